import { DialogCatat } from '../mutasi/DialogCatat.tsx';
import { DialogKondisi } from './DialogKondisi.tsx';
import { DialogNomor } from './DialogNomor.tsx';
import { DialogPecah } from './DialogPecah.tsx';
import { DialogUbah } from './DialogUbah.tsx';
import { EditorNilai } from './EditorNilai.tsx';
import type { Pengendali } from './usePengendali.ts';

/** The form that is open, if any. */
export function JendelaBarang({ k }: { k: Pengendali }) {
  const { jendela } = k.tindakan;
  if (jendela === null) return null;
  const selesaiPilihan = () => {
    k.pemilih.kosongkan();
    k.tutupJendela();
  };
  switch (jendela.jenis) {
    case 'kondisi':
      return <DialogKondisi sasaran={jendela.sasaran} tutup={k.tutupJendela} selesai={selesaiPilihan} />;
    case 'nomor':
      return <DialogNomor sasaran={jendela.sasaran} tutup={k.tutupJendela} selesai={selesaiPilihan} />;
    case 'nilai': {
      const { baris } = jendela;
      return (
        <EditorNilai
          lot={jendela.lot}
          cariSel={() => (baris === null ? null : (k.tabel.current?.sel(baris, 'nilaiSen') ?? null))}
          dasarAwal={k.dasarSesi}
          lanjut={baris === null ? null : (dasar) => void k.nilaiLanjut(dasar)}
          selesai={(dasar) => {
            k.setDasarSesi(dasar);
            k.tutupJendela();
          }}
          tutup={k.tutupJendela}
        />
      );
    }
    case 'ubah':
      return <DialogUbah lot={jendela.lot} tutup={k.tutupJendela} selesai={k.tutupJendela} />;
    case 'mutasi':
      return <DialogCatat lot={jendela.lot} tutup={k.tutupJendela} selesai={selesaiPilihan} />;
    case 'pecah':
      return <DialogPecah lot={jendela.lot} tutup={k.tutupJendela} selesai={k.tutupJendela} />;
  }
}
