import { AppError } from '../domain/galat.ts';
import { type Golongan, golonganDari } from '../domain/kodeBarang.ts';
import type { Kondisi } from '../domain/kondisi.ts';
import type { Temuan } from '../domain/temuan.ts';
import { bacaBerkasSeed } from './folder.ts';
import { bacaNamaKeKode, type KeyakinanKode, kodeUntuk } from './namaKeKode.ts';
import { bacaRincianAsetTetap, bacaSaranaPrasarana, type RincianAsetTetap, type Tercetak } from './renstraTabel.ts';
import { temuanSebaris } from './renstraTemuan.ts';
import { temuanAntarBaris } from './renstraTemuanAntarBaris.ts';

/** One lot of the Renstra register, ready to be booked as saldo awal. Its value is not in the source. */
export interface LotRenstra {
  /** The printed number without its dot, `88`; null for rows that have none. Not unique. */
  readonly nomorCetak: string | null;
  readonly namaBarang: string;
  readonly merk: string | null;
  readonly jumlah: number;
  readonly satuan: 'unit';
  readonly tahunPerolehan: number;
  readonly presisi: 'tahun';
  /** Square metres; only land has it. */
  readonly luasM2: number | null;
  readonly kondisi: Kondisi;
  readonly caraPerolehan: 'hibah' | null;
  readonly kodeBarang: string;
  readonly keyakinanKode: KeyakinanKode;
  readonly golongan: Golongan;
  readonly tercetak: Tercetak;
  readonly temuan: readonly Temuan[];
}

/** A person who signs; empty text where the document names nobody. */
export interface PejabatRenstra {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
}

/** The office as the document names it. */
export interface IdentitasRenstra {
  readonly dinas: string;
  readonly kabupaten: string;
  readonly provinsi: string;
  readonly alamat: string;
  readonly tempat: string;
  readonly kodeLokasi: string;
  readonly penggunaBarang: PejabatRenstra;
  readonly pejabatPenatausahaan: PejabatRenstra;
  readonly pengurusBarang: PejabatRenstra;
}

/** Everything the Renstra says about the assets of the office. */
export interface RegisterRenstra {
  /** Both tables are as of the close of this day. */
  readonly per: '2024-12-31';
  /** The document behind the lots, for the saldo awal entry. */
  readonly sumber: string;
  readonly lot: readonly LotRenstra[];
  readonly kontrol: { readonly per: '2024-12-31'; readonly sumber: string } & RincianAsetTetap;
  readonly identitas: IdentitasRenstra;
}

const PER = '2024-12-31';
const SUMBER_LOT = 'Renstra 2025-2029, Tabel 2.2.3 Sarana dan Prasarana per 31 Desember 2024';
const SUMBER_KONTROL = 'Renstra 2025-2029, Tabel 2.2.2 Rincian Aset Tetap per 31 Desember 2024';

/**
 * The Renstra register from the data files: lots in printed order with code and temuan, control
 * totals, identity of the office.
 *
 * @throws AppError unavailable/data_bawaan_tidak_ditemukan, internal/data_bawaan_rusak
 */
export function renstra(): RegisterRenstra {
  const rincian = bacaRincianAsetTetap(bacaBerkasSeed('renstra/rincian-aset-tetap.tsv'));
  return {
    per: PER,
    sumber: SUMBER_LOT,
    lot: susunLot(bacaBerkasSeed('renstra/sarana-prasarana.tsv'), bacaBerkasSeed('nama-ke-kode.csv')),
    kontrol: { per: PER, sumber: SUMBER_KONTROL, ...rincian },
    // The file belongs to the program and a test checks its fields.
    identitas: JSON.parse(bacaBerkasSeed('renstra/identitas.json')) as IdentitasRenstra,
  };
}

function susunLot(tabel: string, namaKeKode: string): LotRenstra[] {
  const baris = bacaSaranaPrasarana(tabel);
  const kode = kodeUntuk(
    baris.map((b) => b.namaBarang),
    bacaNamaKeKode(namaKeKode),
  );
  const berkode = baris.map((b, i) => {
    const k = kode[i];
    const golongan = k && golonganDari(k.kode);
    if (!k || !golongan) throw new AppError('internal', 'data_bawaan_rusak', { nama: b.namaBarang });
    return { baris: b, kode: k, golongan };
  });
  const antarBaris = temuanAntarBaris(berkode);
  return berkode.map(({ baris: b, kode: k, golongan }, i) => ({
    nomorCetak: b.nomorCetak,
    namaBarang: b.namaBarang,
    merk: b.merk,
    jumlah: b.jumlah,
    satuan: b.satuan,
    tahunPerolehan: b.tahunPerolehan,
    presisi: 'tahun',
    luasM2: b.luasM2,
    kondisi: b.kondisi,
    caraPerolehan: b.caraPerolehan,
    kodeBarang: k.kode,
    keyakinanKode: k.keyakinan,
    golongan,
    tercetak: b.tercetak,
    temuan: [...temuanSebaris(b, k, PER), ...(antarBaris[i] ?? [])],
  }));
}
