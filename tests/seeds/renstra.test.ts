import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { golonganDari } from '../../domain/kodeBarang.ts';
import { ATURAN_TERCETAK } from '../../domain/mutu/tercetak.ts';
import { namaAturan } from '../../domain/temuan.ts';
import { formatRupiah, jumlahkan } from '../../domain/uang.ts';
import { folderSeeds } from '../../seeds/folder.ts';
import { katalogKodeBarang } from '../../seeds/kodeBarang.ts';
import { type LotRenstra, renstra } from '../../seeds/renstra.ts';

const register = renstra();
const { lot } = register;
const mentah = readFileSync(join(folderSeeds(), 'renstra', 'sarana-prasarana.tsv'), 'utf8');

/** The lot at a place in the table, counted from 1. */
function ke(urutan: number): LotRenstra {
  const l = lot[urutan - 1];
  if (!l) throw new Error(`no row ${urutan}`);
  return l;
}

function jumlahUnit(daftar: readonly LotRenstra[]): number {
  return daftar.reduce((n, l) => n + l.jumlah, 0);
}

function hitung(pilih: (l: LotRenstra) => string): Record<string, string> {
  const hasil: Record<string, string> = {};
  for (const k of new Set(lot.map(pilih))) {
    const anggota = lot.filter((l) => pilih(l) === k);
    hasil[k] = `${anggota.length}/${jumlahUnit(anggota)}`;
  }
  return hasil;
}

function nomor(daftar: readonly LotRenstra[]): (string | null)[] {
  return daftar.map((l) => l.nomorCetak);
}

/** Printed rows (1-based places) that carry a temuan of a rule. */
function barisDengan(aturan: string): number[] {
  return lot.flatMap((l, i) => (l.temuan.some((t) => t.aturan === aturan) ? [i + 1] : []));
}

function pesan(l: LotRenstra, aturan: string): string | undefined {
  return l.temuan.find((t) => t.aturan === aturan)?.pesan;
}

describe('the whole register', () => {
  it('has every printed row that carries a quantity, counted a second way', () => {
    const sel = [...mentah.matchAll(/\t(\d+) ?unit\t/gi)];
    expect(sel).toHaveLength(432);
    expect(sel.reduce((n, s) => n + Number(s[1]), 0)).toBe(976);
    expect(lot).toHaveLength(432);
    expect(jumlahUnit(lot)).toBe(976);
  });

  it('uses every printed line once, in order', () => {
    const garis = mentah.split('\n').filter((g) => g !== '');
    expect(lot.flatMap((l) => l.tercetak.baris)).toEqual(garis.slice(1));
  });

  it('counts lots/units per golongan and kondisi', () => {
    expect(hitung((l) => l.golongan)).toEqual({
      A: '11/11',
      B: '298/837',
      C: '72/74',
      D: '29/30',
      E: '5/5',
      F: '17/19',
    });
    expect(hitung((l) => l.kondisi)).toEqual({ B: '316/761', KB: '5/5', RB: '111/210' });
    expect(hitung((l) => `${l.golongan}-${l.kondisi}`)).toEqual({
      'A-B': '11/11',
      'B-B': '192/633',
      'B-KB': '5/5',
      'B-RB': '101/199',
      'C-B': '62/63',
      'C-RB': '10/11',
      'D-B': '29/30',
      'E-B': '5/5',
      'F-B': '17/19',
    });
  });

  it('knows the year only, and says so', () => {
    expect(lot.every((l) => l.presisi === 'tahun' && l.satuan === 'unit')).toBe(true);
    expect(Math.min(...lot.map((l) => l.tahunPerolehan))).toBe(2000);
    expect(Math.max(...lot.map((l) => l.tahunPerolehan))).toBe(2029);
  });

  it('has an area for the land only', () => {
    const tanah = lot.filter((l) => l.luasM2 !== null);
    expect(tanah).toEqual(lot.filter((l) => l.golongan === 'A'));
    expect(tanah.map((l) => l.luasM2)).toEqual([14221, 8180, 26543, 9415, 27041, 65588, 9711, 6513, 1360, 2791, 8005]);
    expect(tanah.reduce((n, l) => n + (l.luasM2 ?? 0), 0)).toBe(179_368);
  });

  it('has one hibah and claims nothing about the others', () => {
    expect(hitung((l) => String(l.caraPerolehan))).toEqual({ null: '431/975', hibah: '1/1' });
    expect(ke(18)).toMatchObject({
      nomorCetak: '18',
      namaBarang: 'Pick Up Merk Suzuki Carry Pick Up',
      caraPerolehan: 'hibah',
    });
  });

  it('loads the same every time', () => {
    expect(renstra()).toEqual(register);
  });
});

