import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { lindungiRumus } from '../../domain/impor/lindungRumus.ts';
import type { JenisKolom, Kolom, Sel } from '../reports/document.ts';
import { beriGiliran, tulisUtuh, type OpsiTulis } from '../reports/writers/berkasUtuh.ts';
import { bukaKeluaran } from '../reports/writers/keluaran.ts';
import { BARIS_PER_GILIRAN, type EksporDatar } from './buku.ts';
import { lotGolongan, telaah } from './telaah.ts';

/** `;` is what an Indonesian Excel expects, with decimal commas; `,` what other programs do, with decimal points. */
export type Pemisah = ';' | ',';

/**
 * Writes the same rows as one csv table, all golongan below each other: UTF-8 with BOM, CRLF, every text in quotes, days as
 * `YYYY-MM-DD`, numbers without thousands separators. Text that a spreadsheet would take for a formula is kept from it by an
 * apostrophe in front (`domain/impor/lindungRumus.ts`); the import takes it off again. No sums: a csv is data.
 *
 * @returns how many lots were written
 * @throws AppError rule/dibatalkan, and the file errors of `tulisUtuh`
 */
export async function tulisCsvDatar(
  { lot, tataLetak, ambil, tujuh }: EksporDatar,
  pemisah: Pemisah,
  path: string,
  opsi: OpsiTulis = {},
): Promise<number> {
  const isi = telaah(lot);
  const golongan = isi.golongan.map((g) => g.golongan);
  const rincianLain = isi.golongan.flatMap((g) => g.rincianLain);
  const kolom = tataLetak.kolom({ ambil, golongan, rincianLain, tujuh });
  const baris = function* baris(): Generator<string> {
    yield `\u{feff}${barisCsv(
      kolom.map((k) => kutip(k.label)),
      pemisah,
    )}`;
    let nomor = 0;
    for (const g of golongan)
      for (const satu of lotGolongan(lot, g)) {
        nomor += 1;
        yield barisCsv(
          kolom.map((k) => selCsv(k, k.isi(satu, nomor), pemisah)),
          pemisah,
        );
      }
  };
  await tulisTeks(baris(), isi.semua.lot, path, opsi);
  return isi.semua.lot;
}

/** Writes text line by line, no faster than the disk takes it. */
async function tulisTeks(baris: Iterable<string>, semua: number, path: string, opsi: OpsiTulis): Promise<void> {
  await tulisUtuh(path, async (sementara) => {
    const keluaran = bukaKeluaran(sementara, opsi);
    const { aliran, opsi: jalan } = keluaran;
    try {
      let [kumpul, nomor] = ['', 0];
      for (const satu of baris) {
        kumpul += satu;
        nomor += 1;
        if (nomor % BARIS_PER_GILIRAN !== 0) continue;
        if (!aliran.write(kumpul)) await surut(aliran);
        kumpul = '';
        jalan.kemajuan?.(nomor - 1, semua);
        await beriGiliran(jalan);
      }
      aliran.end(kumpul);
      await keluaran.selesai();
      await beriGiliran(jalan);
      jalan.kemajuan?.(semua, semua);
    } catch (galat) {
      throw await keluaran.batal(galat);
    }
  });
}

/** Waits until a stream takes more, or fails. */
async function surut(aliran: WriteStream): Promise<void> {
  if (aliran.destroyed) return;
  const henti = new AbortController();
  const tutup = (): void => henti.abort();
  aliran.once('close', tutup);
  await once(aliran, 'drain', { signal: henti.signal }).catch((galat: unknown) => {
    // The error of the stream is told when the file is closed.
    if (!henti.signal.aborted) throw galat;
  });
  aliran.off('close', tutup);
}

const barisCsv = (sel: readonly string[], pemisah: Pemisah): string => `${sel.join(pemisah)}\r\n`;
/** Letters that make a text file a binary one for whoever reads it. */
// oxlint-disable-next-line no-control-regex -- exactly these
const TAK_TERBACA = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

const kutip = (teks: string): string => `"${teks.replace(TAK_TERBACA, '').replaceAll('"', '""')}"`;

/** A cell as csv: texts quoted and harmless, numbers bare; a blank is nothing at all. */
export function selCsv({ kind }: Pick<Kolom, 'kind'>, isi: Sel, pemisah: Pemisah): string {
  if (isi === null) return '';
  if (typeof isi === 'string') return kutip(lindungiRumus(isi));
  if (kind === 'teks' || kind === 'kode') return kutip(String(isi));
  return angkaPolos(kind, isi).replace('.', pemisah === ';' ? ',' : '.');
}

/** A number with a decimal point. Never three decimals: `1,234` could as well be a thousand and more. */
function angkaPolos(kind: JenisKolom, n: number): string {
  if (kind === 'rupiah') {
    const angka = String(Math.abs(n)).padStart(3, '0');
    return `${n < 0 ? '-' : ''}${angka.slice(0, -2)}.${angka.slice(-2)}`;
  }
  const angka = String(n);
  return /\.\d{3}$/u.test(angka) ? `${angka}0` : angka;
}
