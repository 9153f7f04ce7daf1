import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { BARIS_PER_BLOK, type IsiBlok, type PermintaanBlok, SimpananBlok } from './TabelBlok.ts';

/** Rows fetched beyond what is on show, so that ordinary scrolling never meets a gap. */
const JANGKAUAN_LEBIH = 60;

interface Sumber<T> {
  /** What is listed and in what order; another key is another list. */
  kunci: readonly unknown[];
  /** Length of the list, undefined until it is known. */
  jumlah: number | undefined;
  /** @throws Error whose message can be shown */
  ambil: (permintaan: PermintaanBlok, sinyal: AbortSignal) => Promise<IsiBlok<T>>;
}

/** What a grid shows now: one list with its length. */
export interface DataTabel<T> {
  simpanan: SimpananBlok<T>;
  jumlah: number;
  /** True until there is something to show, and while a new filter still shows the former rows. */
  memuat: boolean;
  galat: string | null;
  /** Changes when rows arrived: the grid draws again. */
  gambar: number;
  /** The grid says which rows are on show; what is missing is fetched. */
  tampak: (dari: number, sampai: number) => void;
  /** Brings the block of a row here. */
  muat: (indeks: number) => Promise<void>;
  cobaLagi: () => void;
}

interface Muatan<T> {
  simpanan: SimpananBlok<T>;
  jumlah: number;
}

/**
 * Feeds a grid with blocks of rows. At most two blocks are fetched at a time and always the ones on show
 * now: what was only passed over while the scrollbar was dragged is not asked for. The former list stays
 * on show until the first block and the length of a new one are here.
 */
export function useTabelData<T>({ kunci, jumlah, ambil }: Sumber<T>): DataTabel<T> {
  const [gambar, gambarLagi] = useReducer((n: number) => n + 1, 0);
  const jangkauan = useRef({ dari: 0, sampai: 40 });
  const kunciTeks = JSON.stringify(kunci);
  const [galat, setGalat] = useState<string | null>(null);

  const sumber = useMemo(() => {
    const simpanan = new SimpananBlok<T>();
    const dalamJalan = new Map<number, Promise<void>>();

    function muatBlok(blok: number, sinyal: AbortSignal): Promise<void> {
      const janji = dalamJalan.get(blok) ?? ambilBlok(blok, sinyal).finally(() => dalamJalan.delete(blok));
      dalamJalan.set(blok, janji);
      return janji;
    }

    async function ambilBlok(blok: number, sinyal: AbortSignal): Promise<void> {
      const { generasi } = simpanan;
      try {
        const isi = await ambil(simpanan.minta(blok), sinyal);
        if (simpanan.terima(blok, generasi, isi)) setGalat(null);
      } catch (sebab) {
        simpanan.gagal(blok, generasi);
        if (!sinyal.aborted) setGalat(sebab instanceof Error ? sebab.message : String(sebab));
        throw sebab;
      } finally {
        gambarLagi();
      }
    }

    /** Fetches until everything on show is here; the range may move meanwhile. */
    async function pompa(sinyal: AbortSignal): Promise<void> {
      while (dalamJalan.size < 2 && !sinyal.aborted) {
        const { dari, sampai } = jangkauan.current;
        const [blok] = simpanan
          .perlu(dari, sampai)
          .concat(simpanan.perlu(dari - JANGKAUAN_LEBIH, sampai + JANGKAUAN_LEBIH));
        if (blok === undefined || diLuar(blok, simpanan.jumlahDariBlok)) return;
        await muatBlok(blok, sinyal);
      }
    }

    /** Waits for the block of one row, whoever fetches it. */
    async function muatBaris(indeks: number, sinyal: AbortSignal): Promise<void> {
      const blok = Math.floor(indeks / BARIS_PER_BLOK);
      if (dalamJalan.has(blok) || simpanan.perlu(indeks, indeks).length > 0) await muatBlok(blok, sinyal);
    }

    return { simpanan, pompa, muatBaris };
    // A new key is a new list; `ambil` belongs to the key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [kunciTeks]);

  const pengendali = useRef(new AbortController());
  useEffect(() => {
    const ini = new AbortController();
    pengendali.current = ini;
    return () => ini.abort();
  }, [sumber]);

  // As a query, the rows on show are refreshed with everything else after a command or a foreign write.
  const tanya = useQuery({
    queryKey: ['tabel', ...kunci],
    queryFn: async ({ signal }) => {
      sumber.simpanan.segarkan();
      await sumber.pompa(signal);
      return sumber.simpanan.generasi;
    },
    gcTime: 0,
    retry: false,
  });

  const tampak = useCallback(
    (dari: number, sampai: number) => {
      jangkauan.current = { dari, sampai };
      if (sumber.simpanan.generasi > 0) void sumber.pompa(pengendali.current.signal).catch(() => undefined);
    },
    [sumber],
  );
  const muat = useCallback((indeks: number) => sumber.muatBaris(indeks, pengendali.current.signal), [sumber]);

  const panjang = jumlah ?? sumber.simpanan.jumlahDariBlok;
  const siap = panjang !== null && sumber.simpanan.banyakBlok > 0;
  const [sebelumnya, setSebelumnya] = useState<Muatan<T> | null>(null);
  const muatan = siap
    ? { simpanan: sumber.simpanan, jumlah: panjang }
    : (sebelumnya ?? { simpanan: sumber.simpanan, jumlah: 0 });
  if (siap && (sebelumnya?.simpanan !== muatan.simpanan || sebelumnya.jumlah !== muatan.jumlah)) setSebelumnya(muatan);

  const { refetch } = tanya;
  const cobaLagi = useCallback(() => void refetch(), [refetch]);
  return { ...muatan, memuat: !siap, galat, gambar, tampak, muat, cobaLagi };
}

function diLuar(blok: number, jumlah: number | null): boolean {
  return jumlah !== null && blok > 0 && blok * BARIS_PER_BLOK >= jumlah;
}
