import {
  formatTanggal,
  formatTanggalPendek,
  namaSemester,
  rentangSemester,
  tambahHari,
} from '../../../../domain/tanggal.ts';
import { tanggalTerbilang } from '../../../../domain/terbilang.ts';
import type { Identitas, Pejabat } from '../../../contract/register.ts';
import { jumlahSaldo } from '../../acuan.ts';
import {
  bagianTetap,
  muatUmum,
  namaLengkapDinas,
  pejabatLain,
  tandaTangan,
  tempatTanggal,
  type DataUmum,
} from '../../bagianUmum.ts';
import {
  perLaporan,
  SEMUA_FORMAT,
  type DefinisiLaporan,
  type NaskahLaporan,
  type ParamLaporan,
} from '../../definisi.ts';
import type { Bagian, BlokTandaTangan, Paragraf, SumberBaris } from '../../document.ts';
import { atauTitik, bacaNaskah, keParagraf } from '../../naskah.ts';
import { muatPosisi, type PosisiSemester } from '../../posisi.ts';
import type { GerakObjek, SaldoObjek, SumberLaporan } from '../../sumber.ts';
import { teksBerkas } from './bagianTeks.ts';
import { bacaAkuntansi, bagianSaldo, isLengkap, KOLOM_SALDO, type SaldoBanding } from './lampiranSaldo.ts';
import { bagianTransaksi } from './lampiranTransaksi.ts';
import { bagianSelisih, bawaanSelisih, daftarSelisih, NASKAH_SELISIH, type Selisih } from './selisih.ts';

/** One who signs: in which role, and where the identity keeps the person. */
interface Pihak {
  readonly sebagai: string;
  readonly pejabat: (identitas: Identitas) => Pejabat;
}

/** What tells the minutes apart: between whom they are. */
interface Rupa {
  readonly id: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly antara: string;
  readonly pertama: Pihak;
  readonly kedua: Pihak;
  readonly mengetahui: Pihak;
}

const PENGGUNA: Pihak = { sebagai: 'Pengguna Barang', pejabat: (i) => i.penggunaBarang };

/** Signers as practice has them; Permendagri 47/2021 V.2 and V.3 were not at hand. */
const RUPA: readonly Rupa[] = [
  {
    id: 'ba-rekonsiliasi-internal',
    judul: 'Berita Acara Rekonsiliasi Internal (V.3)',
    keterangan: 'Pengurus barang dengan pelaksana akuntansi SKPD: saldo, transaksi dan selisih.',
    antara: 'PENGURUS BARANG PENGGUNA DAN FUNGSI AKUNTANSI SKPD',
    pertama: { sebagai: 'Pengurus Barang Pengguna', pejabat: (i) => i.pengurusBarang },
    kedua: {
      sebagai: 'Pejabat Penatausahaan Keuangan SKPD selaku pelaksana fungsi akuntansi',
      pejabat: (i) => pejabatLain(i, 'ppkSkpd'),
    },
    mengetahui: PENGGUNA,
  },
  {
    id: 'ba-rekonsiliasi-bpkad',
    judul: 'Berita Acara Rekonsiliasi dengan Pengelola Barang (V.2)',
    keterangan: 'Pengguna Barang dengan Pengelola Barang (BPKAD): saldo, transaksi dan selisih.',
    antara: 'PENGGUNA BARANG DAN PENGELOLA BARANG',
    pertama: PENGGUNA,
    kedua: { sebagai: 'Pejabat Penatausahaan Barang', pejabat: (i) => pejabatLain(i, 'kepalaBpkad') },
    mengetahui: { sebagai: 'Pengelola Barang', pejabat: (i) => pejabatLain(i, 'sekda') },
  },
];

const PENUTUP =
  'Demikian Berita Acara ini beserta lampirannya dibuat dengan sebenarnya dan ditandatangani oleh kedua belah pihak ' +
  'untuk dipergunakan sebagaimana mestinya.';

const NASKAH: readonly NaskahLaporan[] = [
  { kunci: 'nomor', judul: 'Nomor berita acara', bentuk: 'baris', bawaan: '' },
  { kunci: 'tempat', judul: 'Bertempat di', bentuk: 'baris', bawaan: '' },
  { kunci: 'pernyataan', judul: 'Pernyataan', bawaan: '' },
  ...NASKAH_SELISIH,
  { kunci: 'tambahan', judul: 'Catatan tambahan', bawaan: '' },
  { kunci: 'penutup', judul: 'Penutup', bawaan: PENUTUP },
];

/** What both minutes read beside their texts. */
interface Angka {
  readonly posisi: PosisiSemester;
  readonly awal: SaldoBanding;
  readonly akhir: SaldoBanding;
  readonly gerak: readonly GerakObjek[];
  readonly saldo: readonly SaldoObjek[];
  readonly selisih: readonly Selisih[];
}

