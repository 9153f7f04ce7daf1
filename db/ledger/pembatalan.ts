import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import { bukukan, isNol, type Peristiwa } from '../../domain/lot.ts';
import type { TabelBarang, TabelPerintah } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { KOLOM_CARI, larikBarang, KOLOM_BARANG } from './baris.ts';
import { barisLot, barisPerintah, bukuDari, type BarisTersimpan, faktaDari } from './fakta.ts';
import type { Penulis, PerubahanRujukan } from './penulis.ts';

/** A later command that would lose its footing. */
export interface Penghalang {
  readonly perintah: number;
  readonly judul: string;
}

const baca = (db: Database, nomor: number): TabelPerintah => {
  const ada = siapkan(db, 'select * from perintah where nomor = ?').get(nomor) as TabelPerintah | undefined;
  if (!ada) throw new AppError('not_found', 'perintah_tidak_ada', { perintah: String(nomor) });
  return ada;
};

const sasaranDari = (p: TabelPerintah): number[] => JSON.parse(p.membatalkan) as number[];

/** False for a command that was cancelled and not restored since. */
export const isEfektif = (db: Database, nomor: number): boolean =>
  (siapkan(db, 'select efektif from perintah_lewat where nomor = ?').get(nomor) as { efektif: number } | undefined)?.efektif !== 0;

/** The commands whose content comes or goes when a command is cancelled: itself, or what a cancellation had cancelled. */
function inti(db: Database, nomor: number): number[] {
  const sasaran = sasaranDari(baca(db, nomor));
  return sasaran.length === 0 ? [nomor] : sasaran.flatMap((s) => inti(db, s));
}

/** Facts of a set of commands on one lot, whether or not they count at present. */
const faktaMilik = (baris: readonly BarisTersimpan[], milik: ReadonlySet<number>): Peristiwa[] =>
  faktaDari(baris.filter((b) => milik.has(b.perintah)).map((b) => ({ ...b, lewat: 0 as const })));

/** Later commands that rest on what `nomor` did, per lot and field. */
function penghalangSatu(db: Database, nomor: number, ikut: ReadonlySet<number>): Set<number> {
  const halangan = new Set<number>();
  const milik = new Set(inti(db, nomor));
  const lot = new Set([...milik].flatMap((n) => barisPerintah(db, n).map((b) => b.barang)));
  for (const id of lot) {
    const terakhir = siapkan(db, 'select perintah_terakhir as n from barang where id = ?').get(id) as { n: number } | undefined;
    if (terakhir && terakhir.n <= nomor) continue;
    const baris = barisLot(db, id);
    const sesudah = faktaDari(baris).filter((f) => f.perintah > nomor && !ikut.has(f.perintah) && !milik.has(f.perintah));
    if (sesudah.length === 0) continue;
    const punya = faktaMilik(baris, milik);
    const ubahUnit = punya.some((f) => f.delta.unit !== 0);
    const kolom = new Set(punya.flatMap((f) => Object.keys(f.isi ?? {})));
    for (const f of sesudah) {
      if (ubahUnit || !isNol(f.delta) || Object.keys(f.isi ?? {}).some((k) => kolom.has(k))) halangan.add(f.perintah);
    }
  }
  return halangan;
}

/** Everything that has to be cancelled with a command, latest first, itself included. */
export function rantaiPembatalan(db: Database, nomor: number): number[] {
  const ikut = new Set([nomor]);
  const antre = [nomor];
  for (let n = antre.pop(); n !== undefined; n = antre.pop()) {
    for (const halangan of penghalangSatu(db, n, ikut)) {
      ikut.add(halangan);
      antre.push(halangan);
    }
  }
  return [...ikut].sort((a, b) => b - a);
}

/** Turns a command's effect over, and that of what it cancels, and so on down the chain. */
function balikkan(db: Database, nomor: number, oleh: number): void {
  const p = baca(db, nomor);
  const efektif = isEfektif(db, nomor);
  const sasaran = sasaranDari(p);
  if (sasaran.length === 0 && !efektif) {
    siapkan(db, 'delete from perintah_lewat where nomor = ?').run(nomor);
  } else {
    siapkan(
      db,
      `insert into perintah_lewat (nomor, efektif, dibatalkan_oleh) values (?, ?, ?)
       on conflict (nomor) do update set efektif = excluded.efektif, dibatalkan_oleh = excluded.dibatalkan_oleh`,
    ).run(nomor, efektif ? 0 : 1, efektif ? oleh : null);
  }
  for (const s of sasaran) balikkan(db, s, oleh);
}

