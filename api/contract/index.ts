import type { z } from 'zod';
import { barang } from './barang.ts';
import { ekspor } from './ekspor.ts';
import { impor } from './impor.ts';
import { komptabel } from './komptabel.ts';
import { laporan } from './laporan.ts';
import { mutasi } from './mutasi.ts';
import { mutu } from './mutu.ts';
import { naskah } from './naskah.ts';
import { pencocokan } from './pencocokan.ts';
import { pengaturan } from './pengaturan.ts';
import { paket } from './paket.ts';
import { pengesahan } from './pengesahan.ts';
import { penyusutan } from './penyusutan.ts';
import { perintah } from './perintah.ts';
import { periode } from './periode.ts';
import { cadangan, register } from './register.ts';
import { rekonsiliasi } from './rekonsiliasi.ts';
import { selisih } from './selisih.ts';
import { tindakLanjut } from './tindakLanjut.ts';

/** Everything the program can be asked, by name. */
export const kontrak = {
  ...register,
  ...barang,
  ...perintah,
  ...mutasi,
  ...mutu,
  ...periode,
  ...penyusutan,
  ...pengaturan,
  ...komptabel,
  ...tindakLanjut,
  ...rekonsiliasi,
  ...selisih,
  ...laporan,
  ...ekspor,
  ...impor,
  ...pencocokan,
  ...pengesahan,
  ...paket,
  ...naskah,
  ...cadangan,
};

export type Kontrak = typeof kontrak;
export type NamaEntri = keyof Kontrak;
/** What a caller gives. */
export type Masukan<N extends NamaEntri> = z.input<Kontrak[N]['input']>;
/** What a handler receives, defaults filled in. */
export type MasukanTerurai<N extends NamaEntri> = z.output<Kontrak[N]['input']>;
/** What comes back. */
export type Keluaran<N extends NamaEntri> = z.output<Kontrak[N]['output']>;

/** True for the name of an entry; own properties only, so that `constructor` is none. */
export const isNamaEntri = (nama: string): nama is NamaEntri => Object.hasOwn(kontrak, nama);

export interface GalatKawat {
  code: 'validation' | 'rule' | 'not_found' | 'conflict' | 'forbidden' | 'unavailable' | 'internal';
  /** Stable key. */
  reason: string;
  details: Record<string, unknown>;
  /** What to tell the user, in Indonesian. */
  pesan: string;
}

/** What every call answers: never throws across a host. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: GalatKawat };

/** A call on its way to the program. */
export interface Amplop {
  name: string;
  input: unknown;
  pelaku?: { nama: string; peran: string } | undefined;
  /** Chosen by the caller: names the call for progress and cancel. */
  kunci?: string | undefined;
}

/** News of a running job. */
export interface Kemajuan {
  kunci: string;
  selesai: number;
  total: number;
  tahap: string;
}
