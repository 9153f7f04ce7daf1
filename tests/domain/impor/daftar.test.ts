import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTI_KOSONG, DaftarAsing, PetaAsing, pilihanBidang } from '../../../domain/impor/asing.ts';
import { BIDANG_IMPOR } from '../../../domain/impor/bidang.ts';
import { susunPengurai } from '../../../domain/impor/urai.ts';
import type { BarisMasuk, SelMasuk } from '../../../domain/impor/sel.ts';
import { kunciKolom, sidikJudul } from '../../../domain/impor/judul.ts';
import { baris, lembar, olah } from './bantu.ts';

const _ = null;

describe('lists of the office', () => {
  it('headings with slips, marks and line breaks; a code without a heading', () => {
    const h = olah(
      'Sheet1',
      lembar([
        ['DAFTAR INVENTARIS DINAS PERDAGANGAN TAHUN 2024'],
        [],
        [
          'NO.',
          _,
          'NAMA BARANG\n*',
          'JML',
          'SAT.',
          'THN',
          'HARGA SATUAN',
          'TOTAL HARGA',
          'KONDISI (B/RR/RB)',
          'RUANG',
          'KET',
        ],
        [1, '1.3.2.05.01.04.002', 'Lemari ', '2', 'Buah', '2010', '1.500.000', '3.000.000', 'RR', 'Sekretariat', _],
        [2, '1.3.2.10.01.02.001', 'Laptop', '1', 'Unit', '2019', '8.000.000', '8.000.000', 'B ', 'Bidang', '-'],
        [_, _, 'JUMLAH', '3', _, _, _, '11.000.000'],
      ]),
    );
    expect(Object.values(h.peta)).toEqual([
      null,
      'kodeBarang',
      'namaBarang',
      'jumlah',
      'satuan',
      'tahunPerolehan',
      'hargaSatuan',
      'nilaiSen',
      'kondisi',
      'rincian.ruangan',
      'keterangan',
    ]);
    expect(h.jenis.slice(-1)).toEqual(['jumlah']);
    expect(h.hasil.map((x) => [x.data.kodeBarang, x.data.nilaiSen, x.data.kondisi, x.galat])).toEqual([
      ['1.3.2.05.01.04.002', 300_000_000, 'KB', []],
      ['1.3.2.10.01.02.001', 800_000_000, 'B', []],
    ]);
  });

  it('headings broken over two rows without merged ranges', () => {
    const h = olah(
      'Sheet1',
      lembar([
        [_, 'INVENTARIS KANTOR'],
        [_, 'Nama Unit', ': DINAS'],
        [],
        [_, 'No', 'Kode', 'Nama', 'Reg', 'Tahun', 'Jml', 'Harga', 'Kondisi'],
        [_, _, 'Barang', 'Barang', 'ister', 'Beli', _, 'Satuan'],
        [],
        [_, 'A', _, 'ALAT KANTOR'],
        [_, '1', '1.3.2.05.01.04.002', 'Lemari', '1', '2010', '2', '1.500.000', 'Baik'],
        [_, '2', '1.3.2.05.01.04.002', 'Meja', '2-4', '2011', '3', '250.000', 'RR'],
      ]),
    );
    expect(h.kepala).toMatchObject({ dari: 4, sampai: 5 });
    expect(h.peta).toMatchObject({
      'Kode / Barang': 'kodeBarang',
      'Harga / Satuan': 'hargaSatuan',
      'Tahun / Beli': 'tahunPerolehan',
    });
    expect(h.jenis).toEqual(['judul', 'judul', 'kepala', 'kepala', 'subjudul', 'data', 'data']);
    expect(h.hasil.map((x) => [x.data.nilaiSen, x.galat])).toEqual([
      [300_000_000, []],
      [75_000_000, []],
    ]);
  });

  it('three short headings are enough, and a code of twelve figures is one', () => {
    const h = olah(
      'S',
      lembar([
        ['Kode', 'Nama', 'Jumlah'],
        [132050104002, 'Lemari', 1],
        ['132050104002', 'Meja', 2],
      ]),
    );
    expect(h.hasil.map((x) => [x.data.kodeBarang, x.galat])).toEqual([
      ['1.3.2.05.01.04.002', []],
      ['1.3.2.05.01.04.002', []],
    ]);
  });

  it('goods that look like totals or signatures are goods', () => {
    const h = olah(
      'Alat',
      lembar([
        ['Kode Barang', 'Nama Barang', 'Jumlah', 'Tahun', 'Kondisi'],
        ['1.3.2.05.01.04.002', 'Total Station', 1, 2012, 'B'],
        ['1.3.2.05.01.04.002', 'Jumlah papan nama', 1, 2012, 'B'],
        ['1.3.2.05.01.04.002', 'Kepala Dinas (papan)', 1, 2012, 'B'],
        [_, 'Kursi tanpa kode', 1, 2012, 'B'],
        [_, 'Total', 3],
        [_, 'Malili, 31 Desember 2024'],
        [_, 'Pengurus Barang'],
        [_, 'Budi'],
      ]),
    );
    expect(h.jenis).toEqual([
      'kepala',
      'data',
      'data',
      'data',
      'data',
      'jumlah',
      'tanda-tangan',
      'tanda-tangan',
      'tanda-tangan',
    ]);
  });

  it('groups with their sums, by code, are no goods; numbered rows and whole codes are', () => {
    const h = olah(
      'B',
      lembar([
        ['No', 'Kode Barang', 'Nama Barang', 'Jumlah', 'Tahun', 'Harga', 'Kondisi'],
        [_, '1.3.2', 'PERALATAN DAN MESIN', 3, _, 6000],
        [_, '1.3.2.05', 'ALAT KANTOR', _, _, 6000],
        [_, '1.3.2.05.01.04.002', 'Lemari', 2, _, 5000],
        [1, '1.3.2.05.01.04.002', 'Lemari', 2, 2010, 5000, 'B'],
        [2, '1.3.2.05', 'Meja', 1, _, 1000],
        [_, '02.06', 'ALAT KANTOR', 1, _, 1000],
        [_, '02.06.01.04.03', 'Meja lama', 1, _, 1000],
        [_, '1.3.2.05', 'Kursi', 1, 2010, 1000],
      ]),
    );
    expect(h.jenis).toEqual(['kepala', 'jumlah', 'jumlah', 'data', 'data', 'data', 'jumlah', 'data', 'data']);
  });

  it('a second table after a signature is read too', () => {
    const kepala = ['Kode Barang', 'Nama Barang', 'Jumlah', 'Tahun', 'Kondisi'];
    const barang = ['1.3.2.05.01.04.002', 'Lemari', 1, 2012, 'B'];
    const h = olah('Alat', lembar([kepala, barang, [_, 'Mengetahui'], [_, 'Budi'], kepala, barang]));
    expect(h.jenis).toEqual(['kepala', 'data', 'tanda-tangan', 'tanda-tangan', 'kepala-ulang', 'data']);
  });

  it('words of a closed list that are not known are collected and mapped once, capitals or not', () => {
    const kolom = [
      { kolom: 1, judul: 'Nama', bidang: 'namaBarang' },
      { kolom: 2, judul: 'Asal-usul', bidang: 'caraPerolehan' },
      { kolom: 3, judul: 'Kondisi', bidang: 'kondisi' },
      { kolom: 4, judul: 'Bertingkat', bidang: 'rincian.bertingkat' },
      { kolom: 5, judul: 'Bangunan', bidang: 'rincian.bangunan' },
      { kolom: 6, judul: 'NIBAR', bidang: 'nibar' },
    ];
    const opsi = { kenaliKode: () => true, tahunAcuan: 2026 };
    const isi = [
      ['Lemari', 'Dropping  Pusat', '2', 'dua lantai', 'Kayu', 'N1'],
      ['Meja', 'DROPPING PUSAT', 'B', 'ya', 'P', 'N2'],
      ['Kursi', 'tidak jelas', 'B', 'ya', 'P', 'N3'],
    ].map(baris);
    const daftar = new DaftarAsing();
    const polos = susunPengurai(kolom, opsi);
    const hasil = isi.map((b) => polos(b));
    for (const h of hasil) daftar.catat(h.asing, h.data.namaBarang);
    expect(hasil.map((h) => h.galat.length)).toEqual([4, 1, 1]);
    expect(hasil[0]?.galat[0]?.alasan).toMatch(/tetapkan artinya sekali di langkah Petakan/);
    const satu = (bidang: string, asing: string, contohNama = 'Lemari') => ({ bidang, asing, contohNama, baris: 1 });
    expect(daftar.daftar()).toEqual([
      { ...satu('caraPerolehan', 'Dropping Pusat'), baris: 2 },
      satu('caraPerolehan', 'tidak jelas', 'Kursi'),
      satu('kondisi', '2'),
      satu('rincian.bangunan', 'Kayu'),
      satu('rincian.bertingkat', 'dua lantai'),
    ]);
    const petaAsing = new PetaAsing([
      { bidang: 'caraPerolehan', asing: 'dropping pusat', arti: 'hibah' },
      { bidang: 'caraPerolehan', asing: 'Tidak Jelas', arti: ARTI_KOSONG },
      { bidang: 'kondisi', asing: '2', arti: 'KB' },
      { bidang: 'rincian.bertingkat', asing: 'dua lantai', arti: 'ya' },
      { bidang: 'rincian.bangunan', asing: 'Kayu', arti: 'SP' },
    ]);
    const terpeta = susunPengurai(kolom, { ...opsi, petaAsing });
    const dua = isi.map((b) => terpeta(b));
    expect(dua.flatMap((h) => h.galat)).toEqual([]);
    expect(dua.map((h) => [h.data.caraPerolehan, h.data.kondisi, h.data.rincian])).toEqual([
      ['hibah', 'KB', { bertingkat: 'ya', bangunan: 'SP' }],
      ['hibah', 'B', { bertingkat: 'ya', bangunan: 'P' }],
      [undefined, 'B', { bertingkat: 'ya', bangunan: 'P' }],
    ]);
    // Still listed, so that the choice can be seen and taken back.
    expect(dua[0]?.asing).toHaveLength(4);
    expect(BIDANG_IMPOR.filter((b) => pilihanBidang(b) !== null).map((b) => b.kunci)).toEqual([
      'caraPerolehan',
      'kondisi',
      'rincian.bertingkat',
      'rincian.beton',
      'rincian.bangunan',
    ]);
  });

  it('old codes are collected to be mapped once, with how many rows have them', () => {
    const kolom = [
      { kolom: 1, judul: 'Kode', bidang: 'kodeBarang' },
      { kolom: 2, judul: 'Nama', bidang: 'namaBarang' },
    ];
    const opsi = { kenaliKode: (k: string) => k === '1.3.2.05.01.04.002', tahunAcuan: 2026 };
    const kode = new DaftarAsing();
    const urai = susunPengurai(kolom, opsi);
    for (const [k, n] of [
      ['02.06.01.04.03', 'Lemari'],
      ['02.06.01.04.03', 'Lemari besi'],
      ['1.3.2.05', 'Meja'],
      ['1.3.2.05.01.04.999', 'Rak'],
    ])
      kode.catat(urai(baris([k ?? '', n ?? ''])).asing, n);
    expect(kode.daftar()).toEqual([
      { bidang: 'kodeBarang', asing: '02.06.01.04.03', contohNama: 'Lemari', baris: 2 },
      { bidang: 'kodeBarang', asing: '1.3.2.05', contohNama: 'Meja', baris: 1 },
      { bidang: 'kodeBarang', asing: '1.3.2.05.01.04.999', contohNama: 'Rak', baris: 1 },
    ]);
    const terpeta = susunPengurai(kolom, {
      ...opsi,
      petaAsing: new PetaAsing([{ bidang: 'kodeBarang', asing: '02.06.01.04.03', arti: '1.3.2.05.01.04.002' }]),
    });
    expect(terpeta(baris(['02.06.01.04.03', 'Lemari']))).toEqual({
      data: { kodeBarang: '1.3.2.05.01.04.002', namaBarang: 'Lemari' },
      galat: [],
      asing: [{ bidang: 'kodeBarang', asing: '02.06.01.04.03' }],
    });
  });
});

