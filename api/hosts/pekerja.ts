import { parentPort, workerData } from 'node:worker_threads';
import { bukaAtauDarurat } from '../../db/darurat.ts';
import { GudangBerkas } from '../berkas.ts';
import type { Amplop, Kemajuan, Reply } from '../contract/index.ts';
import { dispatch, galatKe } from '../dispatch.ts';

// Entry of a worker thread: runs one job on a connection of its own, so that reads go on meanwhile.

/** What the worker is started with. */
export interface DataPekerja {
  berkas: string;
  gudang: string;
  akunOS: string;
  /** The clock stands while a job runs: all it writes bears one date. */
  hariIni: string;
  sekarang: string;
  amplop: Amplop;
  /** Shared flag: not zero when the job is to stop. */
  tanda: Int32Array;
}

/** What it sends back. */
export type PesanPekerja =
  | { jenis: 'kemajuan'; berita: Omit<Kemajuan, 'kunci'> }
  | { jenis: 'jawaban'; jawaban: Reply<unknown> };

const data = workerData as DataPekerja;
const JEDA_BERITA = 100;

const kirim = (pesan: PesanPekerja): void => parentPort?.postMessage(pesan);

async function jalankan(): Promise<Reply<unknown>> {
  let terakhir = 0;
  try {
    const register = bukaAtauDarurat(data.berkas, { harusAda: true });
    try {
      return await dispatch(
        {
          register,
          pelaku: { nama: data.amplop.pelaku?.nama ?? '', peran: data.amplop.pelaku?.peran ?? '', akunOS: data.akunOS },
          jam: { hariIni: () => data.hariIni, sekarang: () => data.sekarang },
          gudang: new GudangBerkas(data.gudang),
          kemajuan: (selesai, total, tahap) => {
            const kini = Date.now();
            if (kini - terakhir < JEDA_BERITA && selesai < total) return;
            terakhir = kini;
            kirim({ jenis: 'kemajuan', berita: { selesai, total, tahap } });
          },
          dibatalkan: () => Atomics.load(data.tanda, 0) !== 0,
        },
        data.amplop.name,
        data.amplop.input,
      );
    } finally {
      register.tutup();
    }
  } catch (galat) {
    return galatKe(galat, data.berkas);
  }
}

kirim({ jenis: 'jawaban', jawaban: await jalankan() });
