import { tambah } from '../../jumlah.ts';
import { formatBulat } from '../../nilai.ts';
import { formatRupiah } from '../../../../domain/uang.ts';
import type { NaskahLaporan } from '../../definisi.ts';
import type { Paragraf } from '../../document.ts';
import { atauTitik, keParagraf } from '../../naskah.ts';
import type { PosisiSemester } from '../../posisi.ts';
import { selRincian } from '../../selLot.ts';
import type { LotLaporan, SumberLaporan } from '../../sumber.ts';

/** Units, value (sen) and lots without a value of goods that the notes speak of. */
interface Hitung {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belum: number;
}
const NOL: Hitung = { lot: 0, unit: 0, nilaiSen: 0, belum: 0 };

/** What the register knows about the matters of part IV. */
export interface InformasiLain {
  readonly rusakBerat: Hitung;
  readonly tanah: Hitung;
  readonly bersertifikat: Hitung;
  readonly sengketa: Hitung;
  readonly pemanfaatan: ReadonlyMap<string, Hitung>;
  readonly kdp: Hitung;
  /** KDP with a known percentage of physical progress: how many, lowest and highest. */
  readonly fisik: { readonly lot: number; readonly dari: number; readonly sampai: number } | null;
  readonly hibahMasuk: Hitung;
  readonly hibahKeluar: Hitung;
}

const tambahLot = (h: Hitung, lot: LotLaporan): Hitung => ({
  lot: h.lot + 1,
  unit: tambah(h.unit, lot.jumlah),
  nilaiSen: tambah(h.nilaiSen, lot.nilaiTerisiSen),
  belum: h.belum + (lot.nilaiSen === null ? 1 : 0),
});

/** Reads part IV in one pass over the lots; gifts come from the movements of the semester. */
export function muatInformasi(sumber: SumberLaporan, per: string, posisi: PosisiSemester): InformasiLain {
  let [rusakBerat, tanah, bersertifikat, sengketa, kdp] = [NOL, NOL, NOL, NOL, NOL];
  const pemanfaatan = new Map<string, Hitung>();
  const fisik: number[] = [];
  for (const lot of sumber.lotPer(per, {})) {
    if (lot.kondisi === 'RB') rusakBerat = tambahLot(rusakBerat, lot);
    if (lot.pemanfaatan !== null) {
      const { bentuk } = lot.pemanfaatan;
      pemanfaatan.set(bentuk, tambahLot(pemanfaatan.get(bentuk) ?? NOL, lot));
    }
    if (lot.golongan === 'A') {
      tanah = tambahLot(tanah, lot);
      if (selRincian(lot, 'nomorSertifikat') !== null) bersertifikat = tambahLot(bersertifikat, lot);
      if (selRincian(lot, 'hak') === 'Sengketa') sengketa = tambahLot(sengketa, lot);
    }
    if (lot.golongan === 'F') {
      kdp = tambahLot(kdp, lot);
      const persen = selRincian(lot, 'persenSelesai');
      if (typeof persen === 'number') fisik.push(persen);
    }
  }
  const hibah = (sebab: string, sisi: 'bertambah' | 'berkurang'): Hitung =>
    posisi.gerak
      .filter((g) => g.sebab === sebab)
      .reduce((n, g) => {
        const a = g[sisi];
        return {
          lot: n.lot + a.lot,
          unit: tambah(n.unit, a.unit),
          nilaiSen: tambah(n.nilaiSen, a.nilaiSen),
          belum: n.belum + a.belum,
        };
      }, NOL);
  return {
    rusakBerat,
    tanah,
    bersertifikat,
    sengketa,
    pemanfaatan,
    kdp,
    fisik: fisik.length === 0 ? null : { lot: fisik.length, dari: Math.min(...fisik), sampai: Math.max(...fisik) },
    hibahMasuk: hibah('Perolehan: hibah', 'bertambah'),
    hibahKeluar: hibah('Penghapusan: hibah', 'berkurang'),
  };
}

const sebut = ({ lot, unit, nilaiSen, belum }: Hitung): string =>
  `${formatBulat(unit)} unit dalam ${formatBulat(lot)} lot, nilai perolehan ` +
  (belum === lot && nilaiSen === 0 ? 'belum diisi' : `Rp${formatRupiah(nilaiSen)}`) +
  (belum > 0 && nilaiSen !== 0 ? ` (${formatBulat(belum)} lot belum diisi nilainya)` : '');
