import { type Bekal, susunBekal } from './bekal.ts';
import {
  type Calon,
  type DataSelisih,
  type Dugaan,
  type HasilSelisih,
  type LotDugaan,
  type LotSelisih,
  SEBAB,
} from './data.ts';
import { anomali } from './anomali.ts';
import { belumBernilai } from './sebab/belum.ts';
import { digitSalah, digitTukar } from './sebab/digit.ts';
import { dibatalkan, duaKali, semester } from './sebab/entri.ts';
import { ekstra } from './sebab/ekstra.ts';
import { faktor } from './sebab/faktor.ts';
import { ganda } from './sebab/ganda.ts';
import { golongan } from './sebab/golongan.ts';
import { dariKolam } from './sebab/kolam.ts';
import { satuan } from './sebab/satuan.ts';
import { sen } from './sebab/sen.ts';
import { kunciTampak } from './wajar.ts';

const BATAS_TUNGGAL = 20;
const BATAS_SEBAGIAN = 5;
/** Work for pairs of causes: anomalies times lots. */
const BATAS_KERJA = 3_000_000;
const BATAS_GABUNGAN = 5;
/** Below this share a cause is weak, above the other it is strong. */
const [LEMAH, KUAT] = [8, 40];

/** Lots that are in the register but not in the control total, for no reason that was found. */
const himpunan = (b: Bekal, selisih: number): Calon[] =>
  selisih <= 0
    ? []
    : dariKolam(b, selisih, {
        sebab: 'himpunan',
        lot: b.intra,
        bobot: (l) => b.bobot(l.id),
        log: 0,
        alasan: (isi) => [
          isi.length === 1 ? 'Nilainya tepat sebesar selisih.' : `Jumlah ${isi.length} lot ini tepat sebesar selisih.`,
        ],
        usulan: (l) => ({ jenis: 'keluarkan', barang: l.id }),
      });

/** Causes of a single kind that a lot's own figures tell. */
const SENDIRI: readonly ((b: Bekal, selisih: number) => Calon[])[] = [faktor, satuan, digitTukar, sen];
const SEMUA: readonly ((b: Bekal, selisih: number) => Calon[])[] = [
  belumBernilai,
  ganda,
  duaKali,
  dibatalkan,
  golongan,
  ekstra,
  semester,
  ...SENDIRI,
  digitSalah,
  himpunan,
];

const kunciLot = (c: Pick<Calon, 'lot'>): string => c.lot.map((l) => l.id).join('-');

/** Likeliest first; what is equal goes by kind and lot, so that the order never hangs on that of the register. */
const urutCalon = (a: Calon, b: Calon): number =>
  b.log - a.log ||
  SEBAB.indexOf(a.sebab) - SEBAB.indexOf(b.sebab) ||
  (a.lot[0]?.id ?? 0) - (b.lot[0]?.id ?? 0) ||
  kunciLot(a).localeCompare(kunciLot(b));

/** What is wrong, in what the list shows of it: the same slip on a lot that looks the same is the same guess. */
function kunciTampakCalon({ sebab, lot, banding = [], jelas }: Calon): string {
  const milik = lot.filter((l) => !banding.includes(l.id)).map((l) => (l.kode === '' ? String(l.id) : kunciTampak(l)));
  return `${sebab}|${jelas}|${milik.sort().join('+')}`;
}

/** The likeliest of guesses that look the same; it tells how many others there are. */
function tanpaKembar(calon: readonly Calon[]): Calon[] {
  const hasil = new Map<string, Calon>();
  for (const c of calon.toSorted(urutCalon)) {
    const kunci = kunciTampakCalon(c);
    const ada = hasil.get(kunci);
    if (ada === undefined) hasil.set(kunci, c);
    else if (kunciLot(ada) !== kunciLot(c)) hasil.set(kunci, { ...ada, lainnya: (ada.lainnya ?? 0) + 1 });
  }
  return [...hasil.values()];
}

const keLot = (l: LotSelisih, banding: readonly number[]): LotDugaan => ({
  id: l.id,
  golongan: l.golongan,
  kode: l.kode,
  nama: l.nama,
  unit: l.unit,
  nilaiSen: l.nilai,
  unitBelum: l.unitBelum,
  peran: banding.includes(l.id) ? 'banding' : 'sebab',
});

