import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { GOLONGAN, type Golongan } from '../../../domain/kodeBarang.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { keSebab, pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Halaman } from '../../ui/Halaman.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Selisih } from '../../ui/Selisih.tsx';
import { PanelKontrol } from './PanelKontrol.tsx';
import { PanelSebab } from './PanelSebab.tsx';
import { TabelRekonsiliasi } from './TabelRekonsiliasi.tsx';

/** Golongan whose causes are looked for, as the address says. */
const bacaSebab = (kueri: string): Golongan | null =>
  GOLONGAN.find((g) => g.golongan === new URLSearchParams(kueri).get('sebab'))?.golongan ?? null;

/** Register against the official value, as of any day, and the official values themselves. */
export function HalamanRekonsiliasi() {
  const hariIni = useHariIni();
  const [per, setPer] = useState<string | null>(null);
  const [diketik, setDiketik] = useState<string | null>(null);
  const kueri = useKueri();
  const sebab = bacaSebab(kueri);
  const tanya = useTanya('rekonsiliasi.lihat', per === null ? {} : { per }, { tahan: true });
  return (
    <Halaman
      judul={t.rekonsiliasi.judul}
      uraian={t.rekonsiliasi.uraian}
      aksi={
        <BidangTanggal
          label={t.rekonsiliasi.per}
          nilai={diketik ?? per ?? hariIni}
          onUbah={(tanggal) => {
            setDiketik(tanggal);
            if (tanggal !== null) setPer(tanggal);
          }}
        />
      }
    >
      <Stack gap="sm">
        <Muat tanya={tanya}>
          {(data) => (
            <section
              className="lembar"
              style={{ padding: '10px 14px 14px', overflowX: 'auto' }}
              aria-label={t.rekonsiliasi.judul}
            >
              <Group justify="space-between" align="flex-start" wrap="nowrap" mb={4}>
                <Text fw={600} size="md">
                  {data.kontrolPer === null
                    ? t.rekonsiliasi.tanpaKontrol
                    : t.rekonsiliasi.kontrolDipakai(formatTanggal(data.kontrolPer), data.sumber ?? '')}
                </Text>
                {data.kontrolPer !== null && (
                  <Text fz={20} fw={600} lh={1.2} aria-live="polite" className="nowrap">
                    <Text span c="dimmed" fw={400} mr={8}>
                      {t.rekonsiliasi.selisihJumlah}
                    </Text>
                    <Selisih sen={data.total.selisihSen} />
                  </Text>
                )}
              </Group>
              <TabelRekonsiliasi data={data} cari={(golongan) => pergi(keSebab(golongan), { replace: true })} />
              <Text c="dimmed" mt="xs">
                {t.rekonsiliasi.penjelasan}
              </Text>
            </section>
          )}
        </Muat>
        <PanelKontrol />
      </Stack>
      {sebab !== null && (
        <PanelSebab
          key={`${sebab}|${per}`}
          golongan={sebab}
          per={per ?? hariIni}
          tutup={() => pergi('/rekonsiliasi', { replace: true })}
        />
      )}
    </Halaman>
  );
}
