import { expect, it } from 'vitest';
import { dispatch } from '../../api/dispatch.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { registerUji } from '../db/bantu.ts';
import { jejak } from './bantu.ts';

const MASUKAN = { semester: '2024-2', terimaPeringatan: 'Uji' } as const;
const LOT = 1200;

// The work asks every 500 lots whether it has to stop: twice while it reckons, twice while it books; then once more.
it.each([1, 2, 3, 4, 5])(
  'a closing that is cancelled half-way (question %i) leaves the register as it was, and can be done again',
  async (ke) => {
    const uji = registerUji();
    try {
      uji.lot(
        Array.from({ length: LOT }, (_, i) => ({
          unit: 1 + (i % 3),
          nilai: 1_000_000 + i,
          atribut: { kodeBarang: '1.3.2.10.01.02.002', tahunPerolehan: 2020 + (i % 5) },
        })),
      );
      const sebelum = jejak(uji.register.berkas);
      let tanya = 0;
      const tahap: string[] = [];
      const ktx = {
        ...uji.ktx,
        kemajuan: (_: number, __: number, nama: string) => void tahap.push(nama),
        dibatalkan: () => (tanya += 1) >= ke,
      };
      const henti = await dispatch(ktx, 'periode.tutup', MASUKAN);
      expect(henti).toMatchObject({ ok: false, error: { code: 'conflict', reason: 'dihentikan' } });
      expect(tanya).toBe(ke);
      expect(tahap.at(-1)).toBe(ke <= 2 ? 'Menghitung penyusutan' : 'Membukukan penyusutan');
      expect(jejak(uji.register.berkas)).toBe(sebelum);
      expect(periksaRegister(uji.register.db).temuan).toEqual([]);
      expect((await uji.harus('periode.daftar', {}))[0]).toMatchObject({ keadaan: 'terbuka', hash: null });
      const tutup = await uji.harus('periode.tutup', MASUKAN);
      expect(tutup.ringkasan[0]).toMatchObject({ lot: LOT });
      expect(tutup.ringkasan[0]?.akumulasiSen).toBeGreaterThan(0);
      expect(periksaRegister(uji.register.db).temuan).toEqual([]);
    } finally {
      uji.tutup();
    }
  },
  60_000,
);
