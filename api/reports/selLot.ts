import { namaCara } from '../../domain/jenisMutasi.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import { bagi } from '../../domain/pembagian.ts';
import { rincianTampil, teksRincian } from '../../domain/rincian.ts';
import type { Sel } from './document.ts';
import { catatanNilai, formatBulat, formatLuas } from './nilai.ts';
import type { LotLaporan } from './sumber.ts';

/** Parts of a cell that are there, joined; null when none is. */
export function gabung(bagian: readonly Sel[], pemisah: string): string | null {
  const isi = bagian.filter((b) => b !== null && b !== '');
  return isi.length === 0 ? null : isi.join(pemisah);
}

/** A field of the card (`domain/rincian.ts`) as it is kept; null when nobody filled it. */
export function selRincian(lot: LotLaporan, kunci: string): Sel {
  return lot.rincian?.[kunci] ?? null;
}

/** The day where it is known, else the year alone. */
export function selPerolehan(lot: LotLaporan): Sel {
  return lot.presisi === 'tanggal' && lot.tanggalPerolehan !== null ? lot.tanggalPerolehan : lot.tahunPerolehan;
}

/** Asal usul, cara perolehan: in words, with the source of the money where one is named. */
export function selAsal({ caraPerolehan, perolehan }: LotLaporan): string | null {
  const cara = caraPerolehan === null ? null : namaCara(caraPerolehan);
  const dana = perolehan?.sumberDana ?? null;
  return gabung([cara, dana?.toLowerCase() === cara?.toLowerCase() ? null : dana], ', ');
}

/** A yes-no field under a heading such as *Bertingkat/Tidak*. */
export function selYaTidak(lot: LotLaporan, kunci: string, ya: string): string | null {
  const isi = selRincian(lot, kunci);
  if (isi === null) return null;
  return isi === 'ya' ? ya : 'Tidak';
}

/** Remarks of a lot: its own, what the form has no column for (`lain`), and what is missing of its value. */
export function selKeterangan(lot: LotLaporan, lain: readonly Sel[] = []): string | null {
  return gabung([...lain, lot.keterangan, catatanNilai(lot)], '; ');
}

/** How many things a row stands for, on forms without a column for it; null for a single one. */
export function catatanJumlah({ jumlah, satuan }: LotLaporan): string | null {
  return jumlah === 1 ? null : `${formatBulat(jumlah)} ${satuan}`;
}

/** The seven segments of a kode barang, as the forms of Permendagri 47/2021 print them in seven columns. */
export const segmenKode = (kode: string): readonly string[] => kode.split('.');

/** Condition in the letters of Permendagri 47/2021, which calls KB *rusak ringan*. */
export const kondisi47 = (kondisi: Kondisi | null): string | null => (kondisi === 'KB' ? 'RR' : kondisi);

/** *Spesifikasi Lainnya*: area and what the card of the golongan knows, each with its name. */
export function spesifikasiLain(lot: LotLaporan): string | null {
  const luas = lot.luasM2 === null ? null : `Luas ${formatLuas(lot.luasM2)} m2`;
  const kartu = rincianTampil(lot.golongan, lot.rincian).map((b) => {
    const nilai = lot.rincian?.[b.kunci];
    return nilai === undefined ? null : `${b.label} ${teksRincian(b, nilai)}`;
  });
  return gabung([luas, ...kartu], '; ');
}

/** Amount (sen) of one unit, rounded to the sen; null without units. */
export const perUnit = (sen: number, unit: number): number | null =>
  unit <= 0 ? null : (bagi(sen, [1, unit - 1])[0] ?? null);