const KOLOM = [
  ['No', (i: number) => i + 1],
  ['Kode Barang', () => '1.3.2.05.01.04.002'],
  ['Nama Barang', (i: number) => `Lemari ${i}`],
  ['Merk/Type', (i: number) => `Merk ${i % 3}`],
  ['Jumlah', (i: number) => 1 + (i % 4)],
  ['Satuan', () => 'unit'],
  ['Tahun Perolehan', (i: number) => 2000 + (i % 20)],
  ['Harga', (i: number) => 1_000_000 + i],
  ['Kondisi', (i: number) => ['B', 'KB', 'RB'][i % 3] ?? 'B'],
  ['Keterangan', (i: number) => (i % 2 === 0 ? null : `ket ${i}`)],
  ['Keterangan', (i: number) => `catatan ${i}`],
  ['Xyz', (i: number) => `x${i}`],
  ['Nilai Aset', (i: number) => 2_000_000 + i],
] as const;

const isiDaftar = (urutan: readonly number[], banyak: number): (string | number | null)[][] => [
  urutan.map((k) => KOLOM[k]?.[0] ?? ''),
  ...Array.from({ length: banyak }, (__, i) => urutan.map((k) => KOLOM[k]?.[1](i) ?? null)),
];

describe('properties', () => {
  const asli = KOLOM.map((__, i) => i);
  const acak = fc.shuffledSubarray(asli, { minLength: asli.length });

  it('the order of the columns changes nothing', () => {
    const patokan = olah('S', lembar(isiDaftar(asli, 6)));
    fc.assert(
      fc.property(acak, (urutan) => {
        const h = olah('S', lembar(isiDaftar(urutan, 6)));
        const bidang = new Map(h.usulan.map((u) => [urutan[u.kolom - 1], u.bidang]));
        expect(asli.map((k) => bidang.get(k))).toEqual(patokan.usulan.map((u) => u.bidang));
        expect(h.hasil.map((x) => x.data)).toEqual(patokan.hasil.map((x) => x.data));
        expect(sidikJudul(h.kepala?.judul ?? [])).toBe(sidikJudul(patokan.kepala?.judul ?? []));
      }),
      { numRuns: 60 },
    );
  });

  it('titles above, blank rows anywhere, and the headings on every page change no row of goods', () => {
    const patokan = olah('S', lembar(isiDaftar(asli, 5))).hasil.map((x) => x.data);
    const judul = fc.array(
      fc.constantFrom(
        ['KARTU INVENTARIS BARANG'],
        ['PROVINSI', ': SULAWESI SELATAN'],
        [_, 'Dinas Perdagangan'],
        ['Per 31 Desember 2024'],
        [],
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(judul, fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), fc.boolean(), (atas, sela, ulang) => {
        const [kepala = [], ...data] = isiDaftar(asli, 5);
        const badan = data.flatMap((b, i) => [
          ...sela.filter((s) => s === i).map((): (string | null)[] => []),
          ...(ulang && i === 3 ? [kepala] : []),
          b,
        ]);
        const isi = lembar([...atas, kepala, ...badan, [_, _, 'Jumlah', _, 9]]);
        const h = olah('S', isi);
        expect(h.hasil.map((x) => x.data)).toEqual(patokan);
        expect(h.jenis).toHaveLength(isi.length);
      }),
      { numRuns: 60 },
    );
  });

  it('whatever the cells are, reading tells or refuses, and never throws', () => {
    const apaSaja: fc.Arbitrary<SelMasuk> = fc.oneof(
      fc.constant(null),
      fc.tuple(
        fc.constant('t' as const),
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('1.234', '31/12/2024', '-', '#REF!', 'Jumlah', '1.3.2.05.01.04.002'),
        ),
      ),
      fc.tuple(
        fc.constant('n' as const),
        fc.oneof(
          fc.integer().map(String),
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((n) => n.toFixed(6)),
        ),
      ),
      fc.tuple(fc.constant('d' as const), fc.constantFrom('2024-02-29', '1899-12-31', '0000-00-00', '')),
      fc.tuple(fc.constant('b' as const), fc.constantFrom('0', '1')),
      fc.tuple(fc.constant('e' as const), fc.constant('#N/A')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(apaSaja, { maxLength: 14 }), { maxLength: 12 }), (liar) => {
        const isi: BarisMasuk[] = [
          ...lembar([KOLOM.map(([judul]) => judul)]),
          ...liar.map((s, i) => ({ nomor: i + 2, sel: s })),
        ];
        const h = olah('S', isi);
        expect(h.jenis).toHaveLength(isi.length);
        for (const { data } of h.hasil) {
          expect(data.nilaiSen ?? 0).toBeGreaterThanOrEqual(0);
          expect(Number.isSafeInteger(data.nilaiSen ?? 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('columns keep their keys for a remembered choice', () => {
    expect(kunciKolom(['No.', 'Ket', 'Keterangan', null])).toEqual(['nomor', 'keterangan', 'keterangan#2', '']);
    expect(sidikJudul(['Tgl.', 'Nama\nBarang'])).toBe(sidikJudul(['NAMA BARANG *', 'TANGGAL']));
  });
});
