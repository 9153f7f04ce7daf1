import { Button } from '@mantine/core';
import type { GalatKawat } from '../../api/contract/index.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { t } from '../i18n/id.ts';

interface Props {
  galat: GalatKawat | null;
  pakai: (tanggal: string) => void;
}

/** After an entry was refused because its semester is closed: the first open day, to be taken with one press. */
export function TawarTanggal({ galat, pakai }: Props) {
  const tanggal = galat === null ? null : tanggalTerbuka(galat);
  if (tanggal === null) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      onClick={(e) => {
        // The button goes away: the next press of Enter should save.
        e.currentTarget.closest('form')?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus();
        pakai(tanggal);
      }}
    >
      {t.bidang.pakaiTanggal(formatTanggal(tanggal))}
    </Button>
  );
}

/** The first open day that a refusal names, its own or that of the lots it is about. */
function tanggalTerbuka({ reason, details }: Pick<GalatKawat, 'reason' | 'details'>): string | null {
  if (reason === 'semester_ditutup') return typeof details['terbuka'] === 'string' ? details['terbuka'] : null;
  if (reason !== 'sebagian_terhalang' || !Array.isArray(details['lot'])) return null;
  for (const lot of details['lot'] as readonly Record<string, unknown>[]) {
    if (lot['reason'] === 'semester_ditutup' && typeof lot['terbuka'] === 'string') return lot['terbuka'];
  }
  return null;
}
