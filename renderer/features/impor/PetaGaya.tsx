import { Radio, Stack, Text } from '@mantine/core';
import type { LembarImpor } from '../../../api/contract/impor.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import gaya from './Impor.module.css';
import { namaKolom } from './PetaBidang.tsx';
import { useSegera } from './useSegera.ts';

const p = t.impor.peta;
type Gaya = LembarImpor['gaya'][number];

interface Props {
  lembar: LembarImpor;
  onPilih: (gaya: { kolom: number; gaya: string }) => Promise<void>;
}

/** How each column of numbers or days is read, by examples; what has two readings is asked. */
export function PetaGaya({ lembar, onPilih }: Props) {
  const terurut = lembar.gaya.toSorted((a, b) => Number(a.gaya !== null) - Number(b.gaya !== null));
  if (terurut.length === 0) return null;
  return (
    <Panel judul={p.gaya} uraian={p.gayaUraian}>
      <div className={gaya.gaya}>
        {terurut.map((satu) => {
          const kolom = lembar.kolom.find((k) => k.kolom === satu.kolom);
          return (
            <SatuGaya
              key={satu.kolom}
              satu={satu}
              kolom={kolom ? namaKolom(kolom) : String(satu.kolom)}
              onPilih={(g) => onPilih({ kolom: satu.kolom, gaya: g })}
            />
          );
        })}
      </div>
    </Panel>
  );
}

function SatuGaya({ satu, kolom, onPilih }: { satu: Gaya; kolom: string; onPilih: (gaya: string) => Promise<void> }) {
  const jenis = satu.jenis === 'angka' ? p.gayaAngka : p.gayaTanggal;
  const [tunggal] = satu.pilihan;
  const [dipilih, pilih] = useSegera(satu.gaya);
  if (satu.pilihan.length <= 1) {
    return (
      <div>
        <Text fw={600}>{kolom}</Text>
        {tunggal?.contoh.slice(0, 2).map((c) => (
          <Text key={c.teks} c="dimmed">
            {p.gayaContoh(c.teks, c.dibaca)}
          </Text>
        ))}
        {satu.catatan !== null && <Text size="sm">{satu.catatan}</Text>}
      </div>
    );
  }
  return (
    <Radio.Group
      label={kolom}
      aria-label={p.gayaKolom(jenis, kolom)}
      value={dipilih ?? ''}
      onChange={(nilai) => pilih(nilai, onPilih(nilai))}
      description={satu.catatan}
      error={dipilih === null ? p.gayaPilih : undefined}
    >
      <Stack gap={4} mt={4}>
        {satu.pilihan.map((pilihan) => (
          <Radio
            key={pilihan.gaya}
            value={pilihan.gaya}
            label={
              pilihan.contoh.length === 0
                ? p.gayaTanpaContoh(pilihan.gaya)
                : pilihan.contoh.map((c) => p.gayaContoh(c.teks, c.dibaca)).join('; ')
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
