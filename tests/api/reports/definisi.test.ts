import { describe, expect, it } from 'vitest';
import { cariLaporan, DAFTAR_LAPORAN } from '../../../api/reports/daftar.ts';
import type { ParamLaporan } from '../../../api/reports/definisi.ts';
import { jadikanJson, type Baris, type ReportDocumentJson } from '../../../api/reports/document.ts';
import type { LotLaporan, SumberLaporan } from '../../../api/reports/sumber.ts';
import { LOT_CONTOH, MUTASI_CONTOH } from './contohUji.ts';
import { sumberUji } from './sumberUji.ts';

const PARAM: ParamLaporan = { semester: '2025-1', tanggalCetak: '2025-07-04', jamCetak: '09.30 WITA' };
const KONTROL = { A: 885_991_237_021, B: 501_448_298_268, C: 10_654_636_987_006 };
const SUMBER = sumberUji({ lot: LOT_CONTOH, tertutup: true, mutasi: MUTASI_CONTOH, kontrol: KONTROL });

function susun(id: string, sumber: SumberLaporan = SUMBER, param = PARAM): ReportDocumentJson {
  return jadikanJson(cariLaporan(id).buat(sumber, param));
}

/** Position of a column by its key. */
function letak(dokumen: ReportDocumentJson, key: string): number {
  return dokumen.columns.findIndex((k) => k.key === key);
}

function jumlah(rows: readonly Baris[], i: number): bigint {
  return rows.reduce((n, r) => n + (typeof r[i] === 'number' ? BigInt(r[i]) : 0n), 0n);
}

function nilaiTerisi(lot: readonly LotLaporan[]): bigint {
  return lot.reduce((n, l) => n + BigInt(l.nilaiTerisiSen), 0n);
}

/** Reports of this program's own; the official forms are tested on a real register, in formulir.test.ts. */
const SENDIRI = DAFTAR_LAPORAN.filter((l) => l.kelompok === 'ringkas' || l.id.startsWith('renstra-')).map((l) => l.id);

describe('golden documents', () => {
  it.each(SENDIRI)('%s', async (id) => {
    const json = `${JSON.stringify(susun(id), null, 1)}\n`;
    await expect(json).toMatchFileSnapshot(`../../golden/laporan/${id}.json`);
  });

  it.each(SENDIRI)('%s is plain JSON with a cell per column', (id) => {
    const dokumen = susun(id);
    expect(JSON.parse(JSON.stringify(dokumen))).toEqual(dokumen);
    for (const bagian of dokumen.sections) {
      const banyak = (bagian.columns ?? dokumen.columns).length;
      for (const baris of bagian.rows) expect(baris).toHaveLength(banyak);
      if (bagian.subtotal !== null) expect(bagian.subtotal.sel).toHaveLength(banyak);
    }
    if (dokumen.totals !== null) expect(dokumen.totals.sel).toHaveLength(dokumen.columns.length);
  });
});

