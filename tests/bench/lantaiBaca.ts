import { createInflateRaw } from 'node:zlib';
import { openPromise, type ZipFile } from 'yauzl';

// The least that reading a workbook can cost: parts unpacked as they stream, tags found by looking for their letters. It knows
// only the file it is measured with: one sheet, shared strings without runs, no escapes but the five of XML, no styles.

/** Unpacked text of an entry, in pieces. */
async function* potongan(zip: ZipFile, nama: string): AsyncGenerator<string> {
  for await (const entri of zip.eachEntry()) {
    if (entri.fileName !== nama) continue;
    const mentah = await zip.openReadStreamPromise(entri, { decodeFileData: false });
    const urai = new TextDecoder();
    for await (const isi of mentah.pipe(createInflateRaw({ chunkSize: 128 * 1024 })) as AsyncIterable<Buffer>)
      yield urai.decode(isi, { stream: true });
    return;
  }
}

/** Elements that begin with `awal` and end with `akhir`, without either. */
async function* unsur(teks: AsyncIterable<string>, awal: string, akhir: string): AsyncGenerator<string[]> {
  let sisa = '';
  for await (const isi of teks) {
    sisa += isi;
    const kumpul: string[] = [];
    let letak = 0;
    for (;;) {
      const a = sisa.indexOf(awal, letak);
      const b = a < 0 ? -1 : sisa.indexOf(akhir, a);
      if (b < 0) break;
      kumpul.push(sisa.slice(a + awal.length, b));
      letak = b + akhir.length;
    }
    sisa = sisa.slice(letak);
    yield kumpul;
  }
}

const lepas = (teks: string): string =>
  teks.includes('&')
    ? teks
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&')
    : teks;

const isiT = (teks: string): string =>
  lepas(teks.slice(teks.indexOf('>', teks.indexOf('<t')) + 1, teks.lastIndexOf('</t>')));

/** Texts of a row's cells. */
function bacaBaris(baris: string, kata: readonly string[]): string[] {
  const sel: string[] = [];
  let letak = 0;
  for (;;) {
    const a = baris.indexOf('<v>', letak);
    if (a < 0) return sel;
    const b = baris.indexOf('</v>', a);
    const nilai = baris.slice(a + 3, b);
    sel.push(baris.lastIndexOf('t="s"', a) > letak ? (kata[Number(nilai)] ?? '') : nilai);
    letak = b;
  }
}

/** Reads all rows of the first sheet and says how many cells they have. */
export async function bacaXlsxPolos(berkas: string): Promise<number> {
  const kata: string[] = [];
  const zip = await openPromise(berkas, { autoClose: false });
  for await (const daftar of unsur(potongan(zip, 'xl/sharedStrings.xml'), '<si>', '</si>'))
    for (const satu of daftar) kata.push(isiT(satu));
  zip.close();
  const lembar = await openPromise(berkas, { autoClose: false });
  let banyak = 0;
  for await (const daftar of unsur(potongan(lembar, 'xl/worksheets/sheet1.xml'), '<row ', '</row>'))
    for (const baris of daftar) banyak += bacaBaris(baris, kata).length;
  lembar.close();
  return banyak;
}
