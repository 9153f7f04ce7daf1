import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../domain/galat.ts';
import { sen } from '../domain/uang.ts';
import { HASH_AWAL } from './ledger/hash.ts';
import { bukaRegister } from './open.ts';
import { periksaRegister } from './periksa.ts';
import type { Denyut } from './periksa/catatan.ts';
import { petakanGalat } from './sqliteErrors.ts';

/** Why a backup was made; part of its file name. */
export const SEBAB_CADANGAN = [
  'harian',
  'manual',
  'sebelum-migrasi',
  'sebelum-pemulihan',
  'sebelum-impor',
  'sebelum-tutup',
] as const;
export type SebabCadangan = (typeof SEBAB_CADANGAN)[number];

/** How many of each kind are kept; a person's own copies are never thrown away. */
const SIMPAN: Record<SebabCadangan, number> = {
  harian: 14,
  manual: Number.POSITIVE_INFINITY,
  'sebelum-migrasi': 5,
  'sebelum-pemulihan': 10,
  'sebelum-impor': 10,
  'sebelum-tutup': 20,
};

export interface BerkasCadangan {
  readonly nama: string;
  /** Instant in UTC. */
  readonly waktu: string;
  readonly ukuran: number;
  readonly sebab: SebabCadangan;
}

/** What a register holds, counted anew from its lots. */
export interface RingkasanIsi {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly perintah: number;
  readonly hashKepala: string;
}

/** Counts a register from its lots, not from the kept totals. */
export function hitungIsi(db: Database): RingkasanIsi {
  const isi = db
    .prepare(
      'select count(*) as lot, coalesce(sum(unit), 0) as unit, coalesce(sum(nilai), 0) as nilai from barang where unit > 0',
    )
    .safeIntegers(true)
    .get() as { lot: bigint; unit: bigint; nilai: bigint };
  const kepala = db.prepare('select nomor, hash from perintah order by nomor desc limit 1').get() as
    | { nomor: number; hash: string }
    | undefined;
  return {
    lot: Number(isi.lot),
    unit: Number(isi.unit),
    nilaiSen: sen(Number(isi.nilai)),
    perintah: kepala?.nomor ?? 0,
    hashKepala: kepala?.hash ?? HASH_AWAL,
  };
}

/** What a listed backup holds, or why it cannot be told. */
export type IsiCadangan = { isi: RingkasanIsi; galat: null } | { isi: null; galat: AppError };

/** Opens a listed backup for reading and counts it. The proof of its log is made before it is restored. */
export function bacaCadangan(berkas: string, nama: string): IsiCadangan {
  const jalur = jalurCadangan(berkas, nama);
  try {
    const cadangan = bukaRegister(jalur, { hanyaBaca: true });
    try {
      return { isi: hitungIsi(cadangan.db), galat: null };
    } finally {
      cadangan.tutup();
    }
  } catch (galat) {
    const ditolak = petakanGalat(galat, nama);
    if (!ditolak) throw galat;
    const rusak = ditolak.reason === 'register_rusak' || ditolak.reason === 'bukan_register';
    const galatNama = rusak
      ? new AppError('unavailable', 'cadangan_rusak', { berkas: nama })
      : new AppError(ditolak.code, ditolak.reason, { ...ditolak.details, berkas: nama });
    return { isi: null, galat: galatNama };
  }
}

/** Folder of a register's automatic backups. */
export const folderCadangan = (berkas: string): string => path.join(path.dirname(berkas), 'cadangan');

const POLA = /^(?<dasar>.+)_(?<cap>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)_(?<sebab>[a-z-]+?)(-\d+)?\.db$/;

const dasarNama = (berkas: string): string => path.basename(berkas, path.extname(berkas));

/** Backups of a register, latest first. */
export function daftarCadangan(berkas: string): BerkasCadangan[] {
  const folder = folderCadangan(berkas);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .flatMap((nama): BerkasCadangan[] => {
      const bagian = POLA.exec(nama)?.groups;
      const sebab = SEBAB_CADANGAN.find((s) => s === bagian?.['sebab']);
      if (!bagian?.['cap'] || !sebab || bagian['dasar'] !== dasarNama(berkas)) return [];
      const waktu = bagian['cap'].replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z');
      return [{ nama, waktu, sebab, ukuran: fs.statSync(path.join(folder, nama)).size }];
    })
    .sort((a, b) => (a.waktu < b.waktu ? 1 : -1));
}

/**
 * Path of a listed backup.
 * @throws AppError not_found/cadangan_tidak_ada for any name that is not in the list
 */
export function jalurCadangan(berkas: string, nama: string): string {
  if (!daftarCadangan(berkas).some((c) => c.nama === nama))
    throw new AppError('not_found', 'cadangan_tidak_ada', { nama });
  return path.join(folderCadangan(berkas), nama);
}

const samaIsi = (a: RingkasanIsi, b: RingkasanIsi): boolean =>
  a.lot === b.lot &&
  a.unit === b.unit &&
  a.nilaiSen === b.nilaiSen &&
  a.perintah === b.perintah &&
  a.hashKepala === b.hashKepala;

