import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../api/contract/index.ts';
import { bukaLayanan, type Layanan } from '../../api/hosts/layanan.ts';
import { bagi } from '../../domain/pembagian.ts';
import { formatRupiah } from '../../domain/uang.ts';
import { ANI, cli, cliJson, jamTetap, jejak, renstraUji } from './bantu.ts';

// Input that must not go through: each has one Indonesian sentence, changes nothing, and the command line says the very
// same with exit code 1.

const HARI_INI = '2025-08-15';
const BESAR = 2 ** 53;

let layanan: Layanan;
let berkas: string;
let kursi = '';
let isiKursi = 0;

const panggil = (
  name: string,
  input: unknown,
  pelaku: { nama: string; peran: string } | undefined = ANI,
): Promise<Reply<unknown>> => layanan.panggil({ name, input, pelaku });

async function nilaiDari<T>(name: string, input: unknown): Promise<T> {
  const jawaban = await panggil(name, input);
  if (!jawaban.ok) throw new Error(jawaban.error.pesan);
  return jawaban.value as T; // the test knows the entry
}

beforeAll(async () => {
  berkas = await renstraUji();
  layanan = bukaLayanan({ berkas, jam: jamTetap(HARI_INI), jobDiSini: true });
  const lot = (
    await nilaiDari<{ id: string; jumlah: number }[]>('barang.register', { golongan: 'B', kondisi: 'B' })
  ).find((b) => b.jumlah >= 5);
  if (!lot) throw new Error('no lot of five units');
  [kursi, isiKursi] = [lot.id, lot.jumlah];
  await nilaiDari('barang.ubahKondisi', { sasaran: { id: [kursi] }, ke: 'KB', tanggal: '2025-05-20', dasar: 'BA 2' });
  await nilaiDari('barang.isiNilai', { id: '1', nilaiSen: 100, dasar: 'K 1' });
});
afterAll(() => layanan.tutup());

const kondisi = (ubah: object = {}) => ({
  sasaran: { id: ['2'] },
  ke: 'RB',
  tanggal: '2025-03-01',
  dasar: 'BA 1',
  ...ubah,
});
const nilai = (ubah: object = {}) => ({ id: '2', nilaiSen: 500, dasar: 'K 2', ...ubah });

