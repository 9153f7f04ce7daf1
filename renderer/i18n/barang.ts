/** Words of Daftar Barang. */
export const barang = {
  judul: 'Daftar Barang',
} as const;
