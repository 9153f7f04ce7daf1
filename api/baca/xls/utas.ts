import { Worker } from 'node:worker_threads';
import { AppError } from '../../../domain/galat.ts';
import type { Penjaga } from '../penjaga.ts';
import type { DataXls, JawabanXls, PermintaanXls } from './pesanXls.ts';

const JEDA_TANYA = 100;

/** A worker thread that answers one question at a time, within limits of memory and time. */
export class UtasXls {
  readonly #utas: Worker;
  readonly #penjaga: Penjaga;
  readonly #waktu: number;
  #tunggu: { terima: (jawaban: JawabanXls) => void; tolak: (galat: AppError) => void } | null = null;
  #akhir: AppError | null = null;

  constructor(data: DataXls, ukuran: number, penjaga: Penjaga) {
    this.#penjaga = penjaga;
    const { waktuXls, waktuXlsPerMB } = penjaga.batas;
    this.#waktu = waktuXls + (ukuran / 1e6) * waktuXlsPerMB;
    this.#utas = new Worker(new URL('./pekerjaXls.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: penjaga.batas.memoriXlsMB },
      // What the library says about a file is nobody's concern.
      stdout: true,
      stderr: true,
    });
    // A question keeps the process alive by its own clock; a file that was not closed must not.
    this.#utas.unref();
    this.#utas.on('message', (jawaban: JawabanXls) => this.#terima(jawaban));
    this.#utas.on('error', (sebab) => this.#berakhir(penjaga.tolak('berkas_xls_gagal', {}, sebab)));
    this.#utas.on('exit', () => this.#berakhir(penjaga.tolak('berkas_xls_gagal')));
  }

  #terima(jawaban: JawabanXls): void {
    const tunggu = this.#tunggu;
    this.#tunggu = null;
    if (jawaban.jenis !== 'galat') return tunggu?.terima(jawaban);
    const alasan = jawaban.terkunci ? 'berkas_terkunci_sandi' : 'berkas_xls_gagal';
    tunggu?.tolak(this.#penjaga.tolak(alasan, {}, jawaban.pesan));
  }

  #berakhir(galat: AppError): void {
    this.#akhir ??= galat;
    this.#tunggu?.tolak(this.#akhir);
    this.#tunggu = null;
  }

  /**
   * Waits for the next answer: to a question, or the first that the worker gives by itself.
   * @throws AppError validation/berkas_xls_gagal, berkas_terkunci_sandi, berkas_terlalu_rumit; conflict/dihentikan
   */
  async tanya(permintaan?: PermintaanXls): Promise<JawabanXls> {
    if (this.#akhir !== null) throw this.#akhir;
    const batas = performance.now() + this.#waktu;
    const detak = setInterval(() => {
      const terlambat = performance.now() > batas;
      if (!terlambat && !this.#penjaga.dibatalkan()) return;
      this.#berakhir(
        terlambat
          ? this.#penjaga.tolak('berkas_terlalu_rumit', { detik: Math.round(this.#waktu / 1000) })
          : new AppError('conflict', 'dihentikan'),
      );
      void this.#utas.terminate();
    }, JEDA_TANYA);
    try {
      return await new Promise((terima, tolak) => {
        this.#tunggu = { terima, tolak };
        if (permintaan !== undefined) this.#utas.postMessage(permintaan);
      });
    } finally {
      clearInterval(detak);
    }
  }

  async tutup(): Promise<void> {
    await this.#utas.terminate();
  }
}
