import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { bukaLayanan } from '../../api/hosts/layanan.ts';
import { VERSI_SKEMA } from '../../db/migrate.ts';
import {
  anak,
  ANI,
  cli,
  cliJson,
  cliNilai,
  folderUji,
  jejak,
  jejakBerkas,
  programLain,
  renstraUji,
  replyDari,
} from './bantu.ts';

// Files, disks and other programs that stand in the way: the command line says what, where and what to do, exit 1, and
// changes nothing.

const VERBA: string[][] = [
  ['rekap'],
  ['barang', '--batas', '1'],
  ['kondisi', '--id', '1', '--ke', 'RB', '--tanggal', '2025-01-01', '--dasar', 'BA 1'],
  ['periksa'],
  ['siapkan', '--contoh', 'renstra'],
  ['panggil', 'register.status', '{}'],
];

/** Every verb is refused with the reason and a sentence that names the file; the file stays as it is. */
async function ditolak(berkas: string, alasan: string, kalimat: RegExp, verba: string[][] = VERBA): Promise<void> {
  const ada = fs.statSync(berkas).isFile();
  const sebelum = ada ? jejakBerkas(berkas) : '';
  const folder = fs.readdirSync(path.dirname(berkas)).toSorted();
  for (const argumen of verba) {
    const { kode, reply } = await cliJson(...argumen, '--db', berkas);
    expect({ kode, reply }).toMatchObject({ kode: 1, reply: { ok: false, error: { reason: alasan } } });
    const manusia = await cli(...argumen, '--db', berkas);
    expect([manusia.kode, manusia.out]).toEqual([1, '']);
    expect(manusia.err).toContain(berkas);
    expect(manusia.err).toMatch(kalimat);
  }
  if (ada) expect(jejakBerkas(berkas)).toBe(sebelum);
  expect(fs.readdirSync(path.dirname(berkas)).toSorted()).toEqual(folder);
}

describe('the wrong file', () => {
  const bukan = /bukan register Inventaris BMD; berkas tidak diubah\. Pilih berkas register yang benar\./;

  it.each<[string, (berkas: string) => void]>([
    ['a text', (b) => fs.writeFileSync(b, 'nama;jumlah\nKursi;3\n'.repeat(300))],
    [
      'another SQLite database',
      (b) => new Database(b).exec('create table catatan (isi text); insert into catatan values (1)').close(),
    ],
    ['a folder', (b) => fs.mkdirSync(b)],
  ])('%s', async (_, buat) => {
    const berkas = path.join(folderUji(), 'x.db');
    buat(berkas);
    await ditolak(berkas, 'bukan_register', bukan);
  });

  it('an empty file is no register either; only siapkan fills it', async () => {
    const berkas = path.join(folderUji(), 'x.db');
    fs.writeFileSync(berkas, '');
    await ditolak(berkas, 'bukan_register', bukan, VERBA.slice(0, 4));
    expect(await cliNilai('siapkan', '--contoh', 'renstra', '--db', berkas)).toMatchObject({ lot: 432 });
  });

  it('a register of a newer program', async () => {
    const berkas = await renstraUji();
    new Database(berkas).exec(`pragma user_version = ${VERSI_SKEMA + 1}`).close();
    await ditolak(
      berkas,
      'register_lebih_baru',
      new RegExp(
        `versi program yang lebih baru \\(struktur ${VERSI_SKEMA + 1}, program ini mengenal ${VERSI_SKEMA}\\)\\. Perbarui program`,
      ),
    );
  });

  it('half a register: refused, and a backup takes its place while the ruin is kept', async () => {
    const berkas = await renstraUji();
    const cadangan = path.join(folderUji(), 'c.db');
    await cliNilai('cadangkan', '--keluar', cadangan, '--db', berkas);
    const awal = await cliNilai('rekap', '--db', berkas);
    fs.truncateSync(berkas, 4096 * 100);
    const ruin = jejakBerkas(berkas);
    await ditolak(berkas, 'register_rusak', /rusak\. Jangan diubah lagi; pulihkan dari cadangan terakhir\./);

    const palsu = path.join(folderUji(), 'palsu.db');
    fs.writeFileSync(palsu, 'x'.repeat(5000));
    expect(await cliJson('pulihkan', palsu, '--db', berkas)).toMatchObject({
      kode: 1,
      reply: { error: { reason: 'bukan_register' } },
    });
    expect(jejakBerkas(berkas)).toBe(ruin);

    const { disisihkan, ...pulih } = await cliNilai<{ disisihkan: string }>('pulihkan', cadangan, '--db', berkas);
    expect(pulih).toEqual({ berkas: cadangan, lot: 432, unit: 976 });
    expect(jejakBerkas(disisihkan)).toBe(ruin);
    expect(await cliNilai('rekap', '--db', berkas)).toEqual(awal);
    expect(await cliNilai('periksa', '--db', berkas)).toMatchObject({ sah: true });
  });

  it('what did not come to be leaves no register behind', async () => {
    const folder = folderUji();
    const palsu = path.join(folder, 'palsu.db');
    fs.writeFileSync(palsu, 'x'.repeat(5000));
    for (const argumen of [
      ['pulihkan', palsu],
      ['pulihkan', path.join(folder, 'tidak-ada.db')],
      ['siapkan', '--contoh', 'lain'],
      ['panggil', 'constructor', '{}'],
    ]) {
      expect((await cliJson(...argumen, '--db', path.join(folder, 'r.db'))).kode).toBe(1);
      expect(fs.readdirSync(folder)).toEqual(['palsu.db']);
    }
  });

  it('a folder that a cloud copies, or that lies on a server', async () => {
    const akar = folderUji();
    const awan = path.join(akar, 'OneDrive - Dinas', 'r.db');
    const { kode, reply } = await cliJson('siapkan', '--db', awan);
    expect({ kode, reply }).toMatchObject({ kode: 1, reply: { error: { code: 'rule', reason: 'tempat_ditolak' } } });
    if (!reply.ok) expect(reply.error.pesan).toMatch(/OneDrive - Dinas.*disinkronkan ke awan.*boleh untuk cadangan/);
    expect(fs.readdirSync(akar)).toEqual([]);
    const milik = await renstraUji();
    expect(await cliNilai('cadangkan', '--keluar', path.join(akar, 'OneDrive', 'c.db'), '--db', milik)).toMatchObject({
      lot: 432,
    });
  });
});

