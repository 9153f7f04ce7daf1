import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { RINCIAN_GOLONGAN } from '../../../domain/rincian.ts';
import { isSemester } from '../../../domain/tanggal.ts';
import { DATA_MUTASI, JENIS_BANYAK, JENIS_MUTASI } from '../../contract/mutasi.ts';
import { semuaHalaman } from './aliran.ts';
import { bacaJson, bacaObjek, salahSatu, teks, wajib } from './opsi.ts';
import { SalahPakai, type Opsi, type Verba } from './verba.ts';

const semester = (opsi: Opsi): `${number}-${1 | 2}` => {
  const nilai = wajib(opsi, 'semester');
  if (!isSemester(nilai)) throw new SalahPakai(`--semester berisi "${nilai}"; isi seperti 2025-1`);
  return nilai;
};

/** Lots whose depreciation is asked for at a time. */
const LOT_SEHALAMAN = 200;

/** Fields of each kind, for the help: optional ones with a question mark. */
const bidang = JENIS_MUTASI.map((jenis): [string, string] => {
  const isi = Object.entries(DATA_MUTASI[jenis].shape).map(([nama, skema]) =>
    skema.safeParse(undefined).success ? `${nama}?` : nama,
  );
  return [jenis, isi.join(', ')];
});

/** Attributes of each golongan, which perolehan and transfer-masuk take beside their own fields. */
const atributGolongan = GOLONGAN.map(({ golongan, nama }): [string, string] => [
  `${golongan} ${nama}`,
  RINCIAN_GOLONGAN[golongan].map((b) => b.kunci).join(', '),
]);

