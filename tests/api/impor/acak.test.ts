import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { periksaRegister } from '../../../db/periksa.ts';
import { saldoPada } from '../../../db/reads/saldo.ts';
import { HARI_INI } from '../../db/bantu.ts';
import { jejak } from '../bantu.ts';
import { type ImporUji, imporUji, type IsiSel, JUDUL, KURSI, MEJA } from './bantu.ts';

// Whatever a list says: every row is counted once, what passes the check goes through, and the effect is what was told.

const KALI = Number(process.env['KALI'] ?? 30);
const JUDUL_ACAK = [...JUDUL, 'NIBAR', 'Nomor Register', 'Merk/Tipe'];

const pilih = fc.constantFrom;
const lotAcak = fc.record({
  unit: pilih(1, 1, 2, 3),
  nilai: pilih(null, 5_00, 6_00, 0),
  nama: pilih('Kursi', 'Meja', 'Lemari'),
  tahun: pilih(2019, 2020),
  kondisi: pilih('B' as const, 'KB' as const),
});

const barisAcak: fc.Arbitrary<IsiSel[]> = fc.tuple(
  // Ids of lots there are and of some there are not.
  pilih<IsiSel>(null, null, '1', '2', '3', '4', '77', 'x'),
  pilih<IsiSel>(KURSI, KURSI, MEJA, '1.3.2', null),
  pilih<IsiSel>('Kursi', 'Meja', 'Lemari', 'Baru', null),
  pilih<IsiSel>(1, 1, 2, 3, 0, '1,5', null),
  pilih<IsiSel>(2019, 2020, 2027, 'dulu', null),
  pilih<IsiSel>(5, 6, 0, '1.250.000,00', -1, 'mahal', null),
  pilih<IsiSel>('B', 'KB', 'RB', 'Rusak', null),
  pilih<IsiSel>(null, null, null, 'N-1', 'N-2'),
  pilih<IsiSel>(null, null, null, '1', '2 s/d 3', '3'),
  pilih<IsiSel>(null, null, 'Chitose'),
);

let templat: ImporUji;
beforeAll(async () => {
  templat = await imporUji();
  templat.register.db.pragma('wal_checkpoint(TRUNCATE)');
});
afterAll(() => templat.tutup());

/** Units and sen of living lots, counted from the lots themselves. */
const hitung = ({ register }: ImporUji) =>
  register.db
    .prepare(
      'select count(*) as lot, coalesce(sum(unit), 0) as unit, coalesce(sum(nilai), 0) as nilaiSen from barang where unit > 0',
    )
    .get();

it('rows in are rows told, and rows told are rows booked', { timeout: 60_000 + KALI * 2000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(lotAcak, { maxLength: 5 }),
      fc.array(barisAcak, { minLength: 1, maxLength: 25 }),
      pilih(null, 'masukkan' as const, 'lewati' as const, 'cocok' as const),
      async (lot, baris, keputusan) => {
        const uji = await imporUji(undefined, templat.register.berkas);
        try {
          if (lot.length > 0)
            uji.lot(
              lot.map(({ unit, nilai, nama, tahun, kondisi }, i) => ({
                unit,
                nilai,
                atribut: {
                  namaBarang: nama,
                  tahunPerolehan: tahun,
                  kondisi,
                  ...(i === 0 && { nibar: 'N-1' }),
                  ...(i === 1 && { registerDari: 1, registerSampai: unit }),
                },
              })),
            );
          // A row without content but a mark of its own is still a row of the list.
          const isi = baris.map((b, i) => [...b.slice(0, -1), b.at(-1) ?? `Merk ${i % 4}`]);
          let sesi = await uji.buka({ 'KIB B': [JUDUL_ACAK, ...isi] });
          expect(sesi.halangan).toEqual([]);
          const sebelum = jejak(uji.register.berkas);
          sesi = await uji.periksa(sesi);
          if (keputusan !== null && (sesi.hasil?.jumlah.kembar ?? 0) > 0) {
            await uji.harus('impor.putuskan', { sesi: sesi.sesi, sasaran: { semua: 'kembar' }, keputusan });
            sesi = await uji.periksa(sesi);
          }
          expect(jejak(uji.register.berkas)).toBe(sebelum);
          const { jumlah, kembar, dampak = [] } = sesi.hasil ?? { jumlah: null, kembar: null };
          const semua = await uji.baris(sesi);
          const bukan = sesi.lembar[0]?.bukanData.reduce((n, b) => n + b.baris, 0) ?? 0;
          // Headings are the one row beside the goods and what was told to be none.
          expect(semua.length + bukan).toBe(isi.length + 1);
          expect(jumlah?.baris).toBe(semua.length);
          for (const s of ['baru', 'berubah', 'sama', 'galat', 'kembar'] as const)
            expect(jumlah?.[s]).toBe(semua.filter((b) => b.status === s).length);
          for (const b of semua) expect(b.galat.length > 0).toBe(b.status === 'galat');
          for (const b of semua) expect(b.status === 'berubah').toBe(b.perubahan.length > 0 && b.kembar === null);
          const hasil = await uji.jalankan(sesi, true);
          expect(hasil.jumlah).toEqual(jumlah);
          expect(hasil.lotBaru).toBe((jumlah?.baru ?? 0) + (kembar?.masukkan ?? 0));
          expect(hasil.dilewati).toEqual({
            galat: jumlah?.galat,
            kembar: (kembar?.belum ?? 0) + (kembar?.lewati ?? 0),
          });
          // The effect that was told, the kept totals and the lots themselves say the same.
          const dikatakan = dampak.reduce(
            (n, { sesudah: s }) => ({ lot: n.lot + s.lot, unit: n.unit + s.unit, nilaiSen: n.nilaiSen + s.nilaiSen }),
            { lot: 0, unit: 0, nilaiSen: 0 },
          );
          expect(hitung(uji)).toEqual(dikatakan);
          const saldo = saldoPada(uji.register.db, HARI_INI);
          expect(saldo.reduce((n, s) => n + s.nilaiSen, 0)).toBe(dikatakan.nilaiSen);
          expect(periksaRegister(uji.register.db)).toMatchObject({ sah: true, temuan: [] });
          if (hasil.perintah === null) return;
          await uji.harus('perintah.batalkan', { perintah: hasil.perintah });
          expect(hitung(uji)).toEqual({
            lot: lot.length,
            unit: lot.reduce((n, l) => n + l.unit, 0),
            nilaiSen: lot.reduce((n, l) => n + (l.nilai ?? 0), 0),
          });
        } finally {
          uji.tutup();
        }
      },
    ),
    { numRuns: KALI, endOnFailure: true, ...(process.env['KALI'] === undefined && { seed: 20_241_125 }) },
  );
});
