import { type Fakta, urutPutarUlang } from '../domain/fakta.ts';
import { AppError } from '../domain/galat.ts';
import type { AturanPenyusutan } from '../domain/penyusutan/aturan.ts';
import { posisiPenyusutan, type StatusSusut } from '../domain/penyusutan/jadwal.ts';
import { akumulasiIkut, isKeluar } from '../domain/penyusutan/ikut.ts';
import type { LotLain } from '../domain/penyusutan/riwayat.ts';
import { bukuanSusut, isTercakup } from '../domain/penyusutan/terposting.ts';
import { namaSemester, rentangSemester, semesterDari, type Semester } from '../domain/tanggal.ts';
import { catatSusut, type LotBukuan, tujuanIkut } from '../db/ledger/mutasi/susut.ts';
import type { Pencatat } from '../db/ledger/pencatat.ts';
import { tertutupSampai } from '../db/ledger/periode.ts';
import { isiRegister } from '../db/reads/register.ts';
import { lotLain, type LotSusut, susutLot, susutSemua } from '../db/reads/susut.ts';
import type { Konteks } from './konteks.ts';
import { aturanPenyusutan } from './pengaturan.ts';

/** What closing has to book for one lot. */
export interface BukuanLot extends LotBukuan {
  /**
   * With which facts its opening akumulasi goes along: splits, merges and write-offs since it came in. Null when there
   * are none.
   */
  readonly ikut: ((f: Fakta) => boolean) | null;
}

/** What closing a semester will book, and the lots it passes over though they could be depreciated. */
export interface Penutupan {
  readonly bukuan: readonly BukuanLot[];
  /** Lots that are there at the end of the semester. */
  readonly lot: number;
  readonly dilewati: ReadonlyMap<StatusSusut, number>;
}

const SETIAP = 500;

/** Tells how far the work is and stops when asked. @throws AppError conflict/dihentikan */
export function lapor(ktx: Konteks, n: number, total: number, tahap: string): void {
  if (n % SETIAP !== 0) return;
  ktx.kemajuan(n, Math.max(n, total), tahap);
  if (ktx.dibatalkan()) throw new AppError('conflict', 'dihentikan');
}

/** Computes what closing a semester books, lot by lot, with what is known by its end. */
export function hitungPenutupan(ktx: Konteks, semester: Semester): Penutupan {
  const { db } = ktx.register;
  const { selesai } = rentangSemester(semester);
  const aturan = aturanPenyusutan(ktx);
  const batas = tertutupSampai(db);
  const total = isiRegister(db).lot;
  const bukuan = new Map<number, BukuanLot>();
  const geser: Geser = new Map();
  const lain = lotLain(db, selesai);
  const dilewati = new Map<StatusSusut, number>();
  let [n, ada] = [0, 0];
  for (const lot of susutSemua(db, aturan, selesai)) {
    lapor(ktx, (n += 1), total, 'Menghitung penyusutan');
    const hasil = hitungLot(lot, semester, aturan, batas);
    if (hasil === null) continue;
    if (lot.lot.angka.unit > 0) {
      ada += 1;
      if (hasil.status !== 'disusutkan' && hasil.status !== 'habis')
        dilewati.set(hasil.status, (dilewati.get(hasil.status) ?? 0) + 1);
    }
    if (hasil.bukuan.ikut) alirkan(db, lain, lot.id, hasil.bukuan.awalSen, hasil.bukuan.ikut, geser);
    if (!isNihil(hasil.bukuan)) bukuan.set(lot.id, hasil.bukuan);
  }
  for (const [id, sen] of geser) {
    const satu = sen === 0 ? null : susutLot(db, id, aturan, selesai);
    const hasil = satu === null || satu.lot.angka.unit === 0 ? null : hitungLot(satu, semester, aturan, batas);
    if (hasil === null) continue;
    const baru = { ...hasil.bukuan, koreksiSen: hasil.bukuan.koreksiSen - sen };
    if (isNihil(baru)) bukuan.delete(id);
    else bukuan.set(id, baru);
  }
  return { bukuan: [...bukuan.values()], lot: ada, dilewati };
}

