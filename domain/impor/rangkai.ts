import { golonganDari } from '../kodeBarang.ts';
import { rincianDikenal } from '../rincian.ts';
import { formatRupiah } from '../uang.ts';
import { bacaKode, padatkanKode } from './bacaKode.ts';
import { kutip } from './pembacaAngka.ts';
import { pasangKode } from './pembacaKata.ts';
import { tolak, tolakBaris, type KolomDipakai, type OpsiUrai, type Rekaman } from './rekaman.ts';

/** Puts together what the cells of a row say about one thing in several columns, and tells where they contradict. */
export function rangkai(r: Rekaman, segmen: ReadonlyMap<number, KolomDipakai>, opsi: OpsiUrai): void {
  if (r.segmen !== null) rangkaiKode(r, r.segmen, segmen, opsi);
  rangkaiRegister(r);
  if (r.centang !== null) rangkaiCentang(r, r.centang);
  if (r.satuanLain !== null && r.data.satuan === undefined) r.data.satuan = r.satuanLain;
  rangkaiWaktu(r);
  if (r.hargaSatuan !== null) rangkaiHarga(r, r.hargaSatuan);
}

/**
 * Puts cells that could not be cut up whole into the first field that the goods have, so that nothing of them is lost, and
 * the fields of the card on the row. To be called when the code is known.
 */
export function rangkaiKartu(r: Rekaman): void {
  const golongan = golonganDari(r.data.kodeBarang ?? '');
  const dikenal = golongan && new Set(rincianDikenal(golongan).map((b) => `rincian.${b.kunci}`));
  for (const { sel, asal, calon, harap } of r.utuh ?? []) {
    const tujuan = calon.find(({ bidang }) => !bidang.startsWith('rincian.') || (dikenal?.has(bidang) ?? true));
    if (tujuan !== undefined) tujuan.baca(sel, r);
    else tolak(r, asal, `${kutip(sel)} tidak dapat dibagi; tulis ${harap}`);
  }
  if (r.rincian !== null) r.data.rincian = r.rincian;
}

const TUJUH = [1, 2, 3, 4, 5, 6, 7];

function rangkaiKode(
  r: Rekaman,
  bagian: readonly (string | undefined)[],
  kolom: ReadonlyMap<number, KolomDipakai>,
  opsi: OpsiUrai,
): void {
  const satu = r.data.kodeBarang;
  const kosong = TUJUH.filter((n) => bagian[n - 1] === undefined);
  const asal = kolom.get(1) ?? [...kolom.values()][0];
  if (asal === undefined) return;
  if (kosong.length > 0) {
    if (satu === undefined)
      tolakBaris(r, `kode barang tidak lengkap: bagian ke-${kosong.join(', ')} kosong; isi ketujuh kolomnya`);
    return;
  }
  const teks = bagian.join('.');
  const kode = padatkanKode(bagian.map((b) => b ?? '')) ?? teks;
  if (satu === undefined) return pasangKode(r, asal, opsi, bacaKode(['t', kode], opsi.kenaliKode));
  if (kode !== satu)
    tolak(r, asal, `tujuh kolom kode menyebut ${kode}, sedangkan kolom kode barang ${satu}; samakan keduanya`);
}

function rangkaiRegister(r: Rekaman): void {
  const dua = duaKolom(r);
  const satu = r.register ?? dua ?? r.registerKode;
  if (satu === null) return;
  for (const lain of [dua, r.registerKode]) {
    if (lain !== null && (lain.dari !== satu.dari || lain.sampai !== satu.sampai)) {
      return tolak(
        r,
        satu.asal,
        `nomor register ${satu.dari} di sini, tetapi ${lain.dari} di kolom ${lain.asal.judul}; samakan keduanya`,
      );
    }
  }
  r.data.registerDari = satu.dari;
  r.data.registerSampai = satu.sampai;
}

