import type { SelMasuk } from '../../domain/impor/sel.ts';
import { type BarisSesi, semuaBaris } from '../../db/impor/baris.ts';
import { mentahLembar, perbaikanAntara, satuMentah, semuaLembar } from '../../db/impor/mentah.ts';
import { type BerkasSesi, bukaSesi } from '../../db/impor/sesi.ts';
import type { Keluaran } from '../contract/index.ts';
import type { LembarImpor } from '../contract/impor.ts';
import { LEMBAR_TANDA } from '../ekspor/tanda.ts';
import type { Konteks } from '../konteks.ts';
import { beriGiliran, type OpsiTulis } from '../reports/writers/berkasUtuh.ts';
import { type Buku, type Lembar, tulisBuku } from '../reports/writers/xlsx/buku.ts';
import { gayaKepala } from '../reports/writers/xlsx/gaya.ts';
import { NamaLembar } from '../reports/writers/xlsx/nama.ts';
import { nilaiTeks } from '../reports/writers/xlsx/sel.ts';
import { selDiperbaiki, uraiSel } from './sel.ts';
import { infoSesi, lembarSesi } from './sesi.ts';

const PER_GILIRAN = 250;

/** Numbers that a spreadsheet holds to the last figure stay numbers; the others stay as they were written, as text. */
function isiSel(sel: SelMasuk | undefined) {
  if (sel === null || sel === undefined) return null;
  const [jenis, teks] = sel;
  if (jenis === 'n' && teks.replace(/[-.]|^0+/g, '').length <= 15) return Number(teks);
  if (jenis === 'd' && teks >= '1900-03-01') return new Date(`${teks}T00:00:00Z`);
  return nilaiTeks(teks);
}

function tulisRow(ws: Lembar, nomor: number, isi: readonly ReturnType<typeof isiSel>[]): void {
  const row = ws.getRow(nomor);
  for (const [i, nilai] of isi.entries()) {
    if (nilai === null) continue;
    const sel = row.getCell(i + 1);
    sel.value = nilai;
    sel.numFmt = nilai instanceof Date ? 'dd-mm-yyyy' : typeof nilai === 'number' ? 'General' : '@';
  }
  row.commit();
}

const alasan = ({ galat }: BarisSesi): string =>
  galat.map((g) => (g.kolom === null ? g.alasan : `${g.kolom}: ${g.alasan}`)).join('; ');

/** A sheet of the book: the headings of its sheet in the file, then *Alasan*. */
function mulaiLembar(buku: Buku, nama: NamaLembar, l: LembarImpor): Lembar {
  const ws = buku.addWorksheet(nama.ambil(l.nama), { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
  const judul = [...l.kolom.map((k) => k.judul), 'Alasan'];
  ws.columns = judul.map((_, i) => ({ width: i === judul.length - 1 ? 80 : 18 }));
  const kepala = ws.getRow(1);
  for (const [i, j] of judul.entries()) {
    kepala.getCell(i + 1).value = nilaiTeks(j);
    kepala.getCell(i + 1).style = gayaKepala();
  }
  kepala.commit();
  return ws;
}

/** The mark of the register goes along, so that the ids in the book are still known for what they are. */
function salinTanda(buku: Buku, sesi: BerkasSesi): void {
  const tanda = semuaLembar(sesi.db).find((l) => l.nama === LEMBAR_TANDA);
  if (tanda === undefined) return;
  const ws = buku.addWorksheet(LEMBAR_TANDA, { state: 'veryHidden' });
  for (const b of mentahLembar(sesi.db, tanda.nomor)) tulisRow(ws, b.baris, uraiSel(b.sel).map(isiSel));
  ws.commit();
}

async function tulisGalat(buku: Buku, sesi: BerkasSesi, jalan: OpsiTulis): Promise<number> {
  const nama = new NamaLembar();
  const lembar = new Map(lembarSesi(sesi).map((l) => [l.nomor, l]));
  let [banyak, nomor, kini] = [0, 1, null as { l: LembarImpor; ws: Lembar } | null];
  for (const b of semuaBaris(sesi.db, 'galat')) {
    const l = lembar.get(b.lembar);
    const mentah = satuMentah(sesi.db, b.nomor);
    if (l === undefined || mentah === undefined) continue;
    if (kini?.l !== l) {
      kini?.ws.commit();
      kini = { l, ws: mulaiLembar(buku, nama, l) };
      nomor = 1;
    }
    const sel = selDiperbaiki(uraiSel(mentah.sel), perbaikanAntara(sesi.db, b.nomor, b.nomor).get(b.nomor));
    tulisRow(kini.ws, (nomor += 1), [...l.kolom.map((k) => isiSel(sel[k.kolom - 1])), nilaiTeks(alasan(b))]);
    banyak += 1;
    if (banyak % PER_GILIRAN === 0) await beriGiliran(jalan);
  }
  kini?.ws.commit();
  if (kini === null) buku.addWorksheet('Tanpa galat').commit();
  salinTanda(buku, sesi);
  return banyak;
}

/** The rows with errors as a workbook with a column *Alasan*, to be mended and imported again. */
export async function bukuGalat(ktx: Konteks, id: string): Promise<Keluaran<'impor.unduhGalat'>> {
  const sesi = bukaSesi(ktx.register.berkas, id);
  const dasar = infoSesi(sesi).nama.replace(/\.[^.]*$/, '');
  const berkas = ktx.gudang.buat(`Galat ${dasar}.xlsx`);
  try {
    const opsi = { dibatalkan: () => ktx.dibatalkan() };
    const baris = await tulisBuku(berkas.jalur, opsi, (buku, jalan) => tulisGalat(buku, sesi, jalan));
    return { berkas: berkas.pegangan(), baris };
  } catch (galat) {
    ktx.gudang.buang(berkas.id);
    throw galat;
  } finally {
    sesi.tutup();
  }
}
