import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { daftarCadangan } from '../../db/cadangan.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { URUTAN_ATURAN } from '../../domain/mutu/daftar.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';
import { cli, cliJson, cliNilai, jejak, renstraUji } from './bantu.ts';

const TANAH = { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001' } as const;

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

const hitungan = async (aturan: string, semester?: '2024-2' | '2025-1') => {
  const r = (await uji.harus('mutu.ringkasan', semester ? { semester } : {})).find((satu) => satu.aturan === aturan);
  return r && [r.terbuka, r.ditangani, r.diterima];
};
const alasan = (r: Awaited<ReturnType<RegisterUji['panggil']>>) => (r.ok ? null : `${r.error.code}/${r.error.reason}`);

describe('mutu.ringkasan', () => {
  it('names every rule once, the gravest first, with words for each', async () => {
    const semua = await uji.harus('mutu.ringkasan', {});
    expect(semua.map((r) => r.aturan)).toEqual(URUTAN_ATURAN);
    expect(semua.length).toBeGreaterThanOrEqual(40);
    expect(semua.map((r) => r.tingkat)).toEqual(
      semua.map((r) => r.tingkat).toSorted((a, b) => 'gpi'.indexOf(a.charAt(0)) - 'gpi'.indexOf(b.charAt(0))),
    );
    for (const r of semua) {
      for (const kata of [r.judul, r.sumber, r.penjelasan, r.caraMemperbaiki]) expect(kata.length).toBeGreaterThan(5);
      expect(r.penjelasan).toMatch(/\.$/);
      expect(r.caraMemperbaiki).toMatch(/\.$/);
    }
  });

  it('follows the register: what is put right is gone, and comes back with the undo', async () => {
    const [id = 0] = uji.lot([{ unit: 1 }]);
    expect(await hitungan('belum_bernilai')).toEqual([1, 0, 0]);
    const { perintah } = await uji.harus('barang.isiNilai', { id: String(id), nilaiSen: 500_000, dasar: 'KIB' });
    expect(await hitungan('belum_bernilai')).toEqual([0, 0, 0]);
    await uji.harus('perintah.batalkan', { perintah });
    expect(await hitungan('belum_bernilai')).toEqual([1, 0, 0]);
  });

  it('for a semester looks only at lots that had come in by its last day', async () => {
    uji.lot([{ unit: 1 }]);
    uji.lot([{ unit: 1, tanggal: '2025-06-30' }]);
    uji.lot([{ unit: 1, tanggal: '2025-07-01' }]);
    expect([
      await hitungan('belum_bernilai', '2024-2'),
      await hitungan('belum_bernilai', '2025-1'),
      await hitungan('belum_bernilai'),
    ]).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [3, 0, 0],
    ]);
  });

  it('a lot that was touched after the semester still counts in it', async () => {
    const [id = 0] = uji.lot([{ unit: 1 }]);
    await uji.harus('barang.ubahKondisi', {
      sasaran: { id: [String(id)] },
      ke: 'KB',
      tanggal: '2025-09-01',
      dasar: 'BA 1',
    });
    expect(await hitungan('belum_bernilai', '2024-2')).toEqual([1, 0, 0]);
  });

  it('tells the register from the official figures, as a finding without a lot', async () => {
    uji.lot([{ unit: 1, nilai: 700 }]);
    const satu = async () =>
      (await uji.harus('mutu.daftar', { tingkat: 'peringatan', aturan: 'selisih_kontrol' })).baris[0];
    expect(await satu()).toBeUndefined();
    const kontrol = (nilaiSen: number) =>
      uji.harus('kontrol.atur', { per: '2024-12-31', sumber: 'Neraca', rincian: [{ golongan: 'B', nilaiSen }] });
    await kontrol(1000);
    expect(await satu()).toMatchObject({ barangId: null, namaBarang: null });
    expect((await satu())?.pesan).toContain('Golongan B');
    await uji.harus('mutu.tandai', {
      temuan: [{ aturan: 'selisih_kontrol', barangId: null }],
      status: 'diterima',
      alasan: 'Menunggu audit',
    });
    expect(await hitungan('selisih_kontrol')).toEqual([0, 0, 1]);
    await kontrol(2000);
    expect(await hitungan('selisih_kontrol'), 'another difference is another finding').toEqual([1, 0, 0]);
    await kontrol(700);
    expect(await hitungan('selisih_kontrol')).toEqual([0, 0, 0]);
  });
});

