import { type Aturan, TINGKAT } from './aturan.ts';
import { ATURAN_IDENTITAS } from './identitas.ts';
import { ATURAN_KARTU } from './kartu.ts';
import { ATURAN_KEADAAN } from './keadaan.ts';
import { ATURAN_NILAI } from './nilai.ts';
import { ATURAN_PEROLEHAN } from './perolehan.ts';
import { ATURAN_TERCETAK } from './tercetak.ts';

const SEMUA = {
  ...ATURAN_IDENTITAS,
  ...ATURAN_PEROLEHAN,
  ...ATURAN_NILAI,
  ...ATURAN_KARTU,
  ...ATURAN_KEADAAN,
  ...ATURAN_TERCETAK,
};

/** Stable key of a rule: it stands in the log of accepted findings and in addresses. */
export type KunciAturan = keyof typeof SEMUA;

/** Every rule of the checks, by key: the one registry of screens, command line, closing and stored findings. */
export const ATURAN: Readonly<Record<KunciAturan, Aturan>> = SEMUA;

/** True for the key of a rule. */
export const isKunciAturan = (kunci: string): kunci is KunciAturan => Object.hasOwn(ATURAN, kunci);

/** Keys in the order of every list: the gravest first, then as the registry has them. */
export const URUTAN_ATURAN: readonly KunciAturan[] = TINGKAT.flatMap((tingkat) =>
  Object.keys(ATURAN).filter((k): k is KunciAturan => isKunciAturan(k) && ATURAN[k].tingkat === tingkat),
);
