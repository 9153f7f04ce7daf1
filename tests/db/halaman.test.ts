import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GOLONGAN } from '../../domain/kodeBarang.ts';
import { KONDISI } from '../../domain/kondisi.ts';
import {
  halamanBarang,
  idBarang,
  KOLOM_URUTAN,
  ringkasanId,
  ringkasanSaringan,
  type UrutanBarang,
} from '../../db/reads/barang.ts';
import { TIMBANGAN } from '../../db/reads/kelompok.ts';
import type { SaringanBarang } from '../../db/reads/saringan.ts';
import type { TabelBarang } from '../../db/schema.ts';
import { type LotUji, registerUji, type RegisterUji } from './bantu.ts';

// A list read page by page must be the list that one plain query gives: no lot twice, none left out, whatever narrows
// it and however it is sorted. The registers hold few different values, so that most neighbours are equal in the
// column they are sorted by, and many are empty.

const NAMA = [
  'Meja Kerja',
  'meja kerja',
  'Kursi Rapat',
  'Kursi  Tamu',
  'Lemari - Arsip',
  'AC "Split" 1/2 PK',
  'Élan',
  'ÉLAN',
  '%_',
  'Z',
];
const KODE = {
  A: '1.3.1.01.01.04.001',
  B: '1.3.2.05.02.01.030',
  C: '1.3.3.01.01.01.001',
  E: '1.3.5.01.01.01.001',
  P: '1.1.7.01.03.06.012',
};

const lotAcak = fc.record({
  golongan: fc.constantFrom('A', 'B', 'B', 'B', 'C', 'E', 'P'),
  ekor: fc.constantFrom('030', '031', '099'),
  kondisi: fc.constantFrom('B', 'B', 'KB', 'RB', null),
  nama: fc.constantFrom(...NAMA),
  merk: fc.constantFrom(null, 'Lion', 'Kursindo'),
  nomor: fc.constantFrom(null, '7', '12', '120'),
  tahun: fc.constantFrom(null, 1999, 2010, 2010, 2024),
  unit: fc.constantFrom(1, 1, 2, 30),
  nilai: fc.constantFrom(null, 0, 100, 100, 5_000_00),
  temuan: fc.constantFrom(0, 0, 1, 2),
});

const keLot = (l: typeof lotAcak extends fc.Arbitrary<infer T> ? T : never): LotUji => ({
  unit: l.unit,
  nilai: l.nilai,
  atribut: {
    golongan: l.golongan,
    kodeBarang: KODE[l.golongan].slice(0, -3) + l.ekor,
    kondisi: l.kondisi,
    namaBarang: l.nama,
    merk: l.merk,
    nomorCetak: l.nomor,
    tahunPerolehan: l.tahun,
    temuan: ['satu', 'dua'].slice(0, l.temuan).map((aturan) => ({ aturan, pesan: aturan })),
  },
});

const mungkin = <T>(isi: fc.Arbitrary<T>) => fc.option(isi, { nil: undefined, freq: 1 });
const saringanAcak: fc.Arbitrary<SaringanBarang> = fc.record({
  golongan: mungkin(fc.subarray(['A', 'B', 'C', 'F', 'P'] as const)),
  kondisi: mungkin(fc.subarray([...KONDISI])),
  cari: mungkin(
    fc.constantFrom(
      'kursi',
      'KERJA meja',
      'k',
      'ku',
      'r me',
      '"split"',
      '1',
      '12',
      '05.02',
      'élan',
      '%_',
      '-',
      '  ',
      '\u0001',
      'tiada',
    ),
  ),
  kodeAwal: mungkin(fc.constantFrom('1.3', '1.3.2.05', '1.3.2.05.02.01.03', '9')),
  tahunDari: mungkin(fc.constantFrom(1999, 2005, 2024)),
  tahunSampai: mungkin(fc.constantFrom(1998, 2010)),
  nilaiDari: mungkin(fc.constantFrom(0, 100)),
  nilaiSampai: mungkin(fc.constantFrom(0, 100, 1_000_000)),
  nilai: mungkin(fc.constantFrom('terisi' as const, 'belum' as const)),
  temuan: mungkin(fc.constantFrom('ada', 'satu', 'dua', 'lain')),
  // The lots of the test come in with the commands 1, 2 and 3.
  perintah: mungkin(fc.constantFrom('2', '3', '9')),
});

