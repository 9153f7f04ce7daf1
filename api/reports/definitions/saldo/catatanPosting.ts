import { namaSemester, type Semester } from '../../../../domain/tanggal.ts';
import type { DataUmum } from '../../bagianUmum.ts';

/** Whether the charge of the semester is in the figures: it is booked when the semester closes. */
export function catatanPosting({ tertutup }: DataUmum, semester: Semester): string {
  const nama = namaSemester(semester);
  return tertutup
    ? `Beban dan akumulasi adalah yang dibukukan pada penutupan ${nama}.`
    : `${nama} belum ditutup: yang tercetak baru yang sudah dibukukan; beban semester ini dibukukan pada penutupannya.`;
}
