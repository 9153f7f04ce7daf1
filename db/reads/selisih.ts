import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Perolehan } from '../../domain/lot.ts';
import type { DokumenLot, EntriSelisih, LotSelisih, RinciLot } from '../../domain/selisih/data.ts';
import { siapkan } from '../sql.ts';
import { daftarKontrol } from './rujukan.ts';
import { saldoPada } from './saldo.ts';

const LOT = `select id, golongan, kode_barang, nama_barang, tahun_perolehan, komptabel, unit, nilai, unit_belum from barang`;

type Mentah = [number, Golongan, string, string, number | null, string, number, number, number];

const keLot = ([id, golongan, kode, nama, tahun, komptabel, unit, nilai, unitBelum]: Mentah): LotSelisih => ({
  id,
  golongan,
  kode,
  nama,
  tahun,
  intra: komptabel === 'intra',
  unit,
  nilai,
  unitBelum,
});

const bacaLot = (db: Database, syarat: string, ...isi: (string | number)[]): LotSelisih[] =>
  // Rows as arrays: a golongan may have seventy thousand lots.
  (
    db
      .prepare(`${LOT} where ${syarat}`)
      .raw()
      .all(...isi) as Mentah[]
  ).map(keLot);

/** All lots of a golongan that are there. */
export const lotGolongan = (db: Database, golongan: Golongan): LotSelisih[] =>
  bacaLot(db, 'golongan = ? and unit > 0', golongan);

/** Lots of other golongan that are worth exactly an amount (sen). */
export const lotSenilai = (db: Database, nilai: number, kecuali: Golongan): LotSelisih[] =>
  bacaLot(db, 'nilai = ? and unit > 0 and golongan <> ?', nilai, kecuali);

// A lot whose coming in was cancelled is no longer there; its line still has its name. A command that was cancelled shows with what cancelled it; cancellations themselves, and what they wrote, do not.
const ENTRI = `
  select b.mutasi, m.perintah, b.barang, coalesce(g.nama_barang, (
      select r.isi ->> '$.namaBarang' from mutasi_baris r where r.barang = b.barang and r.isi ->> '$.namaBarang' is not null limit 1
    ), '') as nama, b.tanggal, m.jenis, m.dasar, b.unit, b.nilai,
    b.komptabel = 'intra' as intra, l.dibatalkan_oleh as dibatalkanOleh
  from (
    select mutasi, barang, komptabel, min(tanggal) as tanggal, sum(d_unit) as unit, sum(d_nilai) as nilai
    from mutasi_baris where golongan = ? and tanggal > ? and tanggal <= ? and d_nilai <> 0 group by mutasi, barang, komptabel
    having sum(d_nilai) <> 0
  ) b
  join mutasi m on m.nomor = b.mutasi
  join perintah p on p.nomor = m.perintah
  left join perintah_lewat l on l.nomor = m.perintah
  left join barang g on g.id = b.barang
  where m.jenis not in ('pecah', 'gabung') and (l.nomor is null or (l.efektif = 0 and p.membatalkan = '[]'))`;

/** Lines that moved value of a golongan after a day, up to another. */
export const entriNilai = (db: Database, golongan: Golongan, sesudah: string, sampai: string): EntriSelisih[] =>
  (siapkan(db, ENTRI).all(golongan, sesudah, sampai) as (Omit<EntriSelisih, 'intra'> & { intra: number })[]).map(
    (e) => ({ ...e, intra: e.intra === 1 }),
  );

/** Days of control totals that are looked back at. */
const KONTROL_LAMA = 8;

/** Latest day of a control total before a day on which a golongan agreed with it to the sen; null when there is none. */
export function sesuaiTerakhir(db: Database, golongan: Golongan, sebelum: string): string | null {
  const lama = daftarKontrol(db).filter((k) => k.per < sebelum);
  for (const k of lama.slice(0, KONTROL_LAMA)) {
    const kontrol = k.rincian.find((r) => r.golongan === golongan)?.nilaiSen;
    if (kontrol === undefined) continue;
    const buku = saldoPada(db, k.per, 'intra').reduce((n, s) => n + (s.golongan === golongan ? s.nilaiSen : 0), 0);
    if (buku === kontrol) return k.per;
  }
  return null;
}

/** Amounts on the papers of lots, where there are any (sen). */
export function dokumenLot(db: Database, id: readonly number[]): Map<number, DokumenLot> {
  const baris = siapkan(
    db,
    `select b.id, b.unit, b.lain ->> '$.perolehan' as perolehan from json_each(?) j cross join barang b on b.id = j.value
     where b.lain ->> '$.perolehan' is not null`,
  ).all(JSON.stringify(id)) as { id: number; unit: number; perolehan: string }[];
  return new Map(
    baris.flatMap(({ id, unit, perolehan }) => {
      const p = JSON.parse(perolehan) as Perolehan;
      // On a part that was split off the papers speak of the whole.
      if (p.jumlah !== unit) return [];
      const sp2d = p.sp2d.flatMap((s) => (s.nilaiSen === null ? [] : [{ nomor: s.nomor, nilaiSen: s.nilaiSen }]));
      return [[id, { hargaSen: p.hargaSen === null ? null : p.hargaSen + (p.atribusiSen ?? 0), sp2d }] as const];
    }),
  );
}

interface MentahRinci {
  id: number;
  nama: string;
  golongan: string;
  merk: string | null;
  luas: number | null;
  register: string | null;
  nibar: string | null;
  polisi: string | null;
  rangka: string | null;
  uraianKode: string | null;
}

const RINCI = `
  select b.id, b.nama_barang as nama, b.golongan, b.merk, b.luas, b.kode_barang || '/' || b.register_dari as register, b.nibar,
    b.lain ->> '$.rincian.nomorPolisi' as polisi, b.lain ->> '$.rincian.nomorRangka' as rangka, k.uraian as uraianKode
  from barang b left join kode_barang k on k.kode = b.kode_barang where b.id = ?`;
const MASUK = `
  select m.perintah as perintahMasuk, p.jumlah_lot as lotPerintah
  from mutasi_baris r join mutasi m on m.nomor = r.mutasi join perintah p on p.nomor = m.perintah
  where r.barang = ? and r.d_unit > 0 order by r.nomor limit 1`;
const NAMA_LAIN = `
  select golongan, kode_barang as kode, count(*) as banyak from barang
  where nama_barang = ? collate nocase and unit > 0 and golongan <> ? group by 1, 2 order by 3 desc, 2 limit 5`;

/** Details of a few lots; those that are not there are left out. */
export function rinciLot(db: Database, id: readonly number[]): Map<number, RinciLot> {
  const hasil = new Map<number, RinciLot>();
  for (const n of id) {
    const r = siapkan(db, RINCI).get(n) as MentahRinci | undefined;
    if (r === undefined) continue;
    const masuk = siapkan(db, MASUK).get(n) as Pick<RinciLot, 'perintahMasuk' | 'lotPerintah'> | undefined;
    hasil.set(n, {
      id: n,
      merk: r.merk,
      luas: r.luas,
      ciri: [r.register, r.nibar, r.polisi, r.rangka].filter((s) => s !== null),
      uraianKode: r.uraianKode,
      namaLain: siapkan(db, NAMA_LAIN).all(r.nama, r.golongan) as RinciLot['namaLain'],
      perintahMasuk: masuk?.perintahMasuk ?? null,
      lotPerintah: masuk?.lotPerintah ?? 0,
    });
  }
  return hasil;
}
