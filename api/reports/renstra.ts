import { labelKondisi, parseKondisi } from '../../domain/kondisi.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { jejak, namaLengkapDinas, statusDokumen, type DataUmum } from './bagianUmum.ts';
import type { ParamLaporan } from './definisi.ts';
import type { Dokumen, Sel } from './document.ts';
import { formatLuas } from './nilai.ts';
import type { LotLaporan } from './sumber.ts';

/** What the two Renstra tables share: a bare table with its title, to be taken into the document. */
export function bagianRenstra<R>(
  umum: DataUmum,
  param: ParamLaporan,
  judul: string,
  per: string,
): Pick<Dokumen<R>, 'judul' | 'subjudul' | 'status' | 'kop' | 'headerBlok' | 'signatures' | 'jejak'> {
  return {
    judul: `${judul} ${namaLengkapDinas(umum.identitas)}`.trim(),
    subjudul: [`(Per ${formatTanggal(per)})`],
    status: statusDokumen(umum),
    kop: null,
    headerBlok: [],
    signatures: { kiri: null, tengah: null, kanan: null },
    jejak: jejak(umum, param),
  };
}

/**
 * A lot as the Renstra table *Sarana dan Prasarana* prints it: No, nama, jumlah, tahun/lokasi, kondisi.
 *
 * A printed cell of the source is used for as long as it still says what the register holds; once the
 * data differ, the cell is composed anew in the same words.
 */
export function selRenstra(lot: LotLaporan): [Sel, string, string, string | null, string | null] {
  const asli = lot.tercetak;
  const kondisi = lot.kondisi;
  return [
    lot.nomorCetak === null ? null : lot.nomorCetak.replace(/^(\d+)$/u, '$1.'),
    pilih(asli?.nama, lot.namaBarang, (cetak) => cetak === rapikan(lot.namaBarang)),
    pilih(asli?.jumlah, `${lot.jumlah} ${lot.satuan}`, (cetak) => samaJumlah(cetak, lot)),
    pilih(asli?.tahunLokasi, tahunLokasi(lot), (cetak) => samaTahunLokasi(cetak, lot)),
    pilih(asli?.kondisi, kondisi === null ? null : labelKondisi(kondisi), (cetak) => parseKondisi(cetak) === kondisi),
  ];
}

function pilih<T extends string | null>(
  cetak: string | undefined,
  susunan: T,
  masihBenar: (c: string) => boolean,
): T | string {
  const rapi = rapikan(cetak ?? '');
  return rapi !== '' && masihBenar(rapi) ? rapi : susunan;
}

/** Line breaks and runs of blanks become one blank. */
function rapikan(teks: string): string {
  return teks.trim().replace(/\s+/gu, ' ');
}

/** `1unit` and `1 Unit` both say one unit. */
function samaJumlah(cetak: string, lot: LotLaporan): boolean {
  const bagian = /^(\d+) ?(\D+)$/u.exec(cetak);
  return Number(bagian?.[1]) === lot.jumlah && bagian?.[2]?.toLowerCase() === lot.satuan.toLowerCase();
}

/** `Hibah Tahun 2014`, `Tahun 2005, Luas 8180 M2`, `Tahun 2005, Luas 26.543` (the dot is a thousands separator). */
function samaTahunLokasi(cetak: string, lot: LotLaporan): boolean {
  const bagian = /^(hibah )?tahun (\d{4})(?:, ?luas ([\d.]+)(?: ?m2)?)?$/iu.exec(cetak);
  if (bagian === null || lot.alamat !== null) return false;
  const [, hibah, tahun, luas] = bagian;
  return (
    (hibah !== undefined) === (lot.caraPerolehan === 'hibah') &&
    Number(tahun) === lot.tahunPerolehan &&
    (luas === undefined ? lot.luasM2 === null : Number(luas.replaceAll('.', '')) === lot.luasM2)
  );
}

function tahunLokasi(lot: LotLaporan): string | null {
  const hibah = lot.caraPerolehan === 'hibah' ? 'Hibah' : null;
  const tahun = lot.tahunPerolehan === null ? null : `Tahun ${lot.tahunPerolehan}`;
  const perolehan = [hibah, tahun].filter((b) => b !== null).join(' ');
  const luas = lot.luasM2 === null ? '' : `Luas ${luasRenstra(lot.luasM2)} M2`;
  const isi = [perolehan, luas, lot.alamat ?? ''].filter((b) => b !== '');
  return isi.length === 0 ? null : isi.join(', ');
}

/** The document writes the thousands dot from five digits on: 8180 M2, 14.221 M2. */
function luasRenstra(luasM2: number): string {
  const teks = formatLuas(luasM2);
  return luasM2 < 10_000 ? teks.replace('.', '') : teks;
}
