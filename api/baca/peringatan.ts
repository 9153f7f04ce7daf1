type Kunci =
  | 'makro'
  | 'rumus_luar'
  | 'rumus_kosong'
  | 'tautan_luar'
  | 'kendali'
  | 'html'
  | 'xml2003'
  | 'gabungan_banyak'
  | 'lembar_lain';

const KALIMAT: Readonly<Record<Kunci, (banyak: string, contoh: string) => string>> = {
  makro: () => 'Makro di dalam berkas diabaikan.',
  rumus_luar: (n, c) => `Rumus ke berkas lain dibaca nilai terakhirnya: ${n} sel, misalnya ${c}.`,
  rumus_kosong: (n, c) =>
    `Rumus tanpa hasil tersimpan dibaca kosong: ${n} sel, misalnya ${c}. Buka di Excel, simpan, lalu pilih lagi berkasnya.`,
  tautan_luar: () => 'Tautan ke berkas lain diabaikan.',
  kendali: (n) => `Huruf kendali yang tidak tampak dibuang dari ${n} teks.`,
  html: () => 'Berkas ini halaman HTML bernama .xls; semua isinya dibaca sebagai teks.',
  xml2003: () => 'Berkas ini XML Spreadsheet 2003 bernama .xls.',
  gabungan_banyak: (_, c) => `Sel gabungan di ${c} terlalu banyak; sebagian tidak dibaca.`,
  lembar_lain: (n, c) => `Lembar yang bukan tabel dilewati: ${n}, misalnya ${c}.`,
};

/** Collects what was left out of a file: each kind once, with how often and the first place. */
export class Peringatan {
  readonly #catatan = new Map<Kunci, { banyak: number; contoh: string }>();

  /** Notes one case; `contoh` says where it was, and is only kept for the first. */
  catat(kunci: Kunci, contoh = ''): void {
    const ada = this.#catatan.get(kunci);
    if (ada === undefined) this.#catatan.set(kunci, { banyak: 1, contoh });
    else ada.banyak += 1;
  }

  /** The notes as sentences. */
  daftar(): string[] {
    return [...this.#catatan].map(([kunci, { banyak, contoh }]) =>
      KALIMAT[kunci](banyak.toLocaleString('id-ID'), contoh),
    );
  }
}
