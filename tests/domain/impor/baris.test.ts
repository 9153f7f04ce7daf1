import { describe, expect, it } from 'vitest';
import { galatBaru, jumlahBaru } from '../../../domain/impor/baru.ts';
import { ALASAN_BUKAN_DATA } from '../../../domain/impor/jenisBaris.ts';
import { usulkanPemetaan } from '../../../domain/impor/pemetaan.ts';
import { susunPengurai } from '../../../domain/impor/urai.ts';
import { baris, OPSI, type sel } from './bantu.ts';

type Isi = Parameters<typeof sel>[0];

/** Reads a row of the given fields. */
function urai(isi: Readonly<Record<string, Isi>>, gaya: string | null = 'id') {
  const kolom = Object.keys(isi).map((bidang, i) => ({ kolom: i + 1, judul: bidang, bidang, gaya }));
  const { data, galat } = susunPengurai(kolom, OPSI)(baris(Object.values(isi)));
  return { data, galat: galat.map((g) => `${g.kolom ?? '-'}: ${g.alasan}`) };
}

describe('a row as a whole', () => {
  it('tells all its errors at once, and still what it could read', () => {
    const { data, galat } = urai({
      kodeBarang: 1.3,
      namaBarang: 'Meja',
      jumlah: 0,
      nilaiSen: '-5',
      kondisi: 'Rusak',
      tahunPerolehan: 'x',
    });
    expect(data).toEqual({ namaBarang: 'Meja' });
    expect(galat.map((g) => g.split(':')[0])).toEqual([
      'kodeBarang',
      'jumlah',
      'nilaiSen',
      'kondisi',
      'tahunPerolehan',
    ]);
  });

  it('the price of one times the number is the value', () => {
    expect(urai({ jumlah: 3, hargaSatuan: '1.500.000' }).data).toMatchObject({ jumlah: 3, nilaiSen: 450_000_000 });
    expect(urai({ hargaSatuan: '1.500.000' }).data).toMatchObject({ jumlah: 1, nilaiSen: 150_000_000 });
    expect(urai({ register: '1-5', hargaSatuan: '1.500.000' }).data).toMatchObject({
      jumlah: 5,
      nilaiSen: 750_000_000,
    });
  });

  it('price, number and value that contradict are told; a rounded price is none', () => {
    expect(urai({ jumlah: 3, hargaSatuan: '1.500.000', nilaiSen: '4.000.000' }).galat).toEqual([
      'hargaSatuan: harga satuan Rp1.500.000,00 x 3 = Rp4.500.000,00, sedangkan nilainya Rp4.000.000,00; perbaiki salah satu',
    ]);
    expect(urai({ jumlah: 3, hargaSatuan: '333.333,33', nilaiSen: '1.000.000' })).toMatchObject({
      data: { nilaiSen: 100_000_000 },
      galat: [],
    });
    expect(urai({ jumlah: 3, hargaSatuan: '333.333', nilaiSen: '1.000.000' }).galat).toEqual([]);
    expect(urai({ jumlah: 3, hargaSatuan: '333.332', nilaiSen: '1.000.000' }).galat).toHaveLength(1);
  });

  it('seven columns of a code', () => {
    const kode = { kode1: 1, kode2: 3, kode3: 2, kode4: 5, kode5: 1, kode6: 4, kode7: 2 };
    expect(urai(kode)).toEqual({ data: { kodeBarang: '1.3.2.05.01.04.002' }, galat: [] });
    expect(urai({ ...kode, kode4: null }).galat).toEqual([
      '-: kode barang tidak lengkap: bagian ke-4 kosong; isi ketujuh kolomnya',
    ]);
    expect(urai({ kodeBarang: '1.3.2.05.01.04.002', ...kode }).galat).toEqual([]);
    expect(urai({ kodeBarang: '1.3.2.10.01.02.001', ...kode }).galat).toEqual([
      'kode1: tujuh kolom kode menyebut 1.3.2.05.01.04.002, sedangkan kolom kode barang 1.3.2.10.01.02.001; samakan keduanya',
    ]);
    expect(urai({ ...kode, kode7: 99 }).galat[0]).toMatch(/tidak ada dalam daftar kode barang/);
  });

  it('register numbers in two columns, and behind the code', () => {
    expect(urai({ registerAwal: '000021', registerAkhir: '000044' }).data).toEqual({
      registerDari: 21,
      registerSampai: 44,
    });
    expect(urai({ registerAwal: '21' }).data).toEqual({ registerDari: 21, registerSampai: 21 });
    expect(urai({ registerAkhir: '21' }).galat[0]).toMatch(/yang awal kosong/);
    expect(urai({ registerAwal: '44', registerAkhir: '21' }).galat[0]).toMatch(/lebih kecil/);
    expect(urai({ kodeBarang: '1.3.2.05.01.04.002.000007', register: '8' }).galat[0]).toMatch(
      /nomor register 8 di sini, tetapi 7/,
    );
  });

  it('ticks and counts of conditions', () => {
    expect(urai({ kondisiB: 'v' }).data).toEqual({ kondisi: 'B' });
    expect(urai({ jumlah: 5, kondisiRB: '1' })).toEqual({ data: { jumlah: 5, kondisi: 'RB' }, galat: [] });
    expect(urai({ kondisiKB: 5 }).data).toEqual({ jumlah: 5, kondisi: 'KB' });
    expect(urai({ jumlah: 4, kondisiKB: 5 }).galat[0]).toMatch(/5 barang KB, sedangkan jumlahnya 4/);
    expect(urai({ kondisiB: 0, kondisiRB: 'x' }).data).toEqual({ kondisi: 'RB' });
    expect(urai({ kondisi: 'B', kondisiRB: 'x' }).galat[0]).toMatch(/menyebut RB, sedangkan kolom kondisi B/);
    expect(urai({ kondisiB: 'v', kondisiRB: 'v' }).galat[0]).toMatch(/beberapa kondisi \(B, RB\)/);
  });

  it('year and day that contradict are told, but not on a lot of ours, whose they are', () => {
    expect(urai({ tahunPerolehan: 2014, tanggalPerolehan: '31/12/2015' }, 'dmy').galat[0]).toMatch(
      /2014 tidak sama dengan tahun pada tanggal perolehan \(2015\)/,
    );
    expect(urai({ id: '7', tahunPerolehan: 2014, tanggalPerolehan: '31/12/2015' }, 'dmy').galat).toEqual([]);
  });

  it('quantity and register numbers in one cell', () => {
    expect(urai({ jumlahRegister: '3 unit / 000001 s/d 000003' }).data).toEqual({
      jumlah: 3,
      satuan: 'unit',
      registerDari: 1,
      registerSampai: 3,
    });
    expect(urai({ jumlahRegister: '000012' }).data).toEqual({ registerDari: 12, registerSampai: 12 });
    expect(urai({ jumlahRegister: 4 }).data).toEqual({ jumlah: 4 });
  });
});

