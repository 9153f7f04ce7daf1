import { STATUS_TEMUAN, type StatusTemuan } from '../../../domain/mutu/aturan.ts';
import { isKunciAturan, type KunciAturan } from '../../../domain/mutu/daftar.ts';

/** What the address of the checks says: `#/tindak-lanjut?aturan=<key>&status=<status>`. */
export interface KeadaanMutu {
  readonly aturan: KunciAturan | null;
  readonly status: StatusTemuan;
}

/** Reads the query of an address; what is not known is left out. */
export function bacaAlamat(kueri: string): KeadaanMutu {
  const isi = new URLSearchParams(kueri);
  const aturan = isi.get('aturan') ?? '';
  const status = isi.get('status');
  return {
    aturan: isKunciAturan(aturan) ? aturan : null,
    status: STATUS_TEMUAN.find((s) => s === status) ?? 'terbuka',
  };
}

/** Address of a rule's findings. */
export const keTemuan = (aturan: KunciAturan, status: StatusTemuan = 'terbuka'): string =>
  `/tindak-lanjut?aturan=${aturan}${status === 'terbuka' ? '' : `&status=${status}`}`;
