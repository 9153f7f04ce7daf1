import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ImporUji, imporUji } from './bantu.ts';

// What somebody filled into a worksheet of ours comes in as what it is, however it was typed.

let uji: ImporUji;
beforeEach(async () => {
  uji = await imporUji();
});
afterEach(() => uji.tutup());

/** Makes a worksheet, fills cells under a heading that has a word, and gives the path of the filled file. */
async function isi(
  jenis: 'nilai' | 'kondisi',
  kata: RegExp,
  nilai: readonly (string | number | null)[],
): Promise<string> {
  const { berkas } = await uji.harus('kertasKerja.buat', { jenis });
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(uji.ktx.gudang.lihat(berkas.id).jalur);
  const ws = buku.worksheets.find((w) => w.state === 'visible');
  if (!ws) throw new Error('no sheet');
  let [kepala, kolom] = [0, 0];
  ws.eachRow((row, n) => {
    row.eachCell((sel, k) => {
      if (kepala === 0 && typeof sel.value === 'string' && kata.test(sel.value)) [kepala, kolom] = [n, k];
    });
  });
  if (kepala === 0) throw new Error('no heading');
  let ke = 0;
  for (let n = kepala + 1; ke < nilai.length && n <= ws.rowCount; n += 1) {
    if (!/^\d+$/.test(ws.getRow(n).getCell(1).text) && !/^\d+$/.test(ws.getRow(n).getCell(2).text)) continue;
    ws.getRow(n).getCell(kolom).value = nilai[ke] ?? null;
    ke += 1;
  }
  const jalur = path.join(uji.folder, `${jenis}.xlsx`);
  await buku.xlsx.writeFile(jalur);
  return jalur;
}

const kursi = (n: number, nilai: number | null) => ({ unit: 2, nilai, atribut: { namaBarang: `Kursi ${n}` } });

it('values in every way of writing complete the entries', async () => {
  uji.lot(Array.from({ length: 5 }, (_, i) => kursi(i, null)));
  const jalur = await isi('nilai', /^Nilai/i, ['1.250.000', 'Rp 1.250.000,00', 1_250_000, '1250000', null]);
  const sesi = await uji.periksa(await uji.bukaBerkas(jalur));
  expect(sesi.hasil?.jumlah).toMatchObject({ baris: 5, berubah: 4, sama: 1, galat: 0 });
  await uji.jalankan(sesi);
  const nilai = uji.register.db.prepare('select nilai, unit_belum from barang order by id').raw().all();
  expect(nilai).toEqual([...Array.from({ length: 4 }, () => [1_250_000_00, 0]), [0, 2]]);
  const jenis = uji.register.db.prepare('select distinct jenis, tanggal from mutasi order by jenis desc').raw().all();
  expect(jenis).toEqual([
    ['saldo-awal', '2024-12-31'],
    ['pengisian-nilai', '2024-12-31'],
  ]);
});

it('conditions as they were found', async () => {
  uji.lot(Array.from({ length: 4 }, (_, i) => kursi(i, 5_00)));
  const jalur = await isi('kondisi', /^Kondisi \(B\/KB\/RB\)$/, ['RB', 'kb', 'Baik', null]);
  const sesi = await uji.periksa(await uji.bukaBerkas(jalur));
  expect(sesi.hasil?.jumlah).toMatchObject({ baris: 4, berubah: 2, sama: 2, galat: 0 });
  await uji.jalankan(sesi);
  const kondisi = uji.register.db.prepare('select kondisi from barang order by id').pluck().all();
  expect(kondisi).toEqual(['RB', 'KB', 'B', 'B']);
});
