import type { DataBaris } from '../impor/data.ts';
import { bagi } from '../pembagian.ts';
import { formatRupiah } from '../uang.ts';
import { gabungData, unitBaris } from './banding.ts';

/**
 * What of their list may be fed into the register, and the fields of a row it stands for. `nilai` fills values that are
 * missing; replacing a value that differs is asked for by itself, for theirs may be the one that is wrong.
 */
export const BIDANG_TERAP = {
  nilai: ['nilaiSen'],
  koreksi: ['nilaiSen'],
  nibar: ['nibar'],
  register: ['registerDari', 'registerSampai'],
  kondisi: ['kondisi'],
  nama: ['namaBarang'],
  merk: ['merk'],
  spesifikasi: ['spesifikasi'],
  perolehan: ['tahunPerolehan', 'tanggalPerolehan'],
  luas: ['luas'],
  alamat: ['alamat'],
  keterangan: ['keterangan'],
  rincian: ['rincian'],
} as const satisfies Readonly<Record<string, readonly (keyof DataBaris)[]>>;
export type BidangTerap = keyof typeof BIDANG_TERAP;

/** A lot as far as feeding it needs to know. */
export interface LotTerap {
  readonly id: number;
  readonly unit: number;
  /** Sen; null: not told, or not of every unit. */
  readonly nilai: number | null;
  readonly registerDari: number | null;
}

/** One thing to do: feed a lot, or split so many units off it and feed these. */
export interface Langkah {
  readonly id: number;
  readonly pecah: number | null;
  readonly data: DataBaris;
}

export interface Rencana {
  readonly langkah: readonly Langkah[];
  /** What was asked for and cannot be, in words. */
  readonly dilewati: readonly string[];
}

/** What of a row was asked for. */
function pilih(data: DataBaris, bidang: ReadonlySet<BidangTerap>): DataBaris {
  const kunci: ReadonlySet<string> = new Set([...bidang].flatMap((b) => BIDANG_TERAP[b]));
  return Object.fromEntries(Object.entries(data).filter(([k]) => kunci.has(k)));
}

const tanpa = (data: DataBaris, ...kunci: (keyof DataBaris)[]): DataBaris =>
  Object.fromEntries(Object.entries(data).filter(([k]) => !kunci.some((x) => x === k)));

/** Why a value is not to be fed, or null; `ada` is what the lot has. */
function alasanNilai(nilai: number, ada: number | null, bidang: ReadonlySet<BidangTerap>): string | null {
  if (nilai === ada) return null;
  if (ada === null)
    return bidang.has('nilai') ? null : 'nilai tidak diisi: yang dipilih hanya mengganti nilai yang berbeda';
  return bidang.has('koreksi')
    ? null
    : `nilai tidak diganti: di register Rp${formatRupiah(ada)}, di daftar mereka Rp${formatRupiah(nilai)}`;
}

/** Units of the row, and of the lot or part that is fed. */
interface Banding {
  readonly unitMereka: number;
  readonly unit: number;
  /** What the part has; null: no value. */
  readonly nilai: number | null;
}

/** Leaves out what would not be true of the lot. A number once given is not replaced. */
function saring(
  data: DataBaris,
  { unitMereka, unit, nilai }: Banding,
  lot: LotTerap,
  { bidang, dilewati }: { bidang: ReadonlySet<BidangTerap>; dilewati: string[] },
): DataBaris {
  let hasil = data;
  if (hasil.nilaiSen !== undefined) {
    const alasan =
      unitMereka === unit
        ? alasanNilai(hasil.nilaiSen, nilai, bidang)
        : `nilai tidak dipakai: jumlah mereka ${unitMereka}, jumlah kita ${unit}`;
    if (alasan !== null) {
      dilewati.push(alasan);
      hasil = tanpa(hasil, 'nilaiSen');
    }
  }
  const { registerDari: dari } = hasil;
  if (dari === undefined) return hasil;
  const banyak = (hasil.registerSampai ?? dari) - dari + 1;
  const alasan =
    lot.registerDari !== null && lot.registerDari !== dari
      ? `nomor register tidak dipakai: lot ini sudah bernomor ${lot.registerDari}`
      : banyak !== unit
        ? `nomor register tidak dipakai: ${banyak} nomor untuk ${unit} unit`
        : null;
  if (alasan === null) return hasil;
  dilewati.push(alasan);
  return tanpa(hasil, 'registerDari', 'registerSampai');
}

