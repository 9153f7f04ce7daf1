import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTugas } from '../../klien/kait.ts';
import { toastGalat, toastKabar } from '../../ui/toast.tsx';

/** The rows with errors as a file to mend and drop again. */
export function useUnduhGalat(sesi: string) {
  const tugas = useTugas('impor.unduhGalat');
  const simpan = useSimpanBerkas();
  const mulai = async () => {
    const jawaban = await tugas.mulai({ sesi });
    if (jawaban.ok) {
      await simpan(jawaban.value.berkas);
      toastKabar(t.impor.periksa.galatDiunduh(jawaban.value.baris));
    } else if (jawaban.error.reason !== 'dibatalkan') toastGalat(jawaban.error.pesan);
  };
  return { ...tugas, mulai: () => void mulai() };
}
