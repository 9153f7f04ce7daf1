import { Tabs } from '@mantine/core';
import { useLocation } from 'wouter';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { jalurTab, TAB_EXCEL } from './tab.ts';

/** Excel in and out: a tab for each way, with an address of its own. */
export function HalamanExcel() {
  const [lokasi] = useLocation();
  const aktif = TAB_EXCEL.find((satu) => jalurTab(satu) === lokasi) ?? TAB_EXCEL[0];
  if (!aktif) return null;
  return (
    <Halaman judul={t.excel.judul}>
      <Tabs value={aktif.nama} onChange={(nama) => pergi(`/excel/${nama ?? ''}`)} keepMounted={false}>
        <Tabs.List aria-label={t.excel.tab.label} mb="sm">
          {TAB_EXCEL.map((satu) => (
            <Tabs.Tab key={satu.nama} value={satu.nama}>
              {satu.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={aktif.nama}>
          <aktif.Isi />
        </Tabs.Panel>
      </Tabs>
    </Halaman>
  );
}
