import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { GalatMuat, Muat } from '../../ui/Muat.tsx';
import { toastKabar } from '../../ui/toast.tsx';
import { DialogPulih, type SumberPulih } from './DialogPulih.tsx';
import { TabelCadangan } from './TabelCadangan.tsx';
import { TombolDariBerkas } from './TombolDariBerkas.tsx';

/** Copies of the register: make, carry away, bring back. */
export function HalamanCadangan() {
  const daftar = useTanya('cadangan.daftar', {});
  const buat = useTugas('cadangan.buat');
  const [pulih, setPulih] = useState<SumberPulih | null>(null);
  const cadangkan = async () => {
    const jawaban = await buat.mulai({});
    if (!jawaban.ok) return;
    const { nama, lot, unit } = jawaban.value;
    toastKabar(t.cadangan.dibuat(nama, angka(lot), angka(unit)));
  };
  return (
    <Halaman
      judul={t.cadangan.judul}
      uraian={t.cadangan.uraian}
      aksi={
        <>
          {window.desktop && (
            <Button variant="default" onClick={() => void window.desktop?.bukaFolder('cadangan')}>
              {t.cadangan.bukaFolder}
            </Button>
          )}
          <TombolDariBerkas pilih={setPulih} />
          <Button disabled={buat.sedang} onClick={() => void cadangkan()}>
            {t.cadangan.buat}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        {buat.sedang && <Kemajuan judul={t.cadangan.membuat} berita={buat.kemajuan} batal={buat.batal} />}
        {buat.galat && <GalatMuat pesan={buat.galat.pesan} ulang={() => void cadangkan()} />}
        <Muat tanya={daftar}>
          {(isi) =>
            isi.length === 0 ? (
              <Kosong
                judul={t.cadangan.kosongJudul}
                uraian={t.cadangan.kosongUraian}
                aksi={{ label: t.cadangan.buat, run: () => void cadangkan() }}
              />
            ) : (
              <TabelCadangan daftar={isi} pulihkan={(nama) => setPulih({ nama })} />
            )
          }
        </Muat>
      </Stack>
      {pulih && <DialogPulih sumber={pulih} tutup={() => setPulih(null)} />}
    </Halaman>
  );
}
