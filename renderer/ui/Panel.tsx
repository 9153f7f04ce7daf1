import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  judul: string;
  uraian?: string | undefined;
  aksi?: ReactNode;
  children: ReactNode;
}

/** One sheet of a screen: a titled region on its own surface. */
export function Panel({ judul, uraian, aksi, children }: Props) {
  const id = useId();
  return (
    <section className="lembar" aria-labelledby={id} style={{ padding: '10px 14px 14px', minWidth: 0 }}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb={6}>
        <div>
          <Title order={2} id={id}>
            {judul}
          </Title>
          {uraian !== undefined && (
            <Text c="dimmed" size="sm">
              {uraian}
            </Text>
          )}
        </div>
        <div style={{ flex: 'none' }}>{aksi}</div>
      </Group>
      {children}
    </section>
  );
}
