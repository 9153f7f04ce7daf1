import type { Database } from 'better-sqlite3';
import { HASH_AWAL, HashPerintah, type LarikBaris } from '../ledger/hash.ts';
import type { TabelMutasi, TabelMutasiBaris, TabelPerintah } from '../schema.ts';
import type { Catatan, Denyut } from './catatan.ts';

/** Recomputes every hash; walks the three tables of the ledger side by side, once. */
export function periksaRantai(db: Database, catat: Catatan, denyut: Denyut): void {
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
