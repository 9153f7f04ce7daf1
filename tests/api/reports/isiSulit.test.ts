import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import type { ReportDocument } from '../../../api/reports/document.ts';
import type { GerakObjek, LotLaporan, MutasiLotLaporan, SumberLaporan } from '../../../api/reports/sumber.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { bacaPdf, padatkan } from './bacaPdf.ts';
import { bacaXlsx, isiSel } from './bacaXlsx.ts';
import { letakTeks } from './letakTeks.ts';
import { lot, sumberUji } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'isi-sulit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PARAM = { semester: '2025-1', tanggalCetak: '2025-07-04' } as const;
const MULAI = '2025-01-01';

/** The lots of a list as a half-year in which each came in, and every third was corrected down by a third. */
function sumberMutasi(daftar: readonly LotLaporan[]): SumberLaporan {
  const nol = { unit: 0, nilaiSen: 0, belum: 0 };
  const mutasi = daftar.map((l, i): MutasiLotLaporan => {
    const turun = i % 3 === 2 ? Math.floor(l.nilaiTerisiSen / 3) : 0;
    const belum = l.nilaiSen === null ? l.jumlah : 0;
    return {
      barang: l.id,
      kode: l.kodeBarang,
      awal: nol,
      tambah: { unit: l.jumlah, nilaiSen: l.nilaiTerisiSen + turun, belum },
      kurang: { ...nol, nilaiSen: turun },
      akhir: { unit: l.jumlah, nilaiSen: l.nilaiTerisiSen, belum },
      jenis: turun === 0 ? ['perolehan-pembelian'] : ['perolehan-pembelian', 'koreksi-nilai'],
    };
  });
  const dasar = sumberUji({ lot: daftar });
  const gerak = (sisi: 'tambah' | 'kurang'): GerakObjek[] =>
    mutasi.map((m) => {
      const kali = sisi === 'tambah' ? 1 : -1;
      const angka = { unit: kali * m[sisi].unit, nilaiSen: kali * m[sisi].nilaiSen, akumulasiSen: 0 };
      const kepala = { golongan: 'B', komptabel: 'intra', jenis: 'perolehan-pembelian' } as const;
      return { ...kepala, ...angka, objek: m.kode.slice(0, 8), sisi, lot: 0, belumBernilai: 0 };
    });
  const menurutId = new Map(daftar.map((l) => [l.id, l]));
  return {
    ...dasar,
    saldoObjek: (per) => (per < MULAI ? [] : dasar.saldoObjek(per)),
    gerakObjek: () => [...gerak('tambah'), ...gerak('kurang')],
    mutasiLot: (_, __, golongan) => (golongan === 'B' ? mutasi : []),
    lotTerakhir: (id) => menurutId.get(id) ?? null,
  };
}

const FORMULIR = ['kib-b', 'laporan-mutasi-barang'] as const;
const susun = (id: string, daftar: readonly LotLaporan[]): ReportDocument =>
  cariLaporan(id).buat(sumberMutasi(daftar), PARAM);

async function cetak(dokumen: ReportDocument) {
  const path = join(folder, `${dokumen.id}.pdf`);
  const { halaman } = await tulisPdf(dokumen, path);
  const pdf = await bacaPdf(path);
  expect(pdf.halaman).toHaveLength(halaman);
  for (const [i, h] of pdf.halaman.entries()) expect(h.padat).toContain(`Halaman${i + 1}dari${halaman}`);
  return { path, halaman: pdf.halaman.map((h) => h.padat) };
}

const banyak = (n: number): LotLaporan[] =>
  Array.from({ length: n }, (_, i) =>
    lot({
      id: String(i + 1),
      golongan: 'B',
      namaBarang: `Barang ke-${i + 1}-selesai`,
      merk: i % 5 === 0 ? 'Merk "A" & <B>' : null,
      nomorRegister: String(i + 1).padStart(6, '0'),
      nilaiSen: i % 11 === 0 ? null : (i + 1) * 1_234_567,
      keterangan: i % 4 === 0 ? 'Keterangan yang tidak muat dalam satu baris kolomnya' : null,
    }),
  );