describe('single rows', () => {
  it('first and last', () => {
    expect(ke(1)).toMatchObject({
      nomorCetak: '1',
      namaBarang: 'Tanah Bangunan Pasar',
      merk: null,
      jumlah: 1,
      tahunPerolehan: 2002,
      luasM2: 14221,
      kondisi: 'B',
      caraPerolehan: null,
      kodeBarang: '1.3.1.01.01.02.001',
      keyakinanKode: 'exact',
      golongan: 'A',
      tercetak: {
        nomor: '1.',
        nama: 'Tanah Bangunan Pasar',
        jumlah: '1 unit',
        tahunLokasi: 'Tahun 2002, Luas 14.221 M2',
        kondisi: 'Baik',
        baris: ['1.\tTanah Bangunan Pasar\t1 unit\tTahun 2002, Luas 14.221 M2\tBaik'],
      },
    });
    expect(ke(432)).toMatchObject({
      nomorCetak: '416',
      namaBarang: 'Gedung dan Bangunan Dalam Pengerjaan',
      jumlah: 1,
      tahunPerolehan: 2024,
      kondisi: 'B',
      kodeBarang: '1.3.6.01.01.01.003',
      golongan: 'F',
      temuan: [],
    });
  });

  it.each([
    [
      16,
      '16',
      'Station Wagon Merk Toyota/Innova',
      '16.\tStation Wagon Merk\t1 unit\tTahun 2012\tBaik',
      '17.\tToyota/Innova\t\t\t',
    ],
    [
      82,
      '82',
      'CCTV. Camera Control Television System',
      '82.\tCCTV. Camera Control\t1 unit\tTahun 2022\tKurang Baik',
      '83.\tTelevision System\t\t\t',
    ],
    [
      294,
      '279',
      'Printer (Peralatan Personal Komputer)',
      '279.\tPrinter (Peralatan\t1 unit\tTahun 2015\tBaik',
      '\tPersonal Komputer)\t\t\t',
    ],
    [
      317,
      '302',
      'Gedung Pertokoan/Koperasi/Pasar Permanen',
      '302.\tGedung\t1 unit\tTahun 2011\tBaik',
      '\tPertokoan/Koperasi/Pasar Permanen\t\t\t',
    ],
    [
      348,
      '332',
      'Gedung Pertokoan/Koperasi/Pasar Permanen',
      '332.\tGedung Pertokoan/Koperasi/Pasar\t1 unit\tTahun 2018\tBaik',
      '\tPermanen\t\t\t',
    ],
  ])('row %d joins its broken name', (urutan, nomorCetak, namaBarang, ...baris) => {
    expect(ke(urutan)).toMatchObject({ nomorCetak, namaBarang, tercetak: { nama: namaBarang, baris } });
    expect(pesan(ke(urutan), 'nama_terpotong_baris')).toContain(namaBarang);
  });

  it('exactly five names are broken', () => {
    expect(barisDengan('nama_terpotong_baris')).toEqual([16, 82, 294, 317, 348]);
  });

  it('124 joins Rusak / Berat and takes the number of the next line', () => {
    expect(ke(139)).toMatchObject({
      nomorCetak: '124',
      namaBarang: 'Mesin Pemotong Rumput',
      kondisi: 'RB',
      tercetak: {
        nomor: '124.',
        kondisi: 'Rusak Berat',
        baris: ['\tMesin Pemotong Rumput\t1 unit\tTahun 2009\tRusak', '124.\t\t\t\tBerat'],
      },
    });
    expect(barisDengan('kondisi_terpotong')).toEqual([139]);
    expect(barisDengan('kondisi_beda_huruf')).toEqual([184]);
    expect(ke(184)).toMatchObject({
      nomorCetak: '168',
      namaBarang: 'Lampu',
      kondisi: 'RB',
      tercetak: { kondisi: 'Rusak berat' },
    });
  });

  it('1unit is one unit', () => {
    expect(barisDengan('satuan_menempel')).toEqual([109]);
    expect(ke(109)).toMatchObject({
      nomorCetak: '100',
      namaBarang: 'Kasur/Spring Bed',
      jumlah: 1,
      tercetak: { jumlah: '1unit' },
    });
  });

  it('the two Genset get their codes by position', () => {
    const genset = lot.filter((l) => l.namaBarang === 'Genset');
    expect(genset.map((l) => [l.nomorCetak, l.tahunPerolehan, l.kodeBarang, l.keyakinanKode])).toEqual([
      ['198', 2014, '1.3.2.06.03.47.002', 'by-order'],
      ['294', 2021, '1.3.2.15.04.05.001', 'by-order'],
    ]);
  });

  it('fills a brand only where the name says Merk', () => {
    const bermerk = lot.filter((l) => l.merk !== null);
    expect(bermerk.map((l) => [l.nomorCetak, l.merk])).toEqual([
      ['12', 'Mitsubishi'],
      ['14', 'Shimizu'],
      ['15', 'Shimizu'],
      ['16', 'Toyota/Innova'],
      ['17', 'Toyota/Hilux'],
      ['18', 'Suzuki Carry Pick Up'],
      ['47', 'Olimpia'],
      ['49', 'Brother'],
      ['50', 'Royal'],
    ]);
    expect(bermerk.every((l) => l.namaBarang.endsWith(` Merk ${l.merk}`))).toBe(true);
  });
});

