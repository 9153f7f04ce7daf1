import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import { bukukan, type Fakta, type HasilBukukan, selisihPembukuan } from '../../domain/fakta.ts';
import { isNol, kolomIsi } from '../../domain/lot.ts';
import { berlakuSejak, dibatalkanOleh, type Pembatalan } from '../../domain/pembatalan.ts';
import { isKeluar } from '../../domain/penyusutan/ikut.ts';
import { isHasilSusut } from '../../domain/penyusutan/riwayat.ts';
import { semesterDari, tambahHari } from '../../domain/tanggal.ts';
import type { TabelBarang, TabelPerintah } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { KOLOM_CARI, larikBarang, KOLOM_BARANG } from './baris.ts';
import { barisLot, faktaDari } from './fakta.ts';
import { Jurnal } from './jurnal.ts';
import { tolakRegisterGanda } from './nomorRegister.ts';
import { tertutupSampai } from './periode.ts';
import type { Penulis, PerubahanRujukan } from './penulis.ts';

/** A later command that would lose its footing. */
export interface Penghalang {
  readonly perintah: number;
  readonly judul: string;
}

const baca = (db: Database, nomor: number): TabelPerintah => {
  const ada = siapkan(db, 'select * from perintah where nomor = ?').get(nomor) as TabelPerintah | undefined;
  if (!ada) throw new AppError('not_found', 'perintah_tidak_ada', { perintah: String(nomor) });
  return ada;
};

/** False for a command that was cancelled and not restored since. */
export const isEfektif = (db: Database, nomor: number): boolean =>
  (siapkan(db, 'select efektif from perintah_lewat where nomor = ?').get(nomor) as { efektif: number } | undefined)
    ?.efektif !== 0;

/** All cancellations of the log. */
const semuaPembatalan = (db: Database): Pembatalan[] =>
  (
    siapkan(db, "select nomor, membatalkan from perintah where membatalkan <> '[]'").all() as {
      nomor: number;
      membatalkan: string;
    }[]
  ).map((p) => ({
    nomor: p.nomor,
    membatalkan: JSON.parse(p.membatalkan) as number[],
  }));

/** The commands whose own content comes or goes when these are cancelled by a command to come. */
function inti(db: Database, daftar: readonly number[]): number[] {
  const ada = semuaPembatalan(db);
  const pembatal = new Set(ada.map((p) => p.nomor));
  const sebelum = dibatalkanOleh(ada);
  const sesudah = dibatalkanOleh([...ada, { nomor: Number.MAX_SAFE_INTEGER, membatalkan: daftar }]);
  const berubah = [...new Set([...sebelum.keys(), ...sesudah.keys()])].filter((n) => sebelum.has(n) !== sesudah.has(n));
  return berubah.filter((n) => !pembatal.has(n)).sort((x, y) => x - y);
}

/** True for facts that take along the akumulasi of the day, were it none: goods that leave, are split or merged. */
const bawaAkumulasi = (f: Fakta): boolean =>
  f.delta.akumulasi !== 0 || (f.delta.unit < 0 && f.jenis !== 'koreksi-jumlah');

/** True for what a closing did to a lot. */
const isTutup = (punya: readonly Fakta[]): boolean => punya.length > 0 && punya.every((p) => isHasilSusut(p.jenis));

/** Whether a later fact of a lot rests on what a command did to it. */
function bersandar(punya: readonly Fakta[], f: Fakta): boolean {
  // Without the depreciation of a closing only akumulasi that went elsewhere since would not fit.
  if (isTutup(punya)) return bawaAkumulasi(f);
  if (punya.some((p) => p.delta.unit !== 0) || !isNol(f.delta)) return true;
  const kolom = new Set(punya.flatMap((p) => kolomIsi(p.isi)));
  return kolomIsi(f.isi).some((k) => kolom.has(k));
}

/** Later commands that rest on what `nomor` did, per lot and field. */
function penghalangSatu(db: Database, nomor: number, ikut: ReadonlySet<number>): Set<number> {
  const halangan = new Set<number>();
  const milik = new Set(inti(db, [nomor]));
  const semua = semuaPembatalan(db);
  // What was restored after a closing may have been there before it, and still moves the akumulasi it posted.
  const sesudahTutup = (f: Fakta) => bawaAkumulasi(f) && berlakuSejak(semua, f.perintah) > nomor;
  for (const id of lotMilik(db, [...milik])) {
    const terakhir = siapkan(db, 'select perintah_terakhir as n from barang where id = ?').get(id) as
      | { n: number }
      | undefined;
    if (terakhir && terakhir.n <= nomor) continue;
    const baris = barisLot(db, id);
    const punya = faktaDari(baris, (b) => !milik.has(b.perintah));
    const tutup = isTutup(punya);
    // Akumulasi that a late closing sent along with goods that left has no place without their leaving.
    const ikutKeluar = (f: Fakta) =>
      f.jenis === 'akumulasi-ikut' && punya.some((p) => isKeluar(p) && p.tanggal === f.tanggal);
    const sesudah = faktaDari(baris).filter(
      // Depreciation rests on closed semesters alone; those refuse on their own account.
      (f) =>
        (f.perintah > nomor || (tutup && sesudahTutup(f))) &&
        !ikut.has(f.perintah) &&
        !milik.has(f.perintah) &&
        (!isHasilSusut(f.jenis) || ikutKeluar(f)),
    );
    for (const f of sesudah) if (bersandar(punya, f)) halangan.add(f.perintah);
  }
  return halangan;
}

