import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../i18n/id.ts';
import { BidangRupiah } from '../../ui/BidangRupiah.tsx';
import { tanpaBagian } from './saringan.ts';
import type { PropSaring } from './SaringKolom.tsx';

const s = t.barang.saring;

const tahunDari = (teks: string): number | undefined | null => {
  const isi = teks.trim();
  if (isi === '') return undefined;
  return /^[1-9]\d{3}$/.test(isi) ? Number(isi) : null;
};

/** Years from and to; one of them may stay open. */
export function SaringTahun({ saringan, onUbah, tutup }: PropSaring) {
  const [dari, setDari] = useState(String(saringan.tahunDari ?? ''));
  const [sampai, setSampai] = useState(String(saringan.tahunSampai ?? ''));
  const a = tahunDari(dari);
  const z = tahunDari(sampai);
  const terbalik = typeof a === 'number' && typeof z === 'number' && a > z;
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    if (a === null || z === null || terbalik) return;
    onUbah((lama) => ({
      ...tanpaBagian(lama, 'tahun'),
      ...(a === undefined ? {} : { tahunDari: a }),
      ...(z === undefined ? {} : { tahunSampai: z }),
    }));
    tutup();
  };
  const salah = (tahun: number | undefined | null) => (tahun === null ? s.tahunSalah : undefined);
  return (
    <form onSubmit={kirim} noValidate>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {s.tahun}
        </Text>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            label={s.dari}
            value={dari}
            error={salah(a)}
            inputMode="numeric"
            maxLength={4}
            onChange={(e) => setDari(e.currentTarget.value)}
          />
          <TextInput
            label={s.sampai}
            value={sampai}
            error={salah(z)}
            inputMode="numeric"
            maxLength={4}
            onChange={(e) => setSampai(e.currentTarget.value)}
          />
        </Group>
        <KakiRentang salah={terbalik} />
      </Stack>
    </form>
  );
}

/** Whether the value is filled, and its range. */
export function SaringNilai({ saringan, onUbah, tutup }: PropSaring) {
  const [dari, setDari] = useState<number | null>(saringan.nilaiDari ?? null);
  const [sampai, setSampai] = useState<number | null>(saringan.nilaiSampai ?? null);
  const [sah, setSah] = useState({ dari: true, sampai: true });
  const terbalik = dari !== null && sampai !== null && dari > sampai;
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    if (!sah.dari || !sah.sampai || terbalik) return;
    onUbah((lama) => ({
      ...tanpaBagian(lama, 'nilai'),
      // A lot without value lies in no range.
      ...(lama.nilai === 'terisi' ? { nilai: 'terisi' } : {}),
      ...(dari === null ? {} : { nilaiDari: dari }),
      ...(sampai === null ? {} : { nilaiSampai: sampai }),
    }));
    tutup();
  };
  return (
    <form onSubmit={kirim} noValidate>
      <Stack gap="xs">
        <Radio.Group
          label={s.nilai}
          value={saringan.nilai ?? ''}
          onChange={(isi) => {
            onUbah(({ nilaiDari: a, nilaiSampai: z, ...lama }) => ({
              ...tanpaBagian(lama, 'nilai'),
              ...(isi === 'terisi' || isi === 'belum' ? { nilai: isi } : {}),
              ...(isi === 'belum' || a === undefined ? {} : { nilaiDari: a }),
              ...(isi === 'belum' || z === undefined ? {} : { nilaiSampai: z }),
            }));
            tutup();
          }}
        >
          <Stack gap={6} mt={4}>
            <Radio value="" label={s.nilaiSemua} />
            <Radio value="terisi" label={s.nilaiTerisi} />
            <Radio value="belum" label={s.nilaiBelum} />
          </Stack>
        </Radio.Group>
        <BidangRupiah
          label={s.nilaiDari}
          nilai={dari}
          onUbah={(sen, ok) => {
            setDari(sen);
            setSah((lama) => ({ ...lama, dari: ok }));
          }}
        />
        <BidangRupiah
          label={s.nilaiSampai}
          nilai={sampai}
          onUbah={(sen, ok) => {
            setSampai(sen);
            setSah((lama) => ({ ...lama, sampai: ok }));
          }}
        />
        <KakiRentang salah={terbalik} />
      </Stack>
    </form>
  );
}

function KakiRentang({ salah }: { salah: boolean }) {
  return (
    <>
      {salah && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {s.terbalik}
        </Text>
      )}
      <Group justify="flex-end">
        <Button type="submit" size="compact-sm">
          {s.terapkan}
        </Button>
      </Group>
    </>
  );
}
