import { describe } from 'vitest';
import { beli, GEDUNG, GEROBAK, kapitalisasi, LAPTOP, SOFTWARE, tahunSaja, ujiKasus } from './penyusutanUji.ts';

describe('the two worked examples', () => {
  ujiKasus([
    {
      nama: 'contoh 1: Lap Top 13.333.333,33, BAST 15-03-2023, 4 tahun',
      hitungan: '13.333.333,33 / 8 = 1.666.666,67; semester terakhir 13.333.333,33 - 7 x 1.666.666,67 = 1.666.666,64',
      masuk: beli('2023-03-15', LAPTOP, '13.333.333,33'),
      sampai: '2026-2',
      tabel: `
        2023-1  1.666.666,67   1.666.666,67  11.666.666,66
        2023-2  1.666.666,67   3.333.333,34   9.999.999,99
        2024-1  1.666.666,67   5.000.000,01   8.333.333,32
        2024-2  1.666.666,67   6.666.666,68   6.666.666,65
        2025-1  1.666.666,67   8.333.333,35   4.999.999,98
        2025-2  1.666.666,67  10.000.000,02   3.333.333,31
        2026-1  1.666.666,67  11.666.666,69   1.666.666,64
        2026-2  1.666.666,64  13.333.333,33           0,00`,
      status: 'habis',
      awal: { sen: 0, dihitung: false },
    },
    {
      nama: 'contoh 2: Gedung Pasar 2.512.345.678,90, BAST 12-02-2015, rehab 875.000.000,00 pada 20-05-2025',
      hitungan: `2.512.345.678,90 / 100 = 25.123.456,79; 20 semester = 502.469.135,80; nilai buku 2.009.876.543,10.
        875.000.000 / 2.512.345.678,90 = 34,83% -> + 10 tahun; 80 + 20 = 100 semester.
        Dasar 2.884.876.543,10 / 100 = 28.848.765,43; terakhir 2.884.876.543,10 - 99 x 28.848.765,43 = 28.848.765,53`,
      masuk: beli('2015-02-12', GEDUNG, '2.512.345.678,90'),
      perubahan: [kapitalisasi('2025-05-20', '875.000.000')],
      sampai: '2075-1',
      tabel: `
        2015-1  25.123.456,79     25.123.456,79  2.487.222.222,11
        ...
        2024-2  25.123.456,79    502.469.135,80  2.009.876.543,10
        2025-1  28.848.765,43    531.317.901,23  2.856.027.777,67
        2025-2  28.848.765,43    560.166.666,66  2.827.179.012,24
        ...
        2074-1  28.848.765,43  3.358.496.913,37     28.848.765,53
        2074-2  28.848.765,53  3.387.345.678,90              0,00
        2075-1           0,00  3.387.345.678,90              0,00`,
    },
  ]);
});

