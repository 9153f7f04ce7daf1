import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARIS_PER_BLOK, SimpananBlok } from '../../../renderer/ui/TabelBlok.ts';
import { gerakkan, gulirKeBaris, type Ketukan } from '../../../renderer/ui/TabelKetik.ts';
import { banyakBeku, lebarBeku, lebarTabel } from '../../../renderer/ui/TabelKolom.ts';
import {
  alihkan,
  banyakTerpilih,
  PILIHAN_KOSONG,
  PILIHAN_SEMUA,
  type Pilihan,
  pilihRentang,
  rentang,
  semuaKecuali,
  terpilih,
} from '../../../renderer/ui/TabelPilihan.ts';
import { createSkala, TINGGI_GULIR_MAKS } from '../../../renderer/ui/TabelSkala.ts';

/** A list of numbers served as the program serves lots: pages after a cursor, passing some over. */
function layani(panjang: number, setelah: string | null, lewati: number) {
  const mulai = (setelah === null ? 0 : Number(setelah) + 1) + lewati;
  const selesai = Math.min(mulai + BARIS_PER_BLOK, panjang);
  const baris = Array.from({ length: Math.max(selesai - mulai, 0) }, (_, i) => mulai + i);
  return { baris, kursor: selesai < panjang ? String(selesai - 1) : null };
}

function muat(simpanan: SimpananBlok<number>, blok: number, panjang: number) {
  const permintaan = simpanan.minta(blok);
  simpanan.terima(blok, simpanan.generasi, layani(panjang, permintaan.setelah, permintaan.lewati));
  return permintaan;
}

describe('SimpananBlok', () => {
  it('asks from the cursor of the block before, and passes over rows after a jump', () => {
    const simpanan = new SimpananBlok<number>();
    expect(muat(simpanan, 0, 100_000)).toEqual({ blok: 0, setelah: null, lewati: 0 });
    expect(muat(simpanan, 1, 100_000)).toEqual({ blok: 1, setelah: '99', lewati: 0 });
    expect(muat(simpanan, 500, 100_000)).toEqual({ blok: 500, setelah: '199', lewati: 49_800 });
    expect(muat(simpanan, 501, 100_000)).toEqual({ blok: 501, setelah: '50099', lewati: 0 });
    expect(simpanan.baris(50_123)).toBe(50_123);
    expect(simpanan.baris(300)).toBeUndefined();
  });

  it('puts every row at its place, whatever the order of visits, and never holds more than it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.array(fc.nat(60), { maxLength: 60 }), (panjang, kunjungan) => {
        const simpanan = new SimpananBlok<number>(5);
        for (const blok of kunjungan) {
          muat(simpanan, blok, panjang);
          expect(simpanan.banyakBlok).toBeLessThanOrEqual(5);
          for (const di of [0, 57, 99]) {
            const indeks = blok * BARIS_PER_BLOK + di;
            expect(simpanan.baris(indeks)).toBe(indeks < panjang ? indeks : undefined);
          }
        }
      }),
    );
  });

  it('asks for a block once while it is on its way, again after a failure', () => {
    const simpanan = new SimpananBlok<number>();
    expect(simpanan.perlu(0, 150)).toEqual([0, 1]);
    simpanan.minta(0);
    expect(simpanan.perlu(0, 150)).toEqual([1]);
    simpanan.gagal(0, simpanan.generasi);
    expect(simpanan.perlu(-60, 150)).toEqual([0, 1]);
  });

  it('keeps old rows on show after a change and drops answers asked before it', () => {
    const simpanan = new SimpananBlok<number>();
    muat(simpanan, 0, 250);
    const lama = simpanan.generasi;
    simpanan.minta(1);
    simpanan.segarkan();
    expect(simpanan.terima(1, lama, layani(250, '99', 0))).toBe(false);
    expect(simpanan.baris(5)).toBe(5);
    expect(simpanan.perlu(0, 50)).toEqual([0]);
    expect(simpanan.minta(2)).toEqual({ blok: 2, setelah: null, lewati: 200 });
  });

  it('knows the length once the end was seen', () => {
    const simpanan = new SimpananBlok<number>();
    muat(simpanan, 0, 250);
    expect(simpanan.jumlahDariBlok).toBeNull();
    muat(simpanan, 2, 250);
    expect(simpanan.jumlahDariBlok).toBe(250);
    const hampa = new SimpananBlok<number>();
    muat(hampa, 0, 0);
    expect(hampa.jumlahDariBlok).toBe(0);
  });

  it('finds a row that is here', () => {
    const simpanan = new SimpananBlok<number>();
    muat(simpanan, 3, 1000);
    expect(simpanan.cari((n) => n === 342)).toBe(342);
    expect(simpanan.cari((n) => n === 5)).toBe(-1);
  });
});

describe('createSkala', () => {
  it('is the identity while the browser can scroll the list', () => {
    const skala = createSkala(500_000 * 28, 600);
    expect(skala.tinggiGulir).toBe(14_000_000);
    expect(skala.keIsi(12_345)).toBe(12_345);
  });

  it('reaches the first and the last row beyond that, and is its own inverse', () => {
    const skala = createSkala(5_000_000 * 28, 600);
    expect(skala.tinggiGulir).toBe(TINGGI_GULIR_MAKS);
    expect(skala.keIsi(0)).toBe(0);
    expect(skala.keIsi(TINGGI_GULIR_MAKS - 600)).toBeCloseTo(5_000_000 * 28 - 600, 3);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 140_000_000 }), (isi) => {
        expect(Math.abs(skala.keIsi(skala.keGulir(isi)) - isi)).toBeLessThan(0.01);
      }),
    );
  });
});

