import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../../db/periksa.ts';
import type { Masukan } from '../../../api/contract/index.ts';
import type { RingkasanCocok, TabCocok } from '../../../api/contract/pencocokan.ts';
import { type ImporUji, imporUji, KURSI, MEJA } from '../impor/bantu.ts';

// Matching from a real file to the register and back, through the contract.

const JUDUL = [
  'No',
  'Kode Barang',
  'Nama Barang',
  'Jumlah',
  'Tahun Perolehan',
  'Nilai',
  'Kondisi',
  'NIBAR',
  'Nomor Register',
];
type Baris = readonly [string, string, number, number, number | null, string?, string?, string?];

let uji: ImporUji;
beforeEach(async () => {
  uji = await imporUji();
});
afterEach(() => uji.tutup());

async function cocokkan(...baris: Baris[]): Promise<RingkasanCocok> {
  const isi = baris.map((b, i) => [i + 1, ...b.map((n) => n ?? null)]);
  const { sesi, halangan } = await uji.buka({ Daftar: [JUDUL, ...isi] }, 'bpkad.xlsx');
  expect(halangan).toEqual([]);
  return uji.harus('pencocokan.hitung', { sesi });
}
const daftar = async (sesi: string, tab: TabCocok) => (await uji.harus('pencocokan.daftar', { sesi, tab })).baris;
const putuskan = (sesi: string, putusan: Masukan<'pencocokan.putuskan'>['putusan']) =>
  uji.harus('pencocokan.putuskan', { sesi, putusan });
const ids = (b: { nomor: string }[]): string[] => b.map((x) => x.nomor);
const barang = () => uji.register.db.prepare('select * from barang order by id').all();
const lihat = (id: string) => uji.harus('barang.lihat', { id });
const TERAP = { tanggal: '2026-11-20', dasar: 'BA Rekonsiliasi 1' };
const ditolak = async (masukan: Masukan<'pencocokan.terapkan'>): Promise<string> => {
  const jawaban = await uji.panggil('pencocokan.terapkan', masukan);
  return jawaban.ok ? 'ok' : jawaban.error.reason;
};

describe('the three lists', () => {
  it('tell of every row and every lot where it went, with reasons, and change nothing', async () => {
    const [kursi = 0, meja = 0] = uji.lot([
      { unit: 2, nilai: 1_500_000_00, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, tahunPerolehan: 2020 } },
      { unit: 1, nilai: 9_000_000_00, atribut: { namaBarang: 'Meja Kerja', kodeBarang: MEJA, tahunPerolehan: 2010 } },
    ]);
    const semula = barang();
    const hasil = await cocokkan(
      [KURSI, 'KRS. RAPAT', 2, 2020, 15_000_000, 'B'],
      ['1.3.2.02.01.04.001', 'Sepeda Motor Honda', 1, 2015, 20_000_000, 'B'],
    );
    expect(hasil).toMatchObject({
      pasangan: { usulan: 1, cocok: 0, bersaing: 0 },
      mereka: { usulan: { barang: 1, unit: 2 }, sendiri: { barang: 1, nilaiSen: 20_000_000_00 } },
      kita: { usulan: { barang: 1 }, sendiri: { barang: 1, nilaiSen: 9_000_000_00 } },
      periksa: { barisBerkas: 2, lotRegister: 2, unitRegister: 3, cocok: true },
      usang: false,
      perintah: null,
    });
    const [usulan] = await daftar(hasil.sesi, 'usulan');
    expect(usulan?.kita[0]).toMatchObject({ nomor: String(kursi), unit: 2 });
    expect(usulan?.mereka[0]).toMatchObject({ letak: 'baris 2', namaBarang: 'KRS. RAPAT' });
    expect(usulan?.alasan.map((a) => a.kata)).toEqual(
      expect.arrayContaining(['kode sama', 'nama sama', 'angka nilai sama, terpaut 10 kali lipat']),
    );
    expect(usulan?.banding.filter((b) => b.beda)).toEqual([
      { bidang: 'Nilai', mereka: 'Rp15.000.000,00', kita: 'Rp1.500.000,00', beda: true },
    ]);
    expect(ids(await daftar(hasil.sesi, 'hanya-kita'))).toEqual([String(meja)]);
    expect((await daftar(hasil.sesi, 'hanya-mereka'))[0]?.mereka[0]?.namaBarang).toBe('Sepeda Motor Honda');
    expect(barang()).toEqual(semula);
  });

  it('leaves rows of another golongan out when one was asked for, and says how many', async () => {
    uji.lot([{ unit: 1, atribut: { namaBarang: 'Kursi', kodeBarang: KURSI } }]);
    const { sesi } = await cocokkan([KURSI, 'Kursi', 1, 2021, null], ['1.3.1.01.01.04.001', 'Tanah', 1, 2001, 5000]);
    const hasil = await uji.harus('pencocokan.hitung', { sesi, golongan: 'B' });
    expect(hasil).toMatchObject({ mereka: { luar: { barang: 1 }, usulan: { barang: 1 } }, periksa: { cocok: true } });
  });
});

