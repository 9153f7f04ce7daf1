import os from 'node:os';
import path from 'node:path';

/** Where the register of a user lies when none is named: the same place as the installed program's. */
export function registerPengguna(env: NodeJS.ProcessEnv = process.env, sistem: NodeJS.Platform = process.platform, rumah = os.homedir()): string {
  const gaya = sistem === 'win32' ? path.win32 : path.posix;
  const dasar =
    sistem === 'win32'
      ? (env['APPDATA'] ?? gaya.join(rumah, 'AppData', 'Roaming'))
      : sistem === 'darwin'
        ? gaya.join(rumah, 'Library', 'Application Support')
        : (env['XDG_CONFIG_HOME'] ?? gaya.join(rumah, '.config'));
  return gaya.join(dasar, 'Inventaris BMD', 'inventaris.db');
}
