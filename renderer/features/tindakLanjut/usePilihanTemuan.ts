import type { BarisTemuan } from '../../../api/contract/mutu.ts';
import type { Masukan } from '../../../api/contract/index.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import type { DataTabel } from '../../ui/TabelData.ts';
import { toastGalat } from '../../ui/toast.tsx';
import { usePilihan } from '../../ui/usePilihan.ts';
import { idTemuan } from './useTemuan.ts';

/** Rows asked for at a time when a range reaches beyond those on the screen. */
const SEKALI = 1000;

interface Sumber {
  saringan: NonNullable<Masukan<'mutu.tandai'>['saringan']>;
  /** Semester whose closing is looked at. */
  lain: { semester?: Semester };
  data: DataTabel<BarisTemuan>;
}

/** What is selected among the findings of a rule; it ends when another status is shown. */
export function usePilihanTemuan({ saringan, lain, data }: Sumber) {
  const klien = useKlien();
  return usePilihan({
    saringan,
    data,
    idBaris: idTemuan,
    ambilId: async (mulai, selesai) => {
      const hasil: string[] = [];
      while (mulai + hasil.length <= selesai) {
        const lewati = mulai + hasil.length;
        const batas = Math.min(SEKALI, selesai - lewati + 1);
        const jawaban = await klien.panggil('mutu.daftar', { ...saringan, ...lain, lewati, batas });
        if (!jawaban.ok) {
          toastGalat(jawaban.error.pesan);
          return null;
        }
        if (jawaban.value.baris.length === 0) break;
        hasil.push(...jawaban.value.baris.map(idTemuan));
      }
      return hasil;
    },
    terlaluBanyak: t.tindakLanjut.pilih.terlaluBanyak,
  });
}
