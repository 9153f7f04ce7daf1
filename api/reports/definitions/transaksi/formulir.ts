import { bagianBaris } from '../../bagian.ts';
import { namaGolongan, type Golongan, GOLONGAN } from '../../../../domain/kodeBarang.ts';
import { rentangSemester } from '../../../../domain/tanggal.ts';
import type { MENU_BMD } from '../../../contract/laporan.ts';
import { bagian47 } from '../../bagian47.ts';
import { muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import type { Bagian, Baris, Kertas, Kolom, Sel, SumberBaris } from '../../document.ts';
import { jumlahkanKolom, tambah, tambahSel } from '../../jumlah.ts';
import { catatanBelum } from '../../nilai.ts';
import type { SumberLaporan } from '../../sumber.ts';
import { acuanGerak, type AcuanKolom } from './acuanGerak.ts';
import { kolomDokumen } from '../../tabelLot.ts';
import {
  bacaPelengkap,
  perubahan,
  transaksiFormulir,
  type AngkaPeristiwa,
  type DaftarPelengkap,
  type Peristiwa,
  type Rentang,
} from './peristiwa.ts';

/** A column with what stands in it. */
export interface KolomIsi extends Kolom {
  readonly isi: (p: Peristiwa) => Sel;
}

/** A list of a form: one cause, or one direction. */
export interface BagianTransaksi {
  readonly id: string;
  readonly judul: string | null;
  /** Left out when it has no row, in a form of many lists. */
  readonly bilaAda?: boolean;
  readonly baca: (sumber: SumberLaporan, rentang: Rentang, pelengkap: DaftarPelengkap) => Iterable<Peristiwa>;
}

/** The one list of a form whose rows are changes of lots that stay. */
export const daftarPerubahan = (id: string): BagianTransaksi => ({
  id,
  judul: null,
  *baca(sumber, rentang) {
    for (const t of transaksiFormulir(sumber, rentang, id)) yield perubahan(t);
  },
});

/** What makes a form about transactions: its head, its columns and its lists. */
export interface FormulirTransaksi {
  readonly id: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly isiDari: string;
  readonly menu: (typeof MENU_BMD)[number];
  readonly varian?: { readonly keluarga: string; readonly label: string };
  /** Printed title, and the line under it with the number of the form where it is known. */
  readonly cetak: { readonly judul: string; readonly rincian: string | null };
  readonly kertas: Kertas;
  readonly huruf: number;
  readonly kolom: readonly KolomIsi[];
  readonly bagian: readonly BagianTransaksi[];
  readonly catatan?: readonly string[];
  /** The lists show the same goods from two sides: a sum of both would say nothing. */
  readonly totalTiapBagian?: boolean;
  /** What the ledger itself says of a column: see `acuanGerak`. */
  readonly acuan: readonly AcuanKolom[];
  /** Tables below, reckoned from the rows in the one pass in which they are summed. */
  readonly kaki?: () => KakiFormulir;
}

/** A reckoning below the list: sees every row once, then gives its table. */
export interface KakiFormulir {
  lihat(p: Peristiwa): void;
  bagian(): readonly Bagian<SumberBaris>[];
  catatan?(): readonly string[];
}

interface Rekap {
  readonly tambah: AngkaPeristiwa;
  readonly kurang: AngkaPeristiwa;
}

interface DataBagian {
  readonly bagian: BagianTransaksi;
  readonly jumlahBaris: number;
  readonly jumlah: Baris;
  readonly rows: SumberBaris;
}

interface Data {
  readonly umum: DataUmum;
  readonly bagian: readonly DataBagian[];
  readonly rekap: ReadonlyMap<Golongan, Rekap>;
  readonly belum: number;
  readonly kaki: readonly Bagian<SumberBaris>[];
  readonly catatanKaki: readonly string[];
}

const KOLOM_REKAP: readonly Kolom[] = [
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 14, rata: 'tengah' },
  { key: 'golongan', label: 'Golongan', kind: 'teks', lebar: 60, rata: 'kiri' },
  ...(['Bertambah', 'Berkurang'] as const).flatMap((grup): Kolom[] => [
    { key: `${grup}Unit`, label: 'Jumlah (unit)', grup, kind: 'bulat', lebar: 22, rata: 'kanan', total: true },
    { key: `${grup}Nilai`, label: 'Nilai (Rp)', grup, kind: 'rupiah', lebar: 36, rata: 'kanan', total: true },
    { key: `${grup}Akumulasi`, label: 'Akumulasi (Rp)', grup, kind: 'rupiah', lebar: 34, rata: 'kanan', total: true },
  ]),
];

