import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { diAnak } from './keluar.ts';
import { Acak } from './generator/acak.ts';
import { PembuatLot } from './generator/lot.ts';
import { buatRegister } from './generator/register.ts';
import { Lantai, lantaiSisip } from './lantai.ts';
import { ukurPencocokan } from './pencocokan.ts';
import { type BarisHasil, tabel } from './tabel.ts';
import { sekali, type Ukuran } from './ukur.ts';

const BARIS = 100_000;
const KOLOM = 20;

/** What a cell of the measured workbook holds: texts that repeat and such that do not, money, days, codes. */
function isiSel(i: number, k: number): ExcelJS.CellValue {
  if (k === 0) return i + 1;
  if (k === 3) return new Date(Date.UTC(2000 + (i % 25), i % 12, 1 + (i % 28)));
  if (k % 5 === 2) return ((i * 7919) % 1_000_000_007) + 0.25;
  if (k % 5 === 4) return `Keterangan ${k} barang nomor ${i}`;
  return `1.3.2.05.01.${String((i * k) % 97).padStart(2, '0')}.${String(i % 89).padStart(3, '0')}`;
}

/** Writes a workbook of 100,000 rows of 20 cells as another program would: shared strings, styles, references. */
async function tulisBuku(filename: string): Promise<void> {
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: true });
  const lembar = buku.addWorksheet('Barang');
  lembar.getColumn(4).numFmt = 'dd/mm/yyyy';
  for (let i = 0; i < BARIS; i += 1) lembar.addRow(Array.from({ length: KOLOM }, (_, k) => isiSel(i, k))).commit();
  await buku.commit();
}

/** Reading a foreign workbook, beside looking for its tags by hand. */
function ukurBacaXlsx(berkas: string): BarisHasil {
  return {
    kerja: 'baca xlsx, 20 kolom',
    lot: BARIS,
    hasil: diAnak('baca-xlsx', berkas, 3),
    lantai: { nama: 'tag dicari dengan tangan', hasil: diAnak('baca-xlsx-polos', berkas, 3) },
    anggaran: { rasio: 4, mb: 400 },
  };
}

/** A list of goods of 100,000 rows as an office would hand it in, for a register that has none of them. */
async function tulisKib(filename: string): Promise<void> {
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: true });
  const lembar = buku.addWorksheet('KIB');
  lembar.addRow(JUDUL_KIB).commit();
  const lot = new PembuatLot(new Acak(11));
  for (let i = 0; i < BARIS; i += 1) {
    const { isi: a, delta: angka } = lot.buat();
    const nilai = angka.unitBelum > 0 ? null : angka.nilai / 100;
    const kenal = [a.kodeBarang, `${a.namaBarang} ${i}`, a.merk, a.spesifikasi, angka.unit, a.satuan];
    lembar.addRow([i + 1, ...kenal, a.tahunPerolehan, nilai, a.kondisi, a.alamat, `Catatan ${i}`]).commit();
  }
  await buku.commit();
}

const JUDUL_KIB = [
  'No',
  'Kode Barang',
  'Nama Barang',
  'Merk/Tipe',
  'Spesifikasi',
  'Jumlah',
  'Satuan',
  'Tahun Perolehan',
  'Nilai Perolehan',
  'Kondisi',
  'Alamat',
  'Keterangan',
];

/**
 * An import of 100,000 rows step by step, each in a process of its own: reading and mapping, the dry run, the command with
 * its backup, and the dry run of the same list again, in which every row is a twin.
 */
async function ukurImporBerkas(folder: string): Promise<BarisHasil[]> {
  const berkas = path.join(folder, 'impor.db');
  buatRegister(berkas, 0, { benih: 1, perPerintah: BARIS, setahun: false }).tutup();
  await tulisKib(`${berkas}.xlsx`);
  const buka = diAnak('impor-buka', berkas, 1);
  const baca = diAnak('baca-xlsx', `${berkas}.xlsx`, 1);
  const periksa = diAnak('impor-periksa', berkas, 1);
  const jalankan = diAnak('impor-jalankan', berkas, 1);
  const lantai = lantaiTabel(berkas);
  diAnak('impor-buka', berkas, 1);
  const ulang = diAnak('impor-ulang', berkas, 1);
  const baris = (kerja: string, hasil: Ukuran, dasar: BarisHasil['lantai'], anggaran: BarisHasil['anggaran']) => ({
    kerja,
    lot: BARIS,
    hasil,
    lantai: dasar,
    anggaran,
  });
  return [
    baris('impor: baca dan petakan', buka, { nama: 'baca xlsx saja', hasil: baca }, { mb: 500 }),
    baris('impor: uji coba', periksa, lantai, { ms: 30_000, mb: 400 }),
    baris('impor: cadangan dan perintah', jalankan, lantai, { ms: 10_000, mb: 600 }),
    baris('impor: uji coba daftar yang sama', ulang, lantai, { ms: 30_000, mb: 400 }),
  ];
}

function lantaiTabel(berkas: string): BarisHasil['lantai'] {
  const polos = new Lantai(berkas);
  const baris = polos.baris('barang', BARIS);
  polos.tutup();
  return { nama: '100.000 baris ke tabel polos', hasil: sekali(lantaiSisip(`${berkas}.polos`, baris)) };
}

/** Measures what goes in and out as spreadsheets and prints its table; files lie in a folder that goes afterwards. */
export async function jalankanExcel(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'inventaris-bench-excel-'));
  try {
    const berkas = path.join(folder, 'buku.xlsx');
    await tulisBuku(berkas);
    console.log(tabel([ukurBacaXlsx(berkas), ...(await ukurImporBerkas(folder)), ...ukurPencocokan()]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
