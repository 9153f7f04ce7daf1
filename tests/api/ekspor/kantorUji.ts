import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Opens files with LibreOffice and saves them anew as xlsx into `hasil` beside them, all in one start.
 *
 * @param saring import filter of LibreOffice, such as one for csv
 */
export function lewatLibreOffice(folder: string, berkas: readonly string[], saring?: string): string {
  const hasil = join(folder, 'hasil');
  mkdirSync(hasil, { recursive: true });
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const opsi = [
    '--headless',
    '--norestore',
    '--nolockcheck',
    profil,
    ...(saring === undefined ? [] : [`--infilter=${saring}`]),
  ];
  const ubah = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', hasil];
  execFileSync('soffice', [...opsi, ...ubah, ...berkas], { cwd: folder, stdio: 'pipe', timeout: 170_000 });
  return hasil;
}
