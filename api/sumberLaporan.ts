import { namaJenis } from '../domain/jenisMutasi.ts';
import type { Koneksi } from '../db/open.ts';
import { GOLONGAN } from '../domain/kodeBarang.ts';
import { rentangSemester, tambahHari, type Semester } from '../domain/tanggal.ts';
import { jumlahkan } from '../domain/uang.ts';
import { tanpaTambahan, uraiDokumen } from '../domain/dokumenSumber.ts';
import { putarUlang } from '../domain/fakta.ts';
import { barisLot, faktaDari } from '../db/ledger/fakta.ts';
import { tertutupSampai } from '../db/ledger/periode.ts';
import { uraianKode } from '../db/reads/kode.ts';
import { gerakObjek, saldoObjek } from '../db/reads/objek.ts';
import { mutasiLot } from '../db/reads/mutasiLot.ts';
import { isiRegister, type LotPada, lotPada } from '../db/reads/register.ts';
import { kontrolPada, naskahTersimpan } from '../db/reads/rujukan.ts';
import type { SaringanBarang } from '../db/reads/saringan.ts';
import { type BarisGerak, type BarisSaldo, gerakAntara, saldoPada } from '../db/reads/saldo.ts';
import {
  lotTerakhir,
  riwayatTransaksi,
  type Transaksi,
  transaksiAntara,
  transaksiTerakhir,
} from '../db/reads/transaksi.ts';
import type { Identitas } from './contract/register.ts';
import { daftarTerbit } from './terbit.ts';
import { susutPada } from './sumberSusut.ts';
import { aturanPenyusutan, batasKapitalisasi } from './pengaturan.ts';
import { ingat } from './ingat.ts';
import { keBarisRekap, keM2, nomorRegister, susunRekonsiliasi } from './pemetaan.ts';
import type {
  Besaran,
  BarisMutasi,
  Gerak,
  LaporanTerbit,
  LotLaporan,
  MutasiSemester,
  SaringanLot,
  SebabMutasi,
  SumberLaporan,
  TransaksiLaporan,
} from './reports/sumber.ts';

const besaran = (saldo: readonly BarisSaldo[]): Besaran => ({
  lot: saldo.reduce((n, s) => n + s.lot, 0),
  unit: saldo.reduce((n, s) => n + s.unit, 0),
  nilaiSen: jumlahkan(saldo.map((s) => s.nilaiSen)),
  belum: saldo.reduce((n, s) => n + s.belumBernilai, 0),
});

const gerak = (baris: readonly BarisGerak[], kali: 1 | -1): Gerak => ({
  unit: baris.reduce((n, b) => n + kali * b.unit, 0),
  nilaiSen: jumlahkan(baris.map((b) => kali * b.nilaiSen)),
});

/** Opening entries dated within the semester stand in its saldo awal: they are a balance, not a movement. */
const tambahAwal = (awal: Besaran, pembukaan: readonly BarisGerak[]): Besaran => ({
  lot: awal.lot + pembukaan.reduce((n, b) => n + b.lot, 0),
  unit: awal.unit + pembukaan.reduce((n, b) => n + b.unit, 0),
  nilaiSen: jumlahkan([awal.nilaiSen, ...pembukaan.map((b) => b.nilaiSen)]),
  belum: awal.belum + pembukaan.reduce((n, b) => n + b.belumBernilai, 0),
});

