import { type Aturan, SUMBER } from './aturan.ts';

const satu = (judul: string, penjelasan: string, lain: Partial<Aturan> = {}): Aturan => ({
  tingkat: 'info',
  judul,
  sumber: SUMBER.cetakan,
  penjelasan,
  caraMemperbaiki: 'Cocokkan dengan kartu barang. Bila bacaannya benar, tandai ditangani atau terima dengan alasan.',
  ...lain,
});

/**
 * How a printed row of a source document was read. These findings are stored with the lot when it is loaded, tell what
 * was printed, and never change the data.
 */
export const ATURAN_TERCETAK = {
  luas_tanpa_satuan: satu('Luas tanpa satuan', 'Luas tercetak tanpa satuan dan dibaca sebagai meter persegi.'),
  luas_titik_ribuan: satu(
    'Titik pada luas dibaca sebagai ribuan',
    'Titik pada luas dapat berarti ribuan atau desimal; program membacanya sebagai ribuan.',
  ),
  nomor_cetak_kosong: satu('Baris tanpa nomor', 'Baris ini tidak bernomor pada dokumen sumber.'),
  nomor_cetak_terpisah: satu(
    'Nomor tercetak pada baris berikutnya',
    'Nomor baris ini tercetak pada baris di bawahnya.',
  ),
  nomor_cetak_sisa: satu(
    'Nomor tercetak yang tidak dipakai',
    'Ada nomor tercetak yang tidak menjadi nomor baris mana pun.',
  ),
  nomor_cetak_berulang: satu('Nomor tercetak lebih dari sekali', 'Nomor yang sama tercetak pada beberapa baris.'),
  nomor_cetak_lompat: satu('Nomor tercetak melompat', 'Urutan nomor pada dokumen sumber meloncat atau mundur.'),
  nama_terpotong_baris: satu('Nama terputus antarbaris', 'Nama barang tercetak pada beberapa baris dan digabung.'),
  kondisi_terpotong: satu('Kondisi terputus antarbaris', 'Kondisi tercetak pada beberapa baris dan digabung.'),
  kondisi_beda_huruf: satu('Penulisan kondisi berbeda', 'Kondisi tercetak dengan huruf lain daripada bakunya.'),
  satuan_menempel: satu('Satuan menempel pada jumlah', 'Jumlah dan satuan tercetak tanpa spasi.'),
  kode_urutan_menyimpang: satu(
    'Baris di luar urutan kode',
    'Baris ini berdiri di luar urutan kode pada dokumen sumber; mungkin tersisip atau salah kode.',
    { tingkat: 'peringatan' },
  ),
  ejaan_berbeda_dari_kode: satu(
    'Nama berbeda dari uraian kode',
    'Nama tercetak tidak menyerupai uraian kode barangnya; mungkin salah eja atau salah kode.',
    { caraMemperbaiki: 'Ubah data bila namanya salah eja; catat Reklasifikasi bila kodenya yang salah.' },
  ),
} as const satisfies Record<string, Aturan>;
