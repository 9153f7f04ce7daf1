const MAKS = 5;

/** Ids of lots that a refusal names in its details, the first few. */
export function idLotGalat(details: Record<string, unknown>): string[] {
  const temu = new Set<string>();
  for (const kunci of ['lot', 'id', 'barangId', 'idLot']) kumpulkan(details[kunci], temu);
  return [...temu].slice(0, MAKS);
}

function kumpulkan(isi: unknown, temu: Set<string>): void {
  if (typeof isi === 'string' && /^[1-9]\d*$/.test(isi)) temu.add(isi);
  else if (Array.isArray(isi)) for (const satu of isi) kumpulkan(satu, temu);
  else if (typeof isi === 'object' && isi !== null && 'id' in isi) kumpulkan(isi.id, temu);
}
