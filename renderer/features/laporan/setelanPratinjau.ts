import { z } from 'zod';

const KUNCI = 'inventaris-bmd.pratinjau';

const Setelan = z.object({
  zum: z.union([z.literal('lebar'), z.literal('halaman'), z.number().min(0.25).max(3)]),
  mini: z.boolean(),
});
export type SetelanPratinjau = z.infer<typeof Setelan>;

/** How pages were looked at last, on this computer. */
export function bacaSetelan(): SetelanPratinjau {
  try {
    return Setelan.parse(JSON.parse(localStorage.getItem(KUNCI) ?? ''));
  } catch {
    return { zum: 'lebar', mini: true };
  }
}

export function simpanSetelan(setelan: SetelanPratinjau): void {
  localStorage.setItem(KUNCI, JSON.stringify(setelan));
}
