import path from 'node:path';
import type { Penjaga } from '../penjaga.ts';
import { type Atribut, dengarkan } from '../xml.ts';
import type { Arsip } from '../zip.ts';

/** One arrow from a part to another. */
export interface Hubungan {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`, `sharedStrings`, ... */
  readonly jenis: string;
  /** Name of the part in the package. */
  readonly tujuan: string;
  readonly keluar: boolean;
}

/** Arrows of a part (`''`: of the package); none where it has no such list. */
export async function hubungan(arsip: Arsip, bagian: string, penjaga: Penjaga): Promise<Hubungan[]> {
  const folder = path.posix.dirname(bagian);
  const nama = path.posix.join(folder, '_rels', `${path.posix.basename(bagian)}.rels`);
  if (!arsip.ada(nama)) return [];
  const hasil: Hubungan[] = [];
  const buka = (unsur: string, a: Atribut): void => {
    if (unsur !== 'Relationship') return;
    const { entriZip: batas } = penjaga.batas;
    if (hasil.length >= batas) throw penjaga.tolak('terlalu_banyak_bagian', { batas });
    const tujuan = a['Target'] ?? '';
    hasil.push({
      id: a['Id'] ?? '',
      jenis: (a['Type'] ?? '').split('/').at(-1) ?? '',
      tujuan: tujuan.startsWith('/') ? tujuan.slice(1) : path.posix.join(folder, tujuan),
      keluar: a['TargetMode'] === 'External',
    });
  };
  await dengarkan(arsip.isi(nama), nama, { buka, tutup: () => undefined }, penjaga);
  return hasil;
}
