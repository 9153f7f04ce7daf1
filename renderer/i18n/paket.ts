/** Words of the semester package, of what was issued, and of who signs a report. */
export const paket = {
  tombol: 'Paket semester…',
  judul: (semester: string) => `Paket laporan ${semester}`,
  uraian:
    'Semua formulir semester ini dalam satu berkas ZIP: satu PDF gabungan dengan daftar isi, satu buku kerja Excel, setiap formulir tersendiri, dan manifes berisi jumlah dan sidik SHA-256.',
  terbuka:
    'Semester ini belum ditutup: paketnya bertanda SEMENTARA dan belum dapat diterbitkan. Tutup semester lebih dulu di Periode.',
  bukaPeriode: 'Buka Periode',
  tulis: 'Simpan paket',
  terbitkan: 'Terbitkan dan simpan',
  penerbitan: 'Penerbitan',
  penerbitanUraian:
    'Menerbitkan mencatat laporan ini dalam register dan menghitungnya sebagai laporan penatausahaan. Nomornya tercetak pada daftar isi, tanggalnya di atas tanda tangan semua formulir.',
  nomor: 'Nomor laporan',
  nomorWajib: 'Isi nomor surat atau laporan.',
  tanggal: 'Tanggal laporan',
  tanggalWajib: 'Isi tanggal laporan.',
  tanggalAwal: 'Mendahului akhir semester.',
  menyusun: 'Menyusun paket…',
  terbit: 'Sudah diterbitkan',
  terbitKosong: 'Belum ada laporan yang diterbitkan untuk semester ini.',
  kolom: { nomor: 'Nomor', tanggal: 'Tanggal', oleh: 'Diterbitkan oleh', penanda: 'Penanda tangan' },
  ulang: 'Cetak ulang',
  ulangNomor: (nomor: string) => `Cetak ulang laporan ${nomor}`,
  selesaiTerbit: (nomor: string) => `Laporan ${nomor} diterbitkan.`,
  sama: 'Isi semua formulir sama dengan saat diterbitkan.',
  berubah: (n: number) =>
    `${n} formulir tidak lagi sama dengan saat diterbitkan, karena dokumen, naskah atau bentuknya berubah sesudahnya:`,
  tahun: (n: number, tahun: string) => `${n} dari 2 laporan tahun ${tahun} sudah diterbitkan.`,
} as const;

export const pengesahan = {
  tombol: 'Penanda tangan…',
  judul: 'Tanggal dan penanda tangan',
  uraian:
    'Berlaku untuk laporan ini. Penanda tangan yang dipilih dipakai juga pada semester berikutnya; kosongkan untuk kembali ke identitas dinas.',
  tanggal: 'Tanggal di atas tanda tangan',
  tanggalUraian: 'Kosong: tanggal hari mencetak',
  letak: { kiri: 'Kiri', tengah: 'Tengah', kanan: 'Kanan' },
  ganti: 'Ganti penanda tangan ini',
  namaWajib: 'Isi nama, atau hapus centang.',
  tanpa: 'Formulir ini tidak ditandatangani.',
  simpan: 'Simpan',
  tersimpan: 'Tanggal dan penanda tangan disimpan.',
} as const;
