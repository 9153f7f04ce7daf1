/** Where the keyboard is: row -1 is the header. */
export interface Posisi {
  readonly baris: number;
  readonly kolom: number;
}

export interface Ketukan {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface UkuranTabel {
  readonly baris: number;
  readonly kolom: number;
  /** Whole rows on show: what PageUp and PageDown step by. */
  readonly halaman: number;
}

const BARIS_KEPALA = -1;

/** Where a key leads in a grid (ARIA grid pattern), or null when the key is none of the grid's. */
export function gerakkan(ketukan: Ketukan, dari: Posisi, ukuran: UkuranTabel): Posisi | null {
  if (ketukan.altKey) return null;
  const ctrl = ketukan.ctrlKey || ketukan.metaKey;
  const ke = tujuan(ketukan.key, ctrl, dari, ukuran);
  if (ke === null) return null;
  const atas = ketukan.shiftKey ? 0 : BARIS_KEPALA;
  return {
    baris: Math.max(Math.min(ke.baris, ukuran.baris - 1), ukuran.baris === 0 ? BARIS_KEPALA : atas),
    kolom: Math.max(Math.min(ke.kolom, ukuran.kolom - 1), 0),
  };
}

function tujuan(key: string, ctrl: boolean, dari: Posisi, ukuran: UkuranTabel): Posisi | null {
  const { baris, kolom } = dari;
  const terakhir = ukuran.baris - 1;
  switch (key) {
    case 'ArrowUp':
      return { baris: ctrl ? 0 : baris - 1, kolom };
    case 'ArrowDown':
      return { baris: ctrl ? terakhir : baris + 1, kolom };
    case 'ArrowLeft':
      return { baris, kolom: ctrl ? 0 : kolom - 1 };
    case 'ArrowRight':
      return { baris, kolom: ctrl ? ukuran.kolom - 1 : kolom + 1 };
    case 'PageUp':
      return { baris: Math.max(baris - Math.max(ukuran.halaman, 1), 0), kolom };
    case 'PageDown':
      return { baris: Math.max(baris, 0) + Math.max(ukuran.halaman, 1), kolom };
    case 'Home':
      return ctrl ? { baris: 0, kolom: 0 } : { baris, kolom: 0 };
    case 'End':
      return ctrl ? { baris: terakhir, kolom: ukuran.kolom - 1 } : { baris, kolom: ukuran.kolom - 1 };
    default:
      return null;
  }
}

/** New scroll offset that brings a row into view with the least movement; the same offset when it is on show. */
export function gulirKeBaris(indeks: number, tinggiBaris: number, gulir: number, tinggiTampak: number): number {
  const atas = indeks * tinggiBaris;
  if (atas < gulir) return atas;
  const bawah = atas + tinggiBaris;
  return bawah > gulir + tinggiTampak ? bawah - tinggiTampak : gulir;
}
