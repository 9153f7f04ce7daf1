import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Keluaran, Masukan } from '../../../api/contract/index.ts';
import { GalatTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';

const BATAS = 200;

export type SaringanMutasi = Pick<Masukan<'mutasi.daftar'>, 'semester' | 'jenis' | 'golongan' | 'barangId'>;

/** The ledger in pages, latest first; each goes on where the one above ends. */
export function useDaftarMutasi(saringan: SaringanMutasi) {
  const klien = useKlien();
  return useInfiniteQuery({
    queryKey: ['mutasi.daftar', 'halaman', saringan],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<Keluaran<'mutasi.daftar'>> => {
      const masukan = { ...saringan, setelah: pageParam, batas: BATAS };
      const jawaban = await klien.panggil('mutasi.daftar', masukan, { sinyal: signal });
      if (!jawaban.ok) throw new GalatTanya(jawaban.error);
      return jawaban.value;
    },
    getNextPageParam: (halaman) => halaman.kursor,
    placeholderData: keepPreviousData,
  });
}
