import { describe, expect, it } from 'vitest';
import { bagiTeks, kunciBagi, type Pembagian, uraiKunciBagi } from '../../../domain/impor/bagi.ts';
import { bidangImpor } from '../../../domain/impor/bidang.ts';
import { amatiGaya } from '../../../domain/impor/gaya.ts';
import { usulkanPemetaan } from '../../../domain/impor/pemetaan.ts';
import { bidangBerurut, PengamatBagi } from '../../../domain/impor/tawaranBagi.ts';
import { susunPengurai } from '../../../domain/impor/urai.ts';
import { baris, OPSI, sel } from './bantu.ts';

const R = (kunci: string) => `rincian.${kunci}`;

describe('headings of several things', () => {
  it.each<[string, string[]]>([
    ['Nomor Sertifikat/Tanggal', [R('nomorSertifikat'), R('tanggalSertifikat')]],
    ['Sertifikat No. / Tgl.', [R('nomorSertifikat'), R('tanggalSertifikat')]],
    ['Merk / Type, Ukuran, CC', ['merk', R('ukuran')]],
    ['Merk/Bahan', ['merk', R('bahan')]],
    ['No. Polisi/Rangka/Mesin', [R('nomorPolisi'), R('nomorRangka'), R('nomorMesin')]],
    ['No Sertifikat/No Pabrik/No Chasis/Mesin', ['nomorSertifikat', 'nomorPabrik', 'nomorRangka', 'nomorMesin'].map(R)],
    ['Ukuran/Konstruksi (P,SP,D)', [R('ukuran'), R('konstruksi')]],
    ['Merk, Kondisi', ['merk', 'kondisi']],
    ['Alamat/Koordinat', ['alamat', R('koordinat')]],
    ['Bahan/Konstruksi', [R('bahan'), R('konstruksi')]],
    ['Panjang dan Bahan', [R('panjangM'), R('bahan')]],
  ])('%s', (judul, bidang) => expect(bidangBerurut(judul)).toContainEqual(bidang));

  it.each([
    'Merk/Tipe',
    'Letak/Alamat',
    'Bertingkat/Tidak',
    'Nama Barang/Merk',
    'NIBAR/Spesifikasi',
    'Kode Barang/Register',
    'Jumlah/Harga',
    'Panjang/Lebar',
    'Tanggal Sertifikat/Tanggal Dokumen',
    'Entah/Apa',
    'Merk/Tanggal',
    '',
  ])('%s is one thing, or cannot be cut up', (judul) => expect(bidangBerurut(judul)).toEqual([]));

  it('all parts and those of one field together', () => {
    expect(bidangBerurut('Merk / Type, Ukuran, CC')).toContainEqual(['merk', 'merk', R('ukuran'), R('ukuran')]);
  });

  it('a heading over several columns does not count', () => {
    expect(bidangBerurut('Spesifikasi / Merk/Bahan')).toEqual([
      ['spesifikasi', 'merk', R('bahan')],
      ['merk', R('bahan')],
    ]);
  });
});

describe('cutting a cell up', () => {
  const bagi = (pemisah: Pembagian['pemisah'], teks: string, bidang = ['merk', 'spesifikasi']) =>
    bagiTeks(teks, { pemisah, bidang })?.map((b) => b.teks) ?? null;
  it('has as many parts as the heading, or none', () => {
    expect(bagi('miring', 'Honda / Supra')).toEqual(['Honda', 'Supra']);
    expect(bagi('miring', 'Honda')).toBeNull();
    expect(bagi('miring', 'Honda/Supra/X')).toBeNull();
    expect(bagi('miring-renggang', '593/12/2010 / 01-02-2010')).toEqual(['593/12/2010', '01-02-2010']);
    expect(bagi('koma', 'Besi, 1,25 m')).toEqual(['Besi', '1,25 m']);
    expect(bagi('titik-koma', 'a;b')).toEqual(['a', 'b']);
    expect(bagi('baris', 'a\nb')).toEqual(['a', 'b']);
    expect(bagi('tegak', 'a | ')).toEqual(['a', '']);
  });
  it('keeps parts of one field together', () => {
    expect(bagi('koma', 'Honda, Supra, 125', ['merk', 'merk', R('ukuran')])).toEqual(['Honda, Supra', '125']);
  });
  it('the key of a column tells how, and nothing else is such a key', () => {
    const isi: Pembagian = { pemisah: 'miring-renggang', bidang: ['merk', R('bahan')] };
    expect(uraiKunciBagi(kunciBagi(isi))).toEqual(isi);
    expect(bidangImpor(kunciBagi(isi))).toMatchObject({ label: 'Merk/Tipe + Bahan', isi: 'bagi' });
    for (const kunci of ['merk', 'bagi:', 'bagi:entah:merk+satuan', 'bagi:koma:merk', 'bagi:koma:merk+entah'])
      expect(bidangImpor(kunci)?.isi ?? null).toBe(kunci === 'merk' ? 'teks' : null);
    for (const bidang of [
      ['namaBarang', 'merk'],
      ['kodeBarang', 'merk'],
      ['nilaiSen', 'merk'],
      ['jumlah', 'satuan'],
    ])
      expect(bidangImpor(kunciBagi({ pemisah: 'koma', bidang }))).toBeNull();
  });
});

