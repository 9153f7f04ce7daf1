import { GOLONGAN, type Golongan, golonganDari } from '../../../domain/kodeBarang.ts';
import { ATRIBUT_KOSONG, type Angka, type AtributLot } from '../../../domain/lot.ts';
import { katalogKodeBarang } from '../../../seeds/kodeBarang.ts';
import type { Acak } from './acak.ts';

/** Shares of golongan in a large register: most lots are equipment. */
const BAGIAN: readonly (readonly [golongan: Golongan, sampai: number])[] = [
  ['B', 0.72],
  ['E', 0.82],
  ['C', 0.88],
  ['D', 0.93],
  ['A', 0.965],
  ['G', 0.98],
  ['P', 0.995],
  ['F', 1],
];

const MERK = [
  'Lion',
  'Brother',
  'Chitose',
  'Toshiba',
  'Acer',
  'Asus',
  'Epson',
  'Canon',
  'Honda',
  'Yamaha',
  'Toyota',
  'Mitsubishi',
  'Olympic',
  'Panasonic',
  'LG',
  'Sharp',
  'Polytron',
  'Lenovo',
  'HP',
  'Daikin',
];
const TIPE = ['L-305', 'AL-MI 52', 'X441', 'L3110', 'Vario 125', 'Hilux', 'G-42', 'CS-YN9', 'ProOne 400', 'V110'];
const JALAN = [
  'Jl. Ahmad Yani',
  'Jl. Sudirman',
  'Jl. Diponegoro',
  'Jl. Merdeka',
  'Jl. Pemuda',
  'Jl. Gatot Subroto',
  'Jl. Veteran',
  'Jl. Pasar Baru',
];
const TEMPAT = [
  'Balige',
  'Laguboti',
  'Porsea',
  'Siantar Narumonda',
  'Silaen',
  'Ajibata',
  'Lumban Julu',
  'Habinsaran',
  'Tampahan',
  'Uluan',
];
const RUANG = [
  'Ruang Kepala Dinas',
  'Ruang Sekretariat',
  'Bidang Perdagangan',
  'Bidang Koperasi',
  'Bidang Industri',
  'UPT Pasar',
  'Gudang',
  'Aula',
];
const CARA = ['pembelian', 'pembelian', 'pembelian', 'hibah', null];
const SATUAN: Partial<Record<Golongan, string>> = { A: 'Bidang', C: 'Unit', D: 'Ruas', P: 'Buah' };

/** Typical value of one unit, in rupiah. */
const HARGA: Record<Golongan, number> = {
  A: 60_000_000,
  B: 3_500_000,
  C: 120_000_000,
  D: 200_000_000,
  E: 150_000,
  F: 150_000_000,
  G: 20_000_000,
  P: 25_000,
};

interface KodePilihan {
  readonly kode: string;
  readonly nama: string;
}

/** Codes a lot may carry, by golongan, the everyday ones first. */
function kodePerGolongan(): Map<Golongan, KodePilihan[]> {
  const peta = new Map<Golongan, KodePilihan[]>(GOLONGAN.map((g) => [g.golongan, []]));
  for (const { kode, uraian, tingkat, aktif } of katalogKodeBarang()) {
    const golongan = tingkat === 7 && aktif ? golonganDari(kode) : null;
    if (golongan) peta.get(golongan)?.push({ kode, nama: uraian });
  }
  const harian = /^1\.3\.2\.05/;
  peta.get('B')?.sort((a, b) => Number(harian.test(b.kode)) - Number(harian.test(a.kode)));
  return peta;
}

/** Makes lots as a large register holds them. */
export class PembuatLot {
  readonly #acak: Acak;
  readonly #kode = kodePerGolongan();

  constructor(acak: Acak) {
    this.#acak = acak;
  }

  /** The next lot: its attributes and figures (sen). */
  buat(): { isi: AtributLot; delta: Angka } {
    const acak = this.#acak;
    const undian = acak.angka();
    const golongan = BAGIAN.find(([, sampai]) => undian < sampai)?.[0] ?? 'B';
    const { kode, nama } = acak.pilihCondong(this.#kode.get(golongan) ?? []);
    const bermerk = golongan === 'B' && acak.apakah(0.7);
    const bangunan = golongan === 'A' || golongan === 'C' || golongan === 'D';
    const tahun = acak.apakah(0.01) ? null : 2024 - Math.floor(acak.angka() ** 1.6 * 50);
    const unit = bangunan || golongan === 'F' ? 1 : acak.apakah(0.7) ? 1 : acak.bulat(2, 40);
    const belum = acak.apakah(0.18);
    const kondisi = acak.angka();
    const isi: AtributLot = {
      ...ATRIBUT_KOSONG,
      ...ATRIBUT_KOSONG,
      golongan,
      kodeBarang: kode,
      kondisi: kondisi < 0.7 ? 'B' : kondisi < 0.85 ? 'KB' : kondisi < 0.99 ? 'RB' : null,
      komptabel: acak.apakah(0.03) ? 'ekstra' : 'intra',
      namaBarang: acak.apakah(0.4) ? `${nama} ${acak.pilih(RUANG)}` : nama,
      merk: bermerk ? acak.pilih(MERK) : null,
      spesifikasi: bermerk && acak.apakah(0.5) ? acak.pilih(TIPE) : null,
      satuan: SATUAN[golongan] ?? 'Unit',
      tahunPerolehan: tahun,
      presisi: tahun === null ? null : 'tahun',
      luas: bangunan ? acak.bulat(40, 30_000) * 100 : null,
      caraPerolehan: acak.pilih(CARA),
      alamat:
        bangunan || acak.apakah(0.1) ? `${acak.pilih(JALAN)} No. ${acak.bulat(1, 200)}, ${acak.pilih(TEMPAT)}` : null,
      keterangan: acak.apakah(0.08) ? `Berita acara nomor ${acak.bulat(1, 99)}/BA/${acak.bulat(2015, 2024)}` : null,
      nomorCetak: acak.apakah(0.5) ? String(acak.bulat(1, 5000)) : null,
      temuan: temuan(acak, tahun),
    };
    const nilai = belum
      ? 0
      : Math.max(1, Math.round(HARGA[golongan] * 100 * unit * Math.exp((acak.angka() - 0.5) * 4)));
    return { isi, delta: { unit, nilai, akumulasi: 0, unitBelum: belum ? unit : 0 } };
  }
}

function temuan(acak: Acak, tahun: number | null): AtributLot['temuan'] {
  const daftar: AtributLot['temuan'] = [];
  if (tahun === null) daftar.push({ aturan: 'tahun_tidak_ada', pesan: 'Tahun perolehan tidak tercetak' });
  if (acak.apakah(0.02)) daftar.push({ aturan: 'mirip_ganda', pesan: 'Mirip dengan lot lain' });
  return daftar;
}