describe('mutu.daftar', () => {
  it('pages through everything once, in order, in pages of any size', async () => {
    uji.lot(Array.from({ length: 7 }, (_, i) => ({ unit: 1 + (i % 3), atribut: { namaBarang: `Barang ${i}` } })));
    const semua = (await uji.harus('mutu.daftar', { batas: 1000 })).baris;
    const total = (await uji.harus('mutu.ringkasan', {})).reduce((n, r) => n + r.terbuka, 0);
    expect(semua.length).toBe(total);
    for (const batas of [1, 3, 7, total]) {
      const hasil = [];
      let setelah: string | null = null;
      do {
        const h: { baris: typeof semua; kursor: string | null } = await uji.harus('mutu.daftar', { batas, setelah });
        hasil.push(...h.baris);
        setelah = h.kursor;
      } while (setelah !== null);
      expect(hasil).toEqual(semua);
    }
    const buruk = await uji.panggil('mutu.daftar', { setelah: 'entah|1' });
    expect(alasan(buruk)).toBe('validation/kursor_tidak_sah');
  });

  it('narrows by rule, grade, status, golongan and lot', async () => {
    const [kursi = 0, tanah = 0] = uji.lot([
      { unit: 1 },
      { unit: 1, atribut: { ...TANAH, namaBarang: 'Tanah Pasar' } },
    ]);
    const kunci = async (s: Parameters<typeof uji.harus<'mutu.daftar'>>[1]) =>
      (await uji.harus('mutu.daftar', s)).baris.map((b) => `${b.aturan} ${b.barangId}`);
    expect(await kunci({ aturan: 'belum_bernilai' })).toEqual([`belum_bernilai ${kursi}`, `belum_bernilai ${tanah}`]);
    expect(await kunci({ aturan: 'belum_bernilai', golongan: 'A' })).toEqual([`belum_bernilai ${tanah}`]);
    const milik = (await uji.harus('mutu.daftar', { barangId: String(tanah) })).baris;
    expect(new Set(milik.map((b) => b.barangId))).toEqual(new Set([String(tanah)]));
    expect(milik.map((b) => b.aturan)).toContain('tanah_tanpa_sertifikat');
    await uji.harus('mutu.tandai', {
      temuan: [{ aturan: 'belum_bernilai', barangId: String(kursi) }],
      status: 'ditangani',
      alasan: 'Menunggu faktur',
    });
    expect(await kunci({ aturan: 'belum_bernilai', status: 'terbuka' })).toEqual([`belum_bernilai ${tanah}`]);
    expect((await uji.harus('mutu.daftar', { status: 'ditangani' })).baris).toMatchObject([
      { barangId: String(kursi), alasan: 'Menunggu faktur', oleh: 'Penguji', waktu: '2026-11-24T01:02:03.000Z' },
    ]);
    expect(await kunci({ tingkat: 'galat' })).toEqual([]);
  });
});