const KASUS: [apa: string, nama: string, masukan: () => unknown, alasan: string, pesan: RegExp][] = [
  [
    'a day that does not exist',
    'barang.ubahKondisi',
    () => kondisi({ tanggal: '2025-02-29' }),
    'masukan_tidak_sah',
    /tanggal: bukan tanggal yang ada; tulis seperti 2025-06-30/,
  ],
  [
    'a date written the other way round',
    'barang.ubahKondisi',
    () => kondisi({ tanggal: '30-06-2025' }),
    'masukan_tidak_sah',
    /tanggal: bukan tanggal/,
  ],
  [
    'a date with a time',
    'barang.ubahKondisi',
    () => kondisi({ tanggal: '2025-06-30T00:00' }),
    'masukan_tidak_sah',
    /tanggal: bukan tanggal/,
  ],
  [
    'an empty date',
    'barang.ubahKondisi',
    () => kondisi({ tanggal: '' }),
    'masukan_tidak_sah',
    /tanggal: bukan tanggal/,
  ],
  [
    'tomorrow',
    'barang.ubahKondisi',
    () => kondisi({ tanggal: '2025-08-16' }),
    'tanggal_masa_depan',
    /16 Agustus 2025 belum terjadi \(hari ini 15 Agustus 2025\)/,
  ],
  [
    'a value of tomorrow',
    'barang.isiNilai',
    () => nilai({ tanggal: '2025-08-16' }),
    'tanggal_masa_depan',
    /16 Agustus 2025/,
  ],
  [
    'data of tomorrow',
    'barang.ubah',
    () => ({ id: '2', perubahan: { merk: 'X' }, tanggal: '2099-01-01', dasar: 'N' }),
    'tanggal_masa_depan',
    /1 Januari 2099/,
  ],
  [
    'a split of tomorrow',
    'barang.pecah',
    () => ({ id: kursi, jumlah: 1, tanggal: '2025-08-16', dasar: 'N' }),
    'tanggal_masa_depan',
    /16 Agustus 2025/,
  ],
  [
    'a date before the lot was there',
    'barang.ubahKondisi',
    () => kondisi({ tanggal: '2024-12-30' }),
    'belum_ada',
    /\(id 2\).*30 Desember 2024/,
  ],
  [
    'a value before the lot was there',
    'barang.isiNilai',
    () => nilai({ tanggal: '2020-01-01' }),
    'belum_ada',
    /\(id 2\).*1 Januari 2020/,
  ],
  [
    'data before the lot was there',
    'barang.ubah',
    () => ({ id: '2', perubahan: { merk: 'X' }, tanggal: '2020-01-01', dasar: 'N' }),
    'belum_ada',
    /1 Januari 2020/,
  ],
  [
    'a condition before a later one',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: [kursi] }, tanggal: '2025-05-19' }),
    'mundur_terhalang',
    /19 Mei 2025 mendahului.*perintah 2 tanggal 20 Mei 2025/,
  ],
  [
    'a split before a later entry',
    'barang.pecah',
    () => ({ id: kursi, jumlah: 1, tanggal: '2025-05-19', dasar: 'N' }),
    'mundur_terhalang',
    /perintah 2/,
  ],
  [
    'the same condition',
    'barang.ubahKondisi',
    () => kondisi({ ke: 'B' }),
    'kondisi_sama',
    /\(id 2\).*sudah Baik pada 1 Maret 2025/,
  ],
  [
    'a condition that does not exist',
    'barang.ubahKondisi',
    () => kondisi({ ke: 'RR' }),
    'masukan_tidak_sah',
    /ke: harus salah satu dari B, KB, RB/,
  ],
  ['the same value', 'barang.isiNilai', () => nilai({ id: '1', nilaiSen: 100 }), 'nilai_sama', /\(id 1\).*Rp1,00/],
  [
    'the same data',
    'barang.ubah',
    () => ({ id: '2', perubahan: {}, tanggal: '2025-03-01', dasar: 'N' }),
    'tidak_ada_perubahan',
    /\(id 2\)/,
  ],
  [
    'no unit',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: [kursi] }, tanggal: '2025-06-01', jumlah: 0 }),
    'masukan_tidak_sah',
    /jumlah: paling kecil 1/,
  ],
  [
    'less than no unit',
    'barang.ubahKondisi',
    () => kondisi({ jumlah: -1 }),
    'masukan_tidak_sah',
    /jumlah: paling kecil 1/,
  ],
  [
    'half a unit',
    'barang.ubahKondisi',
    () => kondisi({ jumlah: 1.5 }),
    'masukan_tidak_sah',
    /jumlah: harus bilangan bulat/,
  ],
  [
    'more units than there are',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: [kursi] }, tanggal: '2025-06-01', jumlah: isiKursi + 1 }),
    'jumlah_pecah',
    new RegExp(`berisi \\d+ unit`),
  ],
  [
    'a split of all units',
    'barang.pecah',
    () => ({ id: kursi, jumlah: isiKursi, tanggal: '2025-06-01', dasar: 'N' }),
    'jumlah_pecah',
    /unit/,
  ],
  [
    'units for many lots',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: ['2', '3'] }, jumlah: 1 }),
    'jumlah_hanya_satu_lot',
    /satu lot/,
  ],
  [
    'a negative amount',
    'barang.isiNilai',
    () => nilai({ nilaiSen: -1 }),
    'masukan_tidak_sah',
    /nilaiSen: paling kecil 0/,
  ],
  [
    'a broken amount',
    'barang.isiNilai',
    () => nilai({ nilaiSen: 1.5 }),
    'masukan_tidak_sah',
    /nilaiSen: harus bilangan bulat/,
  ],
  [
    'an amount as text',
    'barang.isiNilai',
    () => nilai({ nilaiSen: '500' }),
    'masukan_tidak_sah',
    /nilaiSen: harus berupa bilangan/,
  ],
  [
    'an amount that no computer counts',
    'barang.isiNilai',
    () => nilai({ nilaiSen: BESAR }),
    'masukan_tidak_sah',
    /nilaiSen: paling besar 9007199254740991/,
  ],
  [
    'a total beyond what is counted exactly',
    'barang.isiNilai',
    () => nilai({ nilaiSen: BESAR - 1 }),
    'jumlah_melampaui_batas',
    /Rp90 triliun/,
  ],
  [
    'an amount without a number',
    'barang.isiNilai',
    () => nilai({ nilaiSen: Number.NaN }),
    'masukan_tidak_sah',
    /nilaiSen: harus berupa bilangan/,
  ],
  [
    'a lot that is not there',
    'barang.isiNilai',
    () => nilai({ id: '99999' }),
    'barang_tidak_ada',
    /id 99999 tidak ada/,
  ],
  [
    'a lot that is not there, to be changed',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: ['99999'] } }),
    'barang_tidak_ada',
    /id 99999 tidak ada/,
  ],
  [
    'some lots that are not there',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: ['2', '99999'] } }),
    'sebagian_terhalang',
    /1 dari 2 lot.*id 99999/,
  ],
  ['a lot that is not there, to be seen', 'barang.lihat', () => ({ id: '99999' }), 'barang_tidak_ada', /99999/],
  ['an id that is a word', 'barang.lihat', () => ({ id: 'satu' }), 'masukan_tidak_sah', /id: bukan nomor/],
  ['an id that is a number', 'barang.lihat', () => ({ id: 1 }), 'masukan_tidak_sah', /id: harus berupa teks/],
  ['an id with a sign', 'barang.lihat', () => ({ id: '-1' }), 'masukan_tidak_sah', /id: bukan nomor/],
  ['an id with SQL', 'barang.lihat', () => ({ id: '1; drop table barang' }), 'masukan_tidak_sah', /id: bukan nomor/],
  ['no id', 'barang.lihat', () => ({}), 'masukan_tidak_sah', /id: belum diisi/],
  [
    'a command that is not there',
    'perintah.batalkan',
    () => ({ perintah: '99' }),
    'perintah_tidak_ada',
    /Perintah nomor 99 tidak ada/,
  ],
  ['no paper', 'barang.ubahKondisi', () => kondisi({ dasar: '' }), 'masukan_tidak_sah', /dasar: belum diisi/],
  [
    'blanks for a paper',
    'barang.ubahKondisi',
    () => kondisi({ dasar: ' \t ' }),
    'masukan_tidak_sah',
    /dasar: belum diisi/,
  ],
  [
    'a paper that never ends',
    'barang.ubahKondisi',
    () => kondisi({ dasar: 'x'.repeat(501) }),
    'masukan_tidak_sah',
    /dasar: terlalu panjang, paling banyak 500 huruf/,
  ],
  [
    'a name that never ends',
    'barang.ubah',
    () => ({ id: '2', perubahan: { namaBarang: 'x'.repeat(301) }, tanggal: '2025-03-01', dasar: 'N' }),
    'masukan_tidak_sah',
    /perubahan\.namaBarang: terlalu panjang/,
  ],
  [
    'a year of five digits',
    'barang.ubah',
    () => ({ id: '2', perubahan: { tahunPerolehan: 20_250 }, tanggal: '2025-03-01', dasar: 'N' }),
    'masukan_tidak_sah',
    /perubahan\.tahunPerolehan: paling besar 9999/,
  ],
  [
    'a field nobody knows',
    'barang.isiNilai',
    () => nilai({ hapus: true }),
    'masukan_tidak_sah',
    /hapus: tidak dikenal/,
  ],
  [
    'a field that would change what must not change',
    'barang.ubah',
    () => ({ id: '2', perubahan: { golongan: 'F' }, tanggal: '2025-03-01', dasar: 'N' }),
    'masukan_tidak_sah',
    /golongan: tidak dikenal/,
  ],
  ['a list for an input', 'barang.isiNilai', () => [], 'masukan_tidak_sah', /masukan: /],
  ['a word for an input', 'barang.isiNilai', () => 'hapus semua', 'masukan_tidak_sah', /masukan: /],
  [
    'no lot at all',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: [] } }),
    'masukan_tidak_sah',
    /sasaran\.id: belum diisi/,
  ],
  [
    'more lots than a call may name',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { id: Array.from({ length: 20_001 }, (_, i) => String(i + 1)) } }),
    'masukan_tidak_sah',
    /sasaran\.id: terlalu banyak, paling banyak 20000/,
  ],
  [
    'a golongan that does not exist',
    'barang.ubahKondisi',
    () => kondisi({ sasaran: { saringan: { golongan: ['Z'] } } }),
    'masukan_tidak_sah',
    /sasaran\.saringan\.golongan\.0: harus salah satu dari A, B/,
  ],
  ['a page beyond all bounds', 'barang.daftar', () => ({ batas: 201 }), 'masukan_tidak_sah', /batas: paling besar 200/],
  ['a cursor that is made up', 'barang.daftar', () => ({ setelah: 'e30' }), 'kursor_tidak_sah', /muat ulang/],
  [
    'a cursor with a list in it',
    'barang.daftar',
    () => ({ setelah: Buffer.from('[[1],2]').toString('base64url') }),
    'kursor_tidak_sah',
    /muat ulang/,
  ],
  [
    'a golongan twice',
    'kontrol.atur',
    () => ({
      per: '2025-06-30',
      sumber: 'N',
      rincian: [
        { golongan: 'A', nilaiSen: 1 },
        { golongan: 'A', nilaiSen: 2 },
      ],
    }),
    'golongan_ganda',
    /Golongan A disebut lebih dari sekali/,
  ],
  [
    'a negative control total',
    'kontrol.atur',
    () => ({ per: '2025-06-30', sumber: 'N', rincian: [{ golongan: 'A', nilaiSen: -1 }] }),
    'masukan_tidak_sah',
    /rincian\.0\.nilaiSen: paling kecil 0/,
  ],
  [
    'a control total without a source',
    'kontrol.atur',
    () => ({ per: '2025-06-30', sumber: ' ', rincian: [] }),
    'masukan_tidak_sah',
    /sumber: belum diisi/,
  ],
  [
    'a report that is not there',
    'laporan.buat',
    () => ({ id: 'x', semester: '2025-1', format: 'pdf' }),
    'laporan_tidak_ada',
    /"x" tidak ada; yang ada: rekapitulasi-mutasi/,
  ],
  [
    'a semester that does not exist',
    'laporan.buat',
    () => ({ id: 'rekonsiliasi', semester: '2025-3', format: 'pdf' }),
    'masukan_tidak_sah',
    /semester: bukan semester/,
  ],
  [
    'a semester that has not begun',
    'laporan.buat',
    () => ({ id: 'rekonsiliasi', semester: '2026-1', format: 'pdf' }),
    'semester_belum_mulai',
    /2026-1 baru dimulai 1 Januari 2026/,
  ],
  [
    'a backup of another name',
    'cadangan.unduh',
    () => ({ nama: '../inventaris.db' }),
    'cadangan_tidak_ada',
    /tidak ada dalam daftar/,
  ],
  [
    'a backup nobody chose',
    'cadangan.pulihkan',
    () => ({}),
    'cadangan_belum_dipilih',
    /Belum ada cadangan yang dipilih/,
  ],
  [
    'a file nobody handed in',
    'cadangan.pulihkan',
    () => ({ berkas: '../../etc/passwd' }),
    'berkas_tidak_ada',
    /tidak ada/,
  ],
  ['an entry that is a property of objects', 'constructor', () => ({}), 'perintah_tidak_dikenal', /"constructor"/],
  ['the prototype', '__proto__', () => ({}), 'perintah_tidak_dikenal', /"__proto__"/],
  ['an entry with a name that never ends', 'x'.repeat(5000), () => ({}), 'perintah_tidak_dikenal', /"x{100}"/],
  ['no entry', '', () => ({}), 'perintah_tidak_dikenal', /""/],
];

