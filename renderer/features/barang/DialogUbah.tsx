import { SimpleGrid, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { namaGolongan } from '../../../domain/kodeBarang.ts';
import { rincianTampil } from '../../../domain/rincian.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { BidangIsian } from '../mutasi/BidangIsian.tsx';
import { bedaRincian, isianRincian, masalahRincian } from '../mutasi/isianRincian.ts';
import { BidangDokumen, type Dokumen, dokumenSah } from './BidangDokumen.tsx';
import { ingatDasar } from './dasarTerakhir.ts';
import { GalatDialog } from './GalatDialog.tsx';
import { fokusSalah } from './fokusSalah.ts';
import { bidangGalat } from './galatBidang.ts';
import { bedaData, type IsianData, isianDari, isianSalah } from './perubahanData.ts';

const b = t.barang;
const u = t.barang.ubah;

const hitungUbah = ({ rincian, ...lain }: { rincian?: object | undefined }): number =>
  Object.keys(lain).length + Object.keys(rincian ?? {}).length;

interface Props {
  lot: BarangLengkap;
  tutup: () => void;
  selesai: () => void;
}

/** *Ubah data*: descriptive fields of one lot; only what differs is sent. */
export function DialogUbah({ lot, tutup, selesai }: Props) {
  const hariIni = useHariIni();
  const [isian, setIsian] = useState<IsianData>(() => isianDari(lot));
  const kartu = rincianTampil(lot.golongan, lot.rincian);
  const [rincian, setRincian] = useState(() => isianRincian(kartu, lot.rincian));
  const [dokumen, setDokumen] = useState<Dokumen>({ tanggal: hariIni, dasar: '' });
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const { jalankan, sedang } = usePerintah('barang.ubah', {
    galatSendiri: true,
    pesan: (_, masukan) => u.selesai(lot.namaBarang, hitungUbah(masukan.perubahan)),
  });
  const salahIsian = isianSalah(isian);
  const beda = bedaRincian(kartu, lot.rincian, rincian);
  const sah = salahIsian.length === 0 && Object.keys(beda.salah).length === 0;
  const adaBeda = Object.keys(beda.ubah).length > 0;
  const perubahan = sah ? { ...bedaData(lot, isian), ...(adaBeda && { rincian: beda.ubah }) } : {};
  const tanpaUbah = sah && Object.keys(perubahan).length === 0;
  const kolomSalah = galat === null ? {} : masalahRincian(galat.details);
  const salah = bidangGalat(galat, ['tanggal', 'dasar']);
  const dariProgram = (bidang: string) => (salah === bidang ? galat?.pesan : undefined);

  const simpan = async () => {
    setDicoba(true);
    setGalat(null);
    const dasar = dokumenSah(dokumen, hariIni);
    if (!sah || tanpaUbah || dasar === null) {
      fokusSalah();
      return;
    }
    const jawaban = await jalankan({ id: lot.id, perubahan, ...dasar });
    if (jawaban.ok) {
      ingatDasar('data', dasar.dasar);
      selesai();
    } else {
      setGalat(jawaban.error);
      fokusSalah();
    }
  };
  const teks = (kunci: keyof IsianData, label: string, pesan: string = u.wajib) => ({
    label,
    value: isian[kunci],
    error: salahIsian.includes(kunci) ? pesan : undefined,
    onChange: (e: { currentTarget: { value: string } }) => {
      const isi = e.currentTarget.value;
      setIsian((lama) => ({ ...lama, [kunci]: isi }));
    },
  });

  return (
    <Dialog
      buka
      tutup={tutup}
      judul={`${u.judul}: ${lot.namaBarang}`}
      simpan={u.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
      lebar="lg"
    >
      {galat !== null && salah === null && <GalatDialog galat={galat} />}
      <TextInput {...teks('namaBarang', u.nama)} required maxLength={300} data-autofocus />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <TextInput {...teks('merk', u.merk)} maxLength={200} />
        <TextInput {...teks('nibar', u.nibar)} maxLength={60} />
        <TextInput {...teks('satuan', u.satuan)} required maxLength={30} />
        <TextInput {...teks('tahunPerolehan', u.tahun, b.saring.tahunSalah)} inputMode="numeric" maxLength={4} />
        <TextInput {...teks('luasM2', u.luas, u.luasSalah)} inputMode="decimal" />
        <TextInput {...teks('alamat', u.alamat)} maxLength={500} />
      </SimpleGrid>
      <Textarea {...teks('spesifikasi', u.spesifikasi)} maxLength={1000} autosize minRows={1} maxRows={4} />
      <Textarea {...teks('keterangan', u.keterangan)} maxLength={1000} autosize minRows={1} maxRows={4} />
      <Title order={3}>{u.kartu(`${lot.golongan} ${namaGolongan(lot.golongan)}`)}</Title>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {kartu.map((bidang) => (
          <BidangIsian
            key={bidang.kunci}
            bidang={bidang}
            nilai={rincian[bidang.kunci] ?? ''}
            salah={dicoba ? (beda.salah[bidang.kunci] ?? kolomSalah[bidang.kunci]) : undefined}
            onUbah={(nilai) => setRincian((lama) => ({ ...lama, [bidang.kunci]: nilai }))}
          />
        ))}
      </SimpleGrid>
      <BidangDokumen
        jenis="data"
        nilai={dokumen}
        galat={galat}
        onUbah={setDokumen}
        dicoba={dicoba}
        error={{ tanggal: dariProgram('tanggal'), dasar: dariProgram('dasar') }}
      />
      {dicoba && tanpaUbah && (
        <Text size="sm" role="alert">
          {u.tanpaUbah}
        </Text>
      )}
    </Dialog>
  );
}
