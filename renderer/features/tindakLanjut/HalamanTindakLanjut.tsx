import { Tabs, Title } from '@mantine/core';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { Antrean } from './Antrean.tsx';
import { MutuData } from './MutuData.tsx';
import gaya from './TindakLanjut.module.css';

/** The worklists of the register, a tab each; the first one stands in the address without its name. */
const TAB = [
  { nama: 'mutu', label: t.tindakLanjut.tab.mutu, Isi: MutuData },
  { nama: 'antrean', label: t.tindakLanjut.tab.antrean, Isi: Antrean },
] as const;

/** What has to be done about the register: findings of the checks, goods on their way out. */
export function HalamanTindakLanjut() {
  const kueri = new URLSearchParams(useKueri());
  const aktif = TAB.find((satu) => satu.nama === kueri.get('tab')) ?? TAB[0];
  return (
    <div className={gaya.halaman}>
      <Title order={1}>{t.tindakLanjut.judul}</Title>
      <Tabs
        value={aktif.nama}
        onChange={(nama) => pergi(nama === TAB[0].nama ? '/tindak-lanjut' : `/tindak-lanjut?tab=${nama ?? ''}`)}
        className={gaya.tab}
        keepMounted={false}
      >
        <Tabs.List aria-label={t.tindakLanjut.tab.label}>
          {TAB.map((satu) => (
            <Tabs.Tab key={satu.nama} value={satu.nama} className={gaya.satuTab}>
              {satu.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={aktif.nama} className={gaya.tabIsi}>
          <aktif.Isi />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
