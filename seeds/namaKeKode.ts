import { AppError } from '../domain/galat.ts';
import { isKodeBarang } from '../domain/kodeBarang.ts';
import { bacaCsv } from './csv.ts';
import { rapikanAngkaRomawi } from './kodeBarang.ts';

const KEYAKINAN = ['exact', 'likely', 'by-order', 'ambiguous'] as const;

/** How sure the code of a printed name is; the README of this folder explains the words. */
export type KeyakinanKode = (typeof KEYAKINAN)[number];

/** The code chosen for a printed name. */
export interface KodeUntukNama {
  readonly kode: string;
  readonly uraian: string;
  readonly keyakinan: KeyakinanKode;
}

const BERKAS = 'nama-ke-kode.csv';

/**
 * Reads the list of printed names and their codes. A name that stands in it more than once means
 * different goods: its codes are given out in order of appearance.
 *
 * @returns codes per exact printed name
 * @throws AppError internal/data_bawaan_rusak
 */
export function bacaNamaKeKode(teks: string): Map<string, KodeUntukNama[]> {
  const hasil = new Map<string, KodeUntukNama[]>();
  const judul = ['nama_di_renstra', 'kode_108', 'uraian_108', 'keyakinan'];
  for (const [nama = '', kode = '', uraian = '', k] of bacaCsv(teks, BERKAS, judul)) {
    const keyakinan = KEYAKINAN.find((x) => x === k);
    if (nama === '' || keyakinan === undefined || !isKodeBarang(kode)) {
      throw new AppError('internal', 'data_bawaan_rusak', { berkas: BERKAS, nama });
    }
    const daftar = hasil.get(nama) ?? [];
    daftar.push({ kode, uraian: rapikanAngkaRomawi(uraian), keyakinan });
    hasil.set(nama, daftar);
  }
  return hasil;
}

/**
 * Gives every name its code, in order.
 *
 * @throws AppError internal/data_bawaan_rusak when a name has no code, or stands more often than its codes
 */
export function kodeUntuk(
  nama: readonly string[],
  kamus: ReadonlyMap<string, readonly KodeUntukNama[]>,
): KodeUntukNama[] {
  const terpakai = new Map<string, number>();
  return nama.map((n) => {
    const daftar = kamus.get(n) ?? [];
    const ke = terpakai.get(n) ?? 0;
    terpakai.set(n, ke + 1);
    const kode = daftar.length > 1 ? daftar[ke] : daftar[0];
    if (kode === undefined) throw new AppError('internal', 'data_bawaan_rusak', { berkas: BERKAS, nama: n });
    return kode;
  });
}
