import { awal } from './0001-awal.ts';

/** One step of the file's structure; frozen once released. */
export interface Migrasi {
  readonly id: number;
  readonly nama: string;
  readonly sql: string;
}

/** All steps in order: a static list, because a bundle or an asar cannot list folders. */
export const MIGRASI: readonly Migrasi[] = [awal];
