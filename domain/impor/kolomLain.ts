import { normalJudul } from './judul.ts';

/** Why the column of running numbers is left out. */
export const NOMOR_URUT = 'nomor urut baris';
const HITUNGAN = 'dihitung oleh program ini';
const IDENTITAS = 'register ini milik satu Dinas';

/** Headings that are known and left out, by why. */
const LAIN: readonly (readonly [alasan: string, judul: readonly string[]])[] = [
  [NOMOR_URUT, ['no', 'no urut', 'nomor urut', 'nomor', 'urut', 'nomor baris']],
  [
    IDENTITAS,
    [
      'nama opd',
      'kode opd',
      'kode unit opd',
      'id org',
      'perangkat daerah',
      'skpd',
      'nama skpd',
      'kode skpd',
      'opd',
      'kode unit',
      'nama unit',
      'nama lokasi',
      'kode lokasi',
      'nomor kode lokasi',
      'provinsi',
      'kabupaten kota',
      'kode satker',
      'nama satker',
      'kode upb',
      'pengguna barang',
      'kode register',
    ],
  ],
  [
    'kode dan nama lama; yang dipakai kode Permendagri 108/2016',
    ['kode lama', 'nama lama', 'kode barang lama', 'kode aset lama', 'nama barang lama', 'kode 17', 'kode barang 17'],
  ],
  [
    'nama menurut kode barang',
    ['uraian kode', 'uraian kode barang', 'nama kode barang', 'nama rekening', 'kelompok barang', 'golongan', 'kib'],
  ],
  [
    HITUNGAN,
    [
      'nilai buku',
      'beban',
      'beban penyusutan',
      'penyusutan per tahun',
      'nilai penyusutan per tahun',
      'nilai dasar perhitungan susut',
      'umur ekonomis',
      'masa pakai',
      'masa manfaat',
      'sisa manfaat',
      'sisa umur',
      'sisa masa manfaat',
      'penyusutan tahun ke',
      'penyusutan per tanggal',
      'klasifikasi aset',
      'intra ekstra',
      'komptabel',
      'ekstrakomptabel',
      'intrakomptabel ekstrakomptabel',
      'terisi sebagian',
      'terisi sebagian rp',
    ],
  ],
  ['catatan pada kertas kerja', ['tercatat', 'kondisi tercatat', 'kondisi lama', 'kondisi awal', 'petugas']],
  ['catatan hasil pemeriksaan', ['temuan', 'alasan', 'galat', 'status', 'alasan galat']],
  [
    'beberapa keterangan dalam satu kolom; pilih cara membaginya, atau satu bidang untuk seluruhnya',
    [
      'nomor sertifikat nomor pabrik nomor chasis mesin',
      'kode register nibar',
      'nibar nusp spesifikasi lainnya',
      'merk tipe spesifikasi lainnya',
      'merk tipe spesifikasi',
      'nomor polisi rangka mesin bpkb pabrik',
      'ukuran barang konstruksi',
      'ukuran konstruksi',
      'nomor sertifikat pabrik chasis mesin',
      'nomor sertifikat nomor pabrik nomor chasis nomor mesin',
    ],
  ],
];

const ALASAN = new Map(LAIN.flatMap(([alasan, judul]) => judul.map((j) => [normalJudul(j), alasan] as const)));

/** Why a column is known but not taken, by a reading of its heading; null for any other. */
export const alasanAbaikan = (bacaan: string): string | null => ALASAN.get(bacaan) ?? null;
