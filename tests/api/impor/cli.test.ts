import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { bukaLayanan } from '../../../api/hosts/layanan.ts';
import { folderSesi } from '../../../db/impor/sesi.ts';
import { anakCli, ANI, cli, cliJson, cliNilai, folderUji, jejak, renstraUji } from '../bantu.ts';
import { barisBaru as baru, JUDUL, KURSI, tulisXlsx } from './bantu.ts';

// `bmd impor` and the import in a worker thread.

interface Hasil {
  baris: number;
  baru: number;
  berubah: number;
  sama: number;
  kembar: number;
  kembarBelum: number;
  galat: { lembar: string; baris: number; kolom: string | null; alasan: string }[];
  perintah: string | null;
}

let berkas: string;
let folder: string;
beforeEach(async () => {
  berkas = await renstraUji();
  folder = folderUji();
});

const buku = (nama: string, ...baris: (string | number | null)[][]) =>
  tulisXlsx(path.join(folder, nama), { 'KIB B': [JUDUL, ...baris] });
const genap = (h: Hasil) => h.baru + h.berubah + h.sama + h.kembar + h.galat.length;

describe('bmd impor', () => {
  it('brings its own export back as nothing but the same, and takes a changed value', async () => {
    const keluar = path.join(folder, 'ekspor.xlsx');
    await cliNilai('ekspor', '--keluar', keluar, '--db', berkas);
    const sebelum = jejak(berkas);
    const uji = await cliNilai<Hasil>('impor', keluar, '--periksa', '--db', berkas);
    expect(uji).toMatchObject({ baris: 432, baru: 0, berubah: 0, sama: 432, kembar: 0, galat: [], perintah: null });
    const jalan = await cliNilai<Hasil>('impor', keluar, '--db', berkas);
    expect(jalan).toMatchObject({ sama: 432, perintah: null });
    expect(jejak(berkas)).toBe(sebelum);
    expect(fs.existsSync(folderSesi(berkas))).toBe(false);
  });

  it('ids of another register are nothing here', async () => {
    const keluar = path.join(folder, 'ekspor.xlsx');
    await cliNilai('ekspor', '--keluar', keluar, '--db', berkas);
    const lain = path.join(folder, 'lain.db');
    await cliNilai('siapkan', '--db', lain);
    const hasil = await cliNilai<Hasil>('impor', keluar, '--kembar', 'masukkan', '--db', lain);
    expect(hasil).toMatchObject({ baris: 432, galat: [], lotBaru: 432 });
    const rekap = (db: string) => cliNilai('rekap', '--db', db);
    expect(await rekap(lain)).toEqual(await rekap(berkas));
  });

  it('imports as one command that can be undone; the dry run says the same and changes nothing', async () => {
    const masuk = await buku('KIB B.xlsx', baru('Kursi Zebra'), baru('Kursi B'));
    const sebelum = jejak(berkas);
    const periksa = await cliNilai<Hasil>('impor', masuk, '--periksa', '--db', berkas);
    expect(jejak(berkas)).toBe(sebelum);
    const jalan = await cliNilai<Hasil>('impor', masuk, '--db', berkas);
    expect({ ...jalan, perintah: null, lotBaru: 0 }).toEqual(periksa);
    expect(jalan).toMatchObject({ baris: 2, baru: 2, perintah: '2' });
    expect(genap(jalan)).toBe(jalan.baris);
    await cliNilai('batalkan', '2', '--db', berkas);
    expect(await cliNilai('barang', '--cari', 'Zebra', '--db', berkas)).toEqual([]);
  });

  it('takes what columns hold, by heading or letter, also where no heading is known', async () => {
    const judul = ['Barcode', 'Apa', 'Berapa', 'Rupiah', 'Catatan'];
    const isi = ['1.3.2.05.02.01.004', 'Kursi Zebra', 2, 1_500_000, 'dari gudang'];
    const masuk = await tulisXlsx(path.join(folder, 'asing.xlsx'), { Lembar1: [judul, isi, isi.with(1, 'Kursi B')] });
    const jalan = (kolom: object, kepala = '1') =>
      cli('impor', masuk, '--kepala', kepala, '--kolom', JSON.stringify(kolom), '--db', berkas, '--json');
    const sebelum = jejak(berkas);
    const salah = await jalan({ Barkode: 'kodeBarang', Apa: 'namaBarang', Rupia: 'nilaiSen' });
    expect(salah.kode).toBe(1);
    expect(JSON.parse(salah.out).error.pesan).toMatch(/"Barkode, Rupia".*: Barcode, Apa, Berapa, Rupiah, Catatan/);
    expect(JSON.parse((await jalan({ Apa: 'Nama' })).out).error.pesan).toContain('Nama');
    expect(JSON.parse((await jalan({ Apa: 1 })).out).error.reason).toBe('opsi_tidak_sah');
    expect(JSON.parse((await jalan({}, '2-1')).out).error.pesan).toContain('4-5');
    expect(jejak(berkas)).toBe(sebelum);
    const hasil = await jalan({
      BARCODE: 'Kode Barang',
      b: 'namaBarang',
      Berapa: 'Jumlah',
      D: 'nilaiSen',
      Catatan: '',
    });
    expect(JSON.parse(hasil.out)).toMatchObject({ value: { baris: 2, baru: 2, galat: [], perintah: '2' } });
    const ada = await cliNilai('barang', '--cari', 'Zebra', '--db', berkas);
    expect(ada).toMatchObject([{ kodeBarang: isi[0], namaBarang: isi[1], jumlah: 2, nilaiSen: 150_000_000 }]);
  });

  it('tells words it does not know, and takes what they mean', async () => {
    const masuk = await buku(
      'KIB B.xlsx',
      baru('Kursi Zebra', { kondisi: 'Lumayan' }),
      baru('Kursi B', { kondisi: 'Lumayan' }),
    );
    const uji = await cli('impor', masuk, '--periksa', '--db', berkas, '--json');
    expect(uji.err).toContain('Kondisi "Lumayan" (2 baris)');
    expect(JSON.parse(uji.out)).toMatchObject({
      value: { asing: [{ bidang: 'kondisi', kolom: 'Kondisi', asing: 'Lumayan', baris: 2, arti: null }] },
    });
    const jalan = (arti: string) => cli('impor', masuk, '--arti', arti, '--db', berkas, '--json');
    expect(await jalan('{"kondisi":"KB"}')).toMatchObject({ kode: 1, out: expect.stringContaining('opsi_tidak_sah') });
    expect(await jalan('{"kondisi":{"lumayan":"X"}}')).toMatchObject({
      kode: 1,
      out: expect.stringContaining('arti_asing'),
    });
    const tiga = await jalan('{"Kondisi":{"lumayan":"KB"}}');
    expect(tiga.err).toBe('');
    expect(JSON.parse(tiga.out)).toMatchObject({
      value: { baru: 2, galat: [], asing: [{ arti: 'KB' }], perintah: '2' },
    });
    expect(await cliNilai('barang', '--cari', 'Zebra', '--db', berkas)).toMatchObject([{ kondisi: 'KB' }]);
  });

  it('holds twins back with a notice, and does with them as told', async () => {
    const masuk = await buku('KIB B.xlsx', baru('Kursi A'), baru('Kursi B'), baru('Kursi B'));
    const satu = await cli('impor', masuk, '--db', berkas, '--json');
    expect(satu.kode).toBe(0);
    expect(satu.err).toContain('2 baris kembar');
    expect(JSON.parse(satu.out)).toMatchObject({ value: { baru: 1, kembar: 2, kembarBelum: 2, perintah: '2' } });
    const dua = await cli('impor', masuk, '--kembar', 'masukkan', '--db', berkas, '--json');
    expect(dua.err).toBe('');
    expect(JSON.parse(dua.out)).toMatchObject({ value: { kembar: 3, kembarBelum: 0, lotBaru: 3, perintah: '3' } });
    const tiga = await cliNilai<Hasil>('impor', masuk, '--kembar', 'cocok', '--db', berkas);
    expect(tiga).toMatchObject({ kembar: 3, kembarBelum: 0, perintah: null });
    const empat = await cliNilai<Hasil>('impor', masuk, '--kembar', 'lewati', '--db', berkas);
    expect(empat).toMatchObject({ kembar: 3, perintah: null });
  });

  it('refuses a file with errors whole, tells them all, and leaves them out when asked to', async () => {
    const masuk = await buku('KIB B.xlsx', baru('Kursi A'), baru('Kursi B', { kondisi: 'Rusak', nilai: 'mahal' }));
    const sebelum = jejak(berkas);
    const { kode, reply } = await cliJson('impor', masuk, '--db', berkas);
    expect(kode).toBe(1);
    expect(reply).toMatchObject({ ok: false, error: { reason: 'impor_ada_galat', details: { baris: 2, baru: 1 } } });
    expect(jejak(berkas)).toBe(sebelum);
    const periksa = await cliNilai<Hasil>('impor', masuk, '--periksa', '--db', berkas);
    expect(periksa.galat.map((g) => [g.baris, g.kolom, g.lembar])).toEqual([
      [3, 'Nilai Perolehan (Rp)', 'KIB B'],
      [3, 'Kondisi', 'KIB B'],
    ]);
    const lewat = await cliNilai<Hasil>('impor', masuk, '--lewati-galat', '--db', berkas);
    expect(lewat).toMatchObject({ baru: 1, perintah: '2' });
  });

  it('takes sheets, styles, days and kinds as options', async () => {
    const isi = {
      Satu: [JUDUL, baru('Kursi A', { nilai: '1.234' })],
      Dua: [JUDUL, baru('Kursi B', { nilai: '1.234' })],
    };
    const masuk = await tulisXlsx(path.join(folder, 'dua.xlsx'), isi);
    expect((await cliJson('impor', masuk, '--db', berkas)).reply).toMatchObject({
      error: { reason: 'impor_terhalang' },
    });
    const tiada = await cliJson('impor', masuk, '--lembar', 'Tiga', '--db', berkas);
    expect(tiada.reply).toMatchObject({ error: { reason: 'lembar_impor_tidak_ada' } });
    const pilihan = ['--lembar', 'dua', '--gaya-angka', 'id', '--masuk', 'perolehan', '--tanggal', '2026-03-04'];
    const hasil = await cliNilai<Hasil>('impor', masuk, ...pilihan, '--dasar', 'BAST 7', '--db', berkas);
    expect(hasil).toMatchObject({ baris: 1, baru: 1, galat: [], perintah: '2' });
    const mutasi = await cliNilai<{ baris: object[] }>('panggil', 'mutasi.daftar', '{}', '--db', berkas);
    expect(mutasi.baris[0]).toMatchObject({ jenis: 'perolehan-pembelian', tanggal: '2026-03-04', dasar: 'BAST 7' });
  });

  it('says what it is used for, and what is not a list', async () => {
    expect((await cli('impor')).kode).toBe(2);
    expect((await cliJson('impor', path.join(folder, 'tidak-ada.xlsx'), '--db', berkas)).reply).toMatchObject({
      error: { reason: 'berkas_tidak_ada' },
    });
    const surat = await tulisXlsx(path.join(folder, 'surat.xlsx'), { Surat: [['Dengan hormat'], ['bersama ini']] });
    expect((await cliJson('impor', surat, '--db', berkas)).reply).toMatchObject({
      error: { reason: 'impor_terhalang' },
    });
    expect(fs.existsSync(folderSesi(berkas))).toBe(false);
  });

  it('is a program of its own', async () => {
    const masuk = await buku('KIB B.xlsx', baru('Kursi A'));
    const { kode, out } = await anakCli('impor', masuk, '--db', berkas, '--json');
    expect(kode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { baris: 1, baru: 1, perintah: '2' } });
  });
});