/** Everything that has to be cancelled with a command, latest first, itself included. */
export function rantaiPembatalan(db: Database, nomor: number): number[] {
  const ikut = new Set([nomor]);
  const antre = [nomor];
  for (let n = antre.pop(); n !== undefined; n = antre.pop()) {
    for (const halangan of penghalangSatu(db, n, ikut)) {
      ikut.add(halangan);
      antre.push(halangan);
    }
  }
  return [...ikut].sort((a, b) => b - a);
}

/** Brings the stored status of commands in step with the log and one more cancellation. */
function catatStatus(db: Database, baru: Pembatalan): void {
  const ada = semuaPembatalan(db);
  const sebelum = dibatalkanOleh(ada);
  const sesudah = dibatalkanOleh([...ada, baru]);
  const pembatal = new Set([...ada.map((p) => p.nomor), baru.nomor]);
  for (const nomor of new Set([baru.nomor, ...sebelum.keys(), ...sesudah.keys()])) {
    const oleh = sesudah.get(nomor) ?? null;
    if (nomor !== baru.nomor && oleh === (sebelum.get(nomor) ?? null)) continue;
    if (oleh === null && !pembatal.has(nomor)) {
      siapkan(db, 'delete from perintah_lewat where nomor = ?').run(nomor);
      continue;
    }
    siapkan(
      db,
      `insert into perintah_lewat (nomor, efektif, dibatalkan_oleh) values (?, ?, ?)
       on conflict (nomor) do update set efektif = excluded.efektif, dibatalkan_oleh = excluded.dibatalkan_oleh`,
    ).run(nomor, oleh === null ? 1 : 0, oleh);
  }
}

/** Puts reference rows back to what they were before the commands, or forward again when they are restored. */
function balikkanRujukan(db: Database, tulis: Penulis, nomor: number): void {
  const kembali = !isEfektif(db, nomor); // already turned over
  const perubahan = JSON.parse(baca(db, nomor).rujukan) as PerubahanRujukan[];
  for (const r of kembali ? [...perubahan].reverse() : perubahan) {
    const [kini, nanti] = kembali ? [r.sesudah, r.sebelum] : [r.sebelum, r.sesudah];
    const ada = siapkan(db, 'select nilai from rujukan where jenis = ? and kunci = ?').get(r.jenis, r.kunci) as
      | { nilai: string }
      | undefined;
    if (JSON.stringify(kini) !== (ada?.nilai ?? 'null')) {
      throw new AppError('conflict', 'rujukan_berubah', { perintah: String(nomor), jenis: r.jenis, kunci: r.kunci });
    }
    tulis.rujukan(r.jenis, r.kunci, nanti);
  }
}

/** Lots that any of these commands booked on. */
function lotMilik(db: Database, perintah: readonly number[]): number[] {
  const kueri = `select distinct b.barang from mutasi_baris b join mutasi m on m.nomor = b.mutasi
    where m.perintah in (select value from json_each(?)) order by b.barang`;
  return siapkan(db, kueri).pluck().all(JSON.stringify(perintah)) as number[];
}

/**
 * A closed semester keeps what it closed with: a correction in the open one is the remedy. The closing itself is taken
 * back by reopening, which removes its period first.
 * @throws AppError rule/semester_ditutup
 */
function tolakTertutup(db: Database, perintah: readonly number[]): void {
  const batas = tertutupSampai(db);
  if (batas === null) return;
  const kueri = `select m.perintah, m.tanggal from mutasi m join perintah p on p.nomor = m.perintah
    where m.perintah in (select value from json_each(?)) and m.tanggal <= ? and p.jenis <> 'periode.tutup' limit 1`;
  const ada = siapkan(db, kueri).get(JSON.stringify(perintah), batas) as
    | { perintah: number; tanggal: string }
    | undefined;
  if (ada) {
    throw new AppError('rule', 'semester_ditutup', {
      perintah: String(ada.perintah),
      tanggal: ada.tanggal,
      semester: semesterDari(ada.tanggal),
      sampai: batas,
      terbuka: tambahHari(batas, 1),
    });
  }
}

