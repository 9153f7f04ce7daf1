import { useCallback, useMemo } from 'react';
import type { BarisTemuan, RingkasanAturan } from '../../../api/contract/mutu.ts';
import type { StatusTemuan } from '../../../domain/mutu/aturan.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { BARIS_PER_BLOK, type PermintaanBlok } from '../../ui/TabelBlok.ts';
import { useTabelData } from '../../ui/TabelData.ts';

/** Name of a finding among those of its rule: its lot, or the whole register. */
export const idTemuan = (b: BarisTemuan): string => b.barangId ?? '-';

/** Findings of one rule with one status, by blocks. */
export function useTemuan(aturan: RingkasanAturan, status: StatusTemuan, semester: Semester | null) {
  const klien = useKlien();
  const saringan = useMemo(() => ({ aturan: aturan.aturan, status }), [aturan.aturan, status]);
  const lain = useMemo(() => (semester === null ? {} : { semester }), [semester]);
  const ambil = useCallback(
    async ({ setelah, lewati }: PermintaanBlok, sinyal: AbortSignal) => {
      const jawaban = await klien.panggil(
        'mutu.daftar',
        { ...saringan, ...lain, setelah, lewati, batas: BARIS_PER_BLOK },
        { sinyal },
      );
      if (!jawaban.ok) throw new Error(jawaban.error.pesan);
      return jawaban.value;
    },
    [klien, saringan, lain],
  );
  const data = useTabelData<BarisTemuan>({ kunci: ['mutu.daftar', saringan, semester], jumlah: aturan[status], ambil });
  return { saringan, lain, data };
}
