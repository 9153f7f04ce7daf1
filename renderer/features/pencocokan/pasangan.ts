import type { ButirCocok, SisiBarang } from '../../../api/contract/pencocokan.ts';

export type Sisi = 'mereka' | 'kita';
type IsiSisi = ReadonlyMap<string, SisiBarang>;

/** What the user is putting together by hand, of both lists, in the order it was chosen. */
export interface Pasangan {
  readonly mereka: IsiSisi;
  readonly kita: IsiSisi;
}

export const PASANGAN_KOSONG: Pasangan = { mereka: new Map(), kita: new Map() };

export const sisiTab = (tab: 'hanya-kita' | 'hanya-mereka'): Sisi => (tab === 'hanya-kita' ? 'kita' : 'mereka');
export const tabSisi = (sisi: Sisi): 'hanya-kita' | 'hanya-mereka' => (sisi === 'kita' ? 'hanya-kita' : 'hanya-mereka');

/** Things of a side as rows of its list give them. */
const barang = (sisi: Sisi, butir: readonly ButirCocok[]): SisiBarang[] => butir.flatMap((b) => b[sisi].slice(0, 1));

/** Chooses a row, or lets it go. */
export function alihkanBarang(p: Pasangan, sisi: Sisi, butir: ButirCocok): Pasangan {
  const isi = new Map(p[sisi]);
  for (const b of barang(sisi, [butir])) if (!isi.delete(b.nomor)) isi.set(b.nomor, b);
  return { ...p, [sisi]: isi };
}

/** What was chosen before, and these rows besides. */
export function tambahBarang(p: Pasangan, sisi: Sisi, dasar: IsiSisi, butir: readonly ButirCocok[]): Pasangan {
  return { ...p, [sisi]: new Map([...dasar, ...barang(sisi, butir).map((b) => [b.nomor, b] as const)]) };
}

/** Lets things go. */
export function keluarkanBarang(p: Pasangan, sisi: Sisi, nomor: Iterable<string>): Pasangan {
  const isi = new Map(p[sisi]);
  for (const n of nomor) isi.delete(n);
  return { ...p, [sisi]: isi };
}