const MOTOR = '1.3.2.02.01.01.003';
const TANAH = '1.3.1.01.01.01.001';
const SERTIFIKAT = `bagi:miring:${R('nomorSertifikat')}+${R('tanggalSertifikat')}`;
const NOMOR = `bagi:miring:${R('nomorSertifikat')}+${R('nomorRangka')}+${R('nomorMesin')}`;

/** A row of a code and one column that is cut up. */
const urai = (bidang: string, kode: string, isi: Parameters<typeof sel>[0], gaya: string | null = null) => {
  const kolom = [
    { kolom: 1, judul: 'Kode', bidang: 'kodeBarang' },
    { kolom: 2, judul: 'Gabungan', bidang, gaya },
  ];
  const { data, galat } = susunPengurai(kolom, OPSI)(baris([kode, isi]));
  return { rincian: data.rincian, galat: galat.map((g) => g.alasan) };
};

describe('reading a column that is cut up', () => {
  it('each part as its field, empty ones not at all', () => {
    expect(urai(SERTIFIKAT, TANAH, '10.05.11 / 31-12-2010')).toEqual({
      rincian: { nomorSertifikat: '10.05.11', tanggalSertifikat: '2010-12-31' },
      galat: [],
    });
    expect(urai(NOMOR, MOTOR, '-/MH1/JB4')).toEqual({ rincian: { nomorRangka: 'MH1', nomorMesin: 'JB4' }, galat: [] });
  });

  it('a cell of other parts goes whole to the first field that the goods have: nothing is lost', () => {
    expect(urai(SERTIFIKAT, TANAH, 'Dalam proses')).toEqual({
      rincian: { nomorSertifikat: 'Dalam proses' },
      galat: [],
    });
    expect(urai(SERTIFIKAT, TANAH, '12.05/HP/1 / x').rincian).toEqual({ nomorSertifikat: '12.05/HP/1 / x' });
    expect(urai(NOMOR, TANAH, 'HP 12')).toEqual({ rincian: { nomorSertifikat: 'HP 12' }, galat: [] });
    expect(urai(NOMOR, MOTOR, 'MH1 JB4')).toEqual({ rincian: { nomorRangka: 'MH1 JB4' }, galat: [] });
    expect(urai(NOMOR, MOTOR, 12345)).toEqual({ rincian: { nomorRangka: '12345' }, galat: [] });
  });

  it('is refused where the goods have none of its texts, and where a part does not read as its field', () => {
    const bukan = urai(`bagi:koma:${R('hak')}+${R('nomorSertifikat')}`, MOTOR, 'Hak Pakai');
    expect(bukan.rincian).toBeUndefined();
    expect(bukan.galat).toEqual(['"Hak Pakai" tidak dapat dibagi; tulis Jenis hak + Nomor sertifikat, dipisah koma']);
    expect(urai(SERTIFIKAT, TANAH, '11 / entah').galat[0]).toMatch(/"entah" bukan tanggal/);
  });

  it('the day in it has a style, as in a column of its own', () => {
    const bidang = bidangImpor(SERTIFIKAT);
    const pengamat = bidang && amatiGaya(bidang, 'Nomor Sertifikat/Tanggal', 2026);
    pengamat?.lihat(sel('12 / 03-04-2010'));
    pengamat?.lihat(sel('Dalam proses'));
    expect(pengamat?.hasil()).toMatchObject({
      jenis: 'tanggal',
      gaya: null,
      pilihan: [{ gaya: 'dmy' }, { gaya: 'mdy' }],
    });
    pengamat?.lihat(sel('13 / 25-04-2010'));
    expect(pengamat?.hasil()).toMatchObject({ gaya: 'dmy' });
    expect(urai(SERTIFIKAT, TANAH, '11 / 03-04-2010').galat[0]).toMatch(/punya dua bacaan/);
    expect(urai(SERTIFIKAT, TANAH, '11 / 03-04-2010', 'mdy').rincian).toMatchObject({
      tanggalSertifikat: '2010-03-04',
    });
  });
});

