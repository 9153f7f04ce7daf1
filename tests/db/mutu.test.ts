import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { muatKatalog } from '../../db/reads/kode.ts';
import { type KunciAturan, URUTAN_ATURAN } from '../../domain/mutu/daftar.ts';
import { ATURAN_TERCETAK } from '../../domain/mutu/tercetak.ts';
import type { AtributLot } from '../../domain/lot.ts';
import { katalogKodeBarang } from '../../seeds/kodeBarang.ts';
import { type LotUji, registerUji, type RegisterUji } from './bantu.ts';

// Every rule is tried on a real file: it is silent on a register in which nothing is missing, and speaks of exactly the
// lot in which its fault was planted.

const DOKUMEN = { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-02-03' };
const PERUBAHAN = { tanggal: '2025-02-03', dasar: 'BA nomor 1/2025 tanggal 3 Februari 2025' };

/** A lot in which nothing is missing. */
const utuh = (no: number, atribut: Partial<AtributLot>, lain: Partial<LotUji> = {}): LotUji => ({
  unit: 1,
  nilai: 500_000_000,
  ...lain,
  atribut: {
    kondisi: 'B',
    satuan: 'unit',
    merk: 'Merk',
    spesifikasi: 'Tipe',
    alamat: 'Jl. Merdeka 1',
    tahunPerolehan: 2021,
    tanggalPerolehan: '2021-03-15',
    presisi: 'tanggal',
    caraPerolehan: 'pembelian',
    keyakinanKode: 'exact',
    akumulasiDiberikan: true,
    registerDari: 1,
    registerSampai: 1,
    nibar: `NIBAR-${no}`,
    ...atribut,
  },
});

const DASAR = {
  tanah: utuh(1, {
    golongan: 'A',
    kodeBarang: '1.3.1.01.01.02.001',
    namaBarang: 'Tanah Pasar Sentral',
    luas: 2_654_300,
    rincian: { hak: 'Hak Pakai', nomorSertifikat: '20.01/1', tanggalSertifikat: '2019-05-01' },
  }),
  perabot: utuh(2, { kodeBarang: '1.3.2.05.02.01.030', namaBarang: 'Kursi Rapat', rincian: { ruangan: 'Aula' } }),
  kendaraan: utuh(3, {
    kodeBarang: '1.3.2.02.01.01.003',
    namaBarang: 'Station Wagon',
    rincian: { nomorPolisi: 'DP 1 G', nomorRangka: 'MHF1', nomorMesin: '2TR1', nomorBpkb: 'K-1', pemegang: 'Budi' },
  }),
  komputer: utuh(4, {
    kodeBarang: '1.3.2.10.01.02.002',
    namaBarang: 'Lap Top',
    rincian: { ruangan: 'Sekretariat', pemegang: 'Ani' },
  }),
  gedung: utuh(5, {
    golongan: 'C',
    kodeBarang: '1.3.3.01.01.01.001',
    namaBarang: 'Gedung Kantor',
    luas: 40_000,
    rincian: { konstruksi: 'Beton bertulang', nomorDokumen: 'IMB 1', kodeTanah: '1.3.1.01.01.02.001.000001' },
  }),
  jalan: utuh(6, {
    golongan: 'D',
    kodeBarang: '1.3.4.01.01.01.001',
    namaBarang: 'Jalan Pasar',
    rincian: { konstruksi: 'Aspal', panjangM: 120, nomorDokumen: 'SPK 2', statusTanah: 'Tanah negara' },
  }),
  buku: utuh(7, { golongan: 'E', kodeBarang: '1.3.5.01.01.01.001', namaBarang: 'Monograf' }),
  kdp: utuh(8, {
    golongan: 'F',
    kodeBarang: '1.3.6.01.01.01.001',
    namaBarang: 'Pembangunan Kios',
    kondisi: null,
    tahunPerolehan: 2024,
    tanggalPerolehan: '2024-11-05',
    rincian: { nomorKontrak: '027/5', persenSelesai: 60 },
  }),
  rusak: utuh(9, { golongan: 'G', kodeBarang: '1.5.4.01.01.01.002', namaBarang: 'Mesin Bubut', kondisi: 'RB' }),
  kemitraan: utuh(10, {
    golongan: 'G',
    kodeBarang: '1.5.2.01.01.01.001',
    namaBarang: 'Kios Kerja Sama',
    rincian: { mitra: 'PT Pasar Jaya' },
  }),
  persediaan: utuh(11, { golongan: 'P', kodeBarang: '1.1.7.01.01.01.001', namaBarang: 'Aspal Curah' }),
} as const satisfies Record<string, LotUji>;
type NamaDasar = keyof typeof DASAR;

/** Everything about the register itself that a rule asks for. */
async function lengkapi(uji: RegisterUji): Promise<void> {
  muatKatalog(uji.register.db, katalogKodeBarang());
  const p = { nama: 'Nama', nip: '1', pangkat: '', jabatan: '' };
  const tempat = { kabupaten: 'Luwu Timur', provinsi: 'Sulsel', alamat: '', tempat: 'Malili' };
  await uji.harus('identitas.ubah', {
    identitas: {
      dinas: 'Dinas',
      kodeLokasi: '12.20',
      ...tempat,
      penggunaBarang: p,
      pejabatPenatausahaan: p,
      pengurusBarang: p,
    },
  });
  const batas = [{ awalan: '1.3.2', mulai: '2010-01-01', batasSen: 30_000_000 }];
  await uji.harus('pengaturan.atur', { kunci: 'kapitalisasi.batas', nilai: batas, dasar: 'Perbup' });
  const hidup = (await uji.harus('rekonsiliasi.lihat', {})).golongan;
  await uji.harus('kontrol.atur', {
    per: '2024-12-31',
    sumber: 'Neraca',
    rincian: hidup.map((g) => ({ golongan: g.golongan, nilaiSen: g.bukuSen })),
  });
}

interface Tanam {
  /** Sound lot that the fault is planted in. */
  readonly pada: NamaDasar;
  readonly lot?: Partial<Omit<LotUji, 'atribut'>>;
  readonly atribut?: Partial<AtributLot>;
  /** Fields of the card that are taken away or changed. */
  readonly rincian?: Readonly<Record<string, string | number | null>>;
  /** What happens to the lot after it came in. */
  readonly lalu?: (uji: RegisterUji, id: string) => Promise<unknown>;
  readonly pesan: string | RegExp;
  /** Another lot that shares the fault. */
  readonly kembaran?: Partial<AtributLot>;
}

const tanamKartu = (pada: NamaDasar, kunci: string, pesan: string): Tanam => ({
  pada,
  rincian: { [kunci]: null },
  pesan,
});
const ganda = (pada: NamaDasar, kunci: string): Tanam => ({
  pada,
  rincian: { [kunci]: 'X-99 A' },
  kembaran: { rincian: { ...DASAR[pada].atribut?.rincian, [kunci]: 'x 99.a' } },
  pesan: 'dipakai 2 lot',
});
const sql = (teks: string) => (uji: RegisterUji, id: string) =>
  Promise.resolve(uji.register.db.prepare(teks).run(Number(id)));
const PEROLEHAN = {
  jumlah: 1,
  hargaSen: null,
  atribusiSen: null,
  pihak: null,
  sumberDana: null,
  subKegiatan: null,
  rekening: null,
  kontrak: { nomor: '1', tanggal: '2021-03-01' },
  bast: null,
  sp2d: [],
};
const mutasi =
  (jenis: 'koreksi' | 'kapitalisasi' | 'pemanfaatan', data: Record<string, unknown>) =>
  (uji: RegisterUji, barangId: string) =>
    uji.harus('mutasi.catat', { jenis, data: { barangId, tanggal: '2025-02-03', dokumen: DOKUMEN, ...data } });

const TERCETAK = Object.fromEntries(
  Object.keys(ATURAN_TERCETAK).map((aturan): [string, Tanam] => [
    aturan,
    { pada: 'perabot', atribut: { temuan: [{ aturan, pesan: 'Terbaca begini.' }] }, pesan: 'Terbaca begini.' },
  ]),
) as Record<keyof typeof ATURAN_TERCETAK, Tanam>;

const REGISTER = [
  'selisih_kontrol',
  'kontrol_belum_ada',
  'batas_kapitalisasi_kosong',
  'identitas_belum_lengkap',
] as const;

/** The fault of every rule about lots. */
const TANAMAN: Record<Exclude<KunciAturan, (typeof REGISTER)[number]>, Tanam> = {
  // identity
  kode_kontra: {
    pada: 'perabot',
    lalu: sql("update barang set kode_barang = '1.3.7.01.01.01.001' where id = ?"),
    pesan: 'Kode 1.3.7.01.01.01.001 adalah akun akumulasi',
  },
  golongan_beda_kode: {
    pada: 'perabot',
    lalu: sql("update barang set golongan = 'C' where id = ?"),
    pesan: 'Golongan C tidak sesuai',
  },
  kode_tidak_dalam_katalog: {
    pada: 'perabot',
    atribut: { kodeBarang: '1.3.2.05.99.99.999' },
    pesan: '1.3.2.05.99.99.999 tidak ada dalam katalog',
  },
  kode_diragukan: {
    pada: 'perabot',
    lalu: sql('update kode_barang set aktif = 0 where kode = (select kode_barang from barang where id = ?)'),
    pesan: 'kurang teliti',
  },
  kode_tidak_pasti: { pada: 'perabot', atribut: { keyakinanKode: 'likely' }, pesan: 'belum dipastikan' },
  nama_tidak_bermakna: { pada: 'perabot', atribut: { namaBarang: '1020' }, pesan: '"1020" bukan nama' },
  merk_kosong: { pada: 'perabot', atribut: { merk: null, spesifikasi: null }, pesan: 'Merk dan tipe' },
  satuan_kosong: { pada: 'perabot', atribut: { satuan: ' ' }, pesan: 'Satuan belum' },
  lot_beberapa_unit: {
    pada: 'kendaraan',
    lot: { unit: 2, nilai: 900_000_000 },
    atribut: { registerSampai: 2, nibar: null },
    pesan: 'memuat 2 unit',
  },
  diduga_tercatat_ganda: {
    pada: 'perabot',
    atribut: { registerDari: null, registerSampai: null, nibar: null },
    kembaran: { registerDari: null, registerSampai: null, nibar: null, namaBarang: 'KURSI RAPAT' },
    pesan: 'sama dengan 1 lot lain',
  },
  nomor_register_ganda: {
    pada: 'perabot',
    lot: { unit: 3 },
    atribut: { registerDari: 7, registerSampai: 9, nibar: null },
    kembaran: { registerDari: 9, registerSampai: 9 },
    pesan: /^Nomor register 00000[79] pada kode 1\.3\.2\.05\.02\.01\.030/,
  },
  nibar_ganda: {
    pada: 'perabot',
    atribut: { nibar: 'SAMA', registerDari: 2, registerSampai: 2 },
    kembaran: { nibar: 'SAMA', registerDari: 3, registerSampai: 3 },
    pesan: 'NIBAR SAMA dipakai 2 lot',
  },
  register_beda_jumlah: {
    pada: 'perabot',
    atribut: { registerSampai: 4, nibar: null },
    pesan: 'sebanyak 4, sedangkan jumlahnya 1',
  },
  nibar_lot_banyak: { pada: 'perabot', lot: { unit: 2 }, atribut: { registerSampai: 2 }, pesan: 'untuk 2 unit' },
  nomor_register_kosong: {
    pada: 'perabot',
    atribut: { registerDari: null, registerSampai: null },
    pesan: 'Nomor register',
  },
  nibar_kosong: { pada: 'perabot', atribut: { nibar: null }, pesan: 'NIBAR belum' },
  // acquisition
  tahun_di_masa_depan: {
    pada: 'perabot',
    atribut: { tahunPerolehan: 2029, tanggalPerolehan: null, presisi: 'tahun' },
    pesan: 'Tahun perolehan 2029 belum terjadi',
  },
  tahun_tidak_ada: {
    pada: 'perabot',
    atribut: { tahunPerolehan: null, tanggalPerolehan: null, presisi: null },
    pesan: 'Tahun perolehan belum',
  },
  tahun_terlalu_tua: {
    pada: 'gedung',
    atribut: { tahunPerolehan: 1932, tanggalPerolehan: '1932-01-01' },
    pesan: '1932',
  },
  tahun_beda_tanggal: {
    pada: 'perabot',
    atribut: { tahunPerolehan: 2020 },
    pesan: '2020, sedangkan tanggalnya 15-03-2021',
  },
  hanya_tahun: { pada: 'perabot', atribut: { tanggalPerolehan: null, presisi: 'tahun' }, pesan: 'Hanya tahun 2021' },
  cara_perolehan_kosong: { pada: 'perabot', atribut: { caraPerolehan: null }, pesan: 'Cara perolehan' },
  hibah_tanpa_pemberi: { pada: 'perabot', atribut: { caraPerolehan: 'hibah' }, pesan: 'tanpa nama pemberi' },
  dokumen_kosong: {
    pada: 'perabot',
    lalu: sql(
      "insert into mutasi_baris select (select max(nomor) + 1 from mutasi_baris), (select nomor from mutasi where dasar = ' '), id, '2025-01-05', 'pindah', golongan, kode_barang, kondisi, komptabel, 0, 0, 0, 0, 0, 0, null from barang where id = ?",
    ),
    pesan: 'Mutasi koreksi tanggal 05-01-2025 tanpa dokumen',
  },
  dokumen_tanpa_nomor: {
    pada: 'perabot',
    lalu: mutasi('kapitalisasi', { nilaiSen: 100, dokumen: { jenis: 'BAST', tanggal: '2025-02-03' } }),
    pesan: 'Mutasi kapitalisasi tanggal 03-02-2025 berdasar dokumen tanpa nomor',
  },
  dokumen_tanpa_tanggal: {
    pada: 'perabot',
    lalu: mutasi('kapitalisasi', { nilaiSen: 100, dokumen: { jenis: 'BAST', nomor: '12/B' } }),
    pesan: 'tanpa tanggal',
  },
  bast_sebelum_kontrak: {
    pada: 'perabot',
    atribut: { perolehan: { ...PEROLEHAN, bast: { nomor: '2', tanggal: '2021-02-28' } } },
    pesan: 'BAST 28-02-2021 lebih awal dari kontrak 01-03-2021',
  },
  sp2d_sebelum_kontrak: {
    pada: 'perabot',
    atribut: { perolehan: { ...PEROLEHAN, sp2d: [{ nomor: '3', tanggal: '2021-01-05', nilaiSen: 1 }] } },
    pesan: 'SP2D mendahului kontrak',
  },
  // value
  belum_bernilai: { pada: 'perabot', lot: { nilai: null }, pesan: 'Nilai belum diisi' },
  nilai_nol: { pada: 'tanah', lot: { nilai: 0 }, pesan: 'nol' },
  nilai_satu_rupiah: { pada: 'tanah', lot: { nilai: 100 }, pesan: 'satu rupiah' },
  akumulasi_melebihi_nilai: {
    pada: 'rusak',
    lalu: sql('update barang set akumulasi = nilai + 1 where id = ?'),
    pesan: 'lebih besar dari nilai.',
  },
  akumulasi_akan_dikoreksi: {
    pada: 'komputer',
    lalu: sql('update barang set akumulasi = nilai + 1 where id = ?'),
    pesan: 'penutupan semester mengoreksinya',
  },
  akumulasi_tanah_kdp: {
    pada: 'tanah',
    lalu: sql('update barang set akumulasi = 1 where id = ?'),
    pesan: 'Tanah berakumulasi',
  },
  akumulasi_bukan_objek: {
    pada: 'buku',
    lalu: sql('update barang set akumulasi = 1 where id = ?'),
    pesan: 'tidak disusutkan',
  },
  tanpa_masa_manfaat: {
    pada: 'perabot',
    lalu: (uji) =>
      uji.harus('pengaturan.atur', {
        kunci: 'penyusutan.masaManfaat',
        nilai: ['1.3.2.02', '1.3.2.10', '1.3.3', '1.3.4', '1.5.2'].map((awalan) => ({ awalan, tahun: 5 })),
        dasar: 'Perbup',
      }),
    pesan: '1.3.2.05.02.01.030 belum mempunyai masa manfaat',
  },
  saldo_awal_akumulasi_dihitung: { pada: 'perabot', atribut: { akumulasiDiberikan: false }, pesan: 'dihitung program' },
  habis_disusutkan: {
    pada: 'perabot',
    lalu: sql('update barang set akumulasi = nilai where id = ?'),
    pesan: 'Nilai buku sudah nol',
  },
  komptabel_tidak_sesuai: { pada: 'perabot', lot: { nilai: 29_999_999 }, pesan: 'di bawah batas kapitalisasi' },
  rehab_terpisah: { pada: 'gedung', atribut: { namaBarang: 'Rehabilitasi Gedung Kantor' }, pesan: 'aset induknya' },
  // card
  tanpa_alamat: { pada: 'jalan', atribut: { alamat: ' ' }, pesan: 'Alamat' },
  tanah_tanpa_luas: { pada: 'tanah', atribut: { luas: null }, pesan: 'Luas tanah' },
  tanah_tanpa_sertifikat: tanamKartu('tanah', 'nomorSertifikat', 'Nomor sertifikat'),
  sertifikat_tanpa_tanggal: tanamKartu('tanah', 'tanggalSertifikat', 'Tanggal sertifikat'),
  hak_tanah_kosong: tanamKartu('tanah', 'hak', 'Jenis hak'),
  hak_bukan_pemda: { pada: 'tanah', rincian: { hak: 'Hak Milik' }, pesan: 'Hak Milik' },
  nomor_sertifikat_ganda: ganda('tanah', 'nomorSertifikat'),
  kendaraan_tanpa_polisi: tanamKartu('kendaraan', 'nomorPolisi', 'Nomor polisi'),
  kendaraan_tanpa_rangka: tanamKartu('kendaraan', 'nomorRangka', 'Nomor rangka'),
  kendaraan_tanpa_mesin: tanamKartu('kendaraan', 'nomorMesin', 'Nomor mesin'),
  kendaraan_tanpa_bpkb: tanamKartu('kendaraan', 'nomorBpkb', 'Nomor BPKB'),
  nomor_polisi_ganda: ganda('kendaraan', 'nomorPolisi'),
  nomor_rangka_ganda: ganda('kendaraan', 'nomorRangka'),
  nomor_mesin_ganda: ganda('kendaraan', 'nomorMesin'),
  nomor_bpkb_ganda: ganda('kendaraan', 'nomorBpkb'),
  tanpa_ruangan: tanamKartu('perabot', 'ruangan', 'Ruangan'),
  tanpa_pemegang: tanamKartu('komputer', 'pemegang', 'Pemegang'),
  gedung_tanpa_luas: { pada: 'gedung', atribut: { luas: null }, pesan: 'Luas bangunan' },
  gedung_sangat_kecil: { pada: 'gedung', atribut: { luas: 300 }, pesan: '3 m2' },
  gedung_tanpa_konstruksi: tanamKartu('gedung', 'konstruksi', 'Konstruksi'),
  bangunan_tanpa_dokumen: tanamKartu('jalan', 'nomorDokumen', 'Nomor dokumen'),
  bangunan_tanpa_tanah: tanamKartu('gedung', 'kodeTanah', 'Keterangan tanah'),
  tanah_tidak_dalam_kib: {
    pada: 'gedung',
    rincian: { kodeTanah: '1.3.1.01.01.02.001.000009' },
    pesan: '000009 tidak ada',
  },
  jaringan_tanpa_ukuran: tanamKartu('jalan', 'panjangM', 'Panjang dan luas'),
  kemitraan_tanpa_mitra: tanamKartu('kemitraan', 'mitra', 'Mitra'),
  // state
  kondisi_kosong: { pada: 'perabot', atribut: { kondisi: null }, pesan: 'Kondisi' },
  rb_belum_ditindaklanjuti: {
    pada: 'perabot',
    lalu: (uji, id) => uji.harus('barang.ubahKondisi', { sasaran: { id: [id] }, ke: 'RB', ...PERUBAHAN }),
    pesan: 'Rusak berat sejak 03-02-2025',
  },
  rb_tertahan: {
    pada: 'perabot',
    atribut: { kondisi: 'RB', tindakLanjut: { tahap: 'ba', nomor: '1', tanggal: '2025-01-02', dokumen: 'BA' } },
    pesan: 'Tahap BA sejak 02-01-2025',
  },
  aset_rusak_berkondisi_baik: { pada: 'rusak', atribut: { kondisi: 'KB' }, pesan: 'kondisi KB' },
  kdp_lama: {
    pada: 'kdp',
    atribut: { tahunPerolehan: 2020, tanggalPerolehan: '2020-05-05' },
    pesan: 'sejak 2020',
  },
  kdp_tanpa_kontrak: tanamKartu('kdp', 'nomorKontrak', 'Nomor kontrak'),
  kdp_selesai: { pada: 'kdp', rincian: { persenSelesai: 100 }, pesan: '100% selesai' },
  kdp_berkondisi: { pada: 'kdp', atribut: { kondisi: 'B' }, pesan: 'KDP berkondisi B' },
  pemanfaatan_berakhir: {
    pada: 'gedung',
    lalu: mutasi('pemanfaatan', { bentuk: 'Sewa', mitra: 'CV Abadi', sampai: '2026-01-31' }),
    pesan: 'berakhir 31-01-2026',
  },
  lisensi_berakhir: { pada: 'kemitraan', rincian: { berlakuSampai: '2025-12-31' }, pesan: 'sampai 31-12-2025' },
  persediaan_kedaluwarsa: {
    pada: 'persediaan',
    rincian: { kedaluwarsa: '2026-10-01' },
    pesan: 'Kedaluwarsa 01-10-2026',
  },
  ...TERCETAK,
};

/** The lot of a plant: the sound one, changed. */
function lotTanam({ pada, lot, atribut, rincian }: Tanam): LotUji {
  const asal: LotUji = DASAR[pada];
  const kartu = Object.entries({ ...asal.atribut?.rincian, ...rincian }).filter(
    (satu): satu is [string, string | number] => satu[1] !== null,
  );
  return {
    ...asal,
    ...lot,
    atribut: { ...asal.atribut, ...atribut, ...(rincian && { rincian: Object.fromEntries(kartu) }) },
  };
}

const adaTemuan = async (uji: RegisterUji, aturan: KunciAturan) =>
  (await uji.harus('mutu.daftar', { aturan, batas: 50 })).baris;

describe('a register in which nothing is missing', () => {
  let uji: RegisterUji;
  beforeAll(async () => {
    uji = registerUji('2025-06-15');
    uji.lot(Object.values(DASAR));
    await lengkapi(uji);
  });
  afterAll(() => uji.tutup());

  it.each(URUTAN_ATURAN)('%s is silent', async (aturan) => {
    expect(await adaTemuan(uji, aturan)).toEqual([]);
  });

  it('counts nothing either, and closes without a word', async () => {
    const ringkasan = await uji.harus('mutu.ringkasan', { semester: '2024-2' });
    expect(ringkasan.filter((r) => r.terbuka + r.ditangani + r.diterima > 0)).toEqual([]);
    expect((await uji.panggil('periode.tutup', { semester: '2024-2' })).ok).toBe(true);
  });
});

describe('a planted fault', () => {
  let uji: RegisterUji;
  let berkas: string;
  let sehat: RegisterUji;
  beforeAll(async () => {
    sehat = registerUji();
    // What others of the sound register are for: land under a building, goods to compare with.
    await lengkapi(sehat);
    sehat.register.db.pragma('wal_checkpoint(truncate)');
    berkas = sehat.register.berkas;
  });
  afterAll(() => sehat.tutup());
  beforeEach(() => {
    uji = registerUji(undefined, berkas);
  });
  afterEach(() => uji.tutup());

  it.each(Object.entries(TANAMAN))('%s is found, on that lot alone', async (aturan, tanam) => {
    const kunci = URUTAN_ATURAN.find((k) => k === aturan);
    if (kunci === undefined) throw new Error(`no rule ${aturan}`);
    const lain = Object.entries(DASAR).filter(([nama]) => nama !== tanam.pada);
    uji.lot(lain.map(([, lot]) => lot));
    const salah = lotTanam(tanam);
    const kembar = tanam.kembaran
      ? [{ ...salah, unit: 1, atribut: { ...salah.atribut, nibar: null, ...tanam.kembaran } }]
      : [];
    if (aturan === 'dokumen_kosong') await tanpaDokumen(uji);
    const ids = uji.lot([salah, ...kembar]).map(String);
    await tanam.lalu?.(uji, ids[0] ?? '');
    const temuan = await adaTemuan(uji, kunci);
    expect(temuan.map((t) => t.barangId)).toEqual(ids);
    for (const t of temuan) {
      expect(t.pesan).toMatch(tanam.pesan);
      expect(t.pesan).toMatch(/\.$/);
      expect(t.pesan.length).toBeLessThanOrEqual(500);
    }
    // The count, the list of one lot and the mark see the same.
    const satu = (await uji.harus('mutu.ringkasan', {})).find((r) => r.aturan === kunci);
    expect(satu?.terbuka).toBe(ids.length);
    for (const t of temuan) {
      const milik = (await uji.harus('mutu.daftar', { barangId: t.barangId ?? '', batas: 200 })).baris;
      expect(milik.find((m) => m.aturan === kunci)).toEqual(t);
    }
    await uji.harus('mutu.tandai', { saringan: { aturan: kunci }, status: 'diterima', alasan: 'Uji' });
    const tanda = (await uji.harus('mutu.ringkasan', {})).find((r) => r.aturan === kunci);
    expect([tanda?.terbuka, tanda?.diterima]).toEqual([0, ids.length]);
  });
});

/** A mutasi without a paper, as only another program could write it. */
function tanpaDokumen(uji: RegisterUji): Promise<unknown> {
  const { db } = uji.register;
  const nomor = (db.prepare('select max(nomor) as n from mutasi').get() as { n: number | null }).n ?? 0;
  return Promise.resolve(
    db
      .prepare(
        "insert into mutasi (nomor, perintah, tanggal, jenis, dasar) values (?, 1, '2025-01-05', 'koreksi', ' ')",
      )
      .run(nomor + 1),
  );
}

describe('rules about the register', () => {
  it('speak when there are no official figures, thresholds or names, and fall silent when there are', async () => {
    const uji = registerUji();
    uji.lot([DASAR.tanah]);
    const bicara = async () =>
      (await uji.harus('mutu.ringkasan', {})).filter((r) => r.terbuka > 0).map((r) => r.aturan);
    expect((await bicara()).toSorted()).toEqual([
      'batas_kapitalisasi_kosong',
      'identitas_belum_lengkap',
      'kontrol_belum_ada',
    ]);
    await lengkapi(uji);
    expect(await bicara()).toEqual([]);
    await uji.harus('kontrol.atur', {
      per: '2024-12-31',
      sumber: 'Neraca',
      rincian: [{ golongan: 'A', nilaiSen: 1 }],
    });
    expect(await bicara()).toEqual(['selisih_kontrol']);
    uji.tutup();
  });

  it('every rule about lots has its fault here', () => {
    expect([...Object.keys(TANAMAN), ...REGISTER].toSorted()).toEqual([...URUTAN_ATURAN].toSorted());
  });
});
