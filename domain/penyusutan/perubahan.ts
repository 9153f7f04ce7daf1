import type { AturanPenyusutan } from './aturan.ts';
import type { Catatan } from './catatan.ts';
import type { FaktaGabung, FaktaKapitalisasi, FaktaMasa, FaktaPerubahan } from './fakta.ts';

import { bulatkanMasa } from './garisLurus.ts';
import { garisBaru, geserMasa, keluarkan, nilaiBuku, sisaMasa, susulMasa, ubahMasa, type Keadaan } from './keadaan.ts';
import { masaManfaat, pitaOverhaul, sumberTabel } from './masa.ts';
import { disusutkan } from './objek.ts';
import { isGantiGolongan, type Segmen } from './segmen.ts';
import { BULAN_TAHUN, mulaiDari } from './waktu.ts';

/** What a change needs to know beside the lot. */
export interface Lingkup {
  readonly aturan: AturanPenyusutan;
  readonly segmen: Segmen;
  /** Running number of the semester at hand. */
  readonly semester: number;
}

/** The table of lives changes: a day of it, and the day before that one. Made by the engine, not by a caller. */
export interface FaktaTabel {
  readonly jenis: 'tabel';
  readonly tanggal: string;
  readonly kemarin: string;
}

/** Applies one change before the charge of its semester; gives the note that the line of the semester bears. */
export function terapkanPerubahan(k: Keadaan, f: FaktaPerubahan | FaktaTabel, lingkup: Lingkup): Catatan | null {
  switch (f.jenis) {
    case 'nilai':
      return { kunci: 'nilai', tanggal: f.tanggal, deltaSen: f.deltaSen };
    case 'kapitalisasi':
      return kapitalisasi(k, f, lingkup.aturan);
    case 'masa':
      return masa(k, f, lingkup);
    case 'tabel':
      return gantiTabel(k, f, lingkup);
    case 'kode': {
      const dari = k.kodeTercatat;
      k.kodeTercatat = f.kode;
      const golongan = isGantiGolongan(f);
      // A corrected code has been in force since the wrong one was given: there is nothing left to do on its date.
      if (golongan) gantiGolongan(k, lingkup.segmen.ganti.get(f) ?? f.kode, f.tanggal, lingkup);
      return { kunci: 'kode', tanggal: f.tanggal, dari, ke: f.kode, sebab: golongan ? 'golongan' : 'koreksi' };
    }
    case 'sebagian': {
      const akumulasiSen = keluarkan(k, f.nilaiSen, f.akumulasiSen);
      return { kunci: 'sebagian', tanggal: f.tanggal, nilaiSen: f.nilaiSen, akumulasiSen };
    }
    case 'gabung':
      gabung(k, f, lingkup.aturan);
      return { kunci: 'gabung', tanggal: f.tanggal, nilaiSen: f.nilaiSen, akumulasiSen: f.akumulasiSen };
    case 'lepas':
      k.lepas = true;
      return null;
    case 'pulih':
      k.lepas = false;
      return { kunci: 'pulih', tanggal: f.tanggal };
  }
}

/** New base = nilai buku + the capitalisation; remaining life + the years of its band, at most the full life. */
function kapitalisasi(k: Keadaan, f: FaktaKapitalisasi, aturan: AturanPenyusutan): Catatan {
  const dasarPersenSen = aturan.dasarPersen === 'nilai-perolehan' ? k.nilai : nilaiBuku(k);
  const pita =
    k.garis === null
      ? null
      : pitaOverhaul(aturan, k.kode, { nilaiSen: f.nilaiSen, dasarSen: dasarPersenSen, tanggal: f.tanggal });
  const lama = sisaMasa(k);
  const baru = Math.max(lama, Math.min(lama + (pita?.tambahTahun ?? 0) * BULAN_TAHUN, k.penuh));
  k.nilai += f.nilaiSen;
  if (k.garis !== null) garisBaru(k, aturan, baru);
  return {
    kunci: 'kapitalisasi',
    tanggal: f.tanggal,
    nilaiSen: f.nilaiSen,
    dasarPersenSen,
    tambahTahun: pita?.tambahTahun ?? null,
    sisaLamaBulan: lama,
    sisaBaruBulan: sisaMasa(k),
  };
}