/** Books what the turn of commands means for one lot, and sets its projection. */
function segarkan(
  db: Database,
  tulis: Penulis,
  jurnal: Jurnal,
  id: number,
  berbalik: ReadonlySet<number>,
  dasar: string,
): void {
  const baris = barisLot(db, id);
  const sebelum = bukukan(faktaDari(baris, (b) => (b.lewat === 1) !== berbalik.has(b.perintah)));
  const fakta = faktaDari(baris);
  const sesudah = bukukan(sambungkan(sebelum, fakta));
  const selisih = selisihPembukuan(sebelum, sesudah);
  // Lines that only passed an amount through leave nothing to turn.
  if (selisih.length === 0) return;
  jurnal.selisih(id, dasar, selisih);
  const ada = siapkan(db, 'select * from barang where id = ?').get(id) as TabelBarang | undefined;
  if (sesudah.keadaan === null) {
    if (ada) tulis.lotHilang(id);
    return;
  }
  const terakhir = fakta.reduce((t, f) => (f.tanggal > t ? f.tanggal : t), '');
  if (!ada) {
    tulis.lotBaru(id, sesudah.keadaan, terakhir);
    return;
  }
  const larik = larikBarang(id, sesudah.keadaan, terakhir, tulis.nomor);
  const cari = KOLOM_CARI.some((k) => ada[k] !== larik[KOLOM_BARANG.indexOf(k)]);
  tulis.lotBerubah(id, sesudah.keadaan, terakhir, cari);
}

/** The facts after the turn, those that stay being the same objects as before it. */
function sambungkan(sebelum: HasilBukukan, sesudah: readonly Fakta[]): Fakta[] {
  const lama = new Map([...sebelum.per.keys()].map((f) => [f.mutasi, f]));
  return sesudah.map((f) => lama.get(f.mutasi) ?? f);
}

/**
 * A split or merge that is restored moves goods within their golongan, as it did. It cannot when a reclassification it
 * came after is cancelled: the part would stand in a golongan that the lot never was in.
 * @param nomor the command that restores
 * @throws AppError conflict/pulih_terhalang naming what has to be restored first
 */
function tolakPindahGolongan(db: Database, nomor: number, pulih: readonly number[]): void {
  const pindah = siapkan(
    db,
    `select 1 from mutasi m join mutasi_baris b on b.mutasi = m.nomor where m.perintah = ? and b.sisi = 'pindah'
     group by b.tanggal, b.golongan having sum(b.d_unit) <> 0 or sum(b.d_nilai) <> 0 limit 1`,
  ).get(nomor);
  if (pindah === undefined) return;
  const dahulu = siapkan(
    db,
    `select distinct p.nomor as perintah, p.judul from mutasi_baris b
     join mutasi m on m.nomor = b.mutasi join perintah p on p.nomor = m.perintah join perintah_lewat l on l.nomor = p.nomor
     where b.barang in (select value from json_each(:lot)) and m.jenis = 'reklas' and m.membalik is null
       and l.efektif = 0 and p.nomor < :akhir order by p.nomor`,
  ).all({ lot: JSON.stringify(lotMilik(db, pulih)), akhir: Math.max(...pulih, 0) }) as Penghalang[];
  throw new AppError('conflict', 'pulih_terhalang', {
    perintah: pulih.map(String),
    penghalang: dahulu.map((p) => ({ ...p, perintah: String(p.perintah) })),
  });
}

/**
 * Cancels commands (latest first) within a new command that names them. Cancelling a cancellation restores.
 * @throws AppError conflict/sudah_dibatalkan; conflict/batal_terhalang naming the later commands that rest on
 *   them; conflict/rujukan_berubah, conflict/pulih_terhalang
 */
export function batalkanPerintah(db: Database, tulis: Penulis, daftar: readonly number[]): void {
  for (const nomor of daftar) {
    if (!isEfektif(db, nomor)) throw new AppError('conflict', 'sudah_dibatalkan', { perintah: String(nomor) });
  }
  const semuaInti = inti(db, daftar);
  if (semuaInti.length === 0) throw new AppError('conflict', 'sudah_dibatalkan', { perintah: daftar.join(', ') });
  tolakTertutup(db, semuaInti);
  const ikut = new Set(daftar);
  const terhalang = new Set(daftar.flatMap((n) => [...penghalangSatu(db, n, ikut)]));
  if (terhalang.size > 0) {
    const penghalang = [...terhalang]
      .sort((a, b) => b - a)
      .map((n) => ({ perintah: String(n), judul: baca(db, n).judul }));
    throw new AppError('conflict', 'batal_terhalang', { perintah: daftar.map(String), penghalang });
  }
  catatStatus(db, { nomor: tulis.nomor, membatalkan: daftar });
  const kembali = semuaInti.filter((n) => !isEfektif(db, n)).sort((a, b) => b - a);
  const pulih = semuaInti.filter((n) => isEfektif(db, n)).sort((a, b) => a - b);
  tolakRegisterGanda(db, pulih);
  for (const n of [...kembali, ...pulih]) balikkanRujukan(db, tulis, n);
  const berbalik = new Set(semuaInti);
  const jurnal = new Jurnal(tulis);
  const dasar = `Pembatalan perintah ${daftar.join(', ')}`;
  for (const id of lotMilik(db, semuaInti)) segarkan(db, tulis, jurnal, id, berbalik, dasar);
  tolakPindahGolongan(db, tulis.nomor, pulih);
}
