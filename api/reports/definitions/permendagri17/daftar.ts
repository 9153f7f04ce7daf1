import { laporan, type Laporan } from '../../definisi.ts';
import { kibA } from './kib-a.ts';
import { kibB } from './kib-b.ts';
import { kibC } from './kib-c.ts';
import { kibD } from './kib-d.ts';
import { kibE } from './kib-e.ts';
import { kibF } from './kib-f.ts';

/** The forms of Permendagri 17/2007, in its order. */
export const LAPORAN_PERMENDAGRI_17: readonly Laporan[] = [
  laporan(kibA),
  laporan(kibB),
  laporan(kibC),
  laporan(kibD),
  laporan(kibE),
  laporan(kibF),
];

/** Lists of one kind of goods that auditors ask for. */
export const LAPORAN_DAFTAR: readonly Laporan[] = [];
