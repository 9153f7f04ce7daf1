import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';

/** What the check of the file found. */
export function HasilPeriksa({ hasil }: { hasil: Keluaran<'periksa.jalankan'> }) {
  if (hasil.sah) {
    return (
      <Alert color="gray" icon={<IconCheck aria-hidden />} title={t.riwayat.sah} role="status">
        {t.riwayat.sahUraian(angka(hasil.perintah), angka(hasil.lot))}
      </Alert>
    );
  }
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t.riwayat.tidakSah} role="alert">
      <Text mb="xs">{t.riwayat.tidakSahUraian}</Text>
      <List>
        {hasil.temuan.slice(0, 50).map((temuan) => (
          <List.Item key={`${temuan.bagian} ${temuan.pesan}`}>
            {temuan.bagian}: {temuan.pesan}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
