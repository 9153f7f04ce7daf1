import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { sen } from '../../domain/uang.ts';
import { siapkan } from '../sql.ts';

/** Units, sen, and units without a value. */
export interface AngkaGerak {
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belum: number;
}

/** Roll-forward of one lot under one code within a span of days: awal + tambah - kurang = akhir. */
export interface MutasiLot {
  readonly barang: number;
  readonly kode: string;
  readonly awal: AngkaGerak;
  readonly tambah: AngkaGerak;
  /** As positive figures. */
  readonly kurang: AngkaGerak;
  readonly akhir: AngkaGerak;
  /** Kinds of mutasi that increased or decreased it, in order of date. */
  readonly jenis: readonly string[];
}

const UKURAN = ['unit', 'nilaiSen', 'belum'] as const;
type Ukuran = (typeof UKURAN)[number];
type Angka = Record<Ukuran, number>;

interface Jalan {
  readonly barang: number;
  readonly kode: string;
  readonly awal: Angka;
  readonly tambah: Angka;
  readonly kurang: Angka;
  /** Net figures of each kind: one that was cancelled is none. */
  readonly jenis: Map<string, Angka>;
}

interface Baris extends Angka {
  mutasi: number;
  /** The mutasi that its own takes back. */
  membalik: number | null;
  jenis: string;
  barang: number;
  kode: string;
  sisi: 'tambah' | 'kurang' | 'pindah';
}

// Lines without figures (a changed name) and those of depreciation alone move neither goods nor value.
const BARIS = `
  select b.mutasi, m.membalik, m.jenis, b.barang, b.kode, b.sisi, b.d_unit as unit, b.d_nilai as nilaiSen, b.d_unit_belum as belum
  from mutasi_baris b join mutasi m on m.nomor = b.mutasi
  where b.golongan = ? and b.tanggal between ? and ? and b.sisi <> 'awal'
    and (b.d_unit <> 0 or b.d_nilai <> 0 or b.d_unit_belum <> 0)
  order by b.tanggal, b.mutasi, b.nomor`;

// Opening entries dated within the span are a balance, not a movement.
const AWAL = `
  select coalesce(sum(d_unit), 0) as unit, coalesce(sum(d_nilai), 0) as nilaiSen, coalesce(sum(d_unit_belum), 0) as belum
  from mutasi_baris where barang = ? and kode = ? and (tanggal < ? or (tanggal <= ? and sisi = 'awal'))`;

const nol = (): Angka => ({ unit: 0, nilaiSen: 0, belum: 0 });

/**
 * The lots of one golongan that were increased or decreased within a span of days, by code, then in register order.
 * What a split or a merge moves from lot to lot is neither: it is taken out of the opening balance of the one and put
 * into that of the other, and out of its increase only as far as the opening balance does not reach. Cancelled pairs
 * net to nothing. Sums over all lots are those of the ledger's sides.
 */
export function mutasiLot(db: Database, golongan: Golongan, mulai: string, selesai: string): MutasiLot[] {
  const semua = new Map<string, Jalan>();
  const awal = siapkan(db, AWAL);
  const jalan = ({ barang, kode }: Baris): Jalan => {
    const kunci = `${barang}|${kode}`;
    const ada = semua.get(kunci);
    if (ada) return ada;
    const baru = {
      barang,
      kode,
      awal: { ...(awal.get(barang, kode, mulai, selesai) as Angka) },
      tambah: nol(),
      kurang: nol(),
      jenis: new Map(),
    };
    semua.set(kunci, baru);
    return baru;
  };
  for (const satu of perMutasi(siapkan(db, BARIS).all(golongan, mulai, selesai) as Baris[])) {
    for (const b of satu) if (b.sisi !== 'pindah') bukukan(jalan(b), b);
    const pindah = satu.filter((b) => b.sisi === 'pindah');
    for (const ukuran of UKURAN) pindahkan(jumlahPerJalan(pindah, jalan, ukuran), ukuran);
  }
  return [...semua.values()].filter(bergerak).sort(urut).map(selesaikan);
}

