import { namaCara } from '../../domain/jenisMutasi.ts';
import { AppError } from '../../domain/galat.ts';
import { galatBaru, jumlahBaru } from '../../domain/impor/baru.ts';
import { bedaLot, type Beda, type GalatBidang, isSama } from '../../domain/impor/beda.ts';
import type { DataBaris } from '../../domain/impor/data.ts';
import type { AturanKomptabel } from '../../domain/komptabelUlang.ts';
import { type IsiLot, type KeadaanLot, NOL } from '../../domain/lot.ts';
import { gantiRincian } from '../../domain/rincian.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { sesuaikanKomptabel } from '../../db/ledger/mutasi/komptabel.ts';
import { catatNomor } from '../../db/ledger/mutasi/nomor.ts';
import { catatMasuk } from '../../db/ledger/mutasi/perolehan.ts';
import { catatKoreksi, catatReklas } from '../../db/ledger/mutasi/ubah.ts';
import type { PemberiNomor } from '../../db/ledger/nomorRegister.ts';
import { isiNilai, ubahData, ubahKondisi } from '../../db/ledger/operasi.ts';
import type { Pencatat } from '../../db/ledger/pencatat.ts';
import type { Koneksi } from '../../db/open.ts';
import type { PerubahanBaris } from '../../db/impor/baris.ts';
import type { OpsiImpor } from '../contract/impor.ts';
import { CARA_PEROLEHAN } from '../contract/mutasi.ts';
import { pesanGalat } from '../contract/pesan.ts';
import { perubahanTeks } from '../perubahanTeks.ts';

/** What the rows of an import are booked with. */
export interface AlatCatat {
  readonly db: Koneksi;
  readonly catat: Pencatat;
  readonly pemberi: PemberiNomor;
  readonly aturan: AturanKomptabel;
  readonly opsi: OpsiImpor;
  /** Day of the opening balance, and whether the register was empty before. */
  readonly pembukaan: { readonly tanggal: string; readonly kosong: boolean };
}

/** What a row came to. */
export interface HasilCatat {
  readonly status: 'baru' | 'berubah' | 'sama';
  readonly perubahan: readonly PerubahanBaris[];
}

/** A row that says what cannot be; all of it at once. */
export class BarisDitolak extends Error {
  readonly galat: readonly GalatBidang[];
  constructor(galat: readonly GalatBidang[]) {
    super(galat.map((g) => g.alasan).join(' '));
    this.galat = galat;
  }
}

/** The way of coming in as the reports name it: one they know, else *lainnya*. */
function jenisPerolehan(cara: string): string {
  const teks = cara.trim().toLowerCase();
  const kenal = CARA_PEROLEHAN.find((c) => c === teks || namaCara(c).toLowerCase() === teks);
  return `perolehan-${kenal ?? 'lainnya'}`;
}

/** Whether goods that come in are part of the opening balance. */
function isSaldoAwal({ opsi, pembukaan }: AlatCatat, data: DataBaris): boolean {
  if (opsi.masuk !== 'otomatis') return opsi.masuk === 'saldo-awal';
  if (data.tanggalPerolehan !== undefined) return data.tanggalPerolehan <= pembukaan.tanggal;
  if (pembukaan.kosong) return true;
  return data.tahunPerolehan !== undefined && `${data.tahunPerolehan}-12-31` <= pembukaan.tanggal;
}

function atributBaru(data: DataBaris) {
  const { kodeBarang = '', namaBarang = '' } = data;
  return {
    kodeBarang,
    namaBarang,
    ...(data.satuan !== undefined && { satuan: data.satuan }),
    kondisi: data.kondisi ?? null,
    merk: data.merk ?? null,
    spesifikasi: data.spesifikasi ?? null,
    alamat: data.alamat ?? null,
    keterangan: data.keterangan ?? null,
    luas: data.luas ?? null,
    nibar: data.nibar ?? null,
    unitKerja: data.unitKerja ?? null,
    nomorCetak: data.nomorCetak ?? null,
    rincian: data.rincian === undefined ? null : gantiRincian(null, data.rincian),
    tanggalPerolehan: data.tanggalPerolehan ?? null,
    tahunPerolehan: data.tahunPerolehan ?? null,
  };
}

/** Brings a row in as goods of its own. @throws BarisDitolak; AppError those of catatMasuk */
function catatBaru(alat: AlatCatat, data: DataBaris): void {
  const { db, catat, pemberi, aturan, opsi, pembukaan } = alat;
  const awal = isSaldoAwal(alat, data);
  const tanggal = awal ? pembukaan.tanggal : (data.tanggalPerolehan ?? opsi.tanggal);
  const galat = galatBaru(data, awal ? tanggal : null);
  if (galat.length > 0) throw new BarisDitolak(galat);
  // Before a number is taken: one that is refused has taken none.
  catat.tolakTanggal(tanggal);
  const cara = data.caraPerolehan ?? (awal ? null : opsi.caraPerolehan);
  const { registerDari: dari, registerSampai } = data;
  const belumBernilai = data.nilaiSen === undefined;
  catatMasuk(
    db,
    catat,
    {
      tanggal,
      dasar: opsi.dasar,
      jenis: awal ? 'saldo-awal' : jenisPerolehan(cara ?? ''),
      gerak: awal ? 'awal' : 'tambah',
      jumlah: jumlahBaru(data),
      nilai: data.nilaiSen ?? null,
      akumulasi: belumBernilai ? null : (data.akumulasiSen ?? null),
      register: dari === undefined ? null : { dari, sampai: registerSampai ?? dari },
      tahunSaja: aturan.tahunSaja,
      atribut: { ...atributBaru(data), caraPerolehan: cara },
    },
    aturan.batas,
    pemberi,
  );
}

