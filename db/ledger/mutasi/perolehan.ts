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
  /** `awal`: part of the opening balance, never an increase. */
  readonly gerak?: 'awal' | 'tambah';
  /**
   * Day (`MM-DD`) that goods count as acquired on of which only the year is known. With it a lot that does not tell its
   * day has none; without it the day of the entry is its day.
   */
  readonly tahunSaja?: string;
  readonly atribut: Partial<AtributLot> & Pick<AtributLot, 'kodeBarang' | 'namaBarang'>;
}

/** @throws AppError validation/kode_barang_tidak_sah for anything but a code of level 7 that a lot may carry */
export function golonganKode(kode: string): AtributLot['golongan'] {
  const golongan = isKodeBarang(kode) ? golonganDari(kode) : null;
  if (golongan === null) throw new AppError('validation', 'kode_barang_tidak_sah', { kode });
  return golongan;
}

/** When goods were acquired as far as it is known, and the day their threshold is that of. */
function waktuPerolehan({
  tanggal,
  tahunSaja,
  atribut,
}: Masuk): Pick<AtributLot, 'tanggalPerolehan' | 'tahunPerolehan' | 'presisi'> & { dinilai: string } {
  const { tanggalPerolehan: hari = null, tahunPerolehan: tahun = null } = atribut;
  if (hari === null && tahunSaja !== undefined) {
    const dinilai = tahun === null ? tanggal : `${tahun}-${tahunSaja}`;
    return { tanggalPerolehan: null, tahunPerolehan: tahun, presisi: tahun === null ? null : 'tahun', dinilai };
  }
  const dinilai = hari ?? tanggal;
  const tahunPerolehan = tahun ?? Number(dinilai.slice(0, 4));
  return { tanggalPerolehan: dinilai, tahunPerolehan, presisi: 'tanggal', dinilai };
}

/**
 * Brings goods in as one lot; gives its id. Whether they are on the balance sheet is computed here, per unit and by
 * the threshold of the day, never taken from a file.
 * @throws AppError validation/kode_barang_tidak_sah, rule/register_sudah_dipakai, rule/akumulasi_melebihi_nilai
 */
export function catatMasuk(
  db: Database,
  catat: Pencatat,
  masuk: Masuk,
  batas: readonly BatasKapitalisasi[],
  pemberi = new PemberiNomor(db),
): number {
  const { tanggal, jumlah, nilai, akumulasi } = masuk;
  const golongan = golonganKode(masuk.atribut.kodeBarang);
  if ((akumulasi ?? 0) > (nilai ?? 0))
    throw new AppError('rule', 'akumulasi_melebihi_nilai', { akumulasiSen: akumulasi, nilaiSen: nilai });
  const { dinilai, ...waktu } = waktuPerolehan(masuk);
  const isi: AtributLot = {
    ...ATRIBUT_KOSONG,
    temuan: [],
    ...masuk.atribut,
    golongan,
    komptabel: komptabel(batas, { kode: masuk.atribut.kodeBarang, nilaiSen: nilai, jumlah, tanggal: dinilai }),
    ...waktu,
    akumulasiDiberikan: akumulasi !== null,
    ...(masuk.register && pemberi.beri(masuk.atribut.kodeBarang, jumlah, masuk.register)),
  };
  return catat.lotBaru({
    tanggal,
    dasar: masuk.dasar,
    jenis: masuk.jenis,
    gerak: masuk.gerak ?? 'tambah',
    delta: { unit: jumlah, nilai: nilai ?? 0, akumulasi: akumulasi ?? 0, unitBelum: nilai === null ? jumlah : 0 },
    isi,
  });
}
