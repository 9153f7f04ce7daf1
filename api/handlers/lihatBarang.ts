import type { Koneksi } from '../../db/open.ts';
import { AppError } from '../../domain/galat.ts';
import { labelKondisi } from '../../domain/kondisi.ts';
import type { AtributLot, KeadaanLot } from '../../domain/lot.ts';
import { formatRupiah } from '../../domain/uang.ts';
import { lotDariBarang } from '../../db/ledger/baris.ts';
import { anakBarang, barisBarang } from '../../db/reads/barang.ts';
import { uraianKode } from '../../db/reads/kode.ts';
import { type BabRiwayat, riwayatLot } from '../../db/reads/riwayat.ts';
import type { BarangLengkap, BarisRiwayat } from '../contract/barang.ts';
import { keBarangRegister, keM2, nomorRegister } from '../pemetaan.ts';

type Perubahan = BarisRiwayat['perubahan'][number];

/** Attributes that a person can read; the rest (printed cells, lineage) have their own place on the screen. */
const KOLOM_TERBACA = [
  'namaBarang',
  'kodeBarang',
  'kondisi',
  'merk',
  'spesifikasi',
  'satuan',
  'tahunPerolehan',
  'luas',
  'nibar',
  'caraPerolehan',
  'alamat',
  'keterangan',
] as const satisfies readonly (keyof AtributLot)[];

function teksAtribut(kolom: (typeof KOLOM_TERBACA)[number], lot: Partial<AtributLot> | undefined): string | null {
  const nilai = lot?.[kolom];
  if (lot === undefined || nilai === null || nilai === undefined) return null;
  if (kolom === 'kondisi') return lot.kondisi ? labelKondisi(lot.kondisi) : null;
  if (kolom === 'luas') return `${(Number(nilai) / 100).toLocaleString('id-ID')} m2`;
  return String(nilai);
}

const teksNilai = (lot: KeadaanLot | null): string | null => {
  if (lot === null) return null;
  if (lot.angka.unitBelum === 0) return `Rp${formatRupiah(lot.angka.nilai)}`;
  return lot.angka.nilai === 0
    ? 'belum diisi'
    : `Rp${formatRupiah(lot.angka.nilai)} (${lot.angka.unitBelum} unit belum diisi)`;
};

const teksJumlah = (lot: KeadaanLot | null): string | null =>
  lot === null ? null : `${lot.angka.unit} ${lot.atribut.satuan}`;

/** Old -> new of one fact; of a cancelled one only what it had set. */
function perubahan(bab: BabRiwayat): Perubahan[] {
  const hasil: Perubahan[] = [];
  const tambah = (kolom: string, dari: string | null, ke: string | null) => {
    if (dari !== ke) hasil.push({ kolom, dari, ke });
  };
  if (bab.sesudah === null) {
    for (const k of KOLOM_TERBACA)
      if (bab.fakta.isi?.[k] !== undefined) tambah(k === 'luas' ? 'luasM2' : k, null, teksAtribut(k, bab.fakta.isi));
    if (bab.fakta.delta.unit !== 0)
      tambah('jumlah', null, `${bab.fakta.delta.unit > 0 ? '+' : ''}${bab.fakta.delta.unit}`);
    if (bab.fakta.delta.nilai !== 0) tambah('nilai', null, `Rp${formatRupiah(bab.fakta.delta.nilai)}`);
    return hasil;
  }
  tambah('jumlah', teksJumlah(bab.sebelum), teksJumlah(bab.sesudah));
  tambah('nilai', teksNilai(bab.sebelum), teksNilai(bab.sesudah));
  for (const k of KOLOM_TERBACA) {
    if (bab.fakta.isi?.[k] === undefined) continue;
    tambah(k === 'luas' ? 'luasM2' : k, teksAtribut(k, bab.sebelum?.atribut), teksAtribut(k, bab.sesudah.atribut));
  }
  return hasil;
}

const baris = (bab: BabRiwayat): BarisRiwayat => ({
  perintah: String(bab.perintah),
  tanggal: bab.tanggal,
  waktu: bab.waktu,
  pelaku: bab.nama,
  peran: bab.peran,
  jenis: bab.jenis,
  judul: bab.judul,
  dasar: bab.dasar,
  perubahan: perubahan(bab),
  dibatalkanOleh: bab.dibatalkanOleh === null ? null : String(bab.dibatalkanOleh),
});

/**
 * Everything about one lot.
 * @throws AppError not_found/barang_tidak_ada
 */
export function lihatBarang(db: Koneksi, id: number): BarangLengkap {
  const b = barisBarang(db, id);
  if (!b) throw new AppError('not_found', 'barang_tidak_ada', { id: String(id) });
  const lot = lotDariBarang(b);
  const { temuan: _, ...inti } = keBarangRegister(id, lot);
  const { atribut: a, angka } = lot;
  const induk = a.induk === null ? undefined : barisBarang(db, a.induk);
  return {
    ...inti,
    uraianKode: uraianKode(db, a.kodeBarang),
    keyakinanKode: a.keyakinanKode,
    merk: a.merk,
    spesifikasi: a.spesifikasi,
    nomorRegister: nomorRegister(a.registerDari, a.registerSampai),
    nibar: a.nibar,
    tanggalPerolehan: a.tanggalPerolehan,
    presisi: a.presisi,
    luasM2: keM2(a.luas),
    unitBelumBernilai: angka.unitBelum,
    alamat: a.alamat,
    keterangan: a.keterangan,
    tercetak: a.tercetak,
    temuan: a.temuan,
    induk: induk ? { id: String(induk.id), namaBarang: induk.nama_barang, jumlah: induk.unit } : null,
    anak: anakBarang(db, id).map((n) => ({ id: String(n.id), namaBarang: n.nama_barang, jumlah: n.unit })),
    riwayat: riwayatLot(db, id).map(baris).reverse(),
  };
}
