import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Keluaran } from '../../api/contract/index.ts';
import { dispatch } from '../../api/dispatch.ts';
import { cariLaporan, DAFTAR_LAPORAN } from '../../api/reports/daftar.ts';
import { periksaDokumen } from '../../api/paket/periksaDokumen.ts';
import type { ReportDocument } from '../../api/reports/document.ts';
import { formatRupiah } from '../../domain/uang.ts';
import { bacaPdf, padatkan } from './reports/bacaPdf.ts';
import { bacaXlsx, isiSel } from './reports/bacaXlsx.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './reports/dinasUji.ts';
import { cliNilai } from './bantu.ts';

type Paket = Keluaran<'paket.buat'>;

const folder = mkdtempSync(path.join(tmpdir(), 'paket-'));
let dinas: DinasUji;
let paket: Paket;
beforeAll(async () => {
  dinas = await dinasUji();
  paket = await dinas.uji.harus('paket.buat', { semester: '2025-1', bentuk: 'berkas' });
});
afterAll(() => {
  dinas.uji.tutup();
  rmSync(folder, { recursive: true, force: true });
});

const FORMULIR = DAFTAR_LAPORAN.filter((l) => l.lingkup !== 'barang').map((l) => l.id);
const jalur = (nama: string, dari = paket): string => {
  const berkas = dari.berkas.find((b) => b.nama === nama);
  if (berkas === undefined) throw new Error(`no file ${nama}`);
  return dinas.uji.ktx.gudang.lihat(berkas.id).jalur;
};

/** Grand totals in rupiah that the manifest tells of a form. */
const rupiah = (id: string): number[] =>
  (paket.manifes.formulir.find((f) => f.id === id)?.jumlah ?? [])
    .filter((j) => j.jenis === 'rupiah')
    .map((j) => j.nilai);

