import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kemajuan, Reply } from '../../api/contract/index.ts';
import { bukaLayanan, type Layanan, type OpsiLayanan } from '../../api/hosts/layanan.ts';
import { daftarCadangan, folderCadangan } from '../../db/cadangan.ts';
import { ANI, jamTetap, jejak, renstraUji } from './bantu.ts';

// Long work: in a worker thread, with news, stoppable, and never in the way of a read.

let berkas: string;
let layanan: Layanan;
const buka = (opsi: Partial<OpsiLayanan> = {}): Layanan => (layanan = bukaLayanan({ berkas, ...opsi }));

beforeEach(async () => {
  berkas = await renstraUji();
});
afterEach(() => layanan.tutup());

const kerja = (name: string, input: unknown, kunci?: string): Promise<Reply<unknown>> =>
  layanan.panggil({ name, input, pelaku: ANI, kunci });
const isiGudang = (): string[] => fs.readdirSync(layanan.gudang.folder);

function dengarkan(kunci: string): Kemajuan[] {
  const berita: Kemajuan[] = [];
  layanan.padaPeristiwa((p) => {
    if (p.jenis === 'kemajuan' && p.kunci === kunci) berita.push(p);
  });
  return berita;
}

describe('a job', () => {
  it('tells how far it is, and reads go on meanwhile', async () => {
    buka();
    const berita = dengarkan('k');
    const laporan = kerja('laporan.buat', { id: 'renstra-sarana-prasarana', semester: '2024-2', format: 'xlsx' }, 'k');
    let bacaan = 0;
    let selesai = false;
    void laporan.then(() => (selesai = true));
    // oxlint-disable-next-line no-unmodified-loop-condition -- the report's end sets it
    while (!selesai) {
      expect(await kerja('rekap.kondisi', {})).toMatchObject({ ok: true });
      bacaan += 1;
      await new Promise((lanjut) => setTimeout(lanjut, 20));
    }
    expect(await laporan).toMatchObject({ ok: true });
    expect(bacaan).toBeGreaterThan(3);
    expect(berita.length).toBeGreaterThan(0);
    const akhir = berita.at(-1);
    expect(akhir?.selesai).toBe(akhir?.total);
    for (const [i, b] of berita.entries()) expect(b.selesai).toBeGreaterThanOrEqual(berita[i - 1]?.selesai ?? 0);
    expect(akhir?.tahap).toMatch(/^[A-Z][a-z]+ /);
  });

  it('writes are possible while one reads', async () => {
    buka();
    const periksa = kerja('periksa.jalankan', {}, 'k');
    for (let n = 1; n <= 5; n += 1)
      expect(await kerja('barang.isiNilai', { id: '1', nilaiSen: n, dasar: 'K' })).toMatchObject({ ok: true });
    expect(await periksa).toMatchObject({ ok: true, value: { sah: true } });
    expect(await kerja('periksa.jalankan', {})).toMatchObject({ ok: true, value: { sah: true, perintah: 6 } });
  });

  it.each([
    ['a report', 'laporan.buat', { id: 'daftar-barang', semester: '2024-2', format: 'pdf' }],
    ['an export', 'ekspor.buat', {}],
    ['a proof', 'periksa.jalankan', {}],
  ])('%s that is stopped leaves nothing behind', async (_, nama, masukan) => {
    buka();
    const [sebelum, folder] = [jejak(berkas), fs.readdirSync(path.dirname(berkas)).toSorted()];
    const jalan = kerja(nama, masukan, 'k');
    layanan.batal('lain');
    layanan.batal('k');
    const jawaban = await jalan;
    expect(jawaban).toMatchObject({ ok: false });
    if (!jawaban.ok) expect(jawaban.error.pesan).toBe('Pekerjaan dihentikan; tidak ada yang berubah.');
    expect(isiGudang()).toEqual([]);
    expect([jejak(berkas), fs.readdirSync(path.dirname(berkas)).toSorted()]).toEqual([sebelum, folder]);
    expect(await kerja('rekap.kondisi', {})).toMatchObject({ ok: true });
  });

  it('a restore that is stopped leaves the register and no candidate', async () => {
    buka();
    const dibuat = await kerja('cadangan.buat', {});
    expect(dibuat).toMatchObject({ ok: true });
    const [{ nama } = { nama: '' }] = daftarCadangan(berkas);
    await kerja('barang.isiNilai', { id: '1', nilaiSen: 5, dasar: 'K' });
    const sebelum = jejak(berkas);
    layanan.padaPeristiwa((p) => {
      if (p.jenis === 'kemajuan') layanan.batal('k');
    });
    expect(await kerja('cadangan.pulihkan', { nama }, 'k')).toMatchObject({
      ok: false,
      error: { reason: 'dihentikan' },
    });
    expect(jejak(berkas)).toBe(sebelum);
    expect(fs.readdirSync(path.dirname(berkas)).filter((n) => n.includes('pemulihan'))).toEqual([]);
    expect(daftarCadangan(berkas)).toHaveLength(1);
  });

  it('whose worker dies is unavailable, and says what to look at', async () => {
    buka();
    const jalan = kerja('laporan.buat', { id: 'daftar-barang', semester: '2024-2', format: 'pdf' }, 'k');
    await layanan.tutup();
    const jawaban = await jalan;
    expect(jawaban).toMatchObject({ ok: false, error: { code: 'unavailable', reason: 'proses_data_terhenti' } });
    if (!jawaban.ok) expect(jawaban.error.pesan).toMatch(/Yang sudah tersimpan tetap ada/);
    buka();
  });

  it('keeps a restore waiting: it needs the register alone', async () => {
    buka();
    await kerja('cadangan.buat', {});
    const [{ nama } = { nama: '' }] = daftarCadangan(berkas);
    const jalan = kerja('periksa.jalankan', {}, 'k');
    expect(await kerja('cadangan.pulihkan', { nama })).toMatchObject({
      ok: false,
      error: { code: 'unavailable', reason: 'pekerjaan_berjalan' },
    });
    expect(await jalan).toMatchObject({ ok: true });
    expect(await kerja('cadangan.pulihkan', { nama })).toMatchObject({ ok: true, value: { lot: 432 } });
  });
});

