import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KunciAturan } from '../../domain/mutu/daftar.ts';
import { komptabel } from '../../domain/komptabel.ts';
import { type LotUji, registerUji } from './bantu.ts';

// Rules that compare lots or reckon are held against the plainest way to say the same, lot by lot.

const KODE = ['1.3.2.05.02.01.030', '1.3.2.10.01.02.002', '1.3.2.02.01.01.003'] as const;

/** Ids that a rule speaks of, for lots put into a register of their own. */
async function ditemukan(
  lot: readonly LotUji[],
  aturan: KunciAturan,
  batas: readonly { awalan: string; mulai: string; batasSen: number }[] = [],
): Promise<{ ids: number[]; temuan: number[]; satuSatu: number[] }> {
  const uji = registerUji();
  try {
    const ids = uji.lot(lot);
    if (batas.length > 0)
      await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas, dasar: 'Perbup' });
    const temuan = (await uji.harus('mutu.daftar', { aturan, batas: 1000 })).baris.map((b) => Number(b.barangId));
    const satuSatu = [];
    for (const id of ids)
      if ((await uji.harus('mutu.daftar', { aturan, barangId: String(id) })).baris.length > 0) satuSatu.push(id);
    return { ids, temuan, satuSatu };
  } finally {
    uji.tutup();
  }
}

const sama = async (
  lot: readonly LotUji[],
  aturan: KunciAturan,
  salah: (i: number) => boolean,
  batas: Parameters<typeof ditemukan>[2] = [],
): Promise<void> => {
  const { ids, temuan, satuSatu } = await ditemukan(lot, aturan, batas);
  const harap = ids.filter((_, i) => salah(i));
  expect(temuan).toEqual(harap);
  expect(satuSatu, 'asked lot by lot').toEqual(harap);
};

describe('rules that compare or reckon', () => {
  it('register numbers overlap where any two ranges of a code share a number', async () => {
    const satu = fc.record({
      kode: fc.constantFrom(KODE[0], KODE[1]),
      dari: fc.option(fc.integer({ min: 1, max: 30 })),
      panjang: fc.integer({ min: 1, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(satu, { minLength: 1, maxLength: 12 }), async (daftar) => {
        const lot = daftar.map(({ kode, dari, panjang }): LotUji => ({
          unit: panjang,
          atribut: {
            kodeBarang: kode,
            registerDari: dari,
            registerSampai: dari === null || panjang === 1 ? null : dari + panjang - 1,
          },
        }));
        await sama(lot, 'nomor_register_ganda', (i) =>
          daftar.some((b, j) => {
            const a = daftar[i];
            if (i === j || a === undefined || a.kode !== b.kode || a.dari === null || b.dari === null) return false;
            return a.dari <= b.dari + b.panjang - 1 && b.dari <= a.dari + a.panjang - 1;
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('twins are lots alike in everything that tells goods apart', async () => {
    const satu = fc.record({
      namaBarang: fc.constantFrom('Kursi', 'KURSI', 'Meja'),
      tahunPerolehan: fc.constantFrom(2020, 2021, null),
      merk: fc.constantFrom(null, 'Lion'),
      luas: fc.constantFrom(null, 100),
      nibar: fc.constantFrom(null, null, null, 'N1'),
      unit: fc.constantFrom(1, 2),
      nilai: fc.constantFrom(null, 0, 500),
      kondisi: fc.constantFrom('B' as const, 'RB' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(satu, { minLength: 2, maxLength: 14 }), async (daftar) => {
        const lot = daftar.map(({ unit, nilai, ...atribut }): LotUji => ({ unit, nilai, atribut }));
        const ciri = daftar.map((d) => JSON.stringify({ ...d, namaBarang: d.namaBarang.toLowerCase() }));
        await sama(lot, 'diduga_tercatat_ganda', (i) =>
          ciri.some((c, j) => i !== j && c === ciri[i] && daftar[i]?.nibar === null),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('intra and ekstra are judged as at acquisition: per unit, longest prefix, threshold of the day', async () => {
    const batas = fc.record({
      awalan: fc.constantFrom('1.3.2', '1.3.2.05', '1.3.2.10', '1.3.2.10.01.02.002'),
      mulai: fc.constantFrom('2010-01-01', '2015-01-01', '2020-07-01'),
      batasSen: fc.constantFrom(0, 100, 1000),
    });
    const satu = fc.record({
      kode: fc.constantFrom(...KODE),
      unit: fc.integer({ min: 1, max: 3 }),
      nilai: fc.option(fc.integer({ min: 0, max: 3500 })),
      tahun: fc.integer({ min: 2008, max: 2023 }),
      catat: fc.constantFrom('intra' as const, 'ekstra' as const),
    });
    const kunci = (b: { awalan: string; mulai: string }) => `${b.awalan}|${b.mulai}`;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(batas, { selector: kunci, maxLength: 5 }),
        fc.array(satu, { minLength: 1, maxLength: 10 }),
        async (aturan, daftar) => {
          const lot = daftar.map(({ kode, unit, nilai, tahun, catat }): LotUji => ({
            unit,
            nilai,
            atribut: { kodeBarang: kode, tahunPerolehan: tahun, komptabel: catat },
          }));
          const benar = ({ kode, unit, nilai, tahun }: (typeof daftar)[number]) =>
            komptabel(aturan, { kode, nilaiSen: nilai, jumlah: unit, tanggal: `${tahun}-01-01` });
          await sama(
            lot,
            'komptabel_tidak_sesuai',
            (i) => {
              const d = daftar[i];
              return d !== undefined && d.nilai !== null && benar(d) !== d.catat;
            },
            aturan,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('value, units, area and year: at and around every limit', async () => {
    const satu = fc.record({
      unit: fc.integer({ min: 1, max: 4 }),
      nilai: fc.constantFrom(null, 0, 1, 99, 100, 101, 200, 400, 401),
      luas: fc.constantFrom(null, 0, 1, 299, 300, 301),
      tahun: fc.constantFrom(1944, 1945, 2024, 2025, 2026),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(satu, { minLength: 1, maxLength: 10 }), async (daftar) => {
        const lot = daftar.map(({ unit, nilai, luas, tahun }): LotUji => ({
          unit,
          nilai,
          atribut: { golongan: 'C', kodeBarang: '1.3.3.01.01.01.001', luas, tahunPerolehan: tahun },
        }));
        const d = (i: number) => daftar[i] ?? { unit: 1, nilai: null, luas: null, tahun: 0 };
        await sama(lot, 'nilai_nol', (i) => d(i).nilai === 0);
        await sama(lot, 'nilai_satu_rupiah', (i) => {
          const { nilai, unit } = d(i);
          return nilai !== null && nilai > 0 && nilai <= 100 * unit;
        });
        await sama(lot, 'gedung_sangat_kecil', (i) => {
          const luas = d(i).luas ?? 0;
          return luas > 0 && luas <= 300;
        });
        await sama(lot, 'tahun_terlalu_tua', (i) => d(i).tahun < 1945);
        await sama(lot, 'tahun_di_masa_depan', (i) => d(i).tahun > 2024);
      }),
      { numRuns: 15 },
    );
  });
});
