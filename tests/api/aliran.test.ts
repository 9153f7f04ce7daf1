import { expect, it } from 'vitest';
import { cetakAliran, cetakAliranJson } from '../../api/hosts/cli/aliran.ts';
import { registerUji } from '../db/bantu.ts';

async function* halaman(...isi: unknown[][]): AsyncGenerator<readonly unknown[]> {
  for (const satu of isi) yield await Promise.resolve(satu);
}

async function cetak(cara: typeof cetakAliran, ...isi: unknown[][]): Promise<string[]> {
  const baris: string[] = [];
  await cara(halaman(...isi), (teks) => void baris.push(teks));
  return baris;
}

it.each([
  [[], []],
  [[[{ a: 1 }, { a: 2 }]], [{ a: 1 }, { a: 2 }]],
  [
    [[1], [2, 3], [4]],
    [1, 2, 3, 4],
  ],
])('pages %j are one JSON Reply', async (isi, nilai) => {
  const baris = await cetak(cetakAliranJson, ...isi);
  expect(JSON.parse(baris.join('\n'))).toEqual({ ok: true, value: nilai });
  // What one page holds is one line, as any other Reply.
  expect(baris).toHaveLength(Math.max(isi.length, 1));
});

it('a person gets a table for each page, and a word when there is none', async () => {
  expect(await cetak(cetakAliran)).toEqual(['Tidak ada.']);
  expect(await cetak(cetakAliran, [{ nama: 'A' }], [{ nama: 'B' }])).toEqual(['nama\nA', 'nama\nB']);
});

it('depreciation of all lots, lot by lot, is what the cards say', async () => {
  const uji = registerUji();
  try {
    const laptop = { kodeBarang: '1.3.2.10.01.02.002', tahunPerolehan: 2022 };
    uji.lot([
      { unit: 1, nilai: 800_000, atribut: laptop },
      { unit: 1, atribut: laptop },
      { unit: 1, nilai: 500, atribut: { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001' } },
      { unit: 2, nilai: 900_000, atribut: laptop },
    ]);
    const per = '2025-06-30';
    const [baris, dilewati] = [[] as unknown[], [] as string[]];
    let setelah: string | null = null;
    let kali = 0;
    do {
      const satu: Awaited<ReturnType<typeof uji.harus<'penyusutan.jadwal'>>> = await uji.harus('penyusutan.jadwal', {
        per,
        setelah,
        batas: 1,
      });
      baris.push(...satu.baris);
      dilewati.push(...satu.dilewati.map((d) => d.barangId));
      setelah = satu.kursor;
      kali += 1;
    } while (setelah !== null);
    const kartu = await Promise.all(['1', '2', '3', '4'].map((id) => uji.harus('penyusutan.kartu', { per, id })));
    expect(baris).toEqual(kartu.flatMap((k) => k.baris));
    expect(baris.length).toBeGreaterThan(10);
    expect(dilewati).toEqual(['2']);
    expect(kali).toBe(5);
    expect((await uji.harus('penyusutan.jadwal', { per })).baris).toEqual(baris);
  } finally {
    uji.tutup();
  }
});
