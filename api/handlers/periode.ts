import { AppError } from '../../domain/galat.ts';
import { jadwalPenyusutan, posisiPenyusutan } from '../../domain/penyusutan/jadwal.ts';
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
import { type BukuanSusut, catatSusut } from '../../db/ledger/mutasi/susut.ts';
import { batalkanPerintah } from '../../db/ledger/pembatalan.ts';
import { hashRingkasan, periodeTertutup, ringkasanPada, tertutupSampai } from '../../db/ledger/periode.ts';
import { mulaiRegister, perintahPenutup } from '../../db/reads/periode.ts';
import { type LotSusut, susutLot, susutSemua } from '../../db/reads/susut.ts';
import { isKunciPengaturan, PENGATURAN } from '../contract/pengaturan.ts';
import type { BarisSusut, periode, Periode } from '../contract/periode.ts';
import { uraikanMasalah } from '../contract/masalah.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { aturanPenyusutan, bacaPengaturan } from '../pengaturan.ts';
import { sebagaiPerintah } from './tulis.ts';

/** Semesters from the one the register begins with to the running one. */
function daftarPeriode(ktx: Konteks): Periode[] {
  const { db } = ktx.register;
  const tutup = new Map(periodeTertutup(db).map((p) => [p.semester, p]));
  const batas = tertutupSampai(db);
  const kini = semesterDari(ktx.jam.hariIni());
  const hasil: Periode[] = [];
  const awal = mulaiRegister(db);
  for (let s = awal === null ? kini : semesterDari(awal); s <= kini; s = semesterSesudah(s)) {
    const { mulai, selesai } = rentangSemester(s);
    const p = tutup.get(s);
    const tertutup = batas !== null && selesai <= batas;
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
      hash: p?.hash ?? null,
      ringkasan: p ? [...p.ringkasan] : [],
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

/** What closing has to book for one lot: opening akumulasi, correction of what stands, charge of the semester. */
function bukuanLot(
  { id, lot, riwayat, fakta }: LotSusut,
  ktx: Konteks,
  semester: Semester,
  aturan: ReturnType<typeof aturanPenyusutan>,
): BukuanSusut | null {
  if (lot.angka.unit === 0) return null;
  const posisi = posisiPenyusutan(riwayat, aturan, semester);
  const masuk = fakta[0];
  const batas = tertutupSampai(ktx.register.db);
  const sudahAwal = fakta.some((f) => f.jenis === 'akumulasi-awal');
  const terbuka = masuk !== undefined && masuk.gerak === 'awal' && (batas === null || masuk.tanggal > batas);
  const awal = terbuka && !sudahAwal && posisi.akumulasiAwal.dihitung ? posisi.akumulasiAwal.sen : 0;
  const koreksi = posisi.akumulasiSen - posisi.bebanSen - lot.angka.akumulasi - awal;
  return awal === 0 && koreksi === 0 && posisi.bebanSen === 0
    ? null
    : { id, masuk: masuk?.tanggal ?? '', awal, koreksi, beban: posisi.bebanSen };
}

function hitungBukuan(ktx: Konteks, semester: Semester): BukuanSusut[] {
  const { selesai } = rentangSemester(semester);
  const aturan = aturanPenyusutan(ktx);
  const hasil: BukuanSusut[] = [];
  let n = 0;
  for (const lot of susutSemua(ktx.register.db, aturan, selesai)) {
    n += 1;
    if (n % 500 === 0) {
      ktx.kemajuan(n, n + 1, 'Menghitung penyusutan');
      if (ktx.dibatalkan()) throw new AppError('conflict', 'dihentikan');
    }
    const satu = bukuanLot(lot, ktx, semester, aturan);
    if (satu) hasil.push(satu);
  }
  return hasil;
}

const barisSusut = (
  id: number,
  b: ReturnType<typeof jadwalPenyusutan>['baris'][number],
  batas: string | null,
): BarisSusut => ({
  barangId: String(id),
  semester: b.semester,
  bebanSen: b.bebanSen,
  koreksiSen: 0,
  akumulasiSen: b.akumulasiSen,
  nilaiBukuSen: b.nilaiBukuSen,
  dasarSen: b.dasarSen,
  masaBulan: b.masaBulan,
  sisaBulan: b.sisaBulan,
  catatan: b.catatan.map((c) => c.kunci),
  terposting: batas !== null && rentangSemester(b.semester).selesai <= batas,
});

/** Why a lot has no schedule though it could have one; a lot in use or used up needs no word. */
const PERLU_DISEBUT = new Set(['belum-bernilai', 'tanpa-masa-manfaat', 'tanpa-tanggal-perolehan']);

/** Handlers of semesters, depreciation and settings. */
export const penanganPeriode: KumpulanPenangan<keyof typeof periode> = {
  'periode.daftar': (_, ktx) => daftarPeriode(ktx),

  'periode.tutup': ({ semester, terimaPeringatan }, ktx) => {
    const { db, berkas } = ktx.register;
    periksaUrutan(ktx, semester);
    const { selesai } = rentangSemester(semester);
    cadangkan(db, berkas, 'sebelum-tutup', ktx.jam.sekarang());
    const judul = `${namaSemester(semester)} ditutup`;
    const { perintah, hasil } = sebagaiPerintah(
      ktx,
      { jenis: 'periode.tutup', judul, masukan: { semester, terimaPeringatan } },
      (tulis, catat) => {
        const bukuan = hitungBukuan(ktx, semester);
        const dasar = `Penutupan ${namaSemester(semester)}`;
        for (const b of bukuan) catatSusut(db, catat, b, selesai, dasar);
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
          ringkasan,
          bebanSen: jumlahkan(bukuan.map((b) => b.beban)),
          koreksiSen: jumlahkan(bukuan.map((b) => b.koreksi)),
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
    return { semester, perintah, ringkasan: ringkasanPada(db, selesai) };
  },

  'penyusutan.jadwal': ({ per, id }, ktx) => {
    const { db } = ktx.register;
    const aturan = aturanPenyusutan(ktx);
    const semester = semesterDari(per);
    const batas = tertutupSampai(db);
    const satu = id === undefined ? null : susutLot(db, Number(id), aturan, per);
    if (id !== undefined && satu === null) throw new AppError('not_found', 'barang_tidak_ada', { id });
    const baris: BarisSusut[] = [];
    const dilewati = [];
    for (const l of satu ? [satu] : susutSemua(db, aturan, per)) {
      const jadwal = jadwalPenyusutan(l.riwayat, aturan, semester);
      baris.push(...jadwal.baris.map((b) => barisSusut(l.id, b, batas)));
      if (PERLU_DISEBUT.has(jadwal.status))
        dilewati.push({ barangId: String(l.id), namaBarang: l.lot.atribut.namaBarang, status: jadwal.status });
    }
    return { baris, dilewati };
  },

  'pengaturan.lihat': ({ kunci }, ktx) => bacaPengaturan(ktx, kunci),

  'pengaturan.atur': ({ kunci, nilai, dasar }, ktx) => {
    bacaPengaturan(ktx, kunci);
    const urai = isKunciPengaturan(kunci) ? PENGATURAN[kunci].safeParse(nilai) : null;
    if (urai === null || !urai.success) {
      throw new AppError('validation', 'masukan_tidak_sah', {
        nama: kunci,
        masalah: urai === null ? [] : uraikanMasalah(urai.error.issues, nilai),
      });
    }
    const { perintah } = sebagaiPerintah(
      ktx,
      { jenis: 'pengaturan.atur', judul: `Pengaturan ${kunci} diubah`, masukan: { kunci, nilai, dasar } },
      (tulis) => tulis.rujukan('pengaturan', kunci, { nilai: urai.data, dasar }),
    );
    return { kunci, nilai: urai.data, perintah };
  },
};
