import { Alert, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/id.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { BarisSetelan } from './PanelTabel.tsx';

const p = t.pengaturan;

/** Three to seven levels of a code, as the settings take them. */
const POLA = /^\d\.\d\.\d(\.\d{2}(\.\d{2}(\.\d{2}(\.\d{3})?)?)?)?$/;

/** The part of a line that all tables share. */
export interface Kepala {
  readonly awalan: string;
  readonly mulai?: string;
  readonly dasar?: string;
}

interface Props {
  judul: string;
  awal: BarisSetelan | null;
  /** The day a line holds from must be given. */
  wajibMulai?: boolean;
  /** False: what the line says is not complete. */
  sah: boolean;
  /** Saves; gives the refusal, null when it went well. */
  simpan: (kepala: Kepala) => Promise<string | null>;
  tutup: () => void;
  /** Fields of what the line says; told when saving was tried. */
  children: (dicoba: boolean) => ReactNode;
}

/** A line of a table of settings: prefix, what it says, from which day, by which regulation. */
export function DialogBaris({ judul, awal, wajibMulai = false, sah, simpan, tutup, children }: Props) {
  const [awalan, setAwalan] = useState(awal?.awalan ?? '');
  const [mulai, setMulai] = useState<string | null>(awal?.mulai ?? null);
  const [dasar, setDasar] = useState(awal?.dasar ?? '');
  const [dicoba, setDicoba] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const [sedang, setSedang] = useState(false);
  const isiAwalan = awalan.trim().replace(/\.$/, '');
  const kirim = async () => {
    setDicoba(true);
    setDitolak(null);
    if (!POLA.test(isiAwalan) || !sah || (wajibMulai && mulai === null)) return;
    setSedang(true);
    const isiDasar = dasar.trim();
    const galat = await simpan({
      awalan: isiAwalan,
      ...(mulai === null ? {} : { mulai }),
      ...(isiDasar === '' ? {} : { dasar: isiDasar }),
    });
    setSedang(false);
    if (galat === null) tutup();
    else setDitolak(galat);
  };
  return (
    <Dialog buka tutup={tutup} judul={judul} simpan={t.umum.simpan} onSimpan={() => void kirim()} sedang={sedang}>
      {ditolak !== null && (
        <Alert color="red" role="alert">
          {ditolak}
        </Alert>
      )}
      <TextInput
        label={p.kolom.awalan}
        value={awalan}
        maxLength={20}
        required
        data-autofocus
        error={dicoba && !POLA.test(isiAwalan) ? p.awalanSalah : undefined}
        onChange={(e) => setAwalan(e.currentTarget.value)}
      />
      {children(dicoba)}
      <Group align="flex-start" wrap="nowrap">
        <BidangTanggal
          label={p.kolom.mulai}
          nilai={mulai}
          onUbah={setMulai}
          wajib={wajibMulai}
          {...(wajibMulai ? {} : { uraian: p.mulaiUraian })}
          error={dicoba && wajibMulai && mulai === null ? p.wajib : undefined}
        />
        <TextInput
          label={p.dasar}
          placeholder={p.dasarContoh}
          value={dasar}
          maxLength={300}
          style={{ flex: 1 }}
          {...(wajibMulai ? {} : { description: p.dasarUraian })}
          onChange={(e) => setDasar(e.currentTarget.value)}
        />
      </Group>
    </Dialog>
  );
}
