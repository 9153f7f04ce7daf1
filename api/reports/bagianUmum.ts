import { formatTanggal, namaSemester, rentangSemester } from '../../domain/tanggal.ts';
import type { Identitas, Pejabat, PEJABAT_LAIN } from '../contract/register.ts';
import { perLaporan, type ParamLaporan } from './definisi.ts';
import type { BlokTandaTangan, Dokumen, Jejak, Kop, Pasangan, TandaTangan } from './document.ts';
import type { SumberLaporan } from './sumber.ts';

/** What every report reads besides its own figures. */
export interface DataUmum {
  readonly identitas: Identitas;
  readonly hashKepala: string;
  readonly tertutup: boolean;
  /** The day the report is as of. */
  readonly per: string;
}

/**
 * Reads the identity of the office and the state of the semester.
 *
 * @throws AppError rule/semester_belum_mulai
 */
export function muatUmum(sumber: SumberLaporan, param: ParamLaporan): DataUmum {
  return {
    per: perLaporan(param),
    identitas: sumber.identitas(),
    hashKepala: sumber.kepalaRantai(),
    tertutup: sumber.semesterTertutup(param.semester),
  };
}

/** A report of a semester that is not closed is provisional. */
export function statusDokumen(umum: DataUmum): 'SEMENTARA' | 'FINAL' {
  return umum.tertutup ? 'FINAL' : 'SEMENTARA';
}

/** `Kabupaten Luwu Timur` whether or not the identity already says so. */
export function namaKabupaten(identitas: Identitas): string {
  const nama = identitas.kabupaten.trim();
  return nama === '' || /^(kabupaten|kota)\s/iu.test(nama) ? nama : `Kabupaten ${nama}`;
}

/** Name of the office with its kabupaten, as titles print it. */
export function namaLengkapDinas(identitas: Identitas): string {
  return [identitas.dinas.trim(), namaKabupaten(identitas)].filter((t) => t !== '').join(' ');
}

/** Subtitles: the semester, and the day when the semester is still running. */
export function subjudulSemester(umum: DataUmum, param: ParamLaporan): string[] {
  const berjalan = umum.per < rentangSemester(param.semester).selesai;
  return [namaSemester(param.semester).toUpperCase(), `${berjalan ? 'Keadaan per' : 'Per'} ${formatTanggal(umum.per)}`];
}

/** The kop, the header block, the signatures and the trace, alike on all official reports. */
export function bagianTetap<R>(
  umum: DataUmum,
  param: ParamLaporan,
): Pick<Dokumen<R>, 'status' | 'kop' | 'headerBlok' | 'signatures' | 'jejak'> {
  return {
    status: statusDokumen(umum),
    kop: kop(umum.identitas),
    headerBlok: headerBlok(umum.identitas),
    signatures: tandaTanganPengguna(umum.identitas, param),
    jejak: jejak(umum, param),
  };
}

/** Where the paper came from. */
export function jejak(umum: DataUmum, param: ParamLaporan): Jejak {
  const jam = param.jamCetak === undefined ? '' : ` pukul ${param.jamCetak}`;
  return {
    aplikasi: 'Inventaris BMD',
    hashKepala: umum.hashKepala,
    dicetak: `${formatTanggal(param.tanggalCetak)}${jam}`,
  };
}

/** No kop while the office has not said who it is: a bare rule would look like a fault. */
function kop(identitas: Identitas): Kop | null {
  const kabupaten = namaKabupaten(identitas);
  if (kabupaten === '' && identitas.dinas.trim() === '') return null;
  return {
    atas: kabupaten === '' ? '' : `Pemerintah ${kabupaten}`.toUpperCase(),
    nama: identitas.dinas.trim().toUpperCase(),
    alamat: identitas.alamat.trim(),
  };
}

/** Header block in the order of the forms of Permendagri 17/2007 and 47/2021; unknown parts are left to fill in. */
function headerBlok(identitas: Identitas): Pasangan[] {
  return [
    { label: 'Provinsi', nilai: identitas.provinsi.replace(/^\s*provinsi\s+/iu, '') },
    { label: 'Kabupaten/Kota', nilai: namaKabupaten(identitas).replace(/^kabupaten\s+/iu, '') },
    { label: 'Pengguna Barang (SKPD)', nilai: identitas.dinas },
    { label: 'Nomor Kode Lokasi', nilai: identitas.kodeLokasi },
  ].map(({ label, nilai }) => ({ label, nilai: nilai.trim() === '' ? '-' : nilai.trim() }));
}

/** Left the Pengguna Barang who has seen it, right the Pengurus Barang who made it (Permendagri 17/2007). */
function tandaTanganPengguna(identitas: Identitas, param: ParamLaporan): BlokTandaTangan {
  return {
    kiri: tandaTangan(identitas.penggunaBarang, 'Mengetahui,', 'Pengguna Barang', ''),
    tengah: null,
    kanan: tandaTangan(identitas.pengurusBarang, '', 'Pengurus Barang Pengguna', tempatTanggal(identitas, param)),
  };
}

/** Place and date above a signature; dots where the place is not known. */
export function tempatTanggal(identitas: Identitas, param: ParamLaporan): string {
  const tempat = identitas.tempat.trim();
  return `${tempat === '' ? '....................' : tempat}, ${formatTanggal(param.tanggalSurat ?? param.tanggalCetak)}`;
}

/**
 * One signer of the identity, with the office held and the role it is signed in:
 * `Kepala Dinas selaku Pengguna Barang`.
 *
 * @param sebagai the role; alone while the identity does not name the office
 */
export function tandaTangan(
  pejabat: Identitas['penggunaBarang'],
  peran: string,
  sebagai: string,
  tempatTanggal: string,
): TandaTangan {
  return {
    tempatTanggal,
    peran,
    jabatan: jabatanSebagai(pejabat.jabatan.trim(), sebagai),
    nama: pejabat.nama.trim(),
    pangkat: pejabat.pangkat.trim(),
    nip: pejabat.nip.trim(),
  };
}

/** An official outside the office, or of its accounting; with empty texts while nobody filled one in. */
export function pejabatLain(identitas: Identitas, siapa: (typeof PEJABAT_LAIN)[number]): Pejabat {
  return identitas.pejabatLain?.[siapa] ?? { nama: '', nip: '', pangkat: '', jabatan: '' };
}

function jabatanSebagai(jabatan: string, sebagai: string): string {
  if (jabatan === '') return sebagai;
  return jabatan.toLowerCase().includes(sebagai.toLowerCase()) ? jabatan : `${jabatan} selaku ${sebagai}`;
}
