import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { teksSel } from '../../../api/reports/cetak.ts';
import { cariLaporan, DAFTAR_LAPORAN } from '../../../api/reports/daftar.ts';
import { jadikanJson, type Kertas, type ReportDocument } from '../../../api/reports/document.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import type { OpsiTulis } from '../../../api/reports/writers/berkasUtuh.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { bacaPdf, padatkan, type PdfTerbaca } from './bacaPdf.ts';
import { LOT_CONTOH, MUTASI_CONTOH } from './contohUji.ts';
import { sumberRenstra } from './renstraUji.ts';
import { lot, sumberUji } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'laporan-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PARAM = { semester: '2025-1', tanggalCetak: '2025-07-04', barangId: '1' } as const;

function daftarBarang(lotLaporan: readonly LotLaporan[], kertas?: Kertas): ReportDocument {
  return cariLaporan('daftar-barang').buat(sumberUji({ lot: lotLaporan }), { ...PARAM, ...(kertas && { kertas }) });
}

async function tulis(dokumen: ReportDocument, opsi?: OpsiTulis): Promise<PdfTerbaca> {
  const path = join(folder, `${dokumen.id}.pdf`);
  const { halaman } = await tulisPdf(dokumen, path, opsi);
  const hasil = await bacaPdf(path);
  expect(hasil.halaman).toHaveLength(halaman);
  return hasil;
}

/** What must hold for any document: page numbers, heads, every cell of every row, sums, signers. */
function periksa(dokumen: ReportDocument, pdf: PdfTerbaca): void {
  const json = jadikanJson(dokumen);
  for (const [i, halaman] of pdf.halaman.entries()) {
    expect(halaman.padat).toContain(`Halaman${i + 1}dari${pdf.halaman.length}`);
    if (json.status === 'SEMENTARA') expect(halaman.padat).toContain('SEMENTARA');
    expect(halaman.padat).toContain(json.jejak.hashKepala);
  }
  const semua = pdf.halaman.map((h) => h.padat).join('');
  for (const bagian of json.sections) {
    const kolom = bagian.columns ?? json.columns;
    for (const baris of bagian.rows) {
      for (const [i, k] of kolom.entries()) expect(semua).toContain(padatkan(teksSel(k, baris[i] ?? null)));
    }
    if (bagian.judul !== null) expect(pdf.penanda).toContain(bagian.judul);
    for (const [i, k] of kolom.entries())
      expect(semua).toContain(padatkan(teksSel(k, bagian.subtotal?.sel[i] ?? null)));
  }
  for (const catatan of json.catatan) expect(semua).toContain(padatkan(catatan));
  for (const tanda of Object.values(json.signatures)) {
    if (tanda?.nama) expect(pdf.halaman.at(-1)?.padat).toContain(padatkan(tanda.nama));
  }
  expect(pdf.judul).toContain(json.judul);
}

describe('every report on paper', () => {
  it.each(DAFTAR_LAPORAN.map((l) => l.id))('%s', async (id) => {
    const sumber = sumberUji({ lot: LOT_CONTOH, mutasi: MUTASI_CONTOH, kontrol: { A: 885_991_237_021 } });
    const dokumen = cariLaporan(id).buat(sumber, PARAM);
    periksa(dokumen, await tulis(dokumen));
  });

  it('the Renstra register: all 432 rows', async () => {
    const dokumen = cariLaporan('renstra-sarana-prasarana').buat(sumberRenstra(), {
      semester: '2024-2',
      tanggalCetak: '2025-01-15',
    });
    const pdf = await tulis(dokumen);
    periksa(dokumen, pdf);
    for (const halaman of pdf.halaman) expect(halaman.padat).toContain('NoJenisBarang/NamaBarangJumlah');
  });
});

