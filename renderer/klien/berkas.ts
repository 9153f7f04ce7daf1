import { useCallback } from 'react';
import type { Berkas } from '../../api/contract/dasar.ts';
import { t } from '../i18n/id.ts';
import { toastFolder, toastGalat, toastKabar } from '../ui/toast.tsx';
import type { KlienLayar } from './klien.ts';
import { useKlien } from './konteks.tsx';

/** Saves a file the program made: the system's save dialog in the desktop window, else a download. */
export function useSimpanBerkas(): (berkas: Berkas) => Promise<void> {
  const klien = useKlien();
  return useCallback((berkas) => simpanBerkas(klien, berkas), [klien]);
}

async function simpanBerkas(klien: KlienLayar, berkas: Berkas): Promise<void> {
  try {
    if (window.desktop) {
      const hasil = await window.desktop.simpanBerkas(berkas.id, berkas.nama);
      if (hasil.disimpan)
        toastFolder(
          t.laporan.tersimpan(hasil.lokasi ?? berkas.nama),
          bisaDibuka(berkas) ? () => void bukaBerkas(berkas) : null,
        );
      return;
    }
    unduh(await klien.ambilBerkas(berkas.id), berkas.nama);
    toastKabar(t.laporan.terunduh(berkas.nama));
  } catch (galat) {
    toastGalat(galat instanceof Error && galat.message !== '' ? galat.message : t.galat.berkas);
  }
}

/** Whether a file, once saved, can be opened in its own program: documents, in the desktop window. */
export const bisaDibuka = ({ nama }: Berkas): boolean =>
  window.desktop !== undefined && /\.(?:xlsx|csv|pdf)$/iu.test(nama);

/** Opens a file where the user saved it; says why where that cannot be. */
export async function bukaBerkas({ id }: Berkas): Promise<void> {
  const hasil = await window.desktop?.bukaBerkas(id);
  if (hasil?.ok === false) toastGalat(hasil.pesan);
}

/** Gives a blob to the browser's own download. */
function unduh(isi: Blob, nama: string): void {
  const alamat = URL.createObjectURL(isi);
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  // The download has its own reference by then; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(alamat), 60_000);
}
