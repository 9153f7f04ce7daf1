import { AppError } from '../domain/galat.ts';
import { GOLONGAN, type Golongan } from '../domain/kodeBarang.ts';
import { type Kondisi, parseKondisi } from '../domain/kondisi.ts';
import { jumlahkan, parseRupiah, type Sen } from '../domain/uang.ts';

/** What the document prints for one row: its cells (pieces joined with a space) and its raw lines. */
export interface Tercetak {
  readonly nomor: string;
  readonly nama: string;
  readonly jumlah: string;
  readonly tahunLokasi: string;
  readonly kondisi: string;
  readonly baris: readonly string[];
}

/** One row of the table *Sarana dan Prasarana*, as read. */
export interface BarisRenstra {
  /** Place in the table, counted from 1; unlike the printed number it is never missing or repeated. */
  readonly urutan: number;
  readonly nomorCetak: string | null;
  /** True when the number stood alone on the line after the row. */
  readonly nomorTerpisah: boolean;
  /** Numbers on continuation lines of a row that already has one. */
  readonly nomorSisa: readonly string[];
  readonly namaBarang: string;
  readonly merk: string | null;
  readonly jumlah: number;
  readonly satuan: 'unit';
  readonly tahunPerolehan: number;
  /** Square metres. */
  readonly luasM2: number | null;
  readonly luasTercetak: string | null;
  readonly kondisi: Kondisi;
  readonly caraPerolehan: 'hibah' | null;
  readonly potonganNama: readonly string[];
  readonly potonganKondisi: readonly string[];
  readonly tercetak: Tercetak;
}

/** The control totals of the document: one value (sen) per golongan, and the printed sum. */
export interface RincianAsetTetap {
  readonly rincian: readonly { readonly golongan: Golongan; readonly nilaiSen: Sen }[];
  readonly totalSen: Sen;
}

/** Pieces of one row while its lines are being gathered; one list per column. */
interface Kumpulan {
  kolom: [string[], string[], string[], string[], string[]];
  nomorTerpisah: boolean;
  nomorSisa: string[];
  baris: string[];
}

/**
 * Reads the table *Sarana dan Prasarana* (five tab-separated columns) with its broken rows.
 *
 * A line with a *Jumlah* begins a row; any other line continues the row before it. A number on a
 * continuation line becomes the number of a row that has none, otherwise it is kept in `nomorSisa`.
 * Blank lines are page breaks. Order is kept and nothing is corrected.
 *
 * @throws AppError internal/data_bawaan_rusak for a line that fits none of this
 */
export function bacaSaranaPrasarana(teks: string): BarisRenstra[] {
  const kumpulan: Kumpulan[] = [];
  for (const [i, baris] of teks.split(/\r?\n/).entries()) {
    if (baris.trim() === '' || baris.startsWith('No\t')) continue;
    const [nomor = '', nama = '', jumlah = '', tahunLokasi = '', kondisi = '', ...lebih] = baris
      .split('\t')
      .map(rapikan);
    const sebelumnya = kumpulan.at(-1);
    if (lebih.length > 0 || (nomor !== '' && !/^\d+\.$/.test(nomor))) throw rusak(i + 1, baris);
    if (jumlah !== '') {
      kumpulan.push({
        kolom: [isi(nomor), isi(nama), [jumlah], isi(tahunLokasi), isi(kondisi)],
        nomorTerpisah: false,
        nomorSisa: [],
        baris: [baris],
      });
    } else if (sebelumnya) {
      sambung(sebelumnya, nomor, [nama, tahunLokasi, kondisi]);
      sebelumnya.baris.push(baris);
    } else throw rusak(i + 1, baris);
  }
  return kumpulan.map((k, i) => tafsirkan(k, i + 1));
}

/**
 * Reads the table *Rincian Aset Tetap*: six golongan and their sum, which has to be right to the sen.
 *
 * @throws AppError internal/data_bawaan_rusak
 */
export function bacaRincianAsetTetap(teks: string): RincianAsetTetap {
  const rincian: { golongan: Golongan; nilaiSen: Sen }[] = [];
  let totalSen: Sen | undefined;
  for (const [i, baris] of teks.split(/\r?\n/).entries()) {
    if (baris.trim() === '' || baris.startsWith('No\t')) continue;
    const [nomor = '', nama = '', nilai = ''] = baris.split('\t').map(rapikan);
    const uang = parseRupiah(nilai);
    const golongan = GOLONGAN.find((g) => g.nama === nama)?.golongan;
    if (!uang.ok) throw rusak(i + 1, baris);
    if (nomor === 'Jumlah') totalSen = uang.sen;
    else if (golongan) rincian.push({ golongan, nilaiSen: uang.sen });
    else throw rusak(i + 1, baris);
  }
  if (totalSen === undefined || jumlahkan(rincian.map((r) => r.nilaiSen)) !== totalSen) throw rusak(0, 'Jumlah');
  return { rincian, totalSen };
}

function sambung(k: Kumpulan, nomor: string, [nama, tahunLokasi, kondisi]: [string, string, string]): void {
  if (nomor !== '') {
    if (k.kolom[0].length === 0) {
      k.kolom[0].push(nomor);
      k.nomorTerpisah = true;
    } else k.nomorSisa.push(tanpaTitik(nomor));
  }
  k.kolom[1].push(...isi(nama));
  k.kolom[3].push(...isi(tahunLokasi));
  k.kolom[4].push(...isi(kondisi));
}

function tafsirkan(k: Kumpulan, urutan: number): BarisRenstra {
  const [nomor = '', nama = '', jumlah = '', tahunLokasi = '', kondisi = ''] = k.kolom.map((potongan) =>
    potongan.join(' '),
  );
  const unit = /^(\d+) ?unit$/i.exec(jumlah);
  const tahun = /^(Hibah )?Tahun (\d{4})(?:, Luas ([\d.]+)( M2)?)?$/i.exec(tahunLokasi);
  const dibaca = parseKondisi(kondisi);
  if (!unit || !tahun || !dibaca || nama === '') throw rusak(urutan, k.baris.join('\n'));
  const luas = tahun[3];
  return {
    urutan,
    nomorCetak: nomor === '' ? null : tanpaTitik(nomor),
    nomorTerpisah: k.nomorTerpisah,
    nomorSisa: k.nomorSisa,
    namaBarang: nama,
    merk: / Merk (.+)$/.exec(nama)?.[1] ?? null,
    jumlah: Number(unit[1]),
    satuan: 'unit',
    tahunPerolehan: Number(tahun[2]),
    // In this table the dot in an area is a thousands separator: 26.543 is 26543 m2.
    luasM2: luas === undefined ? null : Number(luas.replaceAll('.', '')),
    luasTercetak: luas === undefined ? null : `${luas}${tahun[4] ?? ''}`,
    kondisi: dibaca,
    caraPerolehan: tahun[1] === undefined ? null : 'hibah',
    potonganNama: k.kolom[1],
    potonganKondisi: k.kolom[4],
    tercetak: { nomor, nama, jumlah, tahunLokasi, kondisi, baris: k.baris },
  };
}

function rapikan(sel: string): string {
  return sel.replace(/\s+/gu, ' ').trim();
}

function isi(sel: string): string[] {
  return sel === '' ? [] : [sel];
}

function tanpaTitik(nomor: string): string {
  return nomor.replace('.', '');
}

function rusak(baris: number, isiBaris: string): AppError {
  return new AppError('internal', 'data_bawaan_rusak', { berkas: 'renstra', baris, isi: isiBaris });
}
