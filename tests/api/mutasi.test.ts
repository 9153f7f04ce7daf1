import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { mutasiLot } from '../../db/reads/mutasiLot.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

/** The lots of these tests lack much that a card has; the checks say so and are acknowledged. */
const TERIMA = 'Register uji';
const DOKUMEN = { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-03-15' };
const LAPTOP = {
  kodeBarang: '1.3.2.10.01.02.002',
  namaBarang: 'Lap Top',
  jumlah: 1,
  satuan: 'unit',
  nilaiSen: 1_333_333_333,
  tanggal: '2025-03-15',
  kondisi: 'B',
  caraPerolehan: 'pembelian',
  dokumen: DOKUMEN,
};
const catat = (
  jenis:
    | 'perolehan'
    | 'kapitalisasi'
    | 'reklas'
    | 'koreksi'
    | 'penghapusan'
    | 'pembatalan-penghapusan'
    | 'pecah'
    | 'gabung'
    | 'transfer-keluar'
    | 'transfer-masuk'
    | 'pemanfaatan',
  data: Record<string, unknown>,
) => uji.panggil('mutasi.catat', { jenis, data });
const alasan = (hasil: Awaited<ReturnType<typeof catat>>) => (hasil.ok ? null : hasil.error.reason);
const rekap = async (semester: '2025-1' | '2025-2' | '2024-2', golongan: string) =>
  (await uji.harus('mutasi.rekap', { semester })).find((r) => r.golongan === golongan);
const lihat = (id: string) => uji.harus('barang.lihat', { id });

describe('perolehan', () => {
  it('is a movement of its semester, and undone like any command', async () => {
    const hasil = await uji.harus('mutasi.catat', { jenis: 'perolehan', data: LAPTOP });
    expect(await rekap('2025-1', 'B')).toMatchObject({
      saldoAwal: { unit: 0 },
      bertambah: { unit: 1, nilaiSen: 1_333_333_333 },
      saldoAkhir: { unit: 1 },
    });
    expect(await lihat('1')).toMatchObject({
      tanggalPerolehan: '2025-03-15',
      tahunPerolehan: 2025,
      nomorRegister: null,
    });
    await uji.harus('perintah.batalkan', { perintah: hasil.perintah });
    expect(await rekap('2025-1', 'B')).toBeUndefined();
  });

  it('names unknown fields and every missing one, and books nothing', async () => {
    const hasil = await catat('perolehan', { namaBarang: 'Lap Top', warna: 'hitam' });
    expect(hasil.ok).toBe(false);
    if (hasil.ok) return;
    expect(hasil.error.pesan).toContain('warna');
    expect(hasil.error.pesan).toContain('kodeBarang');
    expect((await uji.harus('mutasi.daftar', {})).baris).toEqual([]);
  });

  it('gives running register numbers, never one twice, also not after the goods left', async () => {
    const register = async (nomorRegister: string, jumlah = 2) =>
      uji.panggil('mutasi.catat', { jenis: 'perolehan', data: { ...LAPTOP, jumlah, nomorRegister } });
    await register('otomatis');
    await register('otomatis', 3);
    expect((await lihat('2')).nomorRegister).toBe('000003 s/d 000005');
    await catat('penghapusan', { barangId: '2', tanggal: '2025-04-01', cara: 'pemusnahan', dokumen: DOKUMEN });
    expect(alasan(await register('4 s/d 5'))).toBe('register_sudah_dipakai');
    expect(alasan(await register('10 s/d 12'))).toBe('register_tidak_cocok');
    await register('otomatis', 1);
    expect((await lihat('3')).nomorRegister).toBe('000006');
  });

  it('an undone acquisition frees its numbers, unless a closed report has shown them; redo brings none back that others have', async () => {
    const nomor = async (id: string) => (await lihat(id)).nomorRegister;
    const perolehan = { jenis: 'perolehan' as const, data: { ...LAPTOP, nomorRegister: 'otomatis' } };
    const satu = await uji.harus('mutasi.catat', perolehan);
    const batal = await uji.harus('perintah.batalkan', { perintah: satu.perintah });
    const dua = await uji.harus('mutasi.catat', perolehan);
    expect(await nomor('2')).toBe('000001');
    const ulang = await uji.panggil('perintah.batalkan', { perintah: batal.perintah });
    expect(ulang.ok ? null : ulang.error.reason).toBe('register_sudah_dipakai');
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    await uji.harus('periode.buka', { semester: '2025-1', alasan: 'Uji' });
    await uji.harus('perintah.batalkan', { perintah: dua.perintah });
    await uji.harus('mutasi.catat', perolehan);
    expect(await nomor('3')).toBe('000002');
  });

  it('is ekstrakomptabel below the threshold of its day, per unit', async () => {
    await uji.harus('pengaturan.atur', {
      kunci: 'kapitalisasi.batas',
      nilai: [{ awalan: '1.3.2', mulai: '2025-01-01', batasSen: 100_000_000 }],
      dasar: 'Perbup',
    });
    await uji.harus('mutasi.catat', { jenis: 'perolehan', data: { ...LAPTOP, jumlah: 4, nilaiSen: 399_999_999 } });
    await uji.harus('mutasi.catat', { jenis: 'perolehan', data: { ...LAPTOP, jumlah: 4, nilaiSen: 400_000_000 } });
    const { golongan } = await uji.harus('rekonsiliasi.lihat', {});
    expect(golongan[0]).toMatchObject({ golongan: 'B', lot: 1, bukuSen: 400_000_000 });
  });
});

describe('goods that were written off', () => {
  it('are found by name and code until the decree is revoked; merged, moved and cancelled ones are not among them', async () => {
    uji.lot([{ unit: 4, nilai: 400 }, { unit: 2, nilai: 50 }, { unit: 1 }, { unit: 1 }, { unit: 1, nilai: 9 }]);
    const isi = { tanggal: '2025-03-01', dokumen: DOKUMEN };
    await catat('penghapusan', { ...isi, barangId: '1', cara: 'penjualan', jumlah: 3 });
    await catat('penghapusan', { ...isi, tanggal: '2025-04-01', barangId: '2', cara: 'pemusnahan' });
    await catat('gabung', { barangIds: ['3', '4'], tanggal: '2025-03-01' });
    await catat('transfer-keluar', { ...isi, barangId: '5' });
    const cari = async (kata: string) =>
      (await uji.harus('mutasi.terhapus', { cari: kata })).map((b) => [b.id, b.jumlah, b.nilaiSen]);
    expect(await cari('kursi')).toEqual([
      ['2', 2, 50],
      ['6', 3, 300],
    ]);
    expect(await cari('1.3.2.05')).toHaveLength(2);
    expect(await cari('meja')).toEqual([]);
    await uji.harus('mutasi.catat', {
      jenis: 'pembatalan-penghapusan',
      data: { ...isi, tanggal: '2025-05-01', barangId: '6' },
    });
    expect(await cari('')).toEqual([['2', 2, 50]]);
    await catat('transfer-keluar', { ...isi, tanggal: '2025-06-01', barangId: '6' });
    expect(await cari('')).toEqual([['2', 2, 50]]);
    const lagi = await catat('pembatalan-penghapusan', { ...isi, tanggal: '2025-06-02', barangId: '6' });
    expect(alasan(lagi)).toBe('belum_dihapus');
  });
});

describe('register numbers for lots that are there', () => {
  it('go on under each code, pass over those that have some, are one command and undone as one', async () => {
    uji.lot([{ unit: 2 }, { unit: 3 }, { unit: 1, atribut: { kodeBarang: '1.3.2.10.01.02.002' } }]);
    const isi = { tanggal: '2025-02-01', dasar: 'SK' };
    const nomor = async () => Promise.all(['1', '2', '3'].map(async (id) => (await lihat(id)).nomorRegister));
    await uji.harus('barang.beriNomor', { sasaran: { id: ['2'] }, nomor: '7 s/d 9', ...isi });
    const semua = await uji.harus('barang.beriNomor', { sasaran: { saringan: {} }, nomor: 'otomatis', ...isi });
    expect(semua.jumlahLot).toBe(2);
    expect(await nomor()).toEqual(['000010 s/d 000011', '000007 s/d 000009', '000001']);
    await uji.harus('perintah.batalkan', { perintah: semua.perintah });
    expect(await nomor()).toEqual([null, '000007 s/d 000009', null]);
  });

  it('are refused where they stand already, do not fit, or are asked for several lots by hand', async () => {
    uji.lot([{ unit: 2 }, { unit: 3 }]);
    const minta = async (id: string[], nomor: string) => {
      const hasil = await uji.panggil('barang.beriNomor', {
        sasaran: { id },
        nomor,
        tanggal: '2025-02-01',
        dasar: 'SK',
      });
      return hasil.ok ? null : hasil.error.reason;
    };
    expect(await minta(['1'], '1 s/d 3')).toBe('register_tidak_cocok');
    expect(await minta(['1', '2'], '1 s/d 2')).toBe('rentang_hanya_satu_lot');
    expect(await minta(['1'], '')).toBe('nomor_register_kosong');
    expect(await minta(['1'], '1 s/d 2')).toBeNull();
    expect(await minta(['1'], 'otomatis')).toBe('sudah_bernomor');
    expect(await minta(['2'], '2 s/d 4')).toBe('register_sudah_dipakai');
  });
});

describe('reklas, penghapusan, koreksi', () => {
  it('a reklas leaves one golongan and enters the other with everything', async () => {
    const [id = 0] = uji.lot([{ unit: 8, nilai: 800 }]);
    await uji.harus('mutasi.catat', {
      jenis: 'reklas',
      data: { barangId: String(id), keKode: '1.5.4.01.01.01.002', tanggal: '2025-04-01', dokumen: DOKUMEN, jumlah: 3 },
    });
    expect(await rekap('2025-1', 'B')).toEqual({
      golongan: 'B',
      saldoAwal: { unit: 8, nilaiSen: 800 },
      bertambah: { unit: 0, nilaiSen: 0 },
      berkurang: { unit: 3, nilaiSen: 300 },
      saldoAkhir: { unit: 5, nilaiSen: 500 },
    });
    expect(await rekap('2025-1', 'G')).toMatchObject({
      bertambah: { unit: 3, nilaiSen: 300 },
      saldoAkhir: { unit: 3, nilaiSen: 300 },
    });
  });

  it('a value filled in after a reklas passes through both golongan of that day', async () => {
    const [id = 0] = uji.lot([{ unit: 1 }]);
    await uji.harus('mutasi.catat', {
      jenis: 'reklas',
      data: { barangId: String(id), keKode: '1.5.4.01.01.01.002', tanggal: '2025-04-01', dokumen: DOKUMEN },
    });
    await uji.harus('barang.isiNilai', { id: String(id), nilaiSen: 700, dasar: 'KIB' });
    expect(await rekap('2025-1', 'B')).toEqual({
      golongan: 'B',
      saldoAwal: { unit: 1, nilaiSen: 700 },
      bertambah: { unit: 0, nilaiSen: 0 },
      berkurang: { unit: 1, nilaiSen: 700 },
      saldoAkhir: { unit: 0, nilaiSen: 0 },
    });
    expect(await rekap('2025-1', 'G')).toMatchObject({
      bertambah: { unit: 1, nilaiSen: 700 },
      saldoAkhir: { unit: 1, nilaiSen: 700 },
    });
  });

  it('what was written off comes back by decree, with its figures', async () => {
    const [id = 0] = uji.lot([{ unit: 2, nilai: 500 }]);
    const data = { barangId: String(id), tanggal: '2025-04-01', dokumen: DOKUMEN };
    expect(alasan(await catat('pembatalan-penghapusan', data))).toBe('belum_dihapus');
    await uji.harus('mutasi.catat', { jenis: 'penghapusan', data: { ...data, cara: 'penjualan' } });
    expect(await rekap('2025-1', 'B')).toMatchObject({
      berkurang: { unit: 2, nilaiSen: 500 },
      saldoAkhir: { unit: 0 },
    });
    expect(alasan(await catat('koreksi', { ...data, nilaiSen: 1 }))).toBe('lot_sudah_habis');
    await uji.harus('mutasi.catat', { jenis: 'pembatalan-penghapusan', data: { ...data, tanggal: '2025-05-01' } });
    expect(await rekap('2025-1', 'B')).toMatchObject({ saldoAkhir: { unit: 2, nilaiSen: 500 } });
  });

  it('a correction of quantity and value are two facts, up and down', async () => {
    const [id = 0] = uji.lot([{ unit: 5, nilai: 500 }]);
    await uji.harus('mutasi.catat', {
      jenis: 'koreksi',
      data: { barangId: String(id), tanggal: '2025-04-01', dokumen: DOKUMEN, jumlah: 4, nilaiSen: 650 },
    });
    expect(await rekap('2025-1', 'B')).toEqual({
      golongan: 'B',
      saldoAwal: { unit: 5, nilaiSen: 500 },
      bertambah: { unit: 0, nilaiSen: 150 },
      berkurang: { unit: 1, nilaiSen: 0 },
      saldoAkhir: { unit: 4, nilaiSen: 650 },
    });
  });
});

describe('pecah and gabung', () => {
  it('land is split by area: one parcel becomes two, area and value conserved', async () => {
    const [id = 0] = uji.lot([
      { unit: 1, nilai: 1001, atribut: { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001', luas: 1_422_100 } },
    ]);
    const hasil = await uji.harus('mutasi.catat', {
      jenis: 'pecah',
      data: { barangId: String(id), tanggal: '2025-04-01', luasM2: 4221 },
    });
    expect(hasil.lot.map((l) => [l.jumlah, l.luasM2, l.nilaiSen])).toEqual([
      [1, 10_000, 704],
      [1, 4221, 297],
    ]);
    expect(await rekap('2025-1', 'A')).toMatchObject({
      bertambah: { unit: 1, nilaiSen: 0 },
      saldoAkhir: { unit: 2, nilaiSen: 1001 },
    });
  });

  it('merging is the inverse of splitting', async () => {
    const [id = 0] = uji.lot([{ unit: 8, nilai: 801 }]);
    const { lot } = await uji.harus('mutasi.catat', {
      jenis: 'pecah',
      data: { barangId: String(id), tanggal: '2025-04-01', jumlah: 3 },
    });
    await uji.harus('mutasi.catat', {
      jenis: 'gabung',
      data: { barangIds: lot.map((l) => l.id), tanggal: '2025-05-01' },
    });
    expect(await lihat(String(id))).toMatchObject({ jumlah: 8, nilaiSen: 801 });
  });

  it('a merge that was undone leaves the roll-forward of single lots as it was', async () => {
    const [besar = 0, kecil = 0] = uji.lot([
      { unit: 10, nilai: 1000 },
      { unit: 4, nilai: 400 },
    ]);
    await uji.harus('mutasi.catat', {
      jenis: 'koreksi',
      data: { barangId: String(kecil), tanggal: '2025-03-01', jumlah: 6, dokumen: DOKUMEN },
    });
    const perLot = () => mutasiLot(uji.register.db, 'B', '2025-01-01', '2025-06-30');
    const sebelum = perLot();
    expect(sebelum).toMatchObject([{ barang: kecil, awal: { unit: 4 }, tambah: { unit: 2 }, kurang: { unit: 0 } }]);
    const { perintah } = await uji.harus('mutasi.catat', {
      jenis: 'gabung',
      data: { barangIds: [besar, kecil].map(String), tanggal: '2025-05-01' },
    });
    expect(perLot()).toMatchObject([{ barang: besar, awal: { unit: 14 }, tambah: { unit: 2 } }]);
    await uji.harus('perintah.batalkan', { perintah });
    expect(perLot()).toEqual(sebelum);
  });

  it('lots that differ are not merged, and told what differs', async () => {
    const ids = uji
      .lot([
        { unit: 1, nilai: 1 },
        { unit: 1, nilai: 1, atribut: { kondisi: 'RB' } },
      ])
      .map(String);
    const hasil = await catat('gabung', { barangIds: ids, tanggal: '2025-05-01' });
    expect(hasil.ok ? null : hasil.error.details['beda']).toEqual(['kondisi']);
  });
});

describe('semester', () => {
  const tutup = (semester: '2024-2' | '2025-1' | '2025-2') =>
    uji.panggil('periode.tutup', { semester, terimaPeringatan: TERIMA });

  it('posts the worked example of a lap top to the sen, semester by semester', async () => {
    const awal = await uji.harus('mutasi.catat', { jenis: 'perolehan', data: LAPTOP });
    const id = awal.lot[0]?.id ?? '';
    for (const [semester, akumulasi] of [
      ['2025-1', 166_666_667],
      ['2025-2', 333_333_334],
    ] as const) {
      const hasil = await uji.harus('periode.tutup', { semester, terimaPeringatan: TERIMA });
      expect([hasil.bebanSen, hasil.koreksiSen]).toEqual([166_666_667, 0]);
      expect(hasil.ringkasan.map((r) => r.akumulasiSen)).toEqual([akumulasi]);
    }
    const { baris } = await uji.harus('penyusutan.kartu', { per: '2028-12-31', id });
    expect(baris.map((b) => [b.semester, b.bebanSen, b.akumulasiSen, b.nilaiBukuSen])).toEqual([
      ['2025-1', 166_666_667, 166_666_667, 1_166_666_666],
      ['2025-2', 166_666_667, 333_333_334, 999_999_999],
      ['2026-1', 166_666_667, 500_000_001, 833_333_332],
      ['2026-2', 166_666_667, 666_666_668, 666_666_665],
      ['2027-1', 166_666_667, 833_333_335, 499_999_998],
      ['2027-2', 166_666_667, 1_000_000_002, 333_333_331],
      ['2028-1', 166_666_667, 1_166_666_669, 166_666_664],
      ['2028-2', 166_666_664, 1_333_333_333, 0],
    ]);
  });

  it('closed, it takes nothing: no command, no undo, no plain SQL', async () => {
    const [id = 0] = uji.lot([{ unit: 2, nilai: 500 }]);
    const rb = await uji.harus('barang.ubahKondisi', {
      sasaran: { id: [String(id)] },
      ke: 'RB',
      tanggal: '2025-03-01',
      dasar: 'BA',
    });
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: TERIMA });
    expect(
      alasan(await catat('koreksi', { barangId: String(id), tanggal: '2025-06-30', dokumen: DOKUMEN, nilaiSen: 1 })),
    ).toBe('semester_ditutup');
    const batal = await uji.panggil('perintah.batalkan', { perintah: rb.perintah });
    expect(batal.ok ? null : batal.error.reason).toBe('semester_ditutup');
    const sisip = uji.register.db.prepare(
      "insert into mutasi (nomor, perintah, tanggal, jenis, dasar) values (999, 1, '2025-06-30', 'x', 'x')",
    );
    expect(() => sisip.run()).toThrow(/semester sudah ditutup/);
    expect(
      (
        await uji.panggil('barang.ubahKondisi', {
          sasaran: { id: [String(id)] },
          ke: 'B',
          tanggal: '2025-07-01',
          dasar: 'BA',
        })
      ).ok,
    ).toBe(true);
  });

  it('closes in order, only when over, and reopens only the last, with a reason', async () => {
    uji.lot([{ unit: 1, nilai: 500 }]);
    const gagal = async (hasil: Promise<{ ok: boolean; error?: { reason: string } }>) => (await hasil).error?.reason;
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: TERIMA });
    expect(await gagal(tutup('2025-2'))).toBe('semester_tidak_berurutan');
    expect(await gagal(tutup('2024-2'))).toBe('semester_sudah_ditutup');
    expect(await gagal(uji.panggil('periode.tutup', { semester: '2026-2', terimaPeringatan: TERIMA }))).toBe(
      'semester_belum_selesai',
    );
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: TERIMA });
    expect(await gagal(uji.panggil('periode.buka', { semester: '2024-2', alasan: 'salah' }))).toBe(
      'semester_bukan_terakhir',
    );
    const buka = await uji.harus('periode.buka', { semester: '2025-1', alasan: 'BAST terlambat' });
    const lagi = await uji.panggil('perintah.batalkan', { perintah: buka.perintah });
    expect(lagi.ok ? null : lagi.error.reason).toBe('tidak_dapat_dibatalkan');
    expect((await uji.harus('periode.daftar', {})).map((p) => p.keadaan)).toEqual([
      'tutup',
      'terbuka',
      'terbuka',
      'terbuka',
      'berjalan',
    ]);
  });

  it('reopening takes back what closing posted; closing again gives the same totals and hash', async () => {
    uji.lot([{ unit: 3, nilai: 10_000, atribut: { tahunPerolehan: 2023 } }]);
    const satu = await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: TERIMA });
    await uji.harus('periode.buka', { semester: '2024-2', alasan: 'uji' });
    expect((await uji.harus('periode.daftar', {}))[0]).toMatchObject({ keadaan: 'terbuka', hash: null });
    const dua = await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: TERIMA });
    expect(dua.ringkasan).toEqual(satu.ringkasan);
  });

  it('a value that comes after closing is a movement on its own line, its missed depreciation a correction', async () => {
    const [id = 0] = uji.lot([{ unit: 1, atribut: { tahunPerolehan: 2024, kodeBarang: '1.3.2.10.01.02.002' } }]);
    await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: TERIMA });
    await uji.harus('barang.isiNilai', { id: String(id), nilaiSen: 8000, dasar: 'KIB', tanggal: '2025-02-01' });
    expect(await rekap('2024-2', 'B')).toMatchObject({ saldoAkhir: { nilaiSen: 0 } });
    expect(await rekap('2025-1', 'B')).toMatchObject({
      saldoAwal: { nilaiSen: 0 },
      bertambah: { unit: 0, nilaiSen: 8000 },
    });
    // Acquired in 2024: two of eight semesters were missed.
    expect(await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: TERIMA })).toMatchObject({
      bebanSen: 1000,
      koreksiSen: 2000,
    });
  });

  it('an opening akumulasi that was not given is computed and stands in the opening', async () => {
    uji.lot([{ unit: 1, nilai: 8000, atribut: { tahunPerolehan: 2023, kodeBarang: '1.3.2.10.01.02.002' } }]);
    const hasil = await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: TERIMA });
    expect([hasil.bebanSen, hasil.koreksiSen, hasil.ringkasan[0]?.akumulasiSen]).toEqual([1000, 0, 5000]);
  });
});

