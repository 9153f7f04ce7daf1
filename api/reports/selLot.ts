import { namaCara } from '../../domain/jenisMutasi.ts';
import type { Sel } from './document.ts';
import { catatanNilai, formatBulat } from './nilai.ts';
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
