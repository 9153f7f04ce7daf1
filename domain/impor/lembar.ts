import { bidangKurang, isBidangKode } from './bidang.ts';
import type { Kepala } from './kepala.ts';
import { normalJudul } from './judul.ts';

/** Whether a sheet is a list of goods, and why, in Indonesian. */
export interface Pengenalan {
  readonly ikut: boolean;
  readonly alasan: string;
}

const BUKAN =
  /\b(?:rekap|rekapitulasi|ringkasan|petunjuk|referensi|neraca|cover|daftar isi|grafik|pivot|master kode)\b/iu;
/** What a list of goods tells of them beside code and name; a catalogue of codes tells none of it. */
const KETERANGAN = [
  'jumlah',
  'jumlahRegister',
  'nilaiSen',
  'hargaSatuan',
  'kondisi',
  'kondisiB',
  'tahunPerolehan',
  'tanggalPerolehan',
  'register',
  'registerAwal',
  'luas',
  'satuan',
  'alamat',
  'merk',
  'nibar',
  'id',
];

const tidak = (alasan: string): Pengenalan => ({ ikut: false, alasan });

/**
 * Tells a list of goods from recaps, reports of movements, catalogues of codes and covers.
 *
 * @param bidang fields that columns were found for
 * @param barisData rows that may be goods
 */
export function kenaliLembar(
  nama: string,
  kepala: Kepala | null,
  bidang: ReadonlySet<string>,
  barisData: number,
): Pengenalan {
  if (nama.startsWith('_')) return tidak('lembar tanda milik program ini');
  if (kepala === null) return tidak('tidak ditemukan kepala tabel dengan kode dan nama barang');
  const judul = kepala.judul.map((j) => normalJudul(j ?? ''));
  const mutasi = ['berkurang', 'bertambah'].every((kata) => judul.some((j) => j.includes(kata)));
  if (mutasi) return tidak('laporan mutasi (berkurang, bertambah), bukan daftar barang');
  const kurang = bidangKurang(bidang);
  const berkode = [...bidang].some(isBidangKode) && !kurang.some((k) => k.startsWith('Kode'));
  if ((kurang.length > 0 || !berkode) && BUKAN.test(nama))
    return tidak(`"${nama}" tampaknya rekapitulasi, bukan daftar barang`);
  if (kurang.includes('Nama Barang') && kurang.length === 1)
    return tidak('bukan daftar barang: tidak ada kolom nama barang');
  if (kurang.length > 1) return tidak(`bukan daftar barang: tidak ada kolom ${kurang.join(' dan ')}`);
  if (!KETERANGAN.some((k) => bidang.has(k))) return tidak('hanya berisi kode dan nama, seperti daftar kode barang');
  if (barisData === 0) return tidak('tidak ada baris barang di bawah kepala tabel');
  if (!berkode && kurang.length === 0 && !bidang.has('id') && !bidang.has('nibar')) {
    return { ikut: true, alasan: 'daftar barang tanpa kolom kode; kodenya ditetapkan sekali untuk tiap nama barang' };
  }
  return { ikut: true, alasan: `daftar barang dengan ${bidang.size} kolom yang dikenali` };
}