/**
 * A form of Permendagri 47/2021 about what happened from the first day of the semester to the day the report is as of.
 * Its rows are streamed; counts, sums and the recapitulation by golongan come from one pass over them.
 */
export function formulirTransaksi(f: FormulirTransaksi): DefinisiLaporan<Data> {
  const { id, judul, keterangan, isiDari, menu, kertas } = f;
  return {
    ...{ id, judul, keterangan, isiDari, menu, kertas },
    ...(f.varian && { varian: f.varian }),
    kelompok: 'permendagri-47',
    format: SEMUA_FORMAT,
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const rentang = { mulai: rentangSemester(param.semester).mulai, selesai: umum.per };
      return { umum, ...muatBagian(f, sumber, rentang) };
    },
    acuan(sumber, param) {
      const { mulai } = rentangSemester(param.semester);
      return acuanGerak(f.acuan, sumber.gerakObjek(mulai, perLaporan(param)));
    },
    susun(data, param) {
      const { umum, bagian, belum } = data;
      const nihil = bagian.every((b) => b.jumlahBaris === 0);
      const tampil = bagian.filter((b) => b.jumlahBaris > 0 || b.bagian.bilaAda !== true);
      const isi = tampil.length === 0 ? bagian.slice(0, 1).map(tanpaJudul) : tampil;
      return {
        id,
        judul: f.cetak.judul,
        subjudul: [...(f.cetak.rincian === null ? [] : [f.cetak.rincian]), ...subjudulSemester(umum, param)],
        kertas: param.kertas ?? kertas,
        huruf: f.huruf,
        ...bagian47(umum, param),
        columns: kolomDokumen(f.kolom),
        nomorKolom: true,
        pindahan: false,
        sections: [...isi.map((b) => bagianDokumen(b, isi.length > 1)), ...data.kaki, ...bagianRekap(data.rekap)],
        totals: f.totalTiapBagian === true || nihil ? null : { label: 'Jumlah', sel: jumlahkanBagian(f.kolom, bagian) },
        catatan: [...(f.catatan ?? []), ...data.catatanKaki, ...[catatanBelum(belum)].filter((c) => c !== null)],
      };
    },
  };
}

const tanpaJudul = (b: DataBagian): DataBagian => ({ ...b, bagian: { ...b.bagian, judul: null } });

function muatBagian(f: FormulirTransaksi, sumber: SumberLaporan, rentang: Rentang): Omit<Data, 'umum'> {
  const pelengkap = bacaPelengkap(sumber, rentang);
  const rekap = new Map<Golongan, Rekap>();
  const kaki = f.kaki?.();
  let belum = 0;
  const bagian = f.bagian.map((b): DataBagian => {
    const baca = (): Iterable<Peristiwa> => b.baca(sumber, rentang, pelengkap);
    const jumlah: Sel[] = f.kolom.map(() => null);
    let jumlahBaris = 0;
    for (const p of baca()) {
      jumlahBaris += 1;
      if (p.lot.nilaiSen === null) belum += 1;
      for (const [i, k] of f.kolom.entries())
        if (k.total === true) jumlah[i] = tambahSel(k, jumlah[i] ?? null, k.isi(p));
      catatRekap(rekap, p);
      kaki?.lihat(p);
    }
    return { bagian: b, jumlahBaris, jumlah, rows: () => baris(f.kolom, baca()) };
  });
  return { bagian, rekap, belum, kaki: kaki?.bagian() ?? [], catatanKaki: kaki?.catatan?.() ?? [] };
}

