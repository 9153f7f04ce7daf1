import { AppError } from './galat.ts';
import type { Golongan } from './kodeBarang.ts';
import type { AtributLot, TindakLanjut } from './lot.ts';

/** Where goods in RB stand on their way out: nothing done, minutes, moved to 1.5.4, proposed, decreed. */
export const KEADAAN_TINDAK_LANJUT = ['belum', 'ba', 'reklas', 'usulan', 'sk'] as const;
export type KeadaanTindakLanjut = (typeof KEADAAN_TINDAK_LANJUT)[number];

type Lot = Pick<AtributLot, 'kondisi' | 'kodeBarang' | 'tindakLanjut'>;

/** True for codes of *aset lain-lain*, where goods beyond repair wait for their decree. */
export const isAsetLain = (kode: string): boolean => kode.startsWith('1.5.4.');

/** Where a lot stands; null when it is not in the queue, being in another condition. */
export function keadaanTindakLanjut({ kondisi, kodeBarang, tindakLanjut }: Lot): KeadaanTindakLanjut | null {
  if (kondisi !== 'RB') return null;
  const tahap = tindakLanjut?.tahap ?? null;
  if (tahap === 'usulan' || tahap === 'sk') return tahap;
  if (isAsetLain(kodeBarang)) return 'reklas';
  return tahap ?? 'belum';
}

/** What is done next with goods by where they stand: a paper of that step, or a mutasi. */
export const LANGKAH_BERIKUT = {
  belum: 'ba',
  ba: 'reklas',
  reklas: 'usulan',
  usulan: 'sk',
  sk: 'penghapusan',
} as const satisfies Record<KeadaanTindakLanjut, string>;

/** The usual paper of each step. */
export const SURAT_LANGKAH = {
  ba: 'Berita Acara',
  reklas: 'Berita Acara',
  usulan: 'Usulan Penghapusan',
  sk: 'Surat Keputusan Penghapusan',
  penghapusan: 'Berita Acara Penghapusan',
} as const satisfies Record<(typeof LANGKAH_BERIKUT)[KeadaanTindakLanjut], string>;

/** What has to come before a step. */
const SEBELUM: Readonly<Record<TindakLanjut['tahap'], KeadaanTindakLanjut>> = {
  ba: 'belum',
  usulan: 'reklas',
  sk: 'usulan',
};

/**
 * Refuses a step that is not the next one. The step a lot is at may be written again, to put its paper right.
 * Order: minutes, reclassification to 1.5.4, proposal, decree; practice after Permendagri 19/2016 and 47/2021.
 * @throws AppError rule/bukan_rusak_berat, rule/tahap_tidak_berurutan, rule/tahap_mundur_tanggal
 */
export function periksaTahap(lot: Lot, baru: Pick<TindakLanjut, 'tahap' | 'tanggal'>): void {
  const keadaan = keadaanTindakLanjut(lot);
  if (keadaan === null) throw new AppError('rule', 'bukan_rusak_berat', { kondisi: lot.kondisi });
  const lama = lot.tindakLanjut;
  const perlu = SEBELUM[baru.tahap];
  const lanjut = keadaan === perlu || lama?.tahap === baru.tahap;
  // Goods that were moved to 1.5.4 without minutes may still get them.
  if (!lanjut && !(baru.tahap === 'ba' && keadaan === 'reklas'))
    throw new AppError('rule', 'tahap_tidak_berurutan', { tahap: baru.tahap, keadaan, perlu });
  if (lama !== null && lama.tahap !== baru.tahap && baru.tanggal < lama.tanggal)
    throw new AppError('rule', 'tahap_mundur_tanggal', {
      tahap: baru.tahap,
      tanggal: baru.tanggal,
      sebelum: lama.tahap,
      tanggalSebelum: lama.tanggal,
    });
}

/** Whether goods may be moved to 1.5.4 or written off from the queue. @throws AppError as periksaTahap */
export function periksaLangkah(lot: Lot, langkah: 'reklas' | 'penghapusan'): void {
  const keadaan = keadaanTindakLanjut(lot);
  if (keadaan === null) throw new AppError('rule', 'bukan_rusak_berat', { kondisi: lot.kondisi });
  const perlu = langkah === 'reklas' ? 'ba' : 'sk';
  if (keadaan !== perlu) throw new AppError('rule', 'tahap_tidak_berurutan', { tahap: langkah, keadaan, perlu });
}

const KODE_RUSAK_BERAT: Partial<Record<Golongan, string>> = {
  A: '1.5.4.01.01.01.001',
  B: '1.5.4.01.01.01.002',
  C: '1.5.4.01.01.01.003',
  D: '1.5.4.01.01.01.004',
  E: '1.5.4.01.01.01.005',
  // The catalogue has no code of their own for a project given up and for other assets: they go to *lain-lain*.
  F: '1.5.4.01.01.03.001',
  G: '1.5.4.01.01.03.001',
};

/**
 * The code of Permendagri 108/2016 that goods of a golongan go to when they are beyond repair; null for stock, which
 * the catalogue does not provide for there, so that the office has to name one.
 */
export const kodeRusakBerat = (golongan: Golongan): string | null => KODE_RUSAK_BERAT[golongan] ?? null;

/** Steps in words: of papers, of mutasi, and of what has not begun. */
export const KATA_TAHAP: Readonly<Record<KeadaanTindakLanjut | 'penghapusan', string>> = {
  belum: 'belum ditindaklanjuti',
  ba: 'berita acara',
  reklas: 'reklasifikasi ke 1.5.4',
  usulan: 'usulan penghapusan',
  sk: 'SK penghapusan',
  penghapusan: 'penghapusan',
};
