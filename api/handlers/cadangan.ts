import path from 'node:path';
import { AppError } from '../../domain/galat.ts';
import { cadangkan, daftarCadangan, hitungIsi, jalurCadangan, siapkanPemulihan } from '../../db/cadangan.ts';
import fs from 'node:fs';
import type { cadangan } from '../contract/register.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { sebagaiPerintah } from './tulis.ts';

/** The backup that is meant: one of the list, or a file handed in. */
function jalurDiminta(ktx: Konteks, masukan: { nama?: string | undefined; berkas?: string | undefined }): string {
  if (masukan.nama !== undefined) return jalurCadangan(ktx.register.berkas, masukan.nama);
  if (masukan.berkas !== undefined) return ktx.gudang.lihat(masukan.berkas).jalur;
  throw new AppError('validation', 'cadangan_belum_dipilih');
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
    const { kandidat, isi } = siapkanPemulihan(jalurDiminta(ktx, masukan), ktx.register.berkas, denyut(ktx));
    fs.rmSync(kandidat, { force: true });
    return { sekarang: hitungIsi(ktx.register.db), cadangan: isi };
  },

  'cadangan.pulihkan': (masukan, ktx) => {
    const { register, jam } = ktx;
    const asal = jalurDiminta(ktx, masukan);
    const sebelum = hitungIsi(register.db);
    const { kandidat, isi } = siapkanPemulihan(asal, register.berkas, denyut(ktx));
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
        judul: `Register dipulihkan dari ${path.basename(asal)}`,
        masukan: { dari: path.basename(asal), digantikan: { ...sebelum } },
      },
      () => undefined,
    );
    return { lot: isi.lot, unit: isi.unit, sebelum, sesudah: hitungIsi(register.db) };
  },
};
