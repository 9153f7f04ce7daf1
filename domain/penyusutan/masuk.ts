import { tanggalPerolehanBerlaku, type AturanPenyusutan } from './aturan.ts';
import type { AkumulasiBawaan, FaktaMasuk, Lanjutan, RiwayatSusut } from './fakta.ts';
import { bulatkanMasa, rencana } from './garisLurus.ts';
import { garisBaru, susulMasa, type Keadaan } from './keadaan.ts';
import { masaManfaat, sumberTabel } from './masa.ts';
import { disusutkan } from './objek.ts';
import { BULAN_SEMESTER, BULAN_TAHUN, mulaiDari, urutanDari, urutanSemester, type Mulai } from './waktu.ts';

/** Running number of the last semester that was over when the lot came in. */
export const urutanTercakup = (masuk: FaktaMasuk): number =>
  masuk.tercakup === undefined ? urutanSemester(masuk.tanggal) - 1 : urutanDari(masuk.tercakup);

/**
 * A lot as it comes in, with every later correction of its value and code already in it: that is what makes a
 * correction count from the start.
 *
 * @param kode the code it rightly had at entry
 */
export function keadaanMasuk({ masuk, perubahan }: RiwayatSusut, kode: string, aturan: AturanPenyusutan): Keadaan {
  let delta = 0;
  for (const f of perubahan) if (f.jenis === 'nilai') delta += f.deltaSen;
  const nilai = Math.max((masuk.nilaiSen ?? 0) + delta, 0);
  const mulai = mulaiLot(masuk, aturan);
  const masa = masaManfaat(aturan, kode, hariTabel(masuk, mulai));
  const k: Keadaan = {
    nilai,
    akumulasi: Math.min(Math.max(masuk.akumulasi?.sen ?? 0, 0), nilai),
    kode,
    kodeTercatat: masuk.kode,
    objek: disusutkan(kode),
    lepas: false,
    mulai,
    sumber: masa === null ? null : sumberTabel(masa),
    garis: null,
    penuh: (masa?.tahun ?? 0) * BULAN_TAHUN,
    berlalu: 0,
  };
  const bawaan = masuk.akumulasi;
  if (bawaan !== null && 'lanjutan' in bawaan) {
    lanjutkan(k, aturan, bawaan.lanjutan, delta, bedaMasa(masuk, k, aturan));
  } else if (k.objek === 'ya' && masa !== null && k.mulai !== null) {
    if (bawaan === null) garisBaru(k, aturan, k.penuh);
    else bagikanSisa(k, aturan, bawaan, masuk);
  }
  return k;
}

/** Day whose table holds at entry: acquisition for a lot computed from then on, else entry. */
export const hariTabel = (masuk: FaktaMasuk, mulai: Mulai | null): string =>
  masuk.akumulasi === null && mulai !== null ? mulai.tanggal : masuk.tanggal;

/** Acquisition; for a lot of unknown age that brings its remaining life along, any day before its first charge will do. */
function mulaiLot(masuk: FaktaMasuk, aturan: AturanPenyusutan): Mulai | null {
  if (masuk.perolehan !== null) return mulaiDari(tanggalPerolehanBerlaku(masuk.perolehan, aturan));
  const { akumulasi } = masuk;
  if (akumulasi === null || !('lanjutan' in akumulasi || akumulasi.sisaBulan !== undefined)) return null;
  const semester = urutanTercakup(masuk);
  return { tanggal: masuk.tanggal, semester, bulan: semester * BULAN_SEMESTER };
}

/** Months by which a corrected code lengthens the life it came in with. */
function bedaMasa(masuk: FaktaMasuk, k: Keadaan, aturan: AturanPenyusutan): number {
  const semula = masaManfaat(aturan, masuk.kode, hariTabel(masuk, k.mulai));
  return semula === null || k.sumber === null ? 0 : k.penuh - semula.tahun * BULAN_TAHUN;
}

/** Given akumulasi: the rest of the value over the remaining life. */
function bagikanSisa(k: Keadaan, aturan: AturanPenyusutan, bawaan: AkumulasiBawaan, masuk: FaktaMasuk): void {
  const diberikan = 'sisaBulan' in bawaan ? bawaan.sisaBulan : undefined;
  if (diberikan === undefined) {
    susulMasa(k, aturan, k.penuh, urutanTercakup(masuk));
    return;
  }
  const sisa = Math.max(diberikan + bedaMasa(masuk, k, aturan), 0);
  k.berlalu = Math.max(k.penuh - sisa, 0);
  garisBaru(k, aturan, sisa);
}

/**
 * Goes on with the line the lot was on elsewhere. A corrected value or life also corrects what was charged on
 * that line before the lot came in.
 */
function lanjutkan(k: Keadaan, aturan: AturanPenyusutan, l: Lanjutan, delta: number, bedaTabel: number): void {
  const diputuskan = l.sumber?.jenis === 'lot';
  const beda = diputuskan ? 0 : bedaTabel;
  if (diputuskan || k.sumber === null) k.sumber = l.sumber;
  const masaLama = bulatkanMasa(aturan.konvensi, l.masaBulan);
  const jalan = masaLama - bulatkanMasa(aturan.konvensi, l.sisaBulan);
  const masa = Math.max(masaLama + beda, 0);
  const dasar = Math.max(l.dasarSen + delta, 0);
  const susulan = rencana(aturan.konvensi, dasar, masa, jalan) - rencana(aturan.konvensi, l.dasarSen, masaLama, jalan);
  k.akumulasi = Math.min(Math.max(k.akumulasi + susulan, 0), k.nilai);
  k.garis = { dasar, masa, jalan: Math.min(jalan, masa) };
  k.penuh = l.penuhBulan + beda;
  k.berlalu = l.berlaluBulan;
}
