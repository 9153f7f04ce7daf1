import type { KeadaanTindakLanjut } from '../../domain/tindakLanjut.ts';
import { angka } from '../format.ts';

/** Words of the queue of goods in RB. */
export const antrean = {
  uraian:
    'Barang rusak berat keluar dari register setahap demi setahap, masing-masing dengan suratnya: berita acara, reklasifikasi ke 1.5.4, usulan penghapusan, SK, penghapusan. Tidak ada yang berpindah sendiri.',
  tahap: 'Tahap',
  keadaan: {
    belum: 'Belum ditindaklanjuti',
    ba: 'Sudah ada BA',
    reklas: 'Sudah di 1.5.4',
    usulan: 'Sudah diusulkan',
    sk: 'Sudah ada SK',
  } satisfies Record<KeadaanTindakLanjut, string>,
  jumlah: (lot: number, unit: number) => `${angka(lot)} lot, ${angka(unit)} unit`,
  kosongJudul: 'Tidak ada barang rusak berat',
  kosongUraian: 'Barang masuk antrean ini begitu kondisinya diubah ke Rusak Berat, dan keluar bila kondisinya membaik.',
  kosongTahap: 'Tidak ada barang pada tahap ini.',
  tabel: 'Antrean rusak berat',
  kode: 'Kode barang',
  nama: 'Nama barang',
  banyak: 'Jumlah',
  nilai: 'Nilai (Rp)',
  belumBernilai: 'belum diisi',
  surat: 'Surat terakhir',
  suratIsi: (dokumen: string, nomor: string, tanggal: string) => `${dokumen} ${nomor}, ${tanggal}`,
  lihat: (nama: string) => `Lihat ${nama} di Daftar Barang`,
  pilih: (nama: string) => `Pilih ${nama}`,
  pilihSemua: 'Pilih semua yang tampil',
  terpilih: (n: number) => `${angka(n)} terpilih`,
  lagi: 'Tampilkan berikutnya',
  langkah: {
    belum: 'Catat berita acara',
    ba: 'Reklasifikasi ke 1.5.4',
    reklas: 'Catat usulan penghapusan',
    usulan: 'Catat SK penghapusan',
    sk: 'Hapuskan',
  } satisfies Record<KeadaanTindakLanjut, string>,
  perbaiki: 'Perbaiki surat',
  dialog: {
    judul: (langkah: string, n: number) => `${langkah}: ${angka(n)} lot`,
    perbaiki: (n: number) => `Perbaiki surat: ${angka(n)} lot`,
    jenis: 'Jenis surat',
    nomor: 'Nomor surat',
    tanggal: 'Tanggal surat',
    tanggalUraian: 'Langkah ini berlaku sejak tanggal ini.',
    cara: 'Cara penghapusan',
    wajib: 'Wajib diisi',
    reklasUraian:
      'Barang pindah ke kode rusak berat di bawah 1.5.4, keluar dari golongannya, dan penyusutannya berhenti.',
    kode: 'Kode tujuan',
    kodeUraian: 'Kosong: menurut golongan masing-masing barang. KDP dan aset lainnya ke Aset Lain-Lain Lainnya.',
    kodePerlu:
      'Persediaan tidak punya kode rusak berat sendiri: pilih kodenya. Kode ini dipakai untuk semua lot terpilih.',
    hapusUraian: 'Barang keluar dari register beserta nilai dan akumulasinya.',
  },
  selesai: (langkah: string, n: number) => `${langkah}: ${angka(n)} lot`,
} as const;
