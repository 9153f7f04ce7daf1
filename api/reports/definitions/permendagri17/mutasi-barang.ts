import { namaJenis } from '../../../../domain/jenisMutasi.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import { BELUM_DIISI, type Baris, type BarisJumlah, type Kolom, type Sel } from '../../document.ts';
import { tambahSel } from '../../jumlah.ts';
import { CATATAN_KONDISI, formatBulat, selNilaiJumlah } from '../../nilai.ts';
import { gabung } from '../../selLot.ts';
import type { AngkaGerak, LotLaporan, MutasiLotLaporan } from '../../sumber.ts';
import { kolomDokumen } from '../../tabelLot.ts';
import { CATATAN_PERSEDIAAN, GOLONGAN_INVENTARIS, kolomInventaris } from './inventaris.ts';
import { bagianTetap17, KERTAS_17 } from './kepala.ts';
import {
  acuanAkhir,
  bukuMutasi,
  mutasiGolongan,
  rentangMutasi,
  subjudulMutasi,
  type Masa,
  type MutasiGolongan,
  type Rentang,
} from './mutasi.ts';

interface Data {
  readonly umum: DataUmum;
  readonly rentang: Rentang;
  readonly golongan: readonly MutasiGolongan[];
  readonly lot: (id: string, kode: string) => LotLaporan | null;
}

const INVENTARIS = kolomInventaris('Kondisi (B, KB, RB)');

const pasangan = (grup: string, key: string): Kolom[] => [
  { key: `${key}Unit`, label: 'Jml', grup, kind: 'bulat', lebar: 9, rata: 'kanan', total: true },
  { key: `${key}Nilai`, label: 'Harga (Rp)', grup, kind: 'rupiah', lebar: 22, rata: 'kanan', total: true },
];

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No.', kind: 'nomor', lebar: 8, rata: 'tengah' },
  ...kolomDokumen(INVENTARIS).map((k) => ({ ...k, lebar: k.lebar * 0.86 })),
  ...pasangan('Jumlah Awal', 'awal'),
  ...pasangan('Berkurang', 'kurang'),
  ...pasangan('Bertambah', 'tambah'),
  ...pasangan('Jumlah Akhir', 'akhir'),
  { key: 'keterangan', label: 'Ket.', kind: 'teks', lebar: 19, rata: 'kiri' },
];

/** What is the same in the report of a semester and in the list of a year. */
interface Bentuk {
  readonly id: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly masa: Masa;
}

/**
 * Laporan Mutasi Barang (semester) and Daftar Mutasi Barang (year) of Permendagri 17/2007, 21 columns with *berkurang*
 * before *bertambah* (domain notes 3.5). They list the goods that moved, because a mutasi is a change and the goods
 * that did not change stand in the Buku Inventaris; what those have together is one line per golongan, so that the
 * totals are the balances of the ledger.
 */
export function mutasiBarang({ id, judul, keterangan, masa }: Bentuk): DefinisiLaporan<Data> {
  return {
    id,
    judul,
    keterangan,
    isiDari: 'barang yang bertambah atau berkurang',
    kelompok: 'permendagri-17',
    format: SEMUA_FORMAT,
    kertas: KERTAS_17,
    muat(sumber, param) {
      const rentang = rentangMutasi(masa, param);
      const buku = bukuMutasi(sumber, rentang);
      return {
        umum: muatUmum(sumber, param),
        rentang,
        golongan: GOLONGAN_INVENTARIS.map((g) => mutasiGolongan(sumber, rentang, buku, g)),
        lot: (lot, kode) => sumber.lotTerakhir(lot, kode, rentang.per),
      };
    },
    acuan: (sumber, param) => acuanAkhir(sumber, param),
    susun(data, param) {
      const { umum, rentang, golongan } = data;
      const jumlahBaris = golongan.reduce((n, g) => n + g.bergerak.length + (g.diam.lot > 0 ? 1 : 0), 0);
      const bergerak = golongan.some((g) => g.bergerak.length > 0);
      return {
        id,
        judul: judul.toUpperCase(),
        subjudul: subjudulMutasi(masa, umum, rentang, param),
        kertas: param.kertas ?? this.kertas,
        huruf: 6,
        ...bagianTetap17(umum, param),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: true,
        sections: [
          {
            id: 'mutasi',
            judul: null,
            lembar: judul,
            halamanBaru: false,
            rows: () => semuaBaris(data),
            jumlahBaris,
            subtotal: null,
          },
        ],
        totals: jumlahkan(golongan),
        catatan: [
          ...(bergerak ? [] : ['Tidak ada barang yang bertambah atau berkurang.']),
          'Barang yang tidak bertambah dan tidak berkurang dijumlahkan dalam satu baris per golongan; rinciannya ada dalam Buku ' +
            'Inventaris. Barang yang dipecah atau digabung bukan mutasi: jumlah awalnya menurut lot sesudah pecah atau gabung.',
          CATATAN_KONDISI,
          CATATAN_PERSEDIAAN,
        ],
      };
    },
  };
}

