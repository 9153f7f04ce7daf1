import { ActionIcon, Button, Checkbox, Group, Popover, Radio, Stack, Text } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { useState } from 'react';
import type { Saringan } from '../../../api/contract/barang.ts';
import { KONDISI } from '../../../domain/kondisi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import gaya from './Barang.module.css';
import { type BagianSaringan, bagianAktif, tanpaBagian } from './saringan.ts';
import { SaringKode } from './SaringKode.tsx';
import { SaringNilai, SaringTahun } from './SaringRentang.tsx';

const s = t.barang.saring;

export interface PropSaring {
  saringan: Saringan;
  onUbah: (ubah: (saringan: Saringan) => Saringan) => void;
  tutup: () => void;
}

/** The filter button of a column header: lit when active; opens the column's own filter. */
export function SaringKolom({
  bagian,
  judul,
  saringan,
  onUbah,
}: Omit<PropSaring, 'tutup'> & { bagian: BagianSaringan; judul: string }) {
  const [buka, setBuka] = useState(false);
  const aktif = bagianAktif(saringan, bagian);
  const Ikon = aktif ? IconFilterFilled : IconFilter;
  const prop = { saringan, onUbah, tutup: () => setBuka(false) };
  return (
    <Popover
      opened={buka}
      onChange={setBuka}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      withinPortal
      width={280}
    >
      <Popover.Target>
        <ActionIcon
          size={22}
          variant="transparent"
          className={gaya.tombolSaring}
          data-aktif={aktif || undefined}
          tabIndex={-1}
          data-saring={bagian}
          aria-label={aktif ? s.tombolAktif(judul) : s.tombol(judul)}
          onClick={() => setBuka(!buka)}
        >
          <Ikon size={14} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={s.tombol(judul)}
        // A portal's events bubble to the grid in React; its keys and clicks are none of the grid's.
        onKeyDown={(e) => {
          if (e.key !== 'Escape') e.stopPropagation();
        }}
        onClick={(e) => e.stopPropagation()}
      >
        <IsiSaring bagian={bagian} {...prop} />
        {aktif && (
          <Group justify="flex-start" mt="xs">
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                onUbah((lama) => tanpaBagian(lama, bagian));
                setBuka(false);
              }}
            >
              {s.hapus}
            </Button>
          </Group>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function IsiSaring({ bagian, ...prop }: PropSaring & { bagian: BagianSaringan }) {
  switch (bagian) {
    case 'kondisi':
      return <SaringKondisi {...prop} />;
    case 'tahun':
      return <SaringTahun {...prop} />;
    case 'nilai':
      return <SaringNilai {...prop} />;
    case 'kode':
      return <SaringKode {...prop} />;
    case 'temuan':
      return <SaringTemuan {...prop} />;
    case 'cari':
    case 'golongan':
      return null;
  }
}

function SaringKondisi({ saringan, onUbah }: PropSaring) {
  const kini = saringan.kondisi ?? [];
  return (
    <Checkbox.Group
      label={s.kondisi}
      value={kini}
      onChange={(isi) => onUbah((lama) => ({ ...lama, kondisi: KONDISI.filter((k) => isi.includes(k)) }))}
    >
      <Stack gap={6} mt={4}>
        {KONDISI.map((k) => (
          <Checkbox key={k} value={k} label={<LencanaKondisi kondisi={k} panjang />} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function SaringTemuan({ saringan, onUbah, tutup }: PropSaring) {
  const daftar = useTanya('temuan.daftar', {}).data ?? [];
  return (
    <Radio.Group
      className={gaya.daftarTemuan}
      label={s.temuan}
      value={saringan.temuan ?? ''}
      onChange={(isi) => {
        onUbah((lama) => ({ ...lama, temuan: isi }));
        tutup();
      }}
    >
      <Stack gap={6} mt={4}>
        <Radio value="" label={s.temuanSemua} />
        <Radio value="ada" label={s.temuanAda} />
        {daftar.map((satu) => (
          <Radio
            key={satu.aturan}
            value={satu.aturan}
            label={
              <>
                {satu.nama}{' '}
                <Text span size="xs" c="dimmed">
                  {t.barang.lot(satu.lot)}
                </Text>
              </>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
