import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kemajuan } from '../../../api/contract/index.ts';
import { bukaLayanan, type Layanan } from '../../../api/hosts/layanan.ts';
import { buangSalinanTertinggal, padaSalinan } from '../../../db/impor/salinan.ts';
import { type BerkasSesi, bukaSesi, buatSesi, folderSesi } from '../../../db/impor/sesi.ts';
import { hashTerakhir } from '../../../db/reads/kenali.ts';
import { type RegisterUji, registerUji } from '../../db/bantu.ts';
import { ANI, folderUji, jejak, jejakBerkas, programLain, renstraUji } from '../bantu.ts';
import { barisBaru as baru, JUDUL, tulisXlsx } from './bantu.ts';

// The dry run works on a copy of the register: nobody waits for it, and nothing of the copy stays.

const isiFolder = (berkas: string): string[] =>
  fs.existsSync(folderSesi(berkas)) ? fs.readdirSync(folderSesi(berkas)).toSorted() : [];

describe('a dry run in a worker thread', { timeout: 120_000 }, () => {
  let berkas: string;
  let layanan: Layanan;
  let sesi: string;
  let usulan: object;
  beforeEach(async () => {
    berkas = await renstraUji();
    layanan = bukaLayanan({ berkas });
    const isi = Array.from({ length: 4000 }, (_, i) => baru(`Kursi ${i}`));
    const { id, jalur } = layanan.gudang.buat('banyak.xlsx');
    fs.copyFileSync(await tulisXlsx(path.join(folderUji(), 'banyak.xlsx'), { 'KIB B': [JUDUL, ...isi] }), jalur);
    ({ sesi, usulan } = await harus<{ sesi: string; usulan: object }>('impor.buka', { berkas: id }));
  });
  afterEach(() => layanan.tutup());

  async function harus<T>(name: string, input: unknown, kunci?: string): Promise<T> {
    const jawaban = await layanan.panggil({ name, input, pelaku: ANI, ...(kunci !== undefined && { kunci }) });
    if (!jawaban.ok) throw new Error(jawaban.error.reason);
    return jawaban.value as T;
  }

  const saatMenguji = (kerja: (p: Kemajuan) => void): (() => void) =>
    layanan.padaPeristiwa((p) => {
      if (p.jenis === 'kemajuan' && p.tahap === 'Menguji baris') kerja(p);
    });

  it('keeps nobody from writing; the check is of the state before, and runs again before the command', async () => {
    const lain = new Database(berkas, { timeout: 0 });
    let ditulis = 0;
    const lepas = saatMenguji(() => {
      lain.exec('begin immediate');
      lain.exec('commit');
      ditulis += 1;
      expect(fs.statSync(path.join(folderSesi(berkas), `${sesi}.salinan`)).mode & 0o777).toBe(0o600);
    });
    // Another window enters a value meanwhile, once.
    const nilai = new Promise<unknown>((selesai) => {
      const lepas = saatMenguji(() => {
        lepas();
        selesai(harus('barang.isiNilai', { id: '1', nilaiSen: 5, dasar: 'K' }));
      });
    });
    const hasil = await harus('impor.periksa', { sesi, opsi: usulan }, 'k');
    lepas();
    lain.close();
    expect(ditulis).toBeGreaterThan(0);
    expect(await nilai).toMatchObject({ perintah: '2' });
    expect(hasil).toMatchObject({ hasil: { usang: true, jumlah: { baris: 4000, baru: 4000 } }, langkah: 'periksa' });
    expect(isiFolder(berkas)).toEqual([`${sesi}.db`]);
    expect(await harus('impor.jalankan', { sesi })).toMatchObject({ lotBaru: 4000, perintah: '3' });
    expect(isiFolder(berkas)).toEqual([`${sesi}.db`]);
    expect(await harus('periksa.jalankan', {})).toMatchObject({ sah: true });
  });

  it('leaves the register as it is to the byte, and no copy: finished or stopped', async () => {
    const [isi, byte] = [jejak(berkas), jejakBerkas(berkas)];
    const berhenti = saatMenguji(() => layanan.batal('henti'));
    await expect(harus('impor.periksa', { sesi, opsi: usulan }, 'henti')).rejects.toThrow('dihentikan');
    berhenti();
    expect(isiFolder(berkas)).toEqual([`${sesi}.db`]);
    expect(await harus('impor.lihat', { sesi })).toMatchObject({ hasil: null });
    expect(await harus('impor.periksa', { sesi, opsi: usulan })).toMatchObject({ hasil: { usang: false } });
    expect(isiFolder(berkas)).toEqual([`${sesi}.db`]);
    expect([jejak(berkas), jejakBerkas(berkas)]).toEqual([isi, byte]);
  });

  it('a program that is closed meanwhile takes the copy along', async () => {
    const mulai = new Promise<void>((lanjut) => saatMenguji(() => lanjut()));
    const periksa = layanan.panggil({ name: 'impor.periksa', input: { sesi, opsi: usulan }, pelaku: ANI, kunci: 'k' });
    await mulai;
    await layanan.tutup();
    expect(await periksa).toMatchObject({ ok: false, error: { reason: 'proses_data_terhenti' } });
    expect(isiFolder(berkas).filter((n) => n.includes('.salinan'))).toEqual([]);
  });
});

