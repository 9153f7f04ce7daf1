import path from 'node:path';

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

/** True for a document of ours that the system may open: what else an ending says might be run instead. */
export const isDocument = (file: string): boolean => /[^/\\]\.(xlsx|csv|pdf)$/i.test(file);

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