describe('gerakkan', () => {
  const ukuran = { baris: 50, kolom: 8, halaman: 20 };
  const tekan = (key: string, lain: Partial<Ketukan> = {}): Ketukan => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...lain,
  });

  it.each([
    ['ArrowDown', {}, { baris: 11, kolom: 3 }],
    ['ArrowUp', {}, { baris: 9, kolom: 3 }],
    ['ArrowLeft', {}, { baris: 10, kolom: 2 }],
    ['ArrowRight', {}, { baris: 10, kolom: 4 }],
    ['PageDown', {}, { baris: 30, kolom: 3 }],
    ['PageUp', {}, { baris: 0, kolom: 3 }],
    ['Home', {}, { baris: 10, kolom: 0 }],
    ['End', {}, { baris: 10, kolom: 7 }],
    ['Home', { ctrlKey: true }, { baris: 0, kolom: 0 }],
    ['End', { ctrlKey: true }, { baris: 49, kolom: 7 }],
    ['ArrowDown', { metaKey: true }, { baris: 49, kolom: 3 }],
  ])('%s %o', (key, lain, ke) => {
    expect(gerakkan(tekan(key, lain), { baris: 10, kolom: 3 }, ukuran)).toEqual(ke);
  });

  it('leaves other keys and Alt alone', () => {
    expect(gerakkan(tekan('a'), { baris: 1, kolom: 1 }, ukuran)).toBeNull();
    expect(gerakkan(tekan('ArrowDown', { altKey: true }), { baris: 1, kolom: 1 }, ukuran)).toBeNull();
  });

  it('reaches the header from the first row, but not while a range is drawn', () => {
    expect(gerakkan(tekan('ArrowUp'), { baris: 0, kolom: 1 }, ukuran)).toEqual({ baris: -1, kolom: 1 });
    expect(gerakkan(tekan('ArrowUp', { shiftKey: true }), { baris: 0, kolom: 1 }, ukuran)).toEqual({
      baris: 0,
      kolom: 1,
    });
  });

  it('never leaves the grid', () => {
    const tombol = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...tombol), ctrlKey: fc.boolean() })),
        fc.nat(9),
        (langkah, n) => {
          let posisi = { baris: 0, kolom: 0 };
          for (const l of langkah) {
            posisi =
              gerakkan(tekan(l.key, { ctrlKey: l.ctrlKey }), posisi, { baris: n, kolom: 4, halaman: 3 }) ?? posisi;
            expect(posisi.baris).toBeGreaterThanOrEqual(-1);
            expect(posisi.baris).toBeLessThan(Math.max(n, 1));
            expect(posisi.kolom).toBeGreaterThanOrEqual(0);
            expect(posisi.kolom).toBeLessThan(4);
          }
        },
      ),
    );
  });

  it('scrolls no more than is needed', () => {
    expect(gulirKeBaris(5, 28, 0, 280)).toBe(0);
    expect(gulirKeBaris(10, 28, 0, 280)).toBe(28);
    expect(gulirKeBaris(2, 28, 140, 280)).toBe(56);
  });
});

describe('Pilihan', () => {
  const centang = (pilihan: Pilihan, id: string, indeks: number): Pilihan => {
    if (pilihan.jenis !== 'id') throw new Error('only named rows are ticked one by one');
    return alihkan(pilihan, id, indeks);
  };

  it('selects, deselects and counts', () => {
    const satu = centang(PILIHAN_KOSONG, '7', 3);
    expect(terpilih(satu, '7')).toBe(true);
    expect(banyakTerpilih(satu, 432)).toBe(1);
    expect(banyakTerpilih(centang(satu, '7', 3), 432)).toBe(0);
  });

  it('grows and shrinks a range from its anchor and keeps what was selected before', () => {
    const awal = centang(centang(PILIHAN_KOSONG, 'x', 90), 'a', 10);
    expect(rentang(awal, 12, 14)).toEqual({ mulai: 10, selesai: 14 });
    const panjang = pilihRentang(awal, 10, ['a', 'b', 'c', 'd']);
    const pendek = pilihRentang(panjang, 10, ['a', 'b']);
    expect(pendek.jenis === 'id' && [...pendek.id].toSorted()).toEqual(['a', 'b', 'x']);
  });

  it('keeps everything as everything, and names the rest when one is taken off', () => {
    expect(terpilih(PILIHAN_SEMUA, 'any')).toBe(true);
    expect(banyakTerpilih(PILIHAN_SEMUA, 4812)).toBe(4812);
    const sisa = semuaKecuali(['1', '2', '3'], '2', 1);
    expect(terpilih(sisa, '2')).toBe(false);
    expect(banyakTerpilih(sisa, 3)).toBe(2);
  });
});

describe('Kolom', () => {
  const isi = () => null;
  const kolom = [
    { id: 'no', judul: 'No', lebar: 50, beku: true, isi },
    { id: 'nama', judul: 'Nama', lebar: 200, beku: true, isi },
    { id: 'tahun', judul: 'Tahun', lebar: 60, isi },
  ];
  it('places frozen columns beside each other and lets the others scroll', () => {
    expect(banyakBeku(kolom)).toBe(2);
    expect(lebarBeku(kolom)).toBe(286);
    expect(lebarTabel(kolom)).toBe(346);
  });
});