/** Rows of all golongan, each golongan closed by the line of what did not move. */
function* semuaBaris({ golongan, lot }: Data): Generator<Baris> {
  let nomor = 0;
  for (const g of golongan) {
    for (const m of g.bergerak) {
      nomor += 1;
      const satu = lot(m.barang, m.kode);
      const isi = INVENTARIS.map((k) => (satu === null ? null : k.isi(satu, nomor)));
      yield [nomor, ...isi, ...selAngka(m), keterangan(m, satu)];
    }
    if (g.diam.lot > 0) yield barisDiam(g);
  }
}

function barisDiam({ golongan, diam }: MutasiGolongan): Baris {
  const saldo = [diam.unit, selNilaiJumlah(diam)];
  const isi = INVENTARIS.map((k): Sel => {
    if (k.key === 'kodeBarang') return golongan.kode;
    return k.key === 'namaBarang' ? `${golongan.nama}: ${formatBulat(diam.lot)} lot lain tanpa mutasi` : null;
  });
  return [null, ...isi, ...saldo, null, null, null, null, ...saldo, null];
}

function keterangan(m: MutasiLotLaporan, lot: LotLaporan | null): string | null {
  const sebagian = m.akhir.belum > 0 && m.akhir.nilaiSen !== 0 ? 'Nilai sebagian unit belum diisi' : null;
  return gabung([...m.jenis.map(namaJenis), lot?.keterangan ?? null, sebagian], '; ');
}

const selAngka = (m: Omit<MutasiLotLaporan, 'barang' | 'kode' | 'jenis'>): Sel[] => [
  ...pasang(m.awal),
  ...pasang(m.kurang),
  ...pasang(m.tambah),
  m.akhir.unit,
  nilai(m.akhir),
];

/** Nothing there prints as nothing. */
const pasang = (a: AngkaGerak): Sel[] =>
  a.unit === 0 && a.nilaiSen === 0 && a.belum === 0 ? [null, null] : [a.unit, nilai(a)];

const nilai = (a: AngkaGerak): Sel => (a.nilaiSen === 0 && a.belum > 0 ? BELUM_DIISI : a.nilaiSen);

/** Sums of all columns, from the same figures as the rows. @throws AppError rule/jumlah_melampaui_batas */
function jumlahkan(golongan: readonly MutasiGolongan[]): BarisJumlah {
  const awal = 1 + INVENTARIS.length;
  const sel: Sel[] = KOLOM.map((k) => (k.total === true ? 0 : null));
  const tambahkan = (baris: readonly Sel[]): void => {
    for (const [i, isi] of baris.entries()) {
      const kolom = KOLOM[awal + i];
      if (kolom?.total === true) sel[awal + i] = tambahSel(kolom, sel[awal + i] ?? null, isi);
    }
  };
  for (const g of golongan) {
    for (const m of g.bergerak) tambahkan(selAngka(m));
    if (g.diam.lot > 0) tambahkan(barisDiam(g).slice(awal));
  }
  return { label: 'Jumlah', sel };
}
