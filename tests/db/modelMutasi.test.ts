// oxlint-disable vitest/no-standalone-expect -- the steps of the model are methods
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Masukan } from '../../api/contract/index.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { mutasiLot } from '../../db/reads/mutasiLot.ts';
import { lotPada } from '../../db/reads/register.ts';
import { lotTerakhir } from '../../db/reads/transaksi.ts';
import { rentangSemester, semesterSesudah, type Semester } from '../../domain/tanggal.ts';
import { registerUji, type RegisterUji } from './bantu.ts';
import { bagianAnak, cobaUrutan, potret } from './model.ts';

// Every kind of mutasi, closed semesters and undo in random order, against a model that keeps only what was asked: per
// command the change of figures and the attributes set, per lot and day. It knows nothing of postings, sides or totals.

interface Ubah {
  lot: number;
  tanggal: string;
  unit?: number;
  nilai?: number;
  belum?: number;
  kondisi?: string;
  kode?: string;
}

interface PerintahModel {
  nomor: number;
  ubah: Ubah[];
  membatalkan: number[];
  tutup?: Semester;
}

interface LotModel {
  unit: number;
  nilai: number;
  belum: number;
  kondisi: string;
  kode: string;
}

const KOSONG: LotModel = { unit: 0, nilai: 0, belum: 0, kondisi: '', kode: '' };
const AKHIR = '9999-12-31';

class Model {
  readonly perintah: PerintahModel[] = [];

  efektif(nomor: number): boolean {
    return !this.perintah.some((p) => p.membatalkan.includes(nomor) && this.efektif(p.nomor));
  }

  /** Lots as of a day, those without units too. */
  semua(tanggal: string): Map<number, LotModel> {
    const lot = new Map<number, LotModel>();
    const ubah = this.perintah
      .filter((p) => p.membatalkan.length === 0 && this.efektif(p.nomor))
      .flatMap((p) => p.ubah.map((u, i) => ({ ...u, nomor: p.nomor, i })))
      .filter((u) => u.tanggal <= tanggal)
      .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.nomor - b.nomor || a.i - b.i));
    for (const u of ubah) {
      const l = lot.get(u.lot) ?? KOSONG;
      lot.set(u.lot, {
        unit: l.unit + (u.unit ?? 0),
        nilai: l.nilai + (u.nilai ?? 0),
        belum: l.belum + (u.belum ?? 0),
        kondisi: u.kondisi ?? l.kondisi,
        kode: u.kode ?? l.kode,
      });
    }
    return lot;
  }

  pada(tanggal: string): Map<number, LotModel> {
    return new Map([...this.semua(tanggal)].filter(([, l]) => l.unit > 0));
  }

  /** Closed semesters that stand, in order. */
  tertutup(): Semester[] {
    return this.perintah.flatMap((p) => (p.tutup && this.efektif(p.nomor) ? [p.tutup] : []));
  }
}

const HARI = [
  '2024-12-31',
  '2025-01-15',
  '2025-06-30',
  '2025-07-01',
  '2025-12-31',
  '2026-03-15',
  '2026-11-24',
] as const;
const HARI_INI = '2026-11-24';
const KODE = [
  '1.3.2.05.02.01.030',
  '1.3.2.10.01.02.002',
  '1.3.1.01.01.02.001',
  '1.3.3.01.01.12.001',
  '1.3.6.01.01.01.001',
  '1.5.4.01.01.01.002',
] as const;
const KONDISI = ['B', 'KB', 'RB'] as const;
const DOKUMEN = { jenis: 'BA', nomor: '7' };

const acak = <T>(dari: readonly T[], n: number): T => dari[n % dari.length] as T;

const lotMana = fc.nat(40);
const hari = fc.nat(HARI.length - 1);
const sebagian = fc.option(fc.integer({ min: 1, max: 6 }));
const sen = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 20_000_000_000 }));

