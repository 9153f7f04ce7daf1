import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import { dispatch } from '../../../api/dispatch.ts';
import { periksaRegister } from '../../../db/periksa.ts';
import { jejak } from '../bantu.ts';
import { bacaXlsx, barisBaru as baru, type ImporUji, imporUji, JUDUL, KURSI, MEJA } from './bantu.ts';

// The import from a real file to the register and back, through the contract.

let uji: ImporUji;
beforeEach(async () => {
  uji = await imporUji();
});
afterEach(() => uji.tutup());

const lembar = (...baris: (string | number | null)[][]) => ({ 'KIB B': [JUDUL, ...baris] });
const ditolak = async (nama: string, masukan: unknown) => {
  const jawaban = await dispatch(uji.ktx, nama, masukan);
  return jawaban.ok ? 'ok' : jawaban.error.reason;
};

describe('from file to register', () => {
  it('proposes, checks, shows the effect, brings in, and takes back', async () => {
    const [id = 0] = uji.lot([{ unit: 2, nilai: 100_00, atribut: { namaBarang: 'Meja Lama', kodeBarang: MEJA } }]);
    const semula = uji.register.db.prepare('select * from barang').all();
    const sesi = await uji.buka(
      lembar(
        baru('Kursi A', { nilai: '1.250.000,00' }),
        [String(id), MEJA, 'Meja Lama', 2, 2021, 200, 'RB'],
        baru('Kursi B', { nilai: 'Rp 2.000.000' }),
      ),
    );
    expect(sesi).toMatchObject({ langkah: 'petakan', format: 'xlsx', halangan: [], namaBerkas: 'KIB B.xlsx' });
    expect(sesi.lembar[0]).toMatchObject({ ikut: true, kepalaDari: 1, barisData: 3, kurang: [] });
    const bidang = ['id', 'kodeBarang', 'namaBarang', 'jumlah', 'tahunPerolehan', 'nilaiSen', 'kondisi'];
    expect(sesi.lembar[0]?.kolom.map((k) => k.bidang)).toEqual(bidang);
    const diperiksa = await uji.periksa(sesi);
    expect(diperiksa).toMatchObject({
      langkah: 'dampak',
      hasil: { jumlah: { baris: 3, baru: 2, berubah: 1, sama: 0, galat: 0, kembar: 0 }, usang: false },
    });
    expect(diperiksa.hasil?.dampak).toMatchObject([
      {
        golongan: 'B',
        sebelum: { lot: 1, unit: 2, nilaiSen: 100_00, belumBernilai: 0 },
        sesudah: { lot: 3, unit: 4, nilaiSen: 200_00 + 1_250_000_00 + 2_000_000_00, belumBernilai: 0 },
        kontrolSen: null,
        selisihSesudahSen: null,
      },
    ]);
    expect((await uji.baris(sesi))[1]?.perubahan).toEqual([
      { kolom: 'nilai', dari: 'Rp100,00', ke: 'Rp200,00' },
      { kolom: 'kondisi', dari: 'Baik', ke: 'Rusak Berat' },
    ]);
    const hasil = await uji.jalankan(sesi);
    expect(hasil).toMatchObject({ lotBaru: 2, lotBerubah: 1, dilewati: { galat: 0, kembar: 0 }, perintah: '3' });
    expect(hasil.cadangan).toContain('sebelum-impor');
    // Told again by the session, whenever it is opened.
    const { sesi: selesai, perintah: nomor, ...laporan } = hasil;
    const lagi = await uji.harus('impor.lihat', { sesi: selesai.sesi });
    expect(lagi).toMatchObject({ perintah: nomor, laporan });
    expect(sesi.laporan).toBeNull();
    expect(hasil.sesi).toMatchObject({ langkah: 'selesai', perintah: '3', hasil: { usang: false } });
    const lot = await uji.harus('barang.daftar', { saringan: { perintah: '3' } });
    expect(lot.baris.map((b) => b.namaBarang)).toEqual(['Meja Lama', 'Kursi A', 'Kursi B']);
    const nilai = uji.register.db.prepare('select sum(nilai) from barang where unit > 0').pluck().get();
    expect(nilai).toBe(diperiksa.hasil?.dampak[0]?.sesudah.nilaiSen);
    const waktu = 'select presisi, tanggal_perolehan, tahun_perolehan, komptabel from barang where id = ?';
    expect(uji.register.db.prepare(waktu).raw().get(Number(lot.baris[1]?.id))).toEqual(['tahun', null, 2020, 'intra']);
    const catatan = uji.register.db.prepare('select jenis, judul from perintah where nomor = 3').get();
    expect(catatan).toEqual({ jenis: 'impor.jalankan', judul: 'Impor 3 baris dari KIB B.xlsx' });
    await uji.harus('perintah.batalkan', { perintah: '3' });
    const tanpaNomor = (b: unknown) => ({ ...(b as object), perintah_terakhir: 0, tanggal_terakhir: '' });
    const kini = uji.register.db.prepare('select * from barang').all();
    expect(kini.map(tanpaNomor)).toEqual(semula.map(tanpaNomor));
    expect(periksaRegister(uji.register.db)).toMatchObject({ sah: true, temuan: [] });
    expect(await ditolak('impor.jalankan', { sesi: sesi.sesi })).toBe('impor_sudah_dijalankan');
    expect(await ditolak('impor.atur', { sesi: sesi.sesi })).toBe('impor_sudah_dijalankan');
  });

  it('the reconciliation difference before and after is that of the register', async () => {
    uji.lot([{ unit: 1, nilai: 100_00, atribut: { namaBarang: 'Meja' } }]);
    const rincian = [{ golongan: 'B' as const, nilaiSen: 500_00 }];
    await uji.harus('kontrol.atur', { per: '2025-12-31', sumber: 'BPKAD', rincian });
    const batas = { awalan: '1.3.2', mulai: '2000-01-01', batasSen: 50_00 };
    await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: [batas], dasar: 'Perbup' });
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Mahal', { nilai: 300 }), baru('Murah', { nilai: 20 }))));
    const [dampak] = sesi.hasil?.dampak ?? [];
    expect(dampak).toMatchObject({ kontrolSen: 500_00, selisihSebelumSen: -400_00, selisihSesudahSen: -100_00 });
    expect(dampak?.sesudah.nilaiSen).toBe(420_00);
    await uji.jalankan(sesi);
    const buku = await uji.harus('rekonsiliasi.lihat', {});
    expect(buku.golongan.find((g) => g.golongan === 'B')?.selisihSen).toBe(-100_00);
  });

  it('rows that are all the same are no command', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja' } }]);
    const sesi = await uji.periksa(await uji.buka(lembar([String(id), KURSI, 'Meja', 1, 2021, 5, 'B'])));
    const sebelum = jejak(uji.register.berkas);
    expect(await uji.jalankan(sesi)).toMatchObject({ perintah: null, lotBaru: 0, sesi: { langkah: 'selesai' } });
    expect(jejak(uji.register.berkas)).toBe(sebelum);
  });

  it('tells all that is wrong with a row at once, by heading and cell, and changes nothing', async () => {
    const salah = baru('Kursi', { nilai: 'seratus', kondisi: 'Rusak', kode: '1.3.2' });
    const sesi = await uji.periksa(await uji.buka(lembar(salah, [null, null, null, 1, 2020, 5, 'B'])));
    expect(sesi.hasil?.jumlah).toMatchObject({ baris: 2, galat: 2 });
    const [a, b] = await uji.baris(sesi);
    expect(a?.galat.map((g) => g.sel).toSorted()).toEqual(['B2', 'F2', 'G2']);
    expect(a?.galat.find((g) => g.sel === 'F2')?.kolom).toBe('Nilai Perolehan (Rp)');
    expect(b?.galat.map((g) => g.kolom)).toEqual(['Kode Barang', 'Nama Barang']);
    const sebelum = jejak(uji.register.berkas);
    expect(await ditolak('impor.jalankan', { sesi: sesi.sesi })).toBe('impor_ada_galat');
    expect(jejak(uji.register.berkas)).toBe(sebelum);
    expect(fs.existsSync(path.join(uji.folder, 'cadangan'))).toBe(false);
  });

  it('rows with errors may be left out, mended in place, or handed out and back', async () => {
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Kursi A'), baru('Kursi B', { kondisi: 'Rusak' }))));
    expect(sesi).toMatchObject({ langkah: 'periksa', hasil: { jumlah: { baru: 1, galat: 1 } } });
    const { berkas, baris } = await uji.harus('impor.unduhGalat', { sesi: sesi.sesi });
    expect([baris, berkas.nama]).toEqual([1, 'Galat KIB B.xlsx']);
    const { jalur } = uji.ktx.gudang.lihat(berkas.id);
    const isi = await bacaXlsx(jalur);
    expect(isi[0]).toEqual([...JUDUL, 'Alasan']);
    expect(isi[1]?.slice(1, 3)).toEqual([KURSI, 'Kursi B']);
    expect(isi[1]?.at(-1)).toMatch(/^Kondisi: /);
    const lagi = await uji.bukaBerkas(jalur);
    expect(lagi.lembar[0]?.kolom.at(-1)).toMatchObject({ judul: 'Alasan', bidang: null });
    expect((await uji.periksa(lagi)).hasil?.jumlah).toMatchObject({ baris: 1, galat: 1 });
    const nomor = (await uji.baris(sesi))[1]?.nomor ?? 0;
    const sel = await uji.harus('impor.sel', { sesi: sesi.sesi, nomor });
    expect(sel.sel.find((s) => s.bidang === 'kondisi')).toMatchObject({ teks: 'Rusak', diperbaiki: false, kolom: 7 });
    const perbaiki = (teks: string | null) =>
      uji.harus('impor.perbaiki', { sesi: sesi.sesi, nomor, sel: [{ kolom: 7, teks }] });
    expect(await perbaiki('Rusak Berat')).toMatchObject({ galat: [], kondisi: 'RB' });
    expect((await uji.harus('impor.lihat', { sesi: sesi.sesi })).hasil?.usang).toBe(true);
    expect(await perbaiki(null)).toMatchObject({ status: 'galat' });
    await perbaiki('RB');
    expect((await uji.periksa(sesi)).hasil?.jumlah).toMatchObject({ baru: 2, galat: 0 });
    expect((await uji.harus('impor.sel', { sesi: sesi.sesi, nomor })).sel[6]).toMatchObject({ diperbaiki: true });
    expect(await uji.jalankan(sesi)).toMatchObject({ lotBaru: 2 });
  });

  it('leaves rows with errors out when asked to', async () => {
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Kursi A'), baru('Kursi B', { kondisi: 'Rusak' }))));
    expect(await uji.jalankan(sesi, true)).toMatchObject({ lotBaru: 1, dilewati: { galat: 1, kembar: 0 } });
  });
});

