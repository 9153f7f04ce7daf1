import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { GalatKawat } from '../../../api/contract/index.ts';
import type { JenisMutasi, Pratinjau } from '../../../api/contract/mutasi.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { fokusSalah } from '../barang/fokusSalah.ts';
import { GalatDialog } from '../barang/GalatDialog.tsx';
import { AkibatMutasi } from './AkibatMutasi.tsx';
import { formMutasi } from './bidangMutasi.ts';
import { ingatDokumen } from './dokumenTerakhir.ts';
import { dataMutasi, galatKeBidang, type Isian, kunciForm, type Salah } from './isianMutasi.ts';
import { IsianMutasi } from './IsianMutasi.tsx';
import { PilihJenis } from './PilihJenis.tsx';
import type { LotPilihan } from './useCariLot.ts';

const d = t.mutasi.dialog;

interface Props {
  /** Lots picked beforehand. */
  lot?: readonly LotPilihan[];
  /** Kind and fields to begin with: a proposal that the user completes. */
  awal?: { readonly jenis: JenisMutasi; readonly isian: Isian };
  tutup: () => void;
  /** After it was booked; the same as `tutup` unless given. */
  selesai?: () => void;
}

interface Percobaan {
  readonly data: Record<string, unknown>;
  readonly hasil: Pratinjau;
}

/** *Catat mutasi*: which kind, on what lots with what figures and document, with what effect; then it is booked. */
export function DialogCatat({ lot: lotAwal = [], awal, tutup, selesai = tutup }: Props) {
  const hariIni = useHariIni();
  const klien = useKlien();
  const [jenis, setJenis] = useState<JenisMutasi | null>(awal?.jenis ?? null);
  const [lot, setLot] = useState<readonly LotPilihan[]>(lotAwal);
  const [isian, setIsian] = useState<Isian>(() =>
    awal === undefined ? {} : { ...isianBaru(awal.jenis, {}, hariIni), ...awal.isian },
  );
  const [salah, setSalah] = useState<Salah>({});
  const [galat, setGalat] = useState<GalatKawat | null>(null);
  // The whole refusal, also where it stands beside a field.
  const [ditolak, setDitolak] = useState<GalatKawat | null>(null);
  const [percobaan, setPercobaan] = useState<Percobaan | null>(null);
  const [menanya, setMenanya] = useState(false);
  const sebut = lot.length > 1 ? d.lotBanyak(lot.length) : (lot[0]?.namaBarang ?? isian['namaBarang'] ?? '');
  const { jalankan, sedang } = usePerintah('mutasi.catat', {
    galatSendiri: true,
    pesan: (_, masukan) => d.selesai(t.mutasi.namaJenis(masukan.jenis), sebut),
  });

  const pilihJenis = (baru: JenisMutasi) => {
    const form = formMutasi(baru);
    setJenis(baru);
    setSalah({});
    setGalat(null);
    setDitolak(null);
    // What two kinds have in common stays when one goes back and takes another.
    setIsian((lama) => isianBaru(baru, lama, hariIni));
    if (form.lot === 'tanpa' || form.lot === 'terhapus') setLot([]);
    fokusIsian();
  };
  const tolak = (g: GalatKawat, kunci: ReadonlySet<string>) => {
    const { salah: beda, sisa } = galatKeBidang(g, kunci);
    setPercobaan(null);
    setSalah(beda);
    setGalat(sisa);
    setDitolak(g);
    fokusSalah();
  };
  const lihatAkibat = async () => {
    if (jenis === null) return;
    const form = formMutasi(jenis);
    const { data, salah: kurang } = dataMutasi(form, isian, lot);
    setSalah(kurang);
    setGalat(null);
    setDitolak(null);
    if (Object.keys(kurang).length > 0) {
      fokusSalah();
      return;
    }
    setMenanya(true);
    const jawaban = await klien.panggil('mutasi.pratinjau', { jenis, data });
    setMenanya(false);
    if (jawaban.ok) setPercobaan({ data, hasil: jawaban.value });
    else tolak(jawaban.error, kunciForm(form, isian, lot));
  };
  const simpan = async () => {
    if (jenis === null || percobaan === null) return;
    const jawaban = await jalankan({ jenis, data: percobaan.data });
    if (!jawaban.ok) {
      tolak(jawaban.error, kunciForm(formMutasi(jenis), isian, lot));
      return;
    }
    ingatDokumen({
      jenis: isian['dokumen.jenis'] ?? '',
      nomor: (isian['dokumen.nomor'] ?? '').trim(),
      tanggal: isian['dokumen.tanggal'] ?? '',
    });
    selesai();
  };

  const langkah = jenis === null ? 1 : percobaan === null ? 2 : 3;
  const judul = jenis === null ? d.judul : `${t.mutasi.namaJenis(jenis)}${sebut === '' ? '' : `: ${sebut}`}`;
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={judul}
      lebar="xl"
      simpan={langkah === 3 ? d.simpan : d.lihatAkibat}
      tanpaSimpan={langkah === 1}
      onSimpan={() => void (langkah === 3 ? simpan() : lihatAkibat())}
      sedang={sedang || menanya}
      kiri={
        <>
          {langkah > 1 && (
            <Button variant="default" onClick={() => (langkah === 3 ? setPercobaan(null) : setJenis(null))}>
              {d.kembali}
            </Button>
          )}
          <Text size="xs" c="dimmed" aria-live="polite">
            {d.langkah(langkah)}
          </Text>
        </>
      }
    >
      {galat !== null && <GalatDialog galat={galat} />}
      {jenis === null ? (
        <>
          <Text>{lot.length > 0 ? d.pilihJenisLot(lot.length) : d.pilihJenis}</Text>
          <PilihJenis banyak={lot.length} onPilih={pilihJenis} />
        </>
      ) : percobaan === null ? (
        <IsianMutasi
          // Fields of another kind begin anew.
          key={jenis}
          form={formMutasi(jenis)}
          isian={isian}
          lot={lot}
          salah={salah}
          ditolak={ditolak}
          onIsian={setIsian}
          onLot={setLot}
        />
      ) : (
        <AkibatMutasi hasil={percobaan.hasil} />
      )}
    </Dialog>
  );
}

/** Fields of a kind as they begin; its day and paper stay when one goes from another kind to it. */
function isianBaru(jenis: JenisMutasi, lama: Isian, hariIni: string): Isian {
  const form = formMutasi(jenis);
  return {
    ...form.awal,
    tanggal: lama['tanggal'] ?? hariIni,
    'dokumen.jenis': form.tanpaDokumen === true ? '' : form.dokumen,
    'dokumen.nomor': lama['dokumen.nomor'] ?? '',
    'dokumen.tanggal': lama['dokumen.tanggal'] ?? '',
  };
}

/** Puts the keyboard into the first field of the form, once it is drawn. */
function fokusIsian(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[role="dialog"] form input:not([type="hidden"]):not([data-lewati])')?.focus();
  });
}
