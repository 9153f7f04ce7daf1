import { useState } from 'react';

/** Shows a choice at once while the program takes it; what the program then says stands, also where it refused. */
export function useSegera<T>(nilai: T): [tampak: T, pilih: (isi: T, kerja: Promise<unknown>) => void] {
  const [sementara, setSementara] = useState<{ isi: T } | null>(null);
  const pilih = async (isi: T, kerja: Promise<unknown>) => {
    setSementara({ isi });
    await kerja;
    setSementara(null);
  };
  return [sementara === null ? nilai : sementara.isi, (isi, kerja) => void pilih(isi, kerja)];
}
