import { AppError } from '../../domain/galat.ts';
import { namaJenis } from '../../domain/jenisMutasi.ts';
import { rentangSemester, tambahHari, type Semester } from '../../domain/tanggal.ts';
import type { Cakupan } from './definisi.ts';
import { tambah } from './jumlah.ts';
import type { GerakObjek, SaldoObjek, SumberLaporan } from './sumber.ts';

/** Units, value and accumulated depreciation (sen), and how many lots have no value; all as positive figures. */
export interface AngkaPosisi {
  readonly lot: number;
  /** Lots that lack a value in whole or in part. */
  readonly belum: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
}

/** Roll-forward of one objek. Invariant, figure by figure: awal + bertambah - berkurang = akhir. */
export interface Posisi {
  /** Code of level 4. */
  readonly objek: string;
  readonly awal: AngkaPosisi;
  readonly bertambah: AngkaPosisi;
  readonly berkurang: AngkaPosisi;
  readonly akhir: AngkaPosisi;
}

/** What one kind of mutasi moved in one objek; both directions as positive figures. */
export interface GerakPosisi {
  readonly objek: string;
  /** Kind in words: `Perolehan: hibah`. */
  readonly sebab: string;
  readonly bertambah: AngkaPosisi;
  readonly berkurang: AngkaPosisi;
}

/** A semester as the balance reports of Permendagri 47/2021 see it. */
export interface PosisiSemester {
  readonly objek: readonly Posisi[];
  readonly gerak: readonly GerakPosisi[];
}

export const ANGKA_NOL: AngkaPosisi = { lot: 0, belum: 0, unit: 0, nilaiSen: 0, akumulasiSen: 0 };

/** Sum of figures, or what is left after taking `b` away (`kali` -1). @throws AppError rule/jumlah_melampaui_batas */
export const tambahPosisi = (a: AngkaPosisi, b: AngkaPosisi, kali: 1 | -1 = 1): AngkaPosisi => ({
  lot: tambah(a.lot, kali * b.lot),
  belum: tambah(a.belum, kali * b.belum),
  unit: tambah(a.unit, kali * b.unit),
  nilaiSen: tambah(a.nilaiSen, kali * b.nilaiSen),
  akumulasiSen: tambah(a.akumulasiSen, kali * b.akumulasiSen),
});

const samaPosisi = (a: AngkaPosisi, b: AngkaPosisi): boolean =>
  a.unit === b.unit && a.nilaiSen === b.nilaiSen && a.akumulasiSen === b.akumulasiSen;

/**
 * Reads the roll-forward of every objek from the first day of a semester to `per`. Opening entries dated within stand
 * in awal. The end is reckoned from the movements and held against the ledger's balance.
 *
 * @throws AppError internal/laporan_tidak_seimbang when they differ
 */
export function muatPosisi(sumber: SumberLaporan, semester: Semester, per: string, cakupan: Cakupan): PosisiSemester {
  const diminta = (s: SaldoObjek): boolean => cakupan === 'gabungan' || s.komptabel === cakupan;
  const { mulai } = rentangSemester(semester);
  const semuaGerak = sumber.gerakObjek(mulai, per).filter(diminta);
  const awal = perObjek([
    ...sumber.saldoObjek(tambahHari(mulai, -1)).filter(diminta),
    ...semuaGerak.filter((g) => g.sisi === 'awal'),
  ]);
  const akhir = perObjek(sumber.saldoObjek(per).filter(diminta));
  const gerak = gerakPosisi(semuaGerak.filter((g) => g.sisi !== 'awal'));
  const kode = [...new Set([...awal.keys(), ...akhir.keys(), ...gerak.map((g) => g.objek)])].sort();
  const objek = kode.map((k) => susunPosisi(k, awal, gerak, akhir));
  return { objek, gerak };
}

function susunPosisi(
  objek: string,
  saldoAwal: ReadonlyMap<string, AngkaPosisi>,
  gerak: readonly GerakPosisi[],
  saldoAkhir: ReadonlyMap<string, AngkaPosisi>,
): Posisi {
  const milik = gerak.filter((g) => g.objek === objek);
  const awal = saldoAwal.get(objek) ?? ANGKA_NOL;
  const bertambah = milik.reduce((n, g) => tambahPosisi(n, g.bertambah), ANGKA_NOL);
  const berkurang = milik.reduce((n, g) => tambahPosisi(n, g.berkurang), ANGKA_NOL);
  const akhir = tambahPosisi(tambahPosisi(awal, bertambah), berkurang, -1);
  if (!samaPosisi(akhir, saldoAkhir.get(objek) ?? ANGKA_NOL))
    throw new AppError('internal', 'laporan_tidak_seimbang', { objek });
  return { objek, awal, bertambah, berkurang, akhir };
}

const angkaDari = (s: SaldoObjek): AngkaPosisi => ({ ...s, belum: s.belumBernilai });

function perObjek(daftar: readonly SaldoObjek[]): Map<string, AngkaPosisi> {
  const hasil = new Map<string, AngkaPosisi>();
  for (const s of daftar) hasil.set(s.objek, tambahPosisi(hasil.get(s.objek) ?? ANGKA_NOL, angkaDari(s)));
  return hasil;
}

/**
 * Movements by objek and kind. What only changes places (`pindah`) nets to nothing unless it crosses the line between
 * intra- and ekstrakomptabel: then it comes into the one and leaves the other.
 */
function gerakPosisi(daftar: readonly GerakObjek[]): GerakPosisi[] {
  const jumlah = new Map<string, { g: GerakObjek; angka: AngkaPosisi }>();
  for (const g of daftar) {
    const kunci = `${g.objek}|${g.jenis}|${g.sisi}`;
    jumlah.set(kunci, { g, angka: tambahPosisi(jumlah.get(kunci)?.angka ?? ANGKA_NOL, angkaDari(g)) });
  }
  const hasil = new Map<string, GerakPosisi>();
  for (const { g, angka } of jumlah.values()) {
    const masuk = g.sisi === 'tambah' || (g.sisi === 'pindah' && positif(angka));
    if (samaPosisi(angka, ANGKA_NOL)) continue;
    const kunci = `${g.objek}|${g.jenis}`;
    const lama = hasil.get(kunci) ?? {
      objek: g.objek,
      sebab: namaJenis(g.jenis),
      bertambah: ANGKA_NOL,
      berkurang: ANGKA_NOL,
    };
    hasil.set(
      kunci,
      masuk
        ? { ...lama, bertambah: tambahPosisi(lama.bertambah, angka) }
        : { ...lama, berkurang: tambahPosisi(lama.berkurang, angka, -1) },
    );
  }
  return [...hasil.values()];
}

const positif = (a: AngkaPosisi): boolean => (a.unit || a.nilaiSen || a.akumulasiSen) > 0;
