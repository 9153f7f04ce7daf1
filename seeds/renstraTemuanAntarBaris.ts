import type { Temuan } from '../domain/temuan.ts';
import type { KodeUntukNama } from './namaKeKode.ts';
import type { BarisRenstra } from './renstraTabel.ts';
import { kunciNama } from './renstraTemuan.ts';

/** A row with the code that was chosen for it. */
export interface BarisBerkode {
  readonly baris: BarisRenstra;
  readonly kode: KodeUntukNama;
}

type Catat = (b: BarisRenstra, temuan: Temuan) => void;

/** Oddities that only show when rows are compared; one list per row, in the order of the rows. */
export function temuanAntarBaris(daftar: readonly BarisBerkode[]): Temuan[][] {
  const hasil = daftar.map((): Temuan[] => []);
  const catat: Catat = (b, temuan) => hasil[b.urutan - 1]?.push(temuan);
  const baris = daftar.map((d) => d.baris);
  temuanNomorBerulang(baris, catat);
  temuanNomorUrut(baris, catat);
  temuanGanda(baris, temuanUrutanKode(daftar, catat), catat);
  return hasil;
}

function temuanNomorBerulang(daftar: readonly BarisRenstra[], catat: Catat): void {
  const cetakan = daftar.flatMap((b) =>
    [...(b.nomorCetak === null ? [] : [b.nomorCetak]), ...b.nomorSisa].map((nomor) => ({ nomor, b })),
  );
  for (const [nomor, pemakai] of kelompokkan(cetakan, (c) => c.nomor)) {
    if (pemakai.length < 2) continue;
    const tempat = pemakai.map(({ b }) => `ke-${b.urutan}`).join(' dan ');
    for (const { b } of pemakai) {
      if (b.nomorCetak !== nomor) continue;
      catat(b, {
        aturan: 'nomor_cetak_berulang',
        pesan: `Nomor ${nomor} tercetak ${pemakai.length} kali, pada urutan ${tempat}.`,
      });
    }
  }
}

function temuanNomorUrut(daftar: readonly BarisRenstra[], catat: Catat): void {
  let terakhir = 0;
  for (const b of daftar) {
    if (b.nomorCetak === null) {
      catat(b, { aturan: 'nomor_cetak_kosong', pesan: 'Baris ini tidak bernomor pada tabel sumber.' });
      continue;
    }
    const nomor = Number(b.nomorCetak);
    if (b.nomorTerpisah) {
      catat(b, { aturan: 'nomor_cetak_terpisah', pesan: `Nomor ${nomor} tercetak sendiri pada baris di bawahnya.` });
    }
    if (nomor !== terakhir && nomor !== terakhir + 1) {
      const gerak = nomor > terakhir ? 'melompat' : 'mundur';
      catat(b, { aturan: 'nomor_cetak_lompat', pesan: `Nomor tercetak ${gerak} dari ${terakhir} ke ${nomor}.` });
    }
    terakhir = nomor;
    for (const sisa of b.nomorSisa) {
      catat(b, {
        aturan: 'nomor_cetak_sisa',
        pesan: `Nomor ${sisa} tercetak pada baris sambungan dan tidak dipakai, karena baris ini sudah bernomor ${nomor}.`,
      });
      terakhir = Number(sisa);
    }
  }
}

/** The table follows the order of the codes; a row that falls back behind it was put in by hand. */
function temuanUrutanKode(daftar: readonly BarisBerkode[], catat: Catat): Set<BarisRenstra> {
  const menyimpang = new Set<BarisRenstra>();
  let tertinggi = '';
  for (const { baris, kode } of daftar) {
    if (kode.kode >= tertinggi) {
      tertinggi = kode.kode;
      continue;
    }
    menyimpang.add(baris);
    catat(baris, {
      aturan: 'kode_urutan_menyimpang',
      pesan: `Tabel tersusun menurut kode, tetapi baris ini (${kode.kode}) berdiri setelah ${tertinggi}.`,
    });
  }
  return menyimpang;
}

/** Rows with the same name, year, quantity, condition and (for land) area. */
function temuanGanda(daftar: readonly BarisRenstra[], menyimpang: ReadonlySet<BarisRenstra>, catat: Catat): void {
  const ciri = (b: BarisRenstra): string =>
    [kunciNama(b.namaBarang), b.tahunPerolehan, b.jumlah, b.kondisi, b.luasM2].join('|');
  for (const anggota of kelompokkan(daftar, ciri).values()) {
    if (anggota.length < 2) continue;
    const dugaan = anggota.some((b) => menyimpang.has(b))
      ? 'Salah satunya berdiri di luar urutan kode, sehingga dugaan kuat.'
      : 'Dapat juga beberapa barang yang serupa.';
    for (const b of anggota) {
      const lain = anggota.filter((a) => a !== b).map(sebut);
      catat(b, {
        aturan: 'diduga_tercatat_ganda',
        pesan: `Nama, tahun, jumlah dan kondisi sama dengan ${lain.length} baris lain: ${ringkas(lain)}. ${dugaan} Periksa fisik dan dokumennya.`,
      });
    }
  }
}

function kelompokkan<T>(daftar: readonly T[], kunci: (x: T) => string): Map<string, T[]> {
  const hasil = new Map<string, T[]>();
  for (const x of daftar) {
    const k = kunci(x);
    const anggota = hasil.get(k);
    if (anggota) anggota.push(x);
    else hasil.set(k, [x]);
  }
  return hasil;
}

function sebut(b: BarisRenstra): string {
  return b.nomorCetak === null ? `urutan ke-${b.urutan}` : `nomor ${b.nomorCetak} (urutan ke-${b.urutan})`;
}

function ringkas(daftar: readonly string[]): string {
  const depan = daftar.slice(0, 8).join(', ');
  return daftar.length > 8 ? `${depan}, dan ${daftar.length - 8} lagi` : depan;
}
