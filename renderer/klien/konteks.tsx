import { createContext, type ReactNode, useContext } from 'react';
import type { KlienLayar } from './klien.ts';

const Konteks = createContext<KlienLayar | null>(null);

export function PenyediaKlien({ klien, children }: { klien: KlienLayar; children: ReactNode }) {
  return <Konteks value={klien}>{children}</Konteks>;
}

/** The client of this window. @throws Error outside of PenyediaKlien: a bug, not a state */
export function useKlien(): KlienLayar {
  const klien = useContext(Konteks);
  if (!klien) throw new Error('PenyediaKlien is missing');
  return klien;
}
