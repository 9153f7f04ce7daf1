import type { ButirCocok, SisiBarang, TabCocok } from '../../../api/contract/pencocokan.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka, persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import type { Kolom } from '../../ui/TabelKolom.ts';
import gaya from './Pencocokan.module.css';

const k = t.pencocokan.kolom;

/** The first of a side by name, and how many more. */
export function namaSisi(sisi: readonly SisiBarang[], banyak: number): string {
  const nama = sisi[0]?.namaBarang ?? '';
  return banyak > 1 ? `${nama} ${t.pencocokan.lainnya(banyak - 1)}` : nama;
}

const teks = (isi: string) => <span title={isi}>{isi}</span>;
const nilai = (sisi: readonly SisiBarang[]): string => {
  const semua = sisi.map((s) => s.nilaiSen);
  return semua.length === 0 || semua.includes(null)
    ? t.umum.tidakAda
    : formatRupiah(semua.reduce((n: number, x) => n + (x ?? 0), 0));
};
const unit = (sisi: readonly SisiBarang[]): string => angka(sisi.reduce((n, s) => n + s.unit, 0));

/** Score in words for a pair of the user's own. */
export const teksSkor = (b: ButirCocok): string =>
  b.skor === null ? (b.tangan ? t.pencocokan.tangan : t.umum.tidakAda) : persen(b.skor);

const PASANGAN: readonly Kolom<ButirCocok>[] = [
  {
    id: 'skor',
    judul: k.skor,
    lebar: 132,
    beku: true,
    isi: (b) => (
      <>
        {teksSkor(b)}
        {b.saingan > 0 && <span className={gaya.bersaing}>{t.pencocokan.bersaing}</span>}
      </>
    ),
  },
  { id: 'mereka', judul: k.mereka, lebar: 190, isi: (b) => teks(namaSisi(b.mereka, b.banyakMereka)) },
  { id: 'kita', judul: k.kita, lebar: 190, isi: (b) => teks(namaSisi(b.kita, b.banyakKita)) },
  {
    id: 'beda',
    judul: k.beda,
    lebar: 170,
    isi: (b) =>
      teks(
        b.banding
          .filter((x) => x.beda)
          .map((x) => x.bidang)
          .join(', '),
      ),
  },
  { id: 'unit', judul: k.unit, lebar: 60, rata: 'kanan', isi: (b) => unit(b.kita) },
  { id: 'nilaiMereka', judul: k.nilaiMereka, lebar: 150, rata: 'kanan', isi: (b) => nilai(b.mereka) },
  { id: 'nilaiKita', judul: k.nilaiKita, lebar: 150, rata: 'kanan', isi: (b) => nilai(b.kita) },
];

const sendiri = (sisi: (b: ButirCocok) => SisiBarang | undefined): readonly Kolom<ButirCocok>[] => [
  { id: 'nama', judul: k.mereka, lebar: 240, beku: true, isi: (b) => teks(sisi(b)?.namaBarang ?? '') },
  { id: 'kode', judul: k.kode, lebar: 150, isi: (b) => sisi(b)?.kodeBarang ?? t.umum.tidakAda },
  { id: 'tahun', judul: k.tahun, lebar: 64, isi: (b) => sisi(b)?.tahunPerolehan ?? t.umum.tidakAda },
  { id: 'unit', judul: k.unit, lebar: 60, rata: 'kanan', isi: (b) => angka(sisi(b)?.unit ?? 0) },
  { id: 'nilai', judul: k.nilai, lebar: 150, rata: 'kanan', isi: (b) => nilai([...b.mereka, ...b.kita]) },
  { id: 'letak', judul: k.letak, lebar: 120, isi: (b) => sisi(b)?.letak ?? `ID ${sisi(b)?.nomor ?? ''}` },
];

const KITA = sendiri((b) => b.kita[0]).map((x) => (x.id === 'nama' ? { ...x, judul: k.kita } : x));
const MEREKA = sendiri((b) => b.mereka[0]);

/** Columns of a list. */
export const kolomCocok = (tab: TabCocok): readonly Kolom<ButirCocok>[] =>
  tab === 'hanya-kita' ? KITA : tab === 'hanya-mereka' ? MEREKA : PASANGAN;
