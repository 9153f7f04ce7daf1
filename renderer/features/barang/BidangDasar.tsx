import { Autocomplete } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/id.ts';
import { type JenisDasar, usulanDasar } from './dasarTerakhir.ts';

interface Props {
  jenis: JenisDasar;
  nilai: string;
  onUbah: (nilai: string) => void;
  error?: ReactNode;
  /** Wide forms have the label above; the strip of *mode kondisi* has it inside. */
  lebar?: number;
}

/** The document an entry rests on; offers those used lately. */
export function BidangDasar({ jenis, nilai, onUbah, error, lebar }: Props) {
  const [usulan] = useState(() => usulanDasar(jenis));
  return (
    <Autocomplete
      size="xs"
      label={t.barang.bidang.dasar}
      placeholder={t.barang.bidang.dasarContoh}
      value={nilai}
      data={usulan}
      filter={({ options }) => options}
      error={error}
      maxLength={500}
      required
      onChange={onUbah}
      {...(lebar === undefined ? {} : { w: lebar })}
    />
  );
}
