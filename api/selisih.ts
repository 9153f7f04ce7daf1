import { AppError } from '../domain/galat.ts';
import { batasBerlaku } from '../domain/komptabel.ts';
import type { Golongan } from '../domain/kodeBarang.ts';
import type { DataSelisih } from '../domain/selisih/data.ts';
import { tambahHari } from '../domain/tanggal.ts';
import { mulaiRegister } from '../db/reads/periode.ts';
import { kontrolPada } from '../db/reads/rujukan.ts';
import { saldoPada } from '../db/reads/saldo.ts';
import { dokumenLot, entriNilai, lotGolongan, lotSenilai, rinciLot, sesuaiTerakhir } from '../db/reads/selisih.ts';
import type { BarisRekonsiliasi } from './contract/rekonsiliasi.ts';
import type { Konteks } from './konteks.ts';
import { susunRekonsiliasi } from './pemetaan.ts';
import { aturanPenyusutan, batasKapitalisasi } from './pengaturan.ts';

type Berjam = Pick<Konteks, 'register' | 'jam'>;

/** Entries of so many days after the day may have been counted in the control total already. */
const HARI_SESUDAH = 60;

/** The difference of a golongan on a day, with those of the others. */
export interface SelisihGolongan {
  readonly baris: BarisRekonsiliasi;
  readonly kontrolPer: string;
  readonly lain: ReadonlyMap<Golongan, number>;
}

/**
 * What there is to explain.
 * @throws AppError rule/selisih_tanpa_kontrol, rule/selisih_nol
 */
export function selisihGolongan({ register }: Berjam, golongan: Golongan, per: string): SelisihGolongan {
  const kontrol = kontrolPada(register.db, per);
  const hasil = susunRekonsiliasi(per, saldoPada(register.db, per, 'intra'), kontrol);
  const baris = hasil.golongan.find((b) => b.golongan === golongan);
  if (kontrol === null || baris === undefined || !baris.adaKontrol)
    throw new AppError('rule', 'selisih_tanpa_kontrol', { golongan, tanggal: per });
  if (baris.selisihSen === 0)
    throw new AppError('rule', 'selisih_nol', { golongan, tanggal: per, nilaiSen: baris.bukuSen });
  const lain = hasil.golongan.filter((b) => b.adaKontrol && b.golongan !== golongan);
  return { baris, kontrolPer: kontrol.per, lain: new Map(lain.map((b) => [b.golongan, b.selisihSen])) };
}

/** Threshold (sen per unit) of a code for goods of a year, asked once for each pair. */
function pencariBatas(ktx: Berjam, per: string): DataSelisih['batas'] {
  const batas = batasKapitalisasi(ktx);
  if (batas.length === 0) return () => null;
  const { tahunSaja } = aturanPenyusutan(ktx);
  const ingatan = new Map<string, number | null>();
  return (kode, tahun) => {
    const kunci = `${kode}|${tahun}`;
    const ada = ingatan.get(kunci);
    if (ada !== undefined) return ada;
    const berlaku = batasBerlaku(batas, kode, tahun === null ? per : `${tahun}-${tahunSaja}`);
    const sen = berlaku === null || berlaku.batasSen === 0 ? null : berlaku.batasSen;
    ingatan.set(kunci, sen);
    return sen;
  };
}

/** Reads what the search needs. The lots must stand as they did at the end of the day. */
export function bacaSelisih(ktx: Berjam, golongan: Golongan, per: string, s: SelisihGolongan): DataSelisih {
  const { db } = ktx.register;
  const selisih = s.baris.selisihSen;
  const sesuaiPer = sesuaiTerakhir(db, golongan, s.kontrolPer);
  const entri = entriNilai(db, golongan, sesuaiPer ?? mulaiRegister(db) ?? per, tambahHari(per, HARI_SESUDAH));
  const lawan = [...s.lain].find(([, n]) => n === -selisih)?.[0];
  const lotLain = selisih > 0 ? [] : lawan === undefined ? lotSenilai(db, -selisih, golongan) : lotGolongan(db, lawan);
  return {
    golongan,
    selisih,
    per,
    kontrolPer: s.kontrolPer,
    sesuaiPer,
    lot: lotGolongan(db, golongan),
    entri,
    selisihLain: s.lain,
    lotLain,
    dokumen: dokumenLot(db, [...new Set(entri.map((e) => e.barang))]),
    batas: pencariBatas(ktx, per),
    rinci: (id) => rinciLot(db, id),
  };
}
