import { labelKondisi } from '../domain/kondisi.ts';
import { formatTanggalPendek } from '../domain/tanggal.ts';
import type { Temuan } from '../domain/temuan.ts';
import type { KodeUntukNama } from './namaKeKode.ts';
import type { BarisRenstra } from './renstraTabel.ts';

/** Groups of goods of which every unit needs a register number of its own: land, buildings, vehicles, computers. */
const SATU_PER_SATU = ['1.3.1.', '1.3.3.', '1.3.2.02.01.', '1.3.2.10.01.'];
const AWALAN_KDP = '1.3.6.';
const TAHUN_KDP_LAMA = 2;

/**
 * The oddities that one printed row and its code show by themselves.
 *
 * @param per date of the table; years after it cannot be right
 */
export function temuanSebaris(b: BarisRenstra, kode: KodeUntukNama, per: string): Temuan[] {
  return [...temuanTahun(b, kode, per), ...temuanLuas(b), ...temuanCetakan(b), ...temuanKode(b, kode)];
}

function temuanTahun(b: BarisRenstra, kode: KodeUntukNama, per: string): Temuan[] {
  const hasil: Temuan[] = [];
  const umur = Number(per.slice(0, 4)) - b.tahunPerolehan;
  if (umur < 0) {
    hasil.push({
      aturan: 'tahun_di_masa_depan',
      pesan: `Tahun perolehan tercetak ${b.tahunPerolehan}, setelah tanggal tabel (${formatTanggalPendek(per)}). Periksa tahun pada dokumen perolehan.`,
    });
  }
  if (kode.kode.startsWith(AWALAN_KDP) && umur > TAHUN_KDP_LAMA) {
    hasil.push({
      aturan: 'kdp_lama',
      pesan: `Konstruksi dalam pengerjaan sejak ${b.tahunPerolehan} (${umur} tahun). Periksa apakah sudah selesai dan perlu dicatat sebagai aset definitif.`,
    });
  }
  return hasil;
}

function temuanLuas(b: BarisRenstra): Temuan[] {
  const luas = b.luasTercetak;
  const hasil: Temuan[] = [];
  if (luas === null) return hasil;
  if (luas.includes('.')) {
    hasil.push({
      aturan: 'luas_titik_ribuan',
      pesan: `Titik pada luas "${luas}" dibaca sebagai pemisah ribuan: ${b.luasM2} m2.`,
    });
  }
  if (!luas.endsWith('M2')) {
    hasil.push({ aturan: 'luas_tanpa_satuan', pesan: `Luas tercetak "${luas}" tanpa satuan; dicatat ${b.luasM2} m2.` });
  }
  return hasil;
}

function temuanCetakan(b: BarisRenstra): Temuan[] {
  const t = b.tercetak;
  const hasil: Temuan[] = [];
  if (b.potonganNama.length > 1) {
    hasil.push({
      aturan: 'nama_terpotong_baris',
      pesan: `Nama tercetak terputus (${kutip(b.potonganNama)}) dan digabung menjadi "${b.namaBarang}".`,
    });
  }
  if (b.potonganKondisi.length > 1) {
    hasil.push({
      aturan: 'kondisi_terpotong',
      pesan: `Kondisi tercetak terputus (${kutip(b.potonganKondisi)}) dan digabung menjadi "${t.kondisi}".`,
    });
  }
  if (t.kondisi !== labelKondisi(b.kondisi)) {
    hasil.push({
      aturan: 'kondisi_beda_huruf',
      pesan: `Kondisi tercetak "${t.kondisi}" dibaca sebagai ${labelKondisi(b.kondisi)}.`,
    });
  }
  if (!t.jumlah.includes(' ')) {
    hasil.push({
      aturan: 'satuan_menempel',
      pesan: `Jumlah tercetak "${t.jumlah}" tanpa spasi; dibaca ${b.jumlah} ${b.satuan}.`,
    });
  }
  if (b.caraPerolehan === 'hibah') {
    hasil.push({
      aturan: 'hibah_tanpa_pemberi',
      pesan: 'Tercetak sebagai hibah tanpa nama pemberi dan dokumen. Lengkapi dari naskah hibah atau BAST.',
    });
  }
  return hasil;
}

function temuanKode(b: BarisRenstra, k: KodeUntukNama): Temuan[] {
  const hasil: Temuan[] = [];
  const pilihan = `${k.kode} (${k.uraian})`;
  const ragu = {
    exact: null,
    likely: `Kode ${pilihan} dipilih karena uraiannya paling dekat dengan nama tercetak.`,
    'by-order': `Nama ini ada pada lebih dari satu kode; ${pilihan} dipilih dari urutan baris pada tabel.`,
    ambiguous: `Lebih dari satu barang atau kode cocok dengan nama ini; ${pilihan} dipilih untuk sementara.`,
  }[k.keyakinan];
  if (ragu !== null) hasil.push({ aturan: 'kode_tidak_pasti', pesan: `${ragu} Cocokkan dengan kartu barang.` });
  if (!senada(b.namaBarang, k.uraian)) {
    hasil.push({
      aturan: 'ejaan_berbeda_dari_kode',
      pesan: `Nama tercetak "${b.namaBarang}"; uraian kode ${k.kode} adalah "${k.uraian}". Nama disimpan seperti tercetak.`,
    });
  }
  if (b.jumlah > 1 && SATU_PER_SATU.some((awalan) => k.kode.startsWith(awalan))) {
    hasil.push({
      aturan: 'lot_beberapa_unit',
      pesan: `Satu baris memuat ${b.jumlah} unit. Barang jenis ini didaftar satu per satu; pecah lot bila nomor registernya sudah ada.`,
    });
  }
  return hasil;
}

function kutip(potongan: readonly string[]): string {
  return potongan.map((p) => `"${p}"`).join(' dan ');
}

/** Letters and digits only, in lower case: what two spellings of a name have in common. */
export function kunciNama(nama: string): string {
  return nama.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Same words but for case, marks, *lain-lain/lainnya*, and a longer or shorter description. */
function senada(nama: string, uraian: string): boolean {
  const kunci = (teks: string): string =>
    kunciNama(teks.replace(/ Merk .*$|\(dst\)/gi, '').replace(/lain-lain|lainnya/gi, 'lain'));
  const a = kunci(nama);
  const b = kunci(uraian);
  return a.includes(b) || b.includes(a);
}
