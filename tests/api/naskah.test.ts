import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';

let uji: RegisterUji;
beforeEach(async () => {
  uji = registerUji();
  await uji.harus('register.siapkan', {});
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

const ID = 'ba-rekonsiliasi-internal';
const baca = async (semester = '2025-1') => {
  const naskah = await uji.harus('laporan.naskah', { id: ID, semester });
  return Object.fromEntries(naskah.map((n) => [n.kunci, n.isi]));
};
const tulis = (isi: Record<string, string | null>, semester = '2025-1') =>
  uji.harus('laporan.tulisNaskah', { id: ID, semester, isi });
const alasan = async (isi: Record<string, string | null>, id = ID) => {
  const hasil = await uji.panggil('laporan.tulisNaskah', { id, semester: '2025-1', isi });
  return hasil.ok ? null : hasil.error;
};

describe('texts of a report', () => {
  it('are kept per report and semester, one by one, and undone as one command', async () => {
    const satu = await tulis({ nomor: '12/BA/2025', tambahan: 'Baris satu\nBaris dua' });
    await tulis({ nomor: '13/BA/2025' });
    expect(await baca()).toMatchObject({ nomor: '13/BA/2025', tambahan: 'Baris satu\nBaris dua', penutup: null });
    expect(await baca('2025-2')).toMatchObject({ nomor: null, tambahan: null });
    const lain = await uji.harus('laporan.naskah', { id: 'ba-rekonsiliasi-bpkad', semester: '2025-1' });
    expect(lain.every((n) => n.isi === null)).toBe(true);

    const tolak = await uji.panggil('perintah.batalkan', { perintah: satu.perintah });
    expect(tolak.ok || tolak.error.reason).toMatch(/batal_terhalang|rujukan_berubah/);
    const kembali = await tulis({ nomor: null });
    expect(await baca()).toMatchObject({ nomor: null, tambahan: 'Baris satu\nBaris dua' });
    await uji.harus('perintah.batalkan', { perintah: kembali.perintah });
    expect(await baca()).toMatchObject({ nomor: '13/BA/2025' });
  });

  it('leave no row behind when all of them are the program’s own again', async () => {
    await tulis({ nomor: '1' });
    await tulis({ nomor: null });
    expect(uji.register.db.prepare("select count(*) as n from rujukan where jenis = 'naskah'").get()).toEqual({ n: 0 });
  });

  it('may be emptied on purpose, which is not the same as the text that stands there by itself', async () => {
    await tulis({ penutup: '' });
    expect(await baca()).toMatchObject({ penutup: '' });
  });

  it('are refused with all that is wrong with them, and nothing changes', async () => {
    const galat = await alasan({ nomor: 'a\nb', tempat: 'x'.repeat(301), asing: 'y', tambahan: 'baik' });
    expect(galat?.reason).toBe('naskah_tidak_sah');
    expect(galat?.pesan).toMatch(
      /Nomor berita acara: harus satu baris.*Bertempat di: terlalu panjang.*asing: tidak dikenal/su,
    );
    expect(await baca()).toMatchObject({ nomor: null, tambahan: null });
    expect((await alasan({ a: 'b' }, 'rekapitulasi-mutasi'))?.reason).toBe('laporan_tanpa_naskah');
    expect((await alasan({ a: 'b' }, 'tidak-ada'))?.reason).toBe('laporan_tidak_ada');
    expect((await alasan({ nomor: null }))?.reason).toBe('naskah_sama');
  });

  it('of a report that has none are an empty list', async () => {
    expect(await uji.harus('laporan.naskah', { id: 'rekap-kondisi', semester: '2025-1' })).toEqual([]);
  });

  it('ask about a difference only where there is one', async () => {
    uji.lot([
      { unit: 1, nilai: 500 },
      { unit: 2, nilai: null },
    ]);
    const rincian = [{ golongan: 'B' as const, nilaiSen: 700 }];
    await uji.harus('kontrol.atur', { per: '2025-06-30', sumber: 'Neraca', rincian });
    const naskah = await uji.harus('laporan.naskah', { id: ID, semester: '2025-1' });
    const selisih = naskah.filter((n) => n.grup !== null);
    expect(selisih.map((n) => n.kunci)).toEqual(['sebab-B', 'tindakan-B', 'batas-B']);
    expect(selisih[0]?.bawaan).toBe('1 lot belum diisi nilainya dalam register.');
    expect(selisih[2]?.bawaan).toBe('31 Juli 2025');
  });
});
