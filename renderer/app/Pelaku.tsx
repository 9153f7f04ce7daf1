import { Button, Group, Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Pelaku } from '../../api/contract/dasar.ts';
import { t } from '../i18n/id.ts';
import { useTanya } from '../klien/kait.ts';
import gaya from './Pelaku.module.css';
import { pilihPelaku, usePelaku } from './pelaku.ts';

/** Who works now, in the header, with a press to change it. */
export function TombolPelaku() {
  const pelaku = usePelaku();
  const [buka, setBuka] = useState(false);
  if (!pelaku) return null;
  return (
    <>
      <UnstyledButton className={gaya.tombol} onClick={() => setBuka(true)}>
        <IconUser size={16} aria-hidden />
        <Text size="sm" fw={600} truncate maw={200} title={pelaku.nama}>
          {pelaku.nama}
        </Text>
        <Text size="sm" c="dimmed" truncate maw={160} title={pelaku.peran}>
          {pelaku.peran}
        </Text>
        <Text size="sm" c="var(--aksen)">
          {t.pelaku.ganti}
        </Text>
      </UnstyledButton>
      <DialogPelaku buka={buka} tutup={() => setBuka(false)} />
    </>
  );
}

/** Asked once at start, and again by *Ganti*. */
export function DialogPelaku({ buka, tutup }: { buka: boolean; tutup?: () => void }) {
  return (
    <Modal
      opened={buka}
      onClose={() => tutup?.()}
      title={t.pelaku.judul}
      withCloseButton={tutup !== undefined}
      closeOnEscape={tutup !== undefined}
      closeOnClickOutside={tutup !== undefined}
      {...(tutup ? {} : { overlayProps: { backgroundOpacity: 0 } })}
    >
      <IsiPelaku selesai={() => tutup?.()} />
    </Modal>
  );
}

function IsiPelaku({ selesai }: { selesai: () => void }) {
  const daftar = useTanya('pelaku.daftar', {}).data ?? [];
  const [nama, setNama] = useState('');
  const [peran, setPeran] = useState('');
  const [dicoba, setDicoba] = useState(false);

  const pilih = (pelaku: Pelaku) => {
    pilihPelaku(pelaku);
    selesai();
  };
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    setDicoba(true);
    if (nama.trim() !== '' && peran.trim() !== '') pilih({ nama: nama.trim(), peran: peran.trim() });
  };
  const salah = (isi: string) => (dicoba && isi.trim() === '' ? t.pelaku.wajib : undefined);

  return (
    <Stack gap="md">
      <Text c="dimmed">{t.pelaku.uraian}</Text>
      {daftar.length > 0 && (
        <section aria-label={t.pelaku.pernah}>
          <Text fw={600} mb={4}>
            {t.pelaku.pernah}
          </Text>
          <Stack gap={4}>
            {daftar.slice(0, 8).map((p, urutan) => (
              <Button
                key={`${p.nama}|${p.peran}`}
                variant="default"
                justify="space-between"
                data-autofocus={urutan === 0 || undefined}
                rightSection={
                  <Text size="xs" c="dimmed">
                    {p.peran}
                  </Text>
                }
                onClick={() => pilih(p)}
              >
                {p.nama}
              </Button>
            ))}
          </Stack>
        </section>
      )}
      <form onSubmit={kirim} noValidate>
        <Stack gap="sm">
          {daftar.length > 0 && <Text fw={600}>{t.pelaku.lain}</Text>}
          <TextInput
            label={t.pelaku.nama}
            value={nama}
            error={salah(nama)}
            maxLength={120}
            required
            data-autofocus={daftar.length === 0 || undefined}
            onChange={(e) => setNama(e.currentTarget.value)}
          />
          <TextInput
            label={t.pelaku.peran}
            placeholder={t.pelaku.peranContoh}
            value={peran}
            error={salah(peran)}
            maxLength={80}
            required
            onChange={(e) => setPeran(e.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit">{t.pelaku.mulai}</Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