/** Roll-forward from the first day of a semester to `per`. */
function mutasiSemester(db: Koneksi, semester: Semester, per: string): MutasiSemester {
  const { mulai } = rentangSemester(semester);
  const sebelum = saldoPada(db, tambahHari(mulai, -1));
  const sesudah = saldoPada(db, per);
  const semuaGerak = gerakAntara(db, mulai, per);
  const golongan: BarisMutasi[] = [];
  const sebab: SebabMutasi[] = [];
  for (const { golongan: g } of GOLONGAN) {
    const milik = semuaGerak.filter((b) => b.golongan === g);
    const awal = tambahAwal(
      besaran(sebelum.filter((s) => s.golongan === g)),
      milik.filter((b) => b.sisi === 'awal'),
    );
    const akhir = besaran(sesudah.filter((s) => s.golongan === g));
    const tambah = milik.filter((b) => b.sisi === 'tambah');
    const kurang = milik.filter((b) => b.sisi === 'kurang');
    const diam = [...tambah, ...kurang].every((b) => b.unit === 0 && b.nilaiSen === 0);
    if (awal.lot === 0 && akhir.lot === 0 && diam) continue;
    golongan.push({
      golongan: g,
      saldoAwal: awal,
      bertambah: gerak(tambah, 1),
      berkurang: gerak(kurang, -1),
      saldoAkhir: akhir,
    });
    for (const jenis of new Set([...tambah, ...kurang].map((b) => b.jenis))) {
      const satu = {
        golongan: g,
        sebab: namaJenis(jenis),
        bertambah: gerak(
          tambah.filter((b) => b.jenis === jenis),
          1,
        ),
        berkurang: gerak(
          kurang.filter((b) => b.jenis === jenis),
          -1,
        ),
      };
      const nihil = [satu.bertambah, satu.berkurang].every((n) => n.unit === 0 && n.nilaiSen === 0);
      if (!nihil) sebab.push(satu);
    }
  }
  return { golongan, sebab };
}

/** Official name of a code. */
type Uraian = (kode: string) => string | null;

// A hundred thousand lots share some hundred codes.
const uraianDari = (db: Koneksi): Uraian => ingat((kode) => uraianKode(db, kode));

const keLotLaporan = (uraian: Uraian, { id, lot: { atribut: a, angka } }: LotPada): LotLaporan => ({
  id: String(id),
  golongan: a.golongan,
  kodeBarang: a.kodeBarang,
  uraianKode: uraian(a.kodeBarang),
  namaBarang: a.namaBarang,
  merk: a.merk,
  spesifikasi: a.spesifikasi,
  nomorRegister: nomorRegister(a.registerDari, a.registerSampai),
  nibar: a.nibar,
  jumlah: angka.unit,
  satuan: a.satuan,
  tahunPerolehan: a.tahunPerolehan,
  tanggalPerolehan: a.tanggalPerolehan,
  presisi: a.presisi,
  nilaiSen: angka.unitBelum > 0 ? null : angka.nilai,
  nilaiTerisiSen: angka.nilai,
  akumulasiSen: angka.akumulasi,
  komptabel: a.komptabel,
  kondisi: a.kondisi,
  luasM2: keM2(a.luas),
  caraPerolehan: a.caraPerolehan,
  alamat: a.alamat,
  keterangan: a.keterangan,
  nomorCetak: a.nomorCetak,
  tercetak: a.tercetak,
  temuan: a.temuan.map((t) => t.pesan),
  unitKerja: a.unitKerja,
  perolehan: a.perolehan,
  pemanfaatan: a.pemanfaatan,
  pengamanan: a.pengamanan,
  tindakLanjut: a.tindakLanjut,
  rincian: a.rincian,
});

const keTransaksi = (uraian: Uraian, t: Transaksi): TransaksiLaporan => ({
  mutasi: String(t.mutasi),
  tanggal: t.tanggal,
  jenis: t.jenis,
  gerak: t.gerak,
  dokumen: t.dokumen ?? uraiDokumen(tanpaTambahan(t.dasar, t)),
  pihak: t.tujuan ?? t.asal,
  sebab: t.sebab,
  delta: { unit: t.delta.unit, nilaiSen: t.delta.nilai, akumulasiSen: t.delta.akumulasi },
  sebelum: t.sebelum && keLotLaporan(uraian, { id: t.barang, lot: t.sebelum }),
  sesudah: keLotLaporan(uraian, { id: t.barang, lot: t.sesudah }),
});

/** Gives the rows from the start each time they are asked for. */
const bacaUlang = <T>(baca: () => Generator<T>): Iterable<T> => ({ [Symbol.iterator]: baca });

