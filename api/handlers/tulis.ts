import { AppError } from '../../domain/galat.ts';
import { Pencatat } from '../../db/ledger/pencatat.ts';
import { jalankanPerintah, type Penulis } from '../../db/ledger/penulis.ts';
import { barisBarang } from '../../db/reads/barang.ts';
import { lotDariBarang } from '../../db/ledger/baris.ts';
import type { HasilLot } from '../contract/barang.ts';
import type { z } from 'zod';
import type { Konteks } from '../konteks.ts';
import { keBarangRegister } from '../pemetaan.ts';

/** Lots given back by a command: enough for any single change, a sample for a bulk one. */
const LOT_DALAM_JAWABAN = 200;

/** Title of a command: fixed, or told from what it did. */
type Judul = string | ((tulis: Penulis) => string);

interface Kepala {
  readonly jenis: string;
  readonly judul: Judul;
  readonly masukan: unknown;
  readonly membatalkan?: readonly number[];
}

/** @throws AppError forbidden/pelaku_belum_dipilih: nothing is written that nobody stands for */
export function pastikanPelaku({ pelaku }: Pick<Konteks, 'pelaku'>): void {
  if (pelaku.nama.trim() === '' || pelaku.peran.trim() === '') throw new AppError('forbidden', 'pelaku_belum_dipilih');
}

/**
 * Runs a writing handler as one command of the log.
 * @throws AppError forbidden/pelaku_belum_dipilih
 */
export function sebagaiPerintah<T>(
  ktx: Konteks,
  kepala: Kepala,
  kerja: (tulis: Penulis, catat: Pencatat) => T,
): { perintah: string; hasil: T } {
  const { db } = ktx.register;
  pastikanPelaku(ktx);
  const isi = {
    pelaku: ktx.pelaku,
    waktu: ktx.jam.sekarang(),
    jenis: kepala.jenis,
    masukan: kepala.masukan,
    ...(kepala.membatalkan && { membatalkan: kepala.membatalkan }),
  };
  const { perintah, hasil } = jalankanPerintah(db, isi, (tulis) => {
    const catat = new Pencatat(db, tulis, ktx.jam.hariIni());
    const hasil = kerja(tulis, catat);
    catat.selesai();
    return { hasil, judul: typeof kepala.judul === 'string' ? kepala.judul : kepala.judul(tulis) };
  });
  return { perintah: String(perintah), hasil };
}

/** What a command on lots answers: its number and the lots as they now stand. */
export function hasilLot(ktx: Konteks, perintah: string, id: readonly number[]): z.output<typeof HasilLot> {
  const lot = id.slice(0, LOT_DALAM_JAWABAN).flatMap((n) => {
    const baris = barisBarang(ktx.register.db, n);
    return baris ? [keBarangRegister(n, lotDariBarang(baris))] : [];
  });
  return { perintah, lot, jumlahLot: id.length };
}

/**
 * Does the same to many lots within one command; one that cannot be done stops all, and the refusal names them.
 * @throws AppError conflict/sebagian_terhalang, or the refusal itself when there is only one lot
 */
export function padaBanyak(id: readonly number[], kerja: (id: number) => void): void {
  const terhalang: unknown[] = [];
  for (const n of id) {
    try {
      kerja(n);
    } catch (galat) {
      if (!(galat instanceof AppError) || id.length === 1) throw galat;
      terhalang.push({ code: galat.code, reason: galat.reason, id: String(n), ...galat.details });
    }
  }
  if (terhalang.length > 0)
    throw new AppError('conflict', 'sebagian_terhalang', {
      jumlah: terhalang.length,
      dari: id.length,
      lot: terhalang.slice(0, 50),
    });
}
