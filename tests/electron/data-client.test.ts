import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type DataChild, DataClient } from '../../electron/data-client.ts';
import type { ToData } from '../../electron/data-messages.ts';
import type { Peristiwa } from '../../electron/jembatan.ts';

class FakeChild extends EventEmitter implements DataChild {
  readonly heard: ToData[] = [];
  postMessage(message: ToData): void {
    this.heard.push(message);
  }
  kill(): boolean {
    this.emit('exit', 143);
    return true;
  }
  answer(at: number, answer: unknown): void {
    const message = this.heard[at];
    if (message && 'number' in message) this.emit('message', { kind: 'answer', number: message.number, answer });
  }
}

function setup() {
  const children: FakeChild[] = [];
  const events: Peristiwa[] = [];
  let time = 0;
  const client = new DataClient(
    () => {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    (event) => events.push(event),
    () => time,
  );
  const child = (at: number): FakeChild => {
    const found = children[at];
    if (!found) throw new Error(`no child ${at}`);
    return found;
  };
  return { client, children, child, events, pass: (ms: number) => (time += ms) };
}

const call = { name: 'register.status', input: {} };

describe('DataClient', () => {
  it('matches answers to questions, in any order', async () => {
    const { client, child } = setup();
    const first = client.call(call);
    const second = client.call(call);
    child(0).answer(1, { ok: true, value: 2 });
    child(0).answer(0, { ok: true, value: 1 });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
  });

  it('fails pending calls with unavailable when the process dies, starts it again and tells the screens', async () => {
    const { client, children, child, events } = setup();
    const pending = client.call(call);
    child(0).emit('exit', 11);
    expect(await pending).toMatchObject({ ok: false, error: { code: 'unavailable', reason: 'proses_data_terhenti' } });
    expect(children.length).toBe(2);
    expect(events).toEqual([{ jenis: 'perubahan' }]);
    const again = client.call(call);
    child(1).answer(0, { ok: true, value: 3 });
    expect(await again).toEqual({ ok: true, value: 3 });
  });

  it('gives up when it dies again and again within a minute, and says so', async () => {
    const { client, children, child } = setup();
    for (let at = 0; at < 6; at += 1) child(at).emit('exit', 1);
    expect(children.length).toBe(6);
    expect(await client.call(call)).toMatchObject({
      ok: false,
      error: { code: 'unavailable', reason: 'proses_data_gagal' },
    });
  });

  it('forgives deaths that lie apart', () => {
    const { children, child, pass } = setup();
    for (let at = 0; at < 20; at += 1) {
      child(at).emit('exit', 1);
      pass(30_000);
    }
    expect(children.length).toBe(21);
  });

  it('closes in order and does not start again', async () => {
    const { client, children, child, events } = setup();
    const closed = client.close();
    expect(child(0).heard).toEqual([{ kind: 'close' }]);
    child(0).emit('exit', 0);
    await closed;
    expect(children.length).toBe(1);
    expect(events).toEqual([]);
  });

  it('ends a process that does not close', async () => {
    const { client, children } = setup();
    await client.close(10);
    expect(children.length).toBe(1);
  });

  it('passes news and cancelling on', () => {
    const { client, child, events } = setup();
    const news = { jenis: 'kemajuan', kunci: 'k', selesai: 1, total: 2, tahap: 't' } as const;
    child(0).emit('message', { kind: 'event', event: news });
    client.cancel('k');
    expect(events).toEqual([news]);
    expect(child(0).heard).toEqual([{ kind: 'cancel', kunci: 'k' }]);
  });
});
