import { rp } from './kata.ts';
import type { DataSelisih, DokumenLot, EntriSelisih, LotSelisih, Sebab } from './data.ts';
import { Wajar } from './wajar.ts';

/** How often each kind is behind a difference, from what studies and examiners name; only their order matters much. */
const LAZIM: Readonly<Record<Sebab, number>> = {
  'belum-bernilai': 0.15,
  ganda: 0.12,
  golongan: 0.1,
  ekstra: 0.1,
  satuan: 0.1,
  faktor: 0.1,
  semester: 0.08,
  'dua-kali': 0.07,
  'digit-tukar': 0.07,
  'digit-salah': 0.05,
  dibatalkan: 0.05,
  sen: 0.04,
  himpunan: 0.03,
};

export const logSebab = (sebab: Sebab): number => Math.log(LAZIM[sebab]);

/** What all causes share: the lots that count, how suspect each is, what its papers say. */
export interface Bekal {
  readonly data: DataSelisih;
  /** Lots on the balance sheet that have their value. */
  readonly intra: readonly LotSelisih[];
  readonly ekstra: readonly LotSelisih[];
  readonly belum: readonly LotSelisih[];
  readonly wajar: Wajar;
  /** Lots by value. */
  readonly menurutNilai: ReadonlyMap<number, readonly LotSelisih[]>;
  /** Lots of several units that have their value. */
  readonly banyakUnit: readonly LotSelisih[];
  /** Groups of lots that agree in everything the list shows. */
  readonly kembar: readonly (readonly LotSelisih[])[];
  /** Value of a lot as it was acquired, without what was added since: what counts for the threshold. */
  readonly nilaiMasuk: (l: LotSelisih) => number;
  /** Lots with a value booked since the golongan last agreed, with their last such entry. */
  readonly baru: ReadonlyMap<number, EntriSelisih>;
  /** By lot: value of all lots of its SP2D less what the SP2D paid. */
  readonly bedaDokumen: ReadonlyMap<number, number>;
  /** Share of suspicion of a lot; all lots together make 1. */
  readonly bobot: (id: number) => number;
  /** Sentence on why a lot is suspect; null when nothing speaks for it. */
  readonly alasanBaru: (id: number) => string | null;
}

/** Groups a list by a key. */
export function kelompokkan<T, K>(daftar: Iterable<T>, kunci: (satu: T) => K): Map<K, T[]> {
  const hasil = new Map<K, T[]>();
  for (const satu of daftar) {
    const k = kunci(satu);
    const ada = hasil.get(k);
    if (ada) ada.push(satu);
    else hasil.set(k, [satu]);
  }
  return hasil;
}

/** A lot that was booked before the golongan agreed can hardly be the cause. */
const LAMA_SESUDAH_SESUAI = 0.01;
/** Of an opening balance that never agreed, any lot may be; what was typed later somewhat more. */
const LAMA = 0.5;

