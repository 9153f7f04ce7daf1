import { namaGolongan, type Golongan } from '../../../../domain/kodeBarang.ts';
import type { KolomLot } from '../../tabelLot.ts';
import { daftarLot } from './daftar-lot.ts';
import { bagianTetap17 } from './kepala.ts';

/** One of the six cards: which goods stand on it and in which columns. */
interface Kib {
  readonly golongan: Golongan & ('A' | 'B' | 'C' | 'D' | 'E' | 'F');
  readonly kolom: readonly KolomLot[];
  /** Size of the letters in points. */
  readonly huruf: number;
  /** Data that fill it, after *terisi dari*. */
  readonly isiDari: string;
  readonly catatan?: readonly string[];
}

/**
 * KIB A-F of Permendagri 17/2007: all lots of one golongan in register order, one row per lot. Repealed with 17/2007,
 * but still what auditors and SIMDA users ask for. Source of columns and their numbers: domain notes 3.1.
 */
export function kib({ golongan, kolom, huruf, isiDari, catatan = [] }: Kib): ReturnType<typeof daftarLot> {
  const nama = namaGolongan(golongan);
  return daftarLot({
    id: `kib-${golongan.toLowerCase()}`,
    judul: `KIB ${golongan} ${nama}`,
    keterangan: `Kartu Inventaris Barang ${golongan}: seluruh barang golongan ${nama}.`,
    isiDari,
    kelompok: 'permendagri-17',
    golongan,
    judulCetak: `KARTU INVENTARIS BARANG (KIB) ${golongan}`,
    subjudul: nama.toUpperCase(),
    lembar: `KIB ${golongan}`,
    huruf,
    tetap: bagianTetap17,
    labelJumlah: 'Jumlah Harga',
    kolom: () => kolom,
    catatan,
  });
}
