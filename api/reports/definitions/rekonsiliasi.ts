import { bagianBaris } from '../bagian.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import type { BarisRekonsiliasi, Rekonsiliasi } from '../../contract/rekonsiliasi.ts';
import { jumlahSaldo } from '../acuan.ts';
import { bagianTetap, muatUmum, subjudulSemester, tandaTangan, tempatTanggal, type DataUmum } from '../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan, type ParamLaporan } from '../definisi.ts';
import type { Baris, BlokTandaTangan, Kolom } from '../document.ts';
import { catatanBelum } from '../nilai.ts';

interface Data {
  readonly umum: DataUmum;
  readonly rekonsiliasi: Rekonsiliasi;
}

const TANPA_KONTROL = 'belum ada';

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 8, rata: 'tengah' },
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 13, rata: 'tengah' },
  { key: 'nama', label: 'Golongan', kind: 'teks', lebar: 52, rata: 'kiri' },
  { key: 'kontrol', label: 'Nilai Kontrol (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan', total: true },
  { key: 'buku', label: 'Menurut Register (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan', total: true },
  { key: 'selisih', label: 'Selisih (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan', total: true },
  { key: 'lot', label: 'Lot', kind: 'bulat', lebar: 13, rata: 'kanan', total: true },
  { key: 'unit', label: 'Unit', kind: 'bulat', lebar: 15, rata: 'kanan', total: true },
  { key: 'belum', label: 'Belum bernilai (lot)', kind: 'bulat', lebar: 19, rata: 'kanan', total: true },
  { key: 'hasil', label: 'Hasil', kind: 'teks', lebar: 24, rata: 'tengah' },
];

/** The register against the control totals, per golongan. */
export const rekonsiliasiNilai: DefinisiLaporan<Data> = {
  id: 'rekonsiliasi',
  judul: 'Rekonsiliasi Nilai Barang',
  keterangan: 'Nilai kontrol, nilai menurut register dan selisihnya per golongan.',
  isiDari: 'nilai kontrol dan nilai barang dalam register',
  kelompok: 'ringkas',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, rekonsiliasi: sumber.rekonsiliasi(umum.per) };
  },
  acuan(sumber, param) {
    const { unit, nilaiSen } = jumlahSaldo(sumber, perLaporan(param), { cakupan: 'intra' });
    return [
      { kolom: 'unit', nilai: unit },
      { kolom: 'buku', nilai: nilaiSen },
    ];
  },
  susun({ umum, rekonsiliasi }, param) {
    const { golongan, total, kontrolPer, sumber } = rekonsiliasi;
    const rows = golongan.map(susunBaris);
    const tetap = bagianTetap<never>(umum, param);
    return {
      id: this.id,
      judul: 'REKONSILIASI NILAI BARANG MILIK DAERAH',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 8.5,
      ...tetap,
      headerBlok: [
        ...tetap.headerBlok,
        { label: 'Tanggal nilai kontrol', nilai: kontrolPer === null ? TANPA_KONTROL : formatTanggal(kontrolPer) },
        { label: 'Sumber nilai kontrol', nilai: sumber ?? TANPA_KONTROL },
      ],
      columns: KOLOM,
      nomorKolom: true,
      pindahan: false,
      sections: [bagianBaris('golongan', rows, { lembar: 'Rekonsiliasi' })],
      totals: {
        label: 'Jumlah',
        sel: [
          null,
          null,
          null,
          total.kontrolSen,
          total.bukuSen,
          total.selisihSen,
          total.lot,
          total.unit,
          total.belumBernilai,
          hasilJumlah(rekonsiliasi),
        ],
      },
      catatan: [
        'Selisih = nilai menurut register dikurangi nilai kontrol. Nilai menurut register adalah nilai perolehan bruto, ' +
          'intrakomptabel, dari barang yang nilainya sudah diisi.',
        ...[catatanBelum(total.belumBernilai)].filter((c) => c !== null),
      ],
      signatures: penandaTangan(umum, param),
    };
  },
};

function susunBaris(b: BarisRekonsiliasi, indeks: number): Baris {
  return [
    indeks + 1,
    b.kode,
    b.nama,
    b.adaKontrol ? b.kontrolSen : TANPA_KONTROL,
    b.bukuSen,
    b.selisihSen,
    b.lot,
    b.unit,
    b.belumBernilai,
    b.adaKontrol ? hasil(b.selisihSen) : 'tanpa kontrol',
  ];
}

function hasil(selisihSen: number): string {
  return selisihSen === 0 ? 'sesuai' : 'selisih';
}

/** Differences that cancel each other out are still differences. */
function hasilJumlah({ golongan, total, kontrolPer }: Rekonsiliasi): string {
  if (kontrolPer === null) return TANPA_KONTROL;
  if (total.selisihSen === 0 && golongan.some((b) => b.selisihSen !== 0)) return 'jumlah sesuai, rincian selisih';
  return hasil(total.selisihSen);
}

/** Pengurus Barang and the accounting officer of the SKPD, seen by the Pengguna Barang (Permendagri 47/2021 V.3). */
function penandaTangan({ identitas }: DataUmum, param: ParamLaporan): BlokTandaTangan {
  const kosong = { nama: '', nip: '', pangkat: '', jabatan: '' };
  return {
    kiri: tandaTangan(kosong, '', 'Pejabat Penatausahaan Keuangan SKPD', ''),
    tengah: tandaTangan(identitas.penggunaBarang, 'Mengetahui,', 'Pengguna Barang', ''),
    kanan: tandaTangan(identitas.pengurusBarang, '', 'Pengurus Barang Pengguna', tempatTanggal(identitas, param)),
  };
}
