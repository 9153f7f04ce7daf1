import { hashAwal, isiRegister } from '../../db/reads/register.ts';
import type { Koneksi } from '../../db/open.ts';
import { AppError } from '../../domain/galat.ts';
import { GOLONGAN, type Golongan } from '../../domain/kodeBarang.ts';
import { masaManfaat } from '../../domain/penyusutan/masa.ts';
import type { Saringan } from '../contract/barang.ts';
import type { ekspor, TataLetak } from '../contract/ekspor.ts';
import { tulisBukuDatar, type EksporDatar } from '../ekspor/buku.ts';
import { tulisCsvDatar } from '../ekspor/csv.ts';
import { tulisKib } from '../ekspor/kib.ts';
import { ambilKolom, type KonteksEkspor } from '../ekspor/kolom.ts';
import { susutEkspor } from '../ekspor/susut.ts';
import { tulisKertasKerja } from '../ekspor/kertasKerja.ts';
import type { Tanda } from '../ekspor/tanda.ts';
import { TATA_LETAK_DATAR } from '../ekspor/tataLetak.ts';
import type { LotEkspor } from '../ekspor/telaah.ts';
import { ingat } from '../ingat.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { aturanPenyusutan } from '../pengaturan.ts';
import { lotLaporan, sumberLaporan } from '../sumberLaporan.ts';
import { dalamSatuPandangan, denyut, keBerkas } from './laporan.ts';
import { bacaIdentitas } from './register.ts';

const NAMA: Readonly<Record<TataLetak, string>> = {
  datar: 'Daftar Barang',
  simda: 'Daftar Barang SIMDA',
  ebmd: 'Daftar Barang e-BMD',
  kib: 'KIB',
};

/** Lots of a filter as of a day, golongan by golongan. */
export const lotTersaring =
  (db: Koneksi, per: string, saringan: Saringan): LotEkspor =>
  (golongan) => {
    const diminta = !saringan.golongan?.length || saringan.golongan.includes(golongan);
    return diminta ? lotLaporan(db, per, { ...saringan, golongan: [golongan] }) : [];
  };

/** The mark that tells the import which register a file came from; null for a register without commands. */
export function tandaRegister(db: Koneksi, per: string, isi: string): Tanda | null {
  const register = hashAwal(db);
  return register === null ? null : { register, perintah: String(isiRegister(db).perintah), per, isi };
}

function konteksEkspor(ktx: Konteks, per: string, bersusut: boolean): KonteksEkspor {
  const aturan = aturanPenyusutan(ktx);
  return {
    per,
    identitas: bacaIdentitas(ktx),
    masaTahun: ingat((kode) => masaManfaat(aturan, kode, per)?.tahun ?? null),
    susut: bersusut ? susutEkspor(ktx.register.db, aturan, per) : () => null,
  };
}

const hitung = (lot: LotEkspor, golongan: Golongan): number => {
  let n = 0;
  for (const _ of lot(golongan)) n += 1;
  return n;
};

/** Handlers of what leaves for other programs. */
export const penanganEkspor: KumpulanPenangan<keyof typeof ekspor> = {
  'ekspor.buat': ({ saringan, per, tataLetak, kode, format, pemisah }, ktx) => {
    const { db } = ktx.register;
    const tanggal = per ?? ktx.jam.hariIni();
    if (tataLetak === 'kib' && format === 'csv') throw new AppError('validation', 'kib_tanpa_csv');
    return dalamSatuPandangan(db, async () => {
      const lot = lotTersaring(db, tanggal, saringan);
      const kemajuan = denyut(ktx, 'Menulis lot');
      const { golongan = [], ...lain } = saringan;
      const { berkas, hasil } = await keBerkas(ktx, `${NAMA[tataLetak]} ${tanggal}.${format}`, async (jalur) => {
        if (tataLetak === 'kib') {
          const sumber = sumberLaporan(db, bacaIdentitas(ktx));
          const sebagian = Object.keys(lain).length > 0;
          return tulisKib(
            { lot, sumber, per: tanggal, hariIni: ktx.jam.hariIni(), golongan, sebagian },
            jalur,
            kemajuan,
          );
        }
        const isi = TATA_LETAK_DATAR[tataLetak];
        const datar: EksporDatar = {
          lot,
          tataLetak: isi,
          ambil: ambilKolom(konteksEkspor(ktx, tanggal, isi.susut)),
          tujuh: (kode ?? (tataLetak === 'ebmd' ? 'tujuh' : 'satu')) === 'tujuh',
          tanda: isi.dikenali ? tandaRegister(db, tanggal, tataLetak) : null,
        };
        return format === 'csv'
          ? tulisCsvDatar(datar, pemisah, jalur, kemajuan)
          : tulisBukuDatar(datar, jalur, kemajuan);
      });
      const tanpaKib = tataLetak === 'kib' ? GOLONGAN.filter((g) => g.kib === null) : [];
      return { berkas, lot: hasil, terlewat: tanpaKib.reduce((n, g) => n + hitung(lot, g.golongan), 0) };
    });
  },

  'kertasKerja.buat': ({ jenis, saringan, kelompok }, ktx) => {
    const { db } = ktx.register;
    const hariIni = ktx.jam.hariIni();
    const dipakai: Saringan = jenis === 'nilai' ? { ...saringan, nilai: 'belum' } : saringan;
    return dalamSatuPandangan(db, async () => {
      const konteks = konteksEkspor(ktx, hariIni, false);
      const { berkas, hasil } = await keBerkas(ktx, `Kertas kerja ${jenis} ${hariIni}.xlsx`, (jalur) =>
        tulisKertasKerja(
          {
            jenis,
            kelompok,
            lot: () => lotLaporan(db, hariIni, dipakai),
            ambil: ambilKolom(konteks),
            identitas: konteks.identitas,
            hariIni,
            tanda: tandaRegister(db, hariIni, `kertas-kerja-${jenis}`),
          },
          jalur,
          denyut(ktx, 'Menulis lot'),
        ),
      );
      return { berkas, ...hasil };
    });
  },
};
