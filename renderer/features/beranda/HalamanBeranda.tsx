import { Button, Group } from '@mantine/core';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { pergi } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { Halaman } from '../../ui/Halaman.tsx';
import { Kosong } from '../../ui/Kosong.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { JALUR_IMPOR } from '../impor/alamatImpor.ts';
import gaya from './HalamanBeranda.module.css';
import { PanelKondisi } from './PanelKondisi.tsx';
import { PanelRekonsiliasi } from './PanelRekonsiliasi.tsx';
import { PanelTemuan } from './PanelTemuan.tsx';
import { PanelTenggat } from './PanelTenggat.tsx';

/** Where the register stands today: how far it agrees, in what condition goods are, what is open, what is due. */
export function HalamanBeranda() {
  const tanya = useTanya('beranda.lihat', {});
  return (
    <Muat tanya={tanya}>
      {({ rekonsiliasi, kondisi, tenggat }) =>
        kondisi.length === 0 && rekonsiliasi.golongan.length === 0 ? (
          <RegisterKosong />
        ) : (
          <Halaman judul={t.beranda.judul} uraian={t.beranda.per(formatTanggal(rekonsiliasi.per))}>
            <div className={gaya.kisi}>
              <div className={gaya.tumpuk}>
                <PanelRekonsiliasi rekonsiliasi={rekonsiliasi} />
                <PanelKondisi rekap={kondisi} />
              </div>
              <div className={gaya.tumpuk}>
                <PanelTenggat tenggat={tenggat} />
                <PanelTemuan />
              </div>
            </div>
          </Halaman>
        )
      }
    </Muat>
  );
}

function RegisterKosong() {
  const { jalankan, sedang } = usePerintah('register.siapkan', {
    pesan: (hasil) => t.mulai.selesai(angka(hasil.lot), angka(hasil.unit)),
  });
  return (
    <Kosong judul={t.beranda.kosongJudul} uraian={t.beranda.kosongUraian}>
      <Group gap="xs" mt="xs">
        <Button disabled={sedang} onClick={() => pergi(JALUR_IMPOR)}>
          {t.mulai.impor}
        </Button>
        <Button variant="default" loading={sedang} onClick={() => void jalankan({ contoh: 'renstra' })}>
          {t.mulai.renstra}
        </Button>
      </Group>
    </Kosong>
  );
}
