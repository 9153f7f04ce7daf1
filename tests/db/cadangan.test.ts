import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cadangkan,
  daftarCadangan,
  folderCadangan,
  hitungIsi,
  jalurCadangan,
  siapkanPemulihan,
  tulisCadangan,
} from '../../db/cadangan.ts';
import { VERSI_SKEMA } from '../../db/migrate.ts';
import { bukaRegister } from '../../db/open.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { type RegisterUji, registerUji } from './bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
  uji.lot([{ unit: 3, nilai: 1001 }, { unit: 4 }]);
});
afterEach(() => uji.tutup());

const waktu = (hari: number): string => new Date(Date.UTC(2025, 0, hari, 1, 2, 3, 4)).toISOString();
const salin = (sebab: Parameters<typeof cadangkan>[2], hari: number) =>
  cadangkan(uji.register.db, uji.register.berkas, sebab, waktu(hari));
const galat = (reason: string, code: string): unknown => expect.objectContaining({ name: 'AppError', code, reason });
const folder = (): string[] =>
  fs
    .readdirSync(uji.folder)
    .filter((n) => !n.startsWith('berkas'))
    .toSorted();

describe('a backup', () => {
  it('is counted anew, and says what it holds', () => {
    const isi = salin('manual', 1);
    expect(isi).toEqual({ nama: 'uji_2025-01-01T01-02-03-004Z_manual.db', ...hitungIsi(uji.register.db) });
    expect([isi.lot, isi.unit, isi.nilaiSen, isi.perintah]).toEqual([2, 7, 1001, 1]);
    expect(daftarCadangan(uji.register.berkas)).toEqual([
      {
        nama: isi.nama,
        waktu: waktu(1),
        sebab: 'manual',
        ukuran: fs.statSync(path.join(folderCadangan(uji.register.berkas), isi.nama)).size,
      },
    ]);
    const salinan = bukaRegister(jalurCadangan(uji.register.berkas, isi.nama), { hanyaBaca: true });
    expect(hitungIsi(salinan.db)).toEqual(hitungIsi(uji.register.db));
    salinan.tutup();
    if (process.platform !== 'win32')
      expect(fs.statSync(jalurCadangan(uji.register.berkas, isi.nama)).mode & 0o077).toBe(0);
    expect(fs.readdirSync(folderCadangan(uji.register.berkas))).toEqual([isi.nama]);
  });

  it('goes on while the register is written by another program', () => {
    const lain = new Database(uji.register.berkas);
    lain.exec("begin immediate; insert into rujukan values ('uji', 'x', '1')");
    expect(salin('harian', 1)).toMatchObject({ lot: 2 });
    lain.exec('rollback');
    lain.close();
  });

  it("of each kind the oldest go, a person's own never", () => {
    for (let hari = 1; hari <= 16; hari += 1) salin('harian', hari);
    for (let hari = 1; hari <= 16; hari += 1) salin('manual', hari);
    for (let hari = 1; hari <= 12; hari += 1) salin('sebelum-pemulihan', hari);
    const ada = daftarCadangan(uji.register.berkas);
    const milik = (sebab: string) => ada.filter((c) => c.sebab === sebab).map((c) => c.waktu);
    expect(milik('harian')).toEqual(Array.from({ length: 14 }, (_, i) => waktu(16 - i)));
    expect(milik('manual')).toHaveLength(16);
    expect(milik('sebelum-pemulihan')).toEqual(Array.from({ length: 10 }, (_, i) => waktu(12 - i)));
    expect(ada.map((c) => c.waktu)).toEqual(
      ada
        .map((c) => c.waktu)
        .toSorted()
        .toReversed(),
    );
  });

  it('that cannot be written whole leaves nothing, and not what lay there before either way', () => {
    const tujuan = path.join(uji.folder, 'usb.db');
    fs.writeFileSync(tujuan, 'lama');
    uji.register.db.exec('update barang set unit = 99 where id = 1; begin');
    expect(() => tulisCadangan(uji.register.db, tujuan)).toThrow();
    uji.register.db.exec('rollback');
    expect(fs.readFileSync(tujuan, 'utf8')).toBe('lama');
    expect(() => tulisCadangan(uji.register.db, path.join(uji.folder, 'tidak', 'ada', 'x.db'))).toThrow(
      galat('tidak_dapat_dibuka', 'unavailable'),
    );
    expect(folder().filter((n) => n.endsWith('.sebagian'))).toEqual([]);
  });

  it('is found by its listed name only', () => {
    const { nama } = salin('manual', 1);
    fs.writeFileSync(path.join(folderCadangan(uji.register.berkas), 'lain_2025-01-01T01-02-03-004Z_manual.db'), '');
    fs.writeFileSync(path.join(folderCadangan(uji.register.berkas), 'catatan.txt'), '');
    fs.writeFileSync(path.join(folderCadangan(uji.register.berkas), 'uji_2025-01-01T01-02-03-004Z_entah.db'), '');
    expect(daftarCadangan(uji.register.berkas).map((c) => c.nama)).toEqual([nama]);
    for (const lain of [
      '',
      '..',
      '../uji.db',
      `../cadangan/${nama}`,
      `./${nama}`,
      'catatan.txt',
      `${nama}\0`,
      path.join(folderCadangan(uji.register.berkas), nama),
    ]) {
      expect(() => jalurCadangan(uji.register.berkas, lain)).toThrow(galat('cadangan_tidak_ada', 'not_found'));
    }
  });
});

