import type { Kondisi } from '../../domain/kondisi.ts';
import { labelKondisi } from '../../domain/kondisi.ts';
import { t } from '../i18n/id.ts';
import gaya from './LencanaKondisi.module.css';

/** Condition by letter, shape and colour together: circle B, triangle KB, square RB. */
export function LencanaKondisi({ kondisi, panjang = false }: { kondisi: Kondisi | null; panjang?: boolean }) {
  if (kondisi === null) return <span>{t.umum.tidakAda}</span>;
  const label = labelKondisi(kondisi);
  return (
    <span className={gaya.lencana} data-kondisi={kondisi} title={label}>
      <BentukKondisi kondisi={kondisi} />
      {kondisi}
      {panjang ? <span className={gaya.label}>{label}</span> : <span className="tersembunyi">{label}</span>}
    </span>
  );
}

/** The shape alone, for charts and legends where the letter stands beside it. */
export function BentukKondisi({ kondisi }: { kondisi: Kondisi }) {
  return (
    <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden className={gaya.bentuk} data-kondisi={kondisi}>
      {kondisi === 'B' && <circle cx="5" cy="5" r="4.5" />}
      {kondisi === 'KB' && <path d="M5 0.5 L9.8 9.5 L0.2 9.5 Z" />}
      {kondisi === 'RB' && <rect x="0.8" y="0.8" width="8.4" height="8.4" />}
    </svg>
  );
}
