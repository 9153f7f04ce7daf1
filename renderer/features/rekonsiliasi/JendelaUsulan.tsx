import type { BarangLengkap } from '../../../api/contract/barang.ts';
import type { UsulanSelisih } from '../../../api/contract/selisih.ts';
import { EditorNilai } from '../barang/EditorNilai.tsx';
import { DialogCatat } from '../mutasi/DialogCatat.tsx';

/** Proposals that have a form of their own; the others lead to a screen. */
export type UsulanForm = Extract<UsulanSelisih, { jenis: 'nilai' | 'keluarkan' | 'reklas' }>;

interface Props {
  usulan: UsulanForm;
  lot: BarangLengkap;
  /** The day that is compared: the correction begins with it, so that the difference of that day goes. */
  per: string;
  tutup: () => void;
  selesai: () => void;
}

/** The ordinary form of a proposal, filled in as far as it goes: the user completes and judges it. */
export function JendelaUsulan({ usulan, lot, per, tutup, selesai }: Props) {
  if (usulan.jenis === 'nilai')
    return (
      <EditorNilai
        lot={lot}
        cariSel={() => null}
        dasarAwal=""
        tanggalAwal={per}
        usulanSen={usulan.nilaiSen ?? undefined}
        lanjut={null}
        selesai={selesai}
        tutup={tutup}
      />
    );
  const awal =
    usulan.jenis === 'reklas'
      ? { jenis: 'reklas' as const, isian: { tanggal: per, keKode: usulan.kode ?? '' } }
      : { jenis: 'penghapusan' as const, isian: { tanggal: per, cara: 'sebab-lain' } };
  return <DialogCatat lot={[lot]} awal={awal} tutup={tutup} selesai={selesai} />;
}
