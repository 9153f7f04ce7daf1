import { describe, expect, it } from 'vitest';
import { START_ADDRESS, isOwnAddress, isOwnTopFrame } from '../../electron/address.ts';
import { mayBeFetched } from '../../electron/security.ts';

// Each of these once passed for somebody's own address in some program that compared text.
const FOREIGN = [
  'https://inventaris/index.html',
  'http://localhost/',
  'file:///etc/passwd',
  'app://inventaris.evil.example/',
  'app://inventaris@evil.example/',
  'app://evil.example/app://inventaris/',
  'app://evil/?app://inventaris/index.html',
  'app://user:pass@inventaris/',
  'app://inventaris:8080/',
  'app:inventaris',
  'app:///inventaris/',
  'xapp://inventaris/',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'about:blank',
  'inventaris',
  '',
];

describe('isOwnAddress', () => {
  it.each([START_ADDRESS, 'app://inventaris/', 'app://inventaris/berkas/00?x#y', 'APP://inventaris/a'])(
    'knows %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );
  it.each(FOREIGN)('refuses %j', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('isOwnTopFrame', () => {
  it('hears the top frame of our page alone', () => {
    expect(isOwnTopFrame({ url: START_ADDRESS, parent: null })).toBe(true);
    expect(isOwnTopFrame({ url: START_ADDRESS, parent: {} })).toBe(false);
    expect(isOwnTopFrame({ url: 'https://evil.example/', parent: null })).toBe(false);
    expect(isOwnTopFrame(null)).toBe(false);
  });
});

describe('mayBeFetched', () => {
  it('lets out nothing but our own', () => {
    expect(mayBeFetched(START_ADDRESS)).toBe(true);
    expect(mayBeFetched('blob:app://inventaris/4c3c2f6e')).toBe(true);
    expect(mayBeFetched('data:image/png;base64,AA==')).toBe(true);
    for (const address of [
      'https://example.com/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'ws://example.com/',
      'blob:https://evil/1',
    ]) {
      expect(mayBeFetched(address)).toBe(false);
    }
  });
});
