import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Berkas } from '../../../api/contract/dasar.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { Lembaran } from './Lembaran.tsx';
import { bukaPdf, type DokumenTerbuka } from './pdf.ts';
import type { Ukuran } from './zum.ts';

/** The very PDF that is printed and saved; only the pages in view are drawn. */
export function Pratinjau({ berkas }: { berkas: Berkas }) {
  const klien = useKlien();
  const [terbuka, setTerbuka] = useState<(DokumenTerbuka & { kertas: Ukuran }) | null>(null);
  const [gagal, setGagal] = useState(false);

  useEffect(() => {
    let batal = false;
    let dokumen: DokumenTerbuka | null = null;
    const buka = async () => {
      dokumen = await bukaPdf(await klien.ambilBerkas(berkas.id));
      const { width, height } = (await dokumen.dokumen.getPage(1)).getViewport({ scale: 1 });
      if (batal) dokumen.tutup();
      else setTerbuka({ ...dokumen, kertas: { lebar: width, tinggi: height } });
    };
    buka().catch(() => {
      if (!batal) setGagal(true);
    });
    return () => {
      batal = true;
      dokumen?.tutup();
    };
  }, [klien, berkas.id]);

  if (gagal) return <GalatMuat pesan={t.laporan.pdfRusak} ulang={() => window.location.reload()} />;
  if (!terbuka) {
    return (
      <Text p="md" c="dimmed" role="status">
        {t.umum.memuat}
      </Text>
    );
  }
  return <Lembaran dokumen={terbuka.dokumen} kertas={terbuka.kertas} />;
}
