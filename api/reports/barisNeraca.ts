import { ANGKA_NOL, tambahPosisi, type AngkaPosisi, type Posisi, type PosisiSemester } from './posisi.ts';

/** A figure of one line of the balance sheet: units (null on a contra line, which has none) and signed sen. */
export interface AngkaNeraca {
  readonly lot: number;
  readonly belum: number;
  readonly unit: number | null;
  readonly sen: number;
}

/** One line of the balance sheet of goods; on a contra line all amounts are negative. */
export interface BarisNeraca {
  readonly kode: string;
  readonly awal: AngkaNeraca;
  readonly bertambah: AngkaNeraca;
  readonly berkurang: AngkaNeraca;
  readonly akhir: AngkaNeraca;
}

/** A heading of the balance sheet with the lines under it. */
export interface KelompokNeraca {
  readonly kode: string;
  readonly nama: string;
  readonly baris: readonly BarisNeraca[];
}

/** Which codes carry their accumulated depreciation on which contra line. Source: Permendagri 108/2016. */
interface Kontra {
  readonly kode: string;
  readonly dari: readonly string[];
}

interface BentukKelompok {
  readonly kode: string;
  readonly nama: string;
  /** Codes of level 3 that always stand there, in order. */
  readonly jenis: readonly string[];
  readonly kontra: readonly Kontra[];
  /** Contra lines of level 4. */
  readonly kontraObjek: readonly Kontra[];
}

/** Order of lines: Permendagri 47/2021 Lampiran IV.L, second-hand. */
const SUSUNAN: readonly BentukKelompok[] = [
  { kode: '1.1', nama: 'Aset Lancar', jenis: ['1.1.7'], kontra: [], kontraObjek: [] },
  {
    kode: '1.3',
    nama: 'Aset Tetap',
    jenis: ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.3.6'],
    kontra: [{ kode: '1.3.7', dari: ['1.3'] }],
    kontraObjek: [
      { kode: '1.3.7.01', dari: ['1.3.2'] },
      { kode: '1.3.7.02', dari: ['1.3.3'] },
      { kode: '1.3.7.03', dari: ['1.3.4'] },
      { kode: '1.3.7.04', dari: ['1.3.1', '1.3.5', '1.3.6'] },
    ],
  },
  {
    kode: '1.5',
    nama: 'Aset Lainnya',
    jenis: ['1.5.2', '1.5.3', '1.5.4'],
    kontra: [
      { kode: '1.5.5', dari: ['1.5.3'] },
      { kode: '1.5.6', dari: ['1.5.2', '1.5.4'] },
    ],
    kontraObjek: [
      { kode: '1.5.5.01', dari: ['1.5.3'] },
      { kode: '1.5.6.01', dari: ['1.5.2', '1.5.4'] },
    ],
  },
];

/**
 * The lines of the balance sheet of goods, contra lines among them. By jenis every line stands there, also an empty
 * one; by objek those that hold or moved something, and the contra lines.
 */
export function barisNeraca({ objek }: PosisiSemester, tingkat: 'jenis' | 'objek'): KelompokNeraca[] {
  return SUSUNAN.map(({ kode, nama, jenis, kontra, kontraObjek }) => {
    const milik = objek.filter((p) => p.objek.startsWith(`${kode}.`));
    const kodeBarang = tingkat === 'jenis' ? jenis : milik.map((p) => p.objek);
    const barang = kodeBarang.map((k) => satuBaris(k, di(milik, [k]), (a) => ({ ...a, sen: a.nilaiSen })));
    const lawan = (tingkat === 'jenis' ? kontra : kontraObjek).map((k) =>
      satuBaris(k.kode, di(milik, k.dari), (a) => ({ lot: 0, belum: 0, unit: null, sen: 0 - a.akumulasiSen })),
    );
    return { kode, nama, baris: [...barang, ...lawan] };
  });
}

const di = (daftar: readonly Posisi[], awalan: readonly string[]): Posisi[] =>
  daftar.filter((p) => awalan.some((a) => p.objek === a || p.objek.startsWith(`${a}.`)));

function satuBaris(kode: string, daftar: readonly Posisi[], ambil: (a: AngkaPosisi) => AngkaNeraca): BarisNeraca {
  const jumlah = (pilih: (p: Posisi) => AngkaPosisi): AngkaNeraca =>
    ambil(daftar.reduce((n, p) => tambahPosisi(n, pilih(p)), ANGKA_NOL));
  return {
    kode,
    awal: jumlah((p) => p.awal),
    bertambah: jumlah((p) => p.bertambah),
    berkurang: jumlah((p) => p.berkurang),
    akhir: jumlah((p) => p.akhir),
  };
}
