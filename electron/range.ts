/** A part of a file, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a file that a Range header asks for (RFC 9110, one range; others are served whole, as the RFC allows).
 * @param header e.g. `bytes=0-99`, `bytes=100-`, `bytes=-50`
 * @param size of the file in bytes
 * @returns undefined for the whole file, 'unsatisfiable' when the file ends before it
 */
export function parseRange(header: string | null, size: number): Range | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (!match || (from === '' && to === '')) return undefined;
  if (from === '') {
    const length = Number(to);
    return length === 0 || size === 0 ? 'unsatisfiable' : { from: Math.max(0, size - length), to: size - 1 };
  }
  const start = Number(from);
  if (start >= size) return 'unsatisfiable';
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return end < start ? undefined : { from: start, to: end };
}
