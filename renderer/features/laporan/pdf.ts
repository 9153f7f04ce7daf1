import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
// Vite gives the address of the worker's file; the module itself has no default export.
// oxlint-disable-next-line import/default
import alamatPekerja from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy };

/** A PDF on its way to the screen. */
export interface DokumenTerbuka {
  dokumen: PDFDocumentProxy;
  tutup: () => void;
}

/**
 * Opens a PDF. pdf.js is loaded on first use; its legacy build, because the modern one needs a Chromium
 * newer than some Electron releases in use. The whole file is passed: ranges measured slower.
 */
export async function bukaPdf(isi: Blob): Promise<DokumenTerbuka> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = alamatPekerja;
  const tugas = pdfjs.getDocument({ data: new Uint8Array(await isi.arrayBuffer()), useWasm: false });
  const dokumen = await tugas.promise;
  return { dokumen, tutup: () => void tugas.destroy() };
}

/** Small pictures are drawn larger than they are shown: a rule is never thinner than one pixel of the canvas. */
const RAPAT_MINI = 3;

/** Draws a page, with `teks` also its text over it (found, selected, read aloud); `batal` stops both. */
export async function gambarHalaman(
  halaman: PDFPageProxy,
  skala: number,
  wadah: HTMLElement,
  teks: boolean,
): Promise<{ selesai: Promise<void>; batal: () => void }> {
  const rapat = (window.devicePixelRatio || 1) * (teks ? 1 : RAPAT_MINI);
  const viewport = halaman.getViewport({ scale: skala });
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.floor(viewport.width * rapat);
  kanvas.height = Math.floor(viewport.height * rapat);
  kanvas.style.width = '100%';
  kanvas.style.height = '100%';
  kanvas.setAttribute('aria-hidden', 'true');
  wadah.replaceChildren(kanvas);
  const lukis = halaman.render({ canvas: kanvas, viewport, transform: [rapat, 0, 0, rapat, 0, 0] });
  const lapis = teks ? await buatLapisTeks(halaman, viewport, wadah) : null;
  return {
    selesai: Promise.all([lukis.promise, lapis?.render()]).then(() => undefined),
    batal: () => {
      lukis.cancel();
      lapis?.cancel();
      // What was read of the page is let go: a walk through a thousand pages must not keep them all.
      halaman.cleanup();
    },
  };
}

async function buatLapisTeks(halaman: PDFPageProxy, viewport: PageViewport, wadah: HTMLElement) {
  const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const lapis = document.createElement('div');
  lapis.className = 'textLayer';
  lapis.style.setProperty('--total-scale-factor', String(viewport.scale));
  wadah.append(lapis);
  return new TextLayer({ textContentSource: halaman.streamTextContent(), container: lapis, viewport });
}
