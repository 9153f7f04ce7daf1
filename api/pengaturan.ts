import { AppError } from '../domain/galat.ts';
import type { BatasKapitalisasi } from '../domain/komptabel.ts';
import type { AturanPenyusutan } from '../domain/penyusutan/aturan.ts';
import { bacaRujukan } from '../db/reads/rujukan.ts';
import { aturanPenyusutanBawaan } from '../seeds/aturanPenyusutan.ts';
import { isKunciPengaturan, type KunciPengaturan, PENGATURAN } from './contract/pengaturan.ts';
import type { Konteks } from './konteks.ts';

/** A semester: what is in RB at its end should be on its way out by the end of the next. */
const HARI_RUSAK_BERAT = 180;

type Sumber = Pick<Konteks, 'register'>;

/** What a register starts with, before its office set anything. Thresholds start empty: everything intra. */
function bawaan(kunci: KunciPengaturan): unknown {
  if (kunci === 'kapitalisasi.batas') return [];
  if (kunci === 'mutu.hariRusakBerat') return HARI_RUSAK_BERAT;
  const aturan = aturanPenyusutanBawaan();
  const nama = kunci.slice('penyusutan.'.length);
  return Object.entries(aturan).find(([k]) => k === nama)?.[1];
}

/** A setting as it holds now. @throws AppError not_found/pengaturan_tidak_ada naming those there are */
export function bacaPengaturan(
  { register }: Sumber,
  kunci: string,
): { kunci: KunciPengaturan; nilai: unknown; bawaan: boolean } {
  if (!isKunciPengaturan(kunci))
    throw new AppError('not_found', 'pengaturan_tidak_ada', { kunci, ada: Object.keys(PENGATURAN) });
  const isi = bacaRujukan(register.db, 'pengaturan', kunci);
  const nilai = typeof isi === 'object' && isi !== null && 'nilai' in isi ? isi.nilai : null;
  return nilai === null ? { kunci, nilai: bawaan(kunci), bawaan: true } : { kunci, nilai, bawaan: false };
}

/** Capitalisation thresholds in force. */
export const batasKapitalisasi = (ktx: Sumber): readonly BatasKapitalisasi[] =>
  PENGATURAN['kapitalisasi.batas'].parse(bacaPengaturan(ktx, 'kapitalisasi.batas').nilai);

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
