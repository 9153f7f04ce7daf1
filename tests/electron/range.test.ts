import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRange } from '../../electron/range.ts';

describe('parseRange', () => {
  it.each([
    [null, 100, undefined],
    ['', 100, undefined],
    ['bytes=0-9', 100, { from: 0, to: 9 }],
    ['bytes=90-', 100, { from: 90, to: 99 }],
    ['bytes=90-1000', 100, { from: 90, to: 99 }],
    ['bytes=-10', 100, { from: 90, to: 99 }],
    ['bytes=-1000', 100, { from: 0, to: 99 }],
    ['bytes=100-', 100, 'unsatisfiable'],
    ['bytes=-0', 100, 'unsatisfiable'],
    ['bytes=0-', 0, 'unsatisfiable'],
    ['bytes=9-0', 100, undefined],
    ['bytes=-', 100, undefined],
    ['bytes=0-1,5-6', 100, undefined],
    ['items=0-1', 100, undefined],
    ['bytes=0x1-5', 100, undefined],
  ])('%j of %i bytes', (header, size, expected) => {
    expect(parseRange(header, size)).toEqual(expected);
  });

  it('stays inside the file', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), fc.option(fc.nat()), fc.integer({ min: 1, max: 1_000_000 }), (a, b, size) => {
        const range = parseRange(`bytes=${a ?? ''}-${b ?? ''}`, size);
        if (range === undefined || range === 'unsatisfiable') return;
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThan(size);
        expect(range.from).toBeLessThanOrEqual(range.to);
      }),
    );
  });
});
