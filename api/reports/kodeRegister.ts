import type { Identitas } from '../contract/register.ts';
import type { LotLaporan } from './sumber.ts';

/**
 * The two lines of the kode register (Permendagri 108/2016): owner, komptabel, place and office with the year, then
 * kode barang with the running number. Null where the office has no kode lokasi or the lot no number: neither is
 * made up. The komptabel segment (01 intra, 02 ekstra) follows the lot.
 */
export function kodeRegister({ kodeLokasi }: Identitas, lot: LotLaporan): string | null {
  const bagian = kodeLokasi.trim().split('.');
  if (bagian.length < 2 || lot.nomorRegister === null) return null;
  const lokasi = [bagian[0], lot.komptabel === 'ekstra' ? '02' : '01', ...bagian.slice(2)].join('.');
  return `${lokasi}.${lot.tahunPerolehan ?? '....'} / ${lot.kodeBarang}.${lot.nomorRegister}`;
}
