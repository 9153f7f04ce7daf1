import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bidangImpor, bidangKurang } from '../../../domain/impor/bidang.ts';
import { amatiGaya } from '../../../domain/impor/gaya.ts';
import { formatTanggal, tambahHari } from '../../../domain/tanggal.ts';
import { satu, sel } from './bantu.ts';

type Isi = Parameters<typeof satu>[1];

describe('kode barang', () => {
  it.each<[Isi]>([
    ['1.3.2.05.01.04.002'],
    ['1 3 2 5 1 4 2'],
    ['1.3.2.5.1.4.2'],
    ['01.03.02.05.01.04.002'],
    ['1-3-2-05-01-04-002'],
    [' 1.3.2.05.01.04.002\u00a0'],
    ["'1.3.2.05.01.04.002"],
    ['132050104002'],
    [132050104002],
    ['1.3.2.05.01.04.002.'],
    ['1. 3. 2. 05. 01. 04. 002'],
  ])('%j', (isi) => {
    expect(satu('kodeBarang', isi)).toEqual({ data: { kodeBarang: '1.3.2.05.01.04.002' }, galat: [], asing: [] });
  });

  it('a register number behind the code is kept', () => {
    expect(satu('kodeBarang', '1.3.2.05.01.04.002.000007')).toMatchObject({
      data: { kodeBarang: '1.3.2.05.01.04.002', registerDari: 7, registerSampai: 7 },
      galat: [],
    });
  });

  it.each<[Isi, RegExp, string | null]>([
    [1.3, /"1.3" berupa angka, bukan kode: Excel membuang/, null],
    [132, /berupa angka/, null],
    [['d', '2005-02-01'], /berubah menjadi tanggal/, null],
    ['1.3.2.05', /baru 4 dari 7 tingkat/, '1.3.2.05'],
    ['02.06.01.04.03', /tidak ada dalam daftar kode barang; tetapkan artinya sekali/, '02.06.01.04.03'],
    ['1.3.2.05.01.04.999', /tidak ada dalam daftar/, '1.3.2.05.01.04.999'],
    ['1.3.2.05.01.04.0002.1.2', /tidak ada dalam daftar/, '1.3.2.05.01.04.0002.1.2'],
    ['lemari', /bukan kode barang/, 'lemari'],
    ['1.3.7.01.01.01.001', /bukan kode untuk barang/, null],
  ])('%j is refused in words', (isi, alasan, asing) => {
    const hasil = satu('kodeBarang', isi);
    expect(hasil.data.kodeBarang).toBeUndefined();
    expect(hasil.galat).toHaveLength(1);
    expect(hasil.galat[0]).toMatch(alasan);
    expect(hasil.asing).toEqual(asing === null ? [] : [{ bidang: 'kodeBarang', asing }]);
  });
});

describe('nomor register', () => {
  it.each<[Isi, number, number]>([
    ['21', 21, 21],
    [21, 21, 21],
    ['000021', 21, 21],
    ['000021 s/d 000044', 21, 44],
    ['0001-0050', 1, 50],
    ['1 sd 5', 1, 5],
    ['1 s.d. 5', 1, 5],
    ['1 – 5', 1, 5],
    ['1 sampai dengan 5', 1, 5],
    ['1, 2, 3', 1, 3],
    ['3;2;1', 1, 3],
    ['000007 s/d 000007', 7, 7],
  ])('%j is %d to %d', (isi, dari, sampai) => {
    expect(satu('register', isi)).toMatchObject({ data: { registerDari: dari, registerSampai: sampai }, galat: [] });
  });

  it.each<[Isi, RegExp]>([
    [['d', '2024-05-01'], /berubah menjadi tanggal/],
    ['1,2,5', /tidak berurutan/],
    ['44 s/d 21', /terbalik/],
    ['0000', /mulai dari 1/],
    ['1234567', /lebih dari 6 angka/],
    ['A001', /bukan nomor register/],
  ])('%j is refused in words', (isi, alasan) => {
    expect(satu('register', isi).galat[0]).toMatch(alasan);
  });
});

