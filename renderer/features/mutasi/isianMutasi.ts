import type { GalatKawat } from '../../../api/contract/index.ts';
import { pesanMasalah } from '../../../api/contract/pesan/masukan.ts';
import { type Golongan, golonganDari, isKodeBarang, namaGolongan } from '../../../domain/kodeBarang.ts';
import { RINCIAN_GOLONGAN } from '../../../domain/rincian.ts';
import { t } from '../../i18n/id.ts';
import { bacaLuas } from '../barang/perubahanData.ts';
import type { BagianIsian, BidangIsian, FormMutasi } from './bidangMutasi.ts';

const d = t.mutasi.dialog;

/** What stands in the fields, as text; amounts as digits of sen, `?` while they cannot be read. */
export type Isian = Readonly<Record<string, string>>;
/** What is wrong, by field; `lot` is the picker of lots. */
export type Salah = Readonly<Record<string, string>>;

/** The paper fields are of every form. */
const BIDANG_DOKUMEN: readonly BidangIsian[] = [
  { kunci: 'dokumen.jenis', label: t.mutasi.dokumen.jenis, jenis: 'teks', maks: 60, wajib: true },
  { kunci: 'dokumen.nomor', label: t.mutasi.dokumen.nomor, jenis: 'teks', maks: 120 },
  { kunci: 'dokumen.tanggal', label: t.mutasi.dokumen.tanggal, jenis: 'tanggal' },
];
const TANGGAL: BidangIsian = { kunci: 'tanggal', label: t.mutasi.bidang.tanggal, jenis: 'tanggal', wajib: true };

/** Golongan of the code that was typed for goods that come in; null while it is none. */
export const golonganIsian = (isian: Isian): Golongan | null => {
  const kode = isian['kodeBarang']?.trim() ?? '';
  return isKodeBarang(kode) ? golonganDari(kode) : null;
};

/** How many lines of a repeated part there are; the first is always there. */
export function banyakBaris(kunci: string, isian: Isian): number {
  const pola = new RegExp(String.raw`^${kunci}\.(\d+)\.`);
  return 1 + Math.max(0, ...Object.keys(isian).map((k) => Number(pola.exec(k)?.[1] ?? 0)));
}

/** The fields of a repeated part, line by line. */
function bidangUlang({ ulang, bidang }: BagianIsian, isian: Isian): BidangIsian[] {
  const kunci = ulang?.kunci ?? '';
  return Array.from({ length: banyakBaris(kunci, isian) }, (_, i) =>
    bidang.map((b) => ({ ...b, kunci: `${kunci}.${i}.${b.kunci}`, label: d.nomorBaris(b.label, i + 1) })),
  ).flat();
}

/** One line more of a repeated part, empty. */
export const tambahBaris = (kunci: string, isian: Isian): Isian => ({
  ...isian,
  [`${kunci}.${banyakBaris(kunci, isian)}.nomor`]: '',
});

/** A line of a repeated part taken out; those after it move up. */
export function hapusBaris(kunci: string, baris: number, isian: Isian): Isian {
  const pola = new RegExp(String.raw`^(${kunci})\.(\d+)\.(.+)$`);
  return Object.fromEntries(
    Object.entries(isian).flatMap(([k, isi]) => {
      const [, , nomor, sisa] = pola.exec(k) ?? [];
      if (nomor === undefined || Number(nomor) < baris) return [[k, isi]];
      return Number(nomor) === baris ? [] : [[`${kunci}.${Number(nomor) - 1}.${sisa}`, isi]];
    }),
  );
}

/** The parts of a form as it stands: with the attributes of the golongan once its code is known, without what does not apply. */
export function bagianForm(form: FormMutasi, isian: Isian, lot: readonly { jumlah: number }[]): readonly BagianIsian[] {
  const sebagian = lot.length === 1 && (lot[0]?.jumlah ?? 0) > 1;
  const hanya = (b: BidangIsian) => form.lot !== 'banyak' || b.kunci !== 'jumlah' || sebagian;
  const bagian = form.bagian.map((satu) => ({
    ...satu,
    bidang: satu.ulang === undefined ? satu.bidang.filter(hanya) : bidangUlang(satu, isian),
  }));
  const golongan = form.lot === 'tanpa' ? golonganIsian(isian) : null;
  if (golongan === null) return bagian;
  const judul = t.mutasi.bagian.atribut(`${golongan} ${namaGolongan(golongan)}`);
  return [...bagian, { judul, bidang: RINCIAN_GOLONGAN[golongan], tambahan: true }];
}

/** `1200` and `1.200` -> 1200; null for anything else. */
const bacaBulat = (teks: string): number | null =>
  /^(\d{1,3}(\.\d{3})+|\d+)$/.test(teks) ? Number(teks.replaceAll('.', '')) : null;

type Terbaca = { readonly isi: string | number } | { readonly salah: string };

/** What a field's text means, or why it means nothing. */
export function bacaIsian(b: Pick<BidangIsian, 'jenis'>, teks: string): Terbaca {
  if (b.jenis === 'uang') return teks === '?' ? { salah: d.rupiah } : { isi: Number(teks) };
  if (b.jenis !== 'bulat' && b.jenis !== 'bilangan') return { isi: teks };
  const n = b.jenis === 'bulat' ? bacaBulat(teks) : bacaLuas(teks);
  return n === null ? { salah: b.jenis === 'bulat' ? d.bulat : d.bilangan } : { isi: n };
}

