import { kolomKurung } from '../../kolomUang.ts';
import { bagianBaris } from '../../bagian.ts';
import { namaGolongan, GOLONGAN } from '../../../../domain/kodeBarang.ts';
import type { AngkaNeraca, BarisNeraca, KelompokNeraca } from '../../barisNeraca.ts';
import type { Bagian, Baris, BarisJumlah, Kolom, Sel, SumberBaris } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { selNilaiJumlah } from '../../nilai.ts';
import type { SumberLaporan } from '../../sumber.ts';

/** Stands where a contra line has no quantity. */
const TANPA_JUMLAH = '-';

/** Quantity and value under one heading. */
export const kolomPasangan = (grup: string, key: string): Kolom[] => [
  { key: `${key}Unit`, label: 'Jumlah', grup, kind: 'bulat', lebar: 13, rata: 'kanan', total: true },
  kolomKurung(`${key}Nilai`, 'Nilai (Rp)', 28, grup),
];

/** The pair of cells; a value that nobody filled in is marked. */
export const selPasangan = ({ lot, belum, unit, sen }: AngkaNeraca): Sel[] => [
  unit ?? TANPA_JUMLAH,
  unit === null ? sen : selNilaiJumlah({ lot, belum, nilaiSen: sen }),
];

/** The pair of cells of a sum of lines: contra lines deduct their value and count no units. */
const selJumlah = (daftar: readonly AngkaNeraca[]): Sel[] =>
  selPasangan(
    daftar.reduce(
      (n, a) => ({
        lot: tambah(n.lot, a.lot),
        belum: tambah(n.belum, a.belum),
        unit: tambah(n.unit ?? 0, a.unit ?? 0),
        sen: tambah(n.sen, a.sen),
      }),
      { lot: 0, belum: 0, unit: 0, sen: 0 },
    ),
  );

/** Which figures of a line stand in the form, in the order of its columns. */
export type PilihAngka = (b: BarisNeraca) => readonly AngkaNeraca[];

/**
 * A section per heading of the balance sheet: code, name and pairs of figures, with the net sum below.
 *
 * @param awalan cells in front of the figures
 */
export function bagianNeraca(
  kelompok: readonly KelompokNeraca[],
  awalan: (b: BarisNeraca) => readonly Sel[],
  pilih: PilihAngka,
): Bagian<SumberBaris>[] {
  return kelompok.map((k) => {
    const rows = k.baris.map((b): Baris => [...awalan(b), ...pilih(b).flatMap(selPasangan)]);
    return bagianBaris(k.kode, rows, {
      judul: `${k.kode} ${k.nama}`,
      subtotal: rows.length === 0 ? null : jumlahNeraca(`Jumlah ${k.nama}${neto(k)}`, k.baris, awalan, pilih),
    });
  });
}

/** The sum over all headings. */
export function totalNeraca(
  kelompok: readonly KelompokNeraca[],
  awalan: (b: BarisNeraca) => readonly Sel[],
  pilih: PilihAngka,
): BarisJumlah {
  const semua = kelompok.flatMap((k) => k.baris);
  return jumlahNeraca('Jumlah seluruhnya (neto)', semua, awalan, pilih);
}

const neto = ({ kode }: KelompokNeraca): string => (kode === '1.1' ? '' : ' (neto)');

function jumlahNeraca(
  label: string,
  baris: readonly BarisNeraca[],
  awalan: (b: BarisNeraca) => readonly Sel[],
  pilih: PilihAngka,
): BarisJumlah {
  const [pertama] = baris;
  const kosong = pertama === undefined ? [] : awalan(pertama).map(() => null);
  const banyak = pertama === undefined ? 0 : pilih(pertama).length;
  const angka = Array.from({ length: banyak }, (_, i) => selJumlah(baris.flatMap((b) => pilih(b)[i] ?? [])));
  return { label, sel: [...kosong, ...angka.flat()] };
}

const NAMA_GOLONGAN = new Map(GOLONGAN.map((g) => [g.kode, namaGolongan(g.golongan)]));

/** Name of a line: the golongan's where it is one, else the catalogue's. */
export const namaBaris = (sumber: SumberLaporan, kode: string): string =>
  NAMA_GOLONGAN.get(kode) ?? sumber.uraianKode(kode) ?? '';
