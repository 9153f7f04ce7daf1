import type { Klien } from '../../api/contract/klien.ts';

/** What the screens use: the contract's client and the bytes of a file handle. */
export interface KlienLayar extends Klien {
  /** @throws Error with an Indonesian sentence when the file is gone */
  ambilBerkas(id: string): Promise<Blob>;
}
