import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson } from '../../../api/reports/document.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const AKHIR = '2025-06-30';
const susun = (id: string): ReportDocumentJson =>
  jadikanJson(cariLaporan(id).buat(dinas.sumber, { semester: '2025-1', tanggalCetak: HARI_CETAK }));
const lot = (): LotLaporan[] => [...dinas.sumber.lotPer(AKHIR, {})];
const letak = (d: ReportDocumentJson, key: string): number => d.columns.findIndex((k) => k.key === key);
const total = (d: ReportDocumentJson, key: string): number => {
  const sel = d.totals?.sel[letak(d, key)];
  return typeof sel === 'number' ? sel : 0;
};

describe('Daftar Barang Pengguna', () => {
  it.each(GOLONGAN.map((g) => g.golongan))(
    "%s lists every lot of the golongan; its totals are the ledger's",
    (golongan) => {
      const d = susun(`daftar-barang-pengguna-${golongan.toLowerCase()}`);
      expect(d.sections[0]?.rows).toHaveLength(lot().filter((l) => l.golongan === golongan).length);
      const saldo = dinas.sumber.saldoObjek(AKHIR).filter((s) => s.golongan === golongan);
      expect(total(d, 'jumlah')).toBe(saldo.reduce((n, s) => n + s.unit, 0));
      expect(total(d, 'nilai')).toBe(saldo.reduce((n, s) => n + s.nilaiSen, 0));
    },
  );

  it('loses no field of the card: each stands in a column or among the other specifications', () => {
    for (const l of lot()) {
      const d = susun(`daftar-barang-pengguna-${l.golongan.toLowerCase()}`);
      const milik = lot().filter((x) => x.golongan === l.golongan);
      const isi = (d.sections[0]?.rows[milik.findIndex((x) => x.id === l.id)] ?? []).join(' | ');
      for (const [kunci, nilai] of Object.entries(l.rincian ?? {}))
        if (typeof nilai === 'string' && !/^(\d{4}-\d\d-\d\d|ya|tidak|P|SP|D)$/u.test(nilai))
          expect(isi, `${l.namaBarang}: ${kunci}`).toContain(nilai);
    }
  });

  it('prints KB as RR, marks what has no value, and tells what happened last', () => {
    const c = susun('daftar-barang-pengguna-c');
    const pasar = c.sections[0]?.rows.find((r) =>
      String(r[letak(c, 'namaBarang')]).startsWith('Bangunan Pasar Sentral'),
    );
    expect(pasar?.[letak(c, 'kondisi')]).toBe('RR');
    expect(pasar?.[letak(c, 'transaksi')]).toBe('Kapitalisasi, 05-05-2025');
    const a = susun('daftar-barang-pengguna-a');
    expect(a.sections[0]?.rows.map((r) => r[letak(a, 'nilai')])).toContain('belum diisi');
  });
});

describe('KIR of Permendagri 47/2021', () => {
  const dalamRuangan = (l: LotLaporan): boolean => l.rincian?.['ruangan'] !== undefined && l.golongan !== 'P';

  it('has a card per room, goods without one last, every thing once', () => {
    const d = susun('kir-47');
    expect(d.sections.map((b) => b.judul)).toEqual([
      'Ruangan: Ruang Rapat',
      'Ruangan: Ruang Sekretariat',
      'Belum ditempatkan',
    ]);
    expect(d.sections.map((b) => b.halamanBaru)).toEqual([false, true, true]);
    const harus = lot().filter((l) => dalamRuangan(l) || l.golongan === 'B' || l.golongan === 'E');
    const jumlah = letak(d, 'jumlah');
    const unit = d.sections.flatMap((b) => b.rows).reduce((n, r) => n + Number(r[jumlah]), 0);
    expect(d.sections.reduce((n, b) => n + b.rows.length, 0)).toBe(harus.length);
    expect(unit).toBe(harus.reduce((n, l) => n + l.jumlah, 0));
    expect(unit).toBe(
      dinas.sumber
        .saldoObjek(AKHIR)
        .filter((s) => s.golongan === 'B' || s.golongan === 'E')
        .reduce((n, s) => n + s.unit, 0),
    );
  });

  it('is signed on every card by the Pengurus Barang and whoever answers for the room', () => {
    for (const b of susun('kir-47').sections) {
      expect(b.kartu?.signatures.kiri?.jabatan).toBe('Penanggung Jawab Ruangan');
      expect(b.kartu?.signatures.kanan?.nama).toBe('ANDI BASO');
      expect(b.kartu?.headerBlok.at(-1)?.nilai).toBe(b.judul?.replace('Ruangan: ', ''));
    }
  });
});

describe('persediaan', () => {
  it('ends with the balance of 1.1.7, in the list and in the movements', () => {
    const d = susun('persediaan');
    const saldo = dinas.sumber.saldoObjek(AKHIR).filter((s) => s.golongan === 'P');
    const [unit, nilai] = [saldo.reduce((n, s) => n + s.unit, 0), saldo.reduce((n, s) => n + s.nilaiSen, 0)];
    expect([total(d, 'jumlah'), total(d, 'nilai')]).toEqual([unit, nilai]);
    expect(d.sections[0]?.subtotal?.sel.slice(-2)).toEqual([unit, nilai]);
    for (const r of d.sections[0]?.rows ?? [])
      for (const i of [2, 3]) expect(Number(r[i]) + Number(r[i + 2]) - Number(r[i + 4])).toBe(Number(r[i + 6]));
  });
});
