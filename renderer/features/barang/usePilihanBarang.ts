import { useMemo } from 'react';
import type { BarangRingkas, Saringan, Sasaran, Urutan } from '../../../api/contract/barang.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import type { DataTabel } from '../../ui/TabelData.ts';
import { toastGalat } from '../../ui/toast.tsx';
import { usePilihan } from '../../ui/usePilihan.ts';

interface Sumber {
  saringan: Saringan;
  urutan: Urutan;
  data: DataTabel<BarangRingkas>;
}

/** The selection of Daftar Barang, and what a command on it is told. */
export function usePilihanBarang({ saringan, urutan, data }: Sumber) {
  const klien = useKlien();
  const pemilih = usePilihan({
    saringan,
    data,
    idBaris: (baris) => baris.id,
    ambilId: async (mulai, selesai) => {
      const jawaban = await klien.panggil('barang.id', { saringan, urutan, lewati: mulai, batas: selesai - mulai + 1 });
      if (!jawaban.ok) toastGalat(jawaban.error.pesan);
      return jawaban.ok ? jawaban.value.id : null;
    },
    terlaluBanyak: t.barang.pilih.terlaluBanyak,
  });
  const { pilihan } = pemilih;
  const sasaran = useMemo<Sasaran | null>(() => {
    if (pilihan.jenis === 'semua') return { saringan };
    return pilihan.id.size === 0 ? null : { id: [...pilihan.id] };
  }, [pilihan, saringan]);
  return { ...pemilih, sasaran };
}
