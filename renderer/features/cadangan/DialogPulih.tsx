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

interface Props {
  sumber: SumberPulih;
  tutup: () => void;
  /** Told before the register is replaced. */
  mulai?: () => void;
  /** Where the register could not be used before: leads into it. */
  selesai?: () => void;
}

/** Totals now and in the copy side by side, a typed word where something is replaced, and the totals after. */
export function DialogPulih({ sumber, tutup, mulai, selesai }: Props) {
  const { mulai: tinjau, ...tinjauan } = useTugas('cadangan.tinjau');
  const pulih = useTugas('cadangan.pulihkan');
  const cache = useQueryClient();
  useEffect(() => void tinjau(masukan(sumber)), [tinjau, sumber]);

  const pulihkan = async () => {
    mulai?.();
    if ((await pulih.mulai(masukan(sumber))).ok) await cache.invalidateQueries();
  };
  const galat = tinjauan.galat ?? pulih.galat;
  return (
    <Modal
      opened
      onClose={pulih.hasil ? (selesai ?? tutup) : tutup}
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
        <Sesudah
          hasil={pulih.hasil}
          {...(selesai ? { label: t.cadangan.bukaRegister, lanjut: selesai } : { label: t.umum.tutup, lanjut: tutup })}
        />
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
  const { sekarang } = tinjauan;
  // A damaged register is put aside and an empty one holds nothing: there is nothing to think twice about.
  const menggantikan = sekarang !== null && sekarang.perintah > 0;
  const yakin = !menggantikan || ketikan.trim().toUpperCase() === t.cadangan.kata;
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    if (yakin) pulihkan();
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <Text>
          {menggantikan
            ? t.cadangan.pulihUraian
            : sekarang
              ? t.cadangan.pulihKosongUraian
              : t.cadangan.pulihRusakUraian}
        </Text>
        <TabelIsi
          kiri={{ judul: t.cadangan.sekarang, isi: sekarang }}
          kanan={{ judul: t.cadangan.cadangan, isi: tinjauan.cadangan }}
        />
        {menggantikan && (
          <TextInput
            label={t.cadangan.ketik(t.cadangan.kata)}
            value={ketikan}
            onChange={(e) => setKetikan(e.currentTarget.value)}
            autoComplete="off"
            w={260}
            data-autofocus
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={tutup}>
            {t.umum.batal}
          </Button>
          <Button type="submit" disabled={!yakin} data-autofocus={!menggantikan || undefined}>
            {t.cadangan.tombol}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface PropsSesudah {
  hasil: Keluaran<'cadangan.pulihkan'>;
  label: string;
  lanjut: () => void;
}

function Sesudah({ hasil, label, lanjut }: PropsSesudah) {
  const { sebelum, sesudah, disisihkan } = hasil;
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>{t.cadangan.selesai}</Text>
      <TabelIsi
        kiri={{ judul: t.cadangan.sebelum, isi: sebelum }}
        kanan={{ judul: t.cadangan.sesudah, isi: sesudah }}
      />
      {disisihkan === null ? (
        sebelum !== null && sebelum.perintah > 0 && <Text c="dimmed">{t.cadangan.selesaiUraian}</Text>
      ) : (
        <div>
          <Text>{t.cadangan.selesaiDisisihkan}</Text>
          <Text ff="monospace" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {disisihkan}
          </Text>
        </div>
      )}
      <Group justify="flex-end">
        <Button onClick={lanjut} autoFocus>
          {label}
        </Button>
      </Group>
    </Stack>
  );
}
