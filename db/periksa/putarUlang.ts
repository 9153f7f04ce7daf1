import type { Database } from 'better-sqlite3';
import { bukukan, type Posting } from '../../domain/fakta.ts';
import { balik, isNol, kunciPosisi, NOL, tambahAngka } from '../../domain/lot.ts';
import { KOLOM_BARANG, larikBarang } from '../ledger/baris.ts';
import { type BarisTersimpan, faktaDari, postingDari, semuaBaris } from '../ledger/fakta.ts';
import type { TabelBarang } from '../schema.ts';
import type { Catatan, Denyut } from './catatan.ts';

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
export function periksaPutarUlang(db: Database, catat: Catatan, denyut: Denyut): number {
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