describe('twins', () => {
  it('are held until the user decides, and counted by what was decided', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja' } }]);
    const meja = [null, KURSI, 'Meja', 1, 2021, 5, 'B'];
    let sesi = await uji.periksa(await uji.buka(lembar(meja, meja, baru('X'), baru('X'))));
    expect(sesi).toMatchObject({ langkah: 'periksa', hasil: { jumlah: { kembar: 4 } } });
    const [a, b, c, d] = await uji.baris(sesi);
    expect(a?.kembar).toEqual({ dengan: 'register', barangId: [String(id)], baris: [b?.nomor], keputusan: null });
    expect(c?.kembar).toMatchObject({ dengan: 'berkas', baris: [d?.nomor] });
    const putuskan = (sasaran: unknown, keputusan: string | null, lain = {}) =>
      dispatch(uji.ktx, 'impor.putuskan', { sesi: sesi.sesi, sasaran, keputusan, ...lain });
    await putuskan({ semua: 'dengan-register' }, 'cocok');
    expect((await uji.baris(sesi)).map((x) => x.kembar?.keputusan)).toEqual(['cocok', null, null, null]);
    await putuskan({ baris: [c?.nomor] }, 'masukkan');
    await putuskan({ baris: [d?.nomor] }, 'lewati');
    expect(await putuskan({ baris: [99] }, 'lewati')).toMatchObject({ error: { reason: 'baris_impor_tidak_ada' } });
    expect(await putuskan({ baris: [c?.nomor] }, 'cocok')).toMatchObject({ error: { reason: 'cocok_tanpa_lot' } });
    const dua = await putuskan({ baris: [c?.nomor, d?.nomor] }, 'cocok', { barangId: '1' });
    expect(dua).toMatchObject({ error: { reason: 'cocok_hanya_satu' } });
    sesi = await uji.periksa(sesi);
    expect(sesi.hasil?.kembar).toMatchObject({ belum: 1, masukkan: 1, lewati: 1, cocok: 1 });
    expect(await uji.jalankan(sesi)).toMatchObject({ lotBaru: 1, lotBerubah: 0, dilewati: { galat: 0, kembar: 2 } });
    expect(await putuskan({ semua: 'kembar' }, null)).toMatchObject({ error: { reason: 'impor_sudah_dijalankan' } });
  });

  it('a match that the user confirms is an identity; two rows cannot have one lot', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja', merk: 'Lama' } }]);
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Meja Rapat'), baru('Kursi'))));
    const baris = await uji.baris(sesi);
    const cocok = (n: number) =>
      uji.harus('impor.putuskan', {
        sesi: sesi.sesi,
        sasaran: { baris: [baris[n]?.nomor ?? 0] },
        keputusan: 'cocok',
        barangId: String(id),
      });
    await cocok(0);
    expect((await uji.periksa(sesi)).hasil?.jumlah).toMatchObject({ berubah: 1, baru: 1 });
    expect((await uji.baris(sesi))[0]).toMatchObject({ dikenali: 'pilihan pengguna', barangId: String(id) });
    await cocok(1);
    expect((await uji.periksa(sesi)).hasil?.jumlah).toMatchObject({ galat: 2 });
  });
});

