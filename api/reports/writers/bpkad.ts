import { GOLONGAN, namaGolongan, type Golongan } from '../../../domain/kodeBarang.ts';
import { KONDISI, type Kondisi } from '../../../domain/kondisi.ts';
import type { Baris, Kolom, Sel } from '../document.ts';
import { JUMLAH_NOL, gabungJumlah, jumlahkanLot, type JumlahLot } from '../jumlah.ts';
import { selNilai } from '../nilai.ts';
import type { LotLaporan } from '../sumber.ts';
import { beriGiliran, type OpsiTulis } from './berkasUtuh.ts';
import { tulisBuku, type Buku } from './xlsx/buku.ts';
import { LembarDatar } from './xlsx/lembarDatar.ts';
import { NamaLembar } from './xlsx/nama.ts';

/**
 * Lots of one golongan in register order, anew at each call (twice per golongan: recap, then sheet).
 * Lots of other golongan are passed over, so that a source that does not narrow is slower but not wrong.
 */
export type LotEkspor = (golongan: Golongan) => Iterable<LotLaporan>;

export interface OpsiEkspor extends OpsiTulis {
  /** Also gives the code in seven columns, as some templates of BPKAD want it. */
  readonly kodeTujuhKolom?: boolean;
}

/** One line of the recap: a golongan in one condition. */
export interface BarisRekapEkspor extends JumlahLot {
  readonly golongan: Golongan;
  readonly kondisi: Kondisi | null;
}

const BARIS_PER_GILIRAN = 500;

const KOLOM_REKAP: readonly Kolom[] = [
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 8, rata: 'kiri' },
  { key: 'golongan', label: 'Golongan', kind: 'teks', lebar: 30, rata: 'kiri' },
  { key: 'kondisi', label: 'Kondisi (B/KB/RB)', kind: 'teks', lebar: 12, rata: 'kiri' },
  { key: 'lot', label: 'Lot', kind: 'bulat', lebar: 10, rata: 'kanan', total: true },
  { key: 'unit', label: 'Unit', kind: 'bulat', lebar: 10, rata: 'kanan', total: true },
  { key: 'nilai', label: 'Nilai Perolehan (Rp)', kind: 'rupiah', lebar: 22, rata: 'kanan', total: true },
  { key: 'belum', label: 'Belum bernilai (lot)', kind: 'bulat', lebar: 12, rata: 'kanan', total: true },
];

const SEGMEN = ['Akun', 'Kelompok', 'Jenis', 'Objek', 'Rincian Objek', 'Sub Rincian Objek', 'Sub-sub Rincian Objek'];

type KolomLot = Kolom & { readonly isi: (lot: LotLaporan, nomor: number) => Sel };

/**
 * Writes the register, or a part of it, as a flat workbook for the BPKAD: a recap sheet and one sheet per
 * golongan that has lots. One header row, no merged cells, codes as text, real dates and numbers, sums as
 * formulas with their exact result.
 *
 * @returns how many lots were written
 * @throws AppError rule/dibatalkan, and the file errors of `tulisUtuh`
 */
export async function tulisBpkad(lot: LotEkspor, path: string, opsi: OpsiEkspor = {}): Promise<{ lot: number }> {
  const rekap = rekapEkspor(lot);
  const semua = gabungJumlah(rekap);
  return tulisBuku(path, opsi, async (buku, jalan) => {
    const nama = new NamaLembar();
    tulisRekap(buku, nama.ambil('Rekap'), rekap, semua);
    let selesai = 0;
    for (const { golongan } of GOLONGAN) {
      const jumlah = gabungJumlah(rekap.filter((b) => b.golongan === golongan));
      if (jumlah.lot === 0) continue;
      const kolom = kolomLot(opsi.kodeTujuhKolom === true);
      const lembar = new LembarDatar(buku, nama.ambil(`${golongan} ${namaGolongan(golongan)}`), kolom);
      let nomor = 0;
      for (const satu of saring(lot, golongan)) {
        nomor += 1;
        lembar.baris(kolom.map((k) => k.isi(satu, nomor)));
        if (nomor % BARIS_PER_GILIRAN !== 0) continue;
        jalan.kemajuan?.(selesai + nomor, semua.lot);
        await beriGiliran(jalan);
      }
      lembar.tutup('Jumlah', jumlahLot(kolom, jumlah));
      selesai += nomor;
      jalan.kemajuan?.(selesai, semua.lot);
      await beriGiliran(jalan);
    }
    return { lot: selesai };
  });
}

/** Golongan x kondisi of what is exported, in report order; only combinations that occur. */
export function rekapEkspor(lot: LotEkspor): BarisRekapEkspor[] {
  return GOLONGAN.flatMap(({ golongan }) => {
    const jumlah = new Map<Kondisi | null, JumlahLot>();
    for (const satu of saring(lot, golongan)) {
      jumlah.set(satu.kondisi, gabungJumlah([jumlah.get(satu.kondisi) ?? JUMLAH_NOL, jumlahkanLot([satu])]));
    }
    return [...KONDISI, null].flatMap((kondisi) => {
      const ada = jumlah.get(kondisi);
      return ada === undefined ? [] : [{ golongan, kondisi, ...ada }];
    });
  });
}

