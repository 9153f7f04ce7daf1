// `npm start`: from a fresh clone to the program on the Renstra register. Runs on Node 20 with nothing installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, buildIsCurrent } from './lib/build.mjs';
import { electronEnvironment, findRuntime, hasDisplay, nativeIsReady, sandboxArguments } from './lib/electron.mjs';
import { ensurePackages, nodePath, packageProgram, runNode } from './lib/packages.mjs';
import { DATA_DIR, REGISTER, RENDERER_OUT, ROOT, inProject } from './lib/project.mjs';

/** Ends with a message for the person who typed the command. */
function refuse(message) {
  console.error(message.trimEnd());
  process.exit(1);
}

/**
 * Creates data/ with the Renstra register, once: a register that exists is never touched. It is made under another name,
 * so that an interrupted attempt is not taken for a register.
 */
async function ensureRegister() {
  if (fs.existsSync(REGISTER)) return;
  fs.mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
  console.log('Membuat register contoh (Renstra) di data/inventaris.db ...');
  const unfinished = path.join(DATA_DIR, `baru-${process.pid}.db`);
  const { code, output } = await runNode(['api/hosts/cli.ts', 'siapkan', '--contoh', 'renstra', '--db', unfinished]);
  if (code === 0) return fs.renameSync(unfinished, REGISTER);
  for (const end of ['', '-wal', '-shm']) fs.rmSync(`${unfinished}${end}`, { force: true });
  return refuse(`${output}\nRegister contoh tidak jadi dibuat.`);
}

/**
 * The Electron to use, or why there is none. On a desktop the electron package is asked to fetch its own.
 * @returns {Promise<{ runtime?: import('./lib/electron.mjs').Runtime, reason: string }>}
 */
async function chooseRuntime() {
  if (!hasDisplay()) return { reason: 'tidak ada layar (DISPLAY dan WAYLAND_DISPLAY kosong)' };
  if (!findRuntime()) {
    console.log('Mengunduh Electron (hanya sekali) ...');
    const { code, output } = await runNode([packageProgram('electron', 'install-electron')], { timeout: 600_000 });
    if (code !== 0) console.error(`Electron tidak dapat diunduh: ${lastLine(output)}`);
  }
  const runtime = findRuntime();
  if (!runtime) return { reason: 'runtime Electron belum ada; untuk mencobanya lagi: npx install-electron' };
  if (!nativeIsReady(runtime)) {
    console.log('Menyusun SQLite untuk Electron ini (sekitar satu menit, hanya sekali) ...');
    const { code, output } = await runNode([inProject('scripts', 'native.mjs')]);
    if (code !== 0) return { reason: `SQLite tidak dapat disusun untuk ${runtime.name}: ${output.trimEnd()}` };
  }
  return { runtime, reason: `${runtime.name} dan layar tersedia` };
}

/** @param {string} text */
const lastLine = (text) =>
  text
    .trim()
    .split('\n')
    .find((line) => line.includes('Error')) ?? text.trim().split('\n').at(-1);

/** Hands the terminal over to the program and ends as it ends. */
function become(command, args, env) {
  const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => refuse(`${command}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}

if (!(await ensurePackages())) process.exit(1);
try {
  nodePath();
} catch (error) {
  refuse(error.message);
}
if (!buildIsCurrent()) {
  console.log('Menyusun tampilan ...');
  const { code, output } = await build();
  if (code !== 0) refuse(`${output}\nTampilan tidak dapat disusun.`);
}
await ensureRegister();

const { runtime, reason } = await chooseRuntime();
if (runtime) {
  console.log(`Dibuka di jendela Electron: ${reason}.`);
  const own = [`--user-data-dir=${path.join(DATA_DIR, 'electron')}`, `--db=${REGISTER}`];
  become(
    runtime.executable,
    [...sandboxArguments(), ROOT, ...own, ...process.argv.slice(2)],
    electronEnvironment(runtime),
  );
} else {
  console.log(`Dibuka di peramban, bukan di jendela Electron: ${reason}.`);
  // As api/hosts/flagV8.ts says.
  const args = ['--no-allocation-site-pretenuring', 'api/hosts/http.ts', '--db', REGISTER, '--renderer', RENDERER_OUT];
  become(nodePath(), [...args, ...(hasDisplay() ? ['--buka'] : []), ...process.argv.slice(2)], process.env);
}
