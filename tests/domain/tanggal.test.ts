import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bulanGenap,
  formatTanggal,
  formatTanggalPendek,
  isSemester,
  isTanggal,
  namaSemester,
  rentangSemester,
  semesterDari,
  semesterSebelum,
  semesterSesudah,
  tambahHari,
  tenggatLaporan,
  type Semester,
} from '../../domain/tanggal.ts';

const tanggalSah = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const semesterSah = tanggalSah.map(semesterDari);

describe('isTanggal', () => {
  it.each(['2024-12-31', '2024-02-29', '2000-02-29', '1900-01-01', '0001-01-01', '9999-12-31'])('%s exists', (t) => {
    expect(isTanggal(t)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '2025-1-1',
    '31-12-2024',
    '2024-12-31T00:00:00Z',
    ' 2024-12-31',
    '2024-12-31\n',
    '20241231',
    '+2024-12-31',
    '',
    'kemarin',
  ])('%j does not', (t) => {
    expect(isTanggal(t)).toBe(false);
  });

  it('knows the days that the calendar of the language knows', () => {
    const dua = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32), (tahun, bulan, hari) => {
        const teks = `${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}`;
        const saat = new Date(`${teks}T00:00:00Z`);
        expect(isTanggal(teks)).toBe(!Number.isNaN(saat.getTime()) && saat.toISOString().startsWith(teks));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('printing', () => {
  it.each([
    ['2024-12-31', '31 Desember 2024', '31-12-2024'],
    ['2025-01-05', '5 Januari 2025', '05-01-2025'],
    ['2025-02-28', '28 Februari 2025', '28-02-2025'],
    ['2025-08-17', '17 Agustus 2025', '17-08-2025'],
  ])('%s', (tanggal, panjang, pendek) => {
    expect(formatTanggal(tanggal)).toBe(panjang);
    expect(formatTanggalPendek(tanggal)).toBe(pendek);
  });

  it('refuses a day that does not exist', () => {
    const galat = expect.objectContaining({ code: 'validation', reason: 'tanggal_tidak_sah' });
    expect(() => formatTanggal('2025-02-29')).toThrow(galat);
    expect(() => formatTanggalPendek('29-02-2025')).toThrow(galat);
    expect(() => semesterDari('2025-06-31')).toThrow(galat);
  });
});

describe('tambahHari', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-01-01', 0, '2025-01-01'],
    ['2025-01-01', 365, '2026-01-01'],
  ])('%s %d -> %s', (tanggal, n, hasil) => {
    expect(tambahHari(tanggal, n)).toBe(hasil);
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2025-01-01', 0.5],
    ['2025-01-01', Number.POSITIVE_INFINITY],
  ])('refuses %s %d', (tanggal, n) => {
    expect(() => tambahHari(tanggal, n)).toThrow(expect.objectContaining({ reason: 'tanggal_tidak_sah' }));
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(tanggalSah, fc.integer({ min: -40_000, max: 40_000 }), (tanggal, n) => {
        expect(tambahHari(tambahHari(tanggal, n), -n)).toBe(tanggal);
      }),
    );
  });
});

describe('semester', () => {
  it.each([
    ['2025-01-01', '2025-1'],
    ['2025-06-30', '2025-1'],
    ['2025-07-01', '2025-2'],
    ['2024-12-31', '2024-2'],
  ])('%s lies in %s', (tanggal, semester) => {
    expect(semesterDari(tanggal)).toBe(semester);
  });

  it.each<[Semester, string, string, Semester, Semester, string, string]>([
    ['2025-1', '2025-01-01', '2025-06-30', '2024-2', '2025-2', 'Semester I Tahun 2025', '2025-07-31'],
    ['2024-2', '2024-07-01', '2024-12-31', '2024-1', '2025-1', 'Semester II Tahun 2024', '2025-02-14'],
  ])('%s', (semester, mulai, selesai, sebelum, sesudah, nama, tenggat) => {
    expect(rentangSemester(semester)).toEqual({ mulai, selesai });
    expect(semesterSebelum(semester)).toBe(sebelum);
    expect(semesterSesudah(semester)).toBe(sesudah);
    expect(namaSemester(semester)).toBe(nama);
    expect(tenggatLaporan(semester)).toBe(tenggat);
  });

  it.each(['2025', '2025-3', '2025-0', '25-1', '2025-01', '2025/1', '0000-1', ''])('%j is none', (teks) => {
    expect(isSemester(teks)).toBe(false);
    expect(() => namaSemester(teks as Semester)).toThrow(expect.objectContaining({ reason: 'semester_tidak_sah' }));
  });

  it('does not leave the calendar', () => {
    expect(() => semesterSebelum('0001-1')).toThrow(expect.objectContaining({ reason: 'semester_tidak_sah' }));
    expect(() => semesterSesudah('9999-2')).toThrow(expect.objectContaining({ reason: 'semester_tidak_sah' }));
  });

  it('covers every day exactly once', () => {
    fc.assert(
      fc.property(tanggalSah, (tanggal) => {
        const { mulai, selesai } = rentangSemester(semesterDari(tanggal));
        expect(mulai <= tanggal && tanggal <= selesai).toBe(true);
      }),
    );
  });

  it('joins its neighbours without a gap', () => {
    fc.assert(
      fc.property(semesterSah, (semester) => {
        const sesudah = semesterSesudah(semester);
        expect(semesterSebelum(sesudah)).toBe(semester);
        expect(tambahHari(rentangSemester(semester).selesai, 1)).toBe(rentangSemester(sesudah).mulai);
        expect(semester < sesudah).toBe(true);
      }),
    );
  });
});

describe('bulanGenap', () => {
  it.each([
    ['2024-05-10', '2025-06-30', 13],
    ['2024-05-10', '2024-06-09', 0],
    ['2024-05-10', '2024-06-10', 1],
    ['2025-01-31', '2025-02-28', 0],
    ['2023-12-31', '2025-12-31', 24],
  ])('from %s to %s: %i', (dari, sampai, bulan) => {
    expect(bulanGenap(dari, sampai)).toBe(bulan);
  });
});
