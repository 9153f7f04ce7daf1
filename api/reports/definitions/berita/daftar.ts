import { laporan, type Laporan } from '../../definisi.ts';
import { BERITA_ACARA } from './ba-rekonsiliasi.ts';
import { calbmd } from './calbmd.ts';
import { indikatorBmd } from './indikator-renstra.ts';
import { RKBMD } from './rkbmd.ts';
import { daftarUsulan, suratUsulan } from './usulan-penghapusan.ts';

/** Minutes of reconciliation and the notes to the report. */
export const LAPORAN_BERITA: readonly Laporan[] = [...BERITA_ACARA.map(laporan), laporan(calbmd)];

/** Proposals and plans of need. */
export const LAPORAN_USULAN: readonly Laporan[] = [laporan(suratUsulan), laporan(daftarUsulan), ...RKBMD.map(laporan)];

/** What the Renstra asks of the register. */
export const LAPORAN_INDIKATOR: readonly Laporan[] = [laporan(indikatorBmd)];
