import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CARA_PENGHAPUSAN, CARA_PEROLEHAN, JENIS_MUTASI } from '../../api/contract/mutasi.ts';
import { namaCara, namaJenis } from '../../domain/jenisMutasi.ts';

const AKAR = path.resolve(import.meta.dirname, '../..');

/** Kinds that the writing code names in so many words. */
const dalamKode = fs
  .readdirSync(path.join(AKAR, 'db/ledger'), { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .flatMap((f) => [...fs.readFileSync(path.join(AKAR, 'db/ledger', f), 'utf8').matchAll(/jenis: '([a-z-]+)'/g)])
  .map((m) => m[1] ?? '');

it('every kind that is booked has a name of its own', () => {
  expect(dalamKode.length).toBeGreaterThan(10);
  for (const jenis of dalamKode) expect(namaJenis(jenis), jenis).toMatch(/^[A-Z]/);
  for (const jenis of JENIS_MUTASI.filter((j) => j !== 'koreksi')) expect(namaJenis(jenis), jenis).toMatch(/^[A-Z]/);
});

it('ways of coming in and going out are told with the kind', () => {
  expect([...new Set([...CARA_PEROLEHAN, ...CARA_PENGHAPUSAN])].map(namaCara)).toEqual([
    'Pembelian',
    'Hibah',
    'Tukar menukar',
    'Perjanjian',
    'Ketentuan undang-undang',
    'Putusan pengadilan',
    'Divestasi',
    'Hasil inventarisasi',
    'Pembatalan penghapusan',
    'Lainnya',
    'Penjualan',
    'Penyertaan modal',
    'Pengalihan status penggunaan',
    'Pemusnahan',
    'Sebab lain',
  ]);
  expect(namaJenis('perolehan-ketentuan-undang-undang')).toBe('Perolehan: ketentuan undang-undang');
  expect(namaJenis('penghapusan-sebab-lain')).toBe('Penghapusan: sebab lain');
});

it('a kind from a newer file is shown as it is', () => {
  expect(namaJenis('dari-masa-depan')).toBe('dari-masa-depan');
});
