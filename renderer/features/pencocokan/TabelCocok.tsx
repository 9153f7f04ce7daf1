import { Text } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { ButirCocok, TabCocok } from '../../../api/contract/pencocokan.ts';
import { t } from '../../i18n/id.ts';
import { type KlikBaris, type PegangTabel, Tabel } from '../../ui/Tabel.tsx';
import type { DataTabel } from '../../ui/TabelData.ts';
import type { Posisi } from '../../ui/TabelKetik.ts';
import type { Pilihan } from '../../ui/TabelPilihan.ts';
import { kolomCocok, namaSisi } from './kolomCocok.tsx';
import gaya from './Pencocokan.module.css';

const p = t.pencocokan;
const URUTAN = { kolom: 'skor', arah: 'turun' } as const;
const diam = () => undefined;

/** Choosing rows, whatever is done with them. */
export interface Pemilih {
  readonly pilihan: Pilihan;
  alihkanBaris: (indeks: number) => void | Promise<void>;
  rentangKe: (indeks: number, dari: number) => Promise<void>;
  semua: () => void;
}

const HAMPA: ReadonlySet<string> = new Set<string>();

/**
 * Where the keyboard is in a list that becomes shorter as pairs are decided on: it stays at its height. What was decided
 * stands there until fresh rows come; the keys are then already about the row that takes its place.
 */
export function usePosisi(data: DataTabel<ButirCocok>) {
  const { jumlah, simpanan } = data;
  const [mau, setMau] = useState<Posisi>({ baris: 0, kolom: 1 });
  const [diputus, setDiputus] = useState(HAMPA);
  // Once they are gone from the list they may come back to it.
  if (diputus.size > 0 && simpanan.cari((b) => diputus.has(b.nomor)) < 0) setDiputus(HAMPA);
  const posisi = mau.baris < jumlah ? mau : { baris: jumlah - 1, kolom: mau.kolom };
  let indeks = posisi.baris;
  while (diputus.has(simpanan.baris(indeks)?.nomor ?? '')) indeks += 1;
  const baris = indeks >= 0 ? simpanan.baris(indeks) : undefined;
  const diTabel = () => baris !== undefined && Boolean(document.activeElement?.closest('[role="grid"]'));
  const tandaiDiputus = (nomor: readonly string[]) => setDiputus((lama) => new Set([...lama, ...nomor]));
  return { posisi, setMau, indeks, baris, diTabel, tandaiDiputus };
}

interface Props {
  tab: TabCocok;
  cari: string;
  data: DataTabel<ButirCocok>;
  pemilih: Pemilih;
  letak: ReturnType<typeof usePosisi>;
  pegang: RefObject<PegangTabel | null>;
}

/** The rows of one of the lists. */
export function TabelCocok({ tab, cari, data, pemilih, letak, pegang }: Props) {
  const { posisi, setMau, baris } = letak;
  const onPosisi = (ke: Posisi, shift: boolean) => {
    if (shift && ke.baris >= 0) void pemilih.rentangKe(ke.baris, Math.max(posisi.baris, 0));
    setMau(ke);
  };
  const klik = ({ kolom, ctrl, baris: n }: KlikBaris) => {
    if (kolom === 'centang' || ctrl) void pemilih.alihkanBaris(n);
  };
  return (
    <div className={gaya.tabel}>
      <Tabel
        label={p.tabel(p.tab[tab])}
        kolom={kolomCocok(tab)}
        simpanan={data.simpanan}
        jumlah={data.jumlah}
        gambar={data.gambar}
        memuat={data.memuat}
        idDari={(b) => b.nomor}
        labelCentang={(b) => (b === undefined ? p.kotakMemuat : p.kotak(namaSisi([...b.mereka, ...b.kita], 1)))}
        labelCentangSemua={p.kotakSemua}
        posisi={posisi}
        onPosisi={onPosisi}
        pilihan={pemilih.pilihan}
        onCentangSemua={pemilih.semua}
        urutan={URUTAN}
        onUrut={diam}
        onTampak={data.tampak}
        onKlik={klik}
        onMenu={diam}
        idTerbuka={baris?.nomor ?? null}
        kosong={<Text p="md">{cari === '' ? p.kosong[tab] : p.kosong.cari}</Text>}
        pegang={pegang}
      />
    </div>
  );
}
