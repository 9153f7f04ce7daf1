import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import type { ParamLaporan } from '../../../api/reports/definisi.ts';
import { jadikanJson, type Baris, type ReportDocumentJson } from '../../../api/reports/document.ts';
import type { SumberLaporan } from '../../../api/reports/sumber.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';
import { lot, sumberUji } from './sumberUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const PARAM: ParamLaporan = { semester: '2025-1', tanggalCetak: HARI_CETAK };
const susun = (id: string, sumber: SumberLaporan = dinas.sumber, param = PARAM): ReportDocumentJson =>
  jadikanJson(cariLaporan(id).buat(sumber, param));
const semuaBaris = (d: ReportDocumentJson): Baris[] => d.sections.flatMap((b) => b.rows);
const teks = (d: ReportDocumentJson): string =>
  d.sections
    .flatMap((b) => b.uraian ?? [])
    .map((u) => u.teks)
    .join('\n');
const dasar = { golongan: 'B', namaBarang: 'Meja', kodeBarang: '1.3.2.05.02.01.002' } as const;

describe('usulan penghapusan', () => {
  const rusak = { ...dasar, kondisi: 'RB', nilaiSen: 1_000_050 } as const;
  const surat = { nomor: 'SK/1', tanggal: '2025-06-01', dokumen: 'SK' };
  const sumber = sumberUji({
    lot: [
      lot({ ...rusak, id: '1', jumlah: 3 }),
      lot({ ...rusak, id: '2', tindakLanjut: { tahap: 'sk', ...surat } }),
      lot({ ...rusak, id: '3', nilaiSen: null }),
      lot({ ...dasar, id: '4', kondisi: 'KB' }),
      lot({ ...rusak, id: '5', tindakLanjut: { tahap: 'usulan', ...surat, dokumen: 'Usulan', nomor: 'US/9' } }),
    ],
  });

  it('lists what is in RB and has no decree yet, with its step, and sums it', () => {
    const d = susun('daftar-usulan-penghapusan', sumber);
    expect(semuaBaris(d).map((r) => r[0])).toEqual([1, 2, 3]);
    expect(d.totals?.sel[8]).toBe(2_000_100);
    expect(semuaBaris(d)[1]?.[8]).toBe('belum diisi');
    expect(semuaBaris(d)[0]?.[10]).toContain('3 unit');
    expect(semuaBaris(d)[2]?.[10]).toContain('Usulan US/9 tanggal 1 Juni 2025');
    expect(d.catatan.join()).toContain('1 lot belum diisi nilainya');
  });

  it('says how many and how much in the letter, in words too', () => {
    const isi = teks(susun('surat-usulan-penghapusan', sumber));
    expect(isi).toContain('Yth. Bupati Luwu Timur');
    expect(isi).toContain('5 unit dalam 3 baris');
    expect(isi).toContain('Rp20.001,00 (dua puluh ribu satu rupiah), di luar 1 baris');
    expect(teks(susun('surat-usulan-penghapusan', sumberUji({ lot: [] })))).toContain('Nihil');
  });

  it('takes the words of the office', async () => {
    const isi = { nomor: '900/1', alasan: 'Terbakar', kepada: 'Yth. Pj. Bupati\ndi tempat' };
    await dinas.uji.harus('laporan.tulisNaskah', { id: 'surat-usulan-penghapusan', semester: '2025-1', isi });
    expect(susun('surat-usulan-penghapusan').headerBlok[0]?.nilai).toBe('900/1');
    expect(teks(susun('surat-usulan-penghapusan'))).toContain('Kepada\nYth. Pj. Bupati\ndi tempat');
    expect(semuaBaris(susun('daftar-usulan-penghapusan'))[0]?.[9]).toBe('Terbakar');
  });
});

