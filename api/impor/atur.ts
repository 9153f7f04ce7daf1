import { AppError } from '../../domain/galat.ts';
import { ARTI_KOSONG, pilihanBidang, teksAsing } from '../../domain/impor/asing.ts';
import { bidangImpor } from '../../domain/impor/bidang.ts';
import { semuaLembar, simpanSusunan } from '../../db/impor/mentah.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import { kodeDipakai } from '../../db/reads/kode.ts';
import type { MasukanTerurai } from '../contract/index.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { tetapkanArti } from './asing.ts';
import { olahBilaPerlu, tandaiBasi } from './olah.ts';
import { lembarSesi } from './sesi.ts';
import { denganPilihan, susunUlang } from './susun.ts';
import type { PilihanLembar, Susunan } from './susunan.ts';
import { majukanVersi } from './uji.ts';

type Masukan = MasukanTerurai<'impor.atur'>;
type AturLembar = Masukan['lembar'][number];

/** Files of up to so many rows are read anew with every choice; larger ones when they are checked. */
const BARIS_SEGERA = 5000;

/** @throws AppError not_found/kolom_impor_tidak_ada, validation/bidang_impor_tidak_ada, validation/gaya_impor_tidak_ada */
function periksaLembar(nama: string, isi: Susunan, minta: AturLembar, kepalaTetap: boolean): void {
  for (const { kolom, bidang } of minta.kolom ?? []) {
    if (bidang !== null && bidangImpor(bidang) === null)
      throw new AppError('validation', 'bidang_impor_tidak_ada', { bidang });
    if (kepalaTetap && !isi.kolom.some((k) => k.kolom === kolom))
      throw new AppError('not_found', 'kolom_impor_tidak_ada', {
        huruf: hurufKolom(Math.max(0, kolom - 1)),
        lembar: nama,
      });
  }
  for (const { kolom, gaya } of minta.gaya ?? []) {
    const ada = isi.gaya.find((g) => g.kolom === kolom)?.pilihan.map((p) => p.gaya) ?? [];
    if (kepalaTetap && !ada.includes(gaya)) throw new AppError('validation', 'gaya_impor_tidak_ada', { gaya, ada });
  }
}

/** What was chosen before with what is chosen now; another heading row is another sheet. */
function pilihanBaru(lama: PilihanLembar, minta: AturLembar, kepalaTetap: boolean): PilihanLembar {
  const dasar = kepalaTetap ? lama : { ...(lama.ikut !== undefined && { ikut: lama.ikut }) };
  const { ikut, kepalaDari, kepalaSampai, kolom, gaya } = minta;
  return {
    ...dasar,
    ...(ikut !== undefined && { ikut }),
    ...(kepalaDari !== undefined && { kepalaDari }),
    ...(kepalaSampai !== undefined && { kepalaSampai }),
    kolom: { ...dasar.kolom, ...Object.fromEntries((kolom ?? []).map((k) => [k.kolom, k.bidang])) },
    gaya: { ...dasar.gaya, ...Object.fromEntries((gaya ?? []).map((g) => [g.kolom, g.gaya])) },
  };
}

function aturLembar(sesi: BerkasSesi, ktx: Konteks, minta: AturLembar): void {
  const tersimpan = semuaLembar(sesi.db).find((l) => l.nomor === minta.nomor);
  const kini = lembarSesi(sesi).find((l) => l.nomor === minta.nomor)?.susunan;
  if (tersimpan === undefined || kini === undefined)
    throw new AppError('not_found', 'lembar_impor_tidak_ada', { lembar: minta.nomor });
  const tetap =
    (minta.kepalaDari === undefined || minta.kepalaDari === kini.kepalaDari) &&
    (minta.kepalaSampai === undefined || minta.kepalaSampai === kini.kepalaSampai);
  periksaLembar(tersimpan.nama, kini, minta, tetap);
  const pilihan = pilihanBaru(kini.pilihan, minta, tetap);
  // What columns mean decides which rows are goods; style and whether the sheet takes part do not.
  if (tetap && minta.kolom === undefined) simpanSusunan(sesi.db, minta.nomor, denganPilihan(kini, pilihan));
  else susunUlang(sesi, ktx, tersimpan, pilihan);
}

/**
 * @throws AppError validation/kode_barang_tidak_sah for a code that no lot may carry; validation/arti_asing_tidak_sah for a
 *   word that is not of the field's list, validation/bidang_impor_tidak_ada for a field that has none
 */
function pastikanArti(ktx: Konteks, { bidang, arti }: Masukan['asing'][number]): void {
  if (bidang === 'kodeBarang') {
    if (arti !== null && !kodeDipakai(ktx.register.db, arti))
      throw new AppError('validation', 'kode_barang_tidak_sah', { kode: arti });
    return;
  }
  const ini = bidangImpor(bidang);
  const ada = ini && pilihanBidang(ini);
  if (!ini || !ada) throw new AppError('validation', 'bidang_impor_tidak_ada', { bidang });
  if (arti !== null && arti !== ARTI_KOSONG && !ada.includes(arti))
    throw new AppError('validation', 'arti_asing_tidak_sah', { kolom: ini.label, arti, ada: [...ada] });
}

function aturAsing(sesi: BerkasSesi, ktx: Konteks, minta: Masukan['asing']): void {
  for (const satu of minta) pastikanArti(ktx, satu);
  tetapkanArti(
    sesi,
    minta.map((satu) => ({ ...satu, asing: teksAsing(satu.asing) })),
  );
}

/**
 * Takes the user's choices about sheets, headings, columns, styles, foreign codes and words.
 * @throws AppError naming what does not exist; nothing is chosen then
 */
export function aturSesi(sesi: BerkasSesi, ktx: Konteks, { lembar, asing }: Masukan): void {
  for (const l of lembar) aturLembar(sesi, ktx, l);
  if (asing.length > 0) aturAsing(sesi, ktx, asing);
  tandaiBasi(sesi);
  majukanVersi(sesi);
  const banyak = lembarSesi(sesi).reduce((n, l) => n + l.baris, 0);
  if (banyak <= BARIS_SEGERA) olahBilaPerlu(sesi, ktx);
}
