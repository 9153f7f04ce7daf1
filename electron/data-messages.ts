import type { Amplop, GalatKawat, Reply } from '../api/contract/index.ts';
import type { Peristiwa } from './jembatan.ts';

// What main and the data process tell each other. Both ends are our own code, bundled together.

/** A file behind a handle. Its path stays between these two processes. */
export interface StoredFile {
  readonly id: string;
  readonly path: string;
  readonly nama: string;
  readonly mime: string;
  readonly ukuran: number;
}

export interface Folders {
  readonly register: string;
  readonly cadangan: string;
}

/** A question that is answered, with its answer. */
export interface Questions {
  call: { ask: Amplop; answer: Reply<unknown> };
  /** By handle. */
  findFile: { ask: string; answer: StoredFile | null };
  /** A place for a file of this name; it is empty until main has written it. */
  createFile: { ask: string; answer: Pick<StoredFile, 'id' | 'path'> };
  folders: { ask: null; answer: Folders };
}

export type QuestionKind = keyof Questions;

export type ToData =
  | { [K in QuestionKind]: { kind: K; number: number; ask: Questions[K]['ask'] } }[QuestionKind]
  | { kind: 'cancel'; kunci: string }
  | { kind: 'close' };

export type FromData =
  | { kind: 'answer'; number: number; answer: unknown }
  | { kind: 'failure'; number: number; error: GalatKawat }
  | { kind: 'event'; event: Peristiwa };