describe('one sentence, and nothing changed', () => {
  it.each(KASUS)('%s', async (_, nama, masukan, alasan, pesan) => {
    const sebelum = jejak(berkas);
    const jawaban = await panggil(nama, masukan());
    expect(jawaban).toMatchObject({ ok: false, error: { reason: alasan } });
    if (jawaban.ok) return;
    expect(jawaban.error.pesan).toMatch(pesan);
    expect(jawaban.error.pesan).toMatch(/[.!?]$/);
    expect(jawaban.error.pesan).not.toMatch(/undefined|NaN|\[object|Invalid|Too (small|big)|expected/);
    expect(jejak(berkas)).toBe(sebelum);
  });

  it('nothing is written that nobody stands for, and nothing is restored either', async () => {
    const dibuat = await nilaiDari<{ nama: string }>('cadangan.buat', {});
    const sebelum = jejak(berkas);
    for (const pelaku of [
      { nama: '', peran: '' },
      { nama: '  ', peran: 'x' },
      { nama: 'x', peran: ' ' },
    ]) {
      const tulis: [string, unknown][] = [
        ['barang.isiNilai', nilai()],
        ['identitas.ubah', { identitas: await nilaiDari('identitas.lihat', {}) }],
        ['perintah.batalkan', { perintah: '2' }],
        ['cadangan.pulihkan', { nama: dibuat.nama }],
      ];
      for (const [nama, masukan] of tulis)
        expect(await panggil(nama, masukan, pelaku)).toMatchObject({
          ok: false,
          error: { reason: 'pelaku_belum_dipilih' },
        });
    }
    const panjang = await panggil('barang.isiNilai', nilai(), { nama: 'x'.repeat(121), peran: 'x' });
    expect(panjang).toMatchObject({ ok: false, error: { code: 'validation', reason: 'pelaku_tidak_sah' } });
    expect(jejak(berkas)).toBe(sebelum);
  });

  it('one lot that cannot be changed stops a bulk change whole', async () => {
    const sebelum = jejak(berkas);
    const jawaban = await panggil('barang.ubahKondisi', kondisi({ sasaran: { id: ['2', '3', kursi] } }));
    expect(jawaban).toMatchObject({
      ok: false,
      error: { reason: 'sebagian_terhalang', details: { jumlah: 1, dari: 3 } },
    });
    if (!jawaban.ok) expect(jawaban.error.pesan).toMatch(/Yang pertama: .*\(id \d+\).*20 Mei 2025/);
    expect(jejak(berkas)).toBe(sebelum);
  });
});

describe('the command line says the same, exit 1', () => {
  const ubah = (...lain: string[]) => ['kondisi', '--ke', 'RB', '--dasar', 'BA 1', ...lain];
  const isi = (...lain: string[]) => ['nilai', '--dasar', 'K 1', ...lain];
  const atur = (data: string) => ['kontrol', '--per', '2025-06-30', '--data', data];

  it.each([
    ['a broken date', ubah('--id', '2', '--tanggal', '2025-02-29'), 'masukan_tidak_sah'],
    ['a date the other way round', ubah('--id', '2', '--tanggal', '30-06-2025'), 'masukan_tidak_sah'],
    ['a future date', ubah('--id', '2', '--tanggal', '2999-01-01'), 'tanggal_masa_depan'],
    ['a date before the lot', ubah('--id', '2', '--tanggal', '2024-12-30'), 'belum_ada'],
    ['a negative quantity', ubah('--id', '2', '--tanggal', '2025-03-01', '--jumlah', '-1'), 'masukan_tidak_sah'],
    ['a negative quantity, joined', ubah('--id', '2', '--tanggal', '2025-03-01', '--jumlah=-1'), 'masukan_tidak_sah'],
    ['no quantity', ubah('--id', '2', '--tanggal', '2025-03-01', '--jumlah', '0'), 'masukan_tidak_sah'],
    ['too much', ubah('--id', '2', '--tanggal', '2025-03-01', '--jumlah', '5000'), 'jumlah_pecah'],
    ['half a unit', ubah('--id', '2', '--tanggal', '2025-03-01', '--jumlah', '1.5'), 'opsi_tidak_sah'],
    ['an unknown lot', ubah('--id', '99999', '--tanggal', '2025-03-01'), 'barang_tidak_ada'],
    ['a lot that is no number', ubah('--id', 'abc', '--tanggal', '2025-03-01'), 'masukan_tidak_sah'],
    ['an empty lot', ubah('--id', '', '--tanggal', '2025-03-01'), 'masukan_tidak_sah'],
    [
      'an empty paper',
      ['kondisi', '--id', '2', '--ke', 'RB', '--tanggal', '2025-03-01', '--dasar', ' '],
      'masukan_tidak_sah',
    ],
    [
      'an unknown condition',
      ['kondisi', '--id', '2', '--ke', 'RR', '--tanggal', '2025-03-01', '--dasar', 'x'],
      'opsi_tidak_sah',
    ],
    ['a negative amount', isi('--id', '2', '--sen', '-5'), 'masukan_tidak_sah'],
    ['a broken amount', isi('--id', '2', '--sen', '1.5'), 'opsi_tidak_sah'],
    ['an amount in rupiah', isi('--id', '2', '--sen', '1.234,56'), 'opsi_tidak_sah'],
    ['an amount beyond 2^53', isi('--id', '2', '--sen', '9007199254740993'), 'opsi_tidak_sah'],
    ['an amount beyond all', isi('--id', '2', '--sen', '9'.repeat(40)), 'opsi_tidak_sah'],
    ['no amount', isi('--id', '2', '--sen', ''), 'opsi_tidak_sah'],
    ['a value of the future', isi('--id', '2', '--sen', '5', '--tanggal', '2999-01-01'), 'tanggal_masa_depan'],
    ['data that is no JSON', atur('{sumber'), 'opsi_tidak_sah'],
    ['data that is a list', atur('[]'), 'opsi_tidak_sah'],
    ['data without a source', atur('{"A": 1}'), 'opsi_tidak_sah'],
    ['data without amounts', atur('{"sumber": "N"}'), 'opsi_tidak_sah'],
    ['data of an unknown golongan', atur('{"sumber": "N", "Z": 1}'), 'opsi_tidak_sah'],
    ['data with a broken amount', atur('{"sumber": "N", "A": 1.5}'), 'opsi_tidak_sah'],
    ['data with a negative amount', atur('{"sumber": "N", "A": -1}'), 'masukan_tidak_sah'],
    ['a broken --per', ['rekap', '--per', '2025-13-01'], 'masukan_tidak_sah'],
    ['a broken --batas', ['barang', '--batas', '-3'], 'masukan_tidak_sah'],
    ['an unknown golongan', ['barang', '--golongan', 'Z'], 'opsi_tidak_sah'],
    ['an unknown command', ['batalkan', '99'], 'perintah_tidak_ada'],
    ['a command that is no number', ['batalkan', 'satu'], 'masukan_tidak_sah'],
    ['an unknown report', ['laporan', 'x', '--semester', '2025-1', '--keluar', '.'], 'laporan_tidak_ada'],
    ['a broken semester', ['laporan', 'rekonsiliasi', '--semester', '2025-3', '--keluar', '.'], 'opsi_tidak_sah'],
    [
      'an unknown format',
      ['laporan', 'rekonsiliasi', '--semester', '2025-1', '--keluar', '.', '--format', 'docx'],
      'opsi_tidak_sah',
    ],
    ['a backup that is not there', ['pulihkan', 'tidak-ada.db'], 'berkas_tidak_ada'],
    ['an unknown entry', ['panggil', 'constructor', '{}'], 'perintah_tidak_dikenal'],
    ['an input that is no JSON', ['panggil', 'barang.lihat', '{id:1}'], 'opsi_tidak_sah'],
  ])('%s', async (_, argumen, alasan) => {
    const sebelum = jejak(berkas);
    const { kode, reply } = await cliJson(...argumen, '--db', berkas);
    expect({ kode, reply }).toMatchObject({ kode: 1, reply: { ok: false, error: { reason: alasan } } });
    const manusia = await cli(...argumen, '--db', berkas);
    expect([manusia.kode, manusia.out, manusia.err]).toEqual([1, '', `${reply.ok ? '' : reply.error.pesan}\n`]);
    expect(manusia.err).not.toMatch(/undefined|NaN|\[object|Unexpected|Error/);
    expect(jejak(berkas)).toBe(sebelum);
  });
});

describe('figures, whatever they are', () => {
  const sen = fc.integer({ min: 0, max: 9_000_000_000_000 });

  it('a split and its values always sum to the whole, and the whole comes back', async () => {
    const awal = await nilaiDari<unknown>('rekap.kondisi', {});
    await fc.assert(
      fc.asyncProperty(sen, sen, fc.integer({ min: 1, max: isiKursi - 1 }), async (pertama, kedua, jumlah) => {
        fc.pre(pertama !== kedua);
        const isi = await nilaiDari<{ perintah: string }>('barang.isiNilai', {
          id: kursi,
          nilaiSen: pertama,
          dasar: 'K',
        });
        const pecah = await nilaiDari<{ lot: { id: string; nilaiSen: number; jumlah: number }[] }>('barang.pecah', {
          id: kursi,
          jumlah,
          tanggal: '2025-06-01',
          dasar: 'P',
        });
        const [asal, anak] = pecah.lot;
        expect([asal?.nilaiSen, anak?.nilaiSen]).toEqual(bagi(pertama, [isiKursi - jumlah, jumlah]));
        await nilaiDari('barang.isiNilai', { id: anak?.id, nilaiSen: kedua, dasar: 'K' }).catch((galat: unknown) => {
          expect(String(galat)).toContain(formatRupiah(kedua)); // only where it is the child's value already
        });
        const buku = (await nilaiDari<{ total: { bukuSen: number } }>('rekonsiliasi.lihat', {})).total.bukuSen;
        expect(buku).toBe(100 + (asal?.nilaiSen ?? 0) + kedua);
        await nilaiDari('perintah.batalkan', { perintah: isi.perintah, beserta: true });
        expect(await nilaiDari('rekap.kondisi', {})).toEqual(awal);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(await nilaiDari('periksa.jalankan', {})).toMatchObject({ sah: true });
  });

  it('any text is either an id or refused, and never an error of the program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.jsonValue()), async (id) => {
        const jawaban = await panggil('barang.lihat', { id });
        if (jawaban.ok) expect(id).toMatch(/^[1-9]\d*$/);
        else expect(['validation', 'not_found']).toContain(jawaban.error.code);
      }),
      { numRuns: 200 },
    );
  });

  it('any input of any entry is answered or refused, and never an error of the program', async () => {
    const nama = fc.constantFrom(
      'barang.daftar',
      'barang.ringkasan',
      'barang.id',
      'barang.register',
      'perintah.daftar',
      'kodeBarang.cari',
      'rekap.kondisi',
      'rekonsiliasi.lihat',
      'cadangan.unduh',
    );
    const kata = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '"',
        "'",
        '%',
        '_',
        '\\',
        '*',
        '""',
        'a" OR "b',
        'NEAR(',
        '1.3.2',
        '\u0000',
        '💺kursi',
        'ab',
        '%%',
      ),
    );
    const masukan = fc.oneof(
      fc.jsonValue(),
      kata.map((cari) => ({ saringan: { cari } })),
      kata.map((cari) => ({ sasaran: { saringan: { cari, kodeAwal: cari.slice(0, 20), temuan: cari.slice(0, 60) } } })),
      kata.map((cari) => ({ cari })),
      kata.map((k) => ({ kata: k.slice(0, 100) })),
      kata.map((per) => ({ per })),
      kata.map((setelah) => ({ setelah: Buffer.from(setelah).toString('base64url') })),
      fc
        .tuple(fc.jsonValue(), fc.jsonValue())
        .map((k) => ({ setelah: Buffer.from(JSON.stringify(k)).toString('base64url') })),
    );
    await fc.assert(
      fc.asyncProperty(nama, masukan, async (n, m) => {
        const jawaban = await panggil(n, m);
        if (!jawaban.ok) expect(jawaban.error).not.toMatchObject({ code: 'internal' });
      }),
      { numRuns: 400 },
    );
  });
});
