import { GOLONGAN, type Golongan } from '../../../domain/kodeBarang.ts';
import type { AppError } from '../../../domain/galat.ts';
import { bacaObjek, tidakSah } from './opsi.ts';

interface Rincian {
  golongan: Golongan;
  nilaiSen: number;
}

const salah = (nilai: unknown, harap: string): AppError =>
  tidakSah('--data', (typeof nilai === 'string' ? nilai : JSON.stringify(nilai)) ?? '', harap);

const golonganDari = (nilai: unknown): Golongan => {
  const ada = GOLONGAN.find((g) => g.golongan === nilai);
  if (!ada) throw salah(nilai, 'golongan A-F, G atau P');
  return ada.golongan;
};

const senDari = (nilai: unknown, golongan: string): number => {
  if (typeof nilai !== 'number' || !Number.isSafeInteger(nilai))
    throw salah(nilai, `nilai golongan ${golongan} dalam sen, bilangan bulat`);
  return nilai;
};

/** One line given as an object, under any of the names a person may think of. */
function dariObjek(baris: unknown): Rincian {
  if (typeof baris !== 'object' || baris === null)
    throw salah(baris, 'rincian berisi {"golongan": "A", "nilaiSen": 123}');
  const isi = new Map<string, unknown>(Object.entries(baris));
  const golongan = golonganDari(isi.get('golongan'));
  return { golongan, nilaiSen: senDari(isi.get('nilaiSen') ?? isi.get('kontrolSen') ?? isi.get('sen'), golongan) };
}

const dariPeta = (peta: object): Rincian[] =>
  Object.entries(peta).map(([g, n]) => ({ golongan: golonganDari(g), nilaiSen: senDari(n, g) }));

/**
 * Control totals from JSON: `{"sumber": "...", "rincian": [{"golongan": "A", "nilaiSen": 1}]}`, or shorter
 * `{"sumber": "...", "A": 1, "B": 2}`.
 * @throws AppError validation/opsi_tidak_sah
 */
export function bacaKontrol(teks: string): { sumber: string; rincian: Rincian[] } {
  const { sumber, rincian, golongan, kontrol, ...huruf } = bacaObjek(teks, '--data');
  if (typeof sumber !== 'string' || sumber.trim() === '')
    throw salah(sumber ?? '', '"sumber" yang berisi nama dokumen');
  const daftar = rincian ?? golongan ?? kontrol ?? (Object.keys(huruf).length > 0 ? huruf : null);
  if (Array.isArray(daftar)) return { sumber, rincian: daftar.map(dariObjek) };
  if (typeof daftar === 'object' && daftar !== null) return { sumber, rincian: dariPeta(daftar) };
  throw salah(daftar, '"rincian" berupa daftar golongan dan nilainya');
}
