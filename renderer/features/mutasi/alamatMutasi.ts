import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { isSemester } from '../../../domain/tanggal.ts';
import type { SaringanMutasi } from './useDaftarMutasi.ts';

/** What the ledger is narrowed to by its address; what does not fit is left out. */
export function bacaAlamatMutasi(kueri: string): SaringanMutasi {
  const p = new URLSearchParams(kueri);
  const [semester, jenis, lot] = [p.get('semester') ?? '', p.get('jenis') ?? '', p.get('lot') ?? ''];
  const golongan = GOLONGAN.find((g) => g.golongan === p.get('golongan'))?.golongan;
  return {
    ...(isSemester(semester) && { semester }),
    ...(/^[a-z][a-z-]{0,59}$/.test(jenis) && { jenis }),
    ...(golongan !== undefined && { golongan }),
    ...(/^[1-9]\d{0,14}$/.test(lot) && { barangId: lot }),
  };
}

/** Address of the ledger narrowed to a filter. */
export function keMutasi({ semester, jenis, golongan, barangId }: SaringanMutasi): string {
  const isi = Object.entries({ semester, jenis, golongan, lot: barangId }).flatMap(([k, v]) =>
    v === undefined ? [] : [[k, v]],
  );
  const kueri = new URLSearchParams(isi).toString();
  return kueri === '' ? '/mutasi' : `/mutasi?${kueri}`;
}
