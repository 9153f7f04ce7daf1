import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ArtiAsing } from '../../domain/impor/asing.ts';
import { kunciKolom, sidikJudul } from '../../domain/impor/judul.ts';
import { bacaRujukan } from '../../db/reads/rujukan.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import type { Konteks } from '../konteks.ts';
import { asingSesi } from './asing.ts';
import { infoSesi, lembarSesi } from './sesi.ts';
import type { Susunan } from './susunan.ts';

/** A mapping as it is remembered, for files with the same headings; columns by `kunciKolom`. */
export interface ProfilImpor {
  /** File it was made with. */
  readonly nama: string;
  readonly waktu: string;
  readonly kolom: Readonly<Record<string, string | null>>;
  readonly gaya: Readonly<Record<string, string>>;
  /** What foreign codes and words stand for. */
  readonly asing: readonly ArtiAsing[];
}

/** Key of the profile for a sheet's headings; null where there are none. */
function kunciProfil(judul: readonly (string | null)[]): string | null {
  const sidik = sidikJudul(judul);
  return sidik === '' ? null : createHash('sha256').update(sidik).digest('hex').slice(0, 32);
}

/** The profile that is remembered for these headings, or null. */
export function bacaProfil(ktx: Konteks, judul: readonly (string | null)[]): ProfilImpor | null {
  const kunci = kunciProfil(judul);
  return kunci === null ? null : (bacaRujukan(ktx.register.db, 'profil-impor', kunci) as ProfilImpor | null);
}

/** The mapping of a sheet, by what its columns are called. */
function isiProfil({ kepala, kolom, gaya }: Susunan, asing: ProfilImpor['asing']): Omit<ProfilImpor, 'nama' | 'waktu'> {
  const nama = kunciKolom(kepala?.judul ?? []);
  const bernama = <T>(isi: readonly (readonly [kolom: number, nilai: T])[]): Record<string, T> =>
    Object.fromEntries(isi.flatMap(([k, n]) => (nama[k - 1] ? [[nama[k - 1] ?? '', n] as const] : [])));
  return {
    kolom: bernama(kolom.map((k) => [k.kolom, k.bidang] as const)),
    gaya: bernama(gaya.flatMap((g) => (g.gaya === null ? [] : [[g.kolom, g.gaya] as const]))),
    asing,
  };
}

/** True when a person had a say in a sheet's mapping: what the program finds by itself it finds again. */
const isDipilih = ({ kolom, gaya }: Susunan['pilihan']): boolean =>
  Object.keys(kolom ?? {}).length > 0 || Object.keys(gaya ?? {}).length > 0;

/** The mappings of a session that a person chose, each under its key, where they are not remembered as they are. */
export function profilSesi(sesi: BerkasSesi, ktx: Konteks): { kunci: string; isi: ProfilImpor }[] {
  const asing = asingSesi(sesi).flatMap(({ bidang, asing: kata, arti }) =>
    arti === null ? [] : [{ bidang, asing: kata, arti }],
  );
  const hasil = new Map<string, ProfilImpor>();
  for (const { ikut, susunan } of lembarSesi(sesi)) {
    const judul = susunan.kepala?.judul ?? [];
    const kunci = kunciProfil(judul);
    if (!ikut || kunci === null || !(isDipilih(susunan.pilihan) || asing.length > 0)) continue;
    const isi = isiProfil(susunan, asing);
    const lama = bacaProfil(ktx, judul);
    const sama = lama !== null && isDeepStrictEqual(isi, { kolom: lama.kolom, gaya: lama.gaya, asing: lama.asing });
    if (!sama) hasil.set(kunci, { nama: infoSesi(sesi).nama, waktu: ktx.jam.sekarang(), ...isi });
  }
  return [...hasil].map(([kunci, isi]) => ({ kunci, isi }));
}
