import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Periode } from '../../../api/contract/periode.ts';
import { pergi } from '../../app/lokasi.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { DialogBuka } from './DialogBuka.tsx';
import { DialogTutup } from './DialogTutup.tsx';
import { RincianPeriode } from './RincianPeriode.tsx';
import { TabelPeriode } from './TabelPeriode.tsx';

type Buka = { jenis: 'tutup' | 'buka'; periode: Periode } | null;

/** Semesters with their state; closing and reopening; the frozen totals of a closed one. */
export function HalamanPeriode() {
  const tanya = useTanya('periode.daftar', {});
  const status = useTanya('register.status', {});
  const [dialog, setDialog] = useState<Buka>(null);
  const [pilih, setPilih] = useState<string | null>(null);
  const tutupDialog = () => setDialog(null);
  return (
    <Halaman judul={t.periode.judul} uraian={t.periode.uraian}>
      <Muat tanya={tanya}>
        {(daftar) => {
          if (status.data?.lot === 0 && daftar.every((p) => p.keadaan !== 'tutup'))
            return (
              <Kosong
                judul={t.periode.kosongJudul}
                uraian={t.periode.kosongUraian}
                aksi={{ label: t.periode.kosongAksi, run: () => pergi('/barang') }}
              />
            );
          const tertutup = daftar.filter((p) => p.hash !== null);
          const terpilih = tertutup.find((p) => p.semester === pilih) ?? tertutup.at(-1);
          return (
            <Stack gap="sm">
              <TabelPeriode
                daftar={daftar.toReversed()}
                terpilih={terpilih?.semester ?? null}
                lihat={(p) => setPilih(p.semester)}
                tutup={(p) => setDialog({ jenis: 'tutup', periode: p })}
                buka={(p) => setDialog({ jenis: 'buka', periode: p })}
              />
              {terpilih && <RincianPeriode key={terpilih.semester} periode={terpilih} />}
            </Stack>
          );
        }}
      </Muat>
      {dialog?.jenis === 'tutup' && (
        <DialogTutup
          periode={dialog.periode}
          tutup={tutupDialog}
          selesai={() => {
            setPilih(dialog.periode.semester);
            tutupDialog();
          }}
        />
      )}
      {dialog?.jenis === 'buka' && <DialogBuka periode={dialog.periode} tutup={tutupDialog} />}
    </Halaman>
  );
}
