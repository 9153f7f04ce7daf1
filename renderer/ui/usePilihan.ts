import { useCallback, useState } from 'react';
import type { DataTabel } from './TabelData.ts';
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
} from './TabelPilihan.ts';
import { toastGalat } from './toast.tsx';
import { useTerbaru } from './useTerbaru.ts';

interface Sumber<T> {
  /** What the list is narrowed by: another object ends the selection, as nothing is done to rows no longer listed. */
  saringan: object;
  data: Pick<DataTabel<T>, 'simpanan' | 'jumlah' | 'memuat'>;
  idBaris: (baris: T) => string;
  /** Ids of the rows from one place to another, asked of the program; null when that failed and was told. */
  ambilId: (mulai: number, selesai: number) => Promise<string[] | null>;
  terlaluBanyak: (batas: number) => string;
}

/**
 * The selection of a list: rows, ranges (also beyond the rows held here), everything the filter gives, all but some.
 * While a new filter still shows the former rows nothing can be chosen: it would be a row the list does not have.
 */
export function usePilihan<T>(sumber: Sumber<T>) {
  const [pilihan, setPilihan] = useState<Pilihan>(PILIHAN_KOSONG);
  const kini = useTerbaru({ ...sumber, pilihan });
  const [saringanLama, setSaringanLama] = useState(sumber.saringan);
  if (saringanLama !== sumber.saringan) {
    setSaringanLama(sumber.saringan);
    setPilihan(PILIHAN_KOSONG);
  }

  const idRentang = useCallback(
    async (mulai: number, selesai: number): Promise<string[] | null> => {
      const { data, idBaris, ambilId, terlaluBanyak, saringan } = kini.current;
      if (selesai - mulai >= MAKS_ID_PILIHAN) {
        toastGalat(terlaluBanyak(MAKS_ID_PILIHAN));
        return null;
      }
      const ada = data.simpanan.rentang(mulai, selesai);
      if (ada !== null) return ada.map(idBaris);
      const id = await ambilId(mulai, selesai);
      // Another filter was set meanwhile: the answer is of a list that is gone.
      return kini.current.saringan === saringan ? id : null;
    },
    [kini],
  );

  /** Selects or deselects the row at a position. */
  const alihkanBaris = useCallback(
    async (indeks: number) => {
      const { pilihan, idBaris, data } = kini.current;
      const baris = data.memuat ? undefined : data.simpanan.baris(indeks);
      if (baris === undefined) return;
      const id = idBaris(baris);
      if (pilihan.jenis === 'id') setPilihan(alihkan(pilihan, id, indeks));
      else {
        const semua = await idRentang(0, data.jumlah - 1);
        if (semua) setPilihan(semuaKecuali(semua, id, indeks));
      }
    },
    [idRentang, kini],
  );

  /** Draws the range to a row, from its anchor or, without one, from `dari`. */
  const rentangKe = useCallback(
    async (indeks: number, dari: number) => {
      const { pilihan, data } = kini.current;
      if (data.memuat || pilihan.jenis === 'semua' || indeks < 0) return;
      const { mulai, selesai } = rentang(pilihan, dari, indeks);
      const jangkar = pilihan.jangkar ?? dari;
      const id = await idRentang(mulai, selesai);
      if (id) setPilihan((p) => pilihRentang(p, jangkar, id));
    },
    [idRentang, kini],
  );

  const semua = useCallback(() => setPilihan(PILIHAN_SEMUA), []);
  const kosongkan = useCallback(() => setPilihan(PILIHAN_KOSONG), []);
  return { pilihan, banyak: banyakTerpilih(pilihan, sumber.data.jumlah), alihkanBaris, rentangKe, semua, kosongkan };
}