describe('decisions', () => {
  it('stay when the lists are matched again: confirmed, rejected and paired by hand', async () => {
    const [a = 0, b = 0, c = 0] = uji.lot([
      { unit: 1, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, tahunPerolehan: 2020 } },
      { unit: 1, atribut: { namaBarang: 'Meja Kerja', kodeBarang: MEJA, tahunPerolehan: 2010 } },
      { unit: 1, atribut: { namaBarang: 'Lampu', kodeBarang: '1.3.2.05.02.06.012', tahunPerolehan: 2001 } },
    ]);
    const { sesi } = await cocokkan(
      [KURSI, 'Kursi Rapat', 1, 2020, 100],
      [MEJA, 'Meja Kerja', 1, 2010, 200],
      ['1.3.2.10.01.02.001', 'Penerangan', 1, 2002, 300],
    );
    const usulan = await daftar(sesi, 'usulan');
    const milik = (id: number): number => Number(usulan.find((u) => u.kita[0]?.nomor === String(id))?.nomor);
    await putuskan(sesi, { aksi: 'terima', nomor: [milik(a)] });
    await putuskan(sesi, { aksi: 'tolak', nomor: [milik(b)] });
    const lampu = (await daftar(sesi, 'hanya-mereka')).find((x) => x.mereka[0]?.namaBarang === 'Penerangan');
    await putuskan(sesi, { aksi: 'pasangkan', mereka: [Number(lampu?.nomor)], kita: [String(c)] });
    const ulang = await uji.harus('pencocokan.hitung', { sesi });
    expect(ulang.pasangan).toEqual({ usulan: 0, cocok: 2, bersaing: 0 });
    expect(ids(await daftar(sesi, 'hanya-kita'))).toEqual([String(b)]);
    const cocok = await daftar(sesi, 'cocok');
    expect(cocok.map((x) => [x.kita[0]?.nomor, x.tangan])).toEqual(
      expect.arrayContaining([
        [String(a), false],
        [String(c), true],
      ]),
    );
    // Taken back: a proposal again; one made by hand falls apart.
    for (const x of cocok) await putuskan(sesi, { aksi: 'lepas', nomor: [Number(x.nomor)] });
    expect((await uji.harus('pencocokan.lihat', { sesi }))?.pasangan).toMatchObject({ usulan: 1, cocok: 0 });
  });

  it('confirm all above a score but those with a rival', async () => {
    uji.lot([
      { unit: 1, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, alamat: 'Lantai 1' } },
      { unit: 1, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, alamat: 'Lantai 2' } },
      { unit: 1, atribut: { namaBarang: 'Meja Kerja', kodeBarang: MEJA } },
    ]);
    const { sesi, pasangan } = await cocokkan(
      [KURSI, 'Kursi Rapat', 1, 2021, 100],
      [KURSI, 'Kursi Rapat', 1, 2021, 900],
      [MEJA, 'Meja Kerja', 1, 2021, 200],
    );
    expect(pasangan).toMatchObject({ usulan: 3, bersaing: 2 });
    const hasil = await putuskan(sesi, { aksi: 'terima-semua', skor: 0.9 });
    expect(hasil.pasangan).toEqual({ usulan: 2, cocok: 1, bersaing: 2 });
  });

  it('take things out of a group until there is none', async () => {
    uji.lot([{ unit: 3, nilai: 300_00, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } }]);
    const satu: Baris = [KURSI, 'Kursi Rapat', 1, 2021, 1];
    const { sesi } = await cocokkan(satu, satu, satu);
    const [kelompok] = await daftar(sesi, 'usulan');
    expect(kelompok).toMatchObject({ banyakMereka: 3, banyakKita: 1 });
    const nomor = Number(kelompok?.nomor);
    const baris = kelompok?.mereka.map((m) => Number(m.nomor)) ?? [];
    await putuskan(sesi, { aksi: 'keluarkan', nomor, mereka: baris.slice(0, 1) });
    expect((await daftar(sesi, 'usulan'))[0]).toMatchObject({ banyakMereka: 2 });
    const kosong = await putuskan(sesi, { aksi: 'keluarkan', nomor, mereka: baris.slice(1) });
    expect(kosong).toMatchObject({ pasangan: { usulan: 0 }, mereka: { sendiri: { barang: 3 } } });
  });

  it('put several against one by hand, from either side, and take a thing from a proposal', async () => {
    const [besar = 0, a = 0, b = 0] = uji.lot([
      { unit: 3, nilai: 300_00, atribut: { namaBarang: 'Kursi Tunggu', kodeBarang: KURSI } },
      { unit: 1, atribut: { namaBarang: 'Meja Pojok', kodeBarang: MEJA } },
      { unit: 1, atribut: { namaBarang: 'Meja Sudut', kodeBarang: MEJA } },
    ]);
    const { sesi } = await cocokkan(
      ['1.3.2.10.01.02.001', 'Bangku Panjang', 1, 2001, 1],
      ['1.3.2.10.01.02.001', 'Bangku Pendek', 2, 2002, 2],
      ['1.3.2.10.01.02.001', 'Perangkat Meja', 2, 2003, 900],
    );
    const mereka = async (nama: string): Promise<number> =>
      Number((await daftar(sesi, 'hanya-mereka')).find((x) => x.mereka[0]?.namaBarang === nama)?.nomor);
    const [panjang, pendek, meja] = [
      await mereka('Bangku Panjang'),
      await mereka('Bangku Pendek'),
      await mereka('Perangkat Meja'),
    ];
    await putuskan(sesi, { aksi: 'pasangkan', mereka: [panjang, pendek, panjang], kita: [String(besar)] });
    const hasil = await putuskan(sesi, { aksi: 'pasangkan', mereka: [meja], kita: [String(a), String(b)] });
    expect(hasil).toMatchObject({
      pasangan: { cocok: 2 },
      mereka: { sendiri: { barang: 0 } },
      kita: { sendiri: { barang: 0 } },
    });
    expect((await daftar(sesi, 'cocok')).map((x) => [x.tangan, x.banyakMereka, x.banyakKita])).toEqual([
      [true, 2, 1],
      [true, 1, 2],
    ]);
    // The value of the one row is divided over both lots; nothing is lost.
    await uji.harus('pencocokan.terapkan', { sesi, bidang: ['nilai'], ...TERAP });
    const { nilaiSen } = await uji.harus('barang.ringkasan', { sasaran: { id: [String(a), String(b)] } });
    expect(nilaiSen).toBe(900_00);
  });

  it('are refused in words where they make no sense', async () => {
    uji.lot([
      { unit: 1, atribut: { namaBarang: 'Kursi', kodeBarang: KURSI } },
      { unit: 1, atribut: { namaBarang: 'Meja', kodeBarang: MEJA } },
    ]);
    const { sesi: id } = await uji.buka({ Daftar: [JUDUL, [1, KURSI, 'Kursi', 1, 2021, 5]] });
    const gagal = async (putusan: Masukan<'pencocokan.putuskan'>['putusan']) => {
      const jawaban = await uji.panggil('pencocokan.putuskan', { sesi: id, putusan });
      return jawaban.ok ? 'ok' : jawaban.error.reason;
    };
    expect(await gagal({ aksi: 'terima', nomor: [1] })).toBe('pencocokan_belum_dihitung');
    await uji.harus('pencocokan.hitung', { sesi: id });
    expect(await gagal({ aksi: 'terima', nomor: [99] })).toBe('pasangan_tidak_ada');
    expect(await gagal({ aksi: 'pasangkan', mereka: [999], kita: ['1'] })).toBe('barang_cocok_tidak_ada');
    expect(await gagal({ aksi: 'pasangkan', mereka: [1, 2], kita: ['1', '2'] })).toBe('banyak_lawan_banyak');
    expect(await ditolak({ sesi: id, bidang: ['nilai'], ...TERAP })).toBe('pencocokan_kosong');
  });
});

