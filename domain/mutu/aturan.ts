/**
 * How grave a finding is: a `galat` means that the register cannot be right and blocks closing until it is corrected or
 * accepted with a reason; a `peringatan` asks for one acknowledgement when a semester is closed; `info` is only told.
 */
export const TINGKAT = ['galat', 'peringatan', 'info'] as const;
export type Tingkat = (typeof TINGKAT)[number];

/**
 * Where a finding stands: open, being dealt with, or accepted with a reason. Only an accepted galat stops blocking; a
 * mark holds as long as the finding says the same.
 */
export const STATUS_TEMUAN = ['terbuka', 'ditangani', 'diterima'] as const;
export type StatusTemuan = (typeof STATUS_TEMUAN)[number];

/** One rule of the checks, in the words of the office. */
export interface Aturan {
  readonly tingkat: Tingkat;
  readonly judul: string;
  /** Regulation, audit finding or practice it comes from. */
  readonly sumber: string;
  /** Why it matters, in plain Indonesian. */
  readonly penjelasan: string;
  /** Which mutasi or screen puts it right. */
  readonly caraMemperbaiki: string;
}

/** What several rules rest on. Regulations are cited second-hand; audit findings are public summaries. */
export const SUMBER = {
  kodefikasi: 'Permendagri 108/2016 (kodefikasi barang)',
  pembukuan: 'Permendagri 47/2021 (pembukuan, inventarisasi, pelaporan)',
  kib: 'Permendagri 47/2021 blok II KIBAR; KIB Permendagri 17/2007',
  pengelolaan: 'Permendagri 19/2016 jo. 7/2024 (pengelolaan BMD)',
  penyusutan: 'Permendagri 1/2019 (penyusutan BMD)',
  psap07: 'PSAP 07 (aset tetap)',
  bpkSumbawa: 'Temuan BPK Kab. Sumbawa Barat 2021',
  bpkLombok: 'Temuan BPK Kab. Lombok Timur dan Lombok Barat 2022',
  praktik: 'Praktik pemeriksaan data BMD',
  cetakan: 'Dokumen sumber yang tercetak',
} as const;
