import { describe, expect, it } from 'vitest';
import { tanggalPerolehanBerlaku } from '../../domain/penyusutan/aturan.ts';
import { masaManfaat, pitaOverhaul } from '../../domain/penyusutan/masa.ts';
import { disusutkan } from '../../domain/penyusutan/objek.ts';
import { urutanDari, urutanSemester, semesterKe } from '../../domain/penyusutan/waktu.ts';
import { semesterDari } from '../../domain/tanggal.ts';

describe('disusutkan', () => {
  it.each([
    ['1.1.7.01.03.01.002', 'tidak'],
    ['1.3.1.01.01.02.001', 'tidak'],
    ['1.3.2.10.01.02.002', 'ya'],
    ['1.3.2', 'ya'],
    ['1.3.3.01.01.01.001', 'ya'],
    ['1.3.4.01.01.01.001', 'ya'],
    ['1.3.5.01.01.01.001', 'tidak'],
    ['1.3.5.07', 'ya'],
    ['1.3.5.07.01.01.001', 'tidak'], // land under renovation
    ['1.3.5.07.01.01.003', 'ya'],
    ['1.3.6.01.01.01.003', 'tidak'],
    ['1.3.7.01.01.01.001', 'tidak'],
    ['1.5.2.01.01.03.001', 'tidak'], // land given to a partner
    ['1.5.2.01.01.03.003', 'ya'],
    ['1.5.3.01.01.05.001', 'ya'],
    ['1.5.3.01.01.08.001', 'tidak'], // intangible in the making
    ['1.5.4.01.01.01.002', 'beku'],
    ['1.5.4', 'beku'],
    ['1.5.40', 'tidak'],
    ['1.3.20', 'tidak'],
  ])('%s: %s', (kode, harap) => {
    expect(disusutkan(kode)).toBe(harap);
  });
});

describe('masaManfaat', () => {
  const aturan = {
    masaManfaat: [
      { awalan: '1.3.2', tahun: 5 },
      { awalan: '1.3.2.1', tahun: 99 },
      { awalan: '1.3.2.10', tahun: 4 },
      { awalan: '1.3.2.10.01.02.002', tahun: 3 },
      { awalan: '1.3.2.10.01', tahun: 6, mulai: '2024-01-01' },
      { awalan: '1.3.2.10.01', tahun: 7, mulai: '2026-07-01' },
    ],
  };
  it.each([
    ['1.3.2.10.01.02.002', '2020-01-01', 3, '1.3.2.10.01.02.002'],
    ['1.3.2.10.01.02.003', '2023-12-31', 4, '1.3.2.10'],
    ['1.3.2.10.01.02.003', '2024-01-01', 6, '1.3.2.10.01'],
    ['1.3.2.10.01.02.003', '2026-06-30', 6, '1.3.2.10.01'],
    ['1.3.2.10.01.02.003', '2026-07-01', 7, '1.3.2.10.01'],
    ['1.3.2.10.02.01.012', '2030-01-01', 4, '1.3.2.10'],
    ['1.3.2.11.02.01.012', '2030-01-01', 5, '1.3.2'],
  ])('%s on %s: %d years from %s', (kode, tanggal, tahun, awalan) => {
    expect(masaManfaat(aturan, kode, tanggal)).toMatchObject({ tahun, awalan });
  });

  it('is the latest without a day, and null without a line', () => {
    expect(masaManfaat(aturan, '1.3.2.10.01.02.003')?.tahun).toBe(7);
    expect(masaManfaat(aturan, '1.3.3.01.01.01.001')).toBeNull();
  });
});

describe('pitaOverhaul', () => {
  const aturan = {
    overhaul: [
      { awalan: '1.3.3.01.01', lebihDari: 0, sampai: 3000, tambahTahun: 5 },
      { awalan: '1.3.3.01.01', lebihDari: 3000, sampai: 4500, tambahTahun: 10 },
      { awalan: '1.3.3.01.01', lebihDari: 4500, sampai: null, tambahTahun: 50 },
      { awalan: '1.3.3.02', lebihDari: 1000, sampai: 2000, tambahTahun: 1 },
    ],
  };
  it.each([
    ['30% tepat', '1.3.3.01.01.01.001', 30, 100, 5],
    ['di atas 30%', '1.3.3.01.01.01.001', 3_000_000_001, 10_000_000_000, 10],
    ['45% tepat', '1.3.3.01.01.01.001', 45, 100, 10],
    ['di atas 45%', '1.3.3.01.01.01.001', 46, 100, 50],
    ['pecahan yang tidak habis dibagi', '1.3.3.01.01.01.001', 1, 3, 10],
    ['dasar nol', '1.3.3.01.01.01.001', 1, 0, 50],
    ['nilai terbesar', '1.3.3.01.01.01.001', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 50],
    ['di bawah pita pertama', '1.3.3.02.01.01.001', 10, 100, null],
    ['di dalam pita', '1.3.3.02.01.01.001', 20, 100, 1],
    ['di atas pita terakhir', '1.3.3.02.01.01.001', 21, 100, null],
    ['kode tanpa pita', '1.3.4.01.01.01.001', 10, 100, null],
  ])('%s', (_, kode, nilaiSen, dasarSen, tahun) => {
    expect(pitaOverhaul(aturan, kode, { nilaiSen, dasarSen })?.tambahTahun ?? null).toBe(tahun);
  });
});

describe('days and semesters', () => {
  it('assumes a day where only the year is known', () => {
    const tahun = { tanggal: '2020-05-05', presisi: 'tahun' as const };
    expect(tanggalPerolehanBerlaku(tahun, { tahunSaja: '01-01' })).toBe('2020-01-01');
    expect(tanggalPerolehanBerlaku(tahun, { tahunSaja: '12-31' })).toBe('2020-12-31');
    expect(tanggalPerolehanBerlaku({ ...tahun, presisi: 'tanggal' }, { tahunSaja: '12-31' })).toBe('2020-05-05');
  });

  it.each(['1945-06-30', '2024-01-01', '2024-06-30', '2024-07-01', '2024-12-31', '0999-08-17'])(
    'numbers the semester of %s',
    (tanggal) => {
      expect(semesterKe(urutanSemester(tanggal))).toBe(semesterDari(tanggal));
      expect(urutanDari(semesterDari(tanggal))).toBe(urutanSemester(tanggal));
    },
  );
});
