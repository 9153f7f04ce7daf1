import { bidangDiisi } from './bagi.ts';
import { BIDANG_IMPOR, bidangImpor } from './bidang.ts';
import { cirikan, isSebesarNilai, kecocokan, selBerisi } from './cirikan.ts';
import { normalJudul, tanpaKurung } from './judul.ts';
import { artiJudul, judulDiabaikan, type ArtiJudul } from './kamus.ts';
import { tugaskan } from './penugasan.ts';
import type { SelMasuk } from './sel.ts';
import { bagiPasti } from './tawaranBagi.ts';

/** A column of a sheet: its number from 1, its heading (empty for none), and cells of its first rows of goods. */
export interface KolomLembar {
  readonly kolom: number;
  readonly judul: string;
  readonly sel: readonly SelMasuk[];
}

/** What a column is taken for: a field or null, how sure (0..1; null for none), and why, in Indonesian. */
export interface UsulanKolom {
  readonly kolom: number;
  readonly bidang: string | null;
  readonly skor: number | null;
  readonly alasan: string;
}

interface Calon {
  readonly skor: number;
  readonly alasan: string;
}

/** Less sure than this is not proposed. */
const AMBANG = 0.45;
const WAJIB = new Set(['kodeBarang', 'namaBarang', 'id']);
const UTAMA = new Set(['nilaiSen', 'jumlah', 'kondisi', 'register', 'nibar', 'tahunPerolehan', 'tanggalPerolehan']);
const BOBOT_WAJIB = 1000;
const BOBOT_UTAMA = 2;
/** A heading whose cells cannot be read as its field. */
const BERTENTANGAN = 0.6;
const TERBACA = 0.3;
const JUMLAH_UANG = 0.8;

const bobotBidang = (kunci: string): number => (WAJIB.has(kunci) ? BOBOT_WAJIB : UTAMA.has(kunci) ? BOBOT_UTAMA : 1);

/**
 * Proposes a field for every column: by heading, by alias, by content, none twice, the best for all columns together and
 * the required fields first. The order of the columns has no say: columns are told apart by heading and content.
 *
 * @param tetap columns that are settled, by the user or by a remembered choice; their fields go to no other
 */
export function usulkanPemetaan(
  kolom: readonly KolomLembar[],
  tetap: ReadonlyMap<number, string | null> = new Map(),
): UsulanKolom[] {
  const terpakai = new Set([...tetap.values()].flatMap((b) => (b === null ? [] : bidangDiisi(b))));
  const urut = kolom
    .filter((k) => !tetap.has(k.kolom))
    .map((k) => ({ k, kunci: `${normalJudul(k.judul)}\n${k.judul}\n${JSON.stringify(k.sel.slice(0, 60))}` }))
    .sort((a, b) => (a.kunci < b.kunci ? -1 : a.kunci > b.kunci ? 1 : a.k.kolom - b.k.kolom))
    .map(({ k }) => k);
  const calon = urut.map(calonKolom);
  const bidang = BIDANG_IMPOR.filter((b) => !terpakai.has(b.kunci) && calon.some((c) => c.has(b.kunci)));
  const bobot = bidang.map((b) => calon.map((c) => (c.get(b.kunci)?.skor ?? 0) * bobotBidang(b.kunci)));
  const dapat = tugaskan(bobot);
  const hasil = new Map<number, UsulanKolom>();
  for (const [k, b] of tetap) hasil.set(k, { kolom: k, bidang: b, skor: null, alasan: 'dipilih' });
  for (const [i, j] of dapat.entries()) {
    const [b, k] = [bidang[i], j === null ? undefined : urut[j]];
    const c = b && j !== null ? calon[j]?.get(b.kunci) : undefined;
    if (b && k && c) hasil.set(k.kolom, { kolom: k.kolom, bidang: b.kunci, skor: c.skor, alasan: c.alasan });
  }
  catatHarga(hasil, kolom);
  bagiSisa(hasil, kolom);
  const pemilik = new Map([...hasil.values()].flatMap((u) => bidangDiisi(u.bidang ?? '').map((b) => [b, u.kolom])));
  return kolom.map((k) => hasil.get(k.kolom) ?? tanpaBidang(k, kolom, pemilik));
}

const TERBAGI = 0.8;

