import { ATURAN, isKunciAturan, type KunciAturan } from './mutu/daftar.ts';

/**
 * A finding that is stored with a lot when it is loaded: how a printed row was read, or what was odd about it then. It
 * never changes the data. Rules whose finding can be told from the register itself speak from there instead.
 */
export interface Temuan {
  readonly aturan: KunciAturan;
  readonly pesan: string;
}

/** Short name of a rule for lists; an unknown key (from a newer file) is shown as it is. */
export const namaAturan = (aturan: string): string => (isKunciAturan(aturan) ? ATURAN[aturan].judul : aturan);
