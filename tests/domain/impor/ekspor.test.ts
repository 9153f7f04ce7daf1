import { describe, expect, it } from 'vitest';
import { BIDANG_RINCIAN_LABEL, gabungan, lembar, olah } from './bantu.ts';

const _ = null;

describe('exports of other programs', () => {
  it('SIMDA BMD: the code of 108 is taken, the old one and what is computed are not', () => {
    const isi = lembar([
      ['Halaman Laporan KIB B'],
      [
        'No',
        'NAMA OPD',
        'KODE OPD',
        'NAMA UNIT',
        'KODE LOKASI',
        'NAMA LAMA',
        'KODE LAMA',
        'NAMA ASET',
        'KODE ASET 108',
        'TANGGAL PEROLEHAN',
        'TANGGAL PENGADAAN',
        'KONDISI',
        'NOMOR REGISTER',
        'ASAL USUL',
        'PENGGUNA',
        'KETERANGAN',
        'MERK/TYPE',
        'UKURAN',
        'BAHAN',
        'WARNA',
        'NO PABRIK',
        'NO MESIN',
        'NO RANGKA',
        'NO POLISI',
        'NO BPKB',
        'BAHAN BAKAR',
        'SATUAN',
        'NOBAPP',
        'KLASIFIKASI ASET',
        'UMUR EKONOMIS',
        'MASA PAKAI',
        'NILAI PEROLEHAN',
        'NILAI ASET',
        'NILAI DASAR PERHITUNGAN SUSUT',
        'NILAI PENYUSUTAN PER TAHUN',
        'BEBAN PENYUSUTAN',
        'AKUMULASI PENYUSUTAN',
        'NILAI BUKU',
        'KUANTITAS/ JUMLAH BARANG',
      ],
      [
        1,
        'DINAS PERDAGANGAN',
        '3.30',
        'SEKRETARIAT',
        '12.73',
        'Sepeda Motor',
        '02.03.01.05.001',
        'Sepeda Motor',
        '1.3.2.02.01.01.003',
        '2012-06-15 00:00:00',
        '2012-06-15 00:00:00',
        'Baik',
        '000001',
        'Pembelian',
        'Andi',
        '-',
        'Honda',
        '110',
        'Besi',
        'Hitam',
        _,
        'JBE1E',
        'MH1JBE',
        'DW 1234 G',
        'H-1',
        'Bensin',
        'Unit',
        _,
        'Intrakomptabel',
        7,
        12,
        '14500000.00',
        '0',
        '14500000',
        '2071428.57',
        '0',
        '14500000.00',
        '0',
        '1',
      ],
      [
        'Total',
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        '14500000.00',
      ],
    ]);
    const h = olah('KIB B', isi);
    expect(h.peta).toMatchObject({
      'NAMA OPD': null,
      'KODE LAMA': null,
      'NAMA LAMA': null,
      'KODE ASET 108': 'kodeBarang',
      'NAMA ASET': 'namaBarang',
      'TANGGAL PEROLEHAN': 'tanggalPerolehan',
      'TANGGAL PENGADAAN': null,
      'NILAI PEROLEHAN': 'nilaiSen',
      'NILAI ASET': null,
      'NILAI BUKU': null,
      'AKUMULASI PENYUSUTAN': 'akumulasiSen',
      'KUANTITAS/ JUMLAH BARANG': 'jumlah',
      PENGGUNA: 'rincian.pemegang',
      'NO POLISI': 'rincian.nomorPolisi',
    });
    expect(h.usulan.find((u) => u.kolom === 7)?.alasan).toMatch(/kode dan nama lama/);
    expect(h.jenis).toEqual(['judul', 'kepala', 'data', 'jumlah']);
    expect(h.hasil[0]).toMatchObject({
      galat: [],
      data: {
        kodeBarang: '1.3.2.02.01.01.003',
        tanggalPerolehan: '2012-06-15',
        tahunPerolehan: 2012,
        nilaiSen: 1_450_000_000,
        akumulasiSen: 1_450_000_000,
        jumlah: 1,
        kondisi: 'B',
      },
    });
    expect(h.hasil[0]?.data.keterangan).toBeUndefined();
  });

  it('e-BMD Daftar Barang, code in one column', () => {
    const isi = lembar([
      ['DAFTAR BARANG PENGGUNA'],
      [],
      [
        'No',
        'Perangkat Daerah',
        'NIBAR',
        'Kode Barang',
        'Nama Barang',
        'Nomor Register',
        'Merk/Type',
        'Ukuran/CC',
        'Bahan',
        'Tahun Pembelian',
        'No Pabrik',
        'No Rangka',
        'No Mesin',
        'No Polisi',
        'No BPKB',
        'Asal Usul',
        'Harga',
        'Kondisi (B/KB/RB)',
        'Jumlah',
        'Keterangan',
      ],
      [
        1,
        'Dinas',
        '120173240000000000000020121302020101003000001',
        '1.3.2.02.01.01.003',
        'Sepeda Motor',
        '000001',
        'Honda',
        '110',
        'Besi',
        '2012',
        _,
        _,
        _,
        'DW 1 G',
        _,
        'Hibah',
        '14.500.000',
        'KB',
        '1',
        _,
      ],
    ]);
    const h = olah('Sheet1', isi);
    expect(h.hasil[0]).toMatchObject({
      galat: [],
      data: {
        nibar: '120173240000000000000020121302020101003000001',
        kondisi: 'KB',
        nilaiSen: 1_450_000_000,
        caraPerolehan: 'hibah',
        tahunPerolehan: 2012,
      },
    });
    expect(h.kenal).toEqual({ ikut: true, alasan: 'daftar barang dengan 18 kolom yang dikenali' });
  });

  const data = (kode: readonly (string | number)[]) => [1, ...kode, 'Lemari', '000001', 2010, 1, '1.000.000,00', 'B'];
  const sisa = ['Nama Barang', 'Nomor Register', 'Tahun', 'Jumlah', 'Nilai Perolehan', 'Kondisi'];

  it.each([
    [
      'named',
      [
        'Kode Akun',
        'Kode Kelompok',
        'Kode Jenis',
        'Kode Objek',
        'Kode Rincian Objek',
        'Kode Sub Rincian Objek',
        'Kode Sub-sub Rincian Objek',
      ],
    ],
    ['short', ['Akun', 'Kelompok', 'Jenis', 'Objek', 'Rincian Objek', 'Sub Rincian Objek', 'Sub Sub Rincian Objek']],
    ['numbered', ['Kode 1', 'Kode 2', 'Kode 3', 'Kode 4', 'Kode 5', 'Kode 6', 'Kode 7']],
    ['over the first alone', ['Kode Barang', _, _, _, _, _, _]],
  ])('e-BMD with seven columns: %s', (_nama, kepala) => {
    for (const kode of [
      ['1', '3', '2', '05', '01', '04', '002'],
      [1, 3, 2, 5, 1, 4, 2],
    ]) {
      const h = olah('Sheet1', lembar([['No', ...kepala, ...sisa], data(kode), data(kode)]));
      expect(h.hasil[0]).toMatchObject({
        galat: [],
        data: { kodeBarang: '1.3.2.05.01.04.002', namaBarang: 'Lemari', nilaiSen: 100_000_000 },
      });
      expect(h.kenal.ikut).toBe(true);
    }
  });

  it('e-BMD with seven columns under one merged heading', () => {
    const isi = lembar([
      ['No', 'Kode Barang', _, _, _, _, _, _, ...sisa],
      data(['1', '3', '2', '05', '01', '04', '002']),
    ]);
    const h = olah('Sheet1', isi, [gabungan('B1:H1')]);
    expect(h.hasil[0]).toMatchObject({ galat: [], data: { kodeBarang: '1.3.2.05.01.04.002' } });
  });
});

