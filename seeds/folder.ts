import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../domain/galat.ts';

/** A file every complete seeds folder has. */
const PENANDA = join('renstra', 'identitas.json');

/** The folder name below an ancestor of the module, and the resources of an installed program. */
const NAMA = 'seeds';

/**
 * Where the data files are. The first place that holds them wins:
 *
 * 1. `pilihan`, else the environment variable `BMD_SEEDS` (an override that holds no data is refused);
 * 2. going up from this module: the folder itself or a `seeds` folder in it. That finds the source
 *    tree, the bundle in `out/` and the inside of an asar alike;
 * 3. `seeds` in the resources folder of the installed program.
 *
 * @throws AppError unavailable/data_bawaan_tidak_ditemukan
 */
export function folderSeeds(pilihan: string | undefined = process.env['BMD_SEEDS']): string {
  const calon = pilihan === undefined || pilihan === '' ? [...dariModul(), ...dariProgram()] : [pilihan];
  const folder = calon.find((f) => existsSync(join(f, PENANDA)));
  if (folder === undefined) {
    throw new AppError('unavailable', 'data_bawaan_tidak_ditemukan', { folder: pilihan ?? NAMA });
  }
  return folder;
}

/**
 * Text of one data file.
 *
 * @param nama path below the seeds folder, with `/`
 * @throws AppError unavailable/data_bawaan_tidak_ditemukan
 */
export function bacaBerkasSeed(nama: string): string {
  const berkas = join(folderSeeds(), ...nama.split('/'));
  try {
    return readFileSync(berkas, 'utf8');
  } catch (sebab) {
    throw new AppError('unavailable', 'data_bawaan_tidak_ditemukan', { berkas: nama }, { cause: sebab });
  }
}

function dariModul(): string[] {
  const hasil: string[] = [];
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    hasil.push(folder, join(folder, NAMA));
    const induk = dirname(folder);
    if (induk === folder) return hasil;
    folder = induk;
  }
}

function dariProgram(): string[] {
  // Electron adds this property; plain Node does not have it.
  const { resourcesPath } = process as { resourcesPath?: string };
  return resourcesPath === undefined ? [] : [join(resourcesPath, NAMA)];
}
