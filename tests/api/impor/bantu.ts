import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Keluaran } from '../../../api/contract/index.ts';
import { HARI_INI, registerUji, type RegisterUji } from '../../db/bantu.ts';

export type IsiSel = string | number | Date | null;
export type IsiBuku = Readonly<Record<string, readonly (readonly IsiSel[])[]>>;

export const KURSI = '1.3.2.05.02.01.030';
export const MEJA = '1.3.2.05.02.01.001';
export const JUDUL = [
  'ID',
  'Kode Barang',
  'Nama Barang',
  'Jumlah',
  'Tahun Perolehan',
  'Nilai Perolehan (Rp)',
  'Kondisi',
];

/** A workbook as another program would write it. */
export async function tulisXlsx(jalur: string, isi: IsiBuku): Promise<string> {
  const buku = new ExcelJS.Workbook();
  for (const [nama, baris] of Object.entries(isi)) {
    const ws = buku.addWorksheet(nama);
    for (const b of baris) ws.addRow([...b]);
  }
  await buku.xlsx.writeFile(jalur);
  return jalur;
}

/** Cells of the first sheet of a workbook, as texts. */
export async function bacaXlsx(jalur: string): Promise<string[][]> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(jalur);
  const hasil: string[][] = [];
  buku.worksheets[0]?.eachRow((row) => {
    const sel: string[] = [];
    for (let i = 1; i <= row.cellCount; i += 1) sel.push(row.getCell(i).text);
    hasil.push(sel);
  });
  return hasil;
}

export type Sesi = Keluaran<'impor.lihat'>;

/** A register with the calls of an import at hand. */
export interface ImporUji extends RegisterUji {
  /** Puts a file in and begins an import with it. */
  buka(isi: IsiBuku, nama?: string): Promise<Sesi>;
  bukaBerkas(jalur: string): Promise<Sesi>;
  periksa(sesi: Sesi, opsi?: Partial<Sesi['usulan']>): Promise<Sesi>;
  jalankan(sesi: Sesi, lewatiGalat?: boolean): Promise<Keluaran<'impor.jalankan'>>;
  baris(sesi: Sesi): Promise<Keluaran<'impor.baris'>['baris']>;
}

/** @param asal a register file to begin with; a new one with the catalogue unless given */
export async function imporUji(hariIni = HARI_INI, asal?: string): Promise<ImporUji> {
  const uji = registerUji(hariIni, asal);
  if (asal === undefined) await uji.harus('register.siapkan', {});
  const masukkan = (jalur: string): string => {
    const { id, jalur: tujuan } = uji.ktx.gudang.buat(path.basename(jalur));
    fs.copyFileSync(jalur, tujuan);
    return id;
  };
  const bukaBerkas = (jalur: string) => uji.harus('impor.buka', { berkas: masukkan(jalur) });
  return {
    ...uji,
    bukaBerkas,
    buka: async (isi, nama = 'KIB B.xlsx') => bukaBerkas(await tulisXlsx(path.join(uji.folder, nama), isi)),
    periksa: ({ sesi, usulan }, opsi = {}) => uji.harus('impor.periksa', { sesi, opsi: { ...usulan, ...opsi } }),
    jalankan: ({ sesi }, lewatiGalat = false) => uji.harus('impor.jalankan', { sesi, lewatiGalat }),
    baris: async ({ sesi }) => (await uji.harus('impor.baris', { sesi, batas: 200 })).baris,
  };
}

type Isi = { nilai?: string | number; tahun?: number; kode?: string; kondisi?: string };

/** A row under JUDUL of goods that are not in the register. */
export const barisBaru = (nama: string, { nilai = 150_000, tahun = 2020, kode = KURSI, kondisi = 'B' }: Isi = {}) => [
  null,
  kode,
  nama,
  1,
  tahun,
  nilai,
  kondisi,
];