describe('mutu.tandai', () => {
  const tandai = (barangId: string | null, lain: Record<string, unknown> = {}) =>
    uji.panggil('mutu.tandai', {
      temuan: [{ aturan: 'belum_bernilai', barangId }],
      status: 'diterima',
      alasan: 'Dinilai tahun depan',
      ...lain,
    });

  it('accepts with a reason, opens again, and is undone and redone like any command', async () => {
    const [id = 0] = uji.lot([{ unit: 1 }]);
    const terima = await tandai(String(id));
    expect(await hitungan('belum_bernilai')).toEqual([0, 0, 1]);
    const { perintah } = await uji.harus('perintah.batalkan', { perintah: terima.ok ? terima.value.perintah : '' });
    expect(await hitungan('belum_bernilai')).toEqual([1, 0, 0]);
    await uji.harus('perintah.batalkan', { perintah });
    expect(await hitungan('belum_bernilai')).toEqual([0, 0, 1]);
    await tandai(String(id), { status: 'terbuka', alasan: '' });
    expect(await hitungan('belum_bernilai')).toEqual([1, 0, 0]);
    const [catatan] = (await uji.harus('perintah.daftar', {})).baris;
    expect(catatan?.judul).toBe('Nilai belum diisi: 1 temuan dibuka kembali');
  });

  it('an accepted finding that says something else is open again; the same words again are accepted', async () => {
    const atribut = { ...TANAH, namaBarang: 'Tanah', tahunPerolehan: 2029 };
    const [id = 0] = uji.lot([{ unit: 1, nilai: 5, atribut }]);
    await uji.harus('mutu.tandai', {
      temuan: [{ aturan: 'tahun_di_masa_depan', barangId: String(id) }],
      status: 'diterima',
      alasan: 'Tercetak begitu',
    });
    const ke = (tahunPerolehan: number, tanggal: string) =>
      uji.harus('barang.ubah', { id: String(id), perubahan: { tahunPerolehan }, tanggal, dasar: 'BA 1' });
    await ke(2030, '2025-02-01');
    expect(await hitungan('tahun_di_masa_depan')).toEqual([1, 0, 0]);
    await ke(2020, '2025-03-01');
    expect(await hitungan('tahun_di_masa_depan')).toEqual([0, 0, 0]);
    await ke(2029, '2025-04-01');
    expect(await hitungan('tahun_di_masa_depan')).toEqual([0, 0, 1]);
  });

  it('refuses without a reason, without a target, what does not hold, and changes nothing then', async () => {
    const [id = 0, lain = 0] = uji.lot([{ unit: 1 }, { unit: 1, nilai: 5 }]);
    expect(alasan(await tandai(String(id), { alasan: '  ' }))).toBe('validation/alasan_kosong');
    expect(alasan(await tandai(String(id), { saringan: { aturan: 'nilai_nol' } }))).toBe(
      'validation/temuan_satu_sasaran',
    );
    const hasil = await uji.panggil('mutu.tandai', {
      temuan: [String(id), String(lain), '999'].map((barangId) => ({ aturan: 'belum_bernilai' as const, barangId })),
      status: 'diterima',
      alasan: 'x',
    });
    expect(alasan(hasil)).toBe('rule/temuan_tidak_berlaku');
    expect(hasil.ok ? '' : hasil.error.pesan).toContain('2 temuan');
    expect(alasan(await tandai(null))).toBe('rule/temuan_tidak_berlaku');
    expect(await hitungan('belum_bernilai')).toEqual([1, 0, 0]);
    const kosong = await uji.panggil('mutu.tandai', {
      saringan: { aturan: 'nilai_nol' },
      status: 'diterima',
      alasan: 'x',
    });
    expect(alasan(kosong)).toBe('rule/temuan_kosong');
  });

  it('marks all open findings of a rule at once, within a golongan too', async () => {
    uji.lot([{ unit: 1 }, { unit: 2 }, { unit: 1, atribut: { ...TANAH, namaBarang: 'Tanah' } }]);
    const { temuan } = await uji.harus('mutu.tandai', {
      saringan: { aturan: 'belum_bernilai', golongan: 'B', status: 'terbuka' },
      status: 'ditangani',
      alasan: 'Penilaian berjalan',
    });
    expect(temuan).toBe(2);
    expect(await hitungan('belum_bernilai')).toEqual([1, 2, 0]);
  });
});

describe('closing', () => {
  const tutup = (terimaPeringatan?: string) =>
    uji.panggil('periode.tutup', { semester: '2024-2', ...(terimaPeringatan && { terimaPeringatan }) });
  const cadangan = () => daftarCadangan(uji.register.berkas).length;
  const tanahSalah = { unit: 1, atribut: { ...TANAH, namaBarang: 'Tanah Pasar', tahunPerolehan: 2029 } };

  it('is refused by a galat before anything happens, naming rule, lots and the way out', async () => {
    const [id = 0] = uji.lot([tanahSalah]);
    const hasil = await tutup('Diterima semua');
    expect(alasan(hasil)).toBe('rule/galat_menghalangi_tutup');
    if (hasil.ok) return;
    expect(hasil.error.details).toMatchObject({
      semester: '2024-2',
      jumlah: 1,
      aturan: [{ aturan: 'tahun_di_masa_depan', banyak: 1, lot: [{ id: String(id), namaBarang: 'Tanah Pasar' }] }],
    });
    expect(hasil.error.pesan).toContain(`Tanah Pasar, id ${id}`);
    expect(hasil.error.pesan).toContain('terima temuannya dengan alasan');
    expect(cadangan()).toBe(0);
    expect((await uji.harus('periode.daftar', {}))[0]?.keadaan).toBe('terbuka');
  });

  it('a galat that is only dealt with still blocks; accepted with reason it does not', async () => {
    const [id = 0] = uji.lot([tanahSalah]);
    const tandai = (status: 'ditangani' | 'diterima') =>
      uji.harus('mutu.tandai', {
        temuan: [{ aturan: 'tahun_di_masa_depan', barangId: String(id) }],
        status,
        alasan: 'Tercetak demikian di Renstra',
      });
    await tandai('ditangani');
    expect(alasan(await tutup('ya'))).toBe('rule/galat_menghalangi_tutup');
    await tandai('diterima');
    expect(alasan(await tutup())).toBe('rule/peringatan_belum_diterima');
    expect(cadangan()).toBe(0);
    expect((await tutup('Nilai menyusul')).ok).toBe(true);
    expect(cadangan()).toBe(1);
  });

  it('a corrected galat no longer blocks', async () => {
    const [id = 0] = uji.lot([tanahSalah]);
    await uji.harus('barang.ubah', {
      id: String(id),
      perubahan: { tahunPerolehan: 2009 },
      tanggal: '2024-12-31',
      dasar: 'BA 1',
    });
    expect((await tutup('Nilai menyusul')).ok).toBe(true);
  });

  it('names the open warnings; those that are marked need no acknowledgement', async () => {
    uji.lot([{ unit: 1, nilai: 5 }]);
    const pertama = await tutup();
    expect(alasan(pertama)).toBe('rule/peringatan_belum_diterima');
    if (pertama.ok) return;
    const aturan = pertama.error.details['aturan'] as { aturan: 'merk_kosong'; banyak: number }[];
    expect(aturan.map((a) => a.aturan)).toContain('merk_kosong');
    expect(pertama.error.pesan).toContain('--terima-peringatan');
    for (const a of aturan)
      await uji.harus('mutu.tandai', { saringan: { aturan: a.aturan }, status: 'diterima', alasan: 'Diperiksa' });
    expect((await tutup()).ok).toBe(true);
  });

  it('a fault of a later semester does not hold up an earlier one', async () => {
    uji.lot([{ unit: 1, nilai: 5 }]);
    uji.lot([{ ...tanahSalah, tanggal: '2025-03-01' }]);
    expect((await tutup('Diperiksa')).ok).toBe(true);
    const nanti = await uji.panggil('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Diperiksa' });
    expect(alasan(nanti)).toBe('rule/galat_menghalangi_tutup');
  });
});

