import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { GudangBerkas } from '../berkas.ts';
import type { Berkas } from '../contract/dasar.ts';
import type { Manifes } from '../contract/paket.ts';
import type { OpsiTulis } from '../reports/writers/berkasUtuh.ts';
import { tulisPdf, tulisPdfGabungan } from '../reports/writers/pdf.ts';
import { tulisXlsx, tulisXlsxGabungan } from '../reports/writers/xlsx.ts';
import { daftarIsi, type KepalaIsi } from './daftarIsi.ts';
import type { Formulir } from './isiPaket.ts';

/** A finished package: its files, and the manifest that is one of them. */
export interface Paket {
  readonly berkas: readonly Berkas[];
  readonly manifes: Manifes;
}

/** What the manifest says beside forms and files. */
export type KepalaManifes = Omit<Manifes, 'formulir' | 'berkas' | 'halaman'>;

interface Alat {
  readonly gudang: GudangBerkas;
  /** Told which of how many steps is done. */
  kemajuan(selesai: number, dari: number, tahap: string): void;
  dibatalkan(): boolean;
}

/**
 * Writes a package: every form as PDF and XLSX, all of them as one PDF and one workbook, and the manifest. A failed or
 * cancelled work leaves nothing.
 *
 * @throws AppError rule/dibatalkan and the file errors of the writers
 */
export async function tulisPaket(
  formulir: readonly Formulir[],
  kepalaIsi: KepalaIsi,
  kepala: KepalaManifes,
  alat: Alat,
): Promise<Paket> {
  const { gudang } = alat;
  const { semester, nomor, tanggal } = kepala;
  const pengesahan = nomor === null || tanggal === null ? null : { nomor, tanggal };
  const jadi: { id: string; jalur: string; berkas: Berkas }[] = [];
  const opsi: OpsiTulis = { dibatalkan: () => alat.dibatalkan() };
  const langkah = formulir.length * 2 + 2;
  const keBerkas = async <T>(nama: string, tulis: (jalur: string) => Promise<T>): Promise<T> => {
    const { id, jalur, pegangan } = gudang.buat(nama);
    try {
      const hasil = await tulis(jalur);
      jadi.push({ id, jalur, berkas: pegangan() });
      alat.kemajuan(jadi.length, langkah, 'Menulis berkas paket');
      return hasil;
    } catch (galat) {
      gudang.buang(id);
      throw galat;
    }
  };
  try {
    const dokumen = formulir.map((f) => f.dokumen);
    const judul = formulir.map((f) => f.judul);
    const isi = (mulai: readonly number[] | null) => daftarIsi(kepalaIsi, judul, semester, pengesahan, mulai);
    const { halaman, mulai } = await keBerkas(`paket-${semester}.pdf`, (jalur) =>
      tulisPdfGabungan(formulir, isi, jalur, opsi),
    );
    await keBerkas(`paket-${semester}.xlsx`, (jalur) => tulisXlsxGabungan(dokumen, isi(null), jalur, opsi));
    for (const f of formulir) {
      await keBerkas(`${f.id}-${semester}.pdf`, (jalur) => tulisPdf(f.dokumen, jalur, opsi));
      await keBerkas(`${f.id}-${semester}.xlsx`, (jalur) => tulisXlsx(f.dokumen, jalur, opsi));
    }
    const manifes: Manifes = {
      ...kepala,
      halaman,
      formulir: formulir.map(({ id, judul, periksa }, i) => ({
        id,
        judul,
        halaman: mulai[i] ?? 0,
        baris: periksa.baris,
        jumlah: [...periksa.jumlah],
        sidikIsi: periksa.hash,
      })),
      berkas: await Promise.all(
        jadi.map(async ({ jalur, berkas }) => ({
          nama: berkas.nama,
          ukuran: berkas.ukuran,
          sha256: await sidikBerkas(jalur),
        })),
      ),
    };
    await keBerkas(`manifest-${semester}.json`, (jalur) => writeFile(jalur, `${JSON.stringify(manifes, null, 1)}\n`));
    return { berkas: jadi.map((j) => j.berkas), manifes };
  } catch (galat) {
    for (const { id } of jadi) gudang.buang(id);
    throw galat;
  }
}

async function sidikBerkas(jalur: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(jalur), hash);
  return hash.digest('hex');
}