describe('kondisi and other words', () => {
  it.each([
    ['B', 'B'],
    ['baik', 'B'],
    [' BAIK ', 'B'],
    ['Baik (B)', 'B'],
    ['KB', 'KB'],
    ['Kurang Baik', 'KB'],
    ['RR', 'KB'],
    ['rusak  ringan', 'KB'],
    ['RB', 'RB'],
    ['Rusak\u00a0Berat', 'RB'],
    ['R.R.', 'KB'],
    ['RB / Rusak Berat', 'RB'],
    ['RUSAK_BERAT', 'RB'],
    ['[B] Baik', 'B'],
  ])('%j', (isi, kondisi) => {
    expect(satu('kondisi', isi)).toMatchObject({ data: { kondisi }, galat: [] });
  });
  it.each(['Rusak', 'Rusak Sedang', 'B/KB', 'Baik (RB)', '1', 'hilang'])('%j says too little', (isi) => {
    expect(satu('kondisi', isi).galat[0]).toMatch(/tidak dikenal; tulis B/);
  });

  it.each([
    ['Pembelian', 'pembelian'],
    ['Beli', 'pembelian'],
    ['APBD II', 'pembelian'],
    ['Pembelian, APBD', 'pembelian'],
    ['Hibah', 'hibah'],
    ['hibah dari Kementerian', 'hibah'],
    ['Bantuan Pusat', 'hibah'],
    ['BANTUAN DARI PEMERINTAH PROVINSI', 'hibah'],
    ['Hibah DAK', 'hibah'],
    ['DAK', 'pembelian'],
    ['DAK Fisik TA 2019', 'pembelian'],
    ['DAU 2012', 'pembelian'],
    ['APBD Kab. 2010', 'pembelian'],
    ['Belanja Modal', 'pembelian'],
    ['Pengadaan', 'pembelian'],
    ['Sumbangan', 'hibah'],
    ['tukar guling', 'tukar-menukar'],
    ['Sitaan', 'putusan-pengadilan'],
    ['Barang Rampasan', 'putusan-pengadilan'],
    ['Lain-lain', 'lainnya'],
    ['Hibah APBN', 'hibah'],
    ['Tukar Menukar', 'tukar-menukar'],
    ['tukar-menukar', 'tukar-menukar'],
    ['Hasil inventarisasi', 'hasil-inventarisasi'],
    ['lainnya', 'lainnya'],
    ['transfer dari Dinas PU', 'transfer dari Dinas PU'],
    ['transfer', 'transfer'],
    ['putusan-pengadilan', 'putusan-pengadilan'],
    ['ketentuan-undang-undang', 'ketentuan-undang-undang'],
  ])('cara perolehan %j is %s', (isi, cara) => {
    expect(satu('caraPerolehan', isi)).toMatchObject({ data: { caraPerolehan: cara }, galat: [] });
  });
  it.each(['Pembelian/Hibah', 'entah', '12', 'Bantuan Keuangan', 'Dropping'])('cara perolehan %j is refused', (isi) => {
    expect(satu('caraPerolehan', isi).galat[0]).toMatch(/tidak dikenal; tulis satu cara perolehan/);
  });

  it.each<[Isi, string]>([
    ['ya', 'ya'],
    ['Tidak', 'tidak'],
    ['Bertingkat', 'ya'],
    ['tidak bertingkat', 'tidak'],
    ['V', 'ya'],
    [['b', '1'], 'ya'],
    [['b', '0'], 'tidak'],
  ])('yes or no: %j is %s', (isi, nilai) => {
    expect(satu('rincian.bertingkat', isi).data.rincian).toEqual({ bertingkat: nilai });
  });
  it.each([
    ['P', 'P'],
    ['Semi Permanen', 'SP'],
    ['darurat', 'D'],
  ])('bangunan %j is %s', (isi, nilai) => {
    expect(satu('rincian.bangunan', isi).data.rincian).toEqual({ bangunan: nilai });
  });
});

describe('numbers that are no money', () => {
  it.each<[string, Isi, string | null, number]>([
    ['luas', '1.250', 'id', 125_000],
    ['luas', '1.250,5 m2', null, 125_050],
    ['luas', '26.543 M²', 'id', 2_654_300],
    ['luas', 8180, null, 818_000],
    ['luas', ['n', '12.345'], null, -1],
    ['luas', '1.250', null, -1],
    ['luas', '2 ha', null, -1],
    ['jumlah', '12 unit', null, 12],
    ['jumlah', '3', null, 3],
    ['jumlah', '1.000', 'id', 1000],
    ['jumlah', ['n', '2.000'], null, 2],
    ['jumlah', '1.000', 'en', 1],
    ['jumlah', '1.000', null, -1],
    ['jumlah', 2.5, null, -1],
    ['jumlah', '0', null, -1],
    ['jumlah', 'dua', null, -1],
    ['rincian.panjangM', '12,5', null, 12.5],
    ['rincian.panjangM', '1.234 m', 'id', 1234],
    ['panjangKm', '1,25', null, 1250],
    ['rincian.persenSelesai', '80 %', null, 80],
    ['rincian.persenSelesai', 101, null, -1],
    ['rincian.tahunCetak', 2019, null, 2019],
    ['rincian.nilaiKontrakSen', '1.250.000,50', null, 125_000_050],
    ['id', '7', null, 7],
    ['id', '0', null, -1],
    ['id', 'A7', null, -1],
  ])('%s %j in style %s is %d (-1: refused)', (bidang, isi, gaya, nilai) => {
    const { data, galat } = satu(bidang, isi, gaya);
    const kartu = Object.values(data.rincian ?? {})[0];
    const dapat = kartu ?? data[bidang as 'luas' | 'jumlah' | 'id'];
    if (nilai < 0) expect([dapat, galat.length]).toEqual([undefined, 1]);
    else expect([dapat, galat]).toEqual([nilai, []]);
  });

  it('a unit behind the number is the unit, where none is told', () => {
    expect(satu('jumlah', '12 Buah').data).toEqual({ jumlah: 12, satuan: 'Buah' });
  });
});

