import type { ReportDocument } from '../document.ts';
import { beriGiliran, tulisUtuh, type OpsiTulis } from './berkasUtuh.ts';
import { bukaKeluaran } from './keluaran.ts';
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
export async function tulisPdf(
  dokumen: ReportDocument,
  path: string,
  opsi: OpsiTulis = {},
): Promise<{ halaman: number }> {
  // Loaded on first use: the library costs a quarter of a second that the start need not pay.
  const { default: Pdf } = await import('pdfkit');
  return tulisUtuh(path, async (sementara) => {
    const { lebar, tinggi } = halamanKertas(dokumen.kertas);
    const pdf = new Pdf({
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
    const keluaran = bukaKeluaran(sementara, opsi);
    try {
      const huruf = new Huruf(pdf);
      const halaman = await jalankan(new Tata(dokumen, huruf, kanvasKosong, 0), keluaran.opsi, null);
      pdf.pipe(keluaran.aliran);
      const kanvas = new KanvasPdf(pdf, huruf);
      await jalankan(new Tata(dokumen, huruf, kanvas, halaman), keluaran.opsi, halaman);
      kanvas.tuntaskan();
      pdf.end();
      await keluaran.selesai();
      return { halaman };
    } catch (galat) {
      pdf.unpipe(keluaran.aliran);
      throw await keluaran.batal(galat);
    }
  });
}

/** Runs a pass to its end, letting other work of the process run after every page. */
async function jalankan(tata: Tata, opsi: OpsiTulis, dari: number | null): Promise<number> {
  const halaman = tata.jalankan();
  try {
    for (;;) {
      const langkah = halaman.next();
      if (dari !== null) opsi.kemajuan?.(langkah.value, dari);
      await beriGiliran(opsi);
      if (langkah.done === true) return langkah.value;
    }
  } finally {
    // A stopped pass must let go of the rows it is reading: their source is busy until then.
    halaman.return(0);
  }
}
