import { describe, expect, it, vi } from 'vitest';
import { bacaPenghalang } from '../../../renderer/app/penghalang.ts';
import { bacaAliran } from '../../../renderer/klien/aliran.ts';
import { createPendengar } from '../../../renderer/klien/pendengar.ts';

const aliran = (...potong: string[]) =>
  new ReadableStream<Uint8Array>({
    start(pengendali) {
      for (const p of potong) pengendali.enqueue(new TextEncoder().encode(p));
      pengendali.close();
    },
  });

describe('bacaAliran', () => {
  it('reads events however the bytes are cut, and passes over comments', async () => {
    const terima = vi.fn();
    const teks =
      ': siap\n\ndata: {"jenis":"perubahan"}\n\ndata: {"jenis":"kemajuan","kunci":"k","selesai":1,"total":2,"tahap":"é"}\n\n';
    const bita = new TextEncoder().encode(teks);
    const satuan = new ReadableStream<Uint8Array>({
      start(p) {
        for (const b of bita) p.enqueue(Uint8Array.of(b));
        p.close();
      },
    });
    await bacaAliran(satuan, terima);
    expect(terima.mock.calls.map(([p]) => p)).toEqual([
      { jenis: 'perubahan' },
      { jenis: 'kemajuan', kunci: 'k', selesai: 1, total: 2, tahap: 'é' },
    ]);
  });

  it('leaves out news it does not know', async () => {
    const terima = vi.fn();
    await bacaAliran(aliran('data: {"jenis":"lain"}\n\n'), terima);
    expect(terima).not.toHaveBeenCalled();
  });
});

describe('createPendengar', () => {
  it('gives progress to its own call alone and change to everybody', () => {
    const p = createPendengar();
    const [satu, dua, perubahan] = [vi.fn(), vi.fn(), vi.fn()];
    const lepas = p.ikut('1', satu);
    p.ikut('2', dua);
    p.padaPerubahan(perubahan);
    p.siarkan({ jenis: 'kemajuan', kunci: '1', selesai: 1, total: 3, tahap: 'x' });
    p.siarkan({ jenis: 'perubahan' });
    lepas();
    p.siarkan({ jenis: 'kemajuan', kunci: '1', selesai: 2, total: 3, tahap: 'x' });
    expect(satu).toHaveBeenCalledExactlyOnceWith({ kunci: '1', selesai: 1, total: 3, tahap: 'x' });
    expect(dua).not.toHaveBeenCalled();
    expect(perubahan).toHaveBeenCalledOnce();
  });
});

describe('bacaPenghalang', () => {
  it.each([
    [{}, []],
    [{ penghalang: 'x' }, []],
    [
      { penghalang: ['4', 5] },
      [
        { perintah: '4', judul: '' },
        { perintah: '5', judul: '' },
      ],
    ],
    [{ penghalang: [{ perintah: '4', judul: 'Isi nilai' }, null, {}] }, [{ perintah: '4', judul: 'Isi nilai' }]],
  ])('reads %j', (details, hasil) => {
    expect(bacaPenghalang(details)).toEqual(hasil);
  });
});
