import type { Kepala } from './kepala.ts';
import { isNomorKolom } from './kepala.ts';
import { isBidangKode } from './bidang.ts';
import { judulDiabaikan } from './kamus.ts';
import { NOMOR_URUT } from './kolomLain.ts';
import { ANTAR_TINGKAT, normalJudul } from './judul.ts';
import type { KolomDipakai } from './rekaman.ts';
import type { BarisMasuk, SelMasuk } from './sel.ts';
import { isSelKosong } from './selKosong.ts';

/** What a row of a sheet is. Only `data` is goods; every other is counted with its reason. */
export type JenisBaris =
  | 'data'
  | 'kosong'
  | 'judul'
  | 'kepala'
  | 'nomor-kolom'
  | 'kepala-ulang'
  | 'jumlah'
  | 'subjudul'
  | 'tanda-tangan';

/** Why rows are no goods, in words. */
export const ALASAN_BUKAN_DATA: Readonly<Record<Exclude<JenisBaris, 'data'>, string>> = {
  kosong: 'Baris kosong',
  judul: 'Judul di atas kepala tabel',
  kepala: 'Kepala tabel',
  'nomor-kolom': 'Nomor kolom',
  'kepala-ulang': 'Kepala tabel yang berulang tiap halaman',
  jumlah: 'Baris jumlah atau total',
  subjudul: 'Judul kelompok atau catatan',
  'tanda-tangan': 'Tanda tangan dan catatan di akhir',
};

const JUMLAH =
  /^(?:sub ?|grand ?)?(?:jumlah|total)(?: ?:| ?=|$| (?!station\b).*)|^(?:di)?pindah(?:an|kan)\b|^saldo (?:awal|akhir)\b|^terbilang\b/iu;
const TANDA_TANGAN =
  /^(?:mengetahui|menyetujui|diketahui|disetujui|dibuat oleh|yang membuat|pengurus barang|pengguna barang|kuasa pengguna|pejabat penatausahaan|penanggung ?jawab|kepala (?:dinas|badan|skpd|opd|bidang|bagian|sub|upt|uptd|seksi|kantor|satuan)|plt\.? kepala|plh\.? kepala|sekretaris (?:dinas|daerah|badan)|a\.?n\.? (?:bupati|kepala|sekretaris)|nip\b|pangkat\b|catatan ?:|keterangan ?:|tanggal cetak|dicetak|halaman \d)|^[\p{L} .]{3,40}, *(?:\d{1,2}|\.{2,}|_+)? *(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\.{2,}|_{2,}) *(?:\d{4}|\.*|_*)$/iu;

const UKURAN = new Set([
  'jumlah',
  'nilaiSen',
  'hargaSatuan',
  'tahunPerolehan',
  'tanggalPerolehan',
  'kondisi',
  'register',
  'satuan',
  'luas',
  'kondisiB',
  'kondisiKB',
  'kondisiRB',
  'caraPerolehan',
]);
const ANGKA = new Set(['jumlah', 'nilaiSen', 'hargaSatuan', 'luas', 'akumulasiSen', 'tahunPerolehan']);
/** Cells that a heading, a signature or a title fills at most. */
const SEDIKIT = 4;

interface Letak {
  readonly kunci: readonly number[];
  readonly kode: readonly number[];
  readonly nama: number;
  readonly ukuran: readonly number[];
  readonly angka: readonly number[];
  readonly tahun: readonly number[];
  readonly dipakai: number;
  /** Columns of running numbers: a numbered row with a name is goods. */
  readonly urut: readonly number[];
  /** Texts of the heading, by column: each level, and all of them. */
  readonly judul: readonly ReadonlySet<string>[];
}

/**
 * Makes the judge of a sheet's rows, which has to see them in order: what stands after a signature is not goods until a row
 * of goods, or the headings of another page, come. When in doubt a row is goods, so that it is refused aloud rather than lost.
 */
