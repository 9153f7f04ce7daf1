import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, type ReactElement, type ReactNode } from 'react';
import kelas from './Tabel.module.css';
import { banyakBeku, type Kolom, LEBAR_CENTANG } from './TabelKolom.ts';

export interface UrutanTabel {
  readonly kolom: string;
  readonly arah: 'naik' | 'turun';
}

interface PropKepala<T> {
  kolom: readonly Kolom<T>[];
  lebar: number;
  urutan: UrutanTabel;
  onUrut: (idKolom: string) => void;
  saringKolom: ((idKolom: string) => ReactNode) | undefined;
  kolomAktif: number;
  centang: 'kosong' | 'sebagian' | 'semua';
  labelCentang: string;
  onCentang: () => void;
}

function Kepala<T>(prop: PropKepala<T>) {
  const { kolom, urutan, kolomAktif } = prop;
  const beku = banyakBeku(kolom);
  const judul = (k: Kolom<T>, i: number) => (
    <Judul
      key={k.id}
      kolom={k}
      nomor={i + 1}
      aktif={kolomAktif === i + 1}
      arah={urutan.kolom === k.id ? urutan.arah : null}
      onUrut={prop.onUrut}
    >
      {prop.saringKolom?.(k.id)}
    </Judul>
  );
  return (
    <div role="rowgroup" className={kelas['kepala']} style={{ width: prop.lebar }}>
      <div role="row" aria-rowindex={1} data-baris={-1} className={kelas['barisKepala']}>
        <div role="presentation" className={kelas['beku']}>
          <div
            role="columnheader"
            aria-colindex={1}
            className={`${kelas['judul']} ${kelas['centang']}`}
            style={{ width: LEBAR_CENTANG }}
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
          {kolom.slice(0, beku).map(judul)}
        </div>
        {kolom.slice(beku).map((k, i) => judul(k, i + beku))}
      </div>
    </div>
  );
}

interface PropJudul<T> {
  kolom: Kolom<T>;
  /** Its place among the columns, counted with the check box as 0. */
  nomor: number;
  aktif: boolean;
  arah: UrutanTabel['arah'] | null;
  onUrut: (idKolom: string) => void;
  /** Filter button, if any. */
  children: ReactNode;
}

function Judul<T>({ kolom, nomor, aktif, arah, onUrut, children }: PropJudul<T>) {
  const tab = aktif ? 0 : -1;
  const urut = arah === null ? 'none' : arah === 'naik' ? 'ascending' : 'descending';
  return (
    <div
      role="columnheader"
      aria-colindex={nomor + 1}
      aria-sort={kolom.bisaUrut ? urut : undefined}
      data-rata={kolom.rata}
      className={kelas['judul']}
      style={{ width: kolom.lebar }}
    >
      {kolom.bisaUrut ? (
        <button
          type="button"
          data-kolom={nomor}
          tabIndex={tab}
          className={kelas['urut']}
          onClick={() => onUrut(kolom.id)}
        >
          <span className={kelas['teks']}>{kolom.judul}</span>
          {arah === 'naik' ? <IconArrowUp size={13} aria-hidden /> : null}
          {arah === 'turun' ? <IconArrowDown size={13} aria-hidden /> : null}
        </button>
      ) : (
        <span data-kolom={nomor} tabIndex={tab} className={kelas['teks']}>
          {kolom.judul}
        </span>
      )}
      {children}
    </div>
  );
}

/**
 * The header row: sorts by a click or Enter, carries the filter buttons, stays on top. Scrolling does not draw it
 * again.
 */
// memo loses the type parameter, so it is put back here.
export const KepalaTabel = memo(Kepala) as <T>(prop: PropKepala<T>) => ReactElement;
