import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaHostHttp, CSP, type HostHttp } from '../../api/hosts/http.ts';
import { bukaLayanan, type Layanan } from '../../api/hosts/layanan.ts';
import { ANI, folderUji, jejak, renstraUji } from './bantu.ts';

// Attacks on the browser host, one spec each; the comment says how the attack works. Requests are made by hand, since
// fetch would not send a forged Host and would tidy up a path.

const BATAS_UNGGAH = 100_000;

let layanan: Layanan;
let host: HostHttp;
let berkas: string;
let renderer: string;

beforeAll(async () => {
  berkas = await renstraUji();
  const akar = folderUji();
  renderer = path.join(akar, 'root');
  fs.mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  fs.writeFileSync(path.join(renderer, 'index.html'), '<!doctype html><title>Inventaris</title>');
  fs.writeFileSync(path.join(renderer, 'assets', 'a.js'), 'export {};');
  fs.writeFileSync(path.join(akar, 'rahasia.txt'), 'rahasia');
  fs.mkdirSync(path.join(akar, 'root-evil'));
  fs.writeFileSync(path.join(akar, 'root-evil', 'x.js'), 'rahasia');
  layanan = bukaLayanan({ berkas });
  host = await bukaHostHttp(layanan, { renderer, batasUnggah: BATAS_UNGGAH });
});
afterAll(async () => {
  await host.tutup();
  await layanan.tutup();
});

interface Jawab {
  readonly status: number;
  readonly kepala: http.IncomingHttpHeaders;
  readonly isi: string;
}

interface Minta {
  readonly metode?: string;
  readonly kepala?: Record<string, string>;
  readonly isi?: string | Buffer;
}

const milik = (): string => `127.0.0.1:${host.port}`;

/** Sends exactly what is asked for; a connection that is cut counts as status 0. */
function minta(alamat: string, { metode = 'GET', kepala = {}, isi }: Minta = {}): Promise<Jawab> {
  return new Promise((selesai) => {
    const p = http.request(
      { host: '127.0.0.1', port: host.port, path: alamat, method: metode, headers: { Host: milik(), ...kepala } },
      (j) => {
        const bagian: Buffer[] = [];
        j.on('data', (b: Buffer) => bagian.push(b));
        j.on('close', () =>
          selesai({ status: j.statusCode ?? 0, kepala: j.headers, isi: Buffer.concat(bagian).toString('utf8') }),
        );
      },
    );
    p.on('error', () => selesai({ status: 0, kepala: {}, isi: '' }));
    p.end(isi);
  });
}

const sah = (): Record<string, string> => ({
  Authorization: `Bearer ${host.token}`,
  Origin: `http://${milik()}`,
  'Content-Type': 'application/json',
});
const panggilan = (name: string, input: unknown = {}): string => JSON.stringify({ name, input, pelaku: ANI });
const api = (kepala: Record<string, string>, isi: string | Buffer = panggilan('register.status')): Promise<Jawab> =>
  minta('/api', { metode: 'POST', kepala, isi });
const tanpa = (nama: string): Record<string, string> =>
  Object.fromEntries(Object.entries(sah()).filter(([k]) => k !== nama));
const galatDari = ({ isi }: Jawab): unknown => (JSON.parse(isi) as { error: { reason: unknown } }).error.reason;

it('the page of the program itself is answered', async () => {
  const jawab = await api(sah());
  expect([jawab.status, (JSON.parse(jawab.isi) as { ok: boolean }).ok]).toEqual([200, true]);
  expect(host.alamat).toBe(`http://${milik()}/#token=${host.token}`);
  expect(host.token.length).toBeGreaterThanOrEqual(43);
});