describe('our own export', () => {
  const KEPALA = [
    'ID',
    'No',
    'Kode Barang',
    'Uraian Kode',
    'Nama Barang',
    'Merk/Tipe',
    'Spesifikasi',
    'Nomor Register',
    'NIBAR',
    'Jumlah',
    'Satuan',
    'Tahun Perolehan',
    'Tanggal Perolehan',
    'Cara Perolehan',
    'Nilai Perolehan (Rp)',
    'Terisi Sebagian (Rp)',
    'Akumulasi Penyusutan (Rp)',
    'Kondisi (B/KB/RB)',
    'Luas (m2)',
    'Alamat/Letak',
    'Keterangan',
    'Unit Kerja',
    'Intra/Ekstra',
    ...BIDANG_RINCIAN_LABEL,
    'Nomor Cetak',
    'Temuan',
  ];

  it('every column is known by its own heading, none is asked about', () => {
    const h = olah('B Peralatan dan Mesin', lembar([KEPALA, ['7', 1, '1.3.2.05.01.04.002', 'Lemari Kayu', 'Lemari']]));
    const tanpa = h.usulan.filter((u) => u.bidang === null).map((u) => h.kepala?.judul[u.kolom - 1]);
    expect(tanpa).toEqual(['No', 'Uraian Kode', 'Terisi Sebagian (Rp)', 'Intra/Ekstra', 'Temuan']);
    expect(h.usulan.filter((u) => u.skor !== null && u.skor < 0.95)).toEqual([]);
    expect(new Set(h.usulan.map((u) => u.bidang)).size).toBe(h.usulan.length - tanpa.length + 1);
    expect(h.peta).toMatchObject({
      ID: 'id',
      'Cara Perolehan': 'caraPerolehan',
      'Nilai kontrak (Rp)': 'rincian.nilaiKontrakSen',
      'Nilai Perolehan (Rp)': 'nilaiSen',
      'Nomor Cetak': 'nomorCetak',
    });
  });

  it('a row comes back as it is in the register, also what others would find odd', () => {
    const isi = lembar([
      [
        'ID',
        'No',
        'Kode Barang',
        'Nama Barang',
        'Jumlah',
        'Tahun Perolehan',
        'Tanggal Perolehan',
        'Cara Perolehan',
        'Nilai Perolehan (Rp)',
        'Kondisi (B/KB/RB)',
        'Luas (m2)',
        'Nomor Cetak',
      ],
      [
        '7',
        1,
        '1.3.2.05.01.04.002',
        '=1+1',
        5,
        2014,
        ['d', '2015-01-02'],
        'transfer dari Dinas PU',
        ['n', '90071992547409.91'],
        'KB',
        ['n', '12.25'],
        '012',
      ],
      ['Jumlah', _, _, _, 5, _, _, _, ['n', '90071992547409.91'], _, ['n', '12.25']],
    ]);
    const h = olah('A Tanah', isi);
    expect(h.jenis).toEqual(['kepala', 'data', 'jumlah']);
    expect(h.hasil[0]).toEqual({
      galat: [],
      asing: [],
      data: {
        id: 7,
        kodeBarang: '1.3.2.05.01.04.002',
        namaBarang: '=1+1',
        jumlah: 5,
        tahunPerolehan: 2014,
        tanggalPerolehan: '2015-01-02',
        caraPerolehan: 'transfer dari Dinas PU',
        nilaiSen: Number.MAX_SAFE_INTEGER,
        kondisi: 'KB',
        luas: 1225,
        nomorCetak: '012',
      },
    });
  });

  it('a worksheet needs only its key and what is filled in', () => {
    const isi = lembar([
      ['Kertas kerja kondisi'],
      ['ID', 'Nama Barang', 'Ruangan', 'Kondisi (B/KB/RB)'],
      ['7', 'Lemari', 'Gudang', 'rusak berat'],
      ['8', 'Meja', 'Gudang', _],
    ]);
    const h = olah('Kondisi', isi);
    expect(h.kenal.ikut).toBe(true);
    expect(h.hasil.map((x) => [x.data.id, x.data.kondisi])).toEqual([
      [7, 'RB'],
      [8, undefined],
    ]);
  });
});

