import { namaJenis } from '../../../../domain/jenisMutasi.ts';
import { BELUM_DIISI, type Sel } from '../../document.ts';
import { formatBulat, formatLuas } from '../../nilai.ts';
import { gabung } from '../../selLot.ts';
import type { LotLaporan, SumberLaporan, TransaksiLaporan } from '../../sumber.ts';
import { jenisFormulir } from './acuanGerak.ts';
import { formulirTransaksi, type BagianTransaksi, type KolomIsi } from './formulir.ts';
import { KOLOM_BARANG, KOLOM_DOKUMEN, KOLOM_KETERANGAN, KOLOM_SATUAN, kolom, tanpaNilai } from './kolom.ts';
import { isMasuk, perubahan, transaksiFormulir, type Peristiwa, type Rentang } from './peristiwa.ts';

const ID = 'koreksi';

const tempat = (t: TransaksiLaporan): string => `${t.sesudah.id}|${t.tanggal}`;

/**
 * Values filled in for goods that no entry of the semester brought in (a part whose origin cannot be reached, a merged
 * lot): they complete no row of another form, so they stand here.
 */
function* isiTanpaMasuk(sumber: SumberLaporan, { mulai, selesai }: Rentang): Generator<TransaksiLaporan> {
  const isi = (j: string): boolean => j === 'pengisian-nilai';
  const ada = [...sumber.transaksi(mulai, selesai, isi)].filter((t) => t.gerak === 'tambah' || t.gerak === 'kurang');
  if (ada.length === 0) return;
  const masuk = new Set<string>();
  for (const t of sumber.transaksi(mulai, selesai, isMasuk)) masuk.add(tempat(t));
  for (const t of ada) if (!masuk.has(tempat(t))) yield t;
}

const BAGIAN: BagianTransaksi = {
  id: ID,
  judul: null,
  *baca(sumber, rentang) {
    for (const t of transaksiFormulir(sumber, rentang, ID)) yield perubahan(t);
    for (const t of isiTanpaMasuk(sumber, rentang)) yield perubahan(t);
  },
};

type Ambil = (lot: LotLaporan) => number;

const nilai: Ambil = (lot) => lot.nilaiTerisiSen;
const akumulasi: Ambil = (lot) => lot.akumulasiSen;
const nilaiBuku: Ambil = (lot) => lot.nilaiTerisiSen - lot.akumulasiSen;

const isiAngka = (lot: LotLaporan, ambil: Ambil): Sel =>
  ambil !== akumulasi && tanpaNilai(lot) ? BELUM_DIISI : ambil(lot);

/** Before, after and the difference, which alone is summed: a lot may be corrected more than once. */
const tiga = (key: string, grup: string, ambil: Ambil): readonly KolomIsi[] => [
  kolom(`${key}Sebelum`, 'Sebelum (Rp)', 'rupiah', 26, ({ t, lot }) => isiAngka(t.sebelum ?? lot, ambil), { grup }),
  kolom(`${key}Setelah`, 'Setelah (Rp)', 'rupiah', 26, ({ t }) => isiAngka(t.sesudah, ambil), { grup }),
  kolom(
    `${key}Selisih`,
    'Selisih (Rp)',
    'rupiah',
    26,
    ({ t }) => ambil(t.sesudah) - (t.sebelum === null ? 0 : ambil(t.sebelum)),
    { grup, total: true },
  ),
];

const berubah = (label: string, dari: string | null, ke: string | null): string | null =>
  dari === ke ? null : `${label} ${dari ?? '-'} menjadi ${ke ?? '-'}`;

const teksLuas = ({ luasM2 }: LotLaporan): string | null => (luasM2 === null ? null : `${formatLuas(luasM2)} m2`);
const teksTahun = ({ tahunPerolehan }: LotLaporan): string | null =>
  tahunPerolehan === null ? null : String(tahunPerolehan);

/** What a correction changed beside the amounts, in words. */
function perubahanData({ sebelum, sesudah }: TransaksiLaporan): string | null {
  if (sebelum === null) return null;
  return gabung(
    [
      berubah('jumlah', formatBulat(sebelum.jumlah), formatBulat(sesudah.jumlah)),
      berubah('luas', teksLuas(sebelum), teksLuas(sesudah)),
      berubah('tahun perolehan', teksTahun(sebelum), teksTahun(sesudah)),
      berubah('spesifikasi', sebelum.spesifikasi, sesudah.spesifikasi),
    ],
    '; ',
  );
}

/** The kind, the cause in the words of who booked it, and what changed beside the amounts. */
const penyebab = ({ t }: Peristiwa): string | null =>
  gabung([gabung([namaJenis(t.jenis), t.sebab], ': '), perubahanData(t)], '; ');

/** Form IV.G: value, akumulasi and nilai buku before and after. Wording not checked against the annex. */
export const laporanKoreksi = formulirTransaksi({
  id: ID,
  judul: 'Koreksi',
  keterangan: 'Nilai perolehan, akumulasi dan nilai buku sebelum dan setelah koreksi, dengan penyebabnya.',
  isiDari: 'mutasi koreksi, pengisian nilai saldo awal, dan koreksi akumulasi saat tutup semester',
  menu: 'Koreksi',
  cetak: { judul: 'LAPORAN KOREKSI BARANG MILIK DAERAH', rincian: 'Lampiran IV.G' },
  kertas: { ukuran: 'A3', orientasi: 'mendatar' },
  huruf: 6.5,
  kolom: [
    ...KOLOM_BARANG,
    kolom('jumlah', 'Jumlah', 'bulat', 15, ({ t }) => t.sesudah.jumlah),
    KOLOM_SATUAN,
    ...tiga('nilai', 'Nilai Perolehan', nilai),
    ...tiga('akumulasi', 'Akumulasi Penyusutan', akumulasi),
    ...tiga('nilaiBuku', 'Nilai Buku', nilaiBuku),
    kolom('penyebab', 'Penyebab', 'teks', 34, penyebab),
    ...KOLOM_DOKUMEN,
    KOLOM_KETERANGAN,
  ],
  bagian: [BAGIAN],
  acuan: [
    { kolom: 'nilaiSelisih', besaran: 'nilaiSen', isJenis: jenisFormulir(ID), sisi: 'bersih' },
    { kolom: 'akumulasiSelisih', besaran: 'akumulasiSen', isJenis: jenisFormulir(ID), sisi: 'bersih' },
  ],
});