describe('what is to be restored', () => {
  const siapkan = (cadangan: string) => siapkanPemulihan(cadangan, uji.register.berkas);

  it('is a proven copy beside the register; the backup itself stays as it is', () => {
    const cadangan = jalurCadangan(uji.register.berkas, salin('manual', 1).nama);
    const sebelum = fs.readFileSync(cadangan);
    const { kandidat, isi } = siapkan(cadangan);
    expect(isi).toEqual(hitungIsi(uji.register.db));
    expect(path.dirname(kandidat)).toBe(uji.folder);
    uji.register.tukar(kandidat);
    expect(periksaRegister(uji.register.db)).toMatchObject({ sah: true, lot: 2 });
    expect(fs.readFileSync(cadangan).equals(sebelum)).toBe(true);
  });

  it.each<[string, string, (db: Database.Database) => void]>([
    ['newer than the program', 'register_lebih_baru', (db) => db.pragma(`user_version = ${VERSI_SKEMA + 1}`)],
    ['of another program', 'bukan_register', (db) => db.pragma('application_id = 7')],
    [
      'with a value changed by hand',
      'cadangan_tidak_sah',
      (db) => db.exec('update barang set nilai = nilai + 1 where id = 1'),
    ],
    ['with a total changed by hand', 'cadangan_tidak_sah', (db) => db.exec('update saldo set unit = unit + 1')],
    [
      'with a log changed by hand',
      'cadangan_tidak_sah',
      (db) => db.exec("drop trigger perintah_tetap; update perintah set nama = 'Lain'"),
    ],
    ['with a lot taken out', 'cadangan_tidak_sah', (db) => db.exec('delete from barang where id = 2')],
  ])('not one %s', (_, alasan, ubah) => {
    const cadangan = jalurCadangan(uji.register.berkas, salin('manual', 1).nama);
    const db = new Database(cadangan);
    ubah(db);
    db.close();
    const [isi, ada, sebelum] = [fs.readFileSync(cadangan), folder(), hitungIsi(uji.register.db)];
    expect(() => siapkan(cadangan)).toThrow(
      expect.objectContaining({ reason: alasan, details: expect.objectContaining({ berkas: cadangan }) }),
    );
    expect([hitungIsi(uji.register.db), folder()]).toEqual([sebelum, ada]);
    expect(fs.readFileSync(cadangan).equals(isi)).toBe(true);
  });

  it.each<[string, string, (berkas: string) => void]>([
    ['cut in half', 'register_rusak', (b) => fs.truncateSync(b, Math.floor(fs.statSync(b).size / 2 / 4096) * 4096)],
    ['emptied', 'bukan_register', (b) => fs.truncateSync(b, 0)],
    ['replaced by a text', 'bukan_register', (b) => fs.writeFileSync(b, 'cadangan '.repeat(2000))],
    ['gone', 'berkas_tidak_ada', (b) => fs.rmSync(b)],
  ])('not one %s', (_, alasan, rusak) => {
    const cadangan = jalurCadangan(uji.register.berkas, salin('manual', 1).nama);
    rusak(cadangan);
    const [ada, sebelum] = [folder(), hitungIsi(uji.register.db)];
    expect(() => siapkan(cadangan)).toThrow(
      expect.objectContaining({ reason: alasan, details: expect.objectContaining({ berkas: cadangan }) }),
    );
    expect([hitungIsi(uji.register.db), folder()]).toEqual([sebelum, ada]);
  });

  it('with a page damaged in the middle is not restored', () => {
    const cadangan = jalurCadangan(uji.register.berkas, salin('manual', 1).nama);
    const { size } = fs.statSync(cadangan);
    const fd = fs.openSync(cadangan, 'r+');
    for (let letak = 4096 * 3; letak < size; letak += 4096 * 2) fs.writeSync(fd, Buffer.alloc(64, 0xff), 0, 64, letak);
    fs.closeSync(fd);
    expect(() => siapkan(cadangan)).toThrow(expect.objectContaining({ name: 'AppError' }));
    expect(periksaRegister(uji.register.db).sah).toBe(true);
  });

  it('may be stopped, and leaves nothing then', () => {
    const cadangan = jalurCadangan(uji.register.berkas, salin('manual', 1).nama);
    const ada = folder();
    expect(() =>
      siapkanPemulihan(cadangan, uji.register.berkas, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(folder()).toEqual(ada);
  });
});
