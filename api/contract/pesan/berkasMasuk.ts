import { teks, berkas, type Rincian, type Kumpulan } from './kata.ts';

/** Where in a foreign file a refusal is about, as it goes on after the file's name. */
const letak = (r: Rincian): string => {
  const bagian = [
    ...(r['lembar'] ? [`lembar ${teks(r['lembar'])}`] : []),
    ...(r['baris'] ? [`baris ${teks(r['baris'])}`] : []),
    ...(r['kolom'] ? [`kolom ${teks(r['kolom'])}`] : []),
  ];
  return bagian.length === 0 ? '' : `, ${bagian.join(' ')}`;
};

/** Files that others made. */
export const berkasMasuk: Kumpulan = {
  bukan_lembar_kerja: (r) =>
    `${berkas(r)} bukan lembar kerja yang dapat dibaca${r['rupa'] ? ` (isinya ${teks(r['rupa'])})` : ''}. Pilih berkas Excel (.xlsx atau .xls), LibreOffice (.ods), atau .csv.`,
  berkas_xlsb: (r) =>
    `${berkas(r)} adalah Excel biner (.xlsb), yang tidak dapat dibaca. Buka di Excel, simpan sebagai .xlsx, lalu pilih lagi.`,
  berkas_xls_gagal: (r) =>
    `${berkas(r)} berbentuk Excel lama (.xls) dan tidak dapat dibaca dengan aman. Buka di Excel, simpan sebagai .xlsx, lalu pilih lagi.`,
  berkas_terkunci_sandi: (r) => `${berkas(r)} dikunci sandi. Buka di Excel, simpan tanpa sandi, lalu pilih lagi.`,
  berkas_kosong: (r) => `${berkas(r)} tidak berisi tabel. Pilih berkas lain.`,
  berkas_rusak: (r) =>
    `${berkas(r)} rusak atau tidak lengkap${r['bagian'] ? ` (bagian ${teks(r['bagian'])})` : ''}${letak(r)}. Salin atau unduh ulang, atau buka di Excel dan simpan lagi.`,
  berkas_masuk_terlalu_besar: (r) =>
    `${berkas(r)} terlalu besar; paling besar ${teks(r['maksMB'])} MB. Bagi menjadi beberapa berkas, misalnya satu untuk tiap golongan.`,
  bom_zip: (r) =>
    `${berkas(r)} membengkak jauh melebihi ukurannya bila dibongkar, jadi tidak dibuka. Buka di Excel, hapus baris dan kolom kosong, simpan lagi.`,
  xml_berbahaya: (r) =>
    `${berkas(r)} berisi susunan XML yang tidak wajar, jadi tidak dibuka. Buka di Excel dan simpan sebagai .xlsx.`,
  berkas_terlalu_rumit: (r) =>
    `${berkas(r)} terlalu lama dibaca untuk ukurannya (lebih dari ${teks(r['detik']) || 'beberapa'} detik). Bagi menjadi beberapa berkas, atau buka di Excel dan simpan sebagai .xlsx.`,
  baris_tidak_urut: (r) =>
    `${berkas(r)}${letak(r)}: nomor baris atau sel tidak berurutan atau berulang, jadi isinya tidak pasti. Buka di Excel dan simpan lagi.`,
  terlalu_banyak_baris: (r) =>
    `${berkas(r)}${letak(r)}: barisnya terlalu banyak, paling banyak ${teks(r['batas'])}. Bagi menjadi beberapa berkas.`,
  terlalu_banyak_kolom: (r) =>
    `${berkas(r)}${letak(r)}: kolom yang berisi terlalu banyak, paling banyak ${teks(r['batas'])}. Hapus kolom yang tidak perlu.`,
  terlalu_banyak_sel: (r) =>
    `${berkas(r)} berisi terlalu banyak sel, paling banyak ${teks(r['batas'])}. Bagi menjadi beberapa berkas.`,
  terlalu_banyak_teks: (r) => `${berkas(r)} berisi terlalu banyak teks. Bagi menjadi beberapa berkas.`,
  terlalu_banyak_lembar: (r) =>
    `${berkas(r)} berisi terlalu banyak lembar, paling banyak ${teks(r['batas'])}. Hapus lembar yang tidak perlu.`,
  terlalu_banyak_bagian: (r) =>
    `${berkas(r)} tersusun dari terlalu banyak bagian, paling banyak ${teks(r['batas'])}. Buka di Excel dan simpan lagi.`,
  sel_terlalu_panjang: (r) =>
    `${berkas(r)}${letak(r)}: ada sel yang terlalu panjang, paling banyak ${teks(r['batas'])} huruf. Ringkas isinya.`,
  kutip_tidak_ditutup: (r) =>
    `${berkas(r)}${letak(r)}: ada tanda kutip (") yang tidak ditutup, atau baris yang terlalu panjang. Perbaiki baris itu, atau simpan sebagai .xlsx.`,
};
