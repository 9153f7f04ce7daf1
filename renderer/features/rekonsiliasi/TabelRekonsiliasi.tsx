import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { BarisRekonsiliasi, Rekonsiliasi } from '../../../api/contract/rekonsiliasi.ts';
import type { Golongan } from '../../../domain/kodeBarang.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { keBarang } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { Selisih, teksSelisih } from '../../ui/Selisih.tsx';

/** One line per golongan; the name, the difference and the missing values lead to their lots. */
export function TabelRekonsiliasi({ data, cari }: { data: Rekonsiliasi; cari: (golongan: Golongan) => void }) {
  const kepala = [t.rekonsiliasi.lot, t.rekonsiliasi.unit, t.rekonsiliasi.kontrol, t.rekonsiliasi.buku];
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{t.rekonsiliasi.kode}</th>
          <th scope="col">{t.rekonsiliasi.golongan}</th>
          {[...kepala, t.rekonsiliasi.selisih, t.rekonsiliasi.belum].map((judul) => (
            <th key={judul} scope="col" className="angka">
              {judul}
            </th>
          ))}
          <KepalaTindakan />
        </tr>
      </thead>
      <tbody>
        {data.golongan.map((baris) => (
          <Baris key={baris.golongan} baris={baris} cari={cari} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t.rekonsiliasi.jumlah}
          </th>
          <td className="angka">{angka(data.total.lot)}</td>
          <td className="angka">{angka(data.total.unit)}</td>
          <td className="angka">{formatRupiah(data.total.kontrolSen)}</td>
          <td className="angka">{formatRupiah(data.total.bukuSen)}</td>
          <td className="angka">
            <Selisih sen={data.total.selisihSen} />
          </td>
          <td className="angka">{angka(data.total.belumBernilai)}</td>
          <td>{'\u00a0'}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Baris({ baris, cari }: { baris: BarisRekonsiliasi; cari: (golongan: Golongan) => void }) {
  const { golongan, nama } = baris;
  const semua = keBarang({ golongan: [golongan] });
  // A difference is looked for among the lots without a value first; without any, in all of the golongan.
  const belum = baris.belumBernilai > 0 ? keBarang({ golongan: [golongan], nilai: 'belum' }) : semua;
  return (
    <tr>
      <td className="nowrap">{baris.kode}</td>
      <th scope="row" style={{ fontWeight: 400, color: 'inherit', borderBottom: '1px solid var(--garis)' }}>
        <Link href={semua}>
          {golongan} {nama}
        </Link>
      </th>
      <td className="angka">{angka(baris.lot)}</td>
      <td className="angka">{angka(baris.unit)}</td>
      <td className="angka">{baris.adaKontrol ? formatRupiah(baris.kontrolSen) : t.umum.tidakAda}</td>
      <td className="angka">{formatRupiah(baris.bukuSen)}</td>
      <td className="angka">
        {baris.selisihSen === 0 ? (
          <Selisih sen={0} />
        ) : (
          <Link href={belum} aria-label={t.rekonsiliasi.bukaSelisih(nama, teksSelisih(baris.selisihSen))}>
            <Selisih sen={baris.selisihSen} />
          </Link>
        )}
      </td>
      <td className="angka">
        {baris.belumBernilai === 0 ? (
          t.umum.tidakAda
        ) : (
          <Link href={belum} aria-label={t.rekonsiliasi.bukaBelum(nama, angka(baris.belumBernilai))}>
            {angka(baris.belumBernilai)}
          </Link>
        )}
      </td>
      <td style={{ textAlign: 'right' }}>
        {baris.adaKontrol && baris.selisihSen !== 0 && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t.selisih.cariUntuk(nama)}
            onClick={() => cari(golongan)}
          >
            {t.selisih.cari}
          </Button>
        )}
      </td>
    </tr>
  );
}
