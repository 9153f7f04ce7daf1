import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAFTAR_VERBA } from '../../api/hosts/cli/daftarVerba.ts';
import { registerPengguna } from '../../api/hosts/cli/tempatData.ts';
import { anakCli, cli, cliJson, cliNilai, folderUji, jejak, renstraUji, replyDari } from './bantu.ts';

// The command line is a contract with scripts: names, keys, exit codes and output must not move. Transcripts are kept in
// tests/golden/cli; after a wanted change run `npx vitest run tests/api/cli.test.ts -u` and read the difference.

type Baris = Record<string, unknown>;

interface Barang extends Baris {
  id: string;
  golongan: string;
  kondisi: string;
  jumlah: number;
  namaBarang: string;
}

const KUNCI_BARANG = [
  'id',
  'golongan',
  'kodeBarang',
  'namaBarang',
  'jumlah',
  'satuan',
  'tahunPerolehan',
  'nilaiSen',
  'kondisi',
  'luasM2',
  'caraPerolehan',
  'nomorCetak',
  'temuan',
];
const KUNCI_ANGKA = ['kontrolSen', 'bukuSen', 'selisihSen', 'lot', 'unit', 'belumBernilai'];

const kunci = (nilai: unknown): string[] => Object.keys(nilai as object);
const memuat = (nilai: unknown, nama: readonly string[]): void => {
  expect(kunci(nilai)).toEqual(expect.arrayContaining([...nama]));
};

const golden = (nama: string, teks: string): Promise<void> =>
  expect(teks).toMatchFileSnapshot(`../golden/cli/${nama}.txt`);

/** A run as a person sees it: the line, what came out, the exit code; paths are told apart by name only. */
async function transkrip(folder: string, ...baris: (readonly string[])[]): Promise<string> {
  const bagian: string[] = [];
  for (const argumen of baris) {
    const { kode, out, err } = await cli(...argumen);
    const perintah = ['bmd', ...argumen].map((a) => (/^[\w.,/:|-]+$/.test(a) ? a : `'${a}'`)).join(' ');
    bagian.push(`$ ${perintah}\n${out}${err}[${kode}]\n`);
  }
  return bagian.join('\n').replaceAll(folder, '<folder>');
}

