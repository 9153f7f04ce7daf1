import type { BidangImpor, IsiBidang } from './bidang.ts';

type Lain = Partial<Pick<BidangImpor, 'keterangan' | 'maks' | 'sampai' | 'aliasLemah' | 'kelompok'>>;

const bidang = (
  kunci: string,
  label: string,
  isi: IsiBidang,
  alias: readonly string[],
  lain: Lain = {},
): BidangImpor => ({ kunci, label, isi, kelompok: 'pokok', alias, ...lain });

const bantu = (kunci: string, label: string, isi: IsiBidang, alias: readonly string[], keterangan: string) =>
  bidang(kunci, label, isi, alias, { kelompok: 'bantu', keterangan });

/** Of e-BMD, which spreads a code over seven columns: heading of each, and short names of it. */
const SEGMEN = ['Akun', 'Kelompok', 'Jenis', 'Objek', 'Rincian Objek', 'Sub Rincian Objek', 'Sub-sub Rincian Objek'];
const SEGMEN_LAIN: readonly (readonly string[])[] = [
  ['kd akun'],
  ['kd kelompok'],
  ['kd jenis'],
  ['kode obyek', 'obyek'],
  ['rincian obyek', 'kode rincian obyek', 'kode ro', 'ro'],
  ['sub rincian obyek', 'kode sub rincian obyek', 'kode sro', 'sro', 'subrincian objek'],
  [
    'sub sub rincian obyek',
    'kode sub sub rincian obyek',
    'kode ssro',
    'ssro',
    'subsub rincian objek',
    'sub subrincian objek',
  ],
];

const segmen = (i: number): BidangImpor => {
  const nama = SEGMEN[i] ?? '';
  const n = i + 1;
  return {
    ...bantu(
      `kode${n}`,
      `Kode ${nama}`,
      'segmen',
      [`kode barang ${n}`, `kode ${n}`, `kode aset ${n}`, `segmen ${n}`, ...(SEGMEN_LAIN[i] ?? [])],
      'satu dari tujuh kolom kode barang',
    ),
    aliasLemah: [nama],
  };
};

const kondisiCentang = (k: 'B' | 'KB' | 'RB', kata: readonly string[]): BidangImpor =>
  bantu(
    `kondisi${k}`,
    `Keadaan ${k}`,
    'centang',
    ['keadaan barang', 'keadaan', 'kondisi', 'kondisi barang']
      .flatMap((awal) => kata.map((x) => `${awal} ${x}`))
      .concat(kata),
    `kolom ${k} yang dicentang atau diisi banyaknya barang, seperti pada KIR`,
  );

/**
 * Fields every lot has, and other ways to write them. Aliases: KIB A-F, KIR and Buku Inventaris of Permendagri 17/2007;
 * exports of SIMDA BMD and e-BMD as public programs read them; import templates of public asset programs; our own export.
 */
