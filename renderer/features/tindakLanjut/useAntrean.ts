import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Keluaran } from '../../../api/contract/index.ts';
import type { KeadaanTindakLanjut } from '../../../domain/tindakLanjut.ts';
import { GalatTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';

const BATAS = 200;

/** Lots of one step of the queue in pages, in order of the register, with how many stand at each step. */
export function useAntrean(tahap: KeadaanTindakLanjut) {
  const klien = useKlien();
  return useInfiniteQuery({
    queryKey: ['tindakLanjut.daftar', tahap],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<Keluaran<'tindakLanjut.daftar'>> => {
      const masukan = { tahap, setelah: pageParam, batas: BATAS };
      const jawaban = await klien.panggil('tindakLanjut.daftar', masukan, { sinyal: signal });
      if (!jawaban.ok) throw new GalatTanya(jawaban.error);
      return jawaban.value;
    },
    getNextPageParam: (halaman) => halaman.kursor,
    placeholderData: keepPreviousData,
  });
}
