import { GOLONGAN, type Golongan } from './kodeBarang.ts';
import { formatTanggal, isTanggal } from './tanggal.ts';
import { formatRupiah } from './uang.ts';

/** What a field of a card holds; `uang` in sen, `ya-tidak` as the words `ya` and `tidak`. */
export type JenisRincian = 'teks' | 'bilangan' | 'bulat' | 'uang' | 'tanggal' | 'ya-tidak' | 'pilihan';

/** One field of a golongan's card. */
export interface BidangRincian {
  readonly kunci: string;
  readonly label: string;
  readonly jenis: JenisRincian;
  /** Letters at most, for `teks`. */
  readonly maks?: number;
  /** Largest number, for `bilangan` and `bulat`. */
  readonly sampai?: number;
  /** For `pilihan`: the only values there are, with what they mean. */
  readonly pilihan?: readonly { readonly nilai: string; readonly label: string }[];
  /** For `teks`: words the forms use; others are taken too. */
  readonly usulan?: readonly string[];
}

/** Attributes of a lot's golongan as they are kept: by key, text or number, none empty. */
export type RincianLot = Readonly<Record<string, string | number>>;

/** A change of them; null empties a field. */
export type PerubahanRincian = Readonly<Record<string, string | number | null>>;

const teks = (kunci: string, label: string, lain: Partial<BidangRincian> = {}): BidangRincian => ({
  kunci,
  label,
  jenis: 'teks',
  maks: 120,
  ...lain,
});
const tanggal = (kunci: string, label: string): BidangRincian => ({ kunci, label, jenis: 'tanggal' });
const yaTidak = (kunci: string, label: string): BidangRincian => ({ kunci, label, jenis: 'ya-tidak' });
const bilangan = (kunci: string, label: string, sampai = 1_000_000_000): BidangRincian => ({
  kunci,
  label,
  jenis: 'bilangan',
  sampai,
});

// A key means one thing in every golongan, so that a lot keeps what is known of it through a reklas.
const WILAYAH = [
  teks('desa', 'Desa/kelurahan'),
  teks('kecamatan', 'Kecamatan'),
  teks('koordinat', 'Koordinat (lintang, bujur)', { maks: 60 }),
];
const DOKUMEN = [teks('nomorDokumen', 'Nomor dokumen'), tanggal('tanggalDokumen', 'Tanggal dokumen')];
const TANAH = [
  teks('statusTanah', 'Status tanah', {
    usulan: ['Tanah milik Pemda', 'Tanah negara', 'Tanah hak ulayat', 'Tanah pihak lain'],
  }),
  teks('kodeTanah', 'Nomor kode tanah', { maks: 60 }),
];
const TINGKAT = [yaTidak('bertingkat', 'Bertingkat'), yaTidak('beton', 'Beton')];
const UKURAN = teks('ukuran', 'Ukuran/CC');
const BAHAN = teks('bahan', 'Bahan');
const RUANGAN = teks('ruangan', 'Ruangan', { maks: 160 });
const PENCIPTA = teks('pencipta', 'Pencipta/pengarang', { maks: 200 });
const KONSTRUKSI = teks('konstruksi', 'Konstruksi');

/**
 * The fields of each golongan's card beside those every lot has (merk, spesifikasi, luas, alamat, ...). All optional.
 * Source: KIB A-F of Permendagri 17/2007 and block II of the KIBAR of Permendagri 47/2021.
 */
