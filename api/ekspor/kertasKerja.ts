import { AppError } from '../../domain/galat.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import type { JenisKertasKerja, KelompokKertasKerja } from '../contract/ekspor.ts';
import type { Identitas } from '../contract/register.ts';
import { namaLengkapDinas, tandaTangan, tempatTanggal } from '../reports/bagianUmum.ts';
import type { BlokTandaTangan } from '../reports/document.ts';
import { formatBulat } from '../reports/nilai.ts';
import { namaRuangan } from '../reports/ruangan.ts';
import type { LotLaporan } from '../reports/sumber.ts';
import { beriGiliran, type OpsiTulis } from '../reports/writers/berkasUtuh.ts';
import { tulisBuku } from '../reports/writers/xlsx/buku.ts';
import { LembarKerja, type BarisJudul } from '../reports/writers/xlsx/lembarKerja.ts';
import { NamaLembar } from '../reports/writers/xlsx/nama.ts';
import { BARIS_PER_GILIRAN, tulisTanda } from './buku.ts';
import { BENTUK_KERTAS_KERJA } from './bentukKertasKerja.ts';
import type { AmbilKolom } from './kolom.ts';
import type { Tanda } from './tanda.ts';

/** Most lots of a worksheet of one sheet: what a spreadsheet program still opens with ease. */
const LOT_MAKS = 100_000;
/** Most lots, and sheets, of one with a sheet per room or address: they are sorted in memory, and nobody turns more tabs. */
const LOT_MAKS_KELOMPOK = 20_000;
const LEMBAR_MAKS = 250;

/** A worksheet to be filled in. */
export interface KertasKerja {
  readonly jenis: JenisKertasKerja;
  readonly kelompok: KelompokKertasKerja;
  /** The lots that go on it, in register order, anew at each call. */
  readonly lot: () => Iterable<LotLaporan>;
  readonly ambil: AmbilKolom;
  readonly identitas: Identitas;
  readonly hariIni: string;
  readonly tanda: Tanda | null;
}

interface Kelompok {
  /** Name of the sheet, and the line of it above the headings. */
  readonly lembar: string;
  readonly judul: string | null;
  readonly banyak: number;
  readonly lot: () => Iterable<LotLaporan>;
}

/**
 * Writes a workbook in which only the cells to be filled in are open, a sheet per room or address where asked. Its
 * headings are those of the export, so that it comes back through the import.
 *
 * @throws AppError rule/kertas_kerja_kosong, rule/kertas_kerja_terlalu_besar, rule/kertas_kerja_banyak_lembar,
 *   rule/dibatalkan, and the file errors of `tulisUtuh`
 */
export async function tulisKertasKerja(
  kerja: KertasKerja,
  path: string,
  opsi: OpsiTulis = {},
): Promise<{ lot: number; lembar: number }> {
  const kelompok = kelompokkan(kerja);
  const semua = kelompok.reduce((n, k) => n + k.banyak, 0);
  const kolom = BENTUK_KERTAS_KERJA[kerja.jenis].kolom(kerja.ambil);
  return tulisBuku(path, opsi, async (buku, jalan) => {
    const nama = new NamaLembar();
    let selesai = 0;
    const giliran = (): Promise<void> => {
      jalan.kemajuan?.(selesai, semua);
      return beriGiliran(jalan);
    };
    for (const satu of kelompok) {
      const judul = judulLembar(kerja, satu);
      const lembar = new LembarKerja(buku, nama.ambil(satu.lembar), judul, kolom, kakiLembar(kerja, satu));
      let nomor = 0;
      for (const lot of satu.lot()) {
        nomor += 1;
        selesai += 1;
        lembar.baris(kolom.map((k) => k.isi(lot, nomor)));
        if (selesai % BARIS_PER_GILIRAN === 0) await lembar.surut(giliran);
      }
      lembar.tutup(penanda(kerja));
    }
    if (kerja.tanda !== null) tulisTanda(buku, kerja.tanda);
    await giliran();
    return { lot: semua, lembar: kelompok.length };
  });
}

