import { randomBytes, timingSafeEqual } from 'node:crypto';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { AppError } from '../../domain/galat.ts';
import type { Amplop } from '../contract/index.ts';
import { galatKe } from '../dispatch.ts';
import { bukaLayanan, type Layanan } from './layanan.ts';
import { sajikanBerkas } from './sajian.ts';

/** What a call may weigh; files go their own way. */
const BATAS_ISI = 1_000_000;
/** What comes in may be a whole register. */
const BATAS_UNGGAH = 4 * 1024 ** 3;

/**
 * CSP of the pages. Mantine sets its theme variables in a style element of its own, so styles may be inline; scripts
 * never are.
 */
export const CSP =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

export interface HostHttp {
  readonly alamat: string;
  readonly port: number;
  readonly token: string;
  tutup(): Promise<void>;
}

/** Why a request is turned away before any call is made of it. */
const PENOLAKAN = {
  400: ['validation', 'permintaan_rusak'],
  401: ['forbidden', 'kunci_masuk_salah'],
  403: ['forbidden', 'asal_ditolak'],
  404: ['not_found', 'alamat_tidak_ada'],
  405: ['validation', 'cara_tidak_dikenal'],
  413: ['validation', 'permintaan_terlalu_besar'],
  415: ['validation', 'bukan_json'],
} as const;

class Ditolak extends AppError {
  readonly status: number;
  constructor(status: keyof typeof PENOLAKAN) {
    const [code, reason] = PENOLAKAN[status];
    super(code, reason);
    this.status = status;
  }
}

const statusGalat = (galat: unknown): number => {
  if (galat instanceof Ditolak) return galat.status;
  return galat instanceof AppError && galat.code === 'not_found' ? 404 : 500;
};

const samaRahasia = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

async function bacaJson(permintaan: http.IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(permintaan.headers['content-type'] ?? '')) throw new Ditolak(415);
  const bagian: Buffer[] = [];
  let ukuran = 0;
  for await (const b of permintaan as AsyncIterable<Buffer>) {
    ukuran += b.length;
    if (ukuran > BATAS_ISI) throw new Ditolak(413);
    bagian.push(b);
  }
  try {
    return JSON.parse(Buffer.concat(bagian).toString('utf8'));
  } catch {
    throw new Ditolak(400);
  }
}

const isObjek = (n: unknown): n is Record<string, unknown> => typeof n === 'object' && n !== null && !Array.isArray(n);

/** The envelope of a call, or a refusal of the request: what is inside `input` is for dispatch to judge. */
function amplopDari(isi: unknown): Amplop {
  if (!isObjek(isi) || typeof isi['name'] !== 'string') throw new Ditolak(400);
  const p = isi['pelaku'];
  const pelaku =
    isObjek(p) && typeof p['nama'] === 'string' && typeof p['peran'] === 'string'
      ? { nama: p['nama'], peran: p['peran'] }
      : undefined;
  const kunci = typeof isi['kunci'] === 'string' ? isi['kunci'].slice(0, 100) : undefined;
  return { name: isi['name'], input: isi['input'], pelaku, kunci };
}

function jawabJson(jawaban: http.ServerResponse, isi: unknown, status = 200): void {
  jawaban.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  jawaban.end(JSON.stringify(isi));
}

async function terimaUnggahan(
  layanan: Layanan,
  permintaan: http.IncomingMessage,
  nama: string,
  batas: number,
): Promise<unknown> {
  const terlaluBesar = () =>
    new AppError('validation', 'berkas_terlalu_besar', { maksMB: Math.floor(batas / 1024 ** 2) });
  if (Number(permintaan.headers['content-length'] ?? 0) > batas) return galatKe(terlaluBesar(), nama);
  const { id, jalur, pegangan } = layanan.gudang.buat(nama);
  let ukuran = 0;
  try {
    await pipeline(
      permintaan,
      async function* (sumber: AsyncIterable<Buffer>) {
        for await (const b of sumber) {
          ukuran += b.length;
          if (ukuran > batas) throw terlaluBesar();
          yield b;
        }
      },
      fs.createWriteStream(jalur, { mode: 0o600 }),
    );
    return pegangan();
  } catch (galat) {
    layanan.gudang.buang(id);
    // The sender went away in the middle: nobody is left to be told, and it is no fault of ours.
    if (!(galat instanceof AppError) && !permintaan.complete) throw new Ditolak(400);
    return galatKe(galat, nama);
  }
}

function alirkanPeristiwa(layanan: Layanan, jawaban: http.ServerResponse): void {
  jawaban.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  jawaban.write(': siap\n\n');
  const lepas = layanan.padaPeristiwa((peristiwa) => jawaban.write(`data: ${JSON.stringify(peristiwa)}\n\n`));
  jawaban.on('close', lepas);
}

/**
 * Serves the pages and the API on 127.0.0.1 only. Every request must name this host exactly (a rebinding page cannot),
 * come from our own origin, and, but for the pages themselves, carry the token.
 */
