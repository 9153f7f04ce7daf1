import { namaJenis } from '../../../../domain/jenisMutasi.ts';
import { GOLONGAN, type BarisGolongan, type Golongan } from '../../../../domain/kodeBarang.ts';
import { rincianTampil, teksRincian } from '../../../../domain/rincian.ts';
import { formatTanggalPendek, isTanggal } from '../../../../domain/tanggal.ts';
import type { Identitas } from '../../../contract/register.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagian47, subjudul47 } from '../../bagian47.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import { laporan, perLaporan, SEMUA_FORMAT, type DefinisiLaporan, type Laporan } from '../../definisi.ts';
import { kodeRegister } from '../../kodeRegister.ts';
import { catatanBelum } from '../../nilai.ts';
import { gabung, selKeterangan } from '../../selLot.ts';
import type { LotLaporan, SumberLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { rincian, teks } from '../../kolomLot.ts';
import {
  CARA,
  HARGA_SATUAN,
  JUMLAH,
  KODE,
  KONDISI,
  MERK,
  NAMA_KODE,
  NILAI,
  NO,
  PEROLEHAN,
  SATUAN,
  SPESIFIKASI,
} from './kolom47.ts';

interface Data {
  readonly umum: DataUmum;
  readonly kolom: readonly KolomLot[];
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
}

const LUAS = teks('luas', 'Luas (m2)', 17, (l) => l.luasM2, { kind: 'luas', rata: 'kanan', total: true });
const ALAMAT = teks('alamat', 'Alamat, Koordinat', 30, (l) =>
  gabung([l.alamat, isian(l, 'desa', 'Desa/Kel. '), isian(l, 'kecamatan', 'Kec. '), isian(l, 'koordinat', '')], ', '),
);
/** Paper of ownership: number and day in one column, right and holder in another; a list has no room for four. */
const HAK = teks(
  'hak',
  'Jenis Hak, Atas Nama',
  22,
  (l) => gabung([isian(l, 'hak', ''), isian(l, 'atasNama', 'a.n. ')], ', '),
  {
    grup: 'Dokumen Kepemilikan',
  },
);
const surat = (nomor: string, tanggal: string, grup: string): KolomLot =>
  teks(nomor, 'Nomor, Tanggal', 26, (l) => gabung([isian(l, nomor, ''), hari(l, tanggal)], ', '), { grup });
const STATUS_TANAH = rincian('statusTanah', 'Status Tanah', 20);

/** The numbers of a machine with what each is. */
const NOMOR = teks('nomorPolisi', 'Nomor Polisi/ Rangka/ Mesin/ BPKB/ Pabrik', 34, (l) =>
  gabung(
    [
      isian(l, 'nomorPolisi', ''),
      isian(l, 'nomorRangka', 'rangka '),
      isian(l, 'nomorMesin', 'mesin '),
      isian(l, 'nomorBpkb', 'BPKB '),
      isian(l, 'nomorPabrik', 'pabrik '),
    ],
    ', ',
  ),
);

function isian(lot: LotLaporan, kunci: string, depan: string): string | null {
  const isi = lot.rincian?.[kunci];
  return isi === undefined ? null : `${depan}${isi}`;
}

function hari(lot: LotLaporan, kunci: string): string | null {
  const isi = lot.rincian?.[kunci]?.toString();
  return isi === undefined ? null : isTanggal(isi) ? formatTanggalPendek(isi) : isi;
}

/** What the card of each golongan asks beside what all have; fields without a column of their own stand in Spesifikasi. */
const KOLOM_GOLONGAN: Readonly<Record<Golongan, readonly KolomLot[]>> = {
  A: [LUAS, ALAMAT, HAK, surat('nomorSertifikat', 'tanggalSertifikat', 'Dokumen Kepemilikan')],
  B: [NOMOR, rincian('ruangan', 'Ruangan', 22)],
  C: [LUAS, ALAMAT, surat('nomorDokumen', 'tanggalDokumen', 'Dokumen Gedung'), STATUS_TANAH],
  D: [LUAS, ALAMAT, surat('nomorDokumen', 'tanggalDokumen', 'Dokumen'), STATUS_TANAH],
  E: [rincian('judul', 'Judul', 26), rincian('pencipta', 'Pencipta', 22), rincian('ruangan', 'Ruangan', 22)],
  F: [
    ALAMAT,
    surat('nomorKontrak', 'tanggalKontrak', 'Kontrak'),
    rincian('persenSelesai', 'Selesai (%)', 15, { rata: 'kanan' }),
  ],
  G: [rincian('mitra', 'Mitra', 24), rincian('nomorLisensi', 'Nomor Lisensi', 22), rincian('ruangan', 'Ruangan', 22)],
  P: [
    rincian('ruangan', 'Ruangan', 22),
    rincian('kedaluwarsa', 'Kedaluwarsa', 20, { kind: 'tanggal', rata: 'tengah' }),
  ],
};

/** Fields that stand in the column of another one. */
const IKUT: Readonly<Record<string, readonly string[]>> = {
  alamat: ['desa', 'kecamatan', 'koordinat'],
  hak: ['atasNama'],
  nomorSertifikat: ['tanggalSertifikat'],
  nomorDokumen: ['tanggalDokumen'],
  nomorKontrak: ['tanggalKontrak'],
  nomorPolisi: ['nomorRangka', 'nomorMesin', 'nomorBpkb', 'nomorPabrik'],
};

/** The flat list of all goods of one golongan with the fields of KIBAR block II (Permendagri 47/2021, second-hand). */
export const DAFTAR_BARANG_PENGGUNA: readonly Laporan[] = GOLONGAN.map((g) => laporan(definisi(g)));

function definisi({ golongan, kode, nama }: BarisGolongan): DefinisiLaporan<Data> {
  return {
    id: `daftar-barang-pengguna-${golongan.toLowerCase()}`,
    judul: `Daftar Barang Pengguna ${golongan}: ${nama}`,
    keterangan: `Seluruh barang ${kode} ${nama} dengan data kartu identitasnya, satu baris per lot.`,
    isiDari: `barang golongan ${nama} (${kode})`,
    kelompok: 'permendagri-47',
    menu: golongan === 'P' ? 'Persediaan' : 'Laporan BMD',
    format: SEMUA_FORMAT,
    kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const kolom = susunKolom(golongan, umum, sumber);
      const lot = (): Iterable<LotLaporan> => sumber.lotPer(umum.per, { golongan });
      return { umum, kolom, lot, jumlah: jumlahkanTabel(kolom, lot()) };
    },
    acuan(sumber, param) {
      const { unit, nilaiSen } = jumlahSaldo(sumber, perLaporan(param), { golongan });
      return [
        { kolom: 'jumlah', nilai: unit },
        { kolom: 'nilai', nilai: nilaiSen },
      ];
    },
    susun({ umum, kolom, jumlah, lot }, param) {
      return {
        id: this.id,
        judul: 'DAFTAR BARANG PENGGUNA',
        subjudul: [`${kode} ${nama}`.toUpperCase(), ...subjudul47(umum, param, 'gabungan')],
        kertas: param.kertas ?? this.kertas,
        huruf: 6,
        ...bagian47(umum, param),
        columns: kolomDokumen(kolom),
        nomorKolom: true,
        pindahan: true,
        sections: [
          {
            id: golongan,
            judul: null,
            lembar: `DBP ${golongan}`,
            halamanBaru: false,
            rows: barisTabel(kolom, lot),
            jumlahBaris: jumlah.lot,
            subtotal: null,
          },
        ],
        totals: { label: 'Jumlah', sel: jumlah.sel },
        catatan: [
          'Nomor register dan NIBAR kosong sampai ditetapkan; program tidak mengarangnya.',
          ...[catatanBelum(jumlah.belum)].filter((c) => c !== null),
        ],
      };
    },
  };
}