describe('applying', () => {
  it('feeds the chosen fields and nothing else, as one command that can be undone', async () => {
    const [a = 0, b = 0] = uji.lot([
      { unit: 2, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, tahunPerolehan: 2020 } },
      { unit: 1, nilai: 50_00, atribut: { namaBarang: 'Meja Kerja', kodeBarang: MEJA, tahunPerolehan: 2010 } },
    ]);
    const semula = barang();
    const { sesi } = await cocokkan(
      [KURSI, 'KURSI  RAPAT', 2, 2020, 1_500_000, 'RB', '7.1', '1 s/d 2'],
      [MEJA, 'Meja Kerja', 1, 2010, 75, 'B', '7.2', '4'],
    );
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.6 });
    const minta: Masukan<'pencocokan.terapkan'> = { sesi, bidang: ['nilai', 'koreksi', 'nibar', 'register'], ...TERAP };
    const coba = await uji.harus('pencocokan.pratinjau', minta);
    expect(coba).toMatchObject({ pasangan: 2, lotBerubah: 2, banyakDilewati: 0, banyakDitolak: 0 });
    expect(coba.dampak).toMatchObject([
      {
        golongan: 'B',
        sebelum: { nilaiSen: 50_00, belumBernilai: 1 },
        sesudah: { nilaiSen: 1_500_075_00, belumBernilai: 0 },
      },
    ]);
    expect(barang()).toEqual(semula);
    const hasil = await uji.harus('pencocokan.terapkan', minta);
    expect(hasil).toMatchObject({ lotBerubah: 2, dampak: coba.dampak });
    expect(hasil.cadangan).toContain('sebelum-impor');
    expect(await lihat(String(a))).toMatchObject({
      nilaiSen: 1_500_000_00,
      nibar: '7.1',
      nomorRegister: '000001 s/d 000002',
      kondisi: 'B',
      namaBarang: 'Kursi Rapat',
    });
    expect(await lihat(String(b))).toMatchObject({ nilaiSen: 75_00, nibar: '7.2' });
    expect(await uji.harus('pencocokan.lihat', { sesi })).toMatchObject({ perintah: hasil.perintah, usang: true });
    expect(periksaRegister(uji.register.db).sah).toBe(true);
    expect(await ditolak(minta)).toBe('pencocokan_tanpa_perubahan');
    await uji.harus('perintah.batalkan', { perintah: hasil.perintah });
    const isi = (baris: unknown[]) =>
      baris.map((x) => ({ ...(x as object), tanggal_terakhir: null, perintah_terakhir: null }));
    expect(isi(barang())).toEqual(isi(semula));
    expect(await uji.harus('pencocokan.lihat', { sesi })).toMatchObject({ perintah: null });
  });

  it('splits a lot into the rows it stands against when asked, and the sums stay', async () => {
    const [id = 0] = uji.lot([{ unit: 3, nilai: 300_00, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } }]);
    const { sesi } = await cocokkan(
      [KURSI, 'Kursi Rapat', 1, 2021, 100, 'B', '900.1', '5'],
      [KURSI, 'Kursi Rapat', 1, 2021, 100, 'B', '900.2', '6'],
      [KURSI, 'Kursi Rapat', 1, 2021, 100, 'B', '900.3', '7'],
    );
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.6 });
    const hasil = await uji.harus('pencocokan.terapkan', {
      sesi,
      bidang: ['nilai', 'nibar', 'register'],
      pecah: true,
      ...TERAP,
    });
    expect(hasil.lotBerubah).toBe(3);
    const lot = uji.register.db
      .prepare('select id, unit, nilai, nibar, register_dari as dari from barang where unit > 0 order by nibar')
      .all();
    expect(lot).toMatchObject([
      { id, unit: 1, nilai: 100_00, nibar: '900.1', dari: 5 },
      { unit: 1, nilai: 100_00, nibar: '900.2', dari: 6 },
      { unit: 1, nilai: 100_00, nibar: '900.3', dari: 7 },
    ]);
    expect(periksaRegister(uji.register.db).sah).toBe(true);
    // Matched again, each row has its own lot, known by its NIBAR.
    const ulang = await uji.harus('pencocokan.hitung', { sesi });
    expect(ulang).toMatchObject({ pasangan: { usulan: 3, cocok: 0, bersaing: 0 }, periksa: { cocok: true } });
    expect((await daftar(sesi, 'usulan'))[0]?.alasan[0]).toEqual({ cocok: true, kata: 'NIBAR sama' });
  });

  it('fills values that are missing, but replaces one that differs only when that was asked for', async () => {
    const [a = 0] = uji.lot([{ unit: 1, nilai: 500_00, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } }]);
    const { sesi } = await cocokkan([KURSI, 'Kursi Rapat', 1, 2021, 5000]);
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.6 });
    const coba = await uji.harus('pencocokan.pratinjau', { sesi, bidang: ['nilai'], ...TERAP });
    expect(coba).toMatchObject({ lotBerubah: 0, lotSama: 1, banyakDilewati: 1 });
    expect(coba.dilewati[0]?.alasan).toBe('nilai tidak diganti: di register Rp500,00, di daftar mereka Rp5.000,00');
    await uji.harus('pencocokan.terapkan', { sesi, bidang: ['nilai', 'koreksi'], ...TERAP });
    expect(await lihat(String(a))).toMatchObject({ nilaiSen: 5000_00 });
  });

  it('leaves out, with the reason, what would not be true of a lot', async () => {
    const [a = 0] = uji.lot([
      { unit: 2, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI, registerDari: 1, registerSampai: 2 } },
    ]);
    const { sesi } = await cocokkan([KURSI, 'Kursi Rapat', 3, 2021, 900, 'B', '8.1', '11']);
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.6 });
    const hasil = await uji.harus('pencocokan.terapkan', { sesi, bidang: ['nilai', 'nibar', 'register'], ...TERAP });
    expect(hasil.dilewati.map((d) => d.alasan)).toEqual([
      'nilai tidak dipakai: jumlah mereka 3, jumlah kita 2',
      'nomor register tidak dipakai: lot ini sudah bernomor 1',
    ]);
    expect(await lihat(String(a))).toMatchObject({ nilaiSen: null, nibar: '8.1', nomorRegister: '000001 s/d 000002' });
  });

  it('changes nothing when the register refuses a pair, unless it is to be left out', async () => {
    uji.lot([
      { unit: 1, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } },
      { tanggal: '2026-11-22', unit: 1, atribut: { namaBarang: 'Meja Kerja', kodeBarang: MEJA } },
    ]);
    const semula = barang();
    const { sesi } = await cocokkan(
      [KURSI, 'Kursi Rapat', 1, 2021, 100, 'RB'],
      [MEJA, 'Meja Kerja', 1, 2021, 200, 'RB'],
    );
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.6 });
    // On that day the second lot was not there yet.
    const minta: Masukan<'pencocokan.terapkan'> = { sesi, bidang: ['kondisi'], ...TERAP };
    expect(await ditolak(minta)).toBe('pencocokan_ditolak');
    expect(barang()).toEqual(semula);
    const hasil = await uji.harus('pencocokan.terapkan', { ...minta, lewatiDitolak: true });
    expect(hasil).toMatchObject({ lotBerubah: 1, banyakDitolak: 1 });
    expect(hasil.ditolak[0]?.namaBarang).toBe('Meja Kerja');
  });

  it('divides one row over lots without a value, to the sen', async () => {
    uji.lot([
      { unit: 1, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } },
      { unit: 2, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } },
    ]);
    const { sesi } = await cocokkan([KURSI, 'Kursi Rapat', 3, 2021, 100]);
    const [baris] = await daftar(sesi, 'usulan');
    expect(baris).toMatchObject({ banyakKita: 2, banyakMereka: 1 });
    await putuskan(sesi, { aksi: 'terima', nomor: [Number(baris?.nomor)] });
    await uji.harus('pencocokan.terapkan', { sesi, bidang: ['nilai'], ...TERAP });
    expect(barang().map((b) => (b as { nilai: number }).nilai)).toEqual([3333, 6667]);
  });
});

