import fs from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const MIME: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** First and last byte asked for, null when none was, `salah` when it cannot be given. */
function rentangDiminta(kepala: string | undefined, ukuran: number): [number, number] | null | 'salah' {
  const bagian = /^bytes=(\d*)-(\d*)$/.exec(kepala ?? '');
  if (!bagian || (bagian[1] === '' && bagian[2] === '')) return null;
  const dari = bagian[1] === '' ? Math.max(0, ukuran - Number(bagian[2])) : Number(bagian[1]);
  const sampai = bagian[1] === '' || bagian[2] === '' ? ukuran - 1 : Math.min(Number(bagian[2]), ukuran - 1);
  return dari > sampai || dari >= ukuran ? 'salah' : [dari, sampai];
}

/** Streams a file, whole or the range asked for. */
export async function sajikanBerkas(
  jalur: string,
  mime: string | undefined,
  permintaan: http.IncomingMessage,
  jawaban: http.ServerResponse,
  kepala: Record<string, string>,
): Promise<void> {
  const { size } = fs.statSync(jalur);
  const rentang = rentangDiminta(permintaan.headers.range, size);
  if (rentang === 'salah') {
    jawaban.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const [dari, sampai] = rentang ?? [0, size - 1];
  jawaban.writeHead(rentang ? 206 : 200, {
    ...kepala,
    'Content-Type': mime ?? MIME[path.extname(jalur)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Content-Length': String(sampai - dari + 1),
    ...(rentang && { 'Content-Range': `bytes ${dari}-${sampai}/${size}` }),
  });
  if (permintaan.method === 'HEAD' || size === 0) {
    jawaban.end();
    return;
  }
  await pipeline(fs.createReadStream(jalur, { start: dari, end: sampai }), jawaban);
}
