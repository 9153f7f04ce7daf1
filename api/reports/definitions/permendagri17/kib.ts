import { namaGolongan, type Golongan } from '../../../../domain/kodeBarang.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import { catatanBelum } from '../../nilai.ts';
import type { LotLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { bagianTetap17, KERTAS_17 } from './kepala.ts';

interface Data {
  readonly umum: DataUmum;
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
}

/** One of the six cards: which goods stand on it and in which columns. */
interface Kib {
  readonly golongan: Golongan & ('A' | 'B' | 'C' | 'D' | 'E' | 'F');
  readonly kolom: readonly KolomLot[];
  /** Size of the letters in points. */
  readonly huruf: number;
  /** Data that fill it, after *terisi dari*. */
  readonly isiDari: string;
  readonly catatan?: readonly string[];
}

/**
 * KIB A-F of Permendagri 17/2007: all lots of one golongan in register order, one row per lot. Repealed with 17/2007,
 * but still what auditors and SIMDA users ask for. Source of columns and their numbers: domain notes 3.1.
 */
export function kib({ golongan, kolom, huruf, isiDari, catatan = [] }: Kib): DefinisiLaporan<Data> {
  const nama = namaGolongan(golongan);
  return {
    id: `kib-${golongan.toLowerCase()}`,
    judul: `KIB ${golongan} ${nama}`,
    keterangan: `Kartu Inventaris Barang ${golongan}: seluruh barang golongan ${nama}.`,
    isiDari,
    kelompok: 'permendagri-17',
    format: SEMUA_FORMAT,
    kertas: KERTAS_17,
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const lot = (): Iterable<LotLaporan> => sumber.lotPer(umum.per, { golongan });
      return { umum, lot, jumlah: jumlahkanTabel(kolom, lot()) };
    },
    acuan(sumber, param) {
      return [{ kolom: 'nilai', nilai: jumlahSaldo(sumber, perLaporan(param), { golongan }).nilaiSen }];
    },
    susun({ umum, jumlah, lot }, param) {
      return {
        id: this.id,
        judul: `KARTU INVENTARIS BARANG (KIB) ${golongan}`,
        subjudul: [nama.toUpperCase(), ...subjudulSemester(umum, param)],
        kertas: param.kertas ?? this.kertas,
        huruf,
        ...bagianTetap17(umum, param),
        columns: kolomDokumen(kolom),
        nomorKolom: true,
        pindahan: true,
        sections: [
          {
            id: golongan,
            judul: null,
            lembar: `KIB ${golongan}`,
            halamanBaru: false,
            rows: barisTabel(kolom, lot),
            jumlahBaris: jumlah.lot,
            subtotal: null,
          },
        ],
        totals: { label: 'Jumlah Harga', sel: jumlah.sel },
        catatan: [...catatan, ...[catatanBelum(jumlah.belum)].filter((c) => c !== null)],
      };
    },
  };
}
