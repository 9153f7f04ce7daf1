import type { Database } from 'better-sqlite3';
import { AppError } from '../../../domain/galat.ts';
import { golonganDari, isKodeBarang } from '../../../domain/kodeBarang.ts';
import { type BatasKapitalisasi, komptabel } from '../../../domain/komptabel.ts';
import { ATRIBUT_KOSONG, type AtributLot } from '../../../domain/lot.ts';
import type { Pencatat } from '../pencatat.ts';
import { type MintaRegister, PemberiNomor } from '../nomorRegister.ts';

/** Goods that come in, from outside or from another office. Values in sen, of the whole lot. */
export interface Masuk {
  readonly tanggal: string;
  readonly dasar: string;
  /** Cause, as the reports name it: `perolehan-pembelian`, `transfer-masuk`, ... */
  readonly jenis: string;
  readonly jumlah: number;
  readonly nilai: number | null;
  /** Accumulated depreciation that comes along; null: none is given. */
  readonly akumulasi: number | null;
  readonly register: MintaRegister | null;
  readonly atribut: Partial<AtributLot> & Pick<AtributLot, 'kodeBarang' | 'namaBarang'>;
}

/** @throws AppError validation/kode_barang_tidak_sah for anything but a code of level 7 that a lot may carry */
export function golonganKode(kode: string): AtributLot['golongan'] {
  const golongan = isKodeBarang(kode) ? golonganDari(kode) : null;
  if (golongan === null) throw new AppError('validation', 'kode_barang_tidak_sah', { kode });
  return golongan;
}

/**
 * Brings goods in as one lot; gives its id. Whether they are on the balance sheet is computed here, per unit and by
 * the threshold of the day, never taken from a file.
 * @throws AppError validation/kode_barang_tidak_sah, rule/register_sudah_dipakai, rule/akumulasi_melebihi_nilai
 */
export function catatMasuk(db: Database, catat: Pencatat, masuk: Masuk, batas: readonly BatasKapitalisasi[]): number {
  const { tanggal, jumlah, nilai, akumulasi } = masuk;
  const golongan = golonganKode(masuk.atribut.kodeBarang);
  if ((akumulasi ?? 0) > (nilai ?? 0))
    throw new AppError('rule', 'akumulasi_melebihi_nilai', { akumulasiSen: akumulasi, nilaiSen: nilai });
  const perolehan = masuk.atribut.tanggalPerolehan ?? tanggal;
  const isi: AtributLot = {
    ...ATRIBUT_KOSONG,
    temuan: [],
    ...masuk.atribut,
    golongan,
    komptabel: komptabel(batas, { kode: masuk.atribut.kodeBarang, nilaiSen: nilai, jumlah, tanggal: perolehan }),
    tanggalPerolehan: perolehan,
    tahunPerolehan: masuk.atribut.tahunPerolehan ?? Number(perolehan.slice(0, 4)),
    presisi: 'tanggal',
    akumulasiDiberikan: akumulasi !== null,
    ...(masuk.register && new PemberiNomor(db).beri(masuk.atribut.kodeBarang, jumlah, masuk.register)),
  };
  return catat.lotBaru({
    tanggal,
    dasar: masuk.dasar,
    jenis: masuk.jenis,
    gerak: 'tambah',
    delta: { unit: jumlah, nilai: nilai ?? 0, akumulasi: akumulasi ?? 0, unitBelum: nilai === null ? jumlah : 0 },
    isi,
  });
}
