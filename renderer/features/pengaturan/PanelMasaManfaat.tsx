import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../i18n/id.ts';
import { DialogBaris } from './DialogBaris.tsx';
import { PanelTabel, type SimpanBaris } from './PanelTabel.tsx';
import type { NilaiSetelan } from './useSetelan.ts';

const p = t.pengaturan;

type Masa = NilaiSetelan<'penyusutan.masaManfaat'>[number];

/** The table of useful lives. */
export function PanelMasaManfaat() {
  return (
    <PanelTabel<'penyusutan.masaManfaat', Masa>
      kunci="penyusutan.masaManfaat"
      kata={p.masa}
      kolom={p.kolom.tahun}
      isi={(b) => p.tahunIsi(b.tahun)}
      baca={(nilai) => nilai}
      tulis={(baris) => [...baris]}
      Dialog={DialogMasa}
    />
  );
}

function DialogMasa({ awal, simpan, tutup }: { awal: Masa | null; simpan: SimpanBaris<Masa>; tutup: () => void }) {
  const [tahun, setTahun] = useState<number | null>(awal?.tahun ?? null);
  const sah = tahun !== null && Number.isInteger(tahun) && tahun >= 1 && tahun <= 200;
  return (
    <DialogBaris
      judul={awal === null ? p.masa.tambah : p.masa.ubah}
      awal={awal}
      sah={sah}
      simpan={(kepala) => simpan({ ...kepala, tahun: tahun ?? 1 }, kepala.dasar ?? '')}
      tutup={tutup}
    >
      {(dicoba) => (
        <NumberInput
          label={p.masa.tahun}
          value={tahun ?? ''}
          min={1}
          max={200}
          allowDecimal={false}
          clampBehavior="none"
          required
          w={140}
          error={dicoba && !sah ? p.masa.tahunSalah : undefined}
          onChange={(isi) => setTahun(isi === '' ? null : Number(isi))}
        />
      )}
    </DialogBaris>
  );
}
