import { kolomKurung } from '../../kolomUang.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagian47, subjudul47 } from '../../bagian47.ts';
import { muatUmum, namaKabupaten, tandaTangan, tempatTanggal, type DataUmum } from '../../bagianUmum.ts';
import { barisNeraca, type BarisNeraca, type KelompokNeraca } from '../../barisNeraca.ts';
import {
  perLaporan,
  SEMUA_FORMAT,
  tigaCakupan,
  type Cakupan,
  type DefinisiLaporan,
  type Laporan,
  type ParamLaporan,
} from '../../definisi.ts';
import type { BlokTandaTangan, Kolom, Sel } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { catatanBelum } from '../../nilai.ts';
import { muatPosisi } from '../../posisi.ts';
import { bagianNeraca, namaBaris, totalNeraca, type PilihAngka } from './kolomNeraca.ts';

interface Data {
  readonly umum: DataUmum;
  readonly kelompok: readonly KelompokNeraca[];
  readonly nama: ReadonlyMap<string, string>;
}

const KOLOM: readonly Kolom[] = [
  { key: 'kode', label: 'Kode Barang', kind: 'kode', lebar: 22, rata: 'kiri' },
  { key: 'uraian', label: 'Nama Barang', kind: 'teks', lebar: 84, rata: 'kiri' },
  { key: 'akhirUnit', label: 'Jumlah BMD', kind: 'bulat', lebar: 24, rata: 'kanan', total: true },
  kolomKurung('akhirNilai', 'Saldo Akhir (Rp)', 44),
];

const PILIH: PilihAngka = (b) => [b.akhir];

/** The layout of the whole Pemda is the same as that of one SKPD; only its head and signer differ. */
const CATATAN_PEMDA =
  'Tata letak IV.L.4.4 (bukti dukung penilaian KPK) untuk barang SKPD ini; gabungan seluruh SKPD disusun BPKAD.';

/** Balance of goods of one SKPD, and the same in the layout that the KPK scores (Permendagri 47/2021 IV.L.4.2, IV.L.4.4). */
export const LAPORAN_BMD: readonly Laporan[] = [
  ...tigaCakupan((cakupan) => definisi('iv-l-4-2', cakupan)),
  ...tigaCakupan((cakupan) => definisi('iv-l-4-4', cakupan)),
];

function definisi(bentuk: 'iv-l-4-2' | 'iv-l-4-4', cakupan: Cakupan): DefinisiLaporan<Data> {
  const isPemda = bentuk === 'iv-l-4-4';
  return {
    id: `laporan-bmd-${bentuk}`,
    judul: isPemda ? 'IV.L.4.4 Laporan BMD' : 'IV.L.4.2 Laporan BMD per SKPD',
    keterangan: isPemda
      ? 'Laporan BMD dalam tata letak yang dinilai KPK: jumlah dan saldo akhir menurut susunan neraca.'
      : 'Jumlah dan saldo akhir barang SKPD menurut susunan neraca.',
    isiDari: 'saldo barang',
    kelompok: 'permendagri-47',
    menu: 'Laporan BMD',
    format: SEMUA_FORMAT,
    kertas: { ukuran: 'A4', orientasi: 'tegak' },
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const kelompok = barisNeraca(muatPosisi(sumber, param.semester, umum.per, cakupan), 'jenis');
      const kode = kelompok.flatMap((k) => k.baris.map((b) => b.kode));
      return { umum, kelompok, nama: new Map(kode.map((k) => [k, namaBaris(sumber, k)])) };
    },
    acuan(sumber, param) {
      const { unit, nilaiSen, akumulasiSen } = jumlahSaldo(sumber, perLaporan(param), { cakupan });
      return [
        { kolom: 'akhirUnit', nilai: unit },
        { kolom: 'akhirNilai', nilai: tambah(nilaiSen, -akumulasiSen) },
      ];
    },
    susun({ umum, kelompok, nama }, param) {
      const awalan = (b: BarisNeraca): Sel[] => [b.kode, nama.get(b.kode) ?? ''];
      const belum = kelompok.flatMap((k) => k.baris).reduce((n, b) => tambah(n, b.akhir.belum), 0);
      const kabupaten = namaKabupaten(umum.identitas).toUpperCase();
      return {
        id: this.id,
        judul: 'LAPORAN BARANG MILIK DAERAH',
        subjudul: [...(isPemda && kabupaten !== '' ? [kabupaten] : []), ...subjudul47(umum, param, cakupan)],
        kertas: param.kertas ?? this.kertas,
        huruf: 7.5,
        ...bagian47(umum, param),
        ...(isPemda && { signatures: tandaPemda(umum, param) }),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: false,
        sections: bagianNeraca(kelompok, awalan, PILIH),
        totals: totalNeraca(kelompok, awalan, PILIH),
        catatan: [
          'Nilai dalam kurung adalah akumulasi penyusutan atau amortisasi, pengurang nilai perolehan.',
          ...(isPemda ? [CATATAN_PEMDA] : []),
          ...[catatanBelum(belum)].filter((c) => c !== null),
        ],
      };
    },
  };
}

/** The report of a Pemda is signed at the BPKAD, by somebody the register does not know: dots, and the Pengguna Barang beside. */
function tandaPemda({ identitas }: DataUmum, param: ParamLaporan): BlokTandaTangan {
  const kosong = { jabatan: '', nama: '', pangkat: '', nip: '' };
  return {
    kiri: tandaTangan(identitas.penggunaBarang, 'Mengetahui,', 'Pengguna Barang', ''),
    tengah: null,
    kanan: tandaTangan(kosong, '', 'Pejabat Penatausahaan Barang', tempatTanggal(identitas, param)),
  };
}
