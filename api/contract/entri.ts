import type { z } from 'zod';

/** One thing the program can be asked: a value, so that hosts, help and tests can list them all. */
export interface Entri<M extends z.ZodType = z.ZodType, K extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  /** Long work: hosts run it in a worker thread with progress and cancel. */
  readonly job: boolean;
  readonly summary: string;
  readonly input: M;
  readonly output: K;
}

interface Isi<M extends z.ZodType, K extends z.ZodType> {
  summary: string;
  input: M;
  output: K;
}

/** A question: changes nothing. */
export const query = <M extends z.ZodType, K extends z.ZodType>(isi: Isi<M, K>) =>
  ({ kind: 'query', job: false, ...isi }) as const satisfies Entri<M, K>;

/** A change: one command, one entry of the log, one undo. */
export const command = <M extends z.ZodType, K extends z.ZodType>(isi: Isi<M, K>) =>
  ({ kind: 'command', job: false, ...isi }) as const satisfies Entri<M, K>;

/** Long reading work with progress and cancel. */
export const queryJob = <M extends z.ZodType, K extends z.ZodType>(isi: Isi<M, K>) =>
  ({ kind: 'query', job: true, ...isi }) as const satisfies Entri<M, K>;

/** Long writing work with progress and cancel. */
export const commandJob = <M extends z.ZodType, K extends z.ZodType>(isi: Isi<M, K>) =>
  ({ kind: 'command', job: true, ...isi }) as const satisfies Entri<M, K>;