describe('reading verbs', () => {
  let db: string;
  beforeAll(async () => {
    db = await renstraUji();
  });

  it('barang lists every lot in register order with the keys of the contract', async () => {
    const semua = await cliNilai<Barang[]>('barang', '--db', db);
    expect(semua).toHaveLength(432);
    for (const b of semua) memuat(b, KUNCI_BARANG);
    expect(semua.map((b) => Number(b.id))).toEqual(semua.map((b) => Number(b.id)).toSorted((a, b) => a - b));
    expect(semua.every((b) => typeof b.id === 'string' && b['nilaiSen'] === null && Array.isArray(b['temuan']))).toBe(
      true,
    );
    expect(semua.some((b) => b['luasM2'] === 26_543 && b['nomorCetak'] !== undefined)).toBe(true);
    expect(semua.filter((b) => b['caraPerolehan'] === 'hibah')).toHaveLength(1);
    expect(semua.reduce((n, b) => n + b.jumlah, 0)).toBe(976);
  });

  it('filters narrow, in either letter case, and hold together', async () => {
    const semua = await cliNilai<Barang[]>('barang', '--db', db);
    const rusak = semua.filter((b) => b.golongan === 'B' && b.kondisi === 'RB');
    expect(await cliNilai('barang', '--golongan', 'b', '--kondisi', 'rb', '--db', db)).toEqual(rusak);
    const cari = await cliNilai<Barang[]>('barang', '--cari', 'KURSI', '--db', db);
    expect(cari.map((b) => b.id)).toEqual(semua.filter((b) => /kursi/i.test(b.namaBarang)).map((b) => b.id));
    expect(cari.length).toBeGreaterThan(2);
    expect(await cliNilai('barang', '--cari', 'kursi', '--golongan', 'A', '--db', db)).toEqual([]);
    expect(await cliNilai('barang', '--batas', '3', '--db', db)).toEqual(semua.slice(0, 3));
  });

  it('--per includes everything dated that day, and defaults to today', async () => {
    expect(await cliNilai('barang', '--per', '2024-12-30', '--db', db)).toEqual([]);
    expect(await cliNilai('barang', '--per', '2024-12-31', '--db', db)).toHaveLength(432);
    expect(await cliNilai('rekap', '--per', '2024-12-30', '--db', db)).toEqual([]);
    expect(await cliNilai('rekap', '--per', '2024-12-31', '--db', db)).toEqual(await cliNilai('rekap', '--db', db));
    expect(await cliNilai('barang', '--per', '2099-12-31', '--db', db)).toHaveLength(432);
  });

  it('rekap gives golongan x kondisi, and sums to the register', async () => {
    const rekap = await cliNilai<Baris[]>('rekap', '--db', db);
    for (const b of rekap)
      expect(kunci(b)).toEqual(['golongan', 'kondisi', 'lot', 'unit', 'nilaiSen', 'belumBernilai']);
    const jumlah = (k: string) => rekap.reduce((n, b) => n + Number(b[k]), 0);
    expect([jumlah('lot'), jumlah('unit'), jumlah('nilaiSen'), jumlah('belumBernilai')]).toEqual([432, 976, 0, 432]);
  });

  it('rekonsiliasi gives per golongan and in all what the contract names', async () => {
    const r = await cliNilai<{ golongan: Baris[]; total: Baris; kontrolPer: string; per: string }>(
      'rekonsiliasi',
      '--per',
      '2025-06-30',
      '--db',
      db,
    );
    memuat(r, ['per', 'kontrolPer', 'golongan', 'total']);
    for (const g of r.golongan) memuat(g, ['golongan', 'kode', 'nama', ...KUNCI_ANGKA]);
    expect(kunci(r.total)).toEqual(KUNCI_ANGKA);
    expect([r.per, r.kontrolPer]).toEqual(['2025-06-30', '2024-12-31']);
    expect(r.golongan.map((g) => g['golongan'])).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(r.total).toMatchObject({
      kontrolSen: 13_646_999_953_412,
      bukuSen: 0,
      selisihSen: -13_646_999_953_412,
      lot: 432,
      unit: 976,
    });
    for (const k of KUNCI_ANGKA) expect(r.golongan.reduce((n, g) => n + Number(g[k]), 0)).toBe(r.total[k]);
  });

  it('panggil reaches any entry, and lists them', async () => {
    const daftar = await cliNilai<{ nama: string }[]>('panggil', 'daftar', '--db', db);
    expect(daftar.map((d) => d.nama)).toContain('barang.daftar');
    expect(await cliNilai('panggil', 'rekap.kondisi', '{}', '--db', db)).toEqual(await cliNilai('rekap', '--db', db));
    expect(await cliNilai('panggil', 'rekap.kondisi', '--db', db)).toEqual(await cliNilai('rekap', '--db', db));
  });

  it('periksa says the file is whole', async () => {
    expect(await cliNilai('periksa', '--db', db)).toMatchObject({ sah: true, temuan: [] });
  });

  it('temuan reads as before for a person, marks and is refused in sentences', async () => {
    const milik = await renstraUji();
    const t = (...argumen: string[]) => ['temuan', ...argumen, '--db', milik];
    const teks = await transkrip(
      path.dirname(milik),
      t('--aturan', 'hibah_tanpa_pemberi'),
      t('--id', '6', '--tingkat', 'peringatan'),
      t('--aturan', 'selisih_kontrol'),
      t('--tingkat', 'berat'),
      t('--aturan', 'tidak_ada'),
      t('hapus'),
      t('terima', '--aturan', 'tahun_di_masa_depan', '--id', '6'),
      t('terima', '--aturan', 'tahun_di_masa_depan', '--id', '7', '--alasan', 'x'),
      ['tutup', '--semester', '2024-2', '--db', milik],
      t('terima', '--aturan', 'tahun_di_masa_depan', '--id', '6', '--alasan', 'Tercetak 2029 di Renstra'),
      t('tangani', '--aturan', 'tanah_tanpa_sertifikat', '--semua', '--alasan', 'Berkas di BPN'),
      ['tutup', '--semester', '2024-2', '--db', milik],
      t('buka', '--aturan', 'tanah_tanpa_sertifikat', '--semua'),
      t('--status', 'ditangani'),
    );
    await golden('temuan', teks);
  });

  it('reads as before for a person', async () => {
    await golden(
      'baca',
      await transkrip(
        path.dirname(db),
        ['rekap', '--per', '2025-06-30', '--db', db],
        ['rekonsiliasi', '--per', '2025-06-30', '--db', db],
        ['barang', '--golongan', 'A', '--batas', '3', '--db', db],
        ['barang', '--cari', 'tidak mungkin ada', '--db', db],
        ['laporan', 'daftar', '--db', db],
        ['periksa', '--db', db],
      ),
    );
  });
});

