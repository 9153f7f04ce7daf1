import type { Database } from 'better-sqlite3';
import { hashRingkasan, periodeTertutup, ringkasanPada } from '../ledger/periode.ts';
import type { Catatan } from './catatan.ts';

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

/** The kept totals are the sums of lines and of lots. */
export function periksaSaldo(db: Database, catat: Catatan): void {
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
export function periksaPeriode(db: Database, catat: Catatan): void {
  for (const p of periodeTertutup(db)) {
    const kini = hashRingkasan(ringkasanPada(db, p.selesai));
    if (kini !== p.hash || hashRingkasan(p.ringkasan) !== p.hash)
      catat.tambah('periode', `Saldo semester ${p.semester} tidak lagi sama dengan saat ditutup`);
  }
}
