import { describe, expect, it } from 'vitest';
import { createCupsSpooler, lpArguments, readPrinters } from '../../electron/spooler.ts';
import type { PilihanCetak } from '../../electron/jembatan.ts';

const F4: PilihanCetak = { pencetak: 'Kantor', salinan: 2, kertas: { ukuran: 'F4', orientasi: 'mendatar' } };

/** A print system that knows one printer and notes what it is asked. */
function fakeSystem(answer: (command: string) => string) {
  const asked: string[] = [];
  const execute = (command: string, args: readonly string[]) => {
    asked.push([command, ...args].join(' '));
    return Promise.resolve().then(() => (command === 'lpstat' && args[0] === '-e' ? 'Kantor\n' : answer(command)));
  };
  return { asked, execute };
}

describe('lpArguments', () => {
  it('gives F4 in millimetres, short edge first, whichever way the page lies', () => {
    expect(lpArguments('/tmp/a.pdf', 'Rekap', F4)).toEqual([
      '-d',
      'Kantor',
      '-n',
      '2',
      '-t',
      'Rekap',
      '-o',
      'media=Custom.215x330mm',
      '--',
      '/tmp/a.pdf',
    ]);
  });
  it('asks for the pages of a range, and for none where all are wanted', () => {
    const sebagian = lpArguments('/tmp/a.pdf', 'Rekap', { ...F4, halaman: { dari: 2, sampai: 5 } });
    expect(sebagian.slice(6)).toEqual(['-o', 'media=Custom.215x330mm', '-o', 'page-ranges=2-5', '--', '/tmp/a.pdf']);
    expect(lpArguments('/tmp/a.pdf', 'Rekap', F4).join(' ')).not.toContain('page-ranges');
  });
  it.each(['A4', 'A3'] as const)('names %s', (ukuran) => {
    const pilihan = { ...F4, kertas: { ukuran, orientasi: 'tegak' } } as const;
    expect(lpArguments('/tmp/a.pdf', 'Rekap', pilihan)).toContain(`media=${ukuran}`);
  });
});

describe('readPrinters', () => {
  it('reads names and the default', () => {
    expect(readPrinters('Kantor\nLantai_2\n', 'system default destination: Lantai_2\n')).toEqual([
      { nama: 'Kantor', utama: false },
      { nama: 'Lantai_2', utama: true },
    ]);
  });
  it('knows no default', () => {
    expect(readPrinters('Kantor\n', 'no system default destination\n')).toEqual([{ nama: 'Kantor', utama: false }]);
    expect(readPrinters('', '')).toEqual([]);
  });
});

describe('CUPS', () => {
  it('hands the file over', async () => {
    const { asked, execute } = fakeSystem(() => 'request id is Kantor-1');
    expect(await createCupsSpooler(execute).print('/tmp/a.pdf', 'Rekap', F4)).toEqual({ ok: true });
    expect(asked.at(-1)).toMatch(/^lp -d Kantor /);
  });

  it('says why a printer refused', async () => {
    const { execute } = fakeSystem((command) => {
      if (command === 'lp')
        throw Object.assign(new Error('Command failed'), { stderr: 'lp: Error - scheduler not responding.\n' });
      return '';
    });
    const hasil = await createCupsSpooler(execute).print('/tmp/a.pdf', 'Rekap', F4);
    expect(hasil).toMatchObject({
      ok: false,
      pesan: expect.stringContaining('scheduler not responding. Periksa pencetak'),
    });
  });

  it('refuses a printer that is not there, so that no name becomes an option', async () => {
    const { asked, execute } = fakeSystem(() => '');
    const hasil = await createCupsSpooler(execute).print('/tmp/a.pdf', 'Rekap', { ...F4, pencetak: '-h evil' });
    expect(hasil).toMatchObject({ ok: false, pesan: expect.stringContaining('tidak ditemukan') });
    expect(asked.filter((line) => line.startsWith('lp '))).toEqual([]);
  });

  it('is an empty list where there is no CUPS', async () => {
    const missing = () => Promise.reject(Object.assign(new Error('spawn lpstat ENOENT'), { code: 'ENOENT' }));
    expect(await createCupsSpooler(missing).list()).toEqual([]);
  });
});
