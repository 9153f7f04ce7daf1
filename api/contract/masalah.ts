import type { z } from 'zod';

type Isu = z.core.$ZodIssue;

/** One thing wrong with an input: the field, a stable key, and what the key's sentence needs to know. */
export interface Masalah {
  readonly kolom: string;
  readonly masalah: string;
  readonly batas?: number;
  readonly pilihan?: readonly string[];
}

/** Keys that a schema gives itself, as the message of its check. */
const DARI_SKEMA: ReadonlySet<string> = new Set(['tanggal', 'semester', 'nomor', 'kode_barang', 'nomor_register']);

const SALAH_JENIS: Readonly<Record<string, string>> = {
  string: 'harus_teks',
  number: 'harus_bilangan',
  int: 'harus_bulat',
  array: 'harus_daftar',
  boolean: 'harus_ya_tidak',
};

const TERLALU_KECIL: Readonly<Record<string, string>> = { string: 'kosong', array: 'kosong' };
const TERLALU_BESAR: Readonly<Record<string, string>> = { string: 'terlalu_panjang', array: 'terlalu_banyak' };

function nilaiPada(masukan: unknown, jalur: readonly PropertyKey[]): unknown {
  let kini = masukan;
  for (const p of jalur) {
    if (typeof kini !== 'object' || kini === null) return undefined;
    kini = Reflect.get(kini, p);
  }
  return kini;
}

/** The alternative that was meant: the one whose fields were all known, or that has least against it. */
const alternatif = (daftar: readonly (readonly Isu[])[]): readonly Isu[] =>
  daftar.toSorted((a, b) => beratnya(a) - beratnya(b))[0] ?? [];
const beratnya = (isu: readonly Isu[]): number =>
  isu.length + (isu.some((i) => i.code === 'unrecognized_keys') ? 100 : 0);

function satu(isu: Isu, awal: readonly PropertyKey[], masukan: unknown): Masalah[] {
  const jalur = [...awal, ...isu.path];
  const kolom = jalur.map(String).join('.');
  if (DARI_SKEMA.has(isu.message)) return [{ kolom, masalah: isu.message }];
  switch (isu.code) {
    case 'invalid_type':
      if (nilaiPada(masukan, jalur) === undefined) return [{ kolom, masalah: 'kosong' }];
      return [{ kolom, masalah: SALAH_JENIS[isu.expected] ?? 'bentuk' }];
    case 'too_small':
      return [{ kolom, masalah: TERLALU_KECIL[isu.origin] ?? 'terlalu_kecil', batas: Number(isu.minimum) }];
    case 'too_big':
      return [{ kolom, masalah: TERLALU_BESAR[isu.origin] ?? 'terlalu_besar', batas: Number(isu.maximum) }];
    case 'invalid_value':
      return [{ kolom, masalah: 'pilihan', pilihan: isu.values.map(String) }];
    case 'unrecognized_keys':
      return isu.keys.map((kunci) => ({ kolom: [...jalur.map(String), kunci].join('.'), masalah: 'tidak_dikenal' }));
    case 'invalid_union':
      return alternatif(isu.errors).flatMap((dalam) => satu(dalam, jalur, masukan));
    default:
      return [{ kolom, masalah: 'bentuk' }];
  }
}

/**
 * What is wrong with an input, every problem at once, as keys that `pesanGalat` has words for.
 * @param dikenal fields there are, to be named beside an unknown one
 */
export const uraikanMasalah = (isu: readonly Isu[], masukan: unknown, dikenal?: readonly string[]): Masalah[] =>
  isu
    .flatMap((i) => satu(i, [], masukan))
    .map((m) => (dikenal && m.masalah === 'tidak_dikenal' ? { ...m, pilihan: dikenal } : m))
    .slice(0, 50);
