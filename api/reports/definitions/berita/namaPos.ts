import { GOLONGAN } from '../../../../domain/kodeBarang.ts';
import type { AngkaNeraca } from '../../barisNeraca.ts';
import type { Sel } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { selNilaiJumlah } from '../../nilai.ts';

/** Lines of the balance sheet that are no golongan of their own. Names: Permendagri 108/2016. */
const NAMA: Readonly<Record<string, string>> = {
  '1.3.7': 'Akumulasi Penyusutan',
  '1.5.2': 'Kemitraan dengan Pihak Ketiga',
  '1.5.3': 'Aset Tidak Berwujud',
  '1.5.4': 'Aset Lain-lain',
  '1.5.5': 'Akumulasi Amortisasi Aset Tidak Berwujud',
  '1.5.6': 'Akumulasi Penyusutan Aset Lainnya',
};

/** Name of a code of level 3, contra lines among them. */
export const namaPos = (kode: string): string => NAMA[kode] ?? GOLONGAN.find((g) => g.kode === kode)?.nama ?? '';

/** The amount of a line, or the mark when not one of its lots has a value; contra lines are always figures. */
export const selPos = ({ lot, belum, unit, sen }: AngkaNeraca): Sel =>
  unit === null ? sen : selNilaiJumlah({ lot, belum, nilaiSen: sen });

/** The net sum of lines, or the mark when nothing in them has a value. @throws AppError rule/jumlah_melampaui_batas */
export const selJumlahPos = (daftar: readonly AngkaNeraca[]): Sel =>
  selNilaiJumlah(
    daftar.reduce((n, a) => ({ lot: n.lot + a.lot, belum: n.belum + a.belum, nilaiSen: tambah(n.nilaiSen, a.sen) }), {
      lot: 0,
      belum: 0,
      nilaiSen: 0,
    }),
  );
