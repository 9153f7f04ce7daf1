import { AppError } from '../../domain/galat.ts';
import type { DataBaris } from '../../domain/impor/data.ts';
import { PemberiNomor } from '../../db/ledger/nomorRegister.ts';
import type { Pencatat } from '../../db/ledger/pencatat.ts';
import type { Penulis } from '../../db/ledger/penulis.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { hariSaldoAwal, hashTerakhir } from '../../db/reads/kenali.ts';
import { padaSalinan } from '../../db/impor/salinan.ts';
import { type BerkasSesi, bacaMeta, tulisMeta } from '../../db/impor/sesi.ts';
import { banyakTanpaLot, type BarisSesi, semuaBaris } from '../../db/impor/baris.ts';
import { hitungStatus, simpanStatus, tambahGalat } from '../../db/impor/hasilPeriksa.ts';
import { hitungKembar } from '../../db/impor/kembar.ts';
import type { HasilPeriksa, OpsiImpor } from '../contract/impor.ts';
import { pesanGalat } from '../contract/pesan.ts';
import type { Konteks } from '../konteks.ts';
import { aturanKomptabel } from '../pengaturan.ts';
import { BarisDitolak, catatBaris, type AlatCatat } from './catat.ts';
import { cobaSampaiBersih } from './coba.ts';
import { kenaliSemua } from './kenali.ts';
import type { Sebutan } from './sebutan.ts';

/** A check as it is kept: what it found, and of what state of register and choices. */
export interface HasilTersimpan extends Omit<HasilPeriksa, 'usang'> {
  readonly hash: string;
  readonly versi: number;
}

const DENYUT = 200;
/** Lots are written every so many rows, so that not all of them are held at once. */
const PER_SIMPAN = 4000;

/** Counts the user's choices: a check is of one count. */
export const versiPilihan = (sesi: BerkasSesi): number => (bacaMeta(sesi.db, 'versi') as number | undefined) ?? 0;

/** To be called with every choice: what was checked before is out of date. */
export const majukanVersi = (sesi: BerkasSesi): void => tulisMeta(sesi.db, 'versi', versiPilihan(sesi) + 1);

/** The last check, or null. */
export const hasilTersimpan = (sesi: BerkasSesi): HasilTersimpan | null =>
  (bacaMeta(sesi.db, 'hasil') as HasilTersimpan | undefined) ?? null;

/** True when the register or a choice changed since the check. */
export const isUsang = (sesi: BerkasSesi, ktx: Konteks, hasil: HasilTersimpan): boolean =>
  hasil.versi !== versiPilihan(sesi) || hasil.hash !== hashTerakhir(ktx.register.db);

/** @throws AppError conflict/dihentikan */
export function denyut(ktx: Konteks, tahap: string, selesai: number, total: number): void {
  ktx.kemajuan(selesai, total, tahap);
  if (ktx.dibatalkan()) throw new AppError('conflict', 'dihentikan');
}

/** What new goods come in on, and by what it is judged whether they were there before. */
export function pembukaan(ktx: Konteks, opsi: OpsiImpor): AlatCatat['pembukaan'] {
  const { db } = ktx.register;
  const ada = hariSaldoAwal(db);
  return {
    tanggal: opsi.tanggalSaldoAwal ?? ada ?? opsi.tanggal,
    kosong: ada === null && isiRegister(db).lot === 0,
  };
}

/** Field that a refusal of the ledger is about. */
const BIDANG_ALASAN: Readonly<Record<string, keyof DataBaris>> = {
  kode_barang_tidak_sah: 'kodeBarang',
  kode_sama: 'kodeBarang',
  register_tidak_cocok: 'registerDari',
  register_sudah_dipakai: 'registerDari',
  register_tidak_berlanjut: 'jumlah',
  sudah_bernomor: 'registerDari',
  akumulasi_melebihi_nilai: 'akumulasiSen',
  uang_tidak_sah: 'nilaiSen',
  jumlah_melampaui_batas: 'nilaiSen',
  tanggal_masa_depan: 'tanggalPerolehan',
};

/** What a row is booked as: goods of their own (null), a lot, or not at all. */
export function tujuanBaris(b: BarisSesi): { barang: number | null } | null {
  if (b.status === 'galat') return null;
  if (b.kembar === null || b.keputusan === 'cocok') return { barang: b.barang };
  return b.keputusan === 'masukkan' ? { barang: null } : null;
}

/** Reasons out of whatever a row was refused with; a bug is thrown on. */
function alasanDari(galat: unknown, sebutan: Sebutan, b: BarisSesi) {
  if (galat instanceof BarisDitolak) return galat.galat.map((g) => sebutan.galat(b.nomor, g));
  if (!(galat instanceof AppError) || galat.reason === 'dihentikan') throw galat;
  const bidang = BIDANG_ALASAN[galat.reason] ?? null;
  return [sebutan.galat(b.nomor, { bidang, alasan: pesanGalat(galat) })];
}

/** What rows are booked with. */
export const alatCatat = (ktx: Konteks, catat: Pencatat, opsi: OpsiImpor): AlatCatat => ({
  db: ktx.register.db,
  catat,
  pemberi: new PemberiNomor(ktx.register.db),
  aturan: aturanKomptabel(ktx),
  opsi,
  pembukaan: pembukaan(ktx, opsi),
});