describe('printed numbers', () => {
  it('are kept as printed, jumps and repeats and all', () => {
    expect(nomor(lot.slice(80, 108))).toEqual(
      ['81', '82', '84', null, '85', '86', '87', '88', '89', '90', '91', '92', '93', '94', '95', '96'].concat([
        '88',
        '89',
        '90',
        '91',
        '92',
        '93',
        '94',
        '95',
        '96',
        '97',
        '98',
        '99',
      ]),
    );
    expect(nomor(lot.slice(286, 291))).toEqual(['272', '273', '374', '275', '276']);
  });

  it('four rows have none', () => {
    const tanpa = lot.filter((l) => l.nomorCetak === null);
    expect(tanpa.map((l) => `${l.namaBarang} ${l.tahunPerolehan} ${l.jumlah} ${l.kondisi}`)).toEqual([
      'Display 2005 2 RB',
      'Mesin Potong Rumput 2022 1 B',
      'A.C Window 2012 1 B',
      'Gedung Pertokoan/Koperasi/Pasar Permanen 2013 1 B',
    ]);
    expect(tanpa.every((l) => l.tercetak.nomor === '' && l.temuan.some((t) => t.aturan === 'nomor_cetak_kosong'))).toBe(
      true,
    );
    expect(barisDengan('nomor_cetak_kosong')).toEqual([84, 142, 155, 334]);
  });

  it('a number alone on the next line belongs to the row that has none', () => {
    const terpisah = lot.filter((l) => l.temuan.some((t) => t.aturan === 'nomor_cetak_terpisah'));
    expect(terpisah.map((l) => [l.nomorCetak, l.namaBarang, l.tahunPerolehan])).toEqual([
      ['105', 'Kursi Rapat', 2021],
      ['124', 'Mesin Pemotong Rumput', 2009],
      ['131', 'A.C Window', 2006],
      ['136', 'A.C Window', 2011],
      ['155', 'Alat Dapur lainnya', 2008],
      ['156', 'Alat Dapur lainnya', 2009],
      ['157', 'Televisi', 2011],
    ]);
  });

  it('otherwise it is noted, not used', () => {
    expect(barisDengan('nomor_cetak_sisa').map((u) => [ke(u).nomorCetak, pesan(ke(u), 'nomor_cetak_sisa')])).toEqual([
      ['16', 'Nomor 17 tercetak pada baris sambungan dan tidak dipakai, karena baris ini sudah bernomor 16.'],
      ['82', 'Nomor 83 tercetak pada baris sambungan dan tidak dipakai, karena baris ini sudah bernomor 82.'],
      ['128', 'Nomor 129 tercetak pada baris sambungan dan tidak dipakai, karena baris ini sudah bernomor 128.'],
    ]);
  });

  it('16 numbers stand on two lots, and each of them says so', () => {
    const semua = nomor(lot).filter((n) => n !== null);
    const ganda = [...new Set(semua.filter((n, i) => semua.indexOf(n) !== i))];
    const rentang = (dari: number, sampai: number): string[] =>
      Array.from({ length: sampai - dari + 1 }, (_, i) => String(dari + i));
    expect(ganda).toEqual([...rentang(88, 96), '102', '110', ...rentang(116, 119), '374']);
    // 17 is printed twice as well, but once on a continuation line.
    const bertanda = [...new Set(barisDengan('nomor_cetak_berulang').map((u) => ke(u).nomorCetak))];
    expect(bertanda).toEqual(['17', ...ganda]);
    expect(barisDengan('nomor_cetak_berulang')).toHaveLength(33);
    expect(pesan(ke(97), 'nomor_cetak_berulang')).toBe('Nomor 88 tercetak 2 kali, pada urutan ke-88 dan ke-97.');
  });

  it('jumps are named, and 188 and 274 never appear', () => {
    expect(barisDengan('nomor_cetak_lompat').map((u) => pesan(ke(u), 'nomor_cetak_lompat'))).toEqual([
      'Nomor tercetak mundur dari 96 ke 88.',
      'Nomor tercetak mundur dari 119 ke 116.',
      'Nomor tercetak melompat dari 187 ke 189.',
      'Nomor tercetak melompat dari 273 ke 374.',
      'Nomor tercetak mundur dari 374 ke 275.',
    ]);
    const dipakai = new Set(nomor(lot));
    const hilang = Array.from({ length: 416 }, (_, i) => String(i + 1)).filter((n) => !dipakai.has(n));
    expect(hilang).toEqual(['83', '129', '188', '274']);
  });
});

