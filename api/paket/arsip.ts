import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { GudangBerkas } from '../berkas.ts';
import type { Berkas } from '../contract/dasar.ts';

/** Puts files together into one ZIP and forgets them one by one. PDF and XLSX are compressed already, so they are stored. */
export async function arsipkan(gudang: GudangBerkas, nama: string, berkas: readonly Berkas[]): Promise<Berkas> {
  const { ZipFile } = await import('yazl');
  const { id, jalur, pegangan } = gudang.buat(nama);
  try {
    const zip = new ZipFile();
    for (const b of berkas) zip.addFile(gudang.lihat(b.id).jalur, b.nama, { compress: b.mime === 'application/json' });
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(jalur));
    return pegangan();
  } catch (galat) {
    gudang.buang(id);
    throw galat;
  } finally {
    for (const b of berkas) gudang.buang(b.id);
  }
}
