import { formatRupiah } from '../../domain/uang.ts';
import { t } from '../i18n/id.ts';

/** A difference in sen: *Sesuai* in words when it is zero, otherwise the amount with its sign. */
export function Selisih({ sen }: { sen: number }) {
  if (sen === 0) return <span style={{ color: 'var(--kondisi-b)', fontWeight: 600 }}>✓ {t.rekonsiliasi.sesuai}</span>;
  return <span>{teksSelisih(sen)}</span>;
}

/** A difference in sen with its sign always written, `+1,00` or `−1,00`. */
export function teksSelisih(sen: number): string {
  return sen > 0 ? `+${formatRupiah(sen)}` : formatRupiah(sen).replace('-', '−');
}
