import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasilTersimpan, ujiImpor } from '../../api/impor/uji.ts';
import type { OpsiImpor } from '../../api/contract/impor.ts';
import type { Sebutan } from '../../api/impor/sebutan.ts';
import { satuBaris, semuaBaris, tulisBaris } from '../../db/impor/baris.ts';
import { putuskan } from '../../db/impor/kembar.ts';
import { PenulisMentah } from '../../db/impor/mentah.ts';
import { type BerkasSesi, buatSesi } from '../../db/impor/sesi.ts';
import { hashTerakhir } from '../../db/reads/kenali.ts';
import type { DataBaris } from '../../domain/impor/data.ts';
import { HARI_INI, registerUji, type RegisterUji } from './bantu.ts';

// The dry run on rows in our own terms: what each is recognised as, what it would change, and that nothing stays of it.

const KURSI = '1.3.2.05.02.01.030';
const MEJA = '1.3.2.05.02.01.001';
const OPSI: OpsiImpor = { tanggal: HARI_INI, dasar: 'Impor uji.xlsx', masuk: 'otomatis', caraPerolehan: 'pembelian' };

const sebutan: Sebutan = {
  galat: (_, { bidang, alasan }) => ({ bidang, kolom: bidang, sel: null, alasan }),
  baris: (l) => `baris ${l?.baris ?? '?'}`,
};

let uji: RegisterUji;
let sesi: BerkasSesi | undefined;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  sesi?.tutup();
  uji.tutup();
});

function tampung(daftar: readonly DataBaris[]): BerkasSesi {
  sesi?.tutup();
  const baru = buatSesi(uji.register.berkas);
  sesi = baru;
  baru.db.transaction(() => {
    const tulis = new PenulisMentah(baru.db);
    daftar.forEach((data, i) => {
      const nomor = tulis.baris(i + 2, []);
      tulisBaris(baru.db, { nomor, lembar: 0, baris: i + 2, data, galat: [] });
    });
    tulis.lembar('KIB B', false, daftar.length + 1, []);
  })();
  return baru;
}

function uraikan(daftar: readonly DataBaris[], opsi: Partial<OpsiImpor> = {}, awal?: (s: BerkasSesi) => void) {
  const s = tampung(daftar);
  awal?.(s);
  const hash = hashTerakhir(uji.register.db);
  ujiImpor(s, uji.ktx, sebutan, { ...OPSI, ...opsi }, daftar.length);
  expect(hashTerakhir(uji.register.db)).toBe(hash);
  const baris = [...semuaBaris(s.db)];
  const hasil = hasilTersimpan(s);
  const { jumlah } = hasil ?? { jumlah: null };
  expect(jumlah?.baris).toBe(daftar.length);
  if (jumlah) expect(jumlah.baru + jumlah.berubah + jumlah.sama + jumlah.galat + jumlah.kembar).toBe(daftar.length);
  return { status: baris.map((b) => b.status), baris, hasil };
}

const baru = (nama: string, lain: Partial<DataBaris> = {}): DataBaris => ({
  kodeBarang: KURSI,
  namaBarang: nama,
  jumlah: 1,
  tahunPerolehan: 2020,
  nilaiSen: 100_00,
  ...lain,
});

it('rows are recognised by id, NIBAR, kode and register, and by nothing else', () => {
  const [a = 0, b = 0, c = 0, d = 0] = uji.lot([
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Kursi A' } },
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Kursi B', nibar: 'N-1' } },
    { unit: 3, nilai: 5_00, atribut: { namaBarang: 'Kursi C', registerDari: 1, registerSampai: 3 } },
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Kursi D', tahunPerolehan: 2021 } },
  ]);
  const { status, baris } = uraikan([
    { id: a, namaBarang: 'Kursi A', nilaiSen: 6_00 },
    { nibar: 'N-1', merk: 'Chitose' },
    { kodeBarang: KURSI, registerDari: 1, registerSampai: 3, jumlah: 3 },
    { kodeBarang: KURSI, namaBarang: ' kursi  D', tahunPerolehan: 2021, nilaiSen: 5_00, jumlah: 1 },
    baru('Kursi baru'),
    { id: 999, namaBarang: 'Kursi' },
    { id: d, namaBarang: 'Lemari', kodeBarang: MEJA },
  ]);
  expect(status).toEqual(['berubah', 'berubah', 'sama', 'kembar', 'baru', 'galat', 'galat']);
  expect(baris.map((x) => x.barang)).toEqual([a, b, c, null, null, null, null]);
  expect(baris.map((x) => x.dikenali).slice(0, 3)).toEqual(['ID', 'NIBAR', 'kode dan nomor register']);
  expect(baris[0]?.perubahan).toEqual([{ kolom: 'nilai', dari: 'Rp5,00', ke: 'Rp6,00' }]);
  expect(baris[1]?.perubahan).toEqual([{ kolom: 'merk', dari: null, ke: 'Chitose' }]);
  expect(baris[5]?.galat[0]?.alasan).toContain('Tidak ada barang dengan ID 999');
  expect(baris[6]?.galat[0]?.alasan).toContain('lain keduanya');
});

