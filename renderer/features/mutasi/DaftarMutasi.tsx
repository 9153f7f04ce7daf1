import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { BarisMutasi } from '../../../api/contract/mutasi.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { formatTanggalPendek } from '../../../domain/tanggal.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { keBarang } from '../../app/lokasi.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { teksDokumen } from './teksDokumen.ts';
import { MenuMutasi } from './MenuMutasi.tsx';
import gaya from './Mutasi.module.css';

const k = t.mutasi.kolom;
const TINGGI = 30;

interface Props {
  baris: readonly BarisMutasi[];
  /** The list goes on: called when its end comes into sight. */
  lanjut: (() => void) | null;
  onLampirkan: (baris: BarisMutasi) => void;
  onLot: (barangId: string) => void;
}

/** The ledger as a table of which only the rows in sight exist; further ones come as it is scrolled. */
export function DaftarMutasi({ baris, lanjut, onLampirkan, onLot }: Props) {
  const bingkai = useRef<HTMLDivElement>(null);
  // The compiler that this rule speaks for is not used: nothing memoizes what the virtualizer hands out.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: baris.length,
    getScrollElement: () => bingkai.current,
    estimateSize: () => TINGGI,
    overscan: 12,
    initialRect: { width: 1000, height: 700 },
  });
  const tampak = virtual.getVirtualItems();
  const [awal, akhir] = [tampak[0], tampak.at(-1)];
  const dekatAkhir = (akhir?.index ?? 0) >= baris.length - 30;
  useEffect(() => {
    if (dekatAkhir) lanjut?.();
  }, [dekatAkhir, lanjut]);
  return (
    // The rows have buttons, but the region itself must be reachable to scroll it by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={bingkai} className={gaya.bingkai} role="region" aria-label={t.mutasi.tabel} tabIndex={0}>
      <table className={`tabel ${gaya.tabel}`} aria-rowcount={lanjut === null ? baris.length + 1 : -1}>
        <thead>
          <tr>
            <th scope="col" className={gaya.cTanggal}>
              {k.tanggal}
            </th>
            <th scope="col" className={gaya.cJenis}>
              {k.jenis}
            </th>
            <th scope="col">{k.barang}</th>
            <th scope="col" className={gaya.cGol}>
              {k.golongan}
            </th>
            <th scope="col" className={`angka ${gaya.cUnit}`}>
              {k.unit}
            </th>
            <th scope="col" className={`angka ${gaya.cNilai}`}>
              {k.nilai}
            </th>
            <th scope="col" className={gaya.cDokumen}>
              {k.dokumen}
            </th>
            <th scope="col" className={`angka ${gaya.cNomor}`}>
              {k.nomor}
            </th>
            <KepalaTindakan className={gaya.cAksi} />
          </tr>
        </thead>
        <tbody>
          <Sela tinggi={awal?.start ?? 0} />
          {tampak.map(({ index }) => {
            const satu = baris[index];
            return satu === undefined ? null : (
              <Baris
                key={`${satu.mutasi}|${satu.barangId}|${satu.kodeBarang}`}
                baris={satu}
                nomor={index + 2}
                onLampirkan={onLampirkan}
                onLot={onLot}
              />
            );
          })}
          <Sela tinggi={virtual.getTotalSize() - (akhir?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Room of rows that are not in the page. */
const Sela = ({ tinggi }: { tinggi: number }) =>
  tinggi <= 0 ? null : <tr aria-hidden className={gaya.sela} style={{ height: tinggi }} />;

interface PropBaris extends Pick<Props, 'onLampirkan' | 'onLot'> {
  baris: BarisMutasi;
  nomor: number;
}

function Baris({ baris: m, nomor, onLampirkan, onLot }: PropBaris) {
  const dokumen = m.dokumen === null ? m.dasar : t.mutasi.susulan(teksDokumen(m.dokumen));
  return (
    <tr data-batal={m.dibatalkan || undefined} aria-rowindex={nomor}>
      <td className="nowrap">{formatTanggalPendek(m.tanggal)}</td>
      <td title={t.mutasi.namaJenis(m.jenis)}>
        {t.mutasi.namaJenis(m.jenis)}
        {m.dibatalkan && <span className={gaya.batal}>{t.mutasi.dibatalkan}</span>}
      </td>
      <td title={`${m.kodeBarang} ${m.namaBarang}`}>
        <a href={`#${keBarang({})}?pilih=${m.barangId}`} aria-label={t.mutasi.lihatLot(m.namaBarang)}>
          {m.namaBarang}
        </a>{' '}
        <span className={gaya.kode}>{m.kodeBarang}</span>
      </td>
      <td>{m.golongan}</td>
      <td className="angka">{bertanda(m.unit, angka)}</td>
      <td className="angka">{bertanda(m.nilaiSen, formatRupiah)}</td>
      <td title={m.dokumen === null ? m.dasar : `${dokumen}; ${m.dasar}`}>
        {dokumen}
        {m.dokumen === null && !/\d/.test(m.dasar) && <span className={gaya.tanda}>{t.mutasi.belumBerdokumen}</span>}
      </td>
      <td className="angka" title={`${m.judul}, ${m.pelaku}`}>
        {m.perintah}
      </td>
      <td>
        <MenuMutasi baris={m} onLampirkan={onLampirkan} onLot={onLot} />
      </td>
    </tr>
  );
}

/** `+3`, `−200`; nothing where nothing moved. */
const bertanda = (n: number, tulis: (n: number) => string): string =>
  n === 0 ? '' : n > 0 ? `+${tulis(n)}` : `−${tulis(-n)}`;
