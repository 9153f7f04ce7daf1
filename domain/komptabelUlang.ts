import type { Fakta, GerakFakta } from './fakta.ts';
import { batasBerlaku, type BatasKapitalisasi, type Komptabel, komptabel } from './komptabel.ts';
import type { AtributLot, KeadaanLot } from './lot.ts';
import type { LotLain } from './penyusutan/riwayat.ts';

/** What the threshold is held against: value, units, code and day at acquisition; sen. */
export interface DasarKomptabel {
  readonly kode: string;
  /** Of `jumlah` units; null while any unit has no value. */
  readonly nilaiSen: number | null;
  readonly jumlah: number;
  readonly tanggal: string;
}

/** Facts of the lot that another was split from. */
export type FaktaLain = Pick<LotLain, 'fakta'>;

interface Sejauh {
  /** Value without what was capitalised later, and with it. */
  dasar: bigint;
  nilai: bigint;
  kode: string;
}

/** Share of `a` that goes with `bagian` of `semua`, rounded down. */
const bagian = (a: bigint, sebagian: bigint, semua: bigint): bigint => (semua === 0n ? a : (a * sebagian) / semua);

/** Value and code at acquisition, corrections included, later spending left out; a part has its share of its parent's. */
function jalankan(fakta: readonly Fakta[], lain: FaktaLain): Sejauh {
  const [pertama, ...sisa] = fakta;
  const nilai = BigInt(pertama?.delta.nilai ?? 0);
  const k: Sejauh = { dasar: nilai, nilai, kode: pertama?.isi?.kodeBarang ?? '' };
  if (pertama?.jenis === 'pecah' && typeof pertama.isi?.induk === 'number') {
    // As the split found it: a value filled in later goes down to the part by a fact of its own.
    const sebelum = lain.fakta(pertama.isi.induk).filter((f) => f.perintah < pertama.perintah);
    const induk = jalankan(sebelum, lain);
    k.dasar = bagian(nilai, induk.dasar, induk.nilai);
    k.kode = induk.kode === '' ? k.kode : induk.kode;
  }
  for (const f of sisa) {
    const delta = BigInt(f.delta.nilai);
    // A part takes its share of both; what else changes the value changes what the goods cost, later spending apart.
    if (f.jenis === 'pecah' && delta < 0n) k.dasar = bagian(k.dasar, k.nilai + delta, k.nilai);
    else if (f.jenis !== 'kapitalisasi') k.dasar += delta;
    k.nilai += delta;
    const baru = f.isi?.kodeBarang;
    // Another code within the golongan puts a wrong one right; a move elsewhere, such as to 1.5.4, changes nothing.
    if (typeof baru === 'string' && baru.slice(0, 5) === k.kode.slice(0, 5)) k.kode = baru;
  }
  return k;
}

const tanggalPerolehan = (a: AtributLot, masuk: string, tahunSaja: string): string =>
  a.tanggalPerolehan ?? (a.tahunPerolehan === null ? masuk : `${a.tahunPerolehan}-${tahunSaja}`);

/**
 * What the threshold of a lot is held against, from its facts in order of replay.
 * @param tahunSaja day that goods count as acquired on of which only the year is known, `01-01` or `12-31`
 */
function dasarKomptabel(lot: KeadaanLot, fakta: readonly Fakta[], tahunSaja: string, lain: FaktaLain): DasarKomptabel {
  const { dasar, kode } = jalankan(fakta, lain);
  return {
    kode,
    nilaiSen: lot.angka.unitBelum > 0 ? null : Number(dasar),
    jumlah: lot.angka.unit,
    tanggal: tanggalPerolehan(lot.atribut, fakta[0]?.tanggal ?? '', tahunSaja),
  };
}

/** What a lot is judged by. */
export interface AturanKomptabel {
  readonly batas: readonly BatasKapitalisasi[];
  /** Day that goods count as acquired on of which only the year is known, `01-01` or `12-31`. */
  readonly tahunSaja: string;
  /** Last day of the latest closed semester; null while none was closed. */
  readonly tertutupSampai: string | null;
}

/** A lot that stands otherwise than its threshold says, and how it moves. */
export interface PindahKomptabel {
  readonly dasar: DasarKomptabel;
  /** The threshold that says so; null when none applies. */
  readonly batas: BatasKapitalisasi | null;
  readonly dari: Komptabel;
  readonly ke: Komptabel;
  readonly tanggal: string;
  readonly gerak: GerakFakta;
}

/**
 * How a lot has to move to stand as its threshold says; null when it does. While the entry that brought it in is open,
 * that entry is put right on its own day; else the lot moves on `tanggal`, within its golongan, and the closed semester
 * keeps what it closed with.
 * @param fakta all of the lot, in order of replay
 */
export function pindahKomptabel(
  lot: KeadaanLot,
  fakta: readonly Fakta[],
  { batas, tahunSaja, tertutupSampai }: AturanKomptabel,
  lain: FaktaLain,
  tanggal: string,
): PindahKomptabel | null {
  const [masuk] = fakta;
  if (masuk === undefined || lot.angka.unit === 0) return null;
  const dasar = dasarKomptabel(lot, fakta, tahunSaja, lain);
  const [dari, ke] = [lot.atribut.komptabel, komptabel(batas, dasar)];
  if (dari === ke) return null;
  // Once it was reckoned anew on a later day, an earlier one can no longer speak.
  const terakhir = fakta.findLast((f) => f.jenis === 'komptabel')?.tanggal ?? masuk.tanggal;
  const melengkapi = (tertutupSampai === null || masuk.tanggal > tertutupSampai) && terakhir === masuk.tanggal;
  return {
    dasar,
    batas: batasBerlaku(batas, dasar.kode, dasar.tanggal),
    dari,
    ke,
    tanggal: melengkapi ? masuk.tanggal : tanggal > terakhir ? tanggal : terakhir,
    gerak: melengkapi && masuk.gerak !== 'reklas' ? masuk.gerak : 'pindah',
  };
}
