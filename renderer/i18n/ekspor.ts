import { type Golongan, namaGolongan } from '../../domain/kodeBarang.ts';

/** Words of Ekspor and of progress. */
export const ekspor = {
  judul: 'Ekspor',
  uraian:
    'Berkas Excel untuk BPKAD: satu lembar per golongan dan satu rekapitulasi, kode sebagai teks, angka dan tanggal sungguhan.',
  apa: 'Yang diekspor',
  seluruh: 'Seluruh register',
  saringan: 'Hasil saringan dari Daftar Barang',
  isi: (lot: string, unit: string, nilai: string | null) =>
    `${lot} lot, ${unit} unit, ${nilai === null ? 'nilai belum diisi' : `nilai terisi ${nilai}`}`,
  belum: (n: string) => `${n} lot belum bernilai; selnya dibiarkan kosong.`,
  per: 'Keadaan per tanggal',
  tombol: 'Susun Excel',
  menyusun: 'Menyusun Excel…',
  selesai: (lot: string) => `Selesai: ${lot} lot.`,
  simpan: 'Simpan berkas',
  golongan: (golongan: Golongan) => `Golongan ${golongan} ${namaGolongan(golongan)}`,
  kosong: 'Tidak ada barang yang cocok dengan saringan ini.',
  ubahSaringan: 'Ubah saringan di Daftar Barang',
  dariBarang: 'Untuk mengekspor sebagian saja, saring di Daftar Barang lalu tekan Ekspor di sana.',
  bukaBarang: 'Buka Daftar Barang',
  kemajuan: {
    siap: 'Menyiapkan…',
    baris: (selesai: string, total: string) => `${selesai} dari ${total}`,
    laju: (laju: string) => `${laju}/detik`,
    sisa: (detik: string) => `sisa ${detik}`,
    detik: (n: number) => `${n} detik`,
    menit: (n: number) => `${n} menit`,
    batal: 'Batal',
  },
} as const;
