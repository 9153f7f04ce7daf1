/** A later command that stands in the way of an undo. */
export interface Penghalang {
  perintah: string;
  judul: string;
}

/** Reads `details.penghalang` of a refusal: a list of `{perintah, judul}` or of bare numbers; else empty. */
export function bacaPenghalang(details: Record<string, unknown>): Penghalang[] {
  const { penghalang } = details;
  if (!Array.isArray(penghalang)) return [];
  return penghalang.flatMap((isi: unknown): Penghalang[] => {
    if (typeof isi === 'string' || typeof isi === 'number') return [{ perintah: String(isi), judul: '' }];
    if (typeof isi !== 'object' || isi === null || !('perintah' in isi)) return [];
    const judul = 'judul' in isi && typeof isi.judul === 'string' ? isi.judul : '';
    return [{ perintah: String(isi.perintah), judul }];
  });
}
