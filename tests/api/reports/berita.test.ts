import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import type { ParamLaporan } from '../../../api/reports/definisi.ts';
import { jadikanJson, penandaUtama, type Baris, type ReportDocumentJson } from '../../../api/reports/document.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';
import { lot, sumberUji } from './sumberUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const PARAM: ParamLaporan = { semester: '2025-1', tanggalCetak: HARI_CETAK };
const susun = (id: string, param = PARAM): ReportDocumentJson => jadikanJson(cariLaporan(id).buat(dinas.sumber, param));
const bagian = (dokumen: ReportDocumentJson, id: string) => {
  const ada = dokumen.sections.find((b) => b.id === id);
  if (ada === undefined) throw new Error(`no section ${id}`);
  return ada;
};
const baris = (dokumen: ReportDocumentJson, id: string, kode: string): Baris[] =>
  bagian(dokumen, id).rows.filter((r) => r[0] === kode);
const teks = (dokumen: ReportDocumentJson, id: string): string =>
  (bagian(dokumen, id).uraian ?? []).map((u) => u.teks).join('\n');
const jumlah = (rows: readonly Baris[], i: number): number =>
  rows.reduce((n, r) => n + (typeof r[i] === 'number' ? r[i] : 0), 0);

describe('CaLBMD', () => {
  it('tells the lines of the balance sheet from opening to closing balance, held against the ledger', () => {
    const d = susun('calbmd');
    expect(baris(d, 'pos', '1.3.6')[0]?.slice(2)).toEqual([42_500_000_050, 0, 30_000_000_000, 12_500_000_050]);
    const { rows, subtotal } = bagian(d, 'pos');
    for (const r of rows) expect(Number(r[2]) + Number(r[3]) - Number(r[4])).toBe(r[5]);
    const buku = dinas.sumber.saldoObjek('2025-06-30').filter((s) => s.komptabel === 'intra');
    expect(subtotal?.sel[5]).toBe(buku.reduce((n, s) => n + s.nilaiSen - s.akumulasiSen, 0));
    const sebab = bagian(d, 'sebab').rows;
    expect(sebab).toContainEqual(['1.3.3', 'Reklasifikasi', 1, 30_000_000_000, null, null]);
    const semua = dinas.sumber.saldoObjek('2025-06-30');
    expect(bagian(d, 'komptabel').subtotal?.sel.slice(6)).toEqual([
      semua.reduce((n, s) => n + s.unit, 0),
      semua.reduce((n, s) => n + s.nilaiSen, 0),
    ]);
  });

  it('tells the local rules', () => {
    const d = susun('calbmd');
    expect(bagian(d, 'kebijakan').rows).toEqual([
      ['1.3.2.05', 'Alat Kantor Dan Rumah Tangga', '2020-01-01', 10_000_000],
    ]);
    expect(teks(d, 'kebijakan')).toContain('semester perolehan dihitung penuh');
  });

  it('fills part IV from the register, dots where it knows nothing, and adds what the office writes', async () => {
    const isi = teks(susun('calbmd'), 'informasi');
    for (const kalimat of [
      '1 unit dalam 1 lot, nilai perolehan Rp8.999.999,99.',
      '1 dari 2 lot tanah belum ada nomor sertifikatnya dalam register.',
      'Sewa: 1 unit dalam 1 lot',
      'persentase fisik 1 lot 62,5%',
      'Diterima dalam semester ini: 1 unit dalam 1 lot',
      'Barang hilang atau tidak ditemukan\n....................',
    ])
      expect(isi).toContain(kalimat);
    const naskah = { hilang: 'Tidak ada.\n\nSudah diperiksa.', dasarHukum: 'Perbup 1;\nPerbup 2.', penutup: '' };
    await dinas.uji.harus('laporan.tulisNaskah', { id: 'calbmd', semester: '2025-1', isi: naskah });
    const d = susun('calbmd');
    expect(teks(d, 'informasi')).toContain('Barang hilang atau tidak ditemukan\nTidak ada.\nSudah diperiksa.');
    expect(
      bagian(d, 'pendahuluan')
        .uraian?.filter((u) => u.bentuk === 'butir')
        .map((u) => u.teks),
    ).toEqual(['Perbup 1;', 'Perbup 2.']);
    expect(teks(d, 'penutup')).toBe('');
  });
});

