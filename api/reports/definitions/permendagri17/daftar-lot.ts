import type { Golongan } from '../../../../domain/kodeBarang.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan, type KepalaLaporan } from '../../definisi.ts';
import type { Bagian, SumberBaris } from '../../document.ts';
import { catatanBelum } from '../../nilai.ts';
import type { LotLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { KERTAS_17 } from './kepala.ts';

interface Data {
  readonly umum: DataUmum;
  readonly kolom: readonly KolomLot[];
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
  readonly tambahan: readonly Bagian<SumberBaris>[];
}

/** A list of goods of one golongan, one row per lot. */
interface DaftarLot extends Pick<KepalaLaporan, 'id' | 'judul' | 'keterangan' | 'isiDari' | 'kelompok'> {
  readonly golongan: Golongan;
  /** Titles on paper. */
  readonly judulCetak: string;
  readonly subjudul?: string;
  /** Name of its sheet. */
  readonly lembar: string;
  /** Size of the letters in points. */
  readonly huruf: number;
  /** What stands around the table. */
  readonly tetap: typeof bagianTetap;
  readonly labelJumlah: string;
  /** Which lots of the golongan; all when left out. */
  readonly saring?: (lot: LotLaporan) => boolean;
  /** Columns on the day of the report. */
  readonly kolom: (per: string) => readonly KolomLot[];
  /** Sections behind the list, of the same lots. */
  readonly tambahan?: (lot: Iterable<LotLaporan>) => readonly Bagian<SumberBaris>[];
  readonly catatan?: readonly string[];
}

/** A list in register order, its sum of values (column `nilai`) that of the ledger unless it leaves lots out. */
export function daftarLot(daftar: DaftarLot): DefinisiLaporan<Data> {
  const { id, judul, keterangan, isiDari, kelompok, golongan, saring, catatan = [] } = daftar;
  return {
    id,
    judul,
    keterangan,
    isiDari,
    kelompok,
    format: SEMUA_FORMAT,
    kertas: KERTAS_17,
    acuan(sumber, param) {
      if (saring !== undefined) return [];
      return [{ kolom: 'nilai', nilai: jumlahSaldo(sumber, perLaporan(param), { golongan }).nilaiSen }];
    },
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
        judul: daftar.judulCetak,
        subjudul: [...(daftar.subjudul === undefined ? [] : [daftar.subjudul]), ...subjudulSemester(umum, param)],
        kertas: param.kertas ?? this.kertas,
        huruf: daftar.huruf,
        ...daftar.tetap<SumberBaris>(umum, param),
        columns: kolomDokumen(kolom),
        nomorKolom: true,
        pindahan: true,
        sections: [
          {
            id: 'daftar',
            judul: null,
            lembar: daftar.lembar,
            halamanBaru: false,
            rows: barisTabel(kolom, lot),
            jumlahBaris: jumlah.lot,
            subtotal: null,
          },
          ...(jumlah.lot === 0 ? [] : tambahan),
        ],
        totals: { label: daftar.labelJumlah, sel: jumlah.sel },
        catatan: [...catatan, ...[catatanBelum(jumlah.belum)].filter((c) => c !== null)],
      };
    },
  };
}

/** The lists of the group *daftar*, which auditors and the KPK ask for. */
export function daftarPemeriksa(
  daftar: Omit<DaftarLot, 'kelompok' | 'judulCetak' | 'lembar' | 'huruf' | 'tetap' | 'labelJumlah'>,
): DefinisiLaporan<Data> {
  const bentuk = { kelompok: 'daftar', huruf: 7, tetap: bagianTetap, labelJumlah: 'Jumlah' } as const;
  return daftarLot({ ...bentuk, ...daftar, judulCetak: daftar.judul.toUpperCase(), lembar: daftar.judul });
}
