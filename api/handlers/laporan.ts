import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Semester } from '../../domain/tanggal.ts';
import { cariLaporan, DAFTAR_LAPORAN } from '../reports/daftar.ts';
import type { laporan } from '../contract/laporan.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { lotLaporan, sumberLaporan } from '../sumberLaporan.ts';
import { bacaIdentitas } from './register.ts';
import type { LotLaporan } from '../reports/sumber.ts';
import { tulisBpkad } from '../reports/writers/bpkad.ts';
import { tulisJson } from '../reports/writers/json.ts';
import { tulisPdf } from '../reports/writers/pdf.ts';
import { tulisXlsx } from '../reports/writers/xlsx.ts';

/** Runs reading work that takes several steps on one unchanging view of the register. */
async function dalamSatuPandangan<T>(db: Database, kerja: () => Promise<T>): Promise<T> {
  db.exec('begin');
  try {
    return await kerja();
  } finally {
    db.exec('rollback'); // nothing was written
  }
}

const denyut = (ktx: Konteks, tahap: string) => ({
  kemajuan: (selesai: number, total: number) => ktx.kemajuan(selesai, total, tahap),
  dibatalkan: () => ktx.dibatalkan(),
});

/** Handlers of what leaves the program: reports and the Excel for BPKAD. */
export const penanganLaporan: KumpulanPenangan<keyof typeof laporan> = {
  'laporan.daftar': () =>
    DAFTAR_LAPORAN.map(({ id, judul, keterangan, format, kertas }) => ({ id, judul, keterangan, format: [...format], kertas })),

  'laporan.buat': ({ id, semester, format, kertas }, ktx) => {
    const definisi = cariLaporan(id);
    const { db } = ktx.register;
    return dalamSatuPandangan(db, async () => {
      const dokumen = definisi.buat(sumberLaporan(db, bacaIdentitas(ktx)), {
        semester: semester as Semester, // checked by the contract
        tanggalCetak: ktx.jam.hariIni(),
        ...(kertas && { kertas }),
      });
      const berkas = ktx.gudang.buat(`${id}-${semester}.${format}`);
      let halaman: number | null = null;
      if (format === 'pdf') halaman = (await tulisPdf(dokumen, berkas.jalur, denyut(ktx, 'Menulis halaman'))).halaman;
      else if (format === 'xlsx') await tulisXlsx(dokumen, berkas.jalur, denyut(ktx, 'Menulis baris'));
      else await tulisJson(dokumen, berkas.jalur);
      return { berkas: berkas.pegangan(), halaman, sementara: dokumen.status === 'SEMENTARA', kertas: dokumen.kertas };
    });
  },

  'ekspor.buat': ({ saringan, per }, ktx) => {
    const { db } = ktx.register;
    const tanggal = per ?? ktx.jam.hariIni();
    return dalamSatuPandangan(db, async () => {
      const berkas = ktx.gudang.buat(`Daftar Barang ${tanggal}.xlsx`);
      const milik = (golongan: Golongan): Iterable<LotLaporan> => {
        const diminta = !saringan.golongan?.length || saringan.golongan.includes(golongan);
        return diminta ? lotLaporan(db, tanggal, { ...saringan, golongan: [golongan] }) : [];
      };
      const { lot } = await tulisBpkad(milik, berkas.jalur, denyut(ktx, 'Menulis lot'));
      return { berkas: berkas.pegangan(), lot };
    });
  },
};