describe('sums', () => {
  it('daftar-barang: subtotals and total equal the sums of the lots', () => {
    const dokumen = susun('daftar-barang');
    const [nilai, unit] = [letak(dokumen, 'nilai'), letak(dokumen, 'jumlah')];
    for (const bagian of dokumen.sections) {
      const milik = LOT_CONTOH.filter((l) => l.golongan === bagian.id);
      expect(bagian.rows).toHaveLength(milik.length);
      expect(BigInt(bagian.subtotal?.sel[nilai] ?? 0)).toBe(nilaiTerisi(milik));
      expect(jumlah(bagian.rows, nilai)).toBe(nilaiTerisi(milik));
      expect(jumlah(bagian.rows, unit)).toBe(BigInt(milik.reduce((n, l) => n + l.jumlah, 0)));
    }
    expect(BigInt(dokumen.totals?.sel[nilai] ?? 0)).toBe(nilaiTerisi(LOT_CONTOH));
  });

  it('rekap-kondisi: every figure equals the lots counted one by one', () => {
    const dokumen = susun('rekap-kondisi');
    expect(dokumen.columns.some((k) => k.grup === 'Belum diisi')).toBe(true);
    expect(dokumen.totals?.sel[letak(dokumen, 'jumlahLot')]).toBe(LOT_CONTOH.length);
    expect(dokumen.totals?.sel[letak(dokumen, 'RBUnit')]).toBe(8);
    expect(BigInt(dokumen.totals?.sel[letak(dokumen, 'jumlahNilai')] ?? 0)).toBe(nilaiTerisi(LOT_CONTOH));
    expect(dokumen.totals?.sel[letak(dokumen, 'belum')]).toBe(2);
  });

  it('rekapitulasi-mutasi: awal + bertambah - berkurang = akhir in every row and in the total', () => {
    const dokumen = susun('rekapitulasi-mutasi');
    // A balance in which nothing has a value yet prints the mark and counts as nothing.
    const angka = (baris: Baris, key: string): number => Number(jumlah([baris], letak(dokumen, key)));
    const [bagian] = dokumen.sections;
    for (const baris of [...(bagian?.rows ?? []), bagian?.subtotal?.sel ?? []]) {
      for (const akhiran of ['Unit', 'Nilai']) {
        const [awal, tambah, kurang, akhir] = ['awal', 'tambah', 'kurang', 'akhir'].map((k) =>
          angka(baris, k + akhiran),
        );
        expect((awal ?? 0) + (tambah ?? 0) - (kurang ?? 0)).toBe(akhir);
      }
    }
  });

  it('rekapitulasi-mutasi refuses figures that do not add up', () => {
    const [a, ...lain] = MUTASI_CONTOH.golongan;
    if (a === undefined) throw new Error('fixture');
    const rusak = { ...MUTASI_CONTOH, golongan: [{ ...a, bertambah: { unit: 0, nilaiSen: 1 } }, ...lain] };
    expect(() => susun('rekapitulasi-mutasi', sumberUji({ lot: LOT_CONTOH, mutasi: rusak }))).toThrow(
      'laporan_tidak_seimbang',
    );
  });

  it('rekonsiliasi says sesuai, selisih and tanpa kontrol', () => {
    const dokumen = susun('rekonsiliasi');
    const hasil = dokumen.sections[0]?.rows.map((r) => [r[1], r[letak(dokumen, 'hasil')]]);
    expect(hasil).toEqual([
      ['1.3.1', 'sesuai'],
      ['1.3.2', 'selisih'],
      ['1.3.3', 'sesuai'],
      ['1.1.7', 'tanpa kontrol'],
    ]);
  });

  it('sums in which not one lot has a value are marks, in rows and totals alike', () => {
    const tanpaNilai = LOT_CONTOH.map((l) => ({ ...l, nilaiSen: null, nilaiTerisiSen: 0 }));
    const sumber = sumberUji({ lot: tanpaNilai });
    const mutasi = susun('rekapitulasi-mutasi', sumber);
    const kondisi = susun('rekap-kondisi', sumber);
    expect(mutasi.sections[0]?.subtotal?.sel[letak(mutasi, 'akhirNilai')]).toBe('belum diisi');
    expect(mutasi.sections[0]?.rows[0]?.[letak(mutasi, 'awalNilai')]).toBe('belum diisi');
    expect(mutasi.sections[0]?.rows[3]?.[letak(mutasi, 'awalNilai')]).toBe(0);
    expect(kondisi.totals?.sel[letak(kondisi, 'jumlahNilai')]).toBe('belum diisi');
    expect(susun('daftar-barang', sumber).totals?.sel.includes('belum diisi')).toBe(true);
  });

  it('a missing value is a mark, never zero', () => {
    const dokumen = susun('daftar-barang');
    const baris = dokumen.sections
      .flatMap((b) => b.rows)
      .find((r) => r[letak(dokumen, 'namaBarang')] === LOT_CONTOH[1]?.namaBarang);
    expect(baris?.[letak(dokumen, 'nilai')]).toBe('belum diisi');
  });
});

