import { golonganDari, namaGolongan } from '../kodeBarang.ts';
import type { Kondisi } from '../kondisi.ts';
import type { AtributLot, IsiLot, KeadaanLot } from '../lot.ts';
import { bidangRincian, rincianDikenal } from '../rincian.ts';
import type { DataBaris } from './data.ts';

/** A field of ours, or one of the golongan's card. */
export type BidangBaris = keyof DataBaris | `rincian.${string}`;

/** A reason that has to do with a field of ours; null: with the row as a whole. */
export interface GalatBidang {
  readonly bidang: BidangBaris | null;
  readonly alasan: string;
}

/** What a row of a foreign list says otherwise than the lot it stands for; absent: the same, or not told. */
export interface Beda {
  readonly kode?: string;
  readonly jumlah?: number;
  readonly nilai?: number;
  readonly kondisi?: Kondisi;
  readonly register?: { readonly dari: number; readonly sampai: number };
  /** Attributes that carry no figures. */
  readonly isi: IsiLot;
}

/** What no spreadsheet carries. */
// oxlint-disable-next-line no-control-regex -- exactly these
const TAK_TERBAWA = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as two lists can be compared by it: composed letters, single blanks, nothing that a spreadsheet cannot carry. */
export const rapikanTeks = (teks: string): string =>
  teks.normalize('NFC').replace(TAK_TERBAWA, '').replace(/\s+/gu, ' ').trim();

const samaTeks = (a: string, b: string | null): boolean => b !== null && rapikanTeks(a) === rapikanTeks(b);

/** Of these a difference in capitals alone is none. */
const TANPA_HURUF_BESAR: ReadonlySet<string> = new Set(['satuan', 'caraPerolehan']);

const TEKS = [
  'namaBarang',
  'satuan',
  'merk',
  'spesifikasi',
  'caraPerolehan',
  'alamat',
  'keterangan',
  'unitKerja',
  'nomorCetak',
  'nibar',
] as const satisfies readonly (keyof DataBaris & keyof AtributLot)[];

function bedaTeks(data: DataBaris, lot: AtributLot): IsiLot {
  const isi: IsiLot = {};
  for (const k of TEKS) {
    const [baru, lama] = [data[k], lot[k]];
    if (baru === undefined || samaTeks(baru, lama)) continue;
    if (TANPA_HURUF_BESAR.has(k) && lama !== null && samaTeks(baru.toLowerCase(), lama.toLowerCase())) continue;
    isi[k] = baru;
  }
  return isi;
}

/** A day that is told replaces what was known; a year that contradicts the known day leaves the year alone. */
function bedaPerolehan({ tanggalPerolehan: hari, tahunPerolehan }: DataBaris, lot: AtributLot): IsiLot {
  if (hari !== undefined && (hari !== lot.tanggalPerolehan || lot.presisi !== 'tanggal')) {
    const tahun = tahunPerolehan ?? Number(hari.slice(0, 4));
    const waktu = { tanggalPerolehan: hari, presisi: 'tanggal' as const };
    return tahun === lot.tahunPerolehan ? waktu : { ...waktu, tahunPerolehan: tahun };
  }
  if (tahunPerolehan === undefined || tahunPerolehan === lot.tahunPerolehan) return {};
  const bertentangan = lot.tanggalPerolehan !== null && Number(lot.tanggalPerolehan.slice(0, 4)) !== tahunPerolehan;
  const presisi = bertentangan || lot.tanggalPerolehan === null ? { presisi: 'tahun' as const } : {};
  return {
    tahunPerolehan,
    ...presisi,
    ...(bertentangan && hari === undefined && { tanggalPerolehan: null }),
  };
}