describe('the package of a closed semester', () => {
  it('holds every form as PDF and XLSX, one PDF, one workbook and the manifest', () => {
    const nama = paket.berkas.map((b) => b.nama).toSorted();
    const harap = ['paket-2025-1.pdf', 'paket-2025-1.xlsx', 'manifest-2025-1.json'];
    for (const id of FORMULIR) harap.push(`${id}-2025-1.pdf`, `${id}-2025-1.xlsx`);
    expect(nama).toEqual(harap.toSorted());
    expect(paket.manifes.status).toBe('FINAL');
    expect(paket.manifes.per).toBe('2025-06-30');
  });

  it('has a manifest that tells the hash of every file', () => {
    const manifes: unknown = JSON.parse(readFileSync(jalur('manifest-2025-1.json'), 'utf8'));
    expect(manifes).toEqual(paket.manifes);
    for (const { nama, ukuran, sha256 } of paket.manifes.berkas) {
      const isi = readFileSync(jalur(nama));
      expect(isi).toHaveLength(ukuran);
      expect(createHash('sha256').update(isi).digest('hex')).toBe(sha256);
    }
  });

  it('totals the register as it was frozen, which is what its lots sum to', () => {
    const lot = [...dinas.sumber.lotPer('2025-06-30', {})];
    for (const j of paket.manifes.jumlah) {
      const milik = lot.filter((l) => l.golongan === j.golongan);
      expect(j).toEqual({
        golongan: j.golongan,
        unit: milik.reduce((n, l) => n + l.jumlah, 0),
        nilaiSen: milik.reduce((n, l) => n + l.nilaiTerisiSen, 0),
        akumulasiSen: milik.reduce((n, l) => n + l.akumulasiSen, 0),
        belumBernilai: milik.filter((l) => l.nilaiSen === null).length,
      });
    }
    expect(new Set(lot.map((l) => l.golongan)).size).toBe(paket.manifes.jumlah.length);
  });

  it('numbers the pages of the one PDF through, with contents that name the right page and a chapter per form', async () => {
    const pdf = await bacaPdf(jalur('paket-2025-1.pdf'));
    expect(pdf.halaman).toHaveLength(paket.manifes.halaman);
    for (const [i, h] of pdf.halaman.entries())
      expect(h.padat).toContain(`Halaman${i + 1}dari${paket.manifes.halaman}`);
    expect(pdf.penanda).toHaveLength(FORMULIR.length + 1);
    const awal = pdf.halaman.slice(0, (paket.manifes.formulir[0]?.halaman ?? 1) - 1).map((h) => h.padat);
    for (const [i, f] of paket.manifes.formulir.entries()) {
      const { judul } = cariLaporan(f.id).buat(dinas.sumber, { semester: '2025-1', tanggalCetak: HARI_CETAK });
      expect(pdf.halaman[f.halaman - 1]?.padat, f.id).toContain(padatkan(judul));
      expect(awal.join('')).toContain(padatkan(`${i + 1}${f.judul}${f.halaman}`));
      expect(pdf.penanda[i + 1]).toBe(f.judul);
    }
  });

  it('prints the same grand totals to the sen in the PDF and the workbook of every form', async () => {
    let diperiksa = 0;
    for (const id of FORMULIR) {
      const jumlah = rupiah(id);
      if (jumlah.length === 0) continue;
      const pdf = (await bacaPdf(jalur(`${id}-2025-1.pdf`))).halaman.map((h) => h.padat).join('');
      const sel = new Set<string>();
      for (const lembar of (await bacaXlsx(jalur(`${id}-2025-1.xlsx`))).worksheets)
        lembar.eachRow((row) =>
          row.eachCell({ includeEmpty: false }, (c) => {
            const isi = isiSel(c);
            if (typeof isi === 'number') sel.add(isi.toFixed(2));
          }),
        );
      for (const nilai of jumlah) {
        const [bulat, pecahan = ''] = formatRupiah(Math.abs(nilai)).split(',');
        expect(pdf, id).toContain(`${bulat},${pecahan}`);
        expect(sel.has((nilai / 100).toFixed(2)), `${id} ${nilai}`).toBe(true);
        diperiksa += 1;
      }
    }
    expect(diperiksa).toBeGreaterThan(10);
  });

  it('of an open semester is provisional, one ZIP unless asked otherwise, and cannot be issued', async () => {
    const { berkas, manifes } = await dinas.uji.harus('paket.buat', { semester: '2025-2' });
    expect(manifes.status).toBe('SEMENTARA');
    expect(berkas.map((b) => b.nama)).toEqual(['paket-2025-2.zip']);
    const zip = readFileSync(jalur('paket-2025-2.zip', { ...paket, berkas }));
    expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    for (const id of FORMULIR) expect(zip.includes(`${id}-2025-2.xlsx`)).toBe(true);
    const jawaban = await dinas.uji.panggil('paket.terbitkan', {
      semester: '2025-2',
      nomor: '1',
      tanggal: '2026-01-31',
    });
    expect(jawaban).toMatchObject({ ok: false, error: { reason: 'semester_belum_ditutup' } });
  });

  it('that is stopped leaves no file and no record', async () => {
    const { ktx } = dinas.uji;
    let langkah = 0;
    const berhenti = { ...ktx, kemajuan: () => void (langkah += 1), dibatalkan: () => langkah > FORMULIR.length + 5 };
    const masukan = { semester: '2025-1', nomor: 'X', tanggal: '2025-07-15' };
    const sebelum = (await dinas.uji.harus('register.status', {})).hashKepala;
    expect(await dispatch(berhenti, 'paket.terbitkan', masukan)).toMatchObject({
      ok: false,
      error: { reason: 'dibatalkan' },
    });
    expect((await dinas.uji.harus('register.status', {})).hashKepala).toBe(sebelum);
    expect(await dinas.uji.harus('paket.daftar', {})).toEqual([]);
  });
});

