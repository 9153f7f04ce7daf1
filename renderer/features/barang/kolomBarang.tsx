import { IconAlertTriangle } from '@tabler/icons-react';
import type { BarangRingkas, Urutan } from '../../../api/contract/barang.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import { type Kolom, lebarTabel } from '../../ui/TabelKolom.ts';
import gaya from './Barang.module.css';
import type { BagianSaringan } from './saringan.ts';

const k = t.barang.kolom;

const KOLOM: readonly Kolom<BarangRingkas>[] = [
  {
    id: 'register',
    judul: k.no,
    lebar: 58,
    rata: 'kanan',
    beku: true,
    bisaUrut: true,
    isi: (_, indeks) => angka(indeks + 1),
  },
  {
    id: 'kodeBarang',
    judul: k.kodeBarang,
    lebar: 152,
    beku: true,
    bisaUrut: true,
    isi: (b) => <span className={gaya.kode}>{b.kodeBarang}</span>,
  },
  {
    id: 'namaBarang',
    judul: k.namaBarang,
    lebar: 268,
    beku: true,
    bisaUrut: true,
    isi: (b) => (
      <span className={gaya.nama} title={b.namaBarang}>
        {b.namaBarang}
      </span>
    ),
  },
  { id: 'jumlah', judul: k.jumlah, lebar: 78, rata: 'kanan', bisaUrut: true, isi: (b) => <Jumlah barang={b} /> },
  { id: 'nilaiSen', judul: k.nilaiSen, lebar: 172, rata: 'kanan', bisaUrut: true, isi: (b) => <Nilai barang={b} /> },
  {
    id: 'kondisi',
    judul: k.kondisi,
    lebar: 136,
    bisaUrut: true,
    isi: (b) => <LencanaKondisi kondisi={b.kondisi} panjang />,
  },
  {
    id: 'tahunPerolehan',
    judul: k.tahunPerolehan,
    lebar: 84,
    rata: 'kanan',
    bisaUrut: true,
    isi: (b) => b.tahunPerolehan ?? t.umum.tidakAda,
  },
  { id: 'satuan', judul: k.satuan, lebar: 66, isi: (b) => b.satuan },
  { id: 'temuan', judul: k.temuan, lebar: 92, isi: (b) => <JumlahTemuan banyak={b.jumlahTemuan} /> },
  {
    id: 'luasM2',
    judul: k.luasM2,
    lebar: 92,
    rata: 'kanan',
    isi: (b) => (b.luasM2 === null ? t.umum.tidakAda : angka(b.luasM2)),
  },
  { id: 'merk', judul: k.merk, lebar: 140, isi: (b) => b.merk ?? t.umum.tidakAda },
  {
    id: 'alamat',
    judul: k.alamat,
    lebar: 240,
    isi: (b) => <span title={b.alamat ?? ''}>{b.alamat ?? t.umum.tidakAda}</span>,
  },
];

/** Beyond this many rows the running number needs more room. */
const NOMOR_PANJANG = 99_999;

/** Beside the side panel the columns up to the condition fit, when the name gives way. */
const SEMPIT: Readonly<Record<string, number>> = { kodeBarang: 150, jumlah: 66, nilaiSen: 148, kondisi: 132 };
const NAMA = { paling: 268, sekurangnya: 150 };
/** As far as a narrow list shows without being scrolled: code, name, number, value and condition of every lot. */
const KOLOM_UTAMA = KOLOM.findIndex((kolom) => kolom.id === 'kondisi') + 1;

/**
 * The columns of Daftar Barang for a list of so many rows; No, code and name stay in sight. Where the list is too narrow for
 * value and condition, the columns before them shrink and the name takes what is left.
 * @param lebar width the list has, px; 0 while it is not known
 */
export function kolomBarang(jumlah: number, lebar = 0): readonly Kolom<BarangRingkas>[] {
  const nomor = jumlah > NOMOR_PANJANG ? 84 : jumlah > 9999 || lebar === 0 ? 58 : 54;
  const lapang = KOLOM.map((kolom) => (kolom.id === 'register' ? { ...kolom, lebar: Math.max(nomor, 58) } : kolom));
  if (lebar === 0 || lebarTabel(lapang.slice(0, KOLOM_UTAMA)) <= lebar) return lapang;
  const sempit = KOLOM.map((kolom) => ({
    ...kolom,
    lebar: kolom.id === 'register' ? nomor : (SEMPIT[kolom.id] ?? kolom.lebar),
  }));
  const lain = lebarTabel(sempit.slice(0, KOLOM_UTAMA)) - NAMA.paling;
  const nama = Math.min(NAMA.paling, Math.max(NAMA.sekurangnya, lebar - lain));
  return sempit.map((kolom) => (kolom.id === 'namaBarang' ? { ...kolom, lebar: nama } : kolom));
}

/** Which part of the filter a column's header narrows by. */
export const SARINGAN_KOLOM: Readonly<Record<string, BagianSaringan>> = {
  kodeBarang: 'kode',
  tahunPerolehan: 'tahun',
  nilaiSen: 'nilai',
  kondisi: 'kondisi',
  temuan: 'temuan',
};

/** The order a header asks for; null for columns that have none. */
export function urutanKolom(id: string): Urutan['kolom'] | null {
  const bisa = ['register', 'kodeBarang', 'namaBarang', 'tahunPerolehan', 'jumlah', 'nilaiSen', 'kondisi'] as const;
  return bisa.find((kolom) => kolom === id) ?? null;
}

function Jumlah({ barang }: { barang: BarangRingkas }) {
  if (barang.jumlah === 1) return '1';
  return (
    <span className={gaya.lot} title={t.barang.sel.unit(barang.jumlah)}>
      ×{angka(barang.jumlah)}
    </span>
  );
}

function Nilai({ barang }: { barang: BarangRingkas }) {
  if (barang.nilaiSen !== null) return formatRupiah(barang.nilaiSen);
  if (barang.nilaiTerisiSen === 0) return <span className={gaya.belum}>{t.barang.sel.belumDiisi}</span>;
  return (
    <span className={gaya.belum} title={t.barang.sel.sebagianUraian}>
      {formatRupiah(barang.nilaiTerisiSen)} {t.barang.sel.sebagian}
    </span>
  );
}

function JumlahTemuan({ banyak }: { banyak: number }) {
  if (banyak === 0) return null;
  return (
    <span className={gaya.temuan} title={t.barang.sel.temuan(banyak)}>
      <IconAlertTriangle size={13} aria-hidden /> {angka(banyak)}
      <span className="tersembunyi">{t.barang.kolom.temuan}</span>
    </span>
  );
}