const langkah = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      apa: fc.constant('perolehan' as const),
      kode: fc.nat(4),
      jumlah: fc.integer({ min: 1, max: 9 }),
      nilai: fc.option(sen),
      hari,
      register: fc.constantFrom('', 'otomatis', 'otomatis', 'rentang'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('kapitalisasi' as const), lot: lotMana, nilai: sen, hari }) },
  {
    weight: 3,
    arbitrary: fc.record({
      apa: fc.constant('koreksi' as const),
      lot: lotMana,
      hari,
      nilai: fc.option(sen),
      jumlah: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      apa: fc.constant('reklas' as const),
      lot: lotMana,
      kode: fc.nat(5),
      hari,
      jumlah: sebagian,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      apa: fc.constant('keluar' as const),
      lot: lotMana,
      hari,
      jumlah: sebagian,
      hapus: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('pulih' as const), lot: lotMana, hari }) },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('gabung' as const), lot: lotMana, lain: lotMana, hari }) },
  {
    weight: 2,
    arbitrary: fc.record({
      apa: fc.constant('pecah' as const),
      lot: lotMana,
      hari,
      menurut: fc.constantFrom('jumlah' as const, 'nilaiSen' as const),
      banyak: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ apa: fc.constant('kondisi' as const), lot: lotMana, ke: fc.nat(2), hari, jumlah: sebagian }),
  },
  { weight: 1, arbitrary: fc.record({ apa: fc.constant('pemanfaatan' as const), lot: lotMana, hari }) },
  { weight: 2, arbitrary: fc.record({ apa: fc.constant('tutup' as const) }) },
  { weight: 1, arbitrary: fc.record({ apa: fc.constant('buka' as const) }) },
  { weight: 4, arbitrary: fc.record({ apa: fc.constant('batal' as const), mundur: fc.nat(8), beserta: fc.boolean() }) },
);
type Langkah = typeof langkah extends fc.Arbitrary<infer T> ? T : never;
type Data<A extends Langkah['apa']> = Extract<Langkah, { apa: A }>;

/** What one step asks of the program, and what the model expects of it when it is granted. */
class Jalan {
  readonly uji: RegisterUji;
  readonly model: Model;

  constructor(uji: RegisterUji, model: Model) {
    this.uji = uji;
    this.model = model;
  }

