import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Usulan } from './BidangIsian.tsx';
import { teksDokumen } from './teksDokumen.ts';
import { type DokumenIsian, dokumenTerakhir } from './dokumenTerakhir.ts';

const d = t.mutasi.dokumen;
const JENIS = ['BAST', 'BA', 'SK', 'SP2D', 'Kontrak', 'NPHD', 'Perjanjian', 'LHI', 'Surat'];

interface Props {
  nilai: DokumenIsian;
  onUbah: (nilai: DokumenIsian) => void;
  salah: Readonly<Record<string, string>>;
  wajibNomor?: boolean;
}

/** Kind, number and day of the paper; the one of the last mutasi is a click away. */
export function BidangDokumenMutasi({ nilai, onUbah, salah, wajibNomor = false }: Props) {
  const hariIni = useHariIni();
  const [terakhir] = useState(dokumenTerakhir);
  const beda = terakhir !== null && terakhir.nomor !== nilai.nomor;
  return (
    <div>
      <SimpleGrid cols={3} spacing="sm">
        <Usulan
          label={d.jenis}
          description={undefined}
          error={salah['dokumen.jenis']}
          required
          nilai={nilai.jenis}
          usulan={JENIS}
          maks={60}
          onUbah={(jenis) => onUbah({ ...nilai, jenis })}
        />
        <Usulan
          label={d.nomor}
          description={undefined}
          error={salah['dokumen.nomor']}
          required={wajibNomor}
          nilai={nilai.nomor}
          usulan={[]}
          maks={120}
          onUbah={(nomor) => onUbah({ ...nilai, nomor })}
        />
        <BidangTanggal
          label={d.tanggal}
          nilai={nilai.tanggal === '' ? null : nilai.tanggal}
          onUbah={(tanggal) => onUbah({ ...nilai, tanggal: tanggal ?? '' })}
          sampai={hariIni}
          error={salah['dokumen.tanggal']}
          lebar="100%"
        />
      </SimpleGrid>
      <Group gap="sm" mt={4}>
        {!wajibNomor && (
          <Text size="xs" c="dimmed">
            {d.nomorUraian}
          </Text>
        )}
        {beda && (
          <Button size="compact-xs" variant="subtle" onClick={() => onUbah(terakhir)}>
            {d.terakhir(teksDokumen(terakhir))}
          </Button>
        )}
      </Group>
    </div>
  );
}
