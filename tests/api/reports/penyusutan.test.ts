import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type Baris, type ReportDocumentJson } from '../../../api/reports/document.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const susun = (id: string, semester: Semester = '2025-1', tanggalCetak = HARI_CETAK): ReportDocumentJson =>
  jadikanJson(cariLaporan(id).buat(dinas.sumber, { semester, tanggalCetak }));
const letak = (d: ReportDocumentJson, key: string): number => d.columns.findIndex((k) => k.key === key);
const angka = (sel: unknown): number => (typeof sel === 'number' ? sel : 0);
const baris = (d: ReportDocumentJson): readonly Baris[] => d.sections.flatMap((b) => b.rows);
const kolom = (d: ReportDocumentJson, r: Baris | undefined, key: string): number => angka(r?.[letak(d, key)]);
const CAKUPAN = ['', '-intra', '-ekstra'] as const;

/** Akumulasi of the ledger's own lines at the end of a day. */
const akumulasi = (per: string, akhiran: string): number =>
  dinas.sumber
    .saldoObjek(per)
    .filter((s) => akhiran === '' || `-${s.komptabel}` === akhiran)
    .reduce((n, s) => n + s.akumulasiSen, 0);

const FORMULIR = ['penyusutan-rinci', 'penyusutan-iv-h-4', 'penyusutan-iv-h-5'];

describe.each(FORMULIR)('%s', (id) => {
  it.each(CAKUPAN)('"%s" ends with the akumulasi of the ledger, deducted', (akhiran) => {
    for (const semester of ['2024-2', '2025-1', '2025-2'] as const) {
      const d = susun(`${id}${akhiran}`, semester);
      const per = semester === '2024-2' ? '2024-12-31' : semester === '2025-1' ? '2025-06-30' : '2025-12-31';
      expect(0 - angka(d.totals?.sel[letak(d, 'akhir')]), semester).toBe(akumulasi(per, akhiran));
    }
  });

  it.each(CAKUPAN)(
    '"%s": awal, what moved and akhir agree on every line, and value less akumulasi is nilai buku',
    (akhiran) => {
      const d = susun(`${id}${akhiran}`);
      for (const r of baris(d)) {
        const k = (key: string): number => kolom(d, r, key);
        const gerak = id === 'penyusutan-rinci' ? k('beban') + k('lain') : k('beban') + k('tambah') - k('kurang');
        expect(k('awal') + gerak, String(r[1])).toBe(k('akhir'));
        expect(k('nilai') + k('akhir'), String(r[1])).toBe(k('nilaiBuku'));
      }
    },
  );

  it('intra + ekstra = gabungan', () => {
    const [semua, intra, ekstra] = CAKUPAN.map((a) => susun(`${id}${a}`));
    for (const key of ['jumlah', 'nilai', 'awal', 'beban', 'akhir', 'nilaiBuku']) {
      const total = (d: ReportDocumentJson | undefined): number => (d ? angka(d.totals?.sel[letak(d, key)]) : 0);
      expect(total(intra) + total(ekstra), key).toBe(total(semua));
    }
  });

  it('says whether the charge of the semester is booked', () => {
    expect(susun(id).catatan[0]).toMatch(/dibukukan pada penutupan Semester I Tahun 2025/u);
    expect(susun(id, '2025-2').catatan[0]).toMatch(/belum ditutup: yang tercetak baru yang sudah dibukukan/u);
    const d = susun(id, '2025-2');
    expect(baris(d).every((r) => kolom(d, r, 'beban') === 0)).toBe(true);
  });
});

describe('penyusutan-rinci', () => {
  it('tells base, life and charge of a lot: a lap top of Rp26.666.666,67 over 8 semesters', () => {
    const d = susun('penyusutan-rinci');
    const r = baris(d).find((b) => String(b[2]).includes('Lenovo'));
    expect(kolom(d, r, 'dasar')).toBe(2_666_666_667);
    expect(kolom(d, r, 'masa')).toBe(48);
    expect(kolom(d, r, 'sisa')).toBe(42);
    expect(kolom(d, r, 'beban')).toBe(-333_333_333);
    expect(kolom(d, r, 'nilaiBuku')).toBe(2_666_666_667 - 333_333_333);
  });

  it('shows akumulasi that came with the goods apart from the charge', () => {
    const d = susun('penyusutan-rinci');
    const r = baris(d).find((b) => kolom(d, b, 'nilai') === 1_500_000_000);
    expect(kolom(d, r, 'awal')).toBe(0);
    expect(kolom(d, r, 'lain')).toBe(-187_500_000);
  });

  it('lists neither land, stock, books nor construction', () => {
    for (const r of baris(susun('penyusutan-rinci')))
      expect(String(r[1])).not.toMatch(/^1\.(1\.7|3\.1|3\.6|3\.5\.01)\./u);
  });

  it('agrees with the charge that the ledger booked on what is still there', () => {
    const d = susun('penyusutan-rinci');
    const beban = [...dinas.sumber.lotPer('2025-06-30', {})].reduce((n, l) => {
      const milik = dinas.sumber
        .riwayat(l.id, '2025-06-30')
        .filter((t) => t.jenis === 'penyusutan' && t.tanggal > '2024-12-31');
      return n + milik.reduce((m, t) => m + t.delta.akumulasiSen, 0);
    }, 0);
    expect(0 - angka(d.totals?.sel[letak(d, 'beban')])).toBe(beban);
    expect(beban).toBeGreaterThan(0);
  });
});
