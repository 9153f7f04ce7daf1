import type { Bekal } from '../bekal.ts';
import type { Calon, LotSelisih } from '../data.ts';
import { rp } from '../kata.ts';
import { dariKolam } from './kolam.ts';

/** Lots on the balance sheet whose unit is worth less than the threshold. */
export const dibawahBatas = (b: Bekal): LotSelisih[] =>
  b.intra.filter((l) => {
    const batas = b.data.batas(l.kode, l.tahun);
    return batas !== null && l.nilai > 0 && b.nilaiMasuk(l) < batas * l.unit;
  });

/** All of a pool together; null when they are not worth the difference. */
function seluruhnya(b: Bekal, lot: readonly LotSelisih[], selisih: number, alasan: string): Calon | null {
  if (lot.length < 2 || lot.reduce((n, l) => n + l.nilai, 0) !== Math.abs(selisih)) return null;
  const ke = selisih > 0 ? ('ekstra' as const) : ('intra' as const);
  return {
    sebab: 'ekstra',
    lot,
    jelas: selisih,
    log: -3,
    alasan: [alasan],
    usulan: lot.map((l) => ({ jenis: 'komptabel', barang: l.id, ke })),
  };
}

/** Small goods counted on the balance sheet though they are below the threshold, or the other way round. */
export function ekstra(b: Bekal, selisih: number): Calon[] {
  if (selisih < 0) {
    const semua = seluruhnya(
      b,
      b.ekstra,
      selisih,
      `Seluruh ${b.ekstra.length} lot ekstrakomptabel golongan ini tepat sebesar selisih.`,
    );
    const salah = (l: LotSelisih) => b.nilaiMasuk(l) >= (b.data.batas(l.kode, l.tahun) ?? 0) * l.unit;
    const calon = dariKolam(b, selisih, {
      sebab: 'ekstra',
      lot: b.ekstra,
      bobot: (l) => (salah(l) ? 10 : 1) * (b.baru.has(l.id) ? 3 : 1),
      log: 0,
      alasan: (isi) => [
        'Tercatat ekstrakomptabel, jadi tidak dihitung dalam nilai buku.',
        isi.every(salah) ? 'Nilai per unitnya mencapai batas kapitalisasi.' : null,
      ],
      usulan: (l) => ({ jenis: 'komptabel', barang: l.id, ke: 'intra' }),
    });
    return semua === null ? calon : [semua, ...calon];
  }
  const pool = dibawahBatas(b);
  const semua = seluruhnya(
    b,
    pool,
    selisih,
    `Seluruh ${pool.length} lot di bawah batas kapitalisasi dihitung intrakomptabel.`,
  );
  const calon = dariKolam(b, selisih, {
    sebab: 'ekstra',
    lot: pool,
    bobot: (l) => (b.baru.has(l.id) ? 1 : b.data.sesuaiPer === null ? 0.5 : 0.02),
    log: 0,
    alasan: ([l]) => [
      `Nilai per unitnya di bawah batas kapitalisasi${l === undefined ? '' : ` ${rp(b.data.batas(l.kode, l.tahun) ?? 0)}`}, tetapi dihitung intrakomptabel.`,
    ],
    usulan: (l) => ({ jenis: 'komptabel', barang: l.id, ke: 'ekstra' }),
  });
  return [...(semua === null ? [] : [semua]), ...calon, ...(pool.length === 0 ? tanpaBatas(b, selisih) : [])];
}

const AWAL = 256;

/** Lots in order of the value of a unit, as many of the cheapest as are worth more than an amount, or all. */
function termurah(lot: readonly LotSelisih[], sampai: number): LotSelisih[] {
  const satuan = Float64Array.from(lot, (l) => l.nilai / l.unit).sort();
  for (let n = AWAL; ; n *= 8) {
    const batas = satuan[n] ?? Infinity;
    const isi = lot.filter((l) => l.nilai / l.unit < batas);
    if (batas === Infinity || isi.reduce((j, l) => j + l.nilai, 0) > sampai)
      return isi.sort((x, y) => x.nilai / x.unit - y.nilai / y.unit || x.id - y.id);
  }
}

/** With no threshold set: all lots below some value of a unit may be what the books leave out. */
function tanpaBatas(b: Bekal, selisih: number): Calon[] {
  // A lot worth more than the difference ends the row, so only smaller ones need be put in order.
  const habis = b.intra.reduce((n, l) => (l.nilai > selisih ? Math.min(n, l.nilai / l.unit) : n), Infinity);
  const urut = termurah(
    b.intra.filter((l) => l.nilai > 0 && l.nilai / l.unit < habis),
    selisih,
  );
  let jumlah = 0;
  for (const [i, l] of urut.entries()) {
    jumlah += l.nilai;
    if (jumlah > selisih) return [];
    const berikut = urut[i + 1];
    const putus = berikut === undefined || berikut.nilai / berikut.unit > l.nilai / l.unit;
    if (jumlah !== selisih || !putus || i === 0) continue;
    const lot = urut.slice(0, i + 1);
    return [
      {
        sebab: 'ekstra',
        lot,
        jelas: selisih,
        log: -4,
        alasan: [
          `${lot.length} lot yang nilai satuannya paling kecil (sampai ${rp(Math.round(l.nilai / l.unit))}) tepat sebesar selisih; batas kapitalisasi belum diisi.`,
        ],
        usulan: lot.map((x) => ({ jenis: 'komptabel', barang: x.id, ke: 'ekstra' })),
      },
    ];
  }
  return [];
}
