import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../domain/galat.ts';
import type { GalatKawat, Keluaran, Masukan, NamaEntri, Reply } from '../contract/index.ts';
import { galatKe } from '../dispatch.ts';
import { cetakAliran, cetakAliranJson, isAliran } from './cli/aliran.ts';
import { bantuanUmum, bantuanVerba } from './cli/bantuan.ts';
import { bukaUntuk } from './cli/buka.ts';
import { cetakManusia } from './cli/cetak.ts';
import { DAFTAR_VERBA } from './cli/daftarVerba.ts';
import { salinUtuh } from './cli/salin.ts';
import { registerPengguna } from './cli/tempatData.ts';
import { type Alat, type Opsi, SalahPakai, type Verba } from './cli/verba.ts';
import { akunOS, type Layanan } from './layanan.ts';

/** Where a run writes, so that tests can read along. */
export interface Keluar {
  /** May ask for patience while a reader is slower. */
  out(teks: string): void | Promise<void>;
  err(teks: string): void;
}

/** A refusal on its way out of a verb. */
class Ditolak extends Error {
  readonly galat: GalatKawat;
  constructor(galat: GalatKawat) {
    super(galat.pesan);
    this.galat = galat;
  }
}

/** A value may begin with a minus: `--jumlah -1` is a wrong number, not a wrong option. */
function rapatkan(argumen: readonly string[], berisi: ReadonlySet<string>): string[] {
  const hasil: string[] = [];
  for (let i = 0; i < argumen.length; i += 1) {
    const [kini = '', nanti] = [argumen[i], argumen[i + 1]];
    const nilaiMinus = berisi.has(kini) && nanti !== undefined && /^-[^-]/.test(nanti);
    hasil.push(nilaiMinus ? `${kini}=${nanti}` : kini);
    if (nilaiMinus) i += 1;
  }
  return hasil;
}