const lotDiminta = ({ golongan, komptabel }: SaringanLot, lot: LotLaporan): boolean =>
  (golongan === undefined || lot.golongan === golongan) && (komptabel === undefined || lot.komptabel === komptabel);

/** Lots of a filter as of a day, as reports and exports read them. */
export function* lotLaporan(
  db: Koneksi,
  per: string,
  saringan: SaringanBarang,
  uraian = uraianDari(db),
): Generator<LotLaporan> {
  for (const lot of lotPada(db, per, saringan)) yield keLotLaporan(uraian, lot);
}

/**
 * The register as the reports see it. The caller holds one read transaction around a report and makes a source of its own
 * for each: totals that were read once are not read again.
 *
 * @param sedangTerbit reports being issued with this very reading: they count themselves
 */
export function sumberLaporan(
  db: Koneksi,
  identitas: Identitas,
  sedangTerbit: readonly LaporanTerbit[] = [],
): SumberLaporan {
  const uraian = uraianDari(db);
  return {
    identitas: () => identitas,
    kepalaRantai: () => isiRegister(db).hashKepala ?? '',
    semesterTertutup: (semester) => (tertutupSampai(db) ?? '') >= rentangSemester(semester).selesai,
    mutasiSemester: (semester, per) => mutasiSemester(db, semester, per),
    rekapKondisi: (per) => saldoPada(db, per).map(keBarisRekap),
    rekonsiliasi: (per) => susunRekonsiliasi(per, saldoPada(db, per, 'intra'), kontrolPada(db, per)),
    lotPer: (tanggal, saringan) =>
      bacaUlang(function* lot() {
        const { golongan } = saringan;
        for (const satu of lotLaporan(db, tanggal, golongan ? { golongan: [golongan] } : {}, uraian))
          if (lotDiminta(saringan, satu)) yield satu;
      }),
    lot: (id, tanggal) => {
      const keadaan = putarUlang(faktaDari(barisLot(db, Number(id)).filter((b) => b.tanggal <= tanggal)));
      return keadaan === null || keadaan.angka.unit === 0
        ? null
        : keLotLaporan(uraian, { id: Number(id), lot: keadaan });
    },
    // Each is a scan of the whole ledger, and every form of a package asks for it.
    saldoObjek: ingat((per) => saldoObjek(db, per)),
    gerakObjek: ingat((mulai, selesai) => gerakObjek(db, mulai, selesai)),
    transaksi: (...rentang) =>
      bacaUlang(function* transaksi() {
        for (const t of transaksiAntara(db, ...rentang)) yield keTransaksi(uraian, t);
      }),
    mutasiLot: (mulai, selesai, golongan) =>
      mutasiLot(db, golongan, mulai, selesai).map((m) => ({ ...m, barang: String(m.barang) })),
    lotTerakhir: (id, kode, sampai) => {
      const lot = lotTerakhir(db, Number(id), kode, sampai);
      return lot && keLotLaporan(uraian, { id: Number(id), lot });
    },
    riwayat: (id, sampai) => riwayatTransaksi(db, Number(id), sampai).map((t) => keTransaksi(uraian, t)),
    transaksiTerakhir: (id, sampai) => transaksiTerakhir(db, Number(id), sampai),
    susut: susutPada(db),
    uraianKode: uraian,
    kebijakan: () => ({
      batas: batasKapitalisasi({ register: { db } }),
      penyusutan: aturanPenyusutan({ register: { db } }),
    }),
    naskah: (id, semester) => naskahTersimpan(db, id, semester),
    laporanTerbit: () => {
      const sudah = daftarTerbit(db).map(({ semester, nomor, tanggal }) => ({ semester, nomor, tanggal }));
      const isSudah = (t: LaporanTerbit): boolean =>
        sudah.some((s) => s.semester === t.semester && s.nomor === t.nomor);
      return [...sudah, ...sedangTerbit.filter((t) => !isSudah(t))];
    },
  };
}
