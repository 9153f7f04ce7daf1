/** Most ids that one bulk command may name; beyond it a selection must be a filter. */
export const MAKS_ID_PILIHAN = 20_000;

/**
 * What is selected in a grid: named rows, or everything the filter gives (kept as such, never as a list
 * of ids, so that it costs nothing at a million rows and means rows that were never on show, too).
 */
export type Pilihan =
  | {
      readonly jenis: 'id';
      readonly id: ReadonlySet<string>;
      /** Row that a Shift range starts at; null before the first selection. */
      readonly jangkar: number | null;
      /** What was selected when the range was begun: stays while the range grows and shrinks. */
      readonly dasar: ReadonlySet<string>;
    }
  | { readonly jenis: 'semua' };

const HAMPA: ReadonlySet<string> = new Set<string>();

export const PILIHAN_KOSONG: Pilihan = { jenis: 'id', id: HAMPA, jangkar: null, dasar: HAMPA };
export const PILIHAN_SEMUA: Pilihan = { jenis: 'semua' };

/** True when the row is selected. */
export function terpilih(pilihan: Pilihan, id: string): boolean {
  return pilihan.jenis === 'semua' || pilihan.id.has(id);
}

/** How many rows are selected, of a filter that gives `jumlah`. */
export function banyakTerpilih(pilihan: Pilihan, jumlah: number): number {
  return pilihan.jenis === 'semua' ? jumlah : pilihan.id.size;
}

/** Selects or deselects one row; it becomes the anchor of the next range. */
export function alihkan(pilihan: Pilihan & { jenis: 'id' }, id: string, indeks: number): Pilihan {
  const baru = new Set(pilihan.id);
  if (!baru.delete(id)) baru.add(id);
  return { jenis: 'id', id: baru, jangkar: indeks, dasar: baru };
}

/** Rows that a range reaches over, in list order; the anchor defaults to the row the range is drawn to. */
export function rentang(pilihan: Pilihan, dari: number, sampai: number): { mulai: number; selesai: number } {
  const jangkar = (pilihan.jenis === 'id' ? pilihan.jangkar : null) ?? dari;
  return { mulai: Math.min(jangkar, sampai), selesai: Math.max(jangkar, sampai) };
}

/** The selection with a range drawn from its anchor: replaces the range drawn before from the same anchor. */
export function pilihRentang(pilihan: Pilihan, jangkar: number, id: readonly string[]): Pilihan {
  const dasar = pilihan.jenis === 'id' ? pilihan.dasar : HAMPA;
  return { jenis: 'id', id: new Set([...dasar, ...id]), jangkar, dasar };
}

/** Everything but one row, once the ids of everything are known. */
export function semuaKecuali(id: readonly string[], kecuali: string, indeks: number): Pilihan {
  const baru = new Set(id);
  baru.delete(kecuali);
  return { jenis: 'id', id: baru, jangkar: indeks, dasar: baru };
}
