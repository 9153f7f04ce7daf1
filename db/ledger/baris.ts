import type { AtributLot, KeadaanLot } from '../../domain/lot.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import type { TabelBarang } from '../schema.ts';

/** Columns of the projection in the order they are written. */
export const KOLOM_BARANG = [
  'id',
  'golongan',
  'kode_barang',
  'kondisi',
  'komptabel',
  'nama_barang',
  'merk',
  'spesifikasi',
  'satuan',
  'unit',
  'nilai',
  'akumulasi',
  'unit_belum',
  'tahun_perolehan',
  'tanggal_perolehan',
  'presisi',
  'luas',
  'register_dari',
  'register_sampai',
  'nibar',
  'cara_perolehan',
  'alamat',
  'keterangan',
  'nomor_cetak',
  'keyakinan_kode',
  'tercetak',
  'temuan',
  'jumlah_temuan',
  'induk',
  'tindak_lanjut',
  'lain',
  'tanggal_terakhir',
  'perintah_terakhir',
] as const satisfies readonly (keyof TabelBarang)[];

/** Columns whose text is searched. */
export const KOLOM_CARI = [
  'nama_barang',
  'merk',
  'spesifikasi',
  'alamat',
  'keterangan',
  'kode_barang',
  'nibar',
  'nomor_cetak',
] as const;

/** A stored condition; the empty text stands for unknown, so that totals can be keyed by it. */
export const keKondisi = (teks: string): Kondisi | null => (teks === '' ? null : (teks as Kondisi)); // CHECK in the file
export const dariKondisi = (kondisi: Kondisi | null): string => kondisi ?? '';

/** Attributes that no list asks for, kept together. */
type AtributLain = Pick<
  AtributLot,
  'unitKerja' | 'pemanfaatan' | 'pengamanan' | 'akumulasiDiberikan' | 'perolehan' | 'rincian'
>;

const LAIN_KOSONG: AtributLain = {
  unitKerja: null,
  pemanfaatan: null,
  pengamanan: null,
  akumulasiDiberikan: false,
  perolehan: null,
  rincian: null,
};

/** Most lots have none of them, so only what is there is kept. */
const tulisLain = (atribut: AtributLot): string => {
  const { unitKerja, pemanfaatan, pengamanan, akumulasiDiberikan, perolehan, rincian } = atribut;
  const semua = { unitKerja, pemanfaatan, pengamanan, akumulasiDiberikan, perolehan, rincian };
  const isi = Object.entries(semua).filter(([, v]) => Boolean(v));
  return isi.length === 0 ? '{}' : JSON.stringify(Object.fromEntries(isi));
};

const bacaLain = (teks: string): AtributLain =>
  teks === '{}' ? LAIN_KOSONG : { ...LAIN_KOSONG, ...(JSON.parse(teks) as Partial<AtributLain>) };

/** Values of the projection row of a lot, in the order of KOLOM_BARANG. */
export function larikBarang(id: number, lot: KeadaanLot, tanggalTerakhir: string, perintahTerakhir: number): unknown[] {
  const { atribut: a, angka } = lot;
  return [
    id,
    a.golongan,
    a.kodeBarang,
    dariKondisi(a.kondisi),
    a.komptabel,
    a.namaBarang,
    a.merk,
    a.spesifikasi,
    a.satuan,
    angka.unit,
    angka.nilai,
    angka.akumulasi,
    angka.unitBelum,
    a.tahunPerolehan,
    a.tanggalPerolehan,
    a.presisi,
    a.luas,
    a.registerDari,
    a.registerSampai,
    a.nibar,
    a.caraPerolehan,
    a.alamat,
    a.keterangan,
    a.nomorCetak,
    a.keyakinanKode,
    a.tercetak === null ? null : JSON.stringify(a.tercetak),
    JSON.stringify(a.temuan),
    a.temuan.length,
    a.induk,
    a.tindakLanjut === null ? null : JSON.stringify(a.tindakLanjut),
    tulisLain(a),
    tanggalTerakhir,
    perintahTerakhir,
  ];
}

/** The lot that a projection row stands for. */
export function lotDariBarang(b: TabelBarang): KeadaanLot {
  const atribut: AtributLot = {
    golongan: b.golongan as Golongan,
    kodeBarang: b.kode_barang,
    kondisi: keKondisi(b.kondisi),
    komptabel: b.komptabel,
    namaBarang: b.nama_barang,
    merk: b.merk,
    spesifikasi: b.spesifikasi,
    satuan: b.satuan,
    tahunPerolehan: b.tahun_perolehan,
    tanggalPerolehan: b.tanggal_perolehan,
    presisi: b.presisi as AtributLot['presisi'],
    luas: b.luas,
    registerDari: b.register_dari,
    registerSampai: b.register_sampai,
    nibar: b.nibar,
    caraPerolehan: b.cara_perolehan,
    alamat: b.alamat,
    keterangan: b.keterangan,
    nomorCetak: b.nomor_cetak,
    keyakinanKode: b.keyakinan_kode,
    tercetak: b.tercetak === null ? null : (JSON.parse(b.tercetak) as AtributLot['tercetak']),
    temuan: JSON.parse(b.temuan) as AtributLot['temuan'],
    induk: b.induk,
    tindakLanjut: b.tindak_lanjut === null ? null : (JSON.parse(b.tindak_lanjut) as AtributLot['tindakLanjut']),
    ...bacaLain(b.lain),
  };
  return { atribut, angka: { unit: b.unit, nilai: b.nilai, akumulasi: b.akumulasi, unitBelum: b.unit_belum } };
}
