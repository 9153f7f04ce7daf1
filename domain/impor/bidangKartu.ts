import { GOLONGAN } from '../kodeBarang.ts';
import { bidangRincian, RINCIAN_GOLONGAN, type BidangRincian } from '../rincian.ts';
import type { BidangImpor, IsiBidang } from './bidang.ts';

/** Headings of the card's fields beside their labels. Sources as for the others. */
const ALIAS: Readonly<Record<string, readonly string[]>> = {
  hak: ['status tanah hak', 'hak', 'hak tanah'],
  statusSertifikat: ['sertifikat status'],
  nomorSertifikat: ['sertifikat nomor', 'status tanah sertifikat nomor'],
  tanggalSertifikat: ['sertifikat tanggal', 'status tanah sertifikat tanggal'],
  atasNama: ['atas nama', 'atas nama sertifikat', 'pemilik sertifikat'],
  penggunaan: ['penggunaan tanah', 'penggunaan bangunan', 'peruntukan'],
  desa: ['desa', 'kelurahan', 'kelurahan desa', 'nama desa'],
  kecamatan: ['nama kecamatan'],
  koordinat: ['koordinat', 'titik koordinat', 'lintang bujur'],
  nomorDokumen: ['dokumen nomor', 'dokumen gedung nomor', 'nomor dokumen kepemilikan'],
  tanggalDokumen: ['dokumen tanggal', 'dokumen gedung tanggal'],
  kodeTanah: ['kode tanah'],
  ukuran: ['ukuran', 'cc', 'hewan ternak dan tumbuhan ukuran'],
  bahan: ['bahan barang', 'barang bercorak kesenian kebudayaan bahan'],
  nomorPabrik: ['nomor pabrik', 'nomor seri pabrik', 'nomor seri', 'pabrik', 'serial number', 'seri pabrik'],
  nomorRangka: ['rangka', 'nomor chasis', 'nomor chassis', 'chasis'],
  nomorMesin: ['mesin'],
  nomorPolisi: ['polisi', 'nopol', 'plat nomor', 'nomor plat', 'nomor plat polisi', 'nomor polisi kendaraan', 'tnkb'],
  nomorBpkb: ['bpkb'],
  bahanBakar: ['bbm', 'jenis bahan bakar'],
  pemegang: [
    'pengguna',
    'pemakai',
    'nama pemegang',
    'nama pemakai',
    'nama pengguna',
    'pemegang barang',
    'pemakai barang',
  ],
  ruangan: ['ruang', 'nama ruangan', 'lokasi ruangan', 'penempatan'],
  bertingkat: [
    'bertingkat tidak',
    'konstruksi bertingkat tidak',
    'konstruksi bertingkat',
    'bertingkat tidak bertingkat',
  ],
  beton: ['beton tidak', 'konstruksi beton tidak', 'konstruksi beton', 'beton tidak beton'],
  luasLantaiM2: ['luas lantai', 'konstruksi luas lantai'],
  konstruksi: ['bahan konstruksi', 'jenis konstruksi'],
  panjangM: ['panjang', 'panjang m'],
  lebarM: ['lebar', 'lebar m'],
  judul: ['judul', 'judul buku nama', 'buku perpustakaan judul'],
  pencipta: ['pencipta', 'pengarang', 'barang bercorak kesenian kebudayaan pencipta', 'penulis'],
  asalDaerah: ['barang bercorak kesenian kebudayaan asal daerah', 'asal daerah barang'],
  jenisHewan: [
    'hewan ternak dan tumbuhan jenis',
    'hewan jenis',
    'jenis hewan',
    'jenis tumbuhan',
    'jenis hewan ternak dan tumbuhan',
  ],
  bangunan: ['bangunan p sp d', 'bangunan permanen semi permanen darurat', 'jenis bangunan'],
  nomorKontrak: ['kontrak nomor', 'nomor spk', 'nomor kontrak spk'],
  tanggalKontrak: ['kontrak tanggal', 'tanggal spk'],
  tanggalMulai: [
    'tanggal bulan tahun mulai',
    'mulai',
    'tanggal mulai pekerjaan',
    'tanggal bulan tahun mulai pekerjaan',
  ],
  persenSelesai: [
    'selesai',
    'persen selesai',
    'progres fisik',
    'persentase fisik',
    'realisasi fisik',
    'fisik',
    'selesai %',
    'fisik %',
  ],
  nomorLisensi: ['lisensi'],
  berlakuSampai: ['masa berlaku', 'tanggal berakhir'],
  kedaluwarsa: ['tanggal kedaluwarsa', 'kadaluarsa', 'tanggal kadaluarsa', 'expired'],
};

const ISI: Readonly<Record<BidangRincian['jenis'], IsiBidang>> = {
  teks: 'teks',
  bilangan: 'bilangan',
  bulat: 'bulat',
  uang: 'uang',
  tanggal: 'tanggal',
  'ya-tidak': 'ya-tidak',
  pilihan: 'pilihan',
};

const kartu = (b: BidangRincian): BidangImpor => ({
  kunci: `rincian.${b.kunci}`,
  label: b.label,
  isi: ISI[b.jenis],
  kelompok: 'kartu',
  alias: ALIAS[b.kunci] ?? [],
  ...(b.maks === undefined ? {} : { maks: b.maks }),
  ...(b.sampai === undefined ? {} : { sampai: b.sampai }),
});

const KUNCI = [...new Set(GOLONGAN.flatMap(({ golongan }) => RINCIAN_GOLONGAN[golongan].map((b) => b.kunci)))];

/** Columns of the printed forms that hold a card's field in another way than the register keeps it. */
const LAIN: readonly BidangImpor[] = [
  {
    kunci: 'panjangKm',
    label: 'Panjang (Km)',
    isi: 'bilangan',
    kelompok: 'bantu',
    keterangan: 'kilometer, seperti pada KIB D; disimpan dalam meter',
    sampai: 1_000_000,
    alias: ['panjang kilometer'],
  },
  {
    kunci: 'judulPencipta',
    label: 'Judul/Pencipta',
    isi: 'judul-pencipta',
    kelompok: 'bantu',
    keterangan: 'judul, lalu penciptanya setelah garis miring, seperti pada KIB E',
    maks: 500,
    alias: ['buku perpustakaan judul pencipta', 'buku pencipta', 'judul buku pencipta'],
  },
];

/** Fields of the cards of all golongan. */
export const BIDANG_KARTU: readonly BidangImpor[] = [
  ...KUNCI.flatMap((kunci) => {
    const b = bidangRincian(kunci);
    return b === null ? [] : [kartu(b)];
  }),
  ...LAIN,
];
