import { bagianBaris } from '../bagian.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import type { Rekonsiliasi } from '../../contract/rekonsiliasi.ts';
import { muatUmum, type DataUmum } from '../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Baris, Kolom } from '../document.ts';
import { GOLONGAN_TETAP, jumlahkanKolom } from '../jumlah.ts';
import { bagianRenstra } from '../renstra.ts';

interface Data {
  readonly umum: DataUmum;
  readonly rekonsiliasi: Rekonsiliasi;
}

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'kode', lebar: 8, rata: 'tengah' },
  { key: 'jenis', label: 'Jenis Aset Tetap', kind: 'teks', lebar: 60, rata: 'kiri' },
  { key: 'nilai', label: 'Nilai (Rp)', kind: 'rupiah', lebar: 40, rata: 'kanan', total: true },
];

/**
 * The Renstra table *Rincian Aset Tetap*: the official figures, that is the control totals, not the
 * sum of the register; a note outside the table says so.
 */
export const renstraRincianAsetTetap: DefinisiLaporan<Data> = {
  id: 'renstra-rincian-aset-tetap',
  judul: 'Renstra: Rincian Aset Tetap',
  keterangan: 'Tabel Rincian Aset Tetap untuk dokumen Renstra, dari nilai kontrol per golongan.',
  isiDari: 'nilai kontrol per golongan',
  kelompok: 'renstra',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'tegak' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, rekonsiliasi: sumber.rekonsiliasi(umum.per) };
  },
  susun({ umum, rekonsiliasi }, param) {
    const { golongan, kontrolPer, sumber } = rekonsiliasi;
    const rows = golongan
      .filter((b) => GOLONGAN_TETAP.includes(b.golongan))
      .map((b, i): Baris => [`${i + 1}.`, b.nama, b.adaKontrol ? b.kontrolSen : 'belum ada']);
    return {
      id: this.id,
      ...bagianRenstra(umum, param, 'Rincian Aset Tetap', kontrolPer ?? umum.per),
      kertas: param.kertas ?? this.kertas,
      huruf: 10,
      columns: KOLOM,
      nomorKolom: false,
      pindahan: false,
      sections: [bagianBaris('rincian', rows, { lembar: 'Rincian Aset Tetap' })],
      totals: jumlahkanKolom('Jumlah', KOLOM, rows),
      catatan: [
        kontrolPer === null
          ? `Belum ada nilai kontrol sampai dengan ${formatTanggal(umum.per)}.`
          : `Nilai adalah nilai kontrol per ${formatTanggal(kontrolPer)} (sumber: ${sumber ?? 'tidak disebut'}).`,
      ],
    };
  },
};
