import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KONVENSI, type AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import { gabungkan, pisahkan } from '../../domain/penyusutan/bagian.ts';
import type { FaktaMasuk, FaktaPerubahan, RiwayatSusut } from '../../domain/penyusutan/fakta.ts';
import { jadwalPenyusutan, posisiPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import { masaManfaat } from '../../domain/penyusutan/masa.ts';
import { bukuanSusut } from '../../domain/penyusutan/terposting.ts';
import { bagi } from '../../domain/pembagian.ts';
import { rentangSemester, semesterDari, semesterSesudah, type Semester } from '../../domain/tanggal.ts';
import { ATURAN, GEDUNG, GEROBAK, KDP, LAPTOP, MEJA, MOTOR, RUSAK_BERAT } from './penyusutanUji.ts';

const tanggalAntara = (dari: number, sampai: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: dari, max: sampai }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([t, b, h]) => `${t}-${String(b).padStart(2, '0')}-${String(h).padStart(2, '0')}`);

const uang = fc.oneof(fc.nat(300), fc.nat(2_000_000_000), fc.nat(1_000_000_000_000));
const aturanSah: fc.Arbitrary<AturanPenyusutan> = fc
  .record({
    konvensi: fc.constantFrom(...KONVENSI),
    tahunSaja: fc.constantFrom('01-01' as const, '12-31' as const),
    dasarPersen: fc.constantFrom('nilai-perolehan' as const, 'nilai-buku' as const),
  })
  .map((pilihan) => ({ ...ATURAN, ...pilihan }));

const masukSah: fc.Arbitrary<FaktaMasuk> = fc
  .record({
    tanggal: tanggalAntara(2018, 2022),
    umur: fc.nat(6),
    presisi: fc.constantFrom('tanggal' as const, 'tahun' as const),
    kode: fc.constantFrom(LAPTOP, GEROBAK, MOTOR, MEJA, GEDUNG, KDP),
    nilaiSen: fc.option(uang, { freq: 9 }),
    akumulasi: fc.option(fc.record({ sen: uang }), { freq: 2 }),
  })
  .map(({ umur, presisi, ...m }) => ({
    ...m,
    perolehan: { tanggal: `${Number(m.tanggal.slice(0, 4)) - umur}${m.tanggal.slice(4)}`, presisi },
  }));

const tanggal = tanggalAntara(2018, 2028);
/** Changes that take effect from their date on. */
const keDepan: readonly fc.Arbitrary<FaktaPerubahan>[] = [
  fc.record({ jenis: fc.constant('kapitalisasi' as const), tanggal, nilaiSen: uang }),
  fc.record({ jenis: fc.constant('masa' as const), tanggal, tahun: fc.integer({ min: 1, max: 20 }) }),
  fc.record({
    jenis: fc.constant('kode' as const),
    tanggal,
    kode: fc.constantFrom(LAPTOP, MEJA, RUSAK_BERAT, GEDUNG),
    sebab: fc.constant('golongan' as const),
  }),
];
const keluar: fc.Arbitrary<FaktaPerubahan> = fc.record({
  jenis: fc.constant('sebagian' as const),
  tanggal,
  nilaiSen: uang,
  akumulasiSen: fc.oneof(uang, fc.constant(null)),
});
/** Changes that count from the start, or take the lot away and back. */
const lainnya: readonly fc.Arbitrary<FaktaPerubahan>[] = [
  keluar,
  fc.record({
    jenis: fc.constant('nilai' as const),
    tanggal,
    deltaSen: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  }),
  fc.record({
    jenis: fc.constant('kode' as const),
    tanggal,
    kode: fc.constantFrom(LAPTOP, MEJA, KDP),
    sebab: fc.constant('koreksi' as const),
  }),
  fc.record({ jenis: fc.constantFrom('lepas' as const, 'pulih' as const), tanggal }),
];

const urut = (perubahan: FaktaPerubahan[]): FaktaPerubahan[] =>
  perubahan.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));

