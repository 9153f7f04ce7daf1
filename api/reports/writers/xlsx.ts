import {
  bagianTotal,
  kolomBagian,
  pastikanJumlah,
  tanpaTabel,
  type Bagian,
  type Kolom,
  type ReportDocument,
  type SumberBaris,
} from '../document.ts';
import { beriGiliran, type OpsiTulis } from './berkasUtuh.ts';
import { tulisBuku, type Buku } from './xlsx/buku.ts';
import { LembarLaporan, type Rentang } from './xlsx/lembar.ts';
import { NamaLembar } from './xlsx/nama.ts';

/** Rows between two looks at the clock and the cancel flag. */
const BARIS_PER_GILIRAN = 500;

/**
 * Writes the document as a workbook: the printed layout, a sheet per section that asks for one. Totals
 * are SUM formulas that carry their exact result. Rows are read once.
 *
 * @returns the number of rows written, sums not counted
 * @throws AppError rule/dibatalkan, internal/laporan_berubah, and the file errors of `tulisUtuh`
 */
export async function tulisXlsx(
  dokumen: ReportDocument,
  path: string,
  opsi: OpsiTulis = {},
): Promise<{ baris: number }> {
  const semua = jumlahBaris(dokumen);
  return tulisBuku(path, opsi, async (buku, jalan) => {
    const nama = new NamaLembar();
    const giliran = (baris: number): Promise<void> => {
      jalan.kemajuan?.(baris, semua);
      return beriGiliran(jalan);
    };
    await isiDokumen(buku, dokumen, (usul) => nama.ambil(usul), giliran);
    return { baris: semua };
  });
}

/**
 * Writes many documents as one workbook; with a table of contents in front, sheets bear the number of their document.
 *
 * @throws AppError rule/dibatalkan, internal/laporan_berubah, and the file errors of `tulisUtuh`
 */
export async function tulisXlsxGabungan(
  dokumen: readonly ReportDocument[],
  daftarIsi: ReportDocument | null,
  path: string,
  opsi: OpsiTulis = {},
): Promise<void> {
  const semua = dokumen.reduce((n, d) => n + jumlahBaris(d), 0);
  await tulisBuku(path, opsi, async (buku, jalan) => {
    const nama = new NamaLembar();
    let sebelum = 0;
    const giliran = (baris: number): Promise<void> => {
      jalan.kemajuan?.(sebelum + baris, semua);
      return beriGiliran(jalan);
    };
    if (daftarIsi !== null) await isiDokumen(buku, daftarIsi, (usul) => nama.ambil(usul), giliran);
    for (const [i, satu] of dokumen.entries()) {
      await isiDokumen(buku, satu, (usul) => nama.ambil(daftarIsi === null ? usul : `${i + 1} ${usul}`), giliran);
      sebelum += jumlahBaris(satu);
    }
  });
}

const jumlahBaris = (dokumen: ReportDocument): number => dokumen.sections.reduce((n, b) => n + b.jumlahBaris, 0);

/** Fills the sheets of one document; `giliran` is told the rows done so far. */
async function isiDokumen(
  buku: Buku,
  dokumen: ReportDocument,
  nama: (usul: string) => string,
  giliran: (baris: number) => Promise<void>,
): Promise<void> {
  const rentang: Rentang[] = [];
  const total = bagianTotal(dokumen);
  let lembar: LembarLaporan | null = null;
  let baris = 0;
  for (const [i, bagian] of dokumen.sections.entries()) {
    if (lembar === null || bagian.lembar !== null) {
      lembar?.tutup();
      const judul = nama(bagian.lembar ?? dokumen.judul);
      lembar = new LembarLaporan(buku, dokumen, judul, bagian, kolomLembar(dokumen, i));
    }
    const satu: Rentang | null = await isiBagian(lembar, dokumen, bagian, (n) => giliran(baris + n));
    if (satu !== null && bagian.columns === undefined) rentang.push(satu);
    baris += bagian.jumlahBaris;
    if (bagian.kartu !== undefined) lembar.tandaTangan(bagian.kartu.signatures);
    if (bagian === total && dokumen.totals !== null) lembar.jumlah(dokumen.totals, dokumen.columns, rentang);
  }
  lembar?.penutup();
  lembar?.tutup();
}

/** Columns that text is spread over on a sheet without any table. */
const KOLOM_TEKS: readonly Kolom[] = Array.from({ length: 6 }, (_, i) => ({
  key: `teks${i}`,
  label: '',
  kind: 'teks',
  lebar: 26,
  rata: 'kiri',
}));

/** Columns that give a sheet its widths: those of its first table, or of plain text; `i` is its first section. */
function kolomLembar(dokumen: ReportDocument, i: number): readonly Kolom[] {
  for (const [n, bagian] of dokumen.sections.slice(i).entries()) {
    if (n > 0 && bagian.lembar !== null) break;
    if (!tanpaTabel(dokumen, bagian)) return kolomBagian(dokumen, bagian);
  }
  return KOLOM_TEKS;
}

async function isiBagian(
  lembar: LembarLaporan,
  dokumen: ReportDocument,
  bagian: Bagian<SumberBaris>,
  giliran: (baris: number) => Promise<void>,
): Promise<Rentang | null> {
  lembar.uraian(bagian);
  if (tanpaTabel(dokumen, bagian)) return null;
  const kolom = kolomBagian(dokumen, bagian);
  lembar.mulaiTabel(bagian.uraian === undefined ? bagian.judul : null, kolom);
  let terbaca = 0;
  for (const baris of bagian.rows()) {
    lembar.baris(baris);
    terbaca += 1;
    if (terbaca % BARIS_PER_GILIRAN === 0) await giliran(terbaca);
  }
  pastikanJumlah(bagian, terbaca);
  await giliran(terbaca);
  const rentang = lembar.akhiriTabel();
  if (bagian.subtotal !== null) lembar.jumlah(bagian.subtotal, kolom, [rentang]);
  return rentang;
}
