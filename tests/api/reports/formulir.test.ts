import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAFTAR_LAPORAN, cariLaporan } from '../../../api/reports/daftar.ts';
import type { ParamLaporan } from '../../../api/reports/definisi.ts';
import { jadikanJson, kolomBagian, type Baris, type ReportDocument } from '../../../api/reports/document.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { sumberLaporan } from '../../../api/sumberLaporan.ts';
import { registerUji } from '../../db/bantu.ts';
import { bacaPdf } from './bacaPdf.ts';
import { bacaXlsx } from './bacaXlsx.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';
import { letakTeks } from './letakTeks.ts';
import { IDENTITAS } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'formulir-'));
let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => {
  dinas.uji.tutup();
  rmSync(folder, { recursive: true, force: true });
});

const FORMULIR = DAFTAR_LAPORAN.map((l) => l.id);

/** The parameters of a form; one about a lot is asked about the land of the market. */
const param = (id: string): ParamLaporan => ({
  semester: '2025-1',
  tanggalCetak: HARI_CETAK,
  jamCetak: '09.30 WITA',
  ...(cariLaporan(id).lingkup === 'barang' && { barangId: dinas.id['tanahPasar'] ?? '' }),
});
/** Golden files hold a fixed hash of the log: it changes with every change of what the log keeps. */
const susun = (id: string): ReportDocument => {
  const dokumen = cariLaporan(id).buat(dinas.sumber, param(id));
  return { ...dokumen, jejak: { ...dokumen.jejak, hashKepala: '0'.repeat(64) } };
};

/** Areas have hundredths, everything else is whole. */
const bulat = (n: number): bigint => BigInt(Math.round(n * 100));
const jumlah = (rows: readonly Baris[], i: number): bigint =>
  rows.reduce((n, r) => n + (typeof r[i] === 'number' ? bulat(r[i]) : 0n), 0n);

describe.each(FORMULIR)('%s of an office with every kind of mutasi', (id) => {
  it('is its golden document, plain JSON with a cell per column', async () => {
    const dokumen = jadikanJson(susun(id));
    expect(JSON.parse(JSON.stringify(dokumen))).toEqual(dokumen);
    await expect(`${JSON.stringify(dokumen, null, 1)}\n`).toMatchFileSnapshot(`../../golden/formulir/${id}.json`);
    for (const bagian of dokumen.sections) {
      const banyak = kolomBagian(dokumen, bagian).length;
      for (const baris of bagian.rows) expect(baris).toHaveLength(banyak);
      if (bagian.subtotal !== null) expect(bagian.subtotal.sel).toHaveLength(banyak);
    }
    if (dokumen.totals !== null) expect(dokumen.totals.sel).toHaveLength(dokumen.columns.length);
  });

  it('has sums that are the sums of their rows', () => {
    const dokumen = jadikanJson(susun(id));
    for (const bagian of dokumen.sections)
      for (const [i, kolom] of kolomBagian(dokumen, bagian).entries())
        if (kolom.total === true && typeof bagian.subtotal?.sel[i] === 'number')
          expect(bulat(bagian.subtotal.sel[i]), `${bagian.id} ${kolom.key}`).toBe(jumlah(bagian.rows, i));
    const milik = dokumen.sections.filter((b) => b.columns === undefined);
    for (const [i, kolom] of dokumen.columns.entries()) {
      const total = dokumen.totals?.sel[i];
      if (kolom.total === true && typeof total === 'number')
        expect(bulat(total), kolom.key).toBe(milik.reduce((n, b) => n + jumlah(b.rows, i), 0n));
    }
  });

  it('prints on its paper with nothing cut, nothing overlapping and its head on every page', async () => {
    const dokumen = susun(id);
    const path = join(folder, `${id}.pdf`);
    const { halaman, terpotong } = await tulisPdf(dokumen, path);
    expect(terpotong).toEqual([]);
    const pdf = await bacaPdf(path);
    expect(pdf.halaman).toHaveLength(halaman);
    const letak = await letakTeks(path);
    expect(letak.keluar).toEqual([]);
    expect(letak.bertumpuk).toEqual([]);
    for (const [i, h] of pdf.halaman.entries()) expect(h.padat).toContain(`Halaman${i + 1}dari${halaman}`);
    const { ukuran, orientasi } = dokumen.kertas;
    const [pendek, panjang] = { A4: [210, 297], F4: [215, 330], A3: [297, 420] }[ukuran] as [number, number];
    const [lebar, tinggi] = orientasi === 'tegak' ? [pendek, panjang] : [panjang, pendek];
    for (const h of pdf.halaman) {
      expect(h.lebarMm).toBeCloseTo(lebar, 0);
      expect(h.tinggiMm).toBeCloseTo(tinggi, 0);
    }
  });

  it('is a workbook that a reader opens', async () => {
    const path = join(folder, `${id}.xlsx`);
    await tulisXlsx(susun(id), path);
    expect((await bacaXlsx(path)).worksheets.length).toBeGreaterThan(0);
  });
});

describe('an empty register', () => {
  it.each(FORMULIR)('%s prints its head, and a table without rows says which data would fill it', async (id) => {
    const uji = registerUji(HARI_CETAK);
    try {
      await uji.harus('register.siapkan', {});
      const laporan = cariLaporan(id);
      if (laporan.lingkup === 'barang') {
        expect(() => laporan.buat(sumberLaporan(uji.register.db, IDENTITAS), { ...param(id), barangId: '1' })).toThrow(
          'barang_tidak_ada',
        );
        return;
      }
      const dokumen = laporan.buat(sumberLaporan(uji.register.db, IDENTITAS), param(id));
      const tabel = dokumen.sections.filter((b) => kolomBagian(dokumen, b).length > 0);
      if (tabel.length > 0 && tabel.every((b) => b.jumlahBaris === 0))
        expect(dokumen.catatan[0]).toMatch(/^Nihil: formulir ini terisi dari ./u);
      const path = join(folder, `${id}-kosong.pdf`);
      await tulisPdf(dokumen, path);
      expect((await letakTeks(path)).keluar).toEqual([]);
    } finally {
      uji.tutup();
    }
  });
});
