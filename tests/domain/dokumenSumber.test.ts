import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dasarDengan, tanpaTambahan, teksDokumen, uraiDokumen } from '../../domain/dokumenSumber.ts';

describe('a paper in one line', () => {
  it.each([
    ['BAST nomor 12/PPK tanggal 3 Maret 2025', { jenis: 'BAST', nomor: '12/PPK', tanggal: '2025-03-03' }],
    ['SK Bupati tanggal 31 Desember 2024', { jenis: 'SK Bupati', nomor: '', tanggal: '2024-12-31' }],
    ['SK nomor 5', { jenis: 'SK', nomor: '5', tanggal: null }],
    ['Pemeriksaan lapangan', { jenis: 'Pemeriksaan lapangan', nomor: '', tanggal: null }],
    ['', { jenis: '', nomor: '', tanggal: null }],
  ])('%s is taken apart', (teks, dokumen) => {
    expect(uraiDokumen(teks)).toEqual(dokumen);
  });

  it('loses nothing of any text', () => {
    fc.assert(fc.property(fc.string(), (teks) => teksDokumen(uraiDokumen(teks)) === teks));
  });

  it('is found again beside where goods went and why something was corrected', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (dasar, kata, ke) => {
        const tambahan = ke ? { tujuan: kata } : { sebab: kata };
        expect(tanpaTambahan(dasarDengan(dasar, tambahan), tambahan)).toBe(dasar);
      }),
    );
    expect(tanpaTambahan('BAST nomor 3', { tujuan: 'Dinas Perhubungan', sebab: null })).toBe('BAST nomor 3');
  });

  it('finds number and day of any paper', () => {
    const kata = fc.stringMatching(/^[A-Z]{1,5}(\/[0-9]{1,4}){0,2}$/u);
    const hari = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(kata, kata, hari, (jenis, nomor, d) => {
        const dokumen = { jenis, nomor, tanggal: d.toISOString().slice(0, 10) };
        expect(uraiDokumen(teksDokumen(dokumen))).toEqual(dokumen);
      }),
    );
  });
});
