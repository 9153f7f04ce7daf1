import { useRef, useState } from 'react';
import type { StatusBaris } from '../../../api/contract/impor.ts';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import type { KlikBaris, PegangTabel } from '../../ui/Tabel.tsx';
import type { Posisi } from '../../ui/TabelKetik.ts';
import { usePilihan } from '../../ui/usePilihan.ts';
import { idBaris, useBarisImpor } from './useBarisImpor.ts';

interface Sumber {
  sesi: string;
  status: StatusBaris | null;
  cari: string;
  keCari: () => void;
  keStatus: (status: StatusBaris) => void;
}

/** The row beside the list; `fokus`: the keyboard goes there. */
interface BarisTerbuka {
  readonly nomor: number;
  readonly fokus: boolean;
}

/** Everything the list of rows does, apart from how it looks. */
export function usePengendaliBaris({ sesi, status, cari, keCari, keStatus }: Sumber) {
  const klien = useKlien();
  const { data, saringan, ambilId } = useBarisImpor(sesi, status, cari);
  const { simpanan, jumlah } = data;
  const pemilih = usePilihan({
    saringan,
    data,
    idBaris,
    ambilId,
    terlaluBanyak: t.impor.periksa.terlaluBanyak,
  });
  const [mau, setMau] = useState<Posisi>({ baris: 0, kolom: 2 });
  // The list becomes shorter as rows are mended.
  const posisi = mau.baris < jumlah ? mau : { baris: jumlah - 1, kolom: mau.kolom };
  const baris = posisi.baris >= 0 ? simpanan.baris(posisi.baris) : undefined;
  const [terbuka, setTerbuka] = useState<BarisTerbuka | null>(null);
  const tabel = useRef<PegangTabel>(null);

  const onPosisi = (ke: Posisi, shift: boolean) => {
    if (shift && ke.baris >= 0) void pemilih.rentangKe(ke.baris, Math.max(posisi.baris, 0));
    setMau(ke);
    // The panel follows the row that holds the keyboard.
    const di = simpanan.baris(ke.baris);
    if (terbuka !== null && di !== undefined) setTerbuka({ nomor: di.nomor, fokus: false });
  };
  const klik = (peristiwa: KlikBaris) => {
    if (peristiwa.kolom === 'centang' || peristiwa.ctrl) void pemilih.alihkanBaris(peristiwa.baris);
    else {
      const di = simpanan.baris(peristiwa.baris);
      if (di !== undefined) setTerbuka({ nomor: di.nomor, fokus: false });
    }
  };
  const tutup = () => {
    setTerbuka(null);
    setTimeout(() => tabel.current?.fokus(), 0);
  };
  /** Opens the next row with errors after (or before) the one at hand; round the end it begins again. */
  const galatBerikut = async (arah: 1 | -1 = 1) => {
    if (status !== 'galat') {
      keStatus('galat');
      return;
    }
    const kini = terbuka?.nomor ?? null;
    const ke = arah === 1 ? await galatSesudah(kini ?? (baris?.nomor ?? 1) - 1) : await galatSebelum();
    if (ke === null) return;
    const indeks = simpanan.cari((b) => b.nomor === ke);
    if (indeks >= 0) setMau({ baris: indeks, kolom: posisi.kolom });
    setTerbuka({ nomor: ke, fokus: true });
  };
  // Asked of the program: a row that was just mended is no longer in the list.
  const galatSesudah = async (nomor: number): Promise<number | null> => {
    for (const setelah of [nomor, 0]) {
      const jawaban = await klien.panggil('impor.baris', { ...saringan, setelah, batas: 1 });
      const di = jawaban.ok ? jawaban.value.baris[0] : undefined;
      if (di !== undefined) return di.nomor;
    }
    return null;
  };
  const galatSebelum = async (): Promise<number | null> => {
    const ke = (posisi.baris - (terbuka === null ? 0 : 1) + jumlah) % Math.max(jumlah, 1);
    await data.muat(ke).catch(() => undefined);
    return simpanan.baris(ke)?.nomor ?? null;
  };
  const diTabel = () => baris !== undefined && Boolean(document.activeElement?.closest('[role="grid"]'));
  const a = t.impor.aksi;
  useAksi([
    aksi('pilih', a.pilih, ['Spasi'], () => void pemilih.alihkanBaris(posisi.baris), diTabel),
    aksi('buka', a.buka, ['Enter'], () => baris && setTerbuka({ nomor: baris.nomor, fokus: true }), diTabel),
    aksi('cari', a.cari, ['/'], keCari),
    { ...aksi('galatBerikut', a.galatBerikut, ['F8'], () => void galatBerikut()), dalamIsian: true },
    { ...aksi('galatSebelum', a.galatSebelum, ['Shift+F8'], () => void galatBerikut(-1)), dalamIsian: true },
  ]);
  return { data, pemilih, posisi, onPosisi, klik, tabel, terbuka, tutup, galatBerikut };
}

const aksi = (
  nama: string,
  label: string,
  keys: readonly string[],
  run: () => void,
  when: () => boolean = () => true,
) => ({ name: `impor.${nama}`, label, kelompok: t.impor.aksi.kelompok, keys, run, when });
