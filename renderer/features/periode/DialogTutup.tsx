import { Alert, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Periode } from '../../../api/contract/periode.ts';
import { rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { toastKabar } from '../../ui/toast.tsx';
import { bacaPemeriksaan, Pemeriksaan } from './Pemeriksaan.tsx';
import { PratinjauTutup } from './PratinjauTutup.tsx';

const d = t.periode.dialog;

interface Props {
  periode: Periode;
  tutup: () => void;
  selesai: () => void;
}

/** *Tutup semester*: the checks and what will be booked first, then the work itself with progress and cancel. */
export function DialogTutup({ periode, tutup, selesai }: Props) {
  const { semester, nama } = periode;
  const pratinjau = useTugas('periode.pratinjau');
  const kerja = useTugas('periode.tutup');
  const mutu = useTanya('mutu.ringkasan', { semester });
  const [terima, setTerima] = useState('');
  const [dicoba, setDicoba] = useState(false);
  const { mulai: hitung } = pratinjau;
  useEffect(() => void hitung({ semester }), [hitung, semester]);

  const periksa = mutu.data ? bacaPemeriksaan(mutu.data) : null;
  const perluTerima = periksa !== null && periksa.peringatan.length > 0;
  const pernyataan = terima.trim();
  const jalankan = async () => {
    setDicoba(true);
    if (perluTerima && pernyataan === '') return;
    const jawaban = await kerja.mulai({ semester, ...(pernyataan === '' ? {} : { terimaPeringatan: pernyataan }) });
    if (!jawaban.ok) return;
    toastKabar(d.selesai(nama, rupiah(jawaban.value.bebanSen), rupiah(jawaban.value.koreksiSen)));
    selesai();
  };
  const galat = kerja.galat ?? pratinjau.galat;
  return (
    <Dialog
      buka
      tutup={tutup}
      judul={d.judul(nama)}
      simpan={d.tutup}
      onSimpan={() => void jalankan()}
      sedang={kerja.sedang}
      bisa={pratinjau.hasil !== null && periksa !== null && periksa.galat.length === 0}
      lebar="lg"
    >
      {galat && (
        <Alert color="red" role="alert">
          {galat.pesan}
        </Alert>
      )}
      <Muat tanya={mutu}>
        {(aturan) => (
          <Pemeriksaan
            semester={semester}
            hasil={bacaPemeriksaan(aturan)}
            terima={terima}
            onTerima={setTerima}
            error={dicoba && perluTerima && pernyataan === '' ? t.periode.periksa.terimaWajib : undefined}
          />
        )}
      </Muat>
      {pratinjau.sedang && <Kemajuan judul={d.menghitung} berita={pratinjau.kemajuan} />}
      {pratinjau.hasil && <PratinjauTutup isi={pratinjau.hasil} />}
      <Text size="sm" c="dimmed">
        {d.cadangan}
      </Text>
      {kerja.sedang && <Kemajuan judul={d.menutup} berita={kerja.kemajuan} batal={kerja.batal} />}
    </Dialog>
  );
}
