import { GOLONGAN, namaGolongan } from '../../domain/kodeBarang.ts';
import type { Kolom, Sel } from '../reports/document.ts';
import { tambahSel } from '../reports/jumlah.ts';
import { beriGiliran, type OpsiTulis } from '../reports/writers/berkasUtuh.ts';
import { tulisBuku, type Buku } from '../reports/writers/xlsx/buku.ts';
import { LembarDatar } from '../reports/writers/xlsx/lembarDatar.ts';
import { NamaLembar } from '../reports/writers/xlsx/nama.ts';
import type { AmbilKolom } from './kolom.ts';
import { barisTanda, LEMBAR_TANDA, type Tanda } from './tanda.ts';
import type { TataLetakDatar } from './tataLetak.ts';
import { lotGolongan, telaah, type LotEkspor, type Telaah } from './telaah.ts';

/** An export with a row per lot. */
export interface EksporDatar {
  readonly lot: LotEkspor;
  readonly tataLetak: TataLetakDatar;
  readonly ambil: AmbilKolom;
  /** The code over seven columns. */
  readonly tujuh: boolean;
  /** The mark of the register; written where the layout carries our ids. */
  readonly tanda: Tanda | null;
}

export const BARIS_PER_GILIRAN = 250;

const KOLOM_REKAP: readonly Kolom[] = [
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 8, rata: 'kiri' },
  { key: 'golongan', label: 'Golongan', kind: 'teks', lebar: 30, rata: 'kiri' },
  { key: 'kondisi', label: 'Kondisi (B/KB/RB)', kind: 'teks', lebar: 12, rata: 'kiri' },
  { key: 'lot', label: 'Lot', kind: 'bulat', lebar: 10, rata: 'kanan', total: true },
  { key: 'unit', label: 'Unit', kind: 'bulat', lebar: 10, rata: 'kanan', total: true },
  { key: 'nilai', label: 'Nilai Perolehan (Rp)', kind: 'rupiah', lebar: 22, rata: 'kanan', total: true },
  { key: 'belum', label: 'Belum bernilai (lot)', kind: 'bulat', lebar: 12, rata: 'kanan', total: true },
];

/**
 * Writes the register, or a part of it, as a flat workbook: a recap sheet and one sheet per golongan that has lots. One
 * header row, no merged cells, codes as text, real dates and numbers, sums as formulas with their exact result.
 *
 * @returns how many lots were written
 * @throws AppError rule/dibatalkan, rule/jumlah_melampaui_batas, and the file errors of `tulisUtuh`
 */
export async function tulisBukuDatar(ekspor: EksporDatar, path: string, opsi: OpsiTulis = {}): Promise<number> {
  const isi = telaah(ekspor.lot);
  return tulisBuku(path, opsi, async (buku, jalan) => {
    const nama = new NamaLembar();
    tulisRekap(buku, nama.ambil('Rekap'), isi);
    let selesai = 0;
    for (const milik of isi.golongan) {
      const judul = nama.ambil(`${milik.golongan} ${namaGolongan(milik.golongan)}`);
      await tulisGolongan(buku, judul, ekspor, milik, (n) => {
        jalan.kemajuan?.(selesai + n, isi.semua.lot);
        return beriGiliran(jalan);
      });
      selesai += milik.lot;
    }
    if (ekspor.tanda !== null) tulisTanda(buku, ekspor.tanda);
    return selesai;
  });
}

async function tulisGolongan(
  buku: Buku,
  judul: string,
  { lot, tataLetak, ambil, tujuh }: EksporDatar,
  { golongan, rincianLain }: Telaah['golongan'][number],
  giliran: (baris: number) => Promise<void>,
): Promise<void> {
  const kolom = tataLetak.kolom({ ambil, golongan: [golongan], rincianLain, tujuh });
  const lembar = new LembarDatar(buku, judul, kolom);
  const dijumlah = kolom.flatMap((k, i) => (k.total === true ? [[i, k] as const] : []));
  const jumlah: Sel[] = kolom.map((k) => (k.total === true ? 0 : null));
  let nomor = 0;
  for (const satu of lotGolongan(lot, golongan)) {
    nomor += 1;
    const sel = kolom.map((k) => k.isi(satu, nomor));
    lembar.baris(sel);
    for (const [i, k] of dijumlah) jumlah[i] = tambahSel(k, jumlah[i] ?? null, sel[i] ?? null);
    if (nomor % BARIS_PER_GILIRAN === 0) await lembar.surut(() => giliran(nomor));
  }
  lembar.tutup('Jumlah', jumlah);
  await giliran(nomor);
}

function tulisRekap(buku: Buku, nama: string, { rekap, semua }: Telaah): void {
  const lembar = new LembarDatar(buku, nama, KOLOM_REKAP);
  for (const b of rekap) {
    const kode = GOLONGAN.find((g) => g.golongan === b.golongan)?.kode ?? '';
    lembar.baris([kode, namaGolongan(b.golongan), b.kondisi, b.lot, b.unit, b.nilaiSen, b.belum]);
  }
  lembar.tutup('Jumlah', [null, null, null, semua.lot, semua.unit, semua.nilaiSen, semua.belum]);
}

/** Writes the hidden sheet by which the import knows the register. */
export function tulisTanda(buku: Buku, tanda: Tanda): void {
  const ws = buku.addWorksheet(LEMBAR_TANDA, { state: 'hidden' });
  for (const baris of barisTanda(tanda)) ws.addRow([...baris]).commit();
  ws.commit();
}
