import type { ATURAN_KEADAAN } from '../../../domain/mutu/keadaan.ts';
import { golongan, kata, rincian, type SqlAturan, tanggal, tanpaRincian } from './sql.ts';

const BATAS_HARI = "date(:per, '-' || :hari || ' days')";

// Since when: the latest entry that counts and set the condition.
const rusakBerat = (hanya: string): string => `
  select id, 'Rusak berat sejak ' || ${tanggal('sejak')} || ' tanpa tindak lanjut.' as pesan
  from (
    select b.id, (
      select max(r.tanggal) from mutasi_baris r join mutasi m on m.nomor = r.mutasi
      where r.barang = b.id and r.tanggal <= :sampai and r.kondisi = 'RB' and r.isi ->> '$.kondisi' = 'RB'
        and not exists (select 1 from perintah_lewat l where l.nomor = m.perintah)
    ) as sejak
    from barang b ${hanya === 'true' ? 'indexed by barang_kelompok ' : ''}where ${golongan('A', 'B', 'C', 'D', 'E')} and b.kondisi = 'RB' and b.unit > 0 and b.tindak_lanjut is null and ${hanya}
  ) where sejak < ${BATAS_HARI}`;

const TAHUN_MULAI = 'coalesce(b.tahun_perolehan, cast(substr(b.tanggal_perolehan, 1, 4) as integer))';

/** How the rules of `ATURAN_KEADAAN` are asked. */
export const SQL_KEADAAN: Record<keyof typeof ATURAN_KEADAAN, SqlAturan> = {
  kondisi_kosong: {
    syarat: "b.kondisi = '' and b.golongan <> 'F'",
    pesan: kata('Kondisi belum diisi.'),
  },
  rb_belum_ditindaklanjuti: { antar: rusakBerat, hanya: 'b.id = :barang' },
  rb_tertahan: {
    syarat: `b.tindak_lanjut is not null and b.kondisi = 'RB' and b.tindak_lanjut ->> '$.tanggal' < ${BATAS_HARI}`,
    pesan: `'Tahap ' || upper(b.tindak_lanjut ->> '$.tahap') || ' sejak ' || ${tanggal("(b.tindak_lanjut ->> '$.tanggal')")} || '.'`,
  },
  aset_rusak_berkondisi_baik: {
    syarat: "b.kode_barang like '1.5.4.%' and b.kondisi in ('B', 'KB')",
    pesan: "'Berkode 1.5.4 dengan kondisi ' || b.kondisi || '.'",
  },
  kdp_lama: {
    syarat: `${golongan('F')} and :tahunPer - ${TAHUN_MULAI} > 2`,
    pesan: `'Konstruksi dalam pengerjaan sejak ' || ${TAHUN_MULAI} || '.'`,
  },
  kdp_tanpa_kontrak: {
    syarat: `${golongan('F')} and ${tanpaRincian('nomorKontrak')} and (b.lain = '{}' or b.lain ->> '$.perolehan.kontrak.nomor' is null)`,
    pesan: kata('Nomor kontrak belum diisi.'),
  },
  kdp_selesai: {
    syarat: `${golongan('F')} and b.lain <> '{}' and ${rincian('persenSelesai')} >= 100`,
    pesan: kata('Pekerjaan 100% selesai, tetapi masih KDP.'),
  },
  kdp_berkondisi: {
    syarat: `${golongan('F')} and b.kondisi <> ''`,
    pesan: "'KDP berkondisi ' || b.kondisi || '.'",
  },
  pemanfaatan_berakhir: {
    syarat: `instr(b.lain, '"pemanfaatan":{') > 0 and b.lain ->> '$.pemanfaatan.sampai' < :per`,
    pesan: `'Pemanfaatan berakhir ' || ${tanggal("(b.lain ->> '$.pemanfaatan.sampai')")} || '.'`,
  },
  lisensi_berakhir: {
    syarat: `${golongan('G')} and b.lain <> '{}' and ${rincian('berlakuSampai')} < :per`,
    pesan: `'Lisensi berlaku sampai ' || ${tanggal(rincian('berlakuSampai'))} || '.'`,
  },
  persediaan_kedaluwarsa: {
    syarat: `${golongan('P')} and b.lain <> '{}' and ${rincian('kedaluwarsa')} < :per`,
    pesan: `'Kedaluwarsa ' || ${tanggal(rincian('kedaluwarsa'))} || '.'`,
  },
};
