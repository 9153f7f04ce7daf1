import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  judul: string;
  uraian?: string;
  /** Buttons on the right of the title. */
  aksi?: ReactNode;
  /** As high as the window: the content scrolls within itself. */
  penuh?: boolean;
  children?: ReactNode;
}

const PENUH = { display: 'flex', flexDirection: 'column', height: '100%', padding: '10px 16px 0' } as const;

/** A screen that scrolls: title, its buttons, the content. */
export function Halaman({ judul, uraian, aksi, penuh = false, children }: Props) {
  return (
    <div style={penuh ? PENUH : { padding: '14px 20px 28px', maxWidth: 1320 }}>
      <Group justify="space-between" align="flex-end" mb="sm" wrap="nowrap">
        <div>
          <Title order={1}>{judul}</Title>
          {uraian !== undefined && <Text c="dimmed">{uraian}</Text>}
        </div>
        <Group gap="xs" wrap="nowrap">
          {aksi}
        </Group>
      </Group>
      {children}
    </div>
  );
}
