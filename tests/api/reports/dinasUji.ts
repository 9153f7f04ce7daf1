import { sumberLaporan } from '../../../api/sumberLaporan.ts';
import type { JenisMutasi } from '../../../api/contract/mutasi.ts';
import type { SumberLaporan } from '../../../api/reports/sumber.ts';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import type { AtributLot } from '../../../domain/lot.ts';
import { registerUji, type LotUji, type RegisterUji } from '../../db/bantu.ts';
import { IDENTITAS } from './sumberUji.ts';

/** A small office with every kind of mutasi in 2025-1, which is closed as 2024-2 is; 2025-2 is open. */
export interface DinasUji {
  readonly uji: RegisterUji;
  readonly sumber: SumberLaporan;
  /** Ids of the lots by the name they have here. */
  readonly id: Readonly<Record<string, string>>;
}

/** The day on which its reports are printed. */
export const HARI_CETAK = '2026-02-10';

const SERTIFIKAT = { hak: 'Hak Pakai', nomorSertifikat: '00.12.345', tanggalSertifikat: '2015-08-01' };
const NAMA_PANJANG =
  'Bangunan Pasar Sentral Malili Blok A sampai dengan Blok F beserta kios, los, pelataran, mushala, kantor pengelola & gudang <lama>';

const awal = (kodeBarang: string, namaBarang: string, isi: Partial<AtributLot> = {}): Partial<AtributLot> => ({
  kodeBarang,
  namaBarang,
  tahunPerolehan: 2018,
  presisi: 'tahun',
  ...isi,
});

/** What was there when the register began. */
const SALDO_AWAL: readonly (readonly [nama: string, lot: LotUji])[] = [
  [
    'tanahPasar',
    {
      unit: 1,
      nilai: 885_991_237_021,
      atribut: awal('1.3.1.01.01.02.001', 'Tanah Bangunan Pasar', {
        golongan: 'A',
        luas: 2_654_300,
        alamat: 'Desa Puncak Indah, Kec. Malili',
        registerDari: 1,
        rincian: { ...SERTIFIKAT, statusSertifikat: 'Sudah bersertifikat', penggunaan: 'Pasar' },
      }),
    },
  ],
  [
    'tanahKantor',
    {
      unit: 1,
      nilai: null,
      atribut: awal('1.3.1.01.01.04.001', 'Tanah Bangunan Kantor Pemerintah', { golongan: 'A', luas: 142_210 }),
    },
  ],
  [
    'motor',
    {
      unit: 2,
      nilai: 4_150_000_001,
      atribut: awal('1.3.2.02.01.04.001', 'Sepeda Motor', {
        merk: 'Honda "Supra" X & Co',
        tahunPerolehan: 2021,
        registerDari: 1,
        registerSampai: 2,
        rincian: {
          nomorPolisi: 'DP 1234 Z',
          nomorRangka: '0001234',
          nomorMesin: 'E-77',
          nomorBpkb: 'K-0123',
          ukuran: '125 cc',
          pemegang: 'Baso Amir',
        },
      }),
    },
  ],
  [
    'kursi',
    {
      unit: 10,
      nilai: 350_000_003,
      atribut: awal('1.3.2.05.02.01.003', 'Kursi Besi/Metal', { rincian: { ruangan: 'Ruang Rapat', bahan: 'Besi' } }),
    },
  ],
  [
    'meja',
    {
      unit: 4,
      nilai: 480_000_000,
      atribut: awal('1.3.2.05.02.01.002', 'Meja Kerja Kayu', { rincian: { ruangan: 'Ruang Sekretariat' } }),
    },
  ],
  [
    'laptopRusak',
    {
      unit: 1,
      nilai: 899_999_999,
      atribut: awal('1.3.2.10.01.02.002', 'Lap Top', { kondisi: 'RB', tahunPerolehan: 2017, merk: 'Acer' }),
    },
  ],
  [
    'pasar',
    {
      unit: 1,
      nilai: 1_065_463_698_706,
      atribut: awal('1.3.3.01.01.01.001', NAMA_PANJANG, {
        golongan: 'C',
        kondisi: 'KB',
        alamat: 'Jl. Poros Malili',
        rincian: { bertingkat: 'tidak', beton: 'ya', luasLantaiM2: 1250, statusTanah: 'Tanah milik Pemda' },
      }),
    },
  ],
  [
    'jalan',
    {
      unit: 1,
      nilai: 20_000_000_000,
      atribut: awal('1.3.4.01.01.03.001', 'Jalan Lingkungan Pasar', {
        golongan: 'D',
        luas: 120_000,
        rincian: { konstruksi: 'Paving', panjangM: 400, lebarM: 3 },
      }),
    },
  ],
  [
    'buku',
    {
      unit: 20,
      nilai: 200_000_000,
      atribut: awal('1.3.5.01.01.01.001', 'Monograf', {
        golongan: 'E',
        rincian: { judul: 'Pedoman BMD', pencipta: 'Kemendagri' },
      }),
    },
  ],
  [
    'kdpKios',
    {
      unit: 1,
      nilai: 30_000_000_000,
      atribut: awal('1.3.6.01.01.01.003', 'Pembangunan Kios Pasar', {
        golongan: 'F',
        kondisi: null,
        tahunPerolehan: 2023,
        rincian: { bangunan: 'P', nomorKontrak: '01/KTR/2023', nilaiKontrakSen: 45_000_000_000, persenSelesai: 65 },
      }),
    },
  ],
  [
    'kdpDrainase',
    {
      unit: 1,
      nilai: 12_500_000_050,
      atribut: awal('1.3.6.01.01.01.004', 'Drainase Pasar Tomoni', {
        golongan: 'F',
        kondisi: null,
        tahunPerolehan: 2024,
        luas: 45_025,
        alamat: 'Pasar Tomoni',
        rincian: {
          bangunan: 'SP',
          bertingkat: 'tidak',
          beton: 'ya',
          nomorKontrak: '07/KTR/2024',
          tanggalKontrak: '2024-05-02',
          tanggalMulai: '2024-05-10',
          nilaiKontrakSen: 20_000_000_000,
          persenSelesai: 62.5,
        },
      }),
    },
  ],
  [
    'aplikasi',
    { unit: 1, nilai: 5_000_000_000, atribut: awal('1.5.3.01.01.05.001', 'Aplikasi Data Pasar', { golongan: 'G' }) },
  ],
  [
    'persediaan',
    { unit: 5, nilai: 1_250_000, atribut: awal('1.1.7.01.01.01.001', 'Aspal', { golongan: 'P', kondisi: null }) },
  ],
];

