import { bagianBaris } from '../../bagian.ts';
import { muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import type { Baris, Kolom } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import { catatanBelum, formatBulat, selNilaiJumlah } from '../../nilai.ts';
import { CATATAN_PERSEDIAAN, isInventaris } from './inventaris.ts';
import { bagianTetap17, KERTAS_17 } from './kepala.ts';
import { perBidang, type SaldoBidang } from './saldo.ts';

interface Bidang extends SaldoBidang {
  readonly uraian: string;
}

interface Data {
  readonly umum: DataUmum;
  readonly bidang: readonly Bidang[];
}

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No.', kind: 'nomor', lebar: 10, rata: 'tengah' },
  { key: 'golongan', label: 'Golongan', kind: 'kode', lebar: 18, rata: 'tengah' },
  { key: 'bidang', label: 'Kode Bidang', kind: 'kode', lebar: 20, rata: 'tengah' },
  { key: 'nama', label: 'Nama Bidang Barang', kind: 'teks', lebar: 90, rata: 'kiri' },
  { key: 'jumlah', label: 'Jumlah Barang', kind: 'bulat', lebar: 26, rata: 'kanan', total: true },
  { key: 'nilai', label: 'Jumlah Harga (Rp)', kind: 'rupiah', lebar: 42, rata: 'kanan', total: true },
  { key: 'keterangan', label: 'Keterangan', kind: 'teks', lebar: 40, rata: 'kiri' },
];

/**
 * Totals of the Buku Inventaris by bidang (7 columns, domain notes 3.4). With the codes of 108/2016 the golongan of the
 * form is a jenis (1.3.2) and its bidang an objek (1.3.2.05).
 */
export const rekapBukuInventaris: DefinisiLaporan<Data> = {
  id: 'rekap-buku-inventaris',
  judul: 'Rekapitulasi Buku Inventaris',
  keterangan: 'Jumlah barang dan harga per bidang (objek).',
  isiDari: 'barang dalam register',
  kelompok: 'permendagri-17',
  format: SEMUA_FORMAT,
  kertas: KERTAS_17,
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const bidang = perBidang(sumber.saldoObjek(umum.per).filter((s) => isInventaris(s.golongan) && s.lot > 0));
    return { umum, bidang: bidang.map((b) => ({ ...b, uraian: sumber.uraianKode(b.objek) ?? b.objek })) };
  },
  acuan(sumber, param) {
    const { golongan } = sumber.mutasiSemester(param.semester, perLaporan(param));
    const saldo = golongan.filter((g) => isInventaris(g.golongan)).map((g) => g.saldoAkhir);
    return [
      { kolom: 'jumlah', nilai: saldo.reduce((n, s) => tambah(n, s.unit), 0) },
      { kolom: 'nilai', nilai: saldo.reduce((n, s) => tambah(n, s.nilaiSen), 0) },
    ];
  },
  susun({ umum, bidang }, param) {
    const rows = bidang.map((b, i): Baris => [
      i + 1,
      b.objek.slice(0, 5),
      b.objek,
      b.uraian,
      b.unit,
      selNilaiJumlah({ ...b, belum: b.belumBernilai }),
      b.belumBernilai === 0 ? null : `${formatBulat(b.belumBernilai)} lot belum bernilai`,
    ]);
    return {
      id: this.id,
      judul: 'REKAPITULASI BUKU INVENTARIS',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 8,
      ...bagianTetap17(umum, param),
      columns: KOLOM,
      nomorKolom: true,
      pindahan: false,
      sections: [bagianBaris('bidang', rows, { lembar: 'Rekap Buku Inventaris' })],
      totals: jumlahkanKolom('Jumlah', KOLOM, rows),
      catatan: [
        CATATAN_PERSEDIAAN,
        ...[catatanBelum(bidang.reduce((n, b) => n + b.belumBernilai, 0))].filter((c) => c !== null),
      ],
    };
  },
};
