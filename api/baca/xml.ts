import { SaxesParser } from 'saxes';
import type { Penjaga } from './penjaga.ts';

/** Attributes by name; those of a known namespace under its usual prefix. */
export type Atribut = Readonly<Record<string, string>>;

/** Who listens to a document. Names bear the usual prefix of their namespace, whatever the document calls it. */
export interface PendengarXml {
  buka(nama: string, atribut: Atribut): void;
  tutup(nama: string): void;
  teks?(teks: string): void;
}

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const KENDALI_SEMUA = new RegExp(KENDALI.source, 'g');

const KANTOR = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** Usual prefixes of the namespaces that are read; both of OOXML's, transitional and strict. */
const AWALAN: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  [KANTOR]: 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  [`${ODF}:office:1.0`]: 'office',
  [`${ODF}:table:1.0`]: 'table',
  [`${ODF}:text:1.0`]: 'text',
  [`${ODF}:style:1.0`]: 'style',
  [`${ODF}:manifest:1.0`]: 'manifest',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
};

/**
 * Prefixes of a root element that differ from the usual ones: its own -> the usual one. Usual ones that it uses for
 * something else are led to a name that nobody listens to.
 */
function awalanLain(atribut: Atribut): Map<string, string> {
  const lain = new Map<string, string>();
  for (const [nama, alamat] of Object.entries(atribut)) {
    if (nama !== 'xmlns' && !nama.startsWith('xmlns:')) continue;
    const awalan = nama === 'xmlns' ? '' : nama.slice(6);
    const biasa = Object.hasOwn(AWALAN, alamat) ? AWALAN[alamat] : undefined;
    if (biasa === undefined ? Object.values(AWALAN).includes(awalan) : biasa !== awalan)
      lain.set(awalan, biasa ?? `lain-${awalan}`);
  }
  return lain;
}

const gabung = (awalan: string, nama: string): string => (awalan === '' ? nama : `${awalan}:${nama}`);

/** Names of a document as the usual ones. */
class Nama {
  #lain: Map<string, string> | null = null;
  readonly #nama = new Map<string, string>();

  unsur(nama: string, atribut: Atribut): string {
    this.#lain ??= awalanLain(atribut);
    return this.biasa(nama);
  }

  biasa(nama: string): string {
    if (this.#lain === null || this.#lain.size === 0) return nama;
    const ada = this.#nama.get(nama);
    if (ada !== undefined) return ada;
    const titik = nama.indexOf(':');
    const awalan = nama.slice(0, Math.max(titik, 0));
    const hasil = gabung(this.#lain.get(awalan) ?? awalan, nama.slice(titik + 1));
    // Names of elements come from the file: a few are kept, not as many as it likes.
    if (this.#nama.size < 1000) this.#nama.set(nama, hasil);
    return hasil;
  }

  atribut(atribut: Atribut): Atribut {
    if (this.#lain === null || this.#lain.size === 0) return atribut;
    const hasil: Record<string, string> = {};
    // An attribute without a prefix is in no namespace.
    for (const [nama, isi] of Object.entries(atribut)) hasil[nama.includes(':') ? this.biasa(nama) : nama] = isi;
    return hasil;
  }
}

/** Decoder by byte order mark, else by what the XML declaration says, else UTF-8. */
function sandiDari(awal: Buffer): TextDecoder {
  if (awal[0] === 0xff && awal[1] === 0xfe) return new TextDecoder('utf-16le');
  if (awal[0] === 0xfe && awal[1] === 0xff) return new TextDecoder('utf-16be');
  const kepala = awal.subarray(0, 200).toString('latin1');
  const sandi = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(kepala)?.[1] ?? 'utf-8';
  // A document that begins with one byte a letter is not UTF-16, whatever it says.
  if (/^utf-?16/i.test(sandi)) return new TextDecoder();
  try {
    return new TextDecoder(sandi);
  } catch {
    return new TextDecoder();
  }
}

/** Parser that stops at what no spreadsheet needs: declared entities, deep nesting, endless tags, broken XML. */
class Pengurai {
  readonly #sax = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  readonly #penjaga: Penjaga;
  readonly #bagian: string;
  readonly #nama = new Nama();
  #dalam = 0;
  #sejakUnsur = 0;

  constructor(bagian: string, pendengar: PendengarXml, penjaga: Penjaga) {
    this.#penjaga = penjaga;
    this.#bagian = bagian;
    const { dalamXml } = penjaga.batas;
    this.#sax.on('error', (galat) => {
      // The parser hands such a reference on as it is written.
      if (galat.message === 'malformed character entity.') return penjaga.peringatan.catat('kendali');
      throw penjaga.tolak('berkas_rusak', { bagian }, galat);
    });
    this.#sax.on('doctype', (teks) => {
      if (/ENTITY|\[/.test(teks)) throw penjaga.tolak('xml_berbahaya', { bagian });
    });
    this.#sax.on('opentag', ({ name, attributes }) => {
      this.#sejakUnsur = 0;
      this.#dalam += 1;
      if (this.#dalam > dalamXml) throw penjaga.tolak('xml_berbahaya', { bagian });
      pendengar.buka(this.#nama.unsur(name, attributes), this.#nama.atribut(attributes));
    });
    this.#sax.on('closetag', ({ name }) => {
      this.#sejakUnsur = 0;
      this.#dalam -= 1;
      pendengar.tutup(this.#nama.biasa(name));
    });
    const teks = pendengar.teks?.bind(pendengar);
    if (teks === undefined) return;
    this.#sax.on('text', teks);
    this.#sax.on('cdata', teks);
  }

  tulis(teks: string): void {
    let bersih = teks;
    if (KENDALI.test(teks)) {
      this.#penjaga.peringatan.catat('kendali');
      bersih = teks.replace(KENDALI_SEMUA, '');
    }
    this.#sejakUnsur += teks.length;
    this.#sax.write(bersih);
    if (this.#sejakUnsur > this.#penjaga.batas.sambungXml)
      throw this.#penjaga.tolak('sel_terlalu_panjang', { batas: this.#penjaga.batas.teks, bagian: this.#bagian });
  }

  tutup(): void {
    this.#sax.close();
  }
}

/**
 * Reads an XML document in pieces; gives way after each, so that the caller can hand on what its listener gathered.
 * @throws AppError validation/berkas_rusak, xml_berbahaya, sel_terlalu_panjang; conflict/dihentikan
 */
export async function* uraikan(
  potongan: AsyncIterable<Buffer>,
  bagian: string,
  pendengar: PendengarXml,
  penjaga: Penjaga,
): AsyncGenerator<void> {
  const pengurai = new Pengurai(bagian, pendengar, penjaga);
  let sandi: TextDecoder | null = null;
  for await (const isi of potongan) {
    sandi ??= sandiDari(isi);
    const teks = sandi.decode(isi, { stream: true });
    penjaga.kerja(() => pengurai.tulis(teks));
    penjaga.maju(isi.length);
    yield;
  }
  penjaga.kerja(() => {
    pengurai.tulis(sandi?.decode() ?? '');
    pengurai.tutup();
  });
  yield;
}

/** As `uraikan`, for a document that is read whole. */
export async function dengarkan(
  potongan: AsyncIterable<Buffer>,
  bagian: string,
  pendengar: PendengarXml,
  penjaga: Penjaga,
): Promise<void> {
  const urai = uraikan(potongan, bagian, pendengar, penjaga);
  while ((await urai.next()).done !== true);
}
