import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { jadikanJson, type ReportDocumentJson, type Sel } from '../../../api/reports/document.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { bacaPdf } from './bacaPdf.ts';
import { type DinasUji, dinasUji, HARI_CETAK } from './dinasUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'permendagri17-'));
let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => {
  dinas.uji.tutup();
  rmSync(folder, { recursive: true, force: true });
});

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

describe('books and mutasi', () => {
  const buku = (sql: string, ...isi: string[]): unknown =>
    dinas.uji.register.db
      .prepare(sql)
      .pluck()
      .get(...isi);

  it('Buku Inventaris and its recapitulation say the same, without stock', () => {
    const [rinci, rekap] = [buat('buku-inventaris'), buat('rekap-buku-inventaris')];
    const nilai = buku("select sum(d_nilai) from mutasi_baris where golongan <> 'P' and tanggal <= '2025-06-30'");
    const unit = buku("select sum(d_unit) from mutasi_baris where golongan <> 'P' and tanggal <= '2025-06-30'");
    for (const dokumen of [rinci, rekap]) {
      expect(total(dokumen, 'nilai')).toBe(nilai);
      expect(total(dokumen, 'jumlah')).toBe(unit);
    }
    expect(rinci.columns).toHaveLength(15);
    expect(rekap.columns).toHaveLength(7);
    expect(rekap.sections[0]?.rows.map((r) => r.slice(1, 4))).toContainEqual([
      '1.3.2',
      '1.3.2.05',
      'Alat Kantor Dan Rumah Tangga',
    ]);
    expect(barisBernama(rinci, 'Aspal')).toMatchObject({ nilai: null });
  });

  it('Laporan Mutasi Barang has berkurang before bertambah and lists what moved', () => {
    const dokumen = buat('laporan-mutasi-barang');
    expect(dokumen.columns).toHaveLength(21);
    expect(kepala(dokumen).slice(12, 20)).toEqual([
      'Jumlah Awal: Jml',
      'Jumlah Awal: Harga (Rp)',
      'Berkurang: Jml',
      'Berkurang: Harga (Rp)',
      'Bertambah: Jml',
      'Bertambah: Harga (Rp)',
      'Jumlah Akhir: Jml',
      'Jumlah Akhir: Harga (Rp)',
    ]);
    const nama = dokumen.sections[0]?.rows.map((r) => r[3]);
    expect(nama).not.toContain('Sepeda Motor');
    expect(nama).toContain('Peralatan dan Mesin: 4 lot lain tanpa mutasi');
    // Three chairs were sold: the lot that was split off for it had them from the start.
    expect(barisBernama(dokumen, 'Kursi Besi/Metal')).toMatchObject({
      awalUnit: 3,
      awalNilai: 105_000_001,
      kurangUnit: 3,
      kurangNilai: 105_000_001,
      tambahUnit: null,
      akhirUnit: 0,
      akhirNilai: 0,
      keterangan: 'Penghapusan: penjualan',
    });
    expect(barisBernama(dokumen, 'Jalan Lingkungan Pasar')).toMatchObject({ kurangUnit: 0, kurangNilai: 999_999_999 });
  });

  it('a reklas leaves one code and comes in under the other', () => {
    const dokumen = buat('laporan-mutasi-barang');
    const rows = dokumen.sections[0]?.rows.filter((r) => r[3] === 'Pembangunan Kios Pasar') ?? [];
    expect(rows.map((r) => [r[1], ...r.slice(12, 20)])).toEqual([
      ['1.3.3.01.01.01.001', null, null, null, null, 1, 30_000_000_000, 1, 30_000_000_000],
      ['1.3.6.01.01.01.003', 1, 30_000_000_000, 1, 30_000_000_000, null, null, 0, 0],
    ]);
  });

  it.each(['laporan-mutasi-barang', 'rekap-mutasi-barang'])('%s adds up to the ledger on every side', (id) => {
    const dokumen = buat(id);
    const gerak = (sisi: string, kolom: string): unknown =>
      buku(
        `select sum(${kolom}) from mutasi_baris where golongan <> 'P' and sisi = ? and tanggal between '2025-01-01' and '2025-06-30'`,
        sisi,
      );
    const awal = buku("select sum(d_nilai) from mutasi_baris where golongan <> 'P' and tanggal < '2025-01-01'");
    expect(total(dokumen, 'awalNilai')).toBe(awal);
    expect(total(dokumen, 'kurangNilai')).toBe(-Number(gerak('kurang', 'd_nilai')));
    expect(total(dokumen, 'kurangUnit')).toBe(-Number(gerak('kurang', 'd_unit')));
    expect(total(dokumen, 'tambahNilai')).toBe(gerak('tambah', 'd_nilai'));
    expect(total(dokumen, 'tambahUnit')).toBe(gerak('tambah', 'd_unit'));
    expect(total(dokumen, 'akhirNilai')).toBe(
      buku("select sum(d_nilai) from mutasi_baris where golongan <> 'P' and tanggal <= '2025-06-30'"),
    );
  });

  it('the list of the year holds both semesters, in the first one the year so far', () => {
    const [semester, awal, akhir] = [
      buat('laporan-mutasi-barang'),
      buat('daftar-mutasi-barang'),
      buat('daftar-mutasi-barang', '2025-2'),
    ];
    expect(awal.sections[0]?.rows).toEqual(semester.sections[0]?.rows);
    expect(akhir.subjudul).toEqual(['TAHUN 2025', '1 Januari 2025 sampai dengan 31 Desember 2025']);
    for (const k of ['awalNilai', 'tambahNilai', 'kurangNilai']) expect(total(akhir, k)).toBe(total(semester, k));
    expect(buat('laporan-mutasi-barang', '2025-2').catatan[0]).toBe('Tidak ada barang yang bertambah atau berkurang.');
  });
});

