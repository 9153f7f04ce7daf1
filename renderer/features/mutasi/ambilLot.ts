import type { BarangRingkas, Sasaran } from '../../../api/contract/barang.ts';
import type { Reply } from '../../../api/contract/index.ts';
import type { Klien } from '../../../api/contract/klien.ts';
import { t } from '../../i18n/id.ts';
import type { LotPilihan } from './useCariLot.ts';

/** Lots of one command at most. */
const MAKS = 500;
const HALAMAN = 200;

const terlaluBanyak: Reply<never> = {
  ok: false,
  error: { code: 'validation', reason: 'terlalu_banyak_lot', details: {}, pesan: t.mutasi.terlaluBanyak },
};

/** What the form needs to know of the lots that were picked in a list; `dikenal` are those the list has here. */
export async function ambilLot(
  klien: Klien,
  sasaran: Sasaran,
  dikenal: readonly BarangRingkas[],
): Promise<Reply<LotPilihan[]>> {
  if ('saringan' in sasaran) return semuaHasil(klien, sasaran.saringan);
  if (sasaran.id.length > MAKS) return terlaluBanyak;
  const ada = new Map<string, LotPilihan>(dikenal.map((b) => [b.id, b]));
  const lot: LotPilihan[] = [];
  for (const id of sasaran.id) {
    const satu = ada.get(id);
    if (satu) {
      lot.push(satu);
      continue;
    }
    const jawaban = await klien.panggil('barang.lihat', { id });
    if (!jawaban.ok) return jawaban;
    lot.push(jawaban.value);
  }
  return { ok: true, value: lot };
}

async function semuaHasil(
  klien: Klien,
  saringan: Extract<Sasaran, { saringan: unknown }>['saringan'],
): Promise<Reply<LotPilihan[]>> {
  const lot: LotPilihan[] = [];
  let setelah: string | null = null;
  do {
    const jawaban: Reply<{ baris: BarangRingkas[]; kursor: string | null }> = await klien.panggil('barang.daftar', {
      saringan,
      setelah,
      batas: HALAMAN,
    });
    if (!jawaban.ok) return jawaban;
    lot.push(...jawaban.value.baris);
    if (lot.length > MAKS) return terlaluBanyak;
    setelah = jawaban.value.kursor;
  } while (setelah !== null);
  return { ok: true, value: lot };
}
