import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { t } from '../i18n/id.ts';

/** Keeps a bug in one screen from taking the window down; the frame around it stays usable. */
export class BatasGalat extends Component<{ children: ReactNode }, { galat: Error | null }> {
  override state: { galat: Error | null } = { galat: null };

  static getDerivedStateFromError(galat: Error) {
    return { galat };
  }

  override render() {
    if (!this.state.galat) return this.props.children;
    return (
      <Stack p="xl" gap="sm" align="flex-start" role="alert">
        <Title order={1}>{t.galat.judul}</Title>
        <Text>{t.galat.uraian}</Text>
        <Text c="dimmed" size="xs" ff="monospace">
          {this.state.galat.message}
        </Text>
        <Button onClick={() => this.setState({ galat: null })}>{t.umum.cobaLagi}</Button>
      </Stack>
    );
  }
}
