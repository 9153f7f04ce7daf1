import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import kelas from './Tabel.module.css';
import { type Kolom, LEBAR_CENTANG } from './TabelKolom.ts';

export interface UrutanTabel {
  readonly kolom: string;
  readonly arah: 'naik' | 'turun';
}

interface PropKepala<T> {
  kolom: readonly Kolom<T>[];
  tepi: readonly (number | null)[];
  lebar: number;
  urutan: UrutanTabel;
  onUrut: (idKolom: string) => void;
  saringKolom: ((idKolom: string) => ReactNode) | undefined;
  kolomAktif: number;
  centang: 'kosong' | 'sebagian' | 'semua';
  labelCentang: string;
  onCentang: () => void;
}

/** The header row: sorts by a click or Enter, carries the filter buttons, stays on top. */
export function KepalaTabel<T>(prop: PropKepala<T>) {
  const { kolom, tepi, urutan, kolomAktif } = prop;
  return (
    <div role="rowgroup" className={kelas['kepala']} style={{ width: prop.lebar }}>
      <div role="row" aria-rowindex={1} data-baris={-1} className={kelas['barisKepala']}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={`${kelas['judul']} ${kelas['beku']} ${kelas['centang']}`}
          style={{ width: LEBAR_CENTANG, left: 0 }}
        >
          <input
            type="checkbox"
            data-kolom={0}
            tabIndex={kolomAktif === 0 ? 0 : -1}
            checked={prop.centang === 'semua'}
            ref={(kotak) => {
              if (kotak) kotak.indeterminate = prop.centang === 'sebagian';
            }}
            onChange={prop.onCentang}
            aria-label={prop.labelCentang}
          />
        </div>
        {kolom.map((k, i) => {
          const kiri = tepi[i] ?? null;
          const arah = urutan.kolom === k.id ? urutan.arah : null;
          const tab = kolomAktif === i + 1 ? 0 : -1;
          return (
            <div
              key={k.id}
              role="columnheader"
              aria-colindex={i + 2}
              aria-sort={
                k.bisaUrut ? (arah === null ? 'none' : arah === 'naik' ? 'ascending' : 'descending') : undefined
              }
              data-rata={k.rata}
              className={kiri === null ? kelas['judul'] : `${kelas['judul']} ${kelas['beku']}`}
              style={kiri === null ? { width: k.lebar } : { width: k.lebar, left: kiri }}
            >
              {k.bisaUrut ? (
                <button
                  type="button"
                  data-kolom={i + 1}
                  tabIndex={tab}
                  className={kelas['urut']}
                  onClick={() => prop.onUrut(k.id)}
                >
                  <span className={kelas['teks']}>{k.judul}</span>
                  {arah === 'naik' ? <IconArrowUp size={13} aria-hidden /> : null}
                  {arah === 'turun' ? <IconArrowDown size={13} aria-hidden /> : null}
                </button>
              ) : (
                <span data-kolom={i + 1} tabIndex={tab} className={kelas['teks']}>
                  {k.judul}
                </span>
              )}
              {prop.saringKolom?.(k.id)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
