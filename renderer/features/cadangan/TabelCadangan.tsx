import { Button, Group } from '@mantine/core';
import type { BerkasCadangan } from '../../../api/contract/register.ts';
import { ukuran, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useSimpanBerkas } from '../../klien/berkas.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { toastGalat } from '../../ui/toast.tsx';

interface Props {
  daftar: readonly BerkasCadangan[];
  pulihkan: (nama: string) => void;
}

/** The kept copies, newest first. */
export function TabelCadangan({ daftar, pulihkan }: Props) {
  const klien = useKlien();
  const simpan = useSimpanBerkas();
  const bawa = async (nama: string) => {
    const jawaban = await klien.panggil('cadangan.unduh', { nama });
    if (jawaban.ok) await simpan(jawaban.value.berkas);
    else toastGalat(jawaban.error.pesan);
  };
  return (
    <div className="lembar">
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{t.cadangan.waktu}</th>
            <th scope="col">{t.cadangan.sebab}</th>
            <th scope="col">{t.cadangan.nama}</th>
            <th scope="col" className="angka">
              {t.cadangan.ukuran}
            </th>
            <KepalaTindakan lebar={190} />
          </tr>
        </thead>
        <tbody>
          {daftar.map((c) => (
            <tr key={c.nama}>
              <td className="nowrap">{waktu(c.waktu)}</td>
              <td className="nowrap">{t.cadangan.sebabNama[c.sebab]}</td>
              <td>{c.nama}</td>
              <td className="angka">{ukuran(c.ukuran)}</td>
              <td>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t.cadangan.simpanNama(c.nama)}
                    onClick={() => void bawa(c.nama)}
                  >
                    {t.cadangan.simpan}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t.cadangan.pulihkanNama(c.nama)}
                    onClick={() => pulihkan(c.nama)}
                  >
                    {t.cadangan.pulihkan}
                  </Button>
                </Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
