import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bacaSelisih, selisihGolongan } from '../../api/selisih.ts';
import { padaAkhir } from '../../db/ledger/keadaanPada.ts';
import type { Register } from '../../db/open.ts';
import { cariSelisih } from '../../domain/selisih/cari.ts';
import { HARI_INI } from './generator/kepala.ts';
import { buatRegister } from './generator/register.ts';
import { Lantai } from './lantai.ts';
import { BENIH_SET, BENIH_TAHAN, nilaiSet, seluruh, type Skor, TIAP } from './selisih/nilai.ts';
import { type BarisHasil, tabel } from './tabel.ts';
import { ukur } from './ukur.ts';

const jam = { hariIni: () => HARI_INI, sekarang: () => `${HARI_INI}T02:00:00.000Z` };

const LAMPAU = '2025-06-30';

/** The whole search of one golongan: what it reads and what it works out. */
export function ukurSelisih(register: Register, lot: number): BarisHasil[] {
  const ktx = { register, jam };
  const polos = new Lantai(register.berkas);
  const baca = polos.semua(
    `select count(*), sum(length(nama_barang)), sum(nilai) from barang not indexed where golongan = 'B' and unit > 0`,
  );
  const lantai = { nama: 'baca semua lot golongan B', hasil: ukur(baca) };
  // Lots that something happened to since have to be worked out from their lines.
  const sesudah = polos.semua(
    `select count(*), sum(length(isi)), sum(d_nilai) from mutasi_baris
     where barang in (select id from barang where tanggal_terakhir > ?)`,
    LAMPAU,
  );
  const lantaiLampau = {
    nama: 'baca lot golongan B dan baris lot yang bergerak sejak itu',
    hasil: ukur(() => [baca(), sesudah()]),
  };
  polos.tutup();
  const s = selisihGolongan(ktx, 'B', HARI_INI);
  const data = bacaSelisih(ktx, 'B', HARI_INI, s);
  // Differences that many lots would fit: one digit, two digits, a few sen.
  const cocok = [5_000_000_00, 9_000_000_00, -37].map((selisih) => ({
    kerja: `cari sebab selisih golongan B sebesar ${selisih / 100} rupiah, tanpa membaca`,
    lot,
    hasil: ukur(() => cariSelisih({ ...data, selisih })),
    lantai,
    anggaran: lot <= 110_000 ? { ms: 1000 } : null,
  }));
  const seluruhnya = [HARI_INI, LAMPAU].map((per) => ({
    kerja: `cari sebab selisih golongan B per ${per}`,
    lot,
    hasil: ukur(() => {
      const s = selisihGolongan(ktx, 'B', per);
      return padaAkhir(register.db, per, () => cariSelisih(bacaSelisih(ktx, 'B', per, s)));
    }),
    lantai: per === LAMPAU ? lantaiLampau : lantai,
    anggaran: lot <= 110_000 ? { ms: 1000 } : null,
  }));
  return [...seluruhnya, ...cocok];
}

const persen = (n: number, dari: number): string => `${((100 * n) / dari).toFixed(1)} %`;

function tabelSkor(judul: string, hasil: ReadonlyMap<string, Skor>): string {
  const baris = [...hasil, ['all', seluruh(hasil)] as const].map(
    ([sebab, s]) => `| ${sebab} | ${s.banyak} | ${s.satu} | ${s.lima} | ${persen(s.lima, s.banyak)} |`,
  );
  return [judul, '', '| kind | planted | found first | among five | |', '|---|--:|--:|--:|--:|', ...baris].join('\n');
}

/** Scores the two sets of planted errors, then times a search at 100,000 lots. */
export function jalankanSelisih(): void {
  for (const [judul, benih] of [
    ['The set', BENIH_SET],
    ['The hold-out set', BENIH_TAHAN],
  ] as const) {
    const hasil = nilaiSet(benih, TIAP);
    console.log(`${tabelSkor(judul, hasil)}\n`);
    for (const luput of seluruh(hasil).luput) console.error(`luput: ${luput}`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'inventaris-bench-'));
  try {
    const register = buatRegister(path.join(folder, 'selisih.sqlite'), 100_000, {
      benih: 1,
      perPerintah: 100_000,
      setahun: true,
    });
    console.log(tabel(ukurSelisih(register, 100_000)));
    register.tutup();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
