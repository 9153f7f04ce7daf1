import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../../api/dispatch.ts';
import { folderSesi } from '../../../db/impor/sesi.ts';
import { barisBaru as baru, type ImporUji, imporUji, JUDUL, KURSI } from './bantu.ts';

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

describe('sessions', () => {
  it('outlive the program, are listed, and are thrown away', async () => {
    const sesi = await uji.periksa(await uji.buka(lembar(baru('Kursi A'))));
    const folder = folderSesi(uji.register.berkas);
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
    expect(fs.readdirSync(folder)).toEqual([`${sesi.sesi}.db`]);
    expect(fs.statSync(path.join(folder, `${sesi.sesi}.db`)).mode & 0o777).toBe(0o600);
    expect(await uji.harus('impor.daftar', {})).toMatchObject([
      { sesi: sesi.sesi, namaBerkas: 'KIB B.xlsx', langkah: 'dampak', baris: 1, perintah: null },
    ]);
    expect(await uji.harus('impor.lihat', { sesi: sesi.sesi })).toEqual(sesi);
    await uji.harus('impor.buang', { sesi: sesi.sesi });
    expect(fs.existsSync(folder)).toBe(false);
    expect(await ditolak('impor.lihat', { sesi: sesi.sesi })).toBe('impor_tidak_ada');
    expect(await ditolak('impor.buang', { sesi: sesi.sesi })).toBe('impor_tidak_ada');
  });

  it('a damaged one says so and can be thrown away', async () => {
    const sesi = await uji.buka(lembar(baru('Kursi A')));
    const jalur = path.join(folderSesi(uji.register.berkas), `${sesi.sesi}.db`);
    for (const isi of ['bukan basis data sama sekali', '']) {
      fs.writeFileSync(jalur, isi);
      expect(await ditolak('impor.lihat', { sesi: sesi.sesi })).toBe('impor_rusak');
      expect(await ditolak('impor.jalankan', { sesi: sesi.sesi })).toBe('impor_rusak');
      expect(await uji.harus('impor.daftar', {})).toMatchObject([{ sesi: sesi.sesi, langkah: 'rusak' }]);
    }
    await uji.harus('impor.buang', { sesi: sesi.sesi });
    expect(await uji.harus('impor.daftar', {})).toEqual([]);
  });

  it('no other text is a session', async () => {
    for (const sesi of ['../../etc/passwd', '0123456789ABCDEF', '', 'x'.repeat(5000), '0123456789abcde/', null, 7])
      for (const nama of ['impor.lihat', 'impor.buang', 'impor.jalankan'])
        expect(await ditolak(nama, { sesi })).toBe('masukan_tidak_sah');
    expect(await ditolak('impor.lihat', { sesi: '0123456789abcdef' })).toBe('impor_tidak_ada');
    expect(await ditolak('impor.buka', { berkas: '0'.repeat(32) })).toBe('berkas_tidak_ada');
  });

  it('finished ones go after a month, unfinished ones stay', async () => {
    await uji.jalankan(await uji.periksa(await uji.buka(lembar(baru('Kursi A')))));
    const terbuka = await uji.buka(lembar(baru('Kursi B')));
    const nanti = { ...uji.ktx, jam: { hariIni: () => '2027-01-15', sekarang: () => '2027-01-15T01:00:00.000Z' } };
    expect(await dispatch(nanti, 'impor.daftar', {})).toMatchObject({ ok: true, value: [{ sesi: terbuka.sesi }] });
  });

  it('a file that cannot be read leaves nothing behind', async () => {
    const jalur = path.join(uji.folder, 'bukan.xlsx');
    fs.writeFileSync(jalur, Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
    await expect(uji.bukaBerkas(jalur)).rejects.toThrow();
    expect(fs.existsSync(folderSesi(uji.register.berkas))).toBe(false);
  });
});

describe('mapping', () => {
  it('columns, sheets and codes are chosen, and remembered for the same headings', async () => {
    const asing = '9.9.9.99.99.99.999';
    const judul = ['Kode Barang', 'Nama Barang', 'Kolom Aneh', 'Nilai Perolehan'];
    const isi = { Data: [judul, [asing, 'Kursi A', 'Chitose', 5], [asing, 'Kursi B', 'Futura', 6]] };
    let sesi = await uji.buka(isi);
    const bidang = 'kodeBarang';
    expect(sesi.asing).toEqual([{ bidang, asing, contohNama: 'Kursi A', baris: 2, arti: null }]);
    expect((await uji.periksa(sesi)).hasil?.jumlah).toMatchObject({ galat: 2 });
    const atur = (masukan: object) => dispatch(uji.ktx, 'impor.atur', { sesi: sesi.sesi, ...masukan });
    const kolom = (isiKolom: object) => atur({ lembar: [{ nomor: 0, kolom: [isiKolom] }] });
    for (const [jawaban, alasan] of [
      [await atur({ asing: [{ bidang, asing, arti: '1.3.2' }] }), 'kode_barang_tidak_sah'],
      [await kolom({ kolom: 3, bidang: 'entah' }), 'bidang_impor_tidak_ada'],
      [await kolom({ kolom: 99, bidang: 'merk' }), 'kolom_impor_tidak_ada'],
      [await atur({ lembar: [{ nomor: 9 }] }), 'lembar_impor_tidak_ada'],
    ] as const)
      expect(jawaban).toMatchObject({ error: { reason: alasan } });
    await kolom({ kolom: 3, bidang: 'merk' });
    await atur({ asing: [{ bidang, asing, arti: KURSI }] });
    sesi = await uji.periksa(sesi);
    expect(sesi.lembar[0]?.kolom[2]).toMatchObject({ bidang: 'merk', skor: null });
    expect(sesi.hasil?.jumlah).toMatchObject({ baru: 2, galat: 0 });
    await uji.jalankan(sesi);
    const lagi = await uji.buka(isi, 'bulan depan.xlsx');
    expect(lagi.profil).toMatchObject({ nama: 'KIB B.xlsx' });
    expect(lagi.lembar[0]?.kolom[2]?.bidang).toBe('merk');
    expect(lagi.asing[0]?.arti).toBe(KURSI);
    expect((await uji.periksa(lagi)).hasil?.jumlah).toMatchObject({ kembar: 2 });
  });

  it('words of a closed list are mapped once, remembered, and may be told to mean nothing', async () => {
    const judul = ['Kode Barang', 'Nama Barang', 'Asal-usul', 'Kondisi'];
    const isi = {
      Data: [judul, [KURSI, 'Kursi A', 'Dropping', 1], [KURSI, 'Kursi B', 'DROPPING', 'B'], [KURSI, 'Kursi C', '?', 3]],
    };
    const sesi = await uji.buka(isi);
    const cara = { bidang: 'caraPerolehan', asing: 'Dropping' };
    const semua = [
      { ...cara, contohNama: 'Kursi A', baris: 2, arti: null },
      { bidang: 'caraPerolehan', asing: '?', contohNama: 'Kursi C', baris: 1, arti: null },
      { bidang: 'kondisi', asing: '1', contohNama: 'Kursi A', baris: 1, arti: null },
      { bidang: 'kondisi', asing: '3', contohNama: 'Kursi C', baris: 1, arti: null },
    ];
    expect(sesi.asing).toEqual(semua);
    expect((await uji.periksa(sesi)).hasil?.jumlah).toMatchObject({ galat: 3 });
    const atur = (asing: object[]) => dispatch(uji.ktx, 'impor.atur', { sesi: sesi.sesi, asing });
    expect(
      await atur([
        { ...cara, arti: 'hibah' },
        { ...cara, arti: 'dropping' },
      ]),
    ).toMatchObject({
      error: { reason: 'arti_asing_tidak_sah', details: { kolom: 'Cara Perolehan', arti: 'dropping' } },
    });
    expect(await atur([{ bidang: 'merk', asing: 'x', arti: 'y' }])).toMatchObject({
      error: { reason: 'bidang_impor_tidak_ada' },
    });
    expect((await uji.harus('impor.lihat', { sesi: sesi.sesi })).asing).toEqual(semua);
    const arti = [
      { ...cara, arti: 'hibah' },
      { ...semua[1], arti: '' },
      { ...semua[2], arti: 'B' },
      { ...semua[3], arti: 'RB' },
    ];
    await atur(arti.map(({ bidang, asing, arti: a }) => ({ bidang, asing, arti: a })));
    const diperiksa = await uji.periksa(sesi);
    expect(diperiksa.hasil?.jumlah).toMatchObject({ baru: 3, galat: 0 });
    await uji.jalankan(diperiksa);
    const { baris } = await uji.harus('barang.daftar', {});
    const lot = await Promise.all(baris.map((b) => uji.harus('barang.lihat', { id: b.id })));
    expect(lot.map((l) => [l.namaBarang, l.caraPerolehan, l.kondisi])).toEqual([
      ['Kursi A', 'hibah', 'B'],
      ['Kursi B', 'hibah', 'B'],
      ['Kursi C', null, 'RB'],
    ]);
    const lagi = await uji.buka(isi, 'bulan depan.xlsx');
    expect(lagi.profil).not.toBeNull();
    expect(lagi.asing.map((a) => a.arti)).toEqual(['hibah', '', 'B', 'RB']);
    expect((await uji.periksa(lagi)).hasil?.jumlah).toMatchObject({ galat: 0 });
  });

  it('a column of several things is cut up as chosen, what does not fit goes whole, and the choice is remembered', async () => {
    const judul = ['Kode Barang', 'Nama Barang', 'No. Rangka/No. Mesin', 'Merk'];
    const kode = '1.3.2.02.01.04.001';
    const isi = {
      Data: [
        judul,
        [kode, 'Motor A', 'MH1/JB4', 'Honda'],
        [kode, 'Motor B', 'MH2 JB5', null],
        [kode, 'Motor C', '-', null],
      ],
    };
    const sesi = await uji.buka(isi);
    const bidang = 'bagi:miring:rincian.nomorRangka+rincian.nomorMesin';
    expect(sesi.lembar[0]?.kolom[2]).toMatchObject({ bidang: null });
    expect(sesi.lembar[0]?.bagi).toEqual([
      {
        kolom: 3,
        pilihan: [
          {
            bidang,
            nama: 'Nomor rangka + Nomor mesin',
            contoh: [{ teks: 'MH1/JB4', dibaca: 'Nomor rangka: MH1; Nomor mesin: JB4' }],
            terbagi: 1,
            utuh: 1,
            contohUtuh: 'MH2 JB5',
          },
        ],
        utuh: [
          { bidang: 'rincian.nomorRangka', nama: 'Nomor rangka' },
          { bidang: 'rincian.nomorMesin', nama: 'Nomor mesin' },
        ],
      },
    ]);
    const kolom = (b: string) =>
      dispatch(uji.ktx, 'impor.atur', { sesi: sesi.sesi, lembar: [{ nomor: 0, kolom: [{ kolom: 3, bidang: b }] }] });
    expect(await kolom('bagi:miring:namaBarang+merk')).toMatchObject({ error: { reason: 'bidang_impor_tidak_ada' } });
    await kolom(bidang);
    const diperiksa = await uji.periksa(sesi);
    expect(diperiksa.hasil?.jumlah).toMatchObject({ baru: 3, galat: 0 });
    await uji.jalankan(diperiksa);
    const { baris } = await uji.harus('barang.daftar', {});
    const lot = await Promise.all(baris.map((b) => uji.harus('barang.lihat', { id: b.id })));
    expect(lot.map((l) => l.rincian)).toEqual([
      { nomorMesin: 'JB4', nomorRangka: 'MH1' },
      { nomorRangka: 'MH2 JB5' },
      {},
    ]);
    const lagi = await uji.buka(isi, 'bulan depan.xlsx');
    expect(lagi.lembar[0]?.kolom[2]).toMatchObject({ bidang, alasan: 'seperti impor sebelumnya' });
  });

  it('amounts with two readings wait for a style', async () => {
    const sesi = await uji.buka(lembar(baru('Kursi', { nilai: '1.234' })));
    expect(sesi.halangan).toHaveLength(1);
    expect(await ditolak('impor.periksa', { sesi: sesi.sesi, opsi: sesi.usulan })).toBe('impor_terhalang');
    const gaya = (g: string) =>
      dispatch(uji.ktx, 'impor.atur', { sesi: sesi.sesi, lembar: [{ nomor: 0, gaya: [{ kolom: 6, gaya: g }] }] });
    expect(await gaya('xx')).toMatchObject({ error: { reason: 'gaya_impor_tidak_ada' } });
    expect(await gaya('id')).toMatchObject({ ok: true, value: { halangan: [] } });
    await uji.periksa(sesi);
    expect((await uji.baris(sesi))[0]?.nilaiSen).toBe(1_234_00);
  });

  it('shows the sheet as it stands', async () => {
    const isi = [['Daftar Barang'], [], JUDUL, baru('Kursi'), [], ['Jumlah', null, null, 1]];
    const sesi = await uji.buka({ 'KIB B': isi });
    const contoh = await uji.harus('impor.contoh', { sesi: sesi.sesi, lembar: 0 });
    const jenis = (j: string) => (j === 'data' || j === 'kepala' ? j : 'lain');
    expect(contoh.map((b) => [b.baris, jenis(b.jenis)])).toEqual([
      [1, 'lain'],
      [3, 'kepala'],
      [4, 'data'],
      [6, 'lain'],
    ]);
    expect(contoh[2]?.sel[0]).toEqual({ kolom: 2, teks: KURSI, diperbaiki: false });
    expect(await ditolak('impor.contoh', { sesi: sesi.sesi, lembar: 4 })).toBe('lembar_impor_tidak_ada');
  });
});
