import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StatusTemuan } from '../../../domain/mutu/aturan.ts';
import { t } from '../../i18n/id.ts';
import { toastGalat } from '../../ui/toast.tsx';
import gaya from './TindakLanjut.module.css';
import type { PengendaliTemuan } from './usePengendaliTemuan.ts';

const teks = t.tindakLanjut;

interface Props {
  k: PengendaliTemuan;
  status: StatusTemuan;
  children: ReactNode;
}

/** What is selected among the findings, and what can be done with it. */
export function BilahTemuan({ k, status, children }: Props) {
  const mati = k.banyak === 0;
  const bukaLagi = async () => {
    const ditolak = await k.tandai('terbuka', '');
    if (ditolak !== null) toastGalat(ditolak);
  };
  return (
    <div className={gaya.bilah}>
      {children}
      <Terpilih k={k} />
      <div className={gaya.dorong} />
      {status !== 'terbuka' && (
        <Button variant="default" disabled={mati} loading={k.sedang} onClick={() => void bukaLagi()}>
          {teks.aksi.buka}
        </Button>
      )}
      {status !== 'ditangani' && (
        <Button variant="default" disabled={mati} onClick={() => k.setDialog('tangani')}>
          {teks.aksi.tangani}
        </Button>
      )}
      {status !== 'diterima' && (
        <Button disabled={mati} onClick={() => k.setDialog('terima')}>
          {teks.aksi.terima}
        </Button>
      )}
    </div>
  );
}

function Terpilih({ k }: { k: PengendaliTemuan }) {
  const { banyak, pilihan, semua, kosongkan } = k.pemilih;
  const { jumlah } = k.data;
  if (banyak === 0) return null;
  return (
    <div role="group" aria-label={teks.pilih.label} className={gaya.bilah}>
      <strong aria-live="polite">
        {pilihan.jenis === 'semua' ? teks.pilih.semuaTerpilih(jumlah) : teks.pilih.terpilih(banyak, jumlah)}
      </strong>
      {pilihan.jenis === 'id' && banyak < jumlah && (
        <Button variant="subtle" size="compact-xs" onClick={semua}>
          {teks.pilih.pilihSemua(jumlah)}
        </Button>
      )}
      <Button variant="subtle" size="compact-xs" onClick={kosongkan}>
        {teks.pilih.kosongkan}
      </Button>
    </div>
  );
}
