import { Title } from '@mantine/core';
import type { JenisMutasi } from '../../../api/contract/mutasi.ts';
import { t } from '../../i18n/id.ts';
import { cocokUntuk, FORM_MUTASI, type KelompokMutasi } from './bidangMutasi.ts';
import gaya from './Mutasi.module.css';

const m = t.mutasi;
const KELOMPOK = [
  'bertambah',
  'berkurang',
  'pindah',
  'koreksi',
  'tanpaNilai',
  'bagi',
] as const satisfies KelompokMutasi[];

interface Props {
  /** Lots picked beforehand. */
  banyak: number;
  onPilih: (jenis: JenisMutasi) => void;
}

/** What happened to the goods: the kinds in their groups, those that fit the lots picked beforehand. */
export function PilihJenis({ banyak, onPilih }: Props) {
  const pertama = FORM_MUTASI.find((f) => cocokUntuk(f, banyak))?.jenis;
  return (
    <div className={gaya.kelompok}>
      {KELOMPOK.map((kelompok) => {
        const form = FORM_MUTASI.filter((f) => f.kelompok === kelompok && cocokUntuk(f, banyak));
        if (form.length === 0) return null;
        return (
          <section key={kelompok} aria-label={m.kelompok[kelompok]}>
            <Title order={3}>{m.kelompok[kelompok]}</Title>
            <ul>
              {form.map(({ jenis }) => (
                <li key={jenis}>
                  <button
                    type="button"
                    className={gaya.jenis}
                    data-autofocus={jenis === pertama || undefined}
                    onClick={() => onPilih(jenis)}
                  >
                    <strong>{m.namaJenis(jenis)}</strong>
                    <span>{m.uraianJenis(jenis)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