describe('another program', () => {
  it('that writes: changes wait, then are refused by name; reading and proof of what is there go on', async () => {
    const berkas = await renstraUji();
    await cliNilai('nilai', '--id', '1', '--sen', '5', '--dasar', 'K', '--db', berkas);
    const sebelum = jejak(berkas);
    const lepas = await programLain(berkas, 'begin immediate');
    try {
      const mulai = Date.now();
      const [tulis, periksa] = await Promise.all([
        cliJson('nilai', '--id', '1', '--sen', '6', '--dasar', 'K', '--db', berkas),
        anak(process.execPath, ['api/hosts/cli.ts', 'periksa', '--json', '--db', berkas]),
      ]);
      expect(tulis).toMatchObject({
        kode: 1,
        reply: { ok: false, error: { code: 'unavailable', reason: 'register_sedang_dipakai', details: { berkas } } },
      });
      if (!tulis.reply.ok)
        expect(tulis.reply.error.pesan).toMatch(/sedang dipakai program lain .*Tutup program itu lalu ulangi/);
      expect(Date.now() - mulai).toBeGreaterThan(4000);
      expect([periksa.kode, replyDari(periksa)]).toMatchObject([1, { error: { reason: 'register_sedang_dipakai' } }]);
      expect(await cliNilai('barang', '--db', berkas)).toHaveLength(432);
      expect(jejak(berkas)).toBe(sebelum);
    } finally {
      await lepas();
    }
    await cliNilai('nilai', '--id', '1', '--sen', '6', '--dasar', 'K', '--db', berkas);
    expect(await cliNilai('periksa', '--db', berkas)).toMatchObject({ sah: true });
  });

  it('that is done in time is waited for', async () => {
    const berkas = await renstraUji();
    const lepas = await programLain(berkas, 'begin immediate');
    const tulis = anak(process.execPath, [
      'api/hosts/cli.ts',
      'nilai',
      '--id',
      '1',
      '--sen',
      '6',
      '--dasar',
      'K',
      '--json',
      '--db',
      berkas,
    ]);
    setTimeout(() => void lepas(), 1500);
    expect((await tulis).kode).toBe(0);
  });

  it('that has the register open: a restore is refused and the register stays', async () => {
    const berkas = await renstraUji();
    const cadangan = path.join(folderUji(), 'c.db');
    await cliNilai('cadangkan', '--keluar', cadangan, '--db', berkas);
    await cliNilai('nilai', '--id', '1', '--sen', '5', '--dasar', 'K', '--db', berkas);
    const sebelum = jejak(berkas);
    const lepas = await programLain(berkas, 'select count(*) from barang');
    try {
      const { kode, reply } = await cliJson('pulihkan', cadangan, '--db', berkas);
      expect({ kode, reply }).toMatchObject({
        kode: 1,
        reply: { error: { code: 'unavailable', reason: 'register_sedang_dipakai' } },
      });
      expect(jejak(berkas)).toBe(sebelum);
      expect(fs.readdirSync(path.dirname(berkas)).filter((n) => n.includes('pemulihan'))).toEqual([]);
    } finally {
      await lepas();
    }
    expect(await cliNilai('pulihkan', cadangan, '--db', berkas)).toMatchObject({ lot: 432 });
  });

  it('that changes the register is news to the open windows', async () => {
    const berkas = await renstraUji();
    const layanan = bukaLayanan({ berkas });
    const berita: string[] = [];
    const lepas = layanan.padaPeristiwa((p) => berita.push(p.jenis));
    await cliNilai('nilai', '--id', '1', '--sen', '5', '--dasar', 'K', '--db', berkas);
    await expect.poll(() => berita, { timeout: 5000 }).toContain('perubahan');
    expect(await layanan.panggil({ name: 'rekonsiliasi.lihat', input: {} })).toMatchObject({
      value: { total: { bukuSen: 5 } },
    });
    berita.length = 0;
    await layanan.panggil({ name: 'barang.isiNilai', input: { id: '1', nilaiSen: 6, dasar: 'K' }, pelaku: ANI });
    expect(berita).toEqual(['perubahan']);
    await layanan.panggil({ name: 'rekap.kondisi', input: {} });
    await layanan.panggil({ name: 'barang.isiNilai', input: { id: '1', nilaiSen: 6, dasar: 'K' }, pelaku: ANI });
    expect(berita).toEqual(['perubahan']);
    lepas();
    await layanan.tutup();
  });
});