const ada = (h: Hitung, kata: string): string => (h.lot === 0 ? `Tidak ada ${kata} dalam register.` : `${sebut(h)}.`);

const persen = (n: number): string => `${String(n).replace('.', ',')}%`;
const rentangPersen = (dari: number, sampai: number): string =>
  dari === sampai ? persen(dari) : `antara ${persen(dari)} dan ${persen(sampai)}`;

interface Butir {
  readonly kunci: string;
  readonly judul: string;
  /** What the register says; null where it has no such data. */
  readonly kalimat: (i: InformasiLain) => string | null;
}

/** The matters of part IV, each with what the register knows; the office writes the rest. */
const BUTIR: readonly Butir[] = [
  { kunci: 'rusakBerat', judul: 'Barang rusak berat', kalimat: (i) => ada(i.rusakBerat, 'barang rusak berat') },
  { kunci: 'hilang', judul: 'Barang hilang atau tidak ditemukan', kalimat: () => null },
  { kunci: 'sengketa', judul: 'Barang dalam sengketa', kalimat: (i) => ada(i.sengketa, 'tanah berstatus sengketa') },
  {
    kunci: 'sertifikat',
    judul: 'Tanah belum bersertifikat',
    kalimat: ({ tanah, bersertifikat }) =>
      tanah.lot === 0
        ? 'Tidak ada tanah dalam register.'
        : `${formatBulat(tanah.lot - bersertifikat.lot)} dari ${formatBulat(tanah.lot)} lot tanah belum ada nomor sertifikatnya dalam register.`,
  },
  {
    kunci: 'pemanfaatan',
    judul: 'Pinjam pakai dan pemanfaatan (sewa, kios)',
    kalimat: ({ pemanfaatan }) =>
      pemanfaatan.size === 0
        ? 'Tidak ada pemanfaatan yang dicatat dalam register.'
        : `${[...pemanfaatan].map(([bentuk, h]) => `${bentuk}: ${sebut(h)}`).join('; ')}.`,
  },
  {
    kunci: 'kdp',
    judul: 'Konstruksi dalam pengerjaan',
    kalimat: ({ kdp, fisik }) => {
      if (kdp.lot === 0) return 'Tidak ada konstruksi dalam pengerjaan dalam register.';
      const kemajuan =
        fisik === null
          ? 'persentase fisik belum diisi'
          : `persentase fisik ${formatBulat(fisik.lot)} lot ${rentangPersen(fisik.dari, fisik.sampai)}`;
      return `${sebut(kdp)}; ${kemajuan}.`;
    },
  },
  {
    kunci: 'hibah',
    judul: 'Hibah diterima dan diserahkan',
    kalimat: ({ hibahMasuk, hibahKeluar }) =>
      `Diterima dalam semester ini: ${hibahMasuk.lot === 0 ? 'tidak ada' : sebut(hibahMasuk)}. ` +
      `Diserahkan: ${hibahKeluar.unit === 0 ? 'tidak ada' : sebut({ ...hibahKeluar, belum: 0 })}.`,
  },
  { kunci: 'bpk', judul: 'Tindak lanjut pemeriksaan BPK', kalimat: () => null },
];

/** Texts of part IV. */
export const NASKAH_INFORMASI: readonly NaskahLaporan[] = BUTIR.map(({ kunci, judul }) => ({
  kunci,
  judul,
  grup: 'IV. Informasi lain',
  bawaan: '',
}));

/** Part IV: what the register says, then what the office wrote; dots where there is neither. */
export function paragrafInformasi(informasi: InformasiLain, naskah: (kunci: string) => string): Paragraf[] {
  return BUTIR.flatMap(({ kunci, judul, kalimat }, i): Paragraf[] => {
    const tahu = kalimat(informasi);
    const tulisan = naskah(kunci);
    return [
      { bentuk: 'judul', nomor: `${String.fromCodePoint(97 + i)}.`, teks: judul },
      ...(tahu === null ? [] : [{ bentuk: 'isi' as const, teks: tahu }]),
      ...(tahu === null && tulisan.trim() === ''
        ? [{ bentuk: 'isi' as const, teks: atauTitik('') }]
        : keParagraf(tulisan)),
    ];
  });
}