describe('RKBMD', () => {
  const sumber = sumberUji({
    lot: [
      lot({ ...dasar, id: '1', jumlah: 4, kondisi: 'B' }),
      lot({ ...dasar, id: '2', jumlah: 2, kondisi: 'KB', satuan: 'buah' }),
      lot({ ...dasar, id: '3', jumlah: 9, kondisi: 'RB' }),
      lot({ ...dasar, id: '4', jumlah: 5, kondisi: 'RB', kodeBarang: '1.3.2.10.01.02.002' }),
    ],
  });

  it('pengadaan counts what can be used, without RB, and leaves the plan blank', () => {
    const [baris, ...lain] = semuaBaris(susun('rkbmd-pengadaan', sumber));
    expect(lain).toEqual([]);
    expect(baris?.slice(8, 12)).toEqual(['1.3.2.05.02.01.002', 'Meja', 6, 'unit']);
    expect(baris?.slice(1, 8)).toEqual(Array<null>(7).fill(null));
  });

  it('pemeliharaan has B and RR, tells of RB, and leaves out what is RB alone', () => {
    const [baris, ...lain] = semuaBaris(susun('rkbmd-pemeliharaan', sumber));
    expect(lain).toEqual([]);
    expect([baris?.[4], ...(baris?.slice(7, 10) ?? [])]).toEqual([6, 4, 2, 9]);
    expect(susun('rkbmd-pemeliharaan').subjudul[0]).toBe('TAHUN ANGGARAN 2026');
  });
});

describe('indikator Renstra', () => {
  const baris = (d: ReportDocumentJson, kode: string): Baris =>
    d.sections[0]?.rows.find((r) => r[0] === kode)?.slice(3, 8) ?? [];

  it('counts purchases by code, buildings with their works, and complete records', () => {
    const d = susun('indikator-renstra');
    expect(baris(d, '2.17.01.2.07.0005')).toEqual(['5', 840_000_000, '6', 30_000_000, '120']);
    expect(baris(d, '2.17.01.2.07.0006')).toEqual(['4', 3_450_000_000, '2', 2_666_666_667, '50']);
    expect(baris(d, '2.17.01.2.07.0010')).toEqual(['0', 0, '1', 12_345_678_901, null]);
    expect(baris(d, '2.17.01.2.09')).toEqual(['100', 13_622_000_000, null, null, null]);
    const lengkap = [...dinas.sumber.lotPer('2025-06-30', {})].filter(
      (l) => l.nilaiSen !== null && l.nomorRegister !== null && l.tahunPerolehan !== null,
    ).length;
    const semua = [...dinas.sumber.lotPer('2025-06-30', {})].length;
    const persen = String(Math.floor((lengkap * 10_000) / semua) / 100).replace('.', ',');
    expect(baris(d, '2.17.01.2.03').slice(2)).toEqual([persen, null, persen]);
  });

  it('counts semesters whose report was issued, none twice and none of a later semester', () => {
    const terbit = (semester: '2024-2' | '2025-1' | '2025-2', nomor: string) => ({
      semester,
      nomor,
      tanggal: '2025-07-20',
    });
    const sumber: SumberLaporan = {
      ...dinas.sumber,
      laporanTerbit: () => [
        terbit('2024-2', 'a'),
        terbit('2025-1', 'b'),
        terbit('2025-1', 'b2'),
        terbit('2025-2', 'c'),
      ],
    };
    expect(baris(susun('indikator-renstra', sumber), '2.17.01.2.03.0006').slice(2)).toEqual(['1', null, '50']);
    const tahunan = susun('indikator-renstra', sumber, { ...PARAM, semester: '2025-2' });
    expect(baris(tahunan, '2.17.01.2.03.0006').slice(2)).toEqual(['2', null, '100']);
  });

  it('a year that the Renstra does not reach has no target', () => {
    const d = susun('indikator-renstra', sumberUji({ lot: [] }), { semester: '2031-1', tanggalCetak: '2031-07-01' });
    expect(baris(d, '2.17.01.2.03')).toEqual([null, null, null, null, null]);
  });
});
