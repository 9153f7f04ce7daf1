// `npm test`: everything that is checked, from a fresh clone, in one command. Runs on Node 20 with nothing installed.
// `--only a,b` runs some of the steps (names below). The last line is `N passed, N failed` over all of them.
import fs from 'node:fs';
import { ensureTools } from './lib/debian.mjs';
import { build } from './lib/build.mjs';
import { openDisplay } from './lib/display.mjs';
import { electronEnvironment, findRuntime, nativeIsReady } from './lib/electron.mjs';
import { ensurePackages, nodePath, packageProgram, runNode } from './lib/packages.mjs';
import { inProject } from './lib/project.mjs';
import { countPlaywright, countVitest, oneFailure, sum } from './lib/reports.mjs';

/** @typedef {import('./lib/reports.mjs').Count} Count */

const isLinux = process.platform === 'linux';

const PYTHON = '/usr/lib/python3/dist-packages';

const LINUX_TOOLS = [
  { file: 'chromium', package: 'chromium', why: 'renderer tests' },
  { file: 'Xvfb', package: 'xvfb', why: 'a display for Electron' },
  { file: 'unzip', package: 'unzip', why: 'unpacking Electron' },
  { file: 'gcc', package: 'gcc', why: 'SQLite for that Electron' },
  { file: 'g++', package: 'g++', why: 'SQLite for that Electron' },
  { file: 'pdftotext', package: 'poppler-utils', why: 'reading PDF files back' },
  { file: 'soffice', package: 'libreoffice-calc', why: 'reading XLSX files back' },
  { file: '/usr/bin/python3', package: 'python3', why: 'spreadsheets that Python wrote' },
  { file: `${PYTHON}/openpyxl`, package: 'python3-openpyxl', why: 'spreadsheets that Python wrote' },
  { file: `${PYTHON}/xlsxwriter`, package: 'python3-xlsxwriter', why: 'spreadsheets that Python wrote' },
  { file: `${PYTHON}/xlwt`, package: 'python3-xlwt', why: 'spreadsheets that Python wrote' },
  { file: 'lp', package: 'cups-client', why: 'printing' },
  { file: 'cupsd', package: 'cups-daemon', why: 'a file printer' },
  { file: '/usr/lib/cups/filter/pdftopdf', package: 'cups-filters', why: 'a file printer' },
  { file: '/usr/share/cups/mime/mime.types', package: 'cups', why: 'a file printer' },
];

const REPORTS = inProject('test-results');

/** A tool that says yes or no counts as one test. @returns {Promise<Count>} */
async function check(program, args, bin) {
  const { code, output } = await runNode([packageProgram(program, bin), ...args]);
  if (code === 0) return { passed: 1, failed: 0, notes: [] };
  console.log(output.trimEnd());
  return oneFailure(`${program} ${args.join(' ')}`);
}

async function vitest() {
  const file = `${REPORTS}/vitest.json`;
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  await runNode([packageProgram('vitest'), ...args], { show: true });
  return countVitest(file, ['boundaries.test.ts', 'domain/', 'db/', 'seeds/', 'api/', 'electron/', 'renderer/']);
}

/** @param {string} project @param {NodeJS.ProcessEnv} env */
async function playwright(project, env) {
  const file = `${REPORTS}/${project}.json`;
  const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = ['test', `--project=${project}`, '--output', `${REPORTS}/${project}`, '--reporter=list,json'];
  await runNode([packageProgram('@playwright/test', 'playwright'), ...args], { show: true, env: reportEnv });
  return countPlaywright(file, project);
}

/** Gets a real Electron where none is installed, and SQLite for it. Starts early, beside the quick checks. */
async function prepareElectron() {
  if (!findRuntime()) {
    const script =
      isLinux && process.arch === 'x64'
        ? [inProject('scripts', 'runtime.mjs')]
        : [packageProgram('electron', 'install-electron')];
    const [runtime, native] = await Promise.all([
      runNode(script),
      isLinux ? runNode([inProject('scripts', 'native.mjs')]) : undefined,
    ]);
    const output = [runtime, native].map((result) => (result && result.code !== 0 ? result.output : '')).join('');
    if (output !== '') return output;
  }
  const runtime = findRuntime();
  if (!runtime) return 'no Electron runtime';
  if (nativeIsReady(runtime)) return undefined;
  const { code, output } = await runNode([inProject('scripts', 'native.mjs')]);
  return code === 0 ? undefined : output;
}

async function electron() {
  const problem = await electronReady;
  if (problem !== undefined) {
    console.log(problem.trimEnd());
    return oneFailure('the Electron runtime could not be prepared');
  }
  const display = await openDisplay();
  try {
    const runtime = findRuntime();
    return await playwright('electron', {
      ...electronEnvironment(runtime),
      DISPLAY: display.env.DISPLAY,
      INVENTARIS_BMD_ELECTRON: runtime.executable,
    });
  } finally {
    display.close();
  }
}

async function buildAll() {
  const { code, output } = await build();
  if (code === 0) return { passed: 1, failed: 0, notes: [] };
  console.log(output.trimEnd());
  return oneFailure('build');
}

/** @type {[name: string, run: () => Promise<Count>][]} */
const STEPS = [
  ['format', () => check('oxfmt', ['--check', '.'])],
  ['lint', () => check('oxlint', ['--type-aware', '--deny-warnings'])],
  ['types', () => check('typescript', ['-p', '.'], 'tsc')],
  ['knip', () => check('knip', [])],
  ['build', buildAll],
  ['unit', vitest],
  ['renderer', () => playwright('renderer', process.env)],
  ['electron', electron],
];

function finish(counts) {
  const total = sum(counts);
  for (const note of total.notes) console.log(note);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/** Packages and Debian's programs at the same time: both mostly wait for the network. */
async function ensureMachine() {
  const [packages, missing] = await Promise.all([ensurePackages(), isLinux ? ensureTools(LINUX_TOOLS) : undefined]);
  if (missing !== undefined) console.error(missing);
  if (!packages || missing !== undefined) finish([oneFailure('the machine is not ready')]);
  try {
    nodePath();
  } catch (error) {
    finish([oneFailure(error.message)]);
  }
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined;
const unknown = only?.filter((name) => !STEPS.some(([known]) => known === name)) ?? [];
if (unknown.length > 0) finish([oneFailure(`no such step: ${unknown.join(', ')}`)]);
const wanted = STEPS.filter(([name]) => only === undefined || only.includes(name));

await ensureMachine();
fs.rmSync(REPORTS, { recursive: true, force: true });
fs.mkdirSync(REPORTS, { recursive: true });
const electronReady = wanted.some(([name]) => name === 'electron') ? prepareElectron() : Promise.resolve(undefined);

const counts = [];
for (const [name, runStep] of wanted) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const count = await runStep().catch((error) => oneFailure(`${name}: ${error.stack}`));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`-- ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  counts.push(count);
}
console.log('');
finish(counts);
