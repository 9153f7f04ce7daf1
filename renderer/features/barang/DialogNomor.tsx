import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { BidangDokumen, type Dokumen, dokumenSah } from './BidangDokumen.tsx';
import { ingatDasar } from './dasarTerakhir.ts';
import { fokusSalah } from './fokusSalah.ts';
import { GalatDialog } from './GalatDialog.tsx';
import { bidangGalat } from './galatBidang.ts';
import type { SasaranLot } from './sasaranLot.ts';

const b = t.barang;

interface Props {
  sasaran: SasaranLot;
  tutup: () => void;
  selesai: () => void;
}

/** *Beri nomor register*: the next running numbers, or for one lot a range of the office's own. */
export function DialogNomor({ sasaran, tutup, selesai }: Props) {
  const { lot } = sasaran;
  const hariIni = useHariIni();
  const [otomatis, setOtomatis] = useState(true);
  const [rentang, setRentang] = useState('');
  const [dokumen, setDokumen] = useState<Dokumen>({ tanggal: hariIni, dasar: '' });
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const { jalankan, sedang } = usePerintah('barang.beriNomor', {
    galatSendiri: true,
    pesan: (hasil) => b.nomor.selesai(hasil.jumlahLot),
  });
  const salah = bidangGalat(galat, ['nomor', 'tanggal', 'dasar']);
  const dariProgram = (bidang: string) => (salah === bidang ? galat?.pesan : undefined);
  const nomor = otomatis ? 'otomatis' : rentang.trim();

  const simpan = async () => {
    setDicoba(true);
    setGalat(null);
    const sah = dokumenSah(dokumen, hariIni);
    if (nomor === '' || sah === null) return fokusSalah();
    const jawaban = await jalankan({ sasaran: sasaran.sasaran, nomor, ...sah });
    if (jawaban.ok) {
      ingatDasar('data', sah.dasar);
      return selesai();
    }
    setGalat(jawaban.error);
    fokusSalah();
  };

  return (
    <Dialog
      buka
      tutup={tutup}
      judul={`${b.nomor.judul}: ${lot ? lot.namaBarang : b.lot(sasaran.banyak)}`}
      simpan={b.nomor.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
    >
      {galat !== null && salah === null && <GalatDialog galat={galat} />}
      {lot === null ? (
        <Text size="sm">{b.nomor.banyak}</Text>
      ) : (
        <Radio.Group
          label={b.nomor.cara}
          value={otomatis ? 'otomatis' : 'rentang'}
          onChange={(isi) => setOtomatis(isi === 'otomatis')}
        >
          <Stack gap={6} mt={4}>
            <Radio value="otomatis" label={b.nomor.otomatis} data-autofocus />
            <Radio value="rentang" label={b.nomor.rentang} />
          </Stack>
        </Radio.Group>
      )}
      {!otomatis && (
        <TextInput
          label={b.nomor.isian(lot?.jumlah ?? 1)}
          placeholder="1 s/d 5"
          value={rentang}
          w={220}
          onChange={(e) => setRentang(e.currentTarget.value)}
          error={dicoba && nomor === '' ? b.nomor.kosong : dariProgram('nomor')}
        />
      )}
      <BidangDokumen
        jenis="data"
        nilai={dokumen}
        galat={galat}
        onUbah={setDokumen}
        dicoba={dicoba}
        error={{ tanggal: dariProgram('tanggal'), dasar: dariProgram('dasar') }}
      />
    </Dialog>
  );
}
