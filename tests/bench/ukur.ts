/** Median time of one run, in milliseconds: of the clock, and of the processor with all threads. */
export interface Ukuran {
  readonly ms: number;
  readonly cpu: number;
  /** Most memory the process held, in MB; only where a process of its own did the work. */
  readonly mb?: number;
}

/** One sample takes at least this long, so that the clock and other programs weigh little. */
const CUKUP_MS = 15;
const CONTOH = 7;

export const median = (daftar: readonly number[]): number => {
  const urut = [...daftar].sort((a, b) => a - b);
  const tengah = Math.floor(urut.length / 2);
  const [bawah = Number.NaN, atas = Number.NaN] = [urut[urut.length % 2 === 0 ? tengah - 1 : tengah], urut[tengah]];
  return (bawah + atas) / 2;
};

/** The middle of several measurements. */
export function tengah(daftar: readonly Ukuran[]): Ukuran {
  const mb = daftar.flatMap((u) => (u.mb === undefined ? [] : [u.mb]));
  return {
    ms: median(daftar.map((u) => u.ms)),
    cpu: median(daftar.map((u) => u.cpu)),
    ...(mb.length > 0 && { mb: median(mb) }),
  };
}

/** Times one run of `kerja`. */
export function sekali(kerja: () => unknown, kali = 1): Ukuran {
  const [jam, cpu] = [performance.now(), process.cpuUsage()];
  for (let i = 0; i < kali; i += 1) kerja();
  const ms = performance.now() - jam;
  const { user, system } = process.cpuUsage(cpu);
  return { ms: ms / kali, cpu: (user + system) / 1000 / kali };
}

/** As `sekali`, for work that gives way to other work. */
export async function sekaliNanti(kerja: () => Promise<unknown>): Promise<Ukuran> {
  const [jam, cpu] = [performance.now(), process.cpuUsage()];
  await kerja();
  const ms = performance.now() - jam;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpu: (user + system) / 1000 };
}

/** Times work that can be repeated: once to warm up, then the median of several samples of as many runs as it takes. */
export function ukur(kerja: () => unknown): Ukuran {
  kerja();
  const { ms } = sekali(kerja);
  const kali = Math.max(1, Math.ceil(CUKUP_MS / Math.max(ms, 0.001)));
  const contoh = ms > 1000 ? 1 : ms > 200 ? 3 : CONTOH;
  return tengah(Array.from({ length: contoh }, () => sekali(kerja, kali)));
}
