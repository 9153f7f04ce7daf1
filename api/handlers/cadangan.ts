import { AppError } from '../../domain/galat.ts';
import {
  bacaCadangan,
  buangKandidat,
  cadangkan,
  daftarCadangan,
  hitungIsi,
  jalurCadangan,
  namaCadangan,
  type RingkasanIsi,
  siapkanPemulihan,
  tulisCadangan,
} from '../../db/cadangan.ts';
import { bolehDiganti } from '../../db/darurat.ts';
import { petakanGalat } from '../../db/sqliteErrors.ts';
import fs from 'node:fs';
import path from 'node:path';
import { pesanGalat } from '../contract/pesan.ts';
import type { cadangan } from '../contract/register.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { pastikanPelaku, sebagaiPerintah } from './tulis.ts';

interface Asal {
  readonly jalur: string;
  /** As the user knows it: a file handed in lies under a name of ours. */
  readonly nama: string;
}

/** The backup that is meant: one of the list, or a file handed in. */
function asalDiminta(ktx: Konteks, masukan: { nama?: string | undefined; berkas?: string | undefined }): Asal {
  if (masukan.nama !== undefined)
    return { jalur: jalurCadangan(ktx.register.berkas, masukan.nama), nama: masukan.nama };
  if (masukan.berkas === undefined) throw new AppError('validation', 'cadangan_belum_dipilih');
  const { jalur, berkas } = ktx.gudang.lihat(masukan.berkas);
  return { jalur, nama: berkas.nama };
}

/** A copy of the backup, proven whole and ready to take the register's place. @throws as siapkanPemulihan */
function siapkanDari(ktx: Konteks, { jalur, nama }: Asal): ReturnType<typeof siapkanPemulihan> {
  try {
    return siapkanPemulihan(jalur, ktx.register.berkas, denyut(ktx));
  } catch (galat) {
    if (!(galat instanceof AppError) || galat.details['berkas'] !== jalur) throw galat;
    throw new AppError(galat.code, galat.reason, { ...galat.details, berkas: nama }, { cause: galat });
  }
}

const denyut = (ktx: Konteks) => (tahap: string, selesai: number, total: number) => {
  ktx.kemajuan(selesai, total, tahap);
  if (ktx.dibatalkan()) throw new AppError('conflict', 'dihentikan');
  return false;
};

/** What the register holds now; null when it can no longer be read. */
function isiSekarang({ register }: Konteks): RingkasanIsi | null {
  try {
    return hitungIsi(register.db);
  } catch (galat) {
    if (bolehDiganti(petakanGalat(galat, register.berkas), register.berkas)) return null;
    throw galat;
  }
}

/** Keeps what the register holds as a backup; false where it is too damaged for that. @throws AppError when the disk is full and the like */
function simpanDulu({ register, jam }: Konteks, isi: RingkasanIsi | null): boolean {
  if (isi === null) return false;
  if (isi.perintah === 0) return true;
  try {
    cadangkan(register.db, register.berkas, 'sebelum-pemulihan', jam.sekarang());
    return true;
  } catch (galat) {
    if (!(galat instanceof AppError)) throw galat;
    if (galat.reason === 'cadangan_tidak_sama' || bolehDiganti(galat, register.berkas)) return false;
    throw galat;
  }
}

/** Handlers of backups: list, make, hand out, look into, restore. */
export const penanganCadangan: KumpulanPenangan<keyof typeof cadangan> = {
  'cadangan.daftar': (_, { register }) => daftarCadangan(register.berkas),

  'cadangan.isi': (_, ktx) => {
    const daftar = daftarCadangan(ktx.register.berkas);
    return daftar.map((c, urutan) => {
      denyut(ktx)('Membaca cadangan', urutan, daftar.length);
      const { isi, galat } = bacaCadangan(ktx.register.berkas, c.nama);
      return { ...c, isi, masalah: galat && pesanGalat(galat) };
    });
  },

  'cadangan.keluarkan': (_, { register, gudang, jam }) => {
    const nama = namaCadangan(register.berkas, 'manual', jam.sekarang());
    const { id, jalur, pegangan } = gudang.buat(nama);
    try {
      const isi = tulisCadangan(register.db, jalur);
      return { ...isi, berkas: pegangan() };
    } catch (galat) {
      gudang.buang(id);
      throw galat;
    }
  },

  'cadangan.buat': ({ sebab }, { register, jam }) => cadangkan(register.db, register.berkas, sebab, jam.sekarang()),

  'cadangan.unduh': ({ nama }, ktx) => {
    const asal = jalurCadangan(ktx.register.berkas, nama);
    const { jalur, pegangan } = ktx.gudang.buat(nama);
    fs.copyFileSync(asal, jalur);
    return { berkas: pegangan() };
  },

  'cadangan.tinjau': (masukan, ktx) => {
    const { kandidat, isi } = siapkanDari(ktx, asalDiminta(ktx, masukan));
    buangKandidat(kandidat);
    return { sekarang: isiSekarang(ktx), cadangan: isi };
  },

  'cadangan.pulihkan': (masukan, ktx) => {
    const { register, jam } = ktx;
    // Asked before anything is swapped: the log entry at the end must not fail for want of a name.
    pastikanPelaku(ktx);
    const asal = asalDiminta(ktx, masukan);
    const sebelum = isiSekarang(ktx);
    const { kandidat, isi } = siapkanDari(ktx, asal);
    let disisihkan: string | null;
    try {
      const tersimpan = simpanDulu(ktx, sebelum);
      ktx.kemajuan(1, 1, 'Menukar berkas');
      disisihkan = register.tukar(kandidat, tersimpan ? undefined : jam.sekarang());
    } finally {
      buangKandidat(kandidat);
    }
    // The log goes on from the backup's head and tells what was put aside.
    sebagaiPerintah(
      ktx,
      {
        jenis: 'cadangan.pulihkan',
        judul: `Register dipulihkan dari ${asal.nama}`,
        masukan: {
          dari: asal.nama,
          digantikan: sebelum && { ...sebelum },
          disisihkan: disisihkan && path.basename(disisihkan),
        },
      },
      () => undefined,
    );
    return { lot: isi.lot, unit: isi.unit, sebelum, sesudah: hitungIsi(register.db), disisihkan };
  },
};
