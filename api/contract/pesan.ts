import { GOLONGAN } from '../../domain/kodeBarang.ts';
import { formatTanggal, isTanggal } from '../../domain/tanggal.ts';
import { MAKS_SISI } from '../../domain/pencocokan/tangan.ts';
import { KATA_TAHAP } from '../../domain/tindakLanjut.ts';
import { formatRupiah } from '../../domain/uang.ts';
import { labelKondisi, KONDISI } from '../../domain/kondisi.ts';
import type { GalatKawat } from './index.ts';

type Rincian = Readonly<Record<string, unknown>>;
type Kalimat = (r: Rincian) => string;

const teks = (n: unknown): string => (typeof n === 'string' || typeof n === 'number' ? String(n) : '');
/** Words of a list, or a dash. */
const sebut = (n: unknown): string => (Array.isArray(n) ? n.map(teks).filter(Boolean).join(', ') : '') || '-';
const hari = (n: unknown): string => (typeof n === 'string' && isTanggal(n) ? formatTanggal(n) : teks(n));
const kondisi = (n: unknown): string => {
  const k = KONDISI.find((satu) => satu === n);
  return k ? labelKondisi(k) : teks(n);
};
const daftar = (n: unknown): readonly Rincian[] =>
  Array.isArray(n) ? n.filter((satu): satu is Rincian => typeof satu === 'object' && satu !== null) : [];
const larik = (n: unknown): string => (Array.isArray(n) ? n.map(teks).join(', ') : '');
const rupiah = (n: unknown): string => (typeof n === 'number' && Number.isSafeInteger(n) ? formatRupiah(n) : '');
/** A golongan by its name. */
const namaGolongan = (n: unknown): string => GOLONGAN.find((g) => g.golongan === n)?.nama ?? teks(n);
/** A step of the queue of goods in RB in words. */
const tahap = (n: unknown): string =>
  Object.hasOwn(KATA_TAHAP, teks(n)) ? KATA_TAHAP[teks(n) as keyof typeof KATA_TAHAP] : teks(n);
/** Names the lot when the refusal is about one. */
const lot = (r: Rincian): string => (r['namaBarang'] ? `${teks(r['namaBarang'])} (id ${teks(r['id'])}): ` : '');
/** A lot a finding is about: its name and id, or what the finding says of the register. */
const sebutLot = (l: Rincian): string =>
  l['id'] ? `${teks(l['namaBarang'])}, id ${teks(l['id'])}` : teks(l['pesan']) || '-';
/** The file a refusal is about, at the beginning of its sentence. */
const berkas = (r: Rincian): string => teks(r['berkas']) || 'Berkas ini';

/** Where in a foreign file a refusal is about, as it goes on after the file's name. */
const letak = (r: Rincian): string => {
  const bagian = [
    ...(r['lembar'] ? [`lembar ${teks(r['lembar'])}`] : []),
    ...(r['baris'] ? [`baris ${teks(r['baris'])}`] : []),
    ...(r['kolom'] ? [`kolom ${teks(r['kolom'])}`] : []),
  ];
  return bagian.length === 0 ? '' : `, ${bagian.join(' ')}`;
};

/** Words for what a schema found wrong with a field. */
const MASALAH: Record<string, Kalimat> = {
  tanggal: () => 'bukan tanggal yang ada; tulis seperti 2025-06-30',
  semester: () => 'bukan semester; tulis seperti 2025-1 atau 2025-2',
  nomor: () => 'bukan nomor; pakai nomor seperti yang ditampilkan program',
  kode_barang: () => 'bukan kode barang; tulis tujuh tingkat seperti 1.3.2.05.01.04.002',
  nomor_register: () => 'tulis "otomatis", satu nomor, atau rentang seperti 21 s/d 24',
  kosong: () => 'belum diisi',
  satu_baris: () => 'harus satu baris, tanpa ganti baris',
  harus_teks: () => 'harus berupa teks',
  harus_bilangan: () => 'harus berupa bilangan',
  harus_bulat: () => 'harus bilangan bulat',
  harus_daftar: () => 'harus berupa daftar',
  harus_ya_tidak: () => 'harus ya atau tidak',
  terlalu_kecil: (m) => `paling kecil ${teks(m['batas'])}`,
  terlalu_besar: (m) => `paling besar ${teks(m['batas'])}`,
  terlalu_panjang: (m) => `terlalu panjang, paling banyak ${teks(m['batas'])} huruf`,
  terlalu_banyak: (m) => `terlalu banyak, paling banyak ${teks(m['batas'])}`,
  pilihan: (m) => `harus salah satu dari ${larik(m['pilihan'])}`,
  tidak_dikenal: (m) =>
    m['pilihan'] === undefined
      ? 'tidak dikenal; hapus dari masukan'
      : `tidak dikenal di sini; yang dikenal: ${larik(m['pilihan'])}`,
};

