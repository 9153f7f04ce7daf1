import { AppError } from '../../domain/galat.ts';
import { banyakUsulan } from '../../db/impor/pencocokan.ts';
import { type BerkasSesi, bukaSesi, denganSesi } from '../../db/impor/sesi.ts';
import type { pencocokan, RingkasanCocok } from '../contract/pencocokan.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { bukuCocok } from '../pencocokan/buku.ts';
import { catatanCocok } from '../pencocokan/catatan.ts';
import { catatanHitung, hitungCocok } from '../pencocokan/hitung.ts';
import { putuskanCocok } from '../pencocokan/putus.ts';
import { halamanCocok, ringkasanCocok } from '../pencocokan/tampil.ts';
import { cobaTerap } from '../pencocokan/terap.ts';
import { terapkanCocok } from './pencocokanTerap.ts';

/** The minutes with the Pengelola, and their text for what else is to be said. */
const BERITA_ACARA = { laporan: 'ba-rekonsiliasi-bpkad', kunci: 'tambahan' } as const;

/** @throws AppError rule/pencocokan_belum_dihitung */
function pastikanDihitung(sesi: BerkasSesi): void {
  if (catatanHitung(sesi) === null) throw new AppError('rule', 'pencocokan_belum_dihitung');
}

/** Opens a session that was matched already. */
const pada = <T>(ktx: Konteks, id: string, kerja: (sesi: BerkasSesi) => T): T =>
  denganSesi(ktx.register.berkas, id, (sesi) => {
    pastikanDihitung(sesi);
    return kerja(sesi);
  });

/** The same, with a pair that was confirmed. @throws AppError rule/pencocokan_kosong */
const padaCocok = <T>(ktx: Konteks, id: string, kerja: (sesi: BerkasSesi) => T): T =>
  pada(ktx, id, (sesi) => {
    if (banyakUsulan(sesi.db).cocok === 0) throw new AppError('rule', 'pencocokan_kosong');
    return kerja(sesi);
  });

function ringkasan(sesi: BerkasSesi, ktx: Konteks): RingkasanCocok {
  const hasil = ringkasanCocok(sesi, ktx);
  if (hasil === null) throw new AppError('rule', 'pencocokan_belum_dihitung');
  return hasil;
}

/** Handlers of matching their list with ours. Only `pencocokan.terapkan` writes to the register. */
export const penanganPencocokan: KumpulanPenangan<keyof typeof pencocokan> = {
  'pencocokan.hitung': (masukan, ktx) =>
    denganSesi(ktx.register.berkas, masukan.sesi, (sesi) => {
      hitungCocok(sesi, ktx, masukan);
      return ringkasan(sesi, ktx);
    }),

  'pencocokan.lihat': ({ sesi: id }, ktx) => denganSesi(ktx.register.berkas, id, (sesi) => ringkasanCocok(sesi, ktx)),

  'pencocokan.daftar': (masukan, ktx) => pada(ktx, masukan.sesi, (sesi) => halamanCocok(sesi, masukan)),

  'pencocokan.putuskan': ({ sesi: id, putusan }, ktx) =>
    pada(ktx, id, (sesi) => {
      putuskanCocok(sesi, putusan);
      return ringkasan(sesi, ktx);
    }),

  'pencocokan.pratinjau': (masukan, ktx) => padaCocok(ktx, masukan.sesi, (sesi) => cobaTerap(sesi, ktx, masukan).hasil),

  'pencocokan.terapkan': (masukan, ktx) => padaCocok(ktx, masukan.sesi, (sesi) => terapkanCocok(sesi, masukan, ktx)),

  'pencocokan.ekspor': async ({ sesi: id }, ktx) => {
    const sesi = bukaSesi(ktx.register.berkas, id);
    try {
      pastikanDihitung(sesi);
      return await bukuCocok(sesi, ktx);
    } finally {
      sesi.tutup();
    }
  },

  'pencocokan.catatan': ({ sesi: id }, ktx) => ({ ...BERITA_ACARA, teks: pada(ktx, id, catatanCocok) }),
};
