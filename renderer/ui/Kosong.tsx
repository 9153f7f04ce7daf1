import { Button, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  judul: string;
  uraian?: string;
  /** The one next step. */
  aksi?: { label: string; run: () => void };
  children?: ReactNode;
}

/** Empty state: what this is, and one thing to do next. */
export function Kosong({ judul, uraian, aksi, children }: Props) {
  return (
    <Stack align="center" gap="xs" py={48} px="lg" ta="center">
      <Title order={2}>{judul}</Title>
      {uraian !== undefined && (
        <Text c="dimmed" maw={520}>
          {uraian}
        </Text>
      )}
      {children}
      {aksi && (
        <Button mt="xs" onClick={aksi.run}>
          {aksi.label}
        </Button>
      )}
    </Stack>
  );
}
