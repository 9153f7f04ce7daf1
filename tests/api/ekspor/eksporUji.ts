import type { EksporDatar } from '../../../api/ekspor/buku.ts';
import { ambilKolom } from '../../../api/ekspor/kolom.ts';
import type { SusutEkspor } from '../../../api/ekspor/susut.ts';
import type { Tanda } from '../../../api/ekspor/tanda.ts';
import { TATA_LETAK_DATAR } from '../../../api/ekspor/tataLetak.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import { IDENTITAS } from '../reports/sumberUji.ts';

export const TANDA_UJI: Tanda = { register: 'ab'.repeat(32), perintah: '12', per: '2025-06-30', isi: 'datar' };

interface Pilihan {
  readonly tujuh?: boolean;
  readonly susut?: ReadonlyMap<string, SusutEkspor>;
}

/** An export of the given lots as of 2025-06-30; useful life five years for everything. */
export const eksporUji = (
  lot: readonly LotLaporan[],
  tataLetak: keyof typeof TATA_LETAK_DATAR = 'datar',
  { tujuh = false, susut = new Map() }: Pilihan = {},
): EksporDatar => ({
  lot: (golongan) => lot.filter((l) => l.golongan === golongan),
  tataLetak: TATA_LETAK_DATAR[tataLetak],
  ambil: ambilKolom({
    per: '2025-06-30',
    identitas: IDENTITAS,
    masaTahun: () => 5,
    susut: (id) => susut.get(id) ?? null,
  }),
  tujuh,
  tanda: TATA_LETAK_DATAR[tataLetak].dikenali ? TANDA_UJI : null,
});
