import type { ATURAN_IDENTITAS } from '../../../domain/mutu/identitas.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { awalan, golongan, kata, kodeDalam, kosong, milikLot, type SqlAturan } from './sql.ts';

/** Kinds of goods of which every unit has a register number of its own: land, buildings, vehicles, computers. */
const SATU_PER_SATU = `(${golongan('A', 'C')} or ${awalan('1.3.2.02.01')} or ${awalan('1.3.2.10.01')})`;

const GOLONGAN_DARI_KODE = GOLONGAN.flatMap((g) => g.awalan.map((a) => `when '${a}' then '${g.golongan}'`)).join(' ');

const registerTumpang = (hanya: string): string => `
  select id, 'Nomor register ' || printf('%06d', dari) || ' pada kode ' || kode_barang || ' juga dipakai lot lain.' as pesan
  from (
    select id, kode_barang, register_dari as dari, coalesce(register_sampai, register_dari) as sampai,
      max(coalesce(register_sampai, register_dari)) over (
        partition by kode_barang order by register_dari, id rows between unbounded preceding and 1 preceding
      ) as sebelum,
      lead(register_dari) over (partition by kode_barang order by register_dari, id) as sesudah
    from barang b indexed by barang_register where register_dari is not null and unit > 0 and ${hanya}
  ) where dari <= sebelum or sesudah <= sampai`;

const nibarGanda = (hanya: string): string => `
  select id, 'NIBAR ' || nibar || ' dipakai ' || banyak || ' lot.' as pesan
  from (select id, nibar, count(*) over (partition by nibar) as banyak from barang b indexed by barang_nibar where nibar is not null and unit > 0 and ${hanya})
  where banyak > 1`;

// What is told apart by a number of its own is no double. An index that has most of what must be equal finds the few
// lots that may be one; only those are looked at whole.
const CIRI = `b.golongan, b.kondisi, b.nama_barang collate nocase, b.kode_barang, b.tahun_perolehan, b.nilai, b.unit, b.unit_belum`;
const tercatatGanda = (hanya: string): string => `
  select id, 'Nama, kode, tahun, jumlah, kondisi, luas dan nilai sama dengan ' || (banyak - 1) || ' lot lain.' as pesan
  from (
    select b.id, count(*) over (partition by ${CIRI}, b.luas, b.merk, b.spesifikasi, b.alamat) as banyak
    from (
      select b.id, count(*) over (partition by ${CIRI}) as banyak from barang b indexed by barang_kelompok_nama where b.unit > 0 and ${hanya}
    ) calon cross join barang b on b.id = calon.id
    where calon.banyak > 1 and b.register_dari is null and b.nibar is null and (b.lain = '{}' or b.lain ->> '$.rincian.nomorRangka' is null)
  ) where banyak > 1`;

/** How the rules of `ATURAN_IDENTITAS` are asked. */
export const SQL_IDENTITAS: Record<keyof typeof ATURAN_IDENTITAS, SqlAturan> = {
  kode_kontra: {
    syarat: "substr(b.kode_barang, 1, 5) in ('1.3.7', '1.5.5', '1.5.6')",
    pesan: "'Kode ' || b.kode_barang || ' adalah akun akumulasi, bukan kode barang.'",
  },
  golongan_beda_kode: {
    syarat: `b.golongan <> case substr(b.kode_barang, 1, 5) ${GOLONGAN_DARI_KODE} else b.golongan end`,
    pesan: "'Golongan ' || b.golongan || ' tidak sesuai dengan kode ' || b.kode_barang || '.'",
  },
  kode_tidak_dalam_katalog: {
    syarat: kodeDalam('asing'),
    pesan: "'Kode ' || b.kode_barang || ' tidak ada dalam katalog kode barang.'",
  },
  kode_diragukan: {
    syarat: kodeDalam('diragukan'),
    pesan: "'Kode ' || b.kode_barang || ' hanya ada pada satu daftar yang kurang teliti.'",
  },
  kode_tidak_pasti: {
    syarat: "b.keyakinan_kode <> 'exact'",
    pesan: `coalesce(
      (select t.value ->> '$.pesan' from json_each(b.temuan) t
       where t.value ->> '$.aturan' = 'kode_tidak_pasti' and instr(t.value ->> '$.pesan', b.kode_barang) > 0 limit 1),
      'Kode ' || b.kode_barang || ' belum dipastikan.')`,
  },
  nama_tidak_bermakna: {
    syarat: "b.nama_barang not glob '*[A-Za-z][A-Za-z]*'",
    pesan: `'Nama barang "' || b.nama_barang || '" bukan nama.'`,
  },
  merk_kosong: {
    syarat: `${golongan('B')} and ${kosong('b.merk')} and ${kosong('b.spesifikasi')}`,
    pesan: kata('Merk dan tipe belum diisi.'),
  },
  satuan_kosong: { syarat: kosong('b.satuan'), pesan: kata('Satuan belum diisi.') },
  lot_beberapa_unit: {
    syarat: `b.unit > 1 and ${SATU_PER_SATU}`,
    pesan: "'Satu baris memuat ' || b.unit || ' ' || b.satuan || '; barang jenis ini didaftar satu per satu.'",
  },
  diduga_tercatat_ganda: {
    antar: tercatatGanda,
    hanya: `b.golongan = ${milikLot('golongan')} and b.kondisi = ${milikLot('kondisi')}
      and b.nama_barang = ${milikLot('nama_barang')} collate nocase`,
  },
  nomor_register_ganda: { antar: registerTumpang, hanya: `b.kode_barang = ${milikLot('kode_barang')}` },
  nibar_ganda: { antar: nibarGanda, hanya: `b.nibar = ${milikLot('nibar')}` },
  register_beda_jumlah: {
    syarat:
      'b.register_dari is not null and coalesce(b.register_sampai, b.register_dari) - b.register_dari + 1 <> b.unit',
    pesan: `'Nomor register sebanyak ' || (coalesce(b.register_sampai, b.register_dari) - b.register_dari + 1)
      || ', sedangkan jumlahnya ' || b.unit || '.'`,
  },
  nibar_lot_banyak: {
    syarat: 'b.nibar is not null and b.unit > 1',
    pesan: "'Satu NIBAR untuk ' || b.unit || ' ' || b.satuan || '.'",
  },
  nomor_register_kosong: { syarat: 'b.register_dari is null', pesan: kata('Nomor register belum diberikan.') },
  nibar_kosong: { syarat: 'b.nibar is null', pesan: kata('NIBAR belum diberikan.') },
};