describe('texts', () => {
  it.each<[Isi, string | undefined]>([
    ['  Lemari Kayu \u00a0', 'Lemari Kayu'],
    ['Meja\nkerja', 'Meja\nkerja'],
    [3000, '3000'],
    [['d', '2024-12-31'], '31-12-2024'],
    ['-', undefined],
    ['---', undefined],
    ['Nihil', 'Nihil'],
    ['belum diisi', undefined],
    ['N', 'N'],
  ])('%j is %j', (isi, teks) => {
    expect(satu('merk', isi)).toEqual({ data: teks === undefined ? {} : { merk: teks }, galat: [], asing: [] });
  });
  it.each<[string, Isi, RegExp]>([
    ['namaBarang', 'x'.repeat(301), /301 huruf; paling banyak 300/],
    ['satuan', 'x'.repeat(31), /paling banyak 30/],
    ['nibar', ['n', '120173240000000000000020121302020101003000001'], /hanya menyimpan 15 angka/],
    ['rincian.nomorRangka', ['n', '1234567890123456'], /15 angka/],
    ['namaBarang', 'Meja\u0000', /huruf kendali/],
    ['merk', ['e', '#REF!'], /galat Excel #REF!/],
  ])('%s %j is refused in words', (bidang, isi, alasan) => {
    expect(satu(bidang, isi).galat[0]).toMatch(alasan);
  });
});

const tanggal = (isi: Isi, gaya: string | null = null) => satu('tanggalPerolehan', isi, gaya);

describe('days', () => {
  it.each<[Isi, string]>([
    [['d', '2024-12-31'], '2024-12-31'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['31-12-2024', '2024-12-31'],
    ['31.12.2024', '2024-12-31'],
    ['2024-12-31', '2024-12-31'],
    ['2024/12/31', '2024-12-31'],
    ['2024-12-31 00:00:00', '2024-12-31'],
    ['2024-12-31T00:00:00.000Z', '2024-12-31'],
    ['31 Des 2024', '2024-12-31'],
    ['31 Desember 2024', '2024-12-31'],
    ['Senin, 31 Desember 2024', '2024-12-31'],
    ['31-Dec-24', '2024-12-31'],
    ['Dec 31, 2024', '2024-12-31'],
    ['1 Nopember 2019', '2019-11-01'],
    ['05/05/2015', '2015-05-05'],
    ['31/12/98', '1998-12-31'],
    ['31/12/24', '2024-12-31'],
    [45657, '2024-12-31'],
    [['n', '45657.75'], '2024-12-31'],
    [20241231, '2024-12-31'],
    ['31122024', '2024-12-31'],
  ])('%j is %s', (isi, hari) => {
    expect(tanggal(isi)).toMatchObject({
      data: { tanggalPerolehan: hari, tahunPerolehan: Number(hari.slice(0, 4)) },
      galat: [],
    });
  });

  it.each<[Isi, number]>([
    [2015, 2015],
    ['2015', 2015],
    ['Tahun 2015', 2015],
  ])('%j is the year alone', (isi, tahun) => {
    expect(tanggal(isi)).toMatchObject({ data: { tahunPerolehan: tahun }, galat: [] });
    expect(tanggal(isi).data.tanggalPerolehan).toBeUndefined();
  });

  it.each<[Isi, RegExp]>([
    ['31/31/2024', /bukan tanggal yang ada/],
    ['29/02/2023', /bukan tanggal yang ada/],
    ['Desember 2015', /tidak menyebut harinya/],
    ['kemarin', /bukan tanggal; tulis misalnya/],
    [12, /bukan tanggal/],
    ['03/04/2024', /punya dua bacaan/],
  ])('%j is refused in words', (isi, alasan) => {
    expect(tanggal(isi).galat[0]).toMatch(alasan);
  });

  it('03/04/2024 is read by the style of its column', () => {
    expect(tanggal('03/04/2024', 'dmy').data.tanggalPerolehan).toBe('2024-04-03');
    expect(tanggal('03/04/2024', 'mdy').data.tanggalPerolehan).toBe('2024-03-04');
  });

  it.each<[Isi, number | null, string | null]>([
    [2015, 2015, null],
    ['2015', 2015, null],
    ['Th. 2015', 2015, null],
    ['31/12/2015', 2015, '2015-12-31'],
    [['d', '2015-06-01'], 2015, '2015-06-01'],
    ['15', null, null],
    ['2015/2016', null, null],
  ])('a year in %j is %j', (isi, tahun, hari) => {
    const { data } = satu('tahunPerolehan', isi);
    expect([data.tahunPerolehan ?? null, data.tanggalPerolehan ?? null]).toEqual([tahun, hari]);
  });

  it('snipe-it#13995: no date becomes 1970', () => {
    for (const isi of ['', '0', '1', 'x', '0000-00-00']) expect(tanggal(isi).data.tanggalPerolehan).toBeUndefined();
  });

  it('exceljs#1343, sheetjs#1804: no date loses a day, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 73_000 }), (serial) => {
        expect(tanggal(serial).data.tanggalPerolehan).toBe(tambahHari('1899-12-30', serial));
      }),
    );
  });

  it('every day written in any style of its column is that day', () => {
    const hari = fc.integer({ min: 0, max: 40_000 }).map((n) => tambahHari('1950-01-01', n));
    const tulis = {
      dmy: (t: string) => `${t.slice(8)}/${t.slice(5, 7)}/${t.slice(0, 4)}`,
      mdy: (t: string) => `${t.slice(5, 7)}/${t.slice(8)}/${t.slice(0, 4)}`,
      ymd: (t: string) => t,
      panjang: formatTanggal,
    };
    fc.assert(
      fc.property(hari, fc.constantFrom('dmy', 'mdy'), (t, g) => {
        expect(tanggal(tulis[g](t), g).data.tanggalPerolehan).toBe(t);
        expect(tanggal(tulis.ymd(t), g).data.tanggalPerolehan).toBe(t);
        expect(tanggal(tulis.panjang(t), g).data.tanggalPerolehan).toBe(t);
        // Without a style a day is never another one.
        for (const k of ['dmy', 'mdy'] as const) expect(tanggal(tulis[k](t)).data.tanggalPerolehan ?? t).toBe(t);
      }),
    );
  });
});

