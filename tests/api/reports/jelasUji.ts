import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson, type Sel } from '../../../api/reports/document.ts';
import type { SumberLaporan } from '../../../api/reports/sumber.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { rentangSemester, type Semester } from '../../../domain/tanggal.ts';

/** The forms about transactions whose figures move, each way or cause once. */
const FORMULIR = ['perolehan', 'penggunaan', 'reklasifikasi', 'koreksi', 'penghapusan'];

/** Per golongan: unit, value and akumulasi that came in, then those that went out; only where anything moved. */
type Gerakan = ReadonlyMap<string, readonly number[]>;

const NOL = [0, 0, 0, 0, 0, 0];
const bergerak = (jumlah: ReadonlyMap<string, readonly number[]>): Gerakan =>
  new Map([...jumlah].filter(([, n]) => n.some((x) => x !== 0)));

export const angka = (sel: Sel | undefined): number => (typeof sel === 'number' ? sel : 0);

export const dokumenLaporan = (
  sumber: SumberLaporan,
  id: string,
  semester: Semester,
  tanggalCetak: string,
): ReportDocumentJson => jadikanJson(cariLaporan(id).buat(sumber, { semester, tanggalCetak }));

/** What the recapitulations below the forms of a semester add up to. */
export function gerakFormulir(sumber: SumberLaporan, semester: Semester, cetak: string): Gerakan {
  const jumlah = new Map<string, readonly number[]>();
  for (const id of FORMULIR) {
    const rekap = dokumenLaporan(sumber, id, semester, cetak).sections.find((s) => s.id === 'rekap-golongan');
    for (const baris of rekap?.rows ?? []) {
      const kode = String(baris[0]);
      jumlah.set(
        kode,
        (jumlah.get(kode) ?? NOL).map((n, i) => n + angka(baris[i + 2])),
      );
    }
  }
  return bergerak(jumlah);
}

/** The same by the ledger's own lines, without the charge of depreciation, which has a menu of its own. */
export function gerakBuku(sumber: SumberLaporan, semester: Semester, cetak: string): Gerakan {
  const { mulai, selesai } = rentangSemester(semester);
  const jumlah = new Map<string, number[]>();
  for (const g of sumber.gerakObjek(mulai, cetak < selesai ? cetak : selesai)) {
    if (g.sisi !== 'tambah' && g.sisi !== 'kurang') continue;
    const kode = GOLONGAN.find((x) => x.golongan === g.golongan)?.kode ?? '';
    const lama = jumlah.get(kode) ?? [...NOL];
    const [geser, kali] = g.sisi === 'tambah' ? [0, 1] : [3, -1];
    lama[geser] = angka(lama[geser]) + kali * g.unit;
    lama[geser + 1] = angka(lama[geser + 1]) + kali * g.nilaiSen;
    if (g.jenis !== 'penyusutan') lama[geser + 2] = angka(lama[geser + 2]) + kali * g.akumulasiSen;
    jumlah.set(kode, lama);
  }
  return bergerak(jumlah);
}
