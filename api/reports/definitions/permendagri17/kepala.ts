import type { Identitas } from '../../../contract/register.ts';
import { bagianTetap, namaKabupaten, type DataUmum } from '../../bagianUmum.ts';
import type { ParamLaporan } from '../../definisi.ts';
import type { Dokumen, Pasangan } from '../../document.ts';

/** The 22 *bidang* of the old kode lokasi are no part of the identity of an office: left to fill in. */
const BIDANG = '-';

/** Paper of all forms of Permendagri 17/2007. */
export const KERTAS_17 = { ukuran: 'F4', orientasi: 'mendatar' } as const;

/**
 * Kop, header block, signatures and trace of the forms of Permendagri 17/2007: left the Pengguna Barang who has seen
 * it, right the Pengurus Barang. Source: domain notes 3.0.
 */
export function bagianTetap17<R>(
  umum: DataUmum,
  param: ParamLaporan,
): Pick<Dokumen<R>, 'status' | 'kop' | 'headerBlok' | 'signatures' | 'jejak'> {
  return { ...bagianTetap<R>(umum, param), headerBlok: headerBlok17(umum.identitas) };
}

/** An office is its own unit, sub unit and UPB: the register of one Dinas knows no smaller ones. */
function headerBlok17(identitas: Identitas): Pasangan[] {
  return [
    { label: 'PROVINSI', nilai: identitas.provinsi.replace(/^\s*provinsi\s+/iu, '') },
    { label: 'KABUPATEN/KOTA', nilai: namaKabupaten(identitas).replace(/^kabupaten\s+/iu, '') },
    { label: 'BIDANG', nilai: BIDANG },
    { label: 'UNIT ORGANISASI', nilai: identitas.dinas },
    { label: 'SUB UNIT ORGANISASI', nilai: identitas.dinas },
    { label: 'UPB', nilai: identitas.dinas },
    { label: 'NO. KODE LOKASI', nilai: identitas.kodeLokasi },
  ].map(({ label, nilai }) => ({ label, nilai: nilai.trim() === '' ? '-' : nilai.trim() }));
}
