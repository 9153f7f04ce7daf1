import type { z } from 'zod';
import { AppError } from '../../domain/galat.ts';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import type { JadwalPenyusutan, StatusSusut } from '../../domain/penyusutan/jadwal.ts';
import { type BarisKartu, kartuSusut, type KartuSusut } from '../../domain/penyusutan/kartu.ts';
import { semesterDari, type Semester } from '../../domain/tanggal.ts';
import { formatRupiah } from '../../domain/uang.ts';
import type { Koneksi } from '../../db/open.ts';
import { tertutupSampai } from '../../db/ledger/periode.ts';
import { uraianKode } from '../../db/reads/kode.ts';
import { type LotSusut, susutLot, susutSemua } from '../../db/reads/susut.ts';
import { kalimatCatatan, kalimatStatus, KATA_KONVENSI } from '../contract/kataSusut.ts';
import type { BarisSusut, KartuSusut as Kartu, penyusutan } from '../contract/penyusutan.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { aturanPenyusutan, bacaPengaturan } from '../pengaturan.ts';

/** Why a lot has no schedule though it could have one; a lot in use or used up needs no word. */
const PERLU_DISEBUT = new Set<StatusSusut>(['belum-bernilai', 'tanpa-masa-manfaat', 'tanpa-tanggal-perolehan']);

interface Lingkup {
  readonly db: Koneksi;
  readonly aturan: AturanPenyusutan;
  readonly tertutupSampai: string | null;
  readonly sampai: Semester;
  readonly per: string;
}

const kartuLot = (l: LotSusut, { db, aturan, tertutupSampai, sampai, per }: Lingkup): KartuSusut | null =>
  kartuSusut({
    fakta: l.fakta,
    riwayatPada: (hari) => (hari >= per ? l.riwayat : (susutLot(db, l.id, aturan, hari)?.riwayat ?? null)),
    aturan,
    tertutupSampai,
    sampai,
  });

const barisSusut = (id: number, b: BarisKartu): BarisSusut => ({
  barangId: String(id),
  semester: b.semester,
  nilaiSen: b.nilaiSen,
  bebanSen: b.bebanSen,
  koreksiSen: b.koreksiSen,
  pindahSen: b.pindahSen,
  akumulasiSen: b.akumulasiSen,
  nilaiBukuSen: b.nilaiBukuSen,
  dasarSen: b.dasarSen,
  masaBulan: b.masaBulan,
  sisaBulan: b.sisaBulan,
  catatan: catatanBaris(b),
  terposting: b.terposting,
});

function catatanBaris(b: BarisKartu): string[] {
  const hasil = b.catatan.map(kalimatCatatan);
  if (b.koreksiSen !== 0)
    hasil.push(
      `Koreksi akumulasi ${b.koreksiSen < 0 ? '-' : ''}Rp${formatRupiah(Math.abs(b.koreksiSen))}: selisih semester sebelumnya menurut data sekarang, ${b.terposting ? 'dibukukan' : 'akan dibukukan'} di semester ini.`,
    );
  const disebut = b.catatan.some((c) => c.kunci === 'sebagian' || c.kunci === 'gabung');
  if (b.pindahSen !== 0 && !disebut)
    hasil.push(
      b.pindahSen > 0
        ? `Akumulasi Rp${formatRupiah(b.pindahSen)} ikut masuk bersama barang.`
        : `Akumulasi Rp${formatRupiah(0 - b.pindahSen)} ikut keluar bersama barang.`,
    );
  return hasil;
}

function sumberMasa(
  ktx: Konteks,
  aturan: AturanPenyusutan,
  jadwal: JadwalPenyusutan,
): z.output<typeof Kartu>['sumber'] {
  const s = jadwal.sumberMasa;
  if (s === null) return null;
  if (s.jenis === 'lot')
    return { awalan: null, uraian: null, tahun: s.tahun, mulai: s.tanggal, dasar: '', bawaan: false };
  const atur = bacaPengaturan(ktx, 'penyusutan.masaManfaat');
  const baris = aturan.masaManfaat.findLast((m) => m.awalan === s.awalan && m.tahun === s.tahun);
  const dasarBaris = baris !== undefined && 'dasar' in baris && typeof baris.dasar === 'string' ? baris.dasar : '';
  return {
    awalan: s.awalan,
    uraian: uraianKode(ktx.register.db, s.awalan),
    tahun: s.tahun,
    mulai: baris?.mulai ?? null,
    dasar: dasarBaris === '' ? atur.dasar : dasarBaris,
    bawaan: atur.bawaan,
  };
}

function ringkas(ktx: Konteks, { lot, riwayat }: LotSusut, aturan: AturanPenyusutan, jadwal: JadwalPenyusutan) {
  const { golongan } = lot.atribut;
  return {
    status: jadwal.status,
    keterangan: kalimatStatus(jadwal.status, {
      golongan,
      komptabel: riwayat.masuk.komptabel ?? 'intra',
      ekstraDisusutkan: aturan.ekstra,
    }),
    sumber: sumberMasa(ktx, aturan, jadwal),
    nilaiSen: lot.angka.nilai,
    akumulasiSen: lot.angka.akumulasi,
    nilaiBukuSen: lot.angka.nilai - lot.angka.akumulasi,
    akumulasiAwalSen: jadwal.akumulasiAwal.sen,
    akumulasiAwalDihitung: jadwal.akumulasiAwal.dihitung,
    konvensi: KATA_KONVENSI[aturan.konvensi],
  };
}

/** Handlers of depreciation: lines of one lot or of all. */
export const penanganPenyusutan: KumpulanPenangan<keyof typeof penyusutan> = {
  'penyusutan.jadwal': ({ per, id }, ktx) => {
    const { db } = ktx.register;
    const aturan = aturanPenyusutan(ktx);
    const lingkup = { db, aturan, tertutupSampai: tertutupSampai(db), sampai: semesterDari(per), per };
    const satu = id === undefined ? null : susutLot(db, Number(id), aturan, per);
    if (id !== undefined && satu === null) throw new AppError('not_found', 'barang_tidak_ada', { id });
    const baris: BarisSusut[] = [];
    const dilewati = [];
    let kartu: z.output<typeof Kartu> | null = null;
    for (const l of satu ? [satu] : susutSemua(db, aturan, per)) {
      const hasil = kartuLot(l, lingkup);
      if (hasil === null) continue;
      for (const b of hasil.baris) baris.push(barisSusut(l.id, b));
      const { status } = hasil.jadwal;
      if (PERLU_DISEBUT.has(status))
        dilewati.push({ barangId: String(l.id), namaBarang: l.lot.atribut.namaBarang, status });
      if (satu) kartu = ringkas(ktx, l, aturan, hasil.jadwal);
    }
    return { baris, dilewati, lot: kartu };
  },
};
