import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isiSel } from '../reports/bacaXlsx.ts';
import { IDENTITAS } from '../reports/sumberUji.ts';
import { type ImporUji, imporUji, KURSI, MEJA, type Sesi } from '../impor/bantu.ts';
import { lewatLibreOffice } from './kantorUji.ts';

// Worksheets go out, are filled in as people do, and come home through the import.

let uji: ImporUji;
beforeEach(async () => {
  uji = await imporUji();
  await uji.harus('identitas.ubah', { identitas: IDENTITAS });
  uji.lot([
    { unit: 2, nilai: null, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, keterangan: 'hibah Kemenag' } },
    { unit: 1, nilai: null, atribut: { namaBarang: 'Meja Kerja', kodeBarang: MEJA, rincian: { ruangan: 'Aula' } } },
    { unit: 1, nilai: null, atribut: { namaBarang: 'Meja Rapat', kodeBarang: MEJA, rincian: { ruangan: 'Aula' } } },
    { unit: 1, nilai: null, atribut: { namaBarang: '=Meja', kodeBarang: MEJA, registerDari: 7, registerSampai: 7 } },
    { unit: 1, nilai: 500_00, atribut: { namaBarang: 'Meja Bernilai', kodeBarang: MEJA } },
  ]);
});
afterEach(() => uji.tutup());

type Isi = Readonly<Record<string, Readonly<Record<string, string | number | Date>>>>;

/** Fills cells of a worksheet by name of the goods and heading, saves it as another program does, and gives its path. */
async function isi(jalur: string, diisi: Isi, kantor: boolean): Promise<string> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(jalur);
  for (const ws of buku.worksheets) {
    let kepala: string[] = [];
    ws.eachRow((row) => {
      const teks = Array.from({ length: ws.columnCount }, (_, i) => String(isiSel(row.getCell(i + 1)) ?? ''));
      if (teks[0] === 'ID') kepala = teks;
      const baris = diisi[teks[kepala.indexOf('Nama Barang')] ?? ''];
      for (const [judul, nilai] of Object.entries(baris ?? {})) row.getCell(kepala.indexOf(judul) + 1).value = nilai;
    });
  }
  const hasil = path.join(uji.folder, 'terisi.xlsx');
  await buku.xlsx.writeFile(hasil);
  return kantor ? path.join(lewatLibreOffice(uji.folder, ['terisi.xlsx']), 'terisi.xlsx') : hasil;
}

async function pulang(masukan: Parameters<typeof uji.harus<'kertasKerja.buat'>>[1], diisi: Isi, kantor: boolean) {
  const { berkas } = await uji.harus('kertasKerja.buat', masukan);
  const sesi = await uji.bukaBerkas(await isi(uji.ktx.gudang.lihat(berkas.id).jalur, diisi, kantor));
  expect(sesi.halangan).toEqual([]);
  const diperiksa = await uji.periksa(sesi);
  return { diperiksa, baris: await uji.baris(sesi) };
}

const jumlah = (sesi: Sesi) => sesi.hasil?.jumlah;
const lot = async () => (await uji.harus('barang.daftar', { saringan: {} })).baris;

describe.each([
  ['by a spreadsheet program', false],
  ['by LibreOffice', true],
])('filled in and saved %s', (_, kantor) => {
  it('values come home however they were typed; what was left blank stays as it is', async () => {
    const { diperiksa, baris } = await pulang(
      { jenis: 'nilai' },
      {
        'Kursi Rapat': {
          'Nilai Perolehan (Rp)': 'Rp 1.250.000,00',
          'Dokumen/Keterangan': 'hibah Kemenag; SPJ 12/2021',
        },
        'Meja Kerja': { 'Nilai Perolehan (Rp)': '2.500.000' },
        'Meja Rapat': { 'Nilai Perolehan (Rp)': 1_250_000.5 },
      },
      kantor,
    );
    // The title, the instructions and the signers, one with a NIP under the column of ids, are no goods.
    expect(jumlah(diperiksa)).toEqual({ baris: 4, baru: 0, berubah: 3, sama: 1, galat: 0, kembar: 0 });
    expect(baris.map((b) => b.dikenali)).toEqual(['ID', 'ID', 'ID', 'ID']);
    // The remark there is stands in its cell, so that it is not lost unseen.
    expect(baris[0]?.perubahan).toEqual([
      { kolom: 'nilai', dari: 'belum diisi', ke: 'Rp1.250.000,00' },
      { kolom: 'keterangan', dari: 'hibah Kemenag', ke: 'hibah Kemenag; SPJ 12/2021' },
    ]);
    await uji.jalankan(diperiksa);
    expect((await lot()).map((l) => l.nilaiSen)).toEqual([1_250_000_00, 2_500_000_00, 1_250_000_50, null, 500_00]);
    expect((await uji.harus('barang.lihat', { id: '1' })).keterangan).toBe('hibah Kemenag; SPJ 12/2021');
  });

  it('condition comes home from every sheet; days may be days or text', async () => {
    const { diperiksa, baris } = await pulang(
      { jenis: 'kondisi', kelompok: 'ruangan' },
      {
        'Kursi Rapat': { 'Kondisi (B/KB/RB)': 'RB', 'Tanggal Periksa': new Date('2026-06-30T00:00:00Z') },
        'Meja Kerja': { 'Kondisi (B/KB/RB)': 'kb', 'Tanggal Periksa': '30-06-2026', Keterangan: 'kaki patah' },
        '=Meja': { 'Kondisi (B/KB/RB)': 'B' },
      },
      kantor,
    );
    expect(baris.flatMap((b) => b.galat)).toEqual([]);
    expect(jumlah(diperiksa)).toEqual({ baris: 5, baru: 0, berubah: 2, sama: 3, galat: 0, kembar: 0 });
    const perubahan = new Map(baris.map((b) => [b.namaBarang, b.perubahan.map((p) => [p.kolom, p.ke])]));
    expect(perubahan.get('Kursi Rapat')).toEqual([['kondisi', 'Rusak Berat (30 Juni 2026)']]);
    expect(perubahan.get('Meja Kerja')).toContainEqual(['kondisi', 'Kurang Baik (30 Juni 2026)']);
    await uji.jalankan(diperiksa);
    expect((await lot()).map((l) => l.kondisi)).toEqual(['RB', 'KB', 'B', 'B', 'B']);
    expect((await uji.harus('barang.lihat', { id: '2' })).keterangan).toBe('kaki patah');
    expect((await uji.harus('barang.lihat', { id: '1' })).tahunPerolehan).toBe(2021);
  });
});
