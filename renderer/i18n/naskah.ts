/** Words of the texts that the office writes into a report. */
export const naskah = {
  judul: 'Naskah',
  uraian: 'Ditulis sendiri oleh Dinas, disimpan untuk semester ini.',
  buka: 'Buka naskah',
  tutup: 'Tutup naskah',
  simpan: 'Simpan naskah',
  tersimpan: (judul: string) => `Naskah ${judul} disimpan.`,
  belumDisimpan: 'Ada perubahan yang belum disimpan.',
  buang: 'Buang perubahan',
  bawaan: 'Kembalikan teks bawaan',
  bawaanUntuk: (judul: string) => `Kembalikan teks bawaan ${judul}`,
  ditulis: 'ditulis Dinas',
} as const;