/** The life is decided for this lot. */
function masa(k: Keadaan, f: FaktaMasa, lingkup: Lingkup): Catatan {
  k.sumber = { jenis: 'lot', tanggal: f.tanggal, tahun: f.tahun };
  return masaBaru(k, f, lingkup, 'lot');
}

/** The life of the lot's code changes in the table, unless it was decided for the lot. */
function gantiTabel(k: Keadaan, f: FaktaTabel, lingkup: Lingkup): Catatan | null {
  const baru = masaManfaat(lingkup.aturan, k.kode, f.tanggal);
  const lama = masaManfaat(lingkup.aturan, k.kode, f.kemarin);
  if (baru === null || baru.tahun === lama?.tahun || k.sumber?.jenis === 'lot') return null;
  k.sumber = sumberTabel(baru);
  return masaBaru(k, { tanggal: f.tanggal, tahun: baru.tahun }, lingkup, 'tabel');
}

function masaBaru(
  k: Keadaan,
  { tanggal, tahun }: { tanggal: string; tahun: number },
  { aturan, semester }: Lingkup,
  sebab: 'lot' | 'tabel',
): Catatan {
  const penuh = tahun * BULAN_TAHUN;
  if (k.garis !== null) (sebab === 'lot' ? ubahMasa : geserMasa)(k, aturan, penuh);
  else if (k.objek === 'ya' && k.mulai !== null) susulMasa(k, aturan, penuh, semester - 1);
  return { kunci: 'masa', sebab, tanggal, tahun, sisaBaruBulan: sisaMasa(k) };
}

/**
 * The goods are something else from this date on. What was never depreciated (KDP) starts on it; what was goes
 * on, over the rest of the new life where the table has another; what came out of 1.5.4 goes on where it stopped.
 */
function gantiGolongan(k: Keadaan, kode: string, tanggal: string, { aturan, semester }: Lingkup): void {
  const semula = k.objek;
  k.kode = kode;
  k.objek = disusutkan(kode);
  if (k.objek !== 'ya') return;
  const tabel = masaManfaat(aturan, kode, tanggal);
  if (k.sumber?.jenis !== 'lot' && tabel !== null) k.sumber = sumberTabel(tabel);
  if (k.garis === null && semula === 'tidak') k.mulai = mulaiDari(tanggal);
  if (k.sumber === null) return;
  const penuh = k.sumber.tahun * BULAN_TAHUN;
  if (k.garis !== null) {
    if (penuh !== k.penuh) geserMasa(k, aturan, penuh);
  } else if (semula === 'tidak') {
    ubahMasa(k, aturan, penuh);
  } else if (k.mulai !== null) {
    susulMasa(k, aturan, penuh, semester - 1);
  }
}

/** Parts on the same line share it again; otherwise the joint rest goes over the longer of the two remaining lives. */
function gabung(k: Keadaan, f: FaktaGabung, aturan: AturanPenyusutan): void {
  const lain = f.lanjutan;
  const sisa = sisaMasa(k);
  k.nilai += f.nilaiSen;
  k.akumulasi += f.akumulasiSen;
  if (k.garis === null || lain === null) {
    if (k.garis !== null) garisBaru(k, aturan, sisa);
    return;
  }
  const sisaLain = bulatkanMasa(aturan.konvensi, lain.sisaBulan);
  if (k.garis.masa === bulatkanMasa(aturan.konvensi, lain.masaBulan) && sisa === sisaLain) {
    k.garis.dasar += lain.dasarSen;
  } else {
    garisBaru(k, aturan, Math.max(sisa, sisaLain));
    k.penuh = Math.max(k.penuh, lain.penuhBulan);
  }
}