describe('sheets that are no list of goods', () => {
  it.each([
    [
      'Rekap',
      [
        ['Kode', 'Golongan', 'Kondisi (B/KB/RB)', 'Lot', 'Unit', 'Nilai Perolehan (Rp)', 'Belum bernilai (lot)'],
        ['1.3.2', 'Peralatan', 'B', 5, 7, 1000, 0],
      ],
      /rekapitulasi|kepala tabel|nama barang/,
    ],
    [
      'Sheet2',
      [
        ['No', 'Golongan', 'Kode Bidang', 'Nama Bidang Barang', 'Jumlah Barang', 'Jumlah Harga (Rp)', 'Keterangan'],
        [1, '1.3.2', '05', 'Alat Kantor', 5, 1000, _],
      ],
      /kepala tabel|kode|nama barang/,
    ],
    [
      'Kode',
      [
        ['Kode Barang', 'Nama Barang'],
        ['1.3.2.05.01.04.002', 'Lemari Kayu'],
      ],
      /hanya berisi kode dan nama/,
    ],
    [
      'Mutasi',
      [
        [
          'No',
          'Kode Barang',
          'Register',
          'Nama Barang',
          'Kondisi',
          'Jumlah Awal',
          'Berkurang',
          'Bertambah',
          'Jumlah Akhir',
        ],
        [1, '1.3.2.05.01.04.002', '1', 'Lemari', 'B', 1, 0, 0, 1],
      ],
      /laporan mutasi/,
    ],
    [
      '_inventaris',
      [
        ['inventaris-bmd', '1'],
        ['register', 'abc'],
      ],
      /milik program ini/,
    ],
    ['Petunjuk', [['Cara mengisi'], ['1. Isi kolom kondisi']], /kepala tabel/],
    [
      'KIB B',
      [
        ['No', 'Kode Barang', 'Nama Barang', 'Jumlah'],
        [_, 'NIHIL'],
      ],
      /tidak ada baris barang/,
    ],
  ])('%s', (nama, isi, alasan) => {
    const { kenal } = olah(nama, lembar(isi));
    expect(kenal.ikut).toBe(false);
    expect(kenal.alasan).toMatch(alasan);
  });
});
