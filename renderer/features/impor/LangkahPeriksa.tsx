import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { OpsiImpor, SesiImpor } from '../../../api/contract/impor.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { useTugas } from '../../klien/kait.ts';
import { KemajuanImpor } from './KemajuanImpor.tsx';
import { GalatMuat } from '../../ui/Muat.tsx';
import { FormOpsi } from './FormOpsi.tsx';
import { HasilUji } from './HasilUji.tsx';
import gaya from './Impor.module.css';
import { KakiLangkah } from './KakiLangkah.tsx';
import type { PropsLangkah } from './LangkahLembar.tsx';
import { useSimpanSesi } from './useSesi.ts';

const p = t.impor.periksa;

/** Step 3: the options, the dry run, and what it found row by row. */
export function LangkahPeriksa({ sesi, onSelesai, kembali }: PropsLangkah) {
  const tugas = useTugas('impor.periksa');
  const simpan = useSimpanSesi();
  const [form, setForm] = useState(sesi.hasil === null);
  const { hasil } = sesi;
  const periksa = async (opsi: OpsiImpor) => {
    const jawaban = await tugas.mulai({ sesi: sesi.sesi, opsi });
    if (!jawaban.ok) return;
    simpan(jawaban.value);
    setForm(false);
  };
  const opsi = hasil?.opsi ?? sesi.usulan;
  return (
    <>
      <div className={gaya.periksa}>
        {tugas.sedang ? (
          <div className="lembar" style={{ padding: 16, maxWidth: 560 }}>
            <KemajuanImpor judul={p.memeriksa} berita={tugas.kemajuan} batal={tugas.batal} />
          </div>
        ) : (
          <>
            {tugas.galat && <GalatMuat pesan={tugas.galat.pesan} ulang={() => void periksa(opsi)} />}
            {form || hasil === null ? (
              <FormOpsi
                awal={opsi}
                onPeriksa={(baru) => void periksa(baru)}
                {...(hasil === null ? {} : { onBatal: () => setForm(false) })}
              />
            ) : (
              <>
                <Ringkas sesi={sesi} onUbah={() => setForm(true)} onUlang={() => void periksa(hasil.opsi)} />
                <HasilUji key={hasil.waktu} sesi={sesi} hasil={hasil} />
              </>
            )}
          </>
        )}
      </div>
      <KakiLangkah
        kembali={kembali}
        lanjut={t.impor.lanjutKe(t.impor.langkah.dampak)}
        onLanjut={() => onSelesai(sesi)}
        halangan={form ? null : hasil === null ? p.belumLanjut : hasil.usang ? p.usangLanjut : null}
        tanpaLanjut={tugas.sedang || form}
      />
    </>
  );
}

interface PropsRingkas {
  sesi: SesiImpor;
  onUbah: () => void;
  onUlang: () => void;
}

/** With which options it was checked, and that it has to be checked again. */
function Ringkas({ sesi: { hasil }, onUbah, onUlang }: PropsRingkas) {
  if (hasil === null) return null;
  return (
    <>
      {hasil.usang && (
        <Alert color="yellow" py={6} role="status">
          <Group justify="space-between" wrap="nowrap">
            <Text>{p.usang}</Text>
            <Button size="compact-sm" onClick={onUlang}>
              {p.ulang}
            </Button>
          </Group>
        </Alert>
      )}
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" c="dimmed" truncate>
          {p.ringkas(formatTanggal(hasil.opsi.tanggal), hasil.opsi.dasar)}
        </Text>
        <Button size="compact-xs" variant="default" flex="none" onClick={onUbah}>
          {p.ubahPilihan}
        </Button>
      </Group>
    </>
  );
}
