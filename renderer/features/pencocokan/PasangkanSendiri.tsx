import { Button, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ButirCocok, RingkasanCocok } from '../../../api/contract/pencocokan.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { toastKabar } from '../../ui/toast.tsx';
import gaya from './Pencocokan.module.css';
import type { Putusan } from './useCocok.ts';

const k = t.pencocokan.kartu;
const DITAWARKAN = 12;

interface Props {
  sesi: string;
  tab: 'hanya-kita' | 'hanya-mereka';
  butir: ButirCocok;
  putuskan: (putusan: Putusan) => Promise<RingkasanCocok | null>;
}

/** A partner for what stands alone, looked for by words among what stands alone in the other list. */
export function PasangkanSendiri({ sesi, tab, butir, putuskan }: Props) {
  const seberang = tab === 'hanya-kita' ? 'hanya-mereka' : 'hanya-kita';
  const milik = butir.kita[0] ?? butir.mereka[0];
  const [kata, setKata] = useState(() => milik?.namaBarang.split(/\s+/u)[0] ?? '');
  const [cari] = useDebouncedValue(kata.trim(), 200);
  const tanya = useTanya('pencocokan.daftar', { sesi, tab: seberang, cari, batas: DITAWARKAN }, { tahan: true });
  const pasangkan = async (lain: string) => {
    const [mereka, kita] = tab === 'hanya-kita' ? [lain, butir.nomor] : [butir.nomor, lain];
    const hasil = await putuskan({ aksi: 'pasangkan', mereka: [Number(mereka)], kita: [kita] });
    if (hasil) toastKabar(k.dipasangkan);
  };
  const baris = tanya.data?.baris ?? [];
  return (
    <section aria-label={k.pasangkan}>
      <Title order={3} mt="sm" mb={4}>
        {k.pasangkan}
      </Title>
      <TextInput
        aria-label={k.pasangkanCari}
        placeholder={k.pasangkanCari}
        value={kata}
        maxLength={200}
        onChange={(e) => setKata(e.currentTarget.value)}
      />
      {baris.length === 0 && tanya.data && (
        <Text c="dimmed" mt={4}>
          {k.pasangkanKosong}
        </Text>
      )}
      <ul className={gaya.anggota}>
        {baris.map((b) => {
          const satu = b.kita[0] ?? b.mereka[0];
          if (!satu) return null;
          const ciri = [satu.tahunPerolehan, satu.nilaiSen === null ? null : `Rp${formatRupiah(satu.nilaiSen)}`];
          return (
            <li key={b.nomor}>
              <span title={satu.namaBarang}>
                {satu.namaBarang}
                {ciri.map((c) => (c === null ? '' : `, ${c}`))}
              </span>
              <span>{angka(satu.unit)}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={k.pasangkanNama(satu.namaBarang)}
                onClick={() => void pasangkan(b.nomor)}
              >
                {k.pasangkanIni}
              </Button>
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {k.beberapa}
      </Text>
    </section>
  );
}
