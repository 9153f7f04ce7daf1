import { Accordion, Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { type Identitas, PEJABAT_LAIN, type Pejabat } from '../../../api/contract/register.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { IsianPejabat } from './IsianPejabat.tsx';

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
const KOSONG: Pejabat = { nama: '', nip: '', pangkat: '', jabatan: '' };

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
  const lain = isi.pejabatLain;
  const ubahLain = (siapa: (typeof PEJABAT_LAIN)[number], baru: Pejabat) =>
    setIsi((lama) => ({
      ...lama,
      pejabatLain: {
        ppkSkpd: KOSONG,
        kepalaBpkad: KOSONG,
        sekda: KOSONG,
        bupati: KOSONG,
        ...lama.pejabatLain,
        [siapa]: baru,
      },
    }));

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
            <IsianPejabat
              key={siapa}
              judul={t.mulai[siapa]}
              isi={isi[siapa]}
              onUbah={(baru) => setIsi((lama) => ({ ...lama, [siapa]: baru }))}
            />
          ))}
        </SimpleGrid>
        <Accordion variant="contained">
          <Accordion.Item value="lain">
            <Accordion.Control>{t.mulai.pejabatLain}</Accordion.Control>
            <Accordion.Panel>
              <SimpleGrid cols={2} spacing="sm">
                {PEJABAT_LAIN.map((siapa) => (
                  <IsianPejabat
                    key={siapa}
                    judul={t.mulai[siapa]}
                    isi={lain?.[siapa] ?? KOSONG}
                    onUbah={(baru) => ubahLain(siapa, baru)}
                  />
                ))}
              </SimpleGrid>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
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
