import { Button, Kbd, Text, Title } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { BarisMutasi } from '../../../api/contract/mutasi.ts';
import { useAksi } from '../../app/aksi.ts';
import { pergi, useKueri } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { Kosong } from '../../ui/Kosong.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { bacaAlamatMutasi, keMutasi } from './alamatMutasi.ts';
import { DaftarMutasi } from './DaftarMutasi.tsx';
import { DialogCatat } from './DialogCatat.tsx';
import { DialogDokumen } from './DialogDokumen.tsx';
import gaya from './Mutasi.module.css';
import { SaringMutasi } from './SaringMutasi.tsx';
import { type SaringanMutasi, useDaftarMutasi } from './useDaftarMutasi.ts';

const m = t.mutasi;
const saring = (saringan: SaringanMutasi) => pergi(keMutasi(saringan), { replace: true });

/** Mutasi: the ledger as a list, and the form that books on it. */
export function HalamanMutasi() {
  const kueri = useKueri();
  const saringan = useMemo(() => bacaAlamatMutasi(kueri), [kueri]);
  const [catat, setCatat] = useState(false);
  const [lampir, setLampir] = useState<BarisMutasi | null>(null);
  const daftar = useDaftarMutasi(saringan);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = daftar;
  const baris = daftar.data?.pages.flatMap((halaman) => halaman.baris) ?? [];
  const lanjut = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  useAksi([{ name: 'mutasi.catat', label: m.catat, kelompok: m.judul, keys: ['Alt+N'], run: () => setCatat(true) }]);
  const tersaring = Object.keys(saringan).length > 0;
  return (
    <div className={gaya.halaman}>
      <div className={gaya.kepala}>
        <Title order={1}>{m.judul}</Title>
        <SaringMutasi saringan={saringan} onUbah={saring} />
        <div className={gaya.dorong} />
        <Button rightSection={<Kbd size="xs">Alt+N</Kbd>} onClick={() => setCatat(true)}>
          {m.catat}
        </Button>
      </div>
      {daftar.error && <GalatMuat pesan={daftar.error.message} ulang={() => void daftar.refetch()} />}
      {daftar.data && baris.length === 0 ? (
        tersaring ? (
          <Kosong judul={m.tidakCocok} uraian="" aksi={{ label: m.hapusSaringan, run: () => saring({}) }} />
        ) : (
          <Kosong judul={m.kosongJudul} uraian={m.kosongUraian} aksi={{ label: m.catat, run: () => setCatat(true) }} />
        )
      ) : (
        <DaftarMutasi
          // Another filter begins at its top.
          key={kueri}
          baris={baris}
          lanjut={hasNextPage ? lanjut : null}
          onLampirkan={setLampir}
          onLot={(barangId) => saring({ barangId })}
        />
      )}
      <Text size="xs" c="dimmed" role="status">
        {isFetchingNextPage ? m.memuatLagi : m.dimuat(baris.length, !hasNextPage)}
      </Text>
      {catat && <DialogCatat tutup={() => setCatat(false)} />}
      {lampir !== null && <DialogDokumen baris={lampir} tutup={() => setLampir(null)} />}
    </div>
  );
}