export function susunPenggolong(kepala: Kepala, kolom: readonly KolomDipakai[]): (baris: BarisMasuk) => JenisBaris {
  const letak = letakKolom(kepala, kolom);
  let penutup = false;
  return (baris) => {
    if (baris.nomor < kepala.dataDari) return diAtas(kepala, baris);
    const jenis = golongkan(baris, letak, penutup);
    if (jenis === 'tanda-tangan') penutup = true;
    else if (jenis === 'data' || jenis === 'kepala-ulang') penutup = false;
    return jenis;
  };
}

function letakKolom(kepala: Kepala, kolom: readonly KolomDipakai[]): Letak {
  const di = (pilih: (bidang: string) => boolean): number[] =>
    kolom.filter((k) => pilih(k.bidang)).map((k) => k.kolom - 1);
  return {
    kunci: di((b) => b === 'id' || b === 'nibar'),
    kode: di(isBidangKode),
    nama: di((b) => b === 'namaBarang')[0] ?? -1,
    ukuran: di((b) => UKURAN.has(b)),
    angka: di((b) => ANGKA.has(b)),
    tahun: di((b) => b === 'tahunPerolehan'),
    dipakai: kolom.length,
    urut: kepala.judul.flatMap((j, k) => (j !== null && judulDiabaikan(j) === NOMOR_URUT ? [k] : [])),
    judul: kepala.judul.map((j) => new Set(j === null ? [] : [j, ...j.split(ANTAR_TINGKAT)].map(normalJudul))),
  };
}

function diAtas(kepala: Kepala, baris: BarisMasuk): JenisBaris {
  if (baris.nomor === kepala.nomorKolom) return 'nomor-kolom';
  if (baris.nomor >= kepala.dari && baris.nomor <= kepala.sampai) return 'kepala';
  return baris.sel.every(isSelKosong) ? 'kosong' : 'judul';
}

const berisi = (baris: BarisMasuk, k: number): boolean => !isSelKosong(baris.sel[k]);
/** A number, also with `Rp` before or a unit behind it; not a text that has a number somewhere. */
const UKURAN_TEKS = /^\W*(?:rp\.?)?[\s\d.,()-]*\d[\s\d.,()-]*\p{L}{0,8}\W*$/iu;
const bernilai = (sel: SelMasuk | undefined): boolean =>
  !isSelKosong(sel) && (sel?.[0] === 'n' || (sel?.[0] === 't' && UKURAN_TEKS.test(sel[1])));
const berangka = (sel: SelMasuk | undefined): boolean => !isSelKosong(sel) && /\d/.test(sel?.[1] ?? '');

/** Words of a total or a signature, which may stand in the column of codes too. */
const isKataPenutup = (teks: string): boolean =>
  /^\p{L}/u.test(teks) && (TANDA_TANGAN.test(teks.trim()) || JUMLAH.test(teks.trim()));

function golongkan(baris: BarisMasuk, letak: Letak, penutup: boolean): JenisBaris {
  const { sel } = baris;
  const isi: number[] = [];
  for (let k = 0; k < sel.length; k += 1) if (!isSelKosong(sel[k])) isi.push(k);
  if (isi.length === 0) return 'kosong';
  const kunci = letak.kunci.some((k) => berangka(sel[k]) && !isKataPenutup(sel[k]?.[1] ?? ''));
  if (kunci && !isPenomoran(baris)) return 'data';
  const kode = letak.kode.some((k) => berangka(sel[k]) && !isKataPenutup(sel[k]?.[1] ?? ''));
  if (isPenomoran(baris)) return 'nomor-kolom';
  if (kode) return denganKode(baris, isi, letak);
  if (isUlang(sel, isi, letak)) return 'kepala-ulang';
  return tanpaKode(baris, isi, letak, penutup);
}

const isBernomor = (sel: readonly SelMasuk[], letak: Letak): boolean =>
  letak.urut.some((k) => /^\d{1,7}\.?$/.test(sel[k]?.[1].trim() ?? ''));

