import { Text } from '@mantine/core';
import { useState } from 'react';
import type { GalatKawat } from '../../../api/contract/index.ts';
import type { BarisMutasi } from '../../../api/contract/mutasi.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { fokusSalah } from '../barang/fokusSalah.ts';
import { GalatDialog } from '../barang/GalatDialog.tsx';
import { BidangDokumenMutasi } from './BidangDokumenMutasi.tsx';
import { teksDokumen } from './teksDokumen.ts';
import { ingatDokumen } from './dokumenTerakhir.ts';
import { galatKeBidang, type Salah } from './isianMutasi.ts';

const d = t.mutasi.dokumen;
const KUNCI = new Set(['dokumen.jenis', 'dokumen.nomor', 'dokumen.tanggal']);

/** *Lampirkan dokumen*: the paper that came after its mutasi was booked. */
export function DialogDokumen({ baris, tutup }: { baris: BarisMutasi; tutup: () => void }) {
  const [isi, setIsi] = useState({
    jenis: baris.dokumen?.jenis ?? baris.dasar.split(' ')[0] ?? '',
    nomor: baris.dokumen?.nomor ?? '',
    tanggal: baris.dokumen?.tanggal ?? '',
  });
  const [salah, setSalah] = useState<Salah>({});
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const { jalankan, sedang } = usePerintah('mutasi.dokumen', {
    galatSendiri: true,
    pesan: (_, { dokumen }) => d.lampirSelesai(teksDokumen({ ...dokumen, tanggal: dokumen.tanggal ?? null })),
  });
  const simpan = async () => {
    const kurang = Object.fromEntries(
      (['jenis', 'nomor'] as const).flatMap((k) =>
        isi[k].trim() === '' ? [[`dokumen.${k}`, t.mutasi.dialog.wajib]] : [],
      ),
    );
    setSalah(kurang);
    setGalat(null);
    if (Object.keys(kurang).length > 0) {
      fokusSalah();
      return;
    }
    const dokumen = { jenis: isi.jenis, nomor: isi.nomor, ...(isi.tanggal !== '' && { tanggal: isi.tanggal }) };
    const jawaban = await jalankan({ mutasi: baris.mutasi, dokumen });
    if (jawaban.ok) {
      ingatDokumen(isi);
      tutup();
      return;
    }
    const beda = galatKeBidang(jawaban.error, KUNCI);
    setSalah(beda.salah);
    setGalat(beda.sisa);
    fokusSalah();
  };
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={d.lampirJudul}
      simpan={d.lampirSimpan}
      onSimpan={() => void simpan()}
      sedang={sedang}
      lebar="lg"
    >
      {galat !== null && <GalatDialog galat={galat} />}
      <Text>{d.lampirUraian(`${t.mutasi.namaJenis(baris.jenis)}, ${baris.namaBarang}`)}</Text>
      <BidangDokumenMutasi nilai={isi} onUbah={setIsi} salah={salah} wajibNomor />
    </Dialog>
  );
}
