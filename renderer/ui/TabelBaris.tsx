import { memo, type ReactElement } from 'react';
import kelas from './Tabel.module.css';
import { type Kolom, LEBAR_CENTANG } from './TabelKolom.ts';

interface PropBaris<T> {
  indeks: number;
  /** px from the top of the window's base */
  atas: number;
  /** Undefined while its block is on the way: a placeholder is drawn. */
  baris: T | undefined;
  kolom: readonly Kolom<T>[];
  tepi: readonly (number | null)[];
  terpilih: boolean;
  /** Column that holds the keyboard, -1 when it is not in this row. */
  kolomAktif: number;
  terbuka: boolean;
  labelCentang: string;
}

function Baris<T>({ indeks, atas, baris, kolom, tepi, terpilih, kolomAktif, terbuka, labelCentang }: PropBaris<T>) {
  return (
    <div
      role="row"
      aria-rowindex={indeks + 2}
      aria-selected={terpilih}
      data-baris={indeks}
      data-terbuka={terbuka || undefined}
      className={kelas['baris']}
      style={{ top: atas }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        tabIndex={kolomAktif === 0 ? 0 : -1}
        data-kolom={0}
        data-id="centang"
        className={`${kelas['sel']} ${kelas['beku']} ${kelas['centang']}`}
        style={{ width: LEBAR_CENTANG, left: 0 }}
      >
        <input type="checkbox" tabIndex={-1} checked={terpilih} readOnly aria-label={labelCentang} />
      </div>
      {kolom.map((k, i) => {
        const kiri = tepi[i] ?? null;
        return (
          <div
            key={k.id}
            role="gridcell"
            aria-colindex={i + 2}
            tabIndex={kolomAktif === i + 1 ? 0 : -1}
            data-kolom={i + 1}
            data-id={k.id}
            data-rata={k.rata}
            className={kiri === null ? kelas['sel'] : `${kelas['sel']} ${kelas['beku']}`}
            style={kiri === null ? { width: k.lebar } : { width: k.lebar, left: kiri }}
          >
            {baris === undefined ? <span className={kelas['rangka']} aria-hidden /> : k.isi(baris, indeks)}
          </div>
        );
      })}
    </div>
  );
}

/** One row; drawn again only when something of its own changed. */
// memo loses the type parameter, so it is put back here.
export const BarisTabel = memo(Baris) as <T>(prop: PropBaris<T>) => ReactElement;
