import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JenisMutasi } from '../../api/contract/mutasi.ts';
import { daftarCadangan } from '../../db/cadangan.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { URUTAN_ATURAN } from '../../domain/mutu/daftar.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';
import { potret } from '../db/model.ts';
import { cli, cliJson, cliNilai, jejak, renstraUji } from './bantu.ts';

const TANAH = { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001' } as const;

const tanahSalah = { unit: 1, atribut: { ...TANAH, namaBarang: 'Tanah Pasar', tahunPerolehan: 2029 } };

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

describe('checks of a semester judge the lots as they stood at its end', () => {
  const semester = '2024-2';
  const tutup = () => uji.panggil('periode.tutup', { semester, terimaPeringatan: 'Diperiksa' });
  const galat = async () =>
    (await uji.harus('mutu.daftar', { semester, tingkat: 'galat' })).baris.map((b) => [b.aturan, b.barangId, b.status]);
  const ubahTahun = (id: number, tahunPerolehan: number, tanggal: string) =>
    uji.harus('barang.ubah', {
      id: String(id),
      perubahan: { tahunPerolehan },
      tanggal,
      dasar: 'BA 1 tanggal 2-1-2025',
    });
  const hapus = (id: number) =>
    uji.harus('mutasi.catat', {
      jenis: 'penghapusan',
      data: { barangId: String(id), tanggal: '2025-03-01', cara: 'pemusnahan', dokumen: { jenis: 'SK', nomor: '1' } },
    });

  it('goods that left in the next one still block it, until their finding is accepted for that semester', async () => {
    const [id = 0] = uji.lot([tanahSalah, { unit: 1, nilai: 5 }]);
    await hapus(id);
    const sebelum = potret(uji);
    expect(await galat()).toEqual([['tahun_di_masa_depan', String(id), 'terbuka']]);
    const tolak = await tutup();
    expect(alasan(tolak)).toBe('rule/galat_menghalangi_tutup');
    expect(tolak.ok ? '' : tolak.error.pesan).toContain('paling lambat 31 Desember 2024');
    expect(potret(uji)).toEqual(sebelum);
    const tanda = {
      temuan: [{ aturan: 'tahun_di_masa_depan' as const, barangId: String(id) }],
      status: 'diterima' as const,
      alasan: 'Tercetak demikian',
    };
    // Today the lot is not there any more.
    const kini = await uji.panggil('mutu.tandai', tanda);
    expect(kini.ok ? null : kini.error.reason).toBe('temuan_tidak_berlaku');
    await uji.harus('mutu.tandai', { ...tanda, semester });
    expect(await galat()).toEqual([['tahun_di_masa_depan', String(id), 'diterima']]);
    expect((await tutup()).ok).toBe(true);
    expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  });

  it('what was put right in the next one blocks it; put right by its last day it does not', async () => {
    const [id = 0] = uji.lot([tanahSalah]);
    const nanti = await ubahTahun(id, 2009, '2025-02-01');
    expect(await galat()).toHaveLength(1);
    expect(alasan(await tutup())).toBe('rule/galat_menghalangi_tutup');
    await uji.harus('perintah.batalkan', { perintah: nanti.perintah });
    await ubahTahun(id, 2009, '2024-12-31');
    expect(await galat()).toEqual([]);
    expect((await tutup()).ok).toBe(true);
  });

  it('what went wrong in the next one blocks that one, not this', async () => {
    const [id = 0] = uji.lot([{ unit: 1, nilai: 5 }]);
    await ubahTahun(id, 2029, '2025-02-01');
    expect(await galat()).toEqual([]);
    expect((await tutup()).ok).toBe(true);
    const nanti = await uji.panggil('periode.tutup', { semester: '2025-1', terimaPeringatan: 'Diperiksa' });
    expect(alasan(nanti)).toBe('rule/galat_menghalangi_tutup');
  });

  it('says the same whatever is booked later', async () => {
    const hari = fc.constantFrom('2025-01-10', '2025-05-20', '2025-09-01');
    const langkah = fc.record({
      apa: fc.constantFrom('hapus', 'kondisi', 'tahun', 'reklas', 'koreksi', 'pecah', 'nomor', 'masuk', 'transfer'),
      mana: fc.nat(20),
      tanggal: hari,
    });
    const catat = (jenis: JenisMutasi, data: Record<string, unknown>) => uji.panggil('mutasi.catat', { jenis, data });
    const satu = async ({ apa, mana, tanggal }: { apa: string; mana: number; tanggal: string }) => {
      const hidup = uji.register.db.prepare('select id from barang where unit > 0').pluck().all() as number[];
      const barangId = String(hidup[mana % hidup.length] ?? 0);
      const isi = { barangId, tanggal, dokumen: { jenis: 'BA' } };
      const baru = { kodeBarang: '1.3.1.01.01.02.001', namaBarang: 'Tanah', jumlah: 1, satuan: 'bidang', kondisi: 'B' };
      const jalan: Record<string, () => Promise<unknown>> = {
        hapus: () => catat('penghapusan', { ...isi, cara: 'hibah' }),
        transfer: () => catat('transfer-keluar', isi),
        reklas: () => catat('reklas', { ...isi, keKode: '1.5.4.01.01.01.002' }),
        koreksi: () => catat('koreksi', { ...isi, nilaiSen: 1, jumlah: 9 }),
        pecah: () => catat('pecah', { barangId, tanggal, jumlah: 1 }),
        masuk: () => catat('perolehan', { ...baru, tanggal, dokumen: isi.dokumen, caraPerolehan: 'hibah' }),
        kondisi: () =>
          uji.panggil('barang.ubahKondisi', { sasaran: { id: [barangId] }, ke: 'RB', tanggal, dasar: 'x' }),
        tahun: () =>
          uji.panggil('barang.ubah', { id: barangId, perubahan: { tahunPerolehan: 2031 }, tanggal, dasar: '' }),
        nomor: () =>
          uji.panggil('barang.beriNomor', { sasaran: { id: [barangId] }, nomor: 'otomatis', tanggal, dasar: 'BA' }),
      };
      await jalan[apa]?.();
    };
    const kembar = { namaBarang: 'Kursi', nibar: '7', tahunPerolehan: 2020 };
    uji.lot([
      tanahSalah,
      { unit: 3, nilai: 900, atribut: kembar },
      { unit: 3, nilai: 900, atribut: kembar },
      { unit: 1, atribut: { kondisi: null } },
      { unit: 2, nilai: 50, atribut: { kondisi: 'RB' } },
      { unit: 1, nilai: 7, atribut: { golongan: 'G', kodeBarang: '1.5.4.01.01.01.002' } },
    ]);
    const ringkasan = await uji.harus('mutu.ringkasan', { semester });
    const daftar = await uji.harus('mutu.daftar', { semester, batas: 1000 });
    expect(ringkasan.reduce((n, r) => n + r.terbuka, 0)).toBe(daftar.baris.length);
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 1, maxLength: 12 }), async (semua) => {
        for (const l of semua) await satu(l);
        expect(await uji.harus('mutu.ringkasan', { semester })).toEqual(ringkasan);
        expect(await uji.harus('mutu.daftar', { semester, batas: 1000 })).toEqual(daftar);
      }),
      { numRuns: 25, interruptAfterTimeLimit: 30_000 },
    );
  }, 60_000);
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
