import { AppError } from '../../domain/galat.ts';
import { cadangkan, daftarCadangan, hitungIsi, jalurCadangan, siapkanPemulihan } from '../../db/cadangan.ts';
import fs from 'node:fs';
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

/** Handlers of backups: list, make, hand out, look into, restore. */
export const penanganCadangan: KumpulanPenangan<keyof typeof cadangan> = {
  'cadangan.daftar': (_, { register }) => daftarCadangan(register.berkas),

  'cadangan.buat': ({ sebab }, { register, jam }) => cadangkan(register.db, register.berkas, sebab, jam.sekarang()),

  'cadangan.unduh': ({ nama }, ktx) => {
    const asal = jalurCadangan(ktx.register.berkas, nama);
    const { jalur, pegangan } = ktx.gudang.buat(nama);
    fs.copyFileSync(asal, jalur);
    return { berkas: pegangan() };
  },

  'cadangan.tinjau': (masukan, ktx) => {
    const { kandidat, isi } = siapkanDari(ktx, asalDiminta(ktx, masukan));
    fs.rmSync(kandidat, { force: true });
    return { sekarang: hitungIsi(ktx.register.db), cadangan: isi };
  },

  'cadangan.pulihkan': (masukan, ktx) => {
    const { register, jam } = ktx;
    // Asked before anything is swapped: the log entry at the end must not fail for want of a name.
    pastikanPelaku(ktx);
    const asal = asalDiminta(ktx, masukan);
    const sebelum = hitungIsi(register.db);
    const { kandidat, isi } = siapkanDari(ktx, asal);
    try {
      if (sebelum.perintah > 0) cadangkan(register.db, register.berkas, 'sebelum-pemulihan', jam.sekarang());
      ktx.kemajuan(1, 1, 'Menukar berkas');
      register.tukar(kandidat);
    } finally {
      fs.rmSync(kandidat, { force: true });
    }
    // The log goes on from the backup's head and tells what was put aside.
    sebagaiPerintah(
      ktx,
      {
        jenis: 'cadangan.pulihkan',
        judul: `Register dipulihkan dari ${asal.nama}`,
        masukan: { dari: asal.nama, digantikan: { ...sebelum } },
      },
      () => undefined,
    );
    return { lot: isi.lot, unit: isi.unit, sebelum, sesudah: hitungIsi(register.db) };
  },
};
