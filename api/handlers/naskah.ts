import { AppError } from '../../domain/galat.ts';
import type { Semester } from '../../domain/tanggal.ts';
import { naskahTersimpan } from '../../db/reads/rujukan.ts';
import type { naskah } from '../contract/naskah.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { cariLaporan } from '../reports/daftar.ts';
import type { Laporan } from '../reports/definisi.ts';
import { isianNaskah } from '../reports/naskah.ts';
import { sumberLaporan } from '../sumberLaporan.ts';
import { bacaIdentitas } from './register.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Longest text of one line. */
const PANJANG_BARIS = 300;

type Isi = Readonly<Record<string, string | null>>;

/**
 * All that is wrong with what was typed, at once.
 *
 * @throws AppError rule/laporan_tanpa_naskah, validation/naskah_tidak_sah
 */
function periksa(laporan: Laporan, isi: Isi): void {
  const daftar = laporan.naskah ?? [];
  if (daftar.length === 0) throw new AppError('rule', 'laporan_tanpa_naskah', { id: laporan.id, judul: laporan.judul });
  const masalah = Object.entries(isi).flatMap(([kunci, teks]) => {
    const naskah = daftar.find((n) => n.kunci === kunci);
    if (naskah === undefined) return [{ kolom: kunci, masalah: 'tidak_dikenal', pilihan: daftar.map((n) => n.kunci) }];
    if (teks === null || teks === '') return [];
    const kolom = [naskah.grup, naskah.judul].filter(Boolean).join(', ');
    if (naskah.bentuk !== 'baris') return [];
    if (teks.length > PANJANG_BARIS) return [{ kolom, masalah: 'terlalu_panjang', batas: PANJANG_BARIS }];
    return teks.includes('\n') ? [{ kolom, masalah: 'satu_baris' }] : [];
  });
  if (masalah.length > 0) throw new AppError('validation', 'naskah_tidak_sah', { judul: laporan.judul, masalah });
}

/** What is kept after a change; null when nothing of the office's own is left. */
function gabung(lama: Readonly<Record<string, string>>, isi: Isi): Record<string, string> | null {
  const baru = Object.fromEntries(
    Object.entries({ ...lama, ...isi }).flatMap(([kunci, teks]) => (teks === null ? [] : [[kunci, teks]])),
  );
  return Object.keys(baru).length === 0 ? null : baru;
}

const baca = (ktx: Konteks, id: string, semester: Semester) => naskahTersimpan(ktx.register.db, id, semester);

/** Handlers of the texts that the office writes into reports, kept per semester. */
export const penanganNaskah: KumpulanPenangan<keyof typeof naskah> = {
  'laporan.naskah': ({ id, semester }, ktx) => {
    const laporan = cariLaporan(id);
    if ((laporan.naskah ?? []).length === 0) return [];
    const sumber = sumberLaporan(ktx.register.db, bacaIdentitas(ktx));
    return isianNaskah(laporan, sumber, { semester, tanggalCetak: ktx.jam.hariIni() });
  },

  'laporan.tulisNaskah': ({ id, semester, isi }, ktx) => {
    const laporan = cariLaporan(id);
    periksa(laporan, isi);
    const { perintah } = sebagaiPerintah(
      ktx,
      {
        jenis: 'laporan.tulisNaskah',
        judul: `Naskah ${laporan.judul} ${semester} ditulis`,
        masukan: { id, semester, isi },
      },
      (tulis) => {
        const lama = baca(ktx, id, semester);
        const baru = gabung(lama, isi);
        if (JSON.stringify(baru ?? {}) === JSON.stringify(lama)) throw new AppError('rule', 'naskah_sama', {});
        tulis.rujukan('naskah', `${id}|${semester}`, baru);
      },
    );
    return { perintah };
  },
};
