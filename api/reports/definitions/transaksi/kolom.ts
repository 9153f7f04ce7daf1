import { BELUM_DIISI, type JenisKolom, type Kertas, type Kolom, type Rata, type Sel } from '../../document.ts';
import { gabung, kondisi47, perUnit, segmenKode, selKeterangan, spesifikasiLain } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import type { KolomIsi } from './formulir.ts';
import type { Peristiwa } from './peristiwa.ts';

/** Paper of the forms with the code in one column. */
export const KERTAS_TRANSAKSI: Kertas = { ukuran: 'F4', orientasi: 'mendatar' };

const RATA: Readonly<Partial<Record<JenisKolom, Rata>>> = { rupiah: 'kanan', bulat: 'kanan', tanggal: 'tengah' };

/** A column; figures stand right, days in the middle, texts left. */
export const kolom = (
  key: string,
  label: string,
  kind: JenisKolom,
  lebar: number,
  isi: (p: Peristiwa) => Sel,
  lain: Partial<Pick<Kolom, 'grup' | 'total' | 'rata'>> = {},
): KolomIsi => ({ key, label, kind, lebar, rata: RATA[kind] ?? 'kiri', isi, ...lain });

/** Abbreviations of the seven levels of a code (Permendagri 108/2016), for columns that hold two digits. */
const SEGMEN: readonly (readonly [label: string, lebar: number])[] = [
  ['A', 6],
  ['K', 6],
  ['J', 6],
  ['O', 7],
  ['RO', 8],
  ['SR', 8],
  ['SS', 10],
];

/** What the headings of the seven columns stand for. */
export const CATATAN_SEGMEN =
  'Kode barang: A akun, K kelompok, J jenis, O objek, RO rincian objek, SR sub rincian objek, SS sub-sub rincian objek.';

/** The code in seven columns, one a segment. */
export const KOLOM_SEGMEN: readonly KolomIsi[] = SEGMEN.map(([label, lebar], i) =>
  kolom(`kode${i + 1}`, label, 'kode', lebar, ({ lot }) => segmenKode(lot.kodeBarang)[i] ?? null, {
    grup: 'Kode Barang',
    rata: 'tengah',
  }),
);

export const KOLOM_NIBAR = kolom('nibar', 'NIBAR', 'kode', 22, ({ lot }) => lot.nibar);
const KOLOM_KODE = kolom('kode', 'Kode Barang', 'kode', 31, ({ lot }) => lot.kodeBarang);
export const KOLOM_NAMA = kolom('nama', 'Nama Barang', 'teks', 32, ({ lot }) => lot.namaBarang);
export const KOLOM_SPESIFIKASI = kolom('spesifikasi', 'Spesifikasi Nama Barang', 'teks', 25, ({ lot }) =>
  gabung([lot.merk, lot.spesifikasi], ', '),
);
/** What the goods are, in the order of the forms with the code in one column. */
export const KOLOM_BARANG: readonly KolomIsi[] = [KOLOM_NIBAR, KOLOM_KODE, KOLOM_NAMA, KOLOM_SPESIFIKASI];
export const KOLOM_LAIN = kolom('lain', 'Spesifikasi Lainnya', 'teks', 30, ({ lot }) => spesifikasiLain(lot));
export const KOLOM_LOKASI = kolom('lokasi', 'Lokasi', 'teks', 26, ({ lot }) => lot.alamat);
export const KOLOM_SATUAN = kolom('satuan', 'Satuan', 'teks', 14, ({ lot }) => lot.satuan);
export const KOLOM_KONDISI = kolom('kondisi', 'Kondisi (B/RR/RB)', 'teks', 15, ({ lot }) => kondisi47(lot.kondisi), {
  rata: 'tengah',
});