/** What is wrong with one field, without its name. */
export const pesanMasalah = (m: Rincian): string => {
  const kata = Object.hasOwn(MASALAH, teks(m['masalah'])) ? MASALAH[teks(m['masalah'])] : undefined;
  return kata ? kata(m) : 'isi tidak sesuai';
};

const masalah = (m: Rincian): string => `${teks(m['kolom']) || 'masukan'}: ${pesanMasalah(m)}`;

/** One sentence per reason: what, where, and what to do. */
const KALIMAT: Record<string, Kalimat> = {
  // kertas kerja
  kertas_kerja_kosong: (r) =>
    r['jenis'] === 'nilai'
      ? 'Semua barang dalam pilihan ini sudah bernilai; tidak ada yang perlu diisi.'
      : 'Tidak ada barang dalam pilihan ini; ubah saringannya.',
  kertas_kerja_terlalu_besar: (r) =>
    `Pilihan ini memuat ${teks(r['banyak'])} lot, kertas kerja paling banyak ${teks(r['maks'])}; persempit dengan saringan, misalnya per golongan.`,
  kertas_kerja_banyak_lembar: (r) =>
    `Pilihan ini memerlukan ${teks(r['lembar'])} lembar, paling banyak ${teks(r['maks'])}; persempit dengan saringan, atau pakai satu lembar.`,

  // masukan
  kib_tanpa_csv: () =>
    'KIB A-F adalah formulir cetak dan hanya ada sebagai xlsx; untuk csv pilih tata letak datar, SIMDA BMD, atau e-BMD.',
  masukan_tidak_sah: (r) => `Masukan belum benar. ${daftar(r['masalah']).map(masalah).join('; ')}.`,
  perintah_tidak_dikenal: (r) => `Tidak ada perintah bernama "${teks(r['nama'])}".`,
  kursor_tidak_sah: () => 'Penanda halaman tidak dikenal; muat ulang daftar.',
  uang_tidak_sah: () => 'Nilai rupiah tidak sah; tulis seperti 8.859.912.370,21.',
  tanggal_tidak_sah: () => 'Tanggal tidak sah; tulis seperti 2025-06-30.',
  semester_tidak_sah: () => 'Semester tidak sah; tulis seperti 2025-1.',
  pembagian_tidak_sah: () => 'Pembagian tidak dapat dihitung dari angka ini.',
  golongan_ganda: (r) => `Golongan ${teks(r['golongan'])} disebut lebih dari sekali; gabungkan menjadi satu baris.`,
  selisih_tanpa_kontrol: (r) =>
    `Golongan ${teks(r['golongan'])} ${namaGolongan(r['golongan'])} belum mempunyai nilai kontrol pada atau sebelum ${hari(r['tanggal'])}, jadi tidak ada selisih yang dapat dicari. Isi nilai kontrolnya di Rekonsiliasi.`,
  selisih_nol: (r) =>
    `Golongan ${teks(r['golongan'])} ${namaGolongan(r['golongan'])} sudah sesuai dengan nilai kontrol per ${hari(r['tanggal'])} (Rp${rupiah(r['nilaiSen'])}); tidak ada selisih yang perlu dicari.`,
  jumlah_hanya_satu_lot: () =>
    'Jumlah unit hanya dapat disebut untuk satu lot; untuk banyak lot, seluruh unitnya diubah.',
  opsi_tidak_sah: (r) => `Opsi ${teks(r['opsi'])} berisi "${teks(r['nilai'])}"; isi dengan ${teks(r['harap'])}.`,
  salah_pemakaian: () => 'Perintah belum ditulis dengan benar; lihat bantuannya dengan --help.',
  pelaku_tidak_sah: (r) =>
    `Nama atau peran pelaku terlalu panjang; nama paling banyak ${teks(r['nama'])} huruf, peran ${teks(r['peran'])}.`,
  tujuan_register: (r) =>
    `${berkas(r)} adalah register yang sedang dibuka, jadi tidak ditimpa. Pilih nama berkas lain.`,
  permintaan_rusak: () => 'Permintaan tidak dapat dibaca; muat ulang halaman program.',
  permintaan_terlalu_besar: () => 'Permintaan terlalu besar; kurangi isinya, misalnya pilih lebih sedikit barang.',
  bukan_json: () => 'Permintaan harus berupa JSON.',
  cara_tidak_dikenal: () => 'Alamat ini tidak dapat dipakai dengan cara itu.',
  alamat_tidak_ada: () => 'Alamat ini tidak ada dalam program.',
  kunci_masuk_salah: () => 'Kunci masuk tidak cocok; buka alamat yang dicetak program saat dimulai.',
  asal_ditolak: () => 'Permintaan tidak berasal dari halaman program dan ditolak.',
  cadangan_belum_dipilih: () => 'Belum ada cadangan yang dipilih.',
  // aturan
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
  sebagian_terhalang: (r) =>
    [
      `Sebanyak ${teks(r['jumlah'])} dari ${teks(r['dari'])} lot tidak dapat diubah, jadi tidak ada yang diubah.`,
      ...daftar(r['lot'])
        .slice(0, 3)
        .map(
          (l, i) =>
            (i === 0 ? 'Yang pertama: ' : '') +
            pesanGalat({ code: 'rule', reason: teks(l['reason']), details: { ...l } }),
        ),
    ].join(' '),
  sudah_dibatalkan: (r) => `Perintah ${teks(r['perintah'])} sudah dibatalkan.`,
  batal_terhalang: (r) =>
    `Tidak dapat dibatalkan karena dipakai oleh perintah sesudahnya: ${daftar(r['penghalang'])
      .map((p) => `${teks(p['perintah'])} (${teks(p['judul'])})`)
      .join(
        ', ',
      )}. Batalkan yang itu lebih dulu, atau batalkan beserta ${daftar(r['penghalang']).length} perintah sesudahnya.`,
  pulih_terhalang: (r) =>
    `Tidak dapat dipulihkan karena barangnya kini berada di golongan lain daripada ketika dipecah atau digabung. Pulihkan dahulu reklasifikasinya: ${
      daftar(r['penghalang'])
        .map((p) => `${teks(p['perintah'])} (${teks(p['judul'])})`)
        .join(', ') || '-'
    }.`,
  rujukan_berubah: (r) =>
    `Data ${teks(r['jenis'])} ${teks(r['kunci'])} sudah diubah lagi sesudahnya; batalkan perubahan itu lebih dulu.`,
  tidak_dapat_dibatalkan: (r) => `"${teks(r['judul'])}" tidak dapat dibatalkan.`,
  register_tidak_kosong: (r) =>
    `Register sudah berisi (${teks(r['lot'])} lot); menyiapkannya lagi akan menimpa. Pakai berkas lain, atau mulai dari register kosong.`,
  pelaku_belum_dipilih: () => 'Nama dan peran pelaku belum dipilih; pilih siapa yang bekerja lebih dulu.',
  semester_belum_mulai: (r) =>
    `Semester ${teks(r['semester'])} baru dimulai ${hari(r['mulai'])}; pilih semester yang sudah berjalan.`,
  dihentikan: () => 'Pekerjaan dihentikan; tidak ada yang berubah.',
  dibatalkan: () => 'Pekerjaan dihentikan; tidak ada yang berubah.',
  pekerjaan_berjalan: () => 'Masih ada pekerjaan yang berjalan; tunggu sampai selesai lalu ulangi.',
  cadangan_tidak_sah: (r) =>
    `Cadangan ${berkas(r)} tidak utuh, jadi tidak dipulihkan: ${daftar(r['temuan'])
      .map((t) => teks(t['pesan']))
      .join('; ')}. Pilih cadangan lain; register sekarang tidak berubah.`,
  tempat_ditolak: (r) =>
    r['alasan'] === 'jaringan'
      ? `${berkas(r)} berada di folder jaringan. Register harus di disk PC ini agar tidak rusak; folder jaringan boleh untuk cadangan.`
      : `${berkas(r)} berada di folder yang disinkronkan ke awan. Register harus di folder biasa agar tidak rusak; folder itu boleh untuk cadangan.`,
  semester_ditutup: (r) =>
    `${lot(r)}tanggal ${hari(r['tanggal'])} berada dalam semester yang sudah ditutup (sampai ${hari(r['sampai'])}). Catat koreksi dengan tanggal ${hari(r['terbuka'])} atau sesudahnya, atau buka kembali semester itu dengan alasan.`,
  kode_barang_tidak_sah: (r) =>
    `Kode barang "${teks(r['kode'])}" tidak dapat dipakai; pilih kode tujuh tingkat dari daftar Permendagri 108/2016.`,
  kode_sama: (r) => `Lot ${teks(r['id'])} sudah berkode ${teks(r['kode'])}; pilih kode tujuan yang lain.`,
  akumulasi_melebihi_nilai: () => 'Akumulasi penyusutan lebih besar dari nilai perolehan; periksa kedua angka itu.',
  harga_tidak_cocok: (r) =>
    r['nilaiSen'] === null
      ? 'Biaya atribusi disebut tanpa harga maupun nilai; isi harga barang juga.'
      : `Harga dan biaya atribusi (Rp${rupiah(r['atribusiSen'])}) tidak berjumlah nilai perolehan Rp${rupiah(r['nilaiSen'])}; perbaiki salah satunya, atau kosongkan nilai perolehan.`,
  mutasi_tidak_ada: (r) => `Mutasi nomor ${teks(r['mutasi'])} tidak ada; lihat nomornya dalam daftar mutasi.`,
  belum_bernilai: (r) => `${lot(r)}nilainya belum diisi; isi nilai lot lebih dulu.`,
  belum_dihapus: (r) => `${lot(r)}lot ini tidak sedang dihapuskan, jadi tidak ada penghapusan untuk dibatalkan.`,
  register_tidak_cocok: (r) =>
    `Nomor register ${teks(r['dari'])} s/d ${teks(r['sampai'])} tidak sama banyaknya dengan ${teks(r['jumlah'])} unit; sesuaikan rentangnya.`,
  register_sudah_dipakai: (r) =>
    `Nomor register ${teks(r['dari'])} s/d ${teks(r['sampai'])} pernah dipakai pada kode ${teks(r['kode'])}; pakai nomor lain atau "otomatis".`,
  register_tidak_berlanjut: (r) =>
    `Nomor register ${teks(r['dari'])} s/d ${teks(r['sampai'])} sudah milik barang lain (kode ${teks(r['kode'])}), sehingga jumlah lot ini tidak dapat ditambah. Catat unit tambahannya sebagai perolehan hasil inventarisasi.`,
  sudah_bernomor: () => 'Semua lot yang dipilih sudah bernomor register; nomor yang sudah diberikan tidak diganti.',
  nomor_register_kosong: () => 'Isi nomor register: "otomatis", atau rentang seperti 3 s/d 5.',
  rentang_hanya_satu_lot: () =>
    'Rentang nomor hanya dapat diberikan kepada satu lot; untuk beberapa lot pakai "otomatis".',
  gabung_kurang: () => 'Penggabungan memerlukan sedikitnya dua lot yang berbeda.',
  gabung_berbeda: (r) =>
    `Lot ${teks(r['id'])} tidak dapat digabung ke lot ${teks(r['ke'])}: ${sebut(r['beda'])} berbeda. Samakan lebih dulu.`,
  semester_belum_selesai: (r) =>
    `Semester ${teks(r['semester'])} baru berakhir ${hari(r['selesai'])}; semester ditutup sesudah hari itu.`,
  semester_sudah_ditutup: (r) => `Semester ${teks(r['semester'])} sudah ditutup.`,
  semester_tidak_berurutan: (r) =>
    `Semester ditutup berurutan; berikutnya ${teks(r['berikut'])}, bukan ${teks(r['semester'])}.`,
  semester_bukan_terakhir: (r) =>
    `Hanya semester yang terakhir ditutup dapat dibuka kembali; ${teks(r['semester'])} bukan yang itu.`,
  pengaturan_tidak_ada: (r) => `Pengaturan "${teks(r['kunci'])}" tidak ada; yang ada: ${sebut(r['ada'])}.`,
  bukan_rusak_berat: (r) =>
    `${lot(r)}kondisinya bukan Rusak Berat, jadi tidak ada dalam antrean; ubah kondisinya lebih dulu bila memang rusak berat.`,
  tahap_tidak_berurutan: (r) =>
    `${lot(r)}tahapnya baru ${tahap(r['keadaan'])}; sebelum ${tahap(r['tahap'])} harus ada ${tahap(r['perlu'])}.`,
  tahap_mundur_tanggal: (r) =>
    `${lot(r)}tanggal ${hari(r['tanggal'])} mendahului ${tahap(r['sebelum'])} tanggal ${hari(r['tanggalSebelum'])}; periksa tanggal suratnya.`,
  reklas_rusak_tidak_ada: (r) =>
    `${lot(r)}daftar Permendagri 108/2016 tidak menyediakan kode rusak berat untuk ${namaGolongan(r['golongan'])}; isi kode tujuannya di bawah 1.5.4, misalnya 1.5.4.01.01.03.001.`,
  bukan_kode_rusak: (r) =>
    `Kode "${teks(r['kode'])}" bukan kode aset lain-lain; barang rusak berat direklasifikasi ke kode di bawah 1.5.4.`,
  komptabel_sudah_sesuai: () =>
    'Semua lot sudah tercatat sesuai batas kapitalisasi; tidak ada yang perlu dihitung ulang.',
  pengaturan_kembar: (r) =>
    `Awalan kode ${teks(r['awalan'])} disebut lebih dari sekali${r['mulai'] ? ` sejak ${hari(r['mulai'])}` : ''}; sisakan satu baris.`,
  pita_tidak_bersambung: (r) =>
    `Pita overhaul ${teks(r['awalan'])} harus mulai dari 0%, bersambung tanpa celah, dan hanya yang terakhir boleh tanpa batas atas.`,
  pecah_satu_ukuran: () => 'Sebutkan tepat satu ukuran pemecahan: jumlah unit, nilai, atau luas.',
  temuan_satu_sasaran: () => 'Sebutkan temuan satu per satu, atau semua temuan dari satu aturan; tepat salah satu.',
  alasan_kosong: () => 'Alasan belum diisi; tulis mengapa temuan itu diterima atau bagaimana ditangani.',
  temuan_tidak_berlaku: (r) =>
    `Sebanyak ${teks(r['jumlah'])} temuan sudah tidak berlaku, jadi tidak ada yang ditandai: ${daftar(r['aturan'])
      .slice(0, 3)
      .map((t) => `${teks(t['judul'])}${teks(t['barangId']) === '' ? '' : ` (id ${teks(t['barangId'])})`}`)
      .join('; ')}. Muat ulang daftarnya.`,
  temuan_terlalu_banyak: (r) =>
    `Temuan ini lebih dari ${teks(r['batas'])}, terlalu banyak untuk ditandai sekaligus; persempit dengan golongan atau status.`,
  temuan_kosong: (r) => `Tidak ada temuan "${teks(r['judul'])}" yang cocok; tidak ada yang ditandai.`,
  galat_menghalangi_tutup: (r) =>
    `Semester ${teks(r['semester'])} belum dapat ditutup karena ${teks(r['jumlah'])} galat: ${daftar(r['aturan'])
      .slice(0, 5)
      .map(
        (a) =>
          `${teks(a['judul'])}, ${teks(a['banyak'])} temuan (${daftar(a['lot']).slice(0, 3).map(sebutLot).join('; ')})`,
      )
      .join(
        '. ',
      )}. Perbaiki barangnya dengan tanggal paling lambat ${hari(r['selesai'])}, atau terima temuannya dengan alasan di Tindak Lanjut bila dokumen sumbernya memang begitu.`,
  peringatan_belum_diterima: (r) =>
    `Semester ${teks(r['semester'])} masih mempunyai ${teks(r['jumlah'])} peringatan terbuka: ${daftar(r['aturan'])
      .slice(0, 5)
      .map((a) => `${teks(a['judul'])} (${teks(a['banyak'])})`)
      .join(
        ', ',
      )}${daftar(r['aturan']).length > 5 ? `, dan ${daftar(r['aturan']).length - 5} aturan lain` : ''}. Periksa di Tindak Lanjut, lalu tutup dengan menulis alasan menerima peringatan (--terima-peringatan).`,
  // impor
  impor_tidak_ada: (r) =>
    `Impor ${teks(r['sesi'])} tidak ada lagi; mungkin sudah dibuang. Pilih berkasnya lagi untuk memulai.`,
  impor_rusak: () =>
    'Berkas kerja impor ini tidak dapat dibaca lagi. Register tidak berubah; buang impor ini, lalu pilih berkasnya lagi.',
  impor_belum_diperiksa: () => 'Impor ini belum diperiksa. Jalankan pemeriksaan dulu, baru impor.',
  impor_terhalang: (r) =>
    `Impor belum dapat diperiksa: ${sebut(r['halangan'])}. Tetapkan di langkah Petakan, atau jangan ikutkan lembar itu (--lembar memilih lembar).`,
  impor_ada_galat: (r) =>
    `Ada ${teks(Array.isArray(r['galat']) ? r['galat'].length : r['galat'])} baris galat dari ${teks(r['baris'])}, jadi tidak ada yang diimpor. Perbaiki barisnya, atau impor tanpa baris itu (--lewati-galat).`,
  impor_berubah: (r) =>
    r['beda'] === undefined
      ? `Register berubah sejak impor diperiksa: baris ${teks(r['baris'])} tidak dapat dicatat lagi. Periksa lagi; tidak ada yang diimpor.`
      : `Register atau pilihan berubah sejak impor diperiksa: ${daftar(r['beda'])
          .map((b) => `${teks(b['status'])} dari ${teks(b['dari'])} menjadi ${teks(b['ke'])}`)
          .join(', ')}. Lihat hasil pemeriksaan yang baru, lalu impor; belum ada yang diimpor.`,
  impor_sudah_dijalankan: (r) =>
    r['perintah'] === null
      ? 'Impor ini sudah selesai. Untuk mengimpor lagi, pilih berkasnya lagi.'
      : `Impor ini sudah dijalankan sebagai perintah ${teks(r['perintah'])}. Untuk mengimpor lagi, pilih berkasnya lagi.`,
  baris_impor_tidak_ada: (r) => `Baris nomor ${teks(r['nomor'])} tidak ada dalam berkas ini.`,
  lembar_impor_tidak_ada: (r) =>
    `Lembar ${teks(r['lembar'])} tidak ada dalam berkas ini${r['ada'] === undefined ? '' : `; yang ada: ${larik(r['ada'])}`}.`,
  kolom_impor_tidak_ada: (r) => `Kolom ${teks(r['huruf'])} tidak ada dalam lembar ${teks(r['lembar'])}.`,
  bidang_impor_tidak_ada: (r) => `Tidak ada isian bernama "${teks(r['bidang'])}"; pilih dari daftar.`,
  arti_asing_tidak_sah: (r) =>
    `"${teks(r['arti'])}" bukan pilihan untuk ${teks(r['kolom'])}; yang ada: ${larik(r['ada'])}.`,
  gaya_impor_tidak_ada: (r) => `Gaya "${teks(r['gaya'])}" tidak ada untuk kolom ini; yang ada: ${larik(r['ada'])}.`,
  cocok_tanpa_lot: () => 'Pilih barang yang cocok dengan baris ini.',
  cocok_hanya_satu: () => 'Barang tujuan hanya dapat disebut untuk satu baris.',
  // pencocokan
  pencocokan_belum_dihitung: () => 'Daftar ini belum dicocokkan. Jalankan pencocokan dulu.',
  pencocokan_kosong: () => 'Belum ada pasangan yang diterima. Terima usulan dulu, baru terapkan.',
  pencocokan_tanpa_perubahan: () =>
    'Register sudah sama dengan daftar mereka untuk isian yang dipilih; tidak ada yang diubah.',
  pencocokan_ditolak: (r) =>
    [
      `Ada ${teks(r['jumlah'])} pasangan yang tidak dapat diterapkan, jadi tidak ada yang diubah.`,
      ...daftar(r['contoh'])
        .slice(0, 5)
        .map((d) => `${teks(d['namaBarang'])}: ${teks(d['alasan'])}`),
      'Perbaiki pasangannya, atau terapkan tanpa pasangan itu (--lewati-ditolak).',
    ].join(' '),
  pencocokan_berubah: () => 'Register berubah sejak pratinjau. Lihat pratinjau lagi; tidak ada yang diubah.',
  pasangan_tidak_ada: (r) => `Pasangan nomor ${teks(r['nomor'])} tidak ada lagi. Muat ulang daftarnya.`,
  barang_cocok_tidak_ada: (r) =>
    `${r['sisi'] === 'kita' ? 'Lot' : 'Baris'} nomor ${teks(r['nomor'])} tidak ikut dalam pencocokan ini.`,
  sisi_kosong: () => 'Pilih sekurang-kurangnya satu baris mereka dan satu lot register.',
  sisi_terlalu_banyak: () => `Paling banyak ${MAKS_SISI} barang di satu sisi. Kurangi yang dipilih.`,
  banyak_lawan_banyak: () =>
    'Pasangkan satu lot dengan beberapa baris, atau satu baris dengan beberapa lot; tidak beberapa dengan beberapa.',
  // tidak ada
  barang_tidak_ada: (r) => {
    if (r['id'] === null) return 'Laporan ini tentang satu barang. Pilih barangnya lebih dulu.';
    const per = r['per'] === undefined ? '' : ` per ${formatTanggal(teks(r['per']))}`;
    const saran = per === '' ? '' : ' Periksa id, atau pilih semester sesudah barang itu dicatat.';
    return `Barang dengan id ${teks(r['id'])} tidak ada dalam register${per}.${saran}`;
  },
  perintah_tidak_ada: (r) => `Perintah nomor ${teks(r['perintah'])} tidak ada.`,
  laporan_tanpa_naskah: (r) =>
    `Laporan ${teks(r['judul'])} tidak berisi naskah yang ditulis sendiri; seluruh isinya dari register.`,
  naskah_tidak_sah: (r) => `Naskah ${teks(r['judul'])} belum benar. ${daftar(r['masalah']).map(masalah).join('; ')}.`,
  naskah_sama: () => 'Naskah tidak berubah; tidak ada yang disimpan.',
  laporan_tidak_ada: (r) => `Laporan "${teks(r['id'])}" tidak ada; yang ada: ${larik(r['ada'])}.`,
  cadangan_tidak_ada: (r) => `Cadangan ${teks(r['nama'])} tidak ada dalam daftar.`,
  berkas_tidak_ada: (r) => `Berkas ${berkas(r)} tidak ada.`,
  cadangan_rusak: () => 'Rusak, tidak dapat dipakai. Pilih cadangan lain.',
  register_tidak_ada: (r) =>
    `Register ${berkas(r)} tidak ada. Periksa nama berkasnya, atau buat dengan perintah siapkan.`,
  // berkas dan disk
  bukan_register: (r) =>
    `${berkas(r)} bukan register Inventaris BMD; berkas tidak diubah. Pilih berkas register yang benar.`,
  register_lebih_baru: (r) =>
    `${berkas(r)} dibuat oleh versi program yang lebih baru (struktur ${teks(r['versi'])}, program ini mengenal ${teks(r['dikenal'])}). Perbarui program; berkas tidak diubah.`,
  register_sedang_dipakai: (r) =>
    `${berkas(r)} sedang dipakai program lain (jendela lain, perintah bmd, atau alat basis data). Tutup program itu lalu ulangi.`,
  register_rusak: (r) => `${berkas(r)} rusak. Jangan diubah lagi; pulihkan dari cadangan terakhir.`,
  disk_penuh: (r) => `Disk penuh saat menulis ${berkas(r)}; tidak ada yang berubah. Kosongkan ruang lalu ulangi.`,
  disk_bermasalah: (r) =>
    `Disk tidak dapat membaca atau menulis ${berkas(r)}. Periksa disk, lalu pulihkan dari cadangan bila perlu.`,
  tidak_dapat_ditulis: (r) => `${berkas(r)} tidak boleh ditulis. Periksa izin berkas dan foldernya.`,
  tidak_dapat_dibuka: (r) => `${berkas(r)} tidak dapat dibuka. Periksa nama folder dan izinnya.`,
  berkas_tidak_dapat_ditulis: (r) =>
    `${berkas(r)} tidak dapat ditulis. Periksa folder dan izinnya, atau pilih tempat lain.`,
  berkas_sedang_dipakai: (r) => `${berkas(r)} sedang dibuka program lain. Tutup dulu (misalnya di Excel), lalu ulangi.`,
  berkas_terlalu_besar: (r) => `Berkas terlalu besar; paling besar ${teks(r['maksMB'])} MB.`,
  data_bawaan_tidak_ditemukan: () =>
    'Data bawaan program (kode barang, Renstra) tidak ditemukan; pasang ulang program.',
  data_bawaan_rusak: () => 'Data bawaan program rusak; pasang ulang program.',
  proses_data_terhenti: () =>
    'Proses data terhenti dan dijalankan kembali. Yang sudah tersimpan tetap ada; periksa apakah perubahan terakhir sudah tercatat, lalu ulangi bila belum.',
  proses_data_gagal: () =>
    'Proses data berulang kali terhenti. Tutup program lalu buka kembali; yang sudah tersimpan tetap ada.',
  pengirim_ditolak: () => 'Permintaan ini tidak berasal dari jendela program dan ditolak.',
  // berkas orang lain
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
  // program
  cadangan_tidak_sama: () =>
    'Salinan cadangan tidak sama dengan register, jadi dibuang. Ulangi; bila terjadi lagi, periksa disk.',
  laporan_berubah: () => 'Isi register berubah selagi laporan ditulis; ulangi.',
  laporan_tidak_seimbang: (r) =>
    r['kolom'] !== undefined
      ? `Laporan tidak dikeluarkan: jumlah kolom ${teks(r['kolom'])} pada ${teks(r['laporan'])} tidak sama dengan buku besar register. Jalankan Periksa Keutuhan.`
      : `Laporan tidak dikeluarkan: saldo awal + bertambah - berkurang tidak sama dengan saldo akhir pada golongan ${teks(r['golongan'])}. Jalankan Periksa Keutuhan.`,
  semester_belum_ditutup: (r) =>
    `Laporan ${teks(r['semester'])} belum dapat diterbitkan: semesternya belum ditutup. Tutup dulu di Periode.`,
  nomor_terbit_ada: (r) =>
    `Laporan ${teks(r['semester'])} dengan nomor ${teks(r['nomor'])} sudah diterbitkan. Pakai Cetak ulang, atau beri nomor lain.`,
  terbit_tidak_ada: (r) =>
    `Tidak ada laporan ${teks(r['semester'])} yang diterbitkan dengan nomor ${teks(r['nomor'])}. Lihat daftar laporan terbit.`,
  tanggal_terbit_terlalu_awal: (r) =>
    `Tanggal laporan ${hari(r['tanggal'])} mendahului akhir semesternya, ${hari(r['selesai'])}. Isi tanggal sesudahnya.`,
  register_berubah: () => 'Register berubah selagi paket disusun, jadi belum diterbitkan. Ulangi.',
  periode_berubah: (r) =>
    `Jumlah golongan ${namaGolongan(r['golongan'])} tidak lagi sama dengan yang dibekukan saat semester ditutup. Jalankan Periksa Keutuhan.`,
  kesalahan_program: () =>
    'Terjadi kesalahan program; tidak ada yang berubah. Ulangi, dan bila terjadi lagi laporkan beserta waktunya.',
};

/** Every reason that has its own sentence. */
export const ALASAN_BERKALIMAT: readonly string[] = Object.keys(KALIMAT);

/** The Indonesian sentence for a refusal. */
export function pesanGalat(galat: Pick<GalatKawat, 'code' | 'reason' | 'details'>): string {
  const kalimat = Object.hasOwn(KALIMAT, galat.reason) ? KALIMAT[galat.reason] : undefined;
  return kalimat ? kalimat(galat.details) : `Permintaan ditolak (${galat.reason}).`;
}
