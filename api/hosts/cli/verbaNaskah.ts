import { isSemester } from '../../../domain/tanggal.ts';
import { bacaObjek, teks, tidakSah, wajib } from './opsi.ts';
import type { Verba } from './verba.ts';

/** Texts by key; null brings the program's own text back. @throws AppError validation/opsi_tidak_sah */
function bacaIsi(json: string): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(bacaObjek(json, '--data')).map(([kunci, isi]) => {
      if (typeof isi !== 'string' && isi !== null) throw tidakSah('--data', json, `teks atau null untuk "${kunci}"`);
      return [kunci, isi];
    }),
  );
}

/** Verb of the texts that the office writes into reports. */
export const VERBA_NASKAH: Verba = {
  nama: 'naskah',
  arti: 'naskah satu laporan: teks yang ditulis sendiri oleh Dinas, disimpan per semester; dengan --data ditulis',
  posisi: [{ nama: 'ID', arti: 'laporan, seperti pada `laporan daftar`', wajib: true }],
  opsi: {
    semester: { nilai: 'TAHUN-1|2', arti: 'semester, misalnya 2025-1', wajib: true },
    data: { nilai: 'JSON', arti: '{"nomor": "12/BA/2025", "tambahan": null}; null mengembalikan teks bawaan' },
  },
  harusAda: true,
  jalankan: async ([id = ''], opsi, alat) => {
    const semester = wajib(opsi, 'semester');
    if (!isSemester(semester)) throw tidakSah('--semester', semester, 'semester seperti 2025-1 atau 2025-2');
    const data = teks(opsi, 'data');
    if (data === undefined) return alat.panggil('laporan.naskah', { id, semester });
    return alat.panggil('laporan.tulisNaskah', { id, semester, isi: bacaIsi(data) });
  },
};
