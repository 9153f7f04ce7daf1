import { hash } from 'node:crypto';
import { rapikanTeks } from '../../domain/impor/beda.ts';
import type { DataBaris } from '../../domain/impor/data.ts';
import type { KeadaanLot } from '../../domain/lot.ts';

/** Fields that tell goods apart; what is written beside them (keterangan, nomor cetak) does not. */
const BIDANG = [
  'kodeBarang',
  'namaBarang',
  'jumlah',
  'tahunPerolehan',
  'tanggalPerolehan',
  'nilaiSen',
  'merk',
  'spesifikasi',
  'kondisi',
  'luas',
  'alamat',
  'unitKerja',
] as const satisfies readonly (keyof DataBaris)[];

/** Of a code with too many sets of told fields these alone are compared: rather held once too often than brought in twice. */
const INTI: readonly string[] = ['kodeBarang', 'namaBarang', 'jumlah', 'tahunPerolehan', 'nilaiSen'];
const BATAS_SUSUNAN = 64;

type Isi = ReadonlyMap<string, string | number>;

const nilai = (n: string | number): string | number => (typeof n === 'string' ? rapikanTeks(n).toLowerCase() : n);

/** What a row tells of the fields that tell goods apart. */
function isiBaris(data: DataBaris): Isi {
  const isi = new Map<string, string | number>();
  for (const k of BIDANG) {
    const n = data[k];
    if (n !== undefined) isi.set(k, nilai(n));
  }
  if (!isi.has('tahunPerolehan') && data.tanggalPerolehan !== undefined)
    isi.set('tahunPerolehan', Number(data.tanggalPerolehan.slice(0, 4)));
  for (const [k, n] of Object.entries(data.rincian ?? {})) isi.set(`rincian.${k}`, nilai(n));
  return isi;
}

/** The same of a lot; a missing value or attribute is absent. */
function isiLot({ atribut: a, angka }: KeadaanLot): Isi {
  return isiBaris({
    kodeBarang: a.kodeBarang,
    namaBarang: a.namaBarang,
    jumlah: angka.unit,
    ...(a.tahunPerolehan !== null && { tahunPerolehan: a.tahunPerolehan }),
    ...(a.tanggalPerolehan !== null && { tanggalPerolehan: a.tanggalPerolehan }),
    ...(angka.unitBelum === 0 && { nilaiSen: angka.nilai }),
    ...(a.merk !== null && { merk: a.merk }),
    ...(a.spesifikasi !== null && { spesifikasi: a.spesifikasi }),
    ...(a.kondisi !== null && { kondisi: a.kondisi }),
    ...(a.luas !== null && { luas: a.luas }),
    ...(a.alamat !== null && { alamat: a.alamat }),
    ...(a.unitKerja !== null && { unitKerja: a.unitKerja }),
    ...(a.rincian !== null && { rincian: a.rincian }),
  });
}

function sidik(isi: Isi, bidang: readonly string[]): string | null {
  const pasangan: (string | number)[] = [];
  for (const b of bidang) {
    const n = isi.get(b);
    if (n === undefined) return null;
    pasangan.push(b, n);
  }
  return hash('sha1', JSON.stringify(pasangan), 'base64');
}

/**
 * Fingerprints of contents, so that twins are found without comparing each with each. A row has one, over the fields it
 * tells; a lot has one for every set of fields that a row of its code told.
 */
export class PembuatKunci {
  readonly #susunan = new Map<string, Map<string, readonly string[]>>();

  /** Codes of the rows that were given a fingerprint. */
  get kode(): readonly string[] {
    return [...this.#susunan.keys()];
  }

  /** Fingerprint of a row; null without a code, by which twins are looked for. */
  baris(data: DataBaris): string | null {
    if (data.kodeBarang === undefined) return null;
    const isi = isiBaris(data);
    const milik = this.#susunan.get(data.kodeBarang) ?? new Map<string, readonly string[]>();
    this.#susunan.set(data.kodeBarang, milik);
    let bidang = [...isi.keys()].sort();
    if (!milik.has(bidang.join()) && milik.size >= BATAS_SUSUNAN) bidang = INTI.filter((b) => isi.has(b)).sort();
    milik.set(bidang.join(), bidang);
    return sidik(isi, bidang);
  }

  /** Fingerprints of a lot, as rows with its content would have them. */
  lot(lot: KeadaanLot): string[] {
    const isi = isiLot(lot);
    return [...(this.#susunan.get(lot.atribut.kodeBarang)?.values() ?? [])].flatMap((b) => sidik(isi, b) ?? []);
  }
}
