/** Words of Bantuan around the guide; the guide itself is docs/panduan.md. */
export const bantuan = {
  judul: 'Bantuan',
  daftarIsi: 'Daftar isi',
  tombol: 'Daftar tombol pintas',
} as const;
