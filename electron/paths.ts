import path from 'node:path';

/** What the place of the user's data depends on; a value, so that every system's rule is tested on every system. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The user's own register: in the part of the user's folders that stays on this computer (on Windows the local one, not
 * the roaming one, which an office network copies to a server).
 */
export function defaultRegister({ platform, env, home }: Surroundings): string {
  const rules = platform === 'win32' ? path.win32 : path.posix;
  const data = {
    win32: () => env['LOCALAPPDATA'] ?? rules.join(home, 'AppData', 'Local'),
    darwin: () => rules.join(home, 'Library', 'Application Support'),
  };
  const base =
    platform === 'win32' || platform === 'darwin'
      ? rules.join(data[platform](), 'Inventaris BMD')
      : rules.join(env['XDG_DATA_HOME'] ?? rules.join(home, '.local', 'share'), 'inventaris-bmd');
  return rules.join(base, 'register', 'inventaris.db');
}

/** Folder where backups of a register lie; db/ makes them there. */
export const backupFolder = (register: string, rules: path.PlatformPath = path): string =>
  rules.join(rules.dirname(register), 'cadangan');

/**
 * Contents of an application's address as a file below a folder, or undefined when it would lie outside.
 * @param root absolute folder
 * @param pathname percent-encoded, as in a URL
 * @param rules path rules of the system, for tests
 */
export function fileBelow(root: string, pathname: string, rules: path.PlatformPath = path): string | undefined {
  let relative: string;
  try {
    relative = decodeURIComponent(pathname).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
  // A colon would name a drive or an NTFS stream, a backslash a folder on Windows only, NUL ends the name early.
  if (/[\0\\:]/.test(relative)) return undefined;
  const file = rules.resolve(root, relative);
  const inside = rules.relative(root, file);
  const isInside =
    inside !== '' && inside !== '..' && !inside.startsWith(`..${rules.sep}`) && !rules.isAbsolute(inside);
  return isInside ? file : undefined;
}

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * A name the page proposes for a file, made harmless on every system: no folders, no control or reserved characters,
 * no device name, never empty, at most 120 characters.
 */
export function safeFileName(proposed: string): string {
  const name = proposed
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '-')
    .replace(/^[.\s]+/, '')
    .slice(0, 120)
    .replace(/[.\s]+$/, '');
  if (name === '' || /^-+$/.test(name)) return 'berkas';
  return DEVICE_NAME.test(name) ? `_${name}` : name;
}
