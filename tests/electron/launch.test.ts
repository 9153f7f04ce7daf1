import { describe, expect, it } from 'vitest';
import { dataEnvironment, registerArgument } from '../../electron/launch.ts';

describe('registerArgument', () => {
  it('reads --db=FILE and nothing else', () => {
    expect(registerArgument(['electron', '.', '--db=/data/a b.db', '--x'])).toBe('/data/a b.db');
    expect(registerArgument(['electron', '.', '--db'])).toBeUndefined();
    expect(registerArgument(['electron', '.', '--db='])).toBeUndefined();
    expect(registerArgument([])).toBeUndefined();
  });
});

describe('dataEnvironment', () => {
  it('passes on folders and the native library, not what could steer Node', () => {
    const env = {
      HOME: '/home/a',
      INVENTARIS_BMD_NATIVE: '/x.node',
      NODE_OPTIONS: '--require=/evil.js',
      LD_PRELOAD: '/evil.so',
      TZ: undefined,
    };
    expect(dataEnvironment(env)).toEqual({ HOME: '/home/a', INVENTARIS_BMD_NATIVE: '/x.node' });
  });
});
