import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tulisBukuDatar } from '../../../api/ekspor/buku.ts';
import { tulisCsvDatar } from '../../../api/ekspor/csv.ts';
import { bacaTanda, LEMBAR_TANDA } from '../../../api/ekspor/tanda.ts';
import { lepasLindungan } from '../../../domain/impor/lindungRumus.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { RINCIAN_GOLONGAN } from '../../../domain/rincian.ts';
import { bacaXlsx, barisLembar, isiSel, lembarBernama } from '../reports/bacaXlsx.ts';
import { eksporUji, TANDA_UJI } from './eksporUji.ts';
import { LOT_SULIT } from './lotSulit.ts';

const folder = mkdtempSync(join(tmpdir(), 'tata-letak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Pilihan = Parameters<typeof eksporUji>;

async function buku(tataLetak: Pilihan[1], pilihan: Pilihan[2] = {}) {
  const path = join(folder, `${tataLetak}.xlsx`);
  await tulisBukuDatar(eksporUji(LOT_SULIT, tataLetak, pilihan), path);
  return bacaXlsx(path);
}

/** A sheet as rows by heading, with the type that each cell was written as. */
async function lembar(tataLetak: Pilihan[1], nama: string, pilihan: Pilihan[2] = {}) {
  const ws = lembarBernama(await buku(tataLetak, pilihan), nama);
  const kepala = barisLembar(ws, 1).map(String);
  const sel = (baris: number, label: string) => {
    const letak = kepala.indexOf(label);
    if (letak === -1) throw new Error(`no column ${label}: ${kepala.join(' | ')}`);
    return ws.getRow(baris + 1).getCell(letak + 1);
  };
  return { kepala, sel, isi: (baris: number, label: string) => isiSel(sel(baris, label)) };
}

describe('datar', () => {
  it('has a column for everything the import takes, no heading twice', async () => {
    const b = await buku('datar');
    for (const { golongan } of GOLONGAN) {
      const ws = b.worksheets.find((w) => w.name.startsWith(`${golongan} `));
      if (ws === undefined) continue;
      const kepala = barisLembar(ws, 1).map(String);
      expect(new Set(kepala).size).toBe(kepala.length);
      expect(kepala).toEqual(
        expect.arrayContaining([
          ...[
            'ID',
            'Kode Barang',
            'Nama Barang',
            'Merk/Tipe',
            'Spesifikasi',
            'Nomor Register',
            'NIBAR',
            'Jumlah',
            'Satuan',
          ],
          ...[
            'Tahun Perolehan',
            'Tanggal Perolehan',
            'Cara Perolehan',
            'Nilai Perolehan (Rp)',
            'Akumulasi Penyusutan (Rp)',
          ],
          ...['Kondisi (B/KB/RB)', 'Luas (m2)', 'Alamat/Letak', 'Keterangan', 'Unit Kerja', 'Nomor Cetak'],
          ...RINCIAN_GOLONGAN[golongan].map((r) => (r.jenis === 'uang' ? `${r.label} (Rp)` : r.label)),
        ]),
      );
    }
  });

  it('keeps text text: zeros in front, plates, long numbers, what looks like a formula', async () => {
    const { sel, isi } = await lembar('datar', 'B Peralatan dan Mesin');
    const teks = {
      'Nama Barang': '=SUM(A1:A9)',
      'Merk/Tipe': "'=awal apostrof",
      Spesifikasi: '@cmd|calc',
      'Nomor Register': '000021 s/d 000022',
      NIBAR: '0012345678901234567890123456789012345678901',
      'Nomor polisi': 'DP 0123 XY',
      'Nomor rangka': '0000123E45',
      'Ukuran/CC': '-5',
      Keterangan: 'baris satu\nbaris "dua"; tiga, empat',
    };
    for (const [label, harap] of Object.entries(teks)) {
      expect(isi(1, label), label).toBe(harap);
      expect(sel(1, label).numFmt, label).toBe('@');
      expect(sel(1, label).formula, label).toBeUndefined();
    }
    expect(isi(2, 'Nomor Cetak')).toBe('007');
  });

  it('writes real days and numbers, old days as text, and leaves blank what is not known', async () => {
    const { sel, isi } = await lembar('datar', 'B Peralatan dan Mesin');
    expect(sel(1, 'Tanggal Perolehan').value).toEqual(new Date('2012-02-29T00:00:00Z'));
    expect(sel(1, 'Nilai Perolehan (Rp)').value).toBe(150_000.05);
    expect(isi(2, 'Tanggal Perolehan')).toBe('01-03-1875');
    expect(isi(2, 'Nilai Perolehan (Rp)')).toBeNull();
    expect(isi(2, 'Terisi Sebagian (Rp)')).toBe(0.1);
    expect(isi(2, 'Kondisi (B/KB/RB)')).toBeNull();
    const tanah = await lembar('datar', 'A Tanah');
    expect(tanah.isi(1, 'Tanggal Perolehan')).toBeNull();
    expect(tanah.sel(1, 'Tanggal sertifikat').value).toEqual(new Date('1987-01-05T00:00:00Z'));
    expect(tanah.isi(1, 'Nomor sertifikat')).toBe('00012/1987');
  });

  it('keeps fields of the card from another golongan', async () => {
    const jalan = await lembar('datar', 'D Jalan, Irigasi dan Jaringan');
    expect(jalan.isi(1, 'Nomor polisi')).toBe('SISA 01');
    expect(jalan.isi(1, 'Panjang (m)')).toBe(1.234);
    expect(jalan.isi(1, 'Ekstrakomptabel')).toBe('ya');
    const kdp = await lembar('datar', 'F Konstruksi Dalam Pengerjaan');
    expect(kdp.isi(1, 'Nilai kontrak (Rp)')).toBe(12_345_678.9);
    expect(kdp.isi(1, 'Bertingkat')).toBe('ya');
  });

  it('carries the mark of the register on a hidden sheet', async () => {
    const ws = lembarBernama(await buku('datar'), LEMBAR_TANDA);
    expect(ws.state).toBe('hidden');
    const baris = Array.from({ length: ws.rowCount }, (_, i): [string, string] => {
      const [a, b] = barisLembar(ws, i + 1);
      return [String(a), String(b)];
    });
    expect(bacaTanda(baris)).toEqual(TANDA_UJI);
    expect(bacaTanda([['register', 'ab']])).toBeNull();
    expect(
      bacaTanda([
        ['inventaris-bmd', '2'],
        ['register', 'ab'],
      ]),
    ).toBeNull();
    for (const lain of ['simda', 'ebmd'] as const) {
      expect((await buku(lain)).worksheets.every((w) => w.state === 'visible')).toBe(true);
    }
  });
});

describe('simda', () => {
  const UMUM = [
    ...['NAMA OPD', 'KODE OPD', 'NAMA LOKASI', 'KODE LOKASI', 'NAMA LAMA', 'KODE LAMA', 'NAMA ASET', 'KODE ASET 108'],
    ...[
      'TANGGAL PEROLEHAN',
      'TANGGAL PENGADAAN',
      'KONDISI',
      'NOMOR REGISTER',
      'ASAL USUL',
      'SATUAN',
      'KLASIFIKASI ASET',
    ],
    ...['UMUR EKONOMIS', 'MASA PAKAI', 'NILAI PEROLEHAN', 'KUANTITAS'],
  ];
  const SUSUT = ['NILAI DASAR PERHITUNGAN SUSUT', 'PENYUSUTAN PER TAHUN', 'BEBAN', 'AKUMULASI', 'NILAI BUKU'];

  it('gives its columns in its order, depreciation for B, C and D alone', async () => {
    expect((await lembar('simda', 'A Tanah')).kepala.slice(0, 20)).toEqual([...UMUM, 'MERK/TYPE']);
    expect((await lembar('simda', 'B Peralatan dan Mesin')).kepala.slice(0, 24)).toEqual([...UMUM, ...SUSUT]);
    expect((await lembar('simda', 'D Jalan, Irigasi dan Jaringan')).kepala).toEqual(expect.arrayContaining(SUSUT));
    expect((await lembar('simda', 'F Konstruksi Dalam Pengerjaan')).kepala).not.toContain('BEBAN');
  });

  it('fills them', async () => {
    const susut = new Map([['12', { dasarSen: 150_000_05, perTahunSen: 30_000_01, bebanSen: 15_000_00 }]]);
    const { isi, sel } = await lembar('simda', 'B Peralatan dan Mesin', { susut });
    const harap = {
      'NAMA OPD': 'Dinas Perdagangan, Koperasi, Usaha Kecil Menengah dan Perindustrian',
      'KODE OPD': null,
      'NAMA LOKASI': 'UPTD Pasar',
      'KODE LOKASI': '12.01.73.24.170101.00000.00000',
      'KODE ASET 108': '1.3.2.02.01.01.001',
      'TANGGAL PEROLEHAN': '2012-02-29',
      KONDISI: 'Rusak Berat',
      'ASAL USUL': 'Hibah',
      'KLASIFIKASI ASET': 'Intrakomptabel',
      'UMUR EKONOMIS': 5,
      'MASA PAKAI': 13,
      'NILAI PEROLEHAN': 150_000.05,
      KUANTITAS: 2,
      'NILAI DASAR PERHITUNGAN SUSUT': 150_000.05,
      'PENYUSUTAN PER TAHUN': 30_000.01,
      BEBAN: 15_000,
      AKUMULASI: 100_000.05,
      'NILAI BUKU': 50_000,
      'NOMOR POLISI': 'DP 0123 XY',
    };
    for (const [label, nilai] of Object.entries(harap)) expect(isi(1, label), label).toBe(nilai);
    // The year alone is a number that shows as a year, not as a day of 1905.
    const jalan = await lembar('simda', 'D Jalan, Irigasi dan Jaringan');
    expect(jalan.isi(1, 'TANGGAL PEROLEHAN')).toBe(2020);
    expect(jalan.sel(1, 'TANGGAL PEROLEHAN').numFmt).toBe('0');
    expect(sel(1, 'NOMOR REGISTER').value).toBe('000021 s/d 000022');
  });
});

describe('ebmd', () => {
  const AWAL = ['No', 'Perangkat Daerah', 'NIBAR'];
  const LANJUT = [
    ...[
      'Nama Barang',
      'Nomor Register',
      'Merk/Type',
      'Ukuran/CC',
      'Bahan',
      'Tahun Pembelian',
      'No Pabrik',
      'No Rangka',
    ],
    ...['No Mesin', 'No Polisi', 'No BPKB', 'Asal Usul', 'Harga', 'Kondisi (B/KB/RB)', 'Jumlah', 'Keterangan'],
  ];

  it('gives the twenty columns of Daftar Barang in their order', async () => {
    const { kepala } = await lembar('ebmd', 'B Peralatan dan Mesin');
    expect(kepala.slice(0, 20)).toEqual([...AWAL, 'Kode Barang', ...LANJUT]);
    expect(new Set(kepala).size).toBe(kepala.length);
  });

  it('gives the code over seven columns of text', async () => {
    const { kepala, sel, isi } = await lembar('ebmd', 'B Peralatan dan Mesin', { tujuh: true });
    const segmen = kepala.slice(3, 10);
    expect(segmen).toEqual([
      ...['Kode Akun', 'Kode Kelompok', 'Kode Jenis', 'Kode Objek', 'Kode Rincian Objek'],
      ...['Kode Sub Rincian Objek', 'Kode Sub-sub Rincian Objek'],
    ]);
    expect(kepala.slice(10, 26)).toEqual(LANJUT);
    expect(segmen.map((label) => isi(1, label))).toEqual(['1', '3', '2', '02', '01', '01', '001']);
    for (const label of segmen) expect(sel(1, label).numFmt).toBe('@');
    expect(isi(1, 'Harga Satuan')).toBe(75_000.03);
  });
});

describe('csv', () => {
  async function tulis(pemisah: ';' | ',', tataLetak: Pilihan[1] = 'datar') {
    const path = join(folder, 'daftar.csv');
    expect(await tulisCsvDatar(eksporUji(LOT_SULIT, tataLetak), pemisah, path)).toBe(LOT_SULIT.length);
    return readFileSync(path, 'utf8');
  }

  /** Splits csv by hand, as strictly as RFC 4180 has it. */
  function urai(teks: string, pemisah: string): string[][] {
    const baris: string[][] = [[]];
    const pola = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${pemisah}\\r\\n]*))(${pemisah}|\\r\\n)`, 'gu');
    for (const [, kutip, polos, akhir] of teks.matchAll(pola)) {
      baris.at(-1)?.push(kutip?.replaceAll('""', '"') ?? polos ?? '');
      if (akhir === '\r\n') baris.push([]);
    }
    baris.pop();
    return baris;
  }

  it('is UTF-8 with BOM and CRLF, all golongan in one table, blanks kept', async () => {
    const teks = await tulis(';');
    expect(teks.startsWith('\u{feff}"ID";"No";"Kode Barang";')).toBe(true);
    expect(teks.endsWith('\r\n')).toBe(true);
    const baris = urai(teks.slice(1), ';');
    expect(baris.map((b) => b.length)).toEqual(baris.map(() => baris[0]?.length));
    expect(baris.slice(1).map((b) => b[0])).toEqual(LOT_SULIT.map((l) => l.id));
    const [kepala = []] = baris;
    const kolom = (label: string) => baris.slice(1).map((b) => b[kepala.indexOf(label)]);
    expect(kolom('Nilai Perolehan (Rp)')).toEqual(['8859912370,21', '150000,05', '', '106546369870,06', '-0,50', '']);
    expect(kolom('Tanggal Perolehan')).toEqual(['', '2012-02-29', '1875-03-01', '', '', '']);
    expect(kolom('Nomor Register')).toEqual(['000001', '000021 s/d 000022', '', '', '', '']);
    // Three decimals could be thousands.
    expect(kolom('Panjang (m)')).toEqual(['', '', '', '1,2340', '', '']);
    expect(kolom('Luas (m2)')[0]).toBe('1234,5');
    expect(kolom('Keterangan')[1]).toBe('baris satu\nbaris "dua"; tiga, empat');
  });

  it('guards what looks like a formula, in a way that can be taken back', async () => {
    const baris = urai((await tulis(',')).slice(1), ',');
    const [kepala = [], ...isi] = baris;
    const sel = (n: number, label: string) => isi[n]?.[kepala.indexOf(label)] ?? '';
    expect(sel(1, 'Nama Barang')).toBe("'=SUM(A1:A9)");
    expect(sel(1, 'Merk/Tipe')).toBe("''=awal apostrof");
    expect(sel(1, 'Spesifikasi')).toBe("'@cmd|calc");
    expect(sel(1, 'Ukuran/CC')).toBe("'-5");
    expect(sel(0, 'Alamat/Letak')).toBe("'+62 Jl. Poros");
    expect(sel(4, 'Nilai Perolehan (Rp)')).toBe('-0.50');
    for (const [n, label, asal] of [
      [1, 'Nama Barang', '=SUM(A1:A9)'],
      [1, 'Merk/Tipe', "'=awal apostrof"],
      [1, 'Spesifikasi', '@cmd|calc'],
      [1, 'Nomor polisi', 'DP 0123 XY'],
    ] as const) {
      expect(lepasLindungan(sel(n, label))).toBe(asal);
    }
    for (const b of isi) for (const s of b) if (!/^-?\d/u.test(s)) expect(s).not.toMatch(/^[=+\-@\t\r]/u);
  });

  it('also in the other layouts, and leaves nothing when cancelled', async () => {
    expect((await tulis(';', 'simda')).slice(1, 40)).toBe('"NAMA OPD";"KODE OPD";"NAMA LOKASI";"KO');
    expect((await tulis(';', 'ebmd')).slice(1, 31)).toBe('"No";"Perangkat Daerah";"NIBAR');
    const path = join(folder, 'batal.csv');
    const batal = tulisCsvDatar(eksporUji(LOT_SULIT), ';', path, { dibatalkan: () => true });
    await expect(batal).rejects.toThrow('dibatalkan');
    expect(readdirSync(folder).filter((b) => b.startsWith('batal'))).toEqual([]);
  });
});
