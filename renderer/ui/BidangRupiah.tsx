import { Button, Group, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatRupiah, parseRupiah } from '../../domain/uang.ts';
import { rupiah } from '../format.ts';
import { t } from '../i18n/id.ts';

interface Props {
  label: ReactNode;
  /** Amount in sen; null when the field is empty. */
  nilai: number | null;
  /** Typed already, before the field stood; the caller has read it. */
  teksAwal?: string;
  /** `sah` is false while the text is no amount yet, or has two readings of which none was picked. */
  onUbah: (sen: number | null, sah: boolean) => void;
  error?: ReactNode;
  wajib?: boolean;
  fokusAwal?: boolean;
  labelBaca?: string;
  uraian?: string | undefined;
}

/** What a text says: its amount, or null, and then whether that is because it is empty. */
export function bacaRupiah(teks: string): { sen: number | null; sah: boolean } {
  const baca = parseRupiah(teks);
  return baca.ok ? { sen: baca.sen, sah: true } : { sen: null, sah: baca.alasan === 'kosong' };
}

/**
 * An amount as people type or paste it, `8.859.912.370,21`. A text with two readings (`1.234`) is asked
 * about and never guessed. The field starts from `nilai`; give it a new `key` to start again.
 */
export function BidangRupiah({
  label,
  nilai,
  teksAwal = '',
  onUbah,
  error,
  wajib,
  fokusAwal,
  labelBaca,
  uraian,
}: Props) {
  const [teks, setTeks] = useState(teksAwal === '' && nilai !== null ? formatRupiah(nilai) : teksAwal);
  const [selesai, setSelesai] = useState(teksAwal === '');
  const hasil = parseRupiah(teks);
  const pilihan = !hasil.ok && hasil.alasan === 'ambigu' ? hasil.pilihan : [];
  const salah = hasil.ok || hasil.alasan === 'kosong' ? undefined : t.bidang.rupiah[hasil.alasan];

  const ketik = (isi: string) => {
    setTeks(isi);
    setSelesai(false);
    const baca = bacaRupiah(isi);
    onUbah(baca.sen, baca.sah);
  };
  const tetapkan = (sen: number) => {
    setTeks(formatRupiah(sen));
    setSelesai(true);
    onUbah(sen, true);
  };

  return (
    <div>
      <TextInput
        label={label}
        aria-label={labelBaca}
        description={uraian}
        value={teks}
        inputMode="decimal"
        placeholder={t.bidang.rupiahContoh}
        leftSection={<Text size="xs">Rp</Text>}
        leftSectionWidth={28}
        styles={{ input: { textAlign: 'right' } }}
        error={selesai ? (salah ?? error) : pilihan.length > 0 ? salah : error}
        required={wajib ?? false}
        data-autofocus={fokusAwal || undefined}
        autoComplete="off"
        onChange={(e) => ketik(e.currentTarget.value)}
        onBlur={() => {
          setSelesai(true);
          if (hasil.ok) setTeks(formatRupiah(hasil.sen));
        }}
      />
      {pilihan.length > 0 && (
        <Group gap={6} mt={4} role="group" aria-label={t.bidang.rupiah.ambigu}>
          {pilihan.map((sen) => (
            <Button key={sen} size="compact-xs" variant="default" onClick={() => tetapkan(sen)}>
              {rupiah(sen)}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}
