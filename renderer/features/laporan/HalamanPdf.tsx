import { useEffect, useRef, useState } from 'react';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { gambarHalaman, type PDFDocumentProxy } from './pdf.ts';
import gaya from './Pratinjau.module.css';

interface Props {
  dokumen: PDFDocumentProxy;
  nomor: number;
  total: number;
  skala: number;
  lebar: number;
  tinggi: number;
}

/** One sheet of the preview: blank until it comes near the window, blank again when it has left. */
export function HalamanPdf({ dokumen, nomor, total, skala, lebar, tinggi }: Props) {
  const lembar = useRef<HTMLDivElement>(null);
  const [tampak, setTampak] = useState(false);
  const [digambar, setDigambar] = useState(false);

  useEffect(() => {
    const wadah = lembar.current;
    if (!wadah) return;
    const pengamat = new IntersectionObserver(([isi]) => setTampak(isi?.isIntersecting ?? false), {
      root: wadah.parentElement,
      rootMargin: '400px 0px',
    });
    pengamat.observe(wadah);
    return () => pengamat.disconnect();
  }, []);

  useEffect(() => {
    const wadah = lembar.current;
    if (!tampak || !wadah) return;
    let berhenti = false;
    let batal: (() => void) | null = null;
    const gambar = async () => {
      const halaman = await dokumen.getPage(nomor);
      if (berhenti) return;
      const lukisan = await gambarHalaman(halaman, skala, wadah);
      batal = lukisan.batal;
      if (berhenti) batal();
      await lukisan.selesai;
      setDigambar(true);
    };
    // A page that scrolled away while being drawn ends with a cancellation: nothing to tell.
    gambar().catch(() => undefined);
    return () => {
      berhenti = true;
      batal?.();
      wadah.replaceChildren();
      setDigambar(false);
    };
  }, [tampak, dokumen, nomor, skala]);

  return (
    <div
      ref={lembar}
      className={gaya.lembar}
      style={{ width: lebar, height: tinggi }}
      role="group"
      aria-busy={tampak && !digambar}
      aria-label={t.laporan.halaman(angka(nomor), angka(total))}
    />
  );
}
