import { describe, expect, it } from 'vitest';
import { MENU_BMD } from '../../../api/contract/laporan.ts';
import { bacaRentang } from '../../../renderer/features/laporan/rentangCetak.ts';
import { type Laporan, pilihVersi, susunDaftar } from '../../../renderer/features/laporan/susunDaftar.ts';

const laporan = (id: string, ubah: Partial<Laporan> = {}): Laporan => ({
  id,
  judul: id.replaceAll('-', ' '),
  keterangan: '',
  kelompok: 'daftar',
  menu: null,
  varian: null,
  lingkup: 'semester',
  naskah: [],
  format: ['pdf', 'xlsx', 'json'],
  kertas: { ukuran: 'A4', orientasi: 'tegak' },
  ...ubah,
});

const tiga = (id: string, ubah: Partial<Laporan> = {}): Laporan[] =>
  [
    ['Gabungan', ''],
    ['Intrakomptabel', '-intra'],
    ['Ekstrakomptabel', '-ekstra'],
  ].map(([label = '', akhiran = '']) =>
    laporan(`${id}${akhiran}`, { judul: `${id} ${label}`, varian: { keluarga: id, label }, ...ubah }),
  );

const ringkas = (daftar: readonly Laporan[], cari?: string) =>
  susunDaftar(daftar, cari).map((b) => [b.kelompok, b.menu, b.entri.map((e) => e.kunci)]);

describe('list of reports', () => {
  it('puts groups and the twelve menus in their order, whatever the order of the answer', () => {
    const empatTujuh = [...MENU_BMD]
      .reverse()
      .map((menu, i) => laporan(`menu-${i}`, { kelompok: 'permendagri-47', menu }));
    const daftar = [laporan('renstra', { kelompok: 'renstra' }), ...empatTujuh, laporan('r', { kelompok: 'ringkas' })];
    const hasil = susunDaftar(daftar);
    expect(hasil.map((b) => b.menu)).toEqual([null, ...MENU_BMD, null]);
    expect(hasil.map((b) => b.kelompok)).toEqual([
      'Ringkasan',
      ...MENU_BMD.map(() => 'Permendagri 47/2021'),
      'Renstra',
    ]);
  });

  it('shows the versions of a report once', () => {
    const hasil = susunDaftar([laporan('a'), ...tiga('b'), laporan('c')]);
    expect(hasil.flatMap((b) => b.entri.map((e) => [e.kunci, e.versi.length]))).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 1],
    ]);
  });

  it('loses no report', () => {
    const daftar = [
      ...tiga('x'),
      ...tiga('y', { kelompok: 'permendagri-47', menu: 'Koreksi' }),
      laporan('z', { kelompok: 'permendagri-47' }),
    ];
    const terlihat = susunDaftar(daftar).flatMap((b) => b.entri.flatMap((e) => e.versi));
    expect(terlihat.map((l) => l.id).toSorted()).toEqual(daftar.map((l) => l.id).toSorted());
  });

  it('searches by every word, in title, sentence, heading and version', () => {
    const daftar = [
      laporan('kib-b', { judul: 'KIB B Peralatan dan Mesin', kelompok: 'permendagri-17' }),
      laporan('kib-a', { judul: 'KIB A Tanah', kelompok: 'permendagri-17', keterangan: 'Sertifikat dan luas' }),
      ...tiga('penghapusan', { kelompok: 'permendagri-47', menu: 'Penghapusan' }),
    ];
    expect(ringkas(daftar, 'mesin KIB')).toEqual([['Permendagri 17/2007', null, ['kib-b']]]);
    expect(ringkas(daftar, ' sertifikat ')).toEqual([['Permendagri 17/2007', null, ['kib-a']]]);
    expect(ringkas(daftar, '47/2021')).toEqual([['Permendagri 47/2021', 'Penghapusan', ['penghapusan']]]);
    expect(ringkas(daftar, 'ekstra')).toEqual([['Permendagri 47/2021', 'Penghapusan', ['penghapusan']]]);
    expect(ringkas(daftar, 'kib zebra')).toEqual([]);
  });

  it('keeps the version in use when another report is chosen', () => {
    const [bagian] = susunDaftar([...tiga('a'), laporan('b')]);
    const [a, b] = bagian?.entri ?? [];
    expect(a && pilihVersi(a, 'Ekstrakomptabel')?.id).toBe('a-ekstra');
    expect(a && pilihVersi(a, null)?.id).toBe('a');
    expect(b && pilihVersi(b, 'Ekstrakomptabel')?.id).toBe('b');
  });
});

describe('pages to print', () => {
  it.each([
    [1, 1, { rentang: { dari: 1, sampai: 1 } }],
    ['2', '20', { rentang: { dari: 2, sampai: 20 } }],
    ['', 3, { galat: 'kosong' }],
    [3, '', { galat: 'kosong' }],
    ['1,5', 3, { galat: 'kosong' }],
    [0, 3, { galat: 'diLuar' }],
    [3, 21, { galat: 'diLuar' }],
    [5, 4, { galat: 'terbalik' }],
  ])('%s to %s of 20', (dari, sampai, hasil) => {
    expect(bacaRentang({ dari, sampai }, 20)).toEqual(hasil);
  });
});
