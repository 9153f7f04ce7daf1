import { formatTanggal } from '../../../domain/tanggal.ts';

/** A paper in one line. */
export const teksDokumen = ({
  jenis,
  nomor,
  tanggal,
}: {
  jenis: string;
  nomor: string;
  tanggal: string | null;
}): string => [jenis, nomor, tanggal ? formatTanggal(tanggal) : ''].filter((s) => s !== '').join(' ');
