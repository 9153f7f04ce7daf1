import ExcelJS from 'exceljs';

type Sel = ExcelJS.Cell;

/** Reads a workbook back whole, with the non-streaming reader. */
export async function bacaXlsx(path: string): Promise<ExcelJS.Workbook> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(path);
  return buku;
}

/** What a reader sees in a cell: rich text as its text, a formula as its cached result. */
export function isiSel(sel: Sel): string | number | null {
  const nilai = sel.value;
  if (nilai === null || nilai === undefined) return null;
  if (nilai instanceof Date) return nilai.toISOString().slice(0, 10);
  if (typeof nilai === 'object' && 'richText' in nilai) return nilai.richText.map((r) => r.text).join('');
  // The reader leaves a cached 0 out of `value`; `result` has it.
  if (typeof nilai === 'object' && 'formula' in nilai) return typeof sel.result === 'number' ? sel.result : null;
  return typeof nilai === 'number' ? nilai : typeof nilai === 'object' ? JSON.stringify(nilai) : String(nilai);
}

/** The formula of a cell; empty when it has none. */
export function rumusSel(sel: Sel): string {
  const nilai = sel.value;
  return nilai !== null && typeof nilai === 'object' && 'formula' in nilai ? nilai.formula : '';
}

/** The sheet of this name; a test that asks for another has a bug. */
export function lembarBernama(buku: ExcelJS.Workbook, nama: string): ExcelJS.Worksheet {
  const lembar = buku.getWorksheet(nama);
  if (lembar === undefined) throw new Error(`no sheet ${nama}: ${buku.worksheets.map((w) => w.name).join(', ')}`);
  return lembar;
}

/** All cells of a row up to the last used column of the sheet. */
export function barisLembar(lembar: ExcelJS.Worksheet, nomor: number): (string | number | null)[] {
  return Array.from({ length: lembar.columnCount }, (_, i) => isiSel(lembar.getRow(nomor).getCell(i + 1)));
}
