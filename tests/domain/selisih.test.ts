import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cariSelisih } from '../../domain/selisih/cari.ts';
import { type DataSelisih, SEBAB, type Usulan } from '../../domain/selisih/data.ts';
import { cariHimpunan } from '../../domain/selisih/himpunan.ts';
import { BENIH_SET, BENIH_TAHAN, nilaiSet, seluruh, TIAP } from '../bench/selisih/nilai.ts';
import { buatKasus } from '../bench/selisih/tanam.ts';
import { Acak } from '../bench/generator/acak.ts';

/** What carrying out a proposal takes off the difference, worked out from the data alone; null: it names no figure. */
function akibat(data: DataSelisih, u: Usulan): number | null {
  const lot = [...data.lot, ...data.lotLain];
  const nilai = 'barang' in u ? (lot.find((l) => l.id === u.barang)?.nilai ?? 0) : 0;
  const jumlah = (isi: readonly { nilai: number }[]) => isi.reduce((n, e) => n + e.nilai, 0);
  switch (u.jenis) {
    case 'nilai':
      return u.nilaiSen === null ? null : nilai - u.nilaiSen;
    case 'keluarkan':
      return nilai;
    case 'reklas':
      return u.ke === data.golongan ? -nilai : nilai;
    case 'komptabel':
      return u.ke === 'ekstra' ? nilai : -nilai;
    case 'batalkan': {
      const batal = data.entri.filter((e) => e.dibatalkanOleh === u.perintah);
      return batal.length > 0 ? -jumlah(batal) : jumlah(data.entri.filter((e) => e.perintah === u.perintah));
    }
    case 'tanggal': {
      const isi = data.entri.filter((e) => e.perintah === u.perintah && e.barang === u.barang);
      return (isi[0]?.tanggal ?? '') > data.per ? -jumlah(isi) : jumlah(isi);
    }
  }
}

const kasus = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...SEBAB))
  .map(([n, s]) => buatKasus(n, [s]));
const RUN = { numRuns: 25 };

describe('a command that was cancelled', () => {
  const entri = (perintah: number, nilai: number, dibatalkanOleh: number) => ({
    mutasi: perintah,
    perintah,
    barang: perintah,
    nama: `Kursi ${perintah}`,
    tanggal: '2025-03-01',
    jenis: 'perolehan-pembelian',
    dasar: 'BAST 1',
    unit: 1,
    nilai,
    intra: true,
    dibatalkanOleh,
  });
  const batal = (isi: DataSelisih['entri']) =>
    cariSelisih({
      golongan: 'B',
      selisih: -500_000,
      per: '2025-06-30',
      kontrolPer: '2025-06-30',
      sesuaiPer: null,
      lot: [],
      entri: isi,
      selisihLain: new Map(),
      lotLain: [],
      dokumen: new Map(),
      batas: () => null,
      rinci: () => new Map(),
    }).dugaan.find((d) => d.sebab[0] === 'dibatalkan');

  it('is brought back by cancelling what cancelled it, unless that cancelled others too', () => {
    expect(batal([entri(3, 500_000, 9), entri(4, 700_000, 10)])?.usulan).toEqual([{ jenis: 'batalkan', perintah: 9 }]);
    const bersama = batal([entri(3, 500_000, 9), entri(4, 700_000, 9)]);
    expect(bersama?.usulan).toEqual([]);
    expect(bersama?.alasan.join(' ')).toContain('juga membatalkan perintah lain');
  });
});

