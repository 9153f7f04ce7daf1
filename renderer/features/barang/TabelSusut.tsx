import { Text } from '@mantine/core';
import type { BarisSusut } from '../../../api/contract/penyusutan.ts';
import { lamaBulan } from '../../../api/contract/kataSusut.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Barang.module.css';

const k = t.kartu.tabel;

const uang = (sen: number): string => (sen === 0 ? t.umum.tidakAda : formatRupiah(sen));

/** The lines, with their sums; columns that no line needs are left out. */
export function TabelSusut({ baris, nama }: { baris: readonly BarisSusut[]; nama: string }) {
  const adaKoreksi = baris.some((b) => b.koreksiSen !== 0);
  const adaPindah = baris.some((b) => b.pindahSen !== 0);
  const jumlah = (pilih: (b: BarisSusut) => number): string => uang(baris.reduce((n, b) => n + pilih(b), 0));
  const kepala = [
    k.nilai,
    k.dasar,
    k.masa,
    k.beban,
    ...(adaKoreksi ? [k.koreksi] : []),
    ...(adaPindah ? [k.pindah] : []),
    k.akumulasi,
    k.nilaiBuku,
  ];
  const akhir = baris.at(-1);
  return (
    // Scrolls: reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={k.judul(nama)} tabIndex={0} className={gaya.gulirSusut}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{k.semester}</th>
            {kepala.map((judul) => (
              <th key={judul} scope="col" className="angka">
                {judul}
              </th>
            ))}
            <th scope="col">{k.keadaan}</th>
            <th scope="col">{k.catatan}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.semester} data-rencana={b.terposting ? undefined : true}>
              <th scope="row" className={gaya.semesterSusut}>
                {b.semester}
              </th>
              <td className="angka">{uang(b.nilaiSen)}</td>
              <td className="angka">{uang(b.dasarSen)}</td>
              <td className="angka">
                {b.masaBulan === 0
                  ? t.umum.tidakAda
                  : k.masaSisa(lamaBulan(b.masaBulan), b.sisaBulan === 0 ? k.habis : lamaBulan(b.sisaBulan))}
              </td>
              <td className="angka">{uang(b.bebanSen)}</td>
              {adaKoreksi && <td className="angka">{uang(b.koreksiSen)}</td>}
              {adaPindah && <td className="angka">{uang(b.pindahSen)}</td>}
              <td className="angka">{uang(b.akumulasiSen)}</td>
              <td className="angka">{uang(b.nilaiBukuSen)}</td>
              <td className="nowrap">{b.terposting ? k.dibukukan : <em>{k.rencana}</em>}</td>
              <td className={gaya.catatanSusut}>
                {b.catatan.map((kalimat) => (
                  <Text key={kalimat} size="xs">
                    {kalimat}
                  </Text>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {k.jumlah}
            </th>
            <td className="angka">{jumlah((b) => b.bebanSen)}</td>
            {adaKoreksi && <td className="angka">{jumlah((b) => b.koreksiSen)}</td>}
            {adaPindah && <td className="angka">{jumlah((b) => b.pindahSen)}</td>}
            <td className="angka">{uang(akhir?.akumulasiSen ?? 0)}</td>
            <td className="angka">{uang(akhir?.nilaiBukuSen ?? 0)}</td>
            <td colSpan={2}>{null}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
