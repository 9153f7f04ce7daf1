import { describe, expect, it } from 'vitest';
import { posisiPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import { bukuanSusut } from '../../domain/penyusutan/terposting.ts';
import type { Semester } from '../../domain/tanggal.ts';
import { ATURAN, beli, koreksiKode, koreksiNilai, LAPTOP, lepas, rp, saldoAwal, sebagian } from './penyusutanUji.ts';

const masuk = beli('2023-01-10', LAPTOP, '8.000.000');

/** Books of a lot that was closed twice at 1.000.000. */
const DUA_TUTUP = rp('2.000.000');

describe('what has to be booked', () => {
  const selisih = (
    perubahan: Parameters<typeof posisiPenyusutan>[0]['perubahan'],
    sampai: Semester,
    buku: number,
    lot = masuk,
  ) => {
    const riwayat = { masuk: lot, perubahan };
    const { bebanSen, koreksiSen } = bukuanSusut(riwayat, posisiPenyusutan(riwayat, ATURAN, sampai), buku, false);
    return { bebanSen, koreksiSen };
  };

  it.each([
    ['tidak ada yang berubah', [], '2024-1', DUA_TUTUP, ['1.000.000', '0,00']],
    // 1.100.000 per semester; two closed semesters lack 100.000 each
    ['nilai naik 800.000', [koreksiNilai('2024-05-02', '800.000')], '2024-1', DUA_TUTUP, ['1.100.000', '200.000']],
    // 800.000 per semester; two closed semesters hold 200.000 too much each
    ['nilai turun 1.600.000', [koreksiNilai('2024-05-02', '-1.600.000')], '2024-1', DUA_TUTUP, ['800.000', '-400.000']],
    // nothing should ever have been charged
    [
      'kode tidak disusutkan',
      [koreksiKode('2024-05-02', '1.3.5.02.01.01.001')],
      '2024-1',
      DUA_TUTUP,
      ['0,00', '-2.000.000'],
    ],
    // 500.000 left with the part, as booked
    [
      'sebagian keluar',
      [sebagian('2024-05-02', '2.000.000', '500.000')],
      '2024-1',
      DUA_TUTUP - 500_000_00,
      ['750.000', '0,00'],
    ],
    // 2.000.000 left with the lot
    ['dihapuskan', [lepas('2024-05-02')], '2024-1', 0, ['0,00', '0,00']],
    // nothing posted before: the semesters that were never posted are caught up
    ['belum pernah ditutup', [], '2024-1', 0, ['1.000.000', '2.000.000']],
  ] as const)('%s', (_, perubahan, sampai, buku, [bebanSen, koreksiSen]) => {
    expect(selisih(perubahan, sampai, buku)).toEqual({
      bebanSen: rp(bebanSen),
      koreksiSen: koreksiSen.startsWith('-') ? 0 - rp(koreksiSen.slice(1)) : rp(koreksiSen),
    });
  });

  it('an opening balance brings its akumulasi along', () => {
    const lot = saldoAwal('2023-01-10', LAPTOP, '8.000.000', '5.000.000');
    const hasil = selisih([], '2025-1', rp('5.000.000'), lot);
    expect(hasil).toEqual({ bebanSen: rp('750.000'), koreksiSen: 0 });
  });

  it('leaves alone what came with a lot that has no value yet', () => {
    const lot = { ...saldoAwal('2023-01-10', LAPTOP, '8.000.000', '5.000.000'), nilaiSen: null };
    expect(selisih([], '2025-1', rp('5.000.000'), lot)).toEqual({ bebanSen: 0, koreksiSen: 0 });
  });
});
