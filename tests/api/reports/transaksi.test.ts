import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARA_PENGHAPUSAN, CARA_PEROLEHAN, JENIS_MUTASI, type JenisMutasi } from '../../../api/contract/mutasi.ts';
import { cariLaporan, DAFTAR_LAPORAN } from '../../../api/reports/daftar.ts';
import { formulirJenis, TANPA_BARIS } from '../../../api/reports/definitions/transaksi/jenis.ts';
import { kolomBagian, type ReportDocumentJson, type Sel } from '../../../api/reports/document.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';
import { angka, dokumenLaporan, gerakBuku, gerakFormulir } from './jelasUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
  await semesterSulit(dinas);
});
afterAll(() => dinas.uji.tutup());

const dokumen = (jenis: string, nomor: string) => ({ jenis, nomor, tanggal: '2025-08-01' });
const meja = { kodeBarang: '1.3.2.05.02.01.002', namaBarang: 'Meja Lipat', satuan: 'unit', kondisi: 'B' };

/** A semester in which entries are completed, split, moved, taken back and undone. */
async function semesterSulit({ uji, id }: DinasUji): Promise<void> {
  const catat = async (jenis: JenisMutasi, data: Record<string, unknown>): Promise<string[]> => {
    const { lot } = await uji.harus('mutasi.catat', { jenis, data });
    return lot.map((l) => l.id);
  };
  const isi = (barang: string, nilaiSen: number) =>
    uji.harus('barang.isiNilai', { id: barang, nilaiSen, dasar: 'Kuitansi' });
  const beli = (lain: Record<string, unknown>) =>
    catat('perolehan', {
      ...meja,
      jumlah: 7,
      nilaiSen: null,
      tanggal: '2025-08-01',
      caraPerolehan: 'pembelian',
      dokumen: dokumen('BAST', '1'),
      ...lain,
    });
  const pada = (barangId: string, tanggal: string, lain: Record<string, unknown> = {}) => ({
    barangId,
    tanggal,
    dokumen: dokumen('BA', '2'),
    ...lain,
  });
  const [a = ''] = await beli({});
  await isi(a, 700_000_003);
  const [b = ''] = await beli({ namaBarang: 'Meja Rapat', caraPerolehan: 'hibah' });
  const [, anak = ''] = await catat('pecah', pada(b, '2025-08-05', { jumlah: 3 }));
  await isi(anak, 100_000_001);
  await isi(b, 333_333_333);
  const reklas = await catat('reklas', pada(b, '2025-09-01', { keKode: '1.5.4.01.01.02.002', jumlah: 2 }));
  expect(reklas.length).toBeGreaterThan(0);
  const [c = ''] = await catat('transfer-masuk', {
    ...meja,
    namaBarang: 'Lemari',
    jumlah: 2,
    tanggal: '2025-08-10',
    dokumen: dokumen('BAST', '3'),
    asal: 'Dinas Kesehatan',
  });
  await isi(c, 55_555_555);
  await catat('penghapusan', pada(a, '2025-10-01', { cara: 'hibah', jumlah: 2 }));
  await catat('transfer-keluar', pada(a, '2025-10-02', { tujuan: 'Dinas Sosial', jumlah: 1 }));
  await isi(id['tanahKantor'] ?? '', 123_000_000_000);
  await catat('penghapusan', pada(id['aplikasi'] ?? '', '2025-10-03', { cara: 'putusan-pengadilan' }));
  await catat('pembatalan-penghapusan', pada(id['aplikasi'] ?? '', '2025-10-04'));
  await catat(
    'koreksi',
    pada(id['kursi'] ?? '', '2025-10-05', { jumlah: 9, nilaiSen: 350_000_000, sebab: 'Hitung ulang' }),
  );
  const { perintah } = await uji.harus('mutasi.catat', {
    jenis: 'kapitalisasi',
    data: pada(a, '2025-10-06', { nilaiSen: 99 }),
  });
  await uji.harus('perintah.batalkan', { perintah });
  await catat('kapitalisasi', pada(a, '2025-10-07', { nilaiSen: 77_000 }));
  await catat('pecah', pada(id['pasar'] ?? '', '2025-11-01', { nilaiSen: 1_000_000_007 }));
  // Merged lots come from nowhere that a value could complete.
  const [d = ''] = await beli({ namaBarang: 'Rak', jumlah: 2, tanggal: '2025-11-02' });
  const [e = ''] = await beli({ namaBarang: 'Rak', jumlah: 3, tanggal: '2025-11-02' });
  await catat('gabung', { barangIds: [d, e], tanggal: '2025-11-03' });
  await isi(d, 44_444_444);
  // Moved on the day it came in, before its value was known: the value is booked under the new code.
  const [f = ''] = await beli({ namaBarang: 'Kios', jumlah: 1, tanggal: '2025-11-05', caraPerolehan: 'divestasi' });
  await catat('reklas', pada(f, '2025-11-05', { keKode: '1.3.3.01.01.01.001' }));
  await isi(f, 22_222_222_222);
  // Booked before the semester is closed: its depreciation goes after them.
  const ikut = (barangId: string, tanggal: string, lain: Record<string, unknown> = {}) => pada(barangId, tanggal, lain);
  await catat('penghapusan', ikut(id['laptop'] ?? '', '2026-01-10', { cara: 'penjualan', jumlah: 1 }));
  await catat('transfer-keluar', ikut(id['transferMasuk'] ?? '', '2026-01-11', { tujuan: 'Dinas Sosial' }));
  await catat('penghapusan', ikut(id['tukar-menukar'] ?? '', '2026-01-12', { cara: 'sebab-lain' }));
  await catat('pembatalan-penghapusan', ikut(id['tukar-menukar'] ?? '', '2026-01-12'));
  await catat('penghapusan', ikut(id['lainnya'] ?? '', '2026-01-12', { cara: 'pemusnahan' }));
  await catat('pembatalan-penghapusan', ikut(id['lainnya'] ?? '', '2026-01-20'));
  await uji.harus('periode.tutup', { semester: '2025-2', terimaPeringatan: 'Uji' });
}