/** Cheap look before the whole test: column numbers begin with 1. */
const isPenomoran = (baris: BarisMasuk): boolean => {
  const satu = baris.sel.find((s) => !isSelKosong(s));
  return satu !== undefined && satu !== null && satu[1].length <= 3 && satu[1].includes('1') && isNomorKolom(baris);
};

const TUJUH = 7;
/** A code above those of goods: fewer than seven levels of 108, or no more than three of another. */
const KODE_KELOMPOK = /^'?(?:1(?:[. ]\d{1,3}){0,5}|\d{1,2}(?:[. ]\d{1,2}){1,2})[. ]?$/u;

const isKodeKelompok = (sel: readonly SelMasuk[], { kode }: Letak): boolean => {
  const terisi = kode.filter((k) => !isSelKosong(sel[k]));
  if (kode.length >= TUJUH) return terisi.length < TUJUH && !terisi.some((k) => (sel[k]?.[1].length ?? 0) > TUJUH);
  return terisi.every((k) => sel[k]?.[0] === 't' && KODE_KELOMPOK.test(sel[k][1].trim()));
};

/** A row with a code: goods, or a group of goods with its name and perhaps its sums. */
function denganKode(baris: BarisMasuk, isi: readonly number[], letak: Letak): JenisBaris {
  if (hanyaJudulKode(baris, isi, letak)) return 'subjudul';
  const sendiri = letak.ukuran.some((k) => !letak.angka.includes(k) && berisi(baris, k));
  if (sendiri || letak.tahun.some((k) => berisi(baris, k)) || isBernomor(baris.sel, letak)) return 'data';
  if (letak.ukuran.length < 3 || !isKodeKelompok(baris.sel, letak)) return 'data';
  return letak.angka.some((k) => bernilai(baris.sel[k])) ? 'jumlah' : 'subjudul';
}

/** A code and a name over the rows of its group: nothing that goods are told apart or counted by. */
function hanyaJudulKode(baris: BarisMasuk, isi: readonly number[], letak: Letak): boolean {
  if (isBernomor(baris.sel, letak)) return false;
  const sisa = isi.filter((k) => !letak.kode.includes(k) && k !== letak.nama);
  return letak.ukuran.length >= 3 && !letak.ukuran.some((k) => berisi(baris, k)) && sisa.length <= 1;
}

function isUlang(sel: readonly SelMasuk[], isi: readonly number[], letak: Letak): boolean {
  if (isi.length < 2) return false;
  const sama = isi.filter((k) => letak.judul[k]?.has(normalJudul(sel[k]?.[1] ?? '')) === true).length;
  return sama >= 2 && sama >= 0.6 * isi.length;
}

function tanpaKode({ sel }: BarisMasuk, isi: readonly number[], letak: Letak, penutup: boolean): JenisBaris {
  const teks = isi.filter((k) => sel[k]?.[0] === 't' && /\p{L}/u.test(sel[k]?.[1] ?? ''));
  const pertama = sel[teks[0] ?? -1]?.[1].trim() ?? '';
  if (JUMLAH.test(pertama)) return 'jumlah';
  const angka = letak.angka.some((k) => bernilai(sel[k]));
  const nama = !isSelKosong(sel[letak.nama]);
  if (teks.length === 0 && !nama) return angka ? 'jumlah' : 'kosong';
  if (nama && isBernomor(sel, letak)) return 'data';
  const sedikit = isi.length <= SEDIKIT && !angka;
  if (sedikit && teks.some((k) => TANDA_TANGAN.test(sel[k]?.[1].trim() ?? ''))) return 'tanda-tangan';
  if (penutup && sedikit) return 'tanda-tangan';
  const sisa = isi.filter((k) => k !== letak.nama && !letak.urut.includes(k));
  if (!angka && letak.dipakai >= SEDIKIT && (sisa.length === 0 || (teks.length === 1 && isi.length <= 2)))
    return 'subjudul';
  return !nama && sedikit && !letak.ukuran.some((k) => bernilai(sel[k])) ? 'subjudul' : 'data';
}
