import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { KEADAAN_TINDAK_LANJUT, type KeadaanTindakLanjut } from '../../../domain/tindakLanjut.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { DialogLangkah } from './DialogLangkah.tsx';
import { TabelAntrean } from './TabelAntrean.tsx';
import { useAntrean } from './useAntrean.ts';

const a = t.antrean;
const KOSONG: ReadonlySet<string> = new Set();

/** Steps whose paper can still be put right. */
const BERSURAT: Partial<Record<KeadaanTindakLanjut, 'ba' | 'usulan' | 'sk'>> = { ba: 'ba', usulan: 'usulan', sk: 'sk' };

/** Goods in RB by the step they are at; the next step for those that are selected. */
export function Antrean() {
  const [tahap, setTahap] = useState<KeadaanTindakLanjut>('belum');
  const [pilihan, setPilihan] = useState(KOSONG);
  const [dialog, setDialog] = useState<'langkah' | 'perbaiki' | null>(null);
  const antrean = useAntrean(tahap);
  const baris = antrean.data?.pages.flatMap((h) => h.baris) ?? [];
  const jumlah = antrean.data?.pages.at(-1)?.tahap ?? [];
  const terpilih = baris.filter((b) => pilihan.has(b.barangId));
  const pindah = (ke: string) => {
    setTahap(KEADAAN_TINDAK_LANJUT.find((k) => k === ke) ?? 'belum');
    setPilihan(KOSONG);
  };
  if (antrean.error) return <GalatMuat pesan={antrean.error.message} ulang={() => void antrean.refetch()} />;
  if (antrean.data && jumlah.every((j) => j.lot === 0)) return <Kosong judul={a.kosongJudul} uraian={a.kosongUraian} />;
  return (
    <div style={{ overflowY: 'auto', minHeight: 0 }}>
      <Text c="dimmed" size="sm" mb={6}>
        {a.uraian}
      </Text>
      <Group justify="space-between" mb={6}>
        <SegmentedControl
          aria-label={a.tahap}
          size="xs"
          value={tahap}
          onChange={pindah}
          data={KEADAAN_TINDAK_LANJUT.map((k) => ({ value: k, label: label(k, jumlah) }))}
        />
        <Group gap="xs">
          <Text size="sm" aria-live="polite">
            {a.terpilih(terpilih.length)}
          </Text>
          {BERSURAT[tahap] && (
            <Button variant="default" disabled={terpilih.length === 0} onClick={() => setDialog('perbaiki')}>
              {a.perbaiki}
            </Button>
          )}
          <Button disabled={terpilih.length === 0} onClick={() => setDialog('langkah')}>
            {a.langkah[tahap]}
          </Button>
        </Group>
      </Group>
      <Ringkas jumlah={jumlah.find((j) => j.keadaan === tahap)} />
      {antrean.data && baris.length === 0 ? (
        <Text c="dimmed" p="md">
          {a.kosongTahap}
        </Text>
      ) : (
        <TabelAntrean baris={baris} pilihan={pilihan} pilih={setPilihan} />
      )}
      {antrean.hasNextPage && (
        <Group justify="center" my="sm">
          <Button variant="default" loading={antrean.isFetchingNextPage} onClick={() => void antrean.fetchNextPage()}>
            {a.lagi}
          </Button>
        </Group>
      )}
      {dialog && (
        <DialogLangkah
          keadaan={tahap}
          perbaiki={dialog === 'perbaiki' ? (BERSURAT[tahap] ?? null) : null}
          lot={terpilih}
          tutup={() => setDialog(null)}
          selesai={() => {
            setDialog(null);
            setPilihan(KOSONG);
          }}
        />
      )}
    </div>
  );
}

type Jumlah = Keluaran<'tindakLanjut.daftar'>['tahap'][number];

const label = (keadaan: KeadaanTindakLanjut, jumlah: readonly Jumlah[]): string =>
  `${a.keadaan[keadaan]} ${angka(jumlah.find((j) => j.keadaan === keadaan)?.lot ?? 0)}`;

function Ringkas({ jumlah }: { jumlah: Jumlah | undefined }) {
  if (jumlah === undefined || jumlah.lot === 0) return null;
  return (
    <Text size="sm" mb={4}>
      {a.jumlah(jumlah.lot, jumlah.unit)} · {rupiah(jumlah.nilaiSen)}
    </Text>
  );
}
