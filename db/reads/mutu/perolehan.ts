import type { ATURAN_PEROLEHAN } from '../../../domain/mutu/perolehan.ts';
import { HASIL_SUSUT } from '../../../domain/penyusutan/riwayat.ts';
import { kata, kosong, type SqlAturan, tanggal } from './sql.ts';

const KONTRAK = "(b.lain ->> '$.perolehan.kontrak.tanggal')";
/** Seen without reading the JSON, which the program writes without blanks. */
const BERKONTRAK = `instr(b.lain, '"kontrak":{') > 0`;
const BAST = "(b.lain ->> '$.perolehan.bast.tanggal')";

/** The day of acquisition, of a lot that knows only its year the first of it. */
const DIPEROLEH = "max(coalesce(b.tanggal_perolehan, ''), coalesce(printf('%04d-01-01', b.tahun_perolehan), ''))";

/** Kinds of mutasi that the program books by itself, and those that need no paper; a saldo awal has its source. */
const TANPA_DOKUMEN = [...HASIL_SUSUT, 'komptabel', 'saldo-awal', 'pecah', 'gabung'].map(kata).join(', ');

/**
 * Lots with a mutasi that counts and whose paper lacks something; the latest such mutasi is named. A paper that was
 * attached afterwards makes up for it.
 * @param susulan what the attached paper must have
 */
const dokumen = (syarat: string, pesan: string, susulan = ''): SqlAturan => ({
  antar: (hanya) => `
    select barang as id, ${pesan} as pesan from (
      select r.barang, m.jenis, m.tanggal, max(m.nomor)
      from ${hanya === 'true' ? 'mutasi m cross join mutasi_baris r' : 'mutasi_baris r cross join mutasi m'} on r.mutasi = m.nomor
      where m.membalik is null and m.tanggal <= :sampai and m.jenis not in (${TANPA_DOKUMEN}) and ${syarat} and ${hanya}
        and not exists (select 1 from rujukan d where d.jenis = 'dokumen' and d.kunci = cast(m.nomor as text)${susulan})
        and not exists (select 1 from perintah_lewat l where l.nomor = m.perintah)
      group by r.barang
    )`,
  hanya: 'r.barang = :barang',
});
/** The paper without the day that stands behind its number. */
const TANPA_TANGGAL = "substr(m.dasar, 1, coalesce(nullif(instr(m.dasar, ' tanggal '), 0), length(m.dasar) + 1) - 1)";
const SEBUT = `'Mutasi ' || jenis || ' tanggal ' || ${tanggal('tanggal')} ||`;

/** How the rules of `ATURAN_PEROLEHAN` are asked. */
export const SQL_PEROLEHAN: Record<keyof typeof ATURAN_PEROLEHAN, SqlAturan> = {
  tahun_di_masa_depan: {
    // Nothing is acquired after it was entered; only what was acquired after the register began has to be looked up.
    syarat: `(b.tahun_perolehan > cast(substr(:awal, 1, 4) as integer) or b.tanggal_perolehan > :awal) and ${DIPEROLEH} > (
      select min(awal.tanggal) from mutasi_baris awal where awal.barang = b.id and awal.d_unit > 0
    )`,
    pesan: `case when ${DIPEROLEH} = b.tanggal_perolehan
      then 'Tanggal perolehan ' || ${tanggal('b.tanggal_perolehan')} || ' belum terjadi ketika barang dicatat.'
      else 'Tahun perolehan ' || b.tahun_perolehan || ' belum terjadi ketika barang dicatat.' end`,
  },
  tahun_tidak_ada: {
    syarat: 'b.tahun_perolehan is null and b.tanggal_perolehan is null',
    pesan: kata('Tahun perolehan belum diisi.'),
  },
  tahun_terlalu_tua: {
    syarat: 'b.tahun_perolehan < 1945',
    pesan: "'Tahun perolehan ' || b.tahun_perolehan || '.'",
  },
  tahun_beda_tanggal: {
    syarat: "b.presisi = 'tanggal' and b.tahun_perolehan <> cast(substr(b.tanggal_perolehan, 1, 4) as integer)",
    pesan: `'Tahun perolehan ' || b.tahun_perolehan || ', sedangkan tanggalnya ' || ${tanggal('b.tanggal_perolehan')} || '.'`,
  },
  hanya_tahun: { syarat: "b.presisi = 'tahun'", pesan: "'Hanya tahun ' || b.tahun_perolehan || ' yang diketahui.'" },
  cara_perolehan_kosong: { syarat: kosong('b.cara_perolehan'), pesan: kata('Cara perolehan belum diisi.') },
  hibah_tanpa_pemberi: {
    syarat: `b.cara_perolehan = 'hibah' and (b.lain = '{}' or coalesce(trim(b.lain ->> '$.perolehan.pihak'), '') = '')`,
    pesan: kata('Hibah tanpa nama pemberi.'),
  },
  dokumen_kosong: dokumen("trim(m.dasar) = ''", `${SEBUT} ' tanpa dokumen dasar.'`),
  dokumen_tanpa_nomor: dokumen(
    `trim(m.dasar) <> '' and ${TANPA_TANGGAL} not glob '*[0-9]*'`,
    `${SEBUT} ' berdasar dokumen tanpa nomor.'`,
  ),
  dokumen_tanpa_tanggal: dokumen(
    "m.dasar glob '*[0-9]*' and m.dasar not glob '*[12][0-9][0-9][0-9]*'",
    `${SEBUT} ' berdasar dokumen tanpa tanggal.'`,
    " and d.nilai ->> '$.tanggal' is not null",
  ),
  bast_sebelum_kontrak: {
    syarat: `${BERKONTRAK} and ${BAST} < ${KONTRAK}`,
    pesan: `'BAST ' || ${tanggal(BAST)} || ' lebih awal dari kontrak ' || ${tanggal(KONTRAK)} || '.'`,
  },
  sp2d_sebelum_kontrak: {
    syarat: `${BERKONTRAK} and exists (select 1 from json_each(b.lain, '$.perolehan.sp2d') s where s.value ->> '$.tanggal' < ${KONTRAK})`,
    pesan: `'SP2D mendahului kontrak ' || ${tanggal(KONTRAK)} || '.'`,
  },
};
