import type { Database } from 'better-sqlite3';
import { dibatalkanOleh } from '../domain/pembatalan.ts';
import { AppError } from '../domain/galat.ts';
import { bukukan, type Posting } from '../domain/fakta.ts';
import { isNol, kunciPosisi, tambahAngka, NOL, balik } from '../domain/lot.ts';
import { HASH_AWAL, HashPerintah, type LarikBaris } from './ledger/hash.ts';
import { KOLOM_BARANG, larikBarang } from './ledger/baris.ts';
import { type BarisTersimpan, faktaDari, postingDari, semuaBaris } from './ledger/fakta.ts';
import type { PerubahanRujukan } from './ledger/penulis.ts';
import { MIGRASI } from './migrations/index.ts';
import { hashKatalog, RUJUKAN_KATALOG } from './reads/kode.ts';
import { hashRingkasan, periodeTertutup, ringkasanPada } from './ledger/periode.ts';
import type { TabelBarang, TabelMutasi, TabelMutasiBaris, TabelPerintah } from './schema.ts';

/** One thing that is not as the ledger says. */
export interface TemuanPeriksa {
  readonly bagian:
    | 'sqlite'
    | 'rantai'
    | 'pembatalan'
    | 'putar-ulang'
    | 'saldo'
    | 'rujukan'
    | 'periode'
    | 'katalog'
    | 'pencarian';
  readonly pesan: string;
}

/** Told now and then how far the work is; says true to stop it. */
export type Denyut = (tahap: string, selesai: number, total: number) => boolean;

const BATAS_TEMUAN = 200;

class Catatan {
  readonly daftar: TemuanPeriksa[] = [];
  tambah(bagian: TemuanPeriksa['bagian'], pesan: string): void {
    if (this.daftar.length < BATAS_TEMUAN) this.daftar.push({ bagian, pesan });
  }
}

function periksaSqlite(db: Database, catat: Catatan): void {
  for (const b of db.pragma('integrity_check(20)') as { integrity_check: string }[]) {
    if (b.integrity_check !== 'ok') catat.tambah('sqlite', `Berkas rusak: ${b.integrity_check}`);
  }
  const putus = (db.pragma('foreign_key_check') as unknown[]).length;
  if (putus > 0) catat.tambah('sqlite', `${putus} rujukan antartabel terputus`);
}

/** The guards of the file as the program makes them: name and text. */
function penjagaAsli(): Map<string, string> {
  const asli = new Map<string, string>();
  for (const { sql } of MIGRASI)
    for (const [teks = '', apa, nama = ''] of sql.matchAll(/\b(CREATE|DROP) TRIGGER (\w+)(?:[^;]*;\s*END)?/g)) {
      if (apa === 'CREATE') asli.set(nama, teks);
      else asli.delete(nama);
    }
  return asli;
}

/** The guards that keep the ledger append-only and closed semesters shut must be there. */
function periksaPenjaga(db: Database, catat: Catatan): void {
  const ada = new Map(
    (
      db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all() as { name: string; sql: string }[]
    ).map((t) => [t.name, t.sql]),
  );
  for (const [nama, sql] of penjagaAsli())
    if (ada.get(nama) !== sql) catat.tambah('sqlite', `Penjaga berkas ${nama} ${ada.has(nama) ? 'berubah' : 'hilang'}`);
}

/** The catalogue is what it was when it was loaded. */
function periksaKatalog(db: Database, catat: Catatan): void {
  const { jenis, kunci } = RUJUKAN_KATALOG;
  const semula = db
    .prepare("select nilai ->> '$.hash' from rujukan where jenis = ? and kunci = ?")
    .pluck()
    .get(jenis, kunci) as string | undefined;
  if (semula !== undefined && semula !== hashKatalog(db))
    catat.tambah('katalog', 'Daftar kode barang tidak lagi sama dengan saat dimuat');
}

