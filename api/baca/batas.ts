/** What a foreign file may be at most. Every number has its reason; a test may ask for smaller ones. */
export interface Batas {
  /** Bytes of the file. A full register of 100,000 lots is 15 MB; 200 MB holds Excel's million rows of thirty columns. */
  readonly ukuranBerkas: number;
  /** Entries of a zip. A workbook has some ten and one or two for each sheet and picture. */
  readonly entriZip: number;
  /** Bytes that all entries together unpack to: a million rows of forty columns are 1.7 GB of XML. */
  readonly bongkarTotal: number;
  /** Times that an entry may grow when unpacked. XML of sheets packs 10-60 times; deflate ends at 1,032. */
  readonly rasioBongkar: number;
  /** Below so many bytes unpacked the ratio says nothing: an empty million rows packs well and costs nothing. */
  readonly rasioMulai: number;
  /** Rows of a sheet: Excel's own limit. */
  readonly baris: number;
  /** Columns of a sheet: Excel's own limit; nothing may even name one beyond. */
  readonly kolomLembar: number;
  /** Columns with content: the widest list known here has under 80; more is not a list of goods. */
  readonly kolomIsi: number;
  /** Cells with content, of all sheets together: 100,000 lots of 500 columns. */
  readonly sel: number;
  /** Letters of a cell: Excel's own limit. */
  readonly teks: number;
  /** Nested elements: sheets have some ten, an ods with spans and links some twenty. */
  readonly dalamXml: number;
  /** Characters without the end of a tag or text; a cell of 32,767 letters, each escaped, is 230,000. */
  readonly sambungXml: number;
  /** Shared strings, and the letters of all of them; both are held in memory while a file is read. */
  readonly kataBersama: number;
  readonly hurufBersama: number;
  /** Sheets of a file; a workbook with one for each room of a Dinas has some hundred. */
  readonly lembar: number;
  /** Merged ranges of a sheet; a form with a merged heading on each of 1,000 pages has some 20,000. */
  readonly gabungan: number;
  /** Times that an ods may repeat one row that has content; LibreOffice repeats what is identical, twins are not so many. */
  readonly ulangBaris: number;
  /** Reckoning time: so many ms, and as many for each MB of the file. An xlsx of 13 MB takes 3 s here, an ods of many sheets five times that. */
  readonly waktuDasar: number;
  readonly waktuPerMB: number;
  /** Old xls is read whole into memory, so less of everything: 65,000 rows of 20 columns are 30 MB. */
  readonly ukuranXls: number;
  /** Rows of a sheet: 65,536 in xls itself, as many again for HTML and XML of that name. */
  readonly barisXls: number;
  /** Heap of the worker that reads it: those 65,000 rows take 770 MB, for as long as they are read. */
  readonly memoriXlsMB: number;
  /** Time that it may take for an answer: so many ms, and as many for each MB; those 30 MB take 13 s here. */
  readonly waktuXls: number;
  readonly waktuXlsPerMB: number;
}

export const BATAS: Batas = {
  ukuranBerkas: 200e6,
  entriZip: 10_000,
  bongkarTotal: 2e9,
  rasioBongkar: 200,
  rasioMulai: 64e6,
  baris: 1_048_576,
  kolomLembar: 16_384,
  kolomIsi: 512,
  sel: 50_000_000,
  teks: 32_767,
  dalamXml: 100,
  sambungXml: 1_000_000,
  kataBersama: 5_000_000,
  hurufBersama: 100_000_000,
  lembar: 1000,
  gabungan: 200_000,
  ulangBaris: 100_000,
  waktuDasar: 15_000,
  waktuPerMB: 4000,
  ukuranXls: 60e6,
  barisXls: 131_072,
  memoriXlsMB: 1000,
  waktuXls: 10_000,
  waktuXlsPerMB: 2000,
};
