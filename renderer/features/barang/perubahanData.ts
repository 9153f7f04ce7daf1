import type { BarangLengkap, PerubahanData } from '../../../api/contract/barang.ts';

/** What stands in the form of *ubah data*: everything as text. */
export interface IsianData {
  namaBarang: string;
  merk: string;
  spesifikasi: string;
  satuan: string;
  tahunPerolehan: string;
  luasM2: string;
  alamat: string;
  keterangan: string;
  nibar: string;
}

const TEKS_WAJIB = ['namaBarang', 'satuan'] as const;
const TEKS_BOLEH_KOSONG = ['merk', 'spesifikasi', 'alamat', 'keterangan', 'nibar'] as const;

type LotData = Pick<
  BarangLengkap,
  'namaBarang' | 'merk' | 'spesifikasi' | 'satuan' | 'tahunPerolehan' | 'luasM2' | 'alamat' | 'keterangan' | 'nibar'
>;

/** The form as it stands before anything is typed. */
export function isianDari(lot: LotData): IsianData {
  return {
    namaBarang: lot.namaBarang,
    merk: lot.merk ?? '',
    spesifikasi: lot.spesifikasi ?? '',
    satuan: lot.satuan,
    tahunPerolehan: lot.tahunPerolehan === null ? '' : String(lot.tahunPerolehan),
    luasM2: lot.luasM2 === null ? '' : String(lot.luasM2).replace('.', ','),
    alamat: lot.alamat ?? '',
    keterangan: lot.keterangan ?? '',
    nibar: lot.nibar ?? '',
  };
}

/** Fields whose text cannot be taken: empty where it must say something, or no year, or no area. */
export function isianSalah(isian: IsianData): (keyof IsianData)[] {
  const salah: (keyof IsianData)[] = TEKS_WAJIB.filter((kunci) => isian[kunci].trim() === '');
  if (isian.tahunPerolehan.trim() !== '' && !/^[1-9]\d{3}$/.test(isian.tahunPerolehan.trim()))
    salah.push('tahunPerolehan');
  if (isian.luasM2.trim() !== '' && bacaLuas(isian.luasM2) === null) salah.push('luasM2');
  return salah;
}

/** Only what differs from the lot; an emptied field becomes null. */
export function bedaData(lot: LotData, isian: IsianData): PerubahanData {
  const awal = isianDari(lot);
  const ubah: PerubahanData = {};
  for (const kunci of TEKS_WAJIB) if (isian[kunci].trim() !== awal[kunci]) ubah[kunci] = isian[kunci].trim();
  for (const kunci of TEKS_BOLEH_KOSONG) {
    const isi = isian[kunci].trim();
    if (isi !== awal[kunci]) ubah[kunci] = isi === '' ? null : isi;
  }
  const tahun = isian.tahunPerolehan.trim();
  if (tahun !== awal.tahunPerolehan) ubah.tahunPerolehan = tahun === '' ? null : Number(tahun);
  const luas = isian.luasM2.trim();
  if (luas !== awal.luasM2) ubah.luasM2 = luas === '' ? null : bacaLuas(luas);
  return ubah;
}

/** `26543`, `26.543` (thousands) and `120,5` -> square metres; null when it is none, or has more than two decimals. */
export function bacaLuas(teks: string): number | null {
  const isi = teks.trim();
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(isi)) return null;
  return Number(isi.replaceAll('.', '').replace(',', '.'));
}
