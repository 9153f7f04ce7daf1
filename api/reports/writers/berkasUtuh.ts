import { rename, rm } from 'node:fs/promises';
import { AppError } from '../../../domain/galat.ts';

/** How a writer tells how far it is, and asks whether to go on. */
export interface OpsiTulis {
  /** Pages or rows done, of how many. */
  readonly kemajuan?: (selesai: number, total: number) => void;
  readonly dibatalkan?: () => boolean;
}

const ALASAN = new Map([
  ['ENOSPC', 'disk_penuh'],
  ['EDQUOT', 'disk_penuh'],
  ['EFBIG', 'disk_penuh'],
  ['EACCES', 'berkas_tidak_dapat_ditulis'],
  ['EPERM', 'berkas_tidak_dapat_ditulis'],
  ['EROFS', 'berkas_tidak_dapat_ditulis'],
  ['ENOENT', 'berkas_tidak_dapat_ditulis'],
  ['ENOTDIR', 'berkas_tidak_dapat_ditulis'],
  ['EISDIR', 'berkas_tidak_dapat_ditulis'],
  ['EBUSY', 'berkas_sedang_dipakai'],
]);

/**
 * Writes a file whole or not at all: `tulis` fills a neighbour file, which takes the place of `path` only
 * when it is complete. A failed or cancelled write leaves what was there before.
 *
 * @throws AppError unavailable/disk_penuh, unavailable/berkas_tidak_dapat_ditulis, unavailable/berkas_sedang_dipakai
 */
export async function tulisUtuh<T>(path: string, tulis: (pathSementara: string) => Promise<T>): Promise<T> {
  const sementara = `${path}.sebagian`;
  try {
    const hasil = await tulis(sementara);
    await rename(sementara, path);
    return hasil;
  } catch (galat) {
    await rm(sementara, { force: true }).catch(() => undefined);
    const kode = galat instanceof Error && 'code' in galat ? String(galat.code) : '';
    const alasan = ALASAN.get(kode);
    throw alasan === undefined ? galat : new AppError('unavailable', alasan, { berkas: path }, { cause: galat });
  }
}

/** Lets other work of the process run, then stops when the user has asked for it. @throws AppError rule/dibatalkan */
export async function beriGiliran(opsi: OpsiTulis): Promise<void> {
  await new Promise<void>((lanjut) => {
    setImmediate(lanjut);
  });
  if (opsi.dibatalkan?.() === true) throw new AppError('rule', 'dibatalkan');
}