/** The paper in three columns. */
export const KOLOM_DOKUMEN: readonly KolomIsi[] = [
  kolom('dokumenNama', 'Nama', 'teks', 20, ({ t }) => t.dokumen.jenis || null, { grup: 'Dokumen Sumber' }),
  kolom('dokumenNomor', 'Nomor', 'teks', 22, ({ t }) => t.dokumen.nomor || null, { grup: 'Dokumen Sumber' }),
  kolom('dokumenTanggal', 'Tanggal', 'tanggal', 20, ({ t }) => t.dokumen.tanggal, { grup: 'Dokumen Sumber' }),
];

export const KOLOM_TANGGAL = kolom('tanggal', 'Tanggal', 'tanggal', 20, ({ t }) => t.tanggal);

/** Remarks: those of the lot, a value that is only partly known, and goods below the threshold. */
export const keterangan = ({ lot }: Peristiwa, ...lain: (string | null)[]): string | null =>
  selKeterangan(lot, [...lain, lot.komptabel === 'ekstra' ? 'Ekstrakomptabel' : null]);

export const KOLOM_KETERANGAN = kolom('ket', 'Ket', 'teks', 24, (p) => keterangan(p));

/** Whether nothing is known of the value: its cells then say so, and never 0. */
export const tanpaNilai = (lot: LotLaporan): boolean => lot.nilaiSen === null && lot.nilaiTerisiSen === 0;

/** An amount (sen) that rests on the value of the lot. */
export const selRupiah = (lot: LotLaporan, sen: number | null): Sel => (tanpaNilai(lot) ? BELUM_DIISI : sen);

/** Units of the movement, as a positive figure; a blank where only the value moves. */
export const KOLOM_JUMLAH = kolom('jumlah', 'Jumlah', 'bulat', 15, ({ angka }) => Math.abs(angka.unit) || null, {
  total: true,
});

/** Units of a lot that is only told of. */
export const KOLOM_JUMLAH_LOT = kolom('jumlah', 'Jumlah', 'bulat', 15, ({ lot }) => lot.jumlah, { total: true });

const nilaiBuku = (nilai: number, akumulasi: number): number => nilai - akumulasi;

/** Value, akumulasi and nilai buku of what moved, as positive figures. */
export const KOLOM_NILAI_GERAK: readonly KolomIsi[] = [
  kolom('nilai', 'Nilai Perolehan (Rp)', 'rupiah', 31, ({ lot, angka }) => selRupiah(lot, Math.abs(angka.nilaiSen)), {
    total: true,
  }),
  kolom('akumulasi', 'Akumulasi Penyusutan (Rp)', 'rupiah', 29, ({ angka }) => Math.abs(angka.akumulasiSen), {
    total: true,
  }),
  kolom(
    'nilaiBuku',
    'Nilai Buku (Rp)',
    'rupiah',
    31,
    ({ lot, angka }) => selRupiah(lot, nilaiBuku(Math.abs(angka.nilaiSen), Math.abs(angka.akumulasiSen))),
    { total: true },
  ),
];

/** The same of the whole lot, for rows that move nothing. */
export const KOLOM_NILAI_LOT: readonly KolomIsi[] = [
  kolom('nilai', 'Nilai Perolehan (Rp)', 'rupiah', 31, ({ lot }) => selRupiah(lot, lot.nilaiTerisiSen), {
    total: true,
  }),
  kolom('akumulasi', 'Akumulasi Penyusutan (Rp)', 'rupiah', 29, ({ lot }) => lot.akumulasiSen, { total: true }),
  kolom(
    'nilaiBuku',
    'Nilai Buku (Rp)',
    'rupiah',
    31,
    ({ lot }) => selRupiah(lot, nilaiBuku(lot.nilaiTerisiSen, lot.akumulasiSen)),
    { total: true },
  ),
];

/** Price of one unit of what moved, rounded to the sen. */
export const hargaSatuan = (lot: LotLaporan, sen: number, unit: number): Sel => selRupiah(lot, perUnit(sen, unit));