/**
 * Writes a copy of the register and proves it by opening and counting it; a copy that does not prove is removed.
 * @throws AppError unavailable/disk_penuh and the like; internal/cadangan_tidak_sama
 */
export function tulisCadangan(db: Database, tujuan: string): RingkasanIsi {
  const sementara = `${tujuan}.sebagian`;
  try {
    fs.rmSync(sementara, { force: true });
    const isi = db.transaction(() => hitungIsi(db))();
    db.prepare('vacuum into ?').run(sementara);
    fs.chmodSync(sementara, 0o600);
    const salinan = bukaRegister(sementara, { hanyaBaca: true });
    try {
      const cek = salinan.db.pragma('quick_check', { simple: true });
      const hasil = hitungIsi(salinan.db);
      if (cek !== 'ok' || !(samaIsi(hasil, isi) || hasil.perintah > isi.perintah)) {
        throw new AppError('internal', 'cadangan_tidak_sama', { tujuan });
      }
      salinan.tutup();
      fs.renameSync(sementara, tujuan);
      return hasil;
    } finally {
      if (salinan.db.open) salinan.tutup();
    }
  } catch (galat) {
    fs.rmSync(sementara, { force: true });
    throw petakanGalat(galat, tujuan) ?? galat;
  }
}

/** File name of a backup. @param waktu instant in UTC */
export const namaCadangan = (berkas: string, sebab: SebabCadangan, waktu: string): string =>
  `${dasarNama(berkas)}_${waktu.replace(/[:.]/g, '-')}_${sebab}.db`;

/** Makes a backup in the register's backup folder and throws away the oldest of its kind. */
export function cadangkan(
  db: Database,
  berkas: string,
  sebab: SebabCadangan,
  waktu: string,
): RingkasanIsi & { nama: string } {
  const folder = folderCadangan(berkas);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const nama = namaCadangan(berkas, sebab, waktu);
  const isi = tulisCadangan(db, path.join(folder, nama));
  for (const lama of daftarCadangan(berkas)
    .filter((c) => c.sebab === sebab)
    .slice(SIMPAN[sebab])) {
    fs.rmSync(path.join(folder, lama.nama), { force: true });
  }
  return { ...isi, nama };
}

/** Throws a candidate away that is not wanted, with what SQLite made beside it. */
export function buangKandidat(kandidat: string): void {
  for (const ekor of ['', '-wal', '-shm', '-journal']) fs.rmSync(kandidat + ekor, { force: true });
}

/** A program that was ended in the middle of a preview leaves its candidate: as large as a register, and of no use. */
export function buangKandidatTertinggal(berkas: string): void {
  const folder = path.dirname(berkas);
  if (!fs.existsSync(folder)) return;
  const depan = `${path.basename(berkas)}.pemulihan-`;
  for (const nama of fs.readdirSync(folder)) {
    const pid = nama.startsWith(depan)
      ? /^(\d+)-[0-9a-f]{8}(-wal|-shm|-journal)?$/.exec(nama.slice(depan.length))?.[1]
      : undefined;
    if (pid !== undefined && !masihBerjalan(Number(pid))) fs.rmSync(path.join(folder, nama), { force: true });
  }
}

function masihBerjalan(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (galat) {
    // Somebody else's program: it runs, and we may not ask it.
    return galat instanceof Error && 'code' in galat && galat.code === 'EPERM';
  }
}

/**
 * Copies a backup beside the register, brings its structure up to date and proves it whole. Gives the path of the
 * copy, ready to take the register's place; the backup itself is never touched.
 * @throws AppError unavailable/bukan_register, register_lebih_baru, register_rusak; rule/cadangan_tidak_sah
 */
export function siapkanPemulihan(
  cadangan: string,
  berkas: string,
  denyut?: Denyut,
): { kandidat: string; isi: RingkasanIsi } {
  buangKandidatTertinggal(berkas);
  const kandidat = `${berkas}.pemulihan-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    if (!fs.existsSync(cadangan)) throw new AppError('not_found', 'berkas_tidak_ada', { berkas: cadangan });
    fs.copyFileSync(cadangan, kandidat);
    fs.chmodSync(kandidat, 0o600);
    const register = bukaRegister(kandidat, { harusAda: true });
    try {
      const bukti = periksaRegister(register.db, denyut);
      if (!bukti.sah)
        throw new AppError('rule', 'cadangan_tidak_sah', { berkas: cadangan, temuan: bukti.temuan.slice(0, 5) });
      const isi = hitungIsi(register.db);
      register.db.pragma('journal_mode = DELETE');
      return { kandidat, isi };
    } finally {
      register.tutup();
    }
  } catch (galat) {
    buangKandidat(kandidat);
    const peta = petakanGalat(galat, cadangan) ?? galat;
    // The user named the backup, not the copy of it.
    throw peta instanceof AppError
      ? new AppError(peta.code, peta.reason, { ...peta.details, berkas: cadangan }, { cause: peta })
      : peta;
  }
}
