import os from 'node:os';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/galat.ts';
import { buangKandidatTertinggal, daftarCadangan } from '../../db/cadangan.ts';
import { bukaAtauDarurat } from '../../db/darurat.ts';
import { buangSalinanTertinggal } from '../../db/impor/salinan.ts';
import { bukaRegister, type Register } from '../../db/open.ts';
import { isiRegister } from '../../db/reads/register.ts';
import { GudangBerkas } from '../berkas.ts';
import { type Amplop, isNamaEntri, type Kemajuan, kontrak, type Reply } from '../contract/index.ts';
import { dispatch, galatKe } from '../dispatch.ts';
import { type Jam, jamSistem, type Konteks } from '../konteks.ts';
import type { DataPekerja, PesanPekerja } from './pekerja.ts';

/** News that a host passes on to its pages. */
export type Peristiwa = ({ jenis: 'kemajuan' } & Kemajuan) | { jenis: 'perubahan' };

export interface OpsiLayanan {
  /** The register's file. */
  berkas: string;
  /** Refuse a file that is not there or empty, instead of making a register. */
  harusAda?: boolean;
  /** Serve also where the register can no longer be read, so that a backup can take its place: all else is refused. */
  darurat?: boolean;
  jam?: Jam;
  /** Run jobs here instead of in a worker thread: the command line has nothing else to do meanwhile. */
  jobDiSini?: boolean;
  /** Make the daily backup by itself. */
  cadanganHarian?: boolean;
  /** Where files behind handles lie; a new private folder unless given. */
  gudang?: GudangBerkas;
}

/** The program behind every host: one open register, dispatch, jobs, files, news. */
export interface Layanan {
  readonly register: Register;
  readonly gudang: GudangBerkas;
  panggil(amplop: Amplop): Promise<Reply<unknown>>;
  /** Asks a running job to stop. */
  batal(kunci: string): void;
  /** Returns the function that stops listening. */
  padaPeristiwa(terima: (peristiwa: Peristiwa) => void): () => void;
  tutup(): Promise<void>;
}

/** Name of the account at the PC, for the log. */
export function akunOS(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'tidak dikenal'; // a container may run without an account
  }
}

const SEJAM = 3_600_000;
const DENYUT_PERUBAHAN = 1000;
/** As long as the contract lets a name in the log be. */
const PANJANG_PELAKU = { nama: 120, peran: 80 };
const PELAKU_PROGRAM = { nama: 'Inventaris BMD', peran: 'program' };

/** Room for short-lived objects in a job's thread, MB: left alone it grows by 100 MB of rows that are long written. */
const MB_MUDA = 16;

/** What only one at a time may do, with nothing else running: it changes the file under everybody. */
const SENDIRIAN = new Set(['cadangan.pulihkan']);

/**
 * Opens the register and serves calls on it.
 * @throws AppError as bukaRegister
 */