const judulLembar = ({ jenis, identitas, hariIni }: KertasKerja, { judul, banyak }: Kelompok): BarisJudul[] => {
  const { judul: nama, petunjuk } = BENTUK_KERTAS_KERJA[jenis];
  const dinas = namaLengkapDinas(identitas);
  return [
    { teks: nama.toUpperCase(), bentuk: 'judul' },
    ...(dinas === '' ? [] : [{ teks: dinas, bentuk: 'subjudul' } as const]),
    {
      teks: [judul, `${formatBulat(banyak)} lot`, `per ${formatTanggal(hariIni)}`].filter(Boolean).join(' · '),
      bentuk: 'subjudul',
    },
    ...petunjuk.map((teks) => ({ teks, bentuk: 'petunjuk' }) as const),
  ];
};

const kakiLembar = ({ jenis }: KertasKerja, { judul }: Kelompok): string =>
  ['Inventaris BMD', BENTUK_KERTAS_KERJA[jenis].judul, judul].filter(Boolean).join(' - ');

/** Right the Pengurus Barang; left whoever looked after it, by hand, or the Pengguna Barang who has seen the values. */
function penanda({ jenis, kelompok, identitas, hariIni }: KertasKerja): BlokTandaTangan {
  const hari = tempatTanggal(identitas, { semester: '2000-1', tanggalCetak: hariIni });
  const kosong = { nama: '', nip: '', pangkat: '', jabatan: '' };
  const petugas = kelompok === 'ruangan' ? 'Penanggung Jawab Ruangan' : 'Petugas Pemeriksa';
  return {
    kiri:
      jenis === 'nilai'
        ? tandaTangan(identitas.penggunaBarang, 'Mengetahui,', 'Pengguna Barang', '')
        : tandaTangan(kosong, '', petugas, ''),
    tengah: null,
    kanan: tandaTangan(identitas.pengurusBarang, '', 'Pengurus Barang Pengguna', hari),
  };
}

/** The sheets and their lots. @throws AppError as `tulisKertasKerja` */
function kelompokkan(kerja: KertasKerja): Kelompok[] {
  const { jenis, kelompok, lot } = kerja;
  const maks = kelompok === 'satu' ? LOT_MAKS : LOT_MAKS_KELOMPOK;
  let banyak = 0;
  for (const _ of lot()) banyak += 1;
  if (banyak === 0) throw new AppError('rule', 'kertas_kerja_kosong', { jenis });
  if (banyak > maks) throw new AppError('rule', 'kertas_kerja_terlalu_besar', { banyak, maks });
  if (kelompok === 'satu') return [{ lembar: BENTUK_KERTAS_KERJA[jenis].lembar, judul: null, banyak, lot }];
  const hasil = menurut(lot(), KELOMPOK[kelompok]);
  if (hasil.length > LEMBAR_MAKS)
    throw new AppError('rule', 'kertas_kerja_banyak_lembar', { lembar: hasil.length, maks: LEMBAR_MAKS, kelompok });
  return hasil;
}

interface CaraKelompok {
  readonly kata: string;
  readonly tanpa: string;
  readonly nama: (lot: LotLaporan) => string | null;
}

const KELOMPOK: Readonly<Record<Exclude<KelompokKertasKerja, 'satu'>, CaraKelompok>> = {
  ruangan: { kata: 'Ruangan', tanpa: 'Belum ditempatkan', nama: namaRuangan },
  alamat: { kata: 'Alamat', tanpa: 'Tanpa alamat', nama: (l) => l.alamat?.trim().replaceAll(/\s+/gu, ' ') || null },
};

/** Lots by name, blanks and capitals set aside, names in order; lots without one come last. */
function menurut(lot: Iterable<LotLaporan>, { kata, tanpa, nama }: CaraKelompok): Kelompok[] {
  const isi = new Map<string, { nama: string | null; lot: LotLaporan[] }>();
  for (const satu of lot) {
    const milik = nama(satu);
    const kunci = milik?.toLowerCase() ?? '';
    const ada = isi.get(kunci);
    if (ada) ada.lot.push(satu);
    else isi.set(kunci, { nama: milik, lot: [satu] });
  }
  return [...isi.values()]
    .sort((a, b) => (a.nama === null ? 1 : b.nama === null ? -1 : a.nama.localeCompare(b.nama, 'id')))
    .map((k) => ({
      lembar: k.nama ?? tanpa,
      judul: k.nama === null ? tanpa : `${kata}: ${k.nama}`,
      banyak: k.lot.length,
      lot: () => k.lot,
    }));
}