describe('style of a column of days', () => {
  const gaya = (isi: readonly Isi[]) => {
    const bidang = bidangImpor('tanggalPerolehan');
    const p = bidang && amatiGaya(bidang, 'Tanggal', 2026);
    for (const s of isi) p?.lihat(sel(s));
    return p?.hasil();
  };
  it('is settled by its other cells, or asked for with examples', () => {
    expect(gaya(['03/04/2024', '31/12/2024'])?.gaya).toBe('dmy');
    expect(gaya(['03/04/2024', '12/31/2024'])?.gaya).toBe('mdy');
    expect(gaya(['2024-12-31'])?.gaya).toBe('ymd');
    expect(gaya(['03/04/2024', '04/03/2023'])).toMatchObject({
      gaya: null,
      pilihan: [
        {
          gaya: 'dmy',
          contoh: [
            { teks: '03/04/2024', dibaca: '3 April 2024' },
            { teks: '04/03/2023', dibaca: '4 Maret 2023' },
          ],
        },
        {
          gaya: 'mdy',
          contoh: [
            { teks: '03/04/2024', dibaca: '4 Maret 2024' },
            { teks: '04/03/2023', dibaca: '3 April 2023' },
          ],
        },
      ],
    });
    expect(gaya(['03/04/2024', '31/12/2024', '12/31/2024'])?.gaya).toBeNull();
  });
  it('warns where Excel seems to have swapped day and month', () => {
    const hari: Isi[] = [['d', '2024-03-04'], ['d', '2024-05-06'], ['d', '2024-01-12'], '31/12/2024', '15/01/2024'];
    expect(gaya(hari)?.catatan).toMatch(/tertukar oleh Excel/);
    expect(gaya([...hari, ['d', '2024-05-20']])?.catatan).toBeNull();
  });
});

describe('what a sheet needs', () => {
  it.each<[string[], string[]]>([
    [['kodeBarang', 'namaBarang'], []],
    [['namaBarang'], []],
    [['kode1', 'kode2', 'namaBarang'], ['Kode Barang (baru 2 dari 7 kolom kode yang dikenali)']],
    [['kode1', 'kode2', 'kode3', 'kode4', 'kode5', 'kode6', 'kode7', 'namaBarang'], []],
    [['id', 'kodeBarang'], []],
    [['id'], ['Kode Barang', 'Nama Barang']],
    [['nibar', 'kondisi'], []],
    [['kodeBarang', 'register', 'kondisi'], []],
    [[], ['Kode Barang', 'Nama Barang']],
  ])('%j lacks %j', (ada, kurang) => {
    expect(bidangKurang(new Set(ada))).toEqual(kurang);
  });
});