export function bukaLayanan(opsi: OpsiLayanan): Layanan {
  const jam = opsi.jam ?? jamSistem;
  const buka = opsi.darurat === true ? bukaAtauDarurat : bukaRegister;
  const register = buka(opsi.berkas, { harusAda: opsi.harusAda ?? false });
  buangKandidatTertinggal(register.berkas);
  buangSalinanTertinggal(register.berkas);
  const gudang = opsi.gudang ?? new GudangBerkas();
  const akun = akunOS();
  const pendengar = new Set<(peristiwa: Peristiwa) => void>();
  const bendera = new Map<string, Int32Array>();
  const pekerja = new Set<Worker>();
  /** Threads that have not ended yet: one that has answered still takes its leave. */
  const benang = new Set<Promise<void>>();
  const versiKini = (): unknown => register.db.pragma('data_version', { simple: true });
  let versi = register.terbuka ? versiKini() : null;
  let sendirian = false;
  /** The program's own work that is under way: the daily backup. */
  let latar: Promise<unknown> = Promise.resolve();

  const siarkan = (peristiwa: Peristiwa): void => {
    for (const terima of pendengar) terima(peristiwa);
  };

  // Work that is run here may be in the middle of a query when the pulse comes; then there are no pages to tell either.
  const denyut = setInterval(() => {
    if (opsi.jobDiSini === true || sendirian || !register.terbuka) return;
    const kini = versiKini();
    if (kini !== versi) siarkan({ jenis: 'perubahan' });
    versi = kini;
  }, DENYUT_PERUBAHAN);
  denyut.unref();

  const konteks = (amplop: Amplop, tanda: Int32Array): Konteks => ({
    register,
    pelaku: { nama: amplop.pelaku?.nama ?? '', peran: amplop.pelaku?.peran ?? '', akunOS: akun },
    jam,
    gudang,
    kemajuan: (selesai, total, tahap) => {
      if (amplop.kunci) siarkan({ jenis: 'kemajuan', kunci: amplop.kunci, selesai, total, tahap });
    },
    dibatalkan: () => Atomics.load(tanda, 0) !== 0,
  });

  const diPekerja = (amplop: Amplop, tanda: Int32Array): Promise<Reply<unknown>> => {
    const data: DataPekerja = {
      berkas: register.berkas,
      gudang: gudang.folder,
      akunOS: akun,
      hariIni: jam.hariIni(),
      sekarang: jam.sekarang(),
      amplop,
      tanda,
    };
    return new Promise((jawab) => {
      const w = new Worker(new URL('./pekerja.ts', import.meta.url), {
        workerData: data,
        resourceLimits: { maxYoungGenerationSizeMb: MB_MUDA },
      });
      pekerja.add(w);
      const berakhir = new Promise<void>((akhir) => {
        w.once('exit', () => akhir());
      });
      benang.add(berakhir);
      void berakhir.then(() => benang.delete(berakhir));
      const selesai = (jawaban: Reply<unknown>): void => {
        pekerja.delete(w);
        jawab(jawaban);
      };
      w.on('message', (pesan: PesanPekerja) => {
        if (pesan.jenis === 'jawaban') selesai(pesan.jawaban);
        else if (amplop.kunci) siarkan({ jenis: 'kemajuan', kunci: amplop.kunci, ...pesan.berita });
      });
      w.on('error', (galat) => selesai(galatKe(galat, register.berkas)));
      w.on('exit', () => selesai(galatKe(new AppError('unavailable', 'proses_data_terhenti'), register.berkas)));
    });
  };

  /** Restoring swaps the file: every other connection has to let go of it first. */
  const sendiri = async (amplop: Amplop, tanda: Int32Array): Promise<Reply<unknown>> => {
    // Nobody at the desk started this one, so nobody should be told to wait for it.
    await latar;
    if (pekerja.size > 0 || sendirian)
      return galatKe(new AppError('unavailable', 'pekerjaan_berjalan'), register.berkas);
    sendirian = true;
    try {
      return await dispatch(konteks(amplop, tanda), amplop.name, amplop.input);
    } finally {
      sendirian = false;
    }
  };

  const panggil = async (amplop: Amplop): Promise<Reply<unknown>> => {
    const { nama = '', peran = '' } = amplop.pelaku ?? {};
    if (nama.length > PANJANG_PELAKU.nama || peran.length > PANJANG_PELAKU.peran) {
      return galatKe(new AppError('validation', 'pelaku_tidak_sah', PANJANG_PELAKU), register.berkas);
    }
    const jawaban = await jalankan(amplop);
    // One window's change is news to the others; `data_version` tells of other programs only.
    if (jawaban.ok && isNamaEntri(amplop.name) && kontrak[amplop.name].kind === 'command')
      siarkan({ jenis: 'perubahan' });
    return jawaban;
  };

  const jalankan = async (amplop: Amplop): Promise<Reply<unknown>> => {
    const tanda = new Int32Array(new SharedArrayBuffer(4));
    if (amplop.kunci) bendera.set(amplop.kunci, tanda);
    try {
      if (sendirian) return galatKe(new AppError('unavailable', 'pekerjaan_berjalan'), register.berkas);
      if (SENDIRIAN.has(amplop.name)) return await sendiri(amplop, tanda);
      const job = isNamaEntri(amplop.name) && kontrak[amplop.name].job;
      if (job && opsi.jobDiSini !== true) return await diPekerja(amplop, tanda);
      return await dispatch(konteks(amplop, tanda), amplop.name, amplop.input);
    } finally {
      if (amplop.kunci) bendera.delete(amplop.kunci);
    }
  };

  const cadanganHarian = async (): Promise<void> => {
    if (sendirian || !register.terbuka || isiRegister(register.db).perintah === 0) return;
    const hari = jam.sekarang().slice(0, 10);
    if (daftarCadangan(register.berkas).some((c) => c.sebab === 'harian' && c.waktu.startsWith(hari))) return;
    const kerja = panggil({ name: 'cadangan.buat', input: { sebab: 'harian' }, pelaku: PELAKU_PROGRAM });
    latar = kerja;
    const hasil = await kerja;
    if (!hasil.ok) process.stderr.write(`Cadangan harian gagal: ${hasil.error.pesan}\n`);
  };
  const jadwal =
    opsi.cadanganHarian === true
      ? [setTimeout(() => void cadanganHarian(), 5000), setInterval(() => void cadanganHarian(), SEJAM)]
      : [];
  for (const j of jadwal) j.unref();

  return {
    register,
    gudang,
    panggil,
    batal: (kunci) => {
      const tanda = bendera.get(kunci);
      if (tanda) Atomics.store(tanda, 0, 1);
    },
    padaPeristiwa: (terima) => {
      pendengar.add(terima);
      return () => pendengar.delete(terima);
    },
    tutup: async () => {
      clearInterval(denyut);
      for (const j of jadwal) clearTimeout(j);
      for (const tanda of bendera.values()) Atomics.store(tanda, 0, 1);
      await Promise.all([...pekerja].map((w) => w.terminate()));
      await Promise.all(benang);
      buangSalinanTertinggal(register.berkas);
      register.tutup();
      if (!opsi.gudang) gudang.kosongkan();
    },
  };
}