it('every kind of change is told old to new', () => {
  const [id = 0, kosong = 0] = uji.lot([
    { unit: 4, nilai: 400_00, atribut: { namaBarang: 'Kursi A', kondisi: 'B', merk: 'Lama' } },
    { unit: 2, nilai: null, atribut: { namaBarang: 'Kursi K' } },
  ]);
  const { status, baris } = uraikan([
    {
      id,
      namaBarang: 'Kursi A',
      kodeBarang: MEJA,
      jumlah: 5,
      nilaiSen: 500_00,
      kondisi: 'RB',
      merk: 'Baru',
      registerDari: 7,
      registerSampai: 11,
      tahunPerolehan: 2019,
      luas: 1250,
      rincian: { bahan: 'Kayu' },
    },
    { id: kosong, namaBarang: 'Kursi K', nilaiSen: 10_00 },
  ]);
  expect(status).toEqual(['berubah', 'berubah']);
  expect(baris[0]?.perubahan).toEqual([
    { kolom: 'jumlah', dari: '4 unit', ke: '5 unit' },
    { kolom: 'nilai', dari: 'Rp400,00', ke: 'Rp500,00' },
    { kolom: 'kodeBarang', dari: KURSI, ke: MEJA },
    { kolom: 'kondisi', dari: 'Baik', ke: 'Rusak Berat' },
    { kolom: 'merk', dari: 'Lama', ke: 'Baru' },
    { kolom: 'tahunPerolehan', dari: '2021', ke: '2019' },
    { kolom: 'luasM2', dari: null, ke: '12,5 m2' },
    { kolom: 'nomorRegister', dari: null, ke: '000007 s/d 000011' },
    { kolom: 'bahan', dari: null, ke: 'Kayu' },
  ]);
  expect(baris[1]?.perubahan).toEqual([{ kolom: 'nilai', dari: 'belum diisi', ke: 'Rp10,00' }]);
});

