import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Keluaran } from '../../../api/contract/index.ts';
import { pergi } from '../../app/lokasi.ts';
import { angka, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { toastGalat, toastKabar } from '../../ui/toast.tsx';
import { jalurLangkah, langkahLanjut } from './alamatImpor.ts';

const d = t.impor.daftar;
type Ringkas = Keluaran<'impor.daftar'>[number];

/** Imports that were begun, to go on with, look at or throw away. */
export function DaftarImpor() {
  const tanya = useTanya('impor.daftar', {});
  return (
    <Muat tanya={tanya}>
      {(daftar) =>
        daftar.length === 0 ? null : (
          <Panel judul={d.judul} uraian={d.uraian}>
            <table className="tabel">
              <thead>
                <tr>
                  <th scope="col">{d.berkas}</th>
                  <th scope="col">{d.dibuka}</th>
                  <th scope="col" className="angka">
                    {d.baris}
                  </th>
                  <th scope="col">{d.keadaan}</th>
                  <th scope="col" style={{ width: 190 }}>
                    <span className="tersembunyi">{t.umum.tindakan}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {daftar.map((satu) => (
                  <Baris key={satu.sesi} satu={satu} />
                ))}
              </tbody>
            </table>
          </Panel>
        )
      }
    </Muat>
  );
}

function Baris({ satu }: { satu: Ringkas }) {
  const klien = useKlien();
  const cache = useQueryClient();
  const selesai = satu.langkah === 'selesai';
  // One whose staging file is damaged can go nowhere.
  const langkah = satu.langkah === 'rusak' ? null : langkahLanjut({ langkah: satu.langkah });
  const buang = async () => {
    const jawaban = await klien.panggil('impor.buang', { sesi: satu.sesi });
    if (jawaban.ok) toastKabar(d.dibuang(satu.namaBerkas));
    else toastGalat(jawaban.error.pesan);
    await cache.invalidateQueries({ queryKey: ['impor.daftar'] });
  };
  return (
    <tr>
      <td style={{ overflowWrap: 'anywhere' }}>{satu.namaBerkas}</td>
      <td className="nowrap">{satu.dibuka === '' ? t.umum.tidakAda : waktu(satu.dibuka)}</td>
      <td className="angka">{angka(satu.baris)}</td>
      <td className="nowrap">{langkah === null ? d.rusak : selesai ? d.selesai : d.belum(t.impor.langkah[langkah])}</td>
      <td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          {langkah !== null && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={selesai ? d.lihatNama(satu.namaBerkas) : d.lanjutkanNama(satu.namaBerkas)}
              onClick={() => pergi(jalurLangkah(satu.sesi, langkah))}
            >
              {selesai ? d.lihat : d.lanjutkan}
            </Button>
          )}
          {!selesai && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={d.buangNama(satu.namaBerkas)}
              onClick={() => void buang()}
            >
              {d.buang}
            </Button>
          )}
        </Group>
      </td>
    </tr>
  );
}
