import { describe, expect, it } from 'vitest';
import { jadwalPenyusutan, posisiPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import { jadwalTerbukukan, selisihTerposting, type Terposting } from '../../domain/penyusutan/terposting.ts';
import type { Semester } from '../../domain/tanggal.ts';
import { ATURAN, beli, koreksiKode, koreksiNilai, LAPTOP, lepas, rp, saldoAwal, sebagian } from './penyusutanUji.ts';

const masuk = beli('2023-01-10', LAPTOP, '8.000.000');

/** Books of a lot of 8.000.000 that was closed at 1.000.000 per semester. */
function buku(...semester: Semester[]): Map<Semester, Terposting> {
  return new Map(
    semester.map((s, i) => {
      const akumulasiSen = rp('1.000.000') * (i + 1);
      return [
        s,
        { bebanSen: rp('1.000.000'), koreksiSen: 0, akumulasiSen, nilaiBukuSen: rp('8.000.000') - akumulasiSen },
      ];
    }),
  );
}

const duaTutup = buku('2023-1', '2023-2');

describe('what has to be booked', () => {
  const selisih = (
    perubahan: Parameters<typeof posisiPenyusutan>[0]['perubahan'],
    sampai: Semester,
    terposting: ReadonlyMap<Semester, Terposting>,
    pindah = 0,
    lot = masuk,
  ) => selisihTerposting(posisiPenyusutan({ masuk: lot, perubahan }, ATURAN, sampai), terposting, pindah);

  it.each([
    ['tidak ada yang berubah', [], '2024-1', duaTutup, 0, ['1.000.000', '0,00']],
    // 1.100.000 per semester; two closed semesters lack 100.000 each
    ['nilai naik 800.000', [koreksiNilai('2024-05-02', '800.000')], '2024-1', duaTutup, 0, ['1.100.000', '200.000']],
    // 800.000 per semester; two closed semesters hold 200.000 too much each
    [
      'nilai turun 1.600.000',
      [koreksiNilai('2024-05-02', '-1.600.000')],
      '2024-1',
      duaTutup,
      0,
      ['800.000', '-400.000'],
    ],
    // nothing should ever have been charged
    [
      'kode tidak disusutkan',
      [koreksiKode('2024-05-02', '1.3.5.02.01.01.001')],
      '2024-1',
      duaTutup,
      0,
      ['0,00', '-2.000.000'],
    ],
    // 500.000 left with the part, as booked
    [
      'sebagian keluar',
      [sebagian('2024-05-02', '2.000.000', '500.000')],
      '2024-1',
      duaTutup,
      -500_000_00,
      ['750.000', '0,00'],
    ],
    // 2.000.000 left with the lot
    ['dihapuskan', [lepas('2024-05-02')], '2024-1', duaTutup, -2_000_000_00, ['0,00', '0,00']],
    // nothing posted before: the semesters that were never posted are caught up
    ['belum pernah ditutup', [], '2024-1', new Map(), 0, ['1.000.000', '2.000.000']],
    // a semester after the open one is no part of the books
    ['semester sesudahnya diabaikan', [], '2023-2', duaTutup, 0, ['1.000.000', '0,00']],
  ] as const)('%s', (_, perubahan, sampai, terposting, pindah, [bebanSen, koreksiSen]) => {
    expect(selisih(perubahan, sampai, terposting, pindah)).toEqual({
      bebanSen: rp(bebanSen),
      koreksiSen: koreksiSen.startsWith('-') ? 0 - rp(koreksiSen.slice(1)) : rp(koreksiSen),
    });
  });

  it('an opening balance brings its akumulasi along', () => {
    const lot = saldoAwal('2023-01-10', LAPTOP, '8.000.000', '5.000.000');
    const hasil = selisih([], '2025-1', new Map(), rp('5.000.000'), lot);
    expect(hasil).toEqual({ bebanSen: rp('750.000'), koreksiSen: 0 });
  });

  it('leaves alone what came with a lot that has no value yet', () => {
    const lot = { ...saldoAwal('2023-01-10', LAPTOP, '8.000.000', '5.000.000'), nilaiSen: null };
    expect(selisih([], '2025-1', new Map(), rp('5.000.000'), lot)).toEqual({ bebanSen: 0, koreksiSen: 0 });
  });
});

describe('schedule beside the books', () => {
  const baris = (
    perubahan: Parameters<typeof jadwalPenyusutan>[0]['perubahan'],
    sampai: Semester,
    terposting: ReadonlyMap<Semester, Terposting>,
    pindah = 0,
  ) =>
    jadwalTerbukukan(jadwalPenyusutan({ masuk, perubahan }, ATURAN, sampai), terposting, pindah).map((b) => [
      b.semester,
      b.bebanSen / 100,
      b.koreksiSen / 100,
      b.akumulasiSen / 100,
      b.terposting,
    ]);

  it('shows closed semesters as posted and the correction in the first open one', () => {
    expect(baris([koreksiNilai('2024-05-02', '800.000')], '2024-2', duaTutup)).toEqual([
      ['2023-1', 1_000_000, 0, 1_000_000, true],
      ['2023-2', 1_000_000, 0, 2_000_000, true],
      ['2024-1', 1_100_000, 200_000, 3_300_000, false],
      ['2024-2', 1_100_000, 0, 4_400_000, false],
    ]);
  });

  it('is the schedule alone before anything was closed', () => {
    expect(baris([], '2023-2', new Map())).toEqual([
      ['2023-1', 1_000_000, 0, 1_000_000, false],
      ['2023-2', 1_000_000, 0, 2_000_000, false],
    ]);
  });

  it('keeps what was posted although nothing should have been, and takes it back', () => {
    expect(baris([koreksiKode('2024-05-02', '1.3.5.02.01.01.001')], '2024-2', duaTutup)).toEqual([
      ['2023-1', 1_000_000, 0, 1_000_000, true],
      ['2023-2', 1_000_000, 0, 2_000_000, true],
      ['2024-1', 0, -2_000_000, 0, false],
    ]);
  });

  it('ends where the lot left', () => {
    expect(baris([lepas('2024-05-02')], '2024-2', duaTutup, -2_000_000_00)).toEqual([
      ['2023-1', 1_000_000, 0, 1_000_000, true],
      ['2023-2', 1_000_000, 0, 2_000_000, true],
    ]);
  });
});