describe('KIR', () => {
  it('is a card per room with its own head and signers, goods without a room last', async () => {
    const dokumen = buat('kir-17');
    expect(dokumen.columns).toHaveLength(14);
    expect(dokumen.sections.map((b) => b.judul)).toEqual([
      'Ruangan: Ruang Rapat',
      'Ruangan: Ruang Sekretariat',
      'Belum ditempatkan',
    ]);
    for (const bagian of dokumen.sections)
      expect(bagian.kartu?.signatures.tengah?.jabatan).toBe('Penanggung Jawab Ruangan');
    const path = join(folder, 'kir.pdf');
    await tulisPdf(cariLaporan('kir-17').buat(dinas.sumber, { semester: '2025-1', tanggalCetak: HARI_CETAK }), path);
    const { halaman } = await bacaPdf(path);
    for (const [i, ruangan] of ['RuangRapat', 'RuangSekretariat'].entries()) {
      expect(halaman[i]?.padat).toContain('DINASPERDAGANGAN');
      expect(halaman[i]?.padat).toContain(`RUANGAN:${ruangan}`);
      expect(halaman[i]?.padat).toContain('PenanggungJawabRuangan');
    }
  });

  it('lists every thing of golongan B once, whatever its room', () => {
    const rows = buat('kir-17').sections.flatMap((b) => b.rows);
    const kib = buat('kib-b');
    const nilai = (r: readonly Sel[]): number => (typeof r[9] === 'number' ? r[9] : 0);
    const barangB = rows.filter((r) => String(r[7]).startsWith('1.3.2'));
    expect(barangB).toHaveLength(kib.sections[0]?.jumlahBaris ?? 0);
    expect(barangB.reduce((n, r) => n + nilai(r), 0)).toBe(total(kib, 'nilai'));
  });
});

describe('lists that auditors ask for', () => {
  it('construction with contract, progress and age; one without a date of beginning counts from its year', () => {
    const dokumen = buat('daftar-kdp');
    expect(barisBernama(dokumen, 'Drainase Pasar Tomoni')).toMatchObject({
      nomorKontrak: '07/KTR/2024',
      tanggalKontrak: '2024-05-02',
      nilaiKontrak: 20_000_000_000,
      tanggalMulai: '2024-05-10',
      umur: '1 tahun 1 bulan',
      fisik: 62.5,
      nilai: 12_500_000_050,
    });
    expect(barisBernama(buat('daftar-kdp', '2025-2'), 'Drainase Pasar Tomoni')['umur']).toBe('1 tahun 7 bulan');
  });

  it('land by the state of its certificate', () => {
    const { sections } = buat('daftar-tanah');
    expect(sections[1]?.rows).toEqual([
      [1, 'Sudah bersertifikat', 1, 26_500.5, 885_991_237_021],
      [2, 'belum diisi', 1, 1422.1, 'belum diisi'],
    ]);
    expect(sections[1]?.subtotal?.sel).toEqual([null, null, 2, 27_922.6, 885_991_237_021]);
  });

  it('vehicles with their numbers and holder, and no other goods', () => {
    const dokumen = buat('daftar-kendaraan');
    expect(dokumen.sections[0]?.rows).toHaveLength(1);
    expect(barisBernama(dokumen, 'Sepeda Motor')).toMatchObject({
      nomorPolisi: 'DP 1234 Z',
      nomorRangka: '0001234',
      nomorMesin: 'E-77',
      nomorBpkb: 'K-0123',
      pemegang: 'Baso Amir',
      unitKerja: 'UPTD Metrologi',
    });
  });
});