/**
 * Lines of one mutasi after another, each with those that take it back (and those that take these back): only what is left
 * of it may be moved on by a split or a merge, whatever came between.
 */
function perMutasi(baris: readonly Baris[]): Iterable<Baris[]> {
  const asal = new Map<number, number>();
  const hasil = new Map<number, Baris[]>();
  for (const b of baris) {
    const mula = b.membalik === null ? b.mutasi : (asal.get(b.membalik) ?? b.membalik);
    asal.set(b.mutasi, mula);
    const ada = hasil.get(mula);
    if (ada) ada.push(b);
    else hasil.set(mula, [b]);
  }
  return hasil.values();
}

/** Figures of the side `kurang` are booked negative. */
function bukukan(jalan: Jalan, b: Baris): void {
  const jenis = jalan.jenis.get(b.jenis) ?? nol();
  jalan.jenis.set(b.jenis, jenis);
  for (const u of UKURAN) {
    jenis[u] += b[u];
    if (b.sisi === 'tambah') jalan.tambah[u] += b[u];
    else jalan.kurang[u] -= b[u];
  }
}

/** What a mutasi moves out of (negative) and into each lot, in order of its lines; a change of kondisi nets to nothing. */
function jumlahPerJalan(baris: readonly Baris[], jalan: (b: Baris) => Jalan, ukuran: Ukuran): Map<Jalan, number> {
  const hasil = new Map<Jalan, number>();
  for (const b of baris) hasil.set(jalan(b), (hasil.get(jalan(b)) ?? 0) + b[ukuran]);
  return hasil;
}

/** Gives from the lots that lose to those that gain, first to first. */
function pindahkan(gerak: ReadonlyMap<Jalan, number>, ukuran: Ukuran): void {
  const penerima = [...gerak].filter(([, n]) => n > 0).map(([jalan, n]) => ({ jalan, kurang: n }));
  for (const [pemberi, n] of gerak) {
    let sisa = -n;
    while (sisa > 0) {
      const [ke] = penerima;
      if (ke === undefined) break;
      const banyak = Math.min(sisa, ke.kurang);
      alihkan(pemberi, ke.jalan, banyak, ukuran);
      sisa -= banyak;
      ke.kurang -= banyak;
      if (ke.kurang === 0) penerima.shift();
    }
  }
}

function alihkan(dari: Jalan, ke: Jalan, banyak: number, ukuran: Ukuran): void {
  const dariAwal = Math.max(0, Math.min(banyak, dari.awal[ukuran]));
  const dariTambah = Math.max(0, Math.min(banyak - dariAwal, dari.tambah[ukuran]));
  const awal = banyak - dariTambah;
  dari.awal[ukuran] -= awal;
  ke.awal[ukuran] += awal;
  dari.tambah[ukuran] -= dariTambah;
  ke.tambah[ukuran] += dariTambah;
}

const bergerak = ({ tambah, kurang }: Jalan): boolean =>
  UKURAN.some((u) => u !== 'belum' && (tambah[u] !== 0 || kurang[u] !== 0)) || tambah.belum !== 0;

const urut = (a: Jalan, b: Jalan): number => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : a.barang - b.barang);

/** @throws AppError rule/jumlah_melampaui_batas for a sum beyond 2^53-1 sen */
function selesaikan(jalan: Jalan): MutasiLot {
  const { awal, tambah, kurang } = jalan;
  const akhir = (u: Ukuran): number => awal[u] + tambah[u] - kurang[u];
  return {
    ...jalan,
    akhir: { unit: akhir('unit'), nilaiSen: sen(akhir('nilaiSen')), belum: akhir('belum') },
    jenis: [...jalan.jenis].filter(([, n]) => UKURAN.some((u) => n[u] !== 0)).map(([jenis]) => jenis),
  };
}