export const RINCIAN_GOLONGAN: Readonly<Record<Golongan, readonly BidangRincian[]>> = {
  A: [
    teks('hak', 'Jenis hak', {
      usulan: ['Hak Pakai', 'Hak Pengelolaan', 'Hak Guna Bangunan', 'Hak Guna Usaha', 'Hak Milik', 'Sengketa'],
    }),
    teks('statusSertifikat', 'Status sertifikat', {
      usulan: ['Sudah bersertifikat', 'Dalam proses', 'Belum bersertifikat'],
    }),
    teks('nomorSertifikat', 'Nomor sertifikat'),
    tanggal('tanggalSertifikat', 'Tanggal sertifikat'),
    teks('atasNama', 'Sertifikat atas nama', { maks: 200 }),
    teks('penggunaan', 'Penggunaan', { maks: 200 }),
    ...WILAYAH,
  ],
  B: [
    UKURAN,
    BAHAN,
    teks('warna', 'Warna', { maks: 60 }),
    teks('nomorPabrik', 'Nomor pabrik/seri'),
    teks('nomorRangka', 'Nomor rangka'),
    teks('nomorMesin', 'Nomor mesin'),
    teks('nomorPolisi', 'Nomor polisi', { maks: 30 }),
    teks('nomorBpkb', 'Nomor BPKB'),
    teks('bahanBakar', 'Bahan bakar', { maks: 60 }),
    teks('pemegang', 'Pemegang', { maks: 160 }),
    RUANGAN,
  ],
  C: [
    ...TINGKAT,
    bilangan('luasLantaiM2', 'Luas lantai (m²)'),
    KONSTRUKSI,
    ...DOKUMEN,
    ...TANAH,
    teks('penggunaan', 'Penggunaan', { maks: 200 }),
    ...WILAYAH,
  ],
  D: [
    KONSTRUKSI,
    bilangan('panjangM', 'Panjang (m)'),
    bilangan('lebarM', 'Lebar (m)'),
    ...DOKUMEN,
    ...TANAH,
    ...WILAYAH,
  ],
  E: [
    teks('judul', 'Judul buku', { maks: 300 }),
    PENCIPTA,
    { kunci: 'tahunCetak', label: 'Tahun cetak', jenis: 'bulat', sampai: 9999 },
    teks('asalDaerah', 'Asal daerah'),
    BAHAN,
    teks('jenisHewan', 'Jenis hewan/tumbuhan'),
    UKURAN,
    RUANGAN,
  ],
  F: [
    {
      kunci: 'bangunan',
      label: 'Bangunan',
      jenis: 'pilihan',
      pilihan: [
        { nilai: 'P', label: 'P (permanen)' },
        { nilai: 'SP', label: 'SP (semi permanen)' },
        { nilai: 'D', label: 'D (darurat)' },
      ],
    },
    ...TINGKAT,
    KONSTRUKSI,
    teks('nomorKontrak', 'Nomor kontrak'),
    tanggal('tanggalKontrak', 'Tanggal kontrak'),
    { kunci: 'nilaiKontrakSen', label: 'Nilai kontrak', jenis: 'uang' },
    tanggal('tanggalMulai', 'Tanggal mulai'),
    bilangan('persenSelesai', 'Selesai (%)', 100),
    ...DOKUMEN,
    ...TANAH,
    ...WILAYAH,
  ],
  G: [
    teks('mitra', 'Mitra', { maks: 200 }),
    PENCIPTA,
    teks('nomorLisensi', 'Nomor lisensi'),
    tanggal('berlakuSampai', 'Berlaku sampai'),
    RUANGAN,
  ],
  P: [RUANGAN, tanggal('kedaluwarsa', 'Kedaluwarsa')],
};

const SEMUA: ReadonlyMap<string, BidangRincian> = new Map(
  GOLONGAN.flatMap(({ golongan }) => RINCIAN_GOLONGAN[golongan].map((b) => [b.kunci, b] as const)),
);

/** A field by its key, or null. */
export const bidangRincian = (kunci: string): BidangRincian | null => SEMUA.get(kunci) ?? null;

/**
 * Every field that may be given for a golongan. Goods under 1.5 (beyond repair, software, partnership) stay what they
 * were, so G knows the fields of all.
 */
export const rincianDikenal = (golongan: Golongan): readonly BidangRincian[] =>
  golongan === 'G' ? [...SEMUA.values()] : RINCIAN_GOLONGAN[golongan];

/** The fields a form or card shows for a lot: its golongan's, then whatever else it kept from another golongan. */
export function rincianTampil(golongan: Golongan, rincian: RincianLot | null): readonly BidangRincian[] {
  const milik = RINCIAN_GOLONGAN[golongan];
  const ada = new Set(milik.map((b) => b.kunci));
  return [
    ...milik,
    ...Object.keys(rincian ?? {}).flatMap((k) => {
      const bidang = ada.has(k) ? null : bidangRincian(k);
      return bidang ? [bidang] : [];
    }),
  ];
}

/** A value as a card prints it. */
export function teksRincian(bidang: BidangRincian, nilai: string | number): string {
  if (bidang.jenis === 'uang') return `Rp${formatRupiah(Number(nilai))}`;
  if (bidang.jenis === 'bilangan') return Number(nilai).toLocaleString('id-ID', { maximumFractionDigits: 4 });
  const isi = String(nilai);
  if (bidang.jenis === 'tanggal') return isTanggal(isi) ? formatTanggal(isi) : isi;
  if (bidang.jenis === 'ya-tidak') return isi === 'ya' ? 'Ya' : 'Tidak';
  return bidang.pilihan?.find((p) => p.nilai === isi)?.label ?? isi;
}

/** What is known after a change: fields set to null are gone, the others stay; null when nothing is left. */
export function gantiRincian(lama: RincianLot | null, ubah: PerubahanRincian | null): RincianLot | null {
  if (ubah === null) return null;
  const isi = Object.entries({ ...lama, ...ubah })
    .filter((satu): satu is [string, string | number] => satu[1] !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return isi.length === 0 ? null : Object.fromEntries(isi);
}