describe('oddities of content', () => {
  it('2029 is kept and questioned', () => {
    expect(barisDengan('tahun_di_masa_depan')).toEqual([6]);
    expect(ke(6)).toMatchObject({
      tahunPerolehan: 2029,
      luasM2: 65_588,
      tercetak: { tahunLokasi: 'Tahun 2029, Luas 65.588' },
    });
    expect(pesan(ke(6), 'tahun_di_masa_depan')).toBe(
      'Tahun perolehan tercetak 2029, setelah tanggal tabel (31-12-2024). Periksa tahun pada dokumen perolehan.',
    );
  });

  it('areas without unit and with a dot are told', () => {
    expect(barisDengan('luas_tanpa_satuan')).toEqual([3, 6]);
    expect(barisDengan('luas_titik_ribuan')).toEqual([1, 3, 5, 6]);
    expect(pesan(ke(3), 'luas_tanpa_satuan')).toBe('Luas tercetak "26.543" tanpa satuan; dicatat 26543 m2.');
  });

  it('the hibah has no donor', () => {
    expect(barisDengan('hibah_tanpa_pemberi')).toEqual([18]);
  });

  it('old construction in progress: 13 rows, 14 units, 2015-2020', () => {
    const lama = barisDengan('kdp_lama').map(ke);
    expect(lama).toHaveLength(13);
    expect(jumlahUnit(lama)).toBe(14);
    expect([...new Set(lama.map((l) => l.tahunPerolehan))]).toEqual([2015, 2017, 2018, 2019, 2020]);
  });

  it('vehicles, computers and buildings with more than one unit in a row', () => {
    expect(
      barisDengan('lot_beberapa_unit').map((u) => `${ke(u).nomorCetak} ${ke(u).namaBarang} ${ke(u).jumlah}`),
    ).toEqual([
      '23 Sepeda Motor Yamaha All New Xride/All New Xride 2',
      '239 P.C Unit 2',
      '248 Lap Top 3',
      '251 Lap Top 2',
      '256 Lap Top 5',
      '265 Note Book 2',
      '326 Gedung Pertokoan/Koperasi/Pasar Permanen 2',
      '345 Bagunan Gedung Pertokoan (dst) 2',
    ]);
  });

  it('143 rows in 45 groups look alike; land of different area does not', () => {
    const serupa = barisDengan('diduga_tercatat_ganda').map(ke);
    const ciri = serupa.map((l) => `${l.namaBarang.toLowerCase()}|${l.tahunPerolehan}|${l.jumlah}|${l.kondisi}`);
    expect(serupa).toHaveLength(143);
    expect(new Set(ciri).size).toBe(45);
    expect(serupa.some((l) => l.golongan === 'A')).toBe(false);
  });

  it('row 283 repeats 270 out of the order of codes: the stronger suspicion', () => {
    expect(barisDengan('kode_urutan_menyimpang')).toEqual([298]);
    expect(ke(298)).toMatchObject({
      nomorCetak: '283',
      namaBarang: 'Scenner (Peralatan Mini Komputer)',
      tahunPerolehan: 2019,
      jumlah: 2,
    });
    expect(pesan(ke(298), 'diduga_tercatat_ganda')).toBe(
      'Nama, tahun, jumlah dan kondisi sama dengan 1 baris lain: nomor 270 (urutan ke-285). Salah satunya berdiri di luar urutan kode, sehingga dugaan kuat. Periksa fisik dan dokumennya.',
    );
    expect(pesan(ke(285), 'diduga_tercatat_ganda')).toContain('nomor 283 (urutan ke-298). Salah satunya berdiri');
    expect(lot.filter((l) => pesan(l, 'diduga_tercatat_ganda')?.includes('dugaan kuat'))).toHaveLength(2);
  });

  it('spelling that differs from the code is told, never changed', () => {
    const nama = new Set(barisDengan('ejaan_berbeda_dari_kode').map((u) => ke(u).namaBarang));
    for (const n of [
      'Scenner',
      'Coling Tower',
      'Loundspeaker',
      'Kompore Gas (Alat Dapur)',
      'Bangunan Gedang Tertutup Permanen',
    ]) {
      expect(nama).toContain(n);
    }
    for (const n of [
      'A.C Window',
      'Bejana Ukur 5 liter',
      'Alat Ukur Lain-Lain',
      'Sepeda Motor Shougun 125 R',
      'Lemari Besi/ Metal',
    ]) {
      expect(nama).not.toContain(n);
    }
  });

  it('every rule has something to say here, and a name', () => {
    const berbicara = new Set(lot.flatMap((l) => l.temuan.map((t) => t.aturan)));
    const juga = [
      'tahun_di_masa_depan',
      'hibah_tanpa_pemberi',
      'kode_tidak_pasti',
      'lot_beberapa_unit',
      'diduga_tercatat_ganda',
      'kdp_lama',
    ];
    expect([...berbicara].toSorted()).toEqual([...Object.keys(ATURAN_TERCETAK), ...juga].toSorted());
    expect(namaAturan('kdp_lama')).toBe('KDP lebih dari dua tahun');
    expect(namaAturan('constructor')).toBe('constructor');
  });

  it('every message is one plain sentence or two, short enough to store', () => {
    const semua = lot.flatMap((l) => l.temuan.map((t) => t.pesan));
    expect(semua.every((p) => p.length <= 500 && p.endsWith('.') && !/undefined|null|NaN/.test(p))).toBe(true);
    for (const l of lot) expect(new Set(l.temuan.map((t) => t.aturan)).size).toBe(l.temuan.length);
  });
});

