import type { Database } from 'better-sqlite3';
import { type Fakta, urutPutarUlang } from '../../../domain/fakta.ts';
import { NOL } from '../../../domain/lot.ts';
import { akumulasiIkut, isKeluar, isNilaiIkut, type Ikut } from '../../../domain/penyusutan/ikut.ts';
import type { BukuanSusut } from '../../../domain/penyusutan/terposting.ts';
import { siapkan } from '../../sql.ts';
import { barisLot, faktaDari } from '../fakta.ts';
import type { FaktaBaru, Pencatat } from '../pencatat.ts';

/** A lot with what closing books on it. */
export interface LotBukuan extends BukuanSusut {
  readonly id: number;
  /** Day of the entry that brought the lot in: the date of its computed opening akumulasi. */
  readonly masuk: string;
}

const kepala = (sen: number) => ({
  gerak: sen >= 0 ? ('tambah' as const) : ('kurang' as const),
  delta: { ...NOL, akumulasi: sen },
  isi: null,
});

/** The other lot of a split, in the same mutasi. */
const ANAK = `select b.barang from mutasi_baris b where b.mutasi = ? and b.barang <> ? and b.isi ->> '$.induk' = ?`;

/** The part that a value was sent on to, in the same mutasi. */
const PENERIMA = 'select barang from mutasi_baris where mutasi = ? and barang <> ? and d_nilai > 0';

/** The lot that a split made or a value went to, or that a merge went into; null for goods that left the register. */
export function tujuanIkut(db: Database, id: number, f: Fakta): number | null {
  if (isNilaiIkut(f)) return (siapkan(db, PENERIMA).pluck().get(f.mutasi, id) as number | undefined) ?? null;
  if (f.jenis === 'gabung') return f.isi?.induk ?? null;
  if (f.jenis !== 'pecah') return null;
  return (siapkan(db, ANAK).pluck().get(f.mutasi, id, id) as number | undefined) ?? null;
}

/** The side of the leaving or the return it goes along with, whatever its sign: a correction may take of either. */
const gerakIkut = ({ fakta }: Ikut): FaktaBaru['gerak'] =>
  isKeluar(fakta) ? 'kurang' : fakta.jenis === 'pembatalan-penghapusan' ? 'tambah' : 'pindah';

/** Books on a lot what came to it, and sends on what of it left the lot since. */
function bukukanIkut(
  db: Database,
  catat: Pencatat,
  id: number,
  dasar: string,
  masuk: { readonly fakta: readonly FaktaBaru[]; readonly sen: number; readonly sejak: (f: Fakta) => boolean },
): void {
  const keluar = akumulasiIkut(faktaDari(barisLot(db, id)), masuk.sejak, masuk.sen);
  const ikut = ({ tanggal }: Fakta, gerak: FaktaBaru['gerak'], sen: number): FaktaBaru => ({
    tanggal,
    dasar,
    jenis: 'akumulasi-ikut',
    gerak,
    delta: { ...NOL, akumulasi: sen },
    isi: null,
  });
  catat.lengkapi(id, [...masuk.fakta, ...keluar.map((k) => ikut(k.fakta, gerakIkut(k), 0 - k.sen))]);
  for (const { fakta, sen } of keluar) {
    const ke = tujuanIkut(db, id, fakta);
    if (ke === null) continue;
    bukukanIkut(db, catat, ke, dasar, {
      fakta: [ikut(fakta, 'pindah', sen)],
      sen,
      sejak: (f) => urutPutarUlang(f, fakta) > 0,
    });
  }
}

/**
 * Books the depreciation of a semester on a lot, on the semester's last day; what has left the lot since takes its
 * share along. The computed opening akumulasi stands on the day the lot came in.
 *
 * @param sejak which facts of the lot what is booked goes along with; those after the semester unless said otherwise
 */
export function catatSusut(
  db: Database,
  catat: Pencatat,
  b: LotBukuan,
  selesai: string,
  dasar: string,
  sejak?: (f: Fakta) => boolean,
): void {
  const fakta: FaktaBaru[] = [];
  const { awalSen, koreksiSen, bebanSen } = b;
  if (awalSen !== 0)
    fakta.push({ ...kepala(awalSen), gerak: 'awal', tanggal: b.masuk, dasar, jenis: 'akumulasi-awal' });
  if (koreksiSen !== 0) fakta.push({ ...kepala(koreksiSen), tanggal: selesai, dasar, jenis: 'koreksi-akumulasi' });
  if (bebanSen !== 0) fakta.push({ ...kepala(bebanSen), tanggal: selesai, dasar, jenis: 'penyusutan' });
  const sen = awalSen + koreksiSen + bebanSen;
  if (sejak === undefined && !catat.adaSesudah(b.id, selesai)) {
    for (const f of fakta) catat.catat(b.id, f, 'melengkapi');
    return;
  }
  bukukanIkut(db, catat, b.id, dasar, { fakta, sen, sejak: sejak ?? ((f) => f.tanggal > selesai) });
}
