import { Text, Title } from '@mantine/core';
import type { KeadaanPratinjau, Pratinjau } from '../../../api/contract/mutasi.ts';
import { labelKondisi } from '../../../domain/kondisi.ts';
import { namaGolongan } from '../../../domain/kodeBarang.ts';
import { bidangRincian } from '../../../domain/rincian.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Mutasi.module.css';

const a = t.mutasi.akibat;
/** Lots shown one by one. */
const TAMPAK = 12;

type Lot = Pratinjau['lot'][number];

/** What a mutasi does before it is saved: each lot and each golongan total, before and after. */
export function AkibatMutasi({ hasil }: { hasil: Pratinjau }) {
  return (
    <div className={gaya.akibat}>
      <Title order={3}>{a.lot}</Title>
      {hasil.lot.slice(0, TAMPAK).map((lot) => (
        <AkibatLot key={lot.id} lot={lot} />
      ))}
      {hasil.jumlahLot > TAMPAK && <Text>{a.lain(hasil.jumlahLot - TAMPAK)}</Text>}
      <Title order={3}>{a.golongan}</Title>
      <AkibatGolongan golongan={hasil.golongan} />
    </div>
  );
}

function AkibatLot({ lot }: { lot: Lot }) {
  const kini = lot.sesudah ?? lot.sebelum;
  if (kini === null) return null;
  const baris = bedaLot(lot);
  return (
    <table className="tabel" data-lot={lot.id}>
      <caption>
        {kini.namaBarang}{' '}
        <Text span c="dimmed">
          {lot.sebelum === null ? a.baru : a.lotKe(lot.id)}
        </Text>
      </caption>
      <Kepala />
      <tbody>
        {baris.map(([judul, dari, ke]) => (
          <tr key={judul}>
            <th scope="row">{judul}</th>
            <td className="angka">{dari ?? t.umum.tidakAda}</td>
            <td className="angka">
              <b>{ke ?? t.umum.tidakAda}</b>
            </td>
          </tr>
        ))}
        {baris.length === 0 && (
          <tr>
            <td colSpan={3}>{a.tetap}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const Kepala = () => (
  <thead>
    <tr>
      <th scope="col">
        <span className="tersembunyi">{a.bidang}</span>
      </th>
      <th scope="col" className="angka">
        {a.sebelum}
      </th>
      <th scope="col" className="angka">
        {a.sesudah}
      </th>
    </tr>
  </thead>
);

type Beda = readonly [judul: string, dari: string | null, ke: string | null];

/** Figures of a lot in words, in the order they are read. */
const ANGKA_LOT: readonly (readonly [string, (k: KeadaanPratinjau) => string | null])[] = [
  [a.kode, (k) => k.kodeBarang],
  [a.golonganKolom, (k) => `${k.golongan} ${namaGolongan(k.golongan)}`],
  [a.jumlah, (k) => `${angka(k.jumlah)} ${k.satuan}`],
  [a.nilai, (k) => (k.nilaiSen === null ? a.belum : rupiah(k.nilaiSen))],
  [a.akumulasi, (k) => (k.akumulasiSen === 0 ? null : rupiah(k.akumulasiSen))],
  [a.nilaiBuku, (k) => (k.akumulasiSen === 0 ? null : rupiah(k.nilaiBukuSen))],
  [a.kondisi, (k) => (k.kondisi === null ? null : labelKondisi(k.kondisi))],
  [a.luas, (k) => (k.luasM2 === null ? null : t.barang.panel.m2(k.luasM2))],
  [a.register, (k) => k.nomorRegister],
  [a.komptabel, (k) => (k.komptabel === 'intra' ? a.intra : a.ekstra)],
];

/** What differs, figures first; of a new lot everything it has. */
function bedaLot({ sebelum, sesudah, perubahan }: Lot): Beda[] {
  const tulis = (k: KeadaanPratinjau | null, isi: (k: KeadaanPratinjau) => string | null) =>
    k === null ? null : isi(k);
  const figur = ANGKA_LOT.map(([judul, isi]): Beda => [judul, tulis(sebelum, isi), tulis(sesudah, isi)]);
  const nama = (kolom: string) => t.barang.panel.kolom[kolom] ?? bidangRincian(kolom)?.label ?? kolom;
  const sudah = new Set(['kodeBarang', 'kondisi', 'luasM2', 'nomorRegister', 'namaBarang']);
  const lain = perubahan.filter((p) => !sudah.has(p.kolom)).map((p): Beda => [nama(p.kolom), p.dari, p.ke]);
  // A part that was split off repeats everything of its parent: only its figures are news.
  return [...figur, ...(sebelum === null && sesudah !== null && perubahan.length > 12 ? [] : lain)].filter(
    ([, dari, ke]) => dari !== ke,
  );
}

function AkibatGolongan({ golongan }: { golongan: Pratinjau['golongan'] }) {
  const tetap = golongan.every(
    (g) =>
      g.sebelum.unit === g.sesudah.unit &&
      g.sebelum.nilaiSen === g.sesudah.nilaiSen &&
      g.sebelum.akumulasiSen === g.sesudah.akumulasiSen,
  );
  if (tetap) return <Text>{a.saldoTetap}</Text>;
  return (
    <table className="tabel" aria-label={a.golongan}>
      <Kepala />
      <tbody>
        {golongan.flatMap((g) => {
          const nama = `${g.golongan} ${namaGolongan(g.golongan)}${g.komptabel === 'ekstra' ? ` (${a.ekstra})` : ''}`;
          const baris: [string, number, number, (n: number) => string][] = [
            [a.unit, g.sebelum.unit, g.sesudah.unit, angka],
            [a.nilai, g.sebelum.nilaiSen, g.sesudah.nilaiSen, rupiah],
            [a.akumulasi, g.sebelum.akumulasiSen, g.sesudah.akumulasiSen, rupiah],
          ];
          return baris
            .filter(([, dari, ke]) => dari !== ke)
            .map(([judul, dari, ke, tulis]) => (
              <tr key={`${nama} ${judul}`}>
                <th scope="row">
                  {nama}: {judul.toLowerCase()}
                </th>
                <td className="angka">{tulis(dari)}</td>
                <td className="angka">
                  <b>{tulis(ke)}</b>
                </td>
              </tr>
            ));
        })}
      </tbody>
    </table>
  );
}
