import type { Atribut, PendengarXml } from '../xml.ts';

/** Listens for table styles that hide their sheets; the styles of an ods stand before its sheets. */
export class PendengarGayaOds implements PendengarXml {
  readonly tersembunyi = new Set<string>();
  #gaya = '';

  buka(nama: string, a: Atribut): void {
    if (nama === 'style:style' && a['style:family'] === 'table') this.#gaya = a['style:name'] ?? '';
    else if (nama === 'style:table-properties' && a['table:display'] === 'false' && this.tersembunyi.size < 10_000)
      this.tersembunyi.add(this.#gaya);
  }

  tutup(nama: string): void {
    if (nama === 'style:style') this.#gaya = '';
  }
}
