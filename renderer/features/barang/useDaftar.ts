import { useCallback } from 'react';
import type { BarangRingkas } from '../../../api/contract/barang.ts';
import type { PermintaanBlok } from '../../ui/TabelBlok.ts';
import { BARIS_PER_BLOK } from '../../ui/TabelBlok.ts';
import { useTabelData } from '../../ui/TabelData.ts';
import { useTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { useAlamatBarang } from './useAlamatBarang.ts';

/** The list as the address asks for it: its rows by blocks, its length, and the register around it. */
export function useDaftar() {
  const klien = useKlien();
  const alamat = useAlamatBarang();
  const { saringan, urutan } = alamat;
  const ringkasan = useTanya('barang.ringkasan', { sasaran: { saringan } });
  const status = useTanya('register.status', {});

  const ambil = useCallback(
    async ({ setelah, lewati }: PermintaanBlok, sinyal: AbortSignal) => {
      const jawaban = await klien.panggil(
        'barang.daftar',
        { saringan, urutan, setelah, lewati, batas: BARIS_PER_BLOK },
        { sinyal },
      );
      if (!jawaban.ok) throw new Error(jawaban.error.pesan);
      return jawaban.value;
    },
    [klien, saringan, urutan],
  );
  const data = useTabelData<BarangRingkas>({
    kunci: ['barang.daftar', saringan, urutan],
    jumlah: ringkasan.data?.lot,
    ambil,
  });
  const galat = data.galat ?? ringkasan.error?.message ?? null;
  const { refetch } = ringkasan;
  const cobaLagi = useCallback(() => {
    void refetch();
    data.cobaLagi();
  }, [refetch, data]);
  return {
    ...alamat,
    data,
    galat,
    cobaLagi,
    seluruh: status.data?.lot ?? data.jumlah,
    registerKosong: status.data?.lot === 0,
  };
}

export type Daftar = ReturnType<typeof useDaftar>;
