import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Keluaran } from '../../api/contract/index.ts';
import { t } from '../i18n/id.ts';
import { useKlien } from '../klien/konteks.tsx';
import { toastGalat, toastKabar, toastUrungkan } from '../ui/toast.tsx';
import { useAksi } from './aksi.ts';
import { type Permintaan, mintaUlangi, mintaUrungkanTerakhir, terimaPermintaan } from './urungkan.ts';
import { type Penghalang, bacaPenghalang } from './penghalang.ts';

interface Terhalang {
  perintah: string;
  penghalang: Penghalang[];
  pesan: string;
}

/** Undo and redo for the whole window: keys, toasts, Riwayat. A refusal names what stands in the way. */
export function Urungkan() {
  const klien = useKlien();
  const cache = useQueryClient();
  const [terhalang, setTerhalang] = useState<Terhalang | null>(null);

  const batalkan = useCallback(
    async (perintah: string, beserta: boolean, pesan: (hasil: Keluaran<'perintah.batalkan'>) => string) => {
      const jawaban = await klien.panggil('perintah.batalkan', { perintah, beserta });
      if (jawaban.ok) {
        setTerhalang(null);
        await cache.invalidateQueries();
        toastUrungkan(pesan(jawaban.value), jawaban.value.perintah);
        return;
      }
      const penghalang = bacaPenghalang(jawaban.error.details);
      if (penghalang.length > 0) setTerhalang({ perintah, penghalang, pesan: jawaban.error.pesan });
      else toastGalat(jawaban.error.pesan);
    },
    [klien, cache],
  );

  const layani = useCallback(
    async (permintaan: Permintaan) => {
      if (permintaan.jenis === 'perintah') {
        await batalkan(permintaan.perintah, false, (hasil) => hasil.judul);
        return;
      }
      const jawaban = await klien.panggil('perintah.tumpukan', {});
      if (!jawaban.ok) {
        toastGalat(jawaban.error.pesan);
        return;
      }
      const mengulangi = permintaan.jenis === 'ulangi';
      const langkah = mengulangi ? jawaban.value.ulangi : jawaban.value.urungkan;
      if (!langkah) toastKabar(mengulangi ? t.urungkan.tidakAdaUlangi : t.urungkan.tidakAda);
      else {
        const kalimat = mengulangi ? t.urungkan.selesaiUlangi : t.urungkan.selesai;
        await batalkan(langkah.perintah, false, () => kalimat(langkah.judul));
      }
    },
    [klien, batalkan],
  );

  useEffect(() => terimaPermintaan((permintaan) => void layani(permintaan)), [layani]);

  useAksi([
    {
      name: 'perintah.urungkan',
      label: t.urungkan.aksi,
      kelompok: t.aksi.kelompok.umum,
      keys: ['Ctrl+Z'],
      run: mintaUrungkanTerakhir,
    },
    {
      name: 'perintah.ulangi',
      label: t.urungkan.aksiUlangi,
      kelompok: t.aksi.kelompok.umum,
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      run: mintaUlangi,
    },
  ]);

  return (
    <Modal opened={terhalang !== null} onClose={() => setTerhalang(null)} title={t.urungkan.terhalangJudul} size="lg">
      {terhalang && (
        <Stack gap="sm">
          <Text>{terhalang.pesan}</Text>
          <Text>{t.urungkan.terhalangUraian}</Text>
          <List withPadding>
            {terhalang.penghalang.map((p) => (
              <List.Item key={p.perintah}>
                {t.urungkan.nomor(p.perintah)}
                {p.judul === '' ? '' : ` – ${p.judul}`}
              </List.Item>
            ))}
          </List>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setTerhalang(null)}>
              {t.umum.tutup}
            </Button>
            <Button onClick={() => void batalkan(terhalang.perintah, true, (hasil) => hasil.judul)}>
              {t.urungkan.beserta(terhalang.penghalang.length)}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
