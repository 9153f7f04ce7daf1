import path from 'node:path';
import fs from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import type { AtributLot } from '../../../domain/lot.ts';
import { type BidangRincian, RINCIAN_GOLONGAN } from '../../../domain/rincian.ts';
import type { LotUji } from '../../db/bantu.ts';
import { imporUji, type ImporUji } from './bantu.ts';

// What the program exports it takes back without finding anything changed, whatever the register holds.

/** `KALI=2000` looks further. */
const KALI = Number(process.env['KALI'] ?? 40);

const KODE: readonly (readonly [Golongan, string])[] = [
  ['A', '1.3.1.01.01.02.001'],
  ['B', '1.3.2.02.01.01.001'],
  ['B', '1.3.2.05.02.01.030'],
  ['C', '1.3.3.01.01.01.001'],
  ['D', '1.3.4.01.01.01.001'],
  ['E', '1.3.5.01.01.01.001'],
  ['F', '1.3.6.01.01.01.003'],
  ['G', '1.5.4.01.01.01.001'],
  ['P', '1.1.7.01.03.02.001'],
];

const SULIT = [
  '=SUM(A1:A9)',
  '+62 811',
  '-5',
  '@cmd|calc',
  "'apostrof",
  "''dua",
  '000123',
  '1.234',
  '1,5',
  '1e5',
  '12/03/2020',
  '2020-03-12',
  'TRUE',
  '-',
  'nihil',
  'Jumlah',
  'Total aset',
  'Mengetahui',
  'Kepala Dinas',
  'Kode Barang',
  'a\u00a0b',
  'baris satu\nbaris dua',
  'a  b',
  'é',
  'e\u0301',
  '\u200bnol',
  '_x0041_',
  'a;b,"c"\t',
  '😀 kursi',
  '\u0007bel',
  '1',
  '{"a":1}',
];

/** Texts as the contract lets them in: trimmed, not empty. One that is an error of Excel is refused, also where it is ours. */
const teks = (maks: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...SULIT), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 200 }))
    .map((t) => t.trim().slice(0, maks).trim())
    .filter((t) => t !== '');

const mungkin = <T>(isi: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(isi, { nil: null, freq: 2 });

const hari = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2026-10-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

function isiBidang(b: BidangRincian): fc.Arbitrary<string | number> {
  switch (b.jenis) {
    case 'bilangan':
      return fc.integer({ min: 0, max: Math.min(b.sampai ?? 1e9, 1e9) * 100 }).map((n) => n / 100);
    case 'bulat':
      return fc.integer({ min: 1, max: b.sampai ?? 9999 });
    case 'uang':
      return fc.integer({ min: 0, max: 9e14 });
    case 'tanggal':
      return hari;
    case 'ya-tidak':
      return fc.constantFrom('ya', 'tidak');
    case 'pilihan':
      return fc.constantFrom(...(b.pilihan ?? []).map((p) => p.nilai));
    case 'teks':
      return teks(b.maks ?? 120);
  }
}

const rincian = (g: Golongan): fc.Arbitrary<AtributLot['rincian']> =>
  fc
    .record(Object.fromEntries(RINCIAN_GOLONGAN[g].map((b) => [b.kunci, isiBidang(b)])), { requiredKeys: [] })
    .map((isi) => (Object.keys(isi).length === 0 ? null : (isi as AtributLot['rincian'])));

type Perolehan = Pick<AtributLot, 'tanggalPerolehan' | 'tahunPerolehan' | 'presisi'>;
const perolehan: fc.Arbitrary<Perolehan> = fc.oneof(
  hari.map((t): Perolehan => ({ tanggalPerolehan: t, tahunPerolehan: Number(t.slice(0, 4)), presisi: 'tanggal' })),
  fc
    .integer({ min: 1850, max: 2029 })
    .map((n): Perolehan => ({ tanggalPerolehan: null, tahunPerolehan: n, presisi: 'tahun' })),
  fc.constant<Perolehan>({ tanggalPerolehan: null, tahunPerolehan: null, presisi: null }),
);

const satuLot: fc.Arbitrary<LotUji> = fc.constantFrom(...KODE).chain(([golongan, kodeBarang]) =>
  fc
    .record({
      unit: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9000 })),
      nilai: mungkin(fc.oneof(fc.constantFrom(0, 1, 99, 1_234_00), fc.integer({ min: 0, max: 90_000_000_000_000 }))),
      nama: teks(300),
      merk: mungkin(teks(200)),
      spesifikasi: mungkin(teks(1000)),
      satuan: teks(30),
      kondisi: mungkin(fc.constantFrom('B', 'KB', 'RB')),
      luas: mungkin(fc.integer({ min: 0, max: 10_000_000_000 })),
      cara: mungkin(
        fc.oneof(
          fc.constantFrom('pembelian', 'hibah', 'tukar-menukar', 'ketentuan-undang-undang', 'transfer'),
          teks(40).map((t) => `transfer dari ${t}`),
        ),
      ),
      alamat: mungkin(teks(500)),
      keterangan: mungkin(teks(1000)),
      unitKerja: mungkin(teks(160)),
      nomorCetak: mungkin(fc.constantFrom('1', '007', '12a')),
      perolehan,
      rincian: rincian(golongan),
    })
    .map(({ unit, nilai, nama, cara, perolehan: waktu, ...lain }) => ({
      unit,
      nilai,
      atribut: { golongan, kodeBarang, namaBarang: nama, caraPerolehan: cara, ...waktu, ...lain },
    })),
);

