import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/galat.ts';
import { daftarCadangan } from './cadangan.ts';
import { bukaRegister, type OpsiBuka, type Register } from './open.ts';
import { sisihkanRegister, type TempatLama } from './sisihan.ts';
import { petakanGalat } from './sqliteErrors.ts';

/**
 * True where another register may take the place of one that cannot be opened. A file that is no register at all is put
 * aside only where backups of it prove that it was one: a wrong file that somebody named stays untouched.
 */
export function bolehDiganti(galat: unknown, berkas: string): galat is AppError {
  if (!(galat instanceof AppError)) return false;
  if (galat.reason === 'register_rusak' || galat.reason === 'disk_bermasalah') return true;
  if (galat.reason !== 'bukan_register' || galat.details['programLain'] === true) return false;
  return fs.statSync(berkas, { throwIfNoEntry: false })?.isFile() === true && daftarCadangan(berkas).length > 0;
}

/**
 * Opens a register, also one that cannot be read any more: then its `db` says why at every use (with `dapatDiganti` in the
 * details), trying again each time, and `tukar` puts another file in its place.
 * @throws AppError as bukaRegister, where no other register may take its place
 */
export function bukaAtauDarurat(berkas: string, opsi: OpsiBuka = {}): Register {
  try {
    return bukaRegister(berkas, opsi);
  } catch (galat) {
    if (!bolehDiganti(galat, berkas)) throw galat;
    return registerDarurat(path.resolve(berkas), opsi);
  }
}

function registerDarurat(berkas: string, opsi: OpsiBuka): Register {
  let terbuka: Register | undefined;
  const buka = (): Register => {
    try {
      return (terbuka ??= bukaRegister(berkas, opsi));
    } catch (galat) {
      if (!bolehDiganti(galat, berkas)) throw galat;
      throw new AppError(galat.code, galat.reason, { ...galat.details, dapatDiganti: true }, { cause: galat });
    }
  };
  return {
    get db() {
      return buka().db;
    },
    berkas,
    get terbuka() {
      return terbuka?.terbuka ?? false;
    },
    tutup: () => terbuka?.tutup(),
    tukar(kandidat, sisihkan) {
      if (terbuka) return terbuka.tukar(kandidat, sisihkan);
      const lama = gantikan(kandidat, berkas, sisihkan ?? new Date().toISOString());
      buka();
      return lama.jalur;
    },
  };
}

/** @throws AppError unavailable/tidak_dapat_ditulis and the like; the register is back in its place then */
function gantikan(kandidat: string, berkas: string, waktu: string): TempatLama {
  let lama: TempatLama | undefined;
  try {
    lama = sisihkanRegister(berkas, waktu);
    fs.renameSync(kandidat, berkas);
    return lama;
  } catch (galat) {
    lama?.kembalikan();
    throw petakanGalat(galat, berkas) ?? galat;
  }
}