describe('writing verbs', () => {
  it('kondisi splits a part off; ids go back in unchanged; batalkan undoes, and undoes the undoing', async () => {
    const db = await renstraUji();
    const awal = await cliNilai('rekap', '--db', db);
    const [lot] = (await cliNilai<Barang[]>('barang', '--golongan', 'B', '--kondisi', 'B', '--db', db)).filter(
      (b) => b.jumlah >= 4,
    );
    const argumen = ['--ke', 'RB', '--tanggal', '2025-02-03', '--dasar', 'BA 1', '--db', db];
    const ubah = await cliNilai<{ perintah: string; lot: Barang[] }>(
      'kondisi',
      '--id',
      lot?.id ?? '',
      '--jumlah',
      '3',
      ...argumen,
    );
    memuat(ubah, ['perintah', 'lot']);
    expect(ubah.perintah).toBeTypeOf('string');
    expect(ubah.lot.map((b) => [b.id === lot?.id, b.jumlah, b.kondisi])).toEqual([
      [true, (lot?.jumlah ?? 0) - 3, 'B'],
      [false, 3, 'RB'],
    ]);
    for (const b of ubah.lot) memuat(b, KUNCI_BARANG);

    const anak = ubah.lot[1]?.id ?? '';
    const lagi = await cliNilai<{ lot: Barang[] }>(
      'kondisi',
      '--id',
      anak,
      ...argumen.map((a) => (a === 'RB' ? 'KB' : a)),
    );
    expect(lagi.lot.map((b) => [b.id, b.kondisi])).toEqual([[anak, 'KB']]);

    const ditolak = await cliJson('batalkan', ubah.perintah, '--db', db);
    expect(ditolak).toMatchObject({ kode: 1, reply: { ok: false, error: { reason: 'batal_terhalang' } } });
    const batal = await cliNilai<{ perintah: string }>('batalkan', ubah.perintah, '--beserta', '--db', db);
    memuat(batal, ['perintah']);
    expect(await cliNilai('rekap', '--db', db)).toEqual(awal);
    await cliNilai('batalkan', batal.perintah, '--db', db);
    expect((await cliNilai<Barang[]>('barang', '--db', db)).find((b) => b.id === anak)?.kondisi).toBe('KB');
    expect(await cliNilai('periksa', '--db', db)).toMatchObject({ sah: true });
  });

  it('kondisi with as many units as the lot has does not split it', async () => {
    const db = await renstraUji();
    const [lot] = (await cliNilai<Barang[]>('barang', '--golongan', 'B', '--kondisi', 'B', '--db', db)).filter(
      (b) => b.jumlah >= 4,
    );
    const argumen = [
      '--ke',
      'KB',
      '--tanggal',
      '2025-02-03',
      '--dasar',
      'BA 1',
      '--jumlah',
      String(lot?.jumlah),
      '--db',
      db,
    ];
    const { lot: hasil } = await cliNilai<{ lot: Barang[] }>('kondisi', '--id', lot?.id ?? '', ...argumen);
    expect(hasil.map((b) => [b.id, b.jumlah])).toEqual([[lot?.id, lot?.jumlah]]);
  });

  it('nilai fills without a date, and corrects on one', async () => {
    const db = await renstraUji();
    const isi = await cliNilai<{ perintah: string; lot: Barang[] }>(
      'nilai',
      '--id',
      '1',
      '--sen',
      '885991237021',
      '--dasar',
      'Appraisal',
      '--db',
      db,
    );
    memuat(isi, ['perintah', 'lot']);
    expect(isi.lot.map((b) => [b.id, b['nilaiSen']])).toEqual([['1', 885_991_237_021]]);
    await cliNilai(
      'nilai',
      '--id',
      '1',
      '--sen',
      '885991237000',
      '--tanggal',
      '2025-03-01',
      '--dasar',
      'Koreksi',
      '--db',
      db,
    );
    const buku = async (per: string) =>
      (await cliNilai<{ total: Baris }>('rekonsiliasi', '--per', per, '--db', db)).total['bukuSen'];
    expect([await buku('2024-12-31'), await buku('2025-02-28'), await buku('2025-03-01')]).toEqual([
      885_991_237_021, 885_991_237_021, 885_991_237_000,
    ]);
  });

  it('kontrol takes both ways of writing its data, and is undone', async () => {
    const db = await renstraUji();
    const panjang = {
      sumber: 'Neraca',
      rincian: [
        { golongan: 'A', nilaiSen: 100 },
        { golongan: 'G', nilaiSen: 5 },
      ],
    };
    const { perintah } = await cliNilai<{ perintah: string }>(
      'kontrol',
      '--per',
      '2025-06-30',
      '--data',
      JSON.stringify(panjang),
      '--db',
      db,
    );
    const baca = async () =>
      (await cliNilai<{ golongan: Baris[] }>('rekonsiliasi', '--per', '2025-06-30', '--db', db)).golongan;
    expect((await baca()).map((g) => [g['golongan'], g['kontrolSen']])).toContainEqual(['G', 5]);
    await cliNilai('batalkan', perintah, '--db', db);
    expect((await baca()).map((g) => g['golongan'])).not.toContain('G');
    await cliNilai('kontrol', '--per', '2025-06-30', '--data', '{"sumber": "Neraca", "A": 100, "G": 5}', '--db', db);
    expect((await baca()).map((g) => [g['golongan'], g['kontrolSen']])).toContainEqual(['G', 5]);
  });

  it('--pelaku stands in the log, else the account of the PC', async () => {
    const db = await renstraUji();
    const nilai = ['nilai', '--id', '1', '--dasar', 'K', '--db', db];
    await cliNilai(...nilai, '--sen', '1', '--pelaku', 'Budi Santoso');
    await cliNilai(...nilai, '--sen', '2');
    const { baris } = await cliNilai<{ baris: Baris[] }>('panggil', 'perintah.daftar', '{"batas": 2}', '--db', db);
    expect(baris.map((b) => b['nama'])).toEqual([baris[0]?.['akunOS'], 'Budi Santoso']);
    const panjang = await cliJson(...nilai, '--sen', '3', '--pelaku', 'x'.repeat(121));
    expect(panjang).toMatchObject({ kode: 1, reply: { error: { reason: 'pelaku_tidak_sah' } } });
    expect(await cliNilai('panggil', 'pelaku.daftar', '{}', '--db', db)).toHaveLength(3);
  });

  it('siapkan makes a register once, empty or with the Renstra', async () => {
    const db = path.join(folderUji(), 'baru', 'lagi', 'r.db');
    memuat(await cliNilai('siapkan', '--db', db), ['lot', 'unit']);
    expect(await cliJson('siapkan', '--db', db)).toMatchObject({
      kode: 1,
      reply: { error: { reason: 'register_tidak_kosong' } },
    });
    expect(await cliNilai('siapkan', '--contoh', 'renstra', '--db', db)).toMatchObject({ lot: 432, unit: 976 });
    const sebelum = jejak(db);
    for (const argumen of [[], ['--contoh', 'renstra']]) {
      const { kode, reply } = await cliJson('siapkan', ...argumen, '--db', db);
      expect({ kode, reply }).toMatchObject({ kode: 1, reply: { error: { reason: 'register_tidak_kosong' } } });
    }
    expect(jejak(db)).toBe(sebelum);
    if (process.platform !== 'win32') expect(fs.statSync(db).mode & 0o077).toBe(0);
  });

  it('two programs that set up one register at once: one does, the other is refused', async () => {
    const db = path.join(folderUji(), 'r.db');
    const jalan = await Promise.all([1, 2].map(() => anakCli('siapkan', '--contoh', 'renstra', '--json', '--db', db)));
    expect(jalan.map((j) => j.kode).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(jalan.map(replyDari).find((r) => !r.ok)).toMatchObject({ error: { reason: 'register_tidak_kosong' } });
    expect(await cliNilai('barang', '--db', db)).toHaveLength(432);
    expect(await cliNilai('periksa', '--db', db)).toMatchObject({ sah: true });
  });

  it('answers as before for a person', async () => {
    const db = await renstraUji();
    const lot = (await cliNilai<Barang[]>('barang', '--golongan', 'B', '--kondisi', 'B', '--db', db)).find(
      (b) => b.jumlah >= 4,
    );
    const kondisi = [
      'kondisi',
      '--id',
      lot?.id ?? '',
      '--ke',
      'RB',
      '--tanggal',
      '2025-02-03',
      '--dasar',
      'BA 07/2025',
      '--db',
      db,
    ];
    await golden(
      'tulis',
      await transkrip(
        path.dirname(db),
        [...kondisi, '--jumlah', '2'],
        ['nilai', '--id', '1', '--sen', '885991237021', '--dasar', 'Appraisal 2025', '--db', db],
        ['kontrol', '--per', '2025-06-30', '--data', '{"sumber":"Neraca","A":100}', '--db', db],
        ['batalkan', '2', '--db', db],
        ['batalkan', '2', '--db', db],
        ['batalkan', '5', '--db', db],
        ['siapkan', '--contoh', 'renstra', '--db', db],
      ),
    );
  });
});

describe('files', () => {
  let db: string;
  beforeAll(async () => {
    db = await renstraUji();
  });

  it('laporan daftar names id, judul, format and what it is about', async () => {
    const daftar = await cliNilai<Baris[]>('laporan', 'daftar', '--db', db);
    for (const l of daftar) expect(kunci(l)).toEqual(['id', 'judul', 'format', 'lingkup']);
    expect(daftar.map((l) => l['id'])).toEqual(
      expect.arrayContaining(['rekapitulasi-mutasi', 'daftar-barang', 'rekap-kondisi', 'rekonsiliasi']),
    );
  });

  it('laporan writes <id>-<semester>.<ext> directly in the folder, pdf and xlsx unless told, and gives absolute paths', async () => {
    const folder = path.join(folderUji(), 'belum', 'ada');
    const { berkas } = await cliNilai<{ berkas: string[] }>(
      'laporan',
      'rekap-kondisi',
      '--semester',
      '2025-1',
      '--keluar',
      folder,
      '--db',
      db,
    );
    expect(berkas).toEqual(['pdf', 'xlsx'].map((f) => path.join(folder, `rekap-kondisi-2025-1.${f}`)));
    expect(fs.readdirSync(folder).toSorted()).toEqual(['rekap-kondisi-2025-1.pdf', 'rekap-kondisi-2025-1.xlsx']);
    const relatif = path.relative(process.cwd(), folder);
    const lagi = await cliNilai<{ berkas: string[] }>(
      'laporan',
      'rekap-kondisi',
      '--semester',
      '2025-1',
      '--keluar',
      relatif,
      '--format',
      'json',
      '--db',
      db,
    );
    expect(lagi.berkas).toEqual([path.join(folder, 'rekap-kondisi-2025-1.json')]);
  });

  it('laporan semua writes every report', async () => {
    const folder = folderUji();
    const daftar = await cliNilai<{ id: string; lingkup: string }[]>('laporan', 'daftar', '--db', db);
    // One about a lot has to be asked for by that lot.
    const ada = daftar.filter((l) => l.lingkup === 'semester');
    const { berkas } = await cliNilai<{ berkas: string[] }>(
      'laporan',
      'semua',
      '--semester',
      '2024-2',
      '--keluar',
      folder,
      '--format',
      'json',
      '--db',
      db,
    );
    expect(berkas.map((b) => path.basename(b))).toEqual(ada.map((l) => `${l.id}-2024-2.json`));
    for (const b of berkas) expect(fs.statSync(b).size).toBeGreaterThan(100);
  });

  it('ekspor writes where it is told, with the filters of barang', async () => {
    const tujuan = path.join(folderUji(), 'untuk', 'bpkad.xlsx');
    const hasil = await cliNilai<Baris>('ekspor', '--keluar', tujuan, '--golongan', 'A', '--db', db);
    expect(hasil).toEqual({ berkas: tujuan, lot: 11 });
    expect(fs.readFileSync(tujuan).subarray(0, 2).toString()).toBe('PK');
    expect(await cliNilai('ekspor', '--keluar', tujuan, '--db', db)).toEqual({ berkas: tujuan, lot: 432 });
    expect(fs.readdirSync(path.dirname(tujuan))).toEqual(['bpkad.xlsx']);
  });

  it('ekspor knows the layouts, the codes and csv, and says what cannot be', async () => {
    const folder = folderUji();
    const tujuan = (nama: string) => path.join(folder, nama);
    const ekspor = (nama: string, ...opsi: string[]) =>
      cliNilai<Baris>('ekspor', '--keluar', tujuan(nama), ...opsi, '--db', db);
    expect(await ekspor('simda.xlsx', '--tata-letak', 'simda')).toEqual({ berkas: tujuan('simda.xlsx'), lot: 432 });
    expect(await ekspor('kib.xlsx', '--tata-letak', 'KIB', '--golongan', 'A')).toMatchObject({ lot: 11 });
    const csv = await ekspor(
      'ebmd.csv',
      '--tata-letak',
      'ebmd',
      '--kode',
      'satu',
      '--format',
      'csv',
      '--golongan',
      'A',
    );
    expect(csv).toEqual({ berkas: tujuan('ebmd.csv'), lot: 11 });
    const baris = fs.readFileSync(tujuan('ebmd.csv'), 'utf8').split('\r\n');
    expect(baris).toHaveLength(13);
    expect(baris[0]).toContain('"NIBAR";"Kode Barang";"Nama Barang"');
    const koma = await ekspor('datar.csv', '--format', 'csv', '--pemisah', ',');
    expect(koma).toMatchObject({ lot: 432 });
    expect(fs.readFileSync(tujuan('datar.csv'), 'utf8')).toContain('"ID","No","Kode Barang"');
    const tolak = async (...opsi: string[]) =>
      (await cliJson('ekspor', '--keluar', tujuan('x.csv'), ...opsi, '--db', db)).reply;
    expect(await tolak('--tata-letak', 'kib', '--format', 'csv')).toMatchObject({
      ok: false,
      error: { reason: 'kib_tanpa_csv' },
    });
    expect(await tolak('--tata-letak', 'sipd')).toMatchObject({ ok: false, error: { reason: 'opsi_tidak_sah' } });
    expect(fs.existsSync(tujuan('x.csv'))).toBe(false);
  });

  it('kertas-kerja writes what is to be filled in, and says when there is nothing', async () => {
    const tujuan = path.join(folderUji(), 'kerja.xlsx');
    const kerja = (...opsi: string[]) => cliJson('kertas-kerja', ...opsi, '--keluar', tujuan, '--db', db);
    const nilai = async (...opsi: string[]) => (await kerja(...opsi)).reply;
    expect(await nilai('nilai', '--golongan', 'A')).toEqual({
      ok: true,
      value: { berkas: tujuan, lot: 11, lembar: 1 },
    });
    expect(await nilai('kondisi', '--per-alamat')).toMatchObject({ ok: true, value: { lot: 432 } });
    expect(await nilai('kondisi', '--cari', 'entah')).toMatchObject({
      ok: false,
      error: { reason: 'kertas_kerja_kosong' },
    });
    expect((await kerja('kondisi', '--per-alamat', '--per-ruangan')).kode).toBe(2);
    expect((await kerja('harga')).kode).toBe(2);
  });

  it('cadangkan and pulihkan bring a register back', async () => {
    const milik = await renstraUji();
    const tujuan = path.join(folderUji(), 'usb', 'salinan.db');
    expect(await cliNilai('cadangkan', '--keluar', tujuan, '--db', milik)).toEqual({
      berkas: tujuan,
      lot: 432,
      unit: 976,
    });
    // The copy is where it was asked for, and nowhere else.
    expect(fs.readdirSync(path.dirname(tujuan))).toEqual(['salinan.db']);
    expect(fs.existsSync(path.join(path.dirname(milik), 'cadangan'))).toBe(false);
    const awal = await cliNilai('rekap', '--db', milik);
    await cliNilai('nilai', '--id', '1', '--sen', '5', '--dasar', 'K', '--db', milik);
    expect(await cliNilai('pulihkan', tujuan, '--db', milik)).toEqual({ berkas: tujuan, lot: 432, unit: 976 });
    expect(await cliNilai('rekap', '--db', milik)).toEqual(awal);
    expect(await cliNilai('periksa', '--db', milik)).toMatchObject({ sah: true });
    const lain = path.join(folderUji(), 'pc-baru.db');
    expect(await cliNilai('pulihkan', tujuan, '--db', lain)).toEqual({ berkas: tujuan, lot: 432, unit: 976 });
    expect(await cliNilai('rekap', '--db', lain)).toEqual(awal);
  });

  it('never writes over the register that is open, and leaves the old file when it cannot write the new one', async () => {
    const sebelum = jejak(db);
    for (const argumen of [
      ['ekspor', '--keluar', db],
      ['cadangkan', '--keluar', db],
      ['ekspor', '--keluar', `${db}-wal`],
    ]) {
      const { kode, reply } = await cliJson(...argumen, '--db', db);
      expect({ kode, reply }).toMatchObject({ kode: 1, reply: { error: { reason: 'tujuan_register' } } });
    }
    const pranala = path.join(folderUji(), 'pranala.db');
    fs.symlinkSync(db, pranala);
    expect((await cliJson('ekspor', '--keluar', pranala, '--db', db)).reply).toMatchObject({
      error: { reason: 'tujuan_register' },
    });
    const folder = folderUji();
    const keFolder = await cliJson('ekspor', '--keluar', folder, '--db', db);
    expect(keFolder).toMatchObject({
      kode: 1,
      reply: { error: { code: 'unavailable', reason: 'tidak_dapat_ditulis' } },
    });
    const dalamBerkas = await cliJson('ekspor', '--keluar', path.join(db, 'x.xlsx'), '--db', db);
    expect(dalamBerkas).toMatchObject({ kode: 1, reply: { error: { code: 'unavailable' } } });
    expect(fs.readdirSync(path.dirname(folder)).filter((n) => n.endsWith('.sebagian'))).toEqual([]);
    expect(jejak(db)).toBe(sebelum);
  });
});

describe('use', () => {
  it('help stands at every level', async () => {
    const umum = await cli('--help');
    expect(umum.kode).toBe(0);
    for (const v of DAFTAR_VERBA) {
      expect(umum.out).toContain(`  ${v.nama} `);
      const bantuan = await cli(v.nama, '--help');
      expect([bantuan.kode, bantuan.err]).toEqual([0, '']);
      for (const opsi of Object.keys(v.opsi)) expect(bantuan.out).toContain(`--${opsi}`);
    }
    const json = await cliJson('rekap', '--help');
    expect(json).toMatchObject({ kode: 0, reply: { ok: true } });
    const teks = await transkrip('/', ['--help'], ...DAFTAR_VERBA.map((v) => [v.nama, '--help']));
    await golden('bantuan', teks);
  });

  it('has the verbs of the contract', () => {
    expect(DAFTAR_VERBA.map((v) => v.nama).toSorted()).toEqual(
      [
        'barang',
        'batalkan',
        'cadangkan',
        'ekspor',
        'impor',
        'kertas-kerja',
        'komptabel',
        'kondisi',
        'kontrol',
        'laporan',
        'nilai',
        'panggil',
        'periksa',
        'pulihkan',
        'rekap',
        'rekonsiliasi',
        'selisih',
        'siapkan',
        'mutasi',
        'tindak-lanjut',
        'tutup',
        'buka',
        'pencocokan',
        'penyusutan',
        'atur',
        'temuan',
        'nomor-register',
        'naskah',
      ].toSorted(),
    );
  });

  it.each([
    ['no verb', []],
    ['an unknown verb', ['hapus']],
    ['an unknown option', ['rekap', '--golongan', 'A']],
    ['an unknown short option', ['rekap', '-x']],
    ['a word too many', ['rekap', 'semua']],
    ['an option without its value', ['rekap', '--per']],
    ['an option where a value should stand', ['kondisi', '--id', '--ke', 'B']],
    ['a missing option', ['kondisi', '--id', '1', '--ke', 'B', '--tanggal', '2025-01-01']],
    ['a missing --sen', ['nilai', '--id', '1', '--dasar', 'x']],
    ['a missing place', ['batalkan']],
    ['a missing file', ['pulihkan']],
    ['a missing report', ['laporan', '--semester', '2025-1']],
    ['a missing semester', ['laporan', 'rekonsiliasi', '--keluar', '.']],
    ['a missing folder', ['laporan', 'rekonsiliasi', '--semester', '2025-1']],
    ['a flag with a value', ['rekap', '--json=ya']],
  ])('%s is wrong use: exit 2, one sentence and where the help is', async (_, argumen) => {
    const db = await renstraUji();
    const sebelum = jejak(db);
    const { kode, out, err } = await cli(...argumen, ...(argumen.length > 0 ? ['--db', db] : []));
    expect([kode, out]).toEqual([2, '']);
    expect(err).toMatch(argumen.length > 0 ? /^\S.*\nBantuan: bmd .*--help\n$/ : /^Inventaris BMD/);
    expect(err).not.toMatch(/Unknown|argument|undefined/);
    if (argumen.length > 0 && !argumen.includes('--json=ya')) {
      const json = await cliJson(...argumen, '--db', db);
      expect(json).toMatchObject({ kode: 2, reply: { ok: false, error: { reason: 'salah_pemakaian' } }, err: '' });
    }
    expect(jejak(db)).toBe(sebelum);
  });

  it('a real process prints one JSON Reply on standard output, nothing else, and exits with the code', async () => {
    const db = await renstraUji();
    const [baik, ditolak, salah, manusia] = await Promise.all([
      anakCli('rekap', '--json', '--db', db),
      anakCli('batalkan', '99', '--json', '--db', db),
      anakCli('rekap', '--aneh', '--json', '--db', db),
      anakCli('batalkan', '99', '--db', db),
    ]);
    expect([baik.kode, baik.err, baik.out.split('\n').length]).toEqual([0, '', 2]);
    expect(replyDari(baik)).toMatchObject({ ok: true });
    expect([ditolak.kode, ditolak.err]).toEqual([1, '']);
    expect(replyDari(ditolak)).toMatchObject({
      ok: false,
      error: { code: 'not_found', reason: 'perintah_tidak_ada', details: { perintah: '99' } },
    });
    expect([salah.kode, salah.err, replyDari(salah).ok]).toEqual([2, '', false]);
    expect([manusia.kode, manusia.out, manusia.err]).toEqual([1, '', 'Perintah nomor 99 tidak ada.\n']);
  });

  it('a register that is not there is made by siapkan alone', async () => {
    const db = path.join(folderUji(), 'x', 'tidak-ada.db');
    for (const argumen of [
      ['rekap'],
      ['barang'],
      ['periksa'],
      ['laporan', 'daftar'],
      ['batalkan', '1'],
      ['cadangkan', '--keluar', `${db}.c`],
    ]) {
      const { kode, reply } = await cliJson(...argumen, '--db', db);
      expect({ kode, reply }).toMatchObject({
        kode: 1,
        reply: { error: { code: 'not_found', reason: 'register_tidak_ada' } },
      });
    }
    expect(fs.existsSync(path.dirname(db))).toBe(false);
  });

  it('without --db it is the register of the installed program', () => {
    const di = (sistem: NodeJS.Platform, env: NodeJS.ProcessEnv, rumah: string) => registerPengguna(env, sistem, rumah);
    const windows = String.raw`C:\Users\ani\AppData\Local\Inventaris BMD\register\inventaris.db`;
    expect(di('win32', { LOCALAPPDATA: String.raw`C:\Users\ani\AppData\Local` }, String.raw`C:\Users\ani`)).toBe(
      windows,
    );
    expect(di('win32', {}, String.raw`C:\Users\ani`)).toBe(windows);
    expect(di('linux', {}, '/home/ani')).toBe('/home/ani/.local/share/Inventaris BMD/register/inventaris.db');
    expect(di('linux', { XDG_DATA_HOME: '/data' }, '/home/ani')).toBe('/data/Inventaris BMD/register/inventaris.db');
  });
});