function* saring(lot: LotEkspor, golongan: Golongan): Generator<LotLaporan> {
  for (const satu of lot(golongan)) if (satu.golongan === golongan) yield satu;
}

function tulisRekap(buku: Buku, nama: string, rekap: readonly BarisRekapEkspor[], semua: JumlahLot): void {
  const lembar = new LembarDatar(buku, nama, KOLOM_REKAP);
  for (const b of rekap) {
    const kode = GOLONGAN.find((g) => g.golongan === b.golongan)?.kode ?? '';
    lembar.baris([kode, namaGolongan(b.golongan), b.kondisi, b.lot, b.unit, b.nilaiSen, b.belum]);
  }
  lembar.tutup('Jumlah', [null, null, null, semua.lot, semua.unit, semua.nilaiSen, semua.belum]);
}

function jumlahLot(kolom: readonly Kolom[], jumlah: JumlahLot): Baris {
  const isi = new Map<string, number>([
    ['jumlah', jumlah.unit],
    ['nilai', jumlah.nilaiSen],
    ['luas', jumlah.luasM2],
  ]);
  return kolom.map((k) => isi.get(k.key) ?? null);
}

function kolomLot(tujuhKolom: boolean): KolomLot[] {
  const segmen = SEGMEN.map((label, i): KolomLot => {
    const isi = (lot: LotLaporan): Sel => lot.kodeBarang.split('.')[i] ?? null;
    return { key: `kode${i + 1}`, label: `Kode ${label}`, kind: 'kode', lebar: 8, rata: 'kiri', isi };
  });
  return [...KOLOM_KENAL, ...(tujuhKolom ? segmen : []), ...KOLOM_ISI];
}

const KOLOM_KENAL: readonly KolomLot[] = [
  { key: 'id', label: 'ID', kind: 'kode', lebar: 8, rata: 'kiri', isi: (l) => l.id },
  { key: 'no', label: 'No', kind: 'nomor', lebar: 7, rata: 'kanan', isi: (_, nomor) => nomor },
  { key: 'kodeBarang', label: 'Kode Barang', kind: 'kode', lebar: 20, rata: 'kiri', isi: (l) => l.kodeBarang },
];

const KOLOM_ISI: readonly KolomLot[] = [
  { key: 'uraian', label: 'Uraian Kode', kind: 'teks', lebar: 28, rata: 'kiri', isi: (l) => l.uraianKode },
  { key: 'nama', label: 'Nama Barang', kind: 'teks', lebar: 36, rata: 'kiri', isi: (l) => l.namaBarang },
  { key: 'merk', label: 'Merk/Tipe', kind: 'teks', lebar: 20, rata: 'kiri', isi: (l) => l.merk },
  { key: 'spesifikasi', label: 'Spesifikasi', kind: 'teks', lebar: 24, rata: 'kiri', isi: (l) => l.spesifikasi },
  { key: 'register', label: 'Nomor Register', kind: 'kode', lebar: 16, rata: 'kiri', isi: (l) => l.nomorRegister },
  { key: 'nibar', label: 'NIBAR', kind: 'kode', lebar: 24, rata: 'kiri', isi: (l) => l.nibar },
  { key: 'jumlah', label: 'Jumlah', kind: 'bulat', lebar: 9, rata: 'kanan', total: true, isi: (l) => l.jumlah },
  { key: 'satuan', label: 'Satuan', kind: 'teks', lebar: 9, rata: 'kiri', isi: (l) => l.satuan },
  { key: 'tahun', label: 'Tahun Perolehan', kind: 'nomor', lebar: 11, rata: 'kanan', isi: (l) => l.tahunPerolehan },
  { key: 'tanggal', label: 'Tanggal Perolehan', kind: 'tanggal', lebar: 13, rata: 'kanan', isi: tanggalPasti },
  { key: 'cara', label: 'Cara Perolehan', kind: 'teks', lebar: 14, rata: 'kiri', isi: (l) => l.caraPerolehan },
  { key: 'nilai', label: 'Nilai Perolehan (Rp)', kind: 'rupiah', lebar: 22, rata: 'kanan', total: true, isi: selNilai },
  { key: 'kondisi', label: 'Kondisi (B/KB/RB)', kind: 'teks', lebar: 11, rata: 'kiri', isi: (l) => l.kondisi },
  { key: 'luas', label: 'Luas (m2)', kind: 'luas', lebar: 13, rata: 'kanan', total: true, isi: (l) => l.luasM2 },
  { key: 'alamat', label: 'Alamat/Letak', kind: 'teks', lebar: 30, rata: 'kiri', isi: (l) => l.alamat },
  { key: 'keterangan', label: 'Keterangan', kind: 'teks', lebar: 26, rata: 'kiri', isi: (l) => l.keterangan },
  { key: 'cetak', label: 'Nomor Cetak', kind: 'kode', lebar: 9, rata: 'kiri', isi: (l) => l.nomorCetak },
  { key: 'temuan', label: 'Temuan', kind: 'teks', lebar: 40, rata: 'kiri', isi: (l) => l.temuan.join('; ') || null },
];

/** A day only where it is known; a lot that knows its year alone has no invented date. */
function tanggalPasti(lot: LotLaporan): Sel {
  return lot.presisi === 'tanggal' ? lot.tanggalPerolehan : null;
}
