import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliNilai, folderUji, renstraUji } from '../bantu.ts';

interface Lot {
  id: string;
  golongan: string;
  kodeBarang: string;
  namaBarang: string;
  jumlah: number;
  tahunPerolehan: number | null;
  nilaiSen: number | null;
  kondisi: string | null;
  luasM2: number | null;
}

interface Hasil {
  baris: number;
  lot: number;
  sah: boolean;
  pasangan: { usulan: number; cocok: number; bersaing: number };
  cocok: Butir[];
  usulan: Butir[];
  hanyaKita: Butir[];
  hanyaMereka: Butir[];
  perintah: string | null;
  terap: { lotBerubah: number; banyakDilewati: number; dampak: { golongan: string }[] } | null;
}
interface Butir {
  skor: number | null;
  mereka: string[];
  kita: string[];
  namaBarang: string;
}

/** A generator of numbers 0..1, the same for a seed. */
function acak(benih: number): () => number {
  let n = benih;
  return () => {
    n = (n * 1_103_515_245 + 12_345) & 0x7fffffff;
    return n / 0x7fffffff;
  };
}

const SINGKAT: readonly [RegExp, string][] = [
  [/kendaraan/i, 'Kend.'],
  [/bangunan/i, 'Bgn'],
  [/gedung/i, 'Gdg'],
  [/sepeda motor/i, 'Spd Motor'],
  [/lemari/i, 'Almari'],
  [/roda dua/i, 'Roda 2'],
  [/tanah/i, 'Tnh'],
];

/** A name as another office types it: shortened, in capitals, a letter slipped, words turned round. */
function ketikUlang(nama: string, r: () => number): string {
  let hasil = nama;
  for (const [asli, ganti] of SINGKAT) if (r() < 0.7) hasil = hasil.replace(asli, ganti);
  const i = Math.floor(r() * hasil.length);
  if (r() < 0.3 && hasil.length > 6 && /[a-z]/.test(hasil[i] ?? '')) hasil = hasil.slice(0, i) + hasil.slice(i + 1);
  if (r() < 0.2) hasil = hasil.split(' ').toReversed().join(' ');
  return r() < 0.5 ? hasil.toUpperCase() : hasil;
}

const sel = (n: string | number | null): string => {
  const teks = n === null ? '' : String(n);
  return /[;"\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;
};
const KEPALA = [
  'No',
  'Kode Barang',
  'Nama Barang',
  'Tahun Perolehan',
  'Jumlah',
  'Harga',
  'Kondisi',
  'Luas (M2)',
  'NIBAR',
];

function tulisCsv(baris: readonly (readonly (string | number | null)[])[]): string {
  const jalur = path.join(folderUji(), 'bpkad.csv');
  fs.writeFileSync(jalur, [KEPALA, ...baris].map((b) => b.map(sel).join(';')).join('\r\n'));
  return jalur;
}

const rupiah = (sen: number): string => (sen / 100).toFixed(2).replace('.', ',');
const nilaiUji = (l: Lot): number => (Number(l.id) * 7_919_000 + 1_250_000) * l.jumlah * 100;

/** The register as their list has it; `asli` tells for each row of the file which lot it is. */
function daftarMereka(lot: readonly Lot[], r: () => number) {
  const baris: { isi: (string | number | null)[]; asli: string }[] = [];
  for (const l of lot) {
    if (r() < 0.08) continue; // they do not have it
    const n = l.jumlah <= 8 && l.jumlah > 1 && r() < 0.25 ? l.jumlah : 1;
    const nilai = nilaiUji(l) * (r() < 0.05 ? 10 : 1);
    for (let i = 0; i < n; i++) {
      const kode = r() < 0.3 ? l.kodeBarang.replaceAll('.', ' ') : l.kodeBarang;
      baris.push({
        asli: l.id,
        isi: [
          0,
          kode,
          ketikUlang(l.namaBarang, r),
          l.tahunPerolehan,
          n === 1 ? l.jumlah : 1,
          rupiah(nilai / n),
          l.kondisi,
          l.luasM2,
          `9-${l.id}-${i}`,
        ],
      });
    }
  }
  // In an order of their own.
  baris.sort((a, b) => (a.isi[8] === b.isi[8] ? 0 : String(a.isi[8]) < String(b.isi[8]) ? -1 : 1));
  for (const [i, b] of baris.entries()) b.isi[0] = i + 1;
  return baris;
}

/** Values for the register, as a list that was brought in. */
async function isiNilai(db: string, lot: readonly Lot[]): Promise<void> {
  const jalur = path.join(folderUji(), 'nilai.csv');
  const baris = lot.map((l) => [l.id, l.kodeBarang, l.namaBarang, rupiah(nilaiUji(l))].map(sel).join(';'));
  fs.writeFileSync(jalur, ['ID;Kode Barang;Nama Barang;Nilai Perolehan', ...baris].join('\r\n'));
  await cliNilai('impor', jalur, '--db', db, '--pelaku', 'Ani', '--tanggal', '2024-12-31');
}

const CIRI = ['kodeBarang', 'namaBarang', 'jumlah', 'tahunPerolehan', 'nilaiSen', 'kondisi', 'luasM2'] as const;

/** Share of the true pairs that were proposed or confirmed. Lots that nothing told tells apart are interchangeable. */
function benar(hasil: Hasil, asli: readonly string[], lot: readonly Lot[]): number {
  const isi = new Map(lot.map((l) => [l.id, JSON.stringify(CIRI.map((k) => l[k]))]));
  const diusulkan = new Map<number, string>();
  for (const b of [...hasil.cocok, ...hasil.usulan])
    for (const m of b.mereka) {
      const baris = Number(/(\d+)$/.exec(m)?.[1]) - 2; // the heading is row 1
      for (const k of b.kita) diusulkan.set(baris, k);
    }
  return asli.filter((id, i) => isi.get(diusulkan.get(i) ?? '') === isi.get(id)).length / asli.length;
}

describe('pencocokan', () => {
  it.for([
    ['with values in both lists', true, 0.95],
    ['where our register has no values yet', false, 0.95],
  ] as const)('finds a mangled register again: %s', async ([, bernilai, batas], { annotate }) => {
    const db = await renstraUji();
    const lot = await cliNilai<Lot[]>('barang', '--db', db);
    if (bernilai) await isiNilai(db, lot);
    const mereka = daftarMereka(lot, acak(20_241));
    const hasil = await cliNilai<Hasil>('pencocokan', tulisCsv(mereka.map((b) => b.isi)), '--db', db);
    expect(hasil.sah).toBe(true);
    expect(hasil.baris).toBe(mereka.length);
    expect(hasil.lot).toBe(lot.length);
    const skor = benar(
      hasil,
      mereka.map((b) => b.asli),
      await cliNilai<Lot[]>('barang', '--db', db),
    );
    const kabar = `${(skor * 100).toFixed(2)} % dari ${mereka.length} baris`;
    await annotate(`pasangan benar: ${kabar}`);
    expect(skor, kabar).toBeGreaterThanOrEqual(batas);
  });
});
