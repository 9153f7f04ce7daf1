import { useCallback } from 'react';
import type { BarangRingkas } from '../../../api/contract/barang.ts';
import { t } from '../../i18n/id.ts';
import type { DataTabel } from '../../ui/TabelData.ts';
import { toastKabar } from '../../ui/toast.tsx';
import { useTerbaru } from '../../ui/useTerbaru.ts';

/** Rows looked through for the next lot without a value. */
const JANGKAUAN = 3000;

/** Finds the next lot without a value at or after a row; gives its row, or null after saying that there is none. */
export function useNilaiBeruntun(data: DataTabel<BarangRingkas>) {
  const kini = useTerbaru(data);
  return useCallback(
    async (mulai: number): Promise<number | null> => {
      for (let i = Math.max(mulai, 0); i < kini.current.jumlah; i++) {
        if (i - mulai > JANGKAUAN) {
          toastKabar(t.barang.nilai.habisCari);
          return null;
        }
        if (kini.current.simpanan.baris(i) === undefined) await kini.current.muat(i);
        if (kini.current.simpanan.baris(i)?.nilaiSen === null) return i;
      }
      toastKabar(t.barang.nilai.habis);
      return null;
    },
    [kini],
  );
}
