import { gabung, selPerolehan, spesifikasiLain } from '../../selLot.ts';
import type { SumberLaporan } from '../../sumber.ts';
import { acuanSisi, jenisFormulir } from './acuanGerak.ts';
import { formulirTransaksi, type BagianTransaksi, type FormulirTransaksi, type KolomIsi } from './formulir.ts';
import {
  CATATAN_SEGMEN,
  hargaSatuan,
  KOLOM_DOKUMEN,
  KOLOM_JUMLAH,
  KOLOM_KONDISI,
  KOLOM_NAMA,
  KOLOM_SATUAN,
  KOLOM_SEGMEN,
  KOLOM_SPESIFIKASI,
  keterangan,
  kolom,
  selRupiah,
} from './kolom.ts';
import { kakiPengadaan } from './kakiPengadaan.ts';
import {
  masuk,
  perubahan,
  transaksiFormulir,
  type DaftarPelengkap,
  type Peristiwa,
  type Rentang,
} from './peristiwa.ts';

const KERTAS = { ukuran: 'A3', orientasi: 'mendatar' } as const;
const HURUF = 6.5;

/** Cost of bringing the goods to use, of the entry itself; null where it was not told or is more than the value. */
function atribusi({ t, lot, angka }: Peristiwa): number | null {
  const biaya = t.jenis.startsWith('perolehan-') ? (lot.perolehan?.atribusiSen ?? null) : null;
  return biaya === null || biaya > angka.nilaiSen ? null : biaya;
}

/** Price without attributable cost (sen): column 14. */
const totalNilai = (p: Peristiwa): number => p.angka.nilaiSen - (atribusi(p) ?? 0);

/** The handover: as it was told of the acquisition, else the source paper when that is one. */
function bast({ t, lot }: Peristiwa): { nomor: string; tanggal: string | null } | null {
  if (t.jenis === 'kapitalisasi') return null;
  return lot.perolehan?.bast ?? (/^bast\b/iu.test(t.dokumen.jenis) ? t.dokumen : null);
}

const ketKapitalisasi = ({ t }: Peristiwa): string | null =>
  t.jenis === 'kapitalisasi' ? 'Menambah nilai barang yang sudah tercatat' : null;

/**
 * Columns 1-24 of form IV.A.n.2: seven segments of the code, goods, 16 = 14 + 15, 17 = 16 / 11, papers. Source: Permendagri
 * 47/2021 as implemented in practice; the wording is not checked against the annex.
 */
const KOLOM_TETAP: readonly KolomIsi[] = [
  ...KOLOM_SEGMEN,
  KOLOM_NAMA,
  KOLOM_SPESIFIKASI,
  kolom('nibar', 'NIBAR/NUSP, Spesifikasi Lainnya', 'teks', 28, ({ lot }) =>
    gabung([lot.nibar, spesifikasiLain(lot)], '; '),
  ),
  KOLOM_JUMLAH,
  KOLOM_SATUAN,
  kolom('hargaSatuan', 'Harga Satuan (Rp)', 'rupiah', 25, (p) => hargaSatuan(p.lot, totalNilai(p), p.angka.unit)),
  kolom('totalNilai', 'Total Nilai (Rp)', 'rupiah', 27, (p) => selRupiah(p.lot, totalNilai(p)), { total: true }),
  kolom('atribusi', 'Biaya Atribusi (Rp)', 'rupiah', 23, atribusi, { total: true }),
  kolom('nilai', 'Nilai Perolehan (Rp)', 'rupiah', 27, ({ lot, angka }) => selRupiah(lot, angka.nilaiSen), {
    total: true,
  }),
  kolom('nilaiSatuan', 'Nilai per Unit (Rp)', 'rupiah', 25, ({ lot, angka }) =>
    hargaSatuan(lot, angka.nilaiSen, angka.unit),
  ),
  KOLOM_KONDISI,
  ...KOLOM_DOKUMEN,
  kolom('tanggalPerolehan', 'Tanggal Perolehan', 'tanggal', 20, ({ lot }) => selPerolehan(lot)),
  kolom('bastNomor', 'Nomor', 'teks', 20, (p) => bast(p)?.nomor ?? null, { grup: 'BAST' }),
  kolom('bastTanggal', 'Tanggal', 'tanggal', 20, (p) => bast(p)?.tanggal ?? null, { grup: 'BAST' }),
];

const KOLOM_KET = kolom('ket', 'Ket', 'teks', 24, (p) => keterangan(p, ketKapitalisasi(p)));
const KOLOM_PIHAK = (label: string): KolomIsi =>
  kolom('pihak', label, 'teks', 24, ({ lot }) => lot.perolehan?.pihak ?? null);
const KOLOM_HIBAH: readonly KolomIsi[] = [
  kolom('sumberDana', 'Sumber Dana', 'teks', 20, ({ lot }) => lot.perolehan?.sumberDana ?? null),
  KOLOM_PIHAK('Pihak Pemberi'),
];

const isKapitalisasi = (jenis: string): boolean => jenis === 'kapitalisasi';

function* barangMasuk(
  sumber: SumberLaporan,
  rentang: Rentang,
  pelengkap: DaftarPelengkap,
  id: string,
): Generator<Peristiwa> {
  for (const t of transaksiFormulir(sumber, rentang, id, (j) => !isKapitalisasi(j))) yield masuk(t, pelengkap);
}