const SULIT: readonly LotLaporan[] = [
  lot({ id: '1', golongan: 'B', namaBarang: `<script>alert("&amp;")</script> & 'kutip' "ganda" \\ %1$s {x} =1+1` }),
  lot({
    id: '2',
    golongan: 'B',
    namaBarang: 'Kursi '.repeat(330),
    merk: 'M'.repeat(300),
    rincian: { nomorRangka: 'R'.repeat(120), nomorPolisi: 'DP '.repeat(10), bahan: '&<>"'.repeat(30) },
  }),
  lot({ id: '3', golongan: 'B', namaBarang: 'Tanpa apa pun', kondisi: null, tahunPerolehan: null, presisi: null }),
  lot({ id: '4', golongan: 'B', namaBarang: 'Koreksi melebihi nilai', nilaiSen: -123_456_789_012 }),
  lot({ id: '5', golongan: 'B', namaBarang: 'Nilai terbesar', nilaiSen: 8_000_000_000_000_000, jumlah: 1_000_000 }),
  lot({ id: '6', golongan: 'B', namaBarang: 'Sebagian', nilaiSen: null, nilaiTerisiSen: 5, jumlah: 3 }),
  lot({ id: '7', golongan: 'B', namaBarang: 'Šķoda\nbaris kedua\ttab \u0000 kosong', keterangan: '-2+3' }),
];

describe.each(FORMULIR)('%s', (id) => {
  it('markup, very long texts, missing and negative values: nothing cut, nothing overlapping, nothing lost', async () => {
    const { path, halaman } = await cetak(susun(id, SULIT));
    expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
    const semua = halaman.join('');
    for (const ada of [
      `<script>alert("&amp;")</script>&'kutip'"ganda"\\%1$s{x}=1+1`,
      '80.000.000.000.000,00',
      '-1.234.567.890,12',
      'belumdiisi',
      'Nilaisebagianunitbelumdiisi',
      'Šķodabariskedua',
    ])
      expect(semua).toContain(ada);
    for (const h of halaman) expect(h).toContain('Nama/JenisBarang');
  });

  it('the same as a workbook', async () => {
    const path = join(folder, `${id}.xlsx`);
    await tulisXlsx(susun(id, SULIT), path);
    const [lembar] = (await bacaXlsx(path)).worksheets;
    const isi: unknown[] = [];
    lembar?.eachRow((baris) => baris.eachCell((sel) => isi.push(isiSel(sel))));
    // The reader of exceljs decodes a text twice; the file has it once.
    expect(isi).toContain(SULIT[0]?.namaBarang.replace('&amp;', '&'));
    expect(isi).toContain('Kursi '.repeat(330));
    // Excel keeps 15 digits: the sum beyond them is text, exact to the sen.
    expect(isi).toContain('79.998.765.432.109,93');
  });

  it('one row is one page, signed', async () => {
    const { path, halaman } = await cetak(susun(id, banyak(1)));
    expect(halaman).toHaveLength(1);
    expect(halaman[0]).toContain('ANDIBASO');
    expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
  });

  it.each([12, 17, 18, 19, 20, 21, 22, 23, 24, 40])('%i rows: the signatures keep the last two rows', async (n) => {
    const akhir = (await cetak(susun(id, banyak(n)))).halaman.at(-1);
    for (const ada of [`ke-${n}-selesai`, `ke-${n - 1}-selesai`, 'ANDIBASO', 'SITIRAHMAWATI'])
      expect(akhir).toContain(padatkan(ada));
  });

  it('10,000 rows: every row once, head on every page, the sum carried over, signatures with the last rows', async () => {
    const { path, halaman } = await cetak(susun(id, banyak(10_000)));
    const nomor = halaman.flatMap((h) => [...h.matchAll(/ke-(\d+)-selesai/gu)].map((m) => Number(m[1])));
    expect(nomor).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 1));
    const pindahan = (kata: string, h = ''): string | undefined => new RegExp(`${kata}([\\d.,]+)`, 'u').exec(h)?.[1];
    for (const [i, h] of halaman.entries()) {
      expect(h).toContain('Nama/JenisBarang');
      const keluar = pindahan('Jumlahdipindahkan', halaman[i - 1]);
      if (i > 0) expect(keluar).toMatch(/,\d\d$/u);
      // In the text of a page the next row follows the sum without a blank.
      if (i > 0) expect(pindahan('Jumlahpindahan', h)?.startsWith(keluar ?? '-')).toBe(true);
    }
    for (const ada of ['ke-10000-selesai', 'ke-9999-selesai', 'ANDIBASO']) expect(halaman.at(-1)).toContain(ada);
    expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
  });
});

