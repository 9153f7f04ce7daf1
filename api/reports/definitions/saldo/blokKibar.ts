import { namaCara, namaJenis } from '../../../../domain/jenisMutasi.ts';
import { isHasilSusut } from '../../../../domain/penyusutan/riwayat.ts';
import { rincianTampil, teksRincian } from '../../../../domain/rincian.ts';
import { formatTanggal } from '../../../../domain/tanggal.ts';
import { formatRupiah } from '../../../../domain/uang.ts';
import { namaKabupaten } from '../../bagianUmum.ts';
import type { Identitas } from '../../../contract/register.ts';
import { BELUM_DIISI, type Pasangan } from '../../document.ts';
import { kodeRegister } from '../../kodeRegister.ts';
import { tambah } from '../../jumlah.ts';
import { formatBulat, formatLuas } from '../../nilai.ts';
import { gabung } from '../../selLot.ts';
import type { SatuBarang } from '../../satuBarang.ts';
import type { LotLaporan, TransaksiLaporan } from '../../sumber.ts';

/** Stands for what nobody has filled in; an amount says so in words. */
const KOSONG = '-';

/** The forms of 47/2021 print KB as RR. */
export const KONDISI_47: Readonly<Record<string, string>> = {
  B: 'Baik (B)',
  KB: 'Rusak Ringan (RR)',
  RB: 'Rusak Berat (RB)',
};

const butir = (label: string, nilai: string | number | null | undefined): Pasangan => ({
  label,
  nilai: nilai === null || nilai === undefined || nilai === '' ? KOSONG : String(nilai),
});
const hari = (tanggal: string | null | undefined): string | null =>
  tanggal === null || tanggal === undefined ? null : formatTanggal(tanggal);
const surat = (s: { nomor: string; tanggal: string | null } | null | undefined): string | null =>
  s === null || s === undefined ? null : gabung([s.nomor, hari(s.tanggal)], ', tanggal ');

/** An amount of sen, or the words for one that nobody filled in. */
const uang = (sen: number | null | undefined): string =>
  sen === null || sen === undefined ? BELUM_DIISI : `Rp${formatRupiah(sen)}`;
const perUnit = (sen: number | null, jumlah: number): number | null =>
  sen === null || jumlah === 0 ? null : Math.round(sen / jumlah);

/** Block I: who uses and keeps the goods. */
export function blokPemakai(identitas: Identitas, lot: LotLaporan): Pasangan[] {
  return [
    butir('Kuasa pengguna/unit kerja', lot.unitKerja),
    butir('Pengguna barang', identitas.dinas),
    butir('Pengelola barang', `Sekretaris Daerah ${namaKabupaten(identitas)}`.trim()),
    butir('Alamat', identitas.alamat),
  ];
}

