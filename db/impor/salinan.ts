import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/galat.ts';
import { bukaRegister, type Register } from '../open.ts';
import { petakanGalat } from '../sqliteErrors.ts';
import { type BerkasSesi, denganSesi, folderSesi } from './sesi.ts';

const POLA = /^(?<id>[0-9a-f]{16})\.salinan$/;

const jalurSalinan = (berkas: string, id: string): string => path.join(folderSesi(berkas), `${id}.salinan`);

function buang(jalur: string): void {
  for (const ekor of ['', '-wal', '-shm', '-journal']) fs.rmSync(jalur + ekor, { force: true });
}

/** The same where it can be done: in a folder that may only be read, or held by a virus scanner, the next start tries again. */
function buangBila(jalur: string): void {
  try {
    buang(jalur);
  } catch {
    // It is of no use, and in nobody's way.
  }
}

/** Pages held in memory, KiB: of what is read once, and of a file that is written without waiting for the disk. */
const SIMPANAN = { salin: 2048, coba: 16_384 };

function tulisSalinan(berkas: string, jalur: string): void {
  // For its user alone before anything is in it.
  fs.closeSync(fs.openSync(jalur, 'wx', 0o600));
  const asal = bukaRegister(berkas, { hanyaBaca: true });
  try {
    asal.db.pragma(`cache_size = -${SIMPANAN.salin}`);
    asal.db.prepare('vacuum into ?').run(jalur);
  } finally {
    asal.tutup();
  }
}

/** Copies a register as it stands and opens the copy. @throws AppError unavailable/disk_penuh and the like */
function salin(berkas: string, jalur: string): Register {
  try {
    tulisSalinan(berkas, jalur);
    const salinan = bukaRegister(jalur, { harusAda: true });
    // Nothing of it is to outlive a power cut.
    salinan.db.pragma('synchronous = OFF');
    salinan.db.pragma(`cache_size = -${SIMPANAN.coba}`);
    return salinan;
  } catch (galat) {
    throw petakanGalat(galat, berkas) ?? galat;
  }
}

/**
 * Gives work a copy of the register to try things on, beside the session's staging file. The register itself is only read,
 * and while it is copied alone: everybody else goes on writing. Whatever happens the copy goes. The lock on the staging
 * file, held meanwhile, is the lock on its copy; what the work writes there is kept when it succeeds.
 * @throws AppError unavailable/disk_penuh and the like, and what the work throws
 */
export function padaSalinan<T>(register: Register, sesi: BerkasSesi, kerja: (salinan: Register) => T): T {
  const jalur = jalurSalinan(register.berkas, sesi.id);
  return sesi.db
    .transaction(() => {
      buang(jalur);
      try {
        const salinan = salin(register.berkas, jalur);
        try {
          return kerja(salinan);
        } finally {
          salinan.tutup();
        }
      } finally {
        buangBila(jalur);
      }
    })
    .immediate();
}

/** A program that was ended in the middle of a trial leaves its copy: as large as the register, and of no use. */
export function buangSalinanTertinggal(berkas: string): void {
  const folder = folderSesi(berkas);
  if (!fs.existsSync(folder)) return;
  for (const nama of fs.readdirSync(folder)) {
    const id = POLA.exec(nama)?.groups?.['id'];
    if (id === undefined || isDipakai(berkas, id)) continue;
    buangBila(path.join(folder, nama));
  }
}

/** True while somebody holds a session's lock. */
function isDipakai(berkas: string, id: string): boolean {
  try {
    denganSesi(berkas, id, ({ db }) => {
      db.pragma('busy_timeout = 0');
      db.transaction(() => undefined).immediate();
    });
    return false;
  } catch (galat) {
    if (!(galat instanceof AppError)) throw galat;
    return galat.reason === 'register_sedang_dipakai';
  }
}
