import { z } from 'zod';
import { AppError } from '../domain/galat.ts';
import type { BatasKapitalisasi } from '../domain/komptabel.ts';
import type { AturanKomptabel } from '../domain/komptabelUlang.ts';
import type { AturanPenyusutan } from '../domain/penyusutan/aturan.ts';
import { tertutupSampai } from '../db/ledger/periode.ts';
import { bacaRujukan } from '../db/reads/rujukan.ts';
import { aturanPenyusutanBawaan } from '../seeds/aturanPenyusutan.ts';
import { isKunciPengaturan, type KunciPengaturan, PENGATURAN } from './contract/pengaturan.ts';
import type { Konteks } from './konteks.ts';

/** A semester: what is in RB at its end should be on its way out by the end of the next. */
const HARI_RUSAK_BERAT = 180;

/** Where settings are read from. */
interface Sumber {
  readonly register: Pick<Konteks['register'], 'db'>;
}

/** What a register starts with, before its office set anything. Thresholds start empty: everything intra. */
export function nilaiBawaan(kunci: KunciPengaturan): unknown {
  if (kunci === 'kapitalisasi.batas') return [];
  if (kunci === 'mutu.hariRusakBerat') return HARI_RUSAK_BERAT;
  const aturan = aturanPenyusutanBawaan();
  const nama = kunci.slice('penyusutan.'.length);
  return Object.entries(aturan).find(([k]) => k === nama)?.[1];
}

/** A setting as it holds, with where it comes from. */
export interface Pengaturan {
  readonly kunci: KunciPengaturan;
  readonly nilai: unknown;
  readonly bawaan: boolean;
  readonly dasar: string;
  readonly waktu: string | null;
  readonly pelaku: string | null;
}

const Tersimpan = z.object({
  nilai: z.unknown(),
  dasar: z.string().catch(''),
  waktu: z.string().nullable().catch(null),
  pelaku: z.string().nullable().catch(null),
});

/** A setting as it holds now. @throws AppError not_found/pengaturan_tidak_ada naming those there are */
export function bacaPengaturan({ register }: Sumber, kunci: string): Pengaturan {
  if (!isKunciPengaturan(kunci))
    throw new AppError('not_found', 'pengaturan_tidak_ada', { kunci, ada: Object.keys(PENGATURAN) });
  const isi = Tersimpan.safeParse(bacaRujukan(register.db, 'pengaturan', kunci));
  return isi.success
    ? { kunci, ...isi.data, bawaan: false }
    : { kunci, nilai: nilaiBawaan(kunci), bawaan: true, dasar: '', waktu: null, pelaku: null };
}

/**
 * Refuses tables that say two things at once, or leave a gap between bands.
 * @throws AppError rule/pengaturan_kembar, rule/pita_tidak_bersambung
 */
export function periksaPengaturan(kunci: string, nilai: unknown): void {
  if (!Array.isArray(nilai)) return;
  const baris = nilai as readonly Baris[];
  const kelompok = new Map<string, Baris[]>();
  for (const b of baris) {
    const kunciBaris = `${b.awalan}|${b.mulai ?? ''}`;
    kelompok.set(kunciBaris, [...(kelompok.get(kunciBaris) ?? []), b]);
  }
  for (const isi of kelompok.values()) {
    const [{ awalan, mulai } = { awalan: '' }] = isi;
    if (kunci !== 'penyusutan.overhaul') {
      if (isi.length > 1) throw new AppError('rule', 'pengaturan_kembar', { kunci, awalan, mulai: mulai ?? null });
      continue;
    }
    const urut = isi.toSorted((a, b) => (a.lebihDari ?? 0) - (b.lebihDari ?? 0));
    const sambung = urut.every((p, i) => p.lebihDari === (i === 0 ? 0 : urut[i - 1]?.sampai));
    const terbuka = urut.findIndex((p) => p.sampai === null);
    if (!sambung || (terbuka >= 0 && terbuka < urut.length - 1) || urut.some((p) => !naik(p)))
      throw new AppError('rule', 'pita_tidak_bersambung', { awalan, mulai: mulai ?? null });
  }
}

interface Baris {
  readonly awalan: string;
  readonly mulai?: string;
  readonly lebihDari?: number;
  readonly sampai?: number | null;
}

const naik = ({ lebihDari = 0, sampai }: Baris): boolean =>
  sampai === null || sampai === undefined || sampai > lebihDari;

/** Capitalisation thresholds in force. */
export const batasKapitalisasi = (ktx: Sumber): readonly BatasKapitalisasi[] =>
  PENGATURAN['kapitalisasi.batas'].parse(bacaPengaturan(ktx, 'kapitalisasi.batas').nilai);

/** What decides whether goods are on the balance sheet. */
export const aturanKomptabel = (ktx: Sumber): AturanKomptabel => ({
  batas: batasKapitalisasi(ktx),
  tahunSaja: PENGATURAN['penyusutan.tahunSaja'].parse(bacaPengaturan(ktx, 'penyusutan.tahunSaja').nilai),
  tertutupSampai: tertutupSampai(ktx.register.db),
});

/** Days after which goods in RB without a further step become a finding. */
export const hariRusakBerat = (ktx: Sumber): number =>
  PENGATURAN['mutu.hariRusakBerat'].parse(bacaPengaturan(ktx, 'mutu.hariRusakBerat').nilai);

/** Rules of depreciation in force: the office's, else the usual ones. */
export function aturanPenyusutan(ktx: Sumber): AturanPenyusutan {
  const baca = (kunci: KunciPengaturan) => PENGATURAN[kunci].parse(bacaPengaturan(ktx, kunci).nilai);
  return {
    konvensi: baca('penyusutan.konvensi'),
    tahunSaja: baca('penyusutan.tahunSaja'),
    dasarPersen: baca('penyusutan.dasarPersen'),
    ekstra: baca('penyusutan.ekstra'),
    masaManfaat: baca('penyusutan.masaManfaat'),
    overhaul: baca('penyusutan.overhaul'),
  } as AturanPenyusutan; // each part was parsed by the schema of its own key
}
