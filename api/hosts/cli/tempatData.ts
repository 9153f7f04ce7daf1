import os from 'node:os';
import path from 'node:path';

/**
 * Where the register of a user lies when none is named: one place for the command line and the installed program, in the
 * part of the user's folders that stays on this PC. On Windows that is the local folder: the roaming one is copied to a
 * server by office networks, and the settings folder of the window is Chromium's to clear.
 */
export function registerPengguna(
  env: Readonly<Record<string, string | undefined>> = process.env,
  sistem: NodeJS.Platform = process.platform,
  rumah: string = os.homedir(),
): string {
  const gaya = sistem === 'win32' ? path.win32 : path.posix;
  return gaya.join(folderData(env, sistem, rumah, gaya), 'Inventaris BMD', 'register', 'inventaris.db');
}

/** The system's folder for data of programs. */
function folderData(
  env: Readonly<Record<string, string | undefined>>,
  sistem: NodeJS.Platform,
  rumah: string,
  gaya: path.PlatformPath,
): string {
  if (sistem === 'win32') return env['LOCALAPPDATA'] ?? gaya.join(rumah, 'AppData', 'Local');
  if (sistem === 'darwin') return gaya.join(rumah, 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] ?? gaya.join(rumah, '.local', 'share');
}
