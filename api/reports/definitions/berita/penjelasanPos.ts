import { bagianBaris } from '../../bagian.ts';
import { GOLONGAN } from '../../../../domain/kodeBarang.ts';
import { barisNeraca, type BarisNeraca } from '../../barisNeraca.ts';
import type { Bagian, Baris, BarisJumlah, Kolom, Sel, SumberBaris } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import { selNilaiJumlah } from '../../nilai.ts';
import { ANGKA_NOL, tambahPosisi, type AngkaPosisi, type PosisiSemester } from '../../posisi.ts';
import type { SaldoObjek } from '../../sumber.ts';
import { namaPos, selJumlahPos, selPos } from './namaPos.ts';

const sen = (key: string, label: string, grup?: string): Kolom => ({
  key,
  label,
  ...(grup !== undefined && { grup }),
  kind: 'rupiah',
  lebar: 30,
  rata: 'kanan',
  total: true,
  kurung: true,
});
const unit = (key: string, grup: string): Kolom => ({
  key,
  label: 'Unit',
  grup,
  kind: 'bulat',
  lebar: 13,
  rata: 'kanan',
  total: true,
});
const KODE: Kolom = { key: 'kode', label: 'Kode', kind: 'kode', lebar: 13, rata: 'tengah' };
const uraian = (label: string, lebar: number): Kolom => ({ key: 'uraian', label, kind: 'teks', lebar, rata: 'kiri' });

/** Columns of the roll-forward by line of the balance sheet: the document's own. */
export const KOLOM_POS: readonly Kolom[] = [
  KODE,
  uraian('Uraian', 48),
  sen('awal', 'Saldo Awal (Rp)'),
  sen('bertambah', 'Bertambah (Rp)'),
  sen('berkurang', 'Berkurang (Rp)'),
  sen('akhir', 'Saldo Akhir (Rp)'),
];

const KOLOM_SEBAB: readonly Kolom[] = [
  KODE,
  uraian('Penyebab', 52),
  unit('bertambahUnit', 'Bertambah'),
  sen('bertambahNilai', 'Nilai (Rp)', 'Bertambah'),
  unit('berkurangUnit', 'Berkurang'),
  sen('berkurangNilai', 'Nilai (Rp)', 'Berkurang'),
];

const KOLOM_KOMPTABEL: readonly Kolom[] = [
  KODE,
  uraian('Golongan', 40),
  unit('intraUnit', 'Intrakomptabel'),
  sen('intraNilai', 'Nilai (Rp)', 'Intrakomptabel'),
  unit('ekstraUnit', 'Ekstrakomptabel'),
  sen('ekstraNilai', 'Nilai (Rp)', 'Ekstrakomptabel'),
  unit('semuaUnit', 'Gabungan'),
  sen('semuaNilai', 'Nilai (Rp)', 'Gabungan'),
];

/** Tables of part III: roll-forward of every line, what moved it, and what is on and off the balance sheet. */
export function bagianPos(intra: PosisiSemester, saldo: readonly SaldoObjek[]): Bagian<SumberBaris>[] {
  const neraca = barisNeraca(intra, 'jenis').flatMap((k) => k.baris);
  const pos = neraca.map(barisPos);
  const sebab = barisSebab(intra);
  const komptabel = barisKomptabel(saldo);
  return [
    {
      ...tabel('pos', 'III.1 Saldo dan mutasi per pos (intrakomptabel)', 'III.1 Pos', pos),
      subtotal: jumlahPos(neraca),
    },
    tabel(
      'sebab',
      'III.2 Mutasi nilai perolehan menurut penyebab (intrakomptabel)',
      'III.2 Penyebab',
      sebab,
      KOLOM_SEBAB,
    ),
    {
      ...tabel('komptabel', 'III.3 Intrakomptabel dan ekstrakomptabel', 'III.3 Komptabel', komptabel, KOLOM_KOMPTABEL),
      subtotal: saldo.length === 0 ? null : { label: 'Jumlah', sel: [null, null, ...selKomptabel(saldo)] },
    },
  ];
}

