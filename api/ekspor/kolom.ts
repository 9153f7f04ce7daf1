import { labelKondisi } from '../../domain/kondisi.ts';
import { bidangRincian, type BidangRincian } from '../../domain/rincian.ts';
import type { Identitas } from '../contract/register.ts';
import type { JenisKolom, Sel } from '../reports/document.ts';
import { perUnit, segmenKode, selAsal, selPerolehan, selRincian } from '../reports/selLot.ts';
import type { LotLaporan } from '../reports/sumber.ts';
import type { KolomLot } from '../reports/tabelLot.ts';
import type { AmbilSusut } from './susut.ts';

/** What columns need to know beside the lot. */
export interface KonteksEkspor {
  /** Day the export is as of. */
  readonly per: string;
  readonly identitas: Identitas;
  /** Useful life in years by the settings; null where no line holds for the code. */
  readonly masaTahun: (kode: string) => number | null;
  /** Depreciation of a lot; null where the layout does not ask for it, or there is none. */
  readonly susut: AmbilSusut;
}

type Isi = KolomLot['isi'];

const kolom = (kind: JenisKolom, label: string, lebar: number, isi: Isi): KolomLot => {
  const angka = kind === 'teks' || kind === 'kode' ? 'kiri' : 'kanan';
  return { key: '', label, kind, lebar, rata: angka, isi };
};
const teks = (label: string, lebar: number, isi: Isi): KolomLot => kolom('teks', label, lebar, isi);
const kode = (label: string, lebar: number, isi: Isi): KolomLot => kolom('kode', label, lebar, isi);
const rupiah = (label: string, isi: Isi): KolomLot => kolom('rupiah', label, 22, isi);
const jumlahkan = (k: KolomLot): KolomLot => ({ ...k, total: true });

/** A day only where it is known; a lot that knows its year alone has no invented date. */
const tanggalPasti = (l: LotLaporan): Sel => (l.presisi === 'tanggal' ? l.tanggalPerolehan : null);

const KATA_KOMPTABEL = { intra: 'Intrakomptabel', ekstra: 'Ekstrakomptabel' } as const;
const SEGMEN = ['Akun', 'Kelompok', 'Jenis', 'Objek', 'Rincian Objek', 'Sub Rincian Objek', 'Sub-sub Rincian Objek'];

/**
 * Every column an export can have, by key; layouts choose from them and may give them other headings. Texts are as the
 * register keeps them, so that the import finds nothing changed; a value nobody filled in is a blank, not a mark.
 */
