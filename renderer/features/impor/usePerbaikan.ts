import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BarisImpor } from '../../../api/contract/impor.ts';
import type { Keluaran } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { toastGalat, toastKabar } from '../../ui/toast.tsx';

type Sel = Keluaran<'impor.sel'>['sel'][number];

/** Cells of a row as they are being mended. A row that is right again leads on to the next with errors. */
export function usePerbaikan(sesi: string, baris: BarisImpor, sel: readonly Sel[], berikut: () => Promise<void>) {
  const klien = useKlien();
  const cache = useQueryClient();
  const [ketikan, setKetikan] = useState<ReadonlyMap<number, string>>(new Map());
  const [sedang, setSedang] = useState(false);
  const ubahan = sel.flatMap((s) => {
    const teks = ketikan.get(s.kolom);
    return teks === undefined || teks === s.teks ? [] : [{ kolom: s.kolom, teks }];
  });

  const kirim = async (isi: { kolom: number; teks: string | null }[]): Promise<BarisImpor | null> => {
    setSedang(true);
    const jawaban = await klien.panggil('impor.perbaiki', { sesi, nomor: baris.nomor, sel: isi });
    setSedang(false);
    if (!jawaban.ok) {
      toastGalat(jawaban.error.pesan);
      return null;
    }
    setKetikan(new Map());
    await Promise.all(
      [['impor.lihat'], ['impor.sel'], ['impor.baris'], ['tabel', 'impor.baris']].map((queryKey) =>
        cache.invalidateQueries({ queryKey }),
      ),
    );
    return jawaban.value;
  };
  const simpan = async () => {
    if (ubahan.length === 0 || sedang) return;
    const hasil = await kirim(ubahan);
    if (hasil === null) return;
    toastKabar(hasil.status === 'galat' ? t.impor.panel.masihGalat : t.impor.panel.tersimpan);
    if (baris.status === 'galat' && hasil.status !== 'galat') await berikut();
  };
  return {
    nilai: (s: Sel): string => ketikan.get(s.kolom) ?? s.teks,
    ubah: (kolom: number, teks: string) => setKetikan((lama) => new Map(lama).set(kolom, teks)),
    asli: (kolom: number) => kirim([{ kolom, teks: null }]),
    simpan,
    berubah: ubahan.length > 0,
    sedang,
  };
}
