import type { Database } from 'better-sqlite3';
import { type Fakta, type GerakFakta, terapkan, urutkan } from '../../domain/fakta.ts';
import type { Angka, KeadaanLot } from '../../domain/lot.ts';
import { HASIL_SUSUT } from '../../domain/penyusutan/riwayat.ts';
import { barisLot, faktaDari } from '../ledger/fakta.ts';
import { siapkan } from '../sql.ts';
import type { DokumenMutasi } from './kepalaMutasi.ts';

/** What one mutasi did to one lot, with the lot before and after. */
export interface Transaksi {
  readonly mutasi: number;
  readonly perintah: number;
  readonly tanggal: string;
  readonly jenis: string;
  readonly dasar: string;
  /** Office that the goods went to, and the one they came from, as it was told; cause of a correction. */
  readonly tujuan: string | null;
  readonly asal: string | null;
  readonly sebab: string | null;
  readonly gerak: GerakFakta;
  /** Paper that was attached afterwards. */
  readonly dokumen: DokumenMutasi | null;
  readonly barang: number;
  readonly delta: Angka;
  /** Null for the entry that brought the lot in. */
  readonly sebelum: KeadaanLot | null;
  readonly sesudah: KeadaanLot;
}

interface Kepala {
  nomor: number;
  perintah: number;
  tanggal: string;
  jenis: string;
  dasar: string;
  tujuan: string | null;
  asal: string | null;
  sebab: string | null;
  dokumen: string | null;
  barang: number;
}

// The ledger's line has these in its text; apart they stand in what the command was asked with.
const DITANYA = ['tujuan', 'asal', 'sebab']
  .map((k) => `case when p.jenis = 'mutasi.catat' then p.masukan ->> '$.data.${k}' end as ${k}`)
  .join(', ');

// Adjustments (membalik) and what was cancelled are the program's own bookkeeping, not what happened to goods.
const KEPALA = `
  select m.nomor, m.perintah, m.tanggal, m.jenis, m.dasar, ${DITANYA}, r.nilai as dokumen, b.barang
  from mutasi m join perintah p on p.nomor = m.perintah join mutasi_baris b on b.mutasi = m.nomor left join perintah_lewat l on l.nomor = m.perintah
    left join rujukan r on r.jenis = 'dokumen' and r.kunci = cast(m.nomor as text)
  where m.tanggal between ? and ? and m.membalik is null and l.nomor is null
    and m.jenis in (select value from json_each(?))
  group by m.nomor, b.barang order by m.tanggal, m.nomor, b.barang`;

const JENIS = 'select distinct jenis from mutasi where tanggal between ? and ?';

/**
 * Transactions of a span of days whose kind is wanted, by date, then by the order of entry; without what was cancelled.
 */
export function* transaksiAntara(
  db: Database,
  mulai: string,
  selesai: string,
  isJenis: (jenis: string) => boolean,
): Generator<Transaksi> {
  const jenis = (siapkan(db, JENIS).pluck().all(mulai, selesai) as string[]).filter(isJenis);
  if (jenis.length === 0) return;
  for (const k of db.prepare(KEPALA).all(mulai, selesai, JSON.stringify(jenis)) as Kepala[]) {
    const satu = jejakLot(db, k.barang).find((j) => j.fakta.mutasi === k.nomor);
    if (satu) yield keTransaksi(k, satu);
  }
}

const KEPALA_LOT = `
  select m.nomor, m.perintah, m.tanggal, m.jenis, m.dasar, ${DITANYA}, r.nilai as dokumen, :barang as barang
  from mutasi m join perintah p on p.nomor = m.perintah left join rujukan r on r.jenis = 'dokumen' and r.kunci = cast(m.nomor as text)
  where m.nomor in (select mutasi from mutasi_baris where barang = :barang)`;

/** Every mutasi of one lot up to the end of a day, in order of replay; without what was cancelled. */
export function riwayatTransaksi(db: Database, barang: number, sampai: string): Transaksi[] {
  const kepala = new Map(
    (siapkan(db, KEPALA_LOT).all({ barang }) as Kepala[]).map((k): [number, Kepala] => [k.nomor, k]),
  );
  return jejakLot(db, barang).flatMap((j) => {
    const k = kepala.get(j.fakta.mutasi);
    return k === undefined || k.tanggal > sampai ? [] : [keTransaksi(k, j)];
  });
}

/** The lot as it last was under a code by the end of a day: for goods that went, as they were when they went. */
export function lotTerakhir(db: Database, barang: number, kode: string, sampai: string): KeadaanLot | null {
  const ada = jejakLot(db, barang).findLast(
    ({ fakta, sesudah }) => fakta.tanggal <= sampai && sesudah.angka.unit > 0 && sesudah.atribut.kodeBarang === kode,
  );
  return ada?.sesudah ?? null;
}

const TERAKHIR = `
  select m.jenis, m.tanggal
  from mutasi_baris b join mutasi m on m.nomor = b.mutasi left join perintah_lewat l on l.nomor = m.perintah
  where b.barang = ? and m.tanggal <= ? and m.membalik is null and l.nomor is null
    and m.jenis not in (${HASIL_SUSUT.map((j) => `'${j}'`).join(', ')})
  order by m.tanggal desc, m.nomor desc limit 1`;

/** What last happened to a lot by the end of a day; depreciation is reckoned, it does not happen. */
export const transaksiTerakhir = (db: Database, barang: number, sampai: string) =>
  (siapkan(db, TERAKHIR).get(barang, sampai) as Pick<Transaksi, 'jenis' | 'tanggal'> | undefined) ?? null;

interface Jejak {
  readonly fakta: Fakta;
  readonly sebelum: KeadaanLot | null;
  readonly sesudah: KeadaanLot;
}

/** The states a lot went through. */
function jejakLot(db: Database, barang: number): Jejak[] {
  let keadaan: KeadaanLot | null = null;
  return urutkan(faktaDari(barisLot(db, barang))).map((fakta) => {
    const sebelum = keadaan;
    keadaan = terapkan(sebelum, fakta).keadaan;
    return { fakta, sebelum, sesudah: keadaan };
  });
}

const keTransaksi = (k: Kepala, { fakta, sebelum, sesudah }: Jejak): Transaksi => ({
  mutasi: k.nomor,
  perintah: k.perintah,
  tanggal: k.tanggal,
  jenis: k.jenis,
  dasar: k.dasar,
  tujuan: k.tujuan,
  asal: k.asal,
  sebab: k.sebab,
  gerak: fakta.gerak,
  dokumen: k.dokumen === null ? null : (JSON.parse(k.dokumen) as DokumenMutasi),
  barang: k.barang,
  delta: fakta.delta,
  sebelum,
  sesudah,
});
