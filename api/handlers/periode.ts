import { AppError } from '../../domain/galat.ts';
import {
  namaSemester,
  rentangSemester,
  semesterDari,
  semesterSebelum,
  semesterSesudah,
  type Semester,
} from '../../domain/tanggal.ts';
import { jumlahkan } from '../../domain/uang.ts';
import { cadangkan } from '../../db/cadangan.ts';
import { batalkanPerintah } from '../../db/ledger/pembatalan.ts';
import {
  hashRingkasan,
  type PeriodeTertutup,
  periodeTertutup,
  ringkasanPada,
  tertutupSampai,
} from '../../db/ledger/periode.ts';
import { uraianKode } from '../../db/reads/kode.ts';
import { catatanPeriode, mulaiRegister, perintahPenutup } from '../../db/reads/periode.ts';
import { KATA_STATUS } from '../contract/kataSusut.ts';
import type { periode, Periode } from '../contract/periode.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { pastikanMutu } from '../mutu.ts';
import { bukukanPenutupan, hitungPenutupan } from '../penutupan.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Frozen totals with the names of their objek. */
const denganUraian = (ktx: Konteks, ringkasan: PeriodeTertutup['ringkasan']): Periode['ringkasan'] =>
  ringkasan.map((r) => ({ ...r, uraian: uraianKode(ktx.register.db, r.objek) }));

/** Semesters from the one the register begins with to the running one. */
function daftarPeriode(ktx: Konteks): Periode[] {
  const { db } = ktx.register;
  const tutup = new Map(periodeTertutup(db).map((p) => [p.semester, p]));
  const batas = tertutupSampai(db);
  const kini = semesterDari(ktx.jam.hariIni());
  const hasil: Periode[] = [];
  const awal = mulaiRegister(db);
  const catatan = catatanPeriode(db);
  for (let s = awal === null ? kini : semesterDari(awal); s <= kini; s = semesterSesudah(s)) {
    const { mulai, selesai } = rentangSemester(s);
    const p = tutup.get(s);
    const tertutup = batas !== null && selesai <= batas;
    const riwayat = catatan
      .filter((c) => c.semester === s)
      .map(({ perintah, jenis, waktu, pelaku, peran, alasan }) => ({
        perintah: String(perintah),
        jenis,
        waktu,
        pelaku,
        peran,
        alasan,
      }));
    hasil.push({
      semester: s,
      nama: namaSemester(s),
      mulai,
      selesai,
      keadaan: tertutup ? 'tutup' : s === kini ? 'berjalan' : 'terbuka',
      dapatDitutup:
        !tertutup &&
        selesai < ktx.jam.hariIni() &&
        (batas === null || rentangSemester(semesterSebelum(s)).selesai === batas),
      dapatDibuka: p !== undefined && selesai === batas,
      ditutupPada: p?.waktu ?? null,
      ditutupOleh: p ? (riwayat.find((r) => r.jenis === 'tutup')?.pelaku ?? null) : null,
      alasanPeringatan: p?.alasanPeringatan ?? '',
      hash: p?.hash ?? null,
      ringkasan: p ? denganUraian(ktx, p.ringkasan) : [],
      riwayat,
    });
  }
  return hasil;
}

/** @throws AppError rule/semester_belum_selesai, rule/semester_tidak_berurutan, conflict/semester_sudah_ditutup */
function periksaUrutan(ktx: Konteks, semester: Semester): void {
  const { selesai } = rentangSemester(semester);
  const batas = tertutupSampai(ktx.register.db);
  const hariIni = ktx.jam.hariIni();
  if (selesai >= hariIni) throw new AppError('rule', 'semester_belum_selesai', { semester, selesai, hariIni });
  if (batas === null) return;
  if (selesai <= batas) throw new AppError('conflict', 'semester_sudah_ditutup', { semester });
  const berikut = semesterSesudah(semesterDari(batas));
  if (semester !== berikut) throw new AppError('rule', 'semester_tidak_berurutan', { semester, berikut });
}

/** Handlers of semesters. */
export const penanganPeriode: KumpulanPenangan<keyof typeof periode> = {
  'periode.daftar': (_, ktx) => daftarPeriode(ktx),

  'periode.pratinjau': ({ semester }, ktx) => {
    periksaUrutan(ktx, semester);
    const { bukuan, lot, dilewati } = hitungPenutupan(ktx, semester);
    return {
      semester,
      lot,
      lotDibukukan: bukuan.length,
      awalSen: jumlahkan(bukuan.map((b) => b.awalSen)),
      bebanSen: jumlahkan(bukuan.map((b) => b.bebanSen)),
      koreksiSen: jumlahkan(bukuan.map((b) => b.koreksiSen)),
      lotKoreksi: bukuan.filter((b) => b.koreksiSen !== 0).length,
      dilewati: [...dilewati].map(([status, n]) => ({ status, keterangan: KATA_STATUS[status], lot: n })),
    };
  },

  'periode.tutup': ({ semester, terimaPeringatan }, ktx) => {
    const { db, berkas } = ktx.register;
    periksaUrutan(ktx, semester);
    pastikanMutu(ktx, semester, terimaPeringatan);
    const { selesai } = rentangSemester(semester);
    cadangkan(db, berkas, 'sebelum-tutup', ktx.jam.sekarang());
    const judul = `${namaSemester(semester)} ditutup`;
    const { perintah, hasil } = sebagaiPerintah(
      ktx,
      { jenis: 'periode.tutup', judul, masukan: { semester, terimaPeringatan } },
      (tulis, catat) => {
        // Another program may have written meanwhile.
        pastikanMutu(ktx, semester, terimaPeringatan);
        const penutupan = hitungPenutupan(ktx, semester);
        bukukanPenutupan(ktx, catat, semester, penutupan);
        // The last moment to stop: from here on it is a matter of milliseconds.
        if (ktx.dibatalkan()) throw new AppError('conflict', 'dihentikan');
        const ringkasan = ringkasanPada(db, selesai);
        const alasanPeringatan = terimaPeringatan ?? '';
        tulis.rujukan('periode', semester, {
          semester,
          selesai,
          waktu: ktx.jam.sekarang(),
          ringkasan,
          hash: hashRingkasan(ringkasan),
          alasanPeringatan,
        });
        return {
          ringkasan: denganUraian(ktx, ringkasan),
          bebanSen: jumlahkan(penutupan.bukuan.map((b) => b.bebanSen)),
          koreksiSen: jumlahkan(penutupan.bukuan.map((b) => b.koreksiSen)),
        };
      },
    );
    return { semester, perintah, ...hasil };
  },

  'periode.buka': ({ semester, alasan }, ktx) => {
    const { db } = ktx.register;
    const { selesai } = rentangSemester(semester);
    const penutup = perintahPenutup(db, semester);
    if (tertutupSampai(db) !== selesai || penutup === null)
      throw new AppError('rule', 'semester_bukan_terakhir', { semester, sampai: tertutupSampai(db) });
    const judul = `${namaSemester(semester)} dibuka kembali: ${alasan}`;
    const { perintah } = sebagaiPerintah(
      ktx,
      { jenis: 'periode.buka', judul, masukan: { semester, alasan }, membatalkan: [penutup] },
      (tulis) => batalkanPerintah(db, tulis, [penutup]),
    );
    return { semester, perintah, ringkasan: denganUraian(ktx, ringkasanPada(db, selesai)) };
  },
};
