import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GalatKawat } from '../../../api/contract/index.ts';
import type { Saringan } from '../../../api/contract/barang.ts';
import { bacaAlamat, rapikan, tulisAlamat, URUTAN_AWAL } from '../../../renderer/features/barang/alamat.ts';
import { bidangGalat } from '../../../renderer/features/barang/galatBidang.ts';
import { kelompokkan } from '../../../renderer/features/barang/kelompok.ts';
import { lotGalat, tanpaLot } from '../../../renderer/features/barang/lotGalat.ts';
import { bacaLuas, bedaData, isianDari, isianSalah } from '../../../renderer/features/barang/perubahanData.ts';
import { bagianAktif, daftarChip, tanpaBagian } from '../../../renderer/features/barang/saringan.ts';
import { gerakSelisih, selisihSesudah } from '../../../renderer/features/barang/selisih.ts';

const kueri = (alamat: string) => alamat.split('?')[1] ?? '';

describe('address of Daftar Barang', () => {
  const saringan = fc
    .record(
      {
        golongan: fc.uniqueArray(fc.constantFrom('A', 'B', 'G' as const), { minLength: 1 }),
        kondisi: fc.uniqueArray(fc.constantFrom('B', 'KB', 'RB' as const), { minLength: 1 }),
        cari: fc.constantFrom('kursi', 'a&b=c?d#e', '100% "kayu"', 'Çelik'),
        tahunDari: fc.integer({ min: 1900, max: 2100 }),
        nilaiSampai: fc.nat(),
        temuan: fc.constantFrom('ada', 'tahun_depan'),
      },
      { requiredKeys: [] },
    )
    .map((isi) => isi as Saringan);

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(
        saringan,
        fc.constantFrom('naik' as const, 'turun' as const),
        fc.option(fc.constantFrom('7', '90')),
        (s, arah, pilih) => {
          const keadaan = {
            saringan: s,
            urutan: { kolom: 'namaBarang' as const, arah },
            pilih,
          };
          expect(bacaAlamat(kueri(tulisAlamat(keadaan)))).toEqual({ ...keadaan, dikenali: true });
        },
      ),
    );
  });

  it('is the bare place where nothing is asked for', () => {
    expect(tulisAlamat({ saringan: { cari: '', kondisi: [] }, urutan: URUTAN_AWAL, pilih: null })).toBe('/barang');
    expect(bacaAlamat('')).toEqual({ saringan: {}, urutan: URUTAN_AWAL, pilih: null, dikenali: true });
  });

  it.each([
    ['no JSON', 'saringan=%7B'],
    ['another shape', 'saringan=%5B1%5D'],
    ['an unknown field', `saringan=${encodeURIComponent('{"hapus":true}')}`],
    ['a value out of bounds', `saringan=${encodeURIComponent('{"tahunDari":12}')}`],
  ])('takes %s as no filter and tells so', (_, teks) => {
    expect(bacaAlamat(teks)).toMatchObject({ saringan: {}, dikenali: false });
  });

  it('has a short form for the lots of a command', () => {
    expect(bacaAlamat('perintah=12')).toMatchObject({ saringan: { perintah: '12' }, dikenali: true });
    expect(bacaAlamat('perintah=1;drop')).toMatchObject({ saringan: {}, dikenali: true });
    const saring = { saringan: { perintah: '12' }, urutan: URUTAN_AWAL, pilih: null };
    expect(bacaAlamat(kueri(tulisAlamat(saring)))).toEqual({ ...saring, dikenali: true });
  });

  it('drops an order and a lot that do not exist', () => {
    expect(bacaAlamat('urut=rahasia-naik&pilih=1;drop')).toMatchObject({ urutan: URUTAN_AWAL, pilih: null });
  });
});

describe('chips', () => {
  const penuh: Saringan = {
    golongan: ['A', 'B'],
    kondisi: ['RB'],
    cari: 'kursi',
    kodeAwal: '1.3.2',
    tahunDari: 2010,
    tahunSampai: 2012,
    nilaiDari: 100_00,
    temuan: 'x',
    perintah: '12',
  };

  it('name every part of a filter, and each takes off its own part alone', () => {
    const chip = daftarChip(penuh, () => 'Nama aturan');
    expect(chip.map((c) => c.label)).toEqual([
      'Cari: “kursi”',
      'Golongan: Tanah, Peralatan dan Mesin',
      'Kondisi: Rusak Berat',
      'Kode: 1.3.2…',
      'Tahun: 2010 – 2012',
      'Nilai: mulai 100,00',
      'Temuan: Nama aturan',
      'Impor #12',
    ]);
    for (const c of chip) expect(daftarChip(c.tanpa, () => 'Nama aturan')).toHaveLength(chip.length - 1);
  });

  it('leave one golongan to its tab', () => {
    expect(daftarChip({ golongan: ['A'] }, String)).toEqual([]);
  });

  it('say an open value in words', () => {
    expect(daftarChip({ nilai: 'belum' }, String)[0]?.label).toBe('Nilai: belum diisi');
    expect(bagianAktif({ nilai: 'belum' }, 'nilai')).toBe(true);
    expect(tanpaBagian({ nilai: 'belum', cari: 'x' }, 'nilai')).toEqual({ cari: 'x' });
    expect(rapikan({ cari: '', golongan: [] })).toEqual({});
  });
});

