/** How many letters have to be put in, taken out or replaced to make one text of the other; stops counting beyond `batas`. */
export function jarakSunting(a: string, b: string, batas: number): number {
  let atas = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const baris = [i];
    let kecil = i;
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = (atas[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const n = Math.min(ganti, (atas[j] ?? 0) + 1, (baris[j - 1] ?? 0) + 1);
      baris.push(n);
      kecil = Math.min(kecil, n);
    }
    if (kecil > batas) return kecil;
    atas = baris;
  }
  return atas[b.length] ?? 0;
}
