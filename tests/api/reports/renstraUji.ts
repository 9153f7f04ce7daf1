import { readFileSync } from 'node:fs';
import type { LotLaporan, SumberLaporan } from '../../../api/reports/sumber.ts';
import { renstra } from '../../../seeds/renstra.ts';
import { lot, sumberUji } from './sumberUji.ts';

/** One printed row of the source, its broken lines joined. */
export interface BarisSumber {
  nomor: string;
  nama: string;
  jumlah: string;
  tahunLokasi: string;
  kondisi: string;
}

/** The cells of a printed table, without its heading and without blank lines. */
function selTabel(berkas: string): string[][] {
  return readFileSync(new URL(`../../../seeds/renstra/${berkas}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((b) => b.includes('\t'))
    .slice(1)
    .map((b) => b.split('\t').map((s) => s.trim().replace(/\s+/gu, ' ')));
}

/** Rincian Aset Tetap as printed: number, kind, value. */
export function rincianSumber(): string[][] {
  return selTabel('rincian-aset-tetap.tsv');
}

/**
 * Sarana dan Prasarana as printed, read here with a reader of its own: rows with a Jumlah, fragments of
 * the following lines joined to the row before, a number alone on its line given to that row if it has none.
 */
export function saranaSumber(): BarisSumber[] {
  const hasil: BarisSumber[] = [];
  for (const [nomor = '', nama = '', jumlah = '', tahunLokasi = '', kondisi = ''] of selTabel('sarana-prasarana.tsv')) {
    const sebelum = hasil.at(-1);
    if (jumlah !== '') {
      hasil.push({ nomor, nama, jumlah, tahunLokasi, kondisi });
      continue;
    }
    if (sebelum === undefined) continue;
    if (sebelum.nomor === '' && nomor !== '') sebelum.nomor = nomor;
    if (nama !== '') sebelum.nama += ` ${nama}`;
    if (kondisi !== '') sebelum.kondisi += ` ${kondisi}`;
  }
  return hasil;
}

/** The lots of the seed as a source of reports gives them. */
export function lotRenstra(): LotLaporan[] {
  return renstra().lot.map((l, i) => lot({ ...l, id: String(i + 1), temuan: l.temuan.map((t) => t.pesan) }));
}

/** The untouched seed as a register. */
export function sumberRenstra(lotLaporan: readonly LotLaporan[] = lotRenstra()): SumberLaporan {
  const { kontrol, identitas } = renstra();
  const rincian = Object.fromEntries(kontrol.rincian.map((r) => [r.golongan, r.nilaiSen]));
  return sumberUji({ lot: lotLaporan, identitas, kontrol: rincian });
}
