import type { Kondisi } from '../kondisi.ts';
import { formatTanggalPendek, isTanggal } from '../tanggal.ts';
import { ARTI_KOSONG, teksAsing } from './asing.ts';
import { bacaBangunan, bacaCara, bacaCentang, bacaKondisi, bacaYaTidak } from './bacaKata.ts';
import { bacaKode } from './bacaKode.ts';
import { bacaRegister } from './bacaRegister.ts';
import { bacaTanggal, type HasilTanggal } from './bacaTanggal.ts';
import type { BidangImpor } from './bidang.ts';
import { uraiGayaTanggal } from './gaya.ts';
import { kutip } from './pembacaAngka.ts';
import { tolak, type KolomDipakai, type OpsiUrai, type Rekaman, type RegisterTerbaca } from './rekaman.ts';
import type { SelMasuk } from './sel.ts';
import { isKataKosong } from './selKosong.ts';

type Sel = NonNullable<SelMasuk>;
type Pembaca = (sel: Sel, r: Rekaman) => void;

const INGATAN = 4000;

/** Remembers what a text was read as, since a column says the same few things over and over. */
export function ingat<T>(baca: (teks: string) => T): (teks: string) => T {
  const sudah = new Map<string, T>();
  return (teks) => {
    const ada = sudah.get(teks);
    if (ada !== undefined || sudah.has(teks)) return ada as T;
    const baru = baca(teks);
    if (sudah.size < INGATAN) sudah.set(teks, baru);
    return baru;
  };
}

// eslint-disable-next-line no-control-regex
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const ANGKA_PASTI = 15;

/** A text; numbers and days that stand in its place are taken as they are shown. */
export function pembacaTeks(b: BidangImpor, asal: KolomDipakai, pasang: (r: Rekaman, teks: string) => void): Pembaca {
  const maks = b.maks ?? 500;
  return (sel, r) => {
    const teks = teksSel(sel);
    if (teks.length > maks) return tolak(r, asal, `teksnya ${teks.length} huruf; paling banyak ${maks} huruf`);
    if (KENDALI.test(teks))
      return tolak(r, asal, 'teksnya memuat huruf kendali yang tidak terlihat; ketik ulang isinya');
    if (sel[0] === 'n' && teks.replace(/\D/gu, '').length > ANGKA_PASTI) {
      return tolak(
        r,
        asal,
        `${kutip(sel)} berupa angka panjang, dan Excel hanya menyimpan 15 angka pertama; tulis sebagai teks`,
      );
    }
    if (teks !== '') pasang(r, teks);
  };
}

function teksSel([jenis, isi]: Sel): string {
  if (jenis === 'd' && isTanggal(isi.slice(0, 10))) return formatTanggalPendek(isi.slice(0, 10));
  if (jenis === 'b') return isi === '1' ? 'Ya' : 'Tidak';
  return isi.trim();
}

/** A kode barang; one that is not known is looked up among those the user mapped. */
export function pembacaKode(asal: KolomDipakai, opsi: OpsiUrai): Pembaca {
  const baca = ingat((kunci) => bacaKode([kunci[0] as Sel[0], kunci.slice(1)], opsi.kenaliKode));
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    pasangKode(r, asal, opsi, baca(sel[0] + sel[1]));
  };
}

/** Puts a code that was read into the record. */
export function pasangKode(r: Rekaman, asal: KolomDipakai, opsi: OpsiUrai, hasil: ReturnType<typeof bacaKode>): void {
  if (hasil.jenis === 'galat') return tolak(r, asal, hasil.alasan);
  if (hasil.jenis === 'asing') {
    (r.asing ??= []).push({ bidang: 'kodeBarang', asing: hasil.asing });
    const kode = opsi.petaAsing?.arti('kodeBarang', hasil.asing);
    if (kode === undefined) tolak(r, asal, hasil.alasan);
    else r.data.kodeBarang = kode;
    return;
  }
  r.data.kodeBarang = hasil.kode;
  if (hasil.register !== null) r.registerKode = { dari: hasil.register, sampai: hasil.register, asal };
}

/** One of the seven columns of a code. */
export function pembacaSegmen(nomor: number, asal: KolomDipakai): Pembaca {
  return (sel, r) => {
    const teks = sel[1].trim().replace(/^'/, '');
    if ((sel[0] === 't' || sel[0] === 'n') && /^\d{1,6}$/.test(teks)) {
      r.segmen ??= [];
      r.segmen[nomor - 1] = teks;
    } else tolak(r, asal, `${kutip(sel)} bukan bagian ke-${nomor} dari kode barang; tulis angkanya saja`);
  };
}

/** Register numbers, put where `pasang` says. */
export function pembacaRegister(asal: KolomDipakai, pasang: (r: Rekaman, register: RegisterTerbaca) => void): Pembaca {
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const hasil = bacaRegister(sel);
    if (hasil.ok) pasang(r, { dari: hasil.dari, sampai: hasil.sampai, asal });
    else tolak(r, asal, hasil.alasan);
  };
}

/** What a column of a closed list needs beside its cells. */
interface PilihanKata {
  readonly bidang: BidangImpor;
  readonly asal: KolomDipakai;
  readonly opsi: OpsiUrai;
}