/** Numbers of their own for some of the lots. */
const beriNomor = (daftar: readonly LotUji[], bernomor: readonly boolean[]): LotUji[] => {
  let nomor = 1;
  return daftar.map((l, i) => {
    if (bernomor[i] !== true) return l;
    const registerDari = nomor;
    nomor += l.unit;
    const nibar = `00${'1234567890'.repeat(4)}${String(i).padStart(3, '0')}`;
    return { ...l, atribut: { ...l.atribut, registerDari, registerSampai: nomor - 1, nibar } };
  });
};

let templat: ImporUji;
beforeAll(async () => {
  templat = await imporUji();
  templat.register.db.pragma('wal_checkpoint(TRUNCATE)');
});
afterAll(() => templat.tutup());

it('an export comes back with every row the same', { timeout: 60_000 + KALI * 2000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(satuLot, { minLength: 1, maxLength: 10 }),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      fc.constantFrom('xlsx' as const, 'csv' as const),
      fc.constantFrom('satu' as const, 'tujuh' as const),
      async (daftar, bernomor, format, kode) => {
        const uji = await imporUji(undefined, templat.register.berkas);
        try {
          const lot = beriNomor(daftar, bernomor);
          uji.lot(lot);
          const ekspor = await uji.harus('ekspor.buat', { tataLetak: 'datar', format, kode });
          const sumber = uji.ktx.gudang.lihat(ekspor.berkas.id).jalur;
          const salinan = path.join(uji.folder, path.basename(sumber));
          fs.copyFileSync(sumber, salinan);
          const sesi = await uji.bukaBerkas(salinan);
          expect(sesi.halangan).toEqual([]);
          const hasil = await uji.periksa(sesi);
          const lain = (await uji.baris(sesi)).filter((b) => b.status !== 'sama');
          expect(lain.map(({ status, perubahan, galat }) => ({ status, perubahan, galat }))).toEqual([]);
          expect(hasil.hasil?.jumlah).toMatchObject({ baris: lot.length, sama: lot.length });
          expect(await uji.jalankan(sesi)).toMatchObject({ perintah: null });
        } finally {
          uji.tutup();
        }
      },
    ),
    { numRuns: KALI, endOnFailure: true, ...(process.env['KALI'] === undefined && { seed: 20_241_124 }) },
  );
});
