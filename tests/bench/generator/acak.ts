/** A seeded stream of numbers: the same seed gives the same register on every machine. */
export class Acak {
  #keadaan: number;

  constructor(benih: number) {
    this.#keadaan = benih >>> 0;
  }

  /** A number in [0, 1): mulberry32. */
  angka(): number {
    this.#keadaan = (this.#keadaan + 0x6d2b79f5) >>> 0;
    let t = this.#keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `dari` to `sampai`, both included. */
  bulat(dari: number, sampai: number): number {
    return dari + Math.floor(this.angka() * (sampai - dari + 1));
  }

  /** True in a share `p` of cases. */
  apakah(p: number): boolean {
    return this.angka() < p;
  }

  pilih<T>(daftar: readonly T[]): T {
    const satu = daftar[Math.floor(this.angka() * daftar.length)];
    if (satu === undefined) throw new Error('nothing to pick from');
    return satu;
  }

  /** Picks early entries far more often than late ones, as offices hold many chairs and few planetaria. */
  pilihCondong<T>(daftar: readonly T[]): T {
    const satu = daftar[Math.floor(this.angka() ** 4 * daftar.length)];
    if (satu === undefined) throw new Error('nothing to pick from');
    return satu;
  }
}
