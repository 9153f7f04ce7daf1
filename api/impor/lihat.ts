import { AppError } from '../../domain/galat.ts';
import { ALASAN_BUKAN_DATA, susunPenggolong } from '../../domain/impor/jenisBaris.ts';
import type { Kepala } from '../../domain/impor/kepala.ts';
import type { BarisMasuk } from '../../domain/impor/sel.ts';
import { satuBaris, tulisUlangBaris } from '../../db/impor/baris.ts';
import { perbaikanAntara, perbaiki, satuMentah } from '../../db/impor/mentah.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import type { Keluaran, MasukanTerurai } from '../contract/index.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { galatSel, pembacaLembar } from './olah.ts';
import { selDiperbaiki, teksSel, uraiSel } from './sel.ts';
import { lembarSesi } from './sesi.ts';
import { barisLembar, kolomDipakai } from './susun.ts';
import type { Susunan } from './susunan.ts';

/** @throws AppError not_found/lembar_impor_tidak_ada */
function lembarNomor(sesi: BerkasSesi, nomor: number) {
  const l = lembarSesi(sesi).find((satu) => satu.nomor === nomor);
  if (l === undefined) throw new AppError('not_found', 'lembar_impor_tidak_ada', { lembar: nomor });
  return l;
}

/** @throws AppError not_found/baris_impor_tidak_ada */
function mentahNomor(sesi: BerkasSesi, nomor: number) {
  const b = satuMentah(sesi.db, nomor);
  if (b === undefined) throw new AppError('not_found', 'baris_impor_tidak_ada', { nomor });
  return { ...b, sel: uraiSel(b.sel), perbaikan: perbaikanAntara(sesi.db, nomor, nomor).get(nomor) };
}

/** Rows before the first that is shown, which the judge of rows has to have seen. */
const SEBELUM = 100;

/** What the program takes a row for, in words. */
function kataJenis(kepala: Kepala | null, susunan: Susunan): (baris: BarisMasuk) => string {
  if (kepala === null) return () => 'belum ada kepala';
  const golongkan = susunPenggolong(kepala, kolomDipakai(susunan));
  return (baris) => {
    const jenis = golongkan(baris);
    return jenis === 'data' || jenis === 'kepala' ? jenis : ALASAN_BUKAN_DATA[jenis];
  };
}

/** Rows of a sheet as they stand, each with what the program takes it for. */
export function contohLembar(sesi: BerkasSesi, lembar: number, dari: number, batas: number): Keluaran<'impor.contoh'> {
  const { susunan } = lembarNomor(sesi, lembar);
  const jenis = kataJenis(susunan.kepala, susunan);
  const hasil: Keluaran<'impor.contoh'> = [];
  for (const b of barisLembar(sesi, lembar, Math.max(1, dari - SEBELUM))) {
    if (hasil.length >= batas) break;
    const kata = jenis(b);
    if (b.nomor < dari) continue;
    const perbaikan = perbaikanAntara(sesi.db, b.urut, b.urut).get(b.urut);
    const sel = selDiperbaiki(b.sel, perbaikan).flatMap((s, i) => {
      const teks = teksSel(s);
      const diperbaiki = perbaikan?.has(i + 1) ?? false;
      return teks === '' && !diperbaiki ? [] : [{ kolom: i + 1, teks: teks.slice(0, 500), diperbaiki }];
    });
    hasil.push({ baris: b.nomor, jenis: kata, sel });
  }
  return hasil;
}

/** All cells of a row with what their columns mean, for mending. */
export function selBaris(sesi: BerkasSesi, nomor: number): Keluaran<'impor.sel'>['sel'] {
  const b = mentahNomor(sesi, nomor);
  const l = lembarNomor(sesi, b.lembar);
  const sel = selDiperbaiki(b.sel, b.perbaikan);
  const nomorKolom = new Set([...l.kolom.map((k) => k.kolom), ...sel.map((_, i) => i + 1)]);
  return [...nomorKolom]
    .sort((x, y) => x - y)
    .map((kolom) => {
      const k = l.kolom.find((satu) => satu.kolom === kolom);
      return {
        kolom,
        judul: k?.judul ?? hurufKolom(kolom - 1),
        bidang: k?.bidang ?? null,
        teks: teksSel(sel[kolom - 1]),
        diperbaiki: b.perbaikan?.has(kolom) ?? false,
      };
    });
}

/**
 * Mends cells of a row and reads it anew; what it comes to in the register is for the next check.
 * @throws AppError not_found/baris_impor_tidak_ada
 */
export function perbaikiBaris(
  sesi: BerkasSesi,
  ktx: Konteks,
  nomor: number,
  isi: MasukanTerurai<'impor.perbaiki'>['sel'],
): void {
  const { lembar, baris } = mentahNomor(sesi, nomor);
  if (satuBaris(sesi.db, nomor) === undefined) throw new AppError('not_found', 'baris_impor_tidak_ada', { nomor });
  for (const { kolom, teks } of isi) perbaiki(sesi.db, nomor, kolom, teks);
  const b = mentahNomor(sesi, nomor);
  const { data, galat } = pembacaLembar(
    sesi,
    ktx,
    lembarNomor(sesi, lembar).susunan,
  )(selDiperbaiki(b.sel, b.perbaikan));
  tulisUlangBaris(sesi.db, { nomor, lembar, baris, data, galat: galat.map((g) => galatSel(baris, g)) });
}