describe('who asks', () => {
  // A page of evil.example lets its own name point to 127.0.0.1: the browser then takes us for its own host.
  it.each([
    'evil.example',
    'localhost',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example',
    'user@127.0.0.1',
    '[::1]',
  ])('a forged Host: %s', async (nama) => {
    const Host = nama.includes(':') || nama === '127.0.0.1' ? nama : `${nama}:${host.port}`;
    for (const alamat of ['/', '/assets/a.js', '/peristiwa']) {
      const jawab = await minta(alamat, { kepala: { ...sah(), Host } });
      expect([jawab.status, galatDari(jawab)]).toEqual([403, 'asal_ditolak']);
    }
    expect((await api({ ...sah(), Host })).status).toBe(403);
  });

  // Another site's script posts to us: the browser names the site.
  it.each([
    'https://evil.example',
    'null',
    'http://localhost',
    'http://127.0.0.1',
    'https://127.0.0.1',
    'app://inventaris',
    '',
  ])('a forged Origin: %s', async (asal) => {
    const Origin = /^https?:\/\/(localhost|127)/.test(asal)
      ? `${asal}:${asal.startsWith('https') || asal.includes('localhost') ? host.port : host.port + 1}`
      : asal;
    const jawab = await api({ ...sah(), Origin });
    expect([jawab.status, galatDari(jawab)]).toEqual([403, 'asal_ditolak']);
  });

  // A form or an old plug-in sends no Origin at all.
  it('no Origin on what changes something', async () => {
    expect((await api(tanpa('Origin'))).status).toBe(403);
    expect((await minta('/berkas?nama=x', { metode: 'PUT', kepala: tanpa('Origin'), isi: 'x' })).status).toBe(403);
    expect((await minta('/batal', { metode: 'POST', kepala: tanpa('Origin'), isi: '{"kunci":"x"}' })).status).toBe(403);
  });

  // Another user or program of this PC finds the port and tries its luck.
  it('no token, or a wrong one', async () => {
    const kunci = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${host.token}x`,
      `Bearer ${host.token.slice(1)}`,
      host.token,
      `Basic ${host.token}`,
      `Bearer ${'A'.repeat(43)}`,
    ];
    for (const Authorization of kunci) {
      const kepala = { ...tanpa('Authorization'), ...(Authorization !== undefined && { Authorization }) };
      for (const [alamat, metode] of [
        ['/api', 'POST'],
        ['/batal', 'POST'],
        ['/peristiwa', 'GET'],
        ['/berkas?nama=x', 'PUT'],
        [`/berkas/${'0'.repeat(32)}`, 'GET'],
        ['/berkasku', 'GET'],
      ] as const) {
        const jawab = await minta(alamat, { metode, kepala, ...(metode !== 'GET' && { isi: '{}' }) });
        expect([alamat, jawab.status, galatDari(jawab)]).toEqual([alamat, 401, 'kunci_masuk_salah']);
      }
    }
    expect(
      (await minta(`/api?token=${host.token}`, { metode: 'POST', kepala: tanpa('Authorization'), isi: '{}' })).status,
    ).toBe(401);
  });
});

describe('how it asks', () => {
  // An image or a link makes a GET with whatever the browser holds: nothing may happen by it.
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s on the API', async (metode) => {
    const jawab = await minta('/api', { metode, kepala: sah() });
    expect(jawab.status).toBe(404);
  });
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s on a page', async (metode) => {
    expect((await minta('/index.html', { metode, kepala: sah() })).status).toBe(405);
  });

  // A form can send text/plain or multipart across sites without asking first; JSON it cannot.
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('content type %s', async (jenis) => {
    const jawab = await api({ ...sah(), 'Content-Type': jenis });
    expect([jawab.status, galatDari(jawab)]).toEqual([415, 'bukan_json']);
  });

  it.each(['', '{', 'null', '[]', '"register.status"', '{}', '{"name": 5}', '{"name": null, "input": {}}'])(
    'a body that is no call: %s',
    async (isi) => {
      const jawab = await api(sah(), isi);
      expect([jawab.status, galatDari(jawab)]).toEqual([400, 'permintaan_rusak']);
    },
  );

  it('a body that makes objects out of names', async () => {
    const jawab = await api(
      sah(),
      '{"name": "barang.isiNilai", "__proto__": {"pelaku": {"nama": "a", "peran": "b"}}, "input": {"id": "1", "nilaiSen": 5, "dasar": "x"}}',
    );
    expect(JSON.parse(jawab.isi)).toMatchObject({ ok: false, error: { reason: 'pelaku_belum_dipilih' } });
    for (const nama of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(JSON.parse((await api(sah(), panggilan(nama))).isi)).toMatchObject({
        ok: false,
        error: { reason: 'perintah_tidak_dikenal' },
      });
    }
  });

  // Memory is filled by one endless request.
  it('a body beyond the limit', async () => {
    const sebelum = jejak(berkas);
    const jawab = await api(sah(), Buffer.alloc(1_000_001, 0x20));
    expect([0, 413]).toContain(jawab.status);
    if (jawab.status === 413) expect(galatDari(jawab)).toBe('permintaan_terlalu_besar');
    expect((await api(sah())).status).toBe(200);
    expect(jejak(berkas)).toBe(sebelum);
  });

  it('a list beyond the limit within an allowed body', async () => {
    const id = Array.from({ length: 20_001 }, (_, i) => String(i + 1));
    const jawab = await api(sah(), panggilan('barang.ringkasan', { sasaran: { id } }));
    expect(JSON.parse(jawab.isi)).toMatchObject({ ok: false, error: { reason: 'masukan_tidak_sah' } });
  });
});

describe('pages', () => {
  it('come with a policy that lets nothing in from elsewhere', async () => {
    for (const alamat of ['/', '/index.html', '/assets/a.js']) {
      const { status, kepala } = await minta(alamat);
      expect([
        status,
        kepala['content-security-policy'],
        kepala['x-content-type-options'],
        kepala['referrer-policy'],
      ]).toEqual([200, CSP, 'nosniff', 'no-referrer']);
      expect(kepala['access-control-allow-origin']).toBeUndefined();
    }
    expect(CSP).toMatch(/default-src 'none'/);
    expect(CSP).toMatch(/frame-ancestors 'none'/);
    expect(CSP).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
  });

  // `..` climbs out of the folder of the pages, written in every way a server may undo.
  it.each([
    '/../rahasia.txt',
    '/assets/../../rahasia.txt',
    '/%2e%2e/rahasia.txt',
    '/%2E%2E%2Frahasia.txt',
    '/..%2frahasia.txt',
    '/..%5crahasia.txt',
    '/..\\rahasia.txt',
    '/assets/..%5c..%5crahasia.txt',
    '/%252e%252e/rahasia.txt',
    '/.../rahasia.txt',
    '/root-evil/x.js',
    '/../root-evil/x.js',
    '/%2e%2e/root-evil/x.js',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:/Windows/win.ini',
    '/C:%5cWindows%5cwin.ini',
    '/index.html%00.js',
    '/%00',
    '/assets',
    '/assets/',
    '/%',
    '/%ff',
    '/index.html/../../rahasia.txt',
  ])('a path that leads out: %s', async (alamat) => {
    const jawab = await minta(alamat);
    expect([400, 404]).toContain(jawab.status);
    expect(jawab.isi).not.toMatch(/rahasia$|root:/);
  });

  // An absolute address in the request line names another host than the header does.
  it.each(['http://evil.example/', 'http://evil.example/index.html', '//evil.example/index.html', '*', 'index.html'])(
    'an address that is no path: %s',
    async (alamat) => {
      const jawab = await new Promise<string>((selesai) => {
        const soket = net.connect(host.port, '127.0.0.1', () =>
          soket.write(`GET ${alamat} HTTP/1.1\r\nHost: ${milik()}\r\nConnection: close\r\n\r\n`),
        );
        let teks = '';
        soket.on('data', (b: Buffer) => (teks += b.toString('latin1')));
        soket.on('close', () => selesai(teks));
      });
      expect(jawab).toMatch(/^HTTP\/1\.1 4\d\d /);
    },
  );

  it('garbage on the socket does not end the host', async () => {
    for (const kotor of [
      '\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${milik()}\r\nContent-Length: -1\r\n\r\n`,
      '\u0016\u0003\u0001',
    ]) {
      await new Promise<void>((selesai) => {
        const soket = net.connect(host.port, '127.0.0.1', () => soket.end(kotor));
        soket
          .on('error', () => undefined)
          .on('close', () => selesai())
          .resume();
      });
    }
    expect((await api(sah())).status).toBe(200);
  });
});