describe('mutasi.daftar', () => {
  it('pages through all, latest first, and marks what was cancelled', async () => {
    const [id = 0] = uji.lot([{ unit: 4, nilai: 400 }]);
    const rb = await uji.harus('barang.ubahKondisi', {
      sasaran: { id: [String(id)] },
      ke: 'RB',
      tanggal: '2025-03-01',
      dasar: 'BA',
    });
    await uji.harus('perintah.batalkan', { perintah: rb.perintah });
    await uji.harus('mutasi.catat', { jenis: 'perolehan', data: LAPTOP });
    const satu = await uji.harus('mutasi.daftar', { batas: 2 });
    const dua = await uji.harus('mutasi.daftar', { batas: 2, setelah: satu.kursor });
    expect([...satu.baris, ...dua.baris].map((b) => [b.jenis, b.dibatalkan])).toEqual([
      ['perolehan-pembelian', false],
      ['ubah-kondisi', true],
      ['saldo-awal', false],
    ]);
  });
});

describe('mutasi.dokumen', () => {
  it('attaches a paper later: list and history show it, undo takes it off, the mutasi stays as it was', async () => {
    const { perintah, lot } = await uji.harus('mutasi.catat', {
      jenis: 'perolehan',
      data: { ...LAPTOP, dokumen: { jenis: 'BAST' } },
    });
    const id = lot[0]?.id ?? '';
    const satu = async () => (await uji.harus('mutasi.daftar', {})).baris[0];
    const awal = await satu();
    expect(awal).toMatchObject({ dasar: 'BAST', dokumen: null, perintah });
    const mutasi = awal?.mutasi ?? '';
    const dokumen = { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-03-20' };
    const lampir = await uji.harus('mutasi.dokumen', { mutasi, dokumen });
    expect(await satu()).toEqual({ ...awal, dokumen });
    expect((await lihat(id)).riwayat[0]).toMatchObject({ mutasi, dasar: 'BAST', dokumen });
    await uji.harus('mutasi.dokumen', { mutasi, dokumen: { jenis: 'SK', nomor: '1' } });
    expect((await satu())?.dokumen).toEqual({ jenis: 'SK', nomor: '1', tanggal: null });
    // The later one stands on it.
    const batal = await uji.panggil('perintah.batalkan', { perintah: lampir.perintah });
    expect(batal.ok ? null : batal.error.reason).toBe('rujukan_berubah');
  });

  it('is undone step by step, also in a closed semester', async () => {
    await uji.harus('mutasi.catat', { jenis: 'perolehan', data: { ...LAPTOP, dokumen: { jenis: 'BAST' } } });
    await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Uji' });
    const baris = async () =>
      (await uji.harus('mutasi.daftar', { jenis: 'perolehan' })).baris.map((b) => b.dokumen?.nomor ?? null);
    const mutasi = (await uji.harus('mutasi.daftar', { jenis: 'perolehan' })).baris[0]?.mutasi ?? '';
    const satu = await uji.harus('mutasi.dokumen', { mutasi, dokumen: { jenis: 'BAST', nomor: '1' } });
    expect(await baris()).toEqual(['1']);
    await uji.harus('perintah.batalkan', { perintah: satu.perintah });
    expect(await baris()).toEqual([null]);
  });

  it('is refused for a mutasi that is not there or no longer counts, and for a day to come', async () => {
    const { perintah } = await uji.harus('mutasi.catat', { jenis: 'perolehan', data: LAPTOP });
    const mutasi = (await uji.harus('mutasi.daftar', {})).baris[0]?.mutasi ?? '';
    const coba = async (n: string, tanggal?: string) => {
      const hasil = await uji.panggil('mutasi.dokumen', {
        mutasi: n,
        dokumen: { jenis: 'SK', nomor: '1', ...(tanggal && { tanggal }) },
      });
      return hasil.ok ? null : hasil.error.reason;
    };
    expect(await coba('999')).toBe('mutasi_tidak_ada');
    expect(await coba(mutasi, '2027-01-01')).toBe('tanggal_masa_depan');
    await uji.harus('perintah.batalkan', { perintah });
    expect(await coba(mutasi)).toBe('sudah_dibatalkan');
  });
});

describe('many lots on one document', () => {
  const hapus = (barangIds: string[], lain: Record<string, unknown> = {}) =>
    catat('penghapusan', { barangIds, tanggal: '2025-04-01', cara: 'pemusnahan', dokumen: DOKUMEN, ...lain });

  it('go in one command, one mutasi, one undo', async () => {
    const ids = uji.lot(Array.from({ length: 5 }, () => ({ unit: 2, nilai: 10 }))).map(String);
    const hasil = await hapus(ids);
    expect(hasil.ok ? hasil.value.jumlahLot : hasil.error.pesan).toBe(5);
    expect(await rekap('2025-1', 'B')).toMatchObject({
      berkurang: { unit: 10, nilaiSen: 50 },
      saldoAkhir: { unit: 0 },
    });
    expect(new Set((await uji.harus('mutasi.daftar', { jenis: 'penghapusan' })).baris.map((b) => b.mutasi)).size).toBe(
      1,
    );
    if (hasil.ok) await uji.harus('perintah.batalkan', { perintah: hasil.value.perintah });
    expect(await rekap('2025-1', 'B')).toMatchObject({ saldoAkhir: { unit: 10 } });
  });

  it('stand or fall together, and take no part of a lot', async () => {
    const ids = uji
      .lot([
        { unit: 2, nilai: 10 },
        { unit: 2, nilai: 10 },
      ])
      .map(String);
    const hasil = await hapus([...ids, '77', '78']);
    expect(hasil.ok ? null : hasil.error.reason).toBe('sebagian_terhalang');
    expect(hasil.ok ? '' : hasil.error.pesan).toContain('2 dari 4 lot');
    expect(alasan(await hapus(['77']))).toBe('barang_tidak_ada');
    expect(alasan(await hapus(ids, { jumlah: 1 }))).toBe('masukan_tidak_sah');
    expect(await rekap('2025-1', 'B')).toMatchObject({ saldoAkhir: { unit: 4 } });
  });
});
