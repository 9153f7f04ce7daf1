import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';
import type { Keluaran, Masukan, NamaEntri } from '../../api/contract/index.ts';

// The real pages over the real browser host, every test with a register of its own.

export const ROOT = path.resolve(import.meta.dirname, '../..');
const PELAKU = { nama: 'Siti Aminah', peran: 'Pengurus Barang Pengguna' };
const HALAMAN = process.env['INVENTARIS_BMD_RENDERER'] ?? path.join(ROOT, 'out/renderer');

/** The program as a test sees it: its page, and its API from outside for checking what was done. */
export interface Program {
  readonly page: Page;
  readonly db: string;
  /** Opens an address of the program, such as `/barang?pilih=3`. */
  buka(alamat: string): Promise<void>;
  /** Asks the program beside the page. */
  panggil<N extends NamaEntri>(nama: N, masukan: Masukan<N>): Promise<Keluaran<N>>;
}

interface PerUji {
  program: Program;
  /** Which register the test starts with. */
  register: 'renstra' | 'kosong' | 'rusak' | 'besar';
  /** Also fails the test where the page logged an error. */
  keluhan: string[];
}

const cli = (...argumen: string[]): void => {
  execFileSync(process.execPath, ['api/hosts/cli.ts', ...argumen], { cwd: ROOT, stdio: 'pipe' });
};

/** Two backups of a register, the newer one cut off; then half of the register itself is lost. */
function rusakkan(db: string): void {
  for (let n = 0; n < 2; n += 1) cli('panggil', 'cadangan.buat', '{}', '--db', db);
  const folder = path.join(path.dirname(db), 'cadangan');
  const [, baru = ''] = fs.readdirSync(folder).toSorted();
  fs.truncateSync(path.join(folder, baru), 4096 * 50);
  fs.truncateSync(db, 4096 * 100);
}

/** A register whose closing takes a while. */
const buatBesar = (db: string): void => {
  const program = `import { buatRegister } from './tests/bench/generator/register.ts';
    buatRegister(process.argv[1], 15000, { benih: 1, perPerintah: 15000, setahun: false }).tutup();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program, db], { cwd: ROOT, stdio: 'pipe' });
};

async function mulaiHost(db: string): Promise<{ alamat: string; anak: ChildProcess }> {
  const anak = spawn(process.execPath, ['api/hosts/http.ts', '--db', db, '--renderer', HALAMAN], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let keluaran = '';
  const alamat = await new Promise<string>((jadi, gagal) => {
    const terima = (potong: Buffer) => {
      keluaran += potong.toString('utf8');
      const cocok = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(keluaran);
      if (cocok) jadi(cocok[0]);
    };
    anak.stdout.on('data', terima);
    anak.stderr.on('data', terima);
    anak.once('exit', () => gagal(new Error(`The host ended: ${keluaran}`)));
  });
  return { alamat, anak };
}

export const test = base.extend<PerUji, { benih: string }>({
  // The Renstra register is made once; every test works on a copy.
  benih: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-benih-'));
      const db = path.join(folder, 'renstra.db');
      cli('siapkan', '--contoh', 'renstra', '--db', db);
      await use(db);
      fs.rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  register: ['renstra', { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  keluhan: async ({}, use) => use([]),
  program: async ({ page, benih, register, keluhan }, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-uji-'));
    const db = path.join(folder, 'register.db');
    if (register === 'besar') buatBesar(db);
    else if (register !== 'kosong') fs.copyFileSync(benih, db);
    if (register === 'rusak') rusakkan(db);
    const { alamat, anak } = await mulaiHost(db);
    const [dasar = '', token = ''] = alamat.split('#token=');
    page.on('console', (pesan) => {
      if (pesan.type() === 'error') keluhan.push(pesan.text());
    });
    page.on('pageerror', (galat) => keluhan.push(galat.message));
    await page.addInitScript(
      (pelaku) => localStorage.setItem('inventaris-bmd.pelaku', JSON.stringify(pelaku)),
      register === 'kosong' ? null : PELAKU,
    );
    await page.goto(alamat);
    await use({
      page,
      db,
      buka: async (ke) => {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, ke);
      },
      panggil: async (name, input) => {
        const jawaban = await fetch(`${dasar}api`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Origin: dasar.slice(0, -1) },
          body: JSON.stringify({ name, input, pelaku: PELAKU }),
        });
        const isi = await jawaban.json();
        if (!isi.ok) throw new Error(isi.error.pesan);
        return isi.value;
      },
    });
    expect(keluhan, 'errors the page logged').toEqual([]);
    const tamat = new Promise((jadi) => anak.once('exit', jadi));
    anak.kill();
    await tamat;
    fs.rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };

/** What axe finds against WCAG 2.1 A and AA on the page as it stands; must be nothing. */
export async function tanpaPelanggaran(page: Page, bagian?: string): Promise<void> {
  // Half-faded text has too little contrast for a moment.
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await (bagian === undefined ? axe : axe.include(bagian)).analyze();
  const ringkas = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
  expect(ringkas).toEqual([]);
}
