import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../i18n/id.ts';
import { GambarMini } from './GambarMini.tsx';
import { HalamanPdf } from './HalamanPdf.tsx';
import { KakiPratinjau } from './KakiPratinjau.tsx';
import type { PDFDocumentProxy } from './pdf.ts';
import gaya from './Pratinjau.module.css';
import { bacaSetelan, type SetelanPratinjau, simpanSetelan } from './setelanPratinjau.ts';
import { useAksiPratinjau } from './useAksiPratinjau.ts';
import { useUkuranDalam } from './useUkuranDalam.ts';
import { faktorZum, halamanKini, halamanTampak, langkahZum, SELA, susunHalaman, type Ukuran } from './zum.ts';

/** The pages of a PDF one under the other, their small pictures beside them; only those near the window are drawn. */
export function Lembaran({ dokumen, kertas }: { dokumen: PDFDocumentProxy; kertas: Ukuran }) {
  const total = dokumen.numPages;
  const tempat = useRef<HTMLDivElement>(null);
  const jendela = useUkuranDalam(tempat);
  const { tinggi } = jendela;
  const [setelan, setSetelan] = useState(bacaSetelan);
  const [gulir, setGulir] = useState(0);

  const faktor = faktorZum(setelan.zum, kertas, jendela);
  const { skala, lembar, langkah, gulir: peta } = susunHalaman(faktor, kertas, total, jendela);
  const atas = peta.keIsi(gulir);
  const kini = halamanKini(atas, langkah, tinggi, total);
  const tampak = skala > 0 ? halamanTampak(atas, langkah, tinggi, total) : [];

  // Another size of the pages: the place that was being read stays where it was.
  const langkahLama = useRef(0);
  useLayoutEffect(() => {
    const lama = langkahLama.current;
    langkahLama.current = langkah;
    if (lama > SELA && tempat.current && lama !== langkah)
      tempat.current.scrollTop = peta.keGulir((atas / lama) * langkah);
  });

  const ubah = (sebagian: Partial<SetelanPratinjau>) => {
    const baru = { ...setelan, ...sebagian };
    setSetelan(baru);
    simpanSetelan(baru);
  };
  const ke = (halaman: number) => {
    const bingkai = tempat.current;
    if (!bingkai) return;
    const n = Math.max(1, Math.min(total, halaman));
    bingkai.scrollTop = Math.ceil(peta.keGulir((n - 1) * langkah));
    // Not left to the scroll event: the next press of the key may come first.
    setGulir(bingkai.scrollTop);
  };
  const langkahi = (arah: 1 | -1) => {
    const zum = langkahZum(faktor, arah);
    if (zum !== null) ubah({ zum });
  };
  useAksiPratinjau({
    kini,
    total,
    ke,
    onLangkah: langkahi,
    onZum: (zum) => ubah({ zum }),
    onMini: () => ubah({ mini: !setelan.mini }),
  });

  return (
    <div className={gaya.bungkus}>
      <div className={gaya.meja}>
        {setelan.mini && total > 1 && <GambarMini dokumen={dokumen} kertas={kertas} kini={kini} ke={ke} />}
        <div
          ref={tempat}
          className={gaya.gulir}
          role="region"
          aria-label={t.laporan.pratinjau}
          // A region that scrolls must be reachable by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onScroll={(e) => setGulir(e.currentTarget.scrollTop)}
        >
          <div
            className={gaya.tumpukan}
            style={{ height: peta.tinggiGulir, minWidth: lembar.lebar + 2 * SELA, translate: `0 ${gulir - atas}px` }}
          >
            {tampak.map((nomor) => (
              <HalamanPdf
                key={nomor}
                dokumen={dokumen}
                nomor={nomor}
                total={total}
                skala={skala}
                lembar={lembar}
                atas={SELA + (nomor - 1) * langkah}
              />
            ))}
          </div>
        </div>
      </div>
      <KakiPratinjau
        kini={kini}
        total={total}
        ke={ke}
        zum={setelan.zum}
        faktor={faktor}
        onZum={(zum) => ubah({ zum })}
        onLangkah={langkahi}
        mini={setelan.mini}
        onMini={(mini) => ubah({ mini })}
      />
    </div>
  );
}
