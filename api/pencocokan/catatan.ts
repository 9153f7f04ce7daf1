import { formatRupiah, jumlahkan } from '../../domain/uang.ts';
import { anggota, type BarangCocok, halamanBebas, jumlahCocok, selisihNilai } from '../../db/impor/pencocokan.ts';
import type { BerkasSesi } from '../../db/impor/sesi.ts';
import { infoSesi } from '../impor/sesi.ts';
import { letakBaris } from './tampil.ts';

/** Things named one by one under each heading; the minutes are to be read. */
const DISEBUT = 20;

const rupiah = (sen: number): string => `Rp${formatRupiah(sen)}`;
const nilai = (sen: number | null): string => (sen === null ? 'belum bernilai' : rupiah(sen));

const sebut = (b: BarangCocok, letak: (nomor: number) => string | null): string => {
  const { namaBarang = '', kodeBarang, tahunPerolehan } = b.data;
  const asal = b.sisi === 'mereka' ? letak(b.nomor) : `id ${b.nomor}`;
  const ciri = [kodeBarang, tahunPerolehan, asal].filter(Boolean).join(', ');
  return `${namaBarang} (${ciri}), ${b.unit} unit, ${nilai(b.nilai)}`;
};

const dan = (banyak: number): string[] => (banyak > DISEBUT ? [`dan ${banyak - DISEBUT} lainnya.`] : []);

function paragraf(judul: string, isi: readonly string[], banyak: number): string {
  return [judul, ...isi.map((s, i) => `${i + 1}. ${s}`), ...dan(banyak)].join('\n');
}

/**
 * What came of the matching, in words for the minutes: goods only the register has, goods only their list has, values that
 * differ, each with its sum. A proposal: the user reads and writes it.
 */
export function catatanCocok(sesi: BerkasSesi): string {
  const { db } = sesi;
  const jumlah = jumlahCocok(db);
  const letak = letakBaris(sesi);
  const [kita, mereka, cocok] = [jumlah('kita', 'sendiri'), jumlah('mereka', 'sendiri'), jumlah('kita', 'cocok')];
  const halaman = (sisi: 'kita' | 'mereka') =>
    halamanBebas(db, sisi, { tab: 'hanya-kita', cari: '', lewati: 0, batas: DISEBUT }).isi.map((b) => sebut(b, letak));
  const beda = selisihNilai(db);
  const selisih = jumlahkan(beda.map((b) => b.kita - b.mereka));
  const isiBeda = beda.slice(0, DISEBUT).map((b) => {
    const lot = anggota(db, b.usulan).find((x) => x.sisi === 'kita');
    return `${lot?.data.namaBarang ?? ''} (id ${lot?.nomor ?? ''}): register ${rupiah(b.kita)}, daftar pembanding ${rupiah(b.mereka)}, selisih ${rupiah(b.kita - b.mereka)}`;
  });
  const usulan = jumlah('mereka', 'usulan').barang;
  return [
    `Catatan hasil rekonsiliasi dengan ${infoSesi(sesi).nama}: ${cocok.barang} lot (${cocok.unit} unit) cocok dengan ${jumlah('mereka', 'cocok').barang} baris daftar pembanding.`,
    kita.barang === 0
      ? 'Tidak ada barang yang hanya tercatat di register.'
      : paragraf(
          `Hanya tercatat di register: ${kita.barang} lot, ${kita.unit} unit, ${rupiah(kita.nilaiSen)}${kita.belumBernilai > 0 ? ` (${kita.belumBernilai} lot belum bernilai)` : ''}.`,
          halaman('kita'),
          kita.barang,
        ),
    mereka.barang === 0
      ? 'Tidak ada barang yang hanya tercatat di daftar pembanding.'
      : paragraf(
          `Hanya tercatat di daftar pembanding: ${mereka.barang} baris, ${mereka.unit} unit, ${rupiah(mereka.nilaiSen)}.`,
          halaman('mereka'),
          mereka.barang,
        ),
    beda.length === 0
      ? 'Tidak ada nilai yang berbeda di antara barang yang cocok.'
      : paragraf(
          `Nilai berbeda pada ${beda.length} pasangan, jumlah selisih (register dikurangi daftar pembanding) ${rupiah(selisih)}.`,
          isiBeda,
          beda.length,
        ),
    ...(usulan > 0 ? [`${usulan} baris daftar pembanding masih berupa usulan dan belum diputuskan.`] : []),
  ].join('\n\n');
}
