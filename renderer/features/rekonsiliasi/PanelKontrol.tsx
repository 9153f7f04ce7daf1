import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Kontrol } from '../../../api/contract/rekonsiliasi.ts';
import { formatTanggal, formatTanggalPendek } from '../../../domain/tanggal.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { DialogKontrol } from './DialogKontrol.tsx';

/** Control totals per date with the paper they come from: add, change, take away. */
export function PanelKontrol() {
  const tanya = useTanya('kontrol.daftar', {});
  const [dialog, setDialog] = useState<{ awal: Kontrol | null } | null>(null);
  const tambah = () => setDialog({ awal: null });
  return (
    <Panel
      judul={t.rekonsiliasi.daftar}
      uraian={t.rekonsiliasi.daftarUraian}
      aksi={
        <Button variant="default" onClick={tambah}>
          {t.rekonsiliasi.tambah}
        </Button>
      }
    >
      <Muat tanya={tanya}>
        {(daftar) =>
          daftar.length === 0 ? (
            <Kosong judul={t.rekonsiliasi.kosongJudul} uraian={t.rekonsiliasi.kosongUraian} />
          ) : (
            <Daftar daftar={daftar} ubah={(awal) => setDialog({ awal })} />
          )
        }
      </Muat>
      {dialog && <DialogKontrol awal={dialog.awal} daftar={tanya.data ?? []} tutup={() => setDialog(null)} />}
    </Panel>
  );
}

function Daftar({ daftar, ubah }: { daftar: readonly Kontrol[]; ubah: (kontrol: Kontrol) => void }) {
  const { jalankan, sedang } = usePerintah('kontrol.atur', {
    pesan: (_, masukan) => t.rekonsiliasi.dihapus(formatTanggal(masukan.per)),
  });
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{t.rekonsiliasi.tanggal}</th>
          <th scope="col">{t.rekonsiliasi.sumber}</th>
          <th scope="col" className="angka">
            {t.rekonsiliasi.total}
          </th>
          <KepalaTindakan lebar={150} />
        </tr>
      </thead>
      <tbody>
        {daftar.map((kontrol) => (
          <tr key={kontrol.per}>
            <td className="nowrap">{formatTanggalPendek(kontrol.per)}</td>
            <td>{kontrol.sumber}</td>
            <td className="angka">{formatRupiah(kontrol.totalSen)}</td>
            <td>
              <Group gap={4} justify="flex-end" wrap="nowrap">
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t.rekonsiliasi.ubahTanggal(formatTanggal(kontrol.per))}
                  onClick={() => ubah(kontrol)}
                >
                  {t.umum.ubah}
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={sedang}
                  aria-label={t.rekonsiliasi.hapusTanggal(formatTanggal(kontrol.per))}
                  onClick={() => void jalankan({ per: kontrol.per, sumber: kontrol.sumber, rincian: [] })}
                >
                  {t.rekonsiliasi.hapus}
                </Button>
              </Group>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