interface Data extends Angka {
  readonly umum: DataUmum;
  readonly naskah: (kunci: string) => string;
}

function bacaAngka(sumber: SumberLaporan, param: ParamLaporan): Angka {
  const per = perLaporan(param);
  const { mulai } = rentangSemester(param.semester);
  const perAwal = tambahHari(mulai, -1);
  const posisi = muatPosisi(sumber, param.semester, per, 'intra');
  const awal = { per: perAwal, posisi, saat: 'awal' as const, akuntansi: bacaAkuntansi(sumber, perAwal) };
  const akhir = { per, posisi, saat: 'akhir' as const, akuntansi: bacaAkuntansi(sumber, per) };
  const gerak = sumber.gerakObjek(mulai, per);
  return { posisi, awal, akhir, gerak, saldo: sumber.saldoObjek(per), selisih: daftarSelisih(awal, akhir) };
}

/** The texts as far as identity and figures give them. */
function bawaan(identitas: Identitas, angka: Angka, param: ParamLaporan): Record<string, string | null> {
  return {
    tempat: identitas.dinas.trim() === '' ? '' : `Kantor ${identitas.dinas.trim()}`,
    pernyataan:
      `Kedua belah pihak telah melakukan rekonsiliasi data barang milik daerah pada ${atauTitik(namaLengkapDinas(identitas))} ` +
      `untuk ${namaSemester(param.semester)}, dengan batas pencatatan (cut-off) tanggal ${formatTanggal(angka.akhir.per)}, ` +
      'dan menyatakan hal-hal sebagai berikut:',
    ...bawaanSelisih(angka, param),
  };
}

/** Minutes of reconciliation of Permendagri 47/2021: V.3 within the office, V.2 with the Pengelola. */
export const BERITA_ACARA: readonly DefinisiLaporan<Data>[] = RUPA.map((rupa) => ({
  id: rupa.id,
  judul: rupa.judul,
  keterangan: rupa.keterangan,
  isiDari: 'saldo dan mutasi barang, dan nilai kontrol menurut akuntansi',
  kelompok: 'rekonsiliasi',
  naskah: NASKAH,
  bawaanNaskah: (sumber, param) => bawaan(sumber.identitas(), bacaAngka(sumber, param), param),
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'tegak' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const angka = bacaAngka(sumber, param);
    // The figures are read once, for the tables and for the texts.
    const bernaskah = { ...this, bawaanNaskah: () => bawaan(umum.identitas, angka, param) };
    return { umum, ...angka, naskah: bacaNaskah(bernaskah, sumber, param) };
  },
  acuan(sumber, param) {
    const { nilaiSen, akumulasiSen } = jumlahSaldo(sumber, perLaporan(param), { cakupan: 'intra' });
    return [{ kolom: 'bmd', nilai: nilaiSen - akumulasiSen }];
  },
  susun(data, param) {
    const { umum, naskah } = data;
    return {
      id: this.id,
      judul: 'BERITA ACARA REKONSILIASI BARANG MILIK DAERAH',
      subjudul: [rupa.antara, namaSemester(param.semester).toUpperCase(), `Nomor: ${atauTitik(naskah('nomor'))}`],
      kertas: param.kertas ?? this.kertas,
      huruf: 7.5,
      ...bagianTetap(umum, param),
      headerBlok: [],
      columns: KOLOM_SALDO,
      nomorKolom: true,
      pindahan: false,
      sections: susunBagian(rupa, data, param),
      totals: null,
      catatan: susunCatatan(data),
      signatures: { kiri: null, tengah: null, kanan: null },
    };
  },
}));

function susunBagian(rupa: Rupa, data: Data, param: ParamLaporan): Bagian<SumberBaris>[] {
  const { awal, akhir, posisi, gerak, selisih, naskah } = data;
  const judulSaldo = (huruf: string, nama: string, per: string): string =>
    `Lampiran 1${huruf}: ${nama} per ${formatTanggal(per)}`;
  return [
    {
      ...teksBerkas('pembukaan', null, [...pembukaan(rupa, data, param), ...keParagraf(naskah('penutup'))]),
      // Minutes are signed under their text; what follows is attached to them.
      kartu: { headerBlok: [], signatures: penandaTangan(rupa, data.umum.identitas, param) },
    },
    {
      // Lampiran 1b speaks for the document, so this one brings its columns along.
      ...bagianSaldo(
        { id: 'lampiran-1a', judul: judulSaldo('a', 'Saldo awal', awal.per), lembar: 'Lampiran 1a', halamanBaru: true },
        awal,
      ),
      columns: KOLOM_SALDO,
    },
    bagianSaldo(
      {
        id: 'lampiran-1b',
        judul: judulSaldo('b', 'Saldo akhir', akhir.per),
        lembar: 'Lampiran 1b',
        halamanBaru: false,
      },
      akhir,
    ),
    bagianTransaksi(gerak, posisi),
    bagianSelisih(selisih, naskah),
    ...(naskah('tambahan').trim() === '' ? [] : [teksBerkas('tambahan', null, keParagraf(naskah('tambahan')))]),
  ];
}

