import fc from 'fast-check';
import { expect } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { lotPada } from '../../db/reads/register.ts';
import { saldoPada } from '../../db/reads/saldo.ts';
import { registerUji, type RegisterUji } from './bantu.ts';
import { bagianAnak, cobaUrutan, potret } from './model.ts';

// Random sequences of commands against a model that knows nothing of postings, carried amounts or projections: it keeps
// what each command said (changes of figures and settings per lot and day) and adds it up anew whenever it is asked.

interface Ubah {
  lot: number;
  tanggal: string;
  unit?: number;
  nilai?: number;
  belum?: number;
  kondisi?: string;
  nama?: string;
  golongan?: string;
}

interface PerintahModel {
  nomor: number;
  ubah: Ubah[];
  membatalkan: number[];
}

interface LotModel {
  unit: number;
  nilai: number;
  belum: number;
  kondisi: string;
  nama: string;
  golongan: string;
}

class Model {
  readonly perintah: PerintahModel[] = [];
  readonly induk = new Map<number, { induk: number; tanggal: string }>();

  efektif(nomor: number): boolean {
    let batal = 0;
    for (const p of this.perintah) if (p.membatalkan.includes(nomor) && this.efektif(p.nomor)) batal += 1;
    return batal === 0;
  }

  /** All lots as of a day. */
  pada(tanggal: string): Map<number, LotModel> {
    const ubah = this.perintah
      .filter((p) => p.membatalkan.length === 0 && this.efektif(p.nomor))
      .flatMap((p) => p.ubah.map((u, i) => ({ ...u, nomor: p.nomor, i })))
      .filter((u) => u.tanggal <= tanggal)
      .sort((a, b) => a.tanggal.localeCompare(b.tanggal) || a.nomor - b.nomor || a.i - b.i);
    const lot = new Map<number, LotModel>();
    for (const u of ubah) {
      const l = lot.get(u.lot) ?? { unit: 0, nilai: 0, belum: 0, kondisi: '', nama: '', golongan: '' };
      l.unit += u.unit ?? 0;
      l.nilai += u.nilai ?? 0;
      l.belum += u.belum ?? 0;
      l.kondisi = u.kondisi ?? l.kondisi;
      l.nama = u.nama ?? l.nama;
      l.golongan = u.golongan ?? l.golongan;
      lot.set(u.lot, l);
    }
    for (const [id, l] of lot) if (l.unit === 0) lot.delete(id);
    return lot;
  }
}

const HARI = ['2024-12-31', '2025-02-10', '2025-06-30', '2025-07-01', '2025-12-31', '2026-03-15', '2026-11-24'];
const KONDISI = ['B', 'KB', 'RB'] as const;

type Langkah =
  | { jenis: 'kondisi'; lot: number; ke: number; hari: number; jumlah: number | null }
  | { jenis: 'nilai'; lot: number; sen: number; hari: number | null }
  | { jenis: 'pecah'; lot: number; jumlah: number; hari: number }
  | { jenis: 'nama'; lot: number; nama: number; hari: number }
  | { jenis: 'batal'; mundur: number; beserta: boolean };

const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      jenis: fc.constant('kondisi' as const),
      lot: fc.nat(30),
      ke: fc.nat(2),
      hari: fc.nat(6),
      jumlah: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      jenis: fc.constant('nilai' as const),
      lot: fc.nat(30),
      sen: fc.integer({ min: 0, max: 10_000_000_000 }),
      hari: fc.option(fc.nat(6)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      jenis: fc.constant('pecah' as const),
      lot: fc.nat(30),
      jumlah: fc.integer({ min: 1, max: 9 }),
      hari: fc.nat(6),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ jenis: fc.constant('nama' as const), lot: fc.nat(30), nama: fc.nat(5), hari: fc.nat(6) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ jenis: fc.constant('batal' as const), mundur: fc.nat(6), beserta: fc.boolean() }),
  },
);

