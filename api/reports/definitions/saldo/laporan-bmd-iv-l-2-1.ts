import { kolomKurung } from '../../kolomUang.ts';
import { bagianBaris } from '../../bagian.ts';
import { rentangSemester, tambahHari } from '../../../../domain/tanggal.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagian47, subjudul47 } from '../../bagian47.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import {
  perLaporan,
  SEMUA_FORMAT,
  tigaCakupan,
  type Cakupan,
  type DefinisiLaporan,
  type Laporan,
} from '../../definisi.ts';
import type { Baris, BarisJumlah, Kolom } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import { ANGKA_NOL, muatPosisi, tambahPosisi, type AngkaPosisi, type GerakPosisi } from '../../posisi.ts';
import type { SumberLaporan } from '../../sumber.ts';
import { namaBaris } from './kolomNeraca.ts';

interface Data {
  readonly umum: DataUmum;
  readonly gerak: readonly GerakPosisi[];
  readonly nama: ReadonlyMap<string, string>;
}

const ARAH = (grup: string, key: string): Kolom[] => [
  { key: `${key}Unit`, label: 'Jumlah', grup, kind: 'bulat', lebar: 12, rata: 'kanan', total: true },
  { key: `${key}Nilai`, label: 'Nilai Perolehan (Rp)', grup, kind: 'rupiah', lebar: 28, rata: 'kanan', total: true },
  kolomKurung(`${key}Akumulasi`, 'Akumulasi (Rp)', 28, grup),
];

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 8, rata: 'tengah' },
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 12, rata: 'kiri' },
  { key: 'uraian', label: 'Jenis Barang', kind: 'teks', lebar: 38, rata: 'kiri' },
  { key: 'sebab', label: 'Penyebab', kind: 'teks', lebar: 46, rata: 'kiri' },
  ...ARAH('Bertambah', 'tambah'),
  ...ARAH('Berkurang', 'kurang'),
  {
    key: 'bersihUnit',
    label: 'Jumlah',
    grup: 'Perubahan Bersih',
    kind: 'bulat',
    lebar: 12,
    rata: 'kanan',
    total: true,
  },
  kolomKurung('bersihNilai', 'Nilai Buku (Rp)', 28, 'Perubahan Bersih'),
];

/** What moved by jenis and cause (Permendagri 47/2021 Lampiran IV.L.2.1, wording second-hand). */
export const MUTASI_PENYEBAB: readonly Laporan[] = tigaCakupan(definisi);

function definisi(cakupan: Cakupan): DefinisiLaporan<Data> {
  return {
    id: 'laporan-bmd-iv-l-2-1',
    judul: 'IV.L.2.1 Mutasi BMD menurut Penyebab',
    keterangan: 'Bertambah dan berkurang per jenis barang dan penyebab, dalam jumlah, nilai perolehan dan akumulasi.',
    isiDari: 'mutasi barang dalam semester ini',
    kelompok: 'permendagri-47',
    menu: 'Laporan BMD',
    format: SEMUA_FORMAT,
    kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const gerak = perJenis(muatPosisi(sumber, param.semester, umum.per, cakupan).gerak);
      return { umum, gerak, nama: new Map(gerak.map((g) => [g.objek, namaBaris(sumber, g.objek)])) };
    },
    acuan: (sumber, param) => acuanBersih(sumber, perLaporan(param), rentangSemester(param.semester).mulai, cakupan),
    susun({ umum, gerak, nama }, param) {
      const rows = gerak.map((g, i): Baris => barisGerak(g, i + 1, nama.get(g.objek) ?? ''));
      const total: BarisJumlah = jumlahkanKolom('Jumlah', KOLOM, rows);
      return {
        id: this.id,
        judul: 'LAPORAN MUTASI BARANG MILIK DAERAH MENURUT PENYEBAB',
        subjudul: subjudul47(umum, param, cakupan),
        kertas: param.kertas ?? this.kertas,
        huruf: 8,
        ...bagian47(umum, param),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: false,
        sections: [bagianBaris('penyebab', rows)],
        totals: total,
        catatan: ['Nilai dalam kurung mengurangi nilai buku: akumulasi penyusutan, dan perubahan bersih yang turun.'],
      };
    },
  };
}

/** Movements of one jenis and cause together, in order of code. */
function perJenis(daftar: readonly GerakPosisi[]): GerakPosisi[] {
  const hasil = new Map<string, GerakPosisi>();
  for (const g of daftar) {
    const objek = g.objek.slice(0, 5);
    const kunci = `${objek}|${g.sebab}`;
    const lama = hasil.get(kunci) ?? { objek, sebab: g.sebab, bertambah: ANGKA_NOL, berkurang: ANGKA_NOL };
    hasil.set(kunci, {
      ...lama,
      bertambah: tambahPosisi(lama.bertambah, g.bertambah),
      berkurang: tambahPosisi(lama.berkurang, g.berkurang),
    });
  }
  return [...hasil.values()].sort((a, b) => (kunciUrut(a) < kunciUrut(b) ? -1 : 1));
}

const kunciUrut = (g: GerakPosisi): string => `${g.objek} ${g.sebab}`;

const nilaiBuku = (a: AngkaPosisi): number => tambah(a.nilaiSen, -a.akumulasiSen);

function barisGerak({ objek, sebab, bertambah, berkurang }: GerakPosisi, nomor: number, nama: string): Baris {
  const arah = (a: AngkaPosisi): number[] => [a.unit, a.nilaiSen, 0 - a.akumulasiSen];
  const bersih = tambahPosisi(bertambah, berkurang, -1);
  return [nomor, objek, nama, sebab, ...arah(bertambah), ...arah(berkurang), bersih.unit, nilaiBuku(bersih)];
}

/** What the balances say has changed, opening entries of the semester set aside. */
function acuanBersih(sumber: SumberLaporan, per: string, mulai: string, cakupan: Cakupan) {
  const akhir = jumlahSaldo(sumber, per, { cakupan });
  const awal = jumlahSaldo(sumber, tambahHari(mulai, -1), { cakupan });
  const buka = sumber
    .gerakObjek(mulai, per)
    .filter((g) => g.sisi === 'awal' && (cakupan === 'gabungan' || g.komptabel === cakupan));
  const selisih = (ambil: (a: { unit: number; nilaiSen: number; akumulasiSen: number }) => number): number =>
    buka.reduce((n, g) => tambah(n, -ambil(g)), tambah(ambil(akhir), -ambil(awal)));
  return [
    { kolom: 'bersihUnit', nilai: selisih((a) => a.unit) },
    { kolom: 'bersihNilai', nilai: selisih((a) => tambah(a.nilaiSen, -a.akumulasiSen)) },
  ];
}
