import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { type RegisterUji, registerUji } from './bantu.ts';

// `periksa` against somebody with a database tool: triggers dropped, checks and references switched off, then one thing
// changed by hand. Whatever it is, the file must no longer be found whole.

type Nilai = string | number | null;
type Baris = Record<string, Nilai>;

/** Every table of the file but the catalogue of codes and what the search index keeps for itself. */
function tabelBuku(): string[] {
  const kosong = registerUji();
  try {
    const nama =
      "select name from pragma_table_list where type = 'table' and schema = 'main' and name not glob 'sqlite_*' and name <> 'kode_barang' order by 1";
    return kosong.register.db.prepare(nama).pluck().all() as string[];
  } finally {
    kosong.tutup();
  }
}

const BUKU = tabelBuku();

let uji: RegisterUji;
let db: Database.Database;

/** A small register in which everything that the program can do has been done. */
async function isi(): Promise<void> {
  const dasar = 'BA 1';
  const [a, b, c] = uji
    .lot([
      { unit: 5 },
      { unit: 3, nilai: 100_001, atribut: { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001', luas: 70_000 } },
      {
        unit: 1,
        nilai: 7,
        atribut: {
          kondisi: null,
          merk: 'Merk',
          tercetak: { nomor: '1', nama: 'x', jumlah: '1', tahunLokasi: '', kondisi: '', baris: ['x'] },
        },
      },
    ])
    .map(String);
  if (!a || !b || !c) throw new Error('no lots');
  const kondisi = await uji.harus('barang.ubahKondisi', {
    sasaran: { id: [a] },
    ke: 'RB',
    tanggal: '2025-03-01',
    dasar,
    jumlah: 3,
  });
  await uji.harus('barang.isiNilai', { id: kondisi.lot[1]?.id ?? '', nilaiSen: 999, dasar });
  await uji.harus('barang.pecah', { id: b, jumlah: 1, tanggal: '2025-04-01', dasar });
  const merk = await uji.harus('barang.ubah', {
    id: c,
    perubahan: { merk: 'Baru', alamat: 'Jalan' },
    tanggal: '2025-02-01',
    dasar,
  });
  await uji.harus('kontrol.atur', { per: '2024-12-31', sumber: 'Neraca', rincian: [{ golongan: 'A', nilaiSen: 5 }] });
  const batal = await uji.harus('perintah.batalkan', { perintah: merk.perintah });
  await uji.harus('perintah.batalkan', { perintah: batal.perintah });
  const hilang = await uji.harus('barang.isiNilai', { id: c, nilaiSen: 8, dasar, tanggal: '2025-05-01' });
  await uji.harus('perintah.batalkan', { perintah: hilang.perintah });
  const ganti = await uji.harus('kontrol.atur', { per: '2025-06-30', sumber: 'Neraca', rincian: [] });
  await uji.harus('perintah.batalkan', { perintah: ganti.perintah });
  await uji.harus('kontrol.atur', { per: '2025-06-30', sumber: 'Neraca 2', rincian: [{ golongan: 'B', nilaiSen: 9 }] });
}

beforeAll(async () => {
  uji = registerUji();
  db = uji.register.db;
  await isi();
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
});
afterAll(() => uji.tutup());

const kolomDari = (tabel: string): string[] =>
  db.prepare(`select name from pragma_table_info(?)`).pluck().all(tabel) as string[];
const kunciDari = (tabel: string): string[] =>
  db.prepare(`select name from pragma_table_info(?) where pk > 0`).pluck().all(tabel) as string[];
/** Rows that say something: a total of nothing is as good as none. */
const barisDari = (tabel: string): Baris[] =>
  (db.prepare(`select * from ${tabel}`).all() as Baris[]).filter(
    (b) => !tabel.startsWith('saldo') || Object.values(b).some((n) => typeof n === 'number' && n !== 0),
  );
const letak = (tabel: string): string =>
  kunciDari(tabel)
    .map((k) => `${k} = @${k}`)
    .join(' and ');

/**
 * What is found after `ubah` was done to the file; it is undone again. `refused` where the table's own types or keys do
 * not take it, so that there is nothing to find.
 */
function setelah(ubah: () => void): string[] | 'refused' {
  let temuan: string[] = [];
  const balik = new Error('undo');
  try {
    db.transaction(() => {
      const pemicu = db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all() as {
        name: string;
        sql: string;
      }[];
      for (const { name } of pemicu) db.exec(`drop trigger ${name}`);
      ubah();
      // Put back, so that it is the row that is found.
      for (const { sql } of pemicu) db.exec(sql);
      const hasil = periksaRegister(db);
      temuan = hasil.temuan.map((t) => `${t.bagian}: ${t.pesan}`);
      expect(hasil.sah).toBe(temuan.length === 0);
      throw balik;
    })();
  } catch (galat) {
    if (galat instanceof Database.SqliteError && galat.code.startsWith('SQLITE_CONSTRAINT')) return 'refused';
    if (galat !== balik) throw galat;
  }
  return temuan;
}

/** Other values that the column could hold. */
function gantian(kolom: string, nilai: Nilai, bolehKosong: boolean): Nilai[] {
  if (nilai === null) return [0, '""'];
  const kosong = bolehKosong ? [null] : [];
  if (typeof nilai === 'number') return [nilai + 1, ...kosong];
  if (kolom === 'kondisi') return [nilai === 'RB' ? 'B' : 'RB'];
  return [`${nilai} `, ...kosong];
}

it('an untouched register is whole, and differences or temuan do not make it less so', async () => {
  expect(periksaRegister(db)).toEqual({ sah: true, temuan: [], lot: 5, perintah: expect.any(Number) });
  const rekonsiliasi = await uji.harus('rekonsiliasi.lihat', {});
  expect(rekonsiliasi.total.selisihSen).not.toBe(0);
});

describe.each(BUKU)('%s', (tabel) => {
  it('any column of any row, changed to anything else', () => {
    const kosong = new Set(
      db.prepare('select name from pragma_table_info(?) where "notnull" = 0 and pk = 0').pluck().all(tabel) as string[],
    );
    const lolos: string[] = [];
    let percobaan = 0;
    // The first and the last of many: openings, splits and cancellations are among them.
    for (const baris of barisDari(tabel).filter((_, i, semua) => i < 3 || i >= semua.length - 3)) {
      for (const kolom of kolomDari(tabel)) {
        for (const ganti of gantian(kolom, baris[kolom] ?? null, kosong.has(kolom))) {
          const temuan = setelah(
            () =>
              void db.prepare(`update ${tabel} set ${kolom} = @ganti where ${letak(tabel)}`).run({ ...baris, ganti }),
          );
          if (temuan !== 'refused') percobaan += 1;
          if (temuan.length === 0)
            lolos.push(`${tabel}.${kolom} of ${JSON.stringify(baris)} to ${JSON.stringify(ganti)}`);
        }
      }
    }
    expect(lolos).toEqual([]);
    expect(percobaan).toBeGreaterThanOrEqual(kolomDari(tabel).length);
  });

  it('any row gone', () => {
    for (const baris of barisDari(tabel)) {
      const temuan = setelah(() => void db.prepare(`delete from ${tabel} where ${letak(tabel)}`).run(baris));
      expect({ baris, temuan }).not.toMatchObject({ temuan: [] });
    }
  });

  it('a row more', () => {
    const [baris] = barisDari(tabel).slice(-1);
    if (!baris) throw new Error(`${tabel} is empty`);
    const kolom = kolomDari(tabel);
    const baru = { ...baris };
    for (const k of kunciDari(tabel)) baru[k] = typeof baris[k] === 'number' ? baris[k] + 1000 : `${String(baris[k])}x`;
    if (tabel === 'perintah') baru['hash'] = 'f'.repeat(64);
    const sisip = () =>
      void db
        .prepare(`insert into ${tabel} (${kolom.join(', ')}) values (${kolom.map((k) => `@${k}`).join(', ')})`)
        .run(baru);
    expect(setelah(sisip)).not.toEqual([]);
  });
});

describe('what is not a row of the ledger', () => {
  it('a guard that was taken away or weakened', () => {
    const jaga = (kerja: (nama: string, sql: string) => void) => {
      const hasil: string[][] = [];
      const pemicu = db.prepare("select name, sql from sqlite_schema where type = 'trigger'").raw().all() as [
        string,
        string,
      ][];
      for (const [nama, sql] of pemicu) {
        db.exec('savepoint jaga');
        db.exec(`drop trigger ${nama}`);
        kerja(nama, sql);
        hasil.push(periksaRegister(db).temuan.map((t) => t.pesan));
        db.exec('rollback to jaga; release jaga');
      }
      return hasil;
    };
    const hilang = jaga(() => undefined);
    expect(hilang.length).toBeGreaterThanOrEqual(7);
    for (const temuan of hilang) expect(temuan).toEqual([expect.stringMatching(/^Penjaga berkas \w+ hilang$/)]);
    const lemah = jaga((_, sql) => void db.exec(sql.replace('ABORT', 'IGNORE').replace(/, '[^']*'\)/, ')')));
    for (const temuan of lemah) expect(temuan).toEqual([expect.stringMatching(/^Penjaga berkas \w+ berubah$/)]);
    expect(periksaRegister(db).sah).toBe(true);
  });

  it('a code of the catalogue', async () => {
    const baru = registerUji();
    try {
      await baru.harus('register.siapkan', {});
      const milik = baru.register.db;
      expect(periksaRegister(milik).temuan).toEqual([]);
      for (const ubah of [
        "update kode_barang set uraian = 'Meja' where kode = '1.3.2.10.01.02.002'",
        "update kode_barang set aktif = 1 - aktif where kode = '1.3.2.10.01.02.002'",
        "delete from kode_barang where kode = '1.3.2.10.01.02.002'",
        "insert into kode_barang select kode || '0', uraian, tingkat, sumber, aktif from kode_barang where kode = '1.3.2.10.01.02.002'",
      ]) {
        milik.exec('savepoint kode');
        milik.exec(ubah);
        expect(periksaRegister(milik).temuan).toContainEqual({
          bagian: 'katalog',
          pesan: 'Daftar kode barang tidak lagi sama dengan saat dimuat',
        });
        milik.exec('rollback to kode; release kode');
      }
    } finally {
      baru.tutup();
    }
  });
});

describe('more than one thing', () => {
  const nomor = (tabel: string): number => Number(db.prepare(`select max(nomor) from ${tabel}`).pluck().get());

  it('the last command that booked, taken out with all it wrote', () => {
    const temuan = setelah(() => {
      const n = Number(db.prepare('select max(perintah) from mutasi').pluck().get());
      db.prepare('delete from mutasi_baris where mutasi in (select nomor from mutasi where perintah >= ?)').run(n);
      db.prepare('delete from mutasi where perintah >= ?').run(n);
      db.prepare('delete from perintah where nomor >= ?').run(n);
      db.prepare('delete from perintah_lewat where nomor >= ?').run(n);
    });
    expect(temuan).not.toEqual([]);
  });

  it('the last command alone', () => {
    expect(setelah(() => void db.prepare('delete from perintah where nomor = ?').run(nomor('perintah')))).not.toEqual(
      [],
    );
  });

  it('a command from the middle', () => {
    expect(String(setelah(() => void db.prepare('delete from perintah where nomor = 3').run()))).toMatch(
      /nomor 3 tidak ada/,
    );
  });

  it('a value moved from one lot to another, totals and all', () => {
    const temuan = setelah(() => {
      db.exec('update barang set nilai = nilai - 1 where id = 2; update barang set nilai = nilai + 1 where id = 1;');
      db.exec(
        "update saldo set nilai = nilai - 1 where golongan = 'A' and kondisi = 'B'; update saldo set nilai = nilai + 1 where golongan = 'B' and kondisi = 'B'",
      );
    });
    expect(String(temuan)).toMatch(/Lot 1 .*nilai.*Lot 2 .*nilai/s);
  });

  it('a lot gone from every table but the log', () => {
    const temuan = setelah(() => {
      db.exec(
        "insert into barang_cari (barang_cari) values ('delete-all'); delete from barang where id = 1; insert into barang_cari (barang_cari) values ('rebuild')",
      );
    });
    expect(String(temuan)).toMatch(/Lot 1 .* hilang dari daftar/);
  });

  it('the search index: emptied, or with a word more', () => {
    expect(setelah(() => void db.exec("insert into barang_cari (barang_cari) values ('delete-all')"))).toEqual([
      expect.stringMatching(/^pencarian/),
    ]);
    expect(
      setelah(() => void db.exec("insert into barang_cari (rowid, nama_barang) values (4, 'selundupan')")),
    ).toEqual([expect.stringMatching(/^pencarian/)]);
    expect(
      setelah(() => void db.exec("insert into barang_cari (rowid, nama_barang) values (9000, 'selundupan')")),
    ).toEqual([expect.stringMatching(/^pencarian/)]);
  });

  it.each([
    [
      'a cancellation of itself',
      'update perintah set membatalkan = json_array(nomor) where nomor = (select max(nomor) from perintah)',
    ],
    ['a cancellation that is no list', "update perintah set membatalkan = '5'"],
    ['a log that is no JSON', "update perintah set rujukan = '{' where nomor = 1"],
    ['facts that are no facts', "update mutasi_baris set isi = '[1]' where isi is not null"],
    ['totals beyond what can be added', 'update saldo set nilai = 9223372036854775807'],
    ['no log at all', 'delete from perintah'],
    ['no lots at all', 'delete from barang'],
  ])('%s is a finding, not a failure', (_, sql) => {
    expect(setelah(() => void db.exec(sql))).not.toEqual([]);
  });
});

describe('while another program writes', () => {
  it('a lock is told as such, never as a finding', () => {
    const lain = new Database(path.join(uji.folder, 'uji.db'), { timeout: 100 });
    lain.exec('begin immediate');
    db.pragma('busy_timeout = 50');
    try {
      expect(() => periksaRegister(db)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
    } finally {
      lain.exec('rollback');
      lain.close();
      db.pragma('busy_timeout = 5000');
    }
    expect(periksaRegister(db).sah).toBe(true);
  });

  it('what it writes in the middle is no difference', () => {
    const lain = new Database(path.join(uji.folder, 'uji.db'));
    let sela = 0;
    const hasil = periksaRegister(db, (tahap) => {
      if (tahap !== 'Struktur berkas')
        lain.prepare("update rujukan set nilai = json_object('n', ?) where jenis = 'kontrol'").run((sela += 1));
      return false;
    });
    expect([hasil.sah, sela > 0]).toEqual([true, true]);
    expect(periksaRegister(db).sah).toBe(false);
    lain.close();
  });
});
