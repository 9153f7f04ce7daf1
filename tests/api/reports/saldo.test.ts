import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson } from '../../../api/reports/document.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import { sumberLaporan } from '../../../api/sumberLaporan.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { registerUji, type RegisterUji } from '../../db/bantu.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';
import { IDENTITAS } from './sumberUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const susun = (id: string): ReportDocumentJson =>
  jadikanJson(cariLaporan(id).buat(dinas.sumber, { semester: '2025-1', tanggalCetak: HARI_CETAK }));

const [AWAL, AKHIR] = ['2024-12-31', '2025-06-30'] as const;
const CAKUPAN = ['', '-intra', '-ekstra'] as const;

/** Lots one by one, as they stand in the register: another way than the sums of the ledger that the forms read. */
const lotPada = (hari: string, akhiran: string): LotLaporan[] =>
  [...dinas.sumber.lotPer(hari, {})].filter((l) => akhiran === '' || `-${l.komptabel}` === akhiran);

const KONTRA: Readonly<Record<string, RegExp>> = {
  '1.3.7': /^1\.3\./u,
  '1.3.7.01': /^1\.3\.2\./u,
  '1.3.7.02': /^1\.3\.3\./u,
  '1.3.7.03': /^1\.3\.4\./u,
  '1.3.7.04': /^1\.3\.[156]\./u,
  '1.5.5': /^1\.5\.3\./u,
  '1.5.5.01': /^1\.5\.3\./u,
  '1.5.6': /^1\.5\.[24]\./u,
  '1.5.6.01': /^1\.5\.[24]\./u,
};

/** What a line of the balance sheet must say by the lots themselves. */
function harapan(kode: string, lot: readonly LotLaporan[]): (string | number)[] {
  const kontra = KONTRA[kode];
  if (kontra !== undefined)
    return ['-', 0 - lot.filter((l) => kontra.test(l.kodeBarang)).reduce((n, l) => n + l.akumulasiSen, 0)];
  const milik = lot.filter((l) => l.kodeBarang.startsWith(`${kode}.`));
  return [milik.reduce((n, l) => n + l.jumlah, 0), milik.reduce((n, l) => n + l.nilaiTerisiSen, 0)];
}

const baris = (d: ReportDocumentJson) => d.sections.flatMap((b) => b.rows);
const angka = (sel: unknown): number => (typeof sel === 'number' ? sel : 0);

describe.each(['iv-l-4-1', 'iv-l-2-2', 'iv-l-2-3', 'iv-l-3-2'])('laporan-bmd-%s', (bentuk) => {
  it.each(CAKUPAN)('"%s" begins and ends with what the lots themselves add up to', (akhiran) => {
    const [awal, akhir] = [lotPada(AWAL, akhiran), lotPada(AKHIR, akhiran)];
    const rows = baris(susun(`laporan-bmd-${bentuk}${akhiran}`));
    expect(rows.length).toBeGreaterThan(0);
    for (const r of rows) {
      expect([r[2], r[3]], `${r[0]} awal`).toEqual(harapan(String(r[0]), awal));
      expect([r[8], r[9]], `${r[0]} akhir`).toEqual(harapan(String(r[0]), akhir));
    }
  });

  it.each(CAKUPAN)('"%s": awal + bertambah - berkurang = akhir on every line and in every sum', (akhiran) => {
    const dokumen = susun(`laporan-bmd-${bentuk}${akhiran}`);
    const sums = [...dokumen.sections.map((b) => b.subtotal), dokumen.totals].flatMap((j) =>
      j === null ? [] : [j.sel],
    );
    for (const r of [...baris(dokumen), ...sums])
      for (const i of [2, 3]) expect(angka(r[i]) + angka(r[i + 2]) - angka(r[i + 4])).toBe(angka(r[i + 6]));
  });

  it('intra + ekstra = gabungan', () => {
    const [gabungan, intra, ekstra] = CAKUPAN.map(
      (a) => new Map(baris(susun(`laporan-bmd-${bentuk}${a}`)).map((r) => [r[0], r])),
    );
    for (const [kode, r] of gabungan ?? [])
      for (let i = 2; i < r.length; i += 1)
        expect(angka(intra?.get(kode)?.[i]) + angka(ekstra?.get(kode)?.[i]), `${kode} ${i}`).toBe(angka(r[i]));
  });
});

describe.each(['iv-l-4-2', 'iv-l-4-4'])('laporan-bmd-%s', (bentuk) => {
  it.each(CAKUPAN)('"%s" has the lines of the balance sheet, in order, with what the lots add up to', (akhiran) => {
    const rows = baris(susun(`laporan-bmd-${bentuk}${akhiran}`));
    expect(rows.map((r) => r[0]).join(' ')).toBe(
      '1.1.7 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.5.2 1.5.3 1.5.4 1.5.5 1.5.6',
    );
    const lot = lotPada(AKHIR, akhiran);
    for (const r of rows) expect([r[2], r[3]]).toEqual(harapan(String(r[0]), lot));
  });
});

