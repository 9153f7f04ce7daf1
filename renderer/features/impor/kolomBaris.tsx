import type { BarisImpor, StatusBaris } from '../../../api/contract/impor.ts';
import { KONDISI } from '../../../domain/kondisi.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import { type Kolom, lebarTabel } from '../../ui/TabelKolom.ts';
import { LencanaStatus } from './LencanaStatus.tsx';

const p = t.impor.periksa;
const k = p.kolom;

/** Every changed cell of a row, old -> new. */
export const teksPerubahan = (b: BarisImpor): string =>
  b.perubahan.map((u) => p.perubahan(u.kolom, u.dari ?? p.hampa, u.ke ?? p.hampa)).join('; ');

/** A reason with the address of its cell. */
export function teksGalat({ kolom, sel, alasan }: BarisImpor['galat'][number]): string {
  if (kolom === null) return alasan;
  return sel === null ? p.galatKolom(kolom, alasan) : p.galatSel(sel, kolom, alasan);
}

const teks = (isi: string) => <span title={isi}>{isi}</span>;

/** What the row is alike. */
function dengan(b: BarisImpor): string {
  if (b.kembar === null) return '';
  return b.kembar.dengan === 'register'
    ? t.impor.kembar.register(b.kembar.barangId.length)
    : t.impor.kembar.berkas(b.kembar.baris.length);
}

const INTI: readonly Kolom<BarisImpor>[] = [
  { id: 'nama', judul: k.nama, lebar: 220, isi: (b) => teks(b.namaBarang) },
  { id: 'kode', judul: k.kode, lebar: 150, isi: (b) => b.kodeBarang ?? t.umum.tidakAda },
  { id: 'jumlah', judul: k.jumlah, lebar: 70, rata: 'kanan', isi: (b) => (b.jumlah === null ? '' : angka(b.jumlah)) },
  {
    id: 'nilai',
    judul: k.nilai,
    lebar: 140,
    rata: 'kanan',
    isi: (b) => (b.nilaiSen === null ? '' : formatRupiah(b.nilaiSen)),
  },
  {
    id: 'kondisi',
    judul: k.kondisi,
    lebar: 80,
    isi: (b) => <LencanaKondisi kondisi={KONDISI.find((satu) => satu === b.kondisi) ?? null} />,
  },
];

const STATUS: Kolom<BarisImpor> = {
  id: 'status',
  judul: k.status,
  lebar: 100,
  isi: (b) => <LencanaStatus status={b.status} />,
};
const PERUBAHAN: Kolom<BarisImpor> = {
  id: 'perubahan',
  judul: k.perubahan,
  lebar: 520,
  isi: (b) => teks(teksPerubahan(b)),
};
const DIKENALI: Kolom<BarisImpor> = { id: 'dikenali', judul: k.dikenali, lebar: 170, isi: (b) => b.dikenali };
const ALASAN: Kolom<BarisImpor> = {
  id: 'alasan',
  judul: k.alasan,
  lebar: 520,
  isi: (b) => teks(b.galat.map(teksGalat).join(' · ')),
};
const KEMBAR: readonly Kolom<BarisImpor>[] = [
  {
    id: 'keputusan',
    judul: k.keputusan,
    lebar: 150,
    isi: (b) => (b.kembar?.keputusan ? t.impor.kembar.pendek[b.kembar.keputusan] : t.impor.kembar.belum),
  },
  { id: 'kembar', judul: k.kembar, lebar: 160, isi: (b) => teks(dengan(b)) },
];

const [NAMA, ...SISA] = INTI;

/** Takes the room that is left over. */
const LENTUR: ReadonlySet<string> = new Set(['alasan', 'perubahan']);

/**
 * Columns of a tab: what its status is about stands next to the name.
 *
 * @param lebar px there are for them
 */
export function kolomBaris(
  status: StatusBaris | null,
  banyakLembar: number,
  lebar: number,
): readonly Kolom<BarisImpor>[] {
  const kolom = daftarKolom(status, banyakLembar);
  const sisa = lebar - lebarTabel(kolom);
  const lentur = kolom.find((satu) => LENTUR.has(satu.id)) ?? kolom.find((satu) => satu.id === 'nama');
  return sisa > 0 ? kolom.map((satu) => (satu === lentur ? { ...satu, lebar: satu.lebar + sisa } : satu)) : kolom;
}

function daftarKolom(status: StatusBaris | null, banyakLembar: number): readonly Kolom<BarisImpor>[] {
  const letak: Kolom<BarisImpor> = {
    id: 'letak',
    judul: k.letak,
    lebar: banyakLembar > 1 ? 150 : 70,
    beku: true,
    isi: (b) => teks(banyakLembar > 1 ? `${b.lembar} ${angka(b.baris)}` : angka(b.baris)),
  };
  const awal = NAMA === undefined ? [letak] : [letak, { ...NAMA, beku: true }];
  switch (status) {
    case 'galat':
      return [...awal, ALASAN, ...SISA];
    case 'berubah':
      return [...awal, PERUBAHAN, DIKENALI, ...SISA];
    case 'kembar':
      return [...awal, ...KEMBAR, ...SISA];
    case 'sama':
      return [...awal, DIKENALI, ...SISA];
    case 'baru':
      return [...awal, ...SISA];
    case null:
      return [
        ...awal,
        STATUS,
        ...SISA,
        { ...PERUBAHAN, isi: (b) => teks(b.galat.map(teksGalat).join(' · ') || teksPerubahan(b)) },
      ];
  }
}
