import fs from 'node:fs';
import { hitungIsi } from '../../../db/cadangan.ts';
import { petakanGalat } from '../../../db/sqliteErrors.ts';
import type { Register } from '../../../db/open.ts';
import { bukaLayanan, type Layanan } from '../layanan.ts';
import type { Verba } from './verba.ts';

/** A service opened for one verb. */
export interface Terbuka {
  readonly layanan: Layanan;
  /** Closes it; after a verb that failed, a register made by opening is taken away again. */
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

/** Opens the register for a verb. */
export function bukaUntuk(v: Verba, berkas: string): Terbuka {
  const baru = !fs.existsSync(berkas);
  const layanan = bukaLayanan({ berkas, jobDiSini: true, harusAda: v.harusAda, darurat: v.bolehRusak ?? false });
  return {
    layanan,
    async tutup(berhasil) {
      const buang = !berhasil && baru && masihHampa(layanan.register);
      await layanan.tutup();
      if (buang) for (const ekor of ['', '-wal', '-shm']) fs.rmSync(berkas + ekor, { force: true });
    },
  };
}
