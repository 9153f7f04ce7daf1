import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GOLONGAN } from '../../domain/kodeBarang.ts';
import { KONDISI } from '../../domain/kondisi.ts';
import { type LotPada, lotPada } from '../../db/reads/register.ts';
import type { SaringanBarang } from '../../db/reads/saringan.ts';
import { registerUji, type RegisterUji } from './bantu.ts';

// A narrowed list as of a day reads less of the file than the whole list as of that day, and must give the same lots.

let uji: RegisterUji;

beforeAll(async () => {
  uji = registerUji();
  const nama = ['Meja Kerja', 'Kursi Rapat', 'Lemari Arsip', 'Tanah Kantor'];
  const id = uji
    .lot(
      Array.from({ length: 80 }, (_, i) => ({
        unit: 1 + (i % 4),
        nilai: i % 3 === 0 ? null : 1000 * i,
        atribut: {
          golongan: i % 4 === 3 ? ('A' as const) : ('B' as const),
          kodeBarang: i % 4 === 3 ? '1.3.1.01.01.04.001' : '1.3.2.05.02.01.030',
          namaBarang: nama[i % 4] ?? '',
          kondisi: KONDISI[i % 3] ?? null,
          keterangan: i % 5 === 0 ? 'Ruang kepala' : null,
        },
      })),
    )
    .map(String);
  const hari = ['2025-02-01', '2025-05-01', '2025-08-01'] as const;
  for (const [i, lot] of id.entries()) {
    const tanggal = hari[i % 3] ?? hari[0];
    const umum = { tanggal, dasar: 'BA' };
    if (i % 4 === 0) await uji.panggil('barang.ubahKondisi', { sasaran: { id: [lot] }, ke: 'RB', ...umum });
    if (i % 7 === 0) await uji.panggil('barang.ubah', { id: lot, perubahan: { namaBarang: 'Kursi Lipat' }, ...umum });
    if (i % 4 === 2 && i % 5 === 1) await uji.panggil('barang.pecah', { id: lot, jumlah: 1, ...umum });
  }
});
afterAll(() => uji.tutup());

const teks = ({ lot: { atribut: a } }: LotPada): string =>
  [a.namaBarang, a.merk, a.spesifikasi, a.alamat, a.keterangan, a.kodeBarang, a.nibar, a.nomorCetak]
    .join('\n')
    .toLowerCase();

const lolos = (satu: LotPada, s: SaringanBarang): boolean =>
  (!s.golongan?.length || s.golongan.includes(satu.lot.atribut.golongan)) &&
  (!s.kondisi?.length || s.kondisi.some((k) => k === satu.lot.atribut.kondisi)) &&
  (s.cari ?? '')
    .toLowerCase()
    .split(' ')
    .every((k) => teks(satu).includes(k));

it('a narrowed list as of a day is the part of the whole list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('2024-12-30', '2024-12-31', '2025-03-01', '2025-06-01', '2025-12-31', '2027-01-01'),
      fc.record({
        golongan: fc.option(fc.subarray(GOLONGAN.map((g) => g.golongan)), { nil: undefined }),
        kondisi: fc.option(fc.subarray([...KONDISI]), { nil: undefined }),
        cari: fc.constantFrom(undefined, '', 'kursi', 'KURSI lipat', 'ku', 'kepala', 'rapat 1.3.2', 'tiada'),
      }),
      (per, saringan) => {
        const semua = [...lotPada(uji.register.db, per)];
        expect([...lotPada(uji.register.db, per, saringan)]).toEqual(semua.filter((l) => lolos(l, saringan)));
      },
    ),
    { numRuns: 200 },
  );
});
