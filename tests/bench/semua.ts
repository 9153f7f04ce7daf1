import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bukaRegister } from '../../db/open.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { ukurBaca, ukurBuka } from './baca.ts';
import { buatRegister } from './generator/register.ts';
import { ukurFormulir } from './formulir.ts';
import { ukurEkspor } from './keluar.ts';
import { ukurMutu } from './mutu.ts';
import { ukurSelisih } from './selisih.ts';
import { ukurPeriode } from './periode.ts';
import { type BarisHasil, tabel } from './tabel.ts';
import { ukurImpor, ukurImporKosong, ukurPeriksa, ukurUbah } from './tulis.ts';

const BENIH = 1;
const PER_PERINTAH = 100_000;

const mulai = performance.now();
const kabar = (teks: string): void => console.error(`[${((performance.now() - mulai) / 1000).toFixed(0)} s] ${teks}`);

/** All measurements on a register of so many lots with a year of entries. */
function ukurSatu(folder: string, ukuran: number): BarisHasil[] {
  const berkas = path.join(folder, `register-${ukuran}.sqlite`);
  kabar(`register ${ukuran} lot dibuat`);
  buatRegister(berkas, ukuran, { benih: BENIH, perPerintah: PER_PERINTAH, setahun: true, kabar }).tutup();
  kabar('buka');
  const buka = ukurBuka(berkas, ukuran);
  const register = bukaRegister(berkas);
  try {
    const { lot } = isiRegister(register.db);
    kabar(`baca, ${lot} lot`);
    const baca = ukurBaca(register, lot);
    kabar('mutu data');
    const mutu = [...ukurMutu(register, lot), ...ukurSelisih(register, lot)];
    kabar('ekspor Excel');
    const ekspor = ukurEkspor(berkas, ukuran);
    kabar('ubah kondisi');
    const ubah = ukurUbah(register, lot);
    kabar('penyusutan dan penutupan');
    const periode = ukurPeriode(register, lot);
    kabar('periksa');
    const periksa = ukurPeriksa(register, lot);
    kabar('impor 100000 lot');
    const impor = ukurImpor(register, lot);
    return [buka, ...baca, ...mutu, ...ubah, ...periode, ...impor, periksa, ...ekspor].map((b) => ({
      ...b,
      lot: ukuran,
    }));
  } finally {
    register.tutup();
  }
}

/** Runs the bench for registers of these sizes and prints the table; registers lie in a folder that goes afterwards. */
export function jalankanSemua(ukuran: readonly number[], simpan: boolean): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'inventaris-bench-'));
  try {
    // A table for each size as soon as it is there: the largest takes long.
    for (const n of ukuran) console.log(`${tabel(ukurSatu(folder, n))}\n`);
    kabar('impor ke register kosong');
    const hasil = ukurImporKosong(path.join(folder, 'kosong.sqlite'));
    hasil.push(...ukurFormulir(kabar));
    kabar('selesai');
    console.log(tabel(hasil));
  } finally {
    if (simpan) kabar(`disimpan di ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the forms alone and prints their table. */
export function jalankanFormulir(): void {
  console.log(tabel(ukurFormulir(kabar)));
}