describe('first period', () => {
  const dari = (tanggal: string) => beli(tanggal, GEROBAK, '4.000.000');
  const bulanan = (tanggal: string) => beli(tanggal, GEROBAK, '2.400.000');
  ujiKasus([
    {
      nama: 'semester penuh, hari terakhir semester I',
      hitungan: '4.000.000 / 4 = 1.000.000; semester I 2023 dihitung penuh',
      masuk: dari('2023-06-30'),
      sampai: '2024-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  3.000.000,00
        2023-2  1.000.000,00  2.000.000,00  2.000.000,00
        2024-1  1.000.000,00  3.000.000,00  1.000.000,00
        2024-2  1.000.000,00  4.000.000,00          0,00`,
    },
    {
      nama: 'semester penuh, hari pertama semester II',
      hitungan: '4.000.000 / 4 = 1.000.000; mulai semester II 2023',
      masuk: dari('2023-07-01'),
      sampai: '2025-1',
      tabel: `
        2023-2  1.000.000,00  1.000.000,00  3.000.000,00
        2024-1  1.000.000,00  2.000.000,00  2.000.000,00
        2024-2  1.000.000,00  3.000.000,00  1.000.000,00
        2025-1  1.000.000,00  4.000.000,00          0,00`,
    },
    {
      nama: 'tahun penuh, semester I',
      hitungan: 'diperoleh Maret: kedua semester 2023 masing-masing satu bagian',
      masuk: dari('2023-03-15'),
      aturan: { konvensi: 'tahun-penuh' },
      sampai: '2025-1',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  3.000.000,00
        2023-2  1.000.000,00  2.000.000,00  2.000.000,00
        2024-1  1.000.000,00  3.000.000,00  1.000.000,00
        2024-2  1.000.000,00  4.000.000,00          0,00
        2025-1          0,00  4.000.000,00          0,00`,
    },
    {
      nama: 'tahun penuh, semester II memikul dua semester',
      hitungan: 'diperoleh Oktober: semester II 2023 memikul 2 x 1.000.000',
      masuk: dari('2023-10-15'),
      aturan: { konvensi: 'tahun-penuh' },
      sampai: '2024-2',
      tabel: `
        2023-2  2.000.000,00  2.000.000,00  2.000.000,00
        2024-1  1.000.000,00  3.000.000,00  1.000.000,00
        2024-2  1.000.000,00  4.000.000,00          0,00`,
    },
    {
      nama: 'bulan berikut, dari tengah semester',
      hitungan: '2.400.000 / 24 bulan = 100.000; 15 Maret: April-Juni 3 bulan, lalu 6, 6, 6, dan 3 bulan',
      masuk: bulanan('2023-03-15'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-1',
      tabel: `
        2023-1  300.000,00    300.000,00  2.100.000,00
        2023-2  600.000,00    900.000,00  1.500.000,00
        2024-1  600.000,00  1.500.000,00    900.000,00
        2024-2  600.000,00  2.100.000,00    300.000,00
        2025-1  300.000,00  2.400.000,00          0,00`,
    },
    {
      nama: 'bulan berikut, bulan terakhir semester I',
      hitungan: '10 Juni: mulai Juli; semester I 2023 tidak memikul apa pun',
      masuk: bulanan('2023-06-10'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-1',
      tabel: `
        2023-2  600.000,00    600.000,00  1.800.000,00
        2024-1  600.000,00  1.200.000,00  1.200.000,00
        2024-2  600.000,00  1.800.000,00    600.000,00
        2025-1  600.000,00  2.400.000,00          0,00`,
    },
    {
      nama: 'bulan berikut, hari terakhir tahun',
      hitungan: '31 Desember 2023: mulai Januari 2024',
      masuk: bulanan('2023-12-31'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-2',
      tabel: `
        2024-1  600.000,00    600.000,00  1.800.000,00
        2024-2  600.000,00  1.200.000,00  1.200.000,00
        2025-1  600.000,00  1.800.000,00    600.000,00
        2025-2  600.000,00  2.400.000,00          0,00`,
    },
    {
      nama: 'bulan berikut, pembulatan atas jumlah sampai akhir semester',
      hitungan: `1.000,01 x 3/24 = 125,00125 -> 125,00; x 9/24 = 375,00375 -> 375,00; x 15/24 = 625,00625 -> 625,01;
        x 21/24 = 875,00875 -> 875,01; x 24/24 = 1.000,01`,
      masuk: beli('2023-03-15', GEROBAK, '1.000,01'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-1',
      tabel: `
        2023-1  125,00    125,00  875,01
        2023-2  250,00    375,00  625,01
        2024-1  250,01    625,01  375,00
        2024-2  250,00    875,01  125,00
        2025-1  125,00  1.000,01    0,00`,
    },
    {
      nama: 'periode berikut, semester I',
      hitungan: 'diperoleh Maret 2023: beban pertama semester II 2023',
      masuk: dari('2023-03-15'),
      aturan: { konvensi: 'periode-berikut' },
      sampai: '2025-1',
      tabel: `
        2023-2  1.000.000,00  1.000.000,00  3.000.000,00
        2024-1  1.000.000,00  2.000.000,00  2.000.000,00
        2024-2  1.000.000,00  3.000.000,00  1.000.000,00
        2025-1  1.000.000,00  4.000.000,00          0,00`,
    },
    {
      nama: 'periode berikut, semester II',
      hitungan: 'diperoleh Oktober 2023: beban pertama semester I 2024',
      masuk: dari('2023-10-15'),
      aturan: { konvensi: 'periode-berikut' },
      sampai: '2024-2',
      tabel: `
        2024-1  1.000.000,00  1.000.000,00  3.000.000,00
        2024-2  1.000.000,00  2.000.000,00  2.000.000,00`,
      status: 'disusutkan',
    },
    {
      nama: 'periode berikut, belum ada beban pada semester perolehan',
      hitungan: 'diperoleh Oktober 2023, dilihat per semester II 2023: belum ada baris',
      masuk: dari('2023-10-15'),
      aturan: { konvensi: 'periode-berikut' },
      sampai: '2023-2',
      tabel: '',
      status: 'disusutkan',
    },
  ]);
});

describe('only the year is known', () => {
  ujiKasus([
    {
      nama: 'dianggap 1 Januari',
      hitungan: '2023 -> 01-01-2023: semester I dan II 2023 dihitung',
      masuk: tahunSaja('2023', GEROBAK, '4.000.000'),
      sampai: '2023-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  3.000.000,00
        2023-2  1.000.000,00  2.000.000,00  2.000.000,00`,
      awal: { sen: 100_000_000, dihitung: true },
    },
    {
      nama: 'dianggap 31 Desember',
      hitungan: '2023 -> 31-12-2023: mulai semester II 2023',
      masuk: tahunSaja('2023', GEROBAK, '4.000.000'),
      aturan: { tahunSaja: '12-31' },
      sampai: '2024-1',
      tabel: `
        2023-2  1.000.000,00  1.000.000,00  3.000.000,00
        2024-1  1.000.000,00  2.000.000,00  2.000.000,00`,
    },
    {
      nama: 'dianggap 31 Desember dengan tahun penuh',
      hitungan: '31-12-2023, tahun penuh: semester II 2023 memikul 2 x 1.000.000',
      masuk: tahunSaja('2023', GEROBAK, '4.000.000'),
      aturan: { tahunSaja: '12-31', konvensi: 'tahun-penuh' },
      sampai: '2024-1',
      tabel: `
        2023-2  2.000.000,00  2.000.000,00  2.000.000,00
        2024-1  1.000.000,00  3.000.000,00  1.000.000,00`,
    },
    {
      nama: 'dianggap 1 Januari dengan bulan berikut',
      hitungan: '2.400.000 / 24 = 100.000; 01-01-2023: Februari-Juni 5 bulan; sisa 1 bulan pada semester I 2025',
      masuk: tahunSaja('2023', GEROBAK, '2.400.000'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-1',
      tabel: `
        2023-1  500.000,00    500.000,00  1.900.000,00
        2023-2  600.000,00  1.100.000,00  1.300.000,00
        2024-1  600.000,00  1.700.000,00    700.000,00
        2024-2  600.000,00  2.300.000,00    100.000,00
        2025-1  100.000,00  2.400.000,00          0,00`,
    },
  ]);
});

describe('rounding', () => {
  const satu = (nilai: string, kode = GEROBAK) => beli('2023-01-02', kode, nilai);
  ujiKasus([
    {
      nama: 'satu sen',
      hitungan: '0,01 / 4 = 0,0025 -> 0,00; semester terakhir mengambil sisanya',
      masuk: satu('0,01'),
      sampai: '2024-2',
      tabel: `
        2023-1  0,00  0,00  0,01
        2023-2  0,00  0,00  0,01
        2024-1  0,00  0,00  0,01
        2024-2  0,01  0,01  0,00`,
    },
    {
      nama: 'tepat setengah sen dibulatkan ke atas',
      hitungan: '0,02 / 4 = 0,005 -> 0,01; habis setelah dua semester, tidak pernah lewat',
      masuk: satu('0,02'),
      sampai: '2024-2',
      tabel: `
        2023-1  0,01  0,01  0,01
        2023-2  0,01  0,02  0,00
        2024-1  0,00  0,02  0,00
        2024-2  0,00  0,02  0,00`,
    },
    {
      nama: 'nilai lebih kecil daripada jumlah semester',
      hitungan: '0,05 / 8 = 0,00625 -> 0,01; lima semester, lalu habis',
      masuk: satu('0,05', LAPTOP),
      sampai: '2026-2',
      tabel: `
        2023-1  0,01  0,01  0,04
        2023-2  0,01  0,02  0,03
        2024-1  0,01  0,03  0,02
        2024-2  0,01  0,04  0,01
        2025-1  0,01  0,05  0,00
        2025-2  0,00  0,05  0,00
        2026-1  0,00  0,05  0,00
        2026-2  0,00  0,05  0,00`,
    },
    {
      nama: 'sisa pembulatan pada semester terakhir, ke atas',
      hitungan: '10.000,02 / 4 = 2.500,005 -> 2.500,01; 3 x = 7.500,03; terakhir 2.499,99',
      masuk: satu('10.000,02'),
      sampai: '2024-2',
      tabel: `
        2023-1  2.500,01   2.500,01  7.500,01
        2023-2  2.500,01   5.000,02  5.000,00
        2024-1  2.500,01   7.500,03  2.499,99
        2024-2  2.499,99  10.000,02      0,00`,
    },
    {
      nama: 'sisa pembulatan pada semester terakhir, ke bawah',
      hitungan: '10.000,01 / 4 = 2.500,0025 -> 2.500,00; terakhir 2.500,01',
      masuk: satu('10.000,01'),
      sampai: '2024-2',
      tabel: `
        2023-1  2.500,00   2.500,00  7.500,01
        2023-2  2.500,00   5.000,00  5.000,01
        2024-1  2.500,00   7.500,00  2.500,01
        2024-2  2.500,01  10.000,01      0,00`,
    },
    {
      nama: 'nilai terbesar yang dapat disimpan',
      hitungan: '90.071.992.547.409,91 / 4 = 22.517.998.136.852,4775 -> ,48; terakhir ,47',
      masuk: satu('90.071.992.547.409,91'),
      sampai: '2024-2',
      tabel: `
        2023-1  22.517.998.136.852,48  22.517.998.136.852,48  67.553.994.410.557,43
        2023-2  22.517.998.136.852,48  45.035.996.273.704,96  45.035.996.273.704,95
        2024-1  22.517.998.136.852,48  67.553.994.410.557,44  22.517.998.136.852,47
        2024-2  22.517.998.136.852,47  90.071.992.547.409,91                   0,00`,
    },
    {
      nama: 'nilai terbesar menurut bulan',
      hitungan: `x 3/24 = 11.258.999.068.426,23875 -> ,24; x 9/24 = 33.776.997.205.278,71625 -> ,72;
        x 15/24 = 56.294.995.342.131,19375 -> ,19; x 21/24 = 78.812.993.478.983,67125 -> ,67`,
      masuk: beli('2023-03-15', GEROBAK, '90.071.992.547.409,91'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-1',
      tabel: `
        2023-1  11.258.999.068.426,24  11.258.999.068.426,24  78.812.993.478.983,67
        2023-2  22.517.998.136.852,48  33.776.997.205.278,72  56.294.995.342.131,19
        2024-1  22.517.998.136.852,47  56.294.995.342.131,19  33.776.997.205.278,72
        2024-2  22.517.998.136.852,48  78.812.993.478.983,67  11.258.999.068.426,24
        2025-1  11.258.999.068.426,24  90.071.992.547.409,91                   0,00`,
    },
    {
      nama: 'nilai nol',
      hitungan: 'tidak ada yang dibebankan',
      masuk: satu('0,00'),
      sampai: '2023-2',
      tabel: `
        2023-1  0,00  0,00  0,00
        2023-2  0,00  0,00  0,00`,
      status: 'habis',
    },
    {
      nama: 'perangkat lunak diamortisasi dengan cara yang sama',
      hitungan: '8.000.000 / 8 = 1.000.000',
      masuk: beli('2023-01-02', SOFTWARE, '8.000.000'),
      sampai: '2023-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00`,
    },
  ]);
});
