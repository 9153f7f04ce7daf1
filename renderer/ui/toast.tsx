import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { t } from '../i18n/id.ts';
import { mintaUrungkan } from '../app/urungkan.ts';

/** Says that something was refused; stays longer than good news. */
export function toastGalat(pesan: string): void {
  notifications.show({ message: pesan, color: 'red', title: t.umum.ditolak, autoClose: 12_000, role: 'alert' });
}

let terakhir: string | null = null;

/** Good news has one place: the next takes it. What was said before is in Riwayat, and Ctrl+Z goes on from there. */
function kabarkan(message: ReactNode, autoClose: number): string {
  if (terakhir !== null) notifications.hide(terakhir);
  const id = notifications.show({ message, autoClose });
  terakhir = id;
  return id;
}

/** The words, never higher than the header they stand in. */
const Kata = ({ isi }: { isi: string }) => (
  <Text fz={12} lh={1.3} lineClamp={2} title={isi}>
    {isi}
  </Text>
);

/** Says that something was done. */
export function toastKabar(pesan: string): void {
  kabarkan(<Kata isi={pesan} />, 6000);
}

/** Says where a file went and offers to open it (null: it is none to be opened) or its folder; desktop window only. */
export function toastFolder(pesan: string, buka: (() => void) | null): void {
  kabarkan(
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Kata isi={pesan} />
      {buka && (
        <Button size="compact-sm" variant="light" flex="none" onClick={buka}>
          {t.laporan.bukaBerkas}
        </Button>
      )}
      <Button size="compact-sm" variant="light" flex="none" onClick={() => void window.desktop?.bukaFolder('simpanan')}>
        {t.laporan.bukaFolder}
      </Button>
    </Group>,
    10_000,
  );
}

/** Says what was changed and offers to take it back: used instead of asking beforehand. */
export function toastUrungkan(pesan: string, perintah: string | null): void {
  if (perintah === null) {
    toastKabar(pesan);
    return;
  }
  const id = kabarkan(
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Kata isi={pesan} />
      <Button
        size="compact-sm"
        variant="light"
        flex="none"
        onClick={() => {
          notifications.hide(id);
          mintaUrungkan(perintah);
        }}
      >
        {t.urungkan.tombol}
      </Button>
    </Group>,
    10_000,
  );
}
