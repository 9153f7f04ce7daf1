import { useRef, useState } from 'react';
import type { BarangLengkap, BarangRingkas, Saringan } from '../../../api/contract/barang.ts';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import { useHariIni } from '../../app/hariIni.ts';
import type { KlikBaris, PegangTabel } from '../../ui/Tabel.tsx';
import { useTerbaru } from '../../ui/useTerbaru.ts';
import { bukaKartu, type FormulirLot } from './bukaKartu.ts';
import { urutanKolom } from './kolomBarang.tsx';
import type { PegangPanel } from './PanelBarang.tsx';
import { tanpaBagian } from './saringan.ts';
import type { SasaranLot } from './sasaranLot.ts';
import { useDaftar } from './useDaftar.ts';
import { useNilaiBeruntun } from './useNilaiBeruntun.ts';
import { usePilihanBarang } from './usePilihanBarang.ts';
import { usePosisiBaris } from './usePosisiBaris.ts';
import { useTindakan } from './useTindakan.ts';

/** Everything Daftar Barang does, apart from how it looks. */
export function usePengendali() {
  const hariIni = useHariIni();
  const daftar = useDaftar();
  const { data, saringan, urutan, ubah, ubahSaringan } = daftar;
  const { simpanan } = data;
  const tindakan = useTindakan();
  const { jendela, setJendela } = tindakan;
  const pemilih = usePilihanBarang({ saringan, urutan, data });
  const nilaiBeruntun = useNilaiBeruntun(data);
  const tabel = useRef<PegangTabel>(null);
  const panel = useRef<PegangPanel>(null);
  const { posisi, baris, idBaris, onPosisi, setMau } = usePosisiBaris({ daftar, rentangKe: pemilih.rentangKe });
  const [dasarSesi, setDasarSesi] = useState('');
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);

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

  /** The form of a mutasi on the selection, or on the row that holds the keyboard. */
  const catatMutasi = () => {
    const sasaran = sasaranKini();
    if (sasaran)
      void tindakan.bukaMutasi(
        sasaran.sasaran,
        simpanan.saring(() => true),
      );
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
  const bukaNilaiKini = useTerbaru(bukaNilai);

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
    kartu: (lot: { id: string }, formulir: FormulirLot) => bukaKartu(lot.id, formulir, hariIni),
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
    catatMutasi,
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
