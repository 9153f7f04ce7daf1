import { Button, Group, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { JENIS_MUTASI } from '../../../api/contract/mutasi.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { isSemester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { FORM_MUTASI } from './bidangMutasi.ts';
import type { SaringanMutasi } from './useDaftarMutasi.ts';

const s = t.mutasi.saring;
/** Kinds that other screens and the program itself book. */
const LAIN = [
  'saldo-awal',
  'ubah-kondisi',
  'ubah-data',
  'pengisian-nilai',
  'nomor-register',
  'komptabel',
  'tindak-lanjut',
  'penyusutan',
  'koreksi-akumulasi',
  'akumulasi-awal',
  'akumulasi-ikut',
];

const KELOMPOK = Object.entries(t.mutasi.kelompok).map(([kelompok, judul]) => ({
  group: judul,
  items: (kelompok === 'lain'
    ? LAIN
    : JENIS_MUTASI.filter((j) => FORM_MUTASI.find((f) => f.jenis === j)?.kelompok === kelompok)
  ).map((jenis) => ({ value: jenis, label: t.mutasi.namaJenis(jenis) })),
}));

interface Props {
  saringan: SaringanMutasi;
  onUbah: (saringan: SaringanMutasi) => void;
}

/** Semester, kind, golongan and lot the ledger is narrowed to. */
export function SaringMutasi({ saringan, onUbah }: Props) {
  const periode = useTanya('periode.daftar', {}).data ?? [];
  const lot = useTanya('barang.lihat', { id: saringan.barangId ?? '0' }, { aktif: saringan.barangId !== undefined });
  const { semester, jenis, golongan, barangId, ...lain } = saringan;
  const semua = { semester, jenis, golongan, barangId, ...lain };
  const ubah = (baru: { [K in keyof SaringanMutasi]: SaringanMutasi[K] | undefined }) =>
    onUbah(Object.fromEntries(Object.entries({ ...semua, ...baru }).filter(([, v]) => v !== undefined && v !== '')));
  const daftarSemester = [
    ...new Set([...periode.map((p) => p.semester), ...(semester ? [semester] : [])]),
  ].toReversed();
  return (
    <Group gap="xs" role="group" aria-label={s.label}>
      <Select
        aria-label={s.semester}
        w={150}
        value={semester ?? ''}
        data={[
          { value: '', label: s.semuaSemester },
          ...daftarSemester.map((nilai) => ({ value: nilai, label: nilai })),
        ]}
        onChange={(isi) => ubah({ semester: isi !== null && isSemester(isi) ? isi : undefined })}
      />
      <Select
        aria-label={s.jenis}
        w={200}
        value={jenis ?? ''}
        data={[{ value: '', label: s.semuaJenis }, ...KELOMPOK]}
        searchable
        maxDropdownHeight={380}
        onChange={(isi) => ubah({ jenis: isi ?? undefined })}
      />
      <Select
        aria-label={s.golongan}
        w={210}
        value={golongan ?? ''}
        data={[
          { value: '', label: s.semuaGolongan },
          ...GOLONGAN.map((g) => ({ value: g.golongan, label: `${g.golongan} ${g.nama}` })),
        ]}
        onChange={(isi) => ubah({ golongan: GOLONGAN.find((g) => g.golongan === isi)?.golongan })}
      />
      {barangId !== undefined && (
        <Button
          variant="light"
          rightSection={<IconX size={13} aria-hidden />}
          aria-label={s.hapusLot}
          onClick={() => ubah({ barangId: undefined })}
        >
          {s.lot(lot.data?.namaBarang ?? barangId)}
        </Button>
      )}
    </Group>
  );
}
