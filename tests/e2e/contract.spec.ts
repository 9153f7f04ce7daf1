import type { Page } from '@playwright/test';
import { type HostUji, rangkaianUtama } from '../api/suite.ts';
import { call, test } from './program.ts';

// The same steps that run over the service, the browser host and the command line, over Electron's channel: page,
// preload, main process, data process and back, files by app://.

/** A file's bytes as the page gets them, through text because only plain values leave a page. */
async function bytesOf(page: Page, id: string): Promise<Uint8Array> {
  const text = await page.evaluate(async (handle) => {
    const bytes = new Uint8Array(await (await fetch(`/berkas/${handle}`)).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }, id);
  return Buffer.from(text, 'base64');
}

/** Sends a file as the page does. @returns its handle */
const send = (page: Page, bytes: Uint8Array, nama: string): Promise<string> =>
  page.evaluate(
    async ([text, name]) => {
      const body = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const answer = await fetch(`/berkas?nama=${encodeURIComponent(name)}`, { method: 'PUT', body });
      const file: unknown = await answer.json();
      return String(Reflect.get(Object(file), 'id'));
    },
    [Buffer.from(bytes).toString('base64'), nama] as const,
  );

const hostOf = (page: Page): HostUji => ({
  panggil: (nama, masukan) => call(page, nama, masukan),
  async denganBerkas(nama, masukan) {
    const jawaban = await call(page, nama, masukan);
    if (!jawaban.ok) return { jawaban, isi: new Uint8Array() };
    const berkas: unknown = Reflect.get(Object(jawaban.value), 'berkas');
    return { jawaban, isi: await bytesOf(page, String(Reflect.get(Object(berkas), 'id'))) };
  },
  async pulihkanDari(isi, nama) {
    return await call(page, 'cadangan.pulihkan', { berkas: await send(page, isi, nama) });
  },
});

test('the contract holds over Electron as over every host', async ({ emptyProgram: { page } }) => {
  const host = hostOf(page);
  for (const langkah of rangkaianUtama()) await test.step(langkah.nama, () => langkah.jalan(host));
});
