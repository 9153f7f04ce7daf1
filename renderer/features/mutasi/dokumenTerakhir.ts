const KUNCI = 'inventaris-bmd.dokumen-mutasi';

/** The paper that the last mutasi rested on, as it stood in the form. */
export interface DokumenIsian {
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
}

/** Null where none is remembered on this PC. */
export function dokumenTerakhir(): DokumenIsian | null {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? 'null');
    if (typeof isi !== 'object' || isi === null || !('jenis' in isi) || !('nomor' in isi) || !('tanggal' in isi))
      return null;
    const { jenis, nomor, tanggal } = isi;
    return typeof jenis === 'string' && typeof nomor === 'string' && typeof tanggal === 'string'
      ? { jenis, nomor, tanggal }
      : null;
  } catch {
    return null;
  }
}

/** Remembers a paper with a number for the next mutasi. */
export function ingatDokumen(dokumen: DokumenIsian): void {
  if (dokumen.nomor !== '') localStorage.setItem(KUNCI, JSON.stringify(dokumen));
}
