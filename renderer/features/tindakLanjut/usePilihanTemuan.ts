import { useCallback, useState } from 'react';
import type { BarisTemuan } from '../../../api/contract/mutu.ts';
import type { Masukan } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import type { SimpananBlok } from '../../ui/TabelBlok.ts';
import {
  alihkan,
  banyakTerpilih,
  MAKS_ID_PILIHAN,
  PILIHAN_KOSONG,
  PILIHAN_SEMUA,
  type Pilihan,
  pilihRentang,
  rentang,
  semuaKecuali,
} from '../../ui/TabelPilihan.ts';
import { toastGalat } from '../../ui/toast.tsx';
import { idTemuan } from './useTemuan.ts';

/** Rows asked for at a time when a range reaches beyond those on the screen. */
const SEKALI = 1000;

interface Sumber {
  saringan: NonNullable<Masukan<'mutu.tandai'>['saringan']>;
  jumlah: number;
  simpanan: SimpananBlok<BarisTemuan>;
}

/** What is selected among the findings of a rule; it ends when another status is shown. */
export function usePilihanTemuan({ saringan, jumlah, simpanan }: Sumber) {
  const klien = useKlien();
  const [pilihan, setPilihan] = useState<Pilihan>(PILIHAN_KOSONG);
  const [lama, setLama] = useState(saringan);
  if (lama !== saringan) {
    setLama(saringan);
    setPilihan(PILIHAN_KOSONG);
  }

  const idRentang = useCallback(
    async (mulai: number, selesai: number): Promise<string[] | null> => {
      if (selesai - mulai >= MAKS_ID_PILIHAN) {
        toastGalat(t.tindakLanjut.pilih.terlaluBanyak(MAKS_ID_PILIHAN));
        return null;
      }
      const hasil: string[] = [];
      for (let i = mulai; i <= selesai; i++) {
        const baris = simpanan.baris(i);
        if (baris === undefined) break;
        hasil.push(idTemuan(baris));
      }
      while (mulai + hasil.length <= selesai) {
        const lewati = mulai + hasil.length;
        const batas = Math.min(SEKALI, selesai - lewati + 1);
        const jawaban = await klien.panggil('mutu.daftar', { ...saringan, lewati, batas });
        if (!jawaban.ok) {
          toastGalat(jawaban.error.pesan);
          return null;
        }
        if (jawaban.value.baris.length === 0) break;
        hasil.push(...jawaban.value.baris.map(idTemuan));
      }
      return hasil;
    },
    [klien, saringan, simpanan],
  );

  const alihkanBaris = useCallback(
    async (indeks: number) => {
      const baris = simpanan.baris(indeks);
      if (baris === undefined) return;
      if (pilihan.jenis === 'id') setPilihan(alihkan(pilihan, idTemuan(baris), indeks));
      else {
        const semua = await idRentang(0, jumlah - 1);
        if (semua) setPilihan(semuaKecuali(semua, idTemuan(baris), indeks));
      }
    },
    [simpanan, pilihan, idRentang, jumlah],
  );
  const rentangKe = useCallback(
    async (indeks: number, dari: number) => {
      if (pilihan.jenis === 'semua' || indeks < 0) return;
      const { mulai, selesai } = rentang(pilihan, dari, indeks);
      const jangkar = pilihan.jangkar ?? dari;
      const id = await idRentang(mulai, selesai);
      if (id) setPilihan((p) => pilihRentang(p, jangkar, id));
    },
    [pilihan, idRentang],
  );
  const semua = useCallback(() => setPilihan(PILIHAN_SEMUA), []);
  const kosongkan = useCallback(() => setPilihan(PILIHAN_KOSONG), []);
  return { pilihan, banyak: banyakTerpilih(pilihan, jumlah), alihkanBaris, rentangKe, semua, kosongkan };
}
