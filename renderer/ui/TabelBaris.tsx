import { memo, type ReactElement } from 'react';
import kelas from './Tabel.module.css';
import { banyakBeku, type Kolom, LEBAR_CENTANG } from './TabelKolom.ts';

interface PropBaris<T> {
  indeks: number;
  /** px from the top of the window's base */
  atas: number;
  /** Undefined while its block is on the way: a placeholder is drawn. */
  baris: T | undefined;
  kolom: readonly Kolom<T>[];
  terpilih: boolean;
  /** Column that holds the keyboard, -1 when it is not in this row. */
  kolomAktif: number;
  terbuka: boolean;
  labelCentang: string;
}

function Baris<T>({ indeks, atas, baris, kolom, terpilih, kolomAktif, terbuka, labelCentang }: PropBaris<T>) {
  const beku = banyakBeku(kolom);
  const sel = (k: Kolom<T>, i: number) => (
    <div
      key={k.id}
      role="gridcell"
      aria-colindex={i + 2}
      tabIndex={kolomAktif === i + 1 ? 0 : -1}
      data-kolom={i + 1}
      data-id={k.id}
      data-rata={k.rata}
      className={kelas['sel']}
      style={{ width: k.lebar }}
    >
      {baris === undefined ? <span className={kelas['rangka']} aria-hidden /> : k.isi(baris, indeks)}
    </div>
  );
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
      <div role="presentation" className={kelas['beku']}>
        <div
          role="gridcell"
          aria-colindex={1}
          tabIndex={kolomAktif === 0 ? 0 : -1}
          data-kolom={0}
          data-id="centang"
          className={`${kelas['sel']} ${kelas['centang']}`}
          style={{ width: LEBAR_CENTANG }}
        >
          <input type="checkbox" tabIndex={-1} checked={terpilih} readOnly aria-label={labelCentang} />
        </div>
        {kolom.slice(0, beku).map(sel)}
      </div>
      {kolom.slice(beku).map((k, i) => sel(k, i + beku))}
    </div>
  );
}

/** One row; drawn again only when something of its own changed. */
// memo loses the type parameter, so it is put back here.
export const BarisTabel = memo(Baris) as <T>(prop: PropBaris<T>) => ReactElement;
