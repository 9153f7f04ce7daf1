import type { KepalaPerintah } from '../../../db/ledger/penulis.ts';

/** The day on which the register of the bench stands. */
export const HARI_INI = '2026-01-05';
/** The day of the opening balance. */
export const HARI_AWAL = '2024-12-31';

/** Head of a command of the bench. */
export const kepalaUji = (jenis: string, masukan: unknown = {}): KepalaPerintah => ({
  pelaku: { nama: 'Penguji', peran: 'pengurus barang', akunOS: 'uji' },
  waktu: `${HARI_INI}T02:00:00.000Z`,
  jenis,
  masukan,
});
