import { formatTanggal } from '../../../domain/tanggal.ts';
import { teks, hari, kondisi, daftar, rupiah, lot, type Kumpulan } from './kata.ts';

/** What a lot is and cannot become. */
export const barang: Kumpulan = {
  jumlah_hanya_satu_lot: () =>
    'Jumlah unit hanya dapat disebut untuk satu lot; untuk banyak lot, seluruh unitnya diubah.',
  tanggal_masa_depan: (r) =>
    `Tanggal ${hari(r['tanggal'])} belum terjadi (hari ini ${hari(r['hariIni'])}); pakai tanggal hari ini atau sebelumnya.`,
  belum_ada: (r) =>
    `${lot(r)}barang ini belum tercatat pada ${hari(r['tanggal'])}; pakai tanggal sesudah barang masuk register.`,
  saldo_negatif: (r) =>
    `${lot(r)}pencatatan ini membuat jumlah atau nilai di bawah nol, atau menyisakan nilai tanpa barang, pada ${hari(r['tanggal'])}; periksa angkanya.`,
  jumlah_pecah: (r) =>
    `Lot berisi ${teks(r['unit'])} unit; yang dipisahkan harus lebih dari 0 dan kurang dari itu, bukan ${teks(r['jumlah'])}.`,
  kondisi_sama: (r) =>
    `${lot(r)}kondisinya sudah ${kondisi(r['kondisi'])} pada ${hari(r['tanggal'])}; tidak ada yang diubah.`,
  nilai_sama: (r) => `${lot(r)}nilainya sudah Rp${rupiah(r['nilaiSen'])}; tidak ada yang diubah.`,
  tidak_ada_perubahan: (r) => `${lot(r)}tidak ada yang berubah; data sudah seperti yang diminta.`,
  lot_sudah_habis: (r) => `${lot(r)}lot ini tidak lagi berisi unit.`,
  jumlah_melampaui_batas: () =>
    'Jumlah melampaui batas yang dapat dihitung tepat (Rp90 triliun); periksa nilai yang salah ketik.',
  mundur_terhalang: (r) =>
    `${lot(r)}tanggal ${hari(r['tanggal'])} mendahului pencatatan yang sudah ada: ${daftar(r['penghalang'])
      .map((p) => `perintah ${teks(p['perintah'])} tanggal ${hari(p['tanggal'])}`)
      .join(', ')}. Pakai tanggal sesudahnya, atau batalkan pencatatan itu lebih dulu.`,
  komptabel_sudah_sesuai: () =>
    'Semua lot sudah tercatat sesuai batas kapitalisasi; tidak ada yang perlu dihitung ulang.',
  pecah_satu_ukuran: () => 'Sebutkan tepat satu ukuran pemecahan: jumlah unit, nilai, atau luas.',
  barang_tidak_ada: (r) => {
    if (r['id'] === null) return 'Laporan ini tentang satu barang. Pilih barangnya lebih dulu.';
    const per = r['per'] === undefined ? '' : ` per ${formatTanggal(teks(r['per']))}`;
    const saran = per === '' ? '' : ' Periksa id, atau pilih semester sesudah barang itu dicatat.';
    return `Barang dengan id ${teks(r['id'])} tidak ada dalam register${per}.${saran}`;
  },
};
