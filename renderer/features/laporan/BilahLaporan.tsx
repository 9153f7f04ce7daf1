import { Badge, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { namaSemester, type Semester } from '../../../domain/tanggal.ts';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import gaya from './HalamanLaporan.module.css';

interface Props {
  judul: string;
  semester: Semester;
  /** The semester is not closed yet. */
  sementara: boolean;
  /** The PDF is there: it can be printed and saved. */
  siap: boolean;
  /** The XLSX is being written. */
  menulisXlsx: boolean;
  /** The XLSX can be had. */
  bisaXlsx: boolean;
  onCetak: () => void;
  onPdf: () => void;
  onXlsx: () => void;
  /** Further buttons, before those that save and print. */
  children?: ReactNode;
}

/** The bar above the pages: what is on show, and where it can go. */
export function BilahLaporan({
  judul,
  semester,
  sementara,
  siap,
  menulisXlsx,
  bisaXlsx,
  onCetak,
  onPdf,
  onXlsx,
  children,
}: Props) {
  const aksi = { kelompok: t.aksi.kelompok.laporan, dalamIsian: true };
  const adaPdf = () => siap;
  useAksi([
    { ...aksi, name: 'laporan.cetak', label: t.laporan.cetak, keys: ['Ctrl+P'], when: adaPdf, run: onCetak },
    { ...aksi, name: 'laporan.pdf', label: t.laporan.simpanPdf, keys: ['Ctrl+S'], when: adaPdf, run: onPdf },
    {
      ...aksi,
      name: 'laporan.xlsx',
      label: t.laporan.simpanXlsx,
      keys: ['Ctrl+Shift+S'],
      when: () => bisaXlsx,
      run: onXlsx,
    },
  ]);
  return (
    <Group className={gaya.bilah} justify="space-between" gap="xs">
      <Group gap="xs" wrap="nowrap" miw={0} flex="1 1 260px">
        <Text fw={600} truncate title={judul}>
          {judul}
        </Text>
        <Text c="dimmed" className="nowrap">
          {namaSemester(semester)}
        </Text>
        {sementara && (
          <Tooltip label={t.laporan.sementaraUraian}>
            <Badge variant="outline" color="gray" radius="sm" tabIndex={0} className={gaya.tanda}>
              {t.laporan.sementara}
            </Badge>
          </Tooltip>
        )}
      </Group>
      <Group gap="xs" wrap="nowrap">
        {children}
        <Button
          variant="default"
          leftSection={<IconTable size={15} aria-hidden />}
          loading={menulisXlsx}
          disabled={!bisaXlsx}
          onClick={onXlsx}
        >
          {t.laporan.simpanXlsx}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={15} aria-hidden />}
          disabled={!siap}
          onClick={onPdf}
        >
          {t.laporan.simpanPdf}
        </Button>
        <Button leftSection={<IconPrinter size={15} aria-hidden />} disabled={!siap} onClick={onCetak}>
          {t.laporan.cetak}
        </Button>
      </Group>
    </Group>
  );
}
