import { susunRekonsiliasi } from '../../api/pemetaan.ts';
import { bukaRegister, type Register } from '../../db/open.ts';
import { halamanBarang, KOLOM_URUTAN, ringkasanSaringan, type UrutanBarang } from '../../db/reads/barang.ts';
import { bagianMutasi, type MintaMutasi } from '../../db/reads/mutasi.ts';
import { kontrolPada } from '../../db/reads/rujukan.ts';
import { saldoPada } from '../../db/reads/saldo.ts';
import { kueriCari, type SaringanBarang } from '../../db/reads/saringan.ts';
import { HARI_INI } from './generator/kepala.ts';
import { Lantai } from './lantai.ts';
import type { Anggaran, BarisHasil } from './tabel.ts';
import { sekali, tengah, ukur } from './ukur.ts';

const HALAMAN: Anggaran = { ms: 5 };
const CARI: Anggaran = { ms: 20 };
const LOMPAT: Anggaran = { ms: 50 };
const JUMLAH: Anggaran = { ms: 2 };
/** A day in the middle of the year of entries. */
const HARI_LALU = '2025-06-30';
const REGISTER: UrutanBarang = { kolom: 'register', arah: 'naik' };
const BATAS = 100;

/** A register opened up to its first page, beside a bare connection that reads the same page. The file must not be open. */
export function ukurBuka(berkas: string, lot: number): BarisHasil {
  const produk = (): void => {
    const register = bukaRegister(berkas);
    halamanBarang(register.db, {}, REGISTER, null, 0, BATAS);
    tutup.push(() => register.tutup());
  };
  const polos = (): void => {
    const lantai = new Lantai(berkas);
    lantai.halaman(REGISTER, null)();
    tutup.push(() => lantai.tutup());
  };
  const tutup: (() => void)[] = [];
  const contoh = (kerja: () => void) =>
    tengah(
      Array.from({ length: 9 }, () => {
        const satu = sekali(kerja);
        for (const t of tutup.splice(0)) t();
        return satu;
      }),
    );
  const lantai = { nama: 'koneksi polos + 100 baris', hasil: contoh(polos) };
  return { kerja: 'buka register + halaman pertama', lot, hasil: contoh(produk), lantai, anggaran: null };
}

const SARINGAN: readonly (readonly [nama: string, SaringanBarang])[] = [
  ['golongan', { golongan: ['C'] }],
  ['kondisi', { kondisi: ['RB'] }],
  ['golongan + kondisi', { golongan: ['B'], kondisi: ['KB', 'RB'] }],
  ['tahun 2010-2012', { tahunDari: 2010, tahunSampai: 2012 }],
  ['nilai 5-10 juta', { nilaiDari: 5_000_000_00, nilaiSampai: 10_000_000_00 }],
  ['belum bernilai', { nilai: 'belum' }],
  ['temuan', { temuan: 'ada' }],
  ['kode awal 1.3.2.05', { kodeAwal: '1.3.2.05' }],
  ['golongan + tahun + nilai', { golongan: ['B'], tahunDari: 2015, nilaiDari: 1_000_000_00, nilai: 'terisi' }],
];

const PENCARIAN: readonly (readonly [nama: string, SaringanBarang])[] = [
  ['jarang', { cari: 'Vario 125' }],
  ['umum', { cari: 'ruang' }],
  ['tiada', { cari: 'zzzz' }],
  ['dua huruf', { cari: 'me' }],
  ['satu huruf', { cari: 'm' }],
  ['kode', { cari: '1.3.2.05.01' }],
  ['umum, golongan A', { cari: 'ruang', golongan: ['A'] }],
  ['hanya di golongan lain', { cari: 'toshiba', golongan: ['F'] }],
];

/** Pages in each order: the first, and one near the end. */
function ukurUrutan({ db }: Register, lantai: Lantai, lot: number): BarisHasil[] {
  const kolom = Object.keys(KOLOM_URUTAN) as UrutanBarang['kolom'][];
  const urutan = kolom.flatMap((k): UrutanBarang[] => [
    { kolom: k, arah: 'naik' },
    { kolom: k, arah: 'turun' },
  ]);
  return urutan.flatMap((u) => {
    const { kursor } = halamanBarang(db, {}, u, null, lot - 300, BATAS);
    return [null, kursor].map((setelah) => ({
      kerja: `halaman ${setelah === null ? 'pertama' : 'dalam'}, ${u.kolom} ${u.arah}`,
      lot,
      hasil: ukur(() => halamanBarang(db, {}, u, setelah, 0, BATAS)),
      lantai: { nama: 'keyset polos', hasil: ukur(lantai.halaman(u, setelah)) },
      anggaran: HALAMAN,
    }));
  });
}

/** What the scroll bar asks when it is pulled: a page in the middle, which nobody walked up to. */
function ukurLompat({ db }: Register, lantai: Lantai): BarisHasil[] {
  const pindai = { nama: 'pindai indeks penuh', hasil: ukur(lantai.jumlahkan()) };
  const kolom = Object.keys(KOLOM_URUTAN) as UrutanBarang['kolom'][];
  const daftar = [['semua', {}] as const, ['golongan B', { golongan: ['B'] }] as const];
  return daftar.flatMap(([sebut, saringan]) => {
    const lewati = Math.floor(ringkasanSaringan(db, saringan).lot / 2);
    return kolom.map((k) => ({
      kerja: `lompat ke tengah ${sebut}, urut ${k}`,
      lot: lewati,
      hasil: ukur(() => halamanBarang(db, saringan, { kolom: k, arah: 'naik' }, null, lewati, BATAS)),
      lantai: pindai,
      anggaran: LOMPAT,
    }));
  });
}

