import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';

/** One change of a setting with its values before and after; null: the program's own. */
export interface PerubahanPengaturan {
  readonly perintah: number;
  readonly waktu: string;
  readonly pelaku: string;
  readonly peran: string;
  readonly dasar: string;
  readonly sebelum: unknown;
  readonly sesudah: unknown;
  readonly dibatalkanOleh: number | null;
}

interface Mentah extends Omit<PerubahanPengaturan, 'sebelum' | 'sesudah'> {
  rujukan: string;
}

/** Changes of one setting, latest first, at most 50. */
export function riwayatPengaturan(db: Database, kunci: string): PerubahanPengaturan[] {
  const baris = siapkan(
    db,
    `select p.nomor as perintah, p.waktu, p.nama as pelaku, p.peran, coalesce(p.masukan ->> '$.dasar', '') as dasar,
       p.rujukan ->> '$[0]' as rujukan, l.dibatalkan_oleh as dibatalkanOleh
     from perintah p left join perintah_lewat l on l.nomor = p.nomor
     where p.jenis = 'pengaturan.atur' and p.masukan ->> '$.kunci' = ? order by p.nomor desc limit 50`,
  ).all(kunci) as Mentah[];
  return baris.map(({ rujukan, ...b }) => {
    const { sebelum, sesudah } = JSON.parse(rujukan) as {
      sebelum: { nilai: unknown } | null;
      sesudah: { nilai: unknown } | null;
    };
    return { ...b, sebelum: sebelum?.nilai ?? null, sesudah: sesudah?.nilai ?? null };
  });
}