const laporanUji = (id: string, semester: Semester): ReportDocumentJson =>
  dokumenLaporan(dinas.sumber, id, semester, HARI_CETAK);

describe('the forms about transactions', () => {
  it.each([
    ['2025-1', '2026-02-10'],
    ['2025-1', '2025-05-21'],
    ['2025-2', '2026-02-10'],
    ['2025-2', '2025-09-15'],
    ['2024-2', '2026-02-10'],
    ['2026-1', '2026-02-10'],
  ] as const)('together are the roll-forward of %s by golongan, printed on %s', (semester, cetak) => {
    expect(gerakFormulir(dinas.sumber, semester, cetak)).toEqual(gerakBuku(dinas.sumber, semester, cetak));
  });
});

/** Kinds that the writing code names in so many words. */
const AKAR = path.resolve(import.meta.dirname, '../../..');
const KATA_JENIS = fs
  .readdirSync(path.join(AKAR, 'db/ledger'), { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .flatMap((f) => [...fs.readFileSync(path.join(AKAR, 'db/ledger', f), 'utf8').matchAll(/jenis: '([a-z-]+)'/g)])
  .map((m) => m[1] ?? '');

/** The kinds of mutasi a command of each kind books, ways of coming and going spelt out. */
const JENIS_COMMAND = JENIS_MUTASI.flatMap((j): string[] => {
  if (j === 'perolehan') return CARA_PEROLEHAN.map((c) => `perolehan-${c}`);
  if (j === 'penghapusan') return CARA_PENGHAPUSAN.map((c) => `penghapusan-${c}`);
  return j === 'koreksi' ? ['koreksi-nilai', 'koreksi-jumlah', 'koreksi-data'] : [j];
});

describe('every kind of mutasi', () => {
  it('has its rows in one form, or a reason why it has none', () => {
    expect(Object.fromEntries(JENIS_COMMAND.map((j) => [j, formulirJenis(j) ?? TANPA_BARIS[j]]))).toEqual({
      'perolehan-pembelian': 'perolehan-pengadaan',
      'perolehan-hibah': 'perolehan-hibah',
      'perolehan-tukar-menukar': 'perolehan-tukar-menukar',
      'perolehan-perjanjian': 'perolehan-perjanjian',
      'perolehan-ketentuan-undang-undang': 'perolehan-ketentuan-undang-undang',
      'perolehan-putusan-pengadilan': 'perolehan-putusan-pengadilan',
      'perolehan-divestasi': 'perolehan-divestasi',
      'perolehan-hasil-inventarisasi': 'perolehan-hasil-inventarisasi',
      'perolehan-pembatalan-penghapusan': 'perolehan-pembatalan-penghapusan',
      'perolehan-lainnya': 'perolehan-lainnya',
      'transfer-masuk': 'penggunaan',
      kapitalisasi: 'perolehan-pengadaan',
      reklas: 'reklasifikasi',
      'koreksi-nilai': 'koreksi',
      'koreksi-jumlah': 'koreksi',
      'koreksi-data': 'koreksi',
      'penghapusan-hibah': 'penghapusan-pemindahtanganan',
      'penghapusan-penjualan': 'penghapusan-pemindahtanganan',
      'penghapusan-tukar-menukar': 'penghapusan-pemindahtanganan',
      'penghapusan-penyertaan-modal': 'penghapusan-pemindahtanganan',
      'penghapusan-pengalihan-status': 'penghapusan-pengalihan-status',
      'penghapusan-putusan-pengadilan': 'penghapusan-putusan-pengadilan',
      'penghapusan-ketentuan-undang-undang': 'penghapusan-ketentuan-undang-undang',
      'penghapusan-pemusnahan': 'penghapusan-pemusnahan',
      'penghapusan-sebab-lain': 'penghapusan-sebab-lain',
      'pembatalan-penghapusan': 'perolehan-pembatalan-penghapusan',
      'transfer-keluar': 'penggunaan',
      'penerimaan-internal': 'penerimaan-internal',
      'pengeluaran-internal': 'pengeluaran-internal',
      pemanfaatan: 'pemanfaatan',
      pengamanan: 'pengamanan',
      pecah: 'pemecahan lot; jumlah dan nilai tetap',
      gabung: 'penggabungan lot; jumlah dan nilai tetap',
    });
  });

  it('that was ever booked is in a form that exists, or has a reason, and never both', () => {
    const terbukukan = new Set([...dinas.sumber.transaksi('2000-01-01', '2100-01-01', () => true)].map((t) => t.jenis));
    for (const jenis of [...terbukukan, ...KATA_JENIS]) {
      const formulir = formulirJenis(jenis);
      expect([formulir !== null, jenis in TANPA_BARIS], jenis).toContain(true);
      expect(formulir !== null && jenis in TANPA_BARIS, jenis).toBe(false);
      if (formulir !== null) expect(cariLaporan(formulir).menu, jenis).toBeDefined();
    }
  });

  it('unknown as a way of coming or going is told under the others, so that its figures are not lost', () => {
    expect(formulirJenis('perolehan-entah')).toBe('perolehan-lainnya');
    expect(formulirJenis('penghapusan-entah')).toBe('penghapusan-sebab-lain');
    expect(formulirJenis('entah')).toBeNull();
  });
});

const baris = (id: string, semester: Semester, kolom: readonly string[]): Sel[][] => {
  const laporan = laporanUji(id, semester);
  return laporan.sections
    .filter((s) => s.columns === undefined)
    .flatMap((s) =>
      s.rows.map((r) => kolom.map((k) => r[kolomBagian(laporan, s).findIndex((x) => x.key === k)] ?? null)),
    );
};

describe('the forms of one way or cause', () => {
  it.each([
    ['perolehan', 'nilai'],
    ['penghapusan', 'nilai'],
    ['penghapusan', 'akumulasi'],
  ])('add up to %s (%s)', (keluarga, kolom) => {
    for (const semester of ['2025-1', '2025-2'] as const) {
      const satu = DAFTAR_LAPORAN.filter((l) => l.id.startsWith(`${keluarga}-`) && l.varian?.keluarga === keluarga);
      expect(satu.length).toBeGreaterThan(5);
      const total = (id: string): number => baris(id, semester, [kolom]).reduce((n, [sel]) => n + angka(sel), 0);
      expect(satu.reduce((n, l) => n + total(l.id), 0)).toBe(total(keluarga));
    }
  });
});

describe('rows', () => {
  it('of goods whose value was filled in later carry it, with the price of one', () => {
    expect(baris('perolehan-pengadaan', '2025-2', ['nama', 'jumlah', 'hargaSatuan', 'nilai', 'nilaiSatuan'])).toEqual([
      ['Meja Lipat', 7, 100_000_000, 700_000_003, 100_000_000],
      ['Rak', 2, 'belum diisi', 'belum diisi', 'belum diisi'],
      ['Rak', 3, 'belum diisi', 'belum diisi', 'belum diisi'],
      ['Meja Lipat', null, null, 77_000, null],
    ]);
    expect(baris('perolehan-hibah', '2025-2', ['nama', 'jumlah', 'nilai'])).toEqual([['Meja Rapat', 7, 433_333_334]]);
  });

  it('of goods that moved on the day they came in keep the code they came in under', () => {
    expect(baris('perolehan-divestasi', '2025-2', ['kode3', 'nama', 'nilai'])).toEqual([['2', 'Kios', 22_222_222_222]]);
  });

  it('of koreksi tell what changed and why', () => {
    expect(baris('koreksi', '2025-1', ['nama', 'nilaiSebelum', 'nilaiSetelah', 'nilaiSelisih', 'penyebab'])).toEqual([
      ['Jalan Lingkungan Pasar', 20_000_000_000, 19_000_000_001, -999_999_999, 'Koreksi nilai: Salah catat'],
      ['Monograf', 200_000_000, 200_000_000, 0, 'Koreksi jumlah; jumlah 20 menjadi 18'],
      ['Tanah Bangunan Pasar', 885_991_237_021, 885_991_237_021, 0, 'Koreksi data; luas 26.543 m2 menjadi 26.500,5 m2'],
      ['Jalan Lingkungan Pasar', 19_000_000_001, 19_000_000_001, 0, 'Koreksi akumulasi'],
    ]);
    expect(baris('koreksi', '2026-1', ['nama', 'nilaiSebelum', 'nilaiSetelah', 'nilaiSelisih', 'penyebab'])).toEqual([
      [
        'Tanah Bangunan Kantor Pemerintah',
        'belum diisi',
        123_000_000_000,
        123_000_000_000,
        'Pengisian nilai saldo awal',
      ],
    ]);
  });

  it('of reklasifikasi stand under the code that is left and under the one that is joined', () => {
    expect(baris('reklasifikasi', '2025-1', ['kode', 'jumlah', 'nilai', 'lawanKode', 'penyebab'])).toEqual([
      ['1.3.6.01.01.01.003', 1, 30_000_000_000, '1.3.3.01.01.01.001', 'KDP menjadi aset definitif'],
      ['1.3.2.10.01.02.002', 1, 899_999_999, '1.5.4.01.01.01.002', 'Rusak berat/usang'],
      ['1.3.3.01.01.01.001', 1, 30_000_000_000, '1.3.6.01.01.01.003', 'KDP menjadi aset definitif'],
      ['1.5.4.01.01.01.002', 1, 899_999_999, '1.3.2.10.01.02.002', 'Rusak berat/usang'],
    ]);
  });

  it('of goods that left carry the akumulasi that a later closing sent along', () => {
    expect(baris('penghapusan-pemindahtanganan', '2026-1', ['nama', 'jumlah', 'nilai', 'akumulasi', 'cara'])).toEqual([
      ['Lap Top', 1, 1_333_333_333, 333_333_332, 'Penjualan'],
    ]);
  });

  it('of moves within the office and of use by others name who has the goods', () => {
    expect(baris('penerimaan-internal', '2025-1', ['nama', 'dari', 'ke'])).toEqual([
      ['Meja Kerja Kayu', 'Kantor induk', 'UPTD Pasar Malili'],
    ]);
    expect(baris('pemanfaatan', '2025-1', ['mitra', 'mulai', 'sampai', 'hasil'])).toEqual([
      ['Koperasi "Maju" & Jaya', '2025-06-06', '2027-06-05', 2_400_000_000],
    ]);
    expect(baris('penggunaan', '2025-1', ['nama', 'pihak', 'nilai', 'akumulasi', 'nilaiBuku'])).toEqual([
      ['Lap Top', 'BPKAD', 1_500_000_000, 187_500_000, 1_312_500_000],
      ['Meja perjanjian', 'Dinas Perhubungan', 123_456_789, 0, 123_456_789],
    ]);
  });
});

describe('LRA Belanja Modal - Jumlah pengadaan = Selisih', () => {
  const kaki = (semester: Semester): Sel[] =>
    (laporanUji('perolehan-pengadaan', semester).sections.find((s) => s.id === 'lra')?.rows ?? []).map(
      (r) => r[2] ?? null,
    );

  it('takes the SP2D that the register knows, and says what has none', () => {
    expect(kaki('2025-1')).toEqual([2_666_666_667, 15_042_345_568, -12_375_678_901, 0, 12_375_678_901]);
  });

  it('says that it is not filled in while no SP2D has a value', () => {
    expect(kaki('2025-2')).toEqual(['belum diisi', 700_077_003, 'belum diisi', 0, 700_077_003]);
  });
});
