import { Radio, Select, Stack } from '@mantine/core';
import type { Keluaran } from '../../../api/contract/index.ts';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { isSemester, namaSemester, type Semester, semesterDari, semesterSebelum } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import gaya from './HalamanLaporan.module.css';

export type Laporan = Keluaran<'laporan.daftar'>[number];

const UKURAN = ['A4', 'F4', 'A3'] as const;
const ORIENTASI = ['mendatar', 'tegak'] as const;
const SEMUA_KERTAS: readonly Kertas[] = UKURAN.flatMap((ukuran) =>
  ORIENTASI.map((orientasi) => ({ ukuran, orientasi })),
);
const BAWAAN = 'bawaan';

const kunciKertas = (k: Kertas) => `${k.ukuran}-${k.orientasi}`;
const namaKertas = (k: Kertas) => `${k.ukuran} ${t.laporan[k.orientasi]}`;

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
  onKertas: (kertas: Kertas | null) => void;
}

/** What is to be reported: semester, report, paper. */
export function PilihanLaporan({ daftar, pilihan, semester, kertas, onPilih, onSemester, onKertas }: Props) {
  const hariIni = useHariIni();
  return (
    <Stack gap="sm">
      <Select
        label={t.laporan.semester}
        data={daftarSemester(hariIni, semester).map((s) => ({ value: s, label: namaSemester(s) }))}
        value={semester}
        maxDropdownHeight={320}
        onChange={(s) => s !== null && isSemester(s) && onSemester(s)}
      />
      <Radio.Group label={t.laporan.pilih} value={pilihan.id} onChange={onPilih}>
        <Stack gap={2} mt={4}>
          {daftar.map((l) => (
            <Radio
              key={l.id}
              value={l.id}
              label={l.judul}
              description={l.keterangan}
              className={gaya.butir}
              data-terpilih={l.id === pilihan.id || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={t.laporan.kertas}
        data={[
          { value: BAWAAN, label: t.laporan.kertasBawaan(namaKertas(pilihan.kertas)) },
          ...SEMUA_KERTAS.map((k) => ({ value: kunciKertas(k), label: namaKertas(k) })),
        ]}
        value={kertas ? kunciKertas(kertas) : BAWAAN}
        onChange={(kunci) => onKertas(SEMUA_KERTAS.find((k) => kunciKertas(k) === kunci) ?? null)}
      />
    </Stack>
  );
}
