import { muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import { tambah } from '../../jumlah.ts';
import { CATATAN_KONDISI, catatanBelum } from '../../nilai.ts';
import { selKeterangan } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { CATATAN_PERSEDIAAN, GOLONGAN_INVENTARIS, isInventaris, kolomInventaris } from './inventaris.ts';
import { bagianTetap17, KERTAS_17 } from './kepala.ts';
import { teks } from '../../kolomLot.ts';
import { harga, NO } from './kolom.ts';

interface Data {
  readonly umum: DataUmum;
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
}

const KOLOM: readonly KolomLot[] = [
  { ...NO, label: 'Urut', grup: 'Nomor' },
  ...kolomInventaris('Keadaan Barang (B, KB, RB)'),
  teks('jumlah', 'Barang', 12, (lot) => lot.jumlah, { grup: 'Jumlah', kind: 'bulat', rata: 'kanan', total: true }),
  harga('Harga (Rp)', { grup: 'Jumlah' }),
  teks('keterangan', 'Ket.', 22, (lot) => selKeterangan(lot)),
];

/** Buku Inventaris of Permendagri 17/2007: all goods of the office in one book, golongan after golongan. */
export const bukuInventaris: DefinisiLaporan<Data> = {
  id: 'buku-inventaris',
  judul: 'Buku Inventaris',
  keterangan: 'Seluruh barang inventaris dalam satu buku, menurut golongan dan urutan register.',
  isiDari: 'barang dalam register',
  kelompok: 'permendagri-17',
  format: SEMUA_FORMAT,
  kertas: KERTAS_17,
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const lot = function* semua(): Generator<LotLaporan> {
      for (const { golongan } of GOLONGAN_INVENTARIS) yield* sumber.lotPer(umum.per, { golongan });
    };
    return { umum, lot, jumlah: jumlahkanTabel(KOLOM, lot()) };
  },
  acuan(sumber, param) {
    const saldo = sumber.saldoObjek(perLaporan(param)).filter((s) => isInventaris(s.golongan));
    return [
      { kolom: 'jumlah', nilai: saldo.reduce((n, s) => tambah(n, s.unit), 0) },
      { kolom: 'nilai', nilai: saldo.reduce((n, s) => tambah(n, s.nilaiSen), 0) },
    ];
  },
  susun({ umum, jumlah, lot }, param) {
    return {
      id: this.id,
      judul: 'BUKU INVENTARIS',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 6.5,
      ...bagianTetap17(umum, param),
      columns: kolomDokumen(KOLOM),
      nomorKolom: true,
      pindahan: true,
      sections: [
        {
          id: 'buku',
          judul: null,
          lembar: 'Buku Inventaris',
          halamanBaru: false,
          rows: barisTabel(KOLOM, lot),
          jumlahBaris: jumlah.lot,
          subtotal: null,
        },
      ],
      totals: { label: 'Jumlah Harga', sel: jumlah.sel },
      catatan: [CATATAN_KONDISI, CATATAN_PERSEDIAAN, ...[catatanBelum(jumlah.belum)].filter((c) => c !== null)],
    };
  },
};
