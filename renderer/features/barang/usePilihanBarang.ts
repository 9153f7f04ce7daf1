import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BarangRingkas, Saringan, Sasaran, Urutan } from '../../../api/contract/barang.ts';
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

interface Sumber {
  saringan: Saringan;
  urutan: Urutan;
  jumlah: number;
  simpanan: SimpananBlok<BarangRingkas>;
}

/**
 * The selection of Daftar Barang. It ends when the filter changes (nothing is done to rows that are no
 * longer listed). Ranges beyond the rows held here ask the program for the ids in between.
 */
export function usePilihanBarang(sumber: Sumber) {
  const klien = useKlien();
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

  const idRentang = useCallback(
    async (mulai: number, selesai: number): Promise<string[] | null> => {
      if (selesai - mulai >= MAKS_ID_PILIHAN) {
        toastGalat(t.barang.pilih.terlaluBanyak(MAKS_ID_PILIHAN));
        return null;
      }
      const { saringan, urutan, simpanan } = kini.current;
      const ada: string[] = [];
      for (let i = mulai; i <= selesai; i++) {
        const baris = simpanan.baris(i);
        if (baris === undefined) break;
        ada.push(baris.id);
      }
      if (ada.length === selesai - mulai + 1) return ada;
      const jawaban = await klien.panggil('barang.id', { saringan, urutan, lewati: mulai, batas: selesai - mulai + 1 });
      if (!jawaban.ok) toastGalat(jawaban.error.pesan);
      return jawaban.ok ? jawaban.value.id : null;
    },
    [klien],
  );

  /** Selects or deselects the row at a position. */
  const alihkanBaris = useCallback(
    async (indeks: number) => {
      const { pilihan, simpanan, jumlah } = kini.current;
      const id = simpanan.baris(indeks)?.id;
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

  const { saringan, jumlah } = sumber;
  const banyak = banyakTerpilih(pilihan, jumlah);
  const sasaran = useMemo<Sasaran | null>(() => {
    if (pilihan.jenis === 'semua') return { saringan };
    return pilihan.id.size === 0 ? null : { id: [...pilihan.id] };
  }, [pilihan, saringan]);
  return { pilihan, banyak, sasaran, alihkanBaris, rentangKe, semua, kosongkan };
}
