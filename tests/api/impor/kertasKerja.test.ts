import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { periksaRegister } from '../../../db/periksa.ts';
import { type ImporUji, imporUji, type IsiSel } from './bantu.ts';

// What somebody filled into a worksheet of ours comes in as what it is, however it was typed.

let uji: ImporUji;
beforeEach(async () => {
  uji = await imporUji();
});
afterEach(() => uji.tutup());

const kertas = async (jenis: 'nilai' | 'kondisi'): Promise<string> => {
  const { berkas } = await uji.harus('kertasKerja.buat', { jenis });
  return uji.ktx.gudang.lihat(berkas.id).jalur;
};

/** Fills cells of a worksheet (a new one unless given) under a heading that has a word; gives the path of the file. */
async function isi(jenis: 'nilai' | 'kondisi', kata: RegExp, nilai: readonly IsiSel[], asal?: string): Promise<string> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(asal ?? (await kertas(jenis)));
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

/** A worksheet of conditions with the days on which they were seen. */
async function periksa(kondisi: readonly IsiSel[], hari: readonly IsiSel[], opsi: { tanggal?: string } = {}) {
  const jalur = await isi(
    'kondisi',
    /^Tanggal Periksa$/,
    hari,
    await isi('kondisi', /^Kondisi \(B\/KB\/RB\)$/, kondisi),
  );
  const sesi = await uji.bukaBerkas(jalur);
  expect(sesi.halangan).toEqual([]);
  return uji.periksa(sesi, opsi);
}
const fakta = () =>
  uji.register.db
    .prepare(
      `select distinct b.barang, b.tanggal from mutasi_baris b join mutasi m on m.nomor = b.mutasi
       where m.jenis = 'ubah-kondisi' order by b.barang`,
    )
    .raw()
    .all();

it('every change of condition is of the day on which it was seen, one undoable command for all', async () => {
  uji.lot(Array.from({ length: 5 }, (_, i) => kursi(i, 5_00)));
  const semula = uji.register.db.prepare('select * from barang order by id').all();
  const sesi = await periksa(
    ['RB', 'KB', 'RB', 'B', 'KB'],
    [new Date('2026-06-30T00:00:00Z'), '15-05-2026', null, '01/02/2026', '3 Maret 2026'],
    { tanggal: '2026-07-01' },
  );
  expect(sesi.hasil?.jumlah).toMatchObject({ baris: 5, berubah: 4, sama: 1, galat: 0 });
  const baris = await uji.baris(sesi);
  expect(baris.map((b) => b.perubahan[0]?.ke)).toEqual([
    'Rusak Berat (30 Juni 2026)',
    'Kurang Baik (15 Mei 2026)',
    'Rusak Berat',
    undefined,
    'Kurang Baik (3 Maret 2026)',
  ]);
  const { perintah } = await uji.jalankan(sesi);
  if (perintah === null) throw new Error('no command');
  expect(fakta()).toEqual([
    [1, '2026-06-30'],
    [2, '2026-05-15'],
    [3, '2026-07-01'],
    [5, '2026-03-03'],
  ]);
  const kondisiPada = async (per: string) =>
    (await uji.harus('rekap.kondisi', { per })).map((r) => `${r.kondisi} ${r.lot}`).sort();
  expect(await kondisiPada('2026-03-02')).toEqual(['B 5']);
  expect(await kondisiPada('2026-05-15')).toEqual(['B 3', 'KB 2']);
  expect(await kondisiPada('2026-07-01')).toEqual(['B 1', 'KB 2', 'RB 2']);
  // The same file once more says nothing new.
  const lagi = await periksa(['RB', 'KB', 'RB', 'B', 'KB'], ['30-06-2026', null, null, null, '03-03-2026']);
  expect(lagi.hasil?.jumlah).toMatchObject({ baris: 5, sama: 5 });
  expect(periksaRegister(uji.register.db)).toMatchObject({ sah: true, temuan: [] });
  await uji.harus('perintah.batalkan', { perintah });
  const polos = (isi: unknown[]) => isi.map((b) => ({ ...(b as object), perintah_terakhir: 0, tanggal_terakhir: '' }));
  expect(polos(uji.register.db.prepare('select * from barang order by id').all())).toEqual(polos(semula));
});

it('a day on which it cannot be is an error of that cell, and nothing is written', async () => {
  const [, , ketiga = 0] = uji.lot(Array.from({ length: 5 }, (_, i) => kursi(i, 5_00)));
  await uji.harus('barang.ubahKondisi', {
    sasaran: { id: [String(ketiga)] },
    ke: 'KB',
    tanggal: '2026-06-01',
    dasar: 'BA',
  });
  const semula = uji.register.db.prepare('select * from barang order by id').all();
  const sesi = await periksa(
    ['RB', 'RB', 'RB', 'RB', 'RB'],
    ['31-12-2099', '30-12-2024', '31-05-2026', 'kemarin', '2026-06-30'],
  );
  expect(sesi.hasil?.jumlah).toMatchObject({ baris: 5, berubah: 1, galat: 4 });
  const baris = await uji.baris(sesi);
  const galat = baris.map((b) => b.galat.map((g) => [g.kolom, g.sel?.replace(/\d+$/, ''), g.alasan]));
  expect(galat[0]).toEqual([
    ['Tanggal Periksa', 'J', expect.stringMatching(/^Tanggal 31 Desember 2099 belum terjadi/)],
  ]);
  expect(galat[1]).toEqual([['Tanggal Periksa', 'J', expect.stringContaining('belum tercatat pada 30 Desember 2024')]]);
  expect(galat[2]).toEqual([
    ['Tanggal Periksa', 'J', expect.stringMatching(/31 Mei 2026 mendahului pencatatan yang sudah ada/)],
  ]);
  expect(galat[3]).toEqual([['Tanggal Periksa', 'J', expect.stringContaining('kemarin')]]);
  expect(galat[4]).toEqual([]);
  expect(uji.register.db.prepare('select * from barang order by id').all()).toEqual(semula);
});

it('a day of a closed semester is refused, whatever the day of the import', async () => {
  uji.lot([kursi(1, 5_00), kursi(2, 5_00)]);
  for (const semester of ['2024-2', '2025-1'] as const)
    await uji.harus('periode.tutup', { semester, terimaPeringatan: 'uji' });
  const sesi = await periksa(['RB', 'RB'], ['30-06-2025', '01-07-2025']);
  expect(sesi.hasil?.jumlah).toMatchObject({ baris: 2, berubah: 1, galat: 1 });
  const [ditolak] = await uji.baris(sesi);
  expect(ditolak?.galat[0]).toMatchObject({
    kolom: 'Tanggal Periksa',
    alasan: expect.stringContaining('Tanggal 30 Juni 2025 berada dalam semester yang sudah ditutup'),
  });
});
