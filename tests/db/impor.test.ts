import { expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { idBarang, ringkasanSaringan } from '../../db/reads/barang.ts';
import { registerUji, type RegisterUji } from './bantu.ts';

// Many new lots in one command take the indexes away and make them again; nobody may notice.

const skema = ({ register }: RegisterUji): unknown =>
  register.db.prepare('select type, name, tbl_name, sql from sqlite_schema order by name').all();

const lot = (banyak: number) =>
  Array.from({ length: banyak }, (_, i) => ({
    unit: 1,
    nilai: i,
    atribut: { namaBarang: `Barang ${i % 97}`, tahunPerolehan: 2000 + (i % 25) },
  }));

it('a register is the same after an import into nothing, into few, into many, and its undo', async () => {
  const uji = registerUji();
  try {
    const semula = skema(uji);
    for (const banyak of [6000, 5000, 10, 5000]) {
      uji.lot(lot(banyak));
      expect(skema(uji)).toEqual(semula);
    }
    expect(ringkasanSaringan(uji.register.db, {}).lot).toBe(16_010);
    expect(
      idBarang(
        uji.register.db,
        { tahunDari: 2003, tahunSampai: 2003 },
        { kolom: 'namaBarang', arah: 'turun' },
        0,
        100_000,
      ),
    ).toHaveLength(641);
    const batal = await uji.harus('perintah.batalkan', { perintah: '1' });
    expect(ringkasanSaringan(uji.register.db, {}).lot).toBe(10_010);
    await uji.harus('perintah.batalkan', { perintah: batal.perintah });
    expect(skema(uji)).toEqual(semula);
    expect(ringkasanSaringan(uji.register.db, {}).lot).toBe(16_010);
    expect(periksaRegister(uji.register.db)).toMatchObject({ sah: true, temuan: [] });
  } finally {
    uji.tutup();
  }
});

it('an import that fails leaves the indexes as they were', () => {
  const uji = registerUji();
  try {
    const semula = skema(uji);
    const rusak = [...lot(6000), { unit: 1, atribut: { namaBarang: null as unknown as string } }];
    expect(() => uji.lot(rusak)).toThrow();
    expect(skema(uji)).toEqual(semula);
    expect(ringkasanSaringan(uji.register.db, {}).lot).toBe(0);
    uji.lot(lot(3));
    expect(periksaRegister(uji.register.db).sah).toBe(true);
  } finally {
    uji.tutup();
  }
});
