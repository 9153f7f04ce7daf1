import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Keluaran } from '../../../api/contract/index.ts';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { t } from '../../i18n/id.ts';
import gaya from './HalamanLaporan.module.css';
import { namaKertas } from './PilihanKertas.tsx';

interface Props {
  pdf: Keluaran<'laporan.buat'>;
  kertas: Kertas | null;
  muatkan: boolean;
  onKertas: (kertas: Kertas | null, muatkan: boolean) => void;
}

/** Columns named in full; of more only the number is told. */
const MAKS = 4;

/** Says which columns are too narrow for their figures on this paper, and what to do about it. */
export function PeringatanLebar({ pdf, kertas, muatkan, onKertas }: Props) {
  const { terpotong, usulKertas } = pdf;
  if (terpotong.length === 0) return null;
  const nama = terpotong.slice(0, MAKS).map((n) => `"${n}"`);
  return (
    <Alert color="orange" role="alert" icon={<IconAlertTriangle aria-hidden />} className={gaya.peringatan}>
      <Group justify="space-between" gap="xs">
        <Text>
          {t.laporan.terpotong(nama.join(', '), terpotong.length - nama.length)}
          {muatkan && ` ${usulKertas ? t.laporan.takMuat : t.laporan.takMuatDiMana}`}
        </Text>
        <Group gap="xs">
          {!muatkan && <Button onClick={() => onKertas(kertas, true)}>{t.laporan.muatkan}</Button>}
          {usulKertas && (
            <Button variant={muatkan ? 'filled' : 'default'} onClick={() => onKertas(usulKertas, true)}>
              {t.laporan.pakaiKertas(namaKertas(usulKertas))}
            </Button>
          )}
        </Group>
      </Group>
    </Alert>
  );
}
