import { useCallback, useMemo } from 'react';
import type { BarisImpor, StatusBaris } from '../../../api/contract/impor.ts';
import { useTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { BARIS_PER_BLOK, type PermintaanBlok } from '../../ui/TabelBlok.ts';
import { useTabelData } from '../../ui/TabelData.ts';

export const idBaris = (b: BarisImpor): string => String(b.nomor);

/** Rows of the file with what the check found, of one status or all, by blocks. */
export function useBarisImpor(sesi: string, status: StatusBaris | null, cari: string) {
  const klien = useKlien();
  const saringan = useMemo(() => ({ sesi, cari, ...(status === null ? {} : { status }) }), [sesi, status, cari]);
  const jumlah = useTanya('impor.baris', { ...saringan, batas: 1 }).data?.jumlah;
  const ambil = useCallback(
    async ({ setelah, lewati }: PermintaanBlok, sinyal: AbortSignal) => {
      const masukan = { ...saringan, setelah: Number(setelah ?? 0), lewati, batas: BARIS_PER_BLOK };
      const jawaban = await klien.panggil('impor.baris', masukan, { sinyal });
      if (!jawaban.ok) throw new Error(jawaban.error.pesan);
      const { baris } = jawaban.value;
      const terakhir = baris.length < BARIS_PER_BLOK ? undefined : baris.at(-1);
      return { baris, kursor: terakhir === undefined ? null : String(terakhir.nomor) };
    },
    [klien, saringan],
  );
  const data = useTabelData<BarisImpor>({ kunci: ['impor.baris', saringan], jumlah, ambil });

  /** Running numbers from one place of the list to another; null when that failed. */
  const ambilId = useCallback(
    async (mulai: number, selesai: number): Promise<string[] | null> => {
      const id: string[] = [];
      let setelah = 0;
      let lewati = mulai;
      while (id.length <= selesai - mulai) {
        const batas = Math.min(200, selesai - mulai + 1 - id.length);
        const jawaban = await klien.panggil('impor.baris', { ...saringan, setelah, lewati, batas });
        const akhir = jawaban.ok ? jawaban.value.baris.at(-1) : undefined;
        if (!jawaban.ok || akhir === undefined) return jawaban.ok ? id : null;
        id.push(...jawaban.value.baris.map(idBaris));
        setelah = akhir.nomor;
        lewati = 0;
      }
      return id;
    },
    [klien, saringan],
  );
  return { data, saringan, ambilId };
}
