import { describe, expect, it } from 'vitest';
import { gabungkan, pisahkan } from '../../domain/penyusutan/bagian.ts';
import type { FaktaMasuk, FaktaPerubahan } from '../../domain/penyusutan/fakta.ts';
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
  LAPTOP,
  masa,
  MEJA,
  MOTOR,
  reklas,
  rp,
  saldoAwal,
  ujiKasus,
} from './penyusutanUji.ts';

const laptop = beli('2023-01-10', LAPTOP, '8.000.000'); // 8 unit; 1.000.000 per semester, 2023-1 .. 2026-2
const kecil = beli('2023-01-10', LAPTOP, '10,00'); // 3 unit; 1,25 per semester

/** A lot, what happened to it, and what splits off it on a day. */
function pecah(
  masuk: FaktaMasuk,
  tanggal: string,
  nilai: string,
  perubahan: readonly FaktaPerubahan[] = [],
  aturan = {},
) {
  return pisahkan({ masuk, perubahan }, { ...ATURAN, ...aturan }, { tanggal, nilaiSen: rp(nilai) });
}

describe('opening balance', () => {
  ujiKasus([
    {
      nama: 'akumulasi tidak diberikan: dihitung sejak perolehan',
      hitungan: '14.000.000 / 14 = 1.000.000; 2020-1 sampai 2024-2 = 10 semester = 10.000.000',
      masuk: saldoAwal('2020-03-10', MOTOR, '14.000.000', null),
      sampai: '2026-2',
      tabel: `
        2020-1  1.000.000,00   1.000.000,00  13.000.000,00
        2024-2  1.000.000,00  10.000.000,00   4.000.000,00
        2025-1  1.000.000,00  11.000.000,00   3.000.000,00
        2026-2  1.000.000,00  14.000.000,00           0,00
        ...`,
      awal: { sen: rp('10.000.000'), dihitung: true },
    },
    {
      nama: 'akumulasi diberikan: sisanya dibagi ke sisa masa',
      hitungan: '14.000.000 - 9.000.000 = 5.000.000 / 4 semester = 1.250.000',
      masuk: saldoAwal('2020-03-10', MOTOR, '14.000.000', '9.000.000'),
      sampai: '2026-2',
      tabel: `
        2025-1  1.250.000,00  10.250.000,00  3.750.000,00
        2025-2  1.250.000,00  11.500.000,00  2.500.000,00
        2026-1  1.250.000,00  12.750.000,00  1.250.000,00
        2026-2  1.250.000,00  14.000.000,00          0,00`,
      awal: { sen: rp('9.000.000'), dihitung: false },
    },
    {
      nama: 'masa manfaat sudah lewat, akumulasi diberikan kurang dari nilai',
      hitungan: 'tidak ada sisa masa: 1.000.000 sekaligus pada semester terbuka pertama',
      masuk: saldoAwal('2018-03-10', LAPTOP, '8.000.000', '7.000.000'),
      sampai: '2025-2',
      tabel: `
        2025-1  1.000.000,00  8.000.000,00  0,00
        2025-2          0,00  8.000.000,00  0,00`,
      status: 'habis',
    },
    {
      nama: 'akumulasi diberikan melebihi nilai',
      hitungan: 'tidak pernah lewat dari nilai: 8.000.000; kelebihannya tampak sebagai koreksi',
      masuk: saldoAwal('2022-03-10', LAPTOP, '8.000.000', '9.000.000'),
      sampai: '2025-1',
      tabel: '2025-1  0,00  8.000.000,00  0,00',
      status: 'habis',
      awal: { sen: rp('9.000.000'), dihitung: false },
    },
    {
      nama: 'tahun perolehan di masa depan',
      hitungan: 'tercetak 2029: tidak ada beban sebelum 2029-1, tidak ada akumulasi awal',
      masuk: saldoAwal('2029-01-01', LAPTOP, '8.000.000', null),
      sampai: '2029-1',
      tabel: '2029-1  1.000.000,00  1.000.000,00  7.000.000,00',
      awal: { sen: 0, dihitung: false },
    },
    {
      nama: 'tahun perolehan tidak diketahui',
      hitungan: 'umur tidak diketahui: didaftar, tidak disusutkan',
      masuk: saldoAwal('2020-01-01', LAPTOP, '8.000.000', null, { perolehan: null }),
      sampai: '2025-1',
      tabel: '',
      status: 'tanpa-tanggal-perolehan',
    },
    {
      nama: 'menurut bulan: akumulasi diberikan',
      hitungan: '15-03-2023, 24 bulan, 21 lewat sampai 2024-2; 2.400.000 - 1.800.000 = 600.000 untuk 3 bulan',
      masuk: saldoAwal('2023-03-15', GEROBAK, '2.400.000', '1.800.000'),
      aturan: { konvensi: 'bulan-berikut' },
      sampai: '2025-2',
      tabel: `
        2025-1  600.000,00  2.400.000,00  0,00
        2025-2        0,00  2.400.000,00  0,00`,
    },
    {
      nama: 'kode dikoreksi, akumulasi diberikan',
      hitungan: 'meja kerja 10 semester, 4 lewat; 8.000.000 - 5.000.000 = 3.000.000 / 6 = 500.000',
      masuk: saldoAwal('2023-01-10', LAPTOP, '8.000.000', '5.000.000'),
      perubahan: [koreksiKode('2025-03-01', MEJA)],
      sampai: '2025-1',
      tabel: '2025-1  500.000,00  5.500.000,00  2.500.000,00',
    },
  ]);
});