  async langkah(l: Langkah): Promise<void> {
    if (l.apa === 'tutup') return this.#tutup();
    if (l.apa === 'buka') return this.#buka();
    if (l.apa === 'batal') return this.#batal(l);
    if (l.apa === 'perolehan') return this.#perolehan(l);
    const ids = [...this.model.semua(AKHIR).keys()];
    const id = acak(ids, l.lot);
    const tanggal = acak(HARI, l.hari);
    if (l.apa === 'gabung') return this.#gabung(id, l.lain, tanggal);
    const kini = this.model.semua(AKHIR).get(id) ?? KOSONG;
    const pada = this.model.semua(tanggal).get(id) ?? KOSONG;
    if (l.apa === 'pulih') return this.#pulih(l.lot, tanggal);
    if (l.apa === 'koreksi') return this.#koreksi(id, tanggal, kini, l);
    if (l.apa === 'kapitalisasi') {
      const nomor = await this.#catat('kapitalisasi', {
        barangId: String(id),
        tanggal,
        dokumen: DOKUMEN,
        nilaiSen: l.nilai,
      });
      if (nomor) this.#tulis(nomor.perintah, [{ lot: id, tanggal, nilai: l.nilai }]);
      return;
    }
    if (l.apa === 'pemanfaatan') {
      const isi = { barangId: String(id), tanggal, dokumen: DOKUMEN, bentuk: 'sewa', mitra: 'Pedagang' };
      const nomor = await this.#catat('pemanfaatan', isi);
      if (nomor) this.#tulis(nomor.perintah, []);
      return;
    }
    if (l.apa === 'pecah') return this.#pecah(id, tanggal, pada, l);
    return this.#bagian(id, tanggal, pada, l);
  }

  #tulis(perintah: string, ubah: Ubah[], lain: Partial<PerintahModel> = {}): void {
    this.model.perintah.push({ nomor: Number(perintah), ubah, membatalkan: [], ...lain });
  }

  async #catat(jenis: Masukan<'mutasi.catat'>['jenis'], data: Record<string, unknown>) {
    const hasil = await this.uji.panggil('mutasi.catat', { jenis, data });
    return hasil.ok ? { perintah: hasil.value.perintah, lot: hasil.value.lot.map((x) => Number(x.id)) } : null;
  }

  async #perolehan(l: Data<'perolehan'>): Promise<void> {
    const [kode, tanggal] = [acak(KODE, l.kode), acak(HARI, l.hari)];
    const hasil = await this.#catat('perolehan', {
      kodeBarang: kode,
      namaBarang: 'Barang Uji',
      jumlah: l.jumlah,
      satuan: 'unit',
      nilaiSen: l.nilai,
      tanggal,
      kondisi: 'B',
      caraPerolehan: 'pembelian',
      dokumen: DOKUMEN,
      nomorRegister: l.register === 'rentang' ? `20 - ${19 + l.jumlah}` : l.register,
    });
    const lot = hasil?.lot[0];
    if (!hasil || lot === undefined) return;
    const belum = l.nilai === null ? l.jumlah : 0;
    this.#tulis(hasil.perintah, [{ lot, tanggal, unit: l.jumlah, nilai: l.nilai ?? 0, belum, kondisi: 'B', kode }]);
  }

  async #koreksi(id: number, tanggal: string, kini: LotModel, l: Data<'koreksi'>): Promise<void> {
    const isi = { ...(l.nilai !== null && { nilaiSen: l.nilai }), ...(l.jumlah !== null && { jumlah: l.jumlah }) };
    const hasil = await this.#catat('koreksi', { barangId: String(id), tanggal, dokumen: DOKUMEN, ...isi });
    if (!hasil) return;
    const unit = l.jumlah === null ? 0 : l.jumlah - kini.unit;
    const belum = kini.belum > 0 ? unit : 0;
    const diisi = l.nilai !== null && (l.nilai !== kini.nilai || kini.belum > 0);
    this.#tulis(hasil.perintah, [
      { lot: id, tanggal, unit, belum: diisi ? -kini.belum : belum, nilai: diisi ? (l.nilai ?? 0) - kini.nilai : 0 },
    ]);
  }

  async #pulih(mana: number, tanggal: string): Promise<void> {
    const habis = [...this.model.semua(AKHIR)].filter(([, l]) => l.unit === 0).map(([n]) => n);
    const id = habis.length > 0 ? acak(habis, mana) : 1;
    const hasil = await this.#catat('pembatalan-penghapusan', { barangId: String(id), tanggal, dokumen: DOKUMEN });
    if (!hasil) return;
    // What the last command that took everything out of this lot had taken.
    const keluar = this.model.perintah
      .filter((p) => this.model.efektif(p.nomor))
      .flatMap((p) => p.ubah.map((u) => ({ ...u, nomor: p.nomor })))
      .filter((u) => u.lot === id && (u.unit ?? 0) < 0)
      .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.nomor - b.nomor))
      .at(-1);
    this.#tulis(hasil.perintah, [
      { lot: id, tanggal, unit: -(keluar?.unit ?? 0), nilai: -(keluar?.nilai ?? 0), belum: -(keluar?.belum ?? 0) },
    ]);
  }

  /** With a lot that might fit, if there is one. */
  async #gabung(tujuan: number, mana: number, tanggal: string): Promise<void> {
    const ada = [...this.model.pada(tanggal)];
    const a = this.model.pada(tanggal).get(tujuan);
    const cocok = ada.filter(([n, x]) => n !== tujuan && x.kode === a?.kode && x.kondisi === a.kondisi).map(([n]) => n);
    const lain = cocok.length > 0 ? acak(cocok, mana) : tujuan;
    const b = this.model.pada(tanggal).get(lain);
    const hasil = await this.#catat('gabung', { barangIds: [String(tujuan), String(lain)], tanggal });
    if (!hasil || !b) return;
    const { unit, nilai, belum } = b;
    this.#tulis(hasil.perintah, [
      { lot: lain, tanggal, unit: -unit, nilai: -nilai, belum: -belum },
      { lot: tujuan, tanggal, unit, nilai, belum },
    ]);
  }

  async #pecah(id: number, tanggal: string, pada: LotModel, l: Data<'pecah'>): Promise<void> {
    if (l.menurut === 'jumlah') {
      const hasil = await this.#catat('pecah', { barangId: String(id), tanggal, jumlah: l.banyak });
      const anak = hasil?.lot.find((x) => x !== id);
      if (hasil && anak !== undefined) this.#tulis(hasil.perintah, this.#pisah(id, anak, tanggal, pada, l.banyak));
      return;
    }
    const nilaiSen = Math.max(1, Math.floor(pada.nilai / (l.banyak + 1)));
    const hasil = await this.#catat('pecah', { barangId: String(id), tanggal, nilaiSen });
    const anak = hasil?.lot.find((x) => x !== id);
    if (!hasil || anak === undefined) return;
    // The value is what was asked; how units follow it is the program's, as long as none is lost.
    const lot = new Map([...lotPada(this.uji.register.db, tanggal)].map((x) => [x.id, x.lot.angka]));
    const [a, b] = [lot.get(id), lot.get(anak)];
    expect(b?.nilai).toBe(nilaiSen);
    const unit = b?.unit ?? 0;
    expect((a?.unit ?? 0) + unit).toBe(pada.unit === 1 ? 2 : pada.unit);
    expect(unit).toBeGreaterThan(0);
    const { kode, kondisi } = pada;
    const belum = b?.unitBelum ?? 0;
    const tambah = pada.unit === 1 ? 1 : 0;
    this.#tulis(hasil.perintah, [
      { lot: id, tanggal, unit: tambah - unit, nilai: -nilaiSen, belum: -belum },
      { lot: anak, tanggal, unit, nilai: nilaiSen, belum, kode, kondisi },
    ]);
  }

  /** What leaves a lot for a new one by units. */
  #pisah(id: number, anak: number, tanggal: string, pada: LotModel, jumlah: number): Ubah[] {
    const nilai = bagianAnak(pada.nilai, pada.unit, jumlah);
    const belum = bagianAnak(pada.belum, pada.unit, jumlah);
    const { kode, kondisi } = pada;
    return [
      { lot: id, tanggal, unit: -jumlah, nilai: -nilai, belum: -belum },
      { lot: anak, tanggal, unit: jumlah, nilai, belum, kode, kondisi },
    ];
  }

  /** Kinds that hit a lot, or the part that a split makes of it. */
  async #bagian(id: number, tanggal: string, pada: LotModel, l: Data<'reklas'> | Data<'keluar'> | Data<'kondisi'>) {
    const jumlah = l.jumlah === null ? {} : { jumlah: l.jumlah };
    const kepala = { barangId: String(id), tanggal, dokumen: DOKUMEN, ...jumlah };
    let hasil: { perintah: string; lot: number[] } | null;
    if (l.apa === 'reklas') hasil = await this.#catat('reklas', { ...kepala, keKode: acak(KODE, l.kode) });
    else if (l.apa === 'keluar')
      hasil = await this.#catat(l.hapus ? 'penghapusan' : 'transfer-keluar', {
        ...kepala,
        ...(l.hapus && { cara: 'penjualan' }),
      });
    else {
      const ke = acak(KONDISI, l.ke);
      const masukan = { sasaran: { id: [String(id)] }, ke, tanggal, dasar: 'BA', ...jumlah };
      const jawab = await this.uji.panggil('barang.ubahKondisi', masukan);
      hasil = jawab.ok ? { perintah: jawab.value.perintah, lot: jawab.value.lot.map((x) => Number(x.id)) } : null;
    }
    if (!hasil) return;
    const anak = hasil.lot.find((x) => x !== id);
    const ubah = anak === undefined ? [] : this.#pisah(id, anak, tanggal, pada, l.jumlah ?? 0);
    const kena = anak ?? id;
    const semula = anak === undefined ? pada : { ...pada, ...ubah[1] };
    if (l.apa === 'reklas') ubah.push({ lot: kena, tanggal, kode: acak(KODE, l.kode) });
    else if (l.apa === 'kondisi') ubah.push({ lot: kena, tanggal, kondisi: acak(KONDISI, l.ke) });
    else ubah.push({ lot: kena, tanggal, unit: -semula.unit, nilai: -semula.nilai, belum: -semula.belum });
    this.#tulis(hasil.perintah, ubah);
  }

  async #tutup(): Promise<void> {
    const terakhir = this.model.tertutup().at(-1);
    const semester = terakhir ? semesterSesudah(terakhir) : '2024-2';
    const hasil = await this.uji.panggil('periode.tutup', { semester, terimaPeringatan: 'Uji' });
    if (!hasil.ok) return;
    this.#tulis(hasil.value.perintah, [], { tutup: semester });
    await this.#sesuaiJadwal(rentangSemester(semester).selesai);
  }

  /** What was booked up to a closing is what the schedule of every lot says. */
  async #sesuaiJadwal(selesai: string): Promise<void> {
    const { baris } = await this.uji.harus('penyusutan.jadwal', { per: selesai, batas: 1000 });
    const jadwal = new Map(baris.map((b) => [Number(b.barangId), b.akumulasiSen]));
    for (const { id, lot } of lotPada(this.uji.register.db, selesai))
      if (jadwal.has(id)) expect(lot.angka.akumulasi, `lot ${id} per ${selesai}`).toBe(jadwal.get(id));
  }

  async #buka(): Promise<void> {
    const semester = this.model.tertutup().at(-1);
    if (semester) await this.buka(semester);
  }

  /** Refused only while something later took the posted akumulasi along. */
  readonly buka = async (semester: Semester): Promise<boolean> => {
    const hasil = await this.uji.panggil('periode.buka', { semester, alasan: 'Uji' });
    if (!hasil.ok) {
      expect(hasil.error.reason).toBe('batal_terhalang');
      return false;
    }
    const penutup = this.model.perintah.filter((p) => p.tutup === semester && this.model.efektif(p.nomor)).at(-1);
    this.#tulis(hasil.value.perintah, [], { membatalkan: [penutup?.nomor ?? 0] });
    return true;
  };

  async #batal(l: Data<'batal'>): Promise<void> {
    const p = this.model.perintah[this.model.perintah.length - 1 - l.mundur];
    if (!p || p.nomor === 1) return;
    const hasil = await this.uji.panggil('perintah.batalkan', { perintah: String(p.nomor), beserta: l.beserta });
    if (hasil.ok) this.#tulis(hasil.value.perintah, [], { membatalkan: hasil.value.dibatalkan.map(Number) });
  }
}

