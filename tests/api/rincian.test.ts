import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

const MOTOR = {
  kodeBarang: '1.3.2.02.01.04.001',
  namaBarang: 'Sepeda Motor',
  jumlah: 1,
  satuan: 'unit',
  nilaiSen: 2_000_000_000,
  tanggal: '2025-03-15',
  kondisi: 'B',
  caraPerolehan: 'pembelian',
  dokumen: { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-03-15' },
};
const perolehan = (data: Record<string, unknown>) =>
  uji.panggil('mutasi.catat', { jenis: 'perolehan', data: { ...MOTOR, ...data } });
const harus = async (data: Record<string, unknown>) => {
  const hasil = await perolehan(data);
  if (!hasil.ok) throw new Error(hasil.error.pesan);
  return hasil.value.lot[0]?.id ?? '';
};
const lihat = (id: string) => uji.harus('barang.lihat', { id });
const ubah = (id: string, rincian: Record<string, string | number | boolean | null>, tanggal = '2025-04-01') =>
  uji.panggil('barang.ubah', { id, perubahan: { rincian }, tanggal, dasar: 'BPKB' });

describe('attributes of the golongan', () => {
  it('stand beside the other fields, or in rincian, and are all optional', async () => {
    const id = await harus({ nomorPolisi: 'DP 1234 XY', rincian: { warna: 'merah' } });
    expect((await lihat(id)).rincian).toEqual({ nomorPolisi: 'DP 1234 XY', warna: 'merah' });
    expect((await lihat(await harus({}))).rincian).toEqual({});
    const gedung = await harus({
      kodeBarang: '1.3.3.01.01.01.001',
      bertingkat: true,
      beton: 'tidak',
      luasLantaiM2: 120,
    });
    expect((await lihat(gedung)).rincian).toEqual({ beton: 'tidak', bertingkat: 'ya', luasLantaiM2: 120 });
  });

  it('of another golongan are refused by name, telling what this one knows', async () => {
    const hasil = await perolehan({ nomorSertifikat: '1', rincian: { hak: 'Hak Pakai' } });
    expect(hasil.ok ? '' : hasil.error.pesan).toMatch(
      /nomorSertifikat: tidak dikenal di sini; yang dikenal: .*nomorPolisi/,
    );
    expect(hasil.ok ? '' : hasil.error.pesan).toMatch(/rincian\.hak: tidak dikenal/);
    expect((await perolehan({ bangunan: 'X', kodeBarang: '1.3.6.01.01.01.003' })).ok).toBe(false);
    expect((await uji.harus('mutasi.daftar', {})).baris).toEqual([]);
  });

  it('change one by one; the history shows old and new, and each undo leaves the others', async () => {
    const id = await harus({ nomorPolisi: 'DP 1', warna: 'merah' });
    const satu = await ubah(id, { nomorPolisi: 'DP 2' });
    await ubah(id, { warna: 'biru', nomorMesin: 'M-1' });
    expect((await lihat(id)).riwayat[1]?.perubahan).toEqual([{ kolom: 'nomorPolisi', dari: 'DP 1', ke: 'DP 2' }]);
    // Another field was changed since: that is no reason to refuse.
    if (satu.ok) await uji.harus('perintah.batalkan', { perintah: satu.value.perintah });
    expect((await lihat(id)).rincian).toEqual({ nomorPolisi: 'DP 1', warna: 'biru', nomorMesin: 'M-1' });
    await ubah(id, { warna: null });
    expect((await lihat(id)).rincian).toEqual({ nomorPolisi: 'DP 1', nomorMesin: 'M-1' });
    const sama = await ubah(id, { nomorPolisi: 'DP 1' });
    expect(sama.ok ? '' : sama.error.reason).toBe('tidak_ada_perubahan');
  });

  it('of an earlier date stand behind a later change of another field, not of the same', async () => {
    const id = await harus({});
    await ubah(id, { warna: 'biru' }, '2025-06-01');
    expect((await ubah(id, { nomorMesin: 'M-1' }, '2025-05-01')).ok).toBe(true);
    const hasil = await ubah(id, { warna: 'hijau' }, '2025-05-01');
    expect(hasil.ok ? '' : hasil.error.reason).toBe('mundur_terhalang');
    expect((await lihat(id)).rincian).toEqual({ warna: 'biru', nomorMesin: 'M-1' });
  });

  it('are refused where the lot does not know them, and kept through a reklas', async () => {
    const id = await harus({ nomorPolisi: 'DP 1' });
    const hasil = await ubah(id, { hak: 'Hak Pakai', warna: 7 });
    expect(hasil.ok ? [] : hasil.error.details['masalah']).toMatchObject([
      { kolom: 'perubahan.rincian.warna', masalah: 'harus_teks' },
      { kolom: 'perubahan.rincian.hak', masalah: 'tidak_dikenal' },
    ]);
    const data = { barangId: id, keKode: '1.5.4.01.01.01.002', tanggal: '2025-04-01', dokumen: MOTOR.dokumen };
    await uji.harus('mutasi.catat', { jenis: 'reklas', data });
    expect((await ubah(id, { nomorPolisi: 'DP 3' })).ok).toBe(true);
    expect((await lihat(id)).rincian).toEqual({ nomorPolisi: 'DP 3' });
  });
});

describe('price of an acquisition', () => {
  const hasilNilai = async (data: Record<string, unknown>) => {
    const hasil = await perolehan({ nilaiSen: undefined, ...data });
    return hasil.ok ? hasil.value.lot[0]?.nilaiSen : hasil.error.reason;
  };

  it('and attributable cost make the value; what is missing follows, what does not add up is refused', async () => {
    expect(await hasilNilai({ hargaSen: 900, atribusiSen: 100 })).toBe(1000);
    expect(await hasilNilai({ hargaSen: 900 })).toBe(900);
    expect(await hasilNilai({ nilaiSen: 1000, atribusiSen: 100 })).toBe(1000);
    expect(await hasilNilai({ nilaiSen: 1000, hargaSen: 900, atribusiSen: 100 })).toBe(1000);
    expect(await hasilNilai({ nilaiSen: 1001, hargaSen: 900, atribusiSen: 100 })).toBe('harga_tidak_cocok');
    expect(await hasilNilai({ nilaiSen: 50, atribusiSen: 100 })).toBe('harga_tidak_cocok');
    expect(await hasilNilai({ atribusiSen: 100 })).toBe('harga_tidak_cocok');
    expect(await hasilNilai({})).toBeNull();
  });

  it('keeps contract, BAST, SP2D and sub kegiatan with the lot', async () => {
    const id = await harus({
      nilaiSen: undefined,
      hargaSen: 900,
      atribusiSen: 100,
      pihak: 'CV Maju',
      subKegiatan: '2.17.01.2.07.0006',
      kontrak: { nomor: 'SPK/1', tanggal: '2025-02-01' },
      bast: { nomor: 'BAST/1' },
      sp2d: [{ nomor: 'SP2D/1', tanggal: '2025-03-20', nilaiSen: 1000 }],
    });
    expect(await lihat(id)).toMatchObject({
      nilaiSen: 1000,
      perolehan: {
        jumlah: 1,
        hargaSen: 900,
        atribusiSen: 100,
        pihak: 'CV Maju',
        sumberDana: null,
        subKegiatan: '2.17.01.2.07.0006',
        kontrak: { nomor: 'SPK/1', tanggal: '2025-02-01' },
        bast: { nomor: 'BAST/1', tanggal: null },
        sp2d: [{ nomor: 'SP2D/1', tanggal: '2025-03-20', nilaiSen: 1000 }],
      },
    });
  });
});
