import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Questions } from '../../electron/data-messages.ts';
import { copyWhole, createFileDesk } from '../../electron/file-desk.ts';
import { createProtocolHandler } from '../../electron/protocol.ts';

const ID = 'a'.repeat(32);
let folder: string;
let handle: (request: Request) => Promise<Response>;

/** The data process' side of files, on real ones. */
function createData() {
  const stored = new Map<string, string>();
  const answers = {
    findFile: (id: string) => {
      const file = stored.get(id);
      if (file === undefined || !fs.existsSync(file)) return null;
      return { id, path: file, nama: path.basename(file), mime: 'application/pdf', ukuran: fs.statSync(file).size };
    },
    createFile: (nama: string) => {
      const id = 'b'.repeat(32);
      const file = path.join(folder, 'masuk', nama);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      stored.set(id, file);
      return { id, path: file };
    },
  };
  return {
    stored,
    ask<K extends keyof Questions>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']> {
      if (typeof ask !== 'string') return Promise.reject(new Error(kind));
      const answer: unknown = kind === 'findFile' ? answers.findFile(ask) : answers.createFile(ask);
      // Each kind is answered by its own function.
      return Promise.resolve(answer as Questions[K]['answer']);
    },
  };
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-protocol-'));
  const page = path.join(folder, 'page');
  fs.mkdirSync(path.join(page, 'assets'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'page-evil'));
  fs.writeFileSync(path.join(page, 'index.html'), '<!doctype html>');
  fs.writeFileSync(path.join(page, 'assets/a.js'), '1');
  fs.writeFileSync(path.join(page, 'assets/kosong.css'), '');
  fs.writeFileSync(path.join(folder, 'page-evil/x.js'), 'evil');
  fs.writeFileSync(path.join(folder, 'secret'), 'secret');
  fs.writeFileSync(path.join(folder, 'Rekap é.pdf'), '%PDF-0123456789');
  const data = createData();
  data.stored.set(ID, path.join(folder, 'Rekap é.pdf'));
  handle = createProtocolHandler(page, createFileDesk(data, 1000));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const get = (address: string, init?: RequestInit) => handle(new Request(`app://inventaris${address}`, init));

describe('the page', () => {
  it('is served with its types and the policy', async () => {
    for (const [address, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/assets/a.js?v=1', 'text/javascript; charset=utf-8'],
      ['/assets/kosong.css', 'text/css; charset=utf-8'],
    ] as const) {
      const response = await get(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(await (await get('/assets/kosong.css')).text()).toBe('');
  });

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fpage-evil/x.js',
    '/assets',
    '/tidak-ada.js',
    '/assets/%00',
    '/berkas',
    '/berkas/x',
  ])('gives nothing for %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers GET and HEAD of its own host alone', async () => {
    expect((await get('/index.html', { method: 'HEAD' })).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await get('/index.html', { method })).status).toBe(405);
    expect((await handle(new Request('app://evil/index.html'))).status).toBe(403);
  });
});

describe('files behind handles', () => {
  it('come whole, with their name, and are not kept', async () => {
    const response = await get(`/berkas/${ID}`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''Rekap%20%C3%A9.pdf");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('%PDF-0123456789');
  });

  it('come in parts', async () => {
    const part = await get(`/berkas/${ID}`, { headers: { range: 'bytes=5-7' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 5-7/15', '012']);
    const tail = await get(`/berkas/${ID}`, { headers: { range: 'bytes=-2' } });
    expect([tail.status, await tail.text()]).toEqual([206, '89']);
    const beyond = await get(`/berkas/${ID}`, { headers: { range: 'bytes=15-' } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */15']);
  });

  it('are unknown without their handle', async () => {
    expect((await get(`/berkas/${'c'.repeat(32)}`)).status).toBe(404);
    expect((await get(`/berkas/${ID.toUpperCase()}`)).status).toBe(404);
    expect((await get(`/berkas/${ID}/../${ID}x`)).status).toBe(404);
  });

  it('are taken in under a harmless name', async () => {
    const response = await get('/berkas?nama=..%2Fdata.csv', { method: 'PUT', body: 'a;b' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ id: 'b'.repeat(32), nama: '-data.csv', ukuran: 3 });
  });

  it('are refused when too large or empty, and leave nothing behind', async () => {
    const large = await get('/berkas?nama=besar.xlsx', { method: 'PUT', body: 'x'.repeat(1001) });
    expect(large.status).toBe(400);
    expect(await large.json()).toMatchObject({ error: { reason: 'berkas_terlalu_besar', pesan: expect.any(String) } });
    expect(fs.existsSync(path.join(folder, 'masuk'))).toBe(false);
    expect((await get('/berkas?nama=a', { method: 'PUT' })).status).toBe(400);
  });
});

describe('copyWhole', () => {
  it('replaces a file, or leaves it as it was', async () => {
    const target = path.join(folder, 'tujuan.pdf');
    fs.writeFileSync(target, 'lama');
    await expect(copyWhole(path.join(folder, 'tidak-ada'), target)).rejects.toThrow('ENOENT');
    expect(fs.readFileSync(target, 'utf8')).toBe('lama');
    await copyWhole(path.join(folder, 'secret'), target);
    expect(fs.readFileSync(target, 'utf8')).toBe('secret');
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
