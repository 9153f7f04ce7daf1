import type { Golongan } from '../../../domain/kodeBarang.ts';
import type { DataSelisih, DokumenLot, EntriSelisih, LotSelisih, RinciLot } from '../../../domain/selisih/data.ts';
import type { Acak } from '../generator/acak.ts';

// A register of an office as it stands at the end of a half-year, in memory: goods bought in batches, most of them in
// earlier years, some by commands of this half-year with their papers. What a planted error changes is changed in it.

export const PER = '2025-12-31';
export const SESUAI = '2025-06-30';
export const BATAS_SEN = 1_000_000_00;

type Jenis = readonly [kode: string, nama: string, harga: number];

/** Goods of golongan B and E with a usual price of one in rupiah. */
const B: readonly Jenis[] = [
  ['1.3.2.10.01.02.001', 'Personal Komputer', 9_500_000],
  ['1.3.2.10.01.02.002', 'Lap Top', 12_000_000],
  ['1.3.2.10.02.03.003', 'Printer', 3_200_000],
  ['1.3.2.05.02.01.030', 'Kursi Rapat', 450_000],
  ['1.3.2.05.02.01.002', 'Meja Kerja Kayu', 2_100_000],
  ['1.3.2.05.01.04.002', 'Lemari Besi', 3_400_000],
  ['1.3.2.05.01.04.004', 'Filing Cabinet', 2_600_000],
  ['1.3.2.05.02.04.004', 'AC Split', 5_800_000],
  ['1.3.2.02.01.01.001', 'Sedan', 310_000_000],
  ['1.3.2.02.01.04.001', 'Sepeda Motor', 21_000_000],
  ['1.3.2.02.01.02.003', 'Mini Bus', 265_000_000],
  ['1.3.2.06.01.02.128', 'Kamera Digital', 7_900_000],
  ['1.3.2.06.02.01.001', 'Telepon', 600_000],
  ['1.3.2.05.02.06.002', 'Televisi', 5_200_000],
  ['1.3.2.05.02.06.036', 'Dispenser', 1_400_000],
  ['1.3.2.10.02.04.001', 'Server', 78_000_000],
  ['1.3.2.06.01.01.048', 'Proyektor', 8_300_000],
  ['1.3.2.05.02.01.014', 'Sofa', 6_400_000],
  ['1.3.2.03.02.01.004', 'Timbangan Elektronik', 4_700_000],
  ['1.3.2.02.02.01.002', 'Gerobak Dorong', 850_000],
  ['1.3.2.01.03.04.002', 'Pompa Air', 3_900_000],
  ['1.3.2.04.01.02.003', 'Mesin Jahit', 4_100_000],
  ['1.3.2.05.03.05.001', 'Mimbar', 1_900_000],
  ['1.3.2.08.01.41.171', 'Anak Timbangan', 750_000],
];
const E: readonly Jenis[] = [
  ['1.3.5.01.01.01.001', 'Buku Umum', 120_000],
  ['1.3.5.02.01.01.001', 'Lukisan', 2_500_000],
  ['1.3.5.02.02.01.001', 'Alat Musik Tradisional', 3_800_000],
  ['1.3.5.01.01.05.001', 'Peta', 650_000],
];
const MERK = ['Lion', 'Brother', 'Chitose', 'Asus', 'Epson', 'Honda', 'Sharp', 'Panasonic', 'HP', 'Daikin', null];

/** A lot that can be changed. */
export type LotUji = { -readonly [K in keyof LotSelisih]: LotSelisih[K] } & { merk: string | null };

export interface Keadaan {
  readonly acak: Acak;
  /** The half-year began with agreement; otherwise the register never agreed. */
  readonly sesuai: boolean;
  readonly berbatas: boolean;
  lot: LotUji[];
  lain: LotUji[];
  entri: EntriSelisih[];
  dokumen: Map<number, DokumenLot>;
  kontrolLain: number;
  idBerikut: number;
  perintahBerikut: number;
}

