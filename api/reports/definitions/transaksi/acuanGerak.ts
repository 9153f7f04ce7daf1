import type { Acuan } from '../../definisi.ts';
import { tambah } from '../../jumlah.ts';
import type { GerakObjek } from '../../sumber.ts';
import { formulirJenis } from './jenis.ts';

/** A summed column, the kinds whose lines in the ledger make it up, and the side they stand on. */
export interface AcuanKolom {
  readonly kolom: string;
  readonly besaran: 'unit' | 'nilaiSen' | 'akumulasiSen';
  readonly isJenis: (jenis: string) => boolean;
  /** `bersih`: increases less decreases. */
  readonly sisi: 'tambah' | 'kurang' | 'bersih';
}

/** Kinds whose rows stand in one of these forms. */
export const jenisFormulir =
  (...formulir: readonly string[]): ((jenis: string) => boolean) =>
  (jenis) => {
    const f = formulirJenis(jenis);
    return f !== null && formulir.includes(f);
  };

/** Units and value of a form on one side. */
export const acuanSisi = (sisi: 'tambah' | 'kurang', isJenis: (jenis: string) => boolean): readonly AcuanKolom[] => [
  { kolom: 'jumlah', besaran: 'unit', isJenis, sisi },
  { kolom: 'nilai', besaran: 'nilaiSen', isJenis, sisi },
];

const bergerak = (g: GerakObjek): boolean => g.sisi === 'tambah' || g.sisi === 'kurang';

/**
 * What grand totals must be by the lines of the ledger, which are summed there without a look at any lot. A value that was
 * filled in later stands under a kind of its own, whatever entry it completes; while there is one in the span, values
 * cannot be told apart by kind and only units are held against the ledger.
 *
 * @throws AppError rule/jumlah_melampaui_batas
 */
export function acuanGerak(daftar: readonly AcuanKolom[], gerak: readonly GerakObjek[]): Acuan[] {
  const pelengkap = gerak.some((g) => bergerak(g) && g.jenis === 'pengisian-nilai');
  return daftar
    .filter((a) => !pelengkap || a.besaran !== 'nilaiSen')
    .map(({ kolom, besaran, isJenis, sisi }) => {
      const milik = gerak.filter((g) => bergerak(g) && isJenis(g.jenis) && (sisi === 'bersih' || g.sisi === sisi));
      const jumlah = milik.reduce((n, g) => tambah(n, g[besaran]), 0);
      return { kolom, nilai: sisi === 'kurang' ? 0 - jumlah : jumlah };
    });
}
