import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keluaran, NamaEntri } from '../../api/contract/index.ts';
import { bukaLayanan, type Layanan } from '../../api/hosts/layanan.ts';
import { daftarCadangan, folderCadangan } from '../../db/cadangan.ts';
import { ANI, cliJson, cliNilai, folderUji, jejakBerkas, renstraUji } from './bantu.ts';

// A register that can no longer be read: the hosts of the window still serve what leads out of it.

let berkas: string;
let cadangan: string;
let layanan: Layanan;

beforeEach(async () => {
  berkas = await renstraUji();
  await cliNilai('panggil', 'cadangan.buat', '{}', '--db', berkas);
  cadangan = daftarCadangan(berkas)[0]?.nama ?? '';
});
afterEach(() => layanan.tutup());

const buka = (): Layanan => (layanan = bukaLayanan({ berkas, darurat: true }));
const panggil = (name: string, input: unknown = {}) => layanan.panggil({ name, input, pelaku: ANI });
async function nilai<N extends NamaEntri>(nama: N, masukan: unknown = {}): Promise<Keluaran<N>> {
  const jawaban = await panggil(nama, masukan);
  expect(jawaban).toMatchObject({ ok: true });
  return (jawaban.ok ? jawaban.value : undefined) as Keluaran<N>;
}
const isiFolder = (): string[] => fs.readdirSync(path.dirname(berkas)).toSorted();

/** Pages in the middle overwritten: the file opens, and reading stumbles later. */
function gores(jalur: string): void {
  const fd = fs.openSync(jalur, 'r+');
  const { size } = fs.fstatSync(fd);
  for (let letak = 4096 * 20; letak < size; letak += 4096) fs.writeSync(fd, Buffer.alloc(4096, 0xff), 0, 4096, letak);
  fs.closeSync(fd);
}

const KERUSAKAN: [string, string, (jalur: string) => void][] = [
  ['cut in half', 'register_rusak', (b) => fs.truncateSync(b, 4096 * 100)],
  ['with its head gone', 'bukan_register', (b) => fs.writeFileSync(b, Buffer.alloc(4096 * 100))],
];

describe('a register', () => {
  it.each(KERUSAKAN)(
    '%s: everything is refused with the reason, but backups are told and one takes its place',
    async (_, alasan, rusak) => {
      rusak(berkas);
      const ruin = jejakBerkas(berkas);
      buka();
      for (const name of ['register.status', 'barang.register', 'periksa.jalankan', 'cadangan.buat'])
        expect(await panggil(name)).toMatchObject({
          ok: false,
          error: { reason: alasan, details: { berkas, dapatDiganti: true } },
        });
      expect(await nilai('cadangan.isi')).toMatchObject([
        { nama: cadangan, isi: { lot: 432, unit: 976 }, masalah: null },
      ]);
      expect(await nilai('cadangan.tinjau', { nama: cadangan })).toMatchObject({
        sekarang: null,
        cadangan: { lot: 432 },
      });
      expect(jejakBerkas(berkas)).toBe(ruin);

      const { sebelum, sesudah, disisihkan } = await nilai('cadangan.pulihkan', { nama: cadangan });
      expect([sebelum, sesudah.lot]).toEqual([null, 432]);
      expect(path.dirname(disisihkan ?? '')).toBe(path.dirname(berkas));
      expect(jejakBerkas(disisihkan ?? '')).toBe(ruin);
      expect(await nilai('register.status')).toMatchObject({ lot: 432 });
      expect(await nilai('periksa.jalankan')).toMatchObject({ sah: true });
      expect((await nilai('perintah.daftar', { batas: 1 })).baris[0]?.judul).toContain(cadangan);
      expect(isiFolder().filter((n) => n.includes('pemulihan'))).toEqual([]);
    },
  );

  it('that opens but cannot be read through is put aside, not thrown away', async () => {
    buka();
    await layanan.tutup();
    gores(berkas);
    buka();
    expect(await panggil('barang.register')).toMatchObject({ ok: false, error: { reason: 'register_rusak' } });
    expect(await nilai('cadangan.tinjau', { nama: cadangan })).toMatchObject({ sekarang: null });
    const { disisihkan } = await nilai('cadangan.pulihkan', { nama: cadangan });
    expect(fs.statSync(disisihkan ?? '').size).toBeGreaterThan(0);
    expect(await nilai('periksa.jalankan')).toMatchObject({ sah: true });
  });

  it('stays where it is when the backup is no good, or nobody stands for the change', async () => {
    fs.truncateSync(berkas, 4096 * 100);
    const jalur = path.join(folderCadangan(berkas), cadangan);
    const baik = fs.readFileSync(jalur);
    fs.truncateSync(jalur, 4096 * 30);
    const [ruin, folder] = [jejakBerkas(berkas), isiFolder()];
    buka();
    expect(await nilai('cadangan.isi')).toMatchObject([
      { isi: null, masalah: 'Rusak, tidak dapat dipakai. Pilih cadangan lain.' },
    ]);
    expect(await panggil('cadangan.pulihkan', { nama: cadangan })).toMatchObject({ ok: false });
    fs.writeFileSync(jalur, baik);
    expect(await layanan.panggil({ name: 'cadangan.pulihkan', input: { nama: cadangan } })).toMatchObject({
      ok: false,
      error: { reason: 'pelaku_belum_dipilih' },
    });
    expect([jejakBerkas(berkas), isiFolder()]).toEqual([ruin, folder]);
  });

  it('repaired meanwhile opens at the next call', async () => {
    const baik = fs.readFileSync(berkas);
    fs.truncateSync(berkas, 4096 * 100);
    buka();
    expect(await panggil('register.status')).toMatchObject({ ok: false });
    fs.writeFileSync(berkas, baik);
    expect(await nilai('register.status')).toMatchObject({ lot: 432 });
  });
});

describe('what is not to be replaced', () => {
  it('a wrong file without backups, a file of another program, a register of a newer program', async () => {
    buka();
    const salah = path.join(folderUji(), 'catatan.txt');
    fs.writeFileSync(salah, 'x'.repeat(9000));
    expect(() => bukaLayanan({ berkas: salah, darurat: true })).toThrow(
      expect.objectContaining({ reason: 'bukan_register' }),
    );
    const jalur = path.join(folderCadangan(berkas), cadangan);
    expect(await cliJson('pulihkan', jalur, '--db', salah)).toMatchObject({ kode: 1 });
    expect(fs.readFileSync(salah, 'utf8')).toBe('x'.repeat(9000));
  });
});

describe('two previews at once', () => {
  it('do not get in each other’s way, and what a dead one left is cleared', async () => {
    const sisa = `${berkas}.pemulihan-4194303-0123abcd`;
    fs.writeFileSync(sisa, 'sisa');
    fs.writeFileSync(`${sisa}-wal`, 'sisa');
    buka();
    expect(isiFolder().filter((n) => n.includes('pemulihan'))).toEqual([]);
    const hasil = await Promise.all([1, 2, 3].map(() => nilai('cadangan.tinjau', { nama: cadangan })));
    for (const h of hasil) expect(h).toMatchObject({ sekarang: { lot: 432 }, cadangan: { lot: 432 } });
    expect(isiFolder().filter((n) => n.includes('pemulihan'))).toEqual([]);
  });
});
