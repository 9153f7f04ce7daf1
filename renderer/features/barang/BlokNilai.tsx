import { Button, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import type { Keluaran } from '../../../api/contract/index.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import gaya from './Barang.module.css';
import { Butir } from './Butir.tsx';
import { DialogSusut } from './DialogSusut.tsx';

const k = t.kartu;
const p = t.barang.panel;

/** What a lot is worth: gross, depreciated, book value; how it is depreciated and where its life comes from. */
export function BlokNilai({ lot }: { lot: BarangLengkap }) {
  const hariIni = useHariIni();
  const susut = useTanya('penyusutan.kartu', { per: hariIni, id: lot.id }, { tahan: true });
  const [buka, setBuka] = useState(false);
  const kartu = susut.data?.lot ?? null;
  return (
    <>
      <Title order={3}>{k.nilai}</Title>
      <dl className={gaya.rincian}>
        <Butir judul={p.nilai}>{nilai(lot)}</Butir>
        <Butir judul={k.akumulasi}>{rupiah(lot.akumulasiSen)}</Butir>
        <Butir judul={k.nilaiBuku}>
          <b>{rupiah(lot.nilaiTerisiSen - lot.akumulasiSen)}</b>
        </Butir>
        <Butir judul={k.komptabel}>{k.komptabelKata[lot.komptabel]}</Butir>
        {kartu?.sumber && <Butir judul={k.masa}>{sumberMasa(kartu.sumber)}</Butir>}
        <Butir judul={k.penyusutan}>{kartu?.keterangan}</Butir>
      </dl>
      {susut.error && (
        <Text size="sm" c="red">
          {susut.error.message}
        </Text>
      )}
      {kartu !== null && (susut.data?.baris.length ?? 0) > 0 && (
        <Button size="compact-sm" variant="default" mt={6} onClick={() => setBuka(true)}>
          {k.buka}
        </Button>
      )}
      {buka && <DialogSusut id={lot.id} nama={lot.namaBarang} tutup={() => setBuka(false)} />}
    </>
  );
}

function nilai(lot: BarangLengkap): ReactNode {
  if (lot.nilaiSen !== null) return <b>{rupiah(lot.nilaiSen)}</b>;
  if (lot.nilaiTerisiSen === 0) return <em>{p.nilaiBelum}</em>;
  return <em>{p.nilaiSebagian(rupiah(lot.nilaiTerisiSen), lot.unitBelumBernilai)}</em>;
}

type Sumber = NonNullable<Keluaran<'penyusutan.kartu'>['lot']['sumber']>;

/** A life with the line of the table, its day and the rule behind it. */
function sumberMasa(s: Sumber): string {
  const asal = s.awalan === null ? k.lotIni : k.awalan(s.awalan, s.uraian ?? '');
  const dasar = s.bawaan ? k.bawaan : s.dasar;
  const rinci = [s.mulai === null ? '' : k.sejak(formatTanggal(s.mulai)), dasar].filter(Boolean).join(', ');
  return `${k.masaDari(s.tahun, asal)}${rinci === '' ? '' : ` (${rinci})`}`;
}
