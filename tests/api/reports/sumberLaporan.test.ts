import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rentangSemester } from '../../../domain/tanggal.ts';
import { type DinasUji, dinasUji } from './dinasUji.ts';

let dinas: DinasUji;
beforeAll(async () => {
  dinas = await dinasUji();
});
afterAll(() => dinas.uji.tutup());

const { mulai, selesai } = rentangSemester('2025-1');
const kunci = (b: { objek: string; komptabel: string }) => `${b.objek}|${b.komptabel}`;

describe('what reports read of a register with every kind of mutasi', () => {
  it('totals by objek are the sums of the lots of the day', () => {
    for (const per of ['2024-12-31', '2025-04-01', '2025-06-30', '2026-02-10']) {
      const lot = [...dinas.sumber.lotPer(per, {})];
      const saldo = dinas.sumber.saldoObjek(per);
      for (const s of saldo) {
        const milik = lot.filter((l) => l.kodeBarang.startsWith(s.objek) && l.komptabel === s.komptabel);
        expect(milik.length, `${per} ${kunci(s)}`).toBe(s.lot);
        expect(milik.reduce((n, l) => n + l.jumlah, 0)).toBe(s.unit);
        expect(milik.reduce((n, l) => n + l.nilaiTerisiSen, 0)).toBe(s.nilaiSen);
        expect(milik.reduce((n, l) => n + l.akumulasiSen, 0)).toBe(s.akumulasiSen);
      }
      expect(saldo.reduce((n, s) => n + s.lot, 0)).toBe(lot.length);
    }
  });

  it('saldo awal and the movements of a semester make its saldo akhir, by objek', () => {
    const jumlah = new Map<string, { unit: number; nilai: number; akumulasi: number }>();
    const tambah = (b: { objek: string; komptabel: string; unit: number; nilaiSen: number; akumulasiSen: number }) => {
      const lama = jumlah.get(kunci(b)) ?? { unit: 0, nilai: 0, akumulasi: 0 };
      jumlah.set(kunci(b), {
        unit: lama.unit + b.unit,
        nilai: lama.nilai + b.nilaiSen,
        akumulasi: lama.akumulasi + b.akumulasiSen,
      });
    };
    for (const b of dinas.sumber.saldoObjek('2024-12-31')) tambah(b);
    for (const b of dinas.sumber.gerakObjek(mulai, selesai)) tambah(b);
    for (const s of dinas.sumber.saldoObjek(selesai))
      expect(jumlah.get(kunci(s))).toEqual({ unit: s.unit, nilai: s.nilaiSen, akumulasi: s.akumulasiSen });
  });

  it('has every kind of mutasi in the semester, each with the lot before and after', () => {
    const transaksi = [...dinas.sumber.transaksi(mulai, selesai, () => true)];
    const jenis = new Set(transaksi.map((t) => t.jenis));
    for (const satu of [
      'perolehan-pembelian',
      'perolehan-hibah',
      'transfer-masuk',
      'transfer-keluar',
      'kapitalisasi',
      'reklas',
      'koreksi-nilai',
      'koreksi-jumlah',
      'koreksi-data',
      'penghapusan-penjualan',
      'penghapusan-sebab-lain',
      'pembatalan-penghapusan',
      'penerimaan-internal',
      'pengeluaran-internal',
      'pemanfaatan',
      'pengamanan',
      'pecah',
      'penyusutan',
    ])
      expect(jenis).toContain(satu);
    for (const t of transaksi) {
      expect(t.tanggal >= mulai && t.tanggal <= selesai).toBe(true);
      expect(t.sebelum === null).toBe(
        t.jenis.startsWith('perolehan') || t.jenis === 'transfer-masuk' || (t.jenis === 'pecah' && t.delta.unit > 0),
      );
      expect((t.sebelum?.jumlah ?? 0) + t.delta.unit).toBe(t.sesudah.jumlah);
      expect((t.sebelum?.nilaiTerisiSen ?? 0) + t.delta.nilaiSen).toBe(t.sesudah.nilaiTerisiSen);
      expect((t.sebelum?.akumulasiSen ?? 0) + t.delta.akumulasiSen).toBe(t.sesudah.akumulasiSen);
    }
  });

  it('tells the paper apart from where goods went or came from, and from the cause of a correction', () => {
    const satu = (jenis: string) => [...dinas.sumber.transaksi(mulai, selesai, (j) => j === jenis)][0];
    expect(satu('transfer-keluar')).toMatchObject({
      dokumen: { jenis: 'BAST', nomor: 'perjanjian/06', tanggal: '2025-06-03' },
      pihak: 'Dinas Perhubungan',
      gerak: 'kurang',
    });
    expect(satu('transfer-masuk')).toMatchObject({ pihak: 'BPKAD', sebab: null, gerak: 'tambah' });
    expect(satu('koreksi-nilai')).toMatchObject({
      dokumen: { jenis: 'BA Koreksi', nomor: 'jalan/05', tanggal: '2025-05-21' },
      sebab: 'Salah catat',
      gerak: 'kurang',
    });
  });

  it('leaves cancelled mutasi out', async () => {
    const jumlah = () => [...dinas.sumber.transaksi('2025-07-01', '2026-02-10', () => true)].length;
    const { perintah } = await dinas.uji.harus('mutasi.catat', {
      jenis: 'kapitalisasi',
      data: { barangId: dinas.id['pasar'], tanggal: '2025-08-01', nilaiSen: 100, dokumen: { jenis: 'SPK' } },
    });
    expect(jumlah()).toBe(1);
    await dinas.uji.harus('perintah.batalkan', { perintah });
    expect(jumlah()).toBe(0);
  });

  it('tells the life of one lot', () => {
    const bab = dinas.sumber.riwayat(dinas.id['tanahPasar'] ?? '', selesai);
    expect(bab.map((b) => b.jenis)).toEqual(['saldo-awal', 'koreksi-data', 'pemanfaatan', 'pengamanan']);
    expect(bab[2]?.dokumen).toEqual({ jenis: 'Perjanjian sewa', nomor: 'tanahPasar/06', tanggal: '2025-06-06' });
    expect(dinas.sumber.lot(dinas.id['divestasi'] ?? '', selesai)).toBeNull();
    expect(dinas.sumber.lot(dinas.id['divestasi'] ?? '', '2025-06-11')?.jumlah).toBe(1);
  });
});
