import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { angkaPolos } from '../angka.ts';
import { namaLembar, type SelMasuk } from '../sel.ts';
import { formatHari, selHari } from '../tanggal.ts';
import type { DataXls, JawabanXls, LembarXls, PermintaanXls } from './pesanXls.ts';

// Entry of a worker thread: reads an old xls whole, values only, and hands out its rows in parts. Its memory and its time are
// limited by whoever starts it; what goes wrong here ends this thread and nothing else.

/** Rows in one answer. */
const SEKALIGUS = 500;

/** Errors of cells by number. */
const GALAT: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const { jalur, sandi } = workerData as DataXls;

function buka(): WorkBook {
  const isi = readFileSync(jalur);
  // `raw` leaves the texts of an HTML page alone; it is guessing that turns 1.234 into a fraction.
  const opsi = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true, raw: true } as const;
  return sandi === null
    ? read(isi, { ...opsi, type: 'buffer' })
    : read(new TextDecoder(sandi).decode(isi), { ...opsi, type: 'string' });
}

/** Rows of a sheet in dense mode; holes where nothing is. */
const barisDari = (lembar: WorkSheet | undefined): readonly (readonly (CellObject | undefined)[] | undefined)[] =>
  lembar?.['!data'] ?? [];

function bacaAngka(sel: CellObject, sejak1904: boolean): SelMasuk {
  const teks = String(sel.v);
  if (typeof sel.z === 'string' && formatHari(sel.z)) return selHari(angkaPolos(teks) ?? teks, sejak1904);
  const angka = angkaPolos(teks);
  return angka === null ? ['t', teks] : ['n', angka];
}

function bacaSel(sel: CellObject | undefined, sejak1904: boolean): SelMasuk {
  if (sel?.v === undefined || sel.t === 'z') return null;
  switch (sel.t) {
    case 'n':
      return bacaAngka(sel, sejak1904);
    case 'b':
      return ['b', sel.v === true ? '1' : '0'];
    case 'e':
      return ['e', GALAT[Number(sel.v)] ?? '#N/A'];
    default:
      return sel.v === '' ? null : ['t', String(sel.v)];
  }
}

function bacaBaris(baris: readonly (CellObject | undefined)[] | undefined, sejak1904: boolean): SelMasuk[] | null {
  const sel: SelMasuk[] = [];
  for (const [i, satu] of (baris ?? []).entries()) {
    const isi = bacaSel(satu, sejak1904);
    if (isi === null) continue;
    while (sel.length < i) sel.push(null);
    sel.push(isi);
  }
  return sel.length === 0 ? null : sel;
}

function daftarLembar(buku: WorkBook): LembarXls[] {
  return buku.SheetNames.map((nama, i) => ({
    nama: namaLembar(nama, i + 1),
    tersembunyi: (buku.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0,
    banyakBaris: barisDari(buku.Sheets[nama]).length,
    gabungan: (buku.Sheets[nama]?.['!merges'] ?? []).map(({ s, e }) => ({
      barisDari: s.r + 1,
      barisSampai: e.r + 1,
      kolomDari: s.c + 1,
      kolomSampai: e.c + 1,
    })),
  }));
}

const kirim = (jawaban: JawabanXls): void => parentPort?.postMessage(jawaban);

function jawab(buku: WorkBook, { lembar, dari }: PermintaanXls): JawabanXls {
  const semua = barisDari(buku.Sheets[buku.SheetNames[lembar] ?? '']);
  const sejak1904 = buku.Workbook?.WBProps?.date1904 === true;
  const baris: (SelMasuk[] | null)[] = [];
  const akhir = Math.min(semua.length, dari + SEKALIGUS);
  for (let i = dari; i < akhir; i += 1) baris.push(bacaBaris(semua[i], sejak1904));
  return { jenis: 'baris', baris, lanjut: akhir < semua.length ? akhir : null };
}

try {
  const buku = buka();
  kirim({ jenis: 'buku', lembar: daftarLembar(buku), makro: buku.vbaraw !== undefined });
  parentPort?.on('message', (permintaan: PermintaanXls) => kirim(jawab(buku, permintaan)));
} catch (galat) {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  kirim({ jenis: 'galat', terkunci: /password-protected/.test(pesan), pesan });
}
