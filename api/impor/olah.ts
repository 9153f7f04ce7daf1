import type { GalatSel } from '../../domain/impor/data.ts';
import type { SelMasuk } from '../../domain/impor/sel.ts';
import { type HasilUrai, KodeAsing, susunPengurai } from '../../domain/impor/urai.ts';
import { banyakBaris, type GalatBaris, kosongkanBaris, tulisBaris } from '../../db/impor/hasil.ts';
import { type BarisMentah, mentahLembar, perbaikanAntara } from '../../db/impor/mentah.ts';
import { type BerkasSesi, bacaMeta, tulisMeta } from '../../db/impor/sesi.ts';
import { kodeDipakai } from '../../db/reads/kode.ts';
import type { LembarImpor } from '../contract/impor.ts';
import type { Konteks } from '../konteks.ts';
import { hurufKolom } from '../reports/writers/xlsx/nama.ts';
import { isIdAsing } from './asal.ts';
import { selDiperbaiki, uraiSel } from './sel.ts';
import { lembarSesi } from './sesi.ts';
import { bukanData } from './struktur.ts';
import { denyut } from './uji.ts';

const DENYUT = 500;

/** Reads the rows of a sheet into our own terms. */
export interface PembacaLembar {
  /** Null for goods, else why the row is none. */
  bukan(sel: readonly SelMasuk[]): string | null;
  urai(sel: readonly SelMasuk[]): HasilUrai;
}

/** Codes of ours by the foreign ones that the user mapped. */
export const petaKode = (sesi: BerkasSesi): Record<string, string> =>
  (bacaMeta(sesi.db, 'petaKode') as Record<string, string> | undefined) ?? {};

/** The reader of a sheet as it is mapped now. */
export function pembacaLembar(sesi: BerkasSesi, ktx: Konteks, l: LembarImpor): PembacaLembar {
  const dikenal = new Map<string, boolean>();
  const kenaliKode = (kode: string): boolean => {
    let ada = dikenal.get(kode);
    if (ada === undefined) dikenal.set(kode, (ada = kodeDipakai(ktx.register.db, kode)));
    return ada;
  };
  const gaya = new Map(l.gaya.map((g) => [g.kolom, g.gaya]));
  const kolom = l.kolom.flatMap((k) =>
    k.bidang === null ? [] : [{ kolom: k.kolom, judul: k.judul, bidang: k.bidang, gaya: gaya.get(k.kolom) ?? null }],
  );
  const urai = susunPengurai(kolom, {
    kenaliKode,
    petaKode: new Map(Object.entries(petaKode(sesi))),
    tahunAcuan: Number(ktx.jam.hariIni().slice(0, 4)),
  });
  const idAsing = isIdAsing(sesi);
  const uraiSendiri = (sel: readonly SelMasuk[]): HasilUrai => {
    const hasil = urai(sel);
    if (!idAsing || hasil.data.id === undefined) return hasil;
    const { id: _, ...data } = hasil.data;
    return { ...hasil, data };
  };
  const indeks = kolom.map((k) => k.kolom - 1);
  const judul = l.kolom.map((k) => k.judul);
  return { urai: uraiSendiri, bukan: (sel) => bukanData(sel, indeks, judul) };
}

/** A reason of a cell, with the address it is at. */
export const galatSel = (baris: number, { kolom, nomorKolom, alasan }: GalatSel): GalatBaris => ({
  bidang: null,
  kolom,
  sel: nomorKolom === undefined ? null : `${hurufKolom(nomorKolom - 1)}${baris}`,
  alasan: alasan.charAt(0).toUpperCase() + alasan.slice(1),
});

/** Rows that are read at a time, with what was mended in them. */
function* denganPerbaikan(
  sesi: BerkasSesi,
  baris: Iterable<BarisMentah>,
): Generator<[BarisMentah, readonly SelMasuk[]]> {
  let kumpul: BarisMentah[] = [];
  function* keluarkan(): Generator<[BarisMentah, readonly SelMasuk[]]> {
    const perbaikan = perbaikanAntara(sesi.db, kumpul[0]?.nomor ?? 0, kumpul.at(-1)?.nomor ?? -1);
    for (const b of kumpul) yield [b, selDiperbaiki(uraiSel(b.sel), perbaikan.get(b.nomor))];
    kumpul = [];
  }
  for (const b of baris) {
    kumpul.push(b);
    if (kumpul.length >= DENYUT) yield* keluarkan();
  }
  yield* keluarkan();
}

/** Says that the rows in our own terms are of an earlier mapping. */
export const tandaiBasi = (sesi: BerkasSesi): void => tulisMeta(sesi.db, 'diolah', false);

function olah(sesi: BerkasSesi, ktx: Konteks): void {
  kosongkanBaris(sesi.db);
  const asing = new KodeAsing();
  const lembar = lembarSesi(sesi).filter((l) => l.ikut && l.kepalaSampai !== null);
  const total = lembar.reduce((n, l) => n + l.baris, 0);
  let ke = 0;
  for (const l of lembar) {
    const baca = pembacaLembar(sesi, ktx, l);
    for (const [b, sel] of denganPerbaikan(sesi, mentahLembar(sesi.db, l.nomor, (l.kepalaSampai ?? 0) + 1))) {
      ke += 1;
      if (ke % DENYUT === 0) denyut(ktx, 'Membaca baris', ke, total);
      if (baca.bukan(sel) !== null) continue;
      const hasil = baca.urai(sel);
      asing.catat(hasil);
      const galat = hasil.galat.map((g) => galatSel(b.baris, g));
      tulisBaris(sesi.db, { nomor: b.nomor, lembar: l.nomor, baris: b.baris, data: hasil.data, galat });
    }
  }
  const peta = petaKode(sesi);
  tulisMeta(
    sesi.db,
    'kodeAsing',
    asing.daftar().map((k) => ({ ...k, kode: peta[k.asing] ?? null })),
  );
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
