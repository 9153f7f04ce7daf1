import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bukaRegister } from '../../db/open.ts';
import { buatRegister } from './generator/register.ts';
import { ukurPaket, ukurPdf, ukurPdfKib, ukurXlsxFormulir } from './keluar.ts';
import type { BarisHasil } from './tabel.ts';

const BENIH = 1;
const PER_PERINTAH = 100_000;
/** Rows of the PDF that the budget speaks of. */
const LOT_PDF = 20_000;
/** A register whose golongan B has as many rows: 72 in 100 of its lots. */
const LOT_KIB = 27_900;
const LOT_XLSX = 100_000;
/** An office many times as large as the one of the Renstra. */
const LOT_PAKET = 5_000;

/** A register of so many lots, without a year of entries. */
function buat(folder: string, lot: number): string {
  const berkas = path.join(folder, `formulir-${lot}.sqlite`);
  buatRegister(berkas, lot, { benih: BENIH, perPerintah: PER_PERINTAH, setahun: false }).tutup();
  return berkas;
}

function banyakB(berkas: string): number {
  const register = bukaRegister(berkas, { hanyaBaca: true });
  const banyak = Number(
    register.db.prepare("select count(*) from barang where golongan = 'B' and unit > 0").pluck().get(),
  );
  register.tutup();
  return banyak;
}

/** Forms as PDF of 20,000 rows and as XLSX of 100,000, the package of 5,000 lots; registers lie in a folder that goes afterwards. */
export function ukurFormulir(kabar: (teks: string) => void): BarisHasil[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'inventaris-bench-formulir-'));
  try {
    kabar('PDF daftar-barang');
    const daftar = ukurPdf(buat(folder, LOT_PDF), LOT_PDF);
    kabar('PDF KIB B');
    const berkasKib = buat(folder, LOT_KIB);
    const kib = ukurPdfKib(berkasKib, banyakB(berkasKib));
    kabar('paket semester');
    const paket = ukurPaket(buat(folder, LOT_PAKET), LOT_PAKET);
    kabar('XLSX buku inventaris');
    return [daftar, kib, paket, ukurXlsxFormulir(buat(folder, LOT_XLSX), LOT_XLSX)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
