import { Button, Group, Loader, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { pergi } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { usePerintah, useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';
import { PilihCadangan } from '../cadangan/PilihCadangan.tsx';
import { JALUR_IMPOR } from '../impor/alamatImpor.ts';
import { FormIdentitas } from './FormIdentitas.tsx';
import gaya from './HalamanMulai.module.css';

/**
 * First start: load the Renstra register or begin empty, then the office and its signers. `mulai` says that a
 * choice was made, `selesai` that the screen may be left.
 */
export function HalamanMulai({ mulai, selesai }: { mulai: () => void; selesai: () => void }) {
  const [langkah, setLangkah] = useState<'pilih' | 'pulih' | 'identitas'>('pilih');
  const [tujuan, setTujuan] = useState('/');
  const identitas = useTanya('identitas.lihat', {}, { aktif: langkah === 'identitas' });
  const keluar = () => {
    pergi(tujuan, { replace: true });
    selesai();
  };
  return (
    <main className={gaya.laman}>
      <Text fw={600} c="dimmed">
        {t.umum.program}
      </Text>
      {langkah === 'pilih' ? (
        <Pilihan
          mulai={mulai}
          lanjut={(cara) => {
            if (cara === 'impor') setTujuan(JALUR_IMPOR);
            setLangkah('identitas');
          }}
          pulih={() => setLangkah('pulih')}
        />
      ) : langkah === 'pulih' ? (
        <Stack gap="sm">
          <div>
            <Title order={1}>{t.cadangan.mulaiJudul}</Title>
            <Text c="dimmed">{t.cadangan.mulaiUraian}</Text>
          </div>
          <PilihCadangan mulai={mulai} selesai={keluar} />
          <div>
            <Button variant="subtle" onClick={() => setLangkah('pilih')}>
              {t.umum.kembali}
            </Button>
          </div>
        </Stack>
      ) : (
        <Stack gap="sm">
          <div>
            <Title order={1}>{t.mulai.identitasJudul}</Title>
            <Text c="dimmed">{t.mulai.identitasUraian}</Text>
          </div>
          <Muat tanya={identitas}>
            {(awal) => (
              <FormIdentitas
                awal={awal}
                simpan={t.mulai.lanjut}
                selesai={keluar}
                nanti={{ label: t.mulai.nanti, run: keluar }}
              />
            )}
          </Muat>
        </Stack>
      )}
    </main>
  );
}

type Cara = 'renstra' | 'kosong' | 'impor';

interface PropsPilihan {
  mulai: () => void;
  lanjut: (cara: Cara) => void;
  pulih: () => void;
}

function Pilihan({ mulai, lanjut, pulih }: PropsPilihan) {
  const { jalankan, sedang } = usePerintah('register.siapkan', {
    pesan: (hasil, masukan) =>
      masukan.contoh ? t.mulai.selesai(angka(hasil.lot), angka(hasil.unit)) : t.mulai.kosongDibuat,
  });
  const [dipilih, setDipilih] = useState<Cara | null>(null);
  const pilih = async (cara: Cara) => {
    setDipilih(cara);
    mulai();
    const jawaban = await jalankan(cara === 'renstra' ? { contoh: 'renstra' } : {});
    if (jawaban.ok) lanjut(cara);
  };
  const pilihan = [
    { cara: 'renstra', label: t.mulai.renstra, uraian: t.mulai.renstraUraian, variant: 'filled' },
    { cara: 'kosong', label: t.mulai.kosong, uraian: t.mulai.kosongUraian, variant: 'default' },
    { cara: 'impor', label: t.mulai.impor, uraian: t.mulai.imporUraian, variant: 'default' },
  ] as const;
  return (
    <Stack gap="sm">
      <div>
        <Title order={1}>{t.mulai.judul}</Title>
        <Text c="dimmed">{t.mulai.uraian}</Text>
      </div>
      <SimpleGrid cols={2} spacing="md">
        {pilihan.map(({ cara, label, uraian, variant }) => (
          <section key={cara} className={gaya.pilihan} aria-label={label}>
            <Text>{uraian}</Text>
            <Button
              variant={variant}
              size="sm"
              disabled={sedang}
              autoFocus={cara === 'renstra'}
              onClick={() => void pilih(cara)}
            >
              {label}
            </Button>
          </section>
        ))}
        <section className={gaya.pilihan} aria-label={t.mulai.pulih}>
          <Text>{t.mulai.pulihUraian}</Text>
          <Button variant="default" size="sm" disabled={sedang} onClick={pulih}>
            {t.mulai.pulih}
          </Button>
        </section>
      </SimpleGrid>
      {sedang && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <Text>{dipilih === 'renstra' ? t.mulai.memuat : t.umum.memuat}</Text>
        </Group>
      )}
    </Stack>
  );
}