/** Cuts up columns of several things that are nothing as a whole, where that is beyond doubt and its fields are free. */
function bagiSisa(hasil: Map<number, UsulanKolom>, kolom: readonly KolomLembar[]): void {
  for (const k of kolom) {
    if (hasil.has(k.kolom)) continue;
    const bagi = bagiPasti(k.judul, k.sel);
    const ada = new Set([...hasil.values()].flatMap((u) => (u.bidang === null ? [] : bidangDiisi(u.bidang))));
    if (bagi === null || bidangDiisi(bagi.bidang).some((b) => ada.has(b))) continue;
    const alasan = `judulnya menyebut beberapa hal, dan ${bagi.terbagi} sel contohnya terbagi menurut urutan itu`;
    hasil.set(k.kolom, { kolom: k.kolom, bidang: bagi.bidang, skor: TERBAGI, alasan });
  }
}

const HARGA = new Set(['harga', 'harga perolehan', 'harga barang']);

/** A price beside a number of things may be that of one: said, since the forms mean that of all. */
function catatHarga(hasil: Map<number, UsulanKolom>, kolom: readonly KolomLembar[]): void {
  const dari = new Map([...hasil.values()].map((u) => [u.bidang, u]));
  const nilai = dari.get('nilaiSen');
  const judul = kolom.find((k) => k.kolom === nilai?.kolom)?.judul ?? '';
  if (nilai === undefined || nilai.skor === null || !dari.has('jumlah') || dari.has('hargaSatuan')) return;
  if (!HARGA.has(tanpaKurung(judul))) return;
  const alasan = `${nilai.alasan}; dibaca sebagai harga seluruh jumlah, pilih Harga Satuan bila harga satu barang`;
  hasil.set(nilai.kolom, { ...nilai, alasan });
}

function tanpaBidang(k: KolomLembar, semua: readonly KolomLembar[], pemilik: ReadonlyMap<string, number>): UsulanKolom {
  const kosong = { kolom: k.kolom, bidang: null, skor: null };
  const abaikan = judulDiabaikan(k.judul);
  if (abaikan !== null) return { ...kosong, alasan: `tidak dibawa: ${abaikan}` };
  const arti = artiJudul(k.judul)[0];
  const lain = arti && semua.find((x) => x.kolom === pemilik.get(arti.kunci));
  if (arti && lain)
    return { ...kosong, alasan: `${bidangImpor(arti.kunci)?.label ?? ''} sudah diambil dari kolom "${lain.judul}"` };
  return {
    ...kosong,
    alasan:
      k.judul === ''
        ? 'tidak berjudul dan isinya tidak dikenal'
        : 'judulnya tidak dikenal; pilih artinya bila perlu dibawa',
  };
}

function calonKolom(k: KolomLembar): Map<string, Calon> {
  const sel = selBerisi(k.sel);
  const hasil = new Map<string, Calon>();
  const arti = artiJudul(k.judul);
  for (const a of arti) {
    const bidang = bidangImpor(a.kunci);
    if (bidang === null) continue;
    // *Volume, Harga, Jumlah*: the last is a sum of money.
    if (a.kunci === 'jumlah' && isSebesarNilai(sel)) {
      hasil.set('nilaiSen', { skor: JUMLAH_UANG, alasan: 'isinya sebesar nilai barang, bukan banyaknya' });
      continue;
    }
    const terbaca = kecocokan(bidang, sel) >= TERBACA;
    const skor = terbaca ? a.skor : a.skor * BERTENTANGAN;
    if (skor < AMBANG) continue;
    const catatan = terbaca ? '' : ', tetapi isinya banyak yang tidak dapat dibaca';
    hasil.set(a.kunci, { skor, alasan: `${karena(a, k.judul, bidang.label)}${catatan}` });
  }
  const dikenal = arti.some((a) => a.karena !== 'mirip') || judulDiabaikan(k.judul) !== null;
  const ciri = dikenal ? null : cirikan(sel, normalJudul(k.judul));
  if (ciri !== null && (hasil.get(ciri.bidang)?.skor ?? 0) < ciri.skor) {
    hasil.set(ciri.bidang, { skor: ciri.skor, alasan: ciri.kata });
  }
  return hasil;
}

function karena(arti: ArtiJudul, judul: string, label: string): string {
  if (arti.karena === 'judul') return 'judulnya sama';
  return arti.karena === 'alias' ? `"${judul}" adalah sebutan lain ${label}` : `judulnya mirip ${label}`;
}
