import { Alert, Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { KONVENSI } from '../../../domain/penyusutan/aturan.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AsalSetelan } from './AsalSetelan.tsx';
import { useSetelan } from './useSetelan.ts';

const p = t.pengaturan;
const k = p.pilihan;

/** A setting with few values, each in words. */
interface Pilihan {
  readonly kunci: 'penyusutan.konvensi' | 'penyusutan.tahunSaja' | 'penyusutan.dasarPersen' | 'penyusutan.ekstra';
  readonly judul: string;
  readonly isi: readonly { readonly nilai: string | boolean; readonly kata: string }[];
}

const PILIHAN: readonly Pilihan[] = [
  {
    kunci: 'penyusutan.konvensi',
    judul: k.konvensi,
    isi: KONVENSI.map((nilai) => ({ nilai, kata: k.konvensiKata[nilai] })),
  },
  {
    kunci: 'penyusutan.tahunSaja',
    judul: k.tahunSaja,
    isi: (['01-01', '12-31'] as const).map((nilai) => ({ nilai, kata: k.tahunSajaKata[nilai] })),
  },
  {
    kunci: 'penyusutan.dasarPersen',
    judul: k.dasarPersen,
    isi: (['nilai-perolehan', 'nilai-buku'] as const).map((nilai) => ({ nilai, kata: k.dasarPersenKata[nilai] })),
  },
  {
    kunci: 'penyusutan.ekstra',
    judul: k.ekstra,
    isi: [
      { nilai: true, kata: k.ekstraKata.ya },
      { nilai: false, kata: k.ekstraKata.tidak },
    ],
  },
];

/** How depreciation is reckoned, where regulations differ. */
export function PanelPilihan() {
  return (
    <Panel judul={k.judul} uraian={k.uraian}>
      <table className="tabel">
        <tbody>
          {PILIHAN.map((satu) => (
            <Baris key={satu.kunci} pilihan={satu} />
          ))}
        </tbody>
      </table>
      <Text size="sm" c="dimmed" mt="xs">
        {p.akibat}
      </Text>
    </Panel>
  );
}

function Baris({ pilihan }: { pilihan: Pilihan }) {
  const { tanya, data } = useSetelan(pilihan.kunci);
  const [ubah, setUbah] = useState(false);
  return (
    <tr>
      <th scope="row" style={{ width: 300, color: 'inherit', borderBottom: '1px solid var(--garis)' }}>
        {pilihan.judul}
      </th>
      <td>
        <Muat tanya={tanya}>
          {() =>
            data && (
              <>
                <Text>{pilihan.isi.find((i) => i.nilai === data.nilai)?.kata}</Text>
                <AsalSetelan kunci={pilihan.kunci} judul={pilihan.judul} asal={data} />
              </>
            )
          }
        </Muat>
      </td>
      <td style={{ width: 90, textAlign: 'right' }}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={data === undefined}
          aria-label={p.ubahUntuk(pilihan.judul)}
          onClick={() => setUbah(true)}
        >
          {t.umum.ubah}
        </Button>
        {ubah && data && <DialogPilihan pilihan={pilihan} kini={data.nilai} tutup={() => setUbah(false)} />}
      </td>
    </tr>
  );
}

function DialogPilihan({ pilihan, kini, tutup }: { pilihan: Pilihan; kini: string | boolean; tutup: () => void }) {
  const [nilai, setNilai] = useState(kini);
  const [dasar, setDasar] = useState('');
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { jalankan, sedang } = usePerintah('pengaturan.atur', {
    galatSendiri: true,
    pesan: () => p.disimpan(pilihan.judul),
  });
  const simpan = async () => {
    const jawaban = await jalankan({ kunci: pilihan.kunci, nilai, dasar: dasar.trim() });
    if (jawaban.ok) tutup();
    else setDitolak(jawaban.error.pesan);
  };
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={pilihan.judul}
      simpan={t.umum.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
      bisa={nilai !== kini}
    >
      {ditolak !== null && (
        <Alert color="red" role="alert">
          {ditolak}
        </Alert>
      )}
      <Radio.Group
        aria-label={pilihan.judul}
        value={String(nilai)}
        onChange={(isi) => setNilai(pilihan.isi.find((i) => String(i.nilai) === isi)?.nilai ?? kini)}
      >
        <Stack gap={6}>
          {pilihan.isi.map((i) => (
            <Radio key={String(i.nilai)} value={String(i.nilai)} label={i.kata} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={p.dasar}
        description={p.dasarUraian}
        placeholder={p.dasarContoh}
        value={dasar}
        maxLength={300}
        onChange={(e) => setDasar(e.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {p.akibat}
      </Text>
    </Dialog>
  );
}