describe('transfer in', () => {
  const dari = (akumulasi: FaktaMasuk['akumulasi']): FaktaMasuk => ({
    ...beli('2024-05-15', LAPTOP, '8.000.000'),
    perolehan: { tanggal: '2022-01-20', presisi: 'tanggal' },
    akumulasi,
  });
  ujiKasus([
    {
      nama: 'akumulasi menurut jadwal',
      hitungan: '2022-1 sampai 2023-2 = 4 semester = 4.000.000; sisa 4.000.000 / 4; beban 2024-1 di sini',
      masuk: dari({ sen: rp('4.000.000') }),
      sampai: '2025-2',
      tabel: `
        2024-1  1.000.000,00  5.000.000,00  3.000.000,00
        2024-2  1.000.000,00  6.000.000,00  2.000.000,00
        2025-1  1.000.000,00  7.000.000,00  1.000.000,00
        2025-2  1.000.000,00  8.000.000,00          0,00`,
    },
    {
      nama: 'akumulasi lain daripada jadwal',
      hitungan: '8.000.000 - 3.000.000 = 5.000.000 / 4 = 1.250.000',
      masuk: dari({ sen: rp('3.000.000') }),
      sampai: '2024-2',
      tabel: `
        2024-1  1.250.000,00  4.250.000,00  3.750.000,00
        2024-2  1.250.000,00  5.500.000,00  2.500.000,00`,
    },
    {
      nama: 'sisa masa menurut dokumen',
      hitungan: 'sisa 2 semester: 4.000.000 / 2 = 2.000.000',
      masuk: dari({ sen: rp('4.000.000'), sisaBulan: 12 }),
      sampai: '2024-2',
      tabel: `
        2024-1  2.000.000,00  6.000.000,00  2.000.000,00
        2024-2  2.000.000,00  8.000.000,00          0,00`,
    },
    {
      nama: 'sisa masa menurut dokumen, umur tidak diketahui',
      hitungan: 'sisa 2 semester sejak masuk: 2.000.000 dan 2.000.000',
      masuk: { ...dari({ sen: rp('4.000.000'), sisaBulan: 12 }), perolehan: null },
      aturan: { konvensi: 'tahun-penuh' },
      sampai: '2025-1',
      tabel: `
        2024-1  2.000.000,00  6.000.000,00  2.000.000,00
        2024-2  2.000.000,00  8.000.000,00          0,00
        2025-1          0,00  8.000.000,00          0,00`,
    },
    {
      nama: 'hasil inventarisasi: akumulasi disusulkan',
      hitungan: 'tidak diberikan: 4 semester sebelum masuk dihitung, 4.000.000',
      masuk: dari(null),
      sampai: '2024-1',
      tabel: `
        2022-1  1.000.000,00  1.000.000,00  7.000.000,00
        2022-2  1.000.000,00  2.000.000,00  6.000.000,00
        2023-1  1.000.000,00  3.000.000,00  5.000.000,00
        2023-2  1.000.000,00  4.000.000,00  4.000.000,00
        2024-1  1.000.000,00  5.000.000,00  3.000.000,00`,
      awal: { sen: rp('4.000.000'), dihitung: true },
    },
  ]);
});

