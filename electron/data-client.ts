import type { Amplop, GalatKawat, Reply } from '../api/contract/index.ts';
import type { FromData, QuestionKind, Questions, ToData } from './data-messages.ts';
import type { Peristiwa } from './jembatan.ts';
import { refusal } from './refusals.ts';

/** The part of Electron's UtilityProcess that is used, so that tests need no Electron. */
export interface DataChild {
  postMessage(message: ToData): void;
  on(event: 'message', listener: (message: FromData) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

/** What a call gets when the data process died under it; whatever was committed before is in the file. */
const STOPPED = refusal('unavailable', 'proses_data_terhenti');

/** What a call gets when restarting did not help. */
const GIVEN_UP = refusal('unavailable', 'proses_data_gagal');

/** Deaths within this time count together: more than MAX_DEATHS of them and restarting stops. */
const DEATH_WINDOW_MS = 60_000;
const MAX_DEATHS = 5;

/** A failure of the data process or of its register, as it goes to the page. */
export class DataError extends Error {
  readonly error: GalatKawat;

  constructor(error: GalatKawat) {
    super(error.pesan);
    this.error = error;
  }
}

interface Pending {
  resolve(answer: unknown): void;
  reject(error: DataError): void;
}

/**
 * Main's end of the data process: asks, passes news on, and starts it again when it dies. Pending questions then fail
 * with `unavailable` and the screens are told to read again.
 */
export class DataClient {
  readonly #fork: () => DataChild;
  readonly #onEvent: (event: Peristiwa) => void;
  readonly #now: () => number;
  readonly #pending = new Map<number, Pending>();
  #child: DataChild | undefined;
  #nextNumber = 1;
  #deaths: number[] = [];
  #closed: (() => void) | undefined;

  /**
   * @param fork starts a data process
   * @param onEvent receives its news
   * @param now current time in ms, for tests
   */
  constructor(fork: () => DataChild, onEvent: (event: Peristiwa) => void, now: () => number = Date.now) {
    this.#fork = fork;
    this.#onEvent = onEvent;
    this.#now = now;
    this.#start();
  }

  /** One call of the page; never rejects. */
  async call(amplop: Amplop): Promise<Reply<unknown>> {
    try {
      return await this.ask('call', amplop);
    } catch (error) {
      if (error instanceof DataError) return { ok: false, error: error.error };
      throw error;
    }
  }

  /** Asks the data process. @throws DataError when it dies before it answers, or cannot do it */
  ask<K extends QuestionKind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    const child = this.#child;
    if (!child) return Promise.reject(new DataError(GIVEN_UP));
    const number = this.#nextNumber++;
    return new Promise((resolve, reject) => {
      // The answer to a question is of its kind: data-process.ts is typed by the same table.
      this.#pending.set(number, { resolve: (answer) => resolve(answer as Questions[K]['answer']), reject });
      child.postMessage({ kind, number, ask } as ToData);
    });
  }

  cancel(kunci: string): void {
    this.#child?.postMessage({ kind: 'cancel', kunci });
  }

  /** Lets the data process close the register in order; after `patience` ms it is ended. */
  async close(patience = 5000): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exited = new Promise<void>((resolve) => {
      this.#closed = resolve;
    });
    child.postMessage({ kind: 'close' });
    const timer = setTimeout(() => child.kill(), patience);
    await exited;
    clearTimeout(timer);
  }

  #start(): void {
    const child = this.#fork();
    this.#child = child;
    child.on('message', (message) => this.#receive(message));
    child.on('exit', () => this.#died(child));
  }

  #receive(message: FromData): void {
    if (message.kind === 'event') return this.#onEvent(message.event);
    const pending = this.#pending.get(message.number);
    this.#pending.delete(message.number);
    if (message.kind === 'answer') pending?.resolve(message.answer);
    else pending?.reject(new DataError(message.error));
  }

  #died(child: DataChild): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    const now = this.#now();
    this.#deaths = [...this.#deaths.filter((time) => now - time < DEATH_WINDOW_MS), now];
    const givesUp = this.#deaths.length > MAX_DEATHS;
    const stopping = this.#closed;
    if (!stopping && !givesUp) this.#start();
    const failed = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of failed) pending.reject(new DataError(givesUp ? GIVEN_UP : STOPPED));
    if (stopping) stopping();
    else this.#onEvent({ jenis: 'perubahan' });
  }
}
