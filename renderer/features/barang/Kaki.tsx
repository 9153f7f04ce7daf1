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
    <output className={gaya.kaki} aria-label={k.label}>
      {hasil && (
        <>
          <span>
            <b>{k.lot(hasil.lot, Math.max(seluruh, hasil.lot))}</b>
          </span>
          <span>{k.unit(hasil.unit)}</span>
          <Nilai {...hasil} />
        </>
      )}
      <span className={gaya.kakiPilihan}>
        {sasaran === null || !pilihan ? (
          k.tanpaPilihan
        ) : (
          <>
            <b>{k.pilihan(pilihan.lot)}</b>
            <span>{k.unit(pilihan.unit)}</span>
            <Nilai {...pilihan} />
          </>
        )}
      </span>
    </output>
  );
}

/** The sum of what is filled; where nothing is, that is said and no zero shown. */
function Nilai({ lot, nilaiSen, belumBernilai }: { lot: number; nilaiSen: number; belumBernilai: number }) {
  const hampa = belumBernilai > 0 && belumBernilai === lot && nilaiSen === 0;
  return (
    <>
      <span>
        {k.nilai} <b>{hampa ? t.barang.sel.belumDiisi : formatRupiah(nilaiSen)}</b>
      </span>
      {belumBernilai > 0 && <span>{k.belum(belumBernilai)}</span>}
    </>
  );
}
