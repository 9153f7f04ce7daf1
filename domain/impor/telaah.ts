import { amatiGaya, type HasilGaya, type PengamatGaya } from './gaya.ts';
import { bidangImpor } from './bidang.ts';
import type { Kepala } from './kepala.ts';
import type { KolomLembar } from './pemetaan.ts';
import type { KolomDipakai } from './rekaman.ts';
import type { BarisMasuk, SelMasuk } from './sel.ts';

const CONTOH = 60;
const RIBUAN = '(ribuan Rp)';

/**
 * The columns of a sheet with their headings and cells of the first rows under them, for `usulkanPemetaan`. Columns with
 * neither heading nor content are left out.
 */
export function kolomLembar(kepala: Kepala, baris: readonly BarisMasuk[]): KolomLembar[] {
  const data = baris.filter((b) => b.nomor >= kepala.dataDari).slice(0, CONTOH);
  const lebar = data.reduce((n, b) => Math.max(n, b.sel.length), kepala.judul.length);
  return Array.from({ length: lebar }, (_, k) => ({
    kolom: k + 1,
    judul: kepala.judul[k] ?? '',
    sel: data.map((b): SelMasuk => b.sel[k] ?? null),
  })).filter((k) => k.judul !== '' || k.sel.some((s) => s !== null));
}

/** Watches the columns of a sheet whose cells are numbers or days; gets every row of goods once. */
export class PengamatLembar {
  private readonly pengamat: { readonly kolom: number; readonly satu: PengamatGaya }[];

  /** @param ribuan the sheet says above its headings that amounts are in thousands */
  constructor(kolom: readonly KolomDipakai[], tahunAcuan: number, ribuan = false) {
    this.pengamat = kolom.flatMap((k) => {
      const bidang = bidangImpor(k.bidang);
      const satu = bidang && amatiGaya(bidang, ribuan ? `${k.judul} ${RIBUAN}` : k.judul, tahunAcuan);
      return satu ? [{ kolom: k.kolom, satu }] : [];
    });
  }

  lihat(baris: BarisMasuk): void {
    for (const { kolom, satu } of this.pengamat) satu.lihat(baris.sel[kolom - 1]);
  }

  /** Style by column; of each it may be null, which is to be asked. */
  hasil(): (HasilGaya & { readonly kolom: number })[] {
    return this.pengamat.map(({ kolom, satu }) => ({ kolom, ...satu.hasil() }));
  }
}
