import fs from 'node:fs';
import path from 'node:path';

/** Where a register went that another one replaced, and the way back. */
export interface TempatLama {
  readonly jalur: string;
  kembalikan(): void;
}

/** Moves a database with what belongs to it: all of it or nothing. */
function pindah(dari: string, ke: string): void {
  const dipindah: string[] = [];
  try {
    for (const ekor of ['', '-wal', '-shm', '-journal']) {
      if (!fs.existsSync(dari + ekor)) continue;
      fs.renameSync(dari + ekor, ke + ekor);
      dipindah.push(ekor);
    }
  } catch (galat) {
    for (const ekor of dipindah) fs.renameSync(ke + ekor, dari + ekor);
    throw galat;
  }
}

/**
 * Moves a register that can no longer be read out of the way, beside its place, so that a backup can take it. It is never
 * deleted: whoever wants to rescue something from it still has it.
 */
export function sisihkanRegister(berkas: string, waktu: string): TempatLama {
  const { dir, name, ext } = path.parse(berkas);
  const jalur = path.join(dir, `${name}_${waktu.replace(/[:.]/g, '-')}_rusak${ext}`);
  pindah(berkas, jalur);
  return { jalur, kembalikan: () => pindah(jalur, berkas) };
}
