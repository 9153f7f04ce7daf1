import { useCallback, useEffect, useRef, useState } from 'react';
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

interface Sumber {
  /** What the list is narrowed by: another object ends the selection, as nothing is done to rows no longer listed. */
  saringan: object;
  jumlah: number;
  /** Id of a row that is held here. */
  idBaris: (indeks: number) => string | undefined;
  /** Ids of the rows from one place to another, asked of the program; null when that failed and was told. */
  ambilId: (mulai: number, selesai: number) => Promise<string[] | null>;
  terlaluBanyak: (batas: number) => string;
}

/** The selection of a list: rows, ranges (also beyond the rows held here), everything the filter gives, all but some. */
export function usePilihan(sumber: Sumber) {
  const [pilihan, setPilihan] = useState<Pilihan>(PILIHAN_KOSONG);
  const kini = useRef({ ...sumber, pilihan });
  useEffect(() => {
    kini.current = { ...sumber, pilihan };
  });
  const [saringanLama, setSaringanLama] = useState(sumber.saringan);
  if (saringanLama !== sumber.saringan) {
    setSaringanLama(sumber.saringan);
    setPilihan(PILIHAN_KOSONG);
  }

  const idRentang = useCallback(async (mulai: number, selesai: number): Promise<string[] | null> => {
    const { idBaris, ambilId, terlaluBanyak } = kini.current;
    if (selesai - mulai >= MAKS_ID_PILIHAN) {
      toastGalat(terlaluBanyak(MAKS_ID_PILIHAN));
      return null;
    }
    const ada: string[] = [];
    for (let i = mulai; i <= selesai; i++) {
      const id = idBaris(i);
      if (id === undefined) break;
      ada.push(id);
    }
    return ada.length === selesai - mulai + 1 ? ada : await ambilId(mulai, selesai);
  }, []);

  /** Selects or deselects the row at a position. */
  const alihkanBaris = useCallback(
    async (indeks: number) => {
      const { pilihan, idBaris, jumlah } = kini.current;
      const id = idBaris(indeks);
      if (id === undefined) return;
      if (pilihan.jenis === 'id') setPilihan(alihkan(pilihan, id, indeks));
      else {
        const semua = await idRentang(0, jumlah - 1);
        if (semua) setPilihan(semuaKecuali(semua, id, indeks));
      }
    },
    [idRentang],
  );

  /** Draws the range to a row, from its anchor or, without one, from `dari`. */
  const rentangKe = useCallback(
    async (indeks: number, dari: number) => {
      const { pilihan } = kini.current;
      if (pilihan.jenis === 'semua' || indeks < 0) return;
      const { mulai, selesai } = rentang(pilihan, dari, indeks);
      const jangkar = pilihan.jangkar ?? dari;
      const id = await idRentang(mulai, selesai);
      if (id) setPilihan((p) => pilihRentang(p, jangkar, id));
    },
    [idRentang],
  );

  const semua = useCallback(() => setPilihan(PILIHAN_SEMUA), []);
  const kosongkan = useCallback(() => setPilihan(PILIHAN_KOSONG), []);
  return { pilihan, banyak: banyakTerpilih(pilihan, sumber.jumlah), alihkanBaris, rentangKe, semua, kosongkan };
}
