import fc from 'fast-check';
import Pdf from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Bagian, Baris, Kertas, Kolom, ReportDocument, SumberBaris } from '../../../api/reports/document.ts';
import { bungkus, Huruf } from '../../../api/reports/writers/pdf/huruf.ts';
import type { GayaTeks, Kanvas } from '../../../api/reports/writers/pdf/kanvas.ts';
import { halamanKertas } from '../../../api/reports/writers/pdf/kertas.ts';
import { letakSendiri, Tata } from '../../../api/reports/writers/pdf/tata.ts';

const huruf = new Huruf(new Pdf({ autoFirstPage: false, font: '' }));

interface Tulisan extends GayaTeks {
  readonly x: number;
  readonly y: number;
  readonly isi: string;
}

/** Notes what is written on which page. */
function kanvasCatat(): Kanvas & { halaman: Tulisan[][] } {
  const halaman: Tulisan[][] = [];
  return {
    halaman,
    halamanBaru: () => void halaman.push([]),
    teks: (x, y, isi, gaya) => void halaman.at(-1)?.push({ x, y, isi, ...gaya }),
    garis() {},
    isian() {},
    penanda() {},
    bab() {},
  };
}

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 10, rata: 'tengah' },
  { key: 'nama', label: 'Nama', grup: 'Barang', kind: 'teks', lebar: 60, rata: 'kiri' },
  { key: 'kode', label: 'Kode', grup: 'Barang', kind: 'kode', lebar: 30, rata: 'kiri' },
  { key: 'nilai', label: 'Nilai (Rp)', kind: 'rupiah', lebar: 35, rata: 'kanan', total: true },
];

const TANDA = {
  tempatTanggal: 'Malili, 4 Juli 2025',
  peran: '',
  jabatan: 'Kepala',
  nama: 'PENANDA TANGAN',
  pangkat: '',
  nip: '',
};

function dokumen(
  bagian: readonly (readonly Baris[])[],
  kertas: Kertas,
  ubah: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    id: 'uji',
    judul: 'DAFTAR UJI',
    subjudul: ['SEMESTER I TAHUN 2025'],
    status: 'SEMENTARA',
    kertas,
    huruf: 8,
    kop: { atas: 'PEMERINTAH KABUPATEN', nama: 'DINAS', alamat: 'Jalan' },
    headerBlok: [{ label: 'Provinsi', nilai: 'Sulawesi Selatan' }],
    columns: KOLOM,
    nomorKolom: true,
    pindahan: true,
    sections: bagian.map((rows, i) => ({
      id: String(i),
      judul: `Bagian ${i}`,
      lembar: null,
      halamanBaru: i % 2 === 1,
      rows: () => rows,
      jumlahBaris: rows.length,
      subtotal: rows.length === 0 ? null : { label: `Jumlah bagian ${i}`, sel: [null, null, null, jumlah(rows)] },
    })),
    totals: { label: 'Jumlah seluruhnya', sel: [null, null, null, jumlah(bagian.flat())] },
    catatan: ['Catatan pertama.', 'Catatan kedua.'],
    signatures: { kiri: TANDA, tengah: null, kanan: TANDA },
    jejak: { aplikasi: 'Inventaris BMD', hashKepala: 'abc', dicetak: '4 Juli 2025' },
    ...ubah,
  };
}

function jumlah(rows: readonly Baris[]): number {
  return rows.reduce((n, r) => n + (typeof r[3] === 'number' ? r[3] : 0), 0);
}

/** Runs both passes; they must agree on the number of pages. */
function tata(d: ReportDocument): Tulisan[][] {
  const hitung = [...new Tata(d, huruf, kanvasCatat(), letakSendiri(0)).jalankan()].length + 1;
  const kanvas = kanvasCatat();
  const halaman = [...new Tata(d, huruf, kanvas, letakSendiri(hitung)).jalankan()].length + 1;
  expect(halaman).toBe(hitung);
  expect(kanvas.halaman).toHaveLength(hitung);
  return kanvas.halaman;
}

function baris(nomor: number, nama = `Barang ${nomor}`): Baris {
  return [nomor, nama, '1.3.2.05.01.04.002', nomor * 100];
}

const KERTAS: readonly Kertas[] = [
  { ukuran: 'A4', orientasi: 'tegak' },
  { ukuran: 'F4', orientasi: 'mendatar' },
];

