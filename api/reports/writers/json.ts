import { writeFile } from 'node:fs/promises';
import { jadikanJson, type ReportDocument } from '../document.ts';
import { tulisUtuh } from './berkasUtuh.ts';

/**
 * Writes the document as indented JSON: the form that golden files hold and other programs read.
 *
 * @throws AppError internal/laporan_berubah, and the file errors of `tulisUtuh`
 */
export async function tulisJson(dokumen: ReportDocument, path: string): Promise<void> {
  await tulisUtuh(path, (sementara) => writeFile(sementara, `${JSON.stringify(jadikanJson(dokumen), null, 1)}\n`));
}
