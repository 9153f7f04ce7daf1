import { type Golongan, GOLONGAN, namaGolongan } from '../../kodeBarang.ts';
import type { Bekal } from '../bekal.ts';
import type { Calon, LotSelisih, RinciLot } from '../data.ts';
import { rp } from '../kata.ts';
import { dariKolam } from './kolam.ts';

const kata = (teks: string): string[] =>
  teks
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((k) => k.length > 2);

/** Whether a name has no word in common with what its code says. */
export function tidakMirip(nama: string, uraian: string | null): boolean {
  if (uraian === null) return false;
  const ada = new Set(kata(uraian));
  const milik = kata(nama);
  return milik.length > 0 && !milik.some((k) => ada.has(k) || [...ada].some((u) => u.startsWith(k) || k.startsWith(u)));
}

const LAWAN = 9;
const TANPA_LAWAN = -2.5;

/** Golongan whose difference is the opposite: what is too much here is missing there. */
const lawanDari = (b: Bekal, selisih: number): Golongan | null =>
  GOLONGAN.map((g) => g.golongan).find((g) => b.data.selisihLain.get(g) === -selisih) ?? null;

interface Bukti {
  readonly log: number;
  readonly alasan: string | null;
  readonly ke: Golongan | null;
  readonly kode: string | null;
  readonly asing: boolean;
}

/** Where else a thing may belong when its name stands nowhere: a golongan that differs the other way. */
const searah = (b: Bekal, selisih: number): Golongan | null =>
  GOLONGAN.map((g) => g.golongan).find((g) => Math.sign(b.data.selisihLain.get(g) ?? 0) === -Math.sign(selisih)) ??
  null;

function bukti(l: LotSelisih, r: RinciLot | undefined, ke: Golongan | null): Bukti {
  const lain = r?.namaLain.find((n) => ke === null || n.golongan === ke) ?? null;
  const asing = tidakMirip(l.nama, r?.uraianKode ?? null);
  const log = (lain === null ? 0 : 2.5) + (asing ? 1.5 : 0);
  const bagian = [
    lain === null ? null : `nama yang sama ada ${lain.banyak} lot di golongan ${lain.golongan}`,
    asing ? `namanya tidak cocok dengan uraian kodenya (${r?.uraianKode})` : null,
  ].filter((s) => s !== null);
  const teks = bagian.join('; ');
  return {
    log,
    alasan: teks === '' ? null : `${teks.charAt(0).toUpperCase()}${teks.slice(1)}.`,
    ke: ke ?? lain?.golongan ?? null,
    kode: lain?.kode ?? null,
    asing,
  };
}

/** A thing recorded in another golongan than the books have it. */
export function golongan(b: Bekal, selisih: number): Calon[] {
  const lawan = lawanDari(b, selisih);
  const sini = selisih > 0;
  const pool = sini
    ? b.intra
    : b.data.lotLain.filter((l) => l.intra && l.unitBelum === 0 && (lawan === null || l.golongan === lawan));
  const calon = dariKolam(b, selisih, {
    sebab: 'golongan',
    lot: pool,
    bobot: (l) => (sini ? b.bobot(l.id) : 1),
    log: lawan === null ? TANPA_LAWAN : LAWAN,
    maksimum: lawan === null ? 1 : 3,
    alasan: () => [
      lawan === null
        ? `Nilainya tepat sebesar selisih; mungkin dibukukan di golongan lain.`
        : `Golongan ${lawan} ${namaGolongan(lawan)} berselisih tepat sebaliknya, ${rp(-selisih)}.`,
    ],
    usulan: (l) => ({ jenis: 'reklas', barang: l.id, ke: sini ? (lawan ?? l.golongan) : b.data.golongan, kode: null }),
  });
  const rinci = b.data.rinci([...new Set(calon.flatMap((c) => c.lot.map((l) => l.id)))].slice(0, 60));
  return calon.flatMap((c): Calon[] => {
    const tujuan = sini ? lawan : b.data.golongan;
    const tanda = c.lot.map((l) => ({ l, ...bukti(l, rinci.get(l.id), tujuan) }));
    const cadangan = tanda.every((x) => x.asing) ? searah(b, selisih) : null;
    // Without an opposite difference or a name that stands elsewhere, nothing says where it should go.
    if (tanda.some((x) => x.ke === null && cadangan === null)) return [];
    return [
      {
        ...c,
        log: c.log + tanda.reduce((n, x) => n + x.log, 0),
        alasan: [...c.alasan.slice(0, 1), ...new Set(tanda.flatMap((x) => x.alasan ?? [])), ...c.alasan.slice(1)],
        usulan: tanda.map((x) => ({
          jenis: 'reklas',
          barang: x.l.id,
          ke: x.ke ?? cadangan ?? b.data.golongan,
          kode: x.kode,
        })),
      },
    ];
  });
}
