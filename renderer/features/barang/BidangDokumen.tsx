import type { ReactNode } from 'react';
import { t } from '../../i18n/id.ts';
import { useHariIni } from '../../app/hariIni.ts';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import { TawarTanggal } from '../../ui/TawarTanggal.tsx';
import { BidangDasar } from './BidangDasar.tsx';
import type { JenisDasar } from './dasarTerakhir.ts';

/** What every entry rests on: the day it counts from and the document. */
export interface Dokumen {
  readonly tanggal: string | null;
  readonly dasar: string;
}

/** The document where it is complete and not after today, otherwise null. */
export function dokumenSah(dokumen: Dokumen, hariIni: string): { tanggal: string; dasar: string } | null {
  const { tanggal } = dokumen;
  const dasar = dokumen.dasar.trim();
  return tanggal === null || tanggal > hariIni || dasar === '' ? null : { tanggal, dasar };
}

interface Props {
  /** Kind of entry, for the suggestions. */
  jenis: JenisDasar;
  nilai: Dokumen;
  onUbah: (nilai: Dokumen) => void;
  /** The user tried to save: what is missing is marked. */
  dicoba: boolean;
  /** Refusals of the program, by field. */
  error: { tanggal?: ReactNode; dasar?: ReactNode };
  /** Why the entry was refused: a closed semester offers its first open day. */
  galat?: GalatKawat | null;
  tanpaTanggal?: boolean;
  /** px; as wide as the form without it */
  lebarDasar?: number;
}

/** Date and document of an entry, with what is wrong beside the field. */
export function BidangDokumen({
  jenis,
  nilai,
  onUbah,
  dicoba,
  error,
  galat = null,
  tanpaTanggal = false,
  lebarDasar,
}: Props) {
  const b = t.barang.bidang;
  const hariIni = useHariIni();
  const salahTanggal =
    nilai.tanggal === null ? (dicoba ? b.tanggalWajib : null) : nilai.tanggal > hariIni ? b.tanggalDepan : null;
  return (
    <>
      {!tanpaTanggal && (
        <BidangTanggal
          label={b.tanggal}
          nilai={nilai.tanggal}
          onUbah={(tanggal) => onUbah({ ...nilai, tanggal })}
          sampai={hariIni}
          wajib
          error={salahTanggal ?? error.tanggal}
        />
      )}
      {!tanpaTanggal && <TawarTanggal galat={galat} pakai={(tanggal) => onUbah({ ...nilai, tanggal })} />}
      <BidangDasar
        jenis={jenis}
        nilai={nilai.dasar}
        onUbah={(dasar) => onUbah({ ...nilai, dasar })}
        error={dicoba && nilai.dasar.trim() === '' ? b.dasarWajib : error.dasar}
        {...(lebarDasar === undefined ? {} : { lebar: lebarDasar })}
      />
    </>
  );
}
