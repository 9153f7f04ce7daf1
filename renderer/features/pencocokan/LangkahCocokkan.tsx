import { Alert, Button, Group, Kbd, NativeSelect, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import type { RingkasanCocok } from '../../../api/contract/pencocokan.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya, useTugas } from '../../klien/kait.ts';
import { Kemajuan } from '../../ui/Kemajuan.tsx';
import { Muat } from '../../ui/Muat.tsx';
import { HasilCocok } from './HasilCocok.tsx';
import { useSimpanCocok } from './useCocok.ts';

const h = t.pencocokan.hitung;
const AMBANG = [0.5, 0.6, 0.7, 0.8, 0.9];

/** The lists once they were matched; before that, and on demand again, what is to be matched. */
export function LangkahCocokkan({ sesi, keKolom }: { sesi: SesiImpor; keKolom: () => void }) {
  const tanya = useTanya('pencocokan.lihat', { sesi: sesi.sesi });
  const [ulang, setUlang] = useState(false);
  return (
    <Muat tanya={tanya}>
      {(ringkasan) =>
        ringkasan === null || ulang ? (
          <FormHitung
            sesi={sesi}
            awal={ringkasan}
            keKolom={keKolom}
            onSelesai={() => setUlang(false)}
            {...(ringkasan === null ? {} : { onBatal: () => setUlang(false) })}
          />
        ) : (
          <HasilCocok ringkasan={ringkasan} ulang={() => setUlang(true)} />
        )
      }
    </Muat>
  );
}

interface Props {
  sesi: SesiImpor;
  awal: RingkasanCocok | null;
  keKolom: () => void;
  onSelesai: () => void;
  onBatal?: () => void;
}

function FormHitung({ sesi, awal, keKolom, onSelesai, onBatal }: Props) {
  const [golongan, setGolongan] = useState<string>(awal?.golongan ?? '');
  const [ambang, setAmbang] = useState(awal?.ambang ?? 0.6);
  const tugas = useTugas('pencocokan.hitung');
  const simpan = useSimpanCocok();
  const kirim = async (e: FormEvent) => {
    e.preventDefault();
    const pilih = GOLONGAN.find((g) => g.golongan === golongan)?.golongan ?? null;
    const jawaban = await tugas.mulai({ sesi: sesi.sesi, golongan: pilih, ambang });
    if (!jawaban.ok) return;
    simpan(jawaban.value);
    onSelesai();
  };
  return (
    <form className="lembar" style={{ padding: 16, maxWidth: 640 }} onSubmit={(e) => void kirim(e)}>
      <Title order={2}>{h.judul}</Title>
      <Text c="dimmed" mb="sm">
        {sesi.namaBerkas}. {h.uraian}
      </Text>
      <Group gap="sm" align="flex-end" mb="sm">
        <NativeSelect
          label={h.golongan}
          value={golongan}
          onChange={(e) => setGolongan(e.currentTarget.value)}
          data={[
            { value: '', label: h.semua },
            ...GOLONGAN.map((g) => ({ value: g.golongan, label: `${g.golongan} ${g.nama}` })),
          ]}
        />
        <NativeSelect
          label={h.ambang}
          value={String(ambang)}
          onChange={(e) => setAmbang(Number(e.currentTarget.value))}
          data={AMBANG.map((n) => ({ value: String(n), label: persen(n) }))}
        />
      </Group>
      {tugas.galat && (
        <Alert color="red" role="alert" title={h.ditolak} mb="sm">
          {tugas.galat.pesan}
        </Alert>
      )}
      {tugas.sedang && <Kemajuan judul={h.sedang} berita={tugas.kemajuan} batal={tugas.batal} />}
      <Group gap="xs">
        <Button type="submit" autoFocus loading={tugas.sedang} rightSection={<Kbd size="xs">Enter</Kbd>}>
          {awal === null ? h.tombol : h.ulang}
        </Button>
        <Button variant="default" onClick={keKolom}>
          {t.pencocokan.kembali}
        </Button>
        {onBatal && (
          <Button variant="default" onClick={onBatal}>
            {t.umum.batal}
          </Button>
        )}
      </Group>
    </form>
  );
}
