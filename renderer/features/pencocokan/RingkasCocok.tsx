import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RingkasanCocok } from '../../../api/contract/pencocokan.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Pencocokan.module.css';

const r = t.pencocokan.ringkas;
const KOSONG = { barang: 0, unit: 0, nilaiSen: 0, belumBernilai: 0 };

/** Sums of the lists, held against the file and the register. */
export function RingkasCocok({ ringkasan, aksi }: { ringkasan: RingkasanCocok; aksi: ReactNode }) {
  const [rinci, setRinci] = useState(false);
  const { periksa, perintah, namaBerkas } = ringkasan;
  const kata = periksa.cocok ? r.sah : r.tidakSah;
  const Ikon = periksa.cocok ? IconCheck : IconAlertTriangle;
  return (
    <>
      <div className={gaya.kepala}>
        <Text fw={600} truncate maw={320} title={namaBerkas}>
          {namaBerkas}
        </Text>
        <Text size="sm" role="status">
          <Ikon size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
          {kata(periksa.barisBerkas, periksa.lotRegister)}
        </Text>
        {perintah !== null && <Text size="sm">{r.perintah(perintah)}</Text>}
        <Button variant="default" size="compact-sm" aria-expanded={rinci} onClick={() => setRinci(!rinci)}>
          {rinci ? r.sembunyikan : r.tampilkan}
        </Button>
        <div className={gaya.dorong} />
        {aksi}
      </div>
      {rinci && <TabelRingkas ringkasan={ringkasan} />}
    </>
  );
}

function TabelRingkas({ ringkasan: { mereka, kita } }: { ringkasan: RingkasanCocok }) {
  const { tab } = t.pencocokan;
  const baris = [
    { nama: tab.usulan, mereka: mereka.usulan, kita: kita.usulan },
    { nama: tab.cocok, mereka: mereka.cocok, kita: kita.cocok },
    { nama: tab['hanya-kita'], mereka: KOSONG, kita: kita.sendiri },
    { nama: tab['hanya-mereka'], mereka: mereka.sendiri, kita: KOSONG },
    ...(mereka.luar.barang > 0 ? [{ nama: r.luar, mereka: mereka.luar, kita: KOSONG }] : []),
  ];
  const jumlah = (ambil: (b: (typeof baris)[number]) => number) => baris.reduce((n, b) => n + ambil(b), 0);
  return (
    <table className={`tabel ${gaya.ringkas}`} aria-label={r.label}>
      <thead>
        <tr>
          <th scope="col">{r.daftar}</th>
          {[r.baris, r.nilaiMereka, r.lot, r.unit, r.nilaiKita].map((judul) => (
            <th key={judul} scope="col" className="angka">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.nama}>
            <th scope="row">{b.nama}</th>
            <td className="angka">{angka(b.mereka.barang)}</td>
            <td className="angka">{formatRupiah(b.mereka.nilaiSen)}</td>
            <td className="angka">{angka(b.kita.barang)}</td>
            <td className="angka">{angka(b.kita.unit)}</td>
            <td className="angka">{formatRupiah(b.kita.nilaiSen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{r.jumlah}</th>
          <td className="angka">{angka(jumlah((b) => b.mereka.barang))}</td>
          <td className="angka">{formatRupiah(jumlah((b) => b.mereka.nilaiSen))}</td>
          <td className="angka">{angka(jumlah((b) => b.kita.barang))}</td>
          <td className="angka">{angka(jumlah((b) => b.kita.unit))}</td>
          <td className="angka">{formatRupiah(jumlah((b) => b.kita.nilaiSen))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