function* kapitalisasi(sumber: SumberLaporan, rentang: Rentang, id: string): Generator<Peristiwa> {
  for (const t of transaksiFormulir(sumber, rentang, id, isKapitalisasi)) yield perubahan(t);
}

interface Cara {
  readonly id: string;
  /** Number of the form's family: IV.A.<nomor>.2. */
  readonly nomor: number;
  readonly label: string;
  readonly isiDari: string;
}

const cara = (nomor: number, kunci: string, label: string, isiDari: string): Cara => ({
  id: `perolehan-${kunci}`,
  nomor,
  label,
  isiDari,
});

/** Ways of coming in, by their number in the annex. */
const CARA: readonly Cara[] = [
  cara(1, 'pengadaan', 'Pengadaan', 'mutasi perolehan dengan cara pembelian, dan mutasi kapitalisasi'),
  cara(2, 'hibah', 'Hibah/Sumbangan', 'mutasi perolehan dengan cara hibah'),
  cara(3, 'perjanjian', 'Pelaksanaan Perjanjian/Kontrak', 'mutasi perolehan dengan cara perjanjian'),
  cara(
    4,
    'ketentuan-undang-undang',
    'Ketentuan Peraturan Perundang-undangan',
    'mutasi perolehan dengan cara ketentuan undang-undang',
  ),
  cara(5, 'putusan-pengadilan', 'Putusan Pengadilan', 'mutasi perolehan dengan cara putusan pengadilan'),
  cara(6, 'divestasi', 'Divestasi', 'mutasi perolehan dengan cara divestasi'),
  cara(7, 'hasil-inventarisasi', 'Hasil Inventarisasi', 'mutasi perolehan dengan cara hasil inventarisasi'),
  cara(8, 'tukar-menukar', 'Tukar Menukar', 'mutasi perolehan dengan cara tukar menukar'),
  cara(9, 'pembatalan-penghapusan', 'Pembatalan Penghapusan', 'mutasi pembatalan penghapusan'),
  cara(10, 'lainnya', 'Perolehan Lainnya', 'mutasi perolehan dengan cara lainnya'),
];

/** The lists of one way; later spending stands apart from what was bought. */
function bagianCara({ id, label }: Cara): BagianTransaksi[] {
  const barang: BagianTransaksi = {
    id,
    judul: label,
    bilaAda: true,
    baca: (sumber, rentang, pelengkap) => barangMasuk(sumber, rentang, pelengkap, id),
  };
  const tambahan: BagianTransaksi = {
    id: `${id}-kapitalisasi`,
    judul: 'Kapitalisasi/Pengembangan Barang yang Sudah Tercatat',
    bilaAda: true,
    baca: (sumber, rentang) => kapitalisasi(sumber, rentang, id),
  };
  return id === 'perolehan-pengadaan' ? [barang, tambahan] : [barang];
}

const dasar = {
  menu: 'Perolehan/Penerimaan',
  kertas: KERTAS,
  huruf: HURUF,
  catatan: [CATATAN_SEGMEN],
} as const satisfies Partial<FormulirTransaksi>;

const kolomCara = (id: string): readonly KolomIsi[] =>
  id === 'perolehan-hibah' ? [...KOLOM_TETAP, ...KOLOM_HIBAH, KOLOM_KET] : [...KOLOM_TETAP, KOLOM_KET];

const perCara = (c: Cara): FormulirTransaksi => ({
  ...dasar,
  id: c.id,
  judul: `Perolehan/Penerimaan: ${c.label}`,
  keterangan: `Barang yang diterima dalam semester ini karena ${c.label.toLowerCase()}, dengan dokumen dan biaya atribusinya.`,
  isiDari: c.isiDari,
  varian: { keluarga: 'perolehan', label: c.label },
  cetak: {
    judul: 'LAPORAN PEROLEHAN/PENERIMAAN BARANG MILIK DAERAH',
    rincian: `${c.label} (Formulir IV.A.${c.nomor}.2)`,
  },
  kolom: kolomCara(c.id),
  bagian: bagianCara(c),
  acuan: acuanSisi('tambah', jenisFormulir(c.id)),
  ...(c.id === 'perolehan-pengadaan' && { kaki: kakiPengadaan }),
});

/** All ways in one form, a list for each that has rows. */
const GABUNGAN: FormulirTransaksi = {
  ...dasar,
  id: 'perolehan',
  judul: 'Perolehan/Penerimaan',
  keterangan: 'Seluruh barang yang diterima dalam semester ini, menurut cara perolehan.',
  isiDari: 'mutasi perolehan, kapitalisasi dan pembatalan penghapusan',
  varian: { keluarga: 'perolehan', label: 'Gabungan' },
  cetak: {
    judul: 'LAPORAN PEROLEHAN/PENERIMAAN BARANG MILIK DAERAH',
    rincian: `Gabungan (Formulir IV.A.${CARA.length + 1}.2)`,
  },
  kolom: [...KOLOM_TETAP, KOLOM_PIHAK('Pihak yang Menyerahkan'), KOLOM_KET],
  bagian: CARA.flatMap(bagianCara),
  acuan: acuanSisi('tambah', jenisFormulir(...CARA.map((c) => c.id))),
};

/** Forms IV.A.n.2 of Permendagri 47/2021, the one of all ways first. */
export const LAPORAN_PEROLEHAN = [GABUNGAN, ...CARA.map(perCara)].map(formulirTransaksi);
