import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { rentangSemester, type Semester } from '../../domain/tanggal.ts';
import { siapkan } from '../sql.ts';

/** A page of the ledger, latest first. */
export interface MintaMutasi {
  readonly semester?: Semester | undefined;
  readonly jenis?: string | undefined;
  readonly golongan?: Golongan | undefined;
  readonly barangId?: string | undefined;
  readonly setelah: string | null;
  readonly batas: number;
}

/** One fact on one lot as the ledger's list shows it; sen. */
export interface BarisMutasi {
  readonly mutasi: string;
  readonly perintah: string;
  readonly tanggal: string;
  readonly jenis: string;
  readonly dasar: string;
  readonly barangId: string;
  readonly namaBarang: string;
  readonly golongan: Golongan;
  readonly kodeBarang: string;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly pelaku: string;
  readonly dibatalkan: boolean;
}

interface Mentah extends Omit<BarisMutasi, 'mutasi' | 'perintah' | 'barangId' | 'dibatalkan'> {
  mutasi: number;
  perintah: number;
  barangId: number;
  dibatalkan: 0 | 1;
}

// Adjustments and cancellations (membalik) are the program's own bookkeeping, not what happened to goods.
const KUERI = `
  select m.nomor as mutasi, m.perintah, m.tanggal, m.jenis, m.dasar, b.barang as barangId,
    coalesce(g.nama_barang, '(dibatalkan)') as namaBarang, max(b.golongan) as golongan, max(b.kode) as kodeBarang,
    sum(b.d_unit) as unit, sum(b.d_nilai) as nilaiSen, sum(b.d_akumulasi) as akumulasiSen, p.nama as pelaku,
    (l.nomor is not null) as dibatalkan
  from mutasi m join mutasi_baris b on b.mutasi = m.nomor join perintah p on p.nomor = m.perintah
    left join perintah_lewat l on l.nomor = m.perintah left join barang g on g.id = b.barang
  where m.membalik is null and p.membatalkan = '[]'
    and (:mulai is null or m.tanggal between :mulai and :selesai) and (:jenis is null or m.jenis like :jenis || '%')
    and (:golongan is null or b.golongan = :golongan) and (:barang is null or b.barang = :barang)
    and (:mutasi is null or (m.tanggal, m.nomor, b.barang) < (:tanggal, :mutasi, :lot))
  group by m.nomor, b.barang order by m.tanggal desc, m.nomor desc, b.barang desc limit :batas`;

function bacaKursor(teks: string | null): { tanggal: string | null; mutasi: number | null; lot: number | null } {
  if (teks === null) return { tanggal: null, mutasi: null, lot: null };
  const bagian = /^(\d{4}-\d\d-\d\d)_(\d+)_(\d+)$/.exec(teks);
  if (!bagian) throw new AppError('validation', 'kursor_tidak_sah');
  return { tanggal: bagian[1] ?? null, mutasi: Number(bagian[2]), lot: Number(bagian[3]) };
}

/** A page of mutasi by effective date, latest first; what was cancelled is marked. */
export function bagianMutasi(db: Database, minta: MintaMutasi): { baris: BarisMutasi[]; kursor: string | null } {
  const rentang = minta.semester ? rentangSemester(minta.semester) : { mulai: null, selesai: null };
  const isi = siapkan(db, KUERI).all({
    ...rentang,
    jenis: minta.jenis ?? null,
    golongan: minta.golongan ?? null,
    barang: minta.barangId === undefined ? null : Number(minta.barangId),
    ...bacaKursor(minta.setelah),
    batas: minta.batas,
  }) as Mentah[];
  const akhir = isi.at(-1);
  return {
    baris: isi.map((b) => ({
      ...b,
      mutasi: String(b.mutasi),
      perintah: String(b.perintah),
      barangId: String(b.barangId),
      dibatalkan: b.dibatalkan === 1,
    })),
    kursor: akhir && isi.length === minta.batas ? `${akhir.tanggal}_${akhir.mutasi}_${akhir.barangId}` : null,
  };
}
