const CALON = [';', ',', '\t', '|'] as const;
export type Pemisah = (typeof CALON)[number];

/** Numbers of fields of each record, quotes minded; the last one, which may be cut off, is left out. */
function hitungBidang(teks: string, pemisah: string): number[] {
  const hasil: number[] = [];
  let [bidang, dalamKutip, awal] = [1, false, true];
  for (const h of teks) {
    if (h === '"' && (awal || dalamKutip)) dalamKutip = !dalamKutip;
    else if (!dalamKutip && h === pemisah) bidang += 1;
    else if (!dalamKutip && h === '\n') {
      hasil.push(bidang);
      bidang = 1;
    }
    awal = !dalamKutip && (h === pemisah || h === '\n');
  }
  return hasil.length > 0 ? hasil : [bidang];
}

/** How well a separator fits: records that have the commonest number of fields above one, times that number. */
function nilai(teks: string, pemisah: string): number {
  const banyak = new Map<number, number>();
  for (const n of hitungBidang(teks, pemisah)) if (n > 1) banyak.set(n, (banyak.get(n) ?? 0) + 1);
  return Math.max(0, ...[...banyak].map(([bidang, kali]) => kali * kali * Math.min(bidang, 40)));
}

/** The separator of a csv by its first records; Excel's own `sep=;` in the first line settles it. */
export function kenaliPemisah(teks: string): { pemisah: Pemisah; barisSep: boolean } {
  const [, tulis] = /^sep=([;,\t|])\r?(?:\n|$)/i.exec(teks) ?? [];
  const dinyatakan = CALON.find((c) => c === tulis);
  if (dinyatakan !== undefined) return { pemisah: dinyatakan, barisSep: true };
  const urut = CALON.map((pemisah) => ({ pemisah, nilai: nilai(teks, pemisah) })).sort((a, b) => b.nilai - a.nilai);
  return { pemisah: urut[0]?.pemisah ?? ';', barisSep: false };
}
