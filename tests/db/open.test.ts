import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { hitungIsi } from '../../db/cadangan.ts';
import { alasanTempatDitolak } from '../../db/location.ts';
import { VERSI_SKEMA, versiSkema } from '../../db/migrate.ts';
import { bukaRegister, ID_APLIKASI, type OpsiBuka } from '../../db/open.ts';
import { petakanGalat } from '../../db/sqliteErrors.ts';
import { registerUji } from './bantu.ts';

const akar = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-buka-'));
afterAll(() => fs.rmSync(akar, { recursive: true, force: true }));

let nomor = 0;
const tempat = (nama = 'r.db'): string => {
  const folder = path.join(akar, String((nomor += 1)));
  fs.mkdirSync(folder);
  return path.join(folder, nama);
};
const isiFolder = (berkas: string): string[] => fs.readdirSync(path.dirname(berkas)).toSorted();
const galat = (reason: string, code = 'unavailable'): unknown =>
  expect.objectContaining({ name: 'AppError', code, reason });

/** Opening must be refused with this reason, the file and its folder as before. */
function ditolak(berkas: string, reason: string, opsi: OpsiBuka = {}): void {
  const sebelum = fs.statSync(berkas).isFile() ? fs.readFileSync(berkas) : null;
  const folder = isiFolder(berkas);
  expect(() => bukaRegister(berkas, opsi)).toThrow(galat(reason));
  if (sebelum) expect(fs.readFileSync(berkas).equals(sebelum)).toBe(true);
  expect(isiFolder(berkas)).toEqual(folder);
}

/** A whole register as a closed file. */
function registerUtuh(): string {
  const uji = registerUji();
  uji.lot(Array.from({ length: 300 }, () => ({ unit: 2 })));
  uji.register.db.pragma('wal_checkpoint(TRUNCATE)');
  const berkas = tempat();
  fs.copyFileSync(uji.register.berkas, berkas);
  uji.tutup();
  return berkas;
}

describe('a new register', () => {
  it('is made with its folders, for its user alone, in the newest structure', () => {
    const berkas = path.join(path.dirname(tempat()), 'a', 'b', 'r.db');
    const register = bukaRegister(berkas);
    expect([versiSkema(register.db), register.db.pragma('application_id', { simple: true })]).toEqual([
      VERSI_SKEMA,
      ID_APLIKASI,
    ]);
    register.tutup();
    if (process.platform !== 'win32') {
      expect([fs.statSync(berkas).mode & 0o077, fs.statSync(path.dirname(berkas)).mode & 0o077]).toEqual([0, 0]);
    }
    const lagi = bukaRegister(berkas, { harusAda: true });
    expect(hitungIsi(lagi.db)).toMatchObject({ lot: 0, perintah: 0 });
    lagi.tutup();
    expect(isiFolder(berkas)).toEqual(['r.db']);
  });

  it('is made from an empty file too, unless one must be there', () => {
    const berkas = tempat();
    fs.writeFileSync(berkas, '');
    ditolak(berkas, 'bukan_register', { harusAda: true });
    ditolak(berkas, 'bukan_register', { hanyaBaca: true });
    bukaRegister(berkas).tutup();
    bukaRegister(berkas, { harusAda: true }).tutup();
  });

  it('whose making was interrupted is still known as one', () => {
    const berkas = tempat();
    const db = new Database(berkas);
    db.pragma(`application_id = ${ID_APLIKASI}`);
    db.close();
    const register = bukaRegister(berkas, { harusAda: true });
    expect(versiSkema(register.db)).toBe(VERSI_SKEMA);
    register.tutup();
  });

  it('that cannot be made leaves nothing behind', () => {
    const berkas = tempat();
    fs.writeFileSync(path.join(path.dirname(berkas), 'berkas'), '');
    expect(() => bukaRegister(path.join(path.dirname(berkas), 'berkas', 'r.db'))).toThrow(galat('tidak_dapat_ditulis'));
    expect(() => bukaRegister(path.join(path.dirname(berkas), 'x'.repeat(300), 'r.db'))).toThrow(
      galat('tidak_dapat_dibuka'),
    );
    expect(isiFolder(berkas)).toEqual(['berkas']);
  });

  it('is not made where one is expected', () => {
    const berkas = path.join(path.dirname(tempat()), 'tidak', 'ada.db');
    expect(() => bukaRegister(berkas, { harusAda: true })).toThrow(galat('register_tidak_ada', 'not_found'));
    expect(() => bukaRegister(berkas, { hanyaBaca: true })).toThrow(galat('register_tidak_ada', 'not_found'));
    expect(fs.existsSync(path.dirname(berkas))).toBe(false);
  });
});

