import type { AtributLot, KeadaanLot } from './lot.ts';

/** Attributes that two lots must share to become one. */
const SAMA = [
  'kodeBarang',
  'kondisi',
  'komptabel',
  'satuan',
  'tahunPerolehan',
  'tanggalPerolehan',
] as const satisfies readonly (keyof AtributLot)[];

/** What keeps two lots apart; empty when they may be merged. */
export function sesuaiGabung(a: KeadaanLot, b: KeadaanLot): string[] {
  const beda: string[] = SAMA.filter((k) => a.atribut[k] !== b.atribut[k]);
  if (a.angka.unitBelum > 0 !== b.angka.unitBelum > 0) beda.push('nilai');
  const [x, y] = [a.atribut, b.atribut];
  const bernomor = x.registerDari !== null || y.registerDari !== null;
  if (bernomor && rentangGabung(x, y) === null) beda.push('nomorRegister');
  if (a.angka.unit === 0 || b.angka.unit === 0) beda.push('jumlah');
  return beda;
}

/** The range that two ranges of register numbers make together, or null when they do not touch. */
function rentangGabung(a: AtributLot, b: AtributLot): { registerDari: number; registerSampai: number } | null {
  if (a.registerDari === null || b.registerDari === null || a.registerSampai === null || b.registerSampai === null)
    return null;
  if (a.registerSampai + 1 === b.registerDari)
    return { registerDari: a.registerDari, registerSampai: b.registerSampai };
  if (b.registerSampai + 1 === a.registerDari)
    return { registerDari: b.registerDari, registerSampai: a.registerSampai };
  return null;
}

/** What changes on the lot that takes the other: area and register numbers. */
export function gabungkan(a: AtributLot, b: AtributLot): Partial<AtributLot> | null {
  const isi: Partial<AtributLot> = { ...rentangGabung(a, b) };
  if (a.luas !== null || b.luas !== null) isi.luas = (a.luas ?? 0) + (b.luas ?? 0);
  return Object.keys(isi).length > 0 ? isi : null;
}