/** Puts reference rows back to what they were before the commands, or forward again when they are restored. */
function balikkanRujukan(db: Database, tulis: Penulis, nomor: number): void {
  const kembali = !isEfektif(db, nomor); // already turned over
  const perubahan = JSON.parse(baca(db, nomor).rujukan) as PerubahanRujukan[];
  for (const r of kembali ? [...perubahan].reverse() : perubahan) {
    const [kini, nanti] = kembali ? [r.sesudah, r.sebelum] : [r.sebelum, r.sesudah];
    const ada = siapkan(db, 'select nilai from rujukan where jenis = ? and kunci = ?').get(r.jenis, r.kunci) as { nilai: string } | undefined;
    if (JSON.stringify(kini) !== (ada?.nilai ?? 'null')) {
      throw new AppError('conflict', 'rujukan_berubah', { perintah: String(nomor), jenis: r.jenis, kunci: r.kunci });
    }
    tulis.rujukan(r.jenis, r.kunci, nanti);
  }
}

/** Writes the mirror of every line of a command, on the dates of those lines. */
function cerminkan(db: Database, tulis: Penulis, nomor: number): Set<number> {
  const lot = new Set<number>();
  const mutasi = new Map<number, number>();
  for (const b of barisPerintah(db, nomor)) {
    let m = mutasi.get(b.mutasi);
    if (m === undefined) mutasi.set(b.mutasi, (m = tulis.mutasi(b.tanggal, b.jenis, `Pembatalan perintah ${nomor}`, b.mutasi)));
    const angka = [b.d_lot, b.d_unit, b.d_nilai, b.d_akumulasi, b.d_unit_belum, b.d_belum].map((n) => 0 - n);
    const [l = 0, u = 0, n = 0, a = 0, ub = 0, be = 0] = angka;
    tulis.barisMentah(m, b.barang, b.tanggal, b.sisi, [b.golongan, b.kode, b.kondisi], [l, u, n, a, ub, be], null);
    lot.add(b.barang);
  }
  return lot;
}

/** Replays a lot after the turn, books what moves must now carry, and sets its projection. */
function segarkan(db: Database, tulis: Penulis, id: number, mutasi: Map<string, number>): void {
  const baris = barisLot(db, id);
  const { keadaan, buku } = bukukan(faktaDari(baris));
  for (const s of bukuDari(baris).isi.values()) buku.tambah(s.tanggal, s.posisi, s.lot, s.belum, s.angka, -1);
  for (const s of buku.sisa()) {
    let m = mutasi.get(s.tanggal);
    if (m === undefined) mutasi.set(s.tanggal, (m = tulis.mutasi(s.tanggal, 'penyesuaian', 'Pembatalan')));
    tulis.baris(m, id, s.tanggal, 'pindah', { posisi: s.posisi, lot: s.lot, belum: s.belum, angka: s.angka, isi: null });
  }
  const ada = siapkan(db, 'select * from barang where id = ?').get(id) as TabelBarang | undefined;
  if (keadaan === null) {
    if (ada) tulis.lotHilang(id);
    return;
  }
  const terakhir = faktaDari(baris).reduce((t, f) => (f.tanggal > t ? f.tanggal : t), '');
  if (!ada) {
    tulis.lotBaru(id, keadaan, terakhir);
    return;
  }
  const larik = larikBarang(id, keadaan, terakhir, tulis.nomor);
  const cari = KOLOM_CARI.some((k) => ada[k] !== larik[KOLOM_BARANG.indexOf(k)]);
  tulis.lotBerubah(id, keadaan, terakhir, cari);
}

/**
 * Cancels commands (latest first) within a new command that names them. Cancelling a cancellation restores.
 * @throws AppError conflict/sudah_dibatalkan; conflict/batal_terhalang naming the later commands that rest on
 *   them; conflict/rujukan_berubah
 */
export function batalkanPerintah(db: Database, tulis: Penulis, daftar: readonly number[]): void {
  for (const nomor of daftar) {
    if (!isEfektif(db, nomor)) throw new AppError('conflict', 'sudah_dibatalkan', { perintah: String(nomor) });
  }
  const ikut = new Set(daftar);
  const terhalang = new Set(daftar.flatMap((n) => [...penghalangSatu(db, n, ikut)]));
  if (terhalang.size > 0) {
    const penghalang = [...terhalang].sort((a, b) => b - a).map((n) => ({ perintah: String(n), judul: baca(db, n).judul }));
    throw new AppError('conflict', 'batal_terhalang', { perintah: daftar.map(String), penghalang });
  }
  const semuaInti = daftar.flatMap((n) => inti(db, n));
  for (const nomor of daftar) balikkan(db, nomor, tulis.nomor);
  siapkan(db, 'insert into perintah_lewat (nomor, efektif) values (?, 1)').run(tulis.nomor);
  const kembali = semuaInti.filter((n) => !isEfektif(db, n)).sort((a, b) => b - a);
  const pulih = semuaInti.filter((n) => isEfektif(db, n)).sort((a, b) => a - b);
  for (const n of [...kembali, ...pulih]) balikkanRujukan(db, tulis, n);
  const lot = new Set(daftar.flatMap((n) => [...cerminkan(db, tulis, n)]));
  const mutasi = new Map<string, number>();
  for (const id of lot) segarkan(db, tulis, id, mutasi);
}
