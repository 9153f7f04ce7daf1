import { copyFileSync, renameSync, rmSync } from 'node:fs';
import type { Keluaran, Masukan, NamaEntri } from '../../api/contract/index.ts';
import { bacaIdentitas } from '../../api/handlers/register.ts';
import { bukaLayanan } from '../../api/hosts/layanan.ts';
import { cariLaporan } from '../../api/reports/daftar.ts';
import { tulisPdf } from '../../api/reports/writers/pdf.ts';
import { tulisXlsx } from '../../api/reports/writers/xlsx.ts';
import { sumberLaporan } from '../../api/sumberLaporan.ts';
import { bukaRegister } from '../../db/open.ts';
import { HARI_INI } from './generator/kepala.ts';
import { bacaXlsxPolos } from './lantaiBaca.ts';
import { tulisPdfPolos } from './lantaiPdf.ts';
import { tulisXlsxPolos } from './lantaiXlsx.ts';
import { sekaliNanti, type Ukuran } from './ukur.ts';

/** Work whose memory is measured, each in a process of its own. */
export type KerjaAnak =
  | 'paket'
  | 'xlsx'
  | 'xlsx-simda'
  | 'xlsx-ebmd'
  | 'csv'
  | 'kertas-kerja'
  | 'xlsx-polos'
  | 'xlsx-buku'
  | 'pdf'
  | 'pdf-polos'
  | 'pdf-kib'
  | 'pdf-kib-polos'
  | 'baca-xlsx'
  | 'baca-xlsx-polos'
  | 'impor-buka'
  | 'impor-periksa'
  | 'impor-jalankan'
  | 'impor-ulang';

async function kerjakan(kerja: string, berkas: string, keluaran: string): Promise<void> {
  if (kerja === 'xlsx-polos') return tulisXlsxPolos(berkas, keluaran);
  if (kerja === 'pdf-polos') return void tulisPdfPolos(berkas, keluaran);
  if (kerja === 'pdf-kib-polos') return void tulisPdfPolos(berkas, keluaran, 'B');
  if (kerja === 'baca-xlsx') return bacaXlsx(berkas);
  if (kerja === 'baca-xlsx-polos') return void (await bacaXlsxPolos(berkas));
  if (kerja.startsWith('impor-')) return jalankanImpor(kerja, berkas);
  if (kerja === 'paket') return tulisPaketZip(berkas, keluaran);
  const ekspor = EKSPOR[kerja];
  if (ekspor !== undefined) return tulisBerkas(berkas, keluaran, 'ekspor.buat', ekspor);
  if (kerja === 'kertas-kerja') return tulisBerkas(berkas, keluaran, 'kertasKerja.buat', KERTAS_KERJA);
  const register = bukaRegister(berkas, { hanyaBaca: true });
  register.db.exec('begin');
  const id = { pdf: 'daftar-barang', 'pdf-kib': 'kib-b', 'xlsx-buku': 'buku-inventaris' }[kerja] ?? kerja;
  const dokumen = cariLaporan(id).buat(sumberLaporan(register.db, bacaIdentitas({ register })), {
    semester: '2025-2',
    tanggalCetak: HARI_INI,
  });
  await (kerja === 'xlsx-buku' ? tulisXlsx : tulisPdf)(dokumen, keluaran);
  register.db.exec('rollback');
  register.tutup();
}

/** Exports, as they are asked for. */
const EKSPOR: Readonly<Record<string, Masukan<'ekspor.buat'>>> = {
  xlsx: { per: HARI_INI },
  'xlsx-simda': { per: HARI_INI, tataLetak: 'simda' },
  'xlsx-ebmd': { per: HARI_INI, tataLetak: 'ebmd' },
  csv: { per: HARI_INI, format: 'csv' },
};

/** The largest golongan alone: a worksheet takes 100,000 lots at most. */
const KERTAS_KERJA: Masukan<'kertasKerja.buat'> = { jenis: 'kondisi', saringan: { golongan: ['B'] } };

/** An export or a worksheet, through the door that the screen uses: in a thread of its own. */
async function tulisBerkas<N extends 'ekspor.buat' | 'kertasKerja.buat'>(
  berkas: string,
  keluaran: string,
  name: N,
  input: Masukan<N>,
): Promise<void> {
  const layanan = bukaLayanan({ berkas, harusAda: true });
  const jawaban = await layanan.panggil({ name, input });
  if (!jawaban.ok) throw new Error(jawaban.error.pesan);
  const hasil = jawaban.value as Keluaran<N>;
  renameSync(layanan.gudang.lihat(hasil.berkas.id).jalur, keluaran);
  await layanan.tutup();
}

/** Reads all rows of a foreign workbook. */
async function bacaXlsx(berkas: string): Promise<void> {
  const { bacaBerkas } = await import('../../api/baca/bacaBerkas.ts');
  const buku = await bacaBerkas(berkas);
  for (const lembar of buku.lembar) for await (const _ of lembar.baris());
  await buku.tutup();
}

/** The package as one file, through the door that the screen uses. */
async function tulisPaketZip(berkas: string, keluaran: string): Promise<void> {
  const layanan = bukaLayanan({ berkas, harusAda: true, jobDiSini: true });
  const jawaban = await layanan.panggil({ name: 'paket.buat', input: { semester: '2025-2' } });
  if (!jawaban.ok) throw new Error(jawaban.error.pesan);
  const [zip] = (jawaban.value as Keluaran<'paket.buat'>).berkas;
  if (zip !== undefined) renameSync(layanan.gudang.lihat(zip.id).jalur, keluaran);
  await layanan.tutup();
}

/** One step of an import; the session is the last that was begun. */
async function jalankanImpor(kerja: string, berkas: string): Promise<void> {
  const layanan = bukaLayanan({ berkas });
  const panggil = async <N extends NamaEntri>(name: N, input: Masukan<N>): Promise<Keluaran<N>> => {
    const jawaban = await layanan.panggil({ name, input, pelaku: { nama: 'Bench', peran: 'bench' } });
    if (!jawaban.ok) throw new Error(jawaban.error.pesan);
    return jawaban.value as Keluaran<N>; // dispatch parsed it by the same entry
  };
  if (kerja === 'impor-buka') {
    const { id, jalur } = layanan.gudang.buat('KIB.xlsx');
    copyFileSync(`${berkas}.xlsx`, jalur);
    await panggil('impor.buka', { berkas: id });
  } else {
    const [ringkas] = await panggil('impor.daftar', {});
    const sesi = ringkas?.sesi ?? '';
    const { usulan } = await panggil('impor.lihat', { sesi });
    if (kerja === 'impor-jalankan') await panggil('impor.jalankan', { sesi });
    else await panggil('impor.periksa', { sesi, opsi: usulan });
  }
  await layanan.tutup();
}

/** Does one piece of work on a register and prints what it took, as JSON. */
export async function jalankanAnak(kerja: string, berkas: string): Promise<void> {
  const keluaran = `${berkas}.${kerja}`;
  const ukuran: Ukuran = await sekaliNanti(() => kerjakan(kerja, berkas, keluaran));
  rmSync(keluaran, { force: true });
  console.log(JSON.stringify({ ...ukuran, mb: process.resourceUsage().maxRSS / 1024 }));
}
