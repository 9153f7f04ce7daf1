import { DaftarAsing } from '../../domain/impor/asing.ts';
import type { GalatSel } from '../../domain/impor/data.ts';
import { susunPenggolong } from '../../domain/impor/jenisBaris.ts';
import type { SelMasuk } from '../../domain/impor/sel.ts';
import { type HasilUrai, susunPengurai } from '../../domain/impor/urai.ts';
import { banyakBaris, type GalatBaris, kosongkanBaris, tulisBaris } from '../../db/impor/baris.ts';
import { type BarisMentah, halamanMentah, perbaikanAntara } from '../../db/impor/mentah.ts';
import { type BerkasSesi, bacaMeta, tulisMeta } from '../../db/impor/sesi.ts';
import { kodeDipakai } from '../../db/reads/kode.ts';
import { ingat } from '../ingat.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { isIdAsing } from './asal.ts';
import { petaAsing, simpanAsing } from './asing.ts';
import { selDiperbaiki, uraiSel } from './sel.ts';
import { lembarSesi } from './sesi.ts';
import { kolomDipakai } from './susun.ts';
import type { Susunan } from './susunan.ts';
import { denyut } from './uji.ts';

const DENYUT = 500;

/** The reader of a sheet's rows as it is mapped now. */
export function pembacaLembar(
  sesi: BerkasSesi,
  ktx: Konteks,
  susunan: Susunan,
): (sel: readonly SelMasuk[]) => HasilUrai {
  const kenaliKode = ingat((kode: string): boolean => kodeDipakai(ktx.register.db, kode));
  const idAsing = isIdAsing(sesi);
  const kolom = kolomDipakai(susunan).filter((k) => !(idAsing && k.bidang === 'id'));
  const tahunAcuan = Number(ktx.jam.hariIni().slice(0, 4));
  return susunPengurai(kolom, { kenaliKode, petaAsing: petaAsing(sesi), tahunAcuan });
}

/** A reason of a cell, with the address it is at. */
export const galatSel = (baris: number, { kolom, nomorKolom, alasan }: GalatSel): GalatBaris => ({
  bidang: null,
  kolom,
  sel: nomorKolom === undefined ? null : `${hurufKolom(nomorKolom - 1)}${baris}`,
  alasan: alasan.charAt(0).toUpperCase() + alasan.slice(1),
});

/** Rows of goods of a sheet, with what was mended in them. What a row is, is judged by the file's own cells. */
function* barisBarang(
  sesi: BerkasSesi,
  lembar: number,
  susunan: Susunan,
): Generator<{ b: BarisMentah; sel: readonly SelMasuk[] | null }> {
  const { kepala } = susunan;
  if (kepala === null) return;
  const golongkan = susunPenggolong(kepala, kolomDipakai(susunan));
  for (const kumpul of halamanMentah(sesi.db, lembar)) {
    const perbaikan = perbaikanAntara(sesi.db, kumpul[0]?.nomor ?? 0, kumpul.at(-1)?.nomor ?? -1);
    for (const b of kumpul) {
      const sel = uraiSel(b.sel);
      const data = golongkan({ nomor: b.baris, sel }) === 'data';
      yield { b, sel: data ? selDiperbaiki(sel, perbaikan.get(b.nomor)) : null };
    }
  }
}

/** Says that the rows in our own terms are of an earlier mapping. */
export const tandaiBasi = (sesi: BerkasSesi): void => tulisMeta(sesi.db, 'diolah', false);

function olah(sesi: BerkasSesi, ktx: Konteks): void {
  kosongkanBaris(sesi.db);
  const asing = new DaftarAsing();
  const lembar = lembarSesi(sesi).filter((l) => l.ikut);
  const total = lembar.reduce((n, l) => n + l.baris, 0);
  let ke = 0;
  for (const l of lembar) {
    const urai = pembacaLembar(sesi, ktx, l.susunan);
    for (const { b, sel } of barisBarang(sesi, l.nomor, l.susunan)) {
      ke += 1;
      if (ke % DENYUT === 0) denyut(ktx, 'Membaca baris', ke, total);
      if (sel === null) continue;
      const hasil = urai(sel);
      asing.catat(hasil.asing, hasil.data.namaBarang);
      const galat = hasil.galat.map((g) => galatSel(b.baris, g));
      tulisBaris(sesi.db, { nomor: b.nomor, lembar: l.nomor, baris: b.baris, data: hasil.data, galat });
    }
  }
  simpanAsing(sesi, asing.daftar());
  tulisMeta(sesi.db, 'diolah', true);
}

/**
 * Brings the rows in our own terms up to date with mapping and mending; gives how many there are.
 * @throws AppError conflict/dihentikan
 */
export function olahBilaPerlu(sesi: BerkasSesi, ktx: Konteks): number {
  if (bacaMeta(sesi.db, 'diolah') !== true) sesi.db.transaction(() => olah(sesi, ktx)).immediate();
  return banyakBaris(sesi.db);
}
