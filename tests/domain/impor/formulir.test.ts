import { describe, expect, it } from 'vitest';
import { PetaAsing } from '../../../domain/impor/asing.ts';
import { susunPengurai } from '../../../domain/impor/urai.ts';
import { baris, gabungan, lembar, OPSI, olah } from './bantu.ts';

const _ = null;

describe('forms of Permendagri 17/2007 as printed', () => {
  it('KIB A: three levels, merged; column numbers, total, signature', () => {
    const isi = lembar([
      ['KARTU INVENTARIS BARANG (KIB) A'],
      ['TANAH'],
      [],
      ['PROVINSI', ': SULAWESI SELATAN'],
      ['UNIT ORGANISASI', ': DINAS PERDAGANGAN'],
      [],
      [
        'No.',
        'Jenis/Nama Barang',
        'Kode Barang',
        'Register',
        'Luas (M2)',
        'Tahun Pengadaan',
        'Letak/Alamat',
        'Status Tanah',
        _,
        _,
        'Penggunaan',
        'Asal usul',
        'Harga (ribuan Rp)',
        'Keterangan',
      ],
      [_, _, _, _, _, _, _, 'Hak', 'Sertifikat'],
      [_, _, _, _, _, _, _, _, 'Tanggal', 'Nomor'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      [
        1,
        'Tanah Bangunan Pasar',
        '1.3.1.01.01.01.001',
        '000001',
        '26.543',
        2004,
        'Jl. Poros',
        'Hak Pakai',
        ['d', '2010-05-20'],
        '12/HP/2010',
        'Pasar',
        'Hibah',
        1250000,
        '-',
      ],
      [
        2,
        'Tanah Kantor',
        '1.3.1.01.01.01.001',
        '000002',
        '1.250,5',
        2015,
        'Jl. Soekarno',
        _,
        _,
        _,
        _,
        'Pembelian',
        500,
        _,
      ],
      ['JUMLAH HARGA', _, _, _, _, _, _, _, _, _, _, _, 1250500],
      [],
      [_, 'MENGETAHUI', _, _, _, _, _, _, _, _, 'Malili, 31 Desember 2024'],
      [_, 'KEPALA DINAS', _, _, _, _, _, _, _, _, 'PENGURUS BARANG'],
      [_, 'ANDI TENRI', _, _, _, _, _, _, _, _, 'BUDI'],
      [_, 'NIP. 19700101 199001 1 001', _, _, _, _, _, _, _, _, 'NIP. 19800101 200501 1 002'],
    ]);
    const merge = ['A1:N1', 'A7:A9', 'B7:B9', 'C7:C9', 'H7:J7', 'H8:H9', 'I8:J8', 'K7:K9'].map(gabungan);
    for (const m of [merge, []]) {
      const h = olah('KIB A', isi, m);
      expect(h.kepala).toMatchObject({ dari: 7, sampai: 9, nomorKolom: 10, dataDari: 11 });
      expect(h.peta).toEqual({
        'No.': null,
        'Jenis/Nama Barang': 'namaBarang',
        'Kode Barang': 'kodeBarang',
        Register: 'register',
        'Luas (M2)': 'luas',
        'Tahun Pengadaan': 'tahunPerolehan',
        'Letak/Alamat': 'alamat',
        'Status Tanah / Hak': 'rincian.hak',
        'Status Tanah / Sertifikat / Tanggal': 'rincian.tanggalSertifikat',
        'Status Tanah / Sertifikat / Nomor': 'rincian.nomorSertifikat',
        Penggunaan: 'rincian.penggunaan',
        'Asal usul': 'caraPerolehan',
        'Harga (ribuan Rp)': 'nilaiSen',
        Keterangan: 'keterangan',
      });
      expect(h.jenis).toEqual([
        ...Array.from({ length: 4 }, () => 'judul'),
        ...['kepala', 'kepala', 'kepala', 'nomor-kolom', 'data', 'data', 'jumlah'],
        ...Array.from({ length: 4 }, () => 'tanda-tangan'),
      ]);
      expect(h.kenal.ikut).toBe(true);
      expect(h.gaya.find((g) => g.kolom === 13)?.gaya).toBeNull();
      expect(h.hasil[0]).toEqual({
        galat: [],
        asing: [],
        data: {
          namaBarang: 'Tanah Bangunan Pasar',
          kodeBarang: '1.3.1.01.01.01.001',
          registerDari: 1,
          registerSampai: 1,
          luas: 2_654_300,
          tahunPerolehan: 2004,
          alamat: 'Jl. Poros',
          caraPerolehan: 'hibah',
          nilaiSen: 125_000_000,
          rincian: {
            hak: 'Hak Pakai',
            tanggalSertifikat: '2010-05-20',
            nomorSertifikat: '12/HP/2010',
            penggunaan: 'Pasar',
          },
        },
      });
      expect(h.hasil[1]?.data.luas).toBe(125_050);
    }
  });

  it('KIB B: numbers under one heading; groups titled by code, pages with their headings again', () => {
    const kepala = [
      [
        'No.',
        'Kode Barang',
        'Nama/Jenis Barang',
        'Nomor Register',
        'Merk/Type',
        'Ukuran/CC',
        'Bahan',
        'Tahun Pembelian',
        'Nomor',
        _,
        _,
        _,
        _,
        'Asal usul/ cara perolehan',
        'Harga (Rp)',
        'Keterangan',
      ],
      [_, _, _, _, _, _, _, _, 'Pabrik', 'Rangka', 'Mesin', 'Polisi', 'BPKB'],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'],
    ];
    const motor = [
      1,
      '1.3.2.02.01.01.003',
      'Sepeda Motor',
      '0001',
      'Honda/Revo',
      '110',
      'Besi',
      2012,
      _,
      'MH1JBE',
      'JBE1E',
      'DW 1234 G',
      'H-0912',
      'Pembelian, APBD',
      'Rp 14.500.000,00',
      _,
    ];
    const kursi = [
      2,
      '1.3.2.05.01.04.002',
      'Lemari',
      '0001 s/d 0050',
      _,
      _,
      'Kayu',
      '2014',
      _,
      _,
      _,
      _,
      _,
      'Beli',
      '25.000.000',
      '50 unit',
    ];
    const isi = lembar([
      ['KARTU INVENTARIS BARANG (KIB) B'],
      ...kepala,
      [_, '1.3.2.02', 'Alat Angkutan'],
      motor,
      ['Jumlah dipindahkan', _, _, _, _, _, _, _, _, _, _, _, _, _, '14.500.000,00'],
      ['KARTU INVENTARIS BARANG (KIB) B'],
      ...kepala,
      [_, '1.3.2.05.01.04.002', 'Lemari Kayu'],
      kursi,
      [_, _, 'TOTAL', _, _, _, _, _, _, _, _, _, _, _, '39.500.000,00'],
    ]);
    const h = olah('KIB B', isi);
    expect(h.jenis).toEqual([
      'judul',
      'kepala',
      'kepala',
      'nomor-kolom',
      'subjudul',
      'data',
      'jumlah',
      'subjudul',
      'kepala-ulang',
      'kepala-ulang',
      'nomor-kolom',
      'subjudul',
      'data',
      'jumlah',
    ]);
    expect(h.peta).toMatchObject({
      'Nomor / Pabrik': 'rincian.nomorPabrik',
      'Nomor / Rangka': 'rincian.nomorRangka',
      'Nomor / Mesin': 'rincian.nomorMesin',
      'Nomor / Polisi': 'rincian.nomorPolisi',
      'Nomor / BPKB': 'rincian.nomorBpkb',
      'Ukuran/CC': 'rincian.ukuran',
      Bahan: 'rincian.bahan',
    });
    expect(h.hasil.map((x) => [x.data.nilaiSen, x.data.registerDari, x.data.registerSampai, x.galat])).toEqual([
      [1_450_000_000, 1, 1, []],
      [2_500_000_000, 1, 50, []],
    ]);
    expect(h.hasil[0]?.data.rincian).toMatchObject({ nomorPolisi: 'DW 1234 G', nomorBpkb: 'H-0912' });
    expect(h.hasil[0]?.data.caraPerolehan).toBe('pembelian');
  });

  it('KIB C: condition and construction', () => {
    const isi = lembar([
      [
        'No',
        'Jenis/Nama Barang',
        'Nomor',
        _,
        'Kondisi Bangunan (B, KB, RB)',
        'Konstruksi',
        _,
        'Luas Lantai (M2)',
        'Letak/Lokasi Alamat',
        'Dokumen Gedung',
        _,
        'Luas (M2)',
        'Status Tanah',
        'Nomor Kode Tanah',
        'Asal usul',
        'Harga',
        'Ket.',
      ],
      [_, _, 'Kode Barang', 'Register', _, 'Bertingkat/Tidak', 'Beton/Tidak', _, _, 'Tanggal', 'Nomor'],
      [
        1,
        'Kantor Pasar',
        '1.3.3.01.01.01.001',
        '000001',
        'KB',
        'Tidak',
        'Beton',
        120,
        'Wotu',
        '20/05/2010',
        '640/1',
        200,
        'Tanah milik Pemda',
        '1.3.1.01',
        'Pembelian',
        350000000,
        _,
      ],
    ]);
    const h = olah('KIB C', isi, ['C1:D1', 'F1:G1', 'J1:K1'].map(gabungan));
    expect(Object.values(h.peta)).toEqual([
      null,
      'namaBarang',
      'kodeBarang',
      'register',
      'kondisi',
      'rincian.bertingkat',
      'rincian.beton',
      'rincian.luasLantaiM2',
      'alamat',
      'rincian.tanggalDokumen',
      'rincian.nomorDokumen',
      'luas',
      'rincian.statusTanah',
      'rincian.kodeTanah',
      'caraPerolehan',
      'nilaiSen',
      'keterangan',
    ]);
    expect(h.hasil[0]).toMatchObject({
      galat: [],
      data: {
        kondisi: 'KB',
        luas: 20_000,
        nilaiSen: 35_000_000_000,
        rincian: { bertingkat: 'tidak', beton: 'ya', luasLantaiM2: 120, tanggalDokumen: '2010-05-20' },
      },
    });
  });

  it('KIB D: kilometres become metres', () => {
    const isi = lembar([
      [
        'No',
        'Jenis/Nama Barang',
        'Nomor',
        _,
        'Konstruksi',
        'Panjang (Km)',
        'Lebar (M)',
        'Luas (M2)',
        'Letak/Lokasi',
        'Dokumen',
        _,
        'Status Tanah',
        'Nomor Kode Tanah',
        'Asal usul',
        'Harga (Rp)',
        'Kondisi (B, KB, RB)',
        'Ket.',
      ],
      [_, _, 'Kode Barang', 'Register', _, _, _, _, _, 'Tanggal', 'Nomor'],
      [
        1,
        'Jalan Pasar',
        '1.3.4.01.01.01.001',
        1,
        'Aspal',
        '1,25',
        4,
        5000,
        'Tomoni',
        _,
        _,
        _,
        _,
        'APBD',
        '1.250.000.000',
        'B',
        _,
      ],
    ]);
    const h = olah('KIB D', isi, ['C1:D1', 'J1:K1'].map(gabungan));
    expect(h.hasil[0]).toMatchObject({
      galat: [],
      data: { luas: 500_000, rincian: { panjangM: 1250, lebarM: 4, konstruksi: 'Aspal' } },
    });
  });

  it('KIB E: books, art, animals', () => {
    const isi = lembar([
      [
        'No',
        'Nama/Jenis Barang',
        'Nomor',
        _,
        'Buku/Perpustakaan',
        _,
        'Barang bercorak kesenian/kebudayaan',
        _,
        _,
        'Hewan/Ternak dan Tumbuhan',
        _,
        'Jumlah',
        'Tahun Cetak/ Pembelian',
        'Asal usul/ cara perolehan',
        'Harga (Rp)',
        'Ket.',
      ],
      [
        _,
        _,
        'Kode Barang',
        'Register',
        'Judul/Pencipta',
        'Spesifikasi',
        'Asal Daerah',
        'Pencipta',
        'Bahan',
        'Jenis',
        'Ukuran',
      ],
      [
        1,
        'Buku',
        '1.3.5.01.01.01.001',
        '000001',
        'Pasar Rakyat / A. Rahman',
        'Cet. 2',
        _,
        _,
        _,
        _,
        _,
        3,
        2019,
        'Pembelian',
        150000,
        _,
      ],
    ]);
    const h = olah('KIB E', isi, ['C1:D1', 'E1:F1', 'G1:I1', 'J1:K1'].map(gabungan));
    expect(h.peta).toMatchObject({
      'Buku/Perpustakaan / Judul/Pencipta': 'judulPencipta',
      'Barang bercorak kesenian/kebudayaan / Pencipta': 'rincian.pencipta',
      'Hewan/Ternak dan Tumbuhan / Jenis': 'rincian.jenisHewan',
      'Hewan/Ternak dan Tumbuhan / Ukuran': 'rincian.ukuran',
      Jumlah: 'jumlah',
      'Tahun Cetak/ Pembelian': 'tahunPerolehan',
    });
    expect(h.hasil[0]).toMatchObject({
      galat: [],
      data: { jumlah: 3, rincian: { judul: 'Pasar Rakyat', pencipta: 'A. Rahman' } },
    });
  });

  it('KIB F has no code column: each name is given its code once', () => {
    const isi = lembar([
      [
        'No',
        'Jenis/Nama Barang',
        'Bangunan (P, SP, D)',
        'Konstruksi',
        _,
        'Luas (M2)',
        'Letak/Lokasi Alamat',
        'Dokumen',
        _,
        'Tgl, Bln, Thn mulai',
        'Status Tanah',
        'Nomor Kode Tanah',
        'Asal usul pembiayaan',
        'Nilai Kontrak (ribuan Rp)',
        'Ket.',
      ],
      [_, _, _, 'Bertingkat/Tidak', 'Beton/Tidak', _, _, 'Tanggal', 'Nomor'],
      [
        1,
        'Pasar Tomoni',
        'P',
        'Bertingkat',
        'Beton',
        900,
        'Tomoni',
        '01/03/2019',
        '12/SPK',
        '15 Maret 2019',
        _,
        _,
        'APBD',
        1250000,
        _,
      ],
      [2, 'Pasar Wotu'],
    ]);
    const h = olah('KIB F', isi);
    expect(h.peta).toMatchObject({
      'Jenis/Nama Barang': 'namaBarang',
      'Bangunan (P, SP, D)': 'rincian.bangunan',
      'Tgl, Bln, Thn mulai': 'rincian.tanggalMulai',
      'Nilai Kontrak (ribuan Rp)': 'nilaiSen',
    });
    expect(h.hasil[0]?.data.rincian).toMatchObject({
      bangunan: 'P',
      bertingkat: 'ya',
      beton: 'ya',
      tanggalMulai: '2019-03-15',
    });
    expect(h.kenal).toEqual({
      ikut: true,
      alasan: 'daftar barang tanpa kolom kode; kodenya ditetapkan sekali untuk tiap nama barang',
    });
    expect(h.jenis.at(-1)).toBe('data');
    expect(h.hasil[0]?.asing).toEqual([{ bidang: 'kodeBarang', asing: 'Pasar Tomoni' }]);
    expect(h.hasil[0]?.galat.map((g) => g.alasan)).toContain(
      'kode barang untuk "Pasar Tomoni" belum ditetapkan; tetapkan sekali di langkah Petakan, atau tambahkan kolom kode',
    );
    const kolom = [{ kolom: 1, judul: 'Nama', bidang: 'namaBarang' }];
    const urai = susunPengurai(kolom, {
      ...OPSI,
      petaAsing: new PetaAsing([{ bidang: 'kodeBarang', asing: 'Pasar Tomoni', arti: '1.3.6.01.01.01.003' }]),
    });
    expect(urai(baris(['Pasar Tomoni']))).toEqual({
      data: { namaBarang: 'Pasar Tomoni', kodeBarang: '1.3.6.01.01.01.003' },
      galat: [],
      asing: [{ bidang: 'kodeBarang', asing: 'Pasar Tomoni' }],
    });
  });

  it('KIR: ticks and counts', () => {
    const isi = lembar([
      ['KARTU INVENTARIS RUANGAN'],
      ['RUANGAN', ': SEKRETARIAT'],
      [
        'No.',
        'Nama/Jenis Barang',
        'Merk/Model',
        'No. Seri Pabrik',
        'Ukuran',
        'Bahan',
        'Tahun Pembuatan/ Pembelian',
        'Kode Barang',
        'Jumlah Barang/ Register',
        'Harga Beli/ Perolehan (Rp)',
        'Keadaan Barang',
        _,
        _,
        'Keterangan Mutasi dll.',
      ],
      [_, _, _, _, _, _, _, _, _, _, 'Baik (B)', 'Kurang Baik (KB)', 'Rusak Berat (RB)'],
      [1, 'Lemari', _, _, _, 'Kayu', 2010, '1.3.2.05.01.04.002', '3 unit / 000001 s/d 000003', 3000000, 3, _, _, _],
      [2, 'Laptop', 'Acer', 'SN-1', _, _, 2015, '1.3.2.10.01.02.001', '1', 8000000, _, 'V', _, _],
      [3, 'Meja', _, _, _, _, 2015, '1.3.2.05.01.04.002', 5, 100000, 3, _, 2, _],
    ]);
    const h = olah('KIR', isi, ['K3:M3'].map(gabungan));
    expect(h.peta).toMatchObject({
      'Keadaan Barang / Baik (B)': 'kondisiB',
      'Keadaan Barang / Rusak Berat (RB)': 'kondisiRB',
      'Jumlah Barang/ Register': 'jumlahRegister',
    });
    expect(h.hasil[0]).toMatchObject({
      galat: [],
      data: { jumlah: 3, satuan: 'unit', registerDari: 1, registerSampai: 3, kondisi: 'B' },
    });
    expect(h.hasil[1]).toMatchObject({ galat: [], data: { jumlah: 1, kondisi: 'KB' } });
    expect(h.hasil[2]?.galat).toEqual([
      {
        kolom: 'Keadaan Barang / Baik (B)',
        nomorKolom: 11,
        alasan: 'satu baris berisi beberapa kondisi (3 B, 2 RB); pisahkan menjadi satu baris untuk tiap kondisi',
      },
    ]);
  });

  it('Buku Inventaris', () => {
    const isi = lembar([
      ['BUKU INVENTARIS'],
      [
        'Nomor',
        _,
        _,
        'Spesifikasi',
        _,
        _,
        'Bahan',
        'Asal/Cara Perolehan',
        'Tahun Perolehan',
        'Ukuran/ Konstruksi (P,SP,D)',
        'Satuan',
        'Keadaan (B,KB,RB)',
        'Jumlah',
        _,
        'Ket',
      ],
      [
        'Urut',
        'Kode Barang',
        'Register',
        'Nama/Jenis Barang',
        'Merk/Type',
        'No Sertifikat/No Pabrik/No Chasis/Mesin',
        _,
        _,
        _,
        _,
        _,
        _,
        'Barang',
        'Harga',
      ],
      [
        1,
        '1.3.2.05.01.04.002',
        '000001',
        'Lemari',
        'Olympic',
        _,
        'Kayu',
        'Pembelian',
        2010,
        _,
        'buah',
        'B',
        2,
        3000000,
        _,
      ],
    ]);
    const h = olah('BI', isi, ['A2:C2', 'D2:F2', 'M2:N2'].map(gabungan));
    expect(h.peta).toMatchObject({
      'Nomor / Urut': null,
      'Nomor / Kode Barang': 'kodeBarang',
      'Nomor / Register': 'register',
      'Spesifikasi / Nama/Jenis Barang': 'namaBarang',
      'Spesifikasi / No Sertifikat/No Pabrik/No Chasis/Mesin': null,
      'Jumlah / Barang': 'jumlah',
      'Jumlah / Harga': 'nilaiSen',
    });
  });

  it('headings that reach below the last row that is known, with and without merged ranges', () => {
    const isi = lembar([
      ['DAFTAR PENYUSUTAN'],
      [
        'No',
        'Kode Barang / Register',
        'Nama Barang',
        'Jumlah',
        'Nilai Perolehan (Rp)',
        'Akumulasi Penyusutan (Rp)',
        _,
        'Keterangan',
      ],
      [_, _, _, _, _, 'Awal Semester', 'Akhir Semester'],
      ['1', '2', '3', '4', '5', '6', '7', '8'],
      [1, '1.3.2.05.01.04.002.000003', 'Lemari', 2, 'belum diisi', 0, 5000, 'belum diisi'],
    ]);
    for (const merge of [['A2:A3', 'B2:B3', 'C2:C3', 'F2:G2'].map(gabungan), []]) {
      const h = olah('B', isi, merge);
      expect(h.kepala).toMatchObject({ dari: 2, sampai: 3, nomorKolom: 4, dataDari: 5 });
      expect(h.peta).toMatchObject({
        'Akumulasi Penyusutan (Rp) / Akhir Semester': 'akumulasiSen',
        'Akumulasi Penyusutan (Rp) / Awal Semester': null,
        'Kode Barang / Register': 'kodeBarang',
      });
      expect(h.hasil[0]).toMatchObject({
        galat: [],
        data: {
          kodeBarang: '1.3.2.05.01.04.002',
          registerDari: 3,
          registerSampai: 3,
          jumlah: 2,
          akumulasiSen: 500_000,
        },
      });
      expect(h.hasil[0]?.data).not.toHaveProperty('nilaiSen');
    }
  });

  it('place and day of a signature are no number, also where they stand in a column of numbers', () => {
    const isi = lembar([
      ['No', 'Kode Barang', 'Nama Barang', 'Tahun', 'Jumlah', 'Harga'],
      [1, '1.3.2.05.01.04.002', 'Lemari', 2010, 1, 5000],
      [],
      [_, _, _, _, 'Malili, 24 November 2026'],
      [_, 'Mengetahui', _, _, 'Pengurus Barang'],
      [_, 'Budi', _, _, 'Andi'],
      [_, 'NIP. 19751001 199612 1 001', _, _, 'NIP. 19800101 200501 1 002'],
      ['1. Nilai dalam rupiah penuh; 3 baris belum diisi.'],
    ]);
    expect(olah('B', isi).jenis).toEqual(['kepala', 'data', ...Array.from({ length: 5 }, () => 'tanda-tangan')]);
  });

  it('thousands of rupiah that the titles speak of are asked about too', () => {
    const badan = [
      ['No', 'Kode Barang', 'Nama Barang', 'Harga'],
      [1, '1.3.2.05.01.04.002', 'Lemari', 5000],
    ];
    const gaya = (judul: string) => olah('B', lembar([[judul], ...badan])).gaya.map((g) => g.gaya);
    expect(gaya('DAFTAR BARANG (Dalam Ribuan Rupiah)')).toEqual([null]);
    expect(gaya('DAFTAR BARANG')).toEqual(['polos']);
  });
});
