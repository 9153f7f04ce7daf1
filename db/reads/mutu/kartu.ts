import type { ATURAN_KARTU } from '../../../domain/mutu/kartu.ts';
import { awalan, golongan, kata, kosong, rincian, type SqlAturan, tanpaRincian } from './sql.ts';

/** Motor vehicles: of those the papers are asked for. */
const KENDARAAN = awalan('1.3.2.02.01');
/** Furniture, office, studio and computer equipment stand in a room. */
const DALAM_RUANGAN = `(${['1.3.2.05', '1.3.2.06', '1.3.2.10'].map(awalan).join(' or ')})`;
/** Things a person takes along: vehicles, lap tops, tablets, cameras that fly. */
const DIBAWA = `(${KENDARAAN} or ${awalan('1.3.2.10.01.02')})`;

const tanpa = (syarat: string, kunci: string, sebut: string): SqlAturan => ({
  syarat: `${syarat} and ${tanpaRincian(kunci)}`,
  pesan: kata(`${sebut} belum diisi.`),
});

/** A number as it is compared: capital letters and digits, whatever stands between them. */
const rapi = (kolom: string): string => `upper(replace(replace(replace(${kolom}, ' ', ''), '-', ''), '.', ''))`;

/** Lots that share a number of the card with another, among those of some codes. */
const ganda = (kode: readonly string[], kunci: string, sebut: string): SqlAturan => ({
  antar: (hanya) => `
    select id, '${sebut} ' || nomor || ' dipakai ' || banyak || ' lot.' as pesan from (
      select b.id, ${rincian(kunci)} as nomor, count(*) over (partition by ${rapi(rincian(kunci))}) as banyak
      from barang b indexed by barang_kode
      where b.unit > 0 and (${kode.map(awalan).join(' or ')}) and not ${tanpaRincian(kunci)} and ${hanya}
    ) where banyak > 1`,
  // A lot of another code needs no looking at others.
  hanya: `exists (select 1 from barang b where b.id = :barang and (${kode.map(awalan).join(' or ')}))`,
});
/** Plant and vehicles, also those that wait under 1.5.4 to be written off. */
const BERMESIN = ['1.3.2.01', '1.3.2.02', '1.5.4'] as const;

const LUAS_BANGUNAN = `coalesce(b.luas, round(100 * ${rincian('luasLantaiM2')}))`;

/** How the rules of `ATURAN_KARTU` are asked. */
export const SQL_KARTU: Record<keyof typeof ATURAN_KARTU, SqlAturan> = {
  tanpa_alamat: {
    syarat: `${golongan('A', 'C', 'D')} and ${kosong('b.alamat')}`,
    pesan: kata('Alamat belum diisi.'),
  },
  tanah_tanpa_luas: {
    syarat: `${golongan('A')} and coalesce(b.luas, 0) = 0`,
    pesan: kata('Luas tanah belum diisi.'),
  },
  tanah_tanpa_sertifikat: tanpa(golongan('A'), 'nomorSertifikat', 'Nomor sertifikat'),
  sertifikat_tanpa_tanggal: tanpa(
    `${golongan('A')} and not ${tanpaRincian('nomorSertifikat')}`,
    'tanggalSertifikat',
    'Tanggal sertifikat',
  ),
  hak_tanah_kosong: tanpa(golongan('A'), 'hak', 'Jenis hak tanah'),
  hak_bukan_pemda: {
    syarat: `${golongan('A')} and not ${tanpaRincian('hak')} and ${rincian('hak')} not like '%pakai%' and ${rincian('hak')} not like '%pengelolaan%'`,
    pesan: `'Jenis hak: ' || ${rincian('hak')} || '.'`,
  },
  nomor_sertifikat_ganda: ganda(['1.3.1'], 'nomorSertifikat', 'Nomor sertifikat'),
  kendaraan_tanpa_polisi: tanpa(KENDARAAN, 'nomorPolisi', 'Nomor polisi'),
  kendaraan_tanpa_rangka: tanpa(KENDARAAN, 'nomorRangka', 'Nomor rangka'),
  kendaraan_tanpa_mesin: tanpa(KENDARAAN, 'nomorMesin', 'Nomor mesin'),
  kendaraan_tanpa_bpkb: tanpa(KENDARAAN, 'nomorBpkb', 'Nomor BPKB'),
  nomor_polisi_ganda: ganda(BERMESIN, 'nomorPolisi', 'Nomor polisi'),
  nomor_rangka_ganda: ganda(BERMESIN, 'nomorRangka', 'Nomor rangka'),
  nomor_mesin_ganda: ganda(BERMESIN, 'nomorMesin', 'Nomor mesin'),
  nomor_bpkb_ganda: ganda(BERMESIN, 'nomorBpkb', 'Nomor BPKB'),
  tanpa_ruangan: tanpa(DALAM_RUANGAN, 'ruangan', 'Ruangan'),
  tanpa_pemegang: tanpa(DIBAWA, 'pemegang', 'Pemegang'),
  gedung_tanpa_luas: {
    syarat: `${golongan('C')} and coalesce(${LUAS_BANGUNAN}, 0) = 0`,
    pesan: kata('Luas bangunan belum diisi.'),
  },
  gedung_sangat_kecil: {
    syarat: `${golongan('C')} and ${LUAS_BANGUNAN} between 1 and 300`,
    pesan: kata('Luas bangunan tidak lebih dari 3 m2.'),
  },
  gedung_tanpa_konstruksi: {
    syarat: `${golongan('C', 'D')} and ${tanpaRincian('konstruksi')} and ${tanpaRincian('beton')}`,
    pesan: kata('Konstruksi belum diisi.'),
  },
  bangunan_tanpa_dokumen: tanpa(golongan('C', 'D'), 'nomorDokumen', 'Nomor dokumen bangunan'),
  bangunan_tanpa_tanah: {
    syarat: `${golongan('C', 'D')} and ${tanpaRincian('kodeTanah')} and ${tanpaRincian('statusTanah')}`,
    pesan: kata('Keterangan tanah belum diisi.'),
  },
  tanah_tidak_dalam_kib: {
    syarat: `${golongan('C', 'D', 'F')} and not ${tanpaRincian('kodeTanah')} and ${rincian('kodeTanah')} not in (
      select k from (
        select kode_barang as k from barang where golongan = 'A' and unit > 0
        union select kode_barang || '.' || printf('%06d', register_dari) from barang where golongan = 'A' and unit > 0 and register_dari is not null
        union select nibar from barang where golongan = 'A' and unit > 0 and nibar is not null
      )
    )`,
    pesan: `'Kode tanah ' || ${rincian('kodeTanah')} || ' tidak ada di antara lot tanah.'`,
  },
  jaringan_tanpa_ukuran: {
    syarat: `${golongan('D')} and coalesce(b.luas, 0) = 0 and (b.lain = '{}' or coalesce(${rincian('panjangM')}, 0) = 0)`,
    pesan: kata('Panjang dan luas belum diisi.'),
  },
  kemitraan_tanpa_mitra: tanpa(awalan('1.5.2'), 'mitra', 'Mitra'),
};
