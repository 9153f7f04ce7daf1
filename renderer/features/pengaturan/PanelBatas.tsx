import { useState } from 'react';
import { formatRupiah } from '../../../domain/uang.ts';
import { t } from '../../i18n/id.ts';
import { BidangRupiah } from '../../ui/BidangRupiah.tsx';
import { DialogBaris } from './DialogBaris.tsx';
import { PanelTabel, type SimpanBaris } from './PanelTabel.tsx';
import type { NilaiSetelan } from './useSetelan.ts';

const p = t.pengaturan;

type Batas = NilaiSetelan<'kapitalisasi.batas'>[number];

/** Capitalisation thresholds with the day each holds from. */
export function PanelBatas() {
  return (
    <PanelTabel<'kapitalisasi.batas', Batas>
      kunci="kapitalisasi.batas"
      kata={p.batas}
      kolom={p.kolom.batas}
      isi={(b) => formatRupiah(b.batasSen)}
      baca={(nilai) => nilai}
      tulis={(baris) => [...baris]}
      Dialog={DialogBatas}
    />
  );
}

function DialogBatas({ awal, simpan, tutup }: { awal: Batas | null; simpan: SimpanBaris<Batas>; tutup: () => void }) {
  const [batas, setBatas] = useState<number | null>(awal?.batasSen ?? null);
  return (
    <DialogBaris
      judul={awal === null ? p.batas.tambah : p.batas.ubah}
      awal={awal}
      wajibMulai
      sah={batas !== null}
      simpan={({ mulai = '', ...kepala }) => simpan({ ...kepala, mulai, batasSen: batas ?? 0 }, kepala.dasar ?? '')}
      tutup={tutup}
    >
      {(dicoba) => (
        <BidangRupiah
          label={p.batas.nilai}
          nilai={batas}
          wajib
          onUbah={(sen) => setBatas(sen)}
          error={dicoba && batas === null ? p.wajib : undefined}
        />
      )}
    </DialogBaris>
  );
}
