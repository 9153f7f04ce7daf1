import { type Asing, teksAsing } from './asing.ts';
import type { DataBaris, GalatSel } from './data.ts';
import { bidangImpor, isBidangKode } from './bidang.ts';
import { susunPembaca, type Pembaca } from './pembaca.ts';
import { rangkai, rangkaiKartu } from './rangkai.ts';
import { rekamanBaru, tolak, tolakBaris, type KolomDipakai, type OpsiUrai, type Rekaman } from './rekaman.ts';
import type { SelMasuk } from './sel.ts';
import { galatRumus, isSelKosong } from './selKosong.ts';

/** A row in our own terms, with all that is wrong with it at once. */
export interface HasilUrai {
  /** What could be read, also when there are errors. */
  readonly data: DataBaris;
  readonly galat: readonly GalatSel[];
  /** Codes that are not in the catalogue and words of no list, whether they were mapped or not. */
  readonly asing: readonly Asing[];
}

/**
 * Makes the reader of a sheet's rows from the columns that are taken: everything that does not depend on the row is done
 * here, once. Columns of unknown fields are passed over. The reader is pure; it takes the cells of one row, from column A
 * on, and never throws.
 */
export function susunPengurai(kolom: readonly KolomDipakai[], opsi: OpsiUrai): (sel: readonly SelMasuk[]) => HasilUrai {
  const pembaca: { readonly indeks: number; readonly asal: KolomDipakai; readonly baca: Pembaca }[] = [];
  for (const asal of kolom) {
    const bidang = bidangImpor(asal.bidang);
    if (bidang !== null) pembaca.push({ indeks: asal.kolom - 1, asal, baca: susunPembaca(bidang, asal, opsi) });
  }
  const tanpaKode = !kolom.some((k) => isBidangKode(k.bidang));
  const segmen = new Map(kolom.filter((k) => /^kode[1-7]$/.test(k.bidang)).map((k) => [Number(k.bidang.slice(-1)), k]));
  return (sel) => {
    const r = rekamanBaru();
    for (const { indeks, asal, baca } of pembaca) {
      const satu = sel[indeks];
      if (satu === undefined || satu === null || isSelKosong(satu)) continue;
      const galat = galatRumus(satu);
      if (galat === null) baca(satu, r);
      else tolak(r, asal, `sel berisi galat Excel ${galat}; perbaiki rumusnya, atau kosongkan`);
    }
    rangkai(r, segmen, opsi);
    if (tanpaKode) kodeDariNama(r, opsi);
    rangkaiKartu(r);
    return { data: r.data, galat: r.galat, asing: r.asing ?? TANPA_ASING };
  };
}

const TANPA_ASING: readonly Asing[] = [];

/** In a list without codes, as KIB F and many of the office's own, the name stands for the code and is mapped once. */
function kodeDariNama(r: Rekaman, opsi: OpsiUrai): void {
  const { id, nibar, namaBarang } = r.data;
  if (namaBarang === undefined || id !== undefined || nibar !== undefined) return;
  const asing = teksAsing(namaBarang);
  (r.asing ??= []).push({ bidang: 'kodeBarang', asing });
  const kode = opsi.petaAsing?.arti('kodeBarang', asing);
  if (kode === undefined) {
    const alasan = `kode barang untuk "${asing}" belum ditetapkan; tetapkan sekali di langkah Petakan, atau tambahkan kolom kode`;
    tolakBaris(r, alasan);
  } else r.data.kodeBarang = kode;
}