describe('the copy', () => {
  let uji: RegisterUji;
  let sesi: BerkasSesi;
  beforeEach(() => {
    uji = registerUji();
    uji.lot([{ unit: 1 }]);
    sesi = buatSesi(uji.register.berkas);
  });
  afterEach(() => {
    sesi.tutup();
    uji.tutup();
  });
  const berkas = () => uji.register.berkas;
  const jalurSalinan = () => path.join(folderSesi(berkas()), `${sesi.id}.salinan`);
  const tersisa = () => isiFolder(berkas()).filter((n) => n.includes('.salinan'));

  it('is the register as it stands, goes when the work fails, and what was written to the session goes too', () => {
    const isi = jejak(berkas());
    const hitung = () => sesi.db.prepare('select count(*) from meta').pluck().get();
    const kerja = (galat: Error) => () =>
      padaSalinan(uji.register, sesi, (salinan) => {
        expect(hashTerakhir(salinan.db)).toBe(hashTerakhir(uji.register.db));
        expect(jejak(salinan.berkas)).toBe(isi);
        sesi.db.exec(`insert into meta values ('a', '1')`);
        salinan.db.exec(`delete from rujukan; update barang set keterangan = 'x'`);
        throw galat;
      });
    expect(kerja(new Error('entah'))).toThrow('entah');
    expect([tersisa(), hitung(), jejak(berkas())]).toEqual([[], 0, isi]);
  });

  it('that fills the disk says so, and goes', () => {
    const penuh = () =>
      padaSalinan(uji.register, sesi, ({ db }) => {
        db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
        db.exec(`update barang set keterangan = hex(zeroblob(100000))`);
      });
    expect(penuh).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    expect(tersisa()).toEqual([]);
  });

  it('of a program that was ended goes at the next start, of one that works on it stays', async () => {
    const tinggalkan = () => {
      for (const ekor of ['', '-wal', '-shm']) fs.writeFileSync(jalurSalinan() + ekor, 'sisa');
    };
    tinggalkan();
    const lepaskan = await programLain(path.join(folderSesi(berkas()), `${sesi.id}.db`), 'begin immediate');
    buangSalinanTertinggal(berkas());
    expect(tersisa()).toHaveLength(3);
    await lepaskan();
    await bukaLayanan({ berkas: berkas() }).tutup();
    expect(tersisa()).toEqual([]);
    tinggalkan();
    sesi.tutup();
    fs.writeFileSync(path.join(folderSesi(berkas()), `${sesi.id}.db`), 'rusak');
    buangSalinanTertinggal(berkas());
    expect(isiFolder(berkas())).toEqual([`${sesi.id}.db`]);
  });

  it('left behind is written anew by the next dry run, and thrown away with its session', async () => {
    fs.writeFileSync(jalurSalinan(), 'sisa');
    expect(padaSalinan(uji.register, sesi, (s) => hashTerakhir(s.db))).toBe(hashTerakhir(uji.register.db));
    fs.writeFileSync(jalurSalinan(), 'sisa');
    sesi.tutup();
    await uji.harus('impor.buang', { sesi: sesi.id });
    expect(isiFolder(berkas())).toEqual([]);
    expect(() => bukaSesi(berkas(), sesi.id)).toThrow('impor_tidak_ada');
  });
});
