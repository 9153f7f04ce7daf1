import { hashAwal, isiRegister } from '../../db/reads/register.ts';
import { mentahLembar, semuaLembar } from '../../db/impor/mentah.ts';
import { type BerkasSesi, bacaMeta, tulisMeta } from '../../db/impor/sesi.ts';
import { bacaTanda, LEMBAR_TANDA, type Tanda } from '../ekspor/tanda.ts';
import type { Konteks } from '../konteks.ts';
import { teksSel, uraiSel } from './sel.ts';

/** Looks for the mark of an export: ids of another register mean nothing here. */
export function kenaliAsal(sesi: BerkasSesi, ktx: Konteks): void {
  const lembar = semuaLembar(sesi.db).find((l) => l.nama === LEMBAR_TANDA);
  if (lembar === undefined) return;
  const baris: [string, string][] = [];
  for (const { sel } of mentahLembar(sesi.db, lembar.nomor)) {
    const [nama, nilai] = uraiSel(sel);
    baris.push([teksSel(nama), teksSel(nilai)]);
    if (baris.length > 20) break;
  }
  const tanda = bacaTanda(baris);
  if (tanda === null) return;
  tulisMeta(sesi.db, 'tanda', tanda);
  tulisMeta(sesi.db, 'idAsing', tanda.register !== hashAwal(ktx.register.db));
}

/** How this program writes what a cell of its exports leaves open: days before 1900, amounts of more than 15 digits. */
export const gayaSendiri = (sesi: BerkasSesi, jenis: 'angka' | 'tanggal'): string | null =>
  bacaMeta(sesi.db, 'tanda') === undefined ? null : jenis === 'angka' ? 'id' : 'dmy';

/** True for a file that was exported from another register. */
export const isIdAsing = (sesi: BerkasSesi): boolean => bacaMeta(sesi.db, 'idAsing') === true;

const PERINGATAN_ASAL =
  'Berkas ini diekspor dari register lain, jadi kolom ID tidak dipakai: barang dikenali dari NIBAR atau kode dan nomor register.';

/** What the user is told of where a file came from; nothing of one that is not ours. */
export function peringatanAsal(sesi: BerkasSesi, ktx: Konteks): string[] {
  if (isIdAsing(sesi)) return [PERINGATAN_ASAL];
  const tanda = bacaMeta(sesi.db, 'tanda') as Tanda | undefined;
  const sejak = tanda === undefined ? 0 : isiRegister(ktx.register.db).perintah - Number(tanda.perintah);
  if (!(sejak > 0)) return [];
  return [
    `Sejak berkas ini diekspor sudah ada ${sejak} perintah lain dalam register. Periksa baris Berubah: isi lama dalam berkas akan menimpa perubahan sesudahnya.`,
  ];
}
