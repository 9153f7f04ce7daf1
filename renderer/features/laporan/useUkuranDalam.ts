import { type RefObject, useEffect, useState } from 'react';
import type { Ukuran } from './zum.ts';

/** Room inside an element, without its scrollbars, px; zero before it is on screen. */
export function useUkuranDalam(elemen: RefObject<HTMLElement | null>): Ukuran {
  const [ukuran, setUkuran] = useState<Ukuran>({ lebar: 0, tinggi: 0 });
  useEffect(() => {
    const tempat = elemen.current;
    if (!tempat) return;
    const pengamat = new ResizeObserver(() =>
      setUkuran((lama) => {
        const { clientWidth: lebar, clientHeight: tinggi } = tempat;
        return lama.lebar === lebar && lama.tinggi === tinggi ? lama : { lebar, tinggi };
      }),
    );
    pengamat.observe(tempat);
    return () => pengamat.disconnect();
  }, [elemen]);
  return ukuran;
}
