import { Button, Text } from '@mantine/core';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { TawarTanggal } from '../../ui/TawarTanggal.tsx';
import gaya from './Barang.module.css';
import { BidangDokumen, type Dokumen } from './BidangDokumen.tsx';

const m = t.barang.mode;

interface Props {
  dokumen: Dokumen;
  onUbah: (dokumen: Dokumen) => void;
  /** A key was pressed before the document was complete. */
  dicoba: boolean;
  /** Why the last key was refused. */
  pesan: string | null;
  /** That refusal: a closed semester offers its first open day. */
  galat: GalatKawat | null;
  selesai: () => void;
  /** Enter or Esc in a field: on to the rows. */
  keTabel: () => void;
}

/** *Mode kondisi*: date and document once, then one key per lot while the round through the rooms is typed in. */
export function ModeKondisi({ dokumen, onUbah, dicoba, pesan, galat, selesai, keTabel }: Props) {
  return (
    <form
      className={gaya.mode}
      aria-label={m.judul}
      onSubmit={(e) => e.preventDefault()}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || e.defaultPrevented || !(e.target instanceof HTMLInputElement)) return;
        e.preventDefault();
        keTabel();
      }}
    >
      <div className={gaya.modeUraian}>
        <Text fw={600}>{m.judul}</Text>
        <Text size="xs">{m.petunjuk}</Text>
      </div>
      <BidangDokumen jenis="kondisi" nilai={dokumen} onUbah={onUbah} dicoba={dicoba} error={{}} lebarDasar={360} />
      <Button variant="default" onClick={selesai}>
        {m.keluar}
      </Button>
      {pesan !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" w="100%">
          {pesan}
        </Text>
      )}
      <TawarTanggal
        galat={galat}
        pakai={(tanggal) => {
          onUbah({ ...dokumen, tanggal });
          keTabel();
        }}
      />
    </form>
  );
}
