import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { t } from '../i18n/id.ts';
import { useSemuaAksi } from './aksi.ts';

/** The list of keys (`?`), made from the actions on offer on this screen. */
export function DaftarTombol({ buka, tutup }: { buka: boolean; tutup: () => void }) {
  const semua = useSemuaAksi().filter((a) => (a.keys?.length ?? 0) > 0);
  const kelompok = [...new Set(semua.map((a) => a.kelompok))];
  return (
    <Modal opened={buka} onClose={tutup} title={t.aksi.daftarTombol} size="md">
      <Stack gap="md">
        {kelompok.map((nama) => (
          <section key={nama} aria-label={nama}>
            <Text fw={600} mb={4}>
              {nama}
            </Text>
            {semua
              .filter((a) => a.kelompok === nama)
              .map((a) => (
                <Group key={a.name} justify="space-between" py={2}>
                  <Text>{a.label}</Text>
                  <Group gap={4}>
                    {a.keys?.map((k) => (
                      <Kbd key={k} size="xs">
                        {k}
                      </Kbd>
                    ))}
                  </Group>
                </Group>
              ))}
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
