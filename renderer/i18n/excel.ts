/** Words of the place Impor/Ekspor. */
export const excel = {
  judul: 'Impor/Ekspor',
  tab: {
    label: 'Impor dan ekspor',
    impor: 'Impor',
    ekspor: 'Ekspor',
    kertasKerja: 'Kertas Kerja',
    pencocokan: 'Pencocokan',
  },
} as const;
