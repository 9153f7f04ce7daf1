import type { stream } from 'exceljs';
import { tulisUtuh, type OpsiTulis } from '../berkasUtuh.ts';
import { bukaKeluaran } from '../keluaran.ts';

export type Buku = stream.xlsx.WorkbookWriter;
export type Lembar = ReturnType<Buku['addWorksheet']>;

/** What exceljs writes a sheet into, and the pipes that carry it into the archive. */
interface AliranLembar {
  readonly stream?: { readonly pipes?: readonly { readonly writableNeedDrain?: boolean }[] };
}

/**
 * Waits until the archive has taken what a sheet was given, because exceljs does not: rows that are made faster than they
 * are packed would pile up in memory.
 *
 * @param lanjut lets other work run; it throws when the work is to stop
 */
export async function tungguSurut(lembar: Lembar, lanjut: () => Promise<void>): Promise<void> {
  const { stream } = lembar as unknown as AliranLembar;
  await lanjut();
  while (stream?.pipes?.some((p) => p.writableNeedDrain === true)) {
    await new Promise((siap) => {
      setTimeout(siap, 1);
    });
    await lanjut();
  }
}

/**
 * Opens a streaming workbook on a file, lets `isi` fill it, and closes it. exceljs is loaded here, on
 * first use, and nowhere else: it can be replaced behind this file.
 *
 * Strings are written inline: a table of shared strings holds every text in memory.
 *
 * @throws the errors of `isi` and the file errors of `tulisUtuh`
 */
export async function tulisBuku<T>(
  path: string,
  opsi: OpsiTulis,
  isi: (buku: Buku, opsi: OpsiTulis) => Promise<T>,
): Promise<T> {
  const { default: ExcelJS } = await import('exceljs');
  return tulisUtuh(path, async (sementara) => {
    const keluaran = bukaKeluaran(sementara, opsi);
    const { aliran } = keluaran;
    const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: aliran, useStyles: true, useSharedStrings: false });
    buku.creator = 'Inventaris BMD';
    buku.lastModifiedBy = 'Inventaris BMD';
    try {
      const hasil = await isi(buku, keluaran.opsi);
      // exceljs never settles when its stream breaks; the stream itself does.
      await Promise.race([buku.commit(), keluaran.selesai()]);
      await keluaran.selesai();
      return hasil;
    } catch (galat) {
      throw await keluaran.batal(galat);
    }
  });
}
