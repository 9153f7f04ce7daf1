import { useSyncExternalStore } from 'react';
import type { Pelaku } from '../../api/contract/dasar.ts';

const KUNCI = 'inventaris-bmd.pelaku';
const pendengar = new Set<() => void>();
let sekarang: Pelaku | undefined = baca();

function baca(): Pelaku | undefined {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? 'null');
    if (typeof isi !== 'object' || isi === null || !('nama' in isi) || !('peran' in isi)) return undefined;
    const { nama, peran } = isi;
    return typeof nama === 'string' && typeof peran === 'string' ? { nama, peran } : undefined;
  } catch {
    return undefined;
  }
}

/** Who works here now; undefined until somebody was picked. */
export function pelakuSekarang(): Pelaku | undefined {
  return sekarang;
}

/** Picks the person who stands in every entry of the log from now on. */
export function pilihPelaku(pelaku: Pelaku): void {
  sekarang = pelaku;
  localStorage.setItem(KUNCI, JSON.stringify(pelaku));
  for (const panggil of pendengar) panggil();
}

/** The person working here, for screens. */
export function usePelaku(): Pelaku | undefined {
  return useSyncExternalStore((panggil) => {
    pendengar.add(panggil);
    return () => pendengar.delete(panggil);
  }, pelakuSekarang);
}
