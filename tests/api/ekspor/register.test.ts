import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { susutEkspor } from '../../../api/ekspor/susut.ts';
import { tulisKib } from '../../../api/ekspor/kib.ts';
import { lotTersaring } from '../../../api/handlers/ekspor.ts';
import { aturanPenyusutan } from '../../../api/pengaturan.ts';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson } from '../../../api/reports/document.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { bacaXlsx, barisLembar, lembarBernama } from '../reports/bacaXlsx.ts';
import { type DinasUji, dinasUji } from '../reports/dinasUji.ts';

// Exports of a register with a year of entries: what they say is what the printed forms say.

const folder = mkdtempSync(join(tmpdir(), 'ekspor-register-'));
const PER = '2025-06-30';
let dinas: DinasUji;

beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => {
  dinas.uji.tutup();
  rmSync(folder, { recursive: true, force: true });
});

const kib = (path: string, lain: Partial<Parameters<typeof tulisKib>[0]> = {}) => {
  const { db } = dinas.uji.register;
  const dasar = { sumber: dinas.sumber, per: PER, hariIni: '2026-02-10', golongan: [], sebagian: false };
  return tulisKib({ ...dasar, lot: lotTersaring(db, PER, {}), ...lain }, path);
};

it('KIB A-F are the printed cards, a sheet each', async () => {
  const path = join(folder, 'kib.xlsx');
  const lot = await kib(path);
  const buku = await bacaXlsx(path);
  let banyak = 0;
  for (const huruf of ['A', 'B', 'C', 'D', 'E', 'F']) {
    const dokumen = cariLaporan(`kib-${huruf.toLowerCase()}`).buat(dinas.sumber, {
      semester: '2025-1',
      tanggalCetak: PER,
      tanggalSurat: '2026-02-10',
    });
    const baris = jadikanJson(dokumen).sections.reduce((n, b) => n + b.rows.length, 0);
    banyak += baris;
    const ada = buku.worksheets.some((w) => w.name === `KIB ${huruf}`);
    expect(ada, huruf).toBe(baris > 0);
    if (!ada) continue;
    const cetak = join(folder, `${huruf}.xlsx`);
    await tulisXlsx(dokumen, cetak);
    const [kita, formulir] = [lembarBernama(buku, `KIB ${huruf}`), (await bacaXlsx(cetak)).worksheets[0]];
    const isi = (ws: typeof formulir) =>
      ws === undefined ? [] : Array.from({ length: ws.rowCount }, (_, i) => barisLembar(ws, i + 1));
    expect(isi(kita)).toEqual(isi(formulir));
  }
  expect(lot).toBe(banyak);
  expect(banyak).toBeGreaterThan(5);
});

it('KIB of a selection hold that alone and say so; one that is empty is still a form', async () => {
  const { db } = dinas.uji.register;
  const path = join(folder, 'sebagian.xlsx');
  const lot = lotTersaring(db, PER, { golongan: ['A'], cari: 'pasar' });
  expect(await kib(path, { lot, golongan: ['A'], sebagian: true })).toBe(1);
  const buku = await bacaXlsx(path);
  expect(buku.worksheets.map((w) => w.name)).toEqual(['KIB A']);
  const teks = JSON.stringify(lembarBernama(buku, 'KIB A').getSheetValues());
  expect(teks).toContain('hasil saringan, bukan seluruh barang');
  expect(teks).not.toContain('Tanah Bangunan Kantor');
  expect(await kib(path, { lot: () => [], golongan: ['A'], sebagian: true })).toBe(0);
  expect(JSON.stringify(lembarBernama(await bacaXlsx(path), 'KIB A').getSheetValues())).toContain('Nihil');
});

it('depreciation of an export is that of the report, lot by lot', () => {
  const { db } = dinas.uji.register;
  const semua = susutEkspor(db, aturanPenyusutan({ register: { db } }), PER);
  let disusutkan = 0;
  for (const golongan of ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const)
    for (const { id } of lotTersaring(db, PER, {})(golongan)) {
      const laporan = dinas.sumber.susut(id, '2025-1', PER);
      const kita = semua(id);
      expect(kita?.bebanSen ?? 0, id).toBe(laporan?.bebanSen);
      const dasarSen = laporan?.dasarSen ?? null;
      if (laporan === null || dasarSen === null) continue;
      disusutkan += 1;
      expect(kita?.dasarSen, id).toBe(dasarSen);
      const tahun = (laporan.masaBulan ?? 0) / 12;
      expect(Math.abs((kita?.perTahunSen ?? 0) - Math.min(dasarSen, dasarSen / tahun)), id).toBeLessThan(1);
    }
  expect(disusutkan).toBeGreaterThan(2);
});
