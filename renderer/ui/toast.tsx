import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { t } from '../i18n/id.ts';
import { mintaUrungkan } from '../app/urungkan.ts';

/** Says that something was refused; stays longer than good news. */
export function toastGalat(pesan: string): void {
  notifications.show({ message: pesan, color: 'red', title: t.umum.ditolak, autoClose: 12_000, role: 'alert' });
}

/** Says that something was done. */
export function toastKabar(pesan: string): void {
  notifications.show({ message: pesan, autoClose: 6000 });
}

/** Says where a file went and offers to show the folder (desktop window only). */
export function toastFolder(pesan: string): void {
  notifications.show({
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{pesan}</Text>
        <Button size="compact-sm" variant="light" onClick={() => void window.desktop?.bukaFolder('simpanan')}>
          {t.laporan.bukaFolder}
        </Button>
      </Group>
    ),
  });
}

/** Says what was changed and offers to take it back: used instead of asking beforehand. */
export function toastUrungkan(pesan: string, perintah: string | null): void {
  if (perintah === null) {
    toastKabar(pesan);
    return;
  }
  const id = `perintah-${perintah}`;
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{pesan}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            mintaUrungkan(perintah);
          }}
        >
          {t.urungkan.tombol}
        </Button>
      </Group>
    ),
  });
}
