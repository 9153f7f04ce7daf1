import { namaCara } from '../../../../domain/jenisMutasi.ts';
import { acuanSisi, jenisFormulir } from './acuanGerak.ts';
import { formulirTransaksi, type BagianTransaksi, type FormulirTransaksi, type KolomIsi } from './formulir.ts';
import {
  CATATAN_SEGMEN,
  hargaSatuan,
  KOLOM_JUMLAH,
  KOLOM_KETERANGAN,
  KOLOM_LAIN,
  KOLOM_LOKASI,
  KOLOM_NAMA,
  KOLOM_NIBAR,
  KOLOM_NILAI_GERAK,
  KOLOM_SATUAN,
  KOLOM_SEGMEN,
  KOLOM_SPESIFIKASI,
  KOLOM_TANGGAL,
  kolom,
} from './kolom.ts';
import { keluar, transaksiFormulir } from './peristiwa.ts';

const SK = { grup: 'SK Penghapusan' };

const KOLOM_AWAL: readonly KolomIsi[] = [
  KOLOM_NIBAR,
  ...KOLOM_SEGMEN,
  KOLOM_NAMA,
  KOLOM_SPESIFIKASI,
  KOLOM_LAIN,
  KOLOM_JUMLAH,
  KOLOM_SATUAN,
  kolom('hargaSatuan', 'Harga Satuan (Rp)', 'rupiah', 27, ({ lot, angka }) =>
    hargaSatuan(lot, Math.abs(angka.nilaiSen), Math.abs(angka.unit)),
  ),
  ...KOLOM_NILAI_GERAK.map((k) => (k.key === 'nilai' ? { ...k, label: 'Jumlah Total (Rp)' } : k)),
];

const KOLOM_AKHIR: readonly KolomIsi[] = [
  kolom('skTanggal', 'Tanggal', 'tanggal', 20, ({ t }) => t.dokumen.tanggal, SK),
  kolom('skNomor', 'Nomor', 'teks', 26, ({ t }) => t.dokumen.nomor || t.dokumen.jenis || null, SK),
  KOLOM_KETERANGAN,
];

const KOLOM_CARA = kolom('cara', 'Cara', 'teks', 22, ({ t }) => namaCara(t.jenis.replace(/^penghapusan-/u, '')));
const KOLOM_PENERIMA = kolom('penerima', 'Penerima', 'teks', 26, ({ t }) => t.pihak);

interface Sebab {
  readonly kunci: string;
  /** Number of the form where a source tells it; the others are not known for sure and print none. */
  readonly nomor: string | null;
  readonly label: string;
  readonly isiDari: string;
  readonly kolom: readonly KolomIsi[];
}

/** Causes of writing off. Source of the numbers: forms IV.K.1, K.2 and K.6 of Permendagri 47/2021 as used in practice. */
const SEBAB: readonly Sebab[] = [
  {
    kunci: 'pemindahtanganan',
    nomor: 'IV.K.1',
    label: 'Pemindahtanganan',
    isiDari: 'mutasi penghapusan karena hibah, penjualan, tukar menukar atau penyertaan modal',
    kolom: [KOLOM_LOKASI, KOLOM_CARA],
  },
  {
    kunci: 'pengalihan-status',
    nomor: 'IV.K.2',
    label: 'Pengalihan Status Penggunaan',
    isiDari: 'mutasi penghapusan karena pengalihan status penggunaan',
    kolom: [KOLOM_TANGGAL, KOLOM_PENERIMA],
  },
  {
    kunci: 'putusan-pengadilan',
    nomor: null,
    label: 'Putusan Pengadilan',
    isiDari: 'mutasi penghapusan karena putusan pengadilan',
    kolom: [KOLOM_LOKASI],
  },
  {
    kunci: 'ketentuan-undang-undang',
    nomor: null,
    label: 'Ketentuan Peraturan Perundang-undangan',
    isiDari: 'mutasi penghapusan karena ketentuan undang-undang',
    kolom: [KOLOM_LOKASI],
  },
  {
    kunci: 'pemusnahan',
    nomor: null,
    label: 'Pemusnahan',
    isiDari: 'mutasi penghapusan karena pemusnahan',
    kolom: [KOLOM_LOKASI],
  },
  {
    kunci: 'sebab-lain',
    nomor: 'IV.K.6',
    label: 'Sebab Lain',
    isiDari: 'mutasi penghapusan karena sebab lain (hilang, mati, susut)',
    kolom: [KOLOM_LOKASI],
  },
];

const idSebab = ({ kunci }: Sebab): string => `penghapusan-${kunci}`;

const bagian = (s: Sebab): BagianTransaksi => ({
  id: idSebab(s),
  judul: s.label,
  bilaAda: true,
  *baca(sumber, rentang, pelengkap) {
    for (const t of transaksiFormulir(sumber, rentang, idSebab(s))) yield keluar(t, pelengkap);
  },
});

const TETAP = {
  menu: 'Penghapusan',
  kertas: { ukuran: 'A3', orientasi: 'mendatar' },
  huruf: 7,
  catatan: [CATATAN_SEGMEN],
} as const satisfies Partial<FormulirTransaksi>;

const JUDUL = 'LAPORAN PENGHAPUSAN BARANG MILIK DAERAH';

const perSebab = (s: Sebab): FormulirTransaksi => ({
  ...TETAP,
  id: idSebab(s),
  judul: `Penghapusan: ${s.label}`,
  keterangan: `Barang yang dihapus dari register karena ${s.label.toLowerCase()}, dengan akumulasi dan SK-nya.`,
  isiDari: s.isiDari,
  varian: { keluarga: 'penghapusan', label: s.label },
  cetak: { judul: JUDUL, rincian: s.nomor === null ? s.label : `${s.label} (Formulir ${s.nomor})` },
  kolom: [...KOLOM_AWAL, ...s.kolom, ...KOLOM_AKHIR],
  bagian: [bagian(s)],
  acuan: acuanSisi('kurang', jenisFormulir(idSebab(s))),
});

/** All causes in one form, a list for each that has rows. */
const GABUNGAN: FormulirTransaksi = {
  ...TETAP,
  id: 'penghapusan',
  judul: 'Penghapusan',
  keterangan: 'Seluruh barang yang dihapus dari register dalam semester ini, menurut sebabnya.',
  isiDari: 'mutasi penghapusan',
  varian: { keluarga: 'penghapusan', label: 'Gabungan' },
  cetak: { judul: JUDUL, rincian: 'Gabungan' },
  kolom: [...KOLOM_AWAL, KOLOM_LOKASI, KOLOM_CARA, KOLOM_TANGGAL, ...KOLOM_AKHIR],
  bagian: SEBAB.map(bagian),
  acuan: acuanSisi('kurang', jenisFormulir(...SEBAB.map(idSebab))),
};

/** Forms IV.K, the one of all causes first. */
export const LAPORAN_PENGHAPUSAN = [GABUNGAN, ...SEBAB.map(perSebab)].map(formulirTransaksi);
