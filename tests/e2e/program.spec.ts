import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { bmd, call, expect, launch, test, value } from './program.ts';

/** Process id of the data process. */
async function dataProcess(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Inventaris BMD data')?.pid,
  );
  if (pid === undefined) throw new Error('no data process');
  return pid;
}

const rows = async (page: Page): Promise<unknown> => (await value(page, 'register.status'))['lot'];

test('the window opens on the register through the data process', async ({ program: { app, page } }) => {
  expect(page.url()).toBe('app://inventaris/index.html');
  await expect(page).toHaveTitle(/Inventaris BMD/);
  expect(await value(page, 'register.status')).toMatchObject({ keadaan: 'berisi', lot: 432 });
  expect(await dataProcess(app)).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.desktop?.versi())).toMatch(/^\d+\.\d+\.\d+$/);
});

test('an empty register opens at its beginning', async ({ emptyProgram: { page, db } }) => {
  expect(await value(page, 'register.status')).toMatchObject({ keadaan: 'kosong', lot: 0 });
  expect(fs.existsSync(db)).toBe(true);
});

test('what is not in the contract, or not as the contract wants it, is refused with a reason', async ({
  program: { page },
}) => {
  expect(await call(page, 'constructor')).toMatchObject({ ok: false, error: { code: 'not_found' } });
  expect(await call(page, 'barang.lihat', { id: 'x' })).toMatchObject({ ok: false, error: { code: 'validation' } });
  expect(await call(page, 'barang.lihat', { id: '999999' })).toMatchObject({ ok: false, error: { code: 'not_found' } });
});

test('a dead data process is started again, its calls fail with a reason, nothing committed is lost', async ({
  program,
}) => {
  const { app, page, db } = program;
  expect(await rows(page)).toBe(432);
  const first = await value(page, 'barang.daftar', { batas: 1 });
  const [lot] = first['baris'] as { id: string }[];
  const change = { id: lot?.id, ke: 'RB', tanggal: '2025-03-01', dasar: 'BA 1/2025' };
  expect(
    bmd(db, 'kondisi', '--id', String(change.id), '--ke', 'RB', '--tanggal', change.tanggal, '--dasar', change.dasar),
  ).toMatchObject({ ok: true });

  const before = await dataProcess(app);
  const job = call(page, 'periksa.jalankan');
  process.kill(before, 'SIGKILL');
  const reply = await job;
  // The check may have been quicker than the kill; then it gave its value.
  if (!reply.ok) expect(reply.error).toMatchObject({ code: 'unavailable' });

  await expect.poll(async () => (await call(page, 'register.status')).ok, { timeout: 15_000 }).toBe(true);
  expect(await dataProcess(app)).not.toBe(before);
  expect(await value(page, 'barang.lihat', { id: change.id })).toMatchObject({ kondisi: 'RB' });
  expect(await value(page, 'periksa.jalankan')).toMatchObject({ sah: true, temuan: [] });
});

test('a second start shows the first window instead of a second one', async ({ program }) => {
  const again = await launch(program.folder, program.db).then(
    () => 'opened',
    () => 'ended',
  );
  expect(again).toBe('ended');
  expect(program.app.windows()).toHaveLength(1);
  expect(await rows(program.page)).toBe(432);
});

test('another writer is noticed', async ({ program: { page, db } }) => {
  const noticed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.api?.padaPeristiwa((peristiwa) => {
          if (peristiwa.jenis === 'perubahan') resolve('perubahan');
        });
      }),
  );
  expect(await rows(page)).toBe(432);
  const [lot] = (await value(page, 'barang.daftar', { batas: 1 }))['baris'] as { id: string }[];
  bmd(db, 'kondisi', '--id', String(lot?.id), '--ke', 'KB', '--tanggal', '2025-03-01', '--dasar', 'BA 2/2025');
  expect(await noticed).toBe('perubahan');
});

test('closing the window folds the write-ahead log into the register', async ({ folder }) => {
  const db = path.join(folder, 'register', 'inventaris.db');
  const program = await launch(folder, db);
  expect(await call(program.page, 'register.siapkan', {})).toMatchObject({ ok: true });
  await program.app.close();
  expect(fs.existsSync(db)).toBe(true);
  expect(fs.existsSync(`${db}-wal`)).toBe(false);
});

test('a file that is no register is refused in Indonesian and left as it was', async ({ folder }) => {
  const db = path.join(folder, 'catatan.db');
  fs.writeFileSync(db, 'bukan register sama sekali');
  const program = await launch(folder, db);
  const reply = await call(program.page, 'register.status');
  expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable', reason: 'bukan_register' } });
  if (!reply.ok) expect(reply.error.pesan).toMatch(/\S+ \S+/);
  expect(fs.readFileSync(db, 'utf8')).toBe('bukan register sama sekali');
  await program.app.close();
});
