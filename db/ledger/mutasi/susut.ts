import type { Database } from 'better-sqlite3';
import type { Fakta } from '../../../domain/fakta.ts';
import { NOL } from '../../../domain/lot.ts';
import { akumulasiIkut, isKeluar, type Ikut } from '../../../domain/penyusutan/ikut.ts';
import { siapkan } from '../../sql.ts';
import { barisLot, faktaDari } from '../fakta.ts';
import type { FaktaBaru, Pencatat } from '../pencatat.ts';

/** What closing a semester books on one lot; sen. */
export interface BukuanSusut {
  readonly id: number;
  /** Day of the entry that brought the lot in: the date of its computed opening akumulasi. */
  readonly masuk: string;
  readonly awal: number;
  readonly koreksi: number;
  readonly beban: number;
}

const kepala = (sen: number) => ({
  gerak: sen >= 0 ? ('tambah' as const) : ('kurang' as const),
  delta: { ...NOL, akumulasi: sen },
  isi: null,
});

/** The other lot of a split, in the same mutasi. */
const ANAK = `select b.barang from mutasi_baris b where b.mutasi = ? and b.barang <> ? and b.isi ->> '$.induk' = ?`;

/** The lot that a split made, or that a merge went into; null for goods that left the register. */
function tujuan(db: Database, id: number, f: Fakta): number | null {
  if (f.jenis === 'gabung') return f.isi?.induk ?? null;
  if (f.jenis !== 'pecah') return null;
  return (siapkan(db, ANAK).pluck().get(f.mutasi, id, id) as number | undefined) ?? null;
}

const sesudah =
  (batas: Fakta) =>
  (f: Fakta): boolean =>
    f.tanggal > batas.tanggal ||
    (f.tanggal === batas.tanggal && f.perintah > batas.perintah) ||
    (f.tanggal === batas.tanggal && f.perintah === batas.perintah && f.urut > batas.urut);

const gerakIkut = ({ fakta, sen }: Ikut): FaktaBaru['gerak'] => {
  if (isKeluar(fakta) || fakta.jenis === 'pembatalan-penghapusan') return sen > 0 ? 'kurang' : 'tambah';
  return 'pindah';
};

/** Books on a lot what came to it, and sends on what of it left the lot since. */
function bukukanIkut(
  db: Database,
  catat: Pencatat,
  id: number,
  dasar: string,
  masuk: { readonly fakta: readonly FaktaBaru[]; readonly sen: number; readonly sejak: (f: Fakta) => boolean },
): void {
  const keluar = akumulasiIkut(faktaDari(barisLot(db, id)), masuk.sejak, masuk.sen);
  const bersama = keluar.map((k): FaktaBaru => ({
    tanggal: k.fakta.tanggal,
    dasar,
    jenis: 'akumulasi-ikut',
    gerak: gerakIkut(k),
    delta: { ...NOL, akumulasi: 0 - k.sen },
    isi: null,
  }));
  catat.lengkapi(id, [...masuk.fakta, ...bersama]);
  for (const { fakta, sen } of keluar) {
    const ke = tujuan(db, id, fakta);
    if (ke === null) continue;
    const tiba: FaktaBaru = {
      tanggal: fakta.tanggal,
      dasar,
      jenis: 'akumulasi-ikut',
      gerak: 'pindah',
      delta: { ...NOL, akumulasi: sen },
      isi: null,
    };
    bukukanIkut(db, catat, ke, dasar, { fakta: [tiba], sen, sejak: sesudah(fakta) });
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
  b: BukuanSusut,
  selesai: string,
  dasar: string,
  sejak?: (f: Fakta) => boolean,
): void {
  const fakta: FaktaBaru[] = [];
  if (b.awal !== 0) fakta.push({ ...kepala(b.awal), gerak: 'awal', tanggal: b.masuk, dasar, jenis: 'akumulasi-awal' });
  if (b.koreksi !== 0) fakta.push({ ...kepala(b.koreksi), tanggal: selesai, dasar, jenis: 'koreksi-akumulasi' });
  if (b.beban !== 0) fakta.push({ ...kepala(b.beban), tanggal: selesai, dasar, jenis: 'penyusutan' });
  const sen = b.awal + b.koreksi + b.beban;
  if (sejak === undefined && !catat.adaSesudah(b.id, selesai)) {
    for (const f of fakta) catat.catat(b.id, f, 'melengkapi');
    return;
  }
  bukukanIkut(db, catat, b.id, dasar, { fakta, sen, sejak: sejak ?? ((f) => f.tanggal > selesai) });
}
