import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kontrak } from '../../api/contract/index.ts';
import { uraikanMasalah } from '../../api/contract/masalah.ts';
import { ALASAN_BERKALIMAT, pesanGalat } from '../../api/contract/pesan.ts';
import { VERSI_PROGRAM } from '../../api/versi.ts';
import { AKAR } from './bantu.ts';

// Whatever the program refuses, it says so in a sentence of its own, in Indonesian, with what was meant and what to do.

const KODE = ['validation', 'rule', 'not_found', 'conflict', 'forbidden', 'unavailable', 'internal'] as const;

const sumber = (folder: string): { nama: string; isi: string }[] =>
  fs
    .readdirSync(path.join(AKAR, folder), { recursive: true, encoding: 'utf8' })
    .filter((nama) => /\.tsx?$/.test(nama))
    .map((nama) => ({ nama: `${folder}/${nama}`, isi: fs.readFileSync(path.join(AKAR, folder, nama), 'utf8') }));

/** Every reason that the sources name, with the first file that does. */
function alasanDipakai(): Map<string, string> {
  const kode = KODE.join('|');
  const pola = [
    new RegExp(`(?:AppError|refused|refusal|tolak|salah)\\(\\s*'(?:${kode})',\\s*'([a-z_0-9]+)'`, 'g'), // new AppError('rule', 'x')
    new RegExp(`\\[\\s*'(?:${kode})',\\s*'([a-z_0-9]+)'`, 'g'), // ['rule', 'x'] in a table
    /\bpenjaga\.tolak\(\s*'([a-z_0-9]+)'/g, // refusals of foreign files
    /\breason: '([a-z_0-9]+)'/g, // { reason: 'x' }
    /\bbuat\((?=[^)]*')([^)]*)\)/g, // petakanGalat: buat('x'), or one of two
    /\[\s*'E[A-Z]+',\s*'([a-z_0-9]+)'\]/g, // ['ENOSPC', 'x']
  ];
  const ada = new Map<string, string>();
  for (const { nama, isi } of ['domain', 'db', 'api', 'seeds', 'electron'].flatMap(sumber)) {
    for (const p of pola) {
      for (const [, tangkap = ''] of isi.matchAll(p)) {
        const daftar = /^[a-z_0-9]+$/.test(tangkap)
          ? [tangkap]
          : [...tangkap.matchAll(/'([a-z_0-9]+)'/g)].map((m) => m[1] ?? '');
        for (const alasan of daftar) if (!ada.has(alasan)) ada.set(alasan, nama);
      }
    }
    // A reason that is chosen: `cond ? 'disk_penuh' : 'x'` beside a code.
    for (const [, satu = '', dua = ''] of isi.matchAll(
      /'(?:unavailable|rule|conflict)', [^'\n]*\? '([a-z_]+)' : '([a-z_]+)'/g,
    )) {
      for (const alasan of [satu, dua]) if (!ada.has(alasan)) ada.set(alasan, nama);
    }
  }
  return ada;
}

const dipakai = alasanDipakai();

/** What sentences may mention, as the program gives it. */
const RINCIAN: Record<string, unknown> = {
  id: '12',
  namaBarang: 'Kursi Rapat',
  tanggal: '2025-02-03',
  hariIni: '2025-08-15',
  kondisi: 'RB',
  unit: 3,
  jumlah: 5,
  dari: 8,
  nilaiSen: 123_456,
  berkas: '/data/inventaris.db',
  nama: 'x',
  banyak: 25_000,
  lembar: 300,
  maks: 250,
  perintah: '7',
  mutasi: '8',
  judul: 'Nilai Kursi diisi',
  jenis: 'kontrol',
  kunci: '2024-12-31',
  golongan: 'B',
  semester: '2025-1',
  nomor: '028/15',
  mulai: '2025-01-01',
  sampai: '2025-06-30',
  terbuka: '2025-07-01',
  awalan: '1.3.2',
  tahap: 'usulan',
  keadaan: 'ba',
  perlu: 'reklas',
  sebelum: 'ba',
  tanggalSebelum: '2025-03-02',
  lot: [{ code: 'rule', reason: 'kondisi_sama', id: '2', namaBarang: 'Meja', kondisi: 'B', tanggal: '2025-01-01' }],
  penghalang: [{ perintah: '9', judul: 'Ubah', tanggal: '2025-03-01', jenis: 'ubah-kondisi' }],
  temuan: [{ bagian: 'saldo', pesan: 'Jumlah tersimpan berbeda' }],
  masalah: [{ kolom: 'tanggal', masalah: 'tanggal' }],
  aturan: [
    {
      judul: 'Nomor register ganda',
      banyak: 2,
      barangId: '3',
      lot: [{ id: '3', namaBarang: 'Meja', pesan: 'Ganda.' }],
    },
  ],
  batas: 20_000,
  versi: 2,
  dikenal: 1,
  maksMB: 4096,
  ada: ['a', 'b'],
  alasan: 'jaringan',
  opsi: '--sen',
  nilai: 'x',
  harap: 'bilangan bulat',
  sesi: '0123456789abcdef',
  huruf: 'F',
  bidang: 'nilaiSen',
  gaya: 'id',
  baris: 12,
  galat: 3,
  halangan: ['belum ada kolom untuk Kode Barang'],
  beda: [{ status: 'baru', dari: 3, ke: 2 }],
};

const INGGRIS =
  /\b(the|is|not|error|invalid|failed|must|cannot|should|unknown|missing|expected|too|of|file|with|please)\b/i;

describe('every reason', () => {
  it('was looked for where it is thrown', () => {
    expect(dipakai.size).toBeGreaterThan(50);
    for (const [alasan, awal] of [
      ['saldo_negatif', 'domain/'],
      ['disk_penuh', 'db/'],
      ['register_tidak_kosong', 'api/'],
      ['proses_data_terhenti', 'electron/'],
      ['asal_ditolak', 'api/'],
      ['register_rusak', 'db/'],
    ] as const) {
      expect(dipakai.get(alasan)).toMatch(/^(domain|db|api|seeds|electron)\//);
      expect(awal).toMatch(/\/$/);
    }
  });

  it('has a sentence of its own', () => {
    const tanpa = [...dipakai].filter(([alasan]) => !ALASAN_BERKALIMAT.includes(alasan));
    expect(tanpa).toEqual([]);
    expect(new Set(ALASAN_BERKALIMAT).size).toBe(ALASAN_BERKALIMAT.length);
  });

  it('that nobody throws any more has none', () => {
    const semua = ['domain', 'db', 'api', 'seeds', 'electron']
      .flatMap(sumber)
      .filter(({ nama }) => !nama.startsWith('api/contract/pesan'));
    const yatim = ALASAN_BERKALIMAT.filter((alasan) => !semua.some(({ isi }) => isi.includes(`'${alasan}'`)));
    expect(yatim).toEqual([]);
  });
});

describe.each(ALASAN_BERKALIMAT)('%s', (reason) => {
  const kalimat = (details: Record<string, unknown>): string => pesanGalat({ code: 'rule', reason, details });

  it('is an Indonesian sentence, with its details and without', () => {
    for (const teks of [kalimat(RINCIAN), kalimat({})]) {
      expect(teks).toMatch(/^[^\s].{8,}[.!?]$/s);
      expect(teks).not.toMatch(/undefined|NaN|\[object|null|Infinity|\$\{/);
    }
    expect(kalimat(RINCIAN)).not.toMatch(INGGRIS);
    expect(kalimat(RINCIAN)).not.toMatch(/ {2}|\( ?\)|: \.|,,/);
  });
});

it('no details whatever break a sentence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ALASAN_BERKALIMAT),
      fc.dictionary(fc.constantFrom(...Object.keys(RINCIAN)), fc.jsonValue()),
      (reason, details) => {
        const teks = pesanGalat({ code: 'rule', reason, details });
        expect(teks.length).toBeGreaterThan(5);
        expect(teks).not.toMatch(/\[object|\bNaN\b|\bundefined\b/);
      },
    ),
    { numRuns: 1000 },
  );
});

it('a reason without a sentence is still told', () => {
  for (const reason of ['belum_dikenal', 'constructor', '__proto__'])
    expect(pesanGalat({ code: 'rule', reason, details: {} })).toBe(`Permintaan ditolak (${reason}).`);
});

it('whatever a schema finds wrong has words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(kontrak)), fc.jsonValue(), (entri, masukan) => {
      // A key that the input itself brings is rightly named, whatever it is called.
      fc.pre(!/undefined|NaN|\[object/.test(JSON.stringify(masukan)));
      const hasil = entri.input.safeParse(masukan);
      if (hasil.success) return;
      const masalah = uraikanMasalah(hasil.error.issues, masukan);
      expect(masalah.length).toBeGreaterThan(0);
      const teks = pesanGalat({ code: 'validation', reason: 'masukan_tidak_sah', details: { masalah } });
      expect(teks).not.toMatch(/isi tidak sesuai.*isi tidak sesuai|undefined|NaN|\[object/);
    }),
    { numRuns: 500 },
  );
});

it('the program says the version that package.json has', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(AKAR, 'package.json'), 'utf8')) as { version: string };
  expect(VERSI_PROGRAM).toBe(version);
});