export const BIDANG_POKOK: readonly BidangImpor[] = [
  bidang('id', 'ID', 'id', ['id lot', 'id barang inventaris'], { keterangan: 'nomor lot dari ekspor program ini' }),
  bidang('nibar', 'NIBAR', 'teks', ['nomor induk barang', 'kode nibar'], { maks: 60 }),
  bidang(
    'kodeBarang',
    'Kode Barang',
    'kode',
    [
      'kode aset 108',
      'kode barang 108',
      'kode aset',
      'nomor kode barang',
      'kode barang register',
      'kode barang nomor register',
      'kode register barang',
      'kode bmd',
      'kode barang baru',
      'kode permendagri 108',
    ],
    {
      keterangan: 'tujuh tingkat, misalnya 1.3.2.05.01.04.002',
      aliasLemah: ['kode', 'kodefikasi', 'kode rekening', 'kode neraca'],
    },
  ),
  ...SEGMEN.map((_, i) => segmen(i)),
  bidang(
    'namaBarang',
    'Nama Barang',
    'teks',
    [
      'nama jenis barang',
      'jenis nama barang',
      'nama barang jenis barang',
      'jenis barang nama barang',
      'nama aset',
      'nama aset 108',
      'uraian barang',
      'nama jenis',
      'jenis nama',
      'nama bmd',
      'nama barang milik daerah',
    ],
    {
      maks: 300,
      aliasLemah: ['nama', 'jenis barang', 'uraian', 'nama spesifikasi barang', 'barang', 'jenis aset', 'deskripsi'],
    },
  ),
  bidang(
    'register',
    'Nomor Register',
    'register',
    ['register', 'nomor registrasi', 'nup', 'nomor urut pendaftaran', 'nomor urut register'],
    {
      keterangan: 'satu nomor atau rentang, misalnya 21 atau 000021 s/d 000044',
    },
  ),
  bantu(
    'registerAwal',
    'Register Awal',
    'register',
    ['nomor register awal', 'register dari', 'nomor register dari', 'nup awal'],
    'nomor register pertama',
  ),
  bantu(
    'registerAkhir',
    'Register Akhir',
    'register',
    ['nomor register akhir', 'register sampai', 'nomor register sampai', 'nup akhir'],
    'nomor register terakhir',
  ),
  bidang(
    'jumlah',
    'Jumlah',
    'jumlah',
    [
      'jumlah barang',
      'kuantitas',
      'kuantitas jumlah barang',
      'qty',
      'volume',
      'vol',
      'banyaknya',
      'banyak barang',
      'jumlah unit',
      'jumlah volume',
      'hewan ternak dan tumbuhan jumlah',
      'quantity',
    ],
    { keterangan: 'banyaknya barang; 1 bila tidak ada kolomnya', aliasLemah: ['unit', 'banyak'] },
  ),
  bantu(
    'jumlahRegister',
    'Jumlah/Register',
    'jumlah-register',
    ['jumlah barang register', 'jumlah register'],
    'misalnya 3 unit / 000001 s/d 000003',
  ),
  bidang('satuan', 'Satuan', 'teks', ['satuan barang', 'nama satuan', 'sat'], { maks: 30 }),
  bidang('merk', 'Merk/Tipe', 'teks', ['merk', 'merk model', 'merk barang', 'merk tipe model'], {
    maks: 200,
    aliasLemah: ['tipe', 'model'],
  }),
  bidang(
    'spesifikasi',
    'Spesifikasi',
    'teks',
    ['spesifikasi barang', 'spesifikasi nama barang', 'spesifikasi lainnya', 'spek', 'buku perpustakaan spesifikasi'],
    { maks: 1000 },
  ),
  bidang(
    'tahunPerolehan',
    'Tahun Perolehan',
    'tahun',
    [
      'tahun',
      'tahun pengadaan',
      'perolehan tahun',
      'tahun pembelian',
      'tahun pembuatan pembelian',
      'tahun cetak pembelian',
      'tahun beli',
      'tahun perolehan pembelian',
      'tahun anggaran perolehan',
    ],
    { aliasLemah: ['tahun pembuatan', 'tahun anggaran', 'tahun buat'] },
  ),
  bidang(
    'tanggalPerolehan',
    'Tanggal Perolehan',
    'tanggal',
    [
      'tanggal pembelian',
      'tanggal perolehan pembelian',
      'tahun tanggal perolehan',
      'perolehan tahun tanggal',
      'perolehan tanggal',
      'tanggal tahun perolehan',
      'tanggal beli',
    ],
    {
      keterangan: 'tanggal, atau tahunnya saja',
      aliasLemah: ['tanggal pengadaan', 'tanggal pembukuan', 'tanggal buku', 'tanggal'],
    },
  ),
  bidang(
    'caraPerolehan',
    'Cara Perolehan',
    'cara',
    [
      'asal usul',
      'asal usul cara perolehan',
      'asal cara perolehan barang',
      'perolehan cara',
      'asal cara perolehan',
      'asal usul perolehan',
      'sumber perolehan',
      'asal usul pembiayaan',
      'asal perolehan',
      'asal usul barang',
    ],
    { keterangan: 'pembelian, hibah, ...', aliasLemah: ['asal', 'perolehan', 'sumber'] },
  ),
  bidang(
    'nilaiSen',
    'Nilai Perolehan',
    'uang',
    [
      'harga',
      'harga perolehan',
      'perolehan nilai',
      'perolehan harga',
      'jumlah harga',
      'jumlah rp',
      'jumlah rupiah',
      'total rp',
      'harga beli perolehan',
      'nilai perolehan kapitalisasi',
      'total harga',
      'harga total',
      'nilai total',
      'total nilai',
      'jumlah nilai',
      'harga barang',
      'total nilai perolehan',
      'total harga perolehan',
      'jumlah harga perolehan',
      'nilai perolehan aset',
    ],
    {
      keterangan: 'untuk seluruh jumlah barang pada baris itu',
      aliasLemah: ['nilai', 'nilai aset', 'nilai barang', 'nilai kontrak', 'nilai rupiah', 'rupiah'],
    },
  ),
  {
    ...bantu(
      'hargaSatuan',
      'Harga Satuan',
      'uang',
      [
        'harga per unit',
        'nilai per unit',
        'harga satuan barang',
        'harga unit',
        'harga satuan perolehan',
        'nilai satuan',
        'harga per satuan',
        'nilai perolehan satuan',
      ],
      'harga satu barang; dikalikan jumlahnya',
    ),
    // Where another column has the sum.
    aliasLemah: ['harga', 'harga perolehan', 'harga barang'],
  },
  bidang(
    'akumulasiSen',
    'Akumulasi Penyusutan',
    'uang',
    [
      'akumulasi',
      'akumulasi susut',
      'akumulasi penyusutan akhir semester',
      'akumulasi penyusutan akhir',
      'akumulasi penyusutan sampai dengan',
      'akumulasi penyusutan amortisasi',
      'penyusutan akumulasi',
    ],
    {
      keterangan: 'hanya untuk barang baru',
    },
  ),
  bidang(
    'kondisi',
    'Kondisi',
    'kondisi',
    [
      'kondisi barang',
      'kondisi bangunan',
      'kondisi aset',
      'keadaan barang',
      'keadaan',
      'kondisi b kb rb',
      'kondisi b rr rb',
    ],
    {
      keterangan: 'B, KB atau RR, RB, atau katanya',
    },
  ),
  kondisiCentang('B', ['b', 'baik', 'baik b', 'b baik']),
  kondisiCentang('KB', [
    'kb',
    'rr',
    'kurang baik',
    'rusak ringan',
    'kurang baik kb',
    'rusak ringan rr',
    'kb kurang baik',
    'rr rusak ringan',
  ]),
  kondisiCentang('RB', ['rb', 'rusak berat', 'rusak berat rb', 'rb rusak berat']),
  bidang(
    'tanggalPeriksa',
    'Tanggal Periksa',
    'tanggal',
    ['tanggal pemeriksaan', 'tanggal pengecekan', 'tanggal opname', 'tanggal periksa kondisi', 'tanggal cek fisik'],
    { keterangan: 'hari kondisinya dilihat; perubahan kondisi berlaku pada hari itu' },
  ),
  bidang('luas', 'Luas (m2)', 'luas', ['luas', 'luas tanah', 'luas tanah m2', 'luas total', 'luas lahan'], {
    aliasLemah: ['luas bangunan'],
  }),
  bidang(
    'alamat',
    'Alamat/Letak',
    'teks',
    [
      'alamat',
      'letak alamat',
      'alamat koordinat',
      'letak lokasi alamat',
      'letak lokasi',
      'alamat lokasi',
      'letak',
      'lokasi alamat',
      'lokasi barang',
    ],
    {
      maks: 500,
      aliasLemah: ['lokasi'],
    },
  ),
  bidang(
    'keterangan',
    'Keterangan',
    'teks',
    ['dokumen keterangan', 'keterangan mutasi dll', 'keterangan mutasi', 'catatan'],
    { maks: 1000 },
  ),
  bidang(
    'unitKerja',
    'Unit Kerja',
    'teks',
    ['sub unit', 'sub unit kerja', 'upb', 'nama upb', 'kuasa pengguna', 'kuasa pengguna barang', 'uptd'],
    {
      maks: 160,
      aliasLemah: ['unit'],
    },
  ),
  bidang('nomorCetak', 'Nomor Cetak', 'teks', [], { maks: 60, keterangan: 'nomor urut pada dokumen sumber' }),
];
