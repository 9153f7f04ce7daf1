import type { Konvensi } from '../../domain/penyusutan/aturan.ts';
import type { Catatan } from '../../domain/penyusutan/catatan.ts';
import type { BarisKartu } from '../../domain/penyusutan/kartu.ts';
import type { StatusSusut } from '../../domain/penyusutan/jadwal.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Komptabel } from '../../domain/lot.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { formatRupiah } from '../../domain/uang.ts';

/** The first-period conventions in words, as settings and cards name them. */
export const KATA_KONVENSI: Readonly<Record<Konvensi, string>> = {
  'semester-penuh': 'semester perolehan dihitung penuh',
  'tahun-penuh': 'tahun perolehan dihitung penuh',
  'bulan-berikut': 'per bulan, mulai bulan sesudah perolehan',
  'periode-berikut': 'mulai semester sesudah perolehan',
};

/** `54` months -> `4 tahun 6 bulan`. */
export function lamaBulan(bulan: number): string {
  const [tahun, sisa] = [Math.floor(bulan / 12), bulan % 12];
  if (tahun === 0) return `${sisa} bulan`;
  return sisa === 0 ? `${tahun} tahun` : `${tahun} tahun ${sisa} bulan`;
}

const rp = (sen: number): string => `${sen < 0 ? '-' : ''}Rp${formatRupiah(Math.abs(sen))}`;

/** Why a line of a schedule is as it is, in one sentence. */
export function kalimatCatatan(c: Catatan): string {
  switch (c.kunci) {
    case 'mulai':
      return `Mulai disusutkan: diperoleh ${c.perolehan === '' ? 'tanpa tanggal' : formatTanggal(c.perolehan)}, ${KATA_KONVENSI[c.konvensi]}.`;
    case 'sebelum-terdaftar':
      return 'Dihitung untuk masa sebelum barang masuk register.';
    case 'nilai':
      return `Nilai ${c.deltaSen >= 0 ? 'bertambah' : 'berkurang'} ${rp(Math.abs(c.deltaSen))} pada ${formatTanggal(c.tanggal)}.`;
    case 'kapitalisasi':
      return kalimatKapitalisasi(c);
    case 'kode':
      return `Kode ${c.dari} menjadi ${c.ke} pada ${formatTanggal(c.tanggal)} (${c.sebab === 'koreksi' ? 'koreksi kode, dihitung dari awal' : 'reklasifikasi, berlaku sejak tanggal itu'}).`;
    case 'masa':
      return `Masa manfaat menjadi ${c.tahun} tahun sejak ${formatTanggal(c.tanggal)} (${c.sebab === 'lot' ? 'ditetapkan untuk lot ini' : 'tabel masa manfaat berubah'}); sisa ${lamaBulan(c.sisaBaruBulan)}.`;
    case 'sebagian':
      return `Sebagian keluar pada ${formatTanggal(c.tanggal)}: nilai ${rp(c.nilaiSen)}, akumulasi ${rp(c.akumulasiSen)}.`;
    case 'gabung':
      return `Lot lain digabung pada ${formatTanggal(c.tanggal)}: nilai ${rp(c.nilaiSen)}, akumulasi ${rp(c.akumulasiSen)}.`;
    case 'pulih':
      return `Penghapusan dibatalkan pada ${formatTanggal(c.tanggal)}.`;
    case 'beku':
      return 'Berada di 1.5.4: penyusutan berhenti.';
    case 'bulan':
      return `Semester ini memuat ${c.bulan} bulan.`;
    case 'sisa-pembulatan':
      return `Semester terakhir mengambil sisa pembulatan ${rp(c.selisihSen)}.`;
    case 'sekaligus':
      return 'Masa manfaat sudah lewat: sisa nilai dibebankan sekaligus.';
  }
}

