import { barang } from './barang.ts';
import { umum } from './umum.ts';

/** Every sentence and word of the screens; functions where something is filled in. */
export const t = { ...umum, barang } as const;
