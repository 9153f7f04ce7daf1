import { bagianTetap, subjudulSemester, tandaTangan, tempatTanggal, type DataUmum } from './bagianUmum.ts';
import type { Cakupan, ParamLaporan } from './definisi.ts';
import type { BlokTandaTangan } from './document.ts';

const NAMA_CAKUPAN: Readonly<Record<Cakupan, string>> = {
  gabungan: 'GABUNGAN',
  intra: 'INTRAKOMPTABEL',
  ekstra: 'EKSTRAKOMPTABEL',
};

/** Subtitles of the reports of Permendagri 47/2021: which lots are counted, the semester, the day. */
export function subjudul47(umum: DataUmum, param: ParamLaporan, cakupan: Cakupan): string[] {
  return [NAMA_CAKUPAN[cakupan], ...subjudulSemester(umum, param)];
}

/** As `bagianTetap`, signed as a report of one SKPD under Permendagri 47/2021: by the Pengguna Barang alone. */
export function bagian47<R>(umum: DataUmum, param: ParamLaporan): ReturnType<typeof bagianTetap<R>> {
  return { ...bagianTetap<R>(umum, param), signatures: penggunaSaja(umum, param) };
}

function penggunaSaja({ identitas }: DataUmum, param: ParamLaporan): BlokTandaTangan {
  const kanan = tandaTangan(identitas.penggunaBarang, '', 'Pengguna Barang', tempatTanggal(identitas, param));
  return { kiri: null, tengah: null, kanan };
}
