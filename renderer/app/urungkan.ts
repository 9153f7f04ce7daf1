// A toast outlives the screen that raised it and stands outside of its providers: it asks through this
// small channel, and the one <Urungkan/> of the window does the work.

export type Permintaan = { jenis: 'perintah'; perintah: string } | { jenis: 'urungkan' } | { jenis: 'ulangi' };

let penerima: ((permintaan: Permintaan) => void) | null = null;

/** Cancels one command, whatever the screen. */
export function mintaUrungkan(perintah: string): void {
  penerima?.({ jenis: 'perintah', perintah });
}

/** Takes the last command back (Ctrl+Z). */
export function mintaUrungkanTerakhir(): void {
  penerima?.({ jenis: 'urungkan' });
}

/** Does again what was last taken back (Ctrl+Shift+Z). */
export function mintaUlangi(): void {
  penerima?.({ jenis: 'ulangi' });
}

/** The window's one receiver; returns the function that takes it off. */
export function terimaPermintaan(terima: (permintaan: Permintaan) => void): () => void {
  penerima = terima;
  return () => {
    if (penerima === terima) penerima = null;
  };
}
