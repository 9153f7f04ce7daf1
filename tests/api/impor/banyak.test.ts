import { expect, it } from 'vitest';
import { periksaRegister } from '../../../db/periksa.ts';
import { barisBaru as baru, imporUji, JUDUL, KURSI } from './bantu.ts';

// So many rows that lots are written as it goes and the indexes are made anew: nobody may notice.

it('thousands of changed and new rows in one command, and its undo', { timeout: 120_000 }, async () => {
  const banyak = 5500;
  const uji = await imporUji();
  try {
    const db = () => uji.register.db;
    const skema = () => db().prepare('select type, name, tbl_name, sql from sqlite_schema order by name').all();
    const isi = () =>
      db().prepare('select id, nama_barang, nilai, unit, kondisi, register_dari from barang order by id').all();
    const id = uji.lot(
      Array.from({ length: banyak }, (_, i) => ({ unit: 1, nilai: 5_00, atribut: { namaBarang: `Meja ${i}` } })),
    );
    const [semula, bentuk] = [isi(), skema()];
    const baris = id.flatMap((n, i) => [
      [String(n), KURSI, `Meja ${i}`, 1, 2021, 6, i % 2 === 0 ? 'RB' : 'B'],
      baru(`Kursi ${i}`, { nilai: 7 }),
    ]);
    const sesi = await uji.periksa(await uji.buka({ 'KIB B': [JUDUL, ...baris] }));
    expect(sesi.hasil?.jumlah).toMatchObject({ baris: 2 * banyak, baru: banyak, berubah: banyak });
    expect([isi(), skema()]).toEqual([semula, bentuk]);
    const { perintah, lotBaru, lotBerubah } = await uji.jalankan(sesi);
    expect([lotBaru, lotBerubah]).toEqual([banyak, banyak]);
    expect(skema()).toEqual(bentuk);
    const jumlah = db().prepare('select count(*), sum(nilai) from barang where unit > 0').raw().get();
    expect(jumlah).toEqual([2 * banyak, banyak * 13_00]);
    const cari = await uji.harus('barang.ringkasan', {
      sasaran: { saringan: { cari: 'kursi', perintah: perintah ?? '0' } },
    });
    expect(cari.lot).toBe(banyak);
    expect(periksaRegister(db())).toMatchObject({ sah: true, temuan: [] });
    await uji.harus('perintah.batalkan', { perintah: perintah ?? '0' });
    expect([isi(), skema()]).toEqual([semula, bentuk]);
    expect(periksaRegister(db())).toMatchObject({ sah: true, temuan: [] });
  } finally {
    uji.tutup();
  }
});
