/** A possible pair of one on the left and one on the right, and what it is worth: a whole number above zero. */
export interface Sisi {
  readonly kiri: number;
  readonly kanan: number;
  readonly bobot: number;
}

/** `jumlah` of the left one were given to the right one. */
export interface Penugasan {
  readonly kiri: number;
  readonly kanan: number;
  readonly jumlah: number;
}

/**
 * Assigns left ones to right ones so that the sum of the weights is the largest there is; whoever gains nothing stays
 * alone. `kapasitas` is how many interchangeable things stand behind one entry (1: an ordinary one-to-one assignment).
 *
 * Every part of the graph that hangs together is solved for itself by shortest augmenting paths with potentials
 * (Jonker and Volgenant's way, on the sparse edges): each left one in turn takes the cheapest way to a free place, moving
 * others where the whole gains by it. Whole numbers throughout, so no rounding decides; equal totals are decided by the
 * order of the entries alone.
 */
export function tugaskan(
  kapasitasKiri: readonly number[],
  kapasitasKanan: readonly number[],
  sisi: readonly Sisi[],
): Penugasan[] {
  const graf = new Graf(kapasitasKiri, kapasitasKanan, sisi);
  for (let i = 0; i < kapasitasKiri.length; i++) graf.tempatkan(i);
  return graf.hasil();
}

/**
 * Nodes 0..n-1 are the left ones, n..n+m-1 the right ones. `potensi` keeps every reduced cost at zero or above, which is
 * what makes the next shortest path the best next step.
 */
class Graf {
  private readonly n: number;
  private readonly sisiKiri: Sisi[][];
  private readonly sisa: number[];
  private readonly bebas: number[];
  private readonly potensi: Float64Array;
  private readonly jarak: Float64Array;
  /** Edge over which a node was reached; for a left one it is the edge taken back from it. */
  private readonly lewat: (Sisi | null)[];
  /** What flows into a right one, by edge. */
  private readonly isi: Map<Sisi, number>[];

  constructor(kiri: readonly number[], kanan: readonly number[], sisi: readonly Sisi[]) {
    this.n = kiri.length;
    this.sisa = [...kiri];
    this.bebas = [...kanan];
    this.sisiKiri = kiri.map(() => []);
    this.isi = kanan.map(() => new Map<Sisi, number>());
    const simpul = kiri.length + kanan.length;
    this.potensi = new Float64Array(simpul);
    this.jarak = new Float64Array(simpul).fill(Infinity);
    this.lewat = Array.from({ length: simpul }, () => null);
    for (const s of sisi) {
      this.sisiKiri[s.kiri]?.push(s);
      this.potensi[s.kiri] = Math.max(this.pot(s.kiri), s.bobot);
    }
  }

  /** Finds places for everything that stands behind one left entry, as long as the whole gains by it. */
  tempatkan(asal: number): void {
    if ((this.sisiKiri[asal]?.length ?? 0) === 0) return;
    while ((this.sisa[asal] ?? 0) > 0) {
      const tujuan = this.cari(asal);
      if (tujuan === asal) return;
      this.alirkan(asal, tujuan);
    }
  }

  hasil(): Penugasan[] {
    return this.isi.flatMap((isi) =>
      [...isi].map(([{ kiri, kanan }, jumlah]) => ({ kiri, kanan, jumlah })).sort((a, b) => a.kiri - b.kiri),
    );
  }

  private pot(simpul: number): number {
    return this.potensi[simpul] ?? 0;
  }

  private dist(simpul: number): number {
    return this.jarak[simpul] ?? Infinity;
  }

  /** The node where the shortest way ends: a right one with a free place, or a left one that stays alone instead. */
  private cari(asal: number): number {
    const antrean = new Antrean();
    const tersentuh: number[] = [asal];
    this.jarak[asal] = 0;
    antrean.masuk(0, asal);
    let [tujuan, terbaik] = [asal, Infinity];
    const capai = (simpul: number, jarak: number, sisi: Sisi): void => {
      if (jarak >= this.dist(simpul) || jarak >= terbaik) return;
      if (this.dist(simpul) === Infinity) tersentuh.push(simpul);
      this.jarak[simpul] = jarak;
      this.lewat[simpul] = sisi;
      // A free place ends the way; staying alone costs the gain that is given up, which is what the potential still holds.
      const akhir = jarak + (simpul < this.n ? this.pot(simpul) : 0);
      const selesai = simpul < this.n || (this.bebas[simpul - this.n] ?? 0) > 0;
      if (selesai && akhir < terbaik) [tujuan, terbaik] = [simpul, akhir];
      if (jarak < terbaik) antrean.masuk(jarak, simpul);
    };
    terbaik = this.pot(asal);
    for (let x = antrean.keluar(); x !== null && x.jarak < terbaik; x = antrean.keluar()) {
      if (x.jarak > this.dist(x.simpul)) continue;
      if (x.simpul < this.n) this.majukan(x.simpul, x.jarak, capai);
      else for (const s of this.isi[x.simpul - this.n]?.keys() ?? []) capai(s.kiri, this.mundur(s, x.jarak), s);
    }
    for (const s of tersentuh) {
      if (this.dist(s) < terbaik) this.potensi[s] = this.pot(s) + this.dist(s) - terbaik;
      this.jarak[s] = Infinity;
    }
    return tujuan;
  }

