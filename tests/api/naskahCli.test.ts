import { describe, expect, it } from 'vitest';
import { cli, cliJson, cliNilai, renstraUji } from './bantu.ts';

const ID = 'surat-usulan-penghapusan';

describe('verb naskah', () => {
  it('shows the texts of a report, writes some, and says what is wrong', async () => {
    const db = await renstraUji();
    const naskah = (...lain: string[]) => ['naskah', ID, '--semester', '2025-1', ...lain, '--db', db];
    const awal = await cliNilai<{ kunci: string; isi: string | null }[]>(...naskah());
    expect(awal.map((n) => n.kunci)).toEqual(['nomor', 'kepada', 'pengantar', 'alasan', 'penutup']);
    expect(awal.every((n) => n.isi === null)).toBe(true);

    const { perintah } = await cliNilai<{ perintah: string }>(...naskah('--data', '{"nomor": "900/4"}'));
    expect(await cliNilai(...naskah())).toContainEqual(expect.objectContaining({ kunci: 'nomor', isi: '900/4' }));
    await cliNilai('batalkan', perintah, '--db', db);
    expect(await cliNilai(...naskah())).toContainEqual(expect.objectContaining({ kunci: 'nomor', isi: null }));

    const alasan = async (data: string) => {
      const { reply } = await cliJson(...naskah('--data', data));
      return reply.ok ? null : reply.error.reason;
    };
    expect(await alasan('{"nomor": 4}')).toBe('opsi_tidak_sah');
    expect(await alasan('bukan json')).toBe('opsi_tidak_sah');
    expect(await alasan('{"asing": "x"}')).toBe('naskah_tidak_sah');
    expect((await cli('naskah', ID, '--db', db)).kode).toBe(2);
    expect((await cli('naskah', ID, '--semester', '2025', '--db', db)).kode).toBe(1);
  });
});