/** Fields of another golongan's card are refused, unless the lot has them from there. */
export function rincianAsing(golongan: AtributLot['golongan'], rincian: DataBaris['rincian']): GalatBidang[] {
  const boleh = new Set(rincianDikenal(golongan).map((b) => b.kunci));
  return Object.keys(rincian ?? {}).flatMap((k) => {
    const alasan = `${bidangRincian(k)?.label ?? k} tidak ada untuk ${namaGolongan(golongan)}; kosongkan selnya, atau perbaiki kode barangnya.`;
    return boleh.has(k) ? [] : [{ bidang: `rincian.${k}` as const, alasan }];
  });
}

function bedaRincian(data: DataBaris, lot: AtributLot): IsiLot {
  const beda = Object.entries(data.rincian ?? {}).filter(([k, baru]) => {
    const lama = lot.rincian?.[k];
    return typeof baru === 'string' && typeof lama === 'string' ? !samaTeks(baru, lama) : baru !== lama;
  });
  return beda.length === 0 ? {} : { rincian: Object.fromEntries(beda) };
}

/** A number goes to a lot that has none; another one than it has is never put over it. */
function bedaRegister(data: DataBaris, lot: AtributLot): Pick<Beda, 'register'> | GalatBidang {
  const { registerDari: dari, registerSampai: sampai } = data;
  if (dari === undefined) return {};
  const sama = dari === lot.registerDari && (sampai === undefined || sampai === lot.registerSampai);
  if (sama) return {};
  if (lot.registerDari === null) return { register: { dari, sampai: sampai ?? dari } };
  const ada =
    lot.registerDari === lot.registerSampai ? `${lot.registerDari}` : `${lot.registerDari} s/d ${lot.registerSampai}`;
  return {
    bidang: 'registerDari',
    alasan: `Nomor register lot ini sudah ${ada}; nomor yang sudah diberikan tidak diganti. Samakan, atau kosongkan selnya.`,
  };
}

/**
 * What a row says otherwise than its lot, and what of it cannot be. Blanks and letter forms that look the same are the
 * same; an absent field says nothing.
 */
export function bedaLot(data: DataBaris, { atribut: lot, angka }: KeadaanLot): { beda: Beda; galat: GalatBidang[] } {
  const galat: GalatBidang[] = [];
  const kode = data.kodeBarang !== undefined && data.kodeBarang !== lot.kodeBarang ? data.kodeBarang : undefined;
  // With the code the numbers fall away; the old ones, still standing in the list, say nothing about the new code.
  const lepas = kode !== undefined && data.registerDari === lot.registerDari;
  const register = lepas
    ? {}
    : bedaRegister(data, kode === undefined ? lot : { ...lot, registerDari: null, registerSampai: null });
  if ('alasan' in register) galat.push(register);
  const bedaJumlah = data.jumlah !== undefined && data.jumlah !== angka.unit;
  const bedaNilai = data.nilaiSen !== undefined && (angka.unitBelum > 0 || data.nilaiSen !== angka.nilai);
  const rincian = bedaRincian(data, lot);
  const tetap = Object.fromEntries(
    Object.entries(rincian.rincian ?? {}).filter(([k]) => lot.rincian?.[k] === undefined),
  );
  galat.push(...rincianAsing((kode && golonganDari(kode)) || lot.golongan, tetap as DataBaris['rincian']));
  const isi: IsiLot = {
    ...bedaTeks(data, lot),
    ...bedaPerolehan(data, lot),
    ...(data.luas !== undefined && data.luas !== lot.luas && { luas: data.luas }),
    ...rincian,
  };
  const beda: Beda = {
    ...(kode !== undefined && { kode }),
    ...(bedaJumlah && { jumlah: data.jumlah }),
    ...(bedaNilai && { nilai: data.nilaiSen }),
    ...(data.kondisi !== undefined && data.kondisi !== lot.kondisi && { kondisi: data.kondisi }),
    ...('register' in register && { register: register.register }),
    isi,
  };
  return { beda, galat };
}

/** True when nothing differs. */
export const isSama = ({ isi, ...lain }: Beda): boolean =>
  Object.keys(lain).length === 0 && Object.keys(isi).length === 0;
