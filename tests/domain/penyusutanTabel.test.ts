import { describe, expect, it } from 'vitest';
import { pisahkan } from '../../domain/penyusutan/bagian.ts';
import { jadwalPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import {
  ATURAN,
  beli,
  GEROBAK,
  kapitalisasi,
  LAPTOP,
  masa,
  reklas,
  RUSAK_BERAT,
  saldoAwal,
  ujiKasus,
} from './penyusutanUji.ts';

const laptop = beli('2023-01-10', LAPTOP, '8.000.000'); // 1.000.000 per semester under 4 years
const enamTahun = { masaManfaat: [...ATURAN.masaManfaat, { awalan: '1.3.2.10', tahun: 6, mulai: '2024-01-01' }] };
const pitaBaru = {
  overhaul: [
    ...ATURAN.overhaul,
    { awalan: '1.3.2.02.02', lebihDari: 0, sampai: null, tambahTahun: 1, mulai: '2024-01-01' },
  ],
};

describe('a table that changes on a day', () => {
  ujiKasus([
    {
      nama: 'yang sudah ada: sisanya dibagi ke sisa masa yang baru',
      hitungan: '6 tahun = 12 semester sejak 01-01-2024, 2 sudah lewat: 6.000.000 / 10 = 600.000',
      masuk: laptop,
      aturan: enamTahun,
      sampai: '2024-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-1    600.000,00  2.600.000,00  5.400.000,00
        2024-2    600.000,00  3.200.000,00  4.800.000,00`,
    },
    {
      nama: 'yang diperoleh kemudian: masa yang baru sejak awal',
      hitungan: '12.000.000 / 12 = 1.000.000',
      masuk: beli('2024-03-01', LAPTOP, '12.000.000'),
      aturan: enamTahun,
      sampai: '2024-1',
      tabel: '2024-1  1.000.000,00  1.000.000,00  11.000.000,00',
    },
    {
      nama: 'saldo awal yang dihitung mengikuti kedua tabel',
      hitungan: '2 x 1.000.000 sampai 2023-2; 6.000.000 / 10 = 600.000 dari 2024-1; akumulasi awal 3.200.000',
      masuk: saldoAwal('2023-01-10', LAPTOP, '8.000.000', null),
      aturan: enamTahun,
      sampai: '2025-1',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  6.000.000,00
        2024-2    600.000,00  3.200.000,00  4.800.000,00
        2025-1    600.000,00  3.800.000,00  4.200.000,00
        ...`,
      awal: { sen: 320_000_000, dihitung: true },
    },
    {
      nama: 'saldo awal dengan akumulasi: masa yang berlaku saat masuk',
      hitungan: '6 tahun = 12 semester, 4 lewat sampai 2024-2; 8.000.000 - 4.000.000 = 4.000.000 / 8 = 500.000',
      masuk: saldoAwal('2023-01-10', LAPTOP, '8.000.000', '4.000.000'),
      aturan: enamTahun,
      sampai: '2025-1',
      tabel: '2025-1  500.000,00  4.500.000,00  3.500.000,00',
    },
    {
      nama: 'masa yang ditetapkan untuk lot tidak ikut berubah',
      hitungan: '3 tahun sejak 2023-2: 7.000.000 / 5 = 1.400.000',
      masuk: laptop,
      perubahan: [masa('2023-08-01', 3)],
      aturan: enamTahun,
      sampai: '2024-1',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2  1.400.000,00  2.400.000,00  5.600.000,00
        2024-1  1.400.000,00  3.800.000,00  4.200.000,00`,
    },
    {
      nama: 'yang beku mengikuti tabel baru ketika dipakai lagi',
      hitungan: 'kembali 2024-2: 12 semester, 1 dipakai: 7.000.000 / 11 = 636.363,64',
      masuk: laptop,
      perubahan: [reklas('2023-08-01', RUSAK_BERAT), reklas('2024-08-01', LAPTOP)],
      aturan: enamTahun,
      sampai: '2024-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  7.000.000,00
        2023-2          0,00  1.000.000,00  7.000.000,00
        2024-1          0,00  1.000.000,00  7.000.000,00
        2024-2    636.363,64  1.636.363,64  6.363.636,36`,
    },
    {
      nama: 'kode yang baru mendapat masa pada tabel',
      hitungan: 'renovasi: 5 tahun sejak 01-01-2024, 2 semester sudah lewat: 8.000.000 / 8 = 1.000.000',
      masuk: beli('2023-01-10', '1.3.5.07.01.01.003', '8.000.000'),
      aturan: { masaManfaat: [{ awalan: '1.3.5.07', tahun: 5, mulai: '2024-01-01' }] },
      sampai: '2024-1',
      tabel: '2024-1  1.000.000,00  1.000.000,00  7.000.000,00',
    },
    {
      nama: 'pita menurut hari kapitalisasi: sebelum berubah',
      hitungan: '15% -> + 0 pada 2023; 3.000.000 + 600.000 = 3.600.000 / 3 = 1.200.000',
      masuk: beli('2023-01-10', GEROBAK, '4.000.000'),
      perubahan: [kapitalisasi('2023-12-31', '600.000')],
      aturan: pitaBaru,
      sampai: '2023-2',
      tabel: `
        2023-1  1.000.000,00  1.000.000,00  3.000.000,00
        2023-2  1.200.000,00  2.200.000,00  2.400.000,00`,
    },
    {
      nama: 'pita menurut hari kapitalisasi: sesudah berubah',
      hitungan: '15% -> + 1 tahun sejak 2024; sisa 2 + 2 = 4; 2.600.000 / 4 = 650.000',
      masuk: beli('2023-01-10', GEROBAK, '4.000.000'),
      perubahan: [kapitalisasi('2024-01-01', '600.000')],
      aturan: pitaBaru,
      sampai: '2024-1',
      tabel: `
        2023-2  1.000.000,00  2.000.000,00  2.000.000,00
        2024-1    650.000,00  2.650.000,00  1.950.000,00
        ...`,
    },
  ]);

  it('says where the life comes from', () => {
    const aturan = { ...ATURAN, ...enamTahun };
    const sumber = (perubahan: Parameters<typeof jadwalPenyusutan>[0]['perubahan']) =>
      jadwalPenyusutan({ masuk: laptop, perubahan }, aturan, '2024-1');
    expect(sumber([]).sumberMasa).toEqual({ jenis: 'tabel', awalan: '1.3.2.10', tahun: 6 });
    expect(sumber([]).baris.at(-1)?.catatan).toEqual([
      { kunci: 'masa', sebab: 'tabel', tanggal: '2024-01-01', tahun: 6, sisaBaruBulan: 60 },
    ]);
    expect(sumber([masa('2023-08-01', 3)]).sumberMasa).toEqual({ jenis: 'lot', tanggal: '2023-08-01', tahun: 3 });
  });

  it('a life decided for a lot goes with its parts', () => {
    const aturan = { ...ATURAN, ...enamTahun };
    const riwayat = { masuk: laptop, perubahan: [masa('2023-02-01', 3)] };
    const { masuk } = pisahkan(riwayat, aturan, { tanggal: '2023-08-01', nilaiSen: 300_000_000 });
    const anak = jadwalPenyusutan({ masuk, perubahan: [] }, aturan, '2026-1');
    // 3.000.000 / 6 = 500.000
    expect(anak.baris.map((b) => b.bebanSen)).toEqual([50e6, 50e6, 50e6, 50e6, 50e6, 0]);
    expect(anak.sumberMasa).toEqual({ jenis: 'lot', tanggal: '2023-02-01', tahun: 3 });
  });
});