describe('Berita Acara Rekonsiliasi', () => {
  const V3 = 'ba-rekonsiliasi-internal';

  it('opens with the date in words, the parties and the cut-off', () => {
    const isi = teks(susun(V3, { ...PARAM, tanggalSurat: '2025-07-15' }), 'pembukaan');
    expect(isi).toContain('Selasa tanggal lima belas bulan Juli tahun dua ribu dua puluh lima (15-07-2025)');
    expect(isi).toContain('ANDI BASO, NIP 19850505 201001 1 002');
    expect(isi).toMatch(/NUR AENI.*selanjutnya disebut PIHAK KEDUA/u);
    expect(isi).toContain('(cut-off) tanggal 30 Juni 2025');
    expect(isi).toContain('Terdapat selisih pada 3 pos');
  });

  it('names in its text the signers that were chosen for it', () => {
    const kiri = { nama: 'PENGGANTI', nip: '1', pangkat: '', jabatan: 'Plt. Pengurus' };
    const dokumen = susun(V3, { ...PARAM, penanda: { kiri } });
    expect(teks(dokumen, 'pembukaan')).toContain('PENGGANTI, NIP 1, jabatan Plt. Pengurus');
    expect(penandaUtama(dokumen).kiri?.nama).toBe('PENGGANTI');
  });

  it('compares register and accounting, akumulasi below zero, and leaves blank what accounting did not say', () => {
    const dokumen = susun(V3);
    expect(baris(dokumen, 'lampiran-1a', '1.3.2')[0]?.slice(2)).toEqual([5_880_000_003, 5_880_000_000, 3]);
    expect(baris(dokumen, 'lampiran-1b', '1.3.3')[0]?.slice(2)).toEqual([
      1_107_809_377_607, 1_077_809_377_607, 30_000_000_000,
    ]);
    expect(baris(dokumen, 'lampiran-1b', '1.3.6')[0]?.slice(2)).toEqual([
      12_500_000_050, 30_000_000_000, -17_499_999_950,
    ]);
    expect(baris(dokumen, 'lampiran-1b', '1.3.4')[0]?.slice(2)).toEqual([19_000_000_001, null, null]);
    expect(Number(baris(dokumen, 'lampiran-1b', '1.3.7')[0]?.[2])).toBeLessThan(0);
    expect(baris(dokumen, 'lampiran-1b', '1.5')[0]?.slice(2)).toEqual([null, 5_899_999_999, 0]);
  });

  it('takes a control total only for its own day', () => {
    const dokumen = susun(V3, { semester: '2025-2', tanggalCetak: HARI_CETAK });
    expect(baris(dokumen, 'lampiran-1a', '1.3.1')[0]?.[3]).toBe(885_991_237_021);
    expect(baris(dokumen, 'lampiran-1b', '1.3.1')[0]?.[3]).toBeNull();
    expect(dokumen.catatan.join(' ')).toContain('per 31 Desember 2025 belum ada');
  });

  it('totals are those of the ledger, and the transactions lead from one to the other', () => {
    const dokumen = susun(V3);
    const [awal, akhir] = ['lampiran-1a', 'lampiran-1b'].map((id) => Number(bagian(dokumen, id).subtotal?.sel[2]));
    const buku = dinas.sumber.saldoObjek('2025-06-30').filter((s) => s.komptabel === 'intra');
    expect(akhir).toBe(buku.reduce((n, s) => n + s.nilaiSen - s.akumulasiSen, 0));
    const { rows } = bagian(dokumen, 'lampiran-2');
    const gerak = jumlah(rows, 3) - jumlah(rows, 4) - jumlah(rows, 6) + jumlah(rows, 7);
    expect((awal ?? 0) + gerak).toBe(akhir);
  });

  it('lists every kind of transaction, moved or not', () => {
    const dokumen = susun(V3);
    const kode = [...new Set(bagian(dokumen, 'lampiran-2').rows.map((r) => String(r[0])))];
    const huruf = (nomor: string, sampai: string) =>
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].filter((h) => h <= sampai).map((h) => `${nomor}.${h}`);
    expect(kode).toEqual([...huruf('1', 'j'), '2', '3', '4', '5', '6', ...huruf('7', 'f'), '8', '9', '10']);
    expect(baris(dokumen, 'lampiran-2', '5').map((r) => r.slice(2))).toEqual([
      [null, null, null, 1, 899_999_999, 899_999_999],
      [1, 30_000_000_000, 0, null, null, null],
      [null, null, null, 1, 30_000_000_000, 0],
      [1, 899_999_999, 899_999_999, null, null, null],
    ]);
  });

  it('notes every difference with what the office wrote about it', async () => {
    const isi = { 'sebab-F': 'PHO belum dijurnal.', 'tindakan-F': 'Jurnal reklas.', 'batas-F': '10 Agustus 2025' };
    await dinas.uji.harus('laporan.tulisNaskah', { id: V3, semester: '2025-1', isi });
    const catatan = bagian(susun(V3), 'catatan').rows;
    expect(catatan.map((r) => r.slice(1, 4))).toEqual([
      ['1.3.2 Peralatan dan Mesin', 3, 0],
      ['1.3.3 Gedung dan Bangunan', 0, 30_000_000_000],
      ['1.3.6 Konstruksi Dalam Pengerjaan', 12_500_000_050, -17_499_999_950],
    ]);
    expect(catatan[2]?.slice(4)).toEqual(Object.values(isi));
  });

  it('V.2 is between Pengguna and Pengelola', () => {
    const dokumen = susun('ba-rekonsiliasi-bpkad');
    expect(penandaUtama(dokumen).kanan?.nama).toBe('Drs. RAMADHAN');
    expect(penandaUtama(dokumen).kiri?.peran).toBe('PIHAK PERTAMA,');
    expect(penandaUtama(dokumen).tengah?.jabatan).toContain('Pengelola Barang');
  });
});