/**
 * What confirming a pair or a group does to our lots. A group is fed as a whole, or row by row when the lot is to be
 * split; one row against several lots is divided over them by units, where none of them has a value yet.
 */
export function rencanakan(
  mereka: readonly DataBaris[],
  kita: readonly LotTerap[],
  bidang: ReadonlySet<BidangTerap>,
  pecah: boolean,
): Rencana {
  const [satu] = kita;
  if (satu === undefined || mereka.length === 0) return { langkah: [], dilewati: [] };
  const dilewati: string[] = [];
  if (kita.length > 1) return rencanaBanyakLot(gabungData(mereka), kita, bidang, dilewati);
  const genap = mereka.reduce((n, d) => n + unitBaris(d), 0) === satu.unit;
  if (pecah && mereka.length > 1 && genap) {
    const bernomor = satu.registerDari !== null;
    const unit = mereka.map(unitBaris);
    const bagian = satu.nilai === null ? null : bagi(satu.nilai, unit);
    const langkah = mereka.map((d, i): Langkah => {
      const data = pilih(bernomor ? tanpa(d, 'registerDari', 'registerSampai') : d, bidang);
      const milik = unit[i] ?? 1;
      const banding = { unitMereka: milik, unit: milik, nilai: bagian?.[i] ?? null };
      return { id: satu.id, pecah: i === 0 ? null : milik, data: saring(data, banding, satu, { bidang, dilewati }) };
    });
    // The units are split off before the lot itself is fed with what is left of it.
    return { langkah: [...langkah.slice(1), ...langkah.slice(0, 1)], dilewati };
  }
  const data = gabungData(mereka);
  const banding = { unitMereka: unitBaris(data), unit: satu.unit, nilai: satu.nilai };
  const isi = saring(pilih(data, bidang), banding, satu, { bidang, dilewati });
  return { langkah: [{ id: satu.id, pecah: null, data: isi }], dilewati };
}

function rencanaBanyakLot(
  mereka: DataBaris,
  kita: readonly LotTerap[],
  bidang: ReadonlySet<BidangTerap>,
  dilewati: string[],
): Rencana {
  const dipilih = pilih(mereka, bidang);
  const umum = tanpa(dipilih, 'nilaiSen', 'nibar', 'registerDari', 'registerSampai');
  if (dipilih.nibar !== undefined) dilewati.push('NIBAR tidak dipakai: satu nomor untuk beberapa lot');
  if (dipilih.registerDari !== undefined) dilewati.push('nomor register tidak dipakai: satu baris untuk beberapa lot');
  const nilai = nilaiPerLot(mereka, dipilih.nilaiSen, kita, { boleh: bidang.has('nilai'), dilewati });
  const langkah = kita.map((lot, i): Langkah => {
    const milik = nilai?.[i];
    return { id: lot.id, pecah: null, data: milik === undefined ? umum : { ...umum, nilaiSen: milik } };
  });
  return { langkah, dilewati };
}

function nilaiPerLot(
  mereka: DataBaris,
  nilai: number | undefined,
  kita: readonly LotTerap[],
  { boleh, dilewati }: { boleh: boolean; dilewati: string[] },
): number[] | null {
  if (nilai === undefined) return null;
  const unit = kita.reduce((n, k) => n + k.unit, 0);
  if (kita.every((k) => k.nilai !== null) && kita.reduce((n, k) => n + (k.nilai ?? 0), 0) === nilai) return null;
  if (unit === unitBaris(mereka) && kita.every((k) => k.nilai === null) && boleh)
    return bagi(
      nilai,
      kita.map((k) => k.unit),
    );
  dilewati.push('nilai tidak dipakai: tidak dapat dibagi ke beberapa lot yang sudah bernilai atau lain jumlahnya');
  return null;
}
