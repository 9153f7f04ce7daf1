import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { ReportDocument } from '../document.ts';
import { beriGiliran, tulisUtuh, type OpsiTulis } from './berkasUtuh.ts';
import { Huruf } from './pdf/huruf.ts';
import { KanvasPdf, kanvasKosong } from './pdf/kanvas.ts';
import { halamanKertas } from './pdf/kertas.ts';
import { Tata } from './pdf/tata.ts';

/**
 * Writes the document as PDF, page by page: a first pass over the row heights finds the page breaks, so
 * that "Halaman x dari y" is known without holding pages in memory. Rows are read twice.
 *
 * @returns the number of pages
 * @throws AppError rule/dibatalkan, internal/laporan_berubah, and the file errors of `tulisUtuh`
 */
export async function tulisPdf(dokumen: ReportDocument, path: string, opsi: OpsiTulis = {}): Promise<{ halaman: number }> {
  // Loaded on first use: the library costs a quarter of a second that the start need not pay.
  const { default: PDFDocument } = await import('pdfkit');
  return tulisUtuh(path, async (sementara) => {
    const { lebar, tinggi } = halamanKertas(dokumen.kertas);
    const pdf = new PDFDocument({
      autoFirstPage: false,
      size: [lebar, tinggi],
      margin: 0,
      font: '',
      lang: 'id-ID',
      displayTitle: true,
      info: {
        Title: [dokumen.judul, ...dokumen.subjudul].join(' - '),
        Author: dokumen.kop?.nama ?? '',
        Creator: dokumen.jejak.aplikasi,
        Subject: dokumen.status,
      },
    });
    const keluaran = createWriteStream(sementara);
    const selesai = finished(keluaran);
    // The promise is awaited at the end; a failure in between must not count as unhandled.
    selesai.catch(() => undefined);
    try {
      const huruf = new Huruf(pdf);
      const halaman = await jalankan(new Tata(dokumen, huruf, kanvasKosong, 0), opsi, null);
      pdf.pipe(keluaran);
      const kanvas = new KanvasPdf(pdf, huruf);
      await jalankan(new Tata(dokumen, huruf, kanvas, halaman), opsi, halaman);
      kanvas.tuntaskan();
      pdf.end();
      await selesai;
      return { halaman };
    } catch (galat) {
      keluaran.destroy();
      await selesai.catch(() => undefined);
      throw keluaran.errored ?? galat;
    }
  });
}

/** Runs a pass to its end, letting other work of the process run after every page. */
async function jalankan(tata: Tata, opsi: OpsiTulis, dari: number | null): Promise<number> {
  const halaman = tata.jalankan();
  for (;;) {
    const langkah = halaman.next();
    if (dari !== null) opsi.kemajuan?.(langkah.value, dari);
    await beriGiliran(opsi);
    if (langkah.done === true) return langkah.value;
  }
}
