import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Keluaran } from '../../../api/contract/index.ts';
import { GalatTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';

const BATAS = 50;

/** The log in pages, newest first; each page begins before the last number of the one above. */
export function useRiwayat(cari: string) {
  const klien = useKlien();
  return useInfiniteQuery({
    queryKey: ['perintah.daftar', cari],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<Keluaran<'perintah.daftar'>> => {
      const masukan = { sebelum: pageParam, batas: BATAS, ...(cari === '' ? {} : { cari }) };
      const jawaban = await klien.panggil('perintah.daftar', masukan, { sinyal: signal });
      if (!jawaban.ok) throw new GalatTanya(jawaban.error);
      return jawaban.value;
    },
    getNextPageParam: (halaman) => halaman.kursor,
    placeholderData: keepPreviousData,
  });
}
