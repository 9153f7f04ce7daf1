import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BarangLengkap, BarangRingkas, Saringan } from '../../../api/contract/barang.ts';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import type { KlikBaris, PegangTabel } from '../../ui/Tabel.tsx';
import type { Posisi } from '../../ui/TabelKetik.ts';
import { urutanKolom } from './kolomBarang.tsx';
import type { PegangPanel } from './PanelBarang.tsx';
import { tanpaBagian } from './saringan.ts';
import type { SasaranLot } from './sasaranLot.ts';
import { useDaftar } from './useDaftar.ts';
import { useNilaiBeruntun } from './useNilaiBeruntun.ts';
import { usePilihanBarang } from './usePilihanBarang.ts';
import { useTindakan } from './useTindakan.ts';

/** Resting on a row this long shows it in the open side panel, ms. */
const JEDA_PANEL = 120;

/** Everything Daftar Barang does, apart from how it looks. */
export function usePengendali() {
  const daftar = useDaftar();
  const { data, saringan, urutan, pilih, ubah, ubahSaringan } = daftar;
  const { simpanan, jumlah } = data;
  const tindakan = useTindakan();
  const { jendela, setJendela } = tindakan;
  const pemilih = usePilihanBarang({ saringan, urutan, jumlah, simpanan });
  const nilaiBeruntun = useNilaiBeruntun(data);
  const tabel = useRef<PegangTabel>(null);
  const panel = useRef<PegangPanel>(null);
  const [mau, setMau] = useState<Posisi>({ baris: 0, kolom: 3 });
  const [dasarSesi, setDasarSesi] = useState('');
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);

  // The list may have become shorter; an empty one leaves the keyboard in the header.
  const posisi = useMemo<Posisi>(
    () => (mau.baris < jumlah ? mau : { baris: jumlah - 1, kolom: mau.kolom }),
    [mau, jumlah],
  );
  const kunciDaftar = JSON.stringify([saringan, urutan]);
  const [kunciLama, setKunciLama] = useState(kunciDaftar);
  if (kunciLama !== kunciDaftar) {
    setKunciLama(kunciDaftar);
    // Sorting leaves the keyboard in the header it was asked from.
    setMau((lama) => ({ baris: Math.min(lama.baris, 0), kolom: lama.kolom }));
  }
  const baris: BarangRingkas | undefined = posisi.baris >= 0 ? simpanan.baris(posisi.baris) : undefined;

  // A lot named in the address takes the keyboard to its row, where that is among the first rows loaded.
  const [dicari, setDicari] = useState(pilih);
  if (dicari !== null && !data.memuat) {
    setDicari(null);
    const indeks = simpanan.cari((b) => b.id === dicari);
    if (indeks >= 0) setMau({ baris: indeks, kolom: mau.kolom });
  }

  const ikutPanel = useRef(false);
  const onPosisi = useCallback(
    (ke: Posisi, shift: boolean) => {
      if (shift && ke.baris >= 0) void pemilih.rentangKe(ke.baris, Math.max(posisi.baris, 0));
      ikutPanel.current = ke.baris !== posisi.baris;
      setMau(ke);
    },
    [pemilih, posisi.baris],
  );

  // The open panel follows the user through the rows.
  const idBaris = baris?.id;
  useEffect(() => {
    if (!ikutPanel.current || pilih === null || idBaris === undefined || idBaris === pilih) return undefined;
    const penunda = setTimeout(() => {
      ikutPanel.current = false;
      ubah({ pilih: idBaris });
    }, JEDA_PANEL);
    return () => clearTimeout(penunda);
  }, [idBaris, pilih, ubah]);

  const sasaranBaris = (lot: BarangRingkas | BarangLengkap): SasaranLot => ({
    sasaran: { id: [lot.id] },
    banyak: 1,
    lot,
    dikenal: [lot],
  });
  /** The selection, or without one the row that holds the keyboard. */
  const sasaranKini = (): SasaranLot | null => {
    const { sasaran, banyak, pilihan } = pemilih;
    if (sasaran === null) return baris ? sasaranBaris(baris) : null;
    const dikenal = pilihan.jenis === 'id' ? simpanan.saring((b) => pilihan.id.has(b.id)) : [];
    return { sasaran, banyak, lot: banyak === 1 && 'id' in sasaran ? (dikenal[0] ?? null) : null, dikenal };
  };

  const bukaNilai = (indeks: number) => {
    const lot = simpanan.baris(indeks);
    if (!lot) return;
    setMau({ baris: indeks, kolom: posisi.kolom });
    setJendela({ jenis: 'nilai', lot, baris: indeks });
  };
  const bukaNilaiLot = (lot: BarangLengkap) => {
    const indeks = simpanan.cari((b) => b.id === lot.id);
    setJendela({ jenis: 'nilai', lot, baris: indeks < 0 ? null : indeks });
  };
  const nilaiLanjut = async (dasar: string) => {
    setDasarSesi(dasar);
    if (jendela?.jenis !== 'nilai' || jendela.baris === null) return;
    const berikut = await nilaiBeruntun(jendela.baris);
    if (berikut === null) tutupJendela();
    else bukaNilaiKini.current(berikut);
  };
  const bukaNilaiKini = useRef(bukaNilai);
  useEffect(() => {
    bukaNilaiKini.current = bukaNilai;
  });

  const fokusTabel = () => tabel.current?.fokus();
  /** Closes the open form; the keyboard goes back to the grid unless a button of the panel has it. */
  const tutupJendela = () => {
    const dariTabel = jendela?.jenis === 'nilai' && jendela.baris !== null;
    setJendela(null);
    if (dariTabel) fokusTabel();
    else setTimeout(() => document.activeElement === document.body && fokusTabel(), 200);
  };
  const bukaPanel = (id: string | undefined) => {
    if (id === undefined) return;
    ubah({ pilih: id });
  };
  const masukPanel = () => {
    bukaPanel(idBaris);
    requestAnimationFrame(() => requestAnimationFrame(() => panel.current?.fokus()));
  };
  const tutupPanel = () => {
    ubah({ pilih: null });
    fokusTabel();
  };

  const klik = (k: KlikBaris) => {
    const lot = simpanan.baris(k.baris);
    if (!lot) return;
    if (k.kolom === 'centang' || k.ctrl) void pemilih.alihkanBaris(k.baris);
    else if (k.kolom === 'nilaiSen' && lot.nilaiSen === null) bukaNilai(k.baris);
    else bukaPanel(lot.id);
  };
  const urutkan = (id: string) => {
    const kolom = urutanKolom(id);
    if (kolom === null) return;
    ubah({ urutan: { kolom, arah: urutan.kolom === kolom && urutan.arah === 'naik' ? 'turun' : 'naik' } });
  };
  const pilihGolongan = (golongan: Golongan | null) =>
    ubahSaringan((lama) => ({
      ...tanpaBagian(lama, 'golongan'),
      ...(golongan === null ? {} : { golongan: [golongan] }),
    }));
  /** Keeps the tab: it is a place, not a filter that was added. */
  const hapusSaringan = () =>
    ubahSaringan((lama): Saringan => (lama.golongan?.length === 1 ? { golongan: lama.golongan } : {}));

  return {
    daftar,
    tindakan,
    pemilih,
    tabel,
    panel,
    posisi,
    baris,
    menu,
    setMenu,
    dasarSesi,
    setDasarSesi,
    onPosisi,
    sasaranBaris,
    sasaranKini,
    bukaNilai,
    bukaNilaiLot,
    nilaiLanjut,
    nilaiBeruntun,
    fokusTabel,
    tutupJendela,
    bukaPanel,
    masukPanel,
    tutupPanel,
    klik,
    urutkan,
    pilihGolongan,
    hapusSaringan,
  };
}

export type Pengendali = ReturnType<typeof usePengendali>;
