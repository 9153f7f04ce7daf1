import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { HasilTindakan, Pencetak, PilihanCetak } from './jembatan.ts';

// Printing hands the PDF itself to the system's spooler: what was previewed is what is printed, and the exit code tells
// whether the spooler took it. (Chromium's own printing of a PDF reports neither reliably.)

/** Prints PDF files on this system. */
export interface Spooler {
  list(): Promise<Pencetak[]>;
  print(file: string, judul: string, pilihan: PilihanCetak): Promise<HasilTindakan>;
}

/** Runs a program and gives what it printed. */
export type Execute = (command: string, args: readonly string[]) => Promise<string>;

/**
 * Paper as CUPS names it; F4 (folio) is no standard size, so its millimetres are given. Always the sheet as it lies in
 * the tray, short edge first: CUPS turns a landscape page onto it at full size, while a "paper" 330 mm wide is beyond
 * what an office printer can take in.
 */
const CUPS_MEDIA = { A4: 'A4', A3: 'A3', F4: 'Custom.215x330mm' } as const;

/** Paper as Windows numbers it: DMPAPER_A4, DMPAPER_A3, DMPAPER_FOLIO. */
const WINDOWS_PAPER = { A4: 9, A3: 8, F4: 14 } as const;

/** Arguments of CUPS' `lp`. @param judul title of the job in the printer's queue */
export function lpArguments(file: string, judul: string, pilihan: PilihanCetak): string[] {
  const media = CUPS_MEDIA[pilihan.kertas.ukuran];
  const pages = pageRange(pilihan);
  const range = pages === null ? [] : ['-o', `page-ranges=${pages}`];
  const copies = ['-n', String(pilihan.salinan)];
  return ['-d', pilihan.pencetak, ...copies, '-t', judul, '-o', `media=${media}`, ...range, '--', file];
}

/** `2-5`, as both print systems write it, or null for all pages. */
const pageRange = ({ halaman }: PilihanCetak): string | null =>
  halaman === undefined ? null : `${halaman.dari}-${halaman.sampai}`;

/** Printers from `lpstat -e` (names, one a line) and `lpstat -d` (the default's name after a colon). */
export function readPrinters(names: string, standard: string): Pencetak[] {
  const utama = /:\s*(\S+)\s*$/.exec(standard)?.[1];
  return names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((nama) => ({ nama, utama: nama === utama }));
}

const run = promisify(execFile);

/** Programs of the print system speak English, so that what they say can be read. */
const executeProgram: Execute = async (command, args) => {
  const { stdout } = await run(command, args, { env: { ...process.env, LC_ALL: 'C' }, timeout: 30_000 });
  return stdout;
};

const failure = (error: unknown): HasilTindakan => ({
  ok: false,
  pesan: `Pencetak tidak menerima berkas: ${reason(error)}. Periksa pencetak, atau pakai "Buka di pembaca PDF".`,
});

const reason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'layanan pencetakan (CUPS) tidak terpasang di komputer ini';
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : '';
  return (said === '' ? error.message : said).replace(/\.$/, '');
};

/** Linux and macOS. */
export const createCupsSpooler = (execute: Execute = executeProgram): Spooler => ({
  async list() {
    try {
      const standard = await execute('lpstat', ['-d']).catch(() => '');
      return readPrinters(await execute('lpstat', ['-e']), standard);
    } catch {
      return []; // no CUPS or no printer: the screen then offers the PDF reader
    }
  },
  async print(file, judul, pilihan) {
    const known = (await this.list()).some(({ nama }) => nama === pilihan.pencetak);
    if (!known) return failure(`pencetak "${pilihan.pencetak}" tidak ditemukan`);
    try {
      await execute('lp', lpArguments(file, judul, pilihan));
      return { ok: true };
    } catch (error) {
      return failure(error);
    }
  },
});

/** Windows, through SumatraPDF, which pdf-to-printer brings along. Loaded on first use: it is not needed to start. */
export const createWindowsSpooler = (): Spooler => ({
  async list() {
    const { getPrinters, getDefaultPrinter } = await import('pdf-to-printer');
    const utama = await getDefaultPrinter().catch(() => null);
    const printers = await getPrinters().catch(() => []);
    return printers.map(({ name }) => ({ nama: name, utama: name === utama?.name }));
  },
  async print(file, _judul, pilihan) {
    const { print } = await import('pdf-to-printer');
    const pages = pageRange(pilihan);
    try {
      await print(file, {
        printer: pilihan.pencetak,
        copies: pilihan.salinan,
        paperKind: WINDOWS_PAPER[pilihan.kertas.ukuran],
        orientation: pilihan.kertas.orientasi === 'mendatar' ? 'landscape' : 'portrait',
        scale: 'shrink',
        ...(pages !== null && { pages }),
      });
      return { ok: true };
    } catch (error) {
      return failure(error);
    }
  },
});

export const createSpooler = (platform: NodeJS.Platform): Spooler =>
  platform === 'win32' ? createWindowsSpooler() : createCupsSpooler();
