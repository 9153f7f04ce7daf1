import { Anchor, List, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import type { KunciPengaturan } from '../../../api/contract/pengaturan.ts';
import { waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';

const p = t.pengaturan;

interface Props {
  kunci: KunciPengaturan;
  judul: string;
  asal: { bawaan: boolean; dasar: string; waktu: string | null; pelaku: string | null };
}

/** Which regulation a setting rests on, who set it, and what it was before. */
export function AsalSetelan({ kunci, judul, asal }: Props) {
  const [buka, setBuka] = useState(false);
  return (
    <Text size="sm" c="dimmed">
      {asal.bawaan ? p.bawaan : p.diatur(asal.dasar, asal.pelaku ?? '', asal.waktu === null ? '' : waktu(asal.waktu))}{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-label={p.riwayatUntuk(judul)}
        onClick={() => setBuka(true)}
      >
        {p.riwayat}
      </Anchor>
      {buka && <DialogRiwayat kunci={kunci} judul={judul} tutup={() => setBuka(false)} />}
    </Text>
  );
}

function DialogRiwayat({ kunci, judul, tutup }: { kunci: KunciPengaturan; judul: string; tutup: () => void }) {
  const tanya = useTanya('pengaturan.riwayat', { kunci });
  return (
    <Modal opened onClose={tutup} title={p.riwayatUntuk(judul)} size="lg">
      <Muat tanya={tanya}>
        {(daftar) =>
          daftar.length === 0 ? (
            <Text>{p.riwayatKosong}</Text>
          ) : (
            <List size="sm" spacing="sm">
              {daftar.map((r) => (
                <List.Item key={r.perintah}>
                  <Text size="sm" fw={600} td={r.dibatalkanOleh === null ? undefined : 'line-through'}>
                    {r.perubahan.join('; ')}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {p.diatur(r.dasar, `${r.pelaku} (${r.peran})`, waktu(r.waktu))}
                  </Text>
                  {r.dibatalkanOleh !== null && <Text size="sm">{p.dibatalkan(r.dibatalkanOleh)}</Text>}
                </List.Item>
              ))}
            </List>
          )
        }
      </Muat>
    </Modal>
  );
}
