import { AppError } from '../../domain/galat.ts';
import { laporan, type Laporan } from './definisi.ts';
import { LAPORAN_BERITA, LAPORAN_INDIKATOR, LAPORAN_USULAN } from './definitions/berita/daftar.ts';
import { daftarBarang } from './definitions/daftar-barang.ts';
import { LAPORAN_DAFTAR, LAPORAN_PERMENDAGRI_17 } from './definitions/permendagri17/daftar.ts';
import { rekapKondisi } from './definitions/rekap-kondisi.ts';
import { rekapitulasiMutasi } from './definitions/rekapitulasi-mutasi.ts';
import { rekonsiliasiNilai } from './definitions/rekonsiliasi.ts';
import { renstraRincianAsetTetap } from './definitions/renstra-rincian-aset-tetap.ts';
import { renstraSaranaPrasarana } from './definitions/renstra-sarana-prasarana.ts';
import { LAPORAN_SALDO } from './definitions/saldo/daftar.ts';
import { LAPORAN_TRANSAKSI } from './definitions/transaksi/daftar.ts';

/** All reports, in the order of the screen. A new report is one file in `definitions/` and one line in the list of its group. */
export const DAFTAR_LAPORAN: readonly Laporan[] = [
  laporan(rekapitulasiMutasi),
  laporan(daftarBarang),
  laporan(rekapKondisi),
  laporan(rekonsiliasiNilai),
  ...LAPORAN_TRANSAKSI,
  ...LAPORAN_SALDO,
  ...LAPORAN_PERMENDAGRI_17,
  ...LAPORAN_BERITA,
  ...LAPORAN_USULAN,
  ...LAPORAN_DAFTAR,
  ...LAPORAN_INDIKATOR,
  laporan(renstraRincianAsetTetap),
  laporan(renstraSaranaPrasarana),
];

/**
 * The report with this id.
 *
 * @throws AppError not_found/laporan_tidak_ada
 */
export function cariLaporan(id: string): Laporan {
  const ada = DAFTAR_LAPORAN.find((l) => l.id === id);
  if (ada === undefined)
    throw new AppError('not_found', 'laporan_tidak_ada', { id, ada: DAFTAR_LAPORAN.map((l) => l.id) });
  return ada;
}