describe('day and status', () => {
  it('a closed semester is FINAL, an open one SEMENTARA', () => {
    expect(susun('daftar-barang').status).toBe('FINAL');
    expect(susun('daftar-barang', sumberUji({ lot: [] })).status).toBe('SEMENTARA');
  });

  it('a semester that is over is read as of its last day, a running one as of today', () => {
    const hari: string[] = [];
    const sumber: SumberLaporan = { ...sumberUji({ lot: [] }), rekapKondisi: (per) => (hari.push(per), []) };
    susun('rekap-kondisi', sumber);
    expect(susun('rekap-kondisi', sumber, { semester: '2025-1', tanggalCetak: '2025-03-09' }).subjudul).toEqual([
      'SEMESTER I TAHUN 2025',
      'Keadaan per 9 Maret 2025',
    ]);
    expect(hari).toEqual(['2025-06-30', '2025-03-09']);
  });

  it('refuses a semester that has not begun', () => {
    expect(() => susun('rekap-kondisi', SUMBER, { semester: '2026-1', tanggalCetak: '2025-12-31' })).toThrow(
      'semester_belum_mulai',
    );
  });

  it('refuses rows that change between two readings', () => {
    let kali = 0;
    const lotPer: SumberLaporan['lotPer'] = (per, saringan) => ((kali += 1) > 8 ? [] : SUMBER.lotPer(per, saringan));
    const sumber: SumberLaporan = { ...SUMBER, lotPer };
    expect(() => susun('daftar-barang', sumber)).toThrow('laporan_berubah');
  });

  it('refuses a grand total that is not the sum of the ledger', () => {
    const sumber: SumberLaporan = { ...SUMBER, lotPer: () => LOT_CONTOH.slice(1) };
    expect(() => susun('daftar-barang', sumber)).toThrow('laporan_tidak_seimbang');
  });

  it('is signed by whom and on the day that the office chose; the role stays', () => {
    const lain = { nama: 'RINA', nip: '1', pangkat: 'Penata', jabatan: 'Plt. Kepala Dinas' };
    const dokumen = susun('daftar-barang', SUMBER, { ...PARAM, tanggalSurat: '2025-07-15', penanda: { kiri: lain } });
    expect(dokumen.signatures.kiri).toMatchObject({ ...lain, peran: 'Mengetahui,' });
    expect(dokumen.signatures.kanan).toMatchObject({ nama: 'ANDI BASO', tempatTanggal: 'Malili, 15 Juli 2025' });
    expect(dokumen.jejak.dicetak).toBe('4 Juli 2025 pukul 09.30 WITA');
  });

  it('an office that has not said who it is gets no kop, and dots to sign on', () => {
    const kosong = { nama: '', nip: '', pangkat: '', jabatan: '' };
    const identitas = {
      dinas: '',
      kabupaten: '',
      provinsi: '',
      alamat: '',
      tempat: '',
      kodeLokasi: '',
      penggunaBarang: kosong,
      pejabatPenatausahaan: kosong,
      pengurusBarang: kosong,
    };
    const sumber = sumberUji({ lot: LOT_CONTOH, identitas });
    const dokumen = susun('daftar-barang', sumber);
    expect(dokumen.kop).toBeNull();
    expect(dokumen.headerBlok.map((p) => p.nilai)).toEqual(['-', '-', '-', '-']);
    expect(dokumen.signatures.kanan?.jabatan).toBe('Pengurus Barang Pengguna');
    expect(dokumen.signatures.kanan?.tempatTanggal).toMatch(/^\.+, 4 Juli 2025$/u);
    expect(susun('renstra-rincian-aset-tetap', sumber).judul).toBe('Rincian Aset Tetap');
  });

  it('an id that is not there is refused by name', () => {
    expect(() => cariLaporan('tidak-ada')).toThrow('laporan_tidak_ada');
  });
});