describe('laporan-bmd-iv-l-2-1', () => {
  it.each(CAKUPAN)('"%s" explains the whole change of every jenis', (akhiran) => {
    const rows = baris(susun(`laporan-bmd-iv-l-2-1${akhiran}`));
    const [awal, akhir] = [lotPada(AWAL, akhiran), lotPada(AKHIR, akhiran)];
    const jumlah = (lot: readonly LotLaporan[], kode: string, ambil: (l: LotLaporan) => number): number =>
      lot.filter((l) => l.kodeBarang.startsWith(kode)).reduce((n, l) => n + ambil(l), 0);
    for (const kode of new Set(rows.map((r) => String(r[1])))) {
      const milik = rows.filter((r) => r[1] === kode);
      const bersih = (i: number): number => milik.reduce((n, r) => n + angka(r[i]) - angka(r[i + 3]), 0);
      const selisih = (ambil: (l: LotLaporan) => number): number =>
        jumlah(akhir, kode, ambil) - jumlah(awal, kode, ambil);
      expect(bersih(4), kode).toBe(selisih((l) => l.jumlah));
      expect(bersih(5), kode).toBe(selisih((l) => l.nilaiTerisiSen));
      expect(0 - bersih(6), kode).toBe(selisih((l) => l.akumulasiSen));
    }
  });

  it('names the causes of the semester', () => {
    const sebab = baris(susun('laporan-bmd-iv-l-2-1')).map((r) => r[3]);
    for (const s of [
      'Perolehan: hibah',
      'Penghapusan: pemusnahan',
      'Kapitalisasi',
      'Koreksi nilai',
      'Penyusutan',
      'Transfer keluar',
    ])
      expect(sebab).toContain(s);
  });
});

describe('a semester of another kind', () => {
  const baca = (uji: RegisterUji, id: string, semester: Semester): ReportDocumentJson =>
    jadikanJson(
      cariLaporan(id).buat(sumberLaporan(uji.register.db, IDENTITAS), { semester, tanggalCetak: HARI_CETAK }),
    );
  const garis = (d: ReportDocumentJson, kode: string) =>
    baris(d)
      .find((r) => r[0] === kode)
      ?.slice(2);

  it('that opens the register has its opening entries in saldo awal, and nothing bertambah', () => {
    for (const r of baris(baca(dinas.uji, 'laporan-bmd-iv-l-4-1', '2024-2'))) {
      expect([angka(r[4]), angka(r[5]), angka(r[6]), angka(r[7])]).toEqual([0, 0, 0, 0]);
      expect([r[2], r[3]]).toEqual([r[8], r[9]]);
    }
    expect(baris(baca(dinas.uji, 'laporan-bmd-iv-l-2-1', '2024-2'))).toEqual([]);
  });

  it('moves goods below a new threshold out of intra and into ekstra, with their akumulasi, and nowhere in gabungan', async () => {
    const uji = registerUji(HARI_CETAK);
    try {
      uji.lot([{ unit: 5, nilai: 40_000_000 }]);
      await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'uji' });
      const nilai = [{ awalan: '1.3.2', mulai: '2020-01-01', batasSen: 10_000_000, dasar: 'Perbup uji' }];
      await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai });
      await uji.harus('komptabel.hitungUlang', { tanggal: '2025-02-01' });
      const [semua, intra, ekstra] = CAKUPAN.map((a) => baca(uji, `laporan-bmd-iv-l-4-1${a}`, '2025-1'));
      if (!semua || !intra || !ekstra) throw new Error('versions');
      expect(garis(semua, '1.3.2')).toEqual([5, 40_000_000, 0, 0, 0, 0, 5, 40_000_000]);
      expect(garis(intra, '1.3.2')).toEqual([5, 40_000_000, 0, 0, 5, 40_000_000, 0, 0]);
      expect(garis(ekstra, '1.3.2')).toEqual([0, 0, 5, 40_000_000, 0, 0, 5, 40_000_000]);
      const akumulasi = angka(garis(semua, '1.3.7')?.[1]);
      expect(akumulasi).toBeLessThan(0);
      expect(garis(intra, '1.3.7')).toEqual(['-', akumulasi, '-', 0, '-', akumulasi, '-', 0]);
      expect(garis(ekstra, '1.3.7')).toEqual(['-', 0, '-', akumulasi, '-', 0, '-', akumulasi]);
      const sebab = (a: string) => baris(baca(uji, `laporan-bmd-iv-l-2-1${a}`, '2025-1')).map((r) => r[3]);
      expect([sebab(''), sebab('-intra'), sebab('-ekstra')]).toEqual([
        [],
        ['Perubahan intra/ekstrakomptabel'],
        ['Perubahan intra/ekstrakomptabel'],
      ]);
    } finally {
      uji.tutup();
    }
  });

  it('refuses to print when movements and balance differ by a sen', () => {
    const sumber = sumberLaporan(dinas.uji.register.db, IDENTITAS);
    const palsu = {
      ...sumber,
      saldoObjek: (per: string) =>
        sumber
          .saldoObjek(per)
          .map((s) => (per === AKHIR && s.objek === '1.3.2.05' ? { ...s, nilaiSen: s.nilaiSen + 1 } : s)),
    };
    for (const id of [
      'laporan-bmd-iv-l-4-1',
      'laporan-bmd-iv-l-4-4',
      'laporan-bmd-iv-l-2-1',
      'penyusutan-iv-h-4',
      'persediaan',
    ])
      expect(() => cariLaporan(id).buat(palsu, { semester: '2025-1', tanggalCetak: HARI_CETAK }), id).toThrow(
        'laporan_tidak_seimbang',
      );
  });
});
