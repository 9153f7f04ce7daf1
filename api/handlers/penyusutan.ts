import type { z } from 'zod';
import { AppError } from '../../domain/galat.ts';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import type { JadwalPenyusutan, StatusSusut } from '../../domain/penyusutan/jadwal.ts';
import { type BarisKartu, kartuSusut, type KartuSusut } from '../../domain/penyusutan/kartu.ts';
import { semesterDari, type Semester } from '../../domain/tanggal.ts';
import type { Koneksi } from '../../db/open.ts';
import { tertutupSampai } from '../../db/ledger/periode.ts';
import { uraianKode } from '../../db/reads/kode.ts';
import { type LotSusut, susutLot, susutSemua } from '../../db/reads/susut.ts';
import { kalimatCatatan, kalimatGerak, kalimatStatus, KATA_KONVENSI } from '../contract/kataSusut.ts';
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
  catatan: [...b.catatan.map(kalimatCatatan), ...kalimatGerak(b)],
  terposting: b.terposting,
});

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

const lingkup = (ktx: Konteks, per: string): Lingkup => ({
  db: ktx.register.db,
  aturan: aturanPenyusutan(ktx),
  tertutupSampai: tertutupSampai(ktx.register.db),
  sampai: semesterDari(per),
  per,
});

/** Handlers of depreciation: the card of one lot, the lines of all. */
export const penanganPenyusutan: KumpulanPenangan<keyof typeof penyusutan> = {
  'penyusutan.kartu': ({ per: diminta, id }, ktx) => {
    const per = diminta ?? ktx.jam.hariIni();
    const l = lingkup(ktx, per);
    const satu = susutLot(l.db, Number(id), l.aturan, per);
    const kartu = satu && kartuLot(satu, l);
    if (satu === null || kartu === null) throw new AppError('not_found', 'barang_tidak_ada', { id });
    return {
      baris: kartu.baris.map((b) => barisSusut(satu.id, b)),
      lot: ringkas(ktx, satu, l.aturan, kartu.jadwal),
    };
  },

  'penyusutan.jadwal': ({ per: diminta, setelah, batas }, ktx) => {
    const per = diminta ?? ktx.jam.hariIni();
    const l = lingkup(ktx, per);
    const baris: BarisSusut[] = [];
    const dilewati = [];
    let n = 0;
    for (const satu of susutSemua(l.db, l.aturan, per, Number(setelah ?? 0))) {
      const kartu = kartuLot(satu, l);
      if (kartu !== null) {
        for (const b of kartu.baris) baris.push(barisSusut(satu.id, b));
        const { status } = kartu.jadwal;
        if (PERLU_DISEBUT.has(status))
          dilewati.push({ barangId: String(satu.id), namaBarang: satu.lot.atribut.namaBarang, status });
      }
      if ((n += 1) === batas) return { baris, dilewati, kursor: String(satu.id) };
    }
    return { baris, dilewati, kursor: null };
  },
};