function susunKolom(golongan: Golongan, { identitas, per }: DataUmum, sumber: SumberLaporan): KolomLot[] {
  const khusus = KOLOM_GOLONGAN[golongan];
  const punyaKolom = new Set(khusus.flatMap((k) => [k.key, ...(IKUT[k.key] ?? [])]));
  return [
    NO,
    KODE,
    teks('register', 'Kode Register/ NIBAR', 30, (l) => selRegister(identitas, l), { kind: 'kode' }),
    NAMA_KODE,
    SPESIFIKASI,
    { ...MERK, isi: (l, n) => gabung([MERK.isi(l, n), rincianLain(l, punyaKolom)], '; ') },
    ...khusus,
    JUMLAH,
    SATUAN,
    HARGA_SATUAN,
    NILAI,
    KONDISI,
    PEROLEHAN,
    CARA,
    teks('transaksi', 'Transaksi Terakhir', 25, (l) => selTransaksi(sumber, l.id, per)),
    teks('keterangan', 'Keterangan', 24, (l) =>
      selKeterangan(l, [l.komptabel === 'ekstra' ? 'Ekstrakomptabel' : null]),
    ),
  ];
}

const selRegister = (identitas: Identitas, lot: LotLaporan): string | null =>
  gabung([kodeRegister(identitas, lot) ?? lot.nomorRegister, lot.nibar && `NIBAR ${lot.nibar}`], '; ');

/** Fields of the card without a column: `Bahan Besi, Ukuran 125 cc`. */
function rincianLain(lot: LotLaporan, punyaKolom: ReadonlySet<string>): string | null {
  const isi = rincianTampil(lot.golongan, lot.rincian).flatMap((b) => {
    const nilai = lot.rincian?.[b.kunci];
    return nilai === undefined || punyaKolom.has(b.kunci) ? [] : [`${b.label}: ${teksRincian(b, nilai)}`];
  });
  return gabung(isi, ', ');
}

function selTransaksi(sumber: SumberLaporan, id: string, per: string): string | null {
  const akhir = sumber.transaksiTerakhir(id, per);
  return akhir === null ? null : `${namaJenis(akhir.jenis)}, ${formatTanggalPendek(akhir.tanggal)}`;
}