const isNihil = (b: BukuanLot): boolean => b.awalSen === 0 && b.koreksiSen === 0 && b.bebanSen === 0;

/** Akumulasi that opening entries bring to a lot, or take from it, by splits, merges and write-offs: sen by lot. */
type Geser = Map<number, number>;

/** Follows an opening akumulasi from a lot to those that came of it. */
function alirkan(
  db: Konteks['register']['db'],
  lain: LotLain,
  id: number,
  sen: number,
  sejak: (f: Fakta) => boolean,
  geser: Geser,
): void {
  const tambah = (ke: number, n: number) => geser.set(ke, (geser.get(ke) ?? 0) + n);
  for (const { fakta, sen: pindah } of akumulasiIkut(lain.fakta(id), sejak, sen)) {
    tambah(id, 0 - pindah);
    const ke = tujuanIkut(db, id, fakta);
    if (ke === null) continue;
    tambah(ke, pindah);
    alirkan(db, lain, ke, pindah, (f) => urutPutarUlang(f, fakta) > 0, geser);
  }
}

/**
 * One lot: opening akumulasi, correction of what stands, charge of the semester. Of goods that came by an opening balance
 * and were split or left in the same open stretch, the opening akumulasi goes along: each part has its share.
 */
function hitungLot(
  { id, lot, riwayat, fakta }: LotSusut,
  semester: Semester,
  aturan: AturanPenyusutan,
  batas: string | null,
): { status: StatusSusut; bukuan: BukuanLot } | null {
  const [masuk] = fakta;
  if (masuk === undefined) return null;
  const awalTerbuka = masuk.gerak === 'awal' && (batas === null || masuk.tanggal > batas);
  const posisi = posisiPenyusutan(riwayat, aturan, semester);
  const { status } = posisi;
  const kepala = { id, masuk: masuk.tanggal };
  const awalSen = awalTerbuka && posisi.akumulasiAwal.dihitung ? posisi.akumulasiAwal.sen : 0;
  // What was split off by the end of the semester that the opening covers is not in it any more.
  const sejak = (f: Fakta) =>
    f.delta.unit < 0 && f.jenis !== 'koreksi-jumlah' && (isKeluar(f) || !isTercakup(riwayat, semesterDari(f.tanggal)));
  const pergi = (f: Fakta) => sejak(f) || f.jenis === 'pembatalan-penghapusan';
  const ikut = awalSen !== 0 && fakta.some(sejak) ? pergi : null;
  if (lot.angka.unit > 0) {
    const satu = bukuanSusut(riwayat, posisi, lot.angka.akumulasi, awalTerbuka);
    return { status, bukuan: { ...kepala, ikut, ...satu } };
  }
  const terakhir = fakta.findLast((f) => f.delta.unit < 0);
  if (ikut === null || terakhir === undefined || !sejak(terakhir)) return null;
  return { status, bukuan: { ...kepala, ikut, awalSen, koreksiSen: 0, bebanSen: 0 } };
}

/**
 * Books what was computed, on the last day of the semester; the opening akumulasi with its entry. What has left a lot
 * since takes its share along.
 */
export function bukukanPenutupan(ktx: Konteks, catat: Pencatat, semester: Semester, { bukuan }: Penutupan): void {
  const { db } = ktx.register;
  const { selesai } = rentangSemester(semester);
  const dasar = `Penutupan ${namaSemester(semester)}`;
  for (const b of bukuan)
    if (b.ikut) catatSusut(db, catat, { ...b, koreksiSen: 0, bebanSen: 0 }, selesai, dasar, b.ikut);
  for (const [i, b] of bukuan.entries()) {
    lapor(ktx, i + 1, bukuan.length, 'Membukukan penyusutan');
    catatSusut(db, catat, b.ikut ? { ...b, awalSen: 0 } : b, selesai, dasar);
  }
}
