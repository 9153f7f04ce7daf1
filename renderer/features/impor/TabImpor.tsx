import { Anchor, List, Stack, Text } from '@mantine/core';
import { useCallback } from 'react';
import { Link, useLocation } from 'wouter';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { bacaJalur, JALUR_IMPOR, type Langkah, jalurLangkah, langkahLanjut, penghalangLangkah } from './alamatImpor.ts';
import { DaftarImpor } from './DaftarImpor.tsx';
import gaya from './Impor.module.css';
import { PilihBerkas } from './PilihBerkas.tsx';
import { Wizard } from './Wizard.tsx';

/** The import: where it begins, or the step of the session that the address names. */
export function TabImpor() {
  const [lokasi] = useLocation();
  const alamat = bacaJalur(lokasi);
  return alamat === null ? <Mulai /> : <Sesi key={alamat.sesi} {...alamat} />;
}

function Mulai() {
  const buka = useCallback((sesi: SesiImpor) => pergi(jalurLangkah(sesi.sesi, 'berkas')), []);
  const lot = useTanya('register.status', {}).data?.lot ?? 0;
  return (
    <div className={gaya.mulai}>
      <PilihBerkas onSelesai={buka} />
      <Panel judul={t.impor.kosong.judul}>
        <List size="sm" spacing={4} mt={4} pr="md">
          {t.impor.kosong.isi.map((satu) => (
            <List.Item key={satu}>{satu}</List.Item>
          ))}
        </List>
        {lot > 0 && (
          <Text mt="sm" c="dimmed">
            {t.impor.kosong.contoh}{' '}
            <Anchor component={Link} href="/excel/ekspor" size="sm" underline="always">
              {t.impor.kosong.bukaEkspor}
            </Anchor>
            {' · '}
            <Anchor component={Link} href="/excel/kertas-kerja" size="sm" underline="always">
              {t.impor.kosong.bukaKertasKerja}
            </Anchor>
          </Text>
        )}
      </Panel>
      <div className={gaya.lebar}>
        <DaftarImpor />
      </div>
    </div>
  );
}

function Sesi({ sesi: id, langkah }: { sesi: string; langkah: Langkah | null }) {
  const tanya = useTanya('impor.lihat', { sesi: id });
  if (tanya.error?.galat.code === 'not_found') {
    return (
      <Kosong
        judul={t.impor.tidakAda}
        uraian={t.impor.tidakAdaUraian}
        aksi={{ label: t.impor.keDaftar, run: () => pergi(JALUR_IMPOR, { replace: true }) }}
      />
    );
  }
  return (
    <Muat tanya={tanya}>
      {(sesi) => {
        // An address that leads too far ahead, such as a bookmark, shows the step that can be gone on with.
        const ke = langkah === null || penghalangLangkah(sesi, langkah) !== null ? langkahLanjut(sesi) : langkah;
        return (
          <Stack gap="xs" className={gaya.penuh}>
            <Wizard sesi={sesi} langkah={ke} />
          </Stack>
        );
      }}
    </Muat>
  );
}