  /** Goes on from a left one; at once to a free place that costs nothing, for then the search is over. */
  private majukan(simpul: number, jarak: number, capai: (simpul: number, jarak: number, sisi: Sisi) => void): void {
    const sisi = this.sisiKiri[simpul] ?? [];
    const dasar = jarak + this.pot(simpul);
    for (const s of sisi) {
      const langsung = (this.bebas[s.kanan] ?? 0) > 0 && dasar - s.bobot === jarak;
      if (langsung) return capai(this.n + s.kanan, jarak, s);
    }
    for (const s of sisi) capai(this.n + s.kanan, dasar - s.bobot - this.pot(this.n + s.kanan), s);
  }

  private mundur(s: Sisi, jarak: number): number {
    return jarak + s.bobot + this.pot(this.n + s.kanan) - this.pot(s.kiri);
  }

  private alirkan(asal: number, tujuan: number): void {
    const jalan: { sisi: Sisi; maju: boolean }[] = [];
    for (let x = tujuan; x !== asal;) {
      const sisi = this.lewat[x];
      if (!sisi) throw new Error('jalan terputus');
      const maju = x >= this.n;
      jalan.push({ sisi, maju });
      x = maju ? sisi.kiri : this.n + sisi.kanan;
    }
    let banyak = this.sisa[asal] ?? 0;
    if (tujuan >= this.n) banyak = Math.min(banyak, this.bebas[tujuan - this.n] ?? 0);
    for (const { sisi, maju } of jalan) if (!maju) banyak = Math.min(banyak, this.isi[sisi.kanan]?.get(sisi) ?? 0);
    for (const { sisi, maju } of jalan) {
      const isi = this.isi[sisi.kanan];
      const kini = (isi?.get(sisi) ?? 0) + (maju ? banyak : -banyak);
      if (kini === 0) isi?.delete(sisi);
      else isi?.set(sisi, kini);
    }
    this.sisa[asal] = (this.sisa[asal] ?? 0) - banyak;
    if (tujuan >= this.n) this.bebas[tujuan - this.n] = (this.bebas[tujuan - this.n] ?? 0) - banyak;
    else this.sisa[tujuan] = (this.sisa[tujuan] ?? 0) + banyak;
  }
}

/** Binary heap of nodes by distance, then by number. */
class Antrean {
  private readonly isi: { jarak: number; simpul: number }[] = [];

  masuk(jarak: number, simpul: number): void {
    const { isi } = this;
    const baru = { jarak, simpul };
    let i = isi.push(baru) - 1;
    while (i > 0) {
      const induk = isi[(i - 1) >> 1];
      if (!induk || !mendahului(baru, induk)) break;
      isi[i] = induk;
      i = (i - 1) >> 1;
    }
    isi[i] = baru;
  }

  keluar(): { jarak: number; simpul: number } | null {
    const { isi } = this;
    const puncak = isi[0];
    const akhir = isi.pop();
    if (!puncak || !akhir) return null;
    if (isi.length === 0) return puncak;
    let i = 0;
    for (;;) {
      const [kiri, kanan] = [isi[2 * i + 1], isi[2 * i + 2]];
      if (!kiri) break;
      const pilih = kanan && mendahului(kanan, kiri) ? kanan : kiri;
      if (!mendahului(pilih, akhir)) break;
      isi[i] = pilih;
      i = pilih === kiri ? 2 * i + 1 : 2 * i + 2;
    }
    isi[i] = akhir;
    return puncak;
  }
}

const mendahului = (a: { jarak: number; simpul: number }, b: { jarak: number; simpul: number }): boolean =>
  a.jarak < b.jarak || (a.jarak === b.jarak && a.simpul < b.simpul);