/** Lots, and totals by golongan, as of a day. */
async function bandingkan(uji: RegisterUji, model: Model, tanggal: string): Promise<void> {
  const ada = [...lotPada(uji.register.db, tanggal)].map(({ id, lot }): [number, LotModel] => [
    id,
    {
      unit: lot.angka.unit,
      nilai: lot.angka.nilai,
      belum: lot.angka.unitBelum,
      kondisi: lot.atribut.kondisi ?? '',
      kode: lot.atribut.kodeBarang,
    },
  ]);
  const seharusnya = model.pada(tanggal);
  expect(new Map(ada), `lot per ${tanggal}`).toEqual(new Map([...seharusnya].sort((a, b) => a[0] - b[0])));
  const jumlah = new Map<string, [number, number, number]>();
  for (const l of seharusnya.values()) {
    const k = l.kode.slice(0, 5);
    const [lot, unit, nilai] = jumlah.get(k) ?? [0, 0, 0];
    jumlah.set(k, [lot + 1, unit + l.unit, nilai + l.nilai]);
  }
  const rekap = new Map<string, [number, number, number]>();
  for (const r of await uji.harus('rekap.kondisi', { per: tanggal })) {
    const k = { A: '1.3.1', B: '1.3.2', C: '1.3.3', F: '1.3.6', G: '1.5.4' }[r.golongan as 'A'] ?? r.golongan;
    const [lot, unit, nilai] = rekap.get(k) ?? [0, 0, 0];
    if (r.lot > 0) rekap.set(k, [lot + r.lot, unit + r.unit, nilai + r.nilaiSen]);
  }
  expect(rekap, `rekap per ${tanggal}`).toEqual(jumlah);
}

