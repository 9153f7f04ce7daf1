import { Tabs } from '@mantine/core';
import { useLocation } from 'wouter';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { jalurTab, TAB_EXCEL } from './tab.ts';

/** As high as there is room. */
const PENUH = { flex: 1, mih: 0, display: 'flex', style: { flexDirection: 'column' } } as const;

/** Excel in and out: a tab for each way, with an address of its own. */
export function HalamanExcel() {
  const [lokasi] = useLocation();
  const kueri = useKueri();
  const aktif = TAB_EXCEL.find((satu) => `${lokasi}/`.startsWith(`${jalurTab(satu)}/`)) ?? TAB_EXCEL[0];
  if (!aktif) return null;
  return (
    <Halaman judul={t.excel.judul} penuh={aktif.penuh === true}>
      <Tabs
        value={aktif.nama}
        onChange={(nama) => pergi(alamatTab(nama ?? '', kueri))}
        keepMounted={false}
        {...(aktif.penuh && PENUH)}
      >
        <Tabs.List aria-label={t.excel.tab.label} mb="sm">
          {TAB_EXCEL.map((satu) => (
            <Tabs.Tab key={satu.nama} value={satu.nama}>
              {satu.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={aktif.nama} {...(aktif.penuh && PENUH)}>
          <aktif.Isi />
        </Tabs.Panel>
      </Tabs>
    </Halaman>
  );
}

/** A filter that was brought along goes along; the rest of an address is its tab's own. */
function alamatTab(nama: string, kueri: string): string {
  const saringan = new URLSearchParams(kueri).get('saringan');
  return `/excel/${nama}${saringan === null ? '' : `?saringan=${encodeURIComponent(saringan)}`}`;
}
