import path from 'node:path';
import { KONDISI } from '../../../domain/kondisi.ts';
import { kontrak, type Masukan, type NamaEntri } from '../../contract/index.ts';
import { bacaKontrol } from './kontrol.ts';
import { bacaJson, bersih, bulat, salahSatu, teks, wajib } from './opsi.ts';
import { OPSI_SARINGAN, saringan, saringanKontrak } from './saringan.ts';
import { SalahPakai, type Verba } from './verba.ts';
import { VERBA_IMPOR } from './verbaImpor.ts';
import { VERBA_EKSPOR, VERBA_KERTAS_KERJA } from './verbaEkspor.ts';
import { VERBA_LAPORAN } from './verbaLaporan.ts';
import { VERBA_MUTASI } from './verbaMutasi.ts';
import { VERBA_PENCOCOKAN } from './verbaPencocokan.ts';
import { VERBA_TINDAK_LANJUT } from './verbaTindakLanjut.ts';
import { VERBA_TEMUAN } from './verbaMutu.ts';
import { VERBA_NASKAH } from './verbaNaskah.ts';

/** The verbs of the command line, in the order of the help. */
export const DAFTAR_VERBA: readonly Verba[] = [
  {
    nama: 'siapkan',
    arti: 'membuat register; dengan --contoh renstra berisi register Renstra, nilai kontrol dan identitas',
    posisi: [],
    opsi: { contoh: { nilai: 'renstra', arti: 'isi dengan register Renstra' } },
    harusAda: false,
    jalankan: async (_, opsi, alat) =>
      alat.panggil('register.siapkan', bersih({ contoh: salahSatu(opsi, 'contoh', ['renstra']) })),
  },
  {
    nama: 'barang',
    arti: 'daftar lot menurut urutan register',
    posisi: [],
    opsi: {
      ...OPSI_SARINGAN,
      per: { nilai: 'TANGGAL', arti: 'keadaan pada akhir hari itu (tanpa ini: hari ini)' },
      batas: { nilai: 'N', arti: 'paling banyak N lot (tanpa ini: semua)' },
    },
    harusAda: true,
    jalankan: (_, opsi, alat) =>
      alat.panggil(
        'barang.register',
        bersih({ ...saringan(opsi), per: teks(opsi, 'per'), batas: bulat(opsi, 'batas') }),
      ),
  },
  {
    nama: 'kondisi',
    arti: 'ubah kondisi satu lot; dengan --jumlah kurang dari isi lot, lot dipecah',
    posisi: [],
    opsi: {
      id: { nilai: 'ID', arti: 'lot yang diubah', wajib: true },
      ke: { nilai: 'B|KB|RB', arti: 'kondisi baru', wajib: true },
      tanggal: { nilai: 'TANGGAL', arti: 'tanggal berlaku', wajib: true },
      dasar: { nilai: 'TEKS', arti: 'dokumen dasar (BA, LHI, ...)', wajib: true },
      jumlah: { nilai: 'N', arti: 'banyak unit yang berubah' },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      const ke = salahSatu(opsi, 'ke', KONDISI) ?? wajib(opsi, 'ke');
      const masukan = {
        sasaran: { id: [wajib(opsi, 'id')] },
        ke,
        tanggal: wajib(opsi, 'tanggal'),
        dasar: wajib(opsi, 'dasar'),
        jumlah: bulat(opsi, 'jumlah'),
      };
      return alat.panggil('barang.ubahKondisi', bersih(masukan) as Masukan<'barang.ubahKondisi'>);
    },
  },
  {
    nama: 'nilai',
    arti: 'isi atau perbaiki nilai satu lot',
    posisi: [],
    opsi: {
      id: { nilai: 'ID', arti: 'lot yang dinilai', wajib: true },
      sen: { nilai: 'N', arti: 'nilai seluruh lot dalam sen', wajib: true },
      dasar: { nilai: 'TEKS', arti: 'dokumen dasar', wajib: true },
      tanggal: { nilai: 'TANGGAL', arti: 'untuk lot yang sudah bernilai: tanggal koreksi' },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      const nilaiSen = bulat(opsi, 'sen');
      if (nilaiSen === undefined) throw new SalahPakai('--sen belum diisi');
      return alat.panggil(
        'barang.isiNilai',
        bersih({ id: wajib(opsi, 'id'), nilaiSen, dasar: wajib(opsi, 'dasar'), tanggal: teks(opsi, 'tanggal') }),
      );
    },
  },
  {
    nama: 'nomor-register',
    arti: 'beri nomor register: satu lot dengan --id, atau semua lot hasil saringan yang belum bernomor',
    posisi: [],
    opsi: {
      id: { nilai: 'ID', arti: 'lot yang diberi nomor; tanpa ini: menurut saringan' },
      ...OPSI_SARINGAN,
      nomor: { nilai: "otomatis|'3 s/d 5'", arti: 'nomor berikutnya menurut kode barang, atau rentang (satu lot)' },
      tanggal: { nilai: 'TANGGAL', arti: 'tanggal berlaku', wajib: true },
      dasar: { nilai: 'TEKS', arti: 'dokumen dasar', wajib: true },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      const id = teks(opsi, 'id');
      return alat.panggil('barang.beriNomor', {
        sasaran: id === undefined ? { saringan: saringanKontrak(opsi) } : { id: [id] },
        nomor: teks(opsi, 'nomor') ?? 'otomatis',
        tanggal: wajib(opsi, 'tanggal'),
        dasar: wajib(opsi, 'dasar'),
      });
    },
  },
  {
    nama: 'rekap',
    arti: 'lot, unit dan nilai per golongan dan kondisi',
    posisi: [],
    opsi: { per: { nilai: 'TANGGAL', arti: 'keadaan pada akhir hari itu' } },
    harusAda: true,
    jalankan: (_, opsi, alat) => alat.panggil('rekap.kondisi', bersih({ per: teks(opsi, 'per') })),
  },
  {
    nama: 'kontrol',
    arti: 'tetapkan nilai kontrol per golongan beserta sumbernya',
    posisi: [],
    opsi: {
      per: { nilai: 'TANGGAL', arti: 'tanggal nilai kontrol', wajib: true },
      data: {
        nilai: 'JSON',
        arti: '{"sumber": "...", "rincian": [{"golongan": "A", "nilaiSen": 123}]} atau {"sumber": "...", "A": 123}',
        wajib: true,
      },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) =>
      alat.panggil('kontrol.atur', { per: wajib(opsi, 'per'), ...bacaKontrol(wajib(opsi, 'data')) }),
  },
  {
    nama: 'rekonsiliasi',
    arti: 'register dibandingkan dengan nilai kontrol',
    posisi: [],
    opsi: { per: { nilai: 'TANGGAL', arti: 'keadaan pada akhir hari itu' } },
    harusAda: true,
    jalankan: (_, opsi, alat) => alat.panggil('rekonsiliasi.lihat', bersih({ per: teks(opsi, 'per') })),
  },
  {
    nama: 'selisih',
    arti: 'sebab yang mungkin dari selisih satu golongan, yang paling mungkin lebih dulu',
    posisi: [],
    opsi: {
      golongan: { nilai: 'A..F|G|P', arti: 'golongan yang berselisih', wajib: true },
      per: { nilai: 'TANGGAL', arti: 'keadaan pada akhir hari itu' },
    },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      wajib(opsi, 'golongan');
      const { golongan = 'A' } = saringan(opsi);
      return alat.panggil('selisih.cari', { golongan, ...bersih({ per: teks(opsi, 'per') }) });
    },
  },
  VERBA_LAPORAN,
  VERBA_NASKAH,
  VERBA_EKSPOR,
  VERBA_IMPOR,
  VERBA_PENCOCOKAN,
  VERBA_KERTAS_KERJA,
  {
    nama: 'batalkan',
    arti: 'batalkan satu perintah; membatalkan pembatalan mengulanginya',
    posisi: [{ nama: 'PERINTAH', arti: 'nomor perintah', wajib: true }],
    opsi: { beserta: { nilai: null, arti: 'beserta perintah sesudahnya yang menghalangi' } },
    harusAda: true,
    jalankan: ([perintah = ''], opsi, alat) =>
      alat.panggil('perintah.batalkan', { perintah, beserta: opsi['beserta'] === true }),
  },
  ...VERBA_MUTASI,
  ...VERBA_TINDAK_LANJUT,
  VERBA_TEMUAN,
  {
    nama: 'periksa',
    arti: 'periksa keutuhan berkas',
    posisi: [],
    opsi: {},
    harusAda: true,
    jalankan: (_, _opsi, alat) => alat.panggil('periksa.jalankan', {}),
  },
  {
    nama: 'cadangkan',
    arti: 'tulis cadangan yang sudah diuji ke satu berkas',
    posisi: [],
    opsi: { keluar: { nilai: 'BERKAS', arti: 'berkas yang ditulis', wajib: true } },
    harusAda: true,
    jalankan: async (_, opsi, alat) => {
      const tujuan = wajib(opsi, 'keluar');
      const { berkas, lot, unit } = await alat.panggil('cadangan.keluarkan', {});
      return { berkas: alat.keluarkan(berkas.id, tujuan), lot, unit };
    },
  },
  {
    nama: 'pulihkan',
    arti: 'pulihkan register dari berkas cadangan; register sekarang dicadangkan lebih dulu, atau disisihkan bila rusak',
    posisi: [{ nama: 'BERKAS', arti: 'berkas cadangan', wajib: true }],
    opsi: {},
    harusAda: false,
    bolehRusak: true,
    jalankan: async ([jalur = ''], _, alat) => {
      const { lot, unit, disisihkan } = await alat.panggil('cadangan.pulihkan', { berkas: alat.masukkan(jalur) });
      return { berkas: path.resolve(jalur), lot, unit, ...(disisihkan !== null && { disisihkan }) };
    },
  },
  {
    nama: 'panggil',
    arti: 'panggil satu perintah kontrak dengan masukan JSON; `panggil daftar` menyebut semuanya',
    posisi: [
      { nama: 'NAMA', arti: 'nama perintah kontrak', wajib: true },
      { nama: 'JSON', arti: 'masukan', wajib: false },
    ],
    opsi: { keluar: { nilai: 'FOLDER', arti: 'bila jawabannya berkas: tempat menulisnya' } },
    harusAda: false,
    bolehRusak: true,
    jalankan: async ([nama = '', json = '{}'], opsi, alat) => {
      if (nama === 'daftar')
        return Object.entries(kontrak).map(([n, e]) => ({ nama: n, jenis: e.kind, ringkasan: e.summary }));
      const isi = bacaJson(json, 'JSON');
      // Any name and input go through: dispatch is the judge of both.
      const hasil: unknown = await alat.panggil(nama as NamaEntri, isi as Masukan<NamaEntri>);
      const folder = teks(opsi, 'keluar');
      if (folder && typeof hasil === 'object' && hasil !== null && 'berkas' in hasil) {
        const pegangan = hasil.berkas;
        if (typeof pegangan === 'object' && pegangan !== null && 'id' in pegangan && 'nama' in pegangan) {
          return { ...hasil, berkas: alat.keluarkan(String(pegangan.id), path.join(folder, String(pegangan.nama))) };
        }
      }
      return hasil;
    },
  },
];
