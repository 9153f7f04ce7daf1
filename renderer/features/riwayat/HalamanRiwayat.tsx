import { Button, Group, Stack, TextInput, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { HasilPeriksa } from './HasilPeriksa.tsx';
import { TabelRiwayat } from './TabelRiwayat.tsx';
import { useRiwayat } from './useRiwayat.ts';

/** Everything that was ever done to the register, with undo, and the check that the file is whole. */
export function HalamanRiwayat() {
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 200);
  const riwayat = useRiwayat(cari);
  const periksa = useTugas('periksa.jalankan');
  const baris = riwayat.data?.pages.flatMap((halaman) => halaman.baris) ?? [];

  return (
    <Halaman
      judul={t.riwayat.judul}
      uraian={t.riwayat.uraian}
      aksi={
        <>
          <TextInput
            aria-label={t.riwayat.cari}
            placeholder={t.riwayat.cari}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={kata}
            maxLength={100}
            onChange={(e) => setKata(e.currentTarget.value)}
          />
          <Tooltip label={t.riwayat.periksaUraian} multiline w={320}>
            <Button
              variant="default"
              leftSection={<IconShieldCheck size={15} aria-hidden />}
              disabled={periksa.sedang}
              onClick={() => void periksa.mulai({})}
            >
              {t.riwayat.periksa}
            </Button>
          </Tooltip>
        </>
      }
    >
      <Stack gap="sm">
        {periksa.sedang && <Kemajuan judul={t.riwayat.memeriksa} berita={periksa.kemajuan} batal={periksa.batal} />}
        {periksa.galat && <GalatMuat pesan={periksa.galat.pesan} ulang={() => void periksa.mulai({})} />}
        {periksa.hasil && <HasilPeriksa hasil={periksa.hasil} />}
        {riwayat.error && <GalatMuat pesan={riwayat.error.message} ulang={() => void riwayat.refetch()} />}
        {riwayat.data && baris.length === 0 && (
          <Kosong
            judul={t.riwayat.kosongJudul}
            uraian={cari === '' ? t.riwayat.kosongUraian : t.riwayat.tidakCocok(cari)}
          />
        )}
        {baris.length > 0 && <TabelRiwayat baris={baris} />}
        {riwayat.hasNextPage && (
          <Group justify="center">
            <Button variant="default" loading={riwayat.isFetchingNextPage} onClick={() => void riwayat.fetchNextPage()}>
              {t.riwayat.lagi}
            </Button>
          </Group>
        )}
      </Stack>
    </Halaman>
  );
}
