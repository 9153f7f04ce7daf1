import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pesanGalat } from '../../../api/contract/pesan.ts';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson } from '../../../api/reports/document.ts';
import { AppError } from '../../../domain/galat.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const kartu = (nama: string, id = 'kibar', semester: '2024-2' | '2025-1' = '2025-1'): ReportDocumentJson =>
  jadikanJson(
    cariLaporan(id).buat(dinas.sumber, { semester, tanggalCetak: HARI_CETAK, barangId: dinas.id[nama] ?? nama }),
  );

/** Data blocks as label to value. */
function data(d: ReportDocumentJson, blok: string): Map<string, string> {
  const rows = d.sections.find((b) => b.id === blok)?.rows ?? [];
  return new Map(
    rows.flatMap((r): [string, string][] => [
      [String(r[0]), String(r[1])],
      [String(r[2]), String(r[3])],
    ]),
  );
}
const blok = (d: ReportDocumentJson, id: string) => d.sections.find((b) => b.id === id);

describe('KIBAR', () => {
  it('has blocks I to XII in order, each with its rows or the word Nihil', () => {
    const d = kartu('tanahPasar');
    expect(d.sections.map((b) => b.id)).toEqual('I II III IV V VI VII VIII IX X XI XII'.split(' '));
    for (const b of d.sections) expect(b.rows.length > 0 || (b.uraian ?? []).length > 0).toBe(true);
  });

  it('tells how the goods came in, with the price of the day and the papers', () => {
    const iii = data(kartu('laptop'), 'III');
    expect(iii.get('Cara perolehan')).toBe('Pembelian');
    expect(iii.get('Jumlah')).toBe('2 unit');
    expect(iii.get('Harga satuan')).toBe('Rp13.000.000,00');
    expect(iii.get('Nilai total')).toBe('Rp26.000.000,00');
    expect(iii.get('Biaya atribusi')).toBe('Rp666.666,67');
    expect(iii.get('Nilai perolehan')).toBe('Rp26.666.666,67');
    expect(iii.get('Pihak yang menyerahkan')).toBe('CV Sinar Malili');
    expect(iii.get('SP2D')).toBe('SP2D/1, tanggal 28 Maret 2025');
  });

  it('makes up neither values nor numbers', () => {
    const ii = data(kartu('tanahKantor'), 'II');
    expect(ii.get('Nilai perolehan')).toBe('belum diisi');
    expect(ii.get('Nilai buku')).toBe('belum diisi');
    expect(ii.get('NIBAR')).toBe('-');
    expect(ii.get('Kode register')).toBe('-');
    expect(data(kartu('motor'), 'II').get('Kode register')).toMatch(
      /^12\.01\.73\.24\.170101\.00000\.00000\.2021 \/ 1\.3\.2\.02\.01\.04\.001\./u,
    );
  });

  it.each([
    ['perjanjian', 'IV', 'Transfer keluar', ''],
    ['meja', 'V', 'Penerimaan internal', 'Unit kerja: Dinas menjadi UPTD Pasar Malili'],
    ['motor', 'VI', 'Pengeluaran internal', 'Unit kerja: Dinas menjadi UPTD Metrologi'],
    [
      'tanahPasar',
      'VII',
      'Pemanfaatan',
      'Sewa, mitra Koperasi "Maju" & Jaya, sampai 5 Juni 2027, nilai Rp24.000.000,00',
    ],
    ['kdpKios', 'VIII', 'Reklasifikasi', 'Kode barang: 1.3.6.01.01.01.003 menjadi 1.3.3.01.01.01.001'],
    ['jalan', 'IX', 'Koreksi nilai', 'Nilai: Rp200.000.000,00 menjadi Rp190.000.000,01'],
    ['pasar', 'X', 'Kapitalisasi', 'Nilai: '],
    ['divestasi', 'XI', 'Penghapusan: pemusnahan', 'Jumlah: 1 menjadi 0'],
  ])('%s: block %s says %s', (nama, nomor, jenis, uraian) => {
    const baris = blok(kartu(nama), nomor)?.rows.find((r) => r[1] === jenis);
    expect(baris).toBeDefined();
    expect(String(baris?.[2] ?? '')).toContain(uraian);
  });

  it('has a card for goods that have left, and says so', () => {
    const d = kartu('divestasi');
    expect(d.catatan.join(' ')).toContain('sudah tidak ada dalam register');
    expect(blok(d, 'XI')?.rows.map((r) => r[4])).toEqual([-123_456_789]);
    // Written off and taken back: still there, with both entries.
    expect(blok(kartu('hibah'), 'XI')?.rows).toHaveLength(2);
    expect(kartu('hibah').catatan).toEqual([]);
  });

  it('knows nothing that happened after its semester', () => {
    expect(blok(kartu('motor', 'kibar', '2024-2'), 'VI')?.rows).toEqual([]);
  });
});

describe.each(['kibar', 'kartu-pemeliharaan'])('%s of goods that are not there', (id) => {
  const galat = (barangId?: string, semester: '2024-2' | '2025-1' = '2025-1'): string => {
    try {
      cariLaporan(id).buat(dinas.sumber, {
        semester,
        tanggalCetak: HARI_CETAK,
        ...(barangId !== undefined && { barangId }),
      });
    } catch (e) {
      if (e instanceof AppError) return pesanGalat({ code: e.code, reason: e.reason, details: e.details });
      throw e;
    }
    return '';
  };

  it('is refused in a sentence that says what to do', () => {
    expect(galat('999999')).toMatch(/^Barang dengan id 999999 tidak ada dalam register per 30 Juni 2025\. /u);
    expect(galat(dinas.id['laptop'], '2024-2')).toMatch(/pilih semester sesudah barang itu dicatat/u);
    expect(galat()).toBe('Laporan ini tentang satu barang. Pilih barangnya lebih dulu.');
  });
});

describe('maintenance', () => {
  it('has no records yet, and says which data would fill its forms', () => {
    for (const id of ['kartu-pemeliharaan', 'daftar-hasil-pemeliharaan']) {
      const d = kartu('motor', id);
      expect(d.sections[0]?.rows).toEqual([]);
      expect(d.catatan[0]).toMatch(/^Nihil: formulir ini terisi dari catatan pemeliharaan barang/u);
    }
    const kepala = new Map(kartu('motor', 'kartu-pemeliharaan').headerBlok.map((p) => [p.label, p.nilai]));
    expect(kepala.get('Nama Barang/Merk')).toBe('Sepeda Motor, Honda "Supra" X & Co');
    expect(kepala.get('Lokasi')).toBe('UPTD Metrologi');
  });
});