export function susunBekal(data: DataSelisih): Bekal {
  const intra = data.lot.filter((l) => l.intra && l.unitBelum === 0);
  const baru = new Map<number, EntriSelisih>();
  for (const e of data.entri) if (e.dibatalkanOleh === null && e.tanggal <= data.per) baru.set(e.barang, e);
  const tambahan = new Map<number, number>();
  for (const e of data.entri)
    if (e.dibatalkanOleh === null && e.tanggal <= data.per && e.unit === 0 && e.nilai > 0)
      tambahan.set(e.barang, (tambahan.get(e.barang) ?? 0) + e.nilai);
  const wajar = new Wajar(data.lot);
  const lama = data.sesuaiPer === null ? LAMA : LAMA_SESUDAH_SESUAI;
  const periksa = periksaDokumen(intra, data.dokumen);
  const berat = (id: number) => (baru.has(id) ? 1 : lama) * (periksa.get(id) === 0 ? 0.1 : 1);
  let jumlah = 0;
  for (const l of intra) jumlah += berat(l.id);
  return {
    data,
    intra,
    ekstra: data.lot.filter((l) => !l.intra && l.unitBelum === 0 && l.nilai > 0),
    belum: data.lot.filter((l) => l.intra && l.unitBelum > 0),
    wajar,
    menurutNilai: kelompokkan(intra, (l) => l.nilai),
    banyakUnit: intra.filter((l) => l.unit > 1),
    kembar: cariKembar(intra, wajar),
    nilaiMasuk: (l) => {
      const awal = l.nilai - (tambahan.get(l.id) ?? 0);
      // What was filled in later is no addition.
      return awal > 0 ? awal : l.nilai;
    },
    baru,
    bedaDokumen: periksa,
    bobot: (id) => berat(id) / Math.max(jumlah, 1),
    alasanBaru: (id) => {
      const e = baru.get(id);
      if (e === undefined) return null;
      return data.sesuaiPer === null
        ? `Dicatat sesudah saldo awal, dengan perintah nomor ${e.perintah}.`
        : `Dicatat sesudah golongan ini terakhir sesuai (${data.sesuaiPer}), dengan perintah nomor ${e.perintah}.`;
    },
  };
}

/** Only lots of the same value can be alike in everything, so most are never looked at by name. */
const cariKembar = (intra: readonly LotSelisih[], wajar: Wajar): LotSelisih[][] =>
  [...kelompokkan(intra, (l) => l.nilai).values()]
    .filter((isi) => isi.length > 1 && (isi[0]?.nilai ?? 0) > 0)
    .flatMap((isi) => [...kelompokkan(isi, (l) => `${wajar.jenis(l)}|${l.tahun}|${l.unit}`).values()])
    .filter((isi) => isi.length > 1);

/** By lot: value of all lots of its SP2D less what the SP2D paid; lots without one are left out. Sen. */
function periksaDokumen(lot: readonly LotSelisih[], dokumen: ReadonlyMap<number, DokumenLot>): Map<number, number> {
  const perSp2d = new Map<string, { bayar: number; nilai: number; lot: number[] }>();
  for (const l of lot) {
    const [satu, ...lain] = dokumen.get(l.id)?.sp2d ?? [];
    if (satu === undefined || lain.length > 0) continue;
    const ada = perSp2d.get(satu.nomor) ?? { bayar: satu.nilaiSen, nilai: 0, lot: [] };
    ada.nilai += l.nilai;
    ada.lot.push(l.id);
    perSp2d.set(satu.nomor, ada);
  }
  const hasil = new Map<number, number>();
  for (const { bayar, nilai, lot: milik } of perSp2d.values()) for (const id of milik) hasil.set(id, nilai - bayar);
  return hasil;
}

/** What the papers of a lot say to a correction of its value: logarithm, and the sentence. */
export function kataDokumen(b: Bekal, l: LotSelisih, baru: number): { log: number; alasan: string | null } {
  const d = b.data.dokumen.get(l.id);
  if (d === undefined) return { log: 0, alasan: null };
  const bayar = d.sp2d.reduce((n, s) => n + s.nilaiSen, 0);
  if (d.sp2d.length > 0 && bayar === baru) return { log: 6, alasan: `Nilai SP2D-nya memang ${rp(bayar)}.` };
  const beda = b.bedaDokumen.get(l.id);
  if (beda !== undefined && beda === l.nilai - baru)
    return { log: 5, alasan: `Jumlah lot dengan SP2D ${d.sp2d[0]?.nomor} berbeda tepat sebesar itu dari SP2D-nya.` };
  if (d.hargaSen === baru && baru !== l.nilai) return { log: 5, alasan: `Harga perolehannya memang ${rp(baru)}.` };
  return { log: 0, alasan: null };
}

/** Reasons that are there. */
export const adaSaja = (daftar: readonly (string | null)[]): string[] => daftar.filter((s) => s !== null);