/** Attributes a difference sets, as the history of a lot tells them. */
const isiBeda = ({ isi, kode, kondisi, register }: Beda): IsiLot => ({
  ...isi,
  ...(kode !== undefined && { kodeBarang: kode }),
  ...(kondisi !== undefined && { kondisi }),
  ...(register !== undefined && { registerDari: register.dari, registerSampai: register.sampai }),
});

/** Books figures: how many, and what they are worth. A missing value completes the entry; another one is a correction. */
function catatAngka({ db, catat, opsi: { tanggal, dasar } }: AlatCatat, id: number, lot: KeadaanLot, beda: Beda): void {
  const { jumlah, nilai } = beda;
  const belum = lot.angka.unitBelum > 0;
  const koreksi = { jumlah, nilai: belum ? undefined : nilai };
  if (koreksi.jumlah !== undefined || koreksi.nilai !== undefined)
    catatKoreksi(db, catat, { id, tanggal, dasar }, { ...koreksi, isi: {} });
  if (!belum || nilai === undefined) return;
  const sudahAda = catat.lotPada(id, tanggal) !== null;
  isiNilai(db, catat, id, nilai, dasar, sudahAda ? tanggal : undefined);
}

/** Refusals that have to do with the day a row names. */
const SOAL_HARI: ReadonlySet<string> = new Set([
  'tanggal_masa_depan',
  'semester_ditutup',
  'belum_ada',
  'mundur_terhalang',
  'kondisi_sama',
]);

/**
 * Does what is booked on the day a row names itself, so that a refusal of the day is one of that cell.
 * @throws BarisDitolak; AppError of anything else
 */
function padaHariBaris(kerja: () => void): void {
  try {
    kerja();
  } catch (galat) {
    if (!(galat instanceof AppError) || !SOAL_HARI.has(galat.reason)) throw galat;
    const alasan = pesanGalat(galat);
    throw new BarisDitolak([{ bidang: 'tanggalPeriksa', alasan: alasan.charAt(0).toUpperCase() + alasan.slice(1) }]);
  }
}

const DINILAI: readonly (keyof IsiLot)[] = ['tahunPerolehan', 'tanggalPerolehan'];

/** Day of a row's change of condition where that is not the import's; null: it is. */
const hariKondisi = ({ opsi }: AlatCatat, { tanggalPeriksa: hari }: DataBaris): string | null =>
  hari === undefined || hari === opsi.tanggal ? null : hari;

/** Books all that a row says otherwise than its lot. @throws BarisDitolak; AppError those of the entries */
function catatBeda(alat: AlatCatat, id: number, lot: KeadaanLot, beda: Beda, hari: string | null): void {
  const { db, catat, pemberi, aturan, opsi } = alat;
  const kepala = { id, tanggal: opsi.tanggal, dasar: opsi.dasar };
  // First what is of a day of its own: it may be an earlier one, and what is refused has booked nothing.
  const { kondisi } = beda;
  if (kondisi !== undefined && hari !== null)
    padaHariBaris(() => void ubahKondisi(catat, id, kondisi, hari, opsi.dasar));
  if (beda.kode !== undefined) catatReklas(catat, kepala, beda.kode);
  catatAngka(alat, id, lot, beda);
  if (kondisi !== undefined && hari === null) ubahKondisi(catat, id, kondisi, opsi.tanggal, opsi.dasar);
  if (beda.register !== undefined) catatNomor(db, catat, [id], { ...kepala, minta: beda.register }, pemberi);
  if (Object.keys(beda.isi).length > 0) ubahData(catat, id, beda.isi, opsi.tanggal, opsi.dasar);
  const dinilai = [beda.kode, beda.jumlah, beda.nilai].some((n) => n !== undefined);
  if (dinilai || DINILAI.some((k) => k in beda.isi)) sesuaikanKomptabel(db, catat, id, aturan, kepala);
}

/** A change of condition with the day it is of. */
const denganHari = (p: PerubahanBaris, hari: string): PerubahanBaris =>
  p.kolom === 'kondisi' ? { ...p, ke: `${p.ke ?? ''} (${formatTanggal(hari)})` } : p;

/**
 * Books one row: brings its goods in, or changes the lot it stands for.
 * @throws AppError, BarisDitolak when it cannot be
 */
export function catatBaris(alat: AlatCatat, data: DataBaris, barang: number | null): HasilCatat {
  if (barang === null) {
    catatBaru(alat, data);
    return { status: 'baru', perubahan: [] };
  }
  const sebelum = alat.catat.lot(barang);
  if (sebelum.angka.unit === 0)
    throw new AppError('rule', 'lot_sudah_habis', { id: String(barang), namaBarang: sebelum.atribut.namaBarang });
  const { beda, galat } = bedaLot(data, sebelum);
  if (galat.length > 0) throw new BarisDitolak(galat);
  if (isSama(beda)) return { status: 'sama', perubahan: [] };
  const hari = hariKondisi(alat, data);
  catatBeda(alat, barang, sebelum, beda, hari);
  const perubahan = perubahanTeks({
    fakta: { isi: isiBeda(beda), delta: NOL },
    sebelum,
    sesudah: alat.catat.lot(barang),
  });
  return { status: 'berubah', perubahan: hari === null ? perubahan : perubahan.map((p) => denganHari(p, hari)) };
}