/** Puts a value at `a.0.b`. */
function pasang(data: Record<string, unknown>, jalur: readonly string[], isi: unknown): void {
  const [kunci = '', ...sisa] = jalur;
  if (sisa.length === 0) {
    data[kunci] = isi;
    return;
  }
  const anak = (data[kunci] ??= /^\d+$/.test(sisa[0] ?? '') ? [] : {});
  pasang(anak as Record<string, unknown>, sisa, isi);
}

/**
 * The data of a mutasi out of the form: what is empty is left out. Tells what is missing or cannot be read, by field; the
 * rest the program judges.
 */
export function dataMutasi(
  form: FormMutasi,
  isian: Isian,
  lot: readonly { id: string; jumlah: number }[],
): { data: Record<string, unknown>; salah: Salah } {
  const data: Record<string, unknown> = {};
  const salah: Record<string, string> = {};
  const adaDokumen = BIDANG_DOKUMEN.some((b) => (isian[b.kunci] ?? '').trim() !== '');
  const dokumen = form.tanpaDokumen === true && !adaDokumen ? [] : BIDANG_DOKUMEN;
  for (const b of [...bagianForm(form, isian, lot).flatMap((satu) => satu.bidang), TANGGAL, ...dokumen]) {
    const teks = (isian[b.kunci] ?? '').trim();
    if (teks === '') {
      if (b.wajib === true) salah[b.kunci] = d.wajib;
      continue;
    }
    const hasil = bacaIsian(b, teks);
    if ('salah' in hasil) salah[b.kunci] = hasil.salah;
    else pasang(data, b.kunci.split('.'), hasil.isi);
  }
  for (const { ulang } of form.bagian) if (ulang !== undefined) periksaBaris(ulang.kunci, data, salah);
  const id = lot.map((l) => l.id);
  if (form.lot === 'gabung') {
    data['barangIds'] = id;
    if (id.length < 2) salah['lot'] = t.mutasi.lot.pilihDua;
  } else if (form.lot !== 'tanpa') {
    if (id.length === 0) salah['lot'] = t.mutasi.lot.pilih;
    else if (id.length === 1) data['barangId'] = id[0];
    else data['barangIds'] = id;
  }
  return { data, salah };
}

/** Lines that were left empty are none; one that holds anything needs its number. */
function periksaBaris(kunci: string, data: Record<string, unknown>, salah: Record<string, string>): void {
  const baris = data[kunci];
  if (!Array.isArray(baris)) return;
  for (const [i, satu] of (baris as (Record<string, unknown> | undefined)[]).entries())
    if (satu !== undefined && satu['nomor'] === undefined) salah[`${kunci}.${i}.nomor`] = d.wajib;
  data[kunci] = baris.filter((satu) => satu !== undefined);
}

/** Which field a refusal of the rules speaks about; the first pattern that fits and is on the form. */
const MENURUT_ALASAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^harga_tidak_cocok/, ['hargaSen', 'nilaiSen']],
  [/^akumulasi_/, ['akumulasiSen']],
  [/^register_/, ['nomorRegister']],
  [/^kode_/, ['keKode', 'kodeBarang']],
  [/^jumlah_pecah|^pecah_satu_ukuran/, ['jumlah', 'lot']],
  [/^saldo_negatif/, ['jumlah', 'nilaiSen', 'lot']],
  [/^tanggal_|^semester_|^mundur_|^belum_ada/, ['tanggal']],
  [/^gabung_|^lot_|^belum_|^barang_tidak_ada/, ['lot']],
];

/** A refusal beside its fields; what speaks of no field is left for the form as a whole (null: nothing is left). */
export function galatKeBidang(galat: GalatKawat, ada: ReadonlySet<string>): { salah: Salah; sisa: GalatKawat | null } {
  const masalah = Array.isArray(galat.details['masalah'])
    ? (galat.details['masalah'] as Record<string, unknown>[])
    : [];
  const salah: Record<string, string> = {};
  let sisa = masalah.length === 0;
  for (const m of masalah) {
    const kolom = String(m['kolom']).replace(/^rincian\./, '');
    if (ada.has(kolom)) salah[kolom] = pesanMasalah(m);
    else sisa = true;
  }
  if (masalah.length === 0) {
    const kolom = MENURUT_ALASAN.find(([pola]) => pola.test(galat.reason))?.[1].find((k) => ada.has(k));
    if (kolom !== undefined) return { salah: { [kolom]: galat.pesan }, sisa: null };
  }
  return { salah, sisa: sisa ? galat : null };
}

/** Keys of all fields on a form, with the picker of lots. */
export const kunciForm = (form: FormMutasi, isian: Isian, lot: readonly { jumlah: number }[]): Set<string> =>
  new Set([
    ...bagianForm(form, isian, lot).flatMap((satu) => satu.bidang.map((b) => b.kunci)),
    'tanggal',
    ...BIDANG_DOKUMEN.map((b) => b.kunci),
    ...(form.lot === 'tanpa' ? [] : ['lot']),
  ]);
