import type { Konvensi } from './aturan.ts';

/**
 * Why a line of a schedule is as it is; the sentence is chosen where it is shown. Amounts in sen, life in
 * months.
 */
export type Catatan =
  /** First line. */
  | { readonly kunci: 'mulai'; readonly konvensi: Konvensi; readonly perolehan: string }
  /** Computed for a semester that was over before the lot came into the register. */
  | { readonly kunci: 'sebelum-terdaftar' }
  | { readonly kunci: 'nilai'; readonly tanggal: string; readonly deltaSen: number }
  | {
      readonly kunci: 'kapitalisasi';
      readonly tanggal: string;
      readonly nilaiSen: number;
      /** What the percentage was taken of. */
      readonly dasarPersenSen: number;
      /** Years of the band; null when none fits. The full life caps what comes of it. */
      readonly tambahTahun: number | null;
      readonly sisaLamaBulan: number;
      readonly sisaBaruBulan: number;
    }
  | {
      readonly kunci: 'kode';
      readonly tanggal: string;
      readonly dari: string;
      readonly ke: string;
      readonly sebab: 'koreksi' | 'golongan';
    }
  /** Another life: decided for this lot, or because the table changed on that day. */
  | {
      readonly kunci: 'masa';
      readonly sebab: 'lot' | 'tabel';
      readonly tanggal: string;
      readonly tahun: number;
      readonly sisaBaruBulan: number;
    }
  | {
      readonly kunci: 'sebagian' | 'gabung';
      readonly tanggal: string;
      readonly nilaiSen: number;
      readonly akumulasiSen: number;
    }
  | { readonly kunci: 'pulih'; readonly tanggal: string }
  /** Under 1.5.4 at the end of the semester. */
  | { readonly kunci: 'beku' }
  /** The semester carries more or less than six months. */
  | { readonly kunci: 'bulan'; readonly bulan: number }
  /** The last semester took what rounding had left over. */
  | { readonly kunci: 'sisa-pembulatan'; readonly selisihSen: number }
  /** No life was left: the whole rest at once. */
  | { readonly kunci: 'sekaligus' };