describe('a file that is no register', () => {
  it.each<[string, (berkas: string) => void]>([
    ['a text', (b) => fs.writeFileSync(b, 'Daftar barang\n'.repeat(500))],
    ['a text of three letters', (b) => fs.writeFileSync(b, 'SQL')],
    ['a workbook', (b) => fs.writeFileSync(b, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(9000, 7)]))],
    ['zeros', (b) => fs.writeFileSync(b, Buffer.alloc(8192))],
    ['a folder', (b) => fs.mkdirSync(b)],
    ["another program's database", (b) => new Database(b).exec('create table catatan (isi text)').close()],
    [
      "another program's database, marked as its own",
      (b) => {
        const db = new Database(b);
        db.pragma('application_id = 1196444487');
        db.close();
      },
    ],
    [
      "another program's register of this name",
      (b) =>
        new Database(b)
          .exec('create table barang (id integer); create table perintah (nomor integer); pragma user_version = 1')
          .close(),
    ],
  ])('%s', (_, buat) => {
    const berkas = tempat();
    buat(berkas);
    ditolak(berkas, 'bukan_register');
    ditolak(berkas, 'bukan_register', { harusAda: true });
  });

  it('a database that nobody used yet is no register where one is expected', () => {
    const berkas = tempat();
    new Database(berkas).exec('vacuum').close();
    ditolak(berkas, 'bukan_register', { harusAda: true });
  });
});

describe('a register that is damaged', () => {
  it.each([
    ['its head alone', 60],
    ['one page', 4096],
    ['half', 0.5],
    ['all but the last page', -4096],
  ])('cut to %s', (_, panjang) => {
    const berkas = registerUtuh();
    const { size } = fs.statSync(berkas);
    fs.truncateSync(
      berkas,
      panjang > 0 && panjang < 1 ? Math.floor(size * panjang) : panjang < 0 ? size + panjang : panjang,
    );
    ditolak(berkas, 'register_rusak');
  });

  it('overwritten at its beginning is not known any more', () => {
    const berkas = registerUtuh();
    const fd = fs.openSync(berkas, 'r+');
    fs.writeSync(fd, Buffer.alloc(100, 0x41), 0, 100, 0);
    fs.closeSync(fd);
    ditolak(berkas, 'bukan_register');
  });
});

describe('a swap', () => {
  it('puts another file in place and goes on with it', () => {
    const [lama, baru] = [registerUtuh(), tempat()];
    bukaRegister(baru).tutup();
    const register = bukaRegister(lama);
    register.tukar(baru);
    expect([hitungIsi(register.db).lot, register.db.pragma('journal_mode', { simple: true })]).toEqual([0, 'wal']);
    expect(fs.existsSync(baru)).toBe(false);
    register.tutup();
    expect(isiFolder(lama)).toEqual(['r.db']);
  });

  it('is refused while another connection has the file, and the register goes on as it was', () => {
    const [lama, baru] = [registerUtuh(), tempat()];
    bukaRegister(baru).tutup();
    const register = bukaRegister(lama);
    register.db.pragma('busy_timeout = 50');
    const lain = new Database(lama);
    lain.prepare('select count(*) from barang').get();
    expect(() => register.tukar(baru)).toThrow(galat('register_sedang_dipakai'));
    expect([hitungIsi(register.db).lot, register.db.pragma('journal_mode', { simple: true })]).toEqual([300, 'wal']);
    lain.close();
    register.tukar(baru);
    expect(hitungIsi(register.db).lot).toBe(0);
    register.tutup();
  });
});

describe('a full disk', () => {
  it('in the middle of a command: said so, and all of it undone', async () => {
    const uji = registerUji();
    uji.lot([{ unit: 3 }]);
    const { db } = uji.register;
    const sebelum = hitungIsi(db);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    const perubahan = { keterangan: 'x'.repeat(1000), spesifikasi: 'y'.repeat(1000), alamat: 'z'.repeat(500) };
    let jawaban = await uji.panggil('barang.ubah', { id: '1', perubahan, tanggal: '2025-01-01', dasar: 'N' });
    for (let i = 0; jawaban.ok && i < 50; i += 1) {
      Object.assign(sebelum, hitungIsi(db));
      jawaban = await uji.panggil('barang.ubah', {
        id: '1',
        perubahan: { ...perubahan, merk: `m${i}` },
        tanggal: '2025-01-01',
        dasar: 'N',
      });
    }
    expect(jawaban).toMatchObject({ ok: false, error: { code: 'unavailable', reason: 'disk_penuh' } });
    expect([hitungIsi(db), db.inTransaction]).toEqual([sebelum, false]);
    db.pragma('max_page_count = 1073741823');
    expect(await uji.harus('periksa.jalankan', {})).toMatchObject({ sah: true });
    uji.tutup();
  });
});

