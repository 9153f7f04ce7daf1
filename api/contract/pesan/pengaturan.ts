import { teks, sebut, hari, type Kumpulan } from './kata.ts';

/** Settings. */
export const pengaturan: Kumpulan = {
  pengaturan_tidak_ada: (r) => `Pengaturan "${teks(r['kunci'])}" tidak ada; yang ada: ${sebut(r['ada'])}.`,
  pengaturan_kembar: (r) =>
    `Awalan kode ${teks(r['awalan'])} disebut lebih dari sekali${r['mulai'] ? ` sejak ${hari(r['mulai'])}` : ''}; sisakan satu baris.`,
  pita_tidak_bersambung: (r) =>
    `Pita overhaul ${teks(r['awalan'])} harus mulai dari 0%, bersambung tanpa celah, dan hanya yang terakhir boleh tanpa batas atas.`,
};
