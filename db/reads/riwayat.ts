import type { Database } from 'better-sqlite3';
import { type Fakta, terapkan, urutkan } from '../../domain/fakta.ts';
import type { KeadaanLot } from '../../domain/lot.ts';
import { barisLot, faktaDari } from '../ledger/fakta.ts';
import { siapkan } from '../sql.ts';
import type { DokumenMutasi } from './kepalaMutasi.ts';
import { bacaRujukan } from './rujukan.ts';

/** One line of a lot's life: what was booked, by whom, on what paper; the states show old and new. */
export interface BabRiwayat {
  readonly perintah: number;
  readonly tanggal: string;
  readonly waktu: string;
  readonly nama: string;
  readonly peran: string;
  readonly jenis: string;
  readonly judul: string;
  readonly dasar: string;
  readonly fakta: Fakta;
  /** State before and after; both null for a fact that was cancelled and no longer counts. */
  readonly sebelum: KeadaanLot | null;
  readonly sesudah: KeadaanLot | null;
  readonly dibatalkanOleh: number | null;
  /** Paper that was attached to its mutasi afterwards. */
  readonly dokumen: DokumenMutasi | null;
}

interface Kepala {
  waktu: string;
  nama: string;
  peran: string;
  judul: string;
  oleh: number | null;
}

const KEPALA = `
  select p.waktu, p.nama, p.peran, p.judul, l.dibatalkan_oleh as oleh
  from perintah p left join perintah_lewat l on l.nomor = p.nomor where p.nomor = ?`;

/** The whole history of a lot in order of replay, cancelled facts included and marked. */
export function riwayatLot(db: Database, id: number): BabRiwayat[] {
  const semuaBaris = barisLot(db, id);
  const berlaku = faktaDari(semuaBaris);
  const kunciBerlaku = new Set(berlaku.map((f) => `${f.perintah}|${f.urut}`));
  const semuaFakta = faktaDari(semuaBaris, (b) => isPembatal(db, b.perintah));
  let keadaan: KeadaanLot | null = null;
  const bab: BabRiwayat[] = [];
  for (const fakta of urutkan(semuaFakta)) {
    const { oleh, ...kepala } = siapkan(db, KEPALA).get(fakta.perintah) as Kepala;
    const sumber = semuaBaris.find((b) => b.nomor === fakta.urut);
    const sama = {
      ...kepala,
      perintah: fakta.perintah,
      tanggal: fakta.tanggal,
      jenis: fakta.jenis,
      dasar: sumber?.dasar ?? '',
      fakta,
      dokumen: bacaRujukan(db, 'dokumen', String(fakta.mutasi)) as DokumenMutasi | null,
    };
    if (!kunciBerlaku.has(`${fakta.perintah}|${fakta.urut}`)) {
      bab.push({ ...sama, sebelum: null, sesudah: null, dibatalkanOleh: oleh });
      continue;
    }
    const sebelum: KeadaanLot | null = keadaan;
    keadaan = terapkan(sebelum, fakta).keadaan;
    bab.push({ ...sama, sebelum, sesudah: keadaan, dibatalkanOleh: null });
  }
  return bab;
}

const isPembatal = (db: Database, perintah: number): boolean =>
  siapkan(db, "select 1 from perintah where nomor = ? and membatalkan <> '[]'").get(perintah) !== undefined;