/** Recomputes every hash; walks the three tables of the ledger side by side, once. */
function periksaRantai(db: Database, catat: Catatan, denyut: Denyut): void {
  const total = (db.prepare('select coalesce(max(nomor), 0) as n from mutasi_baris').get() as { n: number }).n;
  const mutasi = db.prepare('select * from mutasi order by nomor').iterate() as IterableIterator<TabelMutasi>;
  const baris = db.prepare('select * from mutasi_baris order by nomor').iterate() as IterableIterator<TabelMutasiBaris>;
  let m = mutasi.next();
  let b = baris.next();
  let sebelum = HASH_AWAL;
  let nomor = 0;
  try {
    for (const p of db.prepare('select * from perintah order by nomor').iterate() as IterableIterator<TabelPerintah>) {
      nomor += 1;
      if (p.nomor !== nomor) catat.tambah('rantai', `Perintah nomor ${nomor} tidak ada dalam catatan`);
      nomor = p.nomor;
      const hash = new HashPerintah(sebelum);
      let terakhir = 0;
      for (; !m.done && m.value.perintah === p.nomor; m = mutasi.next()) {
        terakhir = m.value.nomor;
        hash.mutasi([m.value.nomor, m.value.tanggal, m.value.jenis, m.value.dasar, m.value.membalik]);
      }
      for (; !b.done && b.value.mutasi <= terakhir; b = baris.next()) {
        hash.baris(larikBaris(b.value));
        // By lines, not by commands: one import may be most of the file.
        if (b.value.nomor % 2000 === 0 && denyut('Rantai hash', b.value.nomor, total)) return;
      }
      const jadi = hash.selesai([
        p.nomor,
        p.waktu,
        p.nama,
        p.peran,
        p.akun_os,
        p.jenis,
        p.judul,
        p.masukan,
        p.rujukan,
        p.membatalkan,
        p.jumlah_lot,
      ]);
      if (p.hash_sebelum !== sebelum || p.hash !== jadi) {
        catat.tambah(
          'rantai',
          `Perintah nomor ${p.nomor} (${p.judul}, ${p.waktu}) berubah setelah dicatat: hash tidak cocok`,
        );
      }
      sebelum = p.hash;
    }
    if (!m.done) catat.tambah('rantai', `Mutasi nomor ${m.value.nomor} tidak dimiliki perintah mana pun`);
    if (!b.done) catat.tambah('rantai', `Baris mutasi nomor ${b.value.nomor} tidak dimiliki mutasi mana pun`);
  } finally {
    mutasi.return?.();
    baris.return?.();
  }
}

const larikBaris = (b: TabelMutasiBaris): LarikBaris => [
  b.nomor,
  b.mutasi,
  b.barang,
  b.tanggal,
  b.sisi,
  b.golongan,
  b.kode,
  b.kondisi,
  b.komptabel,
  b.d_lot,
  b.d_unit,
  b.d_nilai,
  b.d_akumulasi,
  b.d_unit_belum,
  b.d_belum,
  b.isi,
];

/** Whether a command counts, and which one cancelled it. */
interface Status {
  readonly efektif: number;
  readonly dibatalkan_oleh: number | null;
}

/** Which commands count follows from the log alone. */
function periksaPembatalan(db: Database, catat: Catatan): void {
  const daftar = (
    db.prepare('select nomor, membatalkan from perintah order by nomor').all() as {
      nomor: number;
      membatalkan: string;
    }[]
  ).map((p) => ({
    nomor: p.nomor,
    membatalkan: JSON.parse(p.membatalkan) as number[],
  }));
  for (const p of daftar) {
    if (!p.membatalkan.every((s) => s < p.nomor))
      catat.tambah('pembatalan', `Perintah nomor ${p.nomor} membatalkan perintah yang belum ada`);
  }
  const oleh = dibatalkanOleh(daftar);
  const lewat = new Map(
    (
      db.prepare('select nomor, efektif, dibatalkan_oleh from perintah_lewat').all() as (Status & { nomor: number })[]
    ).map((l) => [l.nomor, l]),
  );
  for (const { nomor, membatalkan } of daftar) {
    const tercatat = lewat.get(nomor);
    const pembatal = oleh.get(nomor) ?? null;
    // A plain command that counts has no row; a cancellation always has one.
    const perlu = membatalkan.length > 0 || pembatal !== null;
    const cocok = tercatat
      ? perlu && tercatat.efektif === (pembatal === null ? 1 : 0) && tercatat.dibatalkan_oleh === pembatal
      : !perlu;
    if (!cocok) catat.tambah('pembatalan', `Status batal perintah nomor ${nomor} tidak sesuai catatan`);
    lewat.delete(nomor);
  }
  for (const n of lewat.keys()) catat.tambah('pembatalan', `Status batal menunjuk perintah nomor ${n} yang tidak ada`);
}

