import { Link } from 'wouter';
import type { BarisRekap } from '../../../api/contract/rekonsiliasi.ts';
import { GOLONGAN, type Golongan, namaGolongan } from '../../../domain/kodeBarang.ts';
import { KONDISI, type Kondisi, labelKondisi } from '../../../domain/kondisi.ts';
import { keBarang } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { BentukKondisi } from '../../ui/LencanaKondisi.tsx';
import { Panel } from '../../ui/Panel.tsx';
import gaya from './HalamanBeranda.module.css';

type Unit = Record<Kondisi | '-', number>;

const jumlahUnit = (unit: Unit) => unit.B + unit.KB + unit.RB + unit['-'];

function unitPer(rekap: readonly BarisRekap[]): Map<Golongan, Unit> {
  const hasil = new Map<Golongan, Unit>();
  for (const baris of rekap) {
    const unit = hasil.get(baris.golongan) ?? { B: 0, KB: 0, RB: 0, '-': 0 };
    unit[baris.kondisi ?? '-'] += baris.unit;
    hasil.set(baris.golongan, unit);
  }
  return hasil;
}

/** Condition by golongan: a bar of lettered, hatched parts and the numbers it is made of. */
export function PanelKondisi({ rekap }: { rekap: readonly BarisRekap[] }) {
  const per = unitPer(rekap);
  const baris = GOLONGAN.map((g) => g.golongan).filter((g) => jumlahUnit(per.get(g) ?? NOL) > 0);
  const total = baris.reduce<Unit>((n, g) => tambah(n, per.get(g) ?? NOL), { ...NOL });
  const adaTanpa = total['-'] > 0;
  return (
    <Panel judul={t.beranda.kondisi} uraian={t.beranda.kondisiUraian}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{t.beranda.golongan}</th>
            <th scope="col" style={{ width: '30%' }}>
              {t.beranda.sebaran}
            </th>
            {KONDISI.map((k) => (
              <th key={k} scope="col" className="angka">
                <BentukKondisi kondisi={k} /> {k} {labelKondisi(k)}
              </th>
            ))}
            {adaTanpa && (
              <th scope="col" className="angka">
                {t.beranda.tanpaKondisi}
              </th>
            )}
            <th scope="col" className="angka">
              {t.beranda.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {baris.map((g) => {
            const unit = per.get(g) ?? NOL;
            return (
              <tr key={g}>
                <th scope="row" style={{ fontWeight: 400, color: 'inherit', borderBottom: '1px solid var(--garis)' }}>
                  {g} {namaGolongan(g)}
                </th>
                <td>
                  <Sebaran unit={unit} />
                </td>
                {KONDISI.map((k) => (
                  <td key={k} className="angka">
                    {unit[k] === 0 ? t.umum.tidakAda : <TautanUnit golongan={g} kondisi={k} unit={unit[k]} />}
                  </td>
                ))}
                {adaTanpa && <td className="angka">{unit['-'] === 0 ? t.umum.tidakAda : angka(unit['-'])}</td>}
                <td className="angka">{angka(jumlahUnit(unit))}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.beranda.jumlah}</th>
            <td>
              <Sebaran unit={total} />
            </td>
            {KONDISI.map((k) => (
              <td key={k} className="angka">
                {angka(total[k])}
              </td>
            ))}
            {adaTanpa && <td className="angka">{angka(total['-'])}</td>}
            <td className="angka">{angka(jumlahUnit(total))}</td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

const NOL: Readonly<Unit> = { B: 0, KB: 0, RB: 0, '-': 0 };

function tambah(a: Unit, b: Unit): Unit {
  return { B: a.B + b.B, KB: a.KB + b.KB, RB: a.RB + b.RB, '-': a['-'] + b['-'] };
}

function TautanUnit({ golongan, kondisi, unit }: { golongan: Golongan; kondisi: Kondisi; unit: number }) {
  return (
    <Link
      href={keBarang({ golongan: [golongan], kondisi: [kondisi] })}
      aria-label={t.beranda.bukaKondisi(namaGolongan(golongan), labelKondisi(kondisi), angka(unit))}
    >
      {angka(unit)}
    </Link>
  );
}

/** The bar is for the eye only: every number in it stands in the same row. */
function Sebaran({ unit }: { unit: Unit }) {
  const total = jumlahUnit(unit);
  if (total === 0) return null;
  return (
    <div className={gaya.sebaran} aria-hidden>
      {[...KONDISI, '-' as const]
        .filter((k) => unit[k] > 0)
        .map((k) => (
          <div key={k} className={gaya.ruas} data-kondisi={k} style={{ flexGrow: unit[k] / total }}>
            {unit[k] / total > 0.08 ? k : ''}
          </div>
        ))}
    </div>
  );
}