/**
 * Tries every row that is not refused yet. True when all that was booked may stand: a row that was refused half-way has
 * written something, and then the others have to be tried again without it.
 */
function cobaSemua(
  sesi: BerkasSesi,
  ktx: Konteks,
  sebutan: Sebutan,
  alat: AlatCatat,
  tulis: Penulis,
  total: number,
): boolean {
  let bersih = true;
  let ke = 0;
  tulis.akanBaru(banyakTanpaLot(sesi.db));
  for (const b of semuaBaris(sesi.db)) {
    ke += 1;
    if (ke % DENYUT === 0) denyut(ktx, 'Menguji baris', ke, total);
    if (ke % PER_SIMPAN === 0 && bersih) alat.catat.selesai();
    const tujuan = tujuanBaris(b);
    if (tujuan === null) {
      if (b.status === null) simpanStatus(sesi.db, b.nomor, 'kembar', []);
      continue;
    }
    const semula = tulis.barisTerakhir;
    try {
      const hasil = catatBaris(alat, b.data, tujuan.barang);
      simpanStatus(sesi.db, b.nomor, b.kembar === null ? hasil.status : 'kembar', hasil.perubahan);
    } catch (galat) {
      tambahGalat(sesi.db, b.nomor, alasanDari(galat, sebutan, b));
      if (tulis.barisTerakhir !== semula) bersih = false;
    }
  }
  return bersih;
}

/**
 * Recognises every row, really books every one that may be booked, looks at the totals, and takes it all back. What it
 * found stands in the staging file, within the transaction of the caller. The register of `ktx` is one that nobody else
 * writes to meanwhile.
 * @throws AppError conflict/dihentikan; rule/jumlah_melampaui_batas when the register cannot hold the whole
 */
function uji(sesi: BerkasSesi, ktx: Konteks, sebutan: Sebutan, opsi: OpsiImpor, total: number): void {
  const { db } = ktx.register;
  denyut(ktx, 'Mengenali barang', 0, total);
  kenaliSemua(sesi, db, sebutan, () => denyut(ktx, 'Mengenali barang', 0, total));
  const { dampak } = cobaSampaiBersih(ktx, 'impor.periksa', (tulis, catat) => ({
    hasil: null,
    bersih: cobaSemua(sesi, ktx, sebutan, alatCatat(ktx, catat, opsi), tulis, total),
  }));
  const hasil: HasilTersimpan = {
    opsi,
    jumlah: hitungStatus(sesi.db),
    kembar: hitungKembar(sesi.db),
    dampak,
    waktu: ktx.jam.sekarang(),
    hash: hashTerakhir(db),
    versi: versiPilihan(sesi),
  };
  tulisMeta(sesi.db, 'hasil', hasil);
}

/**
 * The dry run, on a copy of the register: whoever writes to it meanwhile is not kept waiting, and makes the check one of
 * an earlier state.
 * @throws AppError unavailable/disk_penuh and the like, those of the trial
 */
export function ujiImpor(sesi: BerkasSesi, ktx: Konteks, sebutan: Sebutan, opsi: OpsiImpor, total: number): void {
  denyut(ktx, 'Menyalin register', 0, total);
  padaSalinan(ktx.register, sesi, (register) => uji(sesi, { ...ktx, register }, sebutan, opsi, total));
}

/** The same within a command, whose lock keeps the register as it is. */
export function ujiDalamPerintah(
  sesi: BerkasSesi,
  ktx: Konteks,
  sebutan: Sebutan,
  opsi: OpsiImpor,
  total: number,
): void {
  sesi.db.transaction(() => uji(sesi, ktx, sebutan, opsi, total)).immediate();
}

/**
 * Books the rows as the check found them, within a command.
 * @throws AppError conflict/dihentikan, conflict/impor_berubah when a row is refused that the check had passed
 */
export function catatSemua(
  sesi: BerkasSesi,
  ktx: Konteks,
  tulis: Penulis,
  catat: Pencatat,
  opsi: OpsiImpor,
  total: number,
): { baru: number; berubah: number } {
  const alat = alatCatat(ktx, catat, opsi);
  tulis.akanBaru(banyakTanpaLot(sesi.db));
  const hasil = { baru: 0, berubah: 0 };
  let ke = 0;
  for (const b of semuaBaris(sesi.db)) {
    ke += 1;
    if (ke % DENYUT === 0) denyut(ktx, 'Mencatat baris', ke, total);
    if (ke % PER_SIMPAN === 0) catat.selesai();
    const tujuan = tujuanBaris(b);
    if (tujuan === null) continue;
    try {
      const { status } = catatBaris(alat, b.data, tujuan.barang);
      if (status !== 'sama') hasil[status] += 1;
    } catch (galat) {
      if (galat instanceof BarisDitolak || (galat instanceof AppError && galat.reason !== 'dihentikan'))
        throw new AppError('conflict', 'impor_berubah', { baris: b.baris, alasan: galat.message }, { cause: galat });
      throw galat;
    }
  }
  denyut(ktx, 'Menyimpan', total, total);
  return hasil;
}
