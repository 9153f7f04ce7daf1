import type { Baris, Kolom } from '../reports/document.ts';
import { beriGiliran } from '../reports/writers/berkasUtuh.ts';
import { type Buku, tulisBuku } from '../reports/writers/xlsx/buku.ts';
import { LembarDatar } from '../reports/writers/xlsx/lembarDatar.ts';
import { TAB_COCOK, type ButirCocok, type SisiBarang, type TabCocok } from '../contract/pencocokan.ts';
import type { Keluaran } from '../contract/index.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import { infoSesi } from '../impor/sesi.ts';
import { denyut } from '../impor/uji.ts';
import type { Konteks } from '../konteks.ts';
import { halamanCocok } from './tampil.ts';

const HALAMAN = 200;

const kolomSisi = (sisi: string): Kolom[] => [
  {
    key: `${sisi}-nomor`,
    label: sisi === 'Mereka' ? 'Baris (mereka)' : 'ID lot (kita)',
    kind: 'teks',
    lebar: 14,
    rata: 'kiri',
  },
  { key: `${sisi}-nama`, label: `Nama barang (${sisi.toLowerCase()})`, kind: 'teks', lebar: 32, rata: 'kiri' },
  { key: `${sisi}-kode`, label: `Kode barang (${sisi.toLowerCase()})`, kind: 'kode', lebar: 20, rata: 'kiri' },
  { key: `${sisi}-tahun`, label: `Tahun (${sisi.toLowerCase()})`, kind: 'nomor', lebar: 8, rata: 'kanan' },
  {
    key: `${sisi}-unit`,
    label: `Jumlah (${sisi.toLowerCase()})`,
    kind: 'bulat',
    lebar: 10,
    rata: 'kanan',
    total: true,
  },
  {
    key: `${sisi}-nilai`,
    label: `Nilai (${sisi.toLowerCase()})`,
    kind: 'rupiah',
    lebar: 20,
    rata: 'kanan',
    total: true,
  },
];

const KOLOM_PASANGAN: readonly Kolom[] = [
  { key: 'pasangan', label: 'Pasangan', kind: 'teks', lebar: 10, rata: 'kiri' },
  { key: 'skor', label: 'Skor (%)', kind: 'bulat', lebar: 8, rata: 'kanan' },
  ...kolomSisi('Mereka'),
  ...kolomSisi('Kita'),
  { key: 'alasan', label: 'Alasan', kind: 'teks', lebar: 50, rata: 'kiri' },
  { key: 'beda', label: 'Yang berbeda', kind: 'teks', lebar: 50, rata: 'kiri' },
];

const JUDUL: Readonly<Record<TabCocok, string>> = {
  cocok: 'Cocok',
  usulan: 'Usulan',
  'hanya-kita': 'Hanya di register',
  'hanya-mereka': 'Hanya di daftar mereka',
};

const selSisi = (b: SisiBarang | undefined): Baris =>
  b === undefined
    ? [null, null, null, null, null, null]
    : [b.letak ?? b.nomor, b.namaBarang, b.kodeBarang, b.tahunPerolehan, b.unit, b.nilaiSen];

/** Rows of a pair: as many as its longer side has. What belongs to the pair as a whole stands in the first. */
function barisPasangan(butir: ButirCocok): Baris[] {
  const beda = butir.banding
    .filter((b) => b.beda)
    .map((b) => `${b.bidang}: ${b.mereka ?? '-'} | ${b.kita ?? '-'}`)
    .join('; ');
  const banyak = Math.max(butir.mereka.length, butir.kita.length);
  return Array.from({ length: banyak }, (_, i) => [
    butir.nomor,
    i > 0 || butir.skor === null ? null : Math.round(butir.skor * 100),
    ...selSisi(butir.mereka[i]),
    ...selSisi(butir.kita[i]),
    i > 0 ? null : butir.alasan.map((a) => a.kata).join('; '),
    i > 0 || beda === '' ? null : beda,
  ]);
}

async function tulisTab(buku: Buku, sesi: BerkasSesi, ktx: Konteks, tab: TabCocok, lanjut: () => Promise<void>) {
  const berpasangan = tab === 'cocok' || tab === 'usulan';
  const kolom = berpasangan ? KOLOM_PASANGAN : kolomSisi(tab === 'hanya-kita' ? 'Kita' : 'Mereka');
  const lembar = new LembarDatar(buku, JUDUL[tab], kolom);
  const jumlah = kolom.map(() => 0);
  let banyak = 0;
  for (let lewati = 0; ; lewati += HALAMAN) {
    const { baris, jumlah: semua } = halamanCocok(sesi, { sesi: sesi.id, tab, cari: '', lewati, batas: HALAMAN }, null);
    for (const butir of baris) {
      const isi = berpasangan
        ? barisPasangan(butir)
        : [selSisi(tab === 'hanya-kita' ? butir.kita[0] : butir.mereka[0])];
      for (const satu of isi) {
        lembar.baris(satu);
        banyak++;
        for (const [i, n] of satu.entries()) if (typeof n === 'number') jumlah[i] = (jumlah[i] ?? 0) + n;
      }
    }
    denyut(ktx, `Menulis ${JUDUL[tab]}`, Math.min(semua, lewati + HALAMAN), semua);
    await lembar.surut(lanjut);
    if (baris.length < HALAMAN) break;
  }
  lembar.tutup(
    'Jumlah',
    kolom.map((k, i) => (k.total === true ? (jumlah[i] ?? 0) : null)),
  );
  return banyak;
}

/** The lists as a workbook, a sheet each. Gives the rows written. */
export async function bukuCocok(sesi: BerkasSesi, ktx: Konteks): Promise<Keluaran<'pencocokan.ekspor'>> {
  const dasar = infoSesi(sesi).nama.replace(/\.[^.]*$/, '');
  const berkas = ktx.gudang.buat(`Pencocokan ${dasar}.xlsx`);
  try {
    const opsi = { dibatalkan: () => ktx.dibatalkan() };
    const baris = await tulisBuku(berkas.jalur, opsi, async (buku, jalan) => {
      let banyak = 0;
      for (const tab of TAB_COCOK.toSorted()) banyak += await tulisTab(buku, sesi, ktx, tab, () => beriGiliran(jalan));
      return banyak;
    });
    return { berkas: berkas.pegangan(), baris };
  } catch (galat) {
    ktx.gudang.buang(berkas.id);
    throw galat;
  }
}
