/**
 * Rules that speak about a printed row of a source document or about the code given to it. A temuan
 * never changes the data: it tells what was printed, how it was read, and what is worth a look.
 */
export const ATURAN_TEMUAN = {
  tahun_di_masa_depan: 'Tahun perolehan setelah tanggal tabel',
  luas_tanpa_satuan: 'Luas tanpa satuan',
  luas_titik_ribuan: 'Titik pada luas dibaca sebagai ribuan',
  nomor_cetak_kosong: 'Baris tanpa nomor',
  nomor_cetak_terpisah: 'Nomor tercetak pada baris berikutnya',
  nomor_cetak_sisa: 'Nomor tercetak yang tidak dipakai',
  nomor_cetak_berulang: 'Nomor tercetak lebih dari sekali',
  nomor_cetak_lompat: 'Nomor tercetak melompat',
  nama_terpotong_baris: 'Nama terputus antarbaris',
  kondisi_terpotong: 'Kondisi terputus antarbaris',
  kondisi_beda_huruf: 'Penulisan kondisi berbeda',
  satuan_menempel: 'Satuan menempel pada jumlah',
  hibah_tanpa_pemberi: 'Hibah tanpa nama pemberi',
  kode_tidak_pasti: 'Kode barang belum pasti',
  kode_urutan_menyimpang: 'Baris di luar urutan kode',
  ejaan_berbeda_dari_kode: 'Nama berbeda dari uraian kode',
  diduga_tercatat_ganda: 'Diduga tercatat ganda',
  lot_beberapa_unit: 'Beberapa unit dalam satu baris',
  kdp_lama: 'KDP lebih dari dua tahun',
} as const;

/** Stable key of a rule; it is stored with the lot and can be filtered for. */
export type AturanTemuan = keyof typeof ATURAN_TEMUAN;

/** One finding: the rule and a neutral sentence that says what, where and what to do. */
export interface Temuan {
  readonly aturan: AturanTemuan;
  readonly pesan: string;
}

const NAMA_ATURAN = new Map<string, string>(Object.entries(ATURAN_TEMUAN));

/** Short name of a rule for lists; an unknown key (from a newer file) is shown as it is. */
export function namaAturan(aturan: string): string {
  return NAMA_ATURAN.get(aturan) ?? aturan;
}
