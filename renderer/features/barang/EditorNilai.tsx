import { Modal, Paper, Text } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../i18n/id.ts';
import gaya from './Barang.module.css';
import { FormNilai, type LotNilai } from './FormNilai.tsx';
import { useAntreanKetik } from './useAntreanKetik.ts';

interface Props {
  lot: LotNilai;
  /** Finds the cell being edited; without one the form stands in a dialog. */
  cariSel: () => HTMLElement | null;
  dasarAwal: string;
  /** Amount to begin with, sen. */
  usulanSen?: number | undefined;
  tanggalAwal?: string | undefined;
  lanjut: ((dasar: string) => void) | null;
  selesai: (dasar: string) => void;
  tutup: () => void;
}

/** Editing the value in the grid (F2): a card at the cell, not in the way of the rows around it. */
export function EditorNilai(prop: Props) {
  const { lot, cariSel, tutup } = prop;
  const antrean = useAntreanKetik();
  const [diSel] = useState(() => cariSel() !== null);
  const judul = `${lot.nilaiSen === null ? t.barang.nilai.judul : t.barang.nilai.judulKoreksi}: ${lot.namaBarang}`;
  const isi = (
    <FormNilai
      key={lot.id}
      antrean={antrean}
      lot={lot}
      dasarAwal={prop.dasarAwal}
      usulanSen={prop.usulanSen}
      tanggalAwal={prop.tanggalAwal}
      lanjut={prop.lanjut}
      selesai={prop.selesai}
    />
  );
  if (!diSel) {
    return (
      <Modal opened onClose={tutup} title={judul} size={460}>
        {isi}
      </Modal>
    );
  }
  return (
    <KartuSel id={lot.id} cariSel={cariSel} judul={judul} tutup={tutup}>
      {isi}
    </KartuSel>
  );
}

interface PropKartu {
  /** Another lot: the card moves to its cell. */
  id: string;
  cariSel: () => HTMLElement | null;
  judul: string;
  tutup: () => void;
  children: ReactNode;
}

function KartuSel({ id, cariSel, judul, tutup, children }: PropKartu) {
  const kartu = useRef<HTMLDivElement>(null);
  const [tempat, setTempat] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const sel = cariSel();
    if (!sel || !kartu.current) return undefined;
    setTempat(tempatKartu(sel.getBoundingClientRect(), kartu.current.offsetWidth, kartu.current.offsetHeight));
    sel.dataset['sunting'] = '';
    return () => {
      delete sel.dataset['sunting'];
    };
    // The card moves with the lot; where its cell is, is looked up then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);
  useEffect(() => kartu.current?.querySelector('input')?.focus({ preventScroll: true }), [id, tempat]);

  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented) return;
    e.preventDefault();
    e.stopPropagation();
    tutup();
  };
  return (
    <Paper
      ref={kartu}
      role="dialog"
      aria-label={judul}
      className={gaya.kartuNilai}
      shadow="md"
      withBorder
      style={tempat ?? { visibility: 'hidden' }}
      onKeyDown={tombol}
    >
      <Text fw={600} size="sm" mb={6} truncate title={judul}>
        {judul}
      </Text>
      {children}
    </Paper>
  );
}

/** Below the cell and flush with its right edge, above it where there is no room. */
function tempatKartu(sel: DOMRect, lebar: number, tinggi: number): { left: number; top: number } {
  const bawah = sel.bottom + 4;
  return {
    left: Math.max(8, Math.min(sel.right - lebar, window.innerWidth - lebar - 8)),
    top: bawah + tinggi > window.innerHeight - 8 ? Math.max(8, sel.top - tinggi - 4) : bawah,
  };
}
