import type { Koneksi } from '../../db/open.ts';
import { AppError } from '../../domain/galat.ts';
import type { AtributLot } from '../../domain/lot.ts';
import { keadaanTindakLanjut } from '../../domain/tindakLanjut.ts';
import { lotDariBarang } from '../../db/ledger/baris.ts';
import { anakBarang, barisBarang } from '../../db/reads/barang.ts';
import { uraianKode } from '../../db/reads/kode.ts';
import { type BabRiwayat, riwayatLot } from '../../db/reads/riwayat.ts';
import type { BarangLengkap, BarisRiwayat } from '../contract/barang.ts';
import { keBarangRegister, keM2, nomorRegister } from '../pemetaan.ts';
import { perubahanTeks } from '../perubahanTeks.ts';

const baris = (bab: BabRiwayat): BarisRiwayat => ({
  perintah: String(bab.perintah),
  tanggal: bab.tanggal,
  waktu: bab.waktu,
  pelaku: bab.nama,
  peran: bab.peran,
  jenis: bab.jenis,
  judul: bab.judul,
  dasar: bab.dasar,
  mutasi: String(bab.fakta.mutasi),
  dokumen: bab.dokumen,
  perubahan: perubahanTeks(bab),
  dibatalkanOleh: bab.dibatalkanOleh === null ? null : String(bab.dibatalkanOleh),
});

function tindakLanjut(a: AtributLot): BarangLengkap['tindakLanjut'] {
  const keadaan = keadaanTindakLanjut(a);
  const surat = a.tindakLanjut;
  return keadaan === null
    ? null
    : {
        keadaan,
        dokumen: surat?.dokumen ?? null,
        nomor: surat?.nomor ?? null,
        tanggal: surat?.tanggal ?? null,
      };
}

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
    rincian: a.rincian ?? {},
    komptabel: a.komptabel,
    akumulasiSen: angka.akumulasi,
    unitKerja: a.unitKerja,
    pemanfaatan: a.pemanfaatan,
    pengamanan: a.pengamanan,
    tindakLanjut: tindakLanjut(a),
    perolehan: a.perolehan ? { ...a.perolehan, sp2d: [...a.perolehan.sp2d] } : null,
    tercetak: a.tercetak,
    temuan: a.temuan,
    induk: induk ? { id: String(induk.id), namaBarang: induk.nama_barang, jumlah: induk.unit } : null,
    anak: anakBarang(db, id).map((n) => ({ id: String(n.id), namaBarang: n.nama_barang, jumlah: n.unit })),
    riwayat: riwayatLot(db, id).map(baris).reverse(),
  };
}
