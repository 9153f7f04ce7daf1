import { AppError } from '../../domain/galat.ts';
import { halanganPasang } from '../../domain/pencocokan/tangan.ts';
import {
  anggota,
  bubarkan,
  catatTolak,
  hapusTolak,
  lepaskan,
  satuBarang,
  satuUsulan,
  tulisUsulan,
  ubahStatus,
  usulanDiAtas,
  type SisiCocok,
} from '../../db/impor/pencocokan.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import type { MasukanTerurai } from '../contract/index.ts';

type Putusan = MasukanTerurai<'pencocokan.putuskan'>['putusan'];
type Milik<A extends Putusan['aksi']> = Extract<Putusan, { aksi: A }>;

/** @throws AppError not_found/pasangan_tidak_ada */
function usulan({ db }: BerkasSesi, nomor: number) {
  const u = satuUsulan(db, nomor);
  if (!u) throw new AppError('not_found', 'pasangan_tidak_ada', { nomor });
  return u;
}

/** Remembers every pair of a group as not the same, and frees its members. */
function tolak(sesi: BerkasSesi, nomor: number): void {
  usulan(sesi, nomor);
  const isi = anggota(sesi.db, nomor);
  for (const m of isi) {
    if (m.sisi !== 'mereka') continue;
    for (const k of isi) if (k.sisi === 'kita') catatTolak(sesi.db, m.nomor, k.nomor);
  }
  bubarkan(sesi.db, nomor);
}

function lepas(sesi: BerkasSesi, nomor: number): void {
  const { status, tangan } = usulan(sesi, nomor);
  if (tangan || status === 'usulan') bubarkan(sesi.db, nomor);
  else ubahStatus(sesi.db, nomor, 'usulan');
}

/** Takes a thing out of whatever group it is in; a group of one side only is none. */
function cabut(sesi: BerkasSesi, sisi: SisiCocok, nomor: number): void {
  const b = satuBarang(sesi.db, sisi, nomor);
  if (!b || b.luar) throw new AppError('not_found', 'barang_cocok_tidak_ada', { sisi, nomor });
  if (b.usulan === null) return;
  lepaskan(sesi.db, sisi, nomor);
  const sisa = new Set(anggota(sesi.db, b.usulan).map((x) => x.sisi));
  if (sisa.size < 2) bubarkan(sesi.db, b.usulan);
}

/** @throws AppError validation/* as `halanganPasang` */
function pasangkan(sesi: BerkasSesi, putusan: Milik<'pasangkan'>): void {
  const mereka = [...new Set(putusan.mereka)];
  const kita = [...new Set(putusan.kita.map(Number))];
  const halangan = halanganPasang(mereka.length, kita.length);
  if (halangan !== null) throw new AppError('validation', halangan);
  for (const m of mereka) cabut(sesi, 'mereka', m);
  for (const k of kita) cabut(sesi, 'kita', k);
  for (const m of mereka) for (const k of kita) hapusTolak(sesi.db, m, k);
  tulisUsulan(sesi.db, { mereka, kita, skor: 1, saingan: 0 }, { tangan: true, status: 'cocok' });
}

/** @throws AppError not_found/barang_cocok_tidak_ada for one that is not in that group */
function keluarkan(sesi: BerkasSesi, { nomor, mereka, kita }: Milik<'keluarkan'>): void {
  usulan(sesi, nomor);
  const keluar = [...mereka.map((n) => ['mereka', n] as const), ...kita.map((n) => ['kita', Number(n)] as const)];
  for (const [sisi, n] of keluar) {
    // The group may be gone after the one before.
    const milik = satuBarang(sesi.db, sisi, n)?.usulan;
    if (milik !== nomor && milik !== null)
      throw new AppError('not_found', 'barang_cocok_tidak_ada', { sisi, nomor: n });
    cabut(sesi, sisi, n);
  }
}

/** Carries a decision out on the staging file, whole or not at all. */
export function putuskanCocok(sesi: BerkasSesi, putusan: Putusan): void {
  const { db } = sesi;
  const terima = (nomor: readonly number[]): void => {
    for (const n of nomor) {
      usulan(sesi, n);
      ubahStatus(db, n, 'cocok');
    }
  };
  db.transaction(() => {
    switch (putusan.aksi) {
      case 'terima':
        return terima(putusan.nomor);
      case 'terima-semua':
        return terima(usulanDiAtas(db, putusan.skor));
      case 'tolak':
        return putusan.nomor.forEach((n) => tolak(sesi, n));
      case 'lepas':
        return putusan.nomor.forEach((n) => lepas(sesi, n));
      case 'pasangkan':
        return pasangkan(sesi, putusan);
      case 'keluarkan':
        return keluarkan(sesi, putusan);
    }
  }).immediate();
}
