import { useState } from 'react';
import type { Masukan } from '../../../api/contract/index.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { toastGalat } from '../../ui/toast.tsx';
import { useSimpanSesi } from './useSesi.ts';

/** Decides on twins; true when it was taken. */
export function usePutuskan(sesi: string) {
  const klien = useKlien();
  const simpan = useSimpanSesi();
  const [sedang, setSedang] = useState(false);
  const putuskan = async (isi: Omit<Masukan<'impor.putuskan'>, 'sesi'>): Promise<boolean> => {
    setSedang(true);
    const jawaban = await klien.panggil('impor.putuskan', { sesi, ...isi });
    setSedang(false);
    if (jawaban.ok) simpan(jawaban.value);
    else toastGalat(jawaban.error.pesan);
    return jawaban.ok;
  };
  return { putuskan, sedang };
}
