import fs from 'node:fs';
import { AppError } from '../../../domain/galat.ts';
import { hitungIsi, sisihkanRusak } from '../../../db/cadangan.ts';
import { petakanGalat } from '../../../db/sqliteErrors.ts';
import type { Register } from '../../../db/open.ts';
import { bukaLayanan, type Layanan } from '../layanan.ts';
import type { Verba } from './verba.ts';

/** A service opened for one verb. */
export interface Terbuka {
  readonly layanan: Layanan;
  /** Where the register went that could no longer be read and was put aside for this verb. */
  readonly disisihkan: string | null;
  /** Closes it; after a verb that failed, what opening had done to the disk is undone. */
  readonly tutup: (berhasil: boolean) => Promise<void>;
}

/** Nothing was ever written, and nobody else has it open: leaving WAL needs the file alone. */
function masihHampa(register: Register): boolean {
  try {
    register.db.pragma('busy_timeout = 0');
    return (
      hitungIsi(register.db).perintah === 0 &&
      register.db.pragma('journal_mode = DELETE', { simple: true }) === 'delete'
    );
  } catch (galat) {
    // The lock came first: only then did the full disk stop it.
    return petakanGalat(galat, register.berkas)?.reason === 'disk_penuh';
  }
}

/** Opens the register for a verb; for one that brings another register, one that cannot be read is put aside first. */
export function bukaUntuk(v: Verba, berkas: string): Terbuka {
  const opsi = { berkas, jobDiSini: true, harusAda: v.harusAda };
  const baru = !fs.existsSync(berkas);
  let rusak: ReturnType<typeof sisihkanRusak> | null = null;
  let layanan: Layanan;
  try {
    layanan = bukaLayanan(opsi);
  } catch (galat) {
    if (v.gantiRusak !== true || !(galat instanceof AppError) || galat.reason !== 'register_rusak') throw galat;
    rusak = sisihkanRusak(berkas, new Date().toISOString());
    layanan = bukaLayanan(opsi);
  }
  return {
    layanan,
    disisihkan: rusak?.jalur ?? null,
    async tutup(berhasil) {
      const buang = !berhasil && (baru || rusak !== null) && masihHampa(layanan.register);
      await layanan.tutup();
      if (!buang) return;
      for (const ekor of ['', '-wal', '-shm']) fs.rmSync(berkas + ekor, { force: true });
      rusak?.kembalikan();
    },
  };
}