export async function bukaHostHttp(
  layanan: Layanan,
  opsi: { renderer: string; port?: number; batasUnggah?: number },
): Promise<HostHttp> {
  const token = randomBytes(32).toString('base64url');
  let host = '';

  const layani = async (permintaan: http.IncomingMessage, jawaban: http.ServerResponse): Promise<void> => {
    if (permintaan.headers.host !== host) throw new Ditolak(403);
    const asal = permintaan.headers.origin;
    if (asal !== undefined && asal !== `http://${host}`) throw new Ditolak(403);
    const url = alamatDari(permintaan, host);
    const metode = permintaan.method ?? 'GET';
    const rute = `${metode} ${url.pathname}`;
    const berkas = /^\/berkas\/([0-9a-f]{32})$/.exec(url.pathname)?.[1];
    const rahasia =
      url.pathname === '/api' ||
      url.pathname === '/batal' ||
      url.pathname === '/peristiwa' ||
      url.pathname.startsWith('/berkas');
    if (!rahasia) {
      if (metode !== 'GET' && metode !== 'HEAD') throw new Ditolak(405);
      return sajikanHalaman(opsi.renderer, url.pathname, permintaan, jawaban);
    }
    const kepala = permintaan.headers.authorization ?? '';
    if (!samaRahasia(kepala, `Bearer ${token}`)) throw new Ditolak(401);
    // A browser sends Origin with every POST and PUT of a page; whatever does not is no page of ours.
    if (metode !== 'GET' && asal === undefined) throw new Ditolak(403);
    if (rute === 'POST /api') return jawabJson(jawaban, await layanan.panggil(amplopDari(await bacaJson(permintaan))));
    if (rute === 'POST /batal') {
      const isi = await bacaJson(permintaan);
      if (isObjek(isi) && typeof isi['kunci'] === 'string') layanan.batal(isi['kunci']);
      return jawabJson(jawaban, { ok: true });
    }
    if (rute === 'GET /peristiwa') return alirkanPeristiwa(layanan, jawaban);
    if (rute === 'PUT /berkas')
      return jawabJson(
        jawaban,
        await terimaUnggahan(
          layanan,
          permintaan,
          url.searchParams.get('nama') ?? 'berkas',
          opsi.batasUnggah ?? BATAS_UNGGAH,
        ),
      );
    if (berkas !== undefined && (metode === 'GET' || metode === 'HEAD')) {
      const { jalur, berkas: isi } = layanan.gudang.lihat(berkas);
      return sajikanBerkas(jalur, isi.mime, permintaan, jawaban, {
        'Cache-Control': 'no-store',
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(isi.nama)}`,
      });
    }
    throw new Ditolak(404);
  };

  const server = http.createServer((permintaan, jawaban) => {
    layani(permintaan, jawaban).catch((galat: unknown) => {
      if (jawaban.headersSent) return jawaban.destroy();
      return jawabJson(jawaban, galatKe(galat, layanan.register.berkas), statusGalat(galat));
    });
  });
  await new Promise<void>((siap, gagal) => {
    server.once('error', gagal);
    server.listen(opsi.port ?? 0, '127.0.0.1', siap);
  });
  const lokasi = server.address();
  const port = typeof lokasi === 'object' && lokasi !== null ? lokasi.port : 0;
  host = `127.0.0.1:${port}`;
  return {
    port,
    token,
    alamat: `http://${host}/#token=${token}`,
    tutup: async () => {
      server.closeAllConnections();
      await new Promise<void>((selesai) => {
        server.close(() => selesai());
      });
    },
  };
}

function alamatDari(permintaan: http.IncomingMessage, host: string): URL {
  const alamat = permintaan.url ?? '/';
  // `//other` and `http://other` would be an address of their own; only a path is asked of us.
  if (!alamat.startsWith('/') || !URL.canParse(`http://${host}${alamat}`)) throw new Ditolak(400);
  return new URL(`http://${host}${alamat}`);
}

function sajikanHalaman(
  renderer: string,
  lokasi: string,
  permintaan: http.IncomingMessage,
  jawaban: http.ServerResponse,
): Promise<void> {
  const akar = path.resolve(renderer);
  let bersih: string;
  try {
    bersih = decodeURIComponent(lokasi === '/' ? '/index.html' : lokasi);
  } catch {
    throw new Ditolak(400);
  }
  const jalur = path.resolve(akar, `.${bersih}`);
  if (!jalur.startsWith(akar + path.sep) || bersih.includes('\0')) throw new Ditolak(404);
  if (!fs.existsSync(jalur) || !fs.statSync(jalur).isFile()) throw new Ditolak(404);
  return sajikanBerkas(jalur, undefined, permintaan, jawaban, {
    'Content-Security-Policy': CSP,
    'Referrer-Policy': 'no-referrer',
  });
}

function bukaPeramban(alamat: string): void {
  const [program, argumen] =
    process.platform === 'win32'
      ? ['explorer.exe', [alamat]]
      : process.platform === 'darwin'
        ? ['open', [alamat]]
        : ['xdg-open', [alamat]];
  execFile(program, argumen, () => undefined); // none there: the printed address does
}

/** `node api/hosts/http.ts --db FILE --renderer DIR [--port N] [--buka]` */
async function utama(): Promise<void> {
  const { values } = parseArgs({
    options: {
      db: { type: 'string' },
      renderer: { type: 'string' },
      port: { type: 'string' },
      buka: { type: 'boolean' },
    },
  });
  if (!values.db || !values.renderer) {
    console.error('Pemakaian: node api/hosts/http.ts --db BERKAS --renderer FOLDER [--port N] [--buka]');
    process.exit(2);
  }
  try {
    const layanan = bukaLayanan({ berkas: values.db, cadanganHarian: true, darurat: true });
    const host = await bukaHostHttp(layanan, { renderer: values.renderer, port: Number(values.port ?? 0) });
    console.log(`Inventaris BMD terbuka di ${host.alamat}`);
    console.log('Alamat ini hanya berlaku di komputer ini dan memuat kunci masuk. Ctrl+C menutup program.');
    if (values.buka) bukaPeramban(host.alamat);
    const tutup = (): void => {
      void host
        .tutup()
        .then(() => layanan.tutup())
        .then(() => process.exit(0));
    };
    process.once('SIGINT', tutup);
    process.once('SIGTERM', tutup);
  } catch (galat) {
    console.error(galatKe(galat, values.db).error.pesan);
    process.exit(1);
  }
}

if (import.meta.main) await utama();