describe('difference to the control total', () => {
  it('shrinks by what is filled, less what was in the book already', () => {
    expect(selisihSesudah(-1000, 0, 400)).toBe(-600);
    expect(selisihSesudah(-600, 400, 1000)).toBe(0);
    expect(gerakSelisih(-1000, -600)).toEqual({ jenis: 'menyusut', sen: 400 });
    expect(gerakSelisih(-600, 0)).toEqual({ jenis: 'menyusut', sen: 600 });
    expect(gerakSelisih(0, 5)).toEqual({ jenis: 'melebar', sen: 5 });
    expect(gerakSelisih(-600, 250)).toEqual({ jenis: 'melampaui', sen: 250 });
    expect(gerakSelisih(7, 7)).toBeNull();
  });
});

describe('ubah data', () => {
  const lot = {
    namaBarang: 'Tanah',
    merk: null,
    spesifikasi: 'lama',
    satuan: 'bidang',
    tahunPerolehan: 2002,
    luasM2: 120.5,
    alamat: null,
    keterangan: null,
    nibar: null,
  };

  it('sends only what differs; an emptied field becomes null', () => {
    expect(bedaData(lot, isianDari(lot))).toEqual({});
    expect(
      bedaData(lot, { ...isianDari(lot), merk: ' Honda ', spesifikasi: '', tahunPerolehan: '', luasM2: '26.543' }),
    ).toEqual({ merk: 'Honda', spesifikasi: null, tahunPerolehan: null, luasM2: 26_543 });
  });

  it('names the fields that cannot be taken', () => {
    const salah = isianSalah({ ...isianDari(lot), namaBarang: ' ', tahunPerolehan: '20', luasM2: '1,234' });
    expect(salah).toEqual(['namaBarang', 'tahunPerolehan', 'luasM2']);
  });

  it.each([
    ['26543', 26_543],
    ['26.543', 26_543],
    ['120,5', 120.5],
    ['1.234,25', 1234.25],
    ['12.5', null],
    ['-3', null],
    ['', null],
  ])('reads the area %s as %s', (teks, m2) => {
    expect(bacaLuas(teks)).toBe(m2);
  });
});

describe('refusals beside their fields', () => {
  const galat = (reason: string, details: Record<string, unknown> = {}): GalatKawat => ({
    code: 'rule',
    reason,
    details,
    pesan: '',
  });

  it.each([
    ['tanggal_masa_depan', 'tanggal'],
    ['mundur_terhalang', 'tanggal'],
    ['belum_ada', 'tanggal'],
    ['jumlah_pecah', 'jumlah'],
    ['kondisi_sama', 'ke'],
    ['register_belum_siap', null],
  ])('%s -> %s', (reason, bidang) => {
    expect(bidangGalat(galat(reason), ['tanggal', 'dasar', 'jumlah', 'ke'])).toBe(bidang);
  });

  it('follows the path of an input that did not fit', () => {
    const tak = galat('masukan_tidak_sah', { masalah: [{ kolom: 'dasar', masalah: 'too_small' }] });
    expect(bidangGalat(tak, ['tanggal', 'dasar'])).toBe('dasar');
    expect(bidangGalat(tak, ['tanggal'])).toBeNull();
    expect(bidangGalat(null, ['tanggal'])).toBeNull();
  });

  it('finds the lots a refusal names', () => {
    const lot = [
      { id: '1', namaBarang: 'Pompa Air' },
      { id: '2', namaBarang: null },
    ];
    expect(lotGalat({ jumlah: 2, dari: 3, lot: [lot[0], { id: '2' }, 'x'] })).toEqual({ lot, semua: true });
    expect(lotGalat({ jumlah: 9, lot: [lot[0]] }).semua).toBe(false);
    expect(lotGalat({})).toEqual({ lot: [], semua: false });
    expect(tanpaLot({ id: ['1', '2', '3'] }, lot)).toEqual({ id: ['3'] });
    expect(tanpaLot({ id: ['1'] }, lot)).toBeNull();
    expect(tanpaLot({ saringan: {} }, lot)).toBeNull();
  });
});

describe('effect of a change of condition', () => {
  it('counts lots and units by their condition', () => {
    expect(
      kelompokkan([
        { kondisi: 'B', jumlah: 8 },
        { kondisi: 'RB', jumlah: 1 },
        { kondisi: 'B', jumlah: 2 },
        { kondisi: null, jumlah: 1 },
      ]),
    ).toEqual([
      { kondisi: null, lot: 1, unit: 1 },
      { kondisi: 'B', lot: 2, unit: 10 },
      { kondisi: 'RB', lot: 1, unit: 1 },
    ]);
  });
});
