import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { TabelIsi } from './TabelIsi.tsx';

/** A kept copy by name, or a file the user brought. */
export type SumberPulih = { nama: string } | { berkas: string; label: string };

const masukan = (sumber: SumberPulih) => ('nama' in sumber ? { nama: sumber.nama } : { berkas: sumber.berkas });

/** Totals now and in the copy side by side, a typed word, and the totals after. */
export function DialogPulih({ sumber, tutup }: { sumber: SumberPulih; tutup: () => void }) {
  const { mulai: tinjau, ...tinjauan } = useTugas('cadangan.tinjau');
  const pulih = useTugas('cadangan.pulihkan');
  const cache = useQueryClient();
  useEffect(() => void tinjau(masukan(sumber)), [tinjau, sumber]);

  const pulihkan = async () => {
    if ((await pulih.mulai(masukan(sumber))).ok) await cache.invalidateQueries();
  };
  const galat = tinjauan.galat ?? pulih.galat;
  return (
    <Modal
      opened
      onClose={tutup}
      title={`${t.cadangan.pulihJudul} – ${'nama' in sumber ? sumber.nama : sumber.label}`}
      size="lg"
      closeOnEscape={!pulih.sedang}
      closeOnClickOutside={!pulih.sedang}
      withCloseButton={!pulih.sedang}
    >
      {tinjauan.sedang && <Kemajuan judul={t.cadangan.tinjau} berita={tinjauan.kemajuan} batal={tutup} />}
      {galat && (
        <Alert color="red" role="alert" mb="sm">
          {galat.pesan}
        </Alert>
      )}
      {pulih.hasil ? (
        <Sesudah hasil={pulih.hasil} tutup={tutup} />
      ) : pulih.sedang ? (
        <Kemajuan judul={t.cadangan.memulihkan} berita={pulih.kemajuan} />
      ) : (
        tinjauan.hasil && <Sebelum tinjauan={tinjauan.hasil} pulihkan={() => void pulihkan()} tutup={tutup} />
      )}
    </Modal>
  );
}

interface PropsSebelum {
  tinjauan: Keluaran<'cadangan.tinjau'>;
  pulihkan: () => void;
  tutup: () => void;
}

function Sebelum({ tinjauan, pulihkan, tutup }: PropsSebelum) {
  const [ketikan, setKetikan] = useState('');
  const yakin = ketikan.trim().toUpperCase() === t.cadangan.kata;
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    if (yakin) pulihkan();
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <Text>{t.cadangan.pulihUraian}</Text>
        <TabelIsi
          kiri={{ judul: t.cadangan.sekarang, isi: tinjauan.sekarang }}
          kanan={{ judul: t.cadangan.cadangan, isi: tinjauan.cadangan }}
        />
        <TextInput
          label={t.cadangan.ketik(t.cadangan.kata)}
          value={ketikan}
          onChange={(e) => setKetikan(e.currentTarget.value)}
          autoComplete="off"
          w={260}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={tutup}>
            {t.umum.batal}
          </Button>
          <Button type="submit" disabled={!yakin}>
            {t.cadangan.tombol}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Sesudah({ hasil, tutup }: { hasil: Keluaran<'cadangan.pulihkan'>; tutup: () => void }) {
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>{t.cadangan.selesai}</Text>
      <TabelIsi
        kiri={{ judul: t.cadangan.sebelum, isi: hasil.sebelum }}
        kanan={{ judul: t.cadangan.sesudah, isi: hasil.sesudah }}
      />
      <Text c="dimmed">{t.cadangan.selesaiUraian}</Text>
      <Group justify="flex-end">
        <Button onClick={tutup}>{t.umum.tutup}</Button>
      </Group>
    </Stack>
  );
}
