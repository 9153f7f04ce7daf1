import type { JenisKertasKerja, KelompokKertasKerja } from '../../api/contract/ekspor.ts';

/** Words of the worksheets. */
export const kertasKerja = {
  judul: 'Kertas Kerja',
  jenis: {
    label: 'Kertas kerja',
    uraian:
      'Berkas Excel untuk diisi di luar program, lalu dibuka lagi di tab Impor. Hanya kolom yang harus diisi yang terbuka.',
    nama: { nilai: 'Nilai perolehan', kondisi: 'Kondisi barang' } satisfies Record<JenisKertasKerja, string>,
    untuk: {
      nilai: 'Barang yang belum bernilai: isi nilai rupiahnya dan dokumennya.',
      kondisi: 'Untuk dibawa memeriksa: pilih B, KB atau RB, isi tanggal dan keterangan.',
    } satisfies Record<JenisKertasKerja, string>,
  },
  kelompok: {
    label: 'Lembar',
    nama: {
      satu: 'Satu lembar',
      ruangan: 'Per ruangan',
      alamat: 'Per alamat (pasar)',
    } satisfies Record<KelompokKertasKerja, string>,
  },
  apa: 'Barang yang masuk',
  belum: (lot: string) => `${lot} lot belum bernilai.`,
  semua: (lot: string) => `${lot} lot.`,
  lengkap: 'Semua barang dalam pilihan ini sudah bernilai.',
  tombol: 'Susun kertas kerja',
  menyusun: 'Menyusun kertas kerja…',
  selesai: (lot: string, lembar: string) => `Selesai: ${lot} lot dalam ${lembar} lembar.`,
  lalu: 'Isi di Excel atau LibreOffice, simpan sebagai xlsx, lalu buka di tab Impor. Nilai boleh ditulis 1250000, 1.250.000 atau Rp 1.250.000,00.',
} as const;
