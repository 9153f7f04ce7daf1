import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import { type Angka, type AtributLot, type IsiLot, NOL } from '../../domain/lot.ts';
import { pecah } from '../../domain/pecah.ts';
import type { Sisi } from '../../domain/fakta.ts';
import { siapkan } from '../sql.ts';
import type { Pencatat } from './pencatat.ts';

/** Splits units off a lot as of a day; gives the id of the child. */
export function pecahLot(catat: Pencatat, id: number, jumlah: number, tanggal: string, dasar: string): number {
  const asal = catat.lotPada(id, tanggal);
  if (asal === null) throw new AppError('rule', 'belum_ada', { id: String(id), tanggal });
  const bagian = pecah(asal, id, jumlah);
  const kepala = { tanggal, dasar, jenis: 'pecah', gerak: 'pindah' as const };
  catat.catat(id, { ...kepala, ...bagian.asal }, 'setiap');
  return catat.lotBaru({ ...kepala, ...bagian.anak });
}

/**
 * Changes the condition of a lot, or of some of its units, which splits it.
 * @returns ids touched: the lot, and the child when it was split
 * @throws AppError rule/kondisi_sama, rule/jumlah_pecah and those of Pencatat.catat
 */
export function ubahKondisi(
  catat: Pencatat,
  id: number,
  ke: Kondisi,
  tanggal: string,
  dasar: string,
  jumlah?: number,
): number[] {
  const lot = catat.lotPada(id, tanggal);
  if (lot === null)
    throw new AppError('rule', 'belum_ada', { id: String(id), tanggal, namaBarang: catat.lot(id).atribut.namaBarang });
  if (lot.atribut.kondisi === ke) {
    throw new AppError('rule', 'kondisi_sama', {
      id: String(id),
      namaBarang: lot.atribut.namaBarang,
      kondisi: ke,
      tanggal,
    });
  }
  // Goods that are no longer beyond repair leave the queue; when they come back to it they begin anew.
  const isi = lot.atribut.tindakLanjut === null ? { kondisi: ke } : { kondisi: ke, tindakLanjut: null };
  const fakta = { tanggal, dasar, jenis: 'ubah-kondisi', gerak: 'pindah' as const, delta: NOL, isi };
  if (jumlah === undefined || jumlah === lot.angka.unit) {
    catat.catat(id, fakta);
    return [id];
  }
  const anak = pecahLot(catat, id, jumlah, tanggal, dasar);
  catat.catat(anak, fakta);
  return [id, anak];
}

/** Changes data of a lot that carry no figures. */
export function ubahData(catat: Pencatat, id: number, isi: IsiLot, tanggal: string, dasar: string): void {
  const lot = catat.lot(id).atribut;
  if (catat.lotPada(id, tanggal) === null)
    throw new AppError('rule', 'belum_ada', { id: String(id), tanggal, namaBarang: lot.namaBarang });
  const { rincian, ...lain } = isi;
  const berubah: IsiLot = Object.fromEntries(
    Object.entries(lain).filter(([k, v]) => JSON.stringify(v) !== JSON.stringify(lot[k as keyof AtributLot])),
  );
  const beda = Object.entries(rincian ?? {}).filter(([k, v]) => v !== (lot.rincian?.[k] ?? null));
  if (beda.length > 0) berubah.rincian = Object.fromEntries(beda);
  if (Object.keys(berubah).length === 0)
    throw new AppError('rule', 'tidak_ada_perubahan', { id: String(id), namaBarang: lot.namaBarang });
  catat.catat(id, { tanggal, dasar, jenis: 'ubah-data', gerak: 'pindah', delta: NOL, isi: berubah });
}

interface MasukLot {
  readonly tanggal: string;
  readonly sisi: Sisi;
}

const MASUK = `
  select b.tanggal, b.sisi from mutasi_baris b join mutasi m on m.nomor = b.mutasi
  where b.barang = ? and b.d_unit > 0 and not exists (select 1 from perintah_lewat l where l.nomor = m.perintah)`;

/**
 * The entry that brought a lot's present units together: for a root its acquisition, for a child its split, after a
 * merge the merge, from where on a value counts as a movement.
 */