const semuaKolom = (ktx: KonteksEkspor) => ({
  id: kode('ID', 8, (l) => l.id),
  no: kolom('nomor', 'No', 7, (_, nomor) => nomor),
  kodeBarang: kode('Kode Barang', 20, (l) => l.kodeBarang),
  uraian: teks('Uraian Kode', 28, (l) => l.uraianKode),
  nama: teks('Nama Barang', 36, (l) => l.namaBarang),
  merk: teks('Merk/Tipe', 20, (l) => l.merk),
  spesifikasi: teks('Spesifikasi', 24, (l) => l.spesifikasi),
  register: kode('Nomor Register', 16, (l) => l.nomorRegister),
  nibar: kode('NIBAR', 24, (l) => l.nibar),
  jumlah: jumlahkan(kolom('bulat', 'Jumlah', 9, (l) => l.jumlah)),
  satuan: teks('Satuan', 9, (l) => l.satuan),
  tahun: kolom('nomor', 'Tahun Perolehan', 11, (l) => l.tahunPerolehan),
  tanggal: kolom('tanggal', 'Tanggal Perolehan', 13, tanggalPasti),
  /** The day, or the year alone. */
  perolehan: kolom('tanggal', 'Tanggal Perolehan', 13, selPerolehan),
  pengadaan: kolom('tanggal', 'Tanggal Pengadaan', 13, ({ perolehan: p }) => (p?.kontrak ?? p?.bast)?.tanggal ?? null),
  cara: teks('Cara Perolehan', 14, (l) => l.caraPerolehan),
  asal: teks('Asal Usul', 18, selAsal),
  nilai: jumlahkan(rupiah('Nilai Perolehan (Rp)', (l) => l.nilaiSen)),
  /** What is filled of a lot whose value is not whole: no value yet, but a part of the sums. */
  sebagian: jumlahkan(rupiah('Terisi Sebagian (Rp)', (l) => (l.nilaiSen === null ? l.nilaiTerisiSen || null : null))),
  satuanHarga: rupiah('Harga Satuan', (l) => (l.nilaiSen === null ? null : perUnit(l.nilaiSen, l.jumlah))),
  akumulasi: jumlahkan(rupiah('Akumulasi Penyusutan (Rp)', (l) => l.akumulasiSen || null)),
  nilaiBuku: jumlahkan(rupiah('Nilai Buku (Rp)', (l) => (l.nilaiSen === null ? null : l.nilaiSen - l.akumulasiSen))),
  kondisi: teks('Kondisi (B/KB/RB)', 11, (l) => l.kondisi),
  kataKondisi: teks('Kondisi', 14, (l) => l.kondisi && labelKondisi(l.kondisi)),
  luas: jumlahkan(kolom('luas', 'Luas (m2)', 13, (l) => l.luasM2)),
  alamat: teks('Alamat/Letak', 30, (l) => l.alamat),
  keterangan: teks('Keterangan', 26, (l) => l.keterangan),
  unitKerja: teks('Unit Kerja', 20, (l) => l.unitKerja),
  /** Only what is not on the balance sheet says so. */
  ekstra: teks('Ekstrakomptabel', 9, (l) => (l.komptabel === 'ekstra' ? 'ya' : null)),
  komptabel: teks('Klasifikasi Aset', 15, (l) => KATA_KOMPTABEL[l.komptabel]),
  cetak: kode('Nomor Cetak', 9, (l) => l.nomorCetak),
  temuan: teks('Temuan', 40, (l) => l.temuan.join('; ') || null),
  dinas: teks('Perangkat Daerah', 34, () => ktx.identitas.dinas || null),
  lokasi: teks('Nama Lokasi', 34, (l) => l.unitKerja ?? (ktx.identitas.dinas || null)),
  kodeLokasi: kode('Kode Lokasi', 20, () => ktx.identitas.kodeLokasi || null),
  /** The register has no such thing; the column is there because the layout has it. */
  kosong: teks('', 12, () => null),
  masa: kolom('nomor', 'Umur Ekonomis', 10, (l) => ktx.masaTahun(l.kodeBarang)),
  pakai: kolom('nomor', 'Masa Pakai', 10, (l) => masaPakai(l.tahunPerolehan, ktx.per)),
  dasarSusut: rupiah('Nilai Dasar Perhitungan Susut', (l) => ktx.susut(l.id)?.dasarSen ?? null),
  susutTahun: rupiah('Penyusutan per Tahun', (l) => ktx.susut(l.id)?.perTahunSen ?? null),
  beban: jumlahkan(rupiah('Beban', (l) => ktx.susut(l.id)?.bebanSen ?? null)),
});

export type KunciKolom = keyof ReturnType<typeof semuaKolom>;

/** Gives columns by key, each with the heading the layout has for it or its own. */
export type AmbilKolom = (kunci: KunciKolom, label?: string) => KolomLot;

/** The columns of an export. */
export function ambilKolom(ktx: KonteksEkspor): AmbilKolom {
  const semua = semuaKolom(ktx);
  return (kunci, label) => ({ ...semua[kunci], key: kunci, label: label ?? semua[kunci].label });
}

/** The code over seven columns, as e-BMD wants it. */
export const kolomSegmen = (): KolomLot[] =>
  SEGMEN.map((label, i) => ({
    ...kode(`Kode ${label}`, 8, (l) => segmenKode(l.kodeBarang)[i] ?? null),
    key: `kode${i + 1}`,
  }));

/** Whole years in use by the end of a day; null where the year is not known or still to come. */
function masaPakai(tahun: number | null, per: string): number | null {
  const n = tahun === null ? -1 : Number(per.slice(0, 4)) - tahun;
  return n < 0 ? null : n;
}

const JENIS_RINCIAN: Readonly<Record<BidangRincian['jenis'], JenisKolom>> = {
  teks: 'teks',
  'ya-tidak': 'teks',
  pilihan: 'teks',
  tanggal: 'tanggal',
  bilangan: 'ukuran',
  bulat: 'nomor',
  uang: 'rupiah',
};

/** Fields of the card by key, in the given order; keys that no card has are passed over. */
export function kolomRincian(kunci: Iterable<string>, label = (l: string): string => l): KolomLot[] {
  return [...kunci].flatMap((satu) => {
    const bidang = bidangRincian(satu);
    if (bidang === null) return [];
    const judul = label(bidang.jenis === 'uang' ? `${bidang.label} (Rp)` : bidang.label);
    const isi: Isi = (l) => selRincian(l, satu);
    return [{ ...kolom(JENIS_RINCIAN[bidang.jenis], judul, 18, isi), key: `rincian.${satu}` }];
  });
}