describe('what leaves', () => {
  it('is a workbook of the lists whose rows and sums are those of the lists', async () => {
    uji.lot([
      { unit: 2, nilai: 100_00, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } },
      { unit: 1, nilai: 777_00, atribut: { namaBarang: 'Genset', kodeBarang: '1.3.2.01.03.04.001' } },
    ]);
    const { sesi } = await cocokkan([KURSI, 'Kursi Rapat', 2, 2021, 100], [MEJA, 'Meja Kerja', 1, 2003, 33]);
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.9 });
    const { berkas, baris } = await uji.harus('pencocokan.ekspor', { sesi });
    expect(baris).toBe(3);
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(uji.ktx.gudang.lihat(berkas.id).jalur);
    expect(buku.worksheets.map((w) => [w.name, w.rowCount])).toEqual([
      ['Cocok', 3],
      ['Hanya di register', 3],
      ['Hanya di daftar mereka', 3],
      ['Usulan', 2],
    ]);
    expect(buku.getWorksheet('Hanya di register')?.getRow(2).getCell(2).text).toBe('Genset');
  });

  it('is a text for the minutes that names what differs, with its sums', async () => {
    uji.lot([
      { unit: 2, nilai: 100_00, atribut: { namaBarang: 'Kursi Rapat', kodeBarang: KURSI } },
      { unit: 1, nilai: 777_00, atribut: { namaBarang: 'Genset', kodeBarang: '1.3.2.01.03.04.001' } },
    ]);
    const { sesi } = await cocokkan([KURSI, 'Kursi Rapat', 2, 2021, 90], [MEJA, 'Meja Kerja', 1, 2003, 33]);
    await putuskan(sesi, { aksi: 'terima-semua', skor: 0.6 });
    const { laporan, kunci, teks } = await uji.harus('pencocokan.catatan', { sesi });
    expect(teks).toContain('Hanya tercatat di register: 1 lot, 1 unit, Rp777,00.\n1. Genset');
    expect(teks).toContain('Hanya tercatat di daftar pembanding: 1 baris, 1 unit, Rp33,00.\n1. Meja Kerja');
    expect(teks).toContain(
      'Nilai berbeda pada 1 pasangan, jumlah selisih (register dikurangi daftar pembanding) Rp10,00.',
    );
    await uji.harus('laporan.tulisNaskah', { id: laporan, semester: '2026-1', isi: { [kunci]: teks } });
    const isi = await uji.harus('laporan.naskah', { id: laporan, semester: '2026-1' });
    expect(isi.find((n) => n.kunci === kunci)?.isi).toBe(teks);
  });
});