/** A table; without columns of its own it has those of the document. */
function tabel(
  id: string,
  judul: string,
  lembar: string,
  rows: readonly Baris[],
  kolom?: readonly Kolom[],
): Bagian<SumberBaris> {
  return bagianBaris(id, rows, {
    judul,
    lembar,
    ...(kolom !== undefined && { columns: kolom }),
    subtotal: kolom === undefined || rows.length === 0 ? null : jumlahkanKolom('Jumlah', kolom, rows),
  });
}

const barisPos = (b: BarisNeraca): Baris => [
  b.kode,
  namaPos(b.kode),
  selPos(b.awal),
  b.bertambah.sen,
  b.berkurang.sen,
  selPos(b.akhir),
];

function jumlahPos(neraca: readonly BarisNeraca[]): BarisJumlah {
  const gerak = (sisi: 'bertambah' | 'berkurang'): number => neraca.reduce((n, b) => tambah(n, b[sisi].sen), 0);
  const saldo = (saat: 'awal' | 'akhir'): Sel => selJumlahPos(neraca.map((b) => b[saat]));
  return { label: 'Jumlah', sel: [null, null, saldo('awal'), gerak('bertambah'), gerak('berkurang'), saldo('akhir')] };
}

/** A line per code of level 3 and cause; depreciation changes no cost and is told by the contra lines. */
function barisSebab({ gerak }: PosisiSemester): Baris[] {
  const jumlah = new Map<string, { kode: string; sebab: string; naik: AngkaPosisi; turun: AngkaPosisi }>();
  for (const g of gerak) {
    const kode = g.objek.slice(0, 5);
    const kunci = `${kode}|${g.sebab}`;
    const lama = jumlah.get(kunci) ?? { kode, sebab: g.sebab, naik: ANGKA_NOL, turun: ANGKA_NOL };
    const [naik, turun] = [tambahPosisi(lama.naik, g.bertambah), tambahPosisi(lama.turun, g.berkurang)];
    jumlah.set(kunci, { ...lama, naik, turun });
  }
  const isi = (a: AngkaPosisi): Sel[] => (a.unit === 0 && a.nilaiSen === 0 ? [null, null] : [a.unit, a.nilaiSen]);
  return [...jumlah.values()]
    .filter(({ naik, turun }) => [naik, turun].some((a) => a.unit !== 0 || a.nilaiSen !== 0))
    .toSorted((a, b) => (`${a.kode}|${a.sebab}` < `${b.kode}|${b.sebab}` ? -1 : 1))
    .map(({ kode, sebab, naik, turun }) => [kode, sebab, ...isi(naik), ...isi(turun)]);
}

function barisKomptabel(saldo: readonly SaldoObjek[]): Baris[] {
  return GOLONGAN.flatMap((g): Baris[] => {
    const milik = saldo.filter((s) => s.golongan === g.golongan);
    return milik.length === 0 ? [] : [[g.kode, g.nama, ...selKomptabel(milik)]];
  });
}

/** Units and value on the balance sheet, off it, and together. */
function selKomptabel(saldo: readonly SaldoObjek[]): Sel[] {
  const pasangan = (milik: readonly SaldoObjek[]): Sel[] => {
    const jumlah = milik.reduce(
      (n, s) => ({
        lot: n.lot + s.lot,
        belum: n.belum + s.belumBernilai,
        unit: tambah(n.unit, s.unit),
        nilaiSen: tambah(n.nilaiSen, s.nilaiSen),
      }),
      { lot: 0, belum: 0, unit: 0, nilaiSen: 0 },
    );
    return [jumlah.unit, selNilaiJumlah(jumlah)];
  };
  const di = (komptabel: SaldoObjek['komptabel']): SaldoObjek[] => saldo.filter((s) => s.komptabel === komptabel);
  return [...pasangan(di('intra')), ...pasangan(di('ekstra')), ...pasangan(saldo)];
}