describe('pages', () => {
  it.each<[Kertas, number, number]>([
    [{ ukuran: 'A4', orientasi: 'tegak' }, 210, 297],
    [{ ukuran: 'A4', orientasi: 'mendatar' }, 297, 210],
    [{ ukuran: 'F4', orientasi: 'mendatar' }, 330, 215],
    [{ ukuran: 'A3', orientasi: 'mendatar' }, 420, 297],
  ])('paper %o', async (kertas, lebar, tinggi) => {
    const pdf = await tulis(daftarBarang(LOT_CONTOH, kertas));
    for (const h of pdf.halaman) {
      expect(h.lebarMm).toBeCloseTo(lebar, 1);
      expect(h.tinggiMm).toBeCloseTo(tinggi, 1);
    }
  });

  it('2,000 rows: head on every page, the sum carried from page to page, progress to the last page', async () => {
    const banyak = Array.from({ length: 2000 }, (_, i) =>
      lot({
        id: String(i + 1),
        golongan: 'B',
        namaBarang: `Kursi ${i + 1}`,
        nilaiSen: i % 7 === 0 ? null : (i + 1) * 1_234_567,
      }),
    );
    const dokumen = daftarBarang(banyak);
    const kemajuan: [number, number][] = [];
    const pdf = await tulis(dokumen, { kemajuan: (selesai, total) => kemajuan.push([selesai, total]) });
    periksa(dokumen, pdf);
    expect(kemajuan.at(-1)).toEqual([pdf.halaman.length, pdf.halaman.length]);
    const dibawa = (kata: string, h: string): string | undefined =>
      new RegExp(`${kata}([\\d.]+,\\d\\d)`, 'u').exec(h)?.[1];
    let berpindah = 0;
    for (const [i, { padat }] of pdf.halaman.entries()) {
      expect(padat).toContain('NamaBarang');
      const keluar = dibawa('Jumlahdipindahkan', padat);
      if (keluar === undefined) continue;
      berpindah += 1;
      expect(dibawa('Jumlahpindahan', pdf.halaman[i + 1]?.padat ?? '')).toBe(keluar);
    }
    expect(berpindah).toBeGreaterThan(40);
  });

  it('a section without rows says Nihil', async () => {
    const pdf = await tulis(daftarBarang([]));
    expect(pdf.halaman[0]?.padat).toContain('Nihil');
    expect(pdf.penanda).toHaveLength(6);
  });

  it('one row is one page per section that has rows', async () => {
    const dokumen = cariLaporan('renstra-sarana-prasarana').buat(sumberUji({ lot: LOT_CONTOH.slice(0, 1) }), PARAM);
    expect((await tulis(dokumen)).halaman).toHaveLength(1);
  });

  it('a name longer than a page goes on over pages and loses nothing', async () => {
    const kata = Array.from({ length: 3000 }, (_, i) => `k${i}`);
    const dokumen = daftarBarang([lot({ id: '1', golongan: 'A', namaBarang: kata.join(' ') })]);
    const pdf = await tulis(dokumen);
    const semua = pdf.halaman.map((h) => h.padat).join('');
    for (const k of ['k0k1', 'k1500', 'k2999']) expect(semua).toContain(k);
    expect(pdf.halaman.length).toBeGreaterThan(8);
  });
});

describe('letters', () => {
  it.each([
    ['markup', 'Lemari <besi> & "kaca" \'tua\' \\ (1) % {x}'],
    ['beyond Latin-1', 'Mesin Šķoda – “baru” Ø ½ m² € …'],
    ['a word without blanks', 'X'.repeat(300)],
  ])('%s', async (_, nama) => {
    const dokumen = daftarBarang([lot({ id: '1', golongan: 'A', namaBarang: nama })]);
    expect((await tulis(dokumen)).halaman.map((h) => h.padat).join('')).toContain(padatkan(nama));
  });

  it('letters that the font lacks print as question marks, control characters not at all', async () => {
    const dokumen = daftarBarang([
      lot({ id: '1', golongan: 'A', namaBarang: 'Meja\u0000\u0007 漢\u{1F600}\uD800 jati' }),
    ]);
    expect((await tulis(dokumen)).halaman[0]?.padat).toContain('Meja??jati');
  });
});

describe('a write that does not finish', () => {
  it('leaves nothing when it is cancelled, early or late', async () => {
    const path = join(folder, 'batal.pdf');
    await expect(tulisPdf(daftarBarang(LOT_CONTOH), path, { dibatalkan: () => true })).rejects.toThrow('dibatalkan');
    for (const sampai of [7, 8, 12]) {
      let tanya = 0;
      const dibatalkan = (): boolean => (tanya += 1) > sampai;
      await expect(tulisPdf(daftarBarang(LOT_CONTOH), path, { dibatalkan })).rejects.toThrow('dibatalkan');
    }
    expect(readdirSync(folder).filter((b) => b.startsWith('batal'))).toEqual([]);
  });

  it('names the file it cannot write', async () => {
    const path = join(folder, 'tidak-ada', 'a.pdf');
    await expect(tulisPdf(daftarBarang(LOT_CONTOH), path)).rejects.toThrow('berkas_tidak_dapat_ditulis');
    expect(existsSync(path)).toBe(false);
  });
});