/** A word out of a few; `contoh` says which. Another word is looked up among those the user mapped. */
function pembacaPilihan(
  { bidang, asal, opsi }: PilihanKata,
  baca: (teks: string) => string | null,
  contoh: string,
  pasang: (r: Rekaman, nilai: string) => void,
): Pembaca {
  const cepat = ingat(baca);
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const teks = sel[0] === 'b' ? (sel[1] === '1' ? 'ya' : 'tidak') : sel[1];
    const dikenal = cepat(teks);
    if (dikenal !== null) return pasang(r, dikenal);
    const asing = teksAsing(teks);
    (r.asing ??= []).push({ bidang: bidang.kunci, asing });
    const arti = opsi.petaAsing?.arti(bidang.kunci, asing);
    if (arti === undefined)
      tolak(r, asal, `${kutip(sel)} tidak dikenal; tulis ${contoh}, atau tetapkan artinya sekali di langkah Petakan`);
    else if (arti !== ARTI_KOSONG) pasang(r, arti);
  };
}

export const pembacaKondisi = (kata: PilihanKata): Pembaca =>
  pembacaPilihan(kata, bacaKondisi, 'B (baik), KB (kurang baik/rusak ringan), atau RB (rusak berat)', (r, nilai) => {
    r.data.kondisi = nilai as Kondisi;
  });

export const pembacaCara = (kata: PilihanKata): Pembaca =>
  pembacaPilihan(
    kata,
    bacaCara,
    'satu cara perolehan: pembelian, hibah, tukar-menukar, perjanjian, ketentuan undang-undang, putusan pengadilan, divestasi, hasil inventarisasi, atau lainnya',
    (r, nilai) => {
      r.data.caraPerolehan = nilai;
    },
  );

export const pembacaYaTidak = (kata: PilihanKata, pasang: (r: Rekaman, nilai: string) => void): Pembaca =>
  pembacaPilihan(kata, bacaYaTidak, '"ya" atau "tidak"', pasang);

export const pembacaBangunan = (kata: PilihanKata, pasang: (r: Rekaman, nilai: string) => void): Pembaca =>
  pembacaPilihan(kata, bacaBangunan, 'P (permanen), SP (semi permanen), atau D (darurat)', pasang);

/** A column that is ticked, or holds how many, for one condition. */
export function pembacaCentang(kondisi: Kondisi, asal: KolomDipakai): Pembaca {
  return (sel, r) => {
    const banyak = bacaCentang(sel[0], sel[1]);
    if (banyak === null) tolak(r, asal, `${kutip(sel)} bukan centang; isi v, atau banyaknya barang, atau kosongkan`);
    else if (banyak !== 0) (r.centang ??= []).push({ kondisi, banyak, asal });
  };
}

const CONTOH_TANGGAL = 'tulis misalnya 31/12/2024';

function sebutanTanggal(sel: Sel, hasil: HasilTanggal): string {
  if (hasil.jenis === 'ambigu') {
    return `${kutip(sel)} punya dua bacaan: hari dan bulannya bisa tertukar; tetapkan gaya tanggal kolom ini di langkah Petakan`;
  }
  const karena = hasil.jenis === 'bukan' ? hasil.karena : 'bentuk';
  if (karena === 'tidak-ada')
    return `${kutip(sel)} bukan tanggal yang ada; periksa hari dan bulannya, ${CONTOH_TANGGAL}`;
  if (karena === 'bulan-tahun')
    return `${kutip(sel)} tidak menyebut harinya; tulis tanggal lengkap, atau tahunnya saja`;
  return `${kutip(sel)} bukan tanggal; ${CONTOH_TANGGAL}`;
}

/** A day; a year alone goes to `pasangTahun` where that is enough. */
export function pembacaTanggal(
  asal: KolomDipakai,
  opsi: OpsiUrai,
  pasang: (r: Rekaman, tanggal: string) => void,
  pasangTahun: ((r: Rekaman, tahun: number) => void) | null,
): Pembaca {
  const gaya = uraiGayaTanggal(asal.gaya ?? null);
  const baca = ingat((kunci) => bacaTanggal([kunci[0] as Sel[0], kunci.slice(1)], gaya, opsi.tahunAcuan));
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const hasil = baca(sel[0] + sel[1]);
    if (hasil.jenis === 'tanggal') pasang(r, hasil.tanggal);
    else if (hasil.jenis !== 'tahun') tolak(r, asal, sebutanTanggal(sel, hasil));
    else if (pasangTahun !== null) pasangTahun(r, hasil.tahun);
    else tolak(r, asal, `${kutip(sel)} baru tahunnya; tulis tanggal lengkap, atau kosongkan`);
  };
}

/** A year; a whole date that stands in its place gives its year, and its day where that is beyond doubt. */
export function pembacaTahun(asal: KolomDipakai, opsi: OpsiUrai): Pembaca {
  const baca = ingat((kunci) => bacaTanggal([kunci[0] as Sel[0], kunci.slice(1)], null, opsi.tahunAcuan));
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const hasil = baca(sel[0] + sel[1]);
    if (hasil.jenis === 'tahun') r.data.tahunPerolehan = hasil.tahun;
    else if (hasil.jenis === 'tanggal') {
      r.data.tahunPerolehan = Number(hasil.tanggal.slice(0, 4));
      r.tanggalLain = hasil.tanggal;
    } else tolak(r, asal, `${kutip(sel)} bukan tahun; tulis empat angka, misalnya 2015`);
  };
}