function pembukaan(rupa: Rupa, data: Data, param: ParamLaporan): Paragraf[] {
  const { umum, naskah, awal, akhir } = data;
  const tanggal = param.tanggalSurat ?? param.tanggalCetak;
  const pihak = (
    nomor: string,
    { sebagai, pejabat }: Pihak,
    sebutan: string,
    pilihan: Pejabat | undefined,
  ): Paragraf => ({
    bentuk: 'butir',
    nomor,
    teks: kalimatPihak(pilihan ?? pejabat(umum.identitas), sebagai, sebutan),
  });
  return [
    {
      bentuk: 'isi',
      teks:
        `Pada hari ini ${tanggalTerbilang(tanggal)} (${formatTanggalPendek(tanggal)}), bertempat di ` +
        `${atauTitik(naskah('tempat'))}, kami yang bertanda tangan di bawah ini:`,
    },
    pihak('1.', rupa.pertama, 'PIHAK PERTAMA', param.penanda?.kiri),
    pihak('2.', rupa.kedua, 'PIHAK KEDUA', param.penanda?.kanan),
    ...keParagraf(naskah('pernyataan')),
    ...pernyataan(data, awal.per, akhir.per).map((kalimat, i): Paragraf => ({
      bentuk: 'butir',
      nomor: `${i + 1}.`,
      teks: kalimat,
    })),
  ];
}

function kalimatPihak({ nama, nip, pangkat, jabatan }: Pejabat, sebagai: string, sebutan: string): string {
  const rincian = [
    atauTitik(nama),
    `NIP ${atauTitik(nip)}`,
    pangkat.trim() === '' ? '' : `pangkat/golongan ${pangkat.trim()}`,
    jabatan.trim() === '' ? '' : `jabatan ${jabatan.trim()}`,
    `bertindak sebagai ${sebagai}`,
  ].filter((t) => t !== '');
  return `${rincian.join(', ')}, selanjutnya disebut ${sebutan};`;
}

function pernyataan({ selisih, awal, akhir }: Data, perAwal: string, perAkhir: string): string[] {
  const dibanding = awal.akuntansi.size + akhir.akuntansi.size > 0;
  return [
    `Saldo awal per ${formatTanggal(perAwal)} dan saldo akhir per ${formatTanggal(perAkhir)} adalah sebagaimana Lampiran 1.`,
    'Transaksi barang milik daerah selama semester adalah sebagaimana Lampiran 2.',
    !dibanding
      ? 'Nilai menurut akuntansi belum diisi, sehingga selisih belum dapat dihitung.'
      : selisih.length === 0
        ? 'Tidak terdapat selisih pada pos yang ada nilai akuntansinya.'
        : `Terdapat selisih pada ${selisih.length} pos, dengan penyebab, tindak lanjut dan batas waktu sebagaimana Catatan Hasil Rekonsiliasi.`,
  ];
}

function susunCatatan({ awal, akhir }: Data): string[] {
  const tanpa = [awal, akhir].filter((b) => b.akuntansi.size === 0).map((b) => formatTanggal(b.per));
  return [
    'Saldo menurut BMD adalah nilai perolehan barang intrakomptabel yang sudah diisi; akumulasi dalam kurung. ' +
      'Selisih = menurut BMD dikurangi menurut akuntansi.',
    ...(tanpa.length === 0
      ? []
      : [
          `Nilai menurut akuntansi per ${tanpa.join(' dan per ')} belum ada: isi sebagai nilai kontrol bertanggal itu di Rekonsiliasi.`,
        ]),
    ...([awal, akhir].some((b) => b.akuntansi.size > 0 && !isLengkap(b))
      ? ['Jumlah menurut akuntansi tidak dicetak bila ada pos yang belum ada nilai akuntansinya, termasuk akumulasi.']
      : []),
  ];
}

function penandaTangan(rupa: Rupa, identitas: Identitas, param: ParamLaporan): BlokTandaTangan {
  const { pertama, kedua, mengetahui } = rupa;
  return {
    kiri: tandaTangan(pertama.pejabat(identitas), 'PIHAK PERTAMA,', pertama.sebagai, ''),
    tengah: tandaTangan(mengetahui.pejabat(identitas), 'Mengetahui,', mengetahui.sebagai, ''),
    kanan: tandaTangan(kedua.pejabat(identitas), 'PIHAK KEDUA,', kedua.sebagai, tempatTanggal(identitas, param)),
  };
}
