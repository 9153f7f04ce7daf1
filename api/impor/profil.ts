import { createHash } from 'node:crypto';
import { kunciKolom, sidikJudul } from '../../domain/impor/judul.ts';
import { bacaRujukan } from '../../db/reads/rujukan.ts';
import { type BerkasSesi, bacaMeta } from '../../db/impor/sesi.ts';
import type { LembarImpor } from '../contract/impor.ts';
import type { Konteks } from '../konteks.ts';
import { infoSesi, type KodeAsing, lembarSesi } from './sesi.ts';

/** A mapping as it is remembered, for files with the same headings; columns by `kunciKolom`. */
export interface ProfilImpor {
  /** File it was made with. */
  readonly nama: string;
  readonly waktu: string;
  readonly kolom: Readonly<Record<string, string | null>>;
  readonly gaya: Readonly<Record<string, string>>;
  readonly kode: Readonly<Record<string, string>>;
}

/** Key of the profile for a sheet's headings; null where there are none. */
export function kunciProfil(judul: readonly (string | null)[]): string | null {
  const sidik = sidikJudul(judul);
  return sidik === '' ? null : createHash('sha256').update(sidik).digest('hex').slice(0, 32);
}

/** The profile that is remembered for these headings, or null. */
export function bacaProfil(ktx: Konteks, judul: readonly (string | null)[]): ProfilImpor | null {
  const kunci = kunciProfil(judul);
  return kunci === null ? null : (bacaRujukan(ktx.register.db, 'profil-impor', kunci) as ProfilImpor | null);
}

/** Headings of a sheet by column. */
export function judulLembar(kolom: LembarImpor['kolom']): (string | null)[] {
  const judul: (string | null)[] = [];
  for (const k of kolom) judul[k.kolom] = k.judul;
  return Array.from(judul, (j) => j ?? null);
}

/** The mappings of a session, each under its key, that are not remembered as they are. */
export function profilSesi(sesi: BerkasSesi, ktx: Konteks): { kunci: string; isi: ProfilImpor }[] {
  const info = infoSesi(sesi);
  const asing = (bacaMeta(sesi.db, 'kodeAsing') as KodeAsing[] | undefined) ?? [];
  const kode = Object.fromEntries(asing.flatMap((k) => (k.kode === null ? [] : [[k.asing, k.kode] as const])));
  const hasil = new Map<string, ProfilImpor>();
  for (const l of lembarSesi(sesi).filter((satu) => satu.ikut)) {
    const judul = judulLembar(l.kolom);
    const kunci = kunciProfil(judul);
    if (kunci === null) continue;
    const nama = kunciKolom(judul);
    const isi = {
      kolom: Object.fromEntries(l.kolom.map((k) => [nama[k.kolom] ?? '', k.bidang])),
      gaya: Object.fromEntries(
        l.gaya.flatMap((g) => (g.gaya === null ? [] : [[nama[g.kolom] ?? '', g.gaya] as const])),
      ),
      kode,
    };
    const {
      nama: _,
      waktu: __,
      ...lama
    } = bacaProfil(ktx, judul) ?? { nama: '', waktu: '', kolom: {}, gaya: {}, kode: {} };
    if (JSON.stringify(lama) !== JSON.stringify(isi))
      hasil.set(kunci, { nama: info.nama, waktu: ktx.jam.sekarang(), ...isi });
  }
  return [...hasil].map(([kunci, isi]) => ({ kunci, isi }));
}
