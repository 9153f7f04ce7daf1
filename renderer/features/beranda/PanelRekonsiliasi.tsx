import { Button, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Rekonsiliasi } from '../../../api/contract/rekonsiliasi.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { keBarang, keSebab, pergi } from '../../app/lokasi.ts';
import { angka, persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Selisih, teksSelisih } from '../../ui/Selisih.tsx';
import gaya from './HalamanBeranda.module.css';

/** Meter per golongan: how much of the official value the register accounts for. */
export function PanelRekonsiliasi({ rekonsiliasi }: { rekonsiliasi: Rekonsiliasi }) {
  const { golongan, total, kontrolPer } = rekonsiliasi;
  return (
    <Panel
      judul={t.beranda.rekonsiliasi}
      uraian={
        kontrolPer === null ? t.beranda.rekonsiliasiTanpa : t.beranda.rekonsiliasiSumber(formatTanggal(kontrolPer))
      }
      aksi={
        <Button variant="default" onClick={() => pergi('/rekonsiliasi')}>
          {t.beranda.rekonsiliasiTombol}
        </Button>
      }
    >
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{t.beranda.golongan}</th>
            <th scope="col" style={{ width: '15%' }}>
              {t.beranda.terisi}
            </th>
            <th scope="col" className="angka">
              {t.beranda.kontrol}
            </th>
            <th scope="col" className="angka">
              {t.beranda.buku}
            </th>
            <th scope="col" className="angka">
              {t.beranda.selisih}
            </th>
            <th scope="col" className="angka" style={{ whiteSpace: 'normal', width: 88 }}>
              {t.beranda.belumBernilai}
            </th>
          </tr>
        </thead>
        <tbody>
          {golongan.map((baris) => (
            <tr key={baris.golongan}>
              <th scope="row" style={{ fontWeight: 400, color: 'inherit', borderBottom: '1px solid var(--garis)' }}>
                <Link href={keBarang({ golongan: [baris.golongan] })}>
                  {baris.golongan} {baris.nama}
                </Link>
              </th>
              <td>
                <Meter nama={baris.nama} buku={baris.bukuSen} kontrol={baris.adaKontrol ? baris.kontrolSen : 0} />
              </td>
              <td className="angka">{baris.adaKontrol ? formatRupiah(baris.kontrolSen) : t.umum.tidakAda}</td>
              <td className="angka">{formatRupiah(baris.bukuSen)}</td>
              <td className="angka">
                {baris.adaKontrol && baris.selisihSen !== 0 ? (
                  <Link
                    href={keSebab(baris.golongan)}
                    aria-label={`${t.selisih.cariUntuk(baris.nama)}: ${teksSelisih(baris.selisihSen)}`}
                  >
                    <Selisih sen={baris.selisihSen} />
                  </Link>
                ) : (
                  <Selisih sen={baris.selisihSen} />
                )}
              </td>
              <td className="angka">
                {baris.belumBernilai === 0 ? (
                  t.umum.tidakAda
                ) : (
                  <Link href={keBarang({ golongan: [baris.golongan], nilai: 'belum' })}>
                    {t.beranda.dariLot(angka(baris.belumBernilai), angka(baris.lot))}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.beranda.jumlah}</th>
            <td>
              <Meter nama={t.beranda.jumlah} buku={total.bukuSen} kontrol={total.kontrolSen} />
            </td>
            <td className="angka">{formatRupiah(total.kontrolSen)}</td>
            <td className="angka">{formatRupiah(total.bukuSen)}</td>
            <td className="angka">
              <Selisih sen={total.selisihSen} />
            </td>
            <td className="angka">
              {total.belumBernilai === 0
                ? t.umum.tidakAda
                : t.beranda.dariLot(angka(total.belumBernilai), angka(total.lot))}
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

function Meter({ nama, buku, kontrol }: { nama: string; buku: number; kontrol: number }) {
  if (kontrol <= 0) {
    return (
      <Text size="sm" c="dimmed">
        {t.beranda.tanpaKontrol}
      </Text>
    );
  }
  const bagian = buku / kontrol;
  const label = t.beranda.meter(nama, persen(bagian));
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 6 }}>
      <div
        className={gaya.rel}
        style={{ flex: 1 }}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, Math.round(bagian * 1000) / 10)}
        aria-valuetext={persen(bagian)}
      >
        <div className={gaya.isi} style={{ width: `${Math.min(1, bagian) * 100}%` }} />
      </div>
      <span style={{ minWidth: 40, textAlign: 'right', fontWeight: 400 }} aria-hidden>
        {persen(bagian)}
      </span>
    </div>
  );
}
