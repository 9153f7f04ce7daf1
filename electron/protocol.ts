import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { isOwnAddress } from './address.ts';
import { CONTENT_SECURITY_POLICY, contentType } from './content-types.ts';
import type { FileDesk } from './file-desk.ts';
import { fileBelow } from './paths.ts';
import { parseRange } from './range.ts';

const COMMON_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
} as const;

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, {
    status,
    headers: { ...COMMON_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });

const notFound = (): Response => plain(404, 'Tidak ada.');

/**
 * Answers every request of app://: the page's own files below one folder, and files behind handles at /berkas/<id>.
 * @param root absolute folder of the built page
 * @param desk keeps the files behind handles
 */
export const createProtocolHandler =
  (root: string, desk: FileDesk) =>
  async (request: Request): Promise<Response> => {
    if (!isOwnAddress(request.url)) return plain(403, 'Bukan alamat program ini.');
    const url = new URL(request.url);
    if (url.pathname === '/berkas' && request.method === 'PUT') return await receive(request, url, desk);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Tidak diizinkan.', { Allow: 'GET, HEAD' });
    const handle = /^\/berkas\/([0-9a-f]{32})$/.exec(url.pathname)?.[1];
    if (handle !== undefined) return await sendHandle(request, handle, desk);
    const file = fileBelow(root, url.pathname === '/' ? '/index.html' : url.pathname, path);
    return file === undefined ? notFound() : await sendFile(request, file, { 'Content-Type': contentType(file) });
  };

async function receive(request: Request, url: URL, desk: FileDesk): Promise<Response> {
  const nama = url.searchParams.get('nama') ?? '';
  const answer = await desk.receive(nama, request.body);
  const status = answer.ok ? 201 : 400;
  return Response.json(answer.ok ? answer.file : { error: answer.error }, { status, headers: COMMON_HEADERS });
}

async function sendHandle(request: Request, id: string, desk: FileDesk): Promise<Response> {
  const stored = await desk.find(id);
  if (!stored) return notFound();
  return await sendFile(request, stored.path, {
    'Content-Type': stored.mime,
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(stored.nama)}`,
    'Cache-Control': 'no-store',
  });
}

/** A file or the part of it that is asked for, streamed. */
async function sendFile(request: Request, file: string, headers: Record<string, string>): Promise<Response> {
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return notFound();
  const all = { ...COMMON_HEADERS, 'Accept-Ranges': 'bytes', ...headers };
  const range = parseRange(request.headers.get('range'), info.size);
  if (range === 'unsatisfiable') return plain(416, 'Di luar berkas.', { 'Content-Range': `bytes */${info.size}` });
  const { from, to } = range ?? { from: 0, to: info.size - 1 };
  const length = to - from + 1;
  const body = request.method === 'HEAD' || length === 0 ? null : streamOf(file, from, to);
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...all,
      'Content-Length': String(length),
      ...(range ? { 'Content-Range': `bytes ${from}-${to}/${info.size}` } : {}),
    },
  });
}

/** Node's stream of a part of a file as the web's. */
const streamOf = (file: string, from: number, to: number): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(file, { start: from, end: to })) as ReadableStream<Uint8Array>;
