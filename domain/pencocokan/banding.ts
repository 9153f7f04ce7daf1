import type { DataBaris } from '../impor/data.ts';
import { labelKondisi } from '../kondisi.ts';
import { bidangRincian, teksRincian } from '../rincian.ts';
import { formatTanggal } from '../tanggal.ts';
import { formatRupiah } from '../uang.ts';
import { nomorPolos } from './ciri.ts';
import { kata } from './kata.ts';

/** One field of a pair, theirs beside ours, in words; null: not told. */
export interface BandingBidang {
  readonly bidang: string;
  readonly mereka: string | null;
  readonly kita: string | null;
  /** Told by both and not the same. Another way of writing is no difference. */
  readonly beda: boolean;
}

interface Terbaca {
  readonly bidang: string;
  readonly teks: (d: DataBaris) => string | null;
  /** What is compared, where another way of writing means the same. */
  readonly inti?: (d: DataBaris) => string | null;
}

const isi = (n: string | number | undefined): string | null => (n === undefined || n === '' ? null : String(n));
const inti = (n: string | undefined): string | null => (n === undefined ? null : kata(n).join(' '));

const TERBACA: readonly Terbaca[] = [
  { bidang: 'Kode barang', teks: (d) => isi(d.kodeBarang) },
  { bidang: 'Nama barang', teks: (d) => isi(d.namaBarang), inti: (d) => inti(d.namaBarang) },
  { bidang: 'Merk', teks: (d) => isi(d.merk), inti: (d) => inti(d.merk) },
  { bidang: 'Spesifikasi', teks: (d) => isi(d.spesifikasi), inti: (d) => inti(d.spesifikasi) },
  { bidang: 'Jumlah', teks: (d) => (d.jumlah === undefined ? null : d.jumlah.toLocaleString('id-ID')) },
  { bidang: 'Nilai', teks: (d) => (d.nilaiSen === undefined ? null : `Rp${formatRupiah(d.nilaiSen)}`) },
  {
    bidang: 'Tahun perolehan',
    teks: (d) => isi(d.tahunPerolehan ?? d.tanggalPerolehan?.slice(0, 4)),
  },
  {
    bidang: 'Tanggal perolehan',
    teks: (d) => (d.tanggalPerolehan === undefined ? null : formatTanggal(d.tanggalPerolehan)),
  },
  { bidang: 'NIBAR', teks: (d) => isi(d.nibar), inti: (d) => nomorPolos(d.nibar) },
  {
    bidang: 'Nomor register',
    teks: ({ registerDari: dari, registerSampai: sampai }) =>
      dari === undefined ? null : sampai === undefined || sampai === dari ? String(dari) : `${dari} s/d ${sampai}`,
  },
  { bidang: 'Kondisi', teks: (d) => (d.kondisi === undefined ? null : labelKondisi(d.kondisi)) },
  {
    bidang: 'Luas',
    teks: (d) => (d.luas === undefined ? null : `${(d.luas / 100).toLocaleString('id-ID')} m²`),
  },
  { bidang: 'Alamat', teks: (d) => isi(d.alamat), inti: (d) => inti(d.alamat) },
];

/** The fields of a pair that at least one list tells, in the order of a card. */
export function bandingkan(mereka: DataBaris, kita: DataBaris): BandingBidang[] {
  const tetap = TERBACA.flatMap(({ bidang, teks, inti = teks }): BandingBidang[] => {
    const [a, b] = [teks(mereka), teks(kita)];
    if (a === null && b === null) return [];
    return [{ bidang, mereka: a, kita: b, beda: a !== null && b !== null && inti(mereka) !== inti(kita) }];
  });
  const kunci = [...new Set([...Object.keys(mereka.rincian ?? {}), ...Object.keys(kita.rincian ?? {})])];
  const rincian = kunci.map((k): BandingBidang => {
    const [a, b] = [mereka.rincian?.[k], kita.rincian?.[k]];
    const bidang = bidangRincian(k);
    const teks = (n: string | number | undefined): string | null =>
      n === undefined ? null : bidang ? teksRincian(bidang, n) : String(n);
    const polos = (n: string | number | undefined): string => nomorPolos(n) ?? String(n);
    return {
      bidang: bidang?.label ?? k,
      mereka: teks(a),
      kita: teks(b),
      beda: a !== undefined && b !== undefined && polos(a) !== polos(b),
    };
  });
  return [...tetap, ...rincian];
}

/** Rows as one thing: quantities and values added up, register numbers that run on joined, the rest where all agree. */
export function gabungData(daftar: readonly DataBaris[]): DataBaris {
  const [satu] = daftar;
  if (satu === undefined || daftar.length === 1) return satu ?? {};
  const sama = Object.fromEntries(
    Object.entries(satu).filter(([k, n]) =>
      daftar.every((d) => JSON.stringify(d[k as keyof DataBaris]) === JSON.stringify(n)),
    ),
  ) as DataBaris;
  const { id: _, nibar: __, registerDari: ___, registerSampai: ____, jumlah: _____, nilaiSen: ______, ...umum } = sama;
  const nilai = daftar.map((d) => d.nilaiSen);
  return {
    ...umum,
    jumlah: daftar.reduce((n, d) => n + unitBaris(d), 0),
    ...(nilai.every((n) => n !== undefined) && { nilaiSen: nilai.reduce((a, b) => a + b, 0) }),
    ...registerSambung(daftar),
  };
}

/** Units a row stands for: as told, else as many as it has register numbers, else one. */
export const unitBaris = ({ jumlah, registerDari, registerSampai }: DataBaris): number =>
  jumlah ?? (registerDari === undefined ? 1 : (registerSampai ?? registerDari) - registerDari + 1);

function registerSambung(daftar: readonly DataBaris[]): Pick<DataBaris, 'registerDari' | 'registerSampai'> {
  const urut = daftar
    .flatMap((d) =>
      d.registerDari === undefined ? [] : [[d.registerDari, d.registerSampai ?? d.registerDari] as const],
    )
    .toSorted(([a], [b]) => a - b);
  const [awal, akhir] = [urut[0], urut.at(-1)];
  const utuh =
    urut.length === daftar.length && urut.every(([dari], i) => i === 0 || dari === (urut[i - 1]?.[1] ?? 0) + 1);
  return utuh && awal && akhir ? { registerDari: awal[0], registerSampai: akhir[1] } : {};
}
