import { describe, expect, it } from 'vitest';
import { jadwalPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import {
  ATURAN,
  beli,
  GEDUNG,
  GEROBAK,
  kapitalisasi,
  KDP,
  koreksiKode,
  koreksiNilai,
  lepas,
  LAPTOP,
  masa,
  MEJA,
  pulih,
  RAKET,
  reklas,
  RUSAK_BERAT,
  saldoAwal,
  sebagian,
  ujiKasus,
} from './penyusutanUji.ts';

const laptop = beli('2023-01-10', LAPTOP, '8.000.000'); // 1.000.000 per semester, 2023-1 .. 2026-2
const gerobak = beli('2023-01-10', GEROBAK, '4.000.000'); // 1.000.000 per semester, 2023-1 .. 2024-2

describe('capitalisation', () => {
  ujiKasus([
    {
      nama: 'pada semester perolehan',
      hitungan: '2.000.000 / 8.000.000 = 25% -> + 1 tahun, tetapi paling lama 8 semester; 10.000.000 / 8 = 1.250.000',
      masuk: laptop,
      perubahan: [kapitalisasi('2023-05-20', '2.000.000')],
      sampai: '2026-2',
      tabel: `
        2023-1  1.250.000,00   1.250.000,00  8.750.000,00
        ...
        2026-2  1.250.000,00  10.000.000,00          0,00`,
    },
    {
      nama: 'pada semester terakhir',
      hitungan: `nilai buku awal 2026-2: 1.000.000; 3.000.000 / 8.000.000 = 37,5% -> + 1 tahun; sisa 1 + 2 = 3 semester;
        4.000.000 / 3 = 1.333.333,33; terakhir 1.333.333,34`,
      masuk: laptop,
      perubahan: [kapitalisasi('2026-08-17', '3.000.000')],
      sampai: '2028-1',
      tabel: `
        2026-1  1.000.000,00   7.000.000,00  1.000.000,00
        2026-2  1.333.333,33   8.333.333,33  2.666.666,67
        2027-1  1.333.333,33   9.666.666,66  1.333.333,34
        2027-2  1.333.333,34  11.000.000,00          0,00
        2028-1          0,00  11.000.000,00          0,00
        ...`,
      status: 'habis',
    },
    {
      nama: 'setelah habis disusutkan',
      hitungan: 'nilai buku 0; 1.000.000 / 8.000.000 = 12,5% -> + 1 tahun = 2 semester; 1.000.000 / 2 = 500.000',
      masuk: laptop,
      perubahan: [kapitalisasi('2028-03-01', '1.000.000')],
      sampai: '2029-1',
      tabel: `
        2026-2  1.000.000,00  8.000.000,00        0,00
        2027-1          0,00  8.000.000,00        0,00
        2027-2          0,00  8.000.000,00        0,00
        2028-1    500.000,00  8.500.000,00  500.000,00
        2028-2    500.000,00  9.000.000,00        0,00
        2029-1          0,00  9.000.000,00        0,00
        ...`,
    },
    {
      nama: 'setelah habis, tanpa tambahan masa manfaat',
      hitungan: '1.000.000 / 4.000.000 = 25% -> + 0 tahun; tidak ada sisa masa: seluruhnya sekaligus',
      masuk: gerobak,
      perubahan: [kapitalisasi('2025-09-01', '1.000.000')],
      sampai: '2026-1',
      tabel: `
        2024-2  1.000.000,00  4.000.000,00  0,00
        2025-1          0,00  4.000.000,00  0,00
        2025-2  1.000.000,00  5.000.000,00  0,00
        2026-1          0,00  5.000.000,00  0,00
        ...`,
    },
    {
      nama: 'tepat pada batas pita (25,00%)',
      hitungan: 'tidak lebih dari 25% -> + 0; 2.000.000 + 1.000.000 = 3.000.000 / 2 semester',
      masuk: gerobak,
      perubahan: [kapitalisasi('2024-02-01', '1.000.000')],
      sampai: '2024-2',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  2.000.000,00
        2024-1  1.500.000,00  3.500.000,00  1.500.000,00
        2024-2  1.500.000,00  5.000.000,00          0,00
        ...`,
    },
    {
      nama: 'satu sen di atas batas pita',
      hitungan: 'lebih dari 25% -> + 1 tahun; sisa 2 + 2 = 4; 3.000.000,01 / 4 = 750.000,00; terakhir 750.000,01',
      masuk: gerobak,
      perubahan: [kapitalisasi('2024-02-01', '1.000.000,01')],
      sampai: '2025-2',
      tabel: `
        2024-1  750.000,00  2.750.000,00  2.250.000,01
        2024-2  750.000,00  3.500.000,00  1.500.000,01
        2025-1  750.000,00  4.250.000,00    750.000,01
        2025-2  750.000,01  5.000.000,01          0,00
        ...`,
    },
    {
      nama: 'persen dari nilai perolehan',
      hitungan: '600.000 / 4.000.000 = 15% -> + 0; 2.600.000 / 2 = 1.300.000',
      masuk: gerobak,
      perubahan: [kapitalisasi('2024-02-01', '600.000')],
      sampai: '2024-2',
      tabel: `
        2024-1  1.300.000,00  3.300.000,00  1.300.000,00
        2024-2  1.300.000,00  4.600.000,00          0,00
        ...`,
    },
    {
      nama: 'persen dari nilai buku',
      hitungan: '600.000 / 2.000.000 = 30% -> + 1 tahun; 2.600.000 / 4 = 650.000',
      masuk: gerobak,
      perubahan: [kapitalisasi('2024-02-01', '600.000')],
      aturan: { dasarPersen: 'nilai-buku' },
      sampai: '2024-2',
      tabel: `
        2024-1  650.000,00  2.650.000,00  1.950.000,00
        2024-2  650.000,00  3.300.000,00  1.300.000,00
        ...`,
    },
    {
      nama: 'kode tanpa pita',
      hitungan: 'tidak ada pita -> + 0; 8.000.000 + 900.000 = 8.900.000 / 8 sisa semester = 1.112.500',
      masuk: beli('2023-01-10', RAKET, '10.000.000'),
      perubahan: [kapitalisasi('2024-02-01', '900.000')],
      sampai: '2024-2',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  8.000.000,00
        2024-1  1.112.500,00  3.112.500,00  7.787.500,00
        2024-2  1.112.500,00  4.225.000,00  6.675.000,00
        ...`,
    },
    {
      nama: 'dua kali dalam satu semester',
      hitungan: `2.000.000 / 4.000.000 = 50% -> + 1 tahun, sisa 4; lalu 600.000 / 6.000.000 = 10% -> + 0;
        2.000.000 + 2.600.000 = 4.600.000 / 4 = 1.150.000`,
      masuk: gerobak,
      perubahan: [kapitalisasi('2024-02-01', '2.000.000'), kapitalisasi('2024-06-30', '600.000')],
      sampai: '2024-2',
      tabel: `
        2024-1  1.150.000,00  3.150.000,00  3.450.000,00
        2024-2  1.150.000,00  4.300.000,00  2.300.000,00
        ...`,
    },
    {
      nama: 'menurut bulan',
      hitungan: `2.400.000 / 24 = 100.000 per bulan; 9 bulan sampai 2023-2; 1.200.000 = 50% -> + 12 bulan;
        sisa 15 + 12, paling lama 24; 1.500.000 + 1.200.000 = 2.700.000 / 24 = 112.500 per bulan`,
      masuk: beli('2023-03-15', GEROBAK, '2.400.000'),
      perubahan: [kapitalisasi('2024-02-01', '1.200.000')],
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2026-1',
      tabel: `
        2023-2  600.000,00    900.000,00  1.500.000,00
        2024-1  675.000,00  1.575.000,00  2.025.000,00
        2024-2  675.000,00  2.250.000,00  1.350.000,00
        2025-1  675.000,00  2.925.000,00    675.000,00
        2025-2  675.000,00  3.600.000,00          0,00
        2026-1        0,00  3.600.000,00          0,00
        ...`,
    },
    {
      nama: 'sebelum beban pertama (periode berikut)',
      hitungan: 'masih pada semester perolehan: dasar 4.400.000 / 4 = 1.100.000, mulai semester berikutnya',
      masuk: gerobak,
      perubahan: [kapitalisasi('2023-05-01', '400.000')],
      aturan: { konvensi: 'periode-berikut' },
      sampai: '2024-1',
      tabel: `
        2023-2  1.100.000,00  1.100.000,00  3.300.000,00
        2024-1  1.100.000,00  2.200.000,00  2.200.000,00`,
    },
  ]);

  it('says which band, of what, and what became of the life', () => {
    const perubahan = [kapitalisasi('2026-08-17', '3.000.000')];
    const { baris } = jadwalPenyusutan({ masuk: laptop, perubahan }, ATURAN, '2026-2');
    expect(baris.at(-1)).toMatchObject({ dasarSen: 400_000_000, masaBulan: 18, sisaBulan: 12 });
    expect(baris.at(-1)?.catatan).toEqual([
      {
        kunci: 'kapitalisasi',
        tanggal: '2026-08-17',
        nilaiSen: 300_000_000,
        dasarPersenSen: 800_000_000,
        tambahTahun: 1,
        sisaLamaBulan: 6,
        sisaBaruBulan: 18,
      },
    ]);
  });
});

describe('life set anew', () => {
  ujiKasus([
    {
      nama: 'diperpendek',
      hitungan: '3 tahun = 6 semester, 2 sudah lewat; 6.000.000 / 4 = 1.500.000',
      masuk: laptop,
      perubahan: [masa('2024-03-01', 3)],
      sampai: '2025-2',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1  1.500.000,00  3.500.000,00  4.500.000,00
        2024-2  1.500.000,00  5.000.000,00  3.000.000,00
        2025-1  1.500.000,00  6.500.000,00  1.500.000,00
        2025-2  1.500.000,00  8.000.000,00          0,00
        ...`,
    },
    {
      nama: 'diperpendek sampai tidak ada yang tersisa',
      hitungan: '2 tahun = 4 semester, 4 sudah lewat: sisa 4.000.000 sekaligus',
      masuk: laptop,
      perubahan: [masa('2025-02-01', 2)],
      sampai: '2025-2',
      tabel: `
        2024-2  1.000.000,00  4.000.000,00  4.000.000,00
        2025-1  4.000.000,00  8.000.000,00          0,00
        2025-2          0,00  8.000.000,00          0,00
        ...`,
      status: 'habis',
    },
    {
      nama: 'diperpanjang',
      hitungan: '5 tahun = 10 semester, 2 sudah lewat; 6.000.000 / 8 = 750.000',
      masuk: laptop,
      perubahan: [masa('2024-03-01', 5)],
      sampai: '2024-2',
      tabel: `
        2024-1  750.000,00  2.750.000,00  5.250.000,00
        2024-2  750.000,00  3.500.000,00  4.500.000,00
        ...`,
    },
    {
      nama: 'diperpanjang setelah habis tidak menghidupkan apa pun',
      hitungan: 'nilai buku 0: tidak ada yang dibagikan',
      masuk: gerobak,
      perubahan: [masa('2025-03-01', 5)],
      sampai: '2025-2',
      tabel: `
        2024-2  1.000.000,00  4.000.000,00  0,00
        2025-1          0,00  4.000.000,00  0,00
        2025-2          0,00  4.000.000,00  0,00
        ...`,
    },
    {
      nama: 'semester tanpa beban bukan masa yang terpakai',
      hitungan: `habis 2024-2; kapitalisasi 2.000.000 = 50% -> + 1 tahun: 1.000.000 pada 2026-1; masa 4 tahun = 8 semester,
        terpakai 4 + 1 = 5 (2025 tidak): 1.000.000 / 3 = 333.333,33`,
      masuk: gerobak,
      perubahan: [kapitalisasi('2026-03-01', '2.000.000'), masa('2026-08-01', 4)],
      sampai: '2028-1',
      tabel: `
        2025-2          0,00  4.000.000,00          0,00
        2026-1  1.000.000,00  5.000.000,00  1.000.000,00
        2026-2    333.333,33  5.333.333,33    666.666,67
        2027-1    333.333,33  5.666.666,66    333.333,34
        2027-2    333.333,34  6.000.000,00          0,00
        2028-1          0,00  6.000.000,00          0,00
        ...`,
    },
    {
      nama: 'batas tambahan masa mengikuti masa yang baru',
      hitungan: `6.000.000 / 8 = 750.000; masa 3 tahun sejak 2023-2: 5.250.000 / 5 = 1.050.000; kapitalisasi 1.500.000 = 25%
        -> + 1 tahun: sisa 4 + 2 = 6, batasnya 6; 4.200.000 + 1.500.000 = 5.700.000 / 6 = 950.000`,
      masuk: beli('2023-01-10', LAPTOP, '6.000.000'),
      perubahan: [masa('2023-08-01', 3), kapitalisasi('2024-03-01', '1.500.000')],
      sampai: '2026-2',
      tabel: `
        2023-1    750.000,00    750.000,00  5.250.000,00
        2023-2  1.050.000,00  1.800.000,00  4.200.000,00
        2024-1    950.000,00  2.750.000,00  4.750.000,00
        ...
        2026-2    950.000,00  7.500.000,00          0,00`,
    },
    {
      nama: 'renovasi tanpa masa manfaat pada tabel',
      hitungan: 'tabel tidak memuat kodenya: didaftar, tidak disusutkan sampai masanya ditetapkan',
      masuk: beli('2023-01-10', '1.3.5.07.01.01.003', '8.000.000'),
      sampai: '2024-1',
      tabel: '',
      status: 'tanpa-masa-manfaat',
    },
    {
      nama: 'renovasi dengan masa manfaat yang ditetapkan kemudian',
      hitungan: '5 tahun = 10 semester, 2 sudah lewat; 8.000.000 / 8 = 1.000.000',
      masuk: beli('2023-01-10', '1.3.5.07.01.01.003', '8.000.000'),
      perubahan: [masa('2024-03-01', 5)],
      sampai: '2024-2',
      tabel: `
        2024-1  1.000.000,00  1.000.000,00  7.000.000,00
        2024-2  1.000.000,00  2.000.000,00  6.000.000,00`,
      status: 'disusutkan',
    },
  ]);
});

describe('value filled in or corrected', () => {
  ujiKasus([
    {
      nama: 'belum bernilai',
      hitungan: 'tanpa nilai tidak ada yang dibebankan',
      masuk: { ...laptop, nilaiSen: null },
      sampai: '2024-1',
      tabel: '',
      status: 'belum-bernilai',
    },
    {
      nama: 'diisi kemudian, berlaku sejak awal',
      hitungan: '8.000.000 / 8 sejak 2023-1, walaupun diisi pada 2024',
      masuk: { ...laptop, nilaiSen: null },
      perubahan: [koreksiNilai('2024-05-02', '8.000.000')],
      sampai: '2024-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1  1.000.000,00  3.000.000,00  5.000.000,00
        2024-2  1.000.000,00  4.000.000,00  4.000.000,00`,
    },
    {
      nama: 'koreksi naik',
      hitungan: '8.800.000 / 8 = 1.100.000 sejak awal',
      masuk: laptop,
      perubahan: [koreksiNilai('2024-05-02', '800.000')],
      sampai: '2024-1',
      tabel: `
        2023-1  1.100.000,00  1.100.000,00  7.700.000,00
        2023-2  1.100.000,00  2.200.000,00  6.600.000,00
        2024-1  1.100.000,00  3.300.000,00  5.500.000,00`,
    },
    {
      nama: 'koreksi turun',
      hitungan: '6.400.000 / 8 = 800.000 sejak awal',
      masuk: laptop,
      perubahan: [koreksiNilai('2024-05-02', '-1.600.000')],
      sampai: '2024-1',
      tabel: `
        2023-1  800.000,00    800.000,00  5.600.000,00
        2023-2  800.000,00  1.600.000,00  4.800.000,00
        2024-1  800.000,00  2.400.000,00  4.000.000,00`,
    },
    {
      nama: 'koreksi setelah kapitalisasi mengubah pula persennya',
      hitungan: `4.000.000 - 400.000 = 3.600.000 / 4 = 900.000; 1.000.000 / 3.600.000 = 27,8% (semula 25%) -> + 1 tahun;
        1.800.000 + 1.000.000 = 2.800.000 / 4 = 700.000`,
      masuk: gerobak,
      perubahan: [kapitalisasi('2024-02-01', '1.000.000'), koreksiNilai('2025-02-01', '-400.000')],
      sampai: '2025-2',
      tabel: `
        2023-1  900.000,00    900.000,00  2.700.000,00
        2023-2  900.000,00  1.800.000,00  1.800.000,00
        2024-1  700.000,00  2.500.000,00  2.100.000,00
        2024-2  700.000,00  3.200.000,00  1.400.000,00
        2025-1  700.000,00  3.900.000,00    700.000,00
        2025-2  700.000,00  4.600.000,00          0,00`,
    },
    {
      nama: 'koreksi atas saldo awal dengan akumulasi yang diberikan',
      hitungan:
        'akumulasi 5.000.000 tetap; sisa 8.000.000 + 400.000 - 5.000.000 = 3.400.000 / 4 sisa semester = 850.000',
      masuk: saldoAwal('2023-01-10', LAPTOP, '8.000.000', '5.000.000'),
      perubahan: [koreksiNilai('2025-05-02', '400.000')],
      sampai: '2025-1',
      tabel: '2025-1  850.000,00  5.850.000,00  2.550.000,00',
    },
  ]);
});

describe('another code', () => {
  ujiKasus([
    {
      nama: 'koreksi kode: masa manfaat yang benar sejak awal',
      hitungan: 'seharusnya meja kerja, 5 tahun: 8.000.000 / 10 = 800.000 sejak 2023-1',
      masuk: laptop,
      perubahan: [koreksiKode('2024-03-01', MEJA)],
      sampai: '2024-1',
      tabel: `
        2023-1  800.000,00    800.000,00  7.200.000,00
        2023-2  800.000,00  1.600.000,00  6.400.000,00
        2024-1  800.000,00  2.400.000,00  5.600.000,00`,
    },
    {
      nama: 'koreksi kode ke barang yang tidak disusutkan',
      hitungan: 'seharusnya barang bercorak kesenian: tidak pernah ada beban',
      masuk: laptop,
      perubahan: [koreksiKode('2024-03-01', '1.3.5.02.01.01.001')],
      sampai: '2024-1',
      tabel: '',
      status: 'tidak-disusutkan',
    },
    {
      nama: 'reklas golongan antarbarang yang disusutkan',
      hitungan: 'sejak 2024-1 meja kerja, 10 semester, 2 sudah lewat: 6.000.000 / 8 = 750.000',
      masuk: laptop,
      perubahan: [reklas('2024-03-01', MEJA)],
      sampai: '2024-1',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1    750.000,00  2.750.000,00  5.250.000,00`,
    },
    {
      nama: 'reklas golongan setelah kapitalisasi: tambahan masa tetap',
      hitungan: `2025-2: 3.000.000 + 5.000.000 (62,5% -> + 2 tahun) = 8.000.000 / (3 + 4 = 7, batas 8) = 1.142.857,14;
        2026-1 meja kerja, 10 - 8 = 2 semester lebih panjang: 6.857.142,86 / (6 + 2 = 8) = 857.142,86`,
      masuk: laptop,
      perubahan: [kapitalisasi('2025-08-01', '5.000.000'), reklas('2026-03-01', MEJA)],
      sampai: '2026-1',
      tabel: `
        2025-1  1.000.000,00  5.000.000,00  3.000.000,00
        2025-2  1.142.857,14  6.142.857,14  6.857.142,86
        2026-1    857.142,86  7.000.000,00  6.000.000,00
        ...`,
    },
    {
      nama: 'reklas ke kode tanpa masa manfaat (kemitraan): garisnya diteruskan',
      hitungan: '1.000.000 per semester seperti semula',
      masuk: laptop,
      perubahan: [reklas('2024-03-01', '1.5.2.01.01.03.002')],
      sampai: '2024-1',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1  1.000.000,00  3.000.000,00  5.000.000,00
        ...`,
    },
    {
      nama: 'KDP menjadi gedung',
      hitungan: '1.000.000.000 + 500.000.000 selama pengerjaan; selesai 15-09-2024: 1.500.000.000 / 100 = 15.000.000',
      masuk: beli('2022-05-10', KDP, '1.000.000.000'),
      perubahan: [kapitalisasi('2023-04-01', '500.000.000'), reklas('2024-09-15', GEDUNG)],
      sampai: '2025-1',
      tabel: `
        2024-2  15.000.000,00  15.000.000,00  1.485.000.000,00
        2025-1  15.000.000,00  30.000.000,00  1.470.000.000,00`,
    },
    {
      nama: 'KDP menjadi gedung, periode berikut',
      hitungan: 'selesai 15-09-2024: beban pertama semester I 2025',
      masuk: beli('2022-05-10', KDP, '1.500.000.000'),
      perubahan: [reklas('2024-09-15', GEDUNG)],
      aturan: { konvensi: 'periode-berikut' },
      sampai: '2025-1',
      tabel: '2025-1  15.000.000,00  15.000.000,00  1.485.000.000,00',
    },
    {
      nama: 'KDP menjadi aset, kodenya kemudian dikoreksi',
      hitungan: 'bukan gedung, melainkan meja kerja: 1.000.000 / 10 = 100.000 sejak selesai pada 2024-2',
      masuk: beli('2022-05-10', KDP, '1.000.000'),
      perubahan: [reklas('2024-09-15', GEDUNG), koreksiKode('2025-03-01', MEJA)],
      sampai: '2025-1',
      tabel: `
        2024-2  100.000,00  100.000,00  900.000,00
        2025-1  100.000,00  200.000,00  800.000,00`,
    },
    {
      nama: 'KDP belum selesai',
      hitungan: 'KDP tidak disusutkan',
      masuk: beli('2022-05-10', KDP, '1.500.000.000'),
      sampai: '2024-1',
      tabel: '',
      status: 'tidak-disusutkan',
    },
    {
      nama: 'reklas ke 1.5.4: beku',
      hitungan: 'pada akhir 2024-1 sudah di 1.5.4: tidak ada beban semester itu dan sesudahnya',
      masuk: laptop,
      perubahan: [reklas('2024-05-20', RUSAK_BERAT)],
      sampai: '2024-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1          0,00  2.000.000,00  6.000.000,00
        2024-2          0,00  2.000.000,00  6.000.000,00`,
      status: 'beku',
    },
    {
      nama: 'kembali dari 1.5.4',
      hitungan: 'sisa 6 semester diteruskan: 6.000.000 / 6 = 1.000.000; masa beku tidak dihitung',
      masuk: laptop,
      perubahan: [reklas('2024-05-20', RUSAK_BERAT), reklas('2025-02-10', LAPTOP)],
      sampai: '2028-1',
      tabel: `
        2024-1          0,00  2.000.000,00  6.000.000,00
        2024-2          0,00  2.000.000,00  6.000.000,00
        2025-1  1.000.000,00  3.000.000,00  5.000.000,00
        2027-2  1.000.000,00  8.000.000,00          0,00
        2028-1          0,00  8.000.000,00          0,00
        ...`,
    },
    {
      nama: 'masuk langsung di 1.5.4, kemudian dipakai lagi',
      hitungan: `akumulasi 4.000.000 diberikan; dipakai lagi 2025-1: sejak 2022-1 sudah 6 dari 8 semester;
        8.000.000 - 4.000.000 = 4.000.000 / 2 = 2.000.000`,
      masuk: saldoAwal('2022-01-10', RUSAK_BERAT, '8.000.000', '4.000.000'),
      perubahan: [reklas('2025-02-10', LAPTOP)],
      sampai: '2025-2',
      tabel: `
        2025-1  2.000.000,00  6.000.000,00  2.000.000,00
        2025-2  2.000.000,00  8.000.000,00          0,00`,
    },
    {
      nama: 'tanah',
      hitungan: 'tanah tidak disusutkan',
      masuk: beli('2015-01-10', '1.3.1.01.01.02.001', '900.000.000'),
      sampai: '2025-1',
      tabel: '',
      status: 'tidak-disusutkan',
    },
  ]);
});

describe('leaving', () => {
  ujiKasus([
    {
      nama: 'dihapuskan di tengah semester',
      hitungan: 'pada akhir 2024-1 sudah tidak ada: tidak ada beban semester itu',
      masuk: laptop,
      perubahan: [lepas('2024-05-10')],
      sampai: '2025-1',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00`,
      status: 'lepas',
    },
    {
      nama: 'dihapuskan pada hari pertama semester berikutnya',
      hitungan: 'pada akhir 2024-1 masih ada: beban semester itu penuh',
      masuk: laptop,
      perubahan: [lepas('2024-07-01')],
      sampai: '2025-1',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1  1.000.000,00  3.000.000,00  5.000.000,00`,
    },
    {
      nama: 'dihapuskan pada semester perolehan',
      hitungan: 'tidak pernah ada pada akhir semester: tidak ada beban',
      masuk: laptop,
      perubahan: [lepas('2023-06-30')],
      sampai: '2023-2',
      tabel: '',
      status: 'lepas',
    },
    {
      nama: 'penghapusan dibatalkan',
      hitungan: 'kembali 2025-1 dengan akumulasi semula; sisa 6 semester diteruskan',
      masuk: laptop,
      perubahan: [lepas('2024-05-10'), pulih('2025-02-10')],
      sampai: '2025-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2025-1  1.000.000,00  3.000.000,00  5.000.000,00
        2025-2  1.000.000,00  4.000.000,00  4.000.000,00`,
    },
    {
      nama: 'sebagian dihapuskan, akumulasi menurut pembukuan',
      hitungan: `2 dari 8 unit: nilai 2.000.000, akumulasi 500.000 keluar sebelum beban 2024-1; dasar 6.000.000 / 8 = 750.000`,
      masuk: laptop,
      perubahan: [sebagian('2024-05-10', '2.000.000', '500.000')],
      sampai: '2026-2',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1    750.000,00  2.250.000,00  3.750.000,00
        2024-2    750.000,00  3.000.000,00  3.000.000,00
        ...
        2026-2    750.000,00  6.000.000,00          0,00`,
    },
    {
      nama: 'sebagian keluar, lalu nilai sisanya dikoreksi',
      hitungan: `sejak awal 8.600.000 / 8 = 1.075.000; sampai 2023-2 2.150.000; keluar 2.150.000 x 2.000.000/8.600.000 = 500.000;
        sisanya 6.600.000 / 8 = 825.000`,
      masuk: laptop,
      perubahan: [sebagian('2024-05-10', '2.000.000'), koreksiNilai('2025-03-01', '600.000')],
      sampai: '2024-2',
      tabel: `
        2023-2  1.075.000,00  2.150.000,00  6.450.000,00
        2024-1    825.000,00  2.475.000,00  4.125.000,00
        2024-2    825.000,00  3.300.000,00  3.300.000,00
        ...`,
    },
    {
      nama: 'akumulasi dibukukan dengan pembulatan lain',
      hitungan: 'dibukukan 500.000,01: selisih pembulatan, dipakai; 6.000.000 / 8 = 750.000; terakhir 750.000,01',
      masuk: laptop,
      perubahan: [sebagian('2024-05-10', '2.000.000', '500.000,01')],
      sampai: '2026-2',
      tabel: `
        2024-1  750.000,00  2.249.999,99  3.750.000,01
        2026-1  750.000,00  5.249.999,99    750.000,01
        2026-2  750.000,01  6.000.000,00          0,00
        ...`,
    },
    {
      nama: 'akumulasi dibukukan nol karena nilai baru diisi kemudian',
      hitungan: 'bagian menurut jadwal yang keluar: 2.000.000 x 2/8 = 500.000',
      masuk: { ...laptop, nilaiSen: null },
      perubahan: [koreksiNilai('2023-01-10', '8.000.000'), sebagian('2024-05-10', '2.000.000', '0,00')],
      sampai: '2024-1',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1    750.000,00  2.250.000,00  3.750.000,00
        ...`,
    },
    {
      nama: 'sebagian keluar, lalu kode sisanya dikoreksi',
      hitungan: `meja kerja sejak awal: 800.000; sampai 2023-2 1.600.000; keluar 2/8 = 400.000 (dibukukan 500.000 atas laptop);
        6.000.000 / 10 = 600.000`,
      masuk: laptop,
      perubahan: [sebagian('2024-05-10', '2.000.000', '500.000'), koreksiKode('2025-03-01', MEJA)],
      sampai: '2024-1',
      tabel: `
        2023-2  800.000,00  1.600.000,00  6.400.000,00
        2024-1  600.000,00  1.800.000,00  4.200.000,00
        ...`,
    },
    {
      nama: 'ekstrakomptabel dikecualikan',
      hitungan: 'pengaturan: ekstrakomptabel tidak disusutkan',
      masuk: { ...laptop, komptabel: 'ekstra' },
      aturan: { ekstra: false },
      sampai: '2024-1',
      tabel: '',
      status: 'tidak-disusutkan',
    },
    {
      nama: 'ekstrakomptabel disusutkan seperti yang lain',
      hitungan: '8.000.000 / 8 = 1.000.000',
      masuk: { ...laptop, komptabel: 'ekstra' },
      sampai: '2023-1',
      tabel: '2023-1  1.000.000,00  1.000.000,00  7.000.000,00',
    },
  ]);
});