describe('layout', () => {
  it('keeps at least two rows with the sums, the notes and the signatures', () => {
    for (const kertas of KERTAS) {
      for (let n = 2; n < 90; n += 1) {
        const akhir = tata(dokumen([Array.from({ length: n }, (_, i) => baris(i + 1))], kertas)).at(-1) ?? [];
        const isi = akhir.map((t) => t.isi);
        for (const ada of ['Jumlah seluruhnya', 'Catatan:', 'PENANDA TANGAN', `Barang ${n}`, `Barang ${n - 1}`]) {
          expect(isi).toContain(ada);
        }
      }
    }
  });

  it('sets the grand totals under the last table that has their columns', () => {
    const d = dokumen([[baris(1)], [baris(2)]], KERTAS[0] as Kertas);
    const rekap: Bagian<SumberBaris> = {
      ...(d.sections[0] as Bagian<SumberBaris>),
      id: 'rekap',
      judul: 'Rekapitulasi',
      columns: KOLOM.slice(0, 2),
      rows: () => [[1, 'Tanah']],
      subtotal: null,
    };
    const isi = tata({ ...d, sections: [...d.sections, rekap] })
      .flat()
      .map((t) => t.isi);
    expect(isi.indexOf('Jumlah seluruhnya')).toBeGreaterThan(isi.indexOf('Jumlah bagian 1'));
    expect(isi.indexOf('Jumlah seluruhnya')).toBeLessThan(isi.indexOf('Rekapitulasi'));
  });

  it('draws everything once, in order, inside the page', () => {
    const nama = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ minLength: 200, maxLength: 900 }));
    const rows = fc.array(nama, { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), fc.constantFrom(...KERTAS), (bagian, kertas) => {
        let nomor = 0;
        const isi = bagian.map((b) => b.map((n) => baris((nomor += 1), n)));
        const halaman = tata(dokumen(isi, kertas));
        const { lebar, tinggi, kiri, kanan, atas } = halamanKertas(kertas);
        for (const t of halaman.flat()) {
          expect(t.y).toBeLessThanOrEqual(tinggi - 5);
          expect(t.y).toBeGreaterThan(atas);
          expect(t.x).toBeGreaterThanOrEqual(kiri - 0.01);
          expect(t.x + Math.min(t.lebar, huruf.lebar(t.isi, t.ukuran, t.tebal))).toBeLessThanOrEqual(
            Math.min(kanan + 0.01, lebar),
          );
        }
        const nomorTercetak = halaman
          .flat()
          .filter((t) => /^\d+$/u.test(t.isi) && t.ukuran === 8 && t.rata === 'tengah' && !t.tebal);
        expect(nomorTercetak.map((t) => Number(t.isi))).toEqual(isi.flat().map((b) => b[0]));
      }),
      { numRuns: 60 },
    );
  });

  it('puts the heading on every page that has rows, and carries the sum', () => {
    const halaman = tata(
      dokumen([Array.from({ length: 300 }, (_, i) => baris(i + 1))], { ukuran: 'A4', orientasi: 'mendatar' }),
    );
    for (const [i, h] of halaman.entries()) {
      const isi = h.map((t) => t.isi);
      expect(isi.filter((t) => t === 'Nilai (Rp)')).toHaveLength(1);
      expect(isi.includes('Jumlah dipindahkan')).toBe(i < halaman.length - 1);
      expect(isi.includes('Jumlah pindahan')).toBe(i > 0);
    }
  });

  it('carries the mark while no row has a value, and the sum from the first value on', () => {
    const rows = Array.from({ length: 120 }, (_, i): Baris => [i + 1, 'x', 'y', i < 80 ? 'belum diisi' : 100]);
    const halaman = tata(dokumen([rows], { ukuran: 'A4', orientasi: 'mendatar' }));
    const dibawa = halaman.map((h) =>
      h.filter((t) => t.tebal && (t.isi === 'belum diisi' || t.isi.endsWith(',00'))).map((t) => t.isi),
    );
    expect(dibawa[0]).toEqual(['belum diisi']);
    expect(dibawa.at(-1)?.[0]).toMatch(/^\d+,00$/u);
    expect(dibawa.flat()).not.toContain('0,00');
  });

  it('lets very long notes flow over pages', () => {
    const catatan = Array.from({ length: 150 }, (_, i) => `Catatan nomor ${i + 1}.`);
    const isi = tata(
      dokumen([[baris(1), baris(2)]], KERTAS[0] ?? { ukuran: 'A4', orientasi: 'tegak' }, { catatan }),
    ).map((h) => h.map((t) => t.isi));
    expect(isi.flat().filter((t) => t.includes('Catatan nomor'))).toHaveLength(150);
    expect(isi.at(-1)).toContain('PENANDA TANGAN');
    expect(isi.at(-1)?.some((t) => t.includes('Catatan nomor 150'))).toBe(true);
  });

  it('sets a figure smaller rather than breaking it', () => {
    const [halaman = []] = tata(
      dokumen([[[1, 'a', 'b', 900_719_925_474_099]]], { ukuran: 'A4', orientasi: 'tegak' }, { huruf: 16 }),
    );
    const nilai = halaman.filter((t) => t.isi === '9.007.199.254.740,99');
    expect(nilai.length).toBe(3);
    for (const t of nilai) expect(huruf.lebar(t.isi, t.ukuran, t.tebal)).toBeLessThanOrEqual(t.lebar + 0.01);
  });
});

describe('wrapping', () => {
  it('loses nothing but blanks and stays within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme-ascii' }),
        fc.integer({ min: 12, max: 200 }),
        (teks, lebar) => {
          const hasil = bungkus(huruf, teks, 8, false, lebar);
          expect(hasil.join('').replaceAll(' ', '')).toBe(teks.replaceAll(' ', ''));
          for (const b of hasil) expect(huruf.lebar(b.trim(), 8, false)).toBeLessThanOrEqual(lebar);
        },
      ),
    );
  });

  it('breaks codes after a dot', () => {
    expect(bungkus(huruf, '1.3.2.05.01.04.002', 8, false, 40)).toEqual(['1.3.2.05.', '01.04.002']);
  });
});