/** A lot with what happened to it afterwards. */
const riwayatDari = (jenis: readonly fc.Arbitrary<FaktaPerubahan>[], masuk = masukSah): fc.Arbitrary<RiwayatSusut> =>
  fc.record({ masuk, perubahan: fc.array(fc.oneof(...jenis), { maxLength: 6 }) }).map(({ masuk, perubahan }) => ({
    masuk,
    perubahan: urut(perubahan.filter((f) => f.tanggal >= masuk.tanggal)),
  }));

const riwayatSah = riwayatDari([...keDepan, ...lainnya]);
const semesterSah: fc.Arbitrary<Semester> = tanggalAntara(2018, 2032).map(semesterDari);

describe('properties of a schedule', () => {
  it('charges the whole value and nothing but the value over the life', () => {
    const nilaiSah = fc.oneof(fc.nat(300), fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER));
    const kodeSah = fc.constantFrom(LAPTOP, GEROBAK, MOTOR, MEJA, GEDUNG);
    fc.assert(
      fc.property(aturanSah, kodeSah, nilaiSah, tanggalAntara(2000, 2020), (aturan, kode, nilaiSen, tanggal) => {
        const perolehan = { tanggal, presisi: 'tanggal' as const };
        const masuk = { tanggal, perolehan, kode, nilaiSen, akumulasi: null };
        const tahun = masaManfaat(aturan, kode)?.tahun ?? 0;
        const sampai: Semester = `${Number(tanggal.slice(0, 4)) + tahun + 1}-1`;
        const { baris } = jadwalPenyusutan({ masuk, perubahan: [] }, aturan, sampai);
        expect(baris.reduce((n, b) => n + BigInt(b.bebanSen), 0n)).toBe(BigInt(nilaiSen));
        expect(baris.at(-1)).toMatchObject({ akumulasiSen: nilaiSen, nilaiBukuSen: 0, sisaBulan: 0 });
      }),
    );
  });

  it('follows A(k) = beban x k, then all of it, in the plain case', () => {
    fc.assert(
      fc.property(uang, tanggalAntara(2018, 2022), fc.constantFrom(LAPTOP, MEJA, GEROBAK), (P, tanggal, kode) => {
        const masuk = {
          tanggal,
          perolehan: { tanggal, presisi: 'tanggal' as const },
          kode,
          nilaiSen: P,
          akumulasi: null,
        };
        const N = (masaManfaat(ATURAN, kode)?.tahun ?? 0) * 2;
        const beban = (2n * BigInt(P) + BigInt(N)) / (2n * BigInt(N));
        const { baris } = jadwalPenyusutan({ masuk, perubahan: [] }, ATURAN, '2030-2');
        for (const [i, b] of baris.entries()) {
          const k = BigInt(i + 1);
          const A = k < N && beban * k < BigInt(P) ? beban * k : BigInt(P);
          expect(BigInt(b.akumulasiSen)).toBe(A);
        }
      }),
    );
  });

  it('stays within the value, never charges less than nothing, and adds up line by line', () => {
    fc.assert(
      fc.property(riwayatSah, aturanSah, semesterSah, (riwayat, aturan, sampai) => {
        const { baris } = jadwalPenyusutan(riwayat, aturan, sampai);
        const pindah = new Set(
          riwayat.perubahan.filter((f) => f.jenis === 'sebagian').map((f) => semesterDari(f.tanggal)),
        );
        for (const [i, b] of baris.entries()) {
          expect(b.bebanSen).toBeGreaterThanOrEqual(0);
          expect(b.akumulasiSen).toBeGreaterThanOrEqual(0);
          expect(b.nilaiBukuSen).toBeGreaterThanOrEqual(0);
          expect(b.akumulasiSen + b.nilaiBukuSen).toBe(b.nilaiSen);
          const lalu = baris[i - 1];
          if (lalu === undefined || pindah.has(b.semester)) continue;
          if (lalu.semester !== b.semester && semesterSesudah(lalu.semester) !== b.semester) continue; // written off in between
          expect(b.akumulasiSen).toBe(lalu.akumulasiSen + b.bebanSen);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('up to S is the beginning of the one up to S + 1', () => {
    fc.assert(
      fc.property(riwayatSah, aturanSah, semesterSah, (riwayat, aturan, sampai) => {
        const pendek = jadwalPenyusutan(riwayat, aturan, sampai).baris;
        const panjang = jadwalPenyusutan(riwayat, aturan, semesterSesudah(sampai)).baris;
        expect(panjang.slice(0, pendek.length)).toEqual(pendek);
        expect(panjang.length - pendek.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends where the position is, however often it is asked, and leaves its facts alone', () => {
    fc.assert(
      fc.property(riwayatSah, aturanSah, semesterSah, (riwayat, aturan, sampai) => {
        const semula = structuredClone({ riwayat, aturan });
        const { baris, ...akhir } = jadwalPenyusutan(riwayat, aturan, sampai);
        expect(posisiPenyusutan(riwayat, aturan, sampai)).toEqual(akhir);
        expect(jadwalPenyusutan(structuredClone(riwayat), structuredClone(aturan), sampai)).toEqual({
          baris,
          ...akhir,
        });
        expect({ riwayat, aturan }).toEqual(semula);
        if (baris.at(-1)?.semester === sampai) {
          expect(akhir).toMatchObject({ bebanSen: baris.at(-1)?.bebanSen, akumulasiSen: baris.at(-1)?.akumulasiSen });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order in which facts of different days are given', () => {
    fc.assert(
      fc.property(riwayatSah, aturanSah, (riwayat, aturan) => {
        const hari = new Set(riwayat.perubahan.map((f) => f.tanggal));
        fc.pre(hari.size === riwayat.perubahan.length);
        const terbalik = { ...riwayat, perubahan: riwayat.perubahan.toReversed() };
        expect(jadwalPenyusutan(terbalik, aturan, '2030-1')).toEqual(jadwalPenyusutan(riwayat, aturan, '2030-1'));
      }),
    );
  });
});

describe('properties of parts', () => {
  /** A lot with a value, split on a day: shares by weight, one lot per weight. */
  const pecahan = fc.record({
    aturan: aturanSah,
    riwayat: riwayatDari(
      keDepan.slice(0, 2),
      masukSah.map((m) => ({ ...m, nilaiSen: m.nilaiSen ?? 1_000_003, kode: m.kode === KDP ? LAPTOP : m.kode })),
    ),
    tanggal: tanggalAntara(2023, 2026),
    bobot: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 }),
  });

  /** Takes the shares off one after the other; the first part is the lot that stays. */
  function pecahkan({ aturan, riwayat, tanggal, bobot }: Parameters<Parameters<typeof pecahan.map>[0]>[0]) {
    let induk: RiwayatSusut = { ...riwayat, perubahan: riwayat.perubahan.filter((f) => f.tanggal < tanggal) };
    const utuh = induk;
    const nilai = posisiPenyusutan(utuh, aturan, semesterDari(tanggal)).nilaiSen;
    const anak: RiwayatSusut[] = [];
    for (const bagian of bagi(nilai, bobot).slice(1)) {
      const { sebagian, masuk } = pisahkan(induk, aturan, { tanggal, nilaiSen: bagian });
      induk = { ...induk, perubahan: [...induk.perubahan, sebagian] };
      anak.push({ masuk, perubahan: [] });
    }
    return { utuh, bagian: [induk, ...anak] };
  }

  it('sum to the whole in every semester within the sen of rounding, and at the end exactly', () => {
    fc.assert(
      fc.property(pecahan, (kasus) => {
        const { utuh, bagian } = pecahkan(kasus);
        let sampai = semesterDari(kasus.tanggal);
        for (let j = 1; j <= 60; j += 1) {
          const satu = posisiPenyusutan(utuh, kasus.aturan, sampai);
          const semua = bagian.map((r) => posisiPenyusutan(r, kasus.aturan, sampai));
          const jumlah = semua.reduce((n, p) => n + p.akumulasiSen, 0);
          expect(semua.reduce((n, p) => n + p.nilaiSen, 0)).toBe(satu.nilaiSen);
          // By months the cumulative amount is rounded, at the split and now: less than a sen for each part and the whole.
          const ekstra = bagian.length - 1;
          const batas = kasus.aturan.konvensi === 'bulan-berikut' ? Math.max(bagian.length, j * ekstra) : j * ekstra;
          expect(Math.abs(jumlah - satu.akumulasiSen)).toBeLessThanOrEqual(batas);
          if (satu.status === 'habis' && semua.every((p) => p.status === 'habis')) return;
          sampai = semesterSesudah(sampai);
        }
        const akhir = bagian.map((r) => posisiPenyusutan(r, kasus.aturan, '2200-1'));
        expect(akhir.every((p) => p.nilaiBukuSen === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('merged again on the day of the split are the whole', () => {
    fc.assert(
      fc.property(pecahan, (kasus) => {
        const { utuh, bagian } = pecahkan(kasus);
        const [induk, ...anak] = bagian;
        if (induk === undefined) throw new Error('no part');
        const kembali = anak.map((r) => gabungkan(r, kasus.aturan, kasus.tanggal));
        const satu = { ...induk, perubahan: [...induk.perubahan, ...kembali] };
        const angka = (r: RiwayatSusut) =>
          jadwalPenyusutan(r, kasus.aturan, '2040-1').baris.map((b) => [
            b.semester,
            b.bebanSen,
            b.akumulasiSen,
            b.nilaiBukuSen,
          ]);
        expect(angka(satu)).toEqual(angka(utuh));
      }),
      { numRuns: 300 },
    );
  });
});

describe('properties of posting', () => {
  /** Closes semester by semester with what was known by then; gives what was booked. */
  function tutupBerurutan(riwayat: RiwayatSusut, aturan: AturanPenyusutan, sampai: Semester) {
    let buku = 0;
    const koreksi: number[] = [];
    for (let s = semesterDari(riwayat.masuk.tanggal); s <= sampai; s = semesterSesudah(s)) {
      const { selesai } = rentangSemester(s);
      const diketahui = { ...riwayat, perubahan: riwayat.perubahan.filter((f) => f.tanggal <= selesai) };
      const posisi = posisiPenyusutan(diketahui, aturan, s);
      if (koreksi.length === 0) buku = posisi.akumulasiAwal.sen;
      const { bebanSen, koreksiSen } = bukuanSusut(diketahui, posisi, buku, false);
      koreksi.push(koreksiSen);
      buku += bebanSen + koreksiSen;
    }
    return { buku, koreksi };
  }

  it('needs no correction while everything takes effect on its date', () => {
    // Given akumulasi within the value; parts that leave are another property.
    const masuk = masukSah.map((m) => ({ ...m, nilaiSen: m.nilaiSen ?? 5_000_000_000_000, akumulasi: null }));
    fc.assert(
      fc.property(riwayatDari(keDepan, masuk), aturanSah, (riwayat, aturan) => {
        expect(new Set(tutupBerurutan(riwayat, aturan, '2030-2').koreksi)).toEqual(new Set([0]));
      }),
      { numRuns: 500 },
    );
  });

  it('brings the books to the schedule whatever is found out later', () => {
    const tanpaKeluar = riwayatDari([...keDepan, ...lainnya.slice(1, 3)]);
    fc.assert(
      fc.property(tanpaKeluar, aturanSah, (riwayat, aturan) => {
        const { buku } = tutupBerurutan(riwayat, aturan, '2030-2');
        const akhir = posisiPenyusutan(riwayat, aturan, '2030-2');
        expect(buku).toBe(akhir.akumulasiSen);
      }),
      { numRuns: 500 },
    );
  });
});