describe('codes', () => {
  const katalog = new Map(katalogKodeBarang().map((k) => [k.kode, k]));

  it('139 different ones, all in the catalogue, active and of level 7', () => {
    const kode = new Set(lot.map((l) => l.kodeBarang));
    expect(kode.size).toBe(139);
    for (const k of kode) expect(katalog.get(k)).toMatchObject({ tingkat: 7, aktif: true });
    for (const l of lot) expect(golonganDari(l.kodeBarang)).toBe(l.golongan);
  });

  it('what is not exact is a temuan, and nothing else', () => {
    expect(hitung((l) => l.keyakinanKode)).toEqual({
      exact: '351/658',
      likely: '50/85',
      'by-order': '23/224',
      ambiguous: '8/9',
    });
    const taksa = lot.flatMap((l, i) => (l.keyakinanKode === 'exact' ? [] : [i + 1]));
    expect(barisDengan('kode_tidak_pasti')).toEqual(taksa);
  });
});

describe('control totals', () => {
  it('are those of the document, to the sen', () => {
    const { per, rincian, totalSen } = register.kontrol;
    expect(per).toBe('2024-12-31');
    expect(rincian.map((r) => `${r.golongan} ${formatRupiah(r.nilaiSen)}`)).toEqual([
      'A 8.859.912.370,21',
      'B 5.014.482.982,68',
      'C 106.546.369.870,06',
      'D 1.346.776.570,85',
      'E 959.368.000,00',
      'F 13.743.089.740,32',
    ]);
    expect(jumlahkan(rincian.map((r) => r.nilaiSen))).toBe(13_646_999_953_412);
    expect(formatRupiah(totalSen)).toBe('136.469.999.534,12');
  });
});

describe('identity', () => {
  it('says what the document says and leaves the rest empty', () => {
    const kosong = { nama: '', nip: '', pangkat: '', jabatan: '' };
    expect(register.identitas).toEqual({
      dinas: 'Dinas Perdagangan, Koperasi, Usaha Kecil Menengah dan Perindustrian',
      kabupaten: 'Kabupaten Luwu Timur',
      provinsi: 'Provinsi Sulawesi Selatan',
      alamat: 'Jl. Sorekarno Hatta No. Telp (0474) 321423 Fax (0474) 321423',
      tempat: 'Malili',
      kodeLokasi: '',
      penggunaBarang: {
        nama: 'SENFRI OKTOVIANUS, S.STP, M.PA',
        nip: '19751001 199612 1 001',
        pangkat: 'Pembina Utama Muda',
        jabatan: 'Kepala Dinas',
      },
      pejabatPenatausahaan: kosong,
      pengurusBarang: kosong,
    });
  });
});