function duaKolom(r: Rekaman): Rekaman['register'] {
  const [awal, akhir] = [r.registerAwal, r.registerAkhir];
  if (awal === null) {
    if (akhir !== null) tolak(r, akhir.asal, 'nomor register akhir diisi, tetapi yang awal kosong; isi keduanya');
    return null;
  }
  const sampai = akhir?.sampai ?? awal.sampai;
  if (sampai < awal.dari) {
    tolak(r, awal.asal, `nomor register akhir ${sampai} lebih kecil daripada yang awal ${awal.dari}; tukar keduanya`);
    return null;
  }
  return { dari: awal.dari, sampai, asal: awal.asal };
}

function rangkaiCentang(r: Rekaman, centang: NonNullable<Rekaman['centang']>): void {
  const [satu, ...lebih] = centang;
  if (satu === undefined) return;
  if (lebih.length > 0) {
    const isi = centang.map((c) => (c.banyak === 'centang' ? c.kondisi : `${c.banyak} ${c.kondisi}`)).join(', ');
    return tolak(
      r,
      satu.asal,
      `satu baris berisi beberapa kondisi (${isi}); pisahkan menjadi satu baris untuk tiap kondisi`,
    );
  }
  if (r.data.kondisi !== undefined && r.data.kondisi !== satu.kondisi) {
    return tolak(
      r,
      satu.asal,
      `kolom ini menyebut ${satu.kondisi}, sedangkan kolom kondisi ${r.data.kondisi}; samakan keduanya`,
    );
  }
  r.data.kondisi = satu.kondisi;
  // A lone 1 is a tick as often as it is a number.
  if (satu.banyak === 'centang' || satu.banyak === 1) return;
  if (r.data.jumlah === undefined) r.data.jumlah = satu.banyak;
  else if (r.data.jumlah !== satu.banyak) {
    tolak(
      r,
      satu.asal,
      `${satu.banyak} barang ${satu.kondisi}, sedangkan jumlahnya ${r.data.jumlah}; samakan keduanya`,
    );
  }
}

function rangkaiWaktu(r: Rekaman): void {
  const { data } = r;
  if (data.tanggalPerolehan === undefined && r.tanggalLain !== null) data.tanggalPerolehan = r.tanggalLain;
  const tahun = data.tanggalPerolehan === undefined ? r.tahunLain : Number(data.tanggalPerolehan.slice(0, 4));
  if (tahun === null) return;
  if (data.tahunPerolehan === undefined) data.tahunPerolehan = tahun;
  // Of a lot of ours both may stand in the register as they are; only what is new has to agree.
  else if (data.tahunPerolehan !== tahun && data.id === undefined) {
    tolakBaris(
      r,
      `tahun perolehan ${data.tahunPerolehan} tidak sama dengan tahun pada tanggal perolehan (${tahun}); samakan keduanya`,
    );
  }
}

/**
 * The price of one thing times their number makes up the value where that is not told; where it is, both have to agree up
 * to the rounding of the price to its last sen or rupiah.
 */
function rangkaiHarga(r: Rekaman, { sen, asal }: NonNullable<Rekaman['hargaSatuan']>): void {
  const { data } = r;
  const rentang = (data.registerSampai ?? 0) - (data.registerDari ?? 0) + 1;
  const jumlah = data.jumlah ?? rentang;
  const nilai = sen * jumlah;
  if (!Number.isSafeInteger(nilai))
    return tolak(r, asal, 'harga satuan dikalikan jumlahnya terlalu besar; periksa titik, koma, dan nolnya');
  if (data.nilaiSen === undefined) {
    data.jumlah = jumlah;
    data.nilaiSen = nilai;
    return;
  }
  const longgar = jumlah * (sen % 100 === 0 ? 100 : 1);
  if (Math.abs(nilai - data.nilaiSen) < longgar) return;
  tolak(
    r,
    asal,
    `harga satuan Rp${formatRupiah(sen)} x ${jumlah} = Rp${formatRupiah(nilai)}, sedangkan nilainya Rp${formatRupiah(data.nilaiSen)}; perbaiki salah satu`,
  );
}