/** A price as they occur: mostly round, now and then whole rupiah, seldom with sen. */
function harga(acak: Acak, kira: number): number {
  const mentah = kira * Math.exp((acak.angka() - 0.5) * 1.2);
  const u = acak.angka();
  const bulat = u < 0.45 ? 50_000 : u < 0.7 ? 10_000 : u < 0.85 ? 1000 : 1;
  const rupiah = Math.max(bulat, Math.round(mentah / bulat) * bulat);
  return u > 0.96 ? rupiah * 100 + acak.bulat(1, 99) : rupiah * 100;
}

/** A batch: the same goods at the same price of one, in one lot or several. */
function angkatan(k: Keadaan, golongan: Golongan, tahun: number, paling: number): LotUji[] {
  const { acak } = k;
  const [kode, nama, kira] = acak.pilih(golongan === 'B' ? B : E);
  const satuan = harga(acak, kira);
  const merk = acak.pilih(MERK);
  const banyak = acak.apakah(0.45) ? 1 : acak.bulat(2, paling);
  const nomor = acak.bulat(1, 40);
  return Array.from({ length: banyak }, (_, i) => {
    const unit = kira < 10_000_000 && acak.apakah(0.35) ? acak.bulat(2, 24) : 1;
    const bernama = acak.apakah(0.5) ? `${nama} Ruang ${nomor + i}` : nama;
    return {
      id: (k.idBerikut += 1),
      golongan,
      kode,
      nama: bernama,
      tahun,
      intra: !(k.berbatas && satuan < BATAS_SEN),
      unit,
      nilai: satuan * unit,
      unitBelum: 0,
      merk,
    };
  });
}

/** Brings a batch in by a command of this half-year, more often than not with its SP2D. */
export function beli(
  k: Keadaan,
  tanggal: string,
  golongan: Golongan = 'B',
  isi = angkatan(k, golongan, 2025, 6),
): LotUji[] {
  const perintah = (k.perintahBerikut += 1);
  const sp2d = k.acak.apakah(0.55)
    ? [{ nomor: `SP2D-${perintah}`, nilaiSen: isi.reduce((n, l) => n + l.nilai, 0) }]
    : [];
  for (const l of isi) {
    if (golongan === 'B') k.entri.push(entriLot(k, l, perintah, tanggal));
    if (sp2d.length > 0) k.dokumen.set(l.id, { hargaSen: null, sp2d });
  }
  return isi;
}

export const entriLot = (k: Keadaan, l: LotUji, perintah: number, tanggal: string): EntriSelisih => ({
  mutasi: perintah,
  perintah,
  barang: l.id,
  nama: l.nama,
  tanggal,
  jenis: 'perolehan-pembelian',
  dasar: `BAST ${perintah}`,
  unit: l.unit,
  nilai: l.nilai,
  intra: l.intra,
  dibatalkanOleh: null,
});

/** A day of the half-year, or of the weeks after it. */
export const hariAcak = (acak: Acak, dari: string, hari: number): string =>
  new Date(Date.parse(dari) + acak.bulat(1, hari) * 86_400_000).toISOString().slice(0, 10);

/** Later spending on an older lot. */
export function kapitalisasi(k: Keadaan, l: LotUji, nilai: number, tanggal: string): number {
  const perintah = (k.perintahBerikut += 1);
  l.nilai += nilai;
  k.entri.push({ ...entriLot(k, l, perintah, tanggal), jenis: 'kapitalisasi', nilai, unit: 0 });
  return perintah;
}