const UMUM = {
  db: { type: 'string' },
  pelaku: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function urai(v: Verba, argumen: readonly string[]): { posisi: string[]; opsi: Opsi } {
  const milik = Object.fromEntries(
    Object.entries(v.opsi).map(([n, o]) => [
      n,
      { type: o.nilai === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const options = { ...UMUM, ...milik };
  const berisi = new Set(Object.entries(options).flatMap(([n, o]) => (o.type === 'string' ? [`--${n}`] : [])));
  try {
    const { positionals, values } = parseArgs({ args: rapatkan(argumen, berisi), options, allowPositionals: true });
    return { posisi: positionals, opsi: values };
  } catch (galat) {
    throw new SalahPakai(salahOpsi(galat));
  }
}

/** parseArgs speaks English; the option it stumbled over is in its text. */
function salahOpsi(galat: unknown): string {
  const teks = galat instanceof Error ? galat.message : '';
  const opsi = /'(?:-\w, )?(--?[\w-]+)/.exec(teks)?.[1] ?? 'opsi';
  return /Unknown option/.test(teks) ? `${opsi} tidak dikenal` : `${opsi} belum diisi dengan benar`;
}

function periksaPosisi(v: Verba, posisi: readonly string[]): void {
  const kurang = v.posisi.find((p, i) => p.wajib && posisi[i] === undefined);
  if (kurang) throw new SalahPakai(`${kurang.nama} belum disebut`);
  const lebih = posisi[v.posisi.length];
  if (lebih !== undefined) throw new SalahPakai(`"${lebih}" tidak dikenal`);
}

function alatUntuk(layanan: Layanan, pelaku: { nama: string; peran: string }, ingatkan: (pesan: string) => void): Alat {
  return {
    ingatkan,
    async panggil<N extends NamaEntri>(nama: N, masukan: Masukan<N>) {
      const jawaban = await layanan.panggil({ name: nama, input: masukan, pelaku });
      if (!jawaban.ok) throw new Ditolak(jawaban.error);
      return jawaban.value as Keluaran<N>; // dispatch parsed it by the same entry
    },
    keluarkan(id, tujuan) {
      const jalur = path.resolve(tujuan);
      try {
        salinUtuh(layanan.gudang.lihat(id).jalur, jalur, layanan.register.berkas);
        return jalur;
      } finally {
        layanan.gudang.buang(id);
      }
    },
    masukkan(jalur) {
      if (!fs.existsSync(jalur) || !fs.statSync(jalur).isFile())
        throw new AppError('not_found', 'berkas_tidak_ada', { berkas: path.resolve(jalur) });
      const { id, jalur: tujuan } = layanan.gudang.buat(path.basename(jalur));
      fs.copyFileSync(jalur, tujuan);
      return id;
    },
  };
}

/** Runs a verb and prints what it gives while the register is still open: rows may come page by page. */
async function jalankanVerba(
  v: Verba,
  posisi: readonly string[],
  opsi: Opsi,
  cetak: (nilai: unknown) => Promise<void>,
  ingatkan: (pesan: string) => void,
): Promise<void> {
  const berkas = typeof opsi['db'] === 'string' ? opsi['db'] : registerPengguna();
  const { layanan, tutup } = bukaUntuk(v, path.resolve(berkas));
  let berhasil = false;
  try {
    const nama = typeof opsi['pelaku'] === 'string' && opsi['pelaku'].trim() !== '' ? opsi['pelaku'] : akunOS();
    const nilai = await v.jalankan(posisi, opsi, alatUntuk(layanan, { nama, peran: 'baris perintah' }, ingatkan));
    await cetak(nilai);
    berhasil = true;
  } finally {
    await tutup(berhasil);
  }
}

/**
 * One run of the command line: gives the exit code, 0 ok, 1 refused with a reason, 2 wrong use. With `--json` one Reply
 * goes to standard output and nothing else. A refusal after the first page of a long list ends it half way: the reason goes
 * to standard error, the exit code tells.
 */
export async function jalankanCli(argumen: readonly string[], keluar: Keluar): Promise<0 | 1 | 2> {
  const [nama, ...sisa] = argumen;
  const json = argumen.includes('--json');
  let dicetak = false;
  const out = (teks: string): void | Promise<void> => {
    dicetak = true;
    return keluar.out(teks);
  };
  const cetak = async (nilai: unknown): Promise<void> => {
    if (isAliran(nilai)) await (json ? cetakAliranJson(nilai, out) : cetakAliran(nilai, out));
    else await out(json ? JSON.stringify({ ok: true, value: nilai }) : cetakManusia(nilai));
  };
  const gagal = async (galat: GalatKawat, kode: 1 | 2): Promise<1 | 2> => {
    if (json && !dicetak) await keluar.out(JSON.stringify({ ok: false, error: galat } satisfies Reply<never>));
    else keluar.err(kode === 2 ? `${galat.pesan}\nBantuan: bmd ${nama ?? ''} --help` : galat.pesan);
    return kode;
  };
  const salah = (pesan: string) => gagal({ code: 'validation', reason: 'salah_pemakaian', details: {}, pesan }, 2);
  if (nama === undefined || nama === '--help' || nama === 'help') {
    await keluar[nama === undefined ? 'err' : 'out'](bantuanUmum());
    return nama === undefined ? 2 : 0;
  }
  const verba = DAFTAR_VERBA.find((v) => v.nama === nama);
  if (!verba) return salah(`Tidak ada verba "${nama}".`);
  try {
    if (sisa.includes('--help')) {
      const bantuan = bantuanVerba(verba);
      await keluar.out(json ? JSON.stringify({ ok: true, value: bantuan } satisfies Reply<string>) : bantuan);
      return 0;
    }
    const { posisi, opsi } = urai(verba, sisa);
    periksaPosisi(verba, posisi);
    await jalankanVerba(verba, posisi, opsi, cetak, (pesan) => keluar.err(pesan));
    return 0;
  } catch (galat) {
    if (galat instanceof SalahPakai) return salah(galat.message);
    return gagal(galat instanceof Ditolak ? galat.galat : galatKe(galat, '').error, 1);
  }
}

if (import.meta.main) {
  // A reader that has seen enough (`bmd barang | head`) is no error.
  process.stdout.on('error', (galat: NodeJS.ErrnoException) => process.exit(galat.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await jalankanCli(process.argv.slice(2), {
    out: async (teks) => {
      if (!process.stdout.write(`${teks}\n`)) await once(process.stdout, 'drain');
    },
    err: (teks) => process.stderr.write(`${teks}\n`),
  });
}
