import { Alert, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Periode } from '../../../api/contract/periode.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { toastKabar } from '../../ui/toast.tsx';

const b = t.periode.bukaKembali;

/** *Buka kembali*: takes back what closing posted; needs a reason that stays in the log. */
export function DialogBuka({ periode, tutup }: { periode: Periode; tutup: () => void }) {
  const [alasan, setAlasan] = useState('');
  const [dicoba, setDicoba] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { jalankan, sedang } = usePerintah('periode.buka', { galatSendiri: true });
  const isi = alasan.trim();
  const simpan = async () => {
    setDicoba(true);
    if (isi === '') return;
    const jawaban = await jalankan({ semester: periode.semester, alasan: isi });
    if (!jawaban.ok) {
      setDitolak(jawaban.error.pesan);
      return;
    }
    toastKabar(b.selesai(periode.nama));
    tutup();
  };
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={b.judul(periode.nama)}
      simpan={b.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
    >
      <Text size="sm">{b.uraian}</Text>
      {ditolak !== null && (
        <Alert color="red" role="alert">
          {ditolak}
        </Alert>
      )}
      <Textarea
        label={b.alasan}
        placeholder={b.alasanContoh}
        value={alasan}
        onChange={(e) => setAlasan(e.currentTarget.value)}
        maxLength={500}
        required
        data-autofocus
        autosize
        minRows={2}
        error={dicoba && isi === '' ? b.wajib : undefined}
      />
    </Dialog>
  );
}
