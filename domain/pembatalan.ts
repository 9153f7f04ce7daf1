/** A command that cancels others; every one of them is older than itself. */
export interface Pembatalan {
  readonly nomor: number;
  readonly membatalkan: readonly number[];
}

/**
 * Which commands are cancelled, and by which one: a command counts unless a command that counts cancels it, so
 * cancelling a cancellation restores, and a command that two cancel is back only when neither counts.
 * @returns cancelled commands with the latest that cancels them
 */
export function dibatalkanOleh(daftar: readonly Pembatalan[]): Map<number, number> {
  const oleh = new Map<number, number>();
  // Latest first: whatever could cancel a command has been seen before it.
  for (const p of [...daftar].sort((a, b) => b.nomor - a.nomor)) {
    if (oleh.has(p.nomor)) continue;
    for (const sasaran of p.membatalkan) if (!oleh.has(sasaran)) oleh.set(sasaran, p.nomor);
  }
  return oleh;
}

/** The last command that cancelled or restored a command, or the command itself: since then things are as they are. */
export function berlakuSejak(daftar: readonly Pembatalan[], nomor: number): number {
  return daftar
    .filter((p) => p.membatalkan.includes(nomor))
    .reduce((n, p) => Math.max(n, berlakuSejak(daftar, p.nomor)), nomor);
}
