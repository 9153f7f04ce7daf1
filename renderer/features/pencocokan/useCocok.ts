import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Masukan } from '../../../api/contract/index.ts';
import type { ButirCocok, RingkasanCocok, TabCocok } from '../../../api/contract/pencocokan.ts';
import { useTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { BARIS_PER_BLOK, type PermintaanBlok } from '../../ui/TabelBlok.ts';
import { useTabelData } from '../../ui/TabelData.ts';
import { toastGalat } from '../../ui/toast.tsx';

export type Putusan = Masukan<'pencocokan.putuskan'>['putusan'];

/** Puts a fresher state of a matching where the screens read it; its lists are asked again. */
export function useSimpanCocok(): (ringkasan: RingkasanCocok) => void {
  const cache = useQueryClient();
  return useCallback(
    (ringkasan) => {
      cache.setQueryData(['pencocokan.lihat', { sesi: ringkasan.sesi }], ringkasan);
      for (const nama of ['pencocokan.daftar', 'pencocokan.catatan'])
        void cache.invalidateQueries({ queryKey: [nama] });
      void cache.invalidateQueries({ queryKey: ['tabel', 'pencocokan.daftar'] });
    },
    [cache],
  );
}

/** Sends a decision; gives the lists as they then stand, or null when it was refused and that was told. */
export function usePutus(sesi: string) {
  const klien = useKlien();
  const simpan = useSimpanCocok();
  const [sedang, setSedang] = useState(false);
  const putuskan = useCallback(
    async (putusan: Putusan): Promise<RingkasanCocok | null> => {
      setSedang(true);
      const jawaban = await klien.panggil('pencocokan.putuskan', { sesi, putusan });
      setSedang(false);
      if (jawaban.ok) simpan(jawaban.value);
      else toastGalat(jawaban.error.pesan);
      return jawaban.ok ? jawaban.value : null;
    },
    [klien, simpan, sesi],
  );
  return { putuskan, sedang };
}

/** Rows of a list by blocks. */
export function useDaftarCocok(sesi: string, tab: TabCocok, cari: string) {
  const klien = useKlien();
  const saringan = useMemo(() => ({ sesi, tab, cari }), [sesi, tab, cari]);
  const jumlah = useTanya('pencocokan.daftar', { ...saringan, batas: 1 }).data?.jumlah;
  const ambil = useCallback(
    async ({ setelah, lewati }: PermintaanBlok, sinyal: AbortSignal) => {
      // The list has no key to go on from: a block is counted from the beginning.
      const mulai = Number(setelah ?? 0) + lewati;
      const jawaban = await klien.panggil(
        'pencocokan.daftar',
        { ...saringan, lewati: mulai, batas: BARIS_PER_BLOK },
        { sinyal },
      );
      if (!jawaban.ok) throw new Error(jawaban.error.pesan);
      const { baris } = jawaban.value;
      return { baris, kursor: baris.length < BARIS_PER_BLOK ? null : String(mulai + baris.length) };
    },
    [klien, saringan],
  );
  const data = useTabelData<ButirCocok>({ kunci: ['pencocokan.daftar', saringan], jumlah, ambil });

  /** Rows from one place of the list to another; null when that failed. */
  const ambilBaris = useCallback(
    async (mulai: number, selesai: number): Promise<ButirCocok[] | null> => {
      const isi: ButirCocok[] = [];
      while (isi.length <= selesai - mulai) {
        const batas = Math.min(200, selesai - mulai + 1 - isi.length);
        const jawaban = await klien.panggil('pencocokan.daftar', { ...saringan, lewati: mulai + isi.length, batas });
        if (!jawaban.ok || jawaban.value.baris.length === 0) return jawaban.ok ? isi : null;
        isi.push(...jawaban.value.baris);
      }
      return isi;
    },
    [klien, saringan],
  );
  const ambilId = useCallback(
    async (mulai: number, selesai: number): Promise<string[] | null> =>
      (await ambilBaris(mulai, selesai))?.map((b) => b.nomor) ?? null,
    [ambilBaris],
  );
  return { data, saringan, ambilBaris, ambilId };
}
