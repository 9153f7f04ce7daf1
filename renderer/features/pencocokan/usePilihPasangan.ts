import { type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import type { ButirCocok } from '../../../api/contract/pencocokan.ts';
import { MAKS_SISI } from '../../../domain/pencocokan/tangan.ts';
import { t } from '../../i18n/id.ts';
import type { DataTabel } from '../../ui/TabelData.ts';
import { type Pilihan, rentang } from '../../ui/TabelPilihan.ts';
import { toastGalat } from '../../ui/toast.tsx';
import { useTerbaru } from '../../ui/useTerbaru.ts';
import { alihkanBarang, keluarkanBarang, type Pasangan, type Sisi, tambahBarang } from './pasangan.ts';

interface Sumber {
  sisi: Sisi;
  pasangan: Pasangan;
  setPasangan: Dispatch<SetStateAction<Pasangan>>;
  saringan: object;
  data: Pick<DataTabel<ButirCocok>, 'simpanan' | 'jumlah' | 'memuat'>;
  /** Rows from one place of the list to another; null when that failed. */
  ambilBaris: (mulai: number, selesai: number) => Promise<ButirCocok[] | null>;
}

/** Where a Shift range starts, and what was chosen before it. */
interface Jangkar {
  readonly indeks: number;
  readonly dasar: Pasangan[Sisi];
}

/** Numbers chosen of a side; where that might be all that is listed, only those that are. */
function terpilihDi({ data, sisi, pasangan }: Sumber): ReadonlySet<string> {
  const semua = new Set(pasangan[sisi].keys());
  if (semua.size < data.jumlah) return semua;
  const sini = new Set<string>();
  for (let i = 0; i < data.jumlah; i++) {
    const nomor = data.simpanan.baris(i)?.nomor;
    if (nomor !== undefined && semua.has(nomor)) sini.add(nomor);
  }
  return sini;
}

/**
 * Choosing rows of one list for a pair by hand. Other than a selection it outlives a search and the way to the other
 * list: what belongs together is seldom found under one word.
 */
export function usePilihPasangan(sumber: Sumber) {
  const { setPasangan, saringan } = sumber;
  const [jangkar, setJangkar] = useState<Jangkar | null>(null);
  const kini = useTerbaru({ ...sumber, jangkar });
  const [saringanLama, setSaringanLama] = useState(saringan);
  if (saringanLama !== saringan) {
    setSaringanLama(saringan);
    // The place it stands for is one of another list.
    setJangkar(null);
  }
  const pilihan: Pilihan = { jenis: 'id', id: terpilihDi(sumber), jangkar: jangkar?.indeks ?? null, dasar: new Set() };

  const alihkanBaris = useCallback(
    (indeks: number) => {
      const { data, sisi, pasangan } = kini.current;
      const baris = data.memuat ? undefined : data.simpanan.baris(indeks);
      if (baris === undefined) return;
      const baru = alihkanBarang(pasangan, sisi, baris);
      setPasangan(baru);
      setJangkar({ indeks, dasar: baru[sisi] });
    },
    [kini, setPasangan],
  );

  /** Chooses the rows of a range beside what was chosen before it was begun. */
  const ambilRentang = useCallback(
    async (mulai: number, selesai: number, dasar: Pasangan[Sisi]): Promise<void> => {
      const { data, sisi, ambilBaris, saringan } = kini.current;
      if (data.memuat || selesai < mulai) return;
      if (selesai - mulai >= MAKS_SISI) {
        toastGalat(t.pencocokan.terlaluBanyak(MAKS_SISI));
        return;
      }
      const butir = data.simpanan.rentang(mulai, selesai) ?? (await ambilBaris(mulai, selesai));
      // Another search meanwhile: the answer is of a list that is gone.
      if (butir === null || kini.current.saringan !== saringan) return;
      setPasangan((p) => tambahBarang(p, sisi, dasar, butir));
    },
    [kini, setPasangan],
  );

  const rentangKe = useCallback(
    async (indeks: number, dari: number): Promise<void> => {
      const { pasangan, sisi, jangkar } = kini.current;
      const awal = jangkar ?? { indeks: dari, dasar: pasangan[sisi] };
      setJangkar(awal);
      const { mulai, selesai } = rentang({ jenis: 'semua' }, awal.indeks, indeks);
      await ambilRentang(mulai, selesai, awal.dasar);
    },
    [ambilRentang, kini],
  );

  /** Everything the search gives, or none of it when it is chosen already. */
  const semua = useCallback(() => {
    const { data, pasangan, sisi } = kini.current;
    const sini = terpilihDi(kini.current);
    if (data.jumlah > 0 && sini.size === data.jumlah) setPasangan(keluarkanBarang(pasangan, sisi, sini));
    else void ambilRentang(0, data.jumlah - 1, pasangan[sisi]);
  }, [ambilRentang, kini, setPasangan]);

  return { pilihan, alihkanBaris, rentangKe, semua };
}
