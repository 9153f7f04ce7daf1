import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTanggal, formatTanggalPendek, isTanggal } from '../../../domain/tanggal.ts';
import { bacaTanggal, tambahBulan } from '../../../renderer/ui/bacaTanggal.ts';

const HARI_INI = '2026-11-24';
const tanggal = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('bacaTanggal', () => {
  it.each([
    ['31/12/2024', '2024-12-31'],
    ['31-12-2024', '2024-12-31'],
    ['31.12.2024', '2024-12-31'],
    ['31 12 2024', '2024-12-31'],
    ['31122024', '2024-12-31'],
    ['1-2-24', '2024-02-01'],
    ['2024-12-31', '2024-12-31'],
    ['31 Desember 2024', '2024-12-31'],
    ['3 mei 2025', '2025-05-03'],
    ['17/5', '2026-05-17'],
    ['t', HARI_INI],
    ['+7', '2026-12-01'],
    ['-24', '2026-10-31'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %s', (teks, hasil) => {
    expect(bacaTanggal(teks, HARI_INI)).toBe(hasil);
  });

  it.each([
    '',
    '29/2/2025',
    '31-11-2024',
    '2024',
    '12',
    'kemarin',
    '31/12/20244',
    '99-99-9999',
    '32122024',
    '1 xyz 2024',
  ])('refuses %j', (teks) => {
    expect(bacaTanggal(teks, HARI_INI)).toBeNull();
  });

  it('reads back every way the program writes a day', () => {
    fc.assert(
      fc.property(tanggal, (hari) => {
        expect(bacaTanggal(formatTanggal(hari), HARI_INI)).toBe(hari);
        expect(bacaTanggal(formatTanggalPendek(hari), HARI_INI)).toBe(hari);
        expect(bacaTanggal(hari, HARI_INI)).toBe(hari);
      }),
    );
  });

  it('gives a day that exists or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (teks) => {
        const hasil = bacaTanggal(teks, HARI_INI);
        expect(hasil === null || isTanggal(hasil)).toBe(true);
      }),
    );
  });
});

describe('tambahBulan', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s by %i is %s', (dari, n, hasil) => {
    expect(tambahBulan(dari, n)).toBe(hasil);
  });
});
