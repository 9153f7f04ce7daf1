import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, type Page, _electron, test as base, errors, expect } from '@playwright/test';
import type { Amplop, Reply } from '../../api/contract/index.ts';

// The real program: the built main process in a real Electron, with a register of its own in a folder of its own.

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Register that is open. */
  readonly db: string;
  /** A folder that is thrown away after the test. */
  readonly folder: string;
  /** What the page logged as error or refused by its policy. */
  readonly complaints: readonly string[];
}

function electronPath(): string {
  const executable = process.env['INVENTARIS_BMD_ELECTRON'];
  if (!executable) throw new Error('No Electron: run these tests with `npm run e2e`.');
  return executable;
}

/** Our CLI, for what a test needs beforehand or wants to see from outside. @returns its JSON Reply */
export function bmd(db: string, ...args: string[]): Reply<unknown> {
  const output = execFileSync(process.execPath, ['api/hosts/cli.ts', ...args, '--db', db, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // The CLI prints one Reply and nothing else.
  return JSON.parse(output) as Reply<unknown>;
}

/** Now and then the debugger of a starting program goes silent before the program has run a line; then once more. */
async function start(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: 45_000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    base.info().annotations.push({ type: 'started twice', description: error.message });
    return await _electron.launch({ ...options, timeout: 60_000 });
  }
}

/** Starts the program. @param env added to the environment of the whole program */
export async function launch(folder: string, db: string, env: Record<string, string> = {}): Promise<Program> {
  const app = await start({
    executablePath: electronPath(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      ROOT,
      `--user-data-dir=${path.join(folder, 'user')}`,
      `--db=${db}`,
    ],
    cwd: ROOT,
    env: { ...definedEnvironment(), ...env },
  });
  const page = await app.firstWindow({ timeout: 90_000 });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.waitForLoadState('domcontentloaded');
  return { app, page, db, folder, complaints };
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** One call of the page through the preload, as the screens make it. */
export const call = (page: Page, name: string, input: unknown = {}): Promise<Reply<unknown>> =>
  page.evaluate(
    async (amplop: Amplop) => {
      if (!window.api) throw new Error('window.api is missing');
      return await window.api.call(amplop);
    },
    { name, input, pelaku: { nama: 'Ani', peran: 'Pengurus Barang' }, kunci: `uji-${Math.random()}` },
  );

/** The value of a call that must succeed. */
export async function value(page: Page, name: string, input: unknown = {}): Promise<Record<string, unknown>> {
  const reply = await call(page, name, input);
  expect(reply, `${name}: ${JSON.stringify(reply)}`).toMatchObject({ ok: true });
  if (!reply.ok || typeof reply.value !== 'object' || reply.value === null) throw new Error(`${name}: no object`);
  return { ...reply.value };
}

interface Fixtures {
  folder: string;
  /** The program on the Renstra register. */
  program: Program;
  /** The program on an empty register. */
  emptyProgram: Program;
}

/** Ends the program even where its window is stuck; what it did to its folder does not matter any more. */
async function close(program: Program): Promise<void> {
  await program.app.close();
}

// Building the Renstra register once is enough: each test gets a copy.
let template: string | undefined;

function renstraRegister(target: string): string {
  if (template === undefined) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-e2e-renstra-'));
    process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'inventaris.db');
    expect(bmd(file, 'siapkan', '--contoh', 'renstra')).toMatchObject({ ok: true });
    template = file;
  }
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(template, target);
  return target;
}

/** Answers the question of the first start. */
export async function sayWhoWorks(page: Page): Promise<void> {
  const who = page.getByRole('dialog', { name: 'Siapa yang bekerja sekarang?' });
  await who.getByLabel('Nama').fill('Siti Aminah');
  await who.getByLabel('Peran').fill('Pengurus Barang');
  await page.keyboard.press('Enter');
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-e2e-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  program: async ({ folder }, use) => {
    const program = await launch(folder, renstraRegister(path.join(folder, 'register', 'inventaris.db')));
    await use(program);
    await close(program);
  },
  emptyProgram: async ({ folder }, use) => {
    const program = await launch(folder, path.join(folder, 'register', 'inventaris.db'));
    await use(program);
    await close(program);
  },
});

export { expect };
