import { Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { LembarImpor } from '../../../api/contract/impor.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';

const l = t.impor.lembar;

interface Props {
  lembar: LembarImpor;
  onUbah: (dari: number, sampai: number) => void;
}

/** Which rows are the headings, and what was found that is no goods. */
export function BarisKepala({ lembar, onUbah }: Props) {
  const [dari, setDari] = useState<number | null>(lembar.kepalaDari);
  const [sampai, setSampai] = useState<number | null>(lembar.kepalaSampai);
  const terbalik = dari !== null && sampai !== null && sampai < dari;
  const kirim = () => {
    if (dari === null || terbalik) return;
    const akhir = sampai ?? dari;
    if (dari !== lembar.kepalaDari || akhir !== lembar.kepalaSampai) onUbah(dari, akhir);
  };
  const bidang = { min: 1, max: lembar.baris, allowDecimal: false, hideControls: true, w: 84, onBlur: kirim } as const;
  const angka = (nilai: string | number) => (typeof nilai === 'number' ? nilai : null);
  return (
    <div className={gaya.barisKepala}>
      <Group
        gap="sm"
        align="flex-end"
        wrap="nowrap"
        onKeyDown={(e) => {
          if (e.key === 'Enter' && !e.ctrlKey) kirim();
        }}
      >
        <NumberInput {...bidang} w={150} label={l.kepalaDari} value={dari ?? ''} onChange={(n) => setDari(angka(n))} />
        <NumberInput
          {...bidang}
          label={l.kepalaSampai}
          value={sampai ?? ''}
          error={terbalik}
          onChange={(n) => setSampai(angka(n))}
        />
      </Group>
      <div>
        <Text size="sm" c={terbalik || lembar.kepalaDari === null ? 'red' : 'dimmed'}>
          {terbalik ? l.salahBaris : lembar.kepalaDari === null ? l.kepalaTanpa : l.kepalaCara}
        </Text>
        {lembar.bukanData.length > 0 && (
          <Text size="sm" c="dimmed">
            {l.bukan}{' '}
            {lembar.bukanData
              .map((b) => l.bukanSatu(b.baris, b.alasan.charAt(0).toLowerCase() + b.alasan.slice(1)))
              .join(', ')}
            .
          </Text>
        )}
      </div>
    </div>
  );
}