function ukurSaringan({ db }: Register, lantai: Lantai, lot: number): BarisHasil[] {
  const polos = { nama: 'keyset polos', hasil: ukur(lantai.halaman(REGISTER, null)) };
  const pindai = { nama: 'pindai indeks penuh', hasil: ukur(lantai.jumlahkan()) };
  const nama: UrutanBarang = { kolom: 'namaBarang', arah: 'naik' };
  const nilai: UrutanBarang = { kolom: 'nilaiSen', arah: 'turun' };
  const halaman = SARINGAN.flatMap(([sebut, saringan]) =>
    [REGISTER, nama, nilai].map((urutan) => ({
      kerja: `saring ${sebut}, urut ${urutan.kolom}`,
      lot,
      hasil: ukur(() => halamanBarang(db, saringan, urutan, null, 0, BATAS)),
      lantai: polos,
      anggaran: HALAMAN,
    })),
  );
  const jumlah = [['semua', {}] as const, ...SARINGAN].map(([sebut, saringan], i) => ({
    kerja: `jumlah kaki: ${sebut}`,
    lot,
    hasil: ukur(() => ringkasanSaringan(db, saringan)),
    lantai: pindai,
    // Groups of golongan and kondisi are kept; the totals of any other filter have no budget.
    anggaran: i <= 3 ? JUMLAH : null,
  }));
  return [...halaman, ...jumlah];
}

function ukurCari({ db }: Register, lantai: Lantai, lot: number): BarisHasil[] {
  return PENCARIAN.flatMap(([sebut, saringan]) => {
    const { cari = '', golongan = [] } = saringan;
    const polos = { nama: 'FTS polos', hasil: ukur(lantai.cari(kueriCari(cari, golongan))) };
    const pindai = { nama: 'pindai indeks penuh', hasil: ukur(lantai.jumlahkan()) };
    const hasil = ukur(() => halamanBarang(db, saringan, REGISTER, null, 0, BATAS));
    const urut = ukur(() => halamanBarang(db, saringan, { kolom: 'nilaiSen', arah: 'turun' }, null, 0, BATAS));
    const jumlah = ukur(() => ringkasanSaringan(db, saringan));
    return [
      { kerja: `cari ${sebut} ("${cari}")`, lot, hasil, lantai: polos, anggaran: CARI },
      { kerja: `cari ${sebut}, urut nilaiSen`, lot, hasil: urut, lantai: polos, anggaran: CARI },
      { kerja: `jumlah kaki: cari ${sebut}`, lot, hasil: jumlah, lantai: pindai, anggaran: null },
    ];
  });
}

function ukurRekap({ db }: Register, lantai: Lantai, lot: number): BarisHasil[] {
  const pindai = { nama: 'pindai indeks per kelompok', hasil: ukur(lantai.jumlahkanKelompok()) };
  const hari = [
    { sebut: 'hari ini', per: HARI_INI, anggaran: JUMLAH },
    { sebut: `per ${HARI_LALU}`, per: HARI_LALU, anggaran: { ms: 150 } },
  ];
  return hari.flatMap(({ sebut, per, anggaran }) => [
    { kerja: `rekap kondisi ${sebut}`, lot, hasil: ukur(() => saldoPada(db, per)), lantai: pindai, anggaran },
    {
      kerja: `rekonsiliasi ${sebut}`,
      lot,
      hasil: ukur(() => susunRekonsiliasi(per, saldoPada(db, per, 'intra'), kontrolPada(db, per))),
      lantai: pindai,
      anggaran,
    },
  ]);
}

/** The ledger's list: its first page, one deep in the opening entry, and narrowed ones. */
function ukurMutasi({ db }: Register, lantai: Lantai, lot: number): BarisHasil[] {
  const polos = { nama: 'keyset polos', hasil: ukur(lantai.halaman(REGISTER, null)) };
  const dalam = bagianMutasi(db, { setelah: null, batas: Math.floor(lot / 2) }).kursor;
  const daftar: readonly (readonly [string, Omit<MintaMutasi, 'batas'>])[] = [
    ['halaman pertama', { setelah: null }],
    ['halaman dalam', { setelah: dalam }],
    ['jenis pecah', { setelah: null, jenis: 'pecah' }],
    ['golongan F', { setelah: null, golongan: 'F' }],
    ['golongan F, saldo awal', { setelah: null, golongan: 'F', jenis: 'saldo-awal' }],
    ['semester 2025-1', { setelah: null, semester: '2025-1' }],
    ['satu lot', { setelah: null, barangId: '1' }],
  ];
  return daftar.map(([sebut, minta]) => ({
    kerja: `daftar mutasi: ${sebut}`,
    lot,
    hasil: ukur(() => bagianMutasi(db, { ...minta, batas: BATAS })),
    lantai: polos,
    anggaran: HALAMAN,
  }));
}

/** Everything that is only read: pages, filters, searches, totals. */
export function ukurBaca(register: Register, lot: number): BarisHasil[] {
  const lantai = new Lantai(register.berkas);
  try {
    return [ukurUrutan, ukurLompat, ukurSaringan, ukurCari, ukurMutasi, ukurRekap].flatMap((satu) =>
      satu(register, lantai, lot),
    );
  } finally {
    lantai.tutup();
  }
}