describe('an issued report', () => {
  it('is recorded with number, day and signers, says the same when printed again, and can be revoked', async () => {
    const { uji } = dinas;
    const terbit = { semester: '2025-1', nomor: '028/15/DISDAG/2025', tanggal: '2025-07-15' } as const;
    const pertama = await uji.harus('paket.terbitkan', { ...terbit, bentuk: 'berkas' });
    const pdf = (await bacaPdf(jalur('daftar-barang-2025-1.pdf', { ...paket, berkas: pertama.berkas }))).halaman;
    expect(pdf.map((h) => h.padat).join('')).toContain('Malili,15Juli2025');
    const [catatan] = await uji.harus('paket.daftar', {});
    expect(catatan).toMatchObject({ ...terbit, pelaku: 'Penguji', formulir: FORMULIR.length });
    expect(catatan?.penanda.pengurusBarang.nama).toBe('ANDI BASO');
    expect(await uji.panggil('paket.terbitkan', terbit)).toMatchObject({
      ok: false,
      error: { reason: 'nomor_terbit_ada' },
    });

    // Later the head of the office, texts and signers change and the next semester is booked: the report stays.
    const lama = await uji.harus('identitas.lihat', {});
    await uji.harus('identitas.ubah', {
      identitas: { ...lama, penggunaBarang: { ...lama.penggunaBarang, nama: 'ORANG BARU' } },
    });
    await uji.harus('laporan.tulisNaskah', {
      id: 'calbmd',
      semester: '2025-1',
      isi: { kebijakan: 'Ditulis kemudian.' },
    });
    const penanda = { kiri: { ...lama.penggunaBarang, nama: 'PENANDA BARU' } };
    await uji.harus('pengesahan.atur', { id: 'rekap-kondisi', semester: '2025-1', tanggal: null, penanda });
    await uji.harus('mutasi.catat', {
      jenis: 'kapitalisasi',
      data: { barangId: dinas.id['pasar'], tanggal: '2025-09-01', nilaiSen: 5_000_000, dokumen: { jenis: 'SPK' } },
    });
    const ulang = await uji.harus('paket.buat', { semester: '2025-1', nomor: terbit.nomor, bentuk: 'berkas' });
    expect(ulang.berubah).toEqual([]);
    expect(ulang.manifes.jumlah).toEqual(pertama.manifes.jumlah);
    expect(ulang.manifes.formulir).toEqual(pertama.manifes.formulir);

    await uji.harus('perintah.batalkan', { perintah: pertama.perintah });
    expect(await uji.harus('paket.daftar', {})).toEqual([]);
    expect(await uji.panggil('paket.buat', { semester: '2025-1', nomor: terbit.nomor })).toMatchObject({
      ok: false,
      error: { reason: 'terbit_tidak_ada' },
    });
  });

  it.each([
    ['2025-06-29', 'tanggal_terbit_terlalu_awal'],
    ['2026-02-11', 'tanggal_masa_depan'],
  ])('cannot be dated %s', async (tanggal, reason) => {
    const jawaban = await dinas.uji.panggil('paket.terbitkan', { semester: '2025-1', nomor: 'N', tanggal });
    expect(jawaban).toMatchObject({ ok: false, error: { reason } });
  });
});

describe('a document that is read through', () => {
  const dokumen = (): ReportDocument => {
    const laporan = DAFTAR_LAPORAN.find((l) => l.id === 'daftar-barang');
    if (laporan === undefined) throw new Error('no daftar-barang');
    return laporan.buat(dinas.sumber, { semester: '2025-1', tanggalCetak: '2026-02-10' });
  };

  it('is refused when a sum is a sen off, wherever it stands', () => {
    const d = dokumen();
    const geser = (sel: readonly unknown[] | undefined) =>
      (sel ?? []).map((s, i) => (d.columns[i]?.key === 'nilai' && typeof s === 'number' ? s + 1 : s)) as never;
    const totals = { label: 'Jumlah', sel: geser(d.totals?.sel) };
    expect(() => periksaDokumen({ ...d, totals })).toThrow('laporan_tidak_seimbang');
    const sections = d.sections.map((b, i) =>
      i === 1 && b.subtotal !== null ? { ...b, subtotal: { ...b.subtotal, sel: geser(b.subtotal.sel) } } : b,
    );
    expect(() => periksaDokumen({ ...d, sections })).toThrow('laporan_tidak_seimbang');
    expect(() => periksaDokumen(d)).not.toThrow();
  });

  it('has a hash of what it says, not of where and when it was printed', () => {
    const d = dokumen();
    const { hash } = periksaDokumen(d);
    expect(periksaDokumen({ ...d, jejak: { ...d.jejak, dicetak: 'kemarin' } }).hash).toBe(hash);
    expect(periksaDokumen({ ...d, judul: `${d.judul}.` }).hash).not.toBe(hash);
    const [pertama, ...lain] = d.sections;
    if (pertama === undefined) throw new Error('no sections');
    const ubah = { ...pertama, rows: () => [...pertama.rows()].map((b) => b.with(3, 'lain')) };
    expect(periksaDokumen({ ...d, sections: [ubah, ...lain] }).hash).not.toBe(hash);
  });
});

describe('the command line', () => {
  it('issues and writes a package, lists what was issued and writes it again', async () => {
    const berkas = dinas.uji.register.berkas;
    const keluar = path.join(folder, 'cli');
    const semester = ['--semester', '2025-1', '--keluar', keluar, '--db', berkas];
    const nomor = ['--terbit', '7/2025', '--tanggal', '2025-07-20'];
    const tulis = await cliNilai<{ berkas: string[]; status: string }>('laporan', 'paket', ...semester, ...nomor);
    expect(tulis.status).toBe('FINAL');
    expect(tulis.berkas).toContain(path.join(keluar, 'paket-2025-1.pdf'));
    const terbit = await cliNilai<{ nomor: string }[]>('laporan', 'terbit', '--db', berkas);
    expect(terbit.map((t) => t.nomor)).toEqual(['7/2025']);
    const ulang = await cliNilai<{ berubah: string[] }>('laporan', 'paket', ...semester, '--ulang', '7/2025');
    expect(ulang.berubah).toEqual([]);
  });
});
