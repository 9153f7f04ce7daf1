import type { Kondisi } from '../kondisi.ts';
import type { Asing, PetaAsing } from './asing.ts';
import type { DataBaris, GalatSel } from './data.ts';
import type { SelMasuk } from './sel.ts';

/** A column that is taken: where it stands (from 1), its heading, the field it holds, and its style once settled. */
export interface KolomDipakai {
  readonly kolom: number;
  readonly judul: string;
  readonly bidang: string;
  readonly gaya?: string | null;
}

/** What reading needs beside the cells. */
export interface OpsiUrai {
  /** Whether the catalogue has a complete code. */
  readonly kenaliKode: (kode: string) => boolean;
  /** What foreign codes and words stand for, as the user mapped them. */
  readonly petaAsing?: PetaAsing;
  /** The present year, for years of two figures. */
  readonly tahunAcuan: number;
}

/** Register numbers and where they were told. */
export interface RegisterTerbaca {
  readonly dari: number;
  readonly sampai: number;
  readonly asal: KolomDipakai;
}

/** What is known of a row while its cells are read, before the parts are put together. */
export interface Rekaman {
  readonly data: { -readonly [K in keyof DataBaris]: DataBaris[K] };
  rincian: Record<string, string | number> | null;
  readonly galat: GalatSel[];
  /** Codes and words that are not known here, whether they were mapped or not. */
  asing: Asing[] | null;
  /** Seven segments of a code, as texts, and the column each stands in. */
  segmen: (string | undefined)[] | null;
  register: RegisterTerbaca | null;
  /** From the column of codes, or those of the first and the last number. */
  registerKode: RegisterTerbaca | null;
  registerAwal: RegisterTerbaca | null;
  registerAkhir: RegisterTerbaca | null;
  hargaSatuan: { readonly sen: number; readonly asal: KolomDipakai } | null;
  centang: { readonly kondisi: Kondisi; readonly banyak: number | 'centang'; readonly asal: KolomDipakai }[] | null;
  /** Cells that were to be cut up and have other parts: each goes whole into the first field that suits the goods. */
  utuh:
    | {
        readonly sel: NonNullable<SelMasuk>;
        readonly asal: KolomDipakai;
        readonly calon: readonly {
          readonly bidang: string;
          readonly baca: (sel: NonNullable<SelMasuk>, r: Rekaman) => void;
        }[];
        readonly harap: string;
      }[]
    | null;
  /** From a column of dates that has the year alone, or a column of years that has the day. */
  tahunLain: number | null;
  tanggalLain: string | null;
  satuanLain: string | null;
}

/** An empty record of a row. */
export const rekamanBaru = (): Rekaman => ({
  data: {},
  rincian: null,
  galat: [],
  asing: null,
  segmen: null,
  register: null,
  registerKode: null,
  registerAwal: null,
  registerAkhir: null,
  hargaSatuan: null,
  centang: null,
  utuh: null,
  tahunLain: null,
  tanggalLain: null,
  satuanLain: null,
});

/** Says why a cell cannot be taken. */
export const tolak = (r: Rekaman, asal: KolomDipakai, alasan: string): void =>
  void r.galat.push({ kolom: asal.judul, nomorKolom: asal.kolom, alasan });

/** Says why a row cannot be taken. */
export const tolakBaris = (r: Rekaman, alasan: string): void => void r.galat.push({ kolom: null, alasan });
