import type { Database } from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { barisLot } from '../../db/ledger/fakta.ts';
import {
  anakBarang,
  halamanBarang,
  hitungTemuan,
  idBarang,
  ringkasanSaringan,
  type UrutanBarang,
} from '../../db/reads/barang.ts';
import { TIMBANGAN } from '../../db/reads/kelompok.ts';
import { bagianMutasi } from '../../db/reads/mutasi.ts';
import { bacaPerintah, daftarPerintah } from '../../db/reads/perintah.ts';
import { lotPada } from '../../db/reads/register.ts';
import { gerakAntara, saldoPada } from '../../db/reads/saldo.ts';
import type { SaringanBarang } from '../../db/reads/saringan.ts';
import { registerUji, type RegisterUji } from './bantu.ts';

// What SQLite does for the reads that a screen waits for: which index each one takes, and that none sorts or reads the
// whole table where an index has the order. Times are the bench's; this holds on any machine.

let uji: RegisterUji;
const kali = TIMBANGAN.kali;

beforeAll(() => {
  uji = registerUji();
  const gol = ['A', 'B', 'B'] as const;
  uji.lot(
    Array.from({ length: 60 }, (_, i) => ({
      unit: 1 + (i % 3),
      nilai: i % 5 === 0 ? null : i * 100,
      atribut: {
        golongan: gol[i % 3] ?? 'B',
        kodeBarang: i % 3 === 0 ? '1.3.1.01.01.04.001' : '1.3.2.05.02.01.030',
        kondisi: i % 2 === 0 ? ('B' as const) : ('RB' as const),
        tahunPerolehan: 2000 + (i % 20),
        temuan: i % 7 === 0 ? [{ aturan: 'satu', pesan: 'satu' }] : [],
      },
    })),
  );
});
afterAll(() => uji.tutup());
afterEach(() => {
  TIMBANGAN.kali = kali;
});

/** Every statement that `kerja` runs, by its text. */
function pernyataan(kerja: (db: Database) => unknown): string[] {
  const { db } = uji.register;
  const teks: string[] = [];
  // A connection that no statement was prepared on yet, as far as the cache of statements can tell.
  const pengintai = new Proxy(db, {
    get(asal, nama) {
      const isi: unknown = Reflect.get(asal, nama);
      if (nama === 'prepare') {
        return (sql: string) => {
          teks.push(sql);
          return db.prepare(sql);
        };
      }
      return typeof isi === 'function' ? isi.bind(asal) : isi;
    },
  });
  const hasil = kerja(pengintai);
  // A generator runs its statements only when it is read.
  if (hasil !== null && typeof hasil === 'object' && Symbol.iterator in hasil) Array.from(hasil as Iterable<unknown>);
  return teks;
}

/** The plans of the statements of `kerja` that touch lots or the ledger, line by line. */
function rencana(kerja: (db: Database) => unknown): string[] {
  return pernyataan(kerja).flatMap((sql) => {
    const nama = [...new Set([...sql.matchAll(/[@:](\w+)/g)].map((m) => m[1] ?? ''))];
    const tempat = [...sql.matchAll(/\?/g)].map(() => null);
    const jelas = uji.register.db.prepare(`explain query plan ${sql}`);
    const baris = nama.length > 0 ? jelas.all(Object.fromEntries(nama.map((n) => [n, null]))) : jelas.all(...tempat);
    return (baris as { detail: string }[]).map((b) => b.detail);
  });
}

const SORTIR = /TEMP B-TREE FOR (LAST TERM OF )?ORDER BY/;
/** A table read from end to end without the help of an index. */
const PINDAI = /^SCAN (b|barang|mutasi_baris|m)$/;

const KOLOM: readonly (readonly [UrutanBarang['kolom'], string, string])[] = [
  ['register', 'barang_urut', 'barang_kelompok'],
  ['kodeBarang', 'barang_kode', 'barang_kelompok_kode'],
  ['namaBarang', 'barang_nama', 'barang_kelompok_nama'],
  ['tahunPerolehan', 'barang_tahun', 'barang_kelompok_tahun'],
  ['jumlah', 'barang_unit', 'barang_kelompok_unit'],
  ['nilaiSen', 'barang_nilai', 'barang_kelompok_nilai'],
];

const daftar = (saringan: SaringanBarang, kolom: UrutanBarang['kolom'], arah: UrutanBarang['arah'] = 'naik') =>
  rencana((db) => idBarang(db, saringan, { kolom, arah }, 0, 100));