describe('temuan on the command line, on the Renstra register', () => {
  it('lists rows of the contract, narrowed by rule, grade and status', async () => {
    const db = await renstraUji();
    const semua = await cliNilai<Record<string, unknown>[]>('temuan', '--db', db);
    expect(Object.keys(semua[0] ?? {})).toEqual(expect.arrayContaining(['aturan', 'tingkat', 'barangId', 'pesan']));
    const galat = await cliNilai<Record<string, unknown>[]>('temuan', '--tingkat', 'galat', '--db', db);
    expect(galat).toMatchObject([
      { aturan: 'tahun_di_masa_depan', barangId: '6', pesan: expect.stringContaining('2029') },
    ]);
    const belum = await cliNilai<unknown[]>('temuan', '--aturan', 'belum_bernilai', '--status', 'terbuka', '--db', db);
    expect(belum).toHaveLength(432);
    const register = await cliNilai<unknown[]>('temuan', '--aturan', 'selisih_kontrol', '--db', db);
    expect(register).toMatchObject([{ barangId: null }]);
    const aturan = await cliNilai<unknown[]>('temuan', 'aturan', '--db', db);
    expect(aturan).toHaveLength(URUTAN_ATURAN.length);
  });

  it('closes the plain register once 2029 is accepted and the warnings are acknowledged', async () => {
    const db = await renstraUji();
    const sebelum = jejak(db);
    const tolak = await cli('tutup', '--semester', '2024-2', '--terima-peringatan', 'ya', '--db', db);
    expect(tolak.kode).toBe(1);
    expect(tolak.err).toContain('Tahun perolehan di masa depan');
    expect(jejak(db)).toBe(sebelum);
    expect(daftarCadangan(db)).toEqual([]);
    const tandai = ['temuan', 'terima', '--aturan', 'tahun_di_masa_depan', '--id', '6'];
    expect((await cliJson(...tandai, '--db', db)).kode).toBe(2);
    await cliNilai(...tandai, '--alasan', 'Tercetak 2029 di Renstra', '--db', db);
    const peringatan = await cliJson('tutup', '--semester', '2024-2', '--db', db);
    expect(peringatan.reply).toMatchObject({ ok: false, error: { reason: 'peringatan_belum_diterima' } });
    const hasil = await cliNilai<{ semester: string }>(
      'tutup',
      '--semester',
      '2024-2',
      '--terima-peringatan',
      'Nilai menyusul',
      '--db',
      db,
    );
    expect(hasil.semester).toBe('2024-2');
    expect(await cliNilai('temuan', '--status', 'diterima', '--db', db)).toMatchObject([
      { aturan: 'tahun_di_masa_depan', barangId: '6', alasan: 'Tercetak 2029 di Renstra' },
    ]);
    expect(await cliNilai('periksa', '--db', db)).toMatchObject({ sah: true });
  });
});
