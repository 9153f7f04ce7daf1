import { Button, Group, Kbd, Text, Title } from '@mantine/core';
import { pesanGalat } from '../../../api/contract/pesan.ts';
import type { SisiBarang } from '../../../api/contract/pencocokan.ts';
import {
  bandingkanSisi,
  type BandingSisi,
  type HalanganPasang,
  halanganPasang,
} from '../../../domain/pencocokan/tangan.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Selisih } from '../../ui/Selisih.tsx';
import { type Pasangan, type Sisi, tabSisi } from './pasangan.ts';
import gaya from './Pencocokan.module.css';

const k = t.pencocokan.pasang;
const SISI = ['mereka', 'kita'] as const;
const DITAMPILKAN = 50;

/** Why it cannot be paired, in the words in which the program would refuse it. */
export const pesanHalangan = (halangan: HalanganPasang): string =>
  pesanGalat({ code: 'validation', reason: halangan, details: {} });

/** What keeps the chosen from being a pair; null: nothing. */
export const halanganPasangan = ({ mereka, kita }: Pasangan): HalanganPasang | null =>
  halanganPasang(mereka.size, kita.size);

interface Props {
  pasangan: Pasangan;
  sedang: boolean;
  /** The list that is on show. */
  sisi: Sisi;
  keluarkan: (sisi: Sisi, nomor: string) => void;
  keSeberang: () => void;
  kosongkan: () => void;
  pasangkan: () => void;
}

/** What is about to be paired by hand: both sides with their sums and difference, and why it cannot be where it cannot. */
export function KartuPasang({ pasangan, sedang, sisi, keluarkan, keSeberang, kosongkan, pasangkan }: Props) {
  const banding = bandingkanSisi([...pasangan.mereka.values()], [...pasangan.kita.values()]);
  const halangan = halanganPasangan(pasangan);
  return (
    <aside className={`lembar ${gaya.kartu}`} aria-label={k.label}>
      {/* Scrolls: reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={gaya.kartuIsi} tabIndex={0} role="region" aria-label={k.jumlah}>
        <Title order={2} mb={4}>
          {k.label}
        </Title>
        <TabelSisi banding={banding} />
        {SISI.map((satu) => (
          <IsiSisi
            key={satu}
            sisi={satu}
            isi={[...pasangan[satu].values()]}
            keluarkan={keluarkan}
            {...(satu === sisi ? {} : { keSeberang })}
          />
        ))}
      </div>
      <div className={gaya.kartuKaki}>
        <Text size="sm" role="status" mb={4}>
          {halangan !== null ? pesanHalangan(halangan) : banding.selisih.unit === 0 ? '' : k.unitBeda}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="compact-sm" rightSection={<Kbd size="xs">Esc</Kbd>} onClick={kosongkan}>
            {k.kosongkan}
          </Button>
          <Button
            size="compact-sm"
            loading={sedang}
            disabled={halangan !== null}
            rightSection={<Kbd size="xs">Enter</Kbd>}
            onClick={pasangkan}
          >
            {k.tombol}
          </Button>
        </Group>
      </div>
    </aside>
  );
}

function TabelSisi({ banding }: { banding: BandingSisi }) {
  const { selisih } = banding;
  return (
    <table className={`tabel ${gaya.pasang}`} aria-label={k.jumlah}>
      <thead>
        <tr>
          <th scope="col">{k.kolom.sisi}</th>
          {[k.kolom.barang, k.kolom.unit, k.kolom.nilai].map((judul) => (
            <th key={judul} scope="col" className="angka">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SISI.map((sisi) => (
          <tr key={sisi}>
            <th scope="row">{k.sisi[sisi]}</th>
            <td className="angka">{angka(banding[sisi].barang)}</td>
            <td className="angka">{angka(banding[sisi].unit)}</td>
            <td className="angka">
              <Nilai {...banding[sisi]} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2} title={k.selisihUraian}>
            {k.selisih}
          </th>
          <td className="angka">{selisih.unit > 0 ? `+${angka(selisih.unit)}` : angka(selisih.unit)}</td>
          <td className="angka">{selisih.nilaiSen === null ? k.takTerhitung : <Selisih sen={selisih.nilaiSen} />}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The sum of what has a value, and how many have none. */
function Nilai({ barang, nilaiSen, belumBernilai }: BandingSisi['mereka']) {
  return (
    <>
      {nilaiSen === null || barang === belumBernilai ? t.umum.tidakAda : formatRupiah(nilaiSen)}
      {belumBernilai > 0 && <div className={gaya.belum}>{k.belum(belumBernilai)}</div>}
    </>
  );
}

interface PropsIsi {
  sisi: Sisi;
  isi: readonly SisiBarang[];
  keluarkan: Props['keluarkan'];
  keSeberang?: () => void;
}

function IsiSisi({ sisi, isi, keluarkan, keSeberang }: PropsIsi) {
  const sisa = isi.length - DITAMPILKAN;
  return (
    <section aria-label={k.sisi[sisi]}>
      <Title order={3} mt="sm">
        {k.sisi[sisi]}
      </Title>
      {isi.length === 0 && <Text c="dimmed">{k.kosong}</Text>}
      <ul className={`${gaya.anggota} ${gaya.pasangIsi}`}>
        {isi.slice(0, DITAMPILKAN).map((b) => (
          <li key={b.nomor}>
            <span title={b.namaBarang}>
              {b.letak ?? `ID ${b.nomor}`}: {b.namaBarang}
            </span>
            <span>{angka(b.unit)}</span>
            <span className="angka">{b.nilaiSen === null ? t.umum.tidakAda : formatRupiah(b.nilaiSen)}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={k.keluarkanNama(`${b.letak ?? `ID ${b.nomor}`} ${b.namaBarang}`)}
              onClick={() => keluarkan(sisi, b.nomor)}
            >
              {k.keluarkan}
            </Button>
          </li>
        ))}
        {sisa > 0 && <li>{k.lain(sisa)}</li>}
      </ul>
      {keSeberang && (
        <Button size="compact-sm" variant="default" rightSection={<Kbd size="xs">S</Kbd>} onClick={keSeberang}>
          {k.pilihDi(t.pencocokan.tab[tabSisi(sisi)])}
        </Button>
      )}
    </section>
  );
}