const masukLot = (db: Database, id: number): MasukLot => {
  const gabung = siapkan(db, `${MASUK} and m.jenis = 'gabung' order by b.tanggal desc, b.nomor desc limit 1`).get(
    id,
  ) as MasukLot | undefined;
  if (gabung) return { tanggal: gabung.tanggal, sisi: 'tambah' };
  const baris = siapkan(db, `${MASUK} order by b.nomor limit 1`).get(id) as MasukLot | undefined;
  if (!baris) throw new AppError('not_found', 'barang_tidak_ada', { id: String(id) });
  return baris;
};

/** From the lot whose entry a value completes down to the lot itself: up the splits, but not past a merge. */
function silsilah(db: Database, catat: Pencatat, id: number): number[] {
  const jalur = [id];
  let anak = id;
  for (let induk = catat.lot(id).atribut.induk; induk !== null; induk = catat.lot(anak).atribut.induk) {
    if (masukLot(db, anak).sisi === 'tambah' || masukLot(db, induk).tanggal > masukLot(db, anak).tanggal) break;
    jalur.unshift(induk);
    anak = induk;
  }
  return jalur;
}

/**
 * Fills or corrects the value of a lot. While the period of the entry that brought the lot in is open, the
 * value completes that entry on its own date; given to a child of a split it is booked on the root and carried
 * down each split. With a date given for a lot that has its value, it is a *koreksi nilai* of that date.
 * @param nilai sen, of the whole lot
 * @throws AppError rule/nilai_sama, rule/belum_ada and those of Pencatat.catat
 */
export function isiNilai(
  db: Database,
  catat: Pencatat,
  id: number,
  nilai: number,
  dasar: string,
  tanggal?: string,
): void {
  const lot = catat.lot(id);
  if (tanggal !== undefined && catat.lotPada(id, tanggal) === null) {
    throw new AppError('rule', 'belum_ada', { id: String(id), tanggal, namaBarang: lot.atribut.namaBarang });
  }
  const selisih = nilai - lot.angka.nilai;
  const belum = lot.angka.unitBelum;
  if (lot.angka.unit === 0)
    throw new AppError('rule', 'lot_sudah_habis', { id: String(id), namaBarang: lot.atribut.namaBarang });
  if (selisih === 0 && belum === 0) {
    throw new AppError('rule', 'nilai_sama', { id: String(id), namaBarang: lot.atribut.namaBarang, nilaiSen: nilai });
  }
  if (belum === 0 && tanggal !== undefined) {
    const delta: Angka = { ...NOL, nilai: selisih };
    catat.catat(id, {
      tanggal,
      dasar,
      jenis: 'koreksi-nilai',
      gerak: selisih > 0 ? 'tambah' : 'kurang',
      delta,
      isi: null,
    });
    return;
  }
  const jalur = silsilah(db, catat, id);
  const asal = masukLot(db, jalur[0] ?? id);
  if (catat.tertutupSampai !== null && asal.tanggal <= catat.tertutupSampai) {
    // The entry stands in a closed semester: what was missing comes in now, on its own line.
    const jenis = belum > 0 ? 'pengisian-nilai-susulan' : 'koreksi-nilai';
    const delta: Angka = { ...NOL, nilai: selisih, unitBelum: 0 - belum };
    catat.catat(id, {
      tanggal: tanggal ?? catat.hariIni,
      dasar,
      jenis,
      gerak: selisih >= 0 ? 'tambah' : 'kurang',
      delta,
      isi: null,
    });
    return;
  }
  const masuk: Angka = { ...NOL, nilai: selisih, unitBelum: 0 - belum };
  const keluar: Angka = { ...NOL, nilai: 0 - selisih, unitBelum: belum };
  const fakta = { dasar, jenis: 'pengisian-nilai', isi: null };
  for (const [i, kini] of jalur.entries()) {
    const { tanggal: hari, sisi: sisiMasuk } = masukLot(db, kini);
    // A child whose root cannot be reached takes its value as a movement of its own.
    const sisi = i === 0 && sisiMasuk === 'pindah' ? 'tambah' : sisiMasuk;
    const anak = jalur[i + 1];
    const terus =
      anak === undefined
        ? []
        : [{ ...fakta, tanggal: masukLot(db, anak).tanggal, gerak: 'pindah' as const, delta: keluar }];
    catat.lengkapi(kini, [{ ...fakta, tanggal: hari, gerak: sisi, delta: masuk }, ...terus]);
  }
}
