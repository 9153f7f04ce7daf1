import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namaGolongan } from '../../domain/kodeBarang.ts';
import { labelKondisi } from '../../domain/kondisi.ts';
import { formatRupiah } from '../../domain/uang.ts';
import { renstra } from '../../seeds/renstra.ts';
import { bacaTabelRenstra, normalkan, type TabelRenstra } from './renstra-sarana.ts';

const emas: TabelRenstra = JSON.parse(readFileSync(new URL('renstra-sarana.json', import.meta.url), 'utf8'));
const register = renstra();

describe('the two Renstra tables', () => {
  it('are what a second reading of the source gives', () => {
    expect(bacaTabelRenstra()).toEqual(emas);
    expect(emas.sarana).toMatchObject({ jumlahBaris: 432, jumlahUnit: 976 });
    expect(emas.sarana.baris).toHaveLength(432);
    expect(emas.rincian.jumlah).toBe('136.469.999.534,12');
  });

  it('are what the loader kept as printed', () => {
    const cetakan = register.lot.map(({ tercetak: t }) => [t.nomor, t.nama, t.jumlah, t.tahunLokasi, t.kondisi]);
    expect(cetakan).toEqual(emas.sarana.baris);
  });

  it('follow from the fields of the lots, but for how an area is written', () => {
    const tulis = register.lot.map((l) => [
      l.nomorCetak === null ? '' : `${l.nomorCetak}.`,
      l.namaBarang,
      `${l.jumlah} ${l.satuan}`,
      `${l.caraPerolehan ?? ''} Tahun ${l.tahunPerolehan}`,
      labelKondisi(l.kondisi),
    ]);
    const sumber = emas.sarana.baris.map((b) => b.with(3, (b[3] ?? '').replace(/, Luas .*$/, '')));
    expect(tulis.map((b) => b.map(normalkan))).toEqual(sumber.map((b) => b.map(normalkan)));
  });

  it('have the control totals in the printed order', () => {
    const rincian = register.kontrol.rincian.map((r, i) => [`${i + 1}.`, namaGolongan(r.golongan), formatRupiah(r.nilaiSen)]);
    expect(rincian).toEqual(emas.rincian.baris);
    expect(formatRupiah(register.kontrol.totalSen)).toBe(emas.rincian.jumlah);
  });
});
