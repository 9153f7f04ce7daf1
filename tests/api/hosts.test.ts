import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Reply } from '../../api/contract/index.ts';
import { bukaHostHttp } from '../../api/hosts/http.ts';
import { bukaLayanan } from '../../api/hosts/layanan.ts';
import { ANI, cli, folderUji, replyDari } from './bantu.ts';
import { type HostUji, rangkaianUtama } from './suite.ts';

type Terbuka = HostUji & { tutup(): Promise<void> };

const bacaBerkas = (jawaban: Reply<unknown>): { id: string } | null =>
  // every entry that hands out a file answers with its handle in `berkas`
  jawaban.ok ? (jawaban.value as { berkas: { id: string } }).berkas : null;

/** The service itself, its jobs in worker threads. */
function langsung(berkas: string): Promise<Terbuka> {
  const layanan = bukaLayanan({ berkas });
  const panggil = (name: string, input: unknown) => layanan.panggil({ name, input, pelaku: ANI });
  return Promise.resolve({
    panggil,
    async denganBerkas(nama, masukan) {
      const jawaban = await panggil(nama, masukan);
      const pegangan = bacaBerkas(jawaban);
      return { jawaban, isi: pegangan ? fs.readFileSync(layanan.gudang.lihat(pegangan.id).jalur) : new Uint8Array() };
    },
    pulihkanDari(isi, nama) {
      const { id, jalur } = layanan.gudang.buat(nama);
      fs.writeFileSync(jalur, isi);
      return panggil('cadangan.pulihkan', { berkas: id });
    },
    tutup: () => layanan.tutup(),
  });
}

/** The browser host over a real socket. */
async function peramban(berkas: string): Promise<Terbuka> {
  const layanan = bukaLayanan({ berkas });
  const host = await bukaHostHttp(layanan, { renderer: folderUji() });
  const dasar = `http://127.0.0.1:${host.port}`;
  const kepala = { Authorization: `Bearer ${host.token}`, Origin: dasar };
  const panggil = async (name: string, input: unknown): Promise<Reply<unknown>> => {
    const jawaban = await fetch(`${dasar}/api`, {
      method: 'POST',
      headers: { ...kepala, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, input, pelaku: ANI }),
    });
    return (await jawaban.json()) as Reply<unknown>;
  };
  return {
    panggil,
    async denganBerkas(nama, masukan) {
      const jawaban = await panggil(nama, masukan);
      const pegangan = bacaBerkas(jawaban);
      if (!pegangan) return { jawaban, isi: new Uint8Array() };
      const isi = await fetch(`${dasar}/berkas/${pegangan.id}`, { headers: kepala });
      return { jawaban, isi: new Uint8Array(await isi.arrayBuffer()) };
    },
    async pulihkanDari(isi, nama) {
      const alamat = `${dasar}/berkas?nama=${encodeURIComponent(nama)}`;
      const unggah = await fetch(alamat, { method: 'PUT', headers: kepala, body: Buffer.from(isi) });
      const { id } = (await unggah.json()) as { id: string };
      return panggil('cadangan.pulihkan', { berkas: id });
    },
    async tutup() {
      await host.tutup();
      await layanan.tutup();
    },
  };
}

/** The command line: every call opens the register anew. */
function barisPerintah(berkas: string): Promise<Terbuka> {
  const folder = folderUji();
  const umum = ['--db', berkas, '--json', '--pelaku', ANI.nama];
  const panggil = async (nama: string, masukan: unknown) =>
    replyDari(await cli('panggil', nama, JSON.stringify(masukan), ...umum));
  return Promise.resolve({
    panggil,
    async denganBerkas(nama, masukan) {
      const jawaban = replyDari(await cli('panggil', nama, JSON.stringify(masukan), '--keluar', folder, ...umum));
      return {
        jawaban,
        isi: jawaban.ok ? fs.readFileSync((jawaban.value as { berkas: string }).berkas) : new Uint8Array(),
      };
    },
    async pulihkanDari(isi, nama) {
      const jalur = path.join(folder, nama);
      fs.writeFileSync(jalur, isi);
      return replyDari(await cli('pulihkan', jalur, ...umum));
    },
    tutup: () => Promise.resolve(),
  });
}

describe.each([
  ['the service', langsung],
  ['the browser host', peramban],
  ['the command line', barisPerintah],
])('the main job over %s', (_, buka) => {
  let host: Terbuka;
  beforeAll(async () => {
    host = await buka(path.join(folderUji(), 'inventaris.db'));
  });
  afterAll(() => host.tutup());

  it.each(rangkaianUtama())('$nama', (langkah) => langkah.jalan(host));
});
