import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CARA_PENGHAPUSAN, CARA_PEROLEHAN } from '../../../api/contract/mutasi.ts';
import type { SumberLaporan } from '../../../api/reports/sumber.ts';
import { sumberLaporan } from '../../../api/sumberLaporan.ts';
import { tertutupSampai } from '../../../db/ledger/periode.ts';
import { rentangSemester, semesterSesudah } from '../../../domain/tanggal.ts';
import { type RegisterUji, registerUji } from '../../db/bantu.ts';
import { gerakBuku, gerakFormulir } from './jelasUji.ts';
import { IDENTITAS } from './sumberUji.ts';

const HARI_INI = '2026-05-20';
const SEMESTER = ['2024-2', '2025-1', '2025-2', '2026-1'] as const;
const HARI = [
  '2024-12-31',
  '2025-01-15',
  '2025-01-15',
  '2025-03-03',
  '2025-06-30',
  '2025-07-01',
  '2025-07-02',
  '2025-11-11',
  '2025-12-31',
  '2026-01-02',
  '2026-03-03',
  '2026-05-20',
] as const;
const KODE = [
  '1.3.2.05.02.01.030',
  '1.3.2.10.01.02.002',
  '1.3.3.01.01.12.001',
  '1.3.6.01.01.01.001',
  '1.5.4.01.01.01.002',
  '1.1.7.01.01.01.001',
] as const;

const acak = <T>(dari: readonly T[], n: number): T => dari[n % dari.length] as T;

const langkah = fc.record({
  apa: fc.constantFrom(
    'perolehan',
    'perolehan',
    'transfer-masuk',
    'nilai',
    'nilai',
    'kapitalisasi',
    'koreksi',
    'reklas',
    'penghapusan',
    'transfer-keluar',
    'pembatalan-penghapusan',
    'pecah',
    'gabung',
    'tutup',
    'buka',
    'batal',
  ),
  lot: fc.nat(30),
  lain: fc.nat(30),
  /** One step in so many is dated earlier than the one before. */
  mundur: fc.nat(5),
  hari: fc.nat(HARI.length - 1),
  kode: fc.nat(KODE.length - 1),
  cara: fc.nat(20),
  jumlah: fc.integer({ min: 1, max: 6 }),
  sebagian: fc.boolean(),
  nilai: fc.option(fc.integer({ min: 0, max: 20_000_000_000 })),
});
type Langkah = typeof langkah extends fc.Arbitrary<infer T> ? T : never;

/** What a step asks of one of so many lots on a day; the program may refuse it. */
function data(l: Langkah, tanggal: string, banyak: number): Record<string, unknown> {
  const dokumen = { jenis: 'BA', nomor: '7' };
  const barangId = String((l.lot % banyak) + 1);
  const bagian = l.sebagian ? { jumlah: l.jumlah } : {};
  const masuk = {
    kodeBarang: acak(KODE, l.kode),
    namaBarang: 'Barang Uji',
    satuan: 'unit',
    kondisi: 'B',
    ...{ jumlah: l.jumlah, nilaiSen: l.nilai, tanggal, dokumen },
  };
  switch (l.apa) {
    case 'perolehan':
      return { ...masuk, caraPerolehan: acak(CARA_PEROLEHAN, l.cara) };
    case 'transfer-masuk':
      return { ...masuk, ...(l.sebagian && l.nilai !== null && { akumulasiSen: Math.floor(l.nilai / 3) }) };
    case 'kapitalisasi':
      return { barangId, tanggal, dokumen, nilaiSen: (l.nilai ?? 0) + 1 };
    case 'koreksi':
      return { barangId, tanggal, dokumen, ...(l.nilai !== null && { nilaiSen: l.nilai }), ...bagian };
    case 'reklas':
      return { barangId, tanggal, dokumen, keKode: acak(KODE, l.kode), ...bagian };
    case 'penghapusan':
      return { barangId, tanggal, dokumen, cara: acak(CARA_PENGHAPUSAN, l.cara), ...bagian };
    case 'pecah':
      return { barangId, tanggal, ...(l.sebagian ? { jumlah: l.jumlah } : { nilaiSen: (l.nilai ?? 0) + 1 }) };
    case 'gabung':
      return { barangIds: [barangId, String((l.lain % banyak) + 1)], tanggal };
    default:
      return { barangId, tanggal, dokumen, ...(l.apa === 'transfer-keluar' && bagian) };
  }
}

const BANYAK = 'select count(*) from barang';
const PERINTAH = 'select max(nomor) from perintah';

/** Days go on with the steps, as they do in an office; semesters are closed when they are over, some of them late. */
async function jalankan(uji: RegisterUji, daftar: readonly Langkah[]): Promise<void> {
  const { db } = uji.register;
  const angka = (sql: string): number => db.prepare(sql).pluck().get() as number;
  for (const [i, l] of daftar.entries()) {
    const maju = Math.floor((i * HARI.length) / daftar.length);
    const tanggal = acak(HARI, l.mundur === 0 ? Math.min(l.hari, maju) : maju);
    const banyak = Math.max(1, angka(BANYAK));
    const tertutup = SEMESTER.findLast((s) => rentangSemester(s).selesai <= (tertutupSampai(db) ?? ''));
    if (l.apa === 'tutup') {
      const semester = tertutup === undefined ? SEMESTER[0] : semesterSesudah(tertutup);
      if (rentangSemester(semester).selesai < tanggal)
        await uji.panggil('periode.tutup', { semester, terimaPeringatan: 'Uji' });
    } else if (l.apa === 'buka') {
      if (tertutup) await uji.panggil('periode.buka', { semester: tertutup, alasan: 'Uji' });
    } else if (l.apa === 'nilai') {
      const id = String((l.lot % banyak) + 1);
      await uji.panggil('barang.isiNilai', { id, nilaiSen: l.nilai ?? 0, dasar: 'Kuitansi' });
    } else if (l.apa === 'batal') {
      const perintah = String(angka(PERINTAH) - (l.lain % 5));
      await uji.panggil('perintah.batalkan', { perintah, beserta: l.sebagian });
    } else await uji.panggil('mutasi.catat', { jenis: l.apa, data: data(l, tanggal, banyak) });
  }
}

const periksa = (sumber: SumberLaporan): void => {
  for (const semester of SEMESTER)
    for (const cetak of [HARI_INI, '2025-09-01', '2025-01-20'])
      if (
        cetak >= `${semester.slice(0, 4)}-07-01` ||
        (semester.endsWith('1') && cetak >= `${semester.slice(0, 4)}-01-01`)
      )
        expect(gerakFormulir(sumber, semester, cetak)).toEqual(gerakBuku(sumber, semester, cetak));
};

// The same ledgers every time; KALI=500 looks at as many others.
it('whatever is booked, the transaction forms of a semester are its roll-forward', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(langkah, { minLength: 20, maxLength: 90 }), async (daftar) => {
      const uji = registerUji(HARI_INI);
      try {
        await uji.harus('register.siapkan', {});
        const batas = [{ awalan: '1.3.2', mulai: '2020-01-01', batasSen: 100_000_000, dasar: 'Perbup uji' }];
        await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas });
        await jalankan(uji, daftar);
        periksa(sumberLaporan(uji.register.db, IDENTITAS));
      } finally {
        uji.tutup();
      }
    }),
    { numRuns: Number(process.env['KALI'] ?? 25), ...(process.env['KALI'] === undefined && { seed: 20_261_124 }) },
  );
}, 240_000);