it('two rows of one lot, of one NIBAR, or of meeting register numbers refuse each other', () => {
  const [id = 0] = uji.lot([{ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Kursi A' } }]);
  const { status, baris } = uraikan([
    { id, namaBarang: 'Kursi A', nilaiSen: 6_00 },
    { id, namaBarang: 'Kursi A', nilaiSen: 7_00 },
    baru('Satu', { nibar: 'X' }),
    baru('Dua', { nibar: 'X' }),
    baru('Tiga', { jumlah: 3, registerDari: 1, registerSampai: 3 }),
    baru('Empat', { jumlah: 2, registerDari: 3, registerSampai: 4 }),
    baru('Lima', { jumlah: 2, registerDari: 5, registerSampai: 6 }),
  ]);
  expect(status).toEqual(['galat', 'galat', 'galat', 'galat', 'galat', 'galat', 'baru']);
  expect(baris[0]?.galat[0]?.alasan).toContain('baris 3');
  expect(baris[1]?.galat[0]?.alasan).toContain('baris 2');
  expect(baris[4]?.galat[0]?.alasan).toContain('baris 7');
  expect(baris[5]?.galat[0]?.alasan).toContain('baris 6');
});

it('twins wait for the user, whatever they are alike, and are booked as decided', () => {
  const [a = 0, b = 0] = uji.lot([
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja' } },
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja' } },
  ]);
  const meja = { kodeBarang: KURSI, namaBarang: 'Meja', nilaiSen: 5_00, tahunPerolehan: 2021, jumlah: 1 };
  const daftar = [meja, meja, baru('Kembar'), baru('Kembar'), baru('Kembar'), baru('Sendiri')];
  const pertama = uraikan(daftar);
  expect(pertama.status).toEqual(['kembar', 'kembar', 'kembar', 'kembar', 'kembar', 'baru']);
  expect(pertama.baris.map((x) => x.kembar)).toEqual(['register', 'register', 'berkas', 'berkas', 'berkas', null]);
  expect(pertama.hasil?.kembar).toMatchObject({ belum: 5, dalamBerkas: 3, denganRegister: 2 });
  expect(pertama.hasil?.dampak[0]?.sesudah.lot).toBe(3);
  const kedua = uraikan(daftar, {}, ({ db }) => {
    putuskan(db, 1, 'cocok', b);
    putuskan(db, 2, 'masukkan');
    putuskan(db, 3, 'masukkan');
    putuskan(db, 4, 'lewati');
  });
  expect(kedua.hasil?.jumlah).toMatchObject({ kembar: 5, baru: 1 });
  expect(kedua.hasil?.kembar).toMatchObject({ belum: 1, masukkan: 2, lewati: 1, cocok: 1 });
  expect(kedua.hasil?.dampak[0]).toMatchObject({ sebelum: { lot: 2 }, sesudah: { lot: 5, nilaiSen: 215_00 } });
  expect(kedua.baris[0]?.barang).toBe(b);
  expect(a).toBeGreaterThan(0);
});

it('a row that is refused half-way takes nothing along with it', () => {
  const [a = 0, b = 0] = uji.lot([
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja', registerDari: 1, registerSampai: 1 } },
    { unit: 1, nilai: 5_00, atribut: { namaBarang: 'Kursi' } },
  ]);
  // The reklas is booked before the condition is refused: the lot was not yet there on the day.
  const { status, hasil, baris } = uraikan([
    { id: b, namaBarang: 'Kursi', jumlah: 9, nilaiSen: 900_00, registerDari: 1, registerSampai: 9 },
    { id: a, namaBarang: 'Meja', nilaiSen: 6_00 },
  ]);
  expect(status).toEqual(['galat', 'berubah']);
  expect(baris[0]?.galat[0]).toMatchObject({ bidang: 'registerDari' });
  expect(hasil?.dampak).toHaveLength(1);
  expect(hasil?.dampak[0]?.sesudah).toEqual({ lot: 2, unit: 2, nilaiSen: 11_00, belumBernilai: 0 });
});

it('new goods come in as opening balance or acquisition, by their dates or as told', () => {
  uji.lot([{ unit: 1, nilai: 5_00, tanggal: '2024-12-31', atribut: { namaBarang: 'Meja' } }]);
  const daftar = [
    baru('Lama', { tahunPerolehan: 2019 }),
    baru('Baru', { tanggalPerolehan: '2026-03-04', tahunPerolehan: 2026 }),
    baru('Depan', { tanggalPerolehan: '2027-01-01', tahunPerolehan: 2027 }),
  ];
  const { status, baris } = uraikan(daftar);
  expect(status).toEqual(['baru', 'baru', 'galat']);
  expect(baris[2]?.galat[0]).toMatchObject({ bidang: 'tanggalPerolehan' });
  const paksa = uraikan(daftar, { masuk: 'saldo-awal' });
  expect(paksa.status).toEqual(['baru', 'galat', 'galat']);
  expect(satuBaris((sesi as BerkasSesi).db, 2)?.galat[0]?.alasan).toContain('sesudah saldo awal');
});

it('a million comparisons are not made for a hundred thousand twins', () => {
  const banyak = 3000;
  uji.lot(Array.from({ length: banyak }, () => ({ unit: 1, nilai: 5_00, atribut: { namaBarang: 'Meja' } })));
  const meja = { kodeBarang: KURSI, namaBarang: 'Meja', nilaiSen: 5_00, tahunPerolehan: 2021, jumlah: 1 };
  const { hasil } = uraikan(Array.from({ length: banyak }, () => meja));
  expect(hasil?.kembar.denganRegister).toBe(banyak);
});
