import { GOLONGAN, type Golongan } from '../../../domain/kodeBarang.ts';
import { SalahPakai } from './verba.ts';
import { bacaObjek } from './opsi.ts';

interface Rincian {
  golongan: Golongan;
  nilaiSen: number;
}

const golonganDari = (nilai: unknown): Golongan => {
  const ada = GOLONGAN.find((g) => g.golongan === nilai);
  if (!ada) throw new SalahPakai(`golongan "${String(nilai)}" tidak dikenal; pakai A-F, G atau P`);
  return ada.golongan;
};

const senDari = (nilai: unknown, golongan: string): number => {
  if (typeof nilai !== 'number' || !Number.isSafeInteger(nilai)) throw new SalahPakai(`nilai golongan ${golongan} harus bilangan bulat dalam sen`);
  return nilai;
};

/** One line given as an object, under any of the names a person may think of. */
function dariObjek(baris: unknown): Rincian {
  if (typeof baris !== 'object' || baris === null) throw new SalahPakai('rincian harus berisi {"golongan": "A", "nilaiSen": ...}');
  const isi = new Map<string, unknown>(Object.entries(baris));
  const golongan = golonganDari(isi.get('golongan'));
  return { golongan, nilaiSen: senDari(isi.get('nilaiSen') ?? isi.get('kontrolSen') ?? isi.get('sen'), golongan) };
}

const dariPeta = (peta: object): Rincian[] =>
  Object.entries(peta).map(([g, n]) => ({ golongan: golonganDari(g), nilaiSen: senDari(n, g) }));

/**
 * Control totals from JSON: `{"sumber": "...", "rincian": [{"golongan": "A", "nilaiSen": 1}]}`, or shorter
 * `{"sumber": "...", "A": 1, "B": 2}`.
 * @throws SalahPakai
 */
export function bacaKontrol(teks: string): { sumber: string; rincian: Rincian[] } {
  const { sumber, rincian, golongan, kontrol, ...huruf } = bacaObjek(teks, '--data');
  if (typeof sumber !== 'string' || sumber.trim() === '') throw new SalahPakai('--data harus menyebut "sumber"');
  const daftar = rincian ?? golongan ?? kontrol ?? huruf;
  if (Array.isArray(daftar)) return { sumber, rincian: daftar.map(dariObjek) };
  if (typeof daftar === 'object' && daftar !== null) return { sumber, rincian: dariPeta(daftar) };
  throw new SalahPakai('--data harus menyebut "rincian"');
}