/** Postings summed per day, posisi and side: what has to stand, less what stands, must leave nothing. */
class Neraca {
  readonly #isi = new Map<string, { lot: number; belum: number; angka: typeof NOL }>();

  tambah(tanggal: string, p: Posting, kali: 1 | -1): void {
    const kunci = `tanggal ${tanggal} pada ${kunciPosisi(p.posisi)} (${p.posisi.golongan}, ${p.sisi})`;
    const ada = this.#isi.get(kunci) ?? { lot: 0, belum: 0, angka: NOL };
    const angka = tambahAngka(ada.angka, kali === 1 ? p.angka : balik(p.angka));
    this.#isi.set(kunci, { lot: ada.lot + kali * p.lot, belum: ada.belum + kali * p.belum, angka });
  }

  sisa(): string | null {
    for (const [kunci, s] of this.#isi) if (s.lot !== 0 || s.belum !== 0 || !isNol(s.angka)) return kunci;
    return null;
  }
}

/** Replays every lot: the projection must be its last state, the bookings must be what the facts ask for. */
function periksaPutarUlang(db: Database, catat: Catatan, denyut: Denyut): number {
  const total = (db.prepare('select coalesce(max(barang), 0) as n from mutasi_baris').get() as { n: number }).n;
  const proyeksi = db.prepare('select * from barang order by id').iterate() as IterableIterator<TabelBarang>;
  let p = proyeksi.next();
  let lot = 0;
  const satuLot = (id: number, baris: BarisTersimpan[]): void => {
    while (!p.done && p.value.id < id) {
      catat.tambah('putar-ulang', `Lot ${p.value.id} (${p.value.nama_barang}) tidak berasal dari mutasi`);
      p = proyeksi.next();
    }
    const ada: TabelBarang | undefined = !p.done && p.value.id === id ? p.value : undefined;
    if (ada) p = proyeksi.next();
    try {
      const fakta = faktaDari(baris);
      const { keadaan, per } = bukukan(fakta);
      const buku = new Neraca();
      for (const [f, posting] of per) for (const p of posting) buku.tambah(f.tanggal, p, 1);
      for (const b of baris) buku.tambah(b.tanggal, postingDari(b), -1);
      const sisa = buku.sisa();
      if (sisa) catat.tambah('putar-ulang', `Lot ${id}: pembukuan ${sisa} tidak sesuai putar ulang`);
      if (keadaan === null) {
        if (ada) catat.tambah('putar-ulang', `Lot ${id} (${ada.nama_barang}) sudah dibatalkan tetapi masih tampil`);
        return;
      }
      lot += 1;
      if (!ada) {
        catat.tambah('putar-ulang', `Lot ${id} (${keadaan.atribut.namaBarang}) hilang dari daftar`);
        return;
      }
      const perintahTerakhir = baris.reduce((n, b) => Math.max(n, b.perintah), 0);
      const larik = larikBarang(
        id,
        keadaan,
        fakta.reduce((t, f) => (f.tanggal > t ? f.tanggal : t), ''),
        perintahTerakhir,
      );
      const beda = KOLOM_BARANG.filter((k, i) => ada[k] !== larik[i]);
      if (beda.length > 0)
        catat.tambah(
          'putar-ulang',
          `Lot ${id} (${ada.nama_barang}): ${beda.join(', ')} berbeda dari putar ulang mutasi`,
        );
    } catch (galat) {
      catat.tambah(
        'putar-ulang',
        `Lot ${id}: mutasi tidak dapat diputar ulang (${galat instanceof Error ? galat.message : String(galat)})`,
      );
    }
  };
  try {
    let kini = 0;
    let kumpul: BarisTersimpan[] = [];
    for (const b of semuaBaris(db)) {
      if (b.barang !== kini) {
        if (kumpul.length > 0) satuLot(kini, kumpul);
        if (kini % 500 === 0 && denyut('Putar ulang lot', kini, total)) return lot;
        kini = b.barang;
        kumpul = [];
      }
      kumpul.push(b);
    }
    if (kumpul.length > 0) satuLot(kini, kumpul);
    while (!p.done) {
      catat.tambah('putar-ulang', `Lot ${p.value.id} (${p.value.nama_barang}) tidak berasal dari mutasi`);
      p = proyeksi.next();
    }
  } finally {
    proyeksi.return?.();
  }
  return lot;
}

/** The kept daily sums are the lines, summed. */
function periksaSaldoHarian(db: Database, catat: Catatan): void {
  const kunci = 'tanggal, golongan, kondisi, komptabel, sisi, jenis';
  const beda = db
    .prepare(
      `select tanggal, golongan from (
         select ${kunci}, lot, unit, nilai, akumulasi, belum from saldo_harian
         union all
         select b.tanggal, golongan, kondisi, komptabel, sisi, jenis, -sum(d_lot), -sum(d_unit), -sum(d_nilai), -sum(d_akumulasi), -sum(d_belum)
         from mutasi_baris b join mutasi m on m.nomor = b.mutasi group by 1, 2, 3, 4, 5, 6
       ) group by ${kunci} having sum(lot) <> 0 or sum(unit) <> 0 or sum(nilai) <> 0 or sum(akumulasi) <> 0 or sum(belum) <> 0`,
    )
    .all() as { tanggal: string; golongan: string }[];
  for (const b of beda)
    catat.tambah('saldo', `Jumlah harian golongan ${b.golongan} tanggal ${b.tanggal} tidak sama dengan jumlah mutasi`);
}

function periksaSaldo(db: Database, catat: Catatan): void {
  periksaSaldoHarian(db, catat);
  const beda = db
    .prepare(
      `select golongan, kondisi, komptabel from (
         select golongan, kondisi, komptabel, lot, unit, nilai, akumulasi, belum from saldo
         union all
         select golongan, kondisi, komptabel, -count(*), -sum(unit), -sum(nilai), -sum(akumulasi), -sum(unit_belum > 0) from barang where unit > 0 group by 1, 2, 3
       ) group by 1, 2, 3 having sum(lot) <> 0 or sum(unit) <> 0 or sum(nilai) <> 0 or sum(akumulasi) <> 0 or sum(belum) <> 0`,
    )
    .all() as { golongan: string; kondisi: string }[];
  for (const b of beda)
    catat.tambah(
      'saldo',
      `Jumlah tersimpan golongan ${b.golongan} kondisi ${b.kondisi || '-'} tidak sama dengan jumlah lot`,
    );
}

/** Closed semesters recompute to what they were closed with. */
function periksaPeriode(db: Database, catat: Catatan): void {
  for (const p of periodeTertutup(db)) {
    const kini = hashRingkasan(ringkasanPada(db, p.selesai));
    if (kini !== p.hash || hashRingkasan(p.ringkasan) !== p.hash)
      catat.tambah('periode', `Saldo semester ${p.semester} tidak lagi sama dengan saat ditutup`);
  }
}

/** Reference rows must be what the log's before-and-after chain leads to. */
function periksaRujukan(db: Database, catat: Catatan): void {
  const isi = new Map<string, string>();
  for (const p of db
    .prepare("select nomor, rujukan from perintah where rujukan <> '[]' order by nomor")
    .iterate() as IterableIterator<{ nomor: number; rujukan: string }>) {
    for (const r of JSON.parse(p.rujukan) as PerubahanRujukan[]) {
      const kunci = `${r.jenis}/${r.kunci}`;
      if ((isi.get(kunci) ?? 'null') !== JSON.stringify(r.sebelum))
        catat.tambah('rujukan', `Perintah nomor ${p.nomor}: isi lama ${kunci} tidak sesuai`);
      if (r.sesudah === null) isi.delete(kunci);
      else isi.set(kunci, JSON.stringify(r.sesudah));
    }
  }
  for (const r of db.prepare('select * from rujukan').all() as { jenis: string; kunci: string; nilai: string }[]) {
    const kunci = `${r.jenis}/${r.kunci}`;
    if (isi.get(kunci) !== r.nilai) catat.tambah('rujukan', `Data rujukan ${kunci} berubah di luar catatan perintah`);
    isi.delete(kunci);
  }
  for (const kunci of isi.keys()) catat.tambah('rujukan', `Data rujukan ${kunci} hilang`);
}

// FTS5 asks for its check by an insert, so this waits for another writer and may be refused because of one.
const cekPencarian = (db: Database): void =>
  void db.prepare("insert into barang_cari (barang_cari, rank) values ('integrity-check', 1)").run();

/** True for what the content of the file causes; a lock, a full disk or a wish to stop says nothing about it. */
function karenaIsi(galat: unknown): boolean {
  if (galat instanceof AppError || !(galat instanceof Error)) return false;
  const kode = 'code' in galat ? String(galat.code) : '';
  return !kode.startsWith('SQLITE_') || kode.startsWith('SQLITE_CORRUPT') || kode === 'SQLITE_ERROR';
}

/** Runs one part; content that it cannot even read is a finding too, and the other parts go on. */
function bagian(catat: Catatan, nama: TemuanPeriksa['bagian'], pesan: string, kerja: () => void): void {
  try {
    kerja();
  } catch (galat) {
    if (!karenaIsi(galat)) throw galat;
    catat.tambah(nama, pesan);
  }
}

/**
 * Proves the file: SQLite's own check, the hash chain, which commands count, the replay of every lot against the
 * projection and the bookings, totals, reference rows, and the search index.
 */
export function periksaRegister(
  db: Database,
  denyut: Denyut = () => false,
): { sah: boolean; temuan: TemuanPeriksa[]; lot: number; perintah: number } {
  const catat = new Catatan();
  denyut('Struktur berkas', 0, 1);
  // One view for all of it: a command that another program writes meanwhile must not look like a difference.
  let [lot, perintah] = [0, 0];
  db.transaction(() => {
    bagian(catat, 'sqlite', 'Berkas tidak dapat dibaca seluruhnya', () => periksaSqlite(db, catat));
    bagian(catat, 'sqlite', 'Penjaga berkas tidak dapat dibaca', () => periksaPenjaga(db, catat));
    bagian(catat, 'katalog', 'Daftar kode barang tidak dapat dibaca', () => periksaKatalog(db, catat));
    bagian(catat, 'rantai', 'Rantai perintah tidak dapat dibaca', () => {
      perintah = (db.prepare('select count(*) as n from perintah').get() as { n: number }).n;
      periksaRantai(db, catat, denyut);
    });
    bagian(catat, 'pembatalan', 'Catatan pembatalan tidak dapat dibaca', () => periksaPembatalan(db, catat));
    bagian(catat, 'putar-ulang', 'Mutasi tidak dapat dibaca', () => void (lot = periksaPutarUlang(db, catat, denyut)));
    bagian(catat, 'saldo', 'Jumlah tersimpan tidak dapat dihitung', () => periksaSaldo(db, catat));
    bagian(catat, 'rujukan', 'Data rujukan tidak dapat dibaca', () => periksaRujukan(db, catat));
    bagian(catat, 'periode', 'Semester tertutup tidak dapat dibaca', () => periksaPeriode(db, catat));
  })();
  bagian(catat, 'pencarian', 'Indeks pencarian tidak sama dengan daftar barang', () => cekPencarian(db));
  return { sah: catat.daftar.length === 0, temuan: catat.daftar, lot, perintah };
}
