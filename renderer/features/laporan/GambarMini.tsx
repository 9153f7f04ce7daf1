import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import type { PDFDocumentProxy } from './pdf.ts';
import gaya from './Pratinjau.module.css';
import { useGambarHalaman } from './useGambarHalaman.ts';
import { halamanTampak, type Ukuran } from './zum.ts';

interface Props {
  dokumen: PDFDocumentProxy;
  kertas: Ukuran;
  kini: number;
  ke: (halaman: number) => void;
}

/** The longer edge of a small picture, px. */
const SISI = 92;
/** Its number and the space around it, px. */
const KAKI = 30;

const LANGKAH: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

/** Small pictures of all pages in a strip; drawn only near the window, so that a thousand cost no more than ten. */
export function GambarMini({ dokumen, kertas, kini, ke }: Props) {
  const total = dokumen.numPages;
  const strip = useRef<HTMLElement>(null);
  const { ref: refUkuran, height } = useElementSize();
  const gabung = useMergedRef(strip, refUkuran);
  const [atas, setAtas] = useState(0);
  const skala = SISI / Math.max(kertas.lebar, kertas.tinggi);
  const gambar = { lebar: kertas.lebar * skala, tinggi: kertas.tinggi * skala };
  const langkah = gambar.tinggi + KAKI;
  const tampak = halamanTampak(atas, langkah, height, total);
  // The page that holds the keyboard's place stays, wherever the strip is scrolled to.
  const isi = tampak.includes(kini) ? tampak : [...tampak, kini];

  useLayoutEffect(() => {
    const tempat = strip.current;
    if (!tempat) return;
    const dari = (kini - 1) * langkah;
    if (dari < tempat.scrollTop) tempat.scrollTop = dari;
    else if (dari + langkah > tempat.scrollTop + height) tempat.scrollTop = dari + langkah - height;
  }, [kini, langkah, height]);
  useEffect(() => {
    const tempat = strip.current;
    if (tempat?.contains(document.activeElement))
      tempat.querySelector<HTMLElement>(`[data-nomor="${kini}"]`)?.focus({ preventScroll: true });
  }, [kini]);

  const tombol = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    const langkahTombol = LANGKAH[e.key];
    if (langkahTombol !== undefined) ke(kini + langkahTombol);
    else if (e.key === 'Home') ke(1);
    else if (e.key === 'End') ke(total);
    else return;
    e.preventDefault();
  };

  return (
    <nav
      ref={gabung}
      className={gaya.strip}
      aria-label={t.laporan.mini}
      onScroll={(e) => setAtas(e.currentTarget.scrollTop)}
      onKeyDown={tombol}
    >
      <div className={gaya.tumpukan} style={{ height: total * langkah }}>
        {isi.map((nomor) => (
          <button
            key={nomor}
            type="button"
            className={gaya.mini}
            data-nomor={nomor}
            style={{ top: (nomor - 1) * langkah, height: langkah }}
            tabIndex={nomor === kini ? 0 : -1}
            aria-current={nomor === kini ? 'page' : undefined}
            aria-label={t.laporan.halaman(angka(nomor), angka(total))}
            onClick={() => ke(nomor)}
          >
            <Mini dokumen={dokumen} nomor={nomor} skala={skala} gambar={gambar} />
            <span aria-hidden>{angka(nomor)}</span>
          </button>
        ))}
      </div>
    </nav>
  );
}

interface PropsMini {
  dokumen: PDFDocumentProxy;
  nomor: number;
  skala: number;
  gambar: Ukuran;
}

function Mini({ dokumen, nomor, skala, gambar }: PropsMini) {
  const { wadah } = useGambarHalaman(dokumen, nomor, skala, false);
  return <div ref={wadah} className={gaya.gambar} style={{ width: gambar.lebar, height: gambar.tinggi }} />;
}