function keDugaan(bagian: readonly Calon[], skor: number): Dugaan {
  const lot = new Map(bagian.flatMap((c) => c.lot.map((l) => [l.id, keLot(l, c.banding ?? [])] as const)));
  return {
    sebab: bagian.map((c) => c.sebab),
    lot: [...lot.values()],
    jelasSen: bagian.reduce((n, c) => n + c.jelas, 0),
    skor,
    tingkat: skor >= KUAT ? 'kuat' : skor >= LEMAH ? 'mungkin' : 'lemah',
    alasan: bagian.flatMap((c) => c.alasan),
    usulan: bagian.flatMap((c) => c.usulan),
    lainnya: Math.max(0, ...bagian.map((c) => c.lainnya ?? 0)),
  };
}

/** Two causes that together make the difference: one that shows by itself, and one that explains what is left. */
function gabungan(b: Bekal, tanda: readonly Calon[]): { bagian: readonly [Calon, Calon]; log: number }[] {
  const { selisih } = b.data;
  const batas = Math.max(5, Math.min(200, Math.floor(BATAS_KERJA / Math.max(b.intra.length, 1))));
  const hasil = new Map<string, { bagian: readonly [Calon, Calon]; log: number }>();
  for (const satu of tanda.slice(0, batas)) {
    const sisa = selisih - satu.jelas;
    if (sisa === 0) continue;
    const lain = [
      ...tanda.filter((c) => c.jelas === sisa),
      ...faktor(b, sisa),
      ...satuan(b, sisa),
      ...dibatalkan(b, sisa),
      ...duaKali(b, sisa),
      ...ganda(b, sisa).filter((c) => c.lot.length === 2),
    ];
    for (const dua of lain) {
      if (dua.lot.some((l) => satu.lot.includes(l))) continue;
      const bagian = urutCalon(satu, dua) <= 0 ? ([satu, dua] as const) : ([dua, satu] as const);
      const kunci = bagian.map((c) => `${c.sebab}|${kunciLot(c)}`).join('+');
      if (!hasil.has(kunci)) hasil.set(kunci, { bagian, log: satu.log + dua.log });
    }
  }
  return [...hasil.values()]
    .sort((x, y) => y.log - x.log || urutCalon(x.bagian[0], y.bagian[0]) || urutCalon(x.bagian[1], y.bagian[1]))
    .slice(0, BATAS_GABUNGAN);
}

/**
 * Likely causes of the difference of a golongan, best first: single ones that explain all of it, then two that add up,
 * then what explains a part. Nothing is changed. The same data in any order give the same answer.
 */
export function cariSelisih(masukan: DataSelisih): HasilSelisih {
  const data = {
    ...masukan,
    lot: masukan.lot.toSorted((a, b) => a.id - b.id),
    entri: masukan.entri.toSorted((a, b) => a.perintah - b.perintah || a.mutasi - b.mutasi || a.barang - b.barang),
    lotLain: masukan.lotLain.toSorted((a, b) => a.id - b.id),
  };
  const b = susunBekal(data);
  const calon = tanpaKembar(data.selisih === 0 ? [] : SEMUA.flatMap((f) => f(b, data.selisih)));
  const tanda = data.selisih === 0 ? [] : anomali(b);
  const dua = gabungan(b, tanda);
  const puncak = Math.max(...calon.map((c) => c.log), ...dua.map((g) => g.log + logGabungan), -60);
  const jumlah =
    calon.reduce((n, c) => n + Math.exp(c.log - puncak), 0) +
    dua.reduce((n, g) => n + Math.exp(g.log + logGabungan - puncak), 0);
  const skor = (log: number): number => Math.max(1, Math.min(99, Math.round((100 * Math.exp(log - puncak)) / jumlah)));
  const tunggal = calon.slice(0, BATAS_TUNGGAL).map((c) => ({ log: c.log, d: keDugaan([c], skor(c.log)) }));
  const berdua = dua.map((g) => ({ log: g.log + logGabungan, d: keDugaan(g.bagian, skor(g.log + logGabungan)) }));
  // A pair never goes before a single cause that has some weight; before chance sums it may.
  const depan = tunggal.filter((x) => x.d.skor >= LEMAH).map((x) => x.d);
  const lain = [...tunggal.filter((x) => x.d.skor < LEMAH), ...berdua].sort((x, y) => y.log - x.log).map((x) => x.d);
  const sebagian = tanda
    .filter((c) => Math.sign(c.jelas) === Math.sign(data.selisih) && Math.abs(c.jelas) < Math.abs(data.selisih))
    .slice(0, BATAS_SEBAGIAN)
    .map((c) => keDugaan([c], 1));
  return {
    dugaan: [...depan, ...lain, ...sebagian],
    lotDiperiksa: data.lot.length,
    entriDiperiksa: data.entri.length,
  };
}

/** Two at once are rarer than one. */
const logGabungan = Math.log(0.1);