async function jalankan(uji: RegisterUji, model: Model, l: Langkah): Promise<void> {
  const kini = model.pada('9999-12-31');
  const ids = [...kini.keys()];
  if (l.jenis === 'batal') {
    const p = model.perintah[model.perintah.length - 1 - l.mundur];
    if (!p || p.nomor === 1) return;
    const hasil = await uji.panggil('perintah.batalkan', { perintah: String(p.nomor), beserta: l.beserta });
    if (hasil.ok)
      model.perintah.push({
        nomor: Number(hasil.value.perintah),
        ubah: [],
        membatalkan: hasil.value.dibatalkan.map(Number),
      });
    return;
  }
  const id = ids[l.lot % ids.length];
  if (id === undefined) return;
  const hari = HARI[l.hari ?? 6] ?? '';
  const lot = kini.get(id);
  if (!lot) return;
  const pada = model.pada(hari).get(id);
  if (l.jenis === 'nama') {
    const nama = `Kursi ${l.nama}`;
    const hasil = await uji.panggil('barang.ubah', {
      id: String(id),
      perubahan: { namaBarang: nama },
      tanggal: hari,
      dasar: 'BA',
    });
    if (hasil.ok)
      model.perintah.push({
        nomor: Number(hasil.value.perintah),
        ubah: [{ lot: id, tanggal: hari, nama }],
        membatalkan: [],
      });
    return;
  }
  if (l.jenis === 'nilai') {
    const tanggal = l.hari === null ? undefined : hari;
    const hasil = await uji.panggil('barang.isiNilai', {
      id: String(id),
      nilaiSen: l.sen,
      dasar: 'KIB',
      ...(tanggal && { tanggal }),
    });
    if (!hasil.ok) return;
    const nilai = l.sen - lot.nilai;
    const ubah: Ubah[] = [];
    if (lot.belum === 0 && tanggal) {
      ubah.push({ lot: id, tanggal, nilai });
    } else {
      // Booked where the lot came in, then moved down every split.
      const jalur: { lot: number; tanggal: string }[] = [];
      let i: number = id;
      for (let asal = model.induk.get(i); asal; asal = model.induk.get(i)) {
        jalur.unshift({ lot: i, tanggal: asal.tanggal });
        i = asal.induk;
      }
      ubah.push({ lot: i, tanggal: HARI[0] ?? '', nilai, belum: -lot.belum });
      for (const [n, j] of jalur.entries()) {
        const dari = n === 0 ? i : (jalur[n - 1]?.lot ?? i);
        ubah.push(
          { lot: dari, tanggal: j.tanggal, nilai: -nilai, belum: lot.belum },
          { lot: j.lot, tanggal: j.tanggal, nilai, belum: -lot.belum },
        );
      }
    }
    model.perintah.push({ nomor: Number(hasil.value.perintah), ubah, membatalkan: [] });
    return;
  }
  const ke = l.jenis === 'kondisi' ? (KONDISI[l.ke] ?? 'B') : null;
  const hasil =
    ke === null
      ? await uji.panggil('barang.pecah', { id: String(id), jumlah: l.jumlah ?? 1, tanggal: hari, dasar: 'BA' })
      : await uji.panggil('barang.ubahKondisi', {
          sasaran: { id: [String(id)] },
          ke,
          tanggal: hari,
          dasar: 'BA',
          ...(l.jumlah !== null && { jumlah: l.jumlah }),
        });
  if (!hasil.ok || !pada) return;
  const anak = hasil.value.lot.map((x) => Number(x.id)).find((x) => x !== id);
  const ubah: Ubah[] = [];
  if (anak !== undefined && l.jumlah !== null) {
    const nilai = bagianAnak(pada.nilai, pada.unit, l.jumlah);
    const belum = bagianAnak(pada.belum, pada.unit, l.jumlah);
    const { nama, golongan, kondisi } = pada;
    ubah.push({ lot: id, tanggal: hari, unit: -l.jumlah, nilai: -nilai, belum: -belum });
    ubah.push({ lot: anak, tanggal: hari, unit: l.jumlah, nilai, belum, nama, golongan, kondisi: ke ?? kondisi });
    model.induk.set(anak, { induk: id, tanggal: hari });
  } else if (ke !== null) {
    ubah.push({ lot: id, tanggal: hari, kondisi: ke });
  }
  model.perintah.push({ nomor: Number(hasil.value.perintah), ubah, membatalkan: [] });
}