describe('in a worker thread', () => {
  it('reads, checks, imports with progress; stopped half-way nothing stays', { timeout: 60_000 }, async () => {
    const banyak = Array.from({ length: 3000 }, (_, i) => baru(`Kursi ${i}`, { kode: KURSI }));
    const jalur = await buku('banyak.xlsx', ...banyak);
    const layanan = bukaLayanan({ berkas });
    const panggil = async <T>(name: string, input: unknown, kunci?: string): Promise<T> => {
      const jawaban = await layanan.panggil({ name, input, pelaku: ANI, ...(kunci !== undefined && { kunci }) });
      if (!jawaban.ok) throw new Error(jawaban.error.reason);
      return jawaban.value as T;
    };
    try {
      const { id, jalur: tujuan } = layanan.gudang.buat('banyak.xlsx');
      fs.copyFileSync(jalur, tujuan);
      const { sesi, usulan } = await panggil<{ sesi: string; usulan: object }>('impor.buka', { berkas: id });
      const tahap = new Set<string>();
      const lepas = layanan.padaPeristiwa((p) => {
        if (p.jenis === 'kemajuan') tahap.add(p.tahap);
        if (p.jenis === 'kemajuan' && p.kunci === 'henti') layanan.batal('henti');
      });
      await panggil('impor.periksa', { sesi, opsi: usulan }, 'periksa');
      expect(tahap).toContain('Menguji baris');
      const sebelum = jejak(berkas);
      await expect(panggil('impor.jalankan', { sesi }, 'henti')).rejects.toThrow('dihentikan');
      expect(jejak(berkas)).toBe(sebelum);
      lepas();
      expect(await panggil('impor.jalankan', { sesi })).toMatchObject({ lotBaru: 3000, perintah: '2' });
    } finally {
      await layanan.tutup();
    }
  });
});
