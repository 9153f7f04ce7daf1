import { describe, expect, it } from 'vitest';
import type { ButirCocok } from '../../../api/contract/pencocokan.ts';
import {
  alihkanBarang,
  keluarkanBarang,
  PASANGAN_KOSONG,
  tambahBarang,
} from '../../../renderer/features/pencocokan/pasangan.ts';

const sisi = (nomor: string) => ({
  nomor,
  letak: null,
  namaBarang: 'Kursi',
  kodeBarang: null,
  merk: null,
  tahunPerolehan: null,
  unit: 1,
  nilaiSen: null,
  nomorRegister: null,
});
/** A row as the list of one side gives it. */
const butir = (mana: 'mereka' | 'kita', nomor: string): ButirCocok => ({
  nomor,
  status: 'sendiri',
  skor: null,
  saingan: 0,
  tangan: false,
  mereka: mana === 'mereka' ? [sisi(nomor)] : [],
  kita: mana === 'kita' ? [sisi(nomor)] : [],
  banyakMereka: mana === 'mereka' ? 1 : 0,
  banyakKita: mana === 'kita' ? 1 : 0,
  alasan: [],
  banding: [],
});

describe('what is put together by hand', () => {
  it('holds both sides apart, though their numbers may be the same', () => {
    const satu = alihkanBarang(PASANGAN_KOSONG, 'mereka', butir('mereka', '7'));
    const dua = alihkanBarang(satu, 'kita', butir('kita', '7'));
    expect([[...dua.mereka.keys()], [...dua.kita.keys()]]).toEqual([['7'], ['7']]);
    const lepas = alihkanBarang(dua, 'mereka', butir('mereka', '7'));
    expect([lepas.mereka.size, lepas.kita.size]).toEqual([0, 1]);
    expect(PASANGAN_KOSONG.mereka.size).toBe(0);
  });

  it('a range takes the place of the one drawn before and leaves what was chosen before that', () => {
    const awal = alihkanBarang(PASANGAN_KOSONG, 'kita', butir('kita', '1'));
    const panjang = tambahBarang(awal, 'kita', awal.kita, [butir('kita', '3'), butir('kita', '4')]);
    const pendek = tambahBarang(panjang, 'kita', awal.kita, [butir('kita', '3')]);
    expect([...panjang.kita.keys()]).toEqual(['1', '3', '4']);
    expect([...pendek.kita.keys()]).toEqual(['1', '3']);
    expect([...keluarkanBarang(pendek, 'kita', ['1', '9']).kita.keys()]).toEqual(['3']);
  });
});
