import { useState } from 'react';

/** Shows a choice at once while the program takes it; what the program then says stands, also where it refused. */
export function useSegera<T>(nilai: T): [tampak: T, pilih: (isi: T, kerja: Promise<unknown>) => void] {
  const [sementara, setSementara] = useState<{ isi: T } | null>(null);
  const pilih = async (isi: T, kerja: Promise<unknown>) => {
    const ini = { isi };
    setSementara(ini);
    await kerja;
    // Somebody may have chosen again meanwhile: that choice is shown until it is taken itself.
    setSementara((kini) => (kini === ini ? null : kini));
  };
  return [sementara === null ? nilai : sementara.isi, (isi, kerja) => void pilih(isi, kerja)];
}
