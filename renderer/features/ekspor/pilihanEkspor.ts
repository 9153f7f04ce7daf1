import { z } from 'zod';
import { FORMAT_EKSPOR, KODE_EKSPOR, PEMISAH_CSV, TATA_LETAK } from '../../../api/contract/ekspor.ts';

const KUNCI = 'inventaris-bmd.ekspor';

const Kode = z.enum(KODE_EKSPOR);
const Pilihan = z.object({
  tataLetak: z.enum(TATA_LETAK),
  /** The code as it was chosen last for each layout. */
  kode: z.object({ datar: Kode, simda: Kode, ebmd: Kode }),
  format: z.enum(FORMAT_EKSPOR),
  pemisah: z.enum(PEMISAH_CSV),
});
export type PilihanEkspor = z.infer<typeof Pilihan>;

/** How was exported last on this computer. */
export function bacaPilihan(): PilihanEkspor {
  try {
    return Pilihan.parse(JSON.parse(localStorage.getItem(KUNCI) ?? ''));
  } catch {
    return { tataLetak: 'datar', kode: { datar: 'satu', simda: 'satu', ebmd: 'tujuh' }, format: 'xlsx', pemisah: ';' };
  }
}

export function simpanPilihan(pilihan: PilihanEkspor): void {
  localStorage.setItem(KUNCI, JSON.stringify(pilihan));
}
