import { AppError } from '../../domain/galat.ts';
import { halamanBaris, satuBaris } from '../../db/impor/baris.ts';
import { nomorKembar, pasangkan, putuskan } from '../../db/impor/kembar.ts';
import { semuaLembar } from '../../db/impor/mentah.ts';
import { type BerkasSesi, buangSesi, daftarSesi, denganSesi } from '../../db/impor/sesi.ts';
import type { impor } from '../contract/impor.ts';
import type { MasukanTerurai } from '../contract/index.ts';
import { aturSesi } from '../impor/atur.ts';
import { bukaImpor, rapikanSesi } from '../impor/buka.ts';
import { bukuGalat } from '../impor/bukuGalat.ts';
import { contohLembar, perbaikiBaris, selBaris } from '../impor/lihat.ts';
import { olahBilaPerlu } from '../impor/olah.ts';
import {
  barisImpor,
  halanganSesi,
  lembarSesi,
  pastikanBelumSelesai,
  sebutanSesi,
  sesiImpor,
  sesiRingkas,
} from '../impor/sesi.ts';
import { majukanVersi, ujiImpor } from '../impor/uji.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { jalankanImpor } from './imporJalankan.ts';

/** Opens a session for one call. */
const pada = <T>(ktx: Konteks, id: string, kerja: (sesi: BerkasSesi) => T): T =>
  denganSesi(ktx.register.berkas, id, kerja);

/** Opens a session to change it. @throws AppError conflict/impor_sudah_dijalankan */
const ubah = <T>(ktx: Konteks, id: string, kerja: (sesi: BerkasSesi) => T): T =>
  pada(ktx, id, (sesi) => {
    pastikanBelumSelesai(sesi);
    return kerja(sesi);
  });

const namaLembar = (sesi: BerkasSesi): ReadonlyMap<number, string> =>
  new Map(semuaLembar(sesi.db).map((l) => [l.nomor, l.nama]));

/** Runs writes on the staging file as one. */
function sekaligus(sesi: BerkasSesi, kerja: () => void): void {
  sesi.db.transaction(kerja).immediate();
}

/** @throws AppError validation/cocok_tanpa_lot, validation/cocok_hanya_satu, not_found/baris_impor_tidak_ada */
function putuskanSemua(sesi: BerkasSesi, { sasaran, keputusan, barangId }: MasukanTerurai<'impor.putuskan'>): void {
  const jenis = { 'dalam-berkas': 'berkas', 'dengan-register': 'register', kembar: null } as const;
  const nomor = 'baris' in sasaran ? [...new Set(sasaran.baris)] : nomorKembar(sesi.db, jenis[sasaran.semua]);
  if (barangId !== undefined && nomor.length !== 1) throw new AppError('validation', 'cocok_hanya_satu');
  const tanpa = 'baris' in sasaran ? nomor.find((n) => satuBaris(sesi.db, n) === undefined) : undefined;
  if (tanpa !== undefined) throw new AppError('not_found', 'baris_impor_tidak_ada', { nomor: tanpa });
  if (keputusan === 'cocok' && barangId === undefined) {
    // In bulk, rows for which no lot is left stay undecided.
    const dapat = pasangkan(sesi.db, nomor);
    if (dapat === 0 && nomor.length === 1) throw new AppError('validation', 'cocok_tanpa_lot');
  } else for (const n of nomor) putuskan(sesi.db, n, keputusan, barangId === undefined ? null : Number(barangId));
  majukanVersi(sesi);
}

/** Handlers of the import. Only `impor.jalankan` writes to the register. */
export const penanganImpor: KumpulanPenangan<keyof typeof impor> = {
  'impor.buka': ({ berkas }, ktx) => bukaImpor(ktx, berkas),

  'impor.daftar': (_, ktx) => {
    rapikanSesi(ktx);
    return daftarSesi(ktx.register.berkas).map(({ id, diubah }) => {
      try {
        return pada(ktx, id, (sesi) => sesiRingkas(sesi, ktx));
      } catch (galat) {
        // A damaged one is listed, so that it can be thrown away.
        if (!(galat instanceof AppError) || galat.reason !== 'impor_rusak') throw galat;
        const dibuka = new Date(diubah).toISOString();
        return { sesi: id, namaBerkas: '', dibuka, langkah: 'rusak' as const, perintah: null, baris: 0 };
      }
    });
  },

  'impor.lihat': ({ sesi: id }, ktx) => pada(ktx, id, (sesi) => sesiImpor(sesi, ktx)),

  'impor.contoh': ({ sesi: id, lembar, dari, batas }, ktx) =>
    pada(ktx, id, (sesi) => contohLembar(sesi, lembar, dari, batas)),

  'impor.atur': (masukan, ktx) =>
    ubah(ktx, masukan.sesi, (sesi) => {
      sekaligus(sesi, () => aturSesi(sesi, ktx, masukan));
      return sesiImpor(sesi, ktx);
    }),

  'impor.periksa': ({ sesi: id, opsi }, ktx) =>
    ubah(ktx, id, (sesi) => {
      const halangan = halanganSesi(lembarSesi(sesi));
      if (halangan.length > 0) throw new AppError('rule', 'impor_terhalang', { halangan });
      const total = olahBilaPerlu(sesi, ktx);
      ujiImpor(sesi, ktx, sebutanSesi(sesi), opsi, total);
      return sesiImpor(sesi, ktx);
    }),

  'impor.baris': ({ sesi: id, ...minta }, ktx) =>
    pada(ktx, id, (sesi) => {
      const { baris, jumlah } = halamanBaris(sesi.db, minta);
      const nama = namaLembar(sesi);
      return { baris: baris.map((b) => barisImpor(sesi, b, nama)), jumlah };
    }),

  'impor.sel': ({ sesi: id, nomor }, ktx) =>
    pada(ktx, id, (sesi) => {
      const b = satuBaris(sesi.db, nomor);
      if (b === undefined) throw new AppError('not_found', 'baris_impor_tidak_ada', { nomor });
      return { baris: barisImpor(sesi, b, namaLembar(sesi)), sel: selBaris(sesi, nomor) };
    }),

  'impor.perbaiki': ({ sesi: id, nomor, sel }, ktx) =>
    ubah(ktx, id, (sesi) => {
      sekaligus(sesi, () => {
        perbaikiBaris(sesi, ktx, nomor, sel);
        majukanVersi(sesi);
      });
      const b = satuBaris(sesi.db, nomor);
      if (b === undefined) throw new AppError('not_found', 'baris_impor_tidak_ada', { nomor });
      return barisImpor(sesi, b, namaLembar(sesi));
    }),

  'impor.putuskan': (masukan, ktx) =>
    ubah(ktx, masukan.sesi, (sesi) => {
      sekaligus(sesi, () => putuskanSemua(sesi, masukan));
      return sesiImpor(sesi, ktx);
    }),

  'impor.unduhGalat': ({ sesi: id }, ktx) => bukuGalat(ktx, id),

  'impor.jalankan': (masukan, ktx) => jalankanImpor(masukan, ktx),

  'impor.buang': ({ sesi: id }, ktx) => {
    buangSesi(ktx.register.berkas, id);
    return {};
  },
};