// A disk of a few megabytes and a folder that cannot be written: made in a mount namespace of the child, which its end
// takes down. That needs Linux with namespaces for the user who runs the tests; elsewhere SQLite is told that the disk ends.
const adaNamespace = process.platform === 'linux' && (await anak('unshare', ['-rm', 'true'])).kode === 0;

/** Runs shell lines in a namespace of their own; `bmd` is the command line with `--json`. Gives one Reply per `bmd`. */
async function dalamNamespace(baris: string): Promise<{ kode: number; reply: ReturnType<typeof replyDari> }[]> {
  const skrip = `set -u; bmd() { '${process.execPath}' api/hosts/cli.ts "$@" --json; echo "KODE $?"; }\n${baris}`;
  const { out, err, kode } = await anak('unshare', ['-rm', 'sh', '-c', skrip]);
  expect([kode, err.replace(/^mount:.*$/gm, '').trim()]).toEqual([0, '']);
  return [...out.matchAll(/^(\{.*\})\nKODE (\d+)$/gm)].map(([, json = '', k]) => ({
    kode: Number(k),
    reply: replyDari({ kode: 0, out: json, err: '' }),
  }));
}

async function tanpaNamespace(): Promise<void> {
  const layanan = bukaLayanan({ berkas: await renstraUji(), jobDiSini: true });
  const { db } = layanan.register;
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const dasar = 'x'.repeat(500);
  let jawaban = await layanan.panggil({ name: 'rekap.kondisi', input: {} });
  for (let n = 1; jawaban.ok && n < 100; n += 1)
    jawaban = await layanan.panggil({ name: 'barang.isiNilai', input: { id: '1', nilaiSen: n, dasar }, pelaku: ANI });
  expect(jawaban).toMatchObject({ ok: false, error: { code: 'unavailable', reason: 'disk_penuh' } });
  await layanan.tutup();
}

