import { bagianBaris } from '../../bagian.ts';
import { formatTanggal } from '../../../../domain/tanggal.ts';
import { indikatorRenstra, TAHUN_RENSTRA, type IndikatorRenstra } from '../../../../seeds/indikatorRenstra.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import type { Bagian, Baris, Kolom, SumberBaris } from '../../document.ts';
import { formatBulat } from '../../nilai.ts';
import { hitungRealisasi, type Realisasi } from './realisasi.ts';

const angka = (key: string, label: string, lebar: number, grup?: string): Kolom => ({
  key,
  label,
  ...(grup !== undefined && { grup }),
  kind: 'teks',
  lebar,
  rata: 'kanan',
});
const rupiah = (key: string, label: string, grup: string): Kolom => ({
  key,
  label,
  grup,
  kind: 'rupiah',
  lebar: 27,
  rata: 'kanan',
});
const INDIKATOR: readonly Kolom[] = [
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 27, rata: 'kiri' },
  { key: 'indikator', label: 'Indikator', kind: 'teks', lebar: 58, rata: 'kiri' },
  { key: 'satuan', label: 'Satuan', kind: 'teks', lebar: 13, rata: 'tengah' },
];

const kolomTahun = (tahun: number): readonly Kolom[] => [
  ...INDIKATOR,
  angka('target', 'Kinerja', 14, `Target ${tahun}`),
  rupiah('pagu', 'Pagu (Rp)', `Target ${tahun}`),
  angka('realisasi', 'Kinerja', 16, `Realisasi ${tahun}`),
  rupiah('rupiah', 'Nilai (Rp)', `Realisasi ${tahun}`),
  angka('capaian', 'Capaian (%)', 16),
  { key: 'sumber', label: 'Sumber', kind: 'teks', lebar: 62, rata: 'kiri' },
];

const KOLOM_RENSTRA: readonly Kolom[] = [
  ...INDIKATOR,
  ...TAHUN_RENSTRA.flatMap((t) => {
    const target = angka(`target${t}`, 'Target', 11, String(t));
    return t === TAHUN_RENSTRA[0] ? [target] : [target, rupiah(`pagu${t}`, 'Pagu (Rp)', String(t))];
  }),
];

interface Data {
  readonly umum: DataUmum;
  readonly indikator: readonly IndikatorRenstra[];
  readonly realisasi: ReadonlyMap<string, Realisasi>;
}

/** The indicators of the Renstra about goods: target and pagu of the year, and what the register yields. */
export const indikatorBmd: DefinisiLaporan<Data> = {
  id: 'indikator-renstra',
  judul: 'Indikator BMD menurut Renstra',
  keterangan: 'Target, pagu dan realisasi indikator barang milik daerah tahun berjalan, dan seluruh target 2024-2030.',
  isiDari: 'indikator Renstra, laporan yang diterbitkan, dan data register',
  kelompok: 'renstra',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, indikator: indikatorRenstra(), realisasi: hitungRealisasi(sumber, param.semester, umum.per) };
  },
  susun({ umum, indikator, realisasi }, param) {
    const tahun = Number(param.semester.slice(0, 4));
    const baris = indikator.map((i) => barisTahun(i, tahun, realisasi.get(i.kode)));
    const semua = indikator.map(barisRenstra);
    const kolom = kolomTahun(tahun);
    return {
      id: this.id,
      judul: 'INDIKATOR KINERJA BARANG MILIK DAERAH MENURUT RENSTRA',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 6.5,
      ...bagianTetap(umum, param),
      columns: kolom,
      nomorKolom: true,
      pindahan: false,
      sections: [
        bagian('tahun', `Target dan realisasi tahun ${tahun} sampai ${formatTanggal(umum.per)}`, 'Realisasi', baris),
        { ...bagian('renstra', 'Target dan pagu 2024-2030', 'Target Renstra', semua), columns: KOLOM_RENSTRA },
      ],
      totals: null,
      catatan: [
        'Target dan pagu: Renstra Dinas 2025-2029, tabel rencana program, kegiatan dan sub kegiatan; dikutip apa adanya.',
        'Persentase asset teradministrasi dihitung dari lot yang lengkap nilai, tahun, nomor register dan kondisinya; ' +
          'Renstra tidak merumuskannya. Realisasi pengadaan dihitung dari perolehan pembelian menurut kode barang.',
        'Kolom kosong berarti register tidak mempunyai datanya; kolom Sumber menyebut data yang akan mengisinya.',
      ],
    };
  },
};

const bagian = (id: string, judul: string, lembar: string, rows: readonly Baris[]): Bagian<SumberBaris> =>
  bagianBaris(id, rows, { judul, lembar, halamanBaru: id === 'renstra' });

const kepala = (i: IndikatorRenstra): Baris => [i.kode, i.indikator, i.satuan];

function barisTahun(i: IndikatorRenstra, tahun: number, realisasi: Realisasi | undefined): Baris {
  const target = i.target.get(tahun) ?? null;
  const nilai = realisasi?.nilai ?? null;
  return [
    ...kepala(i),
    target,
    i.paguSen.get(tahun) ?? null,
    nilai === null ? null : i.satuan === '%' ? persen(nilai) : formatBulat(nilai),
    realisasi?.rupiahSen ?? null,
    capaian(i, target, nilai),
    realisasi?.sumber ?? null,
  ];
}

/** Realisation over target, rounded down; null where one of them is missing or the target is 0. */
function capaian({ satuan }: IndikatorRenstra, target: string | null, nilai: number | null): string | null {
  if (nilai === null || target === null || Number(target.replace(',', '.')) === 0) return null;
  // Whole numbers throughout: 13,04% of 100% is 13,04, not 13,0399.
  const [bulat = '0', pecahan = ''] = target.split(',');
  const tujuan = Number(`${bulat}${pecahan}`);
  const banyak = nilai * 10 ** pecahan.length * (satuan === '%' ? 100 : 10_000);
  return persen(Math.floor(banyak / tujuan));
}

/** Hundredths of a per cent as printed: `98,35`, `100`. */
const persen = (n: number): string => {
  const [bulat, sisa] = [Math.trunc(n / 100), n % 100];
  return sisa === 0 ? String(bulat) : `${bulat},${String(sisa).padStart(2, '0').replace(/0$/u, '')}`;
};

function barisRenstra(i: IndikatorRenstra): Baris {
  return [
    ...kepala(i),
    ...TAHUN_RENSTRA.flatMap((t) => {
      const target = i.target.get(t) ?? null;
      return t === TAHUN_RENSTRA[0] ? [target] : [target, i.paguSen.get(t) ?? null];
    }),
  ];
}