describe('what a new lot needs', () => {
  const lengkap = { kodeBarang: '1.3.2.05.01.04.002', namaBarang: 'Lemari' };
  const bidang = (...isi: Parameters<typeof galatBaru>) => galatBaru(...isi).map((g) => g.bidang);
  it('code and name; what else is missing becomes a temuan later', () => {
    expect(galatBaru(lengkap, null)).toEqual([]);
    expect(bidang({}, null)).toEqual(['kodeBarang', 'namaBarang']);
  });
  it('a value to its akumulasi, and fields of its own card', () => {
    expect(bidang({ ...lengkap, akumulasiSen: 5 }, null)).toEqual(['akumulasiSen']);
    expect(bidang({ ...lengkap, akumulasiSen: 0 }, null)).toEqual([]);
    expect(bidang({ ...lengkap, akumulasiSen: 4, nilaiSen: 4, rincian: { bahan: 'Kayu' } }, null)).toEqual([]);
    expect(galatBaru({ ...lengkap, rincian: { hak: 'Hak Pakai' } }, null)).toEqual([
      {
        bidang: 'rincian.hak',
        alasan: 'Jenis hak tidak ada untuk Peralatan dan Mesin; kosongkan selnya, atau perbaiki kode barangnya.',
      },
    ]);
  });
  it('a day of its own up to that of the opening balance it is part of', () => {
    expect(bidang({ ...lengkap, tanggalPerolehan: '2025-01-01' }, '2024-12-31')).toEqual(['tanggalPerolehan']);
    expect(bidang({ ...lengkap, tanggalPerolehan: '2024-12-31' }, '2024-12-31')).toEqual([]);
    expect(bidang({ ...lengkap, tanggalPerolehan: '2025-01-01' }, null)).toEqual([]);
  });
  it('the number of things follows from its register numbers, or is one', () => {
    expect(jumlahBaru({ ...lengkap, registerDari: 1, registerSampai: 50 })).toBe(50);
    expect(jumlahBaru({ ...lengkap, registerDari: 7 })).toBe(1);
    expect(jumlahBaru(lengkap)).toBe(1);
    expect(jumlahBaru({ ...lengkap, jumlah: 3, registerDari: 1, registerSampai: 50 })).toBe(3);
  });
});

