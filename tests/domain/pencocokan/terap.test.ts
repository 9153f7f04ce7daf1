import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataBaris } from '../../../domain/impor/data.ts';
import { bandingkan, gabungData } from '../../../domain/pencocokan/banding.ts';
import { pilihBagian } from '../../../domain/pencocokan/kelompok.ts';
import { type BidangTerap, type LotTerap, rencanakan } from '../../../domain/pencocokan/terap.ts';

const lot = (isi: Partial<LotTerap> = {}): LotTerap => ({ id: 1, unit: 1, nilai: null, registerDari: null, ...isi });
const bidang = (...b: BidangTerap[]): ReadonlySet<BidangTerap> => new Set(b);
const SEMUA = bidang('nilai', 'koreksi', 'nibar', 'register', 'kondisi', 'nama', 'merk', 'rincian');

describe('rencanakan', () => {
  it('feeds no field that was not asked for', () => {
    const data: DataBaris = {
      namaBarang: 'X',
      kodeBarang: '1.3.2.05.02.01.003',
      nilaiSen: 5,
      kondisi: 'RB',
      nibar: '9',
    };
    expect(rencanakan([data], [lot()], bidang('nibar'), false).langkah).toEqual([
      { id: 1, pecah: null, data: { nibar: '9' } },
    ]);
  });

  it('divides one value over lots without one so that not a sen is lost', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 8 }),
        (nilaiSen, unit) => {
          const kita = unit.map((n, i) => lot({ id: i + 1, unit: n }));
          const jumlah = unit.reduce((a, b) => a + b, 0);
          const { langkah } = rencanakan([{ jumlah, nilaiSen }], kita, SEMUA, false);
          expect(langkah.reduce((n, l) => n + (l.data.nilaiSen ?? 0), 0)).toBe(nilaiSen);
        },
      ),
    );
  });

  it('splits off all rows but the first, and feeds the lot itself last', () => {
    const rows: DataBaris[] = [{ nibar: 'a' }, { nibar: 'b', jumlah: 2 }, { nibar: 'c' }];
    const { langkah } = rencanakan(rows, [lot({ unit: 4 })], SEMUA, true);
    expect(langkah.map((l) => [l.pecah, l.data.nibar])).toEqual([
      [2, 'b'],
      [1, 'c'],
      [null, 'a'],
    ]);
  });

  it('splits nothing where the rows do not make up the lot', () => {
    const { langkah } = rencanakan([{ nibar: 'a' }, { nibar: 'b' }], [lot({ unit: 3 })], SEMUA, true);
    expect(langkah).toEqual([{ id: 1, pecah: null, data: {} }]);
  });

  it('joins register numbers that run on, and leaves others alone', () => {
    const rows: DataBaris[] = [{ registerDari: 6 }, { registerDari: 5 }];
    expect(rencanakan(rows, [lot({ unit: 2 })], SEMUA, false).langkah[0]?.data).toEqual({
      registerDari: 5,
      registerSampai: 6,
    });
    const lompat: DataBaris[] = [{ registerDari: 5 }, { registerDari: 7 }];
    expect(rencanakan(lompat, [lot({ unit: 2 })], SEMUA, false).langkah[0]?.data).toEqual({});
  });
});

describe('bandingkan', () => {
  it('takes another way of writing for no difference, and what one list does not tell neither', () => {
    const hasil = bandingkan(
      { namaBarang: 'KRS. RAPAT', jumlah: 2, rincian: { nomorPolisi: 'DP 1 A' } },
      { namaBarang: 'Kursi Rapat', jumlah: 3, merk: 'Chitose', rincian: { nomorPolisi: 'dp1a' } },
    );
    expect(hasil.filter((b) => b.beda).map((b) => b.bidang)).toEqual(['Jumlah']);
    expect(hasil.find((b) => b.bidang === 'Merk')).toMatchObject({ mereka: null, kita: 'Chitose', beda: false });
  });

  it('adds rows up as one', () => {
    expect(
      gabungData([
        { nilaiSen: 5, merk: 'A', kondisi: 'B' },
        { nilaiSen: 7, merk: 'A', kondisi: 'RB', jumlah: 2 },
      ]),
    ).toEqual({
      merk: 'A',
      jumlah: 3,
      nilaiSen: 12,
    });
    expect(gabungData([{ nilaiSen: 5 }, {}])).toEqual({ jumlah: 2 });
  });
});

describe('pilihBagian', () => {
  const bagian = fc.record({ unit: fc.integer({ min: 1, max: 4 }), nilai: fc.constantFrom(null, 100, 200, 400, 2000) });

  it('gives only parts that add up in quantity, and in value but for one factor of ten', () => {
    fc.assert(
      fc.property(
        fc.array(bagian, { maxLength: 14 }),
        fc.integer({ min: 2, max: 8 }),
        fc.constantFrom(null, 400, 800, 1600),
        (daftar, unit, nilai) => {
          const isi = daftar.map((b, nomor) => ({ ...b, nomor, skor: 9000 }));
          const pilihan = pilihBagian({ unit, nilai }, isi);
          if (pilihan === null) return;
          expect(pilihan.length).toBeGreaterThan(1);
          expect(new Set(pilihan).size).toBe(pilihan.length);
          expect(pilihan.reduce((n, p) => n + p.unit, 0)).toBe(unit);
          if (nilai === null || pilihan.some((p) => p.nilai === null)) return;
          const jumlah = pilihan.reduce((n, p) => n + (p.nilai ?? 0), 0);
          const faktor = [1, 10, 100, 1000, 0.1, 0.01, 0.001];
          expect(faktor.some((f) => Math.abs(jumlah - nilai * f) <= 100 * pilihan.length)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds a sum where the first parts do not make one', () => {
    const isi = [300, 500, 700, 900].map((nilai, nomor) => ({
      nomor,
      unit: 1,
      nilai: nilai * 10_000,
      skor: 9000 - nomor,
    }));
    expect(pilihBagian({ unit: 2, nilai: 12_000_000 }, isi)?.map((p) => p.nomor)).toEqual([0, 3]);
  });
});
