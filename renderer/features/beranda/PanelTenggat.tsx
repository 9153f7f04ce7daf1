import { Button, Text } from '@mantine/core';
import type { Keluaran } from '../../../api/contract/index.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Panel } from '../../ui/Panel.tsx';

/** The next report that is due, how many days are left, and how many of the year's two are issued. */
export function PanelTenggat({ tenggat }: { tenggat: Keluaran<'beranda.lihat'>['tenggat'] }) {
  const terbit = useTanya('paket.daftar', {});
  const tahun = tenggat.semester.slice(0, 4);
  // A semester issued twice, under two numbers, is one report.
  const semesterTerbit = new Set(terbit.data?.map((b) => b.semester).filter((s) => s.startsWith(tahun)));
  return (
    <Panel judul={t.beranda.tenggat}>
      <Text fz={22} fw={600} lh={1.3}>
        {t.beranda.sisa(tenggat.sisaHari)}
      </Text>
      <Text>{formatTanggal(tenggat.tanggal)}</Text>
      <Text>{tenggat.nama}</Text>
      <Text mb="xs" c="dimmed">
        {t.paket.tahun(semesterTerbit.size, tahun)}
      </Text>
      <Button onClick={() => pergi(`/laporan?semester=${tenggat.semester}`)}>{t.beranda.tenggatTombol}</Button>
    </Panel>
  );
}