const urutanAcak: fc.Arbitrary<UrutanBarang> = fc.record({
  kolom: fc.constantFrom(...(Object.keys(KOLOM_URUTAN) as UrutanBarang['kolom'][])),
  arah: fc.constantFrom('naik', 'turun'),
});

const kecil = (t: string | null): string => (t ?? '').toLowerCase();

/** What a filter means, said again without SQL. */
function lolos(b: TabelBarang, s: SaringanBarang): boolean {
  const kata = (s.cari ?? '')
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean)
    .map(kecil);
  const teks = [
    b.nama_barang,
    b.merk,
    b.spesifikasi,
    b.alamat,
    b.keterangan,
    b.kode_barang,
    b.nibar,
    b.nomor_cetak,
  ].map(kecil);
  const berawal = (k: string) =>
    ` ${kecil(b.nama_barang)}`.includes(` ${k}`) || b.kode_barang.startsWith(k) || kecil(b.nomor_cetak).startsWith(k);
  const bernilai = s.nilaiDari === undefined && s.nilaiSampai === undefined ? null : b.unit_belum === 0;
  return (
    b.unit > 0 &&
    (!s.golongan?.length || s.golongan.some((g) => g === b.golongan)) &&
    (!s.kondisi?.length || s.kondisi.some((k) => k === b.kondisi)) &&
    kata.every((k) => (Array.from(k).length < 3 ? berawal(k) : teks.some((t) => t.includes(k)))) &&
    (!s.kodeAwal || b.kode_barang.startsWith(s.kodeAwal)) &&
    (s.tahunDari === undefined || (b.tahun_perolehan !== null && b.tahun_perolehan >= s.tahunDari)) &&
    (s.tahunSampai === undefined || (b.tahun_perolehan !== null && b.tahun_perolehan <= s.tahunSampai)) &&
    (s.perintah === undefined || b.perintah_terakhir === Number(s.perintah)) &&
    bernilai !== false &&
    (s.nilaiDari === undefined || b.nilai >= s.nilaiDari) &&
    (s.nilaiSampai === undefined || b.nilai <= s.nilaiSampai) &&
    (s.nilai === undefined || (s.nilai === 'belum') === b.unit_belum > 0) &&
    (!s.temuan || (s.temuan === 'ada' ? b.jumlah_temuan > 0 : b.temuan.includes(`"aturan":"${s.temuan}"`)))
  );
}

/** The list as one plain query gives it. */
function seluruhnya({ register }: RegisterUji, s: SaringanBarang, { kolom, arah }: UrutanBarang): TabelBarang[] {
  const nama = KOLOM_URUTAN[kolom];
  const urut = `+${nama}${nama === 'nama_barang' ? ' collate nocase' : ''} ${arah === 'turun' ? 'desc' : 'asc'}, +id ${arah === 'turun' ? 'desc' : 'asc'}`;
  const baris = register.db.prepare(`select * from barang not indexed order by ${urut}`).all() as TabelBarang[];
  return baris.filter((b) => lolos(b, s));
}

function telusuri({ register }: RegisterUji, s: SaringanBarang, urutan: UrutanBarang, batas: number): number[] {
  const hasil: number[] = [];
  let kursor: string | null = null;
  do {
    const halaman: ReturnType<typeof halamanBarang> = halamanBarang(register.db, s, urutan, kursor, 0, batas);
    hasil.push(...halaman.baris.map((b) => b.id));
    kursor = halaman.kursor;
  } while (kursor !== null);
  return hasil;
}

