import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderCadangan } from '../../db/cadangan.ts';
import { alasanTempatDitolak } from '../../db/location.ts';
import { registerPengguna } from '../../api/hosts/cli/tempatData.ts';
import { backupFolder, fileBelow, isDocument, safeFileName } from '../../electron/paths.ts';

describe('fileBelow', () => {
  const posix = (pathname: string) => fileBelow('/opt/program/page', pathname, path.posix);
  const windows = (pathname: string) => fileBelow('C:\\Program Files\\Program\\page', pathname, path.win32);

  it('finds files below the folder', () => {
    expect(posix('/index.html')).toBe('/opt/program/page/index.html');
    expect(posix('/assets/a%20b.js')).toBe('/opt/program/page/assets/a b.js');
    expect(windows('/assets/a.js')).toBe('C:\\Program Files\\Program\\page\\assets\\a.js');
    expect(posix('/..hidden')).toBe('/opt/program/page/..hidden');
  });

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/%2E%2E%2Fsecret',
    '/assets/../../secret',
    '/..%5csecret',
    '/..\\secret',
    '/../page-evil/x',
    '/C:/Windows/win.ini',
    '/c%3A%5cWindows',
    '/index.html::$DATA',
    '/index.html%00.png',
    '/%E0%A4%A',
    '/',
    '/.',
    '//server/share/x:y',
  ])('refuses %s', (pathname) => {
    expect(posix(pathname)).toBeUndefined();
    expect(windows(pathname)).toBeUndefined();
  });

  it('never leaves the folder, whatever the address', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%5c', '\\', '/', 'a', 'C:', '%00'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const pathname = `/${pieces.join('/')}`;
        for (const [rules, root] of [
          [path.posix, '/opt/page'],
          [path.win32, 'C:\\page'],
        ] as const) {
          const file = fileBelow(root, pathname, rules);
          if (file !== undefined) expect(file.startsWith(`${root}${rules.sep}`)).toBe(true);
        }
      }),
    );
  });
});

describe('registerPengguna', () => {
  it.each([
    [
      'win32',
      { LOCALAPPDATA: 'D:\\Profil\\Local' },
      'C:\\Users\\Ani',
      'D:\\Profil\\Local\\Inventaris BMD\\register\\inventaris.db',
    ],
    ['win32', {}, 'C:\\Users\\Ani', 'C:\\Users\\Ani\\AppData\\Local\\Inventaris BMD\\register\\inventaris.db'],
    ['linux', {}, '/home/ani', '/home/ani/.local/share/Inventaris BMD/register/inventaris.db'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/ani', '/data/Inventaris BMD/register/inventaris.db'],
    ['darwin', {}, '/Users/ani', '/Users/ani/Library/Application Support/Inventaris BMD/register/inventaris.db'],
  ] as const)('on %s with %j', (platform, env, home, expected) => {
    expect(registerPengguna(env, platform, home)).toBe(expected);
    // The place of its own must not be one that is refused.
    expect(alasanTempatDitolak(expected)).toBeNull();
  });
});

describe('backupFolder', () => {
  it('is where db/ makes backups', () => {
    expect(backupFolder('/data/inventaris.db')).toBe(folderCadangan('/data/inventaris.db'));
    expect(backupFolder('C:\\data\\inventaris.db', path.win32)).toBe('C:\\data\\cadangan');
  });
});

describe('safeFileName', () => {
  it.each([
    ['Rekapitulasi 2024-2.pdf', 'Rekapitulasi 2024-2.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\x.xlsx', 'C--Windows-x.xlsx'],
    ['a<b>c:d"e|f?g*.pdf', 'a-b-c-d-e-f-g-.pdf'],
    ['con', '_con'],
    ['NUL.pdf', '_NUL.pdf'],
    ['COM1.xlsx', '_COM1.xlsx'],
    ['laporan. ', 'laporan'],
    ['', 'berkas'],
    ['...', 'berkas'],
    ['///', 'berkas'],
    ['a\u0000b\nc', 'a-b-c'],
    ['lap\u202Efdp.exe', 'lap-fdp.exe'],
  ])('makes %j harmless', (proposed, expected) => {
    expect(safeFileName(proposed)).toBe(expected);
  });

  it('gives a name that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (proposed) => {
        const name = safeFileName(proposed);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(121);
        // eslint-disable-next-line no-control-regex -- that is the claim
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[.\s]|[.\s]$/);
        expect(path.win32.basename(name)).toBe(name);
      }),
    );
  });
});

describe('isDocument', () => {
  it.each(['/home/ani/Daftar Barang.xlsx', 'C:\\Users\\ani\\a.CSV', '/tmp/x.desktop.pdf'])('opens %s', (file) => {
    expect(isDocument(file)).toBe(true);
  });
  it.each([
    '/home/ani/a.desktop',
    '/a/b.xlsx.exe',
    '/a/inventaris.db',
    '/a/xlsx',
    '/a/.xlsx',
    '/a/b.xlsm',
    '/a/b.pdf ',
    '',
  ])('does not open %j', (file) => {
    expect(isDocument(file)).toBe(false);
  });
});
