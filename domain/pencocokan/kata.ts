// Words of the names of goods, brought to one spelling: offices shorten, misspell and mix languages in the same list.

/** Words that tell nothing apart. */
const HAMPA = new Set(
  'dan atau untuk lain lainnya unit buah bh merk merek type tipe jenis yang dll dsb dst dari pada ke di the of set dengan'.split(
    ' ',
  ),
);

/** Two words that stand for one. */
const PASANGAN = new Map(
  Object.entries({
    'note book': 'laptop',
    'air conditioner': 'ac',
    'air conditioning': 'ac',
    'gen set': 'genset',
    'generator set': 'genset',
    'personal computer': 'komputer',
    'personal komputer': 'komputer',
    'lap top': 'laptop',
    'hand phone': 'handphone',
    'in focus': 'proyektor',
    'white board': 'whiteboard',
  }),
);

/** Short forms, foreign words and old spellings, and what they stand for. */
const SEBUTAN = new Map(
  Object.entries({
    kend: 'kendaraan',
    kndr: 'kendaraan',
    bgn: 'bangunan',
    bang: 'bangunan',
    bangun: 'bangunan',
    gdg: 'gedung',
    ged: 'gedung',
    jl: 'jalan',
    jln: 'jalan',
    ktr: 'kantor',
    kntr: 'kantor',
    lmr: 'lemari',
    almari: 'lemari',
    krs: 'kursi',
    mj: 'meja',
    spd: 'sepeda',
    mtr: 'motor',
    rd: 'roda',
    mbl: 'mobil',
    psr: 'pasar',
    ps: 'pasar',
    tnh: 'tanah',
    rmh: 'rumah',
    dns: 'dinas',
    kel: 'kelurahan',
    kec: 'kecamatan',
    kab: 'kabupaten',
    ds: 'desa',
    elk: 'elektronik',
    jar: 'jaringan',
    inst: 'instalasi',
    tlp: 'telepon',
    telp: 'telepon',
    telephone: 'telepon',
    telpon: 'telepon',
    pc: 'komputer',
    komp: 'komputer',
    computer: 'komputer',
    notebook: 'laptop',
    projector: 'proyektor',
    infocus: 'proyektor',
    filling: 'filing',
    cabinet: 'kabinet',
    hp: 'handphone',
    satu: '1',
    dua: '2',
    tiga: '3',
    empat: '4',
    lima: '5',
    enam: '6',
    tujuh: '7',
    delapan: '8',
    sembilan: '9',
    sepuluh: '10',
    ii: '2',
    iii: '3',
    iv: '4',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
  }),
);

/**
 * The words of a name, in one spelling each, order and repetition aside: `Kend. Roda Dua` and `KENDARAAN RODA 2` have the
 * same. Words that say nothing (`unit`, `dan`, `lain-lain`) are left out unless there is nothing else.
 */
export function kata(teks: string): string[] {
  const polos = teks.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const mentah = gabungHuruf(polos.split(/[^\p{L}\p{N}]+/u).filter((k) => k !== ''));
  const utuh: string[] = [];
  for (let i = 0; i < mentah.length; i++) {
    const dua = PASANGAN.get(`${mentah[i]} ${mentah[i + 1]}`);
    if (dua !== undefined) i++;
    const satu = dua ?? mentah[i] ?? '';
    utuh.push(SEBUTAN.get(satu) ?? satu.replace(/^0+(?=\d)/, ''));
  }
  const berisi = utuh.filter((k) => !HAMPA.has(k));
  return [...new Set(berisi.length > 0 ? berisi : utuh)].sort();
}

/** `p c` and `a c` are one word that was written with dots. */
function gabungHuruf(kata: readonly string[]): string[] {
  const hasil: string[] = [];
  let huruf = '';
  for (const k of kata) {
    if (/^\p{L}$/u.test(k)) {
      huruf += k;
      continue;
    }
    if (huruf !== '') hasil.push(huruf);
    huruf = '';
    hasil.push(k);
  }
  if (huruf !== '') hasil.push(huruf);
  return hasil;
}

