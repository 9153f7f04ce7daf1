import type { HasilPeriksa } from '../../../api/contract/impor.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { SebelumSesudah } from '../../ui/SebelumSesudah.tsx';
import { Selisih } from '../../ui/Selisih.tsx';

const d = t.impor.dampak;
type Dampak = HasilPeriksa['dampak'][number];

/** Units, value and difference to the control totals, before and after, by golongan and in sum. */
export function TabelDampak({ dampak }: { dampak: readonly Dampak[] }) {
  const jumlah = (ambil: (satu: Dampak) => number) => dampak.reduce((n, satu) => n + ambil(satu), 0);
  // Where a golongan has no control total, there is none of the whole.
  const lengkap = (ambil: (satu: Dampak) => number | null) =>
    dampak.some((satu) => ambil(satu) === null) ? null : jumlah((satu) => ambil(satu) ?? 0);
  const kontrol = lengkap((s) => s.kontrolSen);
  return (
    <table className="tabel" aria-label={d.judul}>
      <thead>
        <tr>
          <th scope="col">{d.golongan}</th>
          <th scope="col" className="angka">
            {d.lot}
          </th>
          <th scope="col" className="angka">
            {d.unit}
          </th>
          <th scope="col" className="angka">
            {d.belum}
          </th>
          <th scope="col" className="angka">
            {d.nilai}
          </th>
          <th scope="col" className="angka">
            {d.kontrol}
          </th>
          <th scope="col" className="angka">
            {d.selisih}
          </th>
        </tr>
      </thead>
      <tbody>
        {dampak.map((satu) => (
          <tr key={satu.golongan}>
            <td className="nowrap">
              {satu.golongan} {satu.nama}
            </td>
            <Pasangan lama={satu.sebelum.lot} baru={satu.sesudah.lot} tulis={angka} />
            <Pasangan lama={satu.sebelum.unit} baru={satu.sesudah.unit} tulis={angka} />
            <Pasangan lama={satu.sebelum.belumBernilai} baru={satu.sesudah.belumBernilai} tulis={angka} />
            <Pasangan lama={satu.sebelum.nilaiSen} baru={satu.sesudah.nilaiSen} tulis={formatRupiah} />
            <td className="angka">{satu.kontrolSen === null ? d.tanpa : formatRupiah(satu.kontrolSen)}</td>
            <SelisihDampak lama={satu.selisihSebelumSen} baru={satu.selisihSesudahSen} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{d.jumlah}</th>
          <Pasangan lama={jumlah((s) => s.sebelum.lot)} baru={jumlah((s) => s.sesudah.lot)} tulis={angka} />
          <Pasangan lama={jumlah((s) => s.sebelum.unit)} baru={jumlah((s) => s.sesudah.unit)} tulis={angka} />
          <Pasangan
            lama={jumlah((s) => s.sebelum.belumBernilai)}
            baru={jumlah((s) => s.sesudah.belumBernilai)}
            tulis={angka}
          />
          <Pasangan
            lama={jumlah((s) => s.sebelum.nilaiSen)}
            baru={jumlah((s) => s.sesudah.nilaiSen)}
            tulis={formatRupiah}
          />
          <td className="angka">{kontrol === null ? t.umum.tidakAda : formatRupiah(kontrol)}</td>
          <td className="angka">
            <SelisihDampak lama={lengkap((s) => s.selisihSebelumSen)} baru={lengkap((s) => s.selisihSesudahSen)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface Pasang {
  lama: number;
  baru: number;
  tulis: (n: number) => string;
}

const Pasangan = ({ lama, baru, tulis }: Pasang) => (
  <SebelumSesudah lama={tulis(lama)} baru={tulis(baru)} sama={lama === baru} />
);

function SelisihDampak({ lama, baru }: { lama: number | null; baru: number | null }) {
  if (lama === null || baru === null) return <td className="angka">{t.umum.tidakAda}</td>;
  return <SebelumSesudah lama={<Selisih sen={lama} />} baru={<Selisih sen={baru} />} sama={lama === baru} />;
}
