import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BarangRingkas } from '../../../api/contract/barang.ts';
import type { Posisi } from '../../ui/TabelKetik.ts';
import type { Daftar } from './useDaftar.ts';

/** Resting on a row this long shows it in the open side panel, ms. */
const JEDA_PANEL = 120;

interface Sumber {
  daftar: Daftar;
  /** Shift was held: draws a range to a row, from another where none was begun. */
  rentangKe: (indeks: number, dari: number) => Promise<void>;
}

/** Where the keyboard is in the list, and how that goes together with the lot of the side panel. */
export function usePosisiBaris({ daftar, rentangKe }: Sumber) {
  const { data, saringan, urutan, pilih, ubah } = daftar;
  const { simpanan, jumlah } = data;
  const [mau, setMau] = useState<Posisi>({ baris: 0, kolom: 3 });

  // The list may have become shorter; an empty one leaves the keyboard in the header.
  const posisi = useMemo<Posisi>(
    () => (mau.baris < jumlah ? mau : { baris: jumlah - 1, kolom: mau.kolom }),
    [mau, jumlah],
  );
  const baris: BarangRingkas | undefined = posisi.baris >= 0 ? simpanan.baris(posisi.baris) : undefined;
  const idBaris = baris?.id;

  const kunciDaftar = JSON.stringify([saringan, urutan]);
  const [kunciLama, setKunciLama] = useState(kunciDaftar);
  if (kunciLama !== kunciDaftar) {
    setKunciLama(kunciDaftar);
    // Sorting leaves the keyboard in the header it was asked from.
    setMau((lama) => ({ baris: Math.min(lama.baris, 0), kolom: lama.kolom }));
  }

  // A lot opened from an address or a link takes the keyboard to its row, where that is among the rows held here.
  const [pilihLama, setPilihLama] = useState<string | null>(null);
  const [dicari, setDicari] = useState<string | null>(null);
  if (pilihLama !== pilih) {
    setPilihLama(pilih);
    setDicari(pilih === idBaris ? null : pilih);
  }
  if (dicari !== null && !data.memuat) {
    setDicari(null);
    const indeks = simpanan.cari((b) => b.id === dicari);
    if (indeks >= 0) setMau({ baris: indeks, kolom: mau.kolom });
  }

  // The open panel follows the user through the rows, and nobody else: a move counts while the list and the panel are
  // those it was made in.
  const keadaan = `${kunciDaftar}|${pilih ?? ''}`;
  const pindahPada = useRef<string | null>(null);
  useEffect(() => {
    if (pindahPada.current !== keadaan || pilih === null || idBaris === undefined || idBaris === pilih)
      return undefined;
    const penunda = setTimeout(() => ubah({ pilih: idBaris }), JEDA_PANEL);
    return () => clearTimeout(penunda);
  }, [keadaan, idBaris, pilih, ubah]);

  const onPosisi = useCallback(
    (ke: Posisi, shift: boolean) => {
      if (shift && ke.baris >= 0) void rentangKe(ke.baris, Math.max(posisi.baris, 0));
      pindahPada.current = keadaan;
      setMau({ baris: ke.baris, kolom: ke.kolom });
    },
    [rentangKe, posisi.baris, keadaan],
  );
  return { posisi, baris, idBaris, onPosisi, setMau };
}
