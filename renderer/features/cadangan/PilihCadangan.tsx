import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatRupiah } from '../../../domain/uang.ts';
import type { CadanganTerbaca } from '../../../api/contract/register.ts';
import { DialogPelaku } from '../../app/Pelaku.tsx';
import { pelakuSekarang, usePelaku } from '../../app/pelaku.ts';
import { angka, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { DialogPulih, type SumberPulih } from './DialogPulih.tsx';
import { TombolDariBerkas } from './TombolDariBerkas.tsx';

interface Props {
  /** Told before the register is replaced: the screen must stay until `selesai`. */
  mulai: () => void;
  /** The restored register may be opened. */
  selesai: () => void;
}

/** The kept backups with what each holds, newest first, and a way to a file from elsewhere; restores the one that is picked. */
export function PilihCadangan({ mulai, selesai }: Props) {
  const { mulai: baca, ...isi } = useTugas('cadangan.isi');
  const [sumber, setSumber] = useState<SumberPulih | null>(null);
  const pelaku = usePelaku();
  useEffect(() => void baca({}), [baca]);
  const batalTanpaPelaku = () => {
    if (!pelakuSekarang()) setSumber(null);
  };
  return (
    <Stack gap="sm" align="stretch" component="section" aria-label={t.cadangan.daftarJudul}>
      <Title order={2}>{t.cadangan.daftarJudul}</Title>
      {isi.sedang && <Kemajuan judul={t.cadangan.membaca} berita={isi.kemajuan} />}
      {isi.galat && <GalatMuat pesan={isi.galat.pesan} ulang={() => void baca({})} />}
      {isi.hasil?.length === 0 && <Text>{t.cadangan.daftarKosong}</Text>}
      {isi.hasil && isi.hasil.length > 0 && <TabelTerbaca daftar={isi.hasil} pilih={(nama) => setSumber({ nama })} />}
      <div>
        <TombolDariBerkas pilih={setSumber} />
      </div>
      {sumber && !pelaku && <DialogPelaku buka tutup={batalTanpaPelaku} />}
      {sumber && pelaku && (
        <DialogPulih sumber={sumber} tutup={() => setSumber(null)} mulai={mulai} selesai={selesai} />
      )}
    </Stack>
  );
}

function TabelTerbaca({ daftar, pilih }: { daftar: readonly CadanganTerbaca[]; pilih: (nama: string) => void }) {
  return (
    <div className="lembar">
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{t.cadangan.waktu}</th>
            <th scope="col">{t.cadangan.sebab}</th>
            <th scope="col" className="angka">
              {t.cadangan.lot}
            </th>
            <th scope="col" className="angka">
              {t.cadangan.unit}
            </th>
            <th scope="col" className="angka">
              {t.cadangan.nilai}
            </th>
            <th scope="col">{t.cadangan.keadaan}</th>
            <KepalaTindakan />
          </tr>
        </thead>
        <tbody>
          {daftar.map((c) => (
            <tr key={c.nama}>
              <td className="nowrap">{waktu(c.waktu)}</td>
              <td className="nowrap">{t.cadangan.sebabNama[c.sebab]}</td>
              <td className="angka">{c.isi ? angka(c.isi.lot) : '–'}</td>
              <td className="angka">{c.isi ? angka(c.isi.unit) : '–'}</td>
              <td className="angka">{c.isi ? formatRupiah(c.isi.nilaiSen) : '–'}</td>
              <td>{c.masalah ?? t.cadangan.terbaca}</td>
              <td style={{ textAlign: 'end' }}>
                {c.isi && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t.cadangan.pulihkanNama(c.nama)}
                    onClick={() => pilih(c.nama)}
                  >
                    {t.cadangan.pulihkan}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
