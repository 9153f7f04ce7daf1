import { Checkbox, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import type { Pejabat } from '../../../api/contract/register.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Muat } from '../../ui/Muat.tsx';

const LETAK = ['kiri', 'tengah', 'kanan'] as const;
type Letak = (typeof LETAK)[number];
const ISI = [
  ['nama', 120],
  ['nip', 30],
  ['pangkat', 80],
  ['jabatan', 160],
] as const;
const d = t.pengesahan;

type Tercetak = Keluaran<'laporan.buat'>['penanda'];
type Tersimpan = Keluaran<'pengesahan.lihat'>;

interface Props {
  id: string;
  semester: Semester;
  /** Who signs now, as printed. */
  tercetak: Tercetak;
  tutup: () => void;
}

/** Date and signers of one report. */
export function DialogPengesahan(props: Props) {
  const tersimpan = useTanya('pengesahan.lihat', { id: props.id, semester: props.semester });
  return <Muat tanya={tersimpan}>{(awal) => <Isian {...props} awal={awal} />}</Muat>;
}

function Isian({ id, semester, tercetak, awal, tutup }: Props & { awal: Tersimpan }) {
  const [tanggal, setTanggal] = useState(awal.tanggal);
  const [penanda, setPenanda] = useState<Partial<Record<Letak, Pejabat>>>(() => tanpaKosong(awal.penanda));
  const [dicoba, setDicoba] = useState(false);
  const { jalankan, sedang } = usePerintah('pengesahan.atur', { pesan: () => d.tersimpan });
  const ada = LETAK.flatMap((letak) => {
    const cetak = tercetak[letak];
    return cetak === null ? [] : [{ letak, cetak }];
  });
  const simpan = async () => {
    setDicoba(true);
    if (Object.values(penanda).some((p) => p.nama.trim() === '')) return;
    if ((await jalankan({ id, semester, tanggal, penanda })).ok) tutup();
  };
  const ganti = (letak: Letak, pejabat: Pejabat | null) => {
    const { [letak]: _, ...lain } = penanda;
    setPenanda(pejabat === null ? lain : { ...lain, [letak]: pejabat });
  };
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={d.judul}
      simpan={d.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
      bisa={ada.length > 0}
      lebar="lg"
    >
      <Text c="dimmed">{d.uraian}</Text>
      <BidangTanggal label={d.tanggal} uraian={d.tanggalUraian} nilai={tanggal} onUbah={setTanggal} lebar={260} />
      {ada.length === 0 && <Text>{d.tanpa}</Text>}
      <SimpleGrid cols={Math.max(1, ada.length)} spacing="md">
        {ada.map(({ letak, cetak }) => (
          <Penanda
            key={letak}
            judul={d.letak[letak]}
            cetak={cetak}
            isi={penanda[letak] ?? null}
            dicoba={dicoba}
            onUbah={(pejabat) => ganti(letak, pejabat)}
          />
        ))}
      </SimpleGrid>
    </Dialog>
  );
}

interface PropsPenanda {
  judul: string;
  cetak: NonNullable<Tercetak[Letak]>;
  isi: Pejabat | null;
  dicoba: boolean;
  onUbah: (pejabat: Pejabat | null) => void;
}

/** One signer: as the identity has it, or as typed here. */
function Penanda({ judul, cetak, isi, dicoba, onUbah }: PropsPenanda) {
  const { nama, nip, pangkat, jabatan } = cetak;
  const nilai = isi ?? { nama, nip, pangkat, jabatan };
  return (
    <Stack gap={6} role="group" aria-label={judul}>
      <Text fw={600}>{[judul, cetak.peran].filter(Boolean).join(' · ')}</Text>
      <Checkbox
        label={d.ganti}
        checked={isi !== null}
        onChange={(e) => onUbah(e.currentTarget.checked ? nilai : null)}
      />
      {ISI.map(([kunci, maks]) => (
        <TextInput
          key={kunci}
          label={t.mulai[kunci]}
          value={nilai[kunci]}
          maxLength={maks}
          readOnly={isi === null}
          variant={isi === null ? 'filled' : 'default'}
          error={kunci === 'nama' && dicoba && isi?.nama.trim() === '' ? d.namaWajib : undefined}
          onChange={(e) => onUbah({ ...nilai, [kunci]: e.currentTarget.value })}
        />
      ))}
    </Stack>
  );
}

const tanpaKosong = (penanda: Tersimpan['penanda']): Partial<Record<Letak, Pejabat>> =>
  Object.fromEntries(
    LETAK.flatMap((l): [Letak, Pejabat][] => {
      const isi = penanda[l];
      return isi === undefined ? [] : [[l, isi]];
    }),
  );
