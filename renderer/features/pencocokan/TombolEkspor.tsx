import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useTugas } from '../../klien/kait.ts';
import { toastGalat } from '../../ui/toast.tsx';

/** The lists as a workbook. */
export function TombolEkspor({ sesi }: { sesi: string }) {
  const tugas = useTugas('pencocokan.ekspor');
  const simpan = useSimpanBerkas();
  const susun = async () => {
    const jawaban = await tugas.mulai({ sesi });
    if (jawaban.ok) await simpan(jawaban.value.berkas);
    else if (jawaban.error.reason !== 'dibatalkan') toastGalat(jawaban.error.pesan);
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={tugas.sedang}
      leftSection={<IconDownload size={15} aria-hidden />}
      onClick={() => void susun()}
    >
      {t.pencocokan.ekspor.tombol}
    </Button>
  );
}
