import type { Kemajuan } from '../../api/contract/index.ts';
import type { Peristiwa } from './desktop.d.ts';

/** Spreads a host's news: progress to the call it belongs to, changes to every listener. */
export function createPendengar() {
  const tugas = new Map<string, (berita: Kemajuan) => void>();
  const perubahan = new Set<() => void>();
  return {
    siarkan(this: void, peristiwa: Peristiwa): void {
      if (peristiwa.jenis === 'perubahan') for (const panggil of perubahan) panggil();
      else {
        const { kunci, selesai, total, tahap } = peristiwa;
        tugas.get(kunci)?.({ kunci, selesai, total, tahap });
      }
    },
    /** Follows one call; returns the function that stops following. */
    ikut(this: void, kunci: string, terima: ((berita: Kemajuan) => void) | undefined): () => void {
      if (terima) tugas.set(kunci, terima);
      return () => tugas.delete(kunci);
    },
    padaPerubahan(this: void, panggil: () => void): () => void {
      perubahan.add(panggil);
      return () => perubahan.delete(panggil);
    },
  };
}
