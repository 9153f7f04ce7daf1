import type { ReactNode } from 'react';
import type { BarisRingkasan } from '../../../api/contract/periode.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { KONDISI, labelKondisi } from '../../../domain/kondisi.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { jumlahRingkasan, type JumlahRingkasan } from './jumlahRingkasan.ts';

const r = t.periode.rincian;

const kataKondisi = (kode: string): string => {
  const kondisi = KONDISI.find((k) => k === kode);
  return kondisi === undefined ? r.tanpaKondisi : labelKondisi(kondisi);
};

/** Frozen totals: a line per golongan, and when asked those of objek, kondisi and intra/ekstra under it. */
export function TabelRingkasan({ baris, rinci }: { baris: readonly BarisRingkasan[]; rinci: boolean }) {
  const p = t.periode;
  const kepala = [p.lot, p.unit, p.nilai, p.akumulasi, p.nilaiBuku, p.belum];
  const golongan = GOLONGAN.filter(({ golongan: g }) => baris.some((b) => b.golongan === g));
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{rinci ? r.objek : r.golongan}</th>
          {rinci && <th scope="col">{r.kondisi}</th>}
          {rinci && <th scope="col">{r.komptabel}</th>}
          {kepala.map((judul) => (
            <th key={judul} scope="col" className="angka">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      {golongan.map(({ golongan: g, kode, nama }) => {
        const milik = baris.filter((b) => b.golongan === g);
        return (
          <tbody key={g}>
            <Angka jumlah={jumlahRingkasan(milik)} tebal={rinci}>
              <th scope="row" colSpan={rinci ? 3 : 1} style={KEPALA_BARIS}>
                {g} {nama} ({kode})
              </th>
            </Angka>
            {rinci &&
              milik.map((b) => (
                <Angka key={`${b.objek}|${b.kondisi}|${b.komptabel}`} jumlah={b}>
                  <td style={{ paddingLeft: 24 }}>
                    {b.objek} {b.uraian}
                  </td>
                  <td>{kataKondisi(b.kondisi)}</td>
                  <td>{b.komptabel === 'ekstra' ? r.komptabelKata.ekstra : r.komptabelKata.intra}</td>
                </Angka>
              ))}
          </tbody>
        );
      })}
      <tfoot>
        <Angka jumlah={jumlahRingkasan(baris)}>
          <th scope="row" colSpan={rinci ? 3 : 1}>
            {p.jumlah}
          </th>
        </Angka>
      </tfoot>
    </table>
  );
}

const KEPALA_BARIS = { color: 'inherit', borderBottom: '1px solid var(--garis)' } as const;

function Angka({ jumlah, tebal, children }: { jumlah: JumlahRingkasan; tebal?: boolean; children: ReactNode }) {
  return (
    <tr style={tebal ? { fontWeight: 600 } : undefined}>
      {children}
      <td className="angka">{angka(jumlah.lot)}</td>
      <td className="angka">{angka(jumlah.unit)}</td>
      <td className="angka">{formatRupiah(jumlah.nilaiSen)}</td>
      <td className="angka">{formatRupiah(jumlah.akumulasiSen)}</td>
      <td className="angka">{formatRupiah(jumlah.nilaiSen - jumlah.akumulasiSen)}</td>
      <td className="angka">{jumlah.belumBernilai === 0 ? t.umum.tidakAda : angka(jumlah.belumBernilai)}</td>
    </tr>
  );
}