/** saldo awal + bertambah - berkurang = saldo akhir, and one semester's end is the next one's beginning. */
async function bandingkanMutasi(uji: RegisterUji): Promise<void> {
  let akhir = new Map<string, unknown>();
  for (const semester of ['2024-2', '2025-1', '2025-2', '2026-1', '2026-2'] as const) {
    const rekap = await uji.harus('mutasi.rekap', { semester });
    for (const r of rekap) {
      for (const k of ['unit', 'nilaiSen'] as const)
        expect(r.saldoAwal[k] + r.bertambah[k] - r.berkurang[k], `${semester} ${r.golongan} ${k}`).toBe(
          r.saldoAkhir[k],
        );
      if (semester !== '2024-2')
        expect(r.saldoAwal, semester).toEqual(akhir.get(r.golongan) ?? { unit: 0, nilaiSen: 0 });
    }
    akhir = new Map(rekap.map((r) => [r.golongan, r.saldoAkhir]));
    await bandingkanPerLot(uji, semester);
  }
}

/** The roll-forward of single lots: their sums are the ledger's, their ends the lots themselves, nothing is below zero. */
async function bandingkanPerLot(uji: RegisterUji, semester: Semester): Promise<void> {
  const { db } = uji.register;
  const { mulai, selesai } = rentangSemester(semester);
  const akhir = new Map([...lotPada(db, selesai)].map(({ id, lot }) => [`${id}|${lot.atribut.kodeBarang}`, lot.angka]));
  for (const r of await uji.harus('mutasi.rekap', { semester })) {
    const perLot = mutasiLot(db, r.golongan, mulai, selesai);
    for (const k of ['unit', 'nilaiSen'] as const)
      for (const [sisi, jumlah] of [
        ['tambah', r.bertambah[k]],
        ['kurang', r.berkurang[k]],
      ] as const)
        expect(
          perLot.reduce((n, m) => n + m[sisi][k], 0),
          `${semester} ${r.golongan} ${sisi}`,
        ).toBe(jumlah);
    for (const m of perLot) {
      const lot = akhir.get(`${m.barang}|${m.kode}`);
      const pesan = `${semester} lot ${m.barang} ${m.kode}`;
      expect([m.akhir.unit, m.akhir.nilaiSen, m.akhir.belum], pesan).toEqual([
        lot?.unit ?? 0,
        lot?.nilai ?? 0,
        lot?.unitBelum ?? 0,
      ]);
      expect(Math.min(m.awal.unit, m.tambah.unit, m.kurang.unit), pesan).toBeGreaterThanOrEqual(0);
      expect(lotTerakhir(db, m.barang, m.kode, selesai), pesan).not.toBeNull();
    }
  }
}