/** Verbs of the ledger's kinds, semesters, depreciation and settings. */
export const VERBA_MUTASI: readonly Verba[] = [
  {
    nama: 'mutasi',
    arti: 'catat mutasi dengan --jenis dan --data; `mutasi daftar` dan `mutasi rekap` membacanya, `mutasi dokumen` melampirkan dokumennya',
    posisi: [
      {
        nama: 'daftar|rekap|dokumen',
        arti: 'membaca daftar mutasi atau saldo awal-bertambah-berkurang-saldo akhir; atau melampirkan dokumen',
        wajib: false,
      },
    ],
    opsi: {
      jenis: { nilai: 'JENIS', arti: JENIS_MUTASI.join(', ') },
      data: { nilai: 'JSON', arti: 'isi mutasi; bidang tiap jenis ada di bawah' },
      semester: { nilai: 'TAHUN-1|2', arti: 'untuk daftar dan rekap' },
      mutasi: { nilai: 'N', arti: 'untuk dokumen: nomor mutasi dari daftar; --data {"jenis", "nomor", "tanggal"?}' },
    },
    tabel: [
      {
        judul: `Isi --data menurut jenis (? boleh tidak disebut); ${JENIS_BANYAK.join(', ')} juga menerima barangIds untuk banyak lot sekaligus`,
        baris: bidang,
      },
      { judul: 'Atribut golongan, boleh disebut pada perolehan dan transfer-masuk', baris: atributGolongan },
    ],
    harusAda: true,
    jalankan: async ([aksi], opsi, alat) => {
      if (aksi === 'rekap') return alat.panggil('mutasi.rekap', { semester: semester(opsi) });
      if (aksi === 'dokumen') {
        const dokumen = bacaObjek(wajib(opsi, 'data'), '--data');
        // What is wrong with it, the program says.
        return alat.panggil('mutasi.dokumen', { mutasi: wajib(opsi, 'mutasi'), dokumen: dokumen as never });
      }
      if (aksi === 'daftar') {
        const saring = teks(opsi, 'semester') === undefined ? {} : { semester: semester(opsi) };
        return semuaHalaman(alat, 'mutasi.daftar', saring, 1000);
      }
      if (aksi !== undefined)
        throw new SalahPakai(`"${aksi}" tidak dikenal; pakai daftar, rekap, dokumen, atau --jenis`);
      const jenis = salahSatu(opsi, 'jenis', JENIS_MUTASI);
      if (jenis === undefined) throw new SalahPakai('--jenis belum diisi');
      return alat.panggil('mutasi.catat', { jenis, data: bacaObjek(wajib(opsi, 'data'), '--data') });
    },
  },
  {
    nama: 'tutup',
    arti: 'tutup semester: membukukan penyusutan dan membekukan saldo',
    posisi: [],
    opsi: {
      semester: { nilai: 'TAHUN-1|2', arti: 'semester yang ditutup', wajib: true },
      'terima-peringatan': { nilai: 'TEKS', arti: 'alasan menerima peringatan yang tersisa' },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      const alasan = teks(opsi, 'terima-peringatan');
      return alat.panggil('periode.tutup', {
        semester: semester(opsi),
        ...(alasan !== undefined && { terimaPeringatan: alasan }),
      });
    },
  },
  {
    nama: 'buka',
    arti: 'buka kembali semester yang terakhir ditutup',
    posisi: [],
    opsi: {
      semester: { nilai: 'TAHUN-1|2', arti: 'semester yang dibuka', wajib: true },
      alasan: { nilai: 'TEKS', arti: 'mengapa dibuka kembali', wajib: true },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) =>
      alat.panggil('periode.buka', { semester: semester(opsi), alasan: wajib(opsi, 'alasan') }),
  },
  {
    nama: 'penyusutan',
    arti: 'penyusutan per semester sampai satu tanggal',
    posisi: [],
    opsi: {
      per: { nilai: 'TANGGAL', arti: 'sampai semester yang memuat tanggal ini (tanpa ini: hari ini)' },
      id: { nilai: 'ID', arti: 'hanya lot ini' },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      const [per, id] = [teks(opsi, 'per'), teks(opsi, 'id')];
      const sampai = per === undefined ? {} : { per };
      if (id === undefined) return semuaHalaman(alat, 'penyusutan.jadwal', sampai, LOT_SEHALAMAN);
      return (await alat.panggil('penyusutan.kartu', { ...sampai, id })).baris;
    },
  },
  {
    nama: 'komptabel',
    arti: 'lot yang intra/ekstranya tidak sesuai batas kapitalisasi; dengan --terapkan dihitung ulang dan dibukukan',
    posisi: [],
    opsi: {
      terapkan: { nilai: null, arti: 'bukukan, bukan hanya menunjukkan' },
      tanggal: { nilai: 'TANGGAL', arti: 'untuk barang yang masuk pada semester tertutup (tanpa ini: hari ini)' },
      dasar: { nilai: 'TEKS', arti: 'peraturan yang menjadi dasarnya' },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      if (opsi['terapkan'] !== true) return alat.panggil('komptabel.pratinjau', {});
      const tanggal = teks(opsi, 'tanggal');
      return alat.panggil('komptabel.hitungUlang', {
        dasar: teks(opsi, 'dasar') ?? '',
        ...(tanggal !== undefined && { tanggal }),
      });
    },
  },
  {
    nama: 'atur',
    arti: 'baca satu pengaturan, atau ubah dengan nilai JSON',
    posisi: [
      { nama: 'KUNCI', arti: 'misalnya penyusutan.konvensi', wajib: true },
      { nama: 'JSON', arti: 'nilai baru', wajib: false },
    ],
    opsi: { dasar: { nilai: 'TEKS', arti: 'peraturan yang menjadi dasarnya' } },
    harusAda: true,
    jalankan: async ([kunci = '', nilai], opsi, alat) => {
      if (nilai === undefined) return alat.panggil('pengaturan.lihat', { kunci });
      return alat.panggil('pengaturan.atur', {
        kunci,
        nilai: bacaJson(nilai, 'nilai'),
        dasar: teks(opsi, 'dasar') ?? '',
      });
    },
  },
];
