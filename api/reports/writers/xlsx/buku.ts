import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { stream } from 'exceljs';
import { tulisUtuh } from '../berkasUtuh.ts';

export type Buku = stream.xlsx.WorkbookWriter;

/**
 * Opens a streaming workbook on a file, lets `isi` fill it, and closes it. exceljs is loaded here, on
 * first use, and nowhere else: it can be replaced behind this file.
 *
 * Strings are written inline: a table of shared strings holds every text in memory.
 *
 * @throws the errors of `isi` and the file errors of `tulisUtuh`
 */
export async function tulisBuku<T>(path: string, isi: (buku: Buku) => Promise<T>): Promise<T> {
  const { default: ExcelJS } = await import('exceljs');
  return tulisUtuh(path, async (sementara) => {
    const keluaran = createWriteStream(sementara);
    const selesai = finished(keluaran);
    // Awaited at the end; a failure in between must not count as unhandled.
    selesai.catch(() => undefined);
    const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: keluaran, useStyles: true, useSharedStrings: false });
    buku.creator = 'Inventaris BMD';
    buku.lastModifiedBy = 'Inventaris BMD';
    try {
      const hasil = await isi(buku);
      await Promise.race([buku.commit(), selesai]);
      await selesai;
      return hasil;
    } catch (galat) {
      keluaran.destroy();
      await selesai.catch(() => undefined);
      throw keluaran.errored ?? galat;
    }
  });
}
