import { Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Identitas, Pejabat } from '../../../api/contract/register.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';

/** Name, longest text, columns of three that it takes. */
const TEKS = [
  ['dinas', 200, 2],
  ['kabupaten', 100, 1],
  ['alamat', 300, 2],
  ['provinsi', 100, 1],
  ['tempat', 100, 1],
  ['kodeLokasi', 60, 1],
] as const;
const PEJABAT = ['penggunaBarang', 'pejabatPenatausahaan', 'pengurusBarang'] as const;
const ISI_PEJABAT = [
  ['nama', 120],
  ['nip', 30],
  ['pangkat', 80],
  ['jabatan', 160],
] as const;

interface Props {
  awal: Identitas;
  simpan: string;
  selesai?: () => void;
  /** A second button, for leaving without saving. */
  nanti?: { label: string; run: () => void };
}

/** The office and those who sign, as printed on every report. */
export function FormIdentitas({ awal, simpan, selesai, nanti }: Props) {
  const [isi, setIsi] = useState(awal);
  const [salah, setSalah] = useState(false);
  const { jalankan, sedang } = usePerintah('identitas.ubah', { pesan: () => t.mulai.tersimpan });
  const berubah = JSON.stringify(isi) !== JSON.stringify(awal);

  const kirim = async (e?: FormEvent) => {
    e?.preventDefault();
    setSalah(isi.dinas.trim() === '');
    if (isi.dinas.trim() === '') return;
    if (!berubah) selesai?.();
    else if ((await jalankan({ identitas: isi })).ok) selesai?.();
  };
  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return;
    e.preventDefault();
    void kirim();
  };
  const ubahPejabat = (siapa: (typeof PEJABAT)[number], perubahan: Partial<Pejabat>) =>
    setIsi((lama) => ({ ...lama, [siapa]: { ...lama[siapa], ...perubahan } }));

  return (
    <form onSubmit={(e) => void kirim(e)} onKeyDown={tombol} noValidate>
      <Stack gap="md">
        <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
          {TEKS.map(([kunci, maks, kolom]) => (
            <TextInput
              key={kunci}
              style={{ gridColumn: `span ${kolom}` }}
              autoFocus={nanti !== undefined && kunci === 'dinas'}
              label={t.mulai[kunci]}
              value={isi[kunci]}
              maxLength={maks}
              required={kunci === 'dinas'}
              error={kunci === 'dinas' && salah ? t.mulai.dinasWajib : undefined}
              onChange={(e) => setIsi({ ...isi, [kunci]: e.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <SimpleGrid cols={3} spacing="sm">
          {PEJABAT.map((siapa) => (
            <Fieldset key={siapa} legend={t.mulai[siapa]} px="sm" pt={4} pb="sm">
              <Stack gap={6}>
                {ISI_PEJABAT.map(([kunci, maks]) => (
                  <TextInput
                    key={kunci}
                    label={t.mulai[kunci]}
                    value={isi[siapa][kunci]}
                    maxLength={maks}
                    onChange={(e) => ubahPejabat(siapa, { [kunci]: e.currentTarget.value })}
                  />
                ))}
              </Stack>
            </Fieldset>
          ))}
        </SimpleGrid>
        <Group gap="xs">
          <Button type="submit" loading={sedang}>
            {simpan}
          </Button>
          {nanti ? (
            <Button variant="default" onClick={nanti.run}>
              {nanti.label}
            </Button>
          ) : (
            berubah && (
              <>
                <Button variant="default" onClick={() => setIsi(awal)}>
                  {t.mulai.kembalikan}
                </Button>
                <Text c="dimmed" role="status">
                  {t.mulai.belumDisimpan}
                </Text>
              </>
            )
          )}
        </Group>
      </Stack>
    </form>
  );
}
