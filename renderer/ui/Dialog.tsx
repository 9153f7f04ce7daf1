import { Button, Group, Kbd, Modal, Stack } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { t } from '../i18n/id.ts';
import gaya from './Dialog.module.css';

interface Props {
  buka: boolean;
  tutup: () => void;
  judul: string;
  /** Text of the button that saves. */
  simpan: string;
  onSimpan: () => void;
  sedang?: boolean;
  /** False: the button stays off, because something essential is missing. */
  bisa?: boolean;
  lebar?: 'sm' | 'md' | 'lg' | 'xl';
  /** The step at hand has nothing to save. */
  tanpaSimpan?: boolean;
  /** Further buttons on the left of the foot. */
  kiri?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog: Enter in a field or Ctrl+Enter anywhere saves, Esc closes. */
export function Dialog({
  buka,
  tutup,
  judul,
  simpan,
  onSimpan,
  sedang,
  bisa = true,
  lebar = 'md',
  tanpaSimpan = false,
  kiri,
  children,
}: Props) {
  const kirim = (e?: FormEvent) => {
    e?.preventDefault();
    if (bisa && !tanpaSimpan && sedang !== true) onSimpan();
  };
  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return;
    e.preventDefault();
    kirim();
  };
  return (
    <Modal opened={buka} onClose={tutup} title={judul} size={lebar}>
      <form onSubmit={kirim} onKeyDown={tombol} noValidate>
        <Stack gap="sm">
          {children}
          <Group justify="space-between" className={gaya.kaki}>
            <Group gap="xs">{kiri}</Group>
            <Group gap="xs">
              <Button variant="default" onClick={tutup}>
                {t.umum.batal}
              </Button>
              {!tanpaSimpan && (
                <Button
                  type="submit"
                  loading={sedang ?? false}
                  disabled={!bisa}
                  rightSection={<Kbd size="xs">Ctrl+Enter</Kbd>}
                >
                  {simpan}
                </Button>
              )}
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
