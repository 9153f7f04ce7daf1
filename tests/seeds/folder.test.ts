import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bacaBerkasSeed, folderSeeds } from '../../seeds/folder.ts';

const asal = folderSeeds();
const tidakAda = expect.objectContaining({ code: 'unavailable', reason: 'data_bawaan_tidak_ditemukan' });
let sementara: string | undefined;

function folderBaru(): string {
  sementara = mkdtempSync(join(tmpdir(), 'seeds-'));
  return sementara;
}

afterEach(() => {
  vi.unstubAllEnvs();
  if (sementara !== undefined) rmSync(sementara, { recursive: true });
  sementara = undefined;
});

describe('folderSeeds', () => {
  it('finds the source tree without being told', () => {
    expect(asal.endsWith('seeds')).toBe(true);
    expect(bacaBerkasSeed('renstra/rincian-aset-tetap.tsv')).toContain('136.469.999.534,12');
  });

  it('prefers the environment, and the argument over it', () => {
    const lain = join(folderBaru(), 'salinan');
    cpSync(join(asal, 'renstra'), join(lain, 'renstra'), { recursive: true });
    vi.stubEnv('BMD_SEEDS', lain);
    expect(folderSeeds()).toBe(lain);
    expect(folderSeeds(asal)).toBe(asal);
    vi.stubEnv('BMD_SEEDS', '');
    expect(folderSeeds()).toBe(asal);
  });

  it('refuses an override without data instead of looking elsewhere', () => {
    vi.stubEnv('BMD_SEEDS', folderBaru());
    expect(() => folderSeeds()).toThrow(tidakAda);
    expect(() => bacaBerkasSeed('kode-barang.csv')).toThrow(tidakAda);
  });

  it('says which file is missing', () => {
    expect(() => bacaBerkasSeed('tidak-ada.csv')).toThrow(
      expect.objectContaining({ details: { berkas: 'tidak-ada.csv' } }),
    );
  });

  it('finds the data from a bundle two folders down', async () => {
    const akar = folderBaru();
    mkdirSync(join(akar, 'out', 'main'), { recursive: true });
    cpSync(join(asal, 'renstra'), join(akar, 'seeds', 'renstra'), { recursive: true });
    cpSync(join(asal, 'folder.ts'), join(akar, 'out', 'main', 'folder.ts'));
    cpSync(join(asal, '..', 'domain', 'galat.ts'), join(akar, 'out', 'domain', 'galat.ts'), { recursive: true });
    const modul: { folderSeeds(): string } = await import(
      /* @vite-ignore */ pathToFileURL(join(akar, 'out', 'main', 'folder.ts')).href
    );
    expect(modul.folderSeeds()).toBe(join(akar, 'seeds'));
  });
});
