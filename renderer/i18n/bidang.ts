/** Words of the shared fields. */
export const bidang = {
  tanggalContoh: 'hh-bb-tttt',
  pakaiTanggal: (tanggal: string) => `Pakai ${tanggal}, hari pertama yang terbuka`,
  tanggalSalah: 'Tulis sebagai 31-12-2024',
  bukaKalender: 'Buka kalender',
  bukaKalenderUntuk: (label: string) => `Buka kalender: ${label}`,
  kalender: {
    nextMonth: 'Bulan berikutnya',
    previousMonth: 'Bulan sebelumnya',
    nextYear: 'Tahun berikutnya',
    previousYear: 'Tahun sebelumnya',
    nextDecade: 'Dasawarsa berikutnya',
    previousDecade: 'Dasawarsa sebelumnya',
  },
  rupiahContoh: '0,00',
  rupiah: {
    ambigu: 'Ada dua bacaan. Pilih yang dimaksud:',
    bukan_angka: 'Tulis angka, misalnya 8.859.912.370,21',
    terlalu_besar: 'Terlalu besar: paling banyak Rp90.071.992.547.409,91',
  },
} as const;
