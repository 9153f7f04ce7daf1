import { createHash } from 'node:crypto';
import { AppError } from '../../domain/galat.ts';
import { kolomBagian, pastikanJumlah, type Baris, type Kolom, type ReportDocument } from '../reports/document.ts';
import { tambah, tambahLuas } from '../reports/jumlah.ts';

/** A grand total as a form prints it: column, and the number (sen for rupiah). */
export interface JumlahTercetak {
  readonly kolom: string;
  readonly jenis: Kolom['kind'];
  readonly nilai: number;
}

/** What reading a document through tells. */
export interface HasilPeriksa {
  /** SHA-256 of its content: of all that it says but where and when it was printed. */
  readonly hash: string;
  readonly baris: number;
  readonly jumlah: readonly JumlahTercetak[];
}

/**
 * Reads a document through once: hashes what it says, and adds up every summed column anew, which must come to the sums
 * it prints under its sections and at its end.
 *
 * @throws AppError internal/laporan_tidak_seimbang, internal/laporan_berubah
 */
export function periksaDokumen(dokumen: ReportDocument): HasilPeriksa {
  const { jejak: _, sections, ...kepala } = dokumen;
  const hash = createHash('sha256').update(JSON.stringify(kepala));
  const semua = dokumen.columns.map(() => 0);
  let baris = 0;
  for (const bagian of sections) {
    const { rows, ...isi } = bagian;
    hash.update(JSON.stringify(isi));
    const kolom = kolomBagian(dokumen, bagian);
    const jumlah = kolom.map(() => 0);
    let terbaca = 0;
    for (const satu of rows()) {
      hash.update(JSON.stringify(satu));
      tambahkan(jumlah, kolom, satu);
      terbaca += 1;
    }
    pastikanJumlah(bagian, terbaca);
    baris += terbaca;
    cocokkan(dokumen.id, kolom, jumlah, bagian.subtotal?.sel);
    if (bagian.columns === undefined) tambahkan(semua, kolom, jumlah);
  }
  cocokkan(dokumen.id, dokumen.columns, semua, dokumen.totals?.sel);
  return { hash: hash.digest('hex'), baris, jumlah: tercetak(dokumen) };
}

function tambahkan(jumlah: number[], kolom: readonly Kolom[], baris: Baris): void {
  for (const [i, k] of kolom.entries()) {
    const sel = baris[i];
    if (k.total !== true || typeof sel !== 'number') continue;
    jumlah[i] = k.kind === 'luas' ? tambahLuas(jumlah[i] ?? 0, sel) : tambah(jumlah[i] ?? 0, sel);
  }
}

/** A mark instead of a sum (nothing has a value yet) is no figure, and nothing to compare. */
function cocokkan(laporan: string, kolom: readonly Kolom[], jumlah: readonly number[], sel: Baris | undefined): void {
  for (const [i, k] of kolom.entries()) {
    const isi = sel?.[i];
    if (k.total === true && typeof isi === 'number' && isi !== jumlah[i])
      throw new AppError('internal', 'laporan_tidak_seimbang', {
        laporan,
        kolom: k.label,
        tercetak: isi,
        nilai: jumlah[i],
      });
  }
}

/** The grand totals: the row at the end, or the sums of the only table. */
function tercetak(dokumen: ReportDocument): JumlahTercetak[] {
  const bertabel = dokumen.sections.filter((b) => b.columns === undefined);
  const sel = dokumen.totals?.sel ?? (bertabel.length === 1 ? bertabel[0]?.subtotal?.sel : undefined);
  return dokumen.columns.flatMap((k, i) => {
    const nilai = sel?.[i];
    const kolom = k.grup === undefined ? k.label : `${k.grup}: ${k.label}`;
    return k.total === true && typeof nilai === 'number' ? [{ kolom, jenis: k.kind, nilai }] : [];
  });
}