/** No number stands on two lots of one code. */
function registerTunggal(uji: RegisterUji): void {
  const ganda = uji.register.db
    .prepare(
      `select a.id, b.id as lain, a.kode_barang, a.register_dari, b.register_dari from barang a join barang b
       on a.kode_barang = b.kode_barang and a.id < b.id and a.register_dari <= b.register_sampai and b.register_dari <= a.register_sampai
       where a.unit > 0 and b.unit > 0`,
    )
    .all();
  expect(ganda).toEqual([]);
}

/** Closed totals never change while their semester stays closed. */
class Beku {
  readonly #isi = new Map<string, string>();
  periksa(uji: RegisterUji, model: Model): void {
    const kini = new Set<string>(model.tertutup());
    for (const s of this.#isi.keys()) if (!kini.has(s)) this.#isi.delete(s);
    for (const s of model.tertutup()) {
      const { selesai } = rentangSemester(s);
      const baris = uji.register.db
        .prepare(
          'select kode, kondisi, sum(d_unit), sum(d_nilai), sum(d_akumulasi) from mutasi_baris where tanggal <= ? group by 1, 2 order by 1, 2',
        )
        .raw(true)
        .all(selesai);
      const teks = JSON.stringify(baris);
      const dulu = this.#isi.get(s);
      if (dulu === undefined) this.#isi.set(s, teks);
      else expect(teks, `semester ${s}`).toBe(dulu);
    }
  }
}

/**
 * Undo all: latest first, closings by reopening; the log only grows and everything is as it was. A closing may have to wait
 * for an older command that was restored after it and moved what it had posted.
 */
async function batalkanSemua({ uji, model, buka }: Jalan): Promise<void> {
  const satu = async (p: PerintahModel, menunggu: boolean): Promise<boolean> => {
    const hasil = await uji.panggil('perintah.batalkan', { perintah: String(p.nomor) });
    if (!menunggu) expect(hasil, `perintah ${p.nomor}`).toMatchObject({ ok: true });
    if (hasil.ok) model.perintah.push({ nomor: Number(hasil.value.perintah), ubah: [], membatalkan: [p.nomor] });
    return hasil.ok;
  };
  let sisa = model.perintah
    .filter((p) => p.nomor > 1 && p.membatalkan.length === 0 && model.efektif(p.nomor))
    .reverse();
  while (sisa.length > 0) {
    const tunda: PerintahModel[] = [];
    for (const p of sisa) {
      const tertahan = tunda.some((t) => t.tutup);
      const jadi = p.tutup ? !tertahan && (await buka(p.tutup)) : await satu(p, tertahan);
      if (!jadi) tunda.push(p);
    }
    expect(tunda.length, 'no command could be undone').toBeLessThan(sisa.length);
    sisa = tunda;
  }
}

async function satuUrutan(daftar: readonly Langkah[], tiapLangkah: boolean): Promise<void> {
  const uji = registerUji(HARI_INI);
  try {
    const model = new Model();
    const jalan = new Jalan(uji, model);
    const awal = [
      { unit: 8, kode: KODE[0], golongan: 'B' as const, nilai: 1_000_003 },
      { unit: 1, kode: KODE[2], golongan: 'A' as const, nilai: 5_000_000_000 },
      { unit: 3, kode: KODE[3], golongan: 'C' as const, nilai: 100 },
    ];
    const ids = uji.lot(
      awal.map((l) => ({ unit: l.unit, nilai: l.nilai, atribut: { golongan: l.golongan, kodeBarang: l.kode } })),
    );
    model.perintah.push({
      nomor: 1,
      membatalkan: [],
      ubah: awal.map((l, i) => ({
        lot: ids[i] ?? 0,
        tanggal: '2024-12-31',
        unit: l.unit,
        nilai: l.nilai,
        kondisi: 'B',
        kode: l.kode,
      })),
    });
    const mula = potret(uji);
    const beku = new Beku();
    for (const l of daftar) {
      await jalan.langkah(l);
      beku.periksa(uji, model);
      registerTunggal(uji);
      if (tiapLangkah) await bandingkan(uji, model, HARI_INI);
    }
    for (const h of ['2024-12-30', ...HARI]) await bandingkan(uji, model, h);
    await bandingkanMutasi(uji);
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
    const banyak = model.perintah.length;
    await batalkanSemua(jalan);
    expect(potret(uji)).toEqual(mula);
    const { n } = uji.register.db.prepare('select count(*) as n from perintah').get() as { n: number };
    expect(n).toBeGreaterThanOrEqual(banyak);
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  } finally {
    uji.tutup();
  }
}

cobaUrutan('all kinds of mutasi and closed semesters against a simple model', langkah, satuUrutan, {
  pendek: 200,
  panjang: 20,
});

// Sequences that once went wrong, as the random search left them.
const PERNAH_GAGAL: readonly (readonly [string, readonly Langkah[]])[] = [
  [
    'a closing after goods left: what it posts leaves with them',
    [
      { apa: 'keluar', lot: 0, hari: 1, jumlah: null, hapus: false },
      { apa: 'tutup' },
      { apa: 'pulih', lot: 0, hari: 0 },
    ],
  ],
  [
    'a split that is restored under a second closing, which cannot be reopened before it goes',
    [
      { apa: 'tutup' },
      { apa: 'pecah', lot: 3, hari: 5, menurut: 'nilaiSen', banyak: 6 },
      { apa: 'perolehan', kode: 1, jumlah: 1, nilai: 30, hari: 3, register: 'rentang' },
      { apa: 'batal', mundur: 1, beserta: false },
      { apa: 'perolehan', kode: 4, jumlah: 7, nilai: 8, hari: 3, register: '' },
      { apa: 'pemanfaatan', lot: 28, hari: 6 },
      { apa: 'koreksi', lot: 1, hari: 5, nilai: null, jumlah: 6 },
      { apa: 'buka' },
      { apa: 'tutup' },
      { apa: 'perolehan', kode: 4, jumlah: 2, nilai: 18107315570, hari: 5, register: '' },
      { apa: 'koreksi', lot: 36, hari: 1, nilai: 100, jumlah: 4 },
      { apa: 'batal', mundur: 7, beserta: true },
    ],
  ],
  [
    'goods that came back and then went to another office are not brought back by decree again',
    [
      { apa: 'keluar', lot: 0, hari: 1, jumlah: null, hapus: true },
      { apa: 'pulih', lot: 0, hari: 2 },
      { apa: 'koreksi', lot: 0, hari: 4, nilai: 2, jumlah: 7 },
      { apa: 'keluar', lot: 0, hari: 4, jumlah: null, hapus: false },
      { apa: 'pulih', lot: 0, hari: 5 },
    ],
  ],
  [
    'goods written off without any akumulasi hold the closings before them',
    [
      { apa: 'perolehan', kode: 3, jumlah: 2, nilai: 494, hari: 0, register: 'rentang' },
      { apa: 'koreksi', lot: 39, hari: 4, nilai: 6, jumlah: 1 },
      { apa: 'tutup' },
      { apa: 'tutup' },
      { apa: 'tutup' },
      { apa: 'tutup' },
      { apa: 'buka' },
      { apa: 'keluar', lot: 3, hari: 5, jumlah: null, hapus: true },
      { apa: 'buka' },
    ],
  ],
];

it.each(PERNAH_GAGAL)('%s', async (_, daftar) => {
  await satuUrutan(daftar, true);
});
