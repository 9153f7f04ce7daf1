import { Anchor, Code, Text, Title } from '@mantine/core';
import type { BarangLengkap, Tercetak } from '../../../api/contract/barang.ts';
import { namaGolongan } from '../../../domain/kodeBarang.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import gaya from './Barang.module.css';
import { BlokKibar, BlokSurat } from './BlokKibar.tsx';
import { BlokNilai } from './BlokNilai.tsx';
import { Butir } from './Butir.tsx';
import { TemuanLot } from './TemuanLot.tsx';

const p = t.barang.panel;

/** The card of a lot in the blocks of a KIBAR, and what is odd about it. */
export function IsiPanel({ lot, buka }: { lot: BarangLengkap; buka: (id: string) => void }) {
  return (
    <>
      <Title order={3}>{p.identitas}</Title>
      <dl className={gaya.rincian}>
        <Butir judul={p.kode}>{lot.kodeBarang}</Butir>
        <Butir judul={p.uraian}>{lot.uraianKode}</Butir>
        {lot.keyakinanKode !== null && (
          <Butir judul={p.keyakinan}>{p.keyakinanKata[lot.keyakinanKode] ?? lot.keyakinanKode}</Butir>
        )}
        <Butir judul={p.golongan}>
          {lot.golongan} {namaGolongan(lot.golongan)}
        </Butir>
        <Butir judul={p.jumlah}>
          {angka(lot.jumlah)} {lot.satuan}
        </Butir>
        <Butir judul={p.kondisi}>
          <LencanaKondisi kondisi={lot.kondisi} panjang />
        </Butir>
        <Butir judul={p.merk}>{lot.merk}</Butir>
        <Butir judul={p.spesifikasi}>{lot.spesifikasi}</Butir>
        <Butir judul={p.register}>{lot.nomorRegister}</Butir>
        <Butir judul={p.nibar}>{lot.nibar}</Butir>
        <Butir judul={p.luas}>{lot.luasM2 === null ? null : p.m2(lot.luasM2)}</Butir>
        <Butir judul={p.keterangan}>{lot.keterangan}</Butir>
      </dl>
      <Title order={3}>{p.perolehan}</Title>
      <dl className={gaya.rincian}>
        <Butir judul={p.tahun}>{lot.tahunPerolehan === null ? null : String(lot.tahunPerolehan)}</Butir>
        <Butir judul={p.tanggal}>{tanggal(lot)}</Butir>
        <Butir judul={p.cara}>{lot.caraPerolehan === 'hibah' ? p.hibah : lot.caraPerolehan}</Butir>
        {lot.perolehan && <BlokSurat perolehan={lot.perolehan} />}
      </dl>
      <BlokNilai lot={lot} />
      <BlokKibar lot={lot} />
      <TemuanLot id={lot.id} />
      <Silsilah lot={lot} buka={buka} />
      {lot.tercetak !== null && <SelTercetak tercetak={lot.tercetak} />}
    </>
  );
}

function tanggal(lot: BarangLengkap): string | null {
  if (lot.presisi === 'tahun') return p.presisiTahun;
  return lot.tanggalPerolehan === null ? null : formatTanggal(lot.tanggalPerolehan);
}

function Silsilah({ lot, buka }: { lot: BarangLengkap; buka: (id: string) => void }) {
  if (lot.induk === null && lot.anak.length === 0) return null;
  const kerabat = (satu: { id: string; namaBarang: string; jumlah: number }) => (
    <Anchor component="button" type="button" size="sm" ta="left" key={satu.id} onClick={() => buka(satu.id)}>
      {satu.namaBarang} ({t.barang.kaki.unit(satu.jumlah)})
    </Anchor>
  );
  return (
    <>
      <Title order={3}>{p.silsilah}</Title>
      <dl className={gaya.rincian}>
        {lot.induk !== null && (
          <>
            <dt>{p.induk}</dt>
            <dd>{kerabat(lot.induk)}</dd>
          </>
        )}
        {lot.anak.length > 0 && (
          <>
            <dt>{p.anak}</dt>
            <dd className={gaya.anak}>{lot.anak.map(kerabat)}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function SelTercetak({ tercetak }: { tercetak: Tercetak }) {
  const sel = (isi: string) =>
    isi === '' ? (
      <Text span c="dimmed">
        {p.kosong}
      </Text>
    ) : (
      isi
    );
  return (
    <>
      <Title order={3}>{p.tercetak}</Title>
      <dl className={gaya.rincian}>
        <dt>{p.cetakNomor}</dt>
        <dd>{sel(tercetak.nomor)}</dd>
        <dt>{p.cetakNama}</dt>
        <dd>{sel(tercetak.nama)}</dd>
        <dt>{p.cetakJumlah}</dt>
        <dd>{sel(tercetak.jumlah)}</dd>
        <dt>{p.cetakTahun}</dt>
        <dd>{sel(tercetak.tahunLokasi)}</dd>
        <dt>{p.cetakKondisi}</dt>
        <dd>{sel(tercetak.kondisi)}</dd>
        {tercetak.baris.length > 0 && (
          <>
            <dt>{p.cetakBaris}</dt>
            <dd>
              <Code block className={gaya.barisCetak}>
                {tercetak.baris.join('\n')}
              </Code>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
