import { type ReactNode } from 'react';
import type { Keluaran } from '../../../api/contract/index.ts';
import { angka, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { Panel } from '../../ui/Panel.tsx';

const d = t.impor.daftar;
export type SesiRingkas = Keluaran<'impor.daftar'>[number];

interface Props {
  judul: string;
  uraian: string;
  daftar: readonly SesiRingkas[];
  /** Words for how far each is; without, there is no such column. */
  keadaan?: (satu: SesiRingkas) => string;
  aksi: (satu: SesiRingkas) => ReactNode;
}

/** Files that were read, the latest first, each with what can be done with it; nothing where there is none. */
export function TabelSesi({ judul, uraian, daftar, keadaan, aksi }: Props) {
  if (daftar.length === 0) return null;
  return (
    <Panel judul={judul} uraian={uraian}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{d.berkas}</th>
            <th scope="col">{d.dibuka}</th>
            <th scope="col" className="angka">
              {d.baris}
            </th>
            {keadaan && <th scope="col">{d.keadaan}</th>}
            <KepalaTindakan lebar={190} />
          </tr>
        </thead>
        <tbody>
          {daftar.map((satu) => (
            <tr key={satu.sesi}>
              <td style={{ overflowWrap: 'anywhere' }}>{satu.namaBerkas}</td>
              <td className="nowrap">{satu.dibuka === '' ? t.umum.tidakAda : waktu(satu.dibuka)}</td>
              <td className="angka">{angka(satu.baris)}</td>
              {keadaan && <td className="nowrap">{keadaan(satu)}</td>}
              <td>{aksi(satu)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