describe('what is offered', () => {
  const amati = (judul: string, isi: readonly string[]) => {
    const pengamat = new PengamatBagi(judul);
    for (const s of isi) pengamat.lihat(sel(s));
    return pengamat.hasil();
  };
  it('the way that fits most cells, with examples and what does not fit', () => {
    const hasil = amati('Nomor Sertifikat/Tanggal', [
      '1/HP/2010 / 01-02-2010',
      '2/HP/2011 / 03-04-2011',
      'Dalam proses',
      '-',
    ]);
    expect(hasil?.pilihan).toEqual([
      {
        bidang: `bagi:miring-renggang:${R('nomorSertifikat')}+${R('tanggalSertifikat')}`,
        nama: 'Nomor sertifikat + Tanggal sertifikat',
        contoh: [
          { teks: '1/HP/2010 / 01-02-2010', dibaca: 'Nomor sertifikat: 1/HP/2010; Tanggal sertifikat: 01-02-2010' },
          { teks: '2/HP/2011 / 03-04-2011', dibaca: 'Nomor sertifikat: 2/HP/2011; Tanggal sertifikat: 03-04-2011' },
        ],
        terbagi: 2,
        utuh: 1,
        contohUtuh: 'Dalam proses',
      },
    ]);
    expect(hasil?.utuh).toEqual([{ bidang: R('nomorSertifikat'), nama: 'Nomor sertifikat' }]);
    expect(amati('Merk/Tipe', ['a/b'])).toBeNull();
    expect(amati('Nomor Sertifikat/Tanggal', [])?.pilihan).toEqual([]);
    // Known as a whole, so there is nothing to offer while no cell has several parts.
    expect(amati('Alamat/Koordinat', ['Jl. Veteran'])?.pilihan).toEqual([]);
    expect(amati('Alamat/Koordinat', ['Jl. Veteran / -2.5'])?.pilihan).toMatchObject([{ terbagi: 1 }]);
  });

  it('where no cell has the parts of a heading that is nothing as a whole, each goes to what its goods have', () => {
    const [satu] = amati('Ukuran/Konstruksi (P,SP,D)', ['125 cc', 'Kayu'])?.pilihan ?? [];
    expect(satu).toMatchObject({ terbagi: 0, utuh: 2, contoh: [], contohUtuh: '125 cc' });
    const bidang = satu?.bidang ?? '';
    expect(urai(bidang, MOTOR, '125 cc')).toEqual({ rincian: { ukuran: '125 cc' }, galat: [] });
    expect(urai(bidang, '1.3.3.01.01.01.001', 'Kayu')).toEqual({ rincian: { konstruksi: 'Kayu' }, galat: [] });
  });

  const usul = (judul: string, isi: readonly string[], lain: readonly string[] = []) =>
    usulkanPemetaan(
      [judul, ...lain].map((j, i) => ({
        kolom: i + 1,
        judul: j,
        sel: i === 0 ? isi.map((s) => sel(s)) : [sel('Honda')],
      })),
    )[0];
  it('is proposed where every cell fits, each part reads, and its fields are free', () => {
    const judul = 'No. Polisi/Rangka/Mesin';
    const isi = ['DP 1234 AB/MH1/JB4', '-/MH2/JB5'];
    expect(usul(judul, isi)).toMatchObject({
      bidang: `bagi:miring:${R('nomorPolisi')}+${R('nomorRangka')}+${R('nomorMesin')}`,
      alasan: expect.stringContaining('2 sel contohnya terbagi'),
    });
    expect(usul(judul, [...isi, 'MH3'])?.bidang).toBeNull();
    expect(usul(judul, [])?.bidang).toBeNull();
    expect(usul(judul, isi, ['Nomor Rangka'])?.bidang).toBeNull();
    expect(usul('Nomor Sertifikat/Tanggal', ['1 / 31-12-2010'])?.bidang).toMatch(/^bagi:/);
    expect(usul('Nomor Sertifikat/Tanggal', ['1 / proses'])?.bidang).toBeNull();
    // As a whole it is something already.
    expect(usul('Merk/Tipe', ['a/b'])?.bidang).toBe('merk');
  });
});