describe('where the register may lie', () => {
  it.each<[string, 'jaringan' | 'awan']>([
    [String.raw`\\server\bagi\inventaris.db`, 'jaringan'],
    [String.raw`\\192.168.1.5\d$\inventaris.db`, 'jaringan'],
    ['//server/bagi/inventaris.db', 'jaringan'],
    [String.raw`\\?\UNC\server\bagi\inventaris.db`, 'jaringan'],
    [String.raw`C:\Users\Ani\OneDrive\inventaris.db`, 'awan'],
    [String.raw`C:\Users\Ani\OneDrive - Dinas Perdagangan\Data\inventaris.db`, 'awan'],
    [String.raw`C:\Users\Ani\onedrive\inventaris.db`, 'awan'],
    [String.raw`C:\Users\Ani\Dropbox (Kantor)\inventaris.db`, 'awan'],
    [String.raw`G:\Google Drive\inventaris.db`, 'awan'],
    ['C:/Users/Ani/Nextcloud/inventaris.db', 'awan'],
    ['/Users/ani/Library/Mobile Documents/com~apple~CloudDocs/inventaris.db', 'awan'],
    ['/home/ani/pCloud Drive/inventaris.db', 'awan'],
  ])('not in %s', (jalur, alasan) => {
    expect(alasanTempatDitolak(jalur)).toBe(alasan);
  });

  it.each([
    String.raw`C:\Users\Ani\AppData\Local\Inventaris BMD\register\inventaris.db`,
    String.raw`\\?\C:\Data\inventaris.db`,
    String.raw`\\.\C:\Data\inventaris.db`,
    String.raw`D:\Data OneDrive lama\inventaris.db`,
    String.raw`D:\Laporan\megaproyek\inventaris.db`,
    '/home/ani/data/inventaris.db',
  ])('but in %s', (jalur) => {
    expect(alasanTempatDitolak(jalur)).toBeNull();
  });

  it('not on a file system of another machine', () => {
    for (const tipe of [0x6969, 0xff534d42, 0xfe534d42, 0x517b, 0x01021997])
      expect(alasanTempatDitolak('/data/r.db', tipe)).toBe('jaringan');
    for (const tipe of [0xef53, 0x9123683e, 0x01021994, 0x58465342])
      expect(alasanTempatDitolak('/data/r.db', tipe)).toBeNull();
  });

  it('is asked before anything is made, and a link does not hide it', () => {
    const akarUji = path.dirname(tempat());
    const awan = path.join(akarUji, 'OneDrive');
    expect(() => bukaRegister(path.join(awan, 'Data', 'r.db'))).toThrow(galat('tempat_ditolak', 'rule'));
    expect(fs.existsSync(awan)).toBe(false);
    fs.mkdirSync(awan);
    fs.symlinkSync(awan, path.join(akarUji, 'Dokumen'));
    expect(() => bukaRegister(path.join(akarUji, 'Dokumen', 'r.db'))).toThrow(galat('tempat_ditolak', 'rule'));
    expect(fs.readdirSync(awan)).toEqual([]);
  });

  it('a backup may be read from anywhere', () => {
    const folder = path.join(path.dirname(tempat()), 'OneDrive');
    fs.mkdirSync(folder);
    fs.copyFileSync(registerUtuh(), path.join(folder, 'r.db'));
    const register = bukaRegister(path.join(folder, 'r.db'), { hanyaBaca: true });
    expect(hitungIsi(register.db).lot).toBe(300);
    register.tutup();
  });
});

describe('errors of SQLite and the system', () => {
  it.each([
    ['SQLITE_BUSY', 'register_sedang_dipakai'],
    ['SQLITE_BUSY_SNAPSHOT', 'register_sedang_dipakai'],
    ['SQLITE_LOCKED_SHAREDCACHE', 'register_sedang_dipakai'],
    ['SQLITE_FULL', 'disk_penuh'],
    ['ENOSPC', 'disk_penuh'],
    ['EDQUOT', 'disk_penuh'],
    ['EFBIG', 'disk_penuh'],
    ['SQLITE_CORRUPT', 'register_rusak'],
    ['SQLITE_CORRUPT_VTAB', 'register_rusak'],
    ['SQLITE_NOTADB', 'bukan_register'],
    ['SQLITE_READONLY_DIRECTORY', 'tidak_dapat_ditulis'],
    ['EROFS', 'tidak_dapat_ditulis'],
    ['EACCES', 'tidak_dapat_ditulis'],
    ['EPERM', 'tidak_dapat_ditulis'],
    ['EISDIR', 'tidak_dapat_ditulis'],
    ['SQLITE_CANTOPEN', 'tidak_dapat_dibuka'],
    ['ENOENT', 'tidak_dapat_dibuka'],
    ['ENAMETOOLONG', 'tidak_dapat_dibuka'],
    ['SQLITE_IOERR_WRITE', 'disk_bermasalah'],
    ['EIO', 'disk_bermasalah'],
  ])('%s is told as %s, with the file', (kode, reason) => {
    const asal = Object.assign(new Error('x'), { code: kode });
    expect(petakanGalat(asal, '/r.db')).toMatchObject({
      code: 'unavailable',
      reason,
      details: { berkas: '/r.db' },
      cause: asal,
    });
  });

  it('anything else is a bug and stays one', () => {
    for (const asal of [
      new Error('x'),
      new TypeError('y'),
      Object.assign(new Error('z'), { code: 'SQLITE_ERROR' }),
      'teks',
      null,
    ])
      expect(petakanGalat(asal, '/r.db')).toBeNull();
  });
});