describe('split', () => {
  const bulat = pecah(laptop, '2024-05-10', '3.000.000');
  const sen = pecah(kecil, '2024-05-10', '3,33');
  const awal = pecah(laptop, '2023-05-10', '3.000.000', [], { konvensi: 'periode-berikut' });
  const pembukaan = pecah(saldoAwal('2023-01-10', LAPTOP, '8.000.000', null), '2024-12-31', '3.000.000');
  const sesudahRehab = pecah(laptop, '2025-02-10', '2.500.000', [kapitalisasi('2024-03-01', '2.000.000')]);
  const kdp = pecah(beli('2022-05-10', KDP, '1.500.000.000'), '2024-09-15', '500.000.000');
  ujiKasus([
    {
      nama: '3 dari 8 unit: yang tinggal',
      hitungan: 'akumulasi 2.000.000 x 3/8 = 750.000 keluar; dasar 5.000.000 / 8 = 625.000',
      masuk: laptop,
      perubahan: [bulat.sebagian],
      sampai: '2026-2',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1    625.000,00  1.875.000,00  3.125.000,00
        2026-2    625.000,00  5.000.000,00          0,00
        ...`,
    },
    {
      nama: '3 dari 8 unit: yang pisah',
      hitungan:
        'nilai 3.000.000, akumulasi 750.000; dasar 3.000.000 / 8 = 375.000; semester pemecahan dibebankan di sini',
      masuk: bulat.masuk,
      sampai: '2026-2',
      tabel: `
        2024-1  375.000,00  1.125.000,00  1.875.000,00
        2024-2  375.000,00  1.500.000,00  1.500.000,00
        2025-1  375.000,00  1.875.000,00  1.125.000,00
        2025-2  375.000,00  2.250.000,00    750.000,00
        2026-1  375.000,00  2.625.000,00    375.000,00
        2026-2  375.000,00  3.000.000,00          0,00`,
      awal: { sen: rp('750.000'), dihitung: false },
    },
    {
      nama: 'dengan sisa sen: yang tinggal',
      hitungan: `10,00 / 8 = 1,25; akumulasi 2,50 x 6,67/10,00 = 1,6675 -> 1,67; 6,67 / 8 = 0,83375 -> 0,83;
        terakhir 6,67 - 1,67 - 5 x 0,83 = 0,85`,
      masuk: kecil,
      perubahan: [sen.sebagian],
      sampai: '2026-2',
      tabel: `
        2023-2  1,25  2,50  7,50
        2024-1  0,83  2,50  4,17
        2024-2  0,83  3,33  3,34
        2025-1  0,83  4,16  2,51
        2025-2  0,83  4,99  1,68
        2026-1  0,83  5,82  0,85
        2026-2  0,85  6,67  0,00
        ...`,
    },
    {
      nama: 'dengan sisa sen: yang pisah',
      hitungan:
        'akumulasi 2,50 x 3,33/10,00 = 0,8325 -> 0,83; 3,33 / 8 = 0,41625 -> 0,42; terakhir 3,33 - 0,83 - 5 x 0,42 = 0,40',
      masuk: sen.masuk,
      sampai: '2026-2',
      tabel: `
        2024-1  0,42  1,25  2,08
        2024-2  0,42  1,67  1,66
        2025-1  0,42  2,09  1,24
        2025-2  0,42  2,51  0,82
        2026-1  0,42  2,93  0,40
        2026-2  0,40  3,33  0,00`,
    },
    {
      nama: 'pada semester perolehan, sebelum beban pertama (periode berikut)',
      hitungan: 'beban pertama 2023-2, juga bagi yang pisah: 3.000.000 / 8 = 375.000',
      masuk: awal.masuk,
      aturan: { konvensi: 'periode-berikut' },
      sampai: '2024-1',
      tabel: `
        2023-2  375.000,00  375.000,00  2.625.000,00
        2024-1  375.000,00  750.000,00  2.250.000,00`,
    },
    {
      nama: 'pada hari saldo awal: beban 2024-2 sudah di dalam akumulasi',
      hitungan: 'akumulasi 4.000.000 x 3/8 = 1.500.000; beban pertama di sini 2025-1',
      masuk: pembukaan.masuk,
      sampai: '2025-1',
      tabel: '2025-1  375.000,00  1.875.000,00  1.125.000,00',
    },
    {
      nama: 'pada hari saldo awal: yang tinggal',
      hitungan: '4.000.000 sampai 2024-2; 1.500.000 keluar sesudahnya; 5.000.000 / 8 = 625.000',
      masuk: saldoAwal('2023-01-10', LAPTOP, '8.000.000', null),
      perubahan: [pembukaan.sebagian],
      sampai: '2025-1',
      tabel: `
        2024-2  1.000.000,00  4.000.000,00  4.000.000,00
        2025-1    625.000,00  3.125.000,00  1.875.000,00
        ...`,
      awal: { sen: rp('4.000.000'), dihitung: true },
    },
    {
      nama: 'setelah kapitalisasi: garis yang baru diteruskan',
      hitungan: `2024-1: 6.000.000 + 2.000.000 = 8.000.000 / 8 (25% -> + 1 tahun) = 1.000.000; pisah 1/4: dasar 2.000.000 / 8 = 250.000;
        akumulasi 4.000.000 / 4 = 1.000.000`,
      masuk: sesudahRehab.masuk,
      sampai: '2027-2',
      tabel: `
        2025-1  250.000,00  1.250.000,00  1.250.000,00
        2027-2  250.000,00  2.500.000,00          0,00
        ...`,
    },
    {
      nama: 'sebagian KDP menjadi gedung',
      hitungan: '500.000.000 / 100 = 5.000.000 sejak selesai pada 2024-2',
      masuk: kdp.masuk,
      perubahan: [reklas('2024-09-15', GEDUNG)],
      sampai: '2024-2',
      tabel: '2024-2  5.000.000,00  5.000.000,00  495.000.000,00',
    },
    {
      nama: 'nilai yang pisah dikoreksi: seakan-akan benar sejak awal',
      hitungan: '3.300.000 / 8 = 412.500; susulan 2 x 37.500 atas 750.000 = 825.000; 2024-1: 1.237.500',
      masuk: bulat.masuk,
      perubahan: [koreksiNilai('2025-03-01', '300.000')],
      sampai: '2026-2',
      tabel: `
        2024-1  412.500,00  1.237.500,00  2.062.500,00
        2026-2  412.500,00  3.300.000,00          0,00
        ...`,
    },
    {
      nama: 'kode yang pisah dikoreksi: seakan-akan benar sejak awal',
      hitungan: '3.000.000 / 10 = 300.000; 2 x 300.000 = 600.000 sebelum pisah; 2024-1: 900.000',
      masuk: bulat.masuk,
      perubahan: [koreksiKode('2025-03-01', MEJA)],
      sampai: '2024-2',
      tabel: `
        2024-1  300.000,00    900.000,00  2.100.000,00
        2024-2  300.000,00  1.200.000,00  1.800.000,00`,
    },
    {
      nama: 'masa manfaat yang pisah diubah: dihitung sejak perolehan',
      hitungan: '3 tahun = 6 semester, 4 lewat sampai 2024-2; 3.000.000 - 1.500.000 = 1.500.000 / 2 = 750.000',
      masuk: bulat.masuk,
      perubahan: [masa('2025-03-01', 3)],
      sampai: '2025-2',
      tabel: `
        2024-2  375.000,00  1.500.000,00  1.500.000,00
        2025-1  750.000,00  2.250.000,00    750.000,00
        2025-2  750.000,00  3.000.000,00          0,00
        ...`,
    },
  ]);

  it('takes what was known on the day, and of later corrections nothing', () => {
    const kemudian = [koreksiKode('2025-03-01', MEJA), koreksiNilai('2025-03-01', '800.000')];
    expect(pecah(laptop, '2024-05-10', '3.000.000', kemudian)).toEqual(bulat);
  });

  it('gives a lot without value to both sides without value', () => {
    const { sebagian, masuk } = pecah({ ...laptop, nilaiSen: null }, '2024-05-10', '0,00');
    expect(sebagian).toMatchObject({ nilaiSen: 0, akumulasiSen: 0 });
    expect(masuk).toMatchObject({ nilaiSen: null, akumulasi: null, tercakup: '2023-2' });
    expect(jadwalPenyusutan({ masuk, perubahan: [] }, ATURAN, '2025-1').status).toBe('belum-bernilai');
  });
});

describe('merge', () => {
  const { sebagian, masuk } = pecah(kecil, '2024-05-10', '3,33');
  const kembali = gabungkan({ masuk, perubahan: [] }, ATURAN, '2025-02-01');
  const lain = gabungkan({ masuk: beli('2024-01-10', GEROBAK, '4.000.000'), perubahan: [] }, ATURAN, '2024-08-01');
  ujiKasus([
    {
      nama: 'yang pernah dipecah menjadi satu lagi',
      hitungan: 'akhir 2024-2: 3,33 + 1,67 = 5,00, sama dengan 4 x 1,25; dasar 6,67 + 3,33 = 10,00 / 8 = 1,25',
      masuk: kecil,
      perubahan: [sebagian, kembali],
      sampai: '2026-2',
      tabel: `
        2024-2  0,83   3,33  3,34
        2025-1  1,25   6,25  3,75
        2025-2  1,25   7,50  2,50
        2026-1  1,25   8,75  1,25
        2026-2  1,25  10,00  0,00
        ...`,
    },
    {
      nama: 'sisa masa berbeda: seluruh sisa dibagi ke sisa yang lebih panjang',
      hitungan: `yang satu 3.000.000 dari 4.000.000, sisa 1 semester; yang lain 1.000.000 dari 4.000.000, sisa 3;
        4.000.000 / 3 = 1.333.333,33; terakhir 1.333.333,34`,
      masuk: beli('2023-01-10', GEROBAK, '4.000.000'),
      perubahan: [lain],
      sampai: '2026-1',
      tabel: `
        2024-1  1.000.000,00  3.000.000,00  1.000.000,00
        2024-2  1.333.333,33  5.333.333,33  2.666.666,67
        2025-1  1.333.333,33  6.666.666,66  1.333.333,34
        2025-2  1.333.333,34  8.000.000,00          0,00
        2026-1          0,00  8.000.000,00          0,00
        ...`,
    },
  ]);
});
