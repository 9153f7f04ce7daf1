import type { Peristiwa } from './desktop.d.ts';

/** Reads `data:` lines of an event stream until it ends. EventSource cannot carry the bearer token. */
export async function bacaAliran(
  aliran: ReadableStream<Uint8Array>,
  terima: (peristiwa: Peristiwa) => void,
): Promise<void> {
  const pembaca = aliran.getReader();
  const pengurai = new TextDecoder();
  let sisa = '';
  for (;;) {
    const { done, value } = await pembaca.read();
    if (done) return;
    sisa += pengurai.decode(value, { stream: true });
    const bagian = sisa.split('\n\n');
    sisa = bagian.pop() ?? '';
    for (const blok of bagian) {
      const peristiwa = uraikan(blok);
      if (peristiwa) terima(peristiwa);
    }
  }
}

function uraikan(blok: string): Peristiwa | null {
  const data = blok
    .split('\n')
    .filter((baris) => baris.startsWith('data:'))
    .map((baris) => baris.slice(5).trimStart())
    .join('\n');
  if (data === '') return null;
  // News comes from the same host as the page; its shape is the contract's.
  const isi = JSON.parse(data) as Peristiwa;
  return isi.jenis === 'kemajuan' || isi.jenis === 'perubahan' ? isi : null;
}