/** Block II: the goods as they are. */
export function blokData(identitas: Identitas, { lot, riwayat }: SatuBarang): Pasangan[] {
  const { rincian } = lot;
  const isi = (kunci: string): string | null => rincian?.[kunci]?.toString() ?? null;
  const akhir = riwayat.findLast((t) => !isHasilSusut(t.jenis));
  const khusus = rincianTampil(lot.golongan, rincian).filter((b) => !UMUM.has(b.kunci));
  return [
    butir('Kode barang', lot.kodeBarang),
    butir('Nama barang (kode)', lot.uraianKode),
    butir('Kode lokasi', identitas.kodeLokasi),
    butir('Kode register', kodeRegister(identitas, lot)),
    butir('NIBAR', lot.nibar),
    butir('Nomor register', lot.nomorRegister),
    butir('Spesifikasi nama barang', lot.namaBarang),
    butir('Merk/tipe', lot.merk),
    butir('Spesifikasi lainnya', lot.spesifikasi),
    butir('Jumlah', `${formatBulat(lot.jumlah)} ${lot.satuan}`),
    butir('Luas', lot.luasM2 === null ? null : `${formatLuas(lot.luasM2)} m2`),
    butir('Harga satuan', uang(perUnit(lot.nilaiSen, lot.jumlah))),
    butir(
      'Nilai perolehan',
      lot.nilaiSen === null && lot.nilaiTerisiSen !== 0 ? `${uang(lot.nilaiTerisiSen)} (sebagian)` : uang(lot.nilaiSen),
    ),
    butir('Akumulasi penyusutan', lot.akumulasiSen === 0 ? uang(0) : `(${uang(lot.akumulasiSen)})`),
    butir('Nilai buku', lot.nilaiSen === null ? BELUM_DIISI : uang(lot.nilaiSen - lot.akumulasiSen)),
    butir('Komptabel', lot.komptabel === 'intra' ? 'Intrakomptabel' : 'Ekstrakomptabel'),
    butir('Kondisi', lot.kondisi === null ? null : KONDISI_47[lot.kondisi]),
    butir('Provinsi', identitas.provinsi),
    butir('Kabupaten/kota', namaKabupaten(identitas)),
    butir('Kecamatan', isi('kecamatan')),
    butir('Desa/kelurahan', isi('desa')),
    butir('Alamat', lot.alamat),
    butir('Koordinat', isi('koordinat')),
    butir('Ruangan', isi('ruangan')),
    ...khusus.map((b) => {
      const nilai = rincian?.[b.kunci];
      return butir(b.label, nilai === undefined ? null : teksRincian(b, nilai));
    }),
    butir('Transaksi terakhir', akhir && `${namaJenis(akhir.jenis)}, ${formatTanggal(akhir.tanggal)}`),
  ];
}

/** Fields of `domain/rincian.ts` that block II names itself. */
const UMUM = new Set(['kecamatan', 'desa', 'koordinat', 'ruangan']);

/** Block III: how the goods came in; amounts and quantity are those of that day. */
export function blokPenerimaan({ lot, riwayat }: SatuBarang): Pasangan[] {
  const [awal] = riwayat;
  const p = lot.perolehan;
  // A value that was filled in later completes the entry that brought the goods in.
  const masuk = riwayat.findLast((t) => t === awal || (t.tanggal === awal?.tanggal && t.jenis === 'pengisian-nilai'));
  const jumlah = p?.jumlah ?? masuk?.sesudah.jumlah ?? lot.jumlah;
  const dibukukan = masuk?.sesudah.nilaiSen ?? null;
  const harga = p === null ? dibukukan : p.hargaSen;
  const nilai = p === null || harga === null ? dibukukan : tambah(harga, p.atribusiSen ?? 0);
  return [
    butir('Cara perolehan', lot.caraPerolehan === null ? null : namaCara(lot.caraPerolehan)),
    butir('Tanggal perolehan', lot.presisi === 'tanggal' ? hari(lot.tanggalPerolehan) : lot.tahunPerolehan),
    butir('Dicatat sebagai', awal && `${namaJenis(awal.jenis)}, ${formatTanggal(awal.tanggal)}`),
    butir('Jumlah', `${formatBulat(jumlah)} ${lot.satuan}`),
    butir('Harga satuan', uang(perUnit(harga, jumlah))),
    butir('Nilai total', uang(harga)),
    butir('Biaya atribusi', p === null ? KOSONG : uang(p.atribusiSen)),
    butir('Nilai perolehan', uang(nilai)),
    butir('Pihak yang menyerahkan', p?.pihak),
    butir('Sumber dana', p?.sumberDana),
    butir('Sub kegiatan/rekening', gabung([p?.subKegiatan ?? null, p?.rekening ?? null], ' / ')),
    butir('Dokumen sumber', awal && teksDokumen(awal)),
    butir('Kontrak', surat(p?.kontrak)),
    butir('BAST', surat(p?.bast)),
    butir('SP2D', gabung((p?.sp2d ?? []).map(surat), '; ')),
  ];
}

/** The paper of a transaction in one line. */
export function teksDokumen({ dokumen }: TransaksiLaporan): string | null {
  return gabung([dokumen.jenis, dokumen.nomor && `nomor ${dokumen.nomor}`, hari(dokumen.tanggal)], ', ');
}
