import Database from 'better-sqlite3';
import { KOLOM_URUTAN, type UrutanBarang } from '../../db/reads/barang.ts';

const KOLOM = `id, golongan, kode_barang, kondisi, nama_barang, merk, satuan, unit, nilai, unit_belum, tahun_perolehan, luas,
  cara_perolehan, alamat, nomor_cetak, jumlah_temuan`;

/** Index that has lots in the order of a column. */
const INDEKS: Partial<Record<UrutanBarang['kolom'], string>> = {
  kodeBarang: 'barang_kode',
  namaBarang: 'barang_nama',
  tahunPerolehan: 'barang_tahun',
  jumlah: 'barang_unit',
  nilaiSen: 'barang_nilai',
};

/** Where a page ended, as the list's cursor says it. */
function bacaKursor(kursor: string): { nilai: unknown; id: number } {
  const [nilai, id] = JSON.parse(Buffer.from(kursor, 'base64url').toString('utf8')) as [unknown, number];
  return { nilai, id };
}

/** The least that SQLite itself needs on the same file: prepared statements and nothing around them. */
export class Lantai {
  readonly #db: Database.Database;

  constructor(berkas: string) {
    this.#db = new Database(berkas, { readonly: true });
    this.#db.pragma('cache_size = -65536');
  }

  tutup(): void {
    this.#db.close();
  }

  /** Runs a statement for all its rows. */
  semua(sql: string, ...nilai: unknown[]): () => unknown[] {
    const kueri = this.#db.prepare(sql);
    return () => kueri.all(...nilai);
  }

  /** Reads all rows of a table one after another. */
  telusuri(tabel: string): () => number {
    const kueri = this.#db.prepare(`select * from ${tabel}`).raw(true);
    return () => {
      let banyak = 0;
      for (const baris of kueri.iterate()) banyak += Array.isArray(baris) ? 1 : 0;
      return banyak;
    };
  }

  /** The first 100 lots of a column's index, or the next 100 after a cursor: equal values first, then further ones. */
  halaman({ kolom, arah }: UrutanBarang, kursor: string | null): () => unknown {
    const indeks = INDEKS[kolom];
    const turun = arah === 'turun';
    const [sql, banding] = [turun ? 'desc' : 'asc', turun ? '<' : '>'];
    if (indeks === undefined) {
      const id = kursor === null ? null : bacaKursor(kursor).id;
      const mulai = id === null ? '' : `and id ${banding} ${id}`;
      return this.semua(`select ${KOLOM} from barang where unit > 0 ${mulai} order by id ${sql} limit 100`);
    }
    const ref = `${KOLOM_URUTAN[kolom]}${kolom === 'namaBarang' ? ' collate nocase' : ''}`;
    const pilih = `select ${KOLOM} from barang indexed by ${indeks} where unit > 0`;
    const urut = `order by ${ref} ${sql}, id ${sql} limit 100`;
    if (kursor === null) return this.semua(`${pilih} ${urut}`);
    const { nilai, id } = bacaKursor(kursor);
    const sama = this.semua(`${pilih} and ${ref} is ? and id ${banding} ? ${urut}`, nilai, id);
    const lebih = this.semua(`${pilih} and ${ref} ${banding} ? ${urut}`, nilai);
    return () => {
      const baris = sama();
      return baris.length < 100 ? [baris, lebih()] : baris;
    };
  }

  /** The first 100 lots that the text index finds. */
  cari(kueri: string): () => unknown {
    return this.semua(
      `select ${KOLOM.replaceAll(/\w+/g, 'b.$&')} from barang_cari f join barang b on b.id = f.rowid
       where barang_cari match ? and b.unit > 0 order by f.rowid limit 100`,
      kueri,
    );
  }

  /** Every lot summed, from an index that covers what is summed. */
  jumlahkan(): () => unknown {
    return this.semua(
      'select count(*), sum(unit), sum(nilai), sum(unit_belum > 0) from barang indexed by barang_kelompok where unit > 0',
    );
  }

  /** The same by golongan and kondisi. */
  jumlahkanKelompok(): () => unknown {
    return this.semua(
      `select golongan, kondisi, count(*), sum(unit), sum(nilai), sum(unit_belum > 0)
       from barang indexed by barang_kelompok where unit > 0 group by golongan, kondisi`,
    );
  }

  /** Rows as arrays, for a floor that writes them elsewhere. */
  baris(tabel: string, batas: number): unknown[][] {
    return this.#db.prepare(`select * from ${tabel} limit ?`).raw(true).all(batas) as unknown[][];
  }
}

/** Rows put into a bare table, without index or check, in one safe transaction; gives what one run does. */
export function lantaiSisip(berkas: string, baris: readonly unknown[][]): () => void {
  const db = new Database(berkas);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const lebar = baris[0]?.length ?? 0;
  db.exec(`create table if not exists polos (${Array.from({ length: lebar }, (_, i) => `k${i}`).join(', ')})`);
  const sisip = db.prepare(`insert into polos values (${Array.from({ length: lebar }, () => '?').join(', ')})`);
  const semua = db.transaction(() => {
    for (const b of baris) sisip.run(...b);
  });
  return () => semua.immediate();
}
