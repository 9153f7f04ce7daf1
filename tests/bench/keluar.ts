import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { FLAG_V8 } from '../../api/hosts/flagV8.ts';
import type { KerjaAnak } from './anak.ts';
import type { Anggaran, BarisHasil } from './tabel.ts';
import { tengah, type Ukuran } from './ukur.ts';

const AWAL = path.join(import.meta.dirname, 'index.ts');

/** Runs work in a process of its own, `kali` times, started as the program is. */
export function diAnak(kerja: KerjaAnak, berkas: string, kali: number): Ukuran {
  return tengah(
    Array.from({ length: kali }, (): Ukuran => {
      const teks = execFileSync(process.execPath, [FLAG_V8, AWAL, '--anak', kerja, berkas], { encoding: 'utf8' });
      return JSON.parse(teks) as Ukuran;
    }),
  );
}

/**
 * The register as Excel for the BPKAD and in the other layouts, beside its rows as text joined by hand and packed. The
 * floor has 21 columns, as the budget of time is meant; SIMDA and e-BMD have a dozen more that are filled, and a budget of
 * memory only.
 */
export function ukurEkspor(berkas: string, lot: number): BarisHasil[] {
  const kali = lot > 100_000 ? 1 : 3;
  // The budget of memory is one of 100,000 lots.
  const memori: Anggaran = lot <= 100_000 ? { mb: 350 } : {};
  const anggaran: Anggaran = { rasio: 4, ...memori };
  const lantai = { nama: 'XML + zlib polos', hasil: diAnak('xlsx-polos', berkas, kali) };
  const satu = (kerja: string, anak: KerjaAnak, anggaran: Anggaran): BarisHasil => ({
    kerja,
    lot,
    hasil: diAnak(anak, berkas, kali),
    lantai,
    anggaran,
  });
  return [
    satu('ekspor Excel BPKAD', 'xlsx', anggaran),
    satu('ekspor e-BMD, kode tujuh kolom', 'xlsx-ebmd', memori),
    satu('ekspor SIMDA, dengan penyusutan', 'xlsx-simda', memori),
    satu('ekspor csv', 'csv', anggaran),
    ...(lot <= 100_000 ? [satu('kertas kerja kondisi, golongan B', 'kertas-kerja', memori)] : []),
  ];
}

/** The report with the most rows as PDF, beside a table written by hand. */
export function ukurPdf(berkas: string, lot: number): BarisHasil {
  return {
    kerja: 'PDF daftar-barang',
    lot,
    hasil: diAnak('pdf', berkas, 3),
    lantai: { nama: 'PDF polos', hasil: diAnak('pdf-polos', berkas, 3) },
    anggaran: { rasio: 7, mb: 400 },
  };
}

/** KIB B as PDF, beside the same lots written by hand. */
export function ukurPdfKib(berkas: string, lot: number): BarisHasil {
  return {
    kerja: 'PDF KIB B',
    lot,
    hasil: diAnak('pdf-kib', berkas, 3),
    lantai: { nama: 'PDF polos', hasil: diAnak('pdf-kib-polos', berkas, 3) },
    anggaran: { rasio: 7, mb: 400 },
  };
}

/** The form with the most rows as a workbook, beside the same lots as text joined by hand and packed. */
export function ukurXlsxFormulir(berkas: string, lot: number): BarisHasil {
  return {
    kerja: 'XLSX buku inventaris',
    lot,
    hasil: diAnak('xlsx-buku', berkas, 3),
    lantai: { nama: 'XML + zlib polos', hasil: diAnak('xlsx-polos', berkas, 3) },
    anggaran: { rasio: 4, mb: 350 },
  };
}

/** The semester package, every form twice over, beside one table of the same lots written by hand. */
export function ukurPaket(berkas: string, lot: number): BarisHasil {
  return {
    kerja: 'paket semester',
    lot,
    hasil: diAnak('paket', berkas, 1),
    lantai: { nama: 'satu PDF polos', hasil: diAnak('pdf-polos', berkas, 3) },
    anggaran: null,
  };
}
