import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type GalatKawat,
  type Keluaran,
  type Kemajuan,
  kontrak,
  type Masukan,
  type NamaEntri,
  type Reply,
} from '../../api/contract/index.ts';
import { t } from '../i18n/id.ts';
import { useTerbaru } from '../ui/useTerbaru.ts';
import { toastGalat, toastUrungkan } from '../ui/toast.tsx';
import { useKlien } from './konteks.tsx';

/** A refusal on its way through TanStack Query; `message` is the Indonesian sentence. */
export class GalatTanya extends Error {
  readonly galat: GalatKawat;

  constructor(galat: GalatKawat) {
    super(galat.pesan);
    this.name = 'GalatTanya';
    this.galat = galat;
  }
}

interface OpsiTanya {
  aktif?: boolean;
  /** Keep showing the former answer while a changed question is on its way. */
  tahan?: boolean;
}

/** Asks the program and keeps the answer until a command or another writer makes it stale. */
export function useTanya<N extends NamaEntri>(
  nama: N,
  masukan: Masukan<N>,
  opsi: OpsiTanya = {},
): UseQueryResult<Keluaran<N>, GalatTanya> {
  const klien = useKlien();
  return useQuery<Keluaran<N>, GalatTanya>({
    queryKey: [nama, masukan],
    queryFn: async ({ signal }) => {
      const jawaban = await klien.panggil(nama, masukan, { sinyal: signal });
      if (!jawaban.ok) throw new GalatTanya(jawaban.error);
      return jawaban.value;
    },
    enabled: opsi.aktif ?? true,
    ...(opsi.tahan ? { placeholderData: keepPreviousData } : {}),
  });
}

interface OpsiPerintah<N extends NamaEntri> {
  /** Text of the toast after success; with a `perintah` in the answer it offers *Urungkan*. */
  pesan?: (keluaran: Keluaran<N>, masukan: Masukan<N>) => string;
  /** The caller shows refusals itself, beside the fields; no toast then. */
  galatSendiri?: boolean;
}

/** A change: runs, makes every answer stale, speaks by toast. `jalankan` gives the reply and never throws. */
export function usePerintah<N extends NamaEntri>(nama: N, opsi: OpsiPerintah<N> = {}) {
  const klien = useKlien();
  const cache = useQueryClient();
  const terbaru = useTerbaru(opsi);
  const [sedang, setSedang] = useState(false);

  const jalankan = useCallback(
    async (masukan: Masukan<N>): Promise<Reply<Keluaran<N>>> => {
      setSedang(true);
      const jawaban = await klien.panggil(nama, masukan);
      setSedang(false);
      if (jawaban.ok) {
        await cache.invalidateQueries();
        const pesan = terbaru.current.pesan?.(jawaban.value, masukan);
        if (pesan !== undefined) toastUrungkan(pesan, nomorPerintah(jawaban.value));
      } else if (!terbaru.current.galatSendiri) toastGalat(jawaban.error.pesan);
      return jawaban;
    },
    [klien, cache, nama, terbaru],
  );
  return { jalankan, sedang };
}

/** State of a long job: what it says while it runs, what it gave or why it was refused. */
export interface Tugas<N extends NamaEntri> {
  mulai: (masukan: Masukan<N>) => Promise<Reply<Keluaran<N>>>;
  batal: () => void;
  sedang: boolean;
  kemajuan: Kemajuan | null;
  hasil: Keluaran<N> | null;
  galat: GalatKawat | null;
}

/** A long job with progress and cancel. A second `mulai` cancels the first; leaving the screen cancels too. */
export function useTugas<N extends NamaEntri>(nama: N): Tugas<N> {
  const klien = useKlien();
  const cache = useQueryClient();
  const pengendali = useRef<AbortController | null>(null);
  const [keadaan, setKeadaan] = useState<Pick<Tugas<N>, 'sedang' | 'kemajuan' | 'hasil' | 'galat'>>(DIAM);

  useEffect(() => () => pengendali.current?.abort(), []);

  const mulai = useCallback(
    async (masukan: Masukan<N>): Promise<Reply<Keluaran<N>>> => {
      pengendali.current?.abort();
      const ini = new AbortController();
      pengendali.current = ini;
      setKeadaan({ ...DIAM, sedang: true });
      const kemajuan = (berita: Kemajuan) => {
        if (pengendali.current === ini) setKeadaan((k) => ({ ...k, kemajuan: berita }));
      };
      const jawaban = await klien.panggil(nama, masukan, { kemajuan, sinyal: ini.signal });
      if (jawaban.ok && kontrak[nama].kind === 'command') await cache.invalidateQueries();
      // Nobody waits for an answer that comes after the cancel; but what was done all the same has to be told.
      if (ini.signal.aborted) return jawaban.ok && kontrak[nama].kind === 'command' ? jawaban : DIBATALKAN;
      setKeadaan({
        ...DIAM,
        hasil: jawaban.ok ? jawaban.value : null,
        galat: jawaban.ok ? null : jawaban.error,
      });
      return jawaban;
    },
    [klien, cache, nama],
  );
  const batal = useCallback(() => {
    pengendali.current?.abort();
    setKeadaan(DIAM);
  }, []);
  return { mulai, batal, ...keadaan };
}

const DIBATALKAN = {
  ok: false,
  error: { code: 'unavailable', reason: 'dibatalkan', details: {}, pesan: t.galat.dibatalkan },
} as const satisfies Reply<never>;

const DIAM = { sedang: false, kemajuan: null, hasil: null, galat: null };

function nomorPerintah(nilai: unknown): string | null {
  if (typeof nilai !== 'object' || nilai === null || !('perintah' in nilai)) return null;
  return typeof nilai.perintah === 'string' ? nilai.perintah : null;
}
