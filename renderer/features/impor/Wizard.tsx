import { Button, Kbd, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { SesiImpor } from '../../../api/contract/impor.ts';
import { useAksi } from '../../app/aksi.ts';
import { pergi } from '../../app/lokasi.ts';
import { ukuran } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { JALUR_IMPOR, jalurLangkah, LANGKAH, type Langkah } from './alamatImpor.ts';
import { BilahLangkah } from './BilahLangkah.tsx';
import gaya from './Impor.module.css';
import { LangkahDampak } from './LangkahDampak.tsx';
import { LangkahHasil } from './LangkahHasil.tsx';
import { LangkahLembar } from './LangkahLembar.tsx';
import { LangkahPeriksa } from './LangkahPeriksa.tsx';
import { LangkahPetakan } from './LangkahPetakan.tsx';

/** One import on its way: the steps, the file, and the step at hand. Leaving it keeps everything. */
export function Wizard({ sesi, langkah }: { sesi: SesiImpor; langkah: Langkah }) {
  const ke = (baru: Langkah) => pergi(jalurLangkah(sesi.sesi, baru));
  const tutup = () => pergi(JALUR_IMPOR);
  const sebelum = langkah === 'hasil' ? undefined : LANGKAH[LANGKAH.indexOf(langkah) - 1];
  const mundur = sebelum === undefined ? tutup : () => ke(sebelum);
  return (
    <>
      <AksiWizard tutup={tutup} mundur={langkah === 'hasil' ? null : mundur} />
      <div className={gaya.kepala}>
        <BilahLangkah sesi={sesi} langkah={langkah} onPilih={ke} />
        <Text size="sm" c="dimmed" truncate className={gaya.namaBerkas} title={sesi.namaBerkas}>
          {t.impor.berkasIni(sesi.namaBerkas, ukuran(sesi.ukuran))}
        </Text>
        <Tooltip label={t.impor.tutupUraian}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconX size={14} aria-hidden />}
            rightSection={<Kbd size="xs">Esc</Kbd>}
            onClick={tutup}
          >
            {t.impor.tutup}
          </Button>
        </Tooltip>
      </div>
      {langkah === 'berkas' && <LangkahLembar sesi={sesi} onSelesai={() => ke('petakan')} kembali={mundur} />}
      {langkah === 'petakan' && <LangkahPetakan sesi={sesi} onSelesai={() => ke('periksa')} kembali={mundur} />}
      {langkah === 'periksa' && <LangkahPeriksa sesi={sesi} onSelesai={() => ke('dampak')} kembali={mundur} />}
      {langkah === 'dampak' && <LangkahDampak sesi={sesi} onSelesai={() => ke('hasil')} kembali={mundur} />}
      {langkah === 'hasil' && <LangkahHasil sesi={sesi} lain={tutup} />}
    </>
  );
}

/** Stands before the step in the tree, so that its keys are offered first and a running job may take over Esc. */
function AksiWizard({ tutup, mundur }: { tutup: () => void; mundur: (() => void) | null }) {
  useAksi([
    { name: 'impor.tutup', label: t.impor.aksi.tutup, kelompok: t.impor.aksi.kelompok, keys: ['Esc'], run: tutup },
    {
      name: 'impor.mundur',
      label: t.impor.aksi.mundur,
      kelompok: t.impor.aksi.kelompok,
      keys: ['Alt+←'],
      when: () => mundur !== null,
      run: () => mundur?.(),
    },
  ]);
  return null;
}
