import type { Database } from 'better-sqlite3';
import { AppError } from '../domain/galat.ts';
import { periksaKatalog, periksaPencarian, periksaPenjaga, periksaSqlite } from './periksa/berkas.ts';
import { Catatan, type Denyut, type TemuanPeriksa } from './periksa/catatan.ts';
import { periksaPembatalan, periksaRujukan } from './periksa/perintah.ts';
import { periksaPutarUlang } from './periksa/putarUlang.ts';
import { periksaRantai } from './periksa/rantai.ts';
import { periksaPeriode, periksaSaldo } from './periksa/saldo.ts';

/** True for what the content of the file causes; a lock, a full disk or a wish to stop says nothing about it. */
function karenaIsi(galat: unknown): boolean {
  if (galat instanceof AppError || !(galat instanceof Error)) return false;
  const kode = 'code' in galat ? String(galat.code) : '';
  return !kode.startsWith('SQLITE_') || kode.startsWith('SQLITE_CORRUPT') || kode === 'SQLITE_ERROR';
}

/** Runs one part; content that it cannot even read is a finding too, and the other parts go on. */
function bagian(catat: Catatan, nama: TemuanPeriksa['bagian'], pesan: string, kerja: () => void): void {
  try {
    kerja();
  } catch (galat) {
    if (!karenaIsi(galat)) throw galat;
    catat.tambah(nama, pesan);
  }
}

/**
 * Proves the file: SQLite's own check, the hash chain, which commands count, the replay of every lot against the
 * projection and the bookings, totals, reference rows, and the search index.
 */
export function periksaRegister(
  db: Database,
  denyut: Denyut = () => false,
): { sah: boolean; temuan: TemuanPeriksa[]; lot: number; perintah: number } {
  const catat = new Catatan();
  denyut('Struktur berkas', 0, 1);
  // One view for all of it: a command that another program writes meanwhile must not look like a difference.
  let [lot, perintah] = [0, 0];
  db.transaction(() => {
    bagian(catat, 'sqlite', 'Berkas tidak dapat dibaca seluruhnya', () => periksaSqlite(db, catat));
    bagian(catat, 'sqlite', 'Penjaga berkas tidak dapat dibaca', () => periksaPenjaga(db, catat));
    bagian(catat, 'katalog', 'Daftar kode barang tidak dapat dibaca', () => periksaKatalog(db, catat));
    bagian(catat, 'rantai', 'Rantai perintah tidak dapat dibaca', () => {
      perintah = (db.prepare('select count(*) as n from perintah').get() as { n: number }).n;
      periksaRantai(db, catat, denyut);
    });
    bagian(catat, 'pembatalan', 'Catatan pembatalan tidak dapat dibaca', () => periksaPembatalan(db, catat));
    bagian(catat, 'putar-ulang', 'Mutasi tidak dapat dibaca', () => void (lot = periksaPutarUlang(db, catat, denyut)));
    bagian(catat, 'saldo', 'Jumlah tersimpan tidak dapat dihitung', () => periksaSaldo(db, catat));
    bagian(catat, 'rujukan', 'Data rujukan tidak dapat dibaca', () => periksaRujukan(db, catat));
    bagian(catat, 'periode', 'Semester tertutup tidak dapat dibaca', () => periksaPeriode(db, catat));
  })();
  bagian(catat, 'pencarian', 'Indeks pencarian tidak sama dengan daftar barang', () => periksaPencarian(db));
  return { sah: catat.daftar.length === 0, temuan: catat.daftar, lot, perintah };
}
