import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { BidangDokumen, type Dokumen, dokumenSah } from './BidangDokumen.tsx';
import { ingatDasar } from './dasarTerakhir.ts';
import { GalatDialog } from './GalatDialog.tsx';
import { fokusSalah } from './fokusSalah.ts';
import { bidangGalat } from './galatBidang.ts';

const b = t.barang;

interface Props {
  lot: Pick<BarangLengkap, 'id' | 'namaBarang' | 'jumlah' | 'satuan'>;
  tutup: () => void;
  selesai: () => void;
}

/** *Pecah lot*: some units become a lot of their own. */
export function DialogPecah({ lot, tutup, selesai }: Props) {
  const hariIni = useHariIni();
  const [jumlah, setJumlah] = useState<number | null>(1);
  const [dokumen, setDokumen] = useState<Dokumen>({ tanggal: hariIni, dasar: '' });
  const [dicoba, setDicoba] = useState(false);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const { jalankan, sedang } = usePerintah('barang.pecah', {
    galatSendiri: true,
    pesan: (_, masukan) => b.pecah.selesai(lot.namaBarang, masukan.jumlah),
  });
  const salah = bidangGalat(galat, ['jumlah', 'tanggal', 'dasar']);
  const dariProgram = (bidang: string) => (salah === bidang ? galat?.pesan : undefined);
  const jumlahSah = jumlah !== null && Number.isInteger(jumlah) && jumlah >= 1 && jumlah < lot.jumlah;

  const simpan = async () => {
    setDicoba(true);
    setGalat(null);
    const sah = dokumenSah(dokumen, hariIni);
    if (!jumlahSah || sah === null) {
      fokusSalah();
      return;
    }
    const jawaban = await jalankan({ id: lot.id, jumlah, ...sah });
    if (jawaban.ok) {
      ingatDasar('data', sah.dasar);
      selesai();
    } else {
      setGalat(jawaban.error);
      fokusSalah();
    }
  };

  return (
    <Dialog
      buka
      tutup={tutup}
      judul={`${b.pecah.judul}: ${lot.namaBarang}`}
      simpan={b.pecah.simpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
      bisa={lot.jumlah > 1}
    >
      {galat !== null && salah === null && <GalatDialog galat={galat} />}
      {lot.jumlah === 1 ? (
        <Text size="sm">{b.pecah.tunggal}</Text>
      ) : (
        <>
          <NumberInput
            label={`${b.pecah.jumlah} (${b.nilai.satuan(lot.jumlah, lot.satuan)})`}
            value={jumlah ?? ''}
            min={1}
            max={lot.jumlah - 1}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            w={260}
            data-autofocus
            error={jumlahSah ? dariProgram('jumlah') : b.bidang.jumlahSebagian(lot.jumlah - 1)}
            onChange={(isi) => setJumlah(isi === '' ? null : Number(isi))}
          />
          <BidangDokumen
            jenis="data"
            nilai={dokumen}
            galat={galat}
            onUbah={setDokumen}
            dicoba={dicoba}
            error={{ tanggal: dariProgram('tanggal'), dasar: dariProgram('dasar') }}
          />
          {jumlahSah && <Text size="sm">{b.pecah.akibat(jumlah, lot.jumlah - jumlah)}</Text>}
        </>
      )}
    </Dialog>
  );
}