describe('a disk that ends', () => {
  it('a register that does not fit is not begun; one that fits says when the disk is full, and stays whole', async () => {
    if (!adaNamespace) return tanpaNamespace();
    const sumber = await renstraUji();
    const d = folderUji();
    const jalan = await dalamNamespace(`
      mount -t tmpfs -o size=1m tmpfs ${d} || exit 9
      bmd siapkan --contoh renstra --db ${d}/r.db
      test -z "$(ls ${d})" && echo '{"ok":true,"value":"kosong"}' && echo 'KODE 0'
      mount -o remount,size=12m ${d} || exit 9
      cp ${sumber} ${d}/r.db
      head -c 20000000 /dev/zero > ${d}/isi 2>/dev/null
      bmd nilai --id 1 --sen 5 --dasar K --db ${d}/r.db
      bmd cadangkan --keluar ${d}/c.db --db ${d}/r.db
      bmd laporan rekap-kondisi --semester 2025-1 --format json --keluar ${d}/l --db ${d}/r.db
      rm ${d}/isi
      ls ${d}/cadangan ${d}/l 2>/dev/null | grep sebagian && exit 8
      bmd periksa --db ${d}/r.db
      bmd rekap --db ${d}/r.db
    `);
    const penuh = { kode: 1, reply: { ok: false, error: { code: 'unavailable', reason: 'disk_penuh' } } };
    expect(jalan).toMatchObject([
      penuh,
      { kode: 0, reply: { value: 'kosong' } },
      penuh,
      penuh,
      penuh,
      { kode: 0, reply: { ok: true, value: { sah: true, perintah: 1 } } },
      { kode: 0, reply: { ok: true } },
    ]);
    const [pertama] = jalan;
    if (pertama && !pertama.reply.ok)
      expect(pertama.reply.error.pesan).toMatch(
        /Disk penuh .*r\.db; tidak ada yang berubah\. Kosongkan ruang lalu ulangi\./,
      );
  });

  it('a dry run whose copy of the register does not fit: refused, nothing left of it', async () => {
    if (!adaNamespace) return tanpaNamespace();
    const sumber = await renstraUji();
    const d = folderUji();
    const csv = path.join(folderUji(), 'daftar.csv');
    fs.writeFileSync(csv, 'Kode Barang;Nama Barang;Jumlah\n1.3.2.05.02.01.030;Kursi Zebra;1\n');
    const jalan = await dalamNamespace(`
      mount -t tmpfs -o size=$(($(stat -c %s ${sumber}) + 1500000)) tmpfs ${d} || exit 9
      cp ${sumber} ${d}/r.db
      bmd impor ${csv} --periksa --db ${d}/r.db
      test "$(ls ${d})" = r.db || exit 8
      bmd periksa --db ${d}/r.db
    `);
    expect(jalan).toMatchObject([
      { kode: 1, reply: { ok: false, error: { code: 'unavailable', reason: 'disk_penuh' } } },
      { kode: 0, reply: { ok: true, value: { sah: true, perintah: 1 } } },
    ]);
    const [pertama] = jalan;
    if (pertama && !pertama.reply.ok)
      expect(pertama.reply.error.pesan).toMatch(/Disk penuh .*r\.db; tidak ada yang berubah/);
  });

  it('a file or folder that must not be written: read where that goes, refused where not', async () => {
    if (!adaNamespace) return tanpaNamespace();
    const berkas = await renstraUji();
    const sebelum = jejakBerkas(berkas);
    const d = path.dirname(berkas);
    const kosong = folderUji();
    const jalan = await dalamNamespace(`
      mount --bind ${d} ${d} && mount -o remount,ro,bind ${d} || exit 9
      mount --bind ${kosong} ${kosong} && mount -o remount,ro,bind ${kosong} || exit 9
      bmd nilai --id 1 --sen 5 --dasar K --db ${berkas}
      bmd siapkan --db ${kosong}/r.db
      bmd ekspor --keluar ${kosong}/x.xlsx --db ${await renstraUji()}
    `);
    expect(jalan.map((j) => j.kode)).toEqual([1, 1, 1]);
    for (const { reply } of jalan) {
      if (reply.ok) throw new Error('written');
      expect(['tidak_dapat_ditulis', 'tidak_dapat_dibuka']).toContain(reply.error.reason);
      expect(reply.error.pesan).toMatch(/\/.*Periksa .*izin/);
    }
    expect(jejakBerkas(berkas)).toBe(sebelum);
    expect(fs.readdirSync(kosong)).toEqual([]);
  });
});
