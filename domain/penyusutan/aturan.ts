/** First-period conventions: how much of its first period a new asset is charged with. */
export const KONVENSI = ['semester-penuh', 'tahun-penuh', 'bulan-berikut', 'periode-berikut'] as const;

/**
 * - `semester-penuh`: the semester of acquisition counts fully (default);
 * - `tahun-penuh`: the year of acquisition counts fully; acquired in July-December, that one semester carries both halves;
 * - `bulan-berikut`: by months, from the month after acquisition; a semester carries the months that lie in it;
 * - `periode-berikut`: the first charge is that of the next semester.
 */
export type Konvensi = (typeof KONVENSI)[number];

/** Useful life of every code below a prefix (whole levels: `1.3.2.1` says nothing about `1.3.2.10`). */
export interface MasaManfaat {
  readonly awalan: string;
  /** Whole years, at least 1. */
  readonly tahun: number;
  /**
   * Day from which it holds. Lots that are there by then get the rest of their value spread over what remains of the
   * new life. Without it, it has always held: changing such a line changes schedules from their start.
   */
  readonly mulai?: string;
}

/** Where the useful life of a lot comes from: a line of the table, or a decision about this lot. */
export type SumberMasa =
  | { readonly jenis: 'tabel'; readonly awalan: string; readonly tahun: number }
  | { readonly jenis: 'lot'; readonly tanggal: string; readonly tahun: number };

/** One band of the life that a capitalisation adds. */
export interface PitaOverhaul {
  readonly awalan: string;
  /** Lower limit in basis points (3000 = 30%), itself outside the band. */
  readonly lebihDari: number;
  /** Upper limit in basis points, itself inside the band; null = no limit. */
  readonly sampai: number | null;
  readonly tambahTahun: number;
  /** Day from which the bands of this prefix with the same `mulai` hold, for capitalisations from then on. */
  readonly mulai?: string;
}

/** What a capitalisation is a percentage of: the gross value, or the book value, as it stands before it. */
export type DasarPersen = 'nilai-perolehan' | 'nilai-buku';

/**
 * Everything about depreciation that a local regulation may decide. Treat it as immutable: look-ups are
 * remembered per object, so a changed rule is a new object.
 */
export interface AturanPenyusutan {
  readonly konvensi: Konvensi;
  /** The day an asset counts as acquired on when only its year is known. */
  readonly tahunSaja: '01-01' | '12-31';
  readonly masaManfaat: readonly MasaManfaat[];
  readonly overhaul: readonly PitaOverhaul[];
  readonly dasarPersen: DasarPersen;
  /** Whether ekstrakomptabel lots are depreciated. */
  readonly ekstra: boolean;
}

/** The choices a new register starts with; its tables come with the program's data. */
export const PILIHAN_BAWAAN: Omit<AturanPenyusutan, 'masaManfaat' | 'overhaul'> = {
  konvensi: 'semester-penuh',
  tahunSaja: '01-01',
  dasarPersen: 'nilai-perolehan',
  ekstra: true,
};

/** When goods were acquired, and how exactly that is known. */
export interface TanggalPerolehan {
  readonly tanggal: string;
  readonly presisi: 'tanggal' | 'tahun';
}

/** The day a lot counts as acquired on: the day itself, or the assumed day of a year-only lot. */
export function tanggalPerolehanBerlaku(
  perolehan: TanggalPerolehan,
  aturan: Pick<AturanPenyusutan, 'tahunSaja'>,
): string {
  return perolehan.presisi === 'tahun' ? `${perolehan.tanggal.slice(0, 4)}-${aturan.tahunSaja}` : perolehan.tanggal;
}
