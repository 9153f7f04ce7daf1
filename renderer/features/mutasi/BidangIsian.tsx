import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import { useHariIni } from '../../app/hariIni.ts';
import { BidangRupiah } from '../../ui/BidangRupiah.tsx';
import { BidangTanggal } from '../../ui/BidangTanggal.tsx';
import type { BidangIsian as Bidang } from './bidangMutasi.ts';
import { PilihKode } from './PilihKode.tsx';

interface Props {
  bidang: Bidang;
  nilai: string;
  salah: string | undefined;
  onUbah: (nilai: string) => void;
  /** Codes offered before anything is typed. */
  usulanKode?: readonly { kode: string; uraian: string }[];
  /** The title of the code that was picked, for a name that is still empty. */
  onUraian?: (uraian: string) => void;
}

const YA_TIDAK = [
  { value: 'ya', label: 'Ya' },
  { value: 'tidak', label: 'Tidak' },
];

/** One field of a form by its kind; what it holds is text throughout. */
export function BidangIsian({ bidang: b, nilai, salah, onUbah, usulanKode, onUraian }: Props) {
  const hariIni = useHariIni();
  const sama = { label: b.label, error: salah, required: b.wajib ?? false, description: b.uraian };
  switch (b.jenis) {
    case 'uang':
      return (
        <BidangRupiah
          label={b.label}
          uraian={b.uraian}
          nilai={/^\d+$/.test(nilai) ? Number(nilai) : null}
          onUbah={(sen, sah) => onUbah(sen === null ? (sah ? '' : '?') : String(sen))}
          error={salah}
          wajib={b.wajib ?? false}
        />
      );
    case 'tanggal':
      return (
        <BidangTanggal
          label={b.label}
          nilai={nilai === '' ? null : nilai}
          onUbah={(tanggal) => onUbah(tanggal ?? '')}
          error={salah}
          wajib={b.wajib ?? false}
          lebar="100%"
          {...(b.uraian === undefined ? {} : { uraian: b.uraian })}
          {...(b.bolehDepan === true ? {} : { sampai: hariIni })}
        />
      );
    case 'kode':
      return <PilihKode {...sama} nilai={nilai} onUbah={onUbah} usulan={usulanKode ?? []} onUraian={onUraian} />;
    case 'pilihan':
    case 'ya-tidak':
      return (
        <Select
          {...sama}
          value={nilai === '' ? null : nilai}
          data={b.jenis === 'ya-tidak' ? YA_TIDAK : (b.pilihan ?? []).map((p) => ({ value: p.nilai, label: p.label }))}
          clearable={b.wajib !== true}
          onChange={(isi) => onUbah(isi ?? '')}
        />
      );
    case 'panjang':
      return (
        <Textarea
          {...sama}
          value={nilai}
          maxLength={b.maks ?? 1000}
          autosize
          minRows={1}
          maxRows={4}
          onChange={(e) => onUbah(e.currentTarget.value)}
        />
      );
    case 'register':
      return <Usulan {...sama} nilai={nilai} usulan={['otomatis']} maks={20} onUbah={onUbah} />;
    case 'bulat':
    case 'bilangan':
      return (
        <TextInput
          {...sama}
          value={nilai}
          inputMode="decimal"
          maxLength={20}
          autoComplete="off"
          onChange={(e) => onUbah(e.currentTarget.value)}
        />
      );
    case 'teks':
      return <Usulan {...sama} nilai={nilai} usulan={b.usulan ?? []} maks={b.maks ?? 200} onUbah={onUbah} />;
  }
}

interface PropUsulan {
  label: string;
  error: string | undefined;
  required: boolean;
  description: string | undefined;
  nilai: string;
  usulan: readonly string[];
  maks: number;
  onUbah: (nilai: string) => void;
}

/** A text with the words the forms use on offer; others are taken too. */
export function Usulan({ nilai, usulan, maks, onUbah, ...sama }: PropUsulan) {
  if (usulan.length === 0) {
    return (
      <TextInput
        {...sama}
        value={nilai}
        maxLength={maks}
        autoComplete="off"
        onChange={(e) => onUbah(e.currentTarget.value)}
      />
    );
  }
  return <Autocomplete {...sama} size="xs" value={nilai} data={[...usulan]} maxLength={maks} onChange={onUbah} />;
}