function* baris(kolom: readonly KolomIsi[], peristiwa: Iterable<Peristiwa>): Generator<Baris> {
  for (const p of peristiwa) yield kolom.map((k) => k.isi(p));
}

const jumlahkanBagian = (kolom: readonly KolomIsi[], bagian: readonly DataBagian[]): Baris =>
  kolom.map((k, i) => bagian.reduce<Sel>((n, b) => tambahSel(k, n, b.jumlah[i] ?? null), null));

/** Adds a row to its golongan, and what completed it to the one the goods stood in by then; decreases are positive. */
function catatRekap(rekap: Map<Golongan, Rekap>, { lot, angka, lengkap, arah }: Peristiwa): void {
  if (arah === null) return;
  const kali = arah === 'tambah' ? 1 : -1;
  const { nilaiSen = 0, akumulasiSen = 0 } = lengkap ?? {};
  const sendiri = {
    unit: angka.unit,
    nilaiSen: tambah(angka.nilaiSen, 0 - nilaiSen),
    akumulasiSen: tambah(angka.akumulasiSen, 0 - akumulasiSen),
  };
  tambahRekap(rekap, lot.golongan, arah, sendiri, kali);
  for (const [golongan, bagian] of lengkap?.menurutGolongan ?? [])
    tambahRekap(rekap, golongan, arah, { unit: 0, ...bagian }, kali);
}

const NOL: AngkaPeristiwa = { unit: 0, nilaiSen: 0, akumulasiSen: 0 };

function tambahRekap(
  rekap: Map<Golongan, Rekap>,
  golongan: Golongan,
  arah: keyof Rekap,
  angka: AngkaPeristiwa,
  kali: 1 | -1,
): void {
  const lama = rekap.get(golongan) ?? { tambah: NOL, kurang: NOL };
  const baru = {
    unit: tambah(lama[arah].unit, kali * angka.unit),
    nilaiSen: tambah(lama[arah].nilaiSen, kali * angka.nilaiSen),
    akumulasiSen: tambah(lama[arah].akumulasiSen, kali * angka.akumulasiSen),
  };
  rekap.set(golongan, { ...lama, [arah]: baru });
}

function bagianDokumen({ bagian, jumlah, jumlahBaris, rows }: DataBagian, banyak: boolean): Bagian<SumberBaris> {
  return {
    id: bagian.id,
    judul: bagian.judul,
    lembar: null,
    halamanBaru: false,
    rows,
    jumlahBaris,
    subtotal: banyak && jumlahBaris > 0 ? { label: `Jumlah ${bagian.judul ?? ''}`.trim(), sel: jumlah } : null,
  };
}

/** What the list adds to and takes from each golongan; left out when nothing moves. */
function bagianRekap(rekap: ReadonlyMap<Golongan, Rekap>): Bagian<SumberBaris>[] {
  const rows = GOLONGAN.flatMap(({ golongan, kode }): Baris[] => {
    const r = rekap.get(golongan);
    if (r === undefined) return [];
    return [
      [kode, namaGolongan(golongan), ...[r.tambah, r.kurang].flatMap((g) => [g.unit, g.nilaiSen, g.akumulasiSen])],
    ];
  });
  if (rows.length === 0) return [];
  return [
    bagianBaris('rekap-golongan', rows, {
      judul: 'Rekapitulasi per golongan',
      lembar: 'Rekap Golongan',
      columns: KOLOM_REKAP,
      subtotal: jumlahkanKolom('Jumlah', KOLOM_REKAP, rows),
    }),
  ];
}