describe('KIR', () => {
  it.each([1, 8, 12, 13, 14, 15, 16, 17, 18, 19, 20, 40])(
    'rooms of %i rows: each opens with the head of the form and keeps its last rows with its signers',
    async (n) => {
      const ruangan = ['Aula "A" & <B>', 'Gudang '.repeat(20).trim()];
      const daftar = ruangan.flatMap((r, i) =>
        banyak(n).map((l) => ({
          ...l,
          id: `${i}-${l.id}`,
          namaBarang: `R${i}-${l.namaBarang}`,
          rincian: { ruangan: r },
        })),
      );
      const dokumen = cariLaporan('kir-17').buat(sumberUji({ lot: daftar }), PARAM);
      const { path, halaman } = await cetak(dokumen);
      expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
      for (const [i, r] of ruangan.entries()) {
        const milik = halaman.filter((h) => h.includes(`R${i}-Barang`));
        expect(milik[0]).toContain(padatkan(`RUANGAN: ${r}`));
        expect(milik[0]).toContain('DINASPERDAGANGAN');
        for (const ada of [`ke-${n}-selesai`, `ke-${Math.max(1, n - 1)}-selesai`, 'PenanggungJawabRuangan', 'ANDIBASO'])
          expect(milik.at(-1)).toContain(ada);
        for (const h of milik.slice(0, -1)) expect(h).not.toContain('PenanggungJawabRuangan');
      }
    },
  );
});

describe('a long KIB B', () => {
  const dokumen = susun('kib-b', banyak(4000));

  it('tells how far it is, up to the last page', async () => {
    const kemajuan: [number, number][] = [];
    const { halaman } = await tulisPdf(dokumen, join(folder, 'maju.pdf'), {
      kemajuan: (selesai, dari) => kemajuan.push([selesai, dari]),
    });
    expect(halaman).toBeGreaterThan(100);
    expect(kemajuan).toEqual(Array.from({ length: halaman }, (_, i) => [i + 1, halaman]));
  });

  it.each([
    ['while pages are counted', 30, null],
    ['while pages are written', Number.POSITIVE_INFINITY, 40],
  ])('is cancelled %s: it stops there and leaves no file', async (_, tanyaMaks, halamanMaks) => {
    const path = join(folder, 'batal.pdf');
    let [tanya, sampai] = [0, 0];
    const menulis = tulisPdf(dokumen, path, {
      kemajuan: (selesai) => (sampai = selesai),
      dibatalkan: () => (tanya += 1) > tanyaMaks || (halamanMaks !== null && sampai >= halamanMaks),
    });
    await expect(menulis).rejects.toThrow('dibatalkan');
    expect(sampai).toBe(halamanMaks ?? 0);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder).filter((b) => b.startsWith('batal'))).toEqual([]);
  });

  it('lets other work run while it is written', async () => {
    let detak = 0;
    const jam = setInterval(() => (detak += 1), 5);
    await tulisPdf(dokumen, join(folder, 'giliran.pdf'));
    clearInterval(jam);
    expect(detak).toBeGreaterThan(20);
  });
});
