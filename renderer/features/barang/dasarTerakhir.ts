const KUNCI = 'inventaris-bmd.dasar';
const MAKS = 8;

/** Documents named lately on this PC, the last one first: suggestions for the next entry. */
export function dasarTerakhir(): string[] {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? '[]');
    return Array.isArray(isi) ? isi.filter((teks): teks is string => typeof teks === 'string').slice(0, MAKS) : [];
  } catch {
    return [];
  }
}

/** Remembers a document for the next entry. */
export function ingatDasar(dasar: string): void {
  const rapi = dasar.trim();
  if (rapi === '') return;
  localStorage.setItem(KUNCI, JSON.stringify([rapi, ...dasarTerakhir().filter((d) => d !== rapi)].slice(0, MAKS)));
}
