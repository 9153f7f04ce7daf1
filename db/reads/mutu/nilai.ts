import type { ATURAN_NILAI } from '../../../domain/mutu/nilai.ts';
import { golongan, kata, kodeDalam, type SqlAturan } from './sql.ts';

/** Rules about the register as a whole: what they say is worked out above the file. */
export const ATURAN_REGISTER = [
  'selisih_kontrol',
  'kontrol_belum_ada',
  'batas_kapitalisasi_kosong',
  'identitas_belum_lengkap',
] as const satisfies readonly (keyof typeof ATURAN_NILAI)[];
export type KunciRegister = (typeof ATURAN_REGISTER)[number];

const TERISI = 'b.unit_belum = 0';

// What has a schedule of depreciation is brought back to it by the closing itself.
const DIKOREKSI_TUTUP = `(${TERISI} and ${kodeDalam('susut')} and not ${kodeDalam('tanpaMasa')}
  and (b.tahun_perolehan is not null or b.tanggal_perolehan is not null))`;

const DIPEROLEH = "coalesce(b.tanggal_perolehan, b.tahun_perolehan || '-' || :tahunSaja)";
const NILAI_SEMULA = `not exists (
  select 1 from mutasi_baris r join mutasi m on m.nomor = r.mutasi
  where r.barang = b.id and r.tanggal <= :sampai and m.jenis in ('kapitalisasi', 'koreksi-nilai', 'koreksi-jumlah', 'gabung', 'reklas')
)`;

// The thresholds come as spans of days for each code in use. Later spending or a correction moves the value away from
// the one of the acquisition, which is what counts, so such lots are left alone.
const komptabel = (hanya: string): string => `
  with t as materialized (
    select cast(value ->> 0 as text) as kode, value ->> 1 as dari, value ->> 2 as sampai, value ->> 3 as batas from json_each(:batas)
  )
  select b.id, 'Tercatat intrakomptabel, padahal nilai per unit di bawah batas kapitalisasi.' as pesan
  from t cross join barang b indexed by barang_kode on b.kode_barang = t.kode
  where b.unit > 0 and b.komptabel = 'intra' and ${TERISI} and ${hanya} and b.nilai < t.batas * b.unit
    and ${DIPEROLEH} between t.dari and t.sampai and ${NILAI_SEMULA}
  union all
  select b.id, 'Tercatat ekstrakomptabel, padahal nilai per unit mencapai batas kapitalisasi atau tidak ada batasnya.'
  from barang b left join t on t.kode = b.kode_barang and ${DIPEROLEH} between t.dari and t.sampai
  where b.unit > 0 and b.komptabel = 'ekstra' and ${TERISI} and ${hanya} and b.nilai >= coalesce(t.batas, 0) * b.unit
    and ${NILAI_SEMULA}`;

/** How the rules of `ATURAN_NILAI` about single lots are asked. */
export const SQL_NILAI: Record<Exclude<keyof typeof ATURAN_NILAI, KunciRegister>, SqlAturan> = {
  belum_bernilai: {
    syarat: 'b.unit_belum > 0',
    pesan: `case when b.unit_belum = b.unit then 'Nilai belum diisi.' else 'Nilai ' || b.unit_belum || ' unit belum diisi.' end`,
  },
  nilai_nol: { syarat: `${TERISI} and b.nilai = 0`, pesan: kata('Nilai diisi nol.') },
  nilai_satu_rupiah: {
    syarat: `${TERISI} and b.nilai between 1 and 100 * b.unit`,
    pesan: kata('Nilai tidak lebih dari satu rupiah per unit.'),
  },
  akumulasi_melebihi_nilai: {
    syarat: `b.akumulasi > b.nilai and not ${DIKOREKSI_TUTUP}`,
    pesan: kata('Akumulasi penyusutan lebih besar dari nilai.'),
  },
  akumulasi_akan_dikoreksi: {
    syarat: `b.akumulasi > b.nilai and ${DIKOREKSI_TUTUP}`,
    pesan: kata('Akumulasi penyusutan lebih besar dari nilai; penutupan semester mengoreksinya.'),
  },
  akumulasi_tanah_kdp: {
    syarat: `${golongan('A', 'F')} and b.akumulasi > 0`,
    pesan: `case b.golongan when 'A' then 'Tanah' else 'KDP' end || ' berakumulasi penyusutan.'`,
  },
  akumulasi_bukan_objek: {
    syarat: `b.akumulasi > 0 and ${golongan('E', 'P', 'G')} and b.kode_barang not like '1.5.4.%' and not ${kodeDalam('susut')}`,
    pesan: "'Kode ' || b.kode_barang || ' tidak disusutkan, tetapi berakumulasi penyusutan.'",
  },
  tanpa_masa_manfaat: {
    syarat: kodeDalam('tanpaMasa'),
    pesan: "'Kode ' || b.kode_barang || ' belum mempunyai masa manfaat.'",
  },
  saldo_awal_akumulasi_dihitung: {
    syarat: `${TERISI} and b.nilai > 0 and ${golongan('B', 'C', 'D', 'E', 'G')} and ${kodeDalam('susut')}
      and (b.lain = '{}' or b.lain ->> '$.akumulasiDiberikan' is null)
      and exists (select 1 from mutasi_baris r where r.barang = b.id and r.sisi = 'awal')`,
    pesan: kata('Akumulasi saldo awal dihitung program, karena tidak dibawa saldo awalnya.'),
  },
  habis_disusutkan: {
    syarat: `${TERISI} and b.nilai > 0 and b.akumulasi = b.nilai and b.kondisi <> 'RB' and b.kode_barang not like '1.5.4.%'`,
    pesan: kata('Nilai buku sudah nol.'),
  },
  komptabel_tidak_sesuai: { antar: komptabel, hanya: 'b.id = :barang' },
  rehab_terpisah: {
    syarat: `${golongan('C', 'D')} and (b.nama_barang like 'rehab%' or b.nama_barang like 'renovasi%' or b.nama_barang like 'perencanaan%'
      or b.nama_barang like 'pengawasan%' or b.nama_barang like 'pemeliharaan%' or b.nama_barang like 'perbaikan%')`,
    pesan: `'"' || b.nama_barang || '" menambah nilai aset induknya.'`,
  },
};
