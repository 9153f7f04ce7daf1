import type { Database } from 'better-sqlite3';
import { dibatalkanOleh } from '../../domain/pembatalan.ts';
import type { PerubahanRujukan } from '../ledger/penulis.ts';
import type { Catatan } from './catatan.ts';

/** Whether a command counts, and which one cancelled it. */
interface Status {
  readonly efektif: number;
  readonly dibatalkan_oleh: number | null;
}

/** Which commands count follows from the log alone. */
export function periksaPembatalan(db: Database, catat: Catatan): void {
  const daftar = (
    db.prepare('select nomor, membatalkan from perintah order by nomor').all() as {
      nomor: number;
      membatalkan: string;
    }[]
  ).map((p) => ({
    nomor: p.nomor,
    membatalkan: JSON.parse(p.membatalkan) as number[],
  }));
  for (const p of daftar) {
    if (!p.membatalkan.every((s) => s < p.nomor))
      catat.tambah('pembatalan', `Perintah nomor ${p.nomor} membatalkan perintah yang belum ada`);
  }
  const oleh = dibatalkanOleh(daftar);
  const lewat = new Map(
    (
      db.prepare('select nomor, efektif, dibatalkan_oleh from perintah_lewat').all() as (Status & { nomor: number })[]
    ).map((l) => [l.nomor, l]),
  );
  for (const { nomor, membatalkan } of daftar) {
    const tercatat = lewat.get(nomor);
    const pembatal = oleh.get(nomor) ?? null;
    // A plain command that counts has no row; a cancellation always has one.
    const perlu = membatalkan.length > 0 || pembatal !== null;
    const cocok = tercatat
      ? perlu && tercatat.efektif === (pembatal === null ? 1 : 0) && tercatat.dibatalkan_oleh === pembatal
      : !perlu;
    if (!cocok) catat.tambah('pembatalan', `Status batal perintah nomor ${nomor} tidak sesuai catatan`);
    lewat.delete(nomor);
  }
  for (const n of lewat.keys()) catat.tambah('pembatalan', `Status batal menunjuk perintah nomor ${n} yang tidak ada`);
}

/** Reference rows must be what the log's before-and-after chain leads to. */
export function periksaRujukan(db: Database, catat: Catatan): void {
  const isi = new Map<string, string>();
  for (const p of db
    .prepare("select nomor, rujukan from perintah where rujukan <> '[]' order by nomor")
    .iterate() as IterableIterator<{ nomor: number; rujukan: string }>) {
    for (const r of JSON.parse(p.rujukan) as PerubahanRujukan[]) {
      const kunci = `${r.jenis}/${r.kunci}`;
      if ((isi.get(kunci) ?? 'null') !== JSON.stringify(r.sebelum))
        catat.tambah('rujukan', `Perintah nomor ${p.nomor}: isi lama ${kunci} tidak sesuai`);
      if (r.sesudah === null) isi.delete(kunci);
      else isi.set(kunci, JSON.stringify(r.sesudah));
    }
  }
  for (const r of db.prepare('select * from rujukan').all() as { jenis: string; kunci: string; nilai: string }[]) {
    const kunci = `${r.jenis}/${r.kunci}`;
    if (isi.get(kunci) !== r.nilai) catat.tambah('rujukan', `Data rujukan ${kunci} berubah di luar catatan perintah`);
    isi.delete(kunci);
  }
  for (const kunci of isi.keys()) catat.tambah('rujukan', `Data rujukan ${kunci} hilang`);
}
