import { expect, it } from 'vitest';
import { kakiPengadaan } from '../../../api/reports/definitions/transaksi/kakiPengadaan.ts';
import type { Peristiwa } from '../../../api/reports/definitions/transaksi/peristiwa.ts';
import type { TransaksiLaporan } from '../../../api/reports/sumber.ts';
import type { Perolehan } from '../../../domain/lot.ts';
import { lot } from './sumberUji.ts';

const PEROLEHAN: Perolehan = {
  jumlah: 1,
  hargaSen: null,
  atribusiSen: null,
  pihak: null,
  sumberDana: null,
  subKegiatan: null,
  rekening: null,
  kontrak: null,
  bast: null,
  sp2d: [],
};

const sp2d = (nomor: string, nilaiSen: number | null) => ({ nomor, tanggal: '2025-03-28', nilaiSen });

function beli(nilaiSen: number, perolehan: Partial<Perolehan> | null, jenis = 'perolehan-pembelian'): Peristiwa {
  const barang = lot({
    id: '1',
    golongan: 'B',
    namaBarang: 'Lap Top',
    nilaiSen,
    perolehan: perolehan && { ...PEROLEHAN, ...perolehan },
  });
  const t: TransaksiLaporan = {
    mutasi: '1',
    tanggal: '2025-03-15',
    jenis,
    gerak: 'tambah',
    dokumen: { jenis: 'BAST', nomor: '1', tanggal: null },
    pihak: null,
    sebab: null,
    delta: { unit: 1, nilaiSen, akumulasiSen: 0 },
    sebelum: null,
    sesudah: barang,
  };
  return { t, lot: barang, angka: { unit: 1, nilaiSen, akumulasiSen: 0 }, arah: 'tambah' };
}

function kaki(daftar: readonly Peristiwa[]) {
  const k = kakiPengadaan();
  for (const p of daftar) k.lihat(p);
  const [tabel] = k.bagian();
  return { angka: [...(tabel?.rows() ?? [])].map((r) => r[2]), catatan: k.catatan?.() ?? [] };
}

it('counts an SP2D that paid for several goods once, and another value under its number as a part of its own', () => {
  const { angka } = kaki([
    beli(600, { rekening: '5.2.02.10', sp2d: [sp2d('A', 1000)] }),
    beli(400, { sp2d: [sp2d('A', 1000)] }),
    beli(50, { sp2d: [sp2d('B', 20), sp2d('B', 30)] }),
  ]);
  expect(angka).toEqual([1050, 1050, 0, 0, 0]);
});

it('leaves what was not bought on Belanja Modal, or has no payment, in the difference and says so', () => {
  const { angka, catatan } = kaki([
    beli(1000, { rekening: '5.2.02.10', sp2d: [sp2d('A', 900)] }),
    beli(70, { rekening: '5.1.02.01', sp2d: [sp2d('C', 70)] }),
    beli(5, null),
    beli(300, { sp2d: [sp2d('A', 900)] }, 'kapitalisasi'),
    beli(8, { sp2d: [sp2d('D', null)] }),
  ]);
  expect(angka).toEqual([900, 1383, -483, 70, 313]);
  expect(catatan.at(-1)).toBe('1 SP2D tercatat tanpa nilai dan tidak ikut dijumlahkan.');
});

it('is not there without a row, so that the form can say nihil', () => {
  expect(kaki([])).toEqual({ angka: [], catatan: [] });
});
