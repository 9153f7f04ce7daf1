import { describe, expect, it, vi } from 'vitest';
import { answerMessage } from '../../electron/ipc-host.ts';
import type { JembatanDesktop } from '../../electron/jembatan.ts';

type Frame = Parameters<typeof answerMessage>[0];

// Only the two fields that tell who a frame is are read.
const frame = (url: string, parent: unknown = null) => ({ url, parent }) as Frame;
const OWN = frame('app://inventaris/index.html');
const HANDLE = '0123456789abcdef0123456789abcdef';

function setup() {
  const data = {
    call: vi.fn(() => Promise.resolve({ ok: true, value: 1 } as const)),
    cancel: vi.fn(),
  };
  const desktop = {
    pilihBerkas: vi.fn(() => Promise.resolve(null)),
    simpanBerkas: vi.fn(() => Promise.resolve({ disimpan: false })),
    cetak: vi.fn(() => Promise.resolve({ ok: true } as const)),
    daftarPencetak: vi.fn(() => Promise.resolve([])),
    bukaDiPembacaPdf: vi.fn(() => Promise.resolve({ ok: true } as const)),
    bukaBerkas: vi.fn(() => Promise.resolve({ ok: true } as const)),
    bukaFolder: vi.fn(() => Promise.resolve()),
    versi: vi.fn(() => Promise.resolve('1')),
  } satisfies JembatanDesktop;
  const answer = (from: Frame, message: unknown) => answerMessage(from, message, data, desktop);
  return { data, desktop, answer };
}

const CALL = { kind: 'call', amplop: { name: 'register.status', input: {} } };

describe('the one channel', () => {
  it('relays a call of our page', async () => {
    const { answer, data } = setup();
    expect(await answer(OWN, CALL)).toEqual({ ok: true, value: 1 });
    expect(data.call).toHaveBeenCalledExactlyOnceWith(CALL.amplop);
  });

  it.each([
    ['a foreign page', frame('https://evil.example/')],
    ['a frame inside our page', frame('app://inventaris/index.html', {})],
    ['a look-alike', frame('app://inventaris.evil.example/')],
    ['a frame that is gone', null],
  ])('is deaf to %s', async (_who, from) => {
    const { answer, data } = setup();
    expect(await answer(from, CALL)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(data.call).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'call',
    {},
    { kind: 'call' },
    { kind: 'eval', code: '1' },
    { kind: 'call', amplop: { name: 'x', input: {}, akunOS: 'root' } },
    { kind: 'call', amplop: { name: 'x'.repeat(101), input: {} } },
    { kind: 'desktop', name: 'constructor', args: [] },
    { kind: 'desktop', name: '__proto__', args: [] },
  ])('refuses %j', async (message) => {
    const { answer, data } = setup();
    expect(await answer(OWN, message)).toMatchObject({ ok: false, error: { code: 'validation' } });
    expect(data.call).not.toHaveBeenCalled();
  });

  it('takes no path where a handle belongs', async () => {
    const { answer, desktop } = setup();
    const steps = [
      { kind: 'desktop', name: 'simpanBerkas', args: ['/etc/passwd', 'a'] },
      { kind: 'desktop', name: 'bukaDiPembacaPdf', args: ['../../x'] },
      { kind: 'desktop', name: 'bukaBerkas', args: ['/etc/passwd'] },
      { kind: 'desktop', name: 'bukaFolder', args: ['/etc'] },
      {
        kind: 'desktop',
        name: 'cetak',
        args: [HANDLE, { pencetak: '', salinan: 1, kertas: { ukuran: 'A4', orientasi: 'tegak' } }],
      },
      {
        kind: 'desktop',
        name: 'cetak',
        args: [HANDLE, { pencetak: 'a', salinan: 1000, kertas: { ukuran: 'A4', orientasi: 'tegak' } }],
      },
    ];
    for (const message of steps) await expect(answer(OWN, message)).rejects.toThrow();
    for (const effect of Object.values(desktop)) expect(effect).not.toHaveBeenCalled();
  });

  it('runs native effects and cancels', async () => {
    const { answer, data, desktop } = setup();
    await answer(OWN, { kind: 'desktop', name: 'simpanBerkas', args: [HANDLE, 'a.pdf'] });
    await answer(OWN, { kind: 'desktop', name: 'bukaBerkas', args: [HANDLE] });
    await answer(OWN, { kind: 'desktop', name: 'versi', args: [] });
    await answer(OWN, { kind: 'cancel', kunci: 'k' });
    expect(desktop.simpanBerkas).toHaveBeenCalledExactlyOnceWith(HANDLE, 'a.pdf');
    expect(desktop.bukaBerkas).toHaveBeenCalledExactlyOnceWith(HANDLE);
    expect(desktop.versi).toHaveBeenCalledOnce();
    expect(data.cancel).toHaveBeenCalledExactlyOnceWith('k');
  });
});
