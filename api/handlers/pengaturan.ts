import { AppError } from '../../domain/galat.ts';
import { uraianKode } from '../../db/reads/kode.ts';
import { riwayatPengaturan } from '../../db/reads/pengaturan.ts';
import { isKunciPengaturan, PENGATURAN, type pengaturan } from '../contract/pengaturan.ts';
import { uraikanMasalah } from '../contract/masalah.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { bacaPengaturan, nilaiBawaan, periksaPengaturan } from '../pengaturan.ts';
import { bedaPengaturan } from '../bedaPengaturan.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Names of the codes in a table. */
function uraianAwalan(ktx: Konteks, nilai: unknown): Record<string, string> {
  const hasil: Record<string, string> = {};
  for (const baris of Array.isArray(nilai) ? (nilai as readonly { awalan?: unknown }[]) : []) {
    const uraian = typeof baris.awalan === 'string' ? uraianKode(ktx.register.db, baris.awalan) : null;
    if (uraian !== null && typeof baris.awalan === 'string') hasil[baris.awalan] = uraian;
  }
  return hasil;
}

/** Handlers of settings: read, change with the regulation behind it, history. */
export const penanganPengaturan: KumpulanPenangan<keyof typeof pengaturan> = {
  'pengaturan.lihat': ({ kunci }, ktx) => {
    const atur = bacaPengaturan(ktx, kunci);
    return { ...atur, uraian: uraianAwalan(ktx, atur.nilai) };
  },

  'pengaturan.riwayat': ({ kunci }, ktx) => {
    const atur = bacaPengaturan(ktx, kunci);
    const bawaan = nilaiBawaan(atur.kunci);
    return riwayatPengaturan(ktx.register.db, kunci).map(
      ({ perintah, sebelum, sesudah, dibatalkanOleh, ...siapa }) => ({
        ...siapa,
        perintah: String(perintah),
        perubahan: bedaPengaturan(atur.kunci, sebelum ?? bawaan, sesudah ?? bawaan),
        dibatalkanOleh: dibatalkanOleh === null ? null : String(dibatalkanOleh),
      }),
    );
  },

  'pengaturan.atur': ({ kunci, nilai, dasar }, ktx) => {
    bacaPengaturan(ktx, kunci);
    const kembali = nilai === null;
    const urai = isKunciPengaturan(kunci) && !kembali ? PENGATURAN[kunci].safeParse(nilai) : null;
    if (!kembali && (urai === null || !urai.success)) {
      throw new AppError('validation', 'masukan_tidak_sah', {
        nama: kunci,
        masalah: urai === null ? [] : uraikanMasalah(urai.error.issues, nilai),
      });
    }
    const baru = urai?.data ?? null;
    if (baru !== null) periksaPengaturan(kunci, baru);
    const waktu = ktx.jam.sekarang();
    const judul = kembali ? `Pengaturan ${kunci} dikembalikan ke bawaan` : `Pengaturan ${kunci} diubah`;
    const { perintah } = sebagaiPerintah(
      ktx,
      { jenis: 'pengaturan.atur', judul, masukan: { kunci, nilai, dasar } },
      (tulis) =>
        tulis.rujukan('pengaturan', kunci, kembali ? null : { nilai: baru, dasar, waktu, pelaku: ktx.pelaku.nama }),
    );
    return { kunci, nilai: bacaPengaturan(ktx, kunci).nilai, perintah };
  },
};