const surat = (jenis: string, nomor: string, tanggal: string) => ({ jenis, nomor, tanggal });

const masuk = (
  kodeBarang: string,
  namaBarang: string,
  jumlah: number,
  nilaiSen: number | null,
  isi: Record<string, unknown> = {},
) => ({
  kodeBarang,
  namaBarang,
  jumlah,
  satuan: 'unit',
  nilaiSen,
  tanggal: '2025-03-15',
  kondisi: 'B',
  caraPerolehan: 'pembelian',
  dokumen: surat('BAST', `${namaBarang}/2025`, '2025-03-15'),
  ...isi,
});

/** Books the half-year; gives the ids of what came in. */
async function catatSemester(uji: RegisterUji, id: Record<string, string>): Promise<void> {
  const catat = async (jenis: JenisMutasi, data: Record<string, unknown>, baru?: string) => {
    const { lot } = await uji.harus('mutasi.catat', { jenis, data });
    const dikenal = new Set(Object.values(id));
    const anak = lot.map((l) => l.id).filter((n) => !dikenal.has(n));
    if (baru !== undefined && anak[0] !== undefined) id[baru] = anak[0];
  };
  const pada = (nama: string, tanggal: string, jenis: string, isi: Record<string, unknown> = {}) => ({
    barangId: id[nama],
    tanggal,
    dokumen: surat(jenis, `${nama}/${tanggal.slice(5, 7)}`, tanggal),
    ...isi,
  });
  const laptop = '1.3.2.10.01.02.002';
  const pengadaan = {
    hargaSen: 2_600_000_000,
    atribusiSen: 66_666_667,
    nomorRegister: 'otomatis',
    merk: 'Lenovo',
    pihak: 'CV Sinar Malili',
    sumberDana: 'DAU',
    subKegiatan: '2.17.01.2.07.0006',
    rekening: '5.2.02.10.01.0002',
    kontrak: { nomor: 'SPK/7', tanggal: '2025-03-01' },
    bast: { nomor: 'BAST/7', tanggal: '2025-03-15' },
    sp2d: [{ nomor: 'SP2D/1', tanggal: '2025-03-28', nilaiSen: 2_666_666_667 }],
    nomorPabrik: 'PF-0007',
  };
  await catat('perolehan', masuk(laptop, 'Lap Top', 2, 2_666_666_667, pengadaan), 'laptop');
  for (const cara of [
    'hibah',
    'perjanjian',
    'ketentuan-undang-undang',
    'putusan-pengadilan',
    'divestasi',
    'hasil-inventarisasi',
    'tukar-menukar',
    'lainnya',
  ]) {
    const isi = { caraPerolehan: cara, tanggal: '2025-04-02', pihak: 'Kementerian Perdagangan', sumberDana: 'Hibah' };
    await catat('perolehan', masuk('1.3.2.05.02.01.001', `Meja ${cara}`, 1, 123_456_789, isi), cara);
  }
  await catat('perolehan', masuk('1.3.2.05.02.01.003', 'Kursi Plastik', 6, 30_000_000), 'ekstra');
  const { caraPerolehan: _, ...kiriman } = masuk(laptop, 'Lap Top', 1, 1_500_000_000);
  await catat('transfer-masuk', { ...kiriman, akumulasiSen: 187_500_000, asal: 'BPKAD' }, 'transferMasuk');
  await catat('kapitalisasi', pada('pasar', '2025-05-05', 'SPK', { nilaiSen: 12_345_678_901 }));
  await catat('reklas', pada('kdpKios', '2025-05-20', 'BAST', { keKode: '1.3.3.01.01.01.001' }));
  await catat('koreksi', pada('jalan', '2025-05-21', 'BA Koreksi', { nilaiSen: 19_000_000_001, sebab: 'Salah catat' }));
  await catat('koreksi', pada('buku', '2025-05-21', 'BA Koreksi', { jumlah: 18 }));
  await catat('koreksi', pada('tanahPasar', '2025-05-22', 'Hasil ukur', { luasM2: 26_500.5 }));
  await catat('penghapusan', pada('kursi', '2025-06-01', 'SK Bupati', { cara: 'penjualan', jumlah: 3 }));
  await catat('penghapusan', pada('hibah', '2025-06-02', 'SK Bupati', { cara: 'sebab-lain' }));
  await catat('pembatalan-penghapusan', pada('hibah', '2025-06-10', 'SK Bupati'));
  await catat('penghapusan', pada('divestasi', '2025-06-12', 'SK Bupati', { cara: 'pemusnahan' }));
  await catat('transfer-keluar', pada('perjanjian', '2025-06-03', 'BAST', { tujuan: 'Dinas Perhubungan' }));
  await catat('penerimaan-internal', pada('meja', '2025-06-04', 'BAST', { unitKerja: 'UPTD Pasar Malili' }));
  await catat('pengeluaran-internal', pada('motor', '2025-06-05', 'BAST', { unitKerja: 'UPTD Metrologi' }));
  await catat(
    'pemanfaatan',
    pada('tanahPasar', '2025-06-06', 'Perjanjian sewa', {
      bentuk: 'Sewa',
      mitra: 'Koperasi "Maju" & Jaya',
      sampai: '2027-06-05',
      nilaiSen: 2_400_000_000,
    }),
  );
  await catat('pengamanan', pada('tanahPasar', '2025-06-07', 'BA', { bentuk: 'Fisik', uraian: 'Pemasangan pagar' }));
  await catat('pecah', pada('meja', '2025-06-08', 'BA', { jumlah: 1 }), 'mejaPecahan');
  const barangIds = [id['laptopRusak'] ?? ''];
  await uji.harus('tindakLanjut.catat', { barangIds, tahap: 'ba', nomor: 'BA/RB/1', tanggal: '2025-06-15' });
  await uji.harus('tindakLanjut.reklas', {
    barangIds,
    tanggal: '2025-06-16',
    dokumen: surat('BA', 'BA/RB/1', '2025-06-15'),
  });
  await uji.harus('tindakLanjut.catat', { barangIds, tahap: 'usulan', nomor: 'US/1', tanggal: '2025-06-20' });
}

