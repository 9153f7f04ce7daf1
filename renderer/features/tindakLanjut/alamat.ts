import { STATUS_TEMUAN, type StatusTemuan } from '../../../domain/mutu/aturan.ts';
import { isSemester, type Semester } from '../../../domain/tanggal.ts';
import { isKunciAturan, type KunciAturan } from '../../../domain/mutu/daftar.ts';

/** What the address of the checks says: `#/tindak-lanjut?aturan=<key>&status=<status>&semester=<semester>`. */
export interface KeadaanMutu {
  readonly aturan: KunciAturan | null;
  readonly status: StatusTemuan;
  /** As the closing of this semester sees it; null: as of today. */
  readonly semester: Semester | null;
}

/** Reads the query of an address; what is not known is left out. */
export function bacaAlamat(kueri: string): KeadaanMutu {
  const isi = new URLSearchParams(kueri);
  const aturan = isi.get('aturan') ?? '';
  const status = isi.get('status');
  const semester = isi.get('semester') ?? '';
  return {
    aturan: isKunciAturan(aturan) ? aturan : null,
    status: STATUS_TEMUAN.find((s) => s === status) ?? 'terbuka',
    semester: isSemester(semester) ? semester : null,
  };
}

/** Address of a rule's findings. */
export const keTemuan = (
  aturan: KunciAturan,
  status: StatusTemuan = 'terbuka',
  semester: Semester | null = null,
): string =>
  `/tindak-lanjut?aturan=${aturan}${status === 'terbuka' ? '' : `&status=${status}`}${semester === null ? '' : `&semester=${semester}`}`;

/** Address of the checks as the closing of a semester sees them. */
export const keMutuSemester = (semester: Semester): string => `/tindak-lanjut?semester=${semester}`;
