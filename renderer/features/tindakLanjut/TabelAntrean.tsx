import { Checkbox } from '@mantine/core';
import { Link } from 'wouter';
import type { BarisTindakLanjut } from '../../../api/contract/tindakLanjut.ts';
import { formatTanggalPendek } from '../../../domain/tanggal.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { keLot } from './kolomTemuan.tsx';

const a = t.antrean;

interface Props {
  baris: readonly BarisTindakLanjut[];
  pilihan: ReadonlySet<string>;
  pilih: (pilihan: ReadonlySet<string>) => void;
}

/** Lots of one step, to be selected. */
export function TabelAntrean({ baris, pilihan, pilih }: Props) {
  const semua = baris.length > 0 && baris.every((b) => pilihan.has(b.barangId));
  const balik = (id: string) => {
    const baru = new Set(pilihan);
    if (!baru.delete(id)) baru.add(id);
    pilih(baru);
  };
  return (
    <div className="lembar">
      <table className="tabel" aria-label={a.tabel}>
        <thead>
          <tr>
            <th scope="col" style={{ width: 34 }}>
              <Checkbox
                size="xs"
                aria-label={a.pilihSemua}
                checked={semua}
                indeterminate={!semua && baris.some((b) => pilihan.has(b.barangId))}
                onChange={() => pilih(semua ? new Set() : new Set(baris.map((b) => b.barangId)))}
              />
            </th>
            <th scope="col">{a.kode}</th>
            <th scope="col">{a.nama}</th>
            <th scope="col" className="angka">
              {a.banyak}
            </th>
            <th scope="col" className="angka">
              {a.nilai}
            </th>
            <th scope="col">{a.surat}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.barangId}>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={a.pilih(b.namaBarang)}
                  checked={pilihan.has(b.barangId)}
                  onChange={() => balik(b.barangId)}
                />
              </td>
              <td className="nowrap">{b.kodeBarang}</td>
              <td>
                <Link href={keLot(b.barangId)} aria-label={a.lihat(b.namaBarang)}>
                  {b.namaBarang}
                </Link>
              </td>
              <td className="angka">
                {angka(b.jumlah)} {b.satuan}
              </td>
              <td className="angka">{b.nilaiSen === null ? <em>{a.belumBernilai}</em> : formatRupiah(b.nilaiSen)}</td>
              <td>
                {b.nomor === null || b.tanggal === null
                  ? t.umum.tidakAda
                  : a.suratIsi(b.dokumen ?? '', b.nomor, formatTanggalPendek(b.tanggal))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