/** Consonants of a word, what a short form keeps (`kndrn` for `kendaraan`); the word itself where it has hardly any. */
export function kerangka(kata: string): string {
  const isi = kata.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  return isi.length >= 2 && !/\d/.test(kata) ? isi : kata;
}

// How much a shortened word counts beside the whole one: it fits, but other words would fit as well.
const AWALAN = 0.85;
const KERANGKA = 0.8;

/**
 * Whether two words may be alike at all, told from their beginnings: a shortened word begins as the whole one does, and a
 * slip of the finger at the beginning leaves the second letter. Nearly all pairs of words end here.
 */
export function mungkinMirip(a: string, b: string): boolean {
  if (a[0] === b[0]) return true;
  return a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/** How alike two words are, 0..1: equal, shortened, or with a slip of the finger. Numbers are equal or not. */
export function miripKata(a: string, b: string): number {
  if (a === b) return 1;
  if (!mungkinMirip(a, b)) return 0;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const [pendek, panjang] = a.length <= b.length ? [a, b] : [b, a];
  if (pendek.length < 2) return 0;
  const beda = jarak(pendek, panjang);
  // One slip in four letters; in shorter words any slip makes another word (`meja`, `mesa`).
  const ejaan = panjang.length >= 4 && beda <= Math.floor(panjang.length / 4) ? 1 - beda / panjang.length : 0;
  const awal = pendek.length >= 3 && panjang.startsWith(pendek) ? AWALAN : 0;
  const rangka = !/[aeiou]/.test(pendek) && pendek.length >= 3 && kerangka(panjang) === kerangka(pendek) ? KERANGKA : 0;
  return Math.max(ejaan, awal, rangka);
}

/** Edit distance where two neighbouring letters that changed places count once. */
function jarak(a: string, b: string): number {
  let lampau: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const kini = [i];
    for (let j = 1; j <= b.length; j++) {
      const sama = a[i - 1] === b[j - 1] ? 0 : 1;
      let n = Math.min((lalu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1, (lalu[j - 1] ?? 0) + sama);
      const tukar = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (tukar) n = Math.min(n, (lampau[j - 2] ?? 0) + 1);
      kini.push(n);
    }
    lampau = lalu;
    lalu = kini;
  }
  return lalu[b.length] ?? 0;
}

// A list that names `Sepeda Motor` means the same as one that adds the make and model: what the shorter name says and
// the longer has counts nearly as much as what both have.
const BOBOT_TERCAKUP = 0.5;

/**
 * How alike two lists of words are, 0..1, in whatever order they stand.
 *
 * @param sebutanA further words known of the first, such as its merk: met there, a word of the other name is not foreign
 */
export function miripNama(
  a: readonly string[],
  b: readonly string[],
  sebutanA: readonly string[],
  sebutanB: readonly string[],
  mirip: (a: string, b: string) => number = miripKata,
): number {
  if (a.length === 0 || b.length === 0) return 0;
  const dariA = tertutup(a, b, sebutanB, mirip);
  const dariB = tertutup(b, a, sebutanA, mirip);
  const cakup = Math.max(dariA.inti / a.length, dariB.inti / b.length);
  const bersama = (dariA.semua + dariB.semua) / (a.length + b.length);
  return BOBOT_TERCAKUP * cakup + (1 - BOBOT_TERCAKUP) * bersama;
}

/** How many words of a name have a counterpart in the other name (`inti`), and there or in its further words (`semua`). */
function tertutup(
  dari: readonly string[],
  pada: readonly string[],
  sebutan: readonly string[],
  mirip: (a: string, b: string) => number,
): { inti: number; semua: number } {
  let inti = 0;
  let semua = 0;
  for (const k of dari) {
    if (pada.includes(k)) {
      inti += 1;
      semua += 1;
      continue;
    }
    let n = 0;
    for (const l of pada) n = Math.max(n, mirip(k, l));
    inti += n;
    for (const l of sebutan) n = Math.max(n, mirip(k, l));
    semua += n;
  }
  return { inti, semua };
}
