import { Alert, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n/id.ts';
import { Dialog } from '../../ui/Dialog.tsx';

const d = t.tindakLanjut.dialog;

interface Props {
  jenis: 'terima' | 'tangani';
  banyak: number;
  judulAturan: string;
  sedang: boolean;
  tutup: () => void;
  /** Marks the findings; gives why it was refused, or null. */
  simpan: (alasan: string) => Promise<string | null>;
}

/** Why findings are accepted, or how they are dealt with. */
export function DialogTanda({ jenis, banyak, judulAturan, sedang, tutup, simpan }: Props) {
  const [alasan, setAlasan] = useState('');
  const [dicoba, setDicoba] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const kirim = async () => {
    setDicoba(true);
    if (alasan.trim() === '') return;
    const hasil = await simpan(alasan.trim());
    if (hasil === null) tutup();
    else setDitolak(hasil);
  };
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={d[jenis]}
      simpan={jenis === 'terima' ? t.tindakLanjut.aksi.terima : t.tindakLanjut.aksi.tangani}
      onSimpan={() => void kirim()}
      sedang={sedang}
    >
      <Text>{jenis === 'terima' ? d.terimaUraian(banyak, judulAturan) : d.tanganiUraian(banyak, judulAturan)}</Text>
      <Textarea
        label={d.alasan}
        placeholder={jenis === 'terima' ? d.alasanTerima : d.alasanTangani}
        value={alasan}
        onChange={(e) => setAlasan(e.currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
        required
        data-autofocus
        error={dicoba && alasan.trim() === '' ? d.wajib : undefined}
      />
      {ditolak !== null && (
        <Alert color="red" role="alert">
          {ditolak}
        </Alert>
      )}
    </Dialog>
  );
}
