import type { Koneksi } from '../../db/open.ts';
import { cariLaporan, DAFTAR_LAPORAN } from '../reports/daftar.ts';
import type { Berkas } from '../contract/dasar.ts';
import type { laporan } from '../contract/laporan.ts';
import type { Konteks, KumpulanPenangan } from '../konteks.ts';
import { pengesahanLaporan } from '../pengesahan.ts';
import { sumberLaporan } from '../sumberLaporan.ts';
import { bacaIdentitas } from './register.ts';
import { penandaUtama, type BlokTandaTangan, type TandaTangan } from '../reports/document.ts';
import { tulisJson } from '../reports/writers/json.ts';
import { tulisPdf } from '../reports/writers/pdf.ts';
import { tulisXlsx } from '../reports/writers/xlsx.ts';

/** Page cache while everything is read once, in the terms of SQLite (minus: KB): a larger one fills up and serves nobody. */
const CACHE_BACA = -8192;

/** Runs reading work that takes several steps on one unchanging view of the register. */
export async function dalamSatuPandangan<T>(db: Koneksi, kerja: () => Promise<T>): Promise<T> {
  const cache = Number(db.pragma('cache_size', { simple: true }));
  db.pragma(`cache_size = ${CACHE_BACA}`);
  db.exec('begin');
  try {
    return await kerja();
  } finally {
    db.exec('rollback'); // nothing was written
    db.pragma(`cache_size = ${cache}`);
  }
}

const JAM = new Intl.DateTimeFormat('id-ID', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});

/** An instant as the clock on the wall says it, with its zone: `09.30 WITA`. */
export const jamSetempat = (saat: string): string => JAM.format(new Date(saat));

/** Progress of a writer as progress of the call. */
export const denyut = (ktx: Konteks, tahap: string) => ({
  kemajuan: (selesai: number, total: number) => ktx.kemajuan(selesai, total, tahap),
  dibatalkan: () => ktx.dibatalkan(),
});

/** Lets `tulis` fill a new file; one that failed or was stopped leaves nothing behind. */
export async function keBerkas<T>(
  ktx: Konteks,
  nama: string,
  tulis: (jalur: string) => Promise<T>,
): Promise<{ berkas: Berkas; hasil: T }> {
  const { id, jalur, pegangan } = ktx.gudang.buat(nama);
  try {
    const hasil = await tulis(jalur);
    return { berkas: pegangan(), hasil };
  } catch (galat) {
    ktx.gudang.buang(id);
    throw galat;
  }
}

function penandaTercetak({ kiri, tengah, kanan }: BlokTandaTangan) {
  const satu = (t: TandaTangan | null) => {
    if (t === null) return null;
    const { tempatTanggal: _, ...isi } = t;
    return isi;
  };
  return { kiri: satu(kiri), tengah: satu(tengah), kanan: satu(kanan) };
}

/** Handlers of the reports. */
export const penanganLaporan: KumpulanPenangan<keyof typeof laporan> = {
  'laporan.daftar': () =>
    DAFTAR_LAPORAN.map(({ id, judul, keterangan, kelompok, menu, varian, lingkup, naskah, format, kertas }) => ({
      id,
      judul,
      keterangan,
      kelompok,
      menu: menu ?? null,
      varian: varian ?? null,
      lingkup: lingkup ?? 'semester',
      naskah: (naskah ?? []).map(({ kunci, judul: nama, bawaan }) => ({ kunci, judul: nama, bawaan })),
      format: [...format],
      kertas,
    })),

  'laporan.buat': ({ id, semester, format, kertas, muatkan, barangId }, ktx) => {
    const definisi = cariLaporan(id);
    const { db } = ktx.register;
    return dalamSatuPandangan(db, async () => {
      const { tanggal: tanggalSurat, penanda } = pengesahanLaporan(db, id, semester);
      const dokumen = definisi.buat(sumberLaporan(db, bacaIdentitas(ktx)), {
        semester,
        tanggalCetak: ktx.jam.hariIni(),
        jamCetak: jamSetempat(ktx.jam.sekarang()),
        penanda,
        ...(tanggalSurat !== null && { tanggalSurat }),
        ...(kertas && { kertas }),
        ...(barangId !== undefined && { barangId }),
      });
      const { berkas, hasil } = await keBerkas(ktx, `${id}-${semester}.${format}`, async (jalur) => {
        if (format === 'pdf') return tulisPdf(dokumen, jalur, { ...denyut(ktx, 'Menulis halaman'), muatkan });
        if (format === 'xlsx') await tulisXlsx(dokumen, jalur, denyut(ktx, 'Menulis baris'));
        else await tulisJson(dokumen, jalur);
        return null;
      });
      return {
        berkas,
        halaman: hasil?.halaman ?? null,
        sementara: dokumen.status === 'SEMENTARA',
        kertas: dokumen.kertas,
        huruf: hasil?.huruf ?? null,
        terpotong: [...(hasil?.terpotong ?? [])],
        usulKertas: hasil?.usulKertas ?? null,
        penanda: penandaTercetak(penandaUtama(dokumen)),
      };
    });
  },
};
