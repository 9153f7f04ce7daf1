import { pesanMasalah } from '../../../api/contract/pesan/masukan.ts';
import type { BidangRincian, RincianLot } from '../../../domain/rincian.ts';
import { bacaIsian, type Isian, type Salah } from './isianMutasi.ts';

/** The card's fields of a lot as a form holds them: text throughout. */
export const isianRincian = (kartu: readonly BidangRincian[], rincian: RincianLot): Isian =>
  Object.fromEntries(
    kartu.map((b) => {
      const nilai = String(rincian[b.kunci] ?? '');
      return [b.kunci, b.jenis === 'bilangan' ? nilai.replace('.', ',') : nilai];
    }),
  );

/** Only what differs from the lot, an emptied field as null; and what cannot be read. */
export function bedaRincian(
  kartu: readonly BidangRincian[],
  rincian: RincianLot,
  isian: Isian,
): { ubah: Record<string, string | number | null>; salah: Salah } {
  const ubah: Record<string, string | number | null> = {};
  const salah: Record<string, string> = {};
  for (const b of kartu) {
    const teks = (isian[b.kunci] ?? '').trim();
    const hasil = teks === '' ? { isi: null } : bacaIsian(b, teks);
    if ('salah' in hasil) salah[b.kunci] = hasil.salah;
    else if (hasil.isi !== (rincian[b.kunci] ?? null)) ubah[b.kunci] = hasil.isi;
  }
  return { ubah, salah };
}

/** What the program found wrong with fields of the card, by field. */
export function masalahRincian(details: Readonly<Record<string, unknown>>): Salah {
  const masalah = Array.isArray(details['masalah']) ? (details['masalah'] as Record<string, unknown>[]) : [];
  return Object.fromEntries(
    masalah.flatMap((m) => {
      const kunci = /^perubahan\.rincian\.(\w+)$/.exec(String(m['kolom']))?.[1];
      return kunci === undefined ? [] : [[kunci, pesanMasalah(m)]];
    }),
  );
}
