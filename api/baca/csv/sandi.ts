import { createReadStream } from 'node:fs';
import type { Penjaga } from '../penjaga.ts';

/** How the text of a csv is encoded; the byte order mark, where there is one, is not part of it. */
export type Sandi = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-16 without a mark: plain letters have their 0 always on the same side. */
function utf16Polos(awal: Buffer): Sandi | null {
  const nol = [0, 0];
  for (const [i, b] of awal.entries()) if (b === 0) nol[i % 2] = (nol[i % 2] ?? 0) + 1;
  const [genap = 0, ganjil = 0] = nol;
  if (genap + ganjil === 0) return null;
  return ganjil >= genap ? 'utf-16le' : 'utf-16be';
}

/** The encoding of a text file: by its mark, by its zeros, UTF-8 where all of it is that, else Windows-1252. */
export async function kenaliSandi(jalur: string, penjaga: Penjaga): Promise<Sandi> {
  const urai = new TextDecoder('utf-8', { fatal: true });
  let pertama = true;
  for await (const isi of createReadStream(jalur, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (pertama) {
      if (isi[0] === 0xff && isi[1] === 0xfe) return 'utf-16le';
      if (isi[0] === 0xfe && isi[1] === 0xff) return 'utf-16be';
      const polos = utf16Polos(isi.subarray(0, 4096));
      if (polos !== null) return polos;
    }
    pertama = false;
    if (!penjaga.kerja(() => sah(urai, isi))) return 'windows-1252';
  }
  return sah(urai) ? 'utf-8' : 'windows-1252';
}

function sah(urai: TextDecoder, isi?: Buffer): boolean {
  try {
    if (isi === undefined) urai.decode();
    else urai.decode(isi, { stream: true });
    return true;
  } catch {
    return false;
  }
}
