import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson, type Sel } from '../../../api/reports/document.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const buat = (id: string, semester: '2025-1' | '2025-2' = '2025-1'): ReportDocumentJson =>
  jadikanJson(cariLaporan(id).buat(dinas.sumber, { semester, tanggalCetak: HARI_CETAK }));

/** Headings as the form numbers them; those of a group behind its name. */
const kepala = ({ columns }: ReportDocumentJson): string[] =>
  columns.map((k) => [...(k.grup === undefined ? [] : [k.grup]), k.label].join(': '));

/** Cells of a row by the keys of their columns. */
const barisBernama = (dokumen: ReportDocumentJson, nama: string): Record<string, Sel> => {
  const kolom = dokumen.columns;
  const letak = kolom.findIndex((k) => k.key === 'namaBarang');
  const baris = dokumen.sections.flatMap((b) => b.rows).find((r) => r[letak] === nama);
  return Object.fromEntries(kolom.map((k, i) => [k.key, baris?.[i] ?? null]));
};

const total = ({ columns, totals }: ReportDocumentJson, key: string): Sel =>
  totals?.sel[columns.findIndex((k) => k.key === key)] ?? null;

describe('KIB A-F have the columns of Permendagri 17/2007', () => {
  it.each<[string, string[]]>([
    [
      'kib-a',
      'No.|Jenis/Nama Barang|Kode Barang|Register|Luas (M2)|Tahun Pengadaan|Letak/Alamat|Status Tanah: Hak|Sertifikat: Tanggal|Sertifikat: Nomor|Penggunaan|Asal usul|Harga (Rp)|Keterangan'.split(
        '|',
      ),
    ],
    [
      'kib-b',
      'No.|Kode Barang|Nama/Jenis Barang|Nomor Register|Merk/Type|Ukuran/CC|Bahan|Tahun Pembelian|Nomor: Pabrik|Nomor: Rangka|Nomor: Mesin|Nomor: Polisi|Nomor: BPKB|Asal usul/ cara perolehan|Harga (Rp)|Keterangan'.split(
        '|',
      ),
    ],
    [
      'kib-c',
      'No.|Jenis/Nama Barang|Nomor: Kode Barang|Nomor: Register|Kondisi Bangunan (B, KB, RB)|Konstruksi: Bertingkat/Tidak|Konstruksi: Beton/Tidak|Luas Lantai (M2)|Letak/Lokasi Alamat|Dokumen Gedung: Tanggal|Dokumen Gedung: Nomor|Luas (M2)|Status Tanah|Nomor Kode Tanah|Asal usul|Harga (Rp)|Ket.'.split(
        '|',
      ),
    ],
    [
      'kib-d',
      'No.|Jenis/Nama Barang|Nomor: Kode Barang|Nomor: Register|Konstruksi|Panjang (Km)|Lebar (M)|Luas (M2)|Letak/Lokasi|Dokumen: Tanggal|Dokumen: Nomor|Status Tanah|Nomor Kode Tanah|Asal usul|Harga (Rp)|Kondisi (B, KB, RB)|Ket.'.split(
        '|',
      ),
    ],
    [
      'kib-e',
      'No.|Nama/Jenis Barang|Nomor: Kode Barang|Nomor: Register|Buku/Perpustakaan: Judul/Pencipta|Buku/Perpustakaan: Spesifikasi|Barang bercorak kesenian/kebudayaan: Asal Daerah|Barang bercorak kesenian/kebudayaan: Pencipta|Barang bercorak kesenian/kebudayaan: Bahan|Hewan/Ternak dan Tumbuhan: Jenis|Hewan/Ternak dan Tumbuhan: Ukuran|Hewan/Ternak dan Tumbuhan: Jumlah|Tahun Cetak/ Pembelian|Asal usul/ cara perolehan|Harga (Rp)|Ket.'.split(
        '|',
      ),
    ],
    [
      'kib-f',
      'No.|Jenis/Nama Barang|Bangunan (P, SP, D)|Konstruksi: Bertingkat/Tidak|Konstruksi: Beton/Tidak|Luas (M2)|Letak/Lokasi Alamat|Dokumen: Tanggal|Dokumen: Nomor|Tgl, Bln, Thn mulai|Status Tanah|Nomor Kode Tanah|Asal usul pembiayaan|Nilai Kontrak (Rp)|Ket.'.split(
        '|',
      ),
    ],
  ])('%s', (id, kolom) => {
    const dokumen = buat(id);
    expect(kepala(dokumen)).toEqual(kolom);
    expect(dokumen).toMatchObject({
      nomorKolom: true,
      pindahan: true,
      kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    });
    expect(dokumen.headerBlok.map((p) => p.label)).toEqual([
      'PROVINSI',
      'KABUPATEN/KOTA',
      'BIDANG',
      'UNIT ORGANISASI',
      'SUB UNIT ORGANISASI',
      'UPB',
      'NO. KODE LOKASI',
    ]);
    expect(dokumen.totals?.label).toBe('Jumlah Harga');
  });
});

describe('what stands on them', () => {
  it.each(['A', 'B', 'C', 'D', 'E', 'F'])('KIB %s adds up to the ledger of its golongan', (golongan) => {
    const buku = dinas.uji.register.db
      .prepare("select sum(d_nilai) from mutasi_baris where golongan = ? and tanggal <= '2025-06-30'")
      .pluck()
      .get(golongan);
    expect(total(buat(`kib-${golongan.toLowerCase()}`), 'nilai')).toBe(buku);
  });

  it('land with its certificate; a value nobody filled in is never 0', () => {
    const kib = buat('kib-a');
    expect(barisBernama(kib, 'Tanah Bangunan Pasar')).toMatchObject({
      hak: 'Hak Pakai',
      tanggalSertifikat: '2015-08-01',
      nomorSertifikat: '00.12.345',
      luas: 26_500.5,
      nilai: 885_991_237_021,
    });
    expect(barisBernama(kib, 'Tanah Bangunan Kantor Pemerintah')).toMatchObject({ nilai: 'belum diisi' });
    expect(kib.catatan.join()).toContain('1 lot belum diisi nilainya');
  });

  it('a row of several things says how many they are', () => {
    expect(barisBernama(buat('kib-b'), 'Sepeda Motor')).toMatchObject({
      register: '000001 s/d 000002',
      nomorPolisi: 'DP 1234 Z',
      nomorBpkb: 'K-0123',
      nilai: 4_150_000_001,
      keterangan: '2 unit',
    });
  });

  it('the length of a road in kilometres', () => {
    expect(barisBernama(buat('kib-d'), 'Jalan Lingkungan Pasar')).toMatchObject({
      panjang: 0.4,
      lebarM: 3,
      luas: 1200,
    });
  });

  it('construction at its book value, with contract and progress beside it', () => {
    const kib = buat('kib-f');
    expect(barisBernama(kib, 'Drainase Pasar Tomoni')).toMatchObject({
      bangunan: 'SP',
      beton: 'Beton',
      bertingkat: 'Tidak',
      nomorDokumen: '07/KTR/2024',
      tanggalDokumen: '2024-05-02',
      tanggalMulai: '2024-05-10',
      luas: 450.25,
      nilai: 12_500_000_050,
      keterangan: 'kontrak Rp200.000.000,00; fisik 62,5%',
    });
    expect(total(kib, 'nilai')).toBe(12_500_000_050);
  });
});