describe('proposals', () => {
  const kolom = (judul: string, isi: readonly Isi[], nomor: number) => ({ kolom: nomor, judul, sel: baris(isi) });

  it('columns without headings are known by what they hold', () => {
    const usulan = usulkanPemetaan([
      kolom('', ['1.3.2.05.01.04.002', '1.3.2.10.01.02.001', '1.3.2.02.01.01.003'], 1),
      kolom('', ['Lemari Kayu', 'Laptop', 'Sepeda Motor'], 2),
      kolom('', [2010, 2015, 2020], 3),
      kolom('', ['B', 'KB', 'RB'], 4),
      kolom('', [1_500_000, 8_000_000, 14_500_000], 5),
      kolom('', ['000001', '000002 s/d 000005', '000006'], 6),
      kolom('', ['120173240000000000000020121302020101003000001', '120173240000000000000020121302020101003000002'], 7),
      kolom('', [1, 2, 3], 8),
    ]);
    expect(usulan.map((u) => u.bidang)).toEqual([
      'kodeBarang',
      'namaBarang',
      'tahunPerolehan',
      'kondisi',
      'nilaiSen',
      'register',
      'nibar',
      null,
    ]);
    expect(usulan.map((u) => u.alasan)[0]).toBe('isinya kode tujuh tingkat');
  });

  it('a strange heading is not overruled by cells that may be anything', () => {
    const usulan = usulkanPemetaan([
      kolom('Kode Barang', ['1.3.2.05.01.04.002', '1.3.2.10.01.02.001'], 1),
      kolom(
        'Tanggal Periksa',
        [
          ['d', '2024-12-01'],
          ['d', '2024-12-02'],
        ],
        2,
      ),
      kolom('Dokumen/Keterangan', ['SPK 12 tahun 2015', 'kuitansi lama'], 3),
      kolom('Tercatat', ['B', 'KB'], 4),
      kolom('Kondisi (B/KB/RB)', ['RB', null], 5),
      kolom('Penanggung Jawab', ['Andi Tenri', 'Budi Santoso'], 6),
      kolom('Biaya Pemeliharaan Sertifikat', [5_000_000, 6_000_000], 7),
      kolom(
        'Tanggal Perolehan Sertifikat',
        [
          ['d', '2024-12-01'],
          ['d', '2024-12-02'],
        ],
        8,
      ),
      kolom('Jumlah Barang Rusak', [1, 2], 9),
    ]);
    expect(usulan.map((u) => u.bidang)).toEqual([
      'kodeBarang',
      'tanggalPeriksa',
      'keterangan',
      null,
      'kondisi',
      null,
      null,
      null,
      null,
    ]);
  });

  it.each<[string[], (string | null)[]]>([
    [
      ['Vol', 'Satuan', 'Harga Satuan', 'Jumlah'],
      ['jumlah', 'satuan', 'hargaSatuan', 'nilaiSen'],
    ],
    [
      ['Vol', 'Satuan', 'Harga', 'Jumlah'],
      ['jumlah', 'satuan', 'hargaSatuan', 'nilaiSen'],
    ],
    [
      ['Jumlah', 'Satuan', 'Harga', 'Jumlah Harga'],
      ['jumlah', 'satuan', 'hargaSatuan', 'nilaiSen'],
    ],
    [
      ['Banyaknya', 'Satuan', 'Harga', 'Jumlah (Rp)'],
      ['jumlah', 'satuan', 'hargaSatuan', 'nilaiSen'],
    ],
    [
      ['Jumlah', 'Satuan', 'Harga', 'Xyz'],
      ['jumlah', 'satuan', 'nilaiSen', null],
    ],
  ])('number and price: %j', (judul, bidang) => {
    const isi: Isi[][] = [
      [2, 3],
      ['unit', 'buah'],
      [500_000, 200_000],
      [1_000_000, 600_000],
    ];
    expect(usulkanPemetaan(judul.map((j, i) => kolom(j, isi[i] ?? [], i + 1))).map((u) => u.bidang)).toEqual(bidang);
  });

  it('a price that may be of one or of all says how it is read', () => {
    const usulan = usulkanPemetaan([kolom('Jumlah', [2, 3], 1), kolom('Harga (Rp)', [500_000, 200_000], 2)]);
    expect(usulan[1]?.alasan).toMatch(/dibaca sebagai harga seluruh jumlah, pilih Harga Satuan bila harga satu barang/);
  });

  it('none twice: the surer column has it, the other says so', () => {
    const usulan = usulkanPemetaan([kolom('Nilai', [5, 6], 1), kolom('Nilai Perolehan (Rp)', [5, 6], 2)]);
    expect(usulan).toEqual([
      { kolom: 1, bidang: null, skor: null, alasan: 'Nilai Perolehan sudah diambil dari kolom "Nilai Perolehan (Rp)"' },
      { kolom: 2, bidang: 'nilaiSen', skor: 1, alasan: 'judulnya sama' },
    ]);
  });

  it('a heading whose cells say otherwise counts for less', () => {
    const usulan = usulkanPemetaan([
      kolom('Kode', ['Lemari', 'Meja', 'Kursi'], 1),
      kolom('Kode Barang', ['1.3.2.05.01.04.002', '1.3.2.10.01.02.001'], 2),
      kolom('Jenis', ['Besi', 'Kayu'], 3),
    ]);
    expect(usulan.map((u) => u.bidang)).toEqual([null, 'kodeBarang', null]);
  });

  it('what is settled stays, and its field goes to no other column', () => {
    const usulan = usulkanPemetaan(
      [kolom('Nama Barang', ['Lemari'], 1), kolom('Uraian', ['Lemari kayu'], 2), kolom('Harga', [5], 3)],
      new Map<number, string | null>([
        [2, 'namaBarang'],
        [3, null],
      ]),
    );
    expect(usulan.map((u) => [u.bidang, u.skor])).toEqual([
      [null, null],
      ['namaBarang', null],
      [null, null],
    ]);
  });

  it('every reason why a row is no goods has words', () => {
    for (const kata of Object.values(ALASAN_BUKAN_DATA)) expect(kata).toMatch(/^\p{Lu}/u);
  });
});
