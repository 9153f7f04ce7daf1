// `npm run dir`: an unpacked Linux folder, built from the Electron that is here.
// `npm run installer`: the Windows installer; Electron for Windows and NSIS come from GitHub.
import path from 'node:path';
import { build } from './lib/build.mjs';
import { findRuntime, nativeIsReady } from './lib/electron.mjs';
import { ensurePackages, packageProgram, runNode } from './lib/packages.mjs';
import { NATIVE_FILE, inProject } from './lib/project.mjs';

function refuse(message) {
  console.error(message.trimEnd());
  process.exit(1);
}

/** Options for an Electron that electron-builder cannot fetch, and the SQLite that an old one needs. */
function runtimeOptions() {
  const runtime = findRuntime();
  if (!runtime) refuse('Belum ada Electron di sini. Jalankan: npm run runtime (atau npx install-electron)');
  if (!nativeIsReady(runtime)) refuse('SQLite untuk Electron ini belum disusun. Jalankan: npm run native');
  if (runtime.needsNative) {
    console.log(`Jalankan hasilnya dengan INVENTARIS_BMD_NATIVE=${NATIVE_FILE} (Electron lama; hanya untuk uji).`);
  }
  return [`-c.electronDist=${path.dirname(runtime.executable)}`, `-c.electronVersion=${runtime.version}`];
}

if (!(await ensurePackages())) process.exit(1);
const result = await build();
if (result.code !== 0) refuse(result.output);

const isDir = process.argv.includes('--dir');
const target = isDir ? ['--linux', 'dir', ...runtimeOptions()] : ['--win', 'nsis', '--x64'];
const config = inProject('electron-builder.yml');
const { code } = await runNode(
  [packageProgram('electron-builder'), '--config', config, '--publish', 'never', ...target],
  {
    show: true,
  },
);
process.exit(code);