function bandingkan(uji: RegisterUji, model: Model, tanggal: string): void {
  const seharusnya = model.pada(tanggal);
  const ada = new Map(
    [...lotPada(uji.register.db, tanggal)].map(({ id, lot }) => [
      id,
      {
        unit: lot.angka.unit,
        nilai: lot.angka.nilai,
        belum: lot.angka.unitBelum,
        kondisi: lot.atribut.kondisi ?? '',
        nama: lot.atribut.namaBarang,
        golongan: lot.atribut.golongan,
      },
    ]),
  );
  expect(ada, `lot per ${tanggal}`).toEqual(new Map([...seharusnya].sort((a, b) => a[0] - b[0])));
  const kelompok = new Map<string, number[]>();
  for (const l of seharusnya.values()) {
    const k = `${l.golongan}|${l.kondisi}`;
    const [lot = 0, unit = 0, nilai = 0, belum = 0] = kelompok.get(k) ?? [];
    kelompok.set(k, [lot + 1, unit + l.unit, nilai + l.nilai, belum + (l.belum > 0 ? 1 : 0)]);
  }
  const saldo = new Map(
    saldoPada(uji.register.db, tanggal).map((s) => [
      `${s.golongan}|${s.kondisi ?? ''}`,
      [s.lot, s.unit, s.nilaiSen, s.belumBernilai],
    ]),
  );
  expect(saldo, `saldo per ${tanggal}`).toEqual(kelompok);
}

async function satuUrutan(daftar: readonly Langkah[], tiapLangkah: boolean): Promise<void> {
  const uji = registerUji();
  try {
    const model = new Model();
    const awal = [
      { unit: 8, golongan: 'B' as const, kodeBarang: '1.3.2.05.02.01.030', nilai: null },
      { unit: 1, golongan: 'A' as const, kodeBarang: '1.3.1.01.01.02.001', nilai: null },
      { unit: 200, golongan: 'B' as const, kodeBarang: '1.3.2.08.01.56.115', nilai: 123_456_789 },
      { unit: 3, golongan: 'C' as const, kodeBarang: '1.3.3.01.01.12.001', nilai: 100 },
    ];
    const ids = uji.lot(
      awal.map(({ unit, nilai, golongan, kodeBarang }) => ({ unit, nilai, atribut: { golongan, kodeBarang } })),
    );
    model.perintah.push({
      nomor: 1,
      membatalkan: [],
      ubah: awal.map((l, i) => ({
        lot: ids[i] ?? 0,
        tanggal: HARI[0] ?? '',
        unit: l.unit,
        nilai: l.nilai ?? 0,
        belum: l.nilai === null ? l.unit : 0,
        kondisi: 'B',
        nama: 'Kursi Rapat',
        golongan: l.golongan,
      })),
    });
    const mula = potret(uji);
    for (const l of daftar) {
      await jalankan(uji, model, l);
      if (tiapLangkah) bandingkan(uji, model, '2026-11-24');
    }
    for (const hari of ['2024-12-30', ...HARI]) bandingkan(uji, model, hari);
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
    const banyak = model.perintah.length;
    // Undo all: latest first, every command that still counts; the log only grows.
    for (let n = banyak; n > 1; n -= 1) {
      const p = model.perintah[n - 1];
      if (!p || p.membatalkan.length > 0 || !model.efektif(p.nomor)) continue;
      const hasil = await uji.harus('perintah.batalkan', { perintah: String(p.nomor) });
      model.perintah.push({ nomor: Number(hasil.perintah), ubah: [], membatalkan: [p.nomor] });
    }
    expect(potret(uji)).toEqual(mula);
    expect(
      (uji.register.db.prepare('select count(*) as n from perintah').get() as { n: number }).n,
    ).toBeGreaterThanOrEqual(banyak);
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  } finally {
    uji.tutup();
  }
}

cobaUrutan('ledger against a simple model', langkah, satuUrutan, { pendek: 200, panjang: 20 });
