import type { Kertas, ReportDocument } from '../document.ts';
import { beriGiliran, tulisUtuh, type OpsiTulis } from './berkasUtuh.ts';
import { bukaKeluaran } from './keluaran.ts';
import { Huruf } from './pdf/huruf.ts';
import { KanvasPdf, kanvasKosong } from './pdf/kanvas.ts';
import { Muatan } from './pdf/muatan.ts';
import { letakSendiri, Tata, type Letak } from './pdf/tata.ts';

/** How a document came out on its paper. */
export interface HasilPdf {
  readonly halaman: number;
  /** Size of the table's letters, in points. */
  readonly huruf: number;
  /** Columns with figures that are too small to be read on this paper. */
  readonly terpotong: readonly string[];
  /** A larger paper on which they would fit; null without such columns, or where no paper does. */
  readonly usulKertas: Kertas | null;
}

/**
 * Writes the document as PDF, page by page: a first pass over the row heights finds the page breaks, so
 * that "Halaman x dari y" is known without holding pages in memory. Rows are read twice.
 *
 * @param opsi with `muatkan`, letters and column widths are chosen so that every figure fits: rows are read once more
 * @throws AppError rule/dibatalkan, internal/laporan_berubah, and the file errors of `tulisUtuh`
 */
export async function tulisPdf(
  dokumen: ReportDocument,
  path: string,
  opsi: OpsiTulis & { readonly muatkan?: boolean } = {},
): Promise<HasilPdf> {
  return tulisBerkasPdf(dokumen, path, opsi, async (pena) => {
    const muatan = new Muatan(dokumen);
    let halaman = await pena.hitung(dokumen, muatan);
    if (opsi.muatkan === true && muatan.muatkan()) halaman = await pena.hitung(dokumen, muatan);
    await pena.gambar(dokumen, letakSendiri(halaman), muatan);
    const { huruf, terpotong } = muatan;
    return { halaman, huruf, terpotong, usulKertas: terpotong.length === 0 ? null : muatan.usulKertas };
  });
}

/** A document with the name of its chapter in a file of many. */
export interface Bab {
  readonly judul: string;
  readonly dokumen: ReportDocument;
}

/**
 * Writes many documents as one PDF with pages numbered through, a chapter of the outline for each, and a table of
 * contents in front. Every document keeps its own paper.
 *
 * @param daftarIsi makes the table of contents from the first page of every document; as many rows whatever they are
 * @returns the number of pages, and on which each document begins
 * @throws AppError rule/dibatalkan, internal/laporan_berubah, and the file errors of `tulisUtuh`
 */
export async function tulisPdfGabungan(
  babBab: readonly Bab[],
  daftarIsi: (mulai: readonly number[]) => ReportDocument,
  path: string,
  opsi: OpsiTulis = {},
): Promise<{ halaman: number; mulai: readonly number[] }> {
  const contoh = daftarIsi(babBab.map(() => 0));
  return tulisBerkasPdf(contoh, path, opsi, async (pena) => {
    let sebelum = await pena.hitung(contoh);
    const letak: (Bab & { sebelum: number })[] = [];
    for (const bab of babBab) {
      letak.push({ ...bab, sebelum });
      sebelum += await pena.hitung(bab.dokumen);
    }
    const dari = sebelum;
    const mulai = letak.map((l) => l.sebelum + 1);
    const isi = daftarIsi(mulai);
    await pena.gambar(isi, { dari, sebelum: 0, bab: isi.judul });
    for (const l of letak) await pena.gambar(l.dokumen, { dari, sebelum: l.sebelum, bab: l.judul });
    return { halaman: dari, mulai };
  });
}

/** What fills a file: counts the pages of a document, and draws it. */
interface PenaPdf {
  hitung(dokumen: ReportDocument, muatan?: Muatan): Promise<number>;
  gambar(dokumen: ReportDocument, letak: Letak, muatan?: Muatan): Promise<void>;
}

async function tulisBerkasPdf<T>(
  utama: ReportDocument,
  path: string,
  opsi: OpsiTulis,
  isi: (pena: PenaPdf) => Promise<T>,
): Promise<T> {
  // Loaded on first use: the library costs a quarter of a second that the start need not pay.
  const { default: Pdf } = await import('pdfkit');
  return tulisUtuh(path, async (sementara) => {
    const pdf = new Pdf({
      autoFirstPage: false,
      font: '',
      lang: 'id-ID',
      displayTitle: true,
      info: {
        Title: [utama.judul, ...utama.subjudul].join(' - '),
        Author: utama.kop?.nama ?? '',
        Creator: utama.jejak.aplikasi,
        Subject: utama.status,
      },
    });
    const keluaran = bukaKeluaran(sementara, opsi);
    try {
      const huruf = new Huruf(pdf);
      const kanvas = new KanvasPdf(pdf, huruf);
      let mengalir = false;
      const hasil = await isi({
        hitung: (dokumen, muatan) =>
          jalankan(new Tata(dokumen, huruf, kanvasKosong, letakSendiri(0), muatan), keluaran.opsi, null),
        gambar: async (dokumen, letak, muatan) => {
          if (!mengalir) pdf.pipe(keluaran.aliran);
          mengalir = true;
          await jalankan(new Tata(dokumen, huruf, kanvas, letak, muatan), keluaran.opsi, letak.dari);
        },
      });
      kanvas.tuntaskan();
      pdf.end();
      await keluaran.selesai();
      return hasil;
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
