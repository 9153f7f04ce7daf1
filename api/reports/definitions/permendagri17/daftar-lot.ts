import type { Golongan } from '../../../../domain/kodeBarang.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type Acuan, type DefinisiLaporan, type ParamLaporan } from '../../definisi.ts';
import type { Bagian, SumberBaris } from '../../document.ts';
import { catatanBelum } from '../../nilai.ts';
import type { LotLaporan, SumberLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { KERTAS_17 } from './kepala.ts';

interface Data {
  readonly umum: DataUmum;
  readonly kolom: readonly KolomLot[];
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
  readonly tambahan: readonly Bagian<SumberBaris>[];
}

/** A list of one kind of goods. */
interface DaftarLot {
  readonly id: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly isiDari: string;
  readonly golongan: Golongan;
  /** Which lots of the golongan; all when left out. */
  readonly saring?: (lot: LotLaporan) => boolean;
  /** Columns on the day of the report. */
  readonly kolom: (per: string) => readonly KolomLot[];
  /** Sections behind the list, of the same lots. */
  readonly tambahan?: (lot: Iterable<LotLaporan>) => readonly Bagian<SumberBaris>[];
  readonly acuan?: (sumber: SumberLaporan, param: ParamLaporan) => readonly Acuan[];
  readonly catatan?: readonly string[];
}

/** The lists of the group *daftar*, which auditors and the KPK ask for: one golongan, one row per lot. */
export function daftarLot(daftar: DaftarLot): DefinisiLaporan<Data> {
  const { id, judul, keterangan, isiDari, golongan, saring, catatan = [] } = daftar;
  return {
    id,
    judul,
    keterangan,
    isiDari,
    kelompok: 'daftar',
    format: SEMUA_FORMAT,
    kertas: KERTAS_17,
    ...(daftar.acuan && { acuan: daftar.acuan }),
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const kolom = daftar.kolom(umum.per);
      const lot = function* disaring(): Generator<LotLaporan> {
        for (const satu of sumber.lotPer(umum.per, { golongan })) if (saring?.(satu) !== false) yield satu;
      };
      return { umum, kolom, lot, jumlah: jumlahkanTabel(kolom, lot()), tambahan: daftar.tambahan?.(lot()) ?? [] };
    },
    susun({ umum, kolom, jumlah, lot, tambahan }, param) {
      return {
        id,
        judul: judul.toUpperCase(),
        subjudul: subjudulSemester(umum, param),
        kertas: param.kertas ?? this.kertas,
        huruf: 7,
        ...bagianTetap(umum, param),
        columns: kolomDokumen(kolom),
        nomorKolom: true,
        pindahan: true,
        sections: [
          {
            id: 'daftar',
            judul: null,
            lembar: judul,
            halamanBaru: false,
            rows: barisTabel(kolom, lot),
            jumlahBaris: jumlah.lot,
            subtotal: null,
          },
          ...(jumlah.lot === 0 ? [] : tambahan),
        ],
        totals: { label: 'Jumlah', sel: jumlah.sel },
        catatan: [...catatan, ...[catatanBelum(jumlah.belum)].filter((c) => c !== null)],
      };
    },
  };
}