describe('the daily backup', () => {
  afterEach(() => vi.useRealTimers());

  it('is made once a day by itself, and not of an empty register', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
    const hari = { kini: '2025-08-15' };
    const jam = { hariIni: () => hari.kini, sekarang: () => `${hari.kini}T01:00:00.000Z` };
    buka({ jam, cadanganHarian: true });
    const waktu = (): string[] => daftarCadangan(berkas).map((c) => `${c.sebab} ${c.waktu.slice(0, 10)}`);
    const lewat = async (jumlah: number, ms: number): Promise<void> => {
      await vi.advanceTimersByTimeAsync(ms);
      await vi.waitFor(() => expect(waktu()).toHaveLength(jumlah), { timeout: 20_000, interval: 50 });
    };
    await lewat(0, 1000);
    await lewat(1, 5000);
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    expect(waktu()).toEqual(['harian 2025-08-15']);
    hari.kini = '2025-08-16';
    await lewat(2, 3_600_000);
    expect(waktu()).toEqual(['harian 2025-08-16', 'harian 2025-08-15']);
  });

  it('is waited for by a restore: nobody at the desk started it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
    buka({ jam: jamTetap('2025-08-15'), cadanganHarian: true });
    await kerja('cadangan.buat', {});
    const [{ nama } = { nama: '' }] = daftarCadangan(berkas);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await kerja('cadangan.pulihkan', { nama })).toMatchObject({ ok: true, value: { lot: 432 } });
    expect(daftarCadangan(berkas).map((c) => c.sebab)).toContain('harian');
  });

  it('is not made of a register that holds nothing', async () => {
    berkas = path.join(path.dirname(berkas), 'hampa.db');
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
    buka({ jam: jamTetap('2025-08-15'), cadanganHarian: true });
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    expect(fs.existsSync(folderCadangan(berkas))).toBe(false);
  });
});
