import { useCallback } from 'react';
import type { Berkas } from '../../../api/contract/dasar.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { toastGalat, toastKabar } from '../../ui/toast.tsx';

/** Opens a PDF in a tab of its own, where the browser's own viewer prints it. */
export function useBukaDiTab(): (berkas: Berkas) => Promise<void> {
  const klien = useKlien();
  return useCallback(
    async (berkas) => {
      // Opened before the bytes arrive: a browser allows it only in answer to the press itself.
      const tab = window.open('about:blank');
      try {
        const isi = await klien.ambilBerkas(berkas.id);
        const alamat = URL.createObjectURL(new Blob([isi], { type: 'application/pdf' }));
        if (tab) tab.location.href = alamat;
        else window.open(alamat);
        toastKabar(t.laporan.tab);
        setTimeout(() => URL.revokeObjectURL(alamat), 10 * 60_000);
      } catch (galat) {
        tab?.close();
        toastGalat(galat instanceof Error ? galat.message : t.galat.berkas);
      }
    },
    [klien],
  );
}
