import { Button, FileButton } from '@mantine/core';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { toastGalat } from '../../ui/toast.tsx';
import type { SumberPulih } from './DialogPulih.tsx';

/** The system's picker in the desktop window, else the browser's. */
export function TombolDariBerkas({ pilih }: { pilih: (sumber: SumberPulih) => void }) {
  const klien = useKlien();
  const { desktop } = window;
  const unggah = async (berkas: File | null) => {
    if (!berkas) return;
    try {
      pilih({ berkas: await klien.unggah(berkas, berkas.name), label: berkas.name });
    } catch (galat) {
      toastGalat(galat instanceof Error ? galat.message : t.galat.unggah);
    }
  };
  if (desktop) {
    const buka = async () => {
      const hasil = await desktop.pilihBerkas('cadangan').catch(() => null);
      if (hasil) pilih({ berkas: hasil.id, label: hasil.nama });
    };
    return (
      <Button variant="default" onClick={() => void buka()}>
        {t.cadangan.dariBerkas}
      </Button>
    );
  }
  return (
    <FileButton onChange={(berkas) => void unggah(berkas)}>
      {(props) => (
        <Button variant="default" {...props}>
          {t.cadangan.dariBerkas}
        </Button>
      )}
    </FileButton>
  );
}