const TERIMA = 'Register uji';

/** Accounting agrees at the beginning but for the vehicles; at the end it has not booked the finished KDP yet. */
const KONTROL = [
  {
    per: '2024-12-31',
    A: 885_991_237_021,
    B: 5_880_000_000,
    C: 1_065_463_698_706,
    D: 20_000_000_000,
    E: 200_000_000,
    F: 30_000_000_000,
    G: 5_000_000_000,
    P: 1_250_000,
  },
  {
    per: '2025-06-30',
    A: 885_991_237_021,
    B: 9_782_407_404,
    C: 1_077_809_377_607,
    F: 30_000_000_000,
    G: 5_899_999_999,
  },
];

/** Makes the office; takes some tenths of a second. The caller closes `uji`. */
export async function dinasUji(): Promise<DinasUji> {
  const uji = registerUji(HARI_CETAK);
  await uji.harus('register.siapkan', {});
  await uji.harus('identitas.ubah', { identitas: IDENTITAS });
  const batas = [{ awalan: '1.3.2.05', mulai: '2020-01-01', batasSen: 10_000_000, dasar: 'Perbup uji' }];
  await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas });
  const nomor = uji.lot(SALDO_AWAL.map(([, lot]) => lot));
  const id: Record<string, string> = Object.fromEntries(SALDO_AWAL.map(([nama], i) => [nama, String(nomor[i])]));
  await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: TERIMA });
  await catatSemester(uji, id);
  for (const { per, ...isi } of KONTROL) {
    const rincian = Object.entries(isi).map(([golongan, nilaiSen]) => ({ golongan: golongan as Golongan, nilaiSen }));
    await uji.harus('kontrol.atur', { per, sumber: `Neraca uji ${per}`, rincian });
  }
  await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: TERIMA });
  return { uji, id, sumber: sumberLaporan(uji.register.db, IDENTITAS) };
}