describe('files behind handles', () => {
  const buat = (isi: string, nama = 'laporan.pdf'): string => {
    const { id, jalur } = layanan.gudang.buat(nama);
    fs.writeFileSync(jalur, isi);
    return id;
  };
  const ambil = (alamat: string, kepala: Record<string, string> = {}, metode = 'GET') =>
    minta(alamat, { metode, kepala: { ...tanpa('Content-Type'), ...kepala } });

  // A handle is 128 random bits; anything else is no handle, least of all a path.
  it('a guessed handle', async () => {
    const id = buat('isi');
    expect((await ambil(`/berkas/${id}`)).isi).toBe('isi');
    const tebakan = [
      id.slice(0, -1),
      `${id}0`,
      id.toUpperCase(),
      `${id}/`,
      `${id}/laporan.pdf`,
      '0'.repeat(32),
      'f'.repeat(32),
      '..%2f..',
      `..%2f${id}`,
      '',
    ];
    for (const lain of tebakan.filter((t) => t !== id))
      expect([lain, (await ambil(`/berkas/${lain}`)).status]).toEqual([lain, 404]);
  });

  it('a part of a file, and parts that do not exist', async () => {
    const id = buat('0123456789');
    const bagian = async (Range: string) => {
      const { status, kepala, isi } = await ambil(`/berkas/${id}`, { Range });
      return [status, kepala['content-range'], isi];
    };
    expect(await bagian('bytes=0-3')).toEqual([206, 'bytes 0-3/10', '0123']);
    expect(await bagian('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await bagian('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await bagian('bytes=-99')).toEqual([206, 'bytes 0-9/10', '0123456789']);
    expect(await bagian('bytes=5-99')).toEqual([206, 'bytes 5-9/10', '56789']);
    for (const salah of ['bytes=10-', 'bytes=99-100', 'bytes=5-2', 'bytes=-0', `bytes=${'9'.repeat(40)}-`])
      expect(await bagian(salah)).toEqual([416, 'bytes */10', '']);
    for (const lain of ['bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=--1'])
      expect(await bagian(lain)).toEqual([200, undefined, '0123456789']);
    const kepala = await ambil(`/berkas/${id}`, {}, 'HEAD');
    expect([kepala.status, kepala.kepala['content-length'], kepala.isi]).toEqual([200, '10', '']);
    expect((await ambil(`/berkas/${buat('')}`)).isi).toBe('');
  });

  // A name becomes a header or a path.
  it('a name that would be a path or a header', async () => {
    for (const nama of [
      '../../x.db',
      '..\\..\\x.db',
      'a\r\nSet-Cookie: x=1',
      'a"b.pdf',
      '\0',
      'con',
      'x'.repeat(5000),
      '',
    ]) {
      const jawab = await minta(`/berkas?nama=${encodeURIComponent(nama)}`, {
        metode: 'PUT',
        kepala: tanpa('Content-Type'),
        isi: 'isi',
      });
      expect(jawab.status).toBe(200);
      const { id } = JSON.parse(jawab.isi) as { id: string };
      const { jalur } = layanan.gudang.lihat(id);
      expect(path.dirname(path.dirname(jalur))).toBe(layanan.gudang.folder);
      const kembali = await ambil(`/berkas/${id}`);
      expect([kembali.isi, kembali.kepala['set-cookie'], kembali.kepala['cache-control']]).toEqual([
        'isi',
        undefined,
        'no-store',
      ]);
    }
  });

  // A disk is filled by one endless upload, announced or not.
  it.each([
    ['announced', true],
    ['not announced', false],
  ])('an upload beyond the limit, %s', async (_, sebut) => {
    const ada = fs.readdirSync(layanan.gudang.folder).length;
    const isi = Buffer.alloc(BATAS_UNGGAH + 1, 1);
    const kepala = {
      ...tanpa('Content-Type'),
      ...(sebut ? { 'Content-Length': String(isi.length) } : { 'Transfer-Encoding': 'chunked' }),
    };
    const jawab = await minta('/berkas?nama=besar.db', { metode: 'PUT', kepala, isi });
    if (jawab.status !== 0)
      expect(JSON.parse(jawab.isi)).toMatchObject({ ok: false, error: { reason: 'berkas_terlalu_besar' } });
    await expect.poll(() => fs.readdirSync(layanan.gudang.folder).length).toBe(ada);
    const pas = await minta('/berkas?nama=pas.db', {
      metode: 'PUT',
      kepala: tanpa('Content-Type'),
      isi: isi.subarray(1),
    });
    expect(JSON.parse(pas.isi)).toMatchObject({ ukuran: BATAS_UNGGAH });
  });

  it('an upload that breaks off leaves nothing', async () => {
    const ada = fs.readdirSync(layanan.gudang.folder).length;
    await new Promise<void>((selesai) => {
      const p = http.request({
        host: '127.0.0.1',
        port: host.port,
        path: '/berkas?nama=x',
        method: 'PUT',
        headers: { Host: milik(), ...tanpa('Content-Type'), 'Content-Length': '50000' },
      });
      p.on('error', () => selesai());
      p.write(Buffer.alloc(1000));
      setTimeout(() => p.destroy(), 200);
    });
    await expect.poll(() => fs.readdirSync(layanan.gudang.folder).length).toBe(ada);
  });
});

describe('news and cancel', () => {
  it('progress and changes come over one stream; cancel ends the job it names and no other', async () => {
    const berita: string[] = [];
    const aliran = http.get({
      host: '127.0.0.1',
      port: host.port,
      path: '/peristiwa',
      headers: { Host: milik(), Authorization: `Bearer ${host.token}` },
    });
    const jawab = await new Promise<http.IncomingMessage>((siap) => {
      aliran.on('response', siap);
    });
    expect([jawab.statusCode, jawab.headers['content-type'], jawab.headers['cache-control']]).toEqual([
      200,
      'text/event-stream',
      'no-store',
    ]);
    jawab.setEncoding('utf8').on('data', (t: string) => berita.push(t));
    aliran.on('error', () => undefined);
    const kerja = (kunci: string) =>
      api(sah(), JSON.stringify({ name: 'periksa.jalankan', input: {}, pelaku: ANI, kunci }));
    const [batal, jalan] = [kerja('satu'), kerja('dua')];
    await expect
      .poll(async () => (await minta('/batal', { metode: 'POST', kepala: sah(), isi: '{"kunci":"satu"}' })).status)
      .toBe(200);
    expect(JSON.parse((await batal).isi)).toMatchObject({ ok: false, error: { reason: 'dihentikan' } });
    expect(JSON.parse((await jalan).isi)).toMatchObject({ ok: true, value: { sah: true } });
    await api(sah(), panggilan('barang.isiNilai', { id: '1', nilaiSen: 5, dasar: 'K' }));
    await expect.poll(() => berita.join('')).toMatch(/"jenis":"kemajuan","kunci":"dua"[^]*"jenis":"perubahan"/);
    aliran.destroy();
    for (const isi of ['{}', '[]', '{"kunci": 5}', '{"kunci": "tidak-ada"}'])
      expect((await minta('/batal', { metode: 'POST', kepala: sah(), isi })).status).toBe(200);
  });
});