describe('what changes between check and import', () => {
  it('a register that changed is checked again; other counts refuse, the same counts go on', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja' } }]);
    const sesi = await uji.periksa(await uji.buka(lembar([String(id), KURSI, 'Meja', 1, 2021, 6, 'B'])));
    await uji.harus('barang.isiNilai', { id: String(id), nilaiSen: 6_00, dasar: 'BA', tanggal: '2026-11-01' });
    expect((await uji.harus('impor.lihat', { sesi: sesi.sesi })).hasil?.usang).toBe(true);
    const sebelum = jejak(uji.register.berkas);
    expect(await ditolak('impor.jalankan', { sesi: sesi.sesi })).toBe('impor_berubah');
    expect(jejak(uji.register.berkas)).toBe(sebelum);
    const kini = (await uji.harus('impor.lihat', { sesi: sesi.sesi })).hasil;
    expect(kini).toMatchObject({ usang: false, jumlah: { sama: 1 } });
    const lain = await uji.periksa(await uji.buka(lembar([String(id), KURSI, 'Meja', 1, 2021, 7, 'B'])));
    uji.lot([{ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Lain' } }]);
    expect(await uji.jalankan(lain)).toMatchObject({ lotBerubah: 1 });
  });

  it('a check that is not there is asked for', async () => {
    const sesi = await uji.buka(lembar(baru('Kursi')));
    expect(await ditolak('impor.jalankan', { sesi: sesi.sesi })).toBe('impor_belum_diperiksa');
  });

  it('work that is stopped half-way leaves the register as it was, and can be run again', async () => {
    const sesi = await uji.periksa(
      await uji.buka(lembar(...Array.from({ length: 900 }, (_, i) => baru(`Kursi ${i}`)))),
    );
    const sebelum = jejak(uji.register.berkas);
    const masukan = { 'impor.periksa': { sesi: sesi.sesi, opsi: sesi.usulan }, 'impor.jalankan': { sesi: sesi.sesi } };
    for (const [nama, pada] of [
      ['impor.jalankan', 'Mencatat baris'],
      ['impor.jalankan', 'Menyimpan'],
      ['impor.periksa', 'Mengenali barang'],
      ['impor.periksa', 'Menguji baris'],
    ] as const) {
      let tahap = '';
      const kemajuan = (_: number, __: number, t: string) => void (tahap = t);
      const berhenti = { ...uji.ktx, kemajuan, dibatalkan: () => tahap === pada };
      const jawaban = await dispatch(berhenti, nama, masukan[nama]);
      expect(jawaban).toMatchObject({ ok: false, error: { reason: 'dihentikan' } });
      expect(jejak(uji.register.berkas)).toBe(sebelum);
      expect(await uji.harus('impor.lihat', { sesi: sesi.sesi })).toEqual(sesi);
    }
    expect(await uji.jalankan(sesi)).toMatchObject({ lotBaru: 900 });
    expect(periksaRegister(uji.register.db)).toMatchObject({ sah: true });
  });

  it('a session whose program ended after the command knows that it ran', async () => {
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Kursi'))));
    const jalur = path.join(`${uji.register.berkas}.impor`, `${sesi.sesi}.db`);
    const salinan = fs.readFileSync(jalur);
    await uji.jalankan(sesi);
    fs.writeFileSync(jalur, salinan);
    expect(await ditolak('impor.jalankan', { sesi: sesi.sesi })).toBe('impor_sudah_dijalankan');
    expect(await uji.harus('impor.lihat', { sesi: sesi.sesi })).toMatchObject({ langkah: 'selesai', perintah: '2' });
  });

  it('closed semesters hold for every row', async () => {
    uji.lot([{ unit: 1, nilai: 5_00, tanggal: '2024-12-31', atribut: { namaBarang: 'Meja' } }]);
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'uji' });
    const baris = [baru('Lama', { tahun: 2010 }), baru('Baru', { tahun: 2026 })];
    const sesi = await uji.periksa(await uji.buka(lembar(...baris)));
    const [lama, barang] = await uji.baris(sesi);
    expect(lama).toMatchObject({ status: 'galat' });
    expect(lama?.galat[0]?.alasan).toContain('semester yang sudah ditutup');
    expect(barang).toMatchObject({ status: 'baru' });
  });

  it('nobody brings goods in without a name in the log', async () => {
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Kursi'))));
    const tanpa = { ...uji.ktx, pelaku: { nama: '', peran: '', akunOS: 'x' } };
    const jawaban = await dispatch(tanpa, 'impor.jalankan', { sesi: sesi.sesi });
    expect(jawaban).toMatchObject({ error: { reason: 'pelaku_belum_dipilih' } });
  });
});