describe('a guess', () => {
  it('explains to the sen what carrying out its proposals takes off, and no more than it says', () => {
    fc.assert(
      fc.property(kasus, ({ data }) => {
        for (const d of cariSelisih(data).dugaan) {
          const bagian = d.usulan.map((u) => akibat(data, u));
          expect(Number.isSafeInteger(d.jelasSen)).toBe(true);
          expect(d.alasan.length).toBeGreaterThan(0);
          expect(d.skor).toBeGreaterThanOrEqual(1);
          if (bagian.length > 0 && !bagian.includes(null))
            expect(bagian.reduce<number>((n, x) => n + (x ?? 0), 0)).toBe(d.jelasSen);
        }
      }),
      RUN,
    );
  });

  it('explains all of the difference before those that explain a part', () => {
    fc.assert(
      fc.property(kasus, ({ data }) => {
        const sebagian = cariSelisih(data).dugaan.map((d) => d.jelasSen !== data.selisih);
        expect(sebagian).toEqual(sebagian.toSorted((a, b) => Number(a) - Number(b)));
      }),
      RUN,
    );
  });

  it('does not hang on the order of the register, and comes out the same twice', () => {
    fc.assert(
      fc.property(kasus, fc.integer(), ({ data }, benih) => {
        const acak = new Acak(benih);
        const kocok = <T>(isi: readonly T[]): T[] =>
          isi
            .map((x) => [acak.angka(), x] as const)
            .sort(([a], [b]) => a - b)
            .map(([, x]) => x);
        const lain = { ...data, lot: kocok(data.lot), entri: kocok(data.entri), lotLain: kocok(data.lotLain) };
        const hasil = cariSelisih(data);
        expect(cariSelisih(lain)).toEqual(hasil);
        expect(cariSelisih(data)).toEqual(hasil);
      }),
      RUN,
    );
  });

  it('is not made where there is no difference, nor where there are no lots', () => {
    const { data } = buatKasus(7, ['ganda']);
    expect(cariSelisih({ ...data, selisih: 0 }).dugaan).toEqual([]);
    const kosong = { ...data, lot: [], lotLain: [], entri: [], dokumen: new Map() };
    expect(cariSelisih(kosong).dugaan).toEqual([]);
    expect(cariSelisih({ ...kosong, selisih: -5 }).dugaan).toEqual([]);
  });
});

describe('sums', () => {
  it('are exactly those that trying every one, pair and triple finds', () => {
    const butir = fc
      .array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 })
      .map((isi) => isi.map((nilai, i) => ({ id: i + 1, nilai, bobot: 1 / isi.length, dokumen: null, jenis: 'x' })));
    fc.assert(
      fc.property(butir, fc.integer({ min: 1, max: 30 }), (pool, target) => {
        let ada = 0;
        const n = pool.map((b) => b.nilai);
        for (const [i, a] of n.entries()) {
          if (a === target) ada += 1;
          for (const [j, b] of n.entries()) {
            if (j <= i) continue;
            if (a + b === target) ada += 1;
            for (const [k, c] of n.entries()) if (k > j && a + b + c === target) ada += 1;
          }
        }
        const hasil = cariHimpunan(pool, target);
        expect(hasil.banyak).toBe(ada);
        for (const { butir } of hasil.terbaik) expect(butir.reduce((s, b) => s + b.nilai, 0)).toBe(target);
      }),
      { numRuns: 300 },
    );
  });

  it('find any selection of one short paper', () => {
    const pool = Array.from({ length: 14 }, (_, i) => ({
      id: i + 1,
      nilai: 1_000_003 * (i + 1) ** 2 + 7 * i,
      bobot: 1 / 14,
      dokumen: 'SP2D 1',
      jenis: `x${i}`,
    }));
    const pilih = [1, 4, 6, 9, 12];
    const target = pilih.reduce((n, i) => n + (pool[i]?.nilai ?? 0), 0);
    const ada = cariHimpunan(pool, target).terbaik.map((t) => t.butir.map((b) => b.id - 1));
    expect(ada).toContainEqual(pilih);
  });
});

describe.each([
  ['the set', BENIH_SET],
  ['the hold-out set', BENIH_TAHAN],
])('%s of planted errors', (_, benih) => {
  it('has the true cause and lot among the first five in at least nine of ten', { timeout: 300_000 }, () => {
    const hasil = seluruh(nilaiSet(benih, TIAP));
    expect(hasil.banyak).toBeGreaterThanOrEqual(200);
    expect(hasil.lima / hasil.banyak, hasil.luput.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
