import type { TataLetak } from '../../api/contract/ekspor.ts';
import { type Golongan, namaGolongan } from '../../domain/kodeBarang.ts';

/** Words of Ekspor and of progress. */
export const ekspor = {
  judul: 'Ekspor',
  tataLetak: {
    label: 'Tata letak',
    uraian: 'Untuk siapa berkasnya, dan kolom apa yang ada di dalamnya.',
    nama: {
      datar: 'Lengkap',
      simda: 'SIMDA BMD',
      ebmd: 'e-BMD',
      kib: 'KIB A-F',
    } satisfies Record<TataLetak, string>,
    untuk: {
      datar:
        'Untuk BPKAD dan arsip sendiri: semua kolom, satu lembar per golongan; dapat diimpor kembali tanpa perubahan.',
      simda: 'Untuk daerah yang masih memakai SIMDA BMD: kolom dan urutannya, dengan penyusutan.',
      ebmd: 'Untuk diisikan ke e-BMD Kemendagri: kolom Daftar Barang menurut urutannya.',
      kib: 'Untuk pemeriksa yang meminta KIB: formulir seperti tercetak, satu lembar per kartu.',
    } satisfies Record<TataLetak, string>,
  },
  kode: { label: 'Kode barang', satu: 'Satu kolom', tujuh: 'Tujuh kolom' },
  format: {
    label: 'Jenis berkas',
    xlsx: 'Excel (xlsx)',
    csv: 'Teks (csv)',
    csvTanpaKib: 'KIB hanya ada sebagai Excel.',
    csvUraian:
      'Buka di Excel lewat Data > Dari Teks/CSV dan pilih Teks untuk kolom kode; bila diklik dua kali, Excel membuang nol di depan.',
  },
  pemisah: { label: 'Pemisah kolom', titikKoma: 'Titik koma (;)', koma: 'Koma (,)' },
  apa: 'Yang diekspor',
  seluruh: 'Seluruh register',
  saringan: 'Hasil saringan dari Daftar Barang',
  banyak: (lot: string) => `${lot} lot`,
  isi: (lot: string, unit: string, nilai: string | null) =>
    `${lot} lot, ${unit} unit, ${nilai === null ? 'nilai belum diisi' : `nilai terisi ${nilai}`}`,
  belum: (n: string) => `${n} lot belum bernilai; selnya dibiarkan kosong.`,
  per: 'Keadaan per tanggal',
  tombol: { xlsx: 'Susun Excel', csv: 'Susun csv' },
  menyusun: 'Menyusun berkas…',
  selesai: (lot: string) => `Selesai: ${lot} lot.`,
  terlewat: (lot: string) => `${lot} lot aset lainnya dan persediaan tidak ikut: tidak ada KIB untuknya.`,
  simpan: 'Simpan berkas',
  bukaFolder: 'Buka folder',
  golongan: (golongan: Golongan) => `Golongan ${golongan} ${namaGolongan(golongan)}`,
  kosong: 'Tidak ada barang yang cocok dengan saringan ini.',
  ubahSaringan: 'Ubah saringan di Daftar Barang',
  dariBarang: 'Untuk sebagian saja, saring dulu di Daftar Barang lalu tekan Ekspor di sana.',
  bukaBarang: 'Buka Daftar Barang',
  register: {
    judul: 'Belum ada barang untuk diekspor',
    uraian: 'Register masih kosong. Muat register contoh dari Beranda, atau catat perolehan di Mutasi.',
  },
  kemajuan: {
    siap: 'Menyiapkan…',
    baris: (selesai: string, total: string) => `${selesai} dari ${total}`,
    laju: (laju: string) => `${laju}/detik`,
    sisa: (detik: string) => `sisa ${detik}`,
    detik: (n: number) => `${n} detik`,
    menit: (n: number) => `${n} menit`,
    batal: 'Batal',
  },
} as const;
