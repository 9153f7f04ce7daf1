import { Text, Title } from '@mantine/core';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import { namaGolongan } from '../../../domain/kodeBarang.ts';
import { rincianTampil, teksRincian } from '../../../domain/rincian.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { KATA_TAHAP } from '../../../domain/tindakLanjut.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Barang.module.css';
import { Butir } from './Butir.tsx';

const k = t.kartu;
const p = t.barang.panel;

/** Fields that say where the goods are, wherever they stand in the lists of the golongan. */
const LOKASI = new Set(['ruangan', 'pemegang', 'desa', 'kecamatan', 'koordinat']);

const hari = (tanggal: string | null): string => (tanggal === null ? '' : formatTanggal(tanggal));

/** Contract, handover, payment: the papers goods came in by. */
export function BlokSurat({ perolehan }: { perolehan: NonNullable<BarangLengkap['perolehan']> }) {
  const surat = (s: { nomor: string; tanggal: string | null }) => k.nomorTanggal(s.nomor, hari(s.tanggal));
  const { pihak, sumberDana, subKegiatan, rekening, kontrak, bast, sp2d, atribusiSen } = perolehan;
  return (
    <>
      {pihak !== null && <Butir judul={k.pihak}>{pihak}</Butir>}
      {sumberDana !== null && <Butir judul={k.sumberDana}>{sumberDana}</Butir>}
      {subKegiatan !== null && <Butir judul={k.subKegiatan}>{subKegiatan}</Butir>}
      {rekening !== null && <Butir judul={k.rekening}>{rekening}</Butir>}
      {kontrak && <Butir judul={k.kontrak}>{surat(kontrak)}</Butir>}
      {bast && <Butir judul={k.bast}>{surat(bast)}</Butir>}
      {sp2d.length > 0 && <Butir judul={k.sp2d}>{sp2d.map(surat).join('; ')}</Butir>}
      {atribusiSen !== null && <Butir judul={k.atribusi}>{rupiah(atribusiSen)}</Butir>}
    </>
  );
}

/** The blocks of the KIBAR beside identity and value: details of the golongan, place, use, protection, follow-up. */
export function BlokKibar({ lot }: { lot: BarangLengkap }) {
  const isi = rincianTampil(lot.golongan, lot.rincian).flatMap((b) => {
    const nilai = lot.rincian[b.kunci];
    return nilai === undefined ? [] : [{ kunci: b.kunci, label: b.label, teks: teksRincian(b, nilai) }];
  });
  const lokasi = isi.filter((b) => LOKASI.has(b.kunci));
  const lain = isi.filter((b) => !LOKASI.has(b.kunci));
  return (
    <>
      <Title order={3}>{k.rincian(namaGolongan(lot.golongan))}</Title>
      {lain.length === 0 ? (
        <Text size="sm" c="dimmed">
          {k.rincianKosong}
        </Text>
      ) : (
        <dl className={gaya.rincian}>
          {lain.map((b) => (
            <Butir key={b.kunci} judul={b.label}>
              {b.teks}
            </Butir>
          ))}
        </dl>
      )}
      <Title order={3}>{k.lokasi}</Title>
      <dl className={gaya.rincian}>
        <Butir judul={k.unitKerja}>{lot.unitKerja ?? k.dinas}</Butir>
        <Butir judul={p.alamat}>{lot.alamat}</Butir>
        {lokasi.map((b) => (
          <Butir key={b.kunci} judul={b.label}>
            {b.teks}
          </Butir>
        ))}
      </dl>
      {lot.pemanfaatan && (
        <>
          <Title order={3}>{k.pemanfaatan}</Title>
          <dl className={gaya.rincian}>
            <Butir judul={lot.pemanfaatan.bentuk}>
              {[
                lot.pemanfaatan.mitra,
                lot.pemanfaatan.sampai === null ? '' : k.sampai(hari(lot.pemanfaatan.sampai)),
                lot.pemanfaatan.nilaiSen === null ? '' : rupiah(lot.pemanfaatan.nilaiSen),
              ]
                .filter(Boolean)
                .join(', ')}
            </Butir>
          </dl>
        </>
      )}
      {lot.pengamanan && (
        <>
          <Title order={3}>{k.pengamanan}</Title>
          <dl className={gaya.rincian}>
            <Butir judul={lot.pengamanan.bentuk}>{lot.pengamanan.uraian}</Butir>
          </dl>
        </>
      )}
      {lot.tindakLanjut && <BlokTindakLanjut isi={lot.tindakLanjut} />}
    </>
  );
}

function BlokTindakLanjut({ isi }: { isi: NonNullable<BarangLengkap['tindakLanjut']> }) {
  return (
    <>
      <Title order={3}>{k.tindakLanjut}</Title>
      <dl className={gaya.rincian}>
        <Butir judul={k.tahap}>{KATA_TAHAP[isi.keadaan]}</Butir>
        {isi.nomor !== null && (
          <Butir judul={k.surat}>{k.suratIsi(isi.dokumen ?? '', isi.nomor, hari(isi.tanggal))}</Butir>
        )}
      </dl>
    </>
  );
}
