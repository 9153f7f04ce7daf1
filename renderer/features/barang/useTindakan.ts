import { useCallback, useState } from 'react';
import type { BarangLengkap, BarangRingkas, Sasaran } from '../../../api/contract/barang.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { toastGalat } from '../../ui/toast.tsx';
import { ambilLot } from '../mutasi/ambilLot.ts';
import type { LotPilihan } from '../mutasi/useCariLot.ts';
import type { LotNilai } from './FormNilai.tsx';
import type { SasaranLot } from './sasaranLot.ts';

/** The one form that is open, and what it is about. */
export type Jendela =
  | { readonly jenis: 'kondisi'; readonly sasaran: SasaranLot }
  | { readonly jenis: 'nomor'; readonly sasaran: SasaranLot }
  | { readonly jenis: 'nilai'; readonly lot: LotNilai; readonly baris: number | null }
  | { readonly jenis: 'ubah'; readonly lot: BarangLengkap }
  | { readonly jenis: 'mutasi'; readonly lot: readonly LotPilihan[] }
  | { readonly jenis: 'pecah'; readonly lot: Pick<BarangLengkap, 'id' | 'namaBarang' | 'jumlah' | 'satuan'> };

/** Opens the forms of Daftar Barang, fetching what a form needs to know. */
export function useTindakan() {
  const klien = useKlien();
  const [jendela, setJendela] = useState<Jendela | null>(null);
  const bukaUbah = useCallback(
    async (id: string) => {
      const jawaban = await klien.panggil('barang.lihat', { id });
      if (jawaban.ok) setJendela({ jenis: 'ubah', lot: jawaban.value });
      else toastGalat(jawaban.error.pesan);
    },
    [klien],
  );
  const bukaMutasi = useCallback(
    async (sasaran: Sasaran, dikenal: readonly BarangRingkas[]) => {
      const jawaban = await ambilLot(klien, sasaran, dikenal);
      if (jawaban.ok) setJendela({ jenis: 'mutasi', lot: jawaban.value });
      else toastGalat(jawaban.error.pesan);
    },
    [klien],
  );
  return { jendela, setJendela, bukaUbah, bukaMutasi };
}
