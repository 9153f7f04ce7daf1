import { AppError } from '../../domain/galat.ts';
import { BATAS, type Batas } from './batas.ts';
import { Peringatan } from './peringatan.ts';

/** How a file is to be read. */
export interface OpsiBaca {
  /** Name that the user knows the file by; refusals use it. Without it, they say "Berkas ini". */
  readonly nama?: string;
  /** Asked every few hundred rows; true stops the reading with conflict/dihentikan. */
  readonly dibatalkan?: () => boolean;
  /** Told now and then how much of the file's contents was read; both in the same unit, `total` an estimate at most. */
  readonly kemajuan?: (selesai: number, total: number) => void;
  /** Narrower limits, for tests. */
  readonly batas?: Partial<Batas>;
}

/** Watches over the reading of one file: limits, time, progress, cancelling, notes. */
export class Penjaga {
  readonly batas: Batas;
  readonly peringatan = new Peringatan();
  /** What progress counts to. */
  total = 0;
  readonly #opsi: OpsiBaca;
  readonly #waktu: number;
  #dipakai = 0;
  #selesai = 0;
  #sel = 0;

  constructor(opsi: OpsiBaca, ukuran: number) {
    this.#opsi = opsi;
    this.batas = { ...BATAS, ...opsi.batas };
    this.#waktu = this.batas.waktuDasar + (ukuran / 1e6) * this.batas.waktuPerMB;
  }

  /** A refusal that names the file. */
  tolak(alasan: string, rincian: Readonly<Record<string, unknown>> = {}, sebab?: unknown): AppError {
    const berkas = this.#opsi.nama === undefined ? {} : { berkas: this.#opsi.nama };
    return new AppError(
      'validation',
      alasan,
      { ...berkas, ...rincian },
      sebab === undefined ? undefined : { cause: sebab },
    );
  }

  /** What the operating system says of the file, as a refusal; any other error as it is. */
  sistem(galat: unknown): unknown {
    if (!(galat instanceof Error) || !('syscall' in galat) || !('code' in galat)) return galat;
    const berkas = this.#opsi.nama === undefined ? {} : { berkas: this.#opsi.nama };
    const buat = (reason: string): AppError => new AppError('unavailable', reason, berkas, { cause: galat });
    if (galat.code === 'EBUSY') return buat('berkas_sedang_dipakai');
    return galat.code === 'EACCES' || galat.code === 'EPERM' ? buat('tidak_dapat_dibuka') : buat('disk_bermasalah');
  }

  /** Whether the user asked to stop. */
  dibatalkan(): boolean {
    return this.#opsi.dibatalkan?.() === true;
  }

  /**
   * Does a piece of work and counts its time; time that the caller takes between pieces does not count.
   * @throws AppError conflict/dihentikan, validation/berkas_terlalu_rumit
   */
  kerja<T>(kerja: () => T): T {
    if (this.dibatalkan()) throw new AppError('conflict', 'dihentikan');
    const mulai = performance.now();
    const hasil = kerja();
    this.#dipakai += performance.now() - mulai;
    if (this.#dipakai > this.#waktu)
      throw this.tolak('berkas_terlalu_rumit', { detik: Math.round(this.#waktu / 1000) });
    return hasil;
  }

  /** Tells that so much more was read. */
  maju(banyak: number): void {
    this.#selesai += banyak;
    this.#opsi.kemajuan?.(Math.min(this.#selesai, this.total), this.total);
  }

  /** Counts cells with content. @throws AppError validation/terlalu_banyak_sel */
  hitungSel(banyak: number): void {
    this.#sel += banyak;
    if (this.#sel > this.batas.sel) throw this.tolak('terlalu_banyak_sel', { batas: this.batas.sel });
  }
}
