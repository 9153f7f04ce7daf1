import { describe, expect, it } from 'vitest';
import { DATA_MUTASI } from '../../api/contract/mutasi.ts';
import { GOLONGAN } from '../../domain/kodeBarang.ts';
import { kolomIsi } from '../../domain/lot.ts';
import {
  bidangRincian,
  gantiRincian,
  RINCIAN_GOLONGAN,
  rincianDikenal,
  rincianTampil,
  teksRincian,
} from '../../domain/rincian.ts';

describe('fields of the cards', () => {
  it('mean one thing in every golongan, and none hides a field that every lot has', () => {
    const umum = new Set([
      ...Object.keys(DATA_MUTASI.perolehan.shape),
      ...Object.keys(DATA_MUTASI['transfer-masuk'].shape),
    ]);
    for (const { golongan } of GOLONGAN) {
      const kunci = RINCIAN_GOLONGAN[golongan].map((b) => b.kunci);
      expect(new Set(kunci).size).toBe(kunci.length);
      for (const b of RINCIAN_GOLONGAN[golongan]) {
        expect(bidangRincian(b.kunci)).toEqual(b);
        expect(umum).not.toContain(b.kunci);
      }
    }
  });

  it('of 1.5 are those of all, because goods keep theirs on the way there', () => {
    const g = rincianDikenal('G').map((b) => b.kunci);
    expect(g).toEqual(expect.arrayContaining(['nomorPolisi', 'nomorSertifikat', 'persenSelesai']));
    expect(rincianDikenal('A').map((b) => b.kunci)).not.toContain('nomorPolisi');
    expect(rincianTampil('C', { bangunan: 'P', beton: 'ya' }).at(-1)?.kunci).toBe('bangunan');
  });

  it('are printed by their kind', () => {
    const cetak = (kunci: string, nilai: string | number) => {
      const bidang = bidangRincian(kunci);
      return bidang && teksRincian(bidang, nilai);
    };
    expect(cetak('nilaiKontrakSen', 123_456)).toBe('Rp1.234,56');
    expect(cetak('tanggalSertifikat', '2020-02-01')).toBe('1 Februari 2020');
    expect(cetak('beton', 'tidak')).toBe('Tidak');
    expect(cetak('bangunan', 'SP')).toBe('SP (semi permanen)');
    expect(cetak('luasLantaiM2', 1200.5)).toBe('1.200,5');
  });

  it('change one by one, null emptying a field', () => {
    const lama = { nomorPolisi: 'DP 1', warna: 'hitam' };
    expect(gantiRincian(lama, { warna: null, bahan: 'besi' })).toEqual({ bahan: 'besi', nomorPolisi: 'DP 1' });
    expect(gantiRincian(lama, { warna: null, nomorPolisi: null })).toBeNull();
    expect(kolomIsi({ merk: 'A', rincian: { warna: null } })).toEqual(['merk', 'rincian.warna']);
  });
});