describe.each(KOLOM)('list sorted by %s', (kolom, semua, kelompok) => {
  it.each(['naik', 'turun'] as const)('of the whole register reads one index in order, %s', (arah) => {
    const isi = daftar({}, kolom, arah);
    expect(isi).toEqual([expect.stringMatching(new RegExp(`USING (COVERING )?INDEX ${semua}( \\(unit>\\?\\))?$`))]);
  });

  it.each<SaringanBarang>([{ golongan: ['B'] }, { kondisi: ['RB'] }, { golongan: ['A', 'B'], kondisi: ['B'] }])(
    'of %j reads its groups in order and merges them',
    (saringan) => {
      const isi = daftar(saringan, kolom).join('\n');
      expect(isi).toMatch(new RegExp(`SEARCH b USING COVERING INDEX ${kelompok} \\(golongan=\\? AND kondisi=\\?`));
      expect(isi).not.toMatch(SORTIR);
    },
  );

  it('turns away what a further filter does not want inside the index', () => {
    TIMBANGAN.kali = 0;
    const isi = daftar({ tahunDari: 2001, nilaiSampai: 900_000, nilai: 'terisi' }, kolom);
    expect(isi.filter((b) => b.includes(`INDEX ${kelompok} `)).length).toBeGreaterThan(0);
    for (const b of isi.filter((l) => l.startsWith('SEARCH b'))) expect(b).toContain('COVERING INDEX');
    expect(isi.join('\n')).not.toMatch(SORTIR);
  });

  it('goes on after a cursor by seeking', () => {
    const { kursor } = halamanBarang(uji.register.db, { golongan: ['B'] }, { kolom, arah: 'naik' }, null, 0, 5);
    const isi = rencana((db) => halamanBarang(db, { golongan: ['B'] }, { kolom, arah: 'naik' }, kursor, 0, 100));
    const cari = isi.filter((b) => b.includes(`INDEX ${kelompok} `));
    expect(cari.length).toBeGreaterThan(0);
    for (const b of cari) expect(b).toMatch(/\(golongan=\? AND kondisi=\? AND [^)]*[>=<]+\?\)/);
    for (const b of isi) expect(b).not.toMatch(PINDAI);
  });
});

describe('list of few lots', () => {
  it.each<[string, SaringanBarang, UrutanBarang['kolom']]>([
    ['barang_kelompok_tahun', { tahunDari: 2003, tahunSampai: 2003 }, 'nilaiSen'],
    ['barang_kelompok_nilai', { nilaiDari: 100, nilaiSampai: 900 }, 'register'],
    ['barang_kelompok_kode', { kodeAwal: '1.3.1' }, 'jumlah'],
    ['barang_temuan', { temuan: 'satu' }, 'tahunPerolehan'],
    ['barang_belum', { nilai: 'belum' }, 'tahunPerolehan'],
  ])('collects them from %s', (indeks, saringan, kolom) => {
    TIMBANGAN.kali = Infinity;
    const isi = daftar(saringan, kolom).filter((b) => b.startsWith('SEARCH b'));
    expect(isi.length).toBeGreaterThan(0);
    for (const b of isi) expect(b).toContain(`USING COVERING INDEX ${indeks} (golongan=? AND kondisi=?`);
  });
});

describe('list of lots with a finding or without a value', () => {
  it.each<[string, SaringanBarang, UrutanBarang['kolom']]>([
    ['barang_temuan', { temuan: 'ada' }, 'register'],
    ['barang_belum', { nilai: 'belum' }, 'register'],
    ['barang_belum_nilai', { nilai: 'belum' }, 'nilaiSen'],
  ])('is read in order from %s', (indeks, saringan, kolom) => {
    for (const arah of ['naik', 'turun'] as const) {
      const isi = daftar(saringan, kolom, arah).filter((b) => !b.startsWith('SCAN saldo'));
      expect(isi.join('\n')).toContain(`USING COVERING INDEX ${indeks} (golongan=? AND kondisi=?`);
      expect(isi.join('\n')).not.toMatch(SORTIR);
    }
  });
});

