import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { LembarImpor } from '../../../api/contract/impor.ts';
import type { Keluaran } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';
import gaya from './Impor.module.css';

const l = t.impor.lembar;
const AWAL = 40;
const PALING = 200;

type Contoh = Keluaran<'impor.contoh'>;

interface Props {
  sesi: string;
  lembar: LembarImpor;
  onKepala: (dari: number, sampai: number) => void;
}

/** The first rows of a sheet as they stand, each with what it was taken for; a row number makes its row the heading. */
export function PratinjauLembar({ sesi, lembar, onKepala }: Props) {
  const [batas, setBatas] = useState(AWAL);
  const tanya = useTanya('impor.contoh', { sesi, lembar: lembar.nomor, batas }, { tahan: true });
  const pilih = (baris: number, lanjutkan: boolean) => {
    const dari = lembar.kepalaDari;
    if (lanjutkan && dari !== null) onKepala(Math.min(dari, baris), Math.max(dari, baris));
    else onKepala(baris, baris);
  };
  return (
    <Muat tanya={tanya}>
      {(baris) => (
        // Scrolls both ways: reachable by keyboard, so that it can be read without a mouse.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={gaya.pratinjau} tabIndex={0} role="region" aria-label={l.pratinjauUraian(baris.length)}>
          <Isi baris={baris} lembar={lembar} onPilih={pilih} />
          {baris.length === batas && batas < PALING && batas < lembar.baris && (
            <Button m="xs" size="compact-sm" variant="default" onClick={() => setBatas(PALING)}>
              {l.lagi}
            </Button>
          )}
        </div>
      )}
    </Muat>
  );
}

interface PropsIsi {
  baris: Contoh;
  lembar: LembarImpor;
  onPilih: (baris: number, lanjutkan: boolean) => void;
}

function Isi({ baris, lembar, onPilih }: PropsIsi) {
  const kolom = useMemo(() => {
    const nomor = new Set(baris.flatMap((b) => b.sel.map((s) => s.kolom)));
    for (const k of lembar.kolom) nomor.add(k.kolom);
    return [...nomor].toSorted((a, b) => a - b);
  }, [baris, lembar.kolom]);
  return (
    <table className={gaya.sel}>
      <thead>
        <tr>
          <th scope="col">{l.barisKolom}</th>
          <th scope="col">{l.jenis}</th>
          {kolom.map((k) => (
            <th key={k} scope="col">
              {huruf(k)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => {
          const isi = new Map(b.sel.map((s) => [s.kolom, s.teks]));
          return (
            <tr key={b.baris} data-jenis={golonganJenis(b.jenis)}>
              <th scope="row">
                <button
                  type="button"
                  className={gaya.nomorBaris}
                  aria-label={l.jadikan(b.baris)}
                  title={l.jadikan(b.baris)}
                  onClick={(e) => onPilih(b.baris, e.shiftKey)}
                >
                  {b.baris}
                </button>
              </th>
              <td className={gaya.jenis}>{b.jenis.charAt(0).toUpperCase() + b.jenis.slice(1)}</td>
              {kolom.map((k) => (
                <td key={k} title={isi.get(k)}>
                  {isi.get(k)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What a row's colour stands for; the words beside it say the same. */
function golonganJenis(jenis: string): 'kepala' | 'data' | 'lain' {
  const kecil = jenis.toLowerCase();
  return kecil === 'data' || kecil === 'barang' ? 'data' : kecil.startsWith('kepala') ? 'kepala' : 'lain';
}

/** Column number from 1 -> its letters: 28 -> `AB`. */
function huruf(kolom: number): string {
  const sisa = (kolom - 1) % 26;
  const akhir = String.fromCodePoint(65 + sisa);
  return kolom <= 26 ? akhir : huruf((kolom - 1 - sisa) / 26) + akhir;
}
