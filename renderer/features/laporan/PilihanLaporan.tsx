import { Button, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { isSemester, namaSemester, type Semester, semesterDari, semesterSebelum } from '../../../domain/tanggal.ts';
import { useAksi } from '../../app/aksi.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { DialogPaket } from './DialogPaket.tsx';
import { DaftarLaporan } from './DaftarLaporan.tsx';
import gaya from './HalamanLaporan.module.css';
import { PilihanKertas } from './PilihanKertas.tsx';
import type { Laporan } from './susunDaftar.ts';

/** The semesters on offer: this one and the ten before, and whatever an address asked for. */
function daftarSemester(hariIni: string, terpilih: Semester): Semester[] {
  const daftar: Semester[] = [semesterDari(hariIni)];
  for (let i = 0; i < 10; i += 1) daftar.push(semesterSebelum(daftar[i] ?? terpilih));
  return daftar.includes(terpilih) ? daftar : [...daftar, terpilih].toSorted().toReversed();
}

interface Props {
  daftar: readonly Laporan[];
  pilihan: Laporan;
  semester: Semester;
  kertas: Kertas | null;
  onPilih: (id: string) => void;
  onSemester: (semester: Semester) => void;
  muatkan: boolean;
  onKertas: (kertas: Kertas | null, muatkan: boolean) => void;
}

/** What is to be reported: semester, report, version, paper. */
export function PilihanLaporan({ daftar, pilihan, semester, kertas, muatkan, onPilih, onSemester, onKertas }: Props) {
  const hariIni = useHariIni();
  const [paket, setPaket] = useState(false);
  useAksi([
    {
      name: 'laporan.paket',
      label: t.paket.tombol,
      kelompok: t.aksi.kelompok.laporan,
      run: () => setPaket(true),
    },
  ]);
  return (
    <aside className={gaya.sisi} aria-label={t.laporan.pilih}>
      <Title order={1}>{t.laporan.judul}</Title>
      <Select
        aria-label={t.laporan.semester}
        data={daftarSemester(hariIni, semester).map((s) => ({ value: s, label: namaSemester(s) }))}
        value={semester}
        maxDropdownHeight={320}
        onChange={(s) => s !== null && isSemester(s) && onSemester(s)}
      />
      <Button variant="default" leftSection={<IconPackage size={15} aria-hidden />} onClick={() => setPaket(true)}>
        {t.paket.tombol}
      </Button>
      {paket && <DialogPaket semester={semester} tutup={() => setPaket(false)} />}
      <DaftarLaporan daftar={daftar} pilihan={pilihan} onPilih={onPilih} />
      <Stack gap={6}>
        <Text size="xs" c="dimmed">
          {pilihan.keterangan}
        </Text>
        <Versi daftar={daftar} pilihan={pilihan} onPilih={onPilih} />
        <PilihanKertas bawaan={pilihan.kertas} kertas={kertas} muatkan={muatkan} onKertas={onKertas} />
      </Stack>
    </aside>
  );
}

/** Versions that fit beside another in the width of the choice. */
const MUAT_BERDAMPINGAN = 3;

/** The choice among the versions of one report: by the threshold (three, side by side), or by way or cause (a list). */
function Versi({ daftar, pilihan, onPilih }: Pick<Props, 'daftar' | 'pilihan' | 'onPilih'>) {
  const versi = daftar.filter((l) => l.varian !== null && l.varian.keluarga === pilihan.varian?.keluarga);
  if (versi.length < 2) return null;
  const data = versi.map((l) => ({ value: l.id, label: l.varian?.label ?? l.judul }));
  if (versi.length > MUAT_BERDAMPINGAN)
    return (
      <Select
        label={t.laporan.versi}
        data={data}
        value={pilihan.id}
        allowDeselect={false}
        maxDropdownHeight={320}
        onChange={(id) => id !== null && onPilih(id)}
      />
    );
  return (
    <SegmentedControl
      fullWidth
      aria-label={t.laporan.versi}
      classNames={{ label: gaya.versi }}
      data={data}
      value={pilihan.id}
      onChange={onPilih}
    />
  );
}
