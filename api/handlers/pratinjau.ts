import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Koneksi } from '../../db/open.ts';
import { tanpaMenyimpan } from '../../db/ledger/percobaan.ts';
import { lotDariBarang } from '../../db/ledger/baris.ts';
import { barisBarang } from '../../db/reads/barang.ts';
import { riwayatLot } from '../../db/reads/riwayat.ts';
import { saldoGolongan } from '../../db/reads/saldo.ts';
import type { KeadaanPratinjau, Pratinjau } from '../contract/mutasi.ts';
import { keM2, nomorRegister } from '../pemetaan.ts';
import { perubahanTeks } from '../perubahanTeks.ts';

/** Lots told at most; a merge may touch more. */
const BATAS_LOT = 200;

function keadaan(db: Koneksi, id: number): KeadaanPratinjau | null {
  const baris = barisBarang(db, id);
  if (!baris) return null;
  const { atribut: a, angka } = lotDariBarang(baris);
  return {
    namaBarang: a.namaBarang,
    golongan: a.golongan,
    kodeBarang: a.kodeBarang,
    kondisi: a.kondisi,
    komptabel: a.komptabel,
    jumlah: angka.unit,
    satuan: a.satuan,
    nilaiSen: angka.unitBelum > 0 ? null : angka.nilai,
    nilaiTerisiSen: angka.nilai,
    akumulasiSen: angka.akumulasi,
    nilaiBukuSen: angka.nilai - angka.akumulasi,
    luasM2: keM2(a.luas),
    nomorRegister: nomorRegister(a.registerDari, a.registerSampai),
  };
}

/** What the command set on a lot, in words; figures stand in the states. */
const perubahan = (db: Koneksi, id: number, perintah: number) =>
  riwayatLot(db, id)
    .filter((b) => b.perintah === perintah)
    .flatMap(perubahanTeks)
    .filter((u) => u.kolom !== 'jumlah' && u.kolom !== 'nilai');

/**
 * What a command would do: books it, looks at the lots and totals it touched, takes everything back, and looks again.
 * Refusals are those of the command itself.
 * @param jalankan books and tells its number and lots
 */
export function pratinjau(
  db: Koneksi,
  jalankan: () => { perintah: string; hasil: () => readonly number[] },
): Pratinjau {
  const sesudah = tanpaMenyimpan(db, () => {
    const { perintah, hasil } = jalankan();
    const id = hasil();
    const lot = id.slice(0, BATAS_LOT).map((n) => ({
      id: n,
      sesudah: keadaan(db, n),
      perubahan: perubahan(db, n, Number(perintah)),
    }));
    return { lot, jumlahLot: id.length, saldo: saldoGolongan(db) };
  });
  const lot = sesudah.lot.map((l) => ({ ...l, id: String(l.id), sebelum: keadaan(db, l.id) }));
  const sebelum = saldoGolongan(db);
  const tersentuh = new Set(lot.flatMap((l) => [l.sebelum, l.sesudah].flatMap((k) => (k ? [kunci(k)] : []))));
  return {
    lot,
    jumlahLot: sesudah.jumlahLot,
    golongan: sesudah.saldo.flatMap((s) => {
      const dulu = sebelum.find((b) => kunci(b) === kunci(s)) ?? NIHIL;
      const { golongan, komptabel, unit, nilaiSen, akumulasiSen } = s;
      if (!tersentuh.has(kunci(s)) && dulu.unit === unit && dulu.nilaiSen === nilaiSen) return [];
      const { unit: u, nilaiSen: n, akumulasiSen: k } = dulu;
      return [
        {
          golongan,
          komptabel,
          sebelum: { unit: u, nilaiSen: n, akumulasiSen: k },
          sesudah: { unit, nilaiSen, akumulasiSen },
        },
      ];
    }),
  };
}

const NIHIL = { unit: 0, nilaiSen: 0, akumulasiSen: 0 };
const kunci = (b: { golongan: Golongan; komptabel: string }): string => `${b.golongan}|${b.komptabel}`;
