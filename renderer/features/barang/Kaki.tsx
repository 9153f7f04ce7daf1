import type { Saringan, Sasaran } from '../../../api/contract/barang.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import gaya from './Barang.module.css';

const k = t.barang.kaki;

interface Props {
  saringan: Saringan;
  /** Lots of the whole register. */
  seluruh: number;
  sasaran: Sasaran | null;
}

/** The footer that is always there: rows, units and value of the filter, and of the selection. */
export function Kaki({ saringan, seluruh, sasaran }: Props) {
  const hasil = useTanya('barang.ringkasan', { sasaran: { saringan } }, { tahan: true }).data;
  const pilihan = useTanya(
    'barang.ringkasan',
    { sasaran: sasaran ?? { saringan } },
    { aktif: sasaran !== null, tahan: true },
  ).data;
  return (
    <footer className={gaya.kaki} aria-label={k.label}>
      {hasil && (
        <>
          <span>
            <b>{k.lot(hasil.lot, Math.max(seluruh, hasil.lot))}</b>
          </span>
          <span>{k.unit(hasil.unit)}</span>
          <span>
            {k.nilai} <b>{formatRupiah(hasil.nilaiSen)}</b>
          </span>
          {hasil.belumBernilai > 0 && <span>{k.belum(hasil.belumBernilai)}</span>}
        </>
      )}
      <span className={gaya.kakiPilihan}>
        {sasaran === null || !pilihan ? (
          k.tanpaPilihan
        ) : (
          <>
            <b>{k.pilihan(pilihan.lot)}</b>
            <span>{k.unit(pilihan.unit)}</span>
            <span>
              {k.nilai} <b>{formatRupiah(pilihan.nilaiSen)}</b>
            </span>
            {pilihan.belumBernilai > 0 && <span>{k.belum(pilihan.belumBernilai)}</span>}
          </>
        )}
      </span>
    </footer>
  );
}
