import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import type { Masukan } from '../../../api/contract/index.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { toastGalat } from '../../ui/toast.tsx';

type Aturan = Omit<Masukan<'impor.atur'>, 'sesi'>;

/** Puts a fresher state of a session where the screens read it; what was asked about its rows is asked again. */
export function useSimpanSesi(): (sesi: SesiImpor) => void {
  const cache = useQueryClient();
  return useCallback(
    (sesi) => {
      cache.setQueryData(['impor.lihat', { sesi: sesi.sesi }], sesi);
      for (const nama of ['impor.contoh', 'impor.baris', 'impor.sel', 'impor.daftar'])
        void cache.invalidateQueries({ queryKey: [nama] });
      void cache.invalidateQueries({ queryKey: ['tabel', 'impor.baris'] });
    },
    [cache],
  );
}

/** Sends choices of a session one after another, in the order they were made. */
export function useAtur(id: string): { atur: (aturan: Aturan) => Promise<void>; sedang: boolean } {
  const klien = useKlien();
  const simpan = useSimpanSesi();
  const antrean = useRef(Promise.resolve());
  const [banyak, setBanyak] = useState(0);
  const atur = useCallback(
    (aturan: Aturan) => {
      const kirim = async (sebelumnya: Promise<void>) => {
        await sebelumnya;
        setBanyak((n) => n + 1);
        const jawaban = await klien.panggil('impor.atur', { sesi: id, ...aturan });
        setBanyak((n) => n - 1);
        if (jawaban.ok) simpan(jawaban.value);
        else toastGalat(jawaban.error.pesan);
      };
      antrean.current = kirim(antrean.current);
      return antrean.current;
    },
    [klien, simpan, id],
  );
  return { atur, sedang: banyak > 0 };
}
