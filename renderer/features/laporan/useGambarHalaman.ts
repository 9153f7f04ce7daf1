import { type RefObject, useEffect, useRef, useState } from 'react';
import { gambarHalaman, type PDFDocumentProxy } from './pdf.ts';

/** Pages that a scroll only passes by are not worth drawing, ms. */
const TUNDA = 60;

/**
 * Draws a page into an element for as long as the component is on screen.
 *
 * @returns the element's ref, and whether the page stands there in full
 */
export function useGambarHalaman(
  dokumen: PDFDocumentProxy,
  nomor: number,
  skala: number,
  teks: boolean,
): { wadah: RefObject<HTMLDivElement | null>; selesai: boolean } {
  const wadah = useRef<HTMLDivElement>(null);
  const [selesai, setSelesai] = useState(false);
  useEffect(() => {
    const tempat = wadah.current;
    if (!tempat) return;
    let berhenti = false;
    let hentikan: (() => void) | null = null;
    const gambar = async () => {
      const halaman = await dokumen.getPage(nomor);
      if (berhenti) return;
      const lukisan = await gambarHalaman(halaman, skala, tempat, teks);
      hentikan = lukisan.batal;
      if (berhenti) hentikan();
      await lukisan.selesai;
      setSelesai(!berhenti);
    };
    // A page that scrolled away while being drawn ends with a cancellation: nothing to tell.
    const tunda = setTimeout(() => void gambar().catch(() => undefined), TUNDA);
    return () => {
      berhenti = true;
      clearTimeout(tunda);
      hentikan?.();
      tempat.replaceChildren();
      setSelesai(false);
    };
  }, [dokumen, nomor, skala, teks]);
  return { wadah, selesai };
}
