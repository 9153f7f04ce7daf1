import { AppError } from '../domain/galat.ts';
import type { AturanPenyusutan } from '../domain/penyusutan/aturan.ts';
import { posisiPenyusutan, type StatusSusut } from '../domain/penyusutan/jadwal.ts';
import { isKeluar } from '../domain/penyusutan/ikut.ts';
import { bukuanSusut } from '../domain/penyusutan/terposting.ts';
import { namaSemester, rentangSemester, type Semester } from '../domain/tanggal.ts';
import { catatSusut, type LotBukuan } from '../db/ledger/mutasi/susut.ts';
import type { Pencatat } from '../db/ledger/pencatat.ts';
import { tertutupSampai } from '../db/ledger/periode.ts';
import { isiRegister } from '../db/reads/register.ts';
import { type LotSusut, susutSemua } from '../db/reads/susut.ts';
import type { Konteks } from './konteks.ts';
import { aturanPenyusutan } from './pengaturan.ts';

/** What closing has to book for one lot. */
export interface BukuanLot extends LotBukuan {
  /** The lot has left by the end of the semester: only its opening akumulasi is booked, and leaves with it. */
  readonly keluar: boolean;
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
  const bukuan: BukuanLot[] = [];
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
    if (hasil.bukuan.awalSen !== 0 || hasil.bukuan.koreksiSen !== 0 || hasil.bukuan.bebanSen !== 0)
      bukuan.push(hasil.bukuan);
  }
  return { bukuan, lot: ada, dilewati };
}

/**
 * One lot: opening akumulasi, correction of what stands, charge of the semester. Goods that came by an opening balance
 * and left whole in the same open stretch still get their opening akumulasi, and take it along.
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
  if (lot.angka.unit > 0) {
    const satu = bukuanSusut(riwayat, posisi, lot.angka.akumulasi, awalTerbuka);
    return { status, bukuan: { id, masuk: masuk.tanggal, keluar: false, ...satu } };
  }
  const terbagi = fakta.some((f) => f.jenis === 'pecah' || f.jenis === 'gabung');
  if (!awalTerbuka || terbagi || !posisi.akumulasiAwal.dihitung) return null;
  const awalSen = posisi.akumulasiAwal.sen;
  return { status, bukuan: { id, masuk: masuk.tanggal, keluar: true, awalSen, koreksiSen: 0, bebanSen: 0 } };
}

/**
 * Books what was computed, on the last day of the semester; the opening akumulasi with its entry. What has left a lot
 * since takes its share along.
 */
export function bukukanPenutupan(ktx: Konteks, catat: Pencatat, semester: Semester, { bukuan }: Penutupan): void {
  const { selesai } = rentangSemester(semester);
  const dasar = `Penutupan ${namaSemester(semester)}`;
  for (const [i, b] of bukuan.entries()) {
    lapor(ktx, i + 1, bukuan.length, 'Membukukan penyusutan');
    catatSusut(ktx.register.db, catat, b, selesai, dasar, b.keluar ? isKeluar : undefined);
  }
}
