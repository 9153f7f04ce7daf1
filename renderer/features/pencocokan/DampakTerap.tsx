import type { Keluaran } from '../../../api/contract/index.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { SebelumSesudah } from '../../ui/SebelumSesudah.tsx';
import { Selisih } from '../../ui/Selisih.tsx';
import gaya from './Pencocokan.module.css';

const d = t.pencocokan.terap;
type Dampak = Keluaran<'pencocokan.pratinjau'>['dampak'];

/** What of each golongan changes, before and after under each other: the dialog is narrow. */
export function DampakTerap({ dampak }: { dampak: Dampak }) {
  return (
    <table className={`tabel ${gaya.dampak}`} aria-label={d.dampak}>
      <thead>
        <tr>
          <th scope="col">{d.kolom.golongan}</th>
          <th scope="col" className="angka">
            {d.kolom.lot}
          </th>
          <th scope="col" className="angka">
            {d.kolom.belum}
          </th>
          <th scope="col" className="angka">
            {d.kolom.nilai}
          </th>
          <th scope="col" className="angka">
            {d.kolom.selisih}
          </th>
        </tr>
      </thead>
      <tbody>
        {dampak.map((satu) => (
          <tr key={satu.golongan}>
            <th scope="row">
              {satu.golongan} {satu.nama}
            </th>
            <Pasangan lama={angka(satu.sebelum.lot)} baru={angka(satu.sesudah.lot)} />
            <Pasangan lama={angka(satu.sebelum.belumBernilai)} baru={angka(satu.sesudah.belumBernilai)} />
            <Pasangan lama={formatRupiah(satu.sebelum.nilaiSen)} baru={formatRupiah(satu.sesudah.nilaiSen)} />
            <td className="angka">
              {satu.selisihSesudahSen === null ? t.umum.tidakAda : <Selisih sen={satu.selisihSesudahSen} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Pasangan = ({ lama, baru }: { lama: string; baru: string }) => (
  <SebelumSesudah lama={lama} baru={baru} sama={lama === baru} />
);
