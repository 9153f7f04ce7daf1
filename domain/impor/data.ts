import type { Kondisi } from '../kondisi.ts';

/**
 * What one row of a foreign list says of goods, in our own terms. A field that is absent was not told: no column, or an
 * empty cell. Money in sen, for the whole lot; area in hundredths of a square metre.
 */
export interface DataBaris {
  /** Id of a lot of this register, from our own export. */
  id?: number;
  nibar?: string;
  kodeBarang?: string;
  namaBarang?: string;
  registerDari?: number;
  registerSampai?: number;
  jumlah?: number;
  satuan?: string;
  merk?: string;
  spesifikasi?: string;
  tahunPerolehan?: number;
  tanggalPerolehan?: string;
  caraPerolehan?: string;
  nilaiSen?: number;
  /** Accumulated depreciation; only a new lot takes it over. */
  akumulasiSen?: number;
  kondisi?: Kondisi;
  /** Day on which the condition was seen: a change of it is of that day. */
  tanggalPeriksa?: string;
  luas?: number;
  alamat?: string;
  keterangan?: string;
  unitKerja?: string;
  nomorCetak?: string;
  /** Fields of the golongan's card (`domain/rincian.ts`). */
  rincian?: Readonly<Record<string, string | number>>;
}

/** Why a cell, or a row (`kolom` null), cannot be taken: the column's heading in the file, and what to do, in Indonesian. */
export interface GalatSel {
  readonly kolom: string | null;
  /** Number of the column, from 1; absent where it is about the row. */
  readonly nomorKolom?: number;
  readonly alasan: string;
}