it('balances in which nothing has a value yet are marks, never 0; a difference from accounting is still a figure', () => {
  const sumber = sumberUji({
    lot: [lot({ id: '1', golongan: 'B', namaBarang: 'Meja', kodeBarang: '1.3.2.05.02.01.002' })],
    kontrol: { B: 700 },
  });
  const param: ParamLaporan = { semester: '2024-2', tanggalCetak: HARI_CETAK };
  const dari = (id: string): ReportDocumentJson =>
    jadikanJson(
      cariLaporan(id).buat(
        {
          ...sumber,
          saldoObjek: (per) => (per < '2024-07-01' ? [] : sumber.saldoObjek(per)),
          gerakObjek: () => [MASUK],
        },
        param,
      ),
    );
  const ba = dari('ba-rekonsiliasi-internal');
  expect(baris(ba, 'lampiran-1b', '1.3.2')[0]?.slice(2)).toEqual(['belum diisi', 700, -700]);
  expect(bagian(ba, 'lampiran-1b').subtotal?.sel[2]).toBe('belum diisi');
  const calbmd = dari('calbmd');
  expect(baris(calbmd, 'pos', '1.3.2')[0]?.[5]).toBe('belum diisi');
  expect(bagian(calbmd, 'komptabel').rows[0]?.slice(2)).toEqual([1, 'belum diisi', 0, 0, 1, 'belum diisi']);
  expect(bagian(calbmd, 'komptabel').subtotal?.sel[7]).toBe('belum diisi');
});

const MASUK = {
  golongan: 'B',
  objek: '1.3.2.05',
  komptabel: 'intra',
  sisi: 'tambah',
  jenis: 'perolehan-pembelian',
  lot: 1,
  unit: 1,
  nilaiSen: 0,
  akumulasiSen: 0,
  belumBernilai: 1,
} as const;
