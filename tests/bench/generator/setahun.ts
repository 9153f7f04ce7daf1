import { jalankanPerintah } from '../../../db/ledger/penulis.ts';
import { isiNilai, pecahLot, ubahData, ubahKondisi } from '../../../db/ledger/operasi.ts';
import { Pencatat } from '../../../db/ledger/pencatat.ts';
import type { Register } from '../../../db/open.ts';
import { AppError } from '../../../domain/galat.ts';
import { KONDISI } from '../../../domain/kondisi.ts';
import type { Acak } from './acak.ts';
import { HARI_INI, kepalaUji } from './kepala.ts';

/** What one turn of work touches, as a share of all lots, and how many lots go into one command. */
const KERJA = [
  { jenis: 'barang.ubahKondisi', bagian: 0.03, perPerintah: 500 },
  { jenis: 'barang.isiNilai', bagian: 0.015, perPerintah: 200 },
  { jenis: 'barang.ubah', bagian: 0.01, perPerintah: 100 },
  { jenis: 'barang.pecah', bagian: 0.002, perPerintah: 50 },
] as const;

type Jenis = (typeof KERJA)[number]['jenis'];

const DASAR = 'Berita acara inventarisasi 2025';

function kerjakan(jenis: Jenis, catat: Pencatat, register: Register, acak: Acak, id: number, tanggal: string): void {
  const lot = catat.lot(id);
  switch (jenis) {
    case 'barang.ubahKondisi':
      ubahKondisi(catat, id, acak.pilih(KONDISI.filter((k) => k !== lot.atribut.kondisi)), tanggal, DASAR);
      return;
    case 'barang.isiNilai':
      isiNilai(
        register.db,
        catat,
        id,
        acak.bulat(100_000, 9_000_000) * 100,
        DASAR,
        lot.angka.unitBelum > 0 ? undefined : tanggal,
      );
      return;
    case 'barang.ubah':
      ubahData(catat, id, { keterangan: `Dicek ${tanggal}, lembar ${acak.bulat(1, 900)}` }, tanggal, DASAR);
      return;
    case 'barang.pecah':
      if (lot.angka.unit > 1) pecahLot(catat, id, acak.bulat(1, lot.angka.unit - 1), tanggal, DASAR);
  }
}

/**
 * Books a year of ordinary entries: condition changes, values filled and corrected, data mended, lots split. Days go
 * forward through 2025, so few entries meet a refusal; one that does is left out.
 */
export function catatSetahun(register: Register, acak: Acak, lot: number): void {
  for (let bulan = 1; bulan <= 12; bulan += 1) {
    for (const { jenis, bagian, perPerintah } of KERJA) {
      for (let sisa = Math.ceil((lot * bagian) / 12); sisa > 0; sisa -= perPerintah) {
        const tanggal = `2025-${String(bulan).padStart(2, '0')}-${String(acak.bulat(1, 28)).padStart(2, '0')}`;
        jalankanPerintah(register.db, kepalaUji(jenis, { dasar: DASAR }), (tulis) => {
          const catat = new Pencatat(register.db, tulis, HARI_INI);
          for (let i = Math.min(sisa, perPerintah); i > 0; i -= 1) {
            try {
              kerjakan(jenis, catat, register, acak, acak.bulat(1, lot), tanggal);
            } catch (galat) {
              if (!(galat instanceof AppError)) throw galat;
            }
          }
          catat.selesai();
          return { hasil: null, judul: `${tulis.jumlahLot} lot: ${jenis}` };
        });
      }
    }
  }
}