/** A register without any error. */
export function registerBenar(acak: Acak, ukuran: number, sesuai: boolean): Keadaan {
  const k: Keadaan = {
    acak,
    sesuai,
    berbatas: acak.apakah(0.75),
    lot: [],
    lain: [],
    entri: [],
    dokumen: new Map(),
    kontrolLain: 0,
    idBerikut: 0,
    perintahBerikut: 1,
  };
  while (k.lot.length < ukuran) k.lot.push(...angkatan(k, 'B', 2024 - Math.floor(acak.angka() ** 1.5 * 18), 9));
  while (k.lain.length < ukuran / 8) k.lain.push(...angkatan(k, 'E', 2024 - acak.bulat(0, 12), 9));
  if (sesuai) {
    for (let i = acak.bulat(8, 24); i > 0; i -= 1) k.lot.push(...beli(k, hariAcak(acak, SESUAI, 183)));
    for (let i = acak.bulat(1, 3); i > 0; i -= 1) k.lain.push(...beli(k, hariAcak(acak, SESUAI, 183), 'E'));
    for (let i = acak.bulat(2, 5); i > 0; i -= 1)
      kapitalisasi(k, acak.pilih(k.lot), acak.bulat(5, 400) * 50_000_00, hariAcak(acak, SESUAI, 183));
    // Cancelled because of a slip, and entered again: nothing is missing.
    for (let i = acak.bulat(0, 3); i > 0; i -= 1) {
      const e = acak.pilih(k.entri);
      k.entri.push({ ...e, perintah: e.perintah - 0.5, mutasi: e.mutasi - 0.5, dibatalkanOleh: e.perintah - 0.25 });
    }
    // Bought after the cut-off, and not there yet on the day.
    for (let i = acak.bulat(2, 8); i > 0; i -= 1) beli(k, hariAcak(acak, PER, 55));
  }
  return k;
}

/** Sum of what counts, sen. */
export const jumlahIntra = (lot: readonly LotSelisih[]): number => lot.reduce((n, l) => n + (l.intra ? l.nilai : 0), 0);

/** The state as the finder gets it. */
export function dataDari(k: Keadaan, kontrol: number, kontrolLain: number): DataSelisih {
  const selisih = jumlahIntra(k.lot) - kontrol;
  const selisihLain = jumlahIntra(k.lain) - kontrolLain;
  const semua = new Map([...k.lot, ...k.lain].map((l) => [l.id, l]));
  const uraian = new Map([...B, ...E].map(([kode, nama]) => [kode, nama]));
  const rinci = (id: readonly number[]): Map<number, RinciLot> =>
    new Map(
      id.flatMap((n) => {
        const l = semua.get(n);
        return l === undefined ? [] : [[n, rinciSatu(k, l, uraian)] as const];
      }),
    );
  const lawan = selisihLain === -selisih;
  return {
    golongan: 'B',
    selisih,
    per: PER,
    kontrolPer: PER,
    sesuaiPer: k.sesuai ? SESUAI : null,
    lot: k.lot,
    entri: k.entri,
    selisihLain: new Map([['E', selisihLain]]),
    lotLain: selisih > 0 ? [] : lawan ? k.lain : k.lain.filter((l) => l.nilai === -selisih),
    dokumen: k.dokumen,
    batas: () => (k.berbatas ? BATAS_SEN : null),
    rinci,
  };
}

function rinciSatu(k: Keadaan, l: LotUji, uraian: ReadonlyMap<string, string>): RinciLot {
  const lawan = (l.golongan === 'B' ? k.lain : k.lot).filter((x) => x.nama === l.nama);
  const masuk = k.entri.find((e) => e.barang === l.id && e.unit > 0);
  return {
    id: l.id,
    merk: l.merk,
    luas: null,
    ciri: [],
    uraianKode: uraian.get(l.kode) ?? null,
    namaLain:
      lawan[0] === undefined ? [] : [{ golongan: lawan[0].golongan, kode: lawan[0].kode, banyak: lawan.length }],
    perintahMasuk: masuk?.perintah ?? 1,
    lotPerintah: masuk === undefined ? 999 : k.entri.filter((e) => e.perintah === masuk.perintah).length,
  };
}