describe('search', () => {
  it.each(['kursi', 'k', 'ku rapat'])(
    '"%s" is read from the text index in register order, with the narrow copy of a lot',
    (cari) => {
      for (const golongan of [undefined, ['A' as const]]) {
        const isi = daftar({ cari, golongan, nilai: 'belum' }, 'register');
        expect(isi).toEqual([
          expect.stringMatching(/^SCAN f VIRTUAL TABLE INDEX/),
          expect.stringMatching(/^SEARCH b USING COVERING INDEX barang_urut \(id=\?/),
        ]);
      }
    },
  );
});

describe('totals', () => {
  it.each<[string, SaringanBarang]>([
    ['barang_kelompok_tahun', { tahunDari: 2005 }],
    ['barang_kelompok_nilai', { nilaiDari: 5, golongan: ['B'] }],
    ['barang_kelompok_kode', { kodeAwal: '1.3.2', tahunDari: 2001 }],
    ['barang_temuan', { temuan: 'satu' }],
    ['barang_belum', { nilai: 'belum' }],
  ])('of a filter are summed inside %s', (indeks, saringan) => {
    const isi = rencana((db) => ringkasanSaringan(db, saringan)).join('\n');
    expect(isi).toContain(`SEARCH b USING COVERING INDEX ${indeks} (golongan=? AND kondisi=?`);
  });

  it('of golongan and condition read no lot at all', () => {
    for (const saringan of [{}, { golongan: ['B'] }, { kondisi: ['RB'] }] as SaringanBarang[]) {
      expect(pernyataan((db) => ringkasanSaringan(db, saringan)).join('\n')).not.toMatch(/\bbarang\b/);
    }
  });

  it('as of a day, and between days, read daily sums and no line', () => {
    for (const isi of [
      rencana((db) => saldoPada(db, '2025-06-30')),
      rencana((db) => gerakAntara(db, '2025-01-01', '2025-06-30')),
    ]) {
      expect(isi.join('\n')).toMatch(/SEARCH saldo_harian USING PRIMARY KEY \(tanggal>\?/);
      expect(isi.join('\n')).not.toContain('mutasi_baris');
    }
  });
});

describe('ledger', () => {
  it('lines of a lot come in order from their index', () => {
    const isi = rencana((db) => barisLot(db, 1));
    expect(isi.join('\n')).toMatch(/SEARCH b USING INDEX baris_barang \(barang=\?\)/);
    expect(isi.join('\n')).not.toMatch(SORTIR);
  });

  it('lots as of a day are looked up by their last day, their golongan and their words', () => {
    const isi = rencana((db) => lotPada(db, '2025-01-01', { golongan: ['A'], cari: 'kursi' })).join('\n');
    expect(isi).toMatch(/SEARCH barang USING COVERING INDEX barang_terakhir \(tanggal_terakhir>\?\)/);
    expect(isi).toMatch(/SEARCH barang USING COVERING INDEX barang_kelompok \(golongan=\?\)/);
    expect(isi).toMatch(/SEARCH barang USING INTEGER PRIMARY KEY \(rowid=\?\)/);
    expect(isi).not.toMatch(/^SCAN barang$/m);
  });

  it('the log is read from its end', () => {
    for (const isi of [rencana((db) => daftarPerintah(db, 40, '', 20)), rencana((db) => bacaPerintah(db, 1))]) {
      expect(isi.join('\n')).toMatch(/SEARCH p USING INTEGER PRIMARY KEY/);
      expect(isi.join('\n')).not.toMatch(SORTIR);
    }
  });

  it.each([
    [{}, /SEARCH m USING INDEX mutasi_tanggal \(tanggal=\? AND rowid<\?\)/],
    [{ jenis: 'saldo-awal' }, /SEARCH m USING INDEX mutasi_jenis \(jenis=\? AND tanggal>\? AND tanggal<\?/],
    [{ golongan: 'B' as const }, /USING COVERING INDEX baris_golongan \(golongan=\? AND tanggal>\? AND tanggal<\?/],
    [{ barangId: '3' }, /USING INDEX baris_barang \(barang=\?\)/],
  ])('the list of the ledger %j walks an index and sorts nothing but a lot of its own', (saring, indeks) => {
    const awal = rencana((db) => bagianMutasi(db, { ...saring, setelah: null, batas: 10 })).join('\n');
    const lanjut = rencana((db) => bagianMutasi(db, { ...saring, setelah: '2024-12-31_1_B_5', batas: 10 })).join('\n');
    expect(`${awal}\n${lanjut}`).toMatch(indeks);
    expect(lanjut).toMatch(/SEARCH b USING INDEX baris_mutasi \(mutasi=\? AND golongan[=>]\?/);
    expect(`${awal}\n${lanjut}`).not.toMatch(/SCAN (m|b|mutasi|mutasi_baris)\b(?! USING COVERING INDEX mutasi_jenis)/);
    if (!('barangId' in saring)) expect(`${awal}\n${lanjut}`).not.toMatch(SORTIR);
  });

  it('children and findings have their index', () => {
    expect(rencana((db) => anakBarang(db, 1)).join('\n')).toContain('INDEX barang_induk');
    expect(rencana((db) => hitungTemuan(db)).join('\n')).toContain('COVERING INDEX barang_temuan');
  });
});