describe.each([
  ['ways as they are chosen', 1],
  ['lots of a group always collected and sorted', Infinity],
  ['lots always met in the order of an index', 0],
])('a list by pages, %s', (_, kali) => {
  let uji: RegisterUji;
  const semula = { ...TIMBANGAN };

  beforeAll(() => {
    uji = registerUji();
    for (const benih of [1, 2, 3]) uji.lot(fc.sample(lotAcak, { seed: benih, numRuns: 120 }).map(keLot));
    // Lots that ran out stay in the file, and in no list; totals no longer count them either.
    uji.register.db
      .exec(`update saldo set lot = lot - (select count(*) from barang b where b.id % 37 = 0 and b.golongan = saldo.golongan
      and b.kondisi = saldo.kondisi and b.komptabel = saldo.komptabel)`);
    uji.register.db.exec('update barang set unit = 0, nilai = 0, unit_belum = 0 where id % 37 = 0');
  });
  afterAll(() => uji.tutup());
  afterEach(() => Object.assign(TIMBANGAN, semula));

  it('walked by cursor is the whole list', () => {
    fc.assert(
      fc.property(saringanAcak, urutanAcak, fc.integer({ min: 1, max: 60 }), (s, urutan, batas) => {
        TIMBANGAN.kali = kali;
        const harus = seluruhnya(uji, s, urutan).map((b) => b.id);
        expect(telusuri(uji, s, urutan, batas)).toEqual(harus);
        expect(idBarang(uji.register.db, s, urutan, 0, 1000)).toEqual(harus);
      }),
      { numRuns: 120 },
    );
  });

  it('every sort without a filter, and with each golongan', () => {
    for (const kolom of Object.keys(KOLOM_URUTAN) as UrutanBarang['kolom'][]) {
      for (const arah of ['naik', 'turun'] as const) {
        for (const golongan of [undefined, ...GOLONGAN.map((g) => [g.golongan])]) {
          const harus = seluruhnya(uji, { golongan }, { kolom, arah }).map((b) => b.id);
          expect(telusuri(uji, { golongan }, { kolom, arah }, 7)).toEqual(harus);
        }
      }
    }
  });

  it('a jump lands where walking would', () => {
    fc.assert(
      fc.property(
        saringanAcak,
        urutanAcak,
        fc.nat(380),
        fc.nat(380),
        fc.integer({ min: 1, max: 30 }),
        (s, urutan, mulai, lewati, batas) => {
          TIMBANGAN.kali = kali;
          const harus = seluruhnya(uji, s, urutan).map((b) => b.id);
          const awal = mulai > 0 ? halamanBarang(uji.register.db, s, urutan, null, 0, mulai) : { kursor: null };
          const dari = awal.kursor === null ? 0 : mulai;
          const kena = halamanBarang(uji.register.db, s, urutan, awal.kursor, lewati, batas).baris.map((b) => b.id);
          expect(kena).toEqual(harus.slice(dari + lewati, dari + lewati + batas));
          expect(idBarang(uji.register.db, s, urutan, lewati, batas)).toEqual(harus.slice(lewati, lewati + batas));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('totals of a filter are the sums of its lots', () => {
    fc.assert(
      fc.property(saringanAcak, (s) => {
        // The lots made empty above are still in the kept units and sen, so those are asked for by a filter of lots.
        const saring = { ...s, kodeAwal: s.kodeAwal ?? '1' };
        const lot = seluruhnya(uji, saring, { kolom: 'register', arah: 'naik' });
        const harus = {
          lot: lot.length,
          unit: lot.reduce((n, b) => n + b.unit, 0),
          nilaiSen: lot.reduce((n, b) => n + b.nilai, 0),
          belumBernilai: lot.filter((b) => b.unit_belum > 0).length,
        };
        expect(ringkasanSaringan(uji.register.db, saring)).toEqual(harus);
        expect(
          ringkasanId(
            uji.register.db,
            lot.map((b) => b.id),
          ),
        ).toEqual(harus);
      }),
      { numRuns: 100 },
    );
  });
});

describe('kept totals', () => {
  it('of golongan and kondisi, with and without value, are the sums of the lots', () => {
    const uji = registerUji();
    try {
      uji.lot(fc.sample(lotAcak, { seed: 4, numRuns: 200 }).map(keLot));
      for (const golongan of [undefined, [], ['B'], ['A', 'P'], ['F']] as SaringanBarang['golongan'][]) {
        for (const kondisi of [undefined, ['RB'], ['B', 'KB']] as SaringanBarang['kondisi'][]) {
          for (const nilai of [undefined, 'terisi', 'belum'] as SaringanBarang['nilai'][]) {
            const lot = seluruhnya(uji, { golongan, kondisi, nilai }, { kolom: 'register', arah: 'naik' });
            expect(ringkasanSaringan(uji.register.db, { golongan, kondisi, nilai })).toEqual({
              lot: lot.length,
              unit: lot.reduce((n, b) => n + b.unit, 0),
              nilaiSen: lot.reduce((n, b) => n + b.nilai, 0),
              belumBernilai: lot.filter((b) => b.unit_belum > 0).length,
            });
          }
        }
      }
    } finally {
      uji.tutup();
    }
  });
});
