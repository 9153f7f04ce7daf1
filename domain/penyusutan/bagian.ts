import type { AturanPenyusutan } from './aturan.ts';
import type { AkumulasiBawaan, FaktaGabung, FaktaMasuk, FaktaSebagian, RiwayatSusut } from './fakta.ts';
import { bagianKeluar, keluarkan, lanjutanDari } from './keadaan.ts';
import { siapkan, terapkanSemester, tutupSemester, bulanSemester, type Mesin } from './mesin.ts';
import { semesterKe, urutanSemester } from './waktu.ts';

/**
 * A lot on a day, with what happened up to it, before the charge of its semester. Later corrections of this lot are
 * not the other's: it has its own.
 */
function padaTanggal(riwayat: RiwayatSusut, aturan: AturanPenyusutan, tanggal: string): Mesin {
  const perubahan = riwayat.perubahan.filter((f) => f.tanggal <= tanggal);
  const m = siapkan({ masuk: riwayat.masuk, perubahan }, aturan);
  const semester = Math.max(urutanSemester(tanggal), m.tercakup + 1);
  while (m.semester < semester) {
    terapkanSemester(m, []);
    tutupSemester(m, bulanSemester(m));
  }
  terapkanSemester(m, []);
  return m;
}

/** What a part of a lot takes along when it leaves. */
export interface Pisahan {
  /** For the lot that stays. */
  readonly sebagian: FaktaSebagian;
  /** For the lot that begins: it goes on with its share of the same line. */
  readonly masuk: FaktaMasuk;
}

/**
 * Both sides of a split: value, akumulasi and base are shared out and conserved to the sen, the remaining life
 * is the same. From then on each part is rounded for itself: after j semesters their sum is at most j sen per
 * extra part (by months, where totals are rounded, at least one sen per part) away from the whole, and it meets the
 * whole at the end of the life.
 *
 * @param riwayat history of the lot without this split
 * @param nilaiSen value that goes
 * @param akumulasiSen akumulasi that goes, as booked; see FaktaSebagian
 */
export function pisahkan(
  riwayat: RiwayatSusut,
  aturan: AturanPenyusutan,
  { tanggal, nilaiSen, akumulasiSen = null }: { tanggal: string; nilaiSen: number; akumulasiSen?: number | null },
): Pisahan {
  const m = padaTanggal(riwayat, aturan, tanggal);
  const k = m.keadaan;
  const { dasar } = bagianKeluar(k, nilaiSen);
  const lanjutan = lanjutanDari(k, dasar);
  const keluar = keluarkan(k, nilaiSen, akumulasiSen);
  const akumulasi: AkumulasiBawaan = lanjutan === null ? { sen: keluar } : { sen: keluar, lanjutan };
  const { perolehan, komptabel } = riwayat.masuk;
  return {
    sebagian: { jenis: 'sebagian', tanggal, nilaiSen, akumulasiSen: keluar },
    masuk: {
      tanggal,
      perolehan: lanjutan !== null && k.mulai !== null ? { tanggal: k.mulai.tanggal, presisi: 'tanggal' } : perolehan,
      kode: k.kode,
      nilaiSen: m.belumBernilai ? null : nilaiSen,
      akumulasi: m.belumBernilai ? null : akumulasi,
      tercakup: semesterKe(m.semester - 1),
      ...(komptabel === undefined ? {} : { komptabel }),
    },
  };
}

/** What a lot brings to another one when it is merged into it on a day. */
export function gabungkan(riwayat: RiwayatSusut, aturan: AturanPenyusutan, tanggal: string): FaktaGabung {
  const k = padaTanggal(riwayat, aturan, tanggal).keadaan;
  return {
    jenis: 'gabung',
    tanggal,
    nilaiSen: k.nilai,
    akumulasiSen: k.akumulasi,
    lanjutan: lanjutanDari(k, k.garis?.dasar ?? 0),
  };
}
