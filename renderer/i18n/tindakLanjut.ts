import type { StatusTemuan, Tingkat } from '../../domain/mutu/aturan.ts';
import { angka } from '../format.ts';

/** Words of Tindak Lanjut. */
export const tindakLanjut = {
  judul: 'Tindak Lanjut',
  tab: { label: 'Bagian tindak lanjut', mutu: 'Mutu data', antrean: 'Antrean Rusak Berat' },
  tingkat: { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' } satisfies Record<Tingkat, string>,
  artiTingkat: {
    galat: 'Menghalangi penutupan semester sampai diperbaiki atau diterima dengan alasan.',
    peringatan: 'Perlu diterima sekali saat semester ditutup.',
    info: 'Sekadar diketahui.',
  } satisfies Record<Tingkat, string>,
  status: { terbuka: 'Terbuka', ditangani: 'Ditangani', diterima: 'Diterima' } satisfies Record<StatusTemuan, string>,
  statusLabel: 'Status temuan',
  aturan: 'Aturan mutu data',
  terbuka: (n: number) => `${angka(n)} terbuka`,
  tampilkanSemua: (n: number) => `Tampilkan ${n} aturan tanpa temuan`,
  hanyaBertemuan: 'Sembunyikan aturan tanpa temuan',
  mengapa: 'Mengapa',
  cara: 'Cara memperbaiki',
  sumber: 'Sumber',
  tabel: (aturan: string) => `Temuan: ${aturan}`,
  kolom: { no: 'No', kode: 'Kode barang', nama: 'Nama barang', pesan: 'Temuan', alasan: 'Alasan', oleh: 'Oleh' },
  register: 'Seluruh register',
  pilih: {
    label: 'Temuan terpilih',
    semua: 'Pilih semua temuan',
    kotak: (nama: string) => `Pilih ${nama}`,
    kotakMemuat: 'Pilih baris yang sedang dimuat',
    terpilih: (n: number, dari: number) => `${angka(n)} dari ${angka(dari)} terpilih`,
    semuaTerpilih: (n: number) => `Semua ${angka(n)} temuan terpilih`,
    pilihSemua: (n: number) => `Pilih semua ${angka(n)}`,
    kosongkan: 'Kosongkan pilihan',
    terlaluBanyak: (n: number) => `Paling banyak ${angka(n)} temuan dapat dipilih satu per satu; pakai Pilih semua.`,
  },
  aksi: {
    kelompok: 'Tindak Lanjut',
    terima: 'Terima dengan alasan',
    tangani: 'Tandai ditangani',
    buka: 'Buka kembali',
    lihat: 'Lihat di Daftar Barang',
    lihatSemua: 'Semua barangnya di Daftar Barang',
    pilih: 'Pilih temuan',
  },
  dialog: {
    terima: 'Terima temuan dengan alasan',
    tangani: 'Tandai temuan sedang ditangani',
    terimaUraian: (n: number, aturan: string) =>
      `${angka(n)} temuan "${aturan}" diterima sebagaimana adanya. Temuan terbuka lagi bila isinya berubah.`,
    tanganiUraian: (n: number, aturan: string) =>
      `${angka(n)} temuan "${aturan}" ditandai sedang ditangani. Galat tetap menghalangi penutupan sampai diperbaiki.`,
    alasan: 'Alasan',
    alasanTerima: 'mis. Tercetak demikian pada dokumen sumber',
    alasanTangani: 'mis. Menunggu faktur dari penyedia',
    wajib: 'Wajib diisi',
  },
  ditandai: (n: number, status: StatusTemuan) =>
    `${angka(n)} temuan ${{ terbuka: 'dibuka kembali', ditangani: 'ditandai ditangani', diterima: 'diterima' }[status]}`,
  kosongJudul: 'Tidak ada temuan',
  kosongUraian: (aturan: number, lot: number) => `${aturan} aturan diperiksa atas ${angka(lot)} lot.`,
  kosongStatus: {
    terbuka: 'Tidak ada temuan terbuka pada aturan ini.',
    ditangani: 'Tidak ada temuan yang sedang ditangani.',
    diterima: 'Tidak ada temuan yang diterima.',
  } satisfies Record<StatusTemuan, string>,
  semester: (nama: string) =>
    `Keadaan pada akhir ${nama}, seperti dilihat penutupannya. Perbaikan sesudah itu tidak dihitung.`,
  hariIni: 'Lihat keadaan hari ini',
  aturanKosong: 'Aturan ini tidak menemukan apa-apa.',
} as const;