/** What a line of a card holds beside its charge, in sentences. */
export function kalimatGerak(b: Pick<BarisKartu, 'koreksiSen' | 'pindahSen' | 'terposting' | 'catatan'>): string[] {
  const hasil: string[] = [];
  if (b.koreksiSen !== 0)
    hasil.push(
      `Koreksi akumulasi ${rp(b.koreksiSen)}: selisih semester sebelumnya menurut data sekarang, ${b.terposting ? 'dibukukan' : 'akan dibukukan'} di semester ini.`,
    );
  const disebut = b.catatan.some((c) => c.kunci === 'sebagian' || c.kunci === 'gabung');
  if (b.pindahSen !== 0 && !disebut)
    hasil.push(`Akumulasi ${rp(Math.abs(b.pindahSen))} ikut ${b.pindahSen > 0 ? 'masuk' : 'keluar'} bersama barang.`);
  return hasil;
}

function kalimatKapitalisasi(c: Extract<Catatan, { kunci: 'kapitalisasi' }>): string {
  const persen = c.dasarPersenSen === 0 ? '' : ` (${persenDari(c.nilaiSen, c.dasarPersenSen)})`;
  const masa =
    c.tambahTahun === null
      ? 'tidak ada pita overhaul yang sesuai, masa manfaat tetap'
      : `masa manfaat bertambah ${c.tambahTahun} tahun, paling lama masa penuh`;
  return `Kapitalisasi ${rp(c.nilaiSen)}${persen} pada ${formatTanggal(c.tanggal)}: ${masa}; sisa ${lamaBulan(c.sisaLamaBulan)} menjadi ${lamaBulan(c.sisaBaruBulan)}.`;
}

const persenDari = (bagian: number, dasar: number): string =>
  `${(Number((BigInt(bagian) * 10_000n) / BigInt(dasar)) / 100).toLocaleString('id-ID')}%`;

/** Where a lot stands with its depreciation, and, when it has none, why. */
export function kalimatStatus(
  status: StatusSusut,
  lot: { golongan: Golongan; komptabel: Komptabel; ekstraDisusutkan: boolean },
): string {
  switch (status) {
    case 'disusutkan':
      return 'Disusutkan garis lurus per semester, tanpa nilai sisa.';
    case 'habis':
      return 'Sudah habis disusutkan; barangnya tetap tercatat.';
    case 'beku':
      return 'Berada di 1.5.4 (aset lain-lain), jadi penyusutannya berhenti.';
    case 'lepas':
      return 'Sudah keluar dari register, jadi tidak disusutkan lagi.';
    case 'belum-bernilai':
      return 'Belum bernilai, jadi belum disusutkan. Isi nilainya; penyusutan yang tertinggal dibukukan sebagai koreksi.';
    case 'tanpa-masa-manfaat':
      return 'Kodenya tidak ada dalam tabel masa manfaat, jadi belum disusutkan. Tambahkan masa manfaat kode ini di Pengaturan.';
    case 'tanpa-tanggal-perolehan':
      return 'Tanggal dan tahun perolehannya tidak diketahui, jadi belum disusutkan. Isi tahun perolehannya.';
    case 'tidak-disusutkan':
      if (lot.komptabel === 'ekstra' && !lot.ekstraDisusutkan)
        return 'Ekstrakomptabel, dan menurut Pengaturan barang ekstrakomptabel tidak disusutkan.';
      return TIDAK_DISUSUTKAN[lot.golongan] ?? 'Barang dengan kode ini tidak disusutkan.';
  }
}

const TIDAK_DISUSUTKAN: Partial<Record<Golongan, string>> = {
  A: 'Tanah tidak disusutkan.',
  E: 'Aset tetap lainnya (buku, barang seni, hewan, tanaman) tidak disusutkan, kecuali renovasi.',
  F: 'Konstruksi dalam pengerjaan belum disusutkan; penyusutan mulai setelah menjadi aset definitif.',
  P: 'Persediaan tidak disusutkan.',
};

/** Statuses in a few words, as a list of many lots counts them. */
export const KATA_STATUS: Readonly<Record<StatusSusut, string>> = {
  disusutkan: 'disusutkan',
  habis: 'habis disusutkan',
  'tidak-disusutkan': 'tidak disusutkan menurut golongannya (tanah, KDP, aset tetap lainnya, persediaan)',
  beku: 'di 1.5.4, penyusutan berhenti',
  lepas: 'sudah keluar',
  'belum-bernilai': 'belum bernilai',
  'tanpa-masa-manfaat': 'kodenya tanpa masa manfaat',
  'tanpa-tanggal-perolehan': 'tanggal dan tahun perolehannya tidak diketahui',
};
