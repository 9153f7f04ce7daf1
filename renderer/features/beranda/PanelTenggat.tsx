import { Button, Text } from '@mantine/core';
import type { Keluaran } from '../../../api/contract/index.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';

/** The next report that is due, and how many days are left. */
export function PanelTenggat({ tenggat }: { tenggat: Keluaran<'beranda.lihat'>['tenggat'] }) {
  return (
    <Panel judul={t.beranda.tenggat}>
      <Text fz={22} fw={600} lh={1.3}>
        {t.beranda.sisa(tenggat.sisaHari)}
      </Text>
      <Text>{formatTanggal(tenggat.tanggal)}</Text>
      <Text mb="xs">{tenggat.nama}</Text>
      <Button onClick={() => pergi(`/laporan?semester=${tenggat.semester}`)}>{t.beranda.tenggatTombol}</Button>
    </Panel>
  );
}
