import { semesterDari } from '../../../domain/tanggal.ts';
import { pergi } from '../../app/lokasi.ts';

/** Forms about one lot that its panel and menu lead to. */
export type FormulirLot = 'kibar' | 'kartu-pemeliharaan';

/** Goes to the form of a lot, as of today: the running semester, in which every lot of the list is there. */
export function bukaKartu(id: string, formulir: FormulirLot, hariIni: string): void {
  const kueri = { semester: semesterDari(hariIni), id: formulir, barang: id };
  pergi(`/laporan?${new URLSearchParams(kueri).toString()}`);
}
