import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan, DAFTAR_LAPORAN } from '../../../api/reports/daftar.ts';
import { jadikanJson, kolomBagian, type ReportDocument } from '../../../api/reports/document.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { bacaXlsx, barisLembar, isiSel, lembarBernama, rumusSel } from './bacaXlsx.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';

// Every workbook goes through LibreOffice once, all in one start of it: opened, recomputed, saved again. A missing
// LibreOffice fails these tests; `npm test` installs it.

const FORMULIR = DAFTAR_LAPORAN.map((l) => l.id);
const PALSU = 'hasil-palsu';
const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
const hasil = join(folder, 'hasil');
let dinas: DinasUji;

const susun = (id: string): ReportDocument =>
  cariLaporan(id).buat(dinas.sumber, {
    semester: '2025-1',
    tanggalCetak: HARI_CETAK,
    ...(cariLaporan(id).lingkup === 'barang' && { barangId: dinas.id['tanahPasar'] ?? '' }),
  });

/** LibreOffice trusts the results that a workbook brings along, unless its profile says to work them out anew. */
function profilHitungUlang(): string {
  const profil = join(folder, 'profil');
  mkdirSync(join(profil, 'user'), { recursive: true });
  const butir =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">';
  writeFileSync(
    join(profil, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${butir}<value>0</value></prop></item></oor:items>`,
  );
  return pathToFileURL(profil).href;
}

function ubahSemua(): void {
  const berkas = readdirSync(folder).filter((b) => b.endsWith('.xlsx'));
  const opsi = ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${profilHitungUlang()}`];
  const ubah = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', hasil];
  execFileSync('soffice', [...opsi, ...ubah, ...berkas], { cwd: folder, stdio: 'pipe', timeout: 170_000 });
}

beforeAll(async () => {
  dinas = await dinasUji();
  for (const id of FORMULIR) await tulisXlsx(susun(id), join(folder, `${id}.xlsx`));
  const palsu = new ExcelJS.Workbook();
  palsu.addWorksheet('Palsu').addRow([1, 2, { formula: 'SUM(A1:B1)', result: 99 }]);
  await palsu.xlsx.writeFile(join(folder, `${PALSU}.xlsx`));
  ubahSemua();
}, 240_000);
afterAll(() => {
  dinas.uji.tutup();
  rmSync(folder, { recursive: true, force: true });
});

/** Money in sen and areas in hundredths: nothing finer may differ. */
const perSeratus = (isi: string | number | null): string | number | null =>
  typeof isi === 'number' ? Math.round(isi * 100) : isi;

it('LibreOffice works the sums out anew', async () => {
  const buku = await bacaXlsx(join(hasil, `${PALSU}.xlsx`));
  expect(isiSel(lembarBernama(buku, 'Palsu').getRow(1).getCell(3))).toBe(3);
});

describe.each(FORMULIR)('%s through LibreOffice', (id) => {
  it('comes back cell for cell, its recomputed sums those of the document', async () => {
    const [kita, mereka] = [await bacaXlsx(join(folder, `${id}.xlsx`)), await bacaXlsx(join(hasil, `${id}.xlsx`))];
    expect(mereka.worksheets.map((w) => w.name)).toEqual(kita.worksheets.map((w) => w.name));
    const dihitung: number[] = [];
    for (const [i, asal] of kita.worksheets.entries()) {
      const lembar = mereka.worksheets[i];
      if (lembar === undefined) throw new Error(`no sheet ${asal.name}`);
      for (let n = 1; n <= asal.rowCount; n += 1) {
        const lebar = asal.columnCount;
        expect(barisLembar(lembar, n).slice(0, lebar).map(perSeratus), `${asal.name} ${n}`).toEqual(
          barisLembar(asal, n).map(perSeratus),
        );
        asal.getRow(n).eachCell((sel, k) => {
          if (rumusSel(sel) === '') return;
          const ulang = lembar.getRow(n).getCell(k);
          expect(rumusSel(ulang), `${asal.name} ${n}:${k}`).not.toBe('');
          dihitung.push(Number(perSeratus(isiSel(ulang))));
        });
      }
    }
    for (const jumlah of jumlahTercetak(id)) expect(dihitung).toContain(jumlah);
  });
});

/** Sums of the document that stand on rows with figures, in hundredths as the sheet shows them. */
function jumlahTercetak(id: string): number[] {
  const dokumen = jadikanJson(susun(id));
  const hasil: number[] = [];
  for (const bagian of dokumen.sections)
    for (const [i, kolom] of kolomBagian(dokumen, bagian).entries()) {
      const isi = bagian.subtotal?.sel[i];
      if (kolom.total === true && typeof isi === 'number' && bagian.rows.length > 0)
        hasil.push(kolom.kind === 'rupiah' ? isi : Math.round(isi * 100));
    }
  const berisi = dokumen.sections.some((b) => b.columns === undefined && b.rows.length > 0);
  for (const [i, kolom] of dokumen.columns.entries()) {
    const isi = dokumen.totals?.sel[i];
    if (kolom.total === true && typeof isi === 'number' && berisi)
      hasil.push(kolom.kind === 'rupiah' ? isi : Math.round(isi * 100));
  }
  return hasil;
}
