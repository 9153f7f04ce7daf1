import { useCallback, useState } from 'react';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { type Kondisi, labelKondisi } from '../../../domain/kondisi.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { type Dokumen, dokumenSah } from './BidangDokumen.tsx';
import { dasarTerakhir, ingatDasar } from './dasarTerakhir.ts';
import type { SasaranLot } from './sasaranLot.ts';

/** State of *mode kondisi*: on or off, the document that its keys use, why the last key was refused. */
export function useModeKondisi() {
  const hariIni = useHariIni();
  const [hidup, setHidup] = useState(false);
  const [dokumen, setDokumen] = useState<Dokumen>({ tanggal: hariIni, dasar: '' });
  const [dicoba, setDicoba] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  const { jalankan, sedang } = usePerintah('barang.ubahKondisi', {
    galatSendiri: true,
    pesan: (hasil, masukan) => t.barang.kondisi.selesai(hasil.jumlahLot, labelKondisi(masukan.ke)),
  });

  const alihkan = useCallback(() => {
    setHidup((lama) => !lama);
    setPesan(null);
    setGalat(null);
    setDicoba(false);
    setDokumen((lama) => ({ tanggal: hariIni, dasar: lama.dasar === '' ? dasarTerakhir('kondisi') : lama.dasar }));
  }, [hariIni]);

  /** Another document may be what was missing: why the last key was refused is not said any more. */
  const ubahDokumen = useCallback((baru: Dokumen) => {
    setDokumen(baru);
    setPesan(null);
    setGalat(null);
  }, []);

  /** Sets the condition; true when it was done. */
  const jadikan = useCallback(
    async (sasaran: SasaranLot, ke: Kondisi): Promise<boolean> => {
      if (sedang) return false;
      const sah = dokumenSah(dokumen, hariIni);
      setDicoba(true);
      setGalat(null);
      if (sah === null) {
        setPesan(t.barang.mode.isiDasar);
        return false;
      }
      if (sasaran.lot?.kondisi === ke) {
        setPesan(t.barang.kondisi.sama(labelKondisi(ke)));
        return false;
      }
      const jawaban = await jalankan({ sasaran: sasaran.sasaran, ke, ...sah });
      setPesan(jawaban.ok ? null : jawaban.error.pesan);
      setGalat(jawaban.ok ? null : jawaban.error);
      if (jawaban.ok) ingatDasar('kondisi', sah.dasar);
      return jawaban.ok;
    },
    [dokumen, hariIni, jalankan, sedang],
  );
  return { hidup, alihkan, dokumen, ubahDokumen, dicoba, pesan, galat, jadikan };
}
