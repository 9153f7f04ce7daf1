import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import type { PDFDocumentProxy } from './pdf.ts';
import gaya from './Pratinjau.module.css';
import { useGambarHalaman } from './useGambarHalaman.ts';
import type { Ukuran } from './zum.ts';

interface Props {
  dokumen: PDFDocumentProxy;
  nomor: number;
  total: number;
  skala: number;
  lembar: Ukuran;
  /** Distance from the top of the stack, px. */
  atas: number;
}

/** One sheet of the preview; in the page only while it is near the window. */
export function HalamanPdf({ dokumen, nomor, total, skala, lembar, atas }: Props) {
  const { wadah, selesai } = useGambarHalaman(dokumen, nomor, skala, true);
  return (
    <div
      ref={wadah}
      className={gaya.lembar}
      style={{ width: lembar.lebar, height: lembar.tinggi, top: atas }}
      role="group"
      aria-busy={!selesai}
      aria-label={t.laporan.halaman(angka(nomor), angka(total))}
    />
  );
}
