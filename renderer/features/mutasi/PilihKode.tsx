import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { isKodeBarang } from '../../../domain/kodeBarang.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';

interface Props {
  /** Without one above the field, `aria-label` names it. */
  label?: string;
  'aria-label'?: string;
  error: string | undefined;
  required: boolean;
  description: string | undefined;
  nilai: string;
  onUbah: (nilai: string) => void;
  usulan: readonly { kode: string; uraian: string }[];
  onUraian: ((uraian: string) => void) | undefined;
}

/** A code of level 7 from the catalogue, found by its words or its digits; what was picked is told below the field. */
export function PilihKode({ nilai, onUbah, usulan, onUraian, description, ...sama }: Props) {
  const [kata] = useDebouncedValue(nilai.trim(), 120);
  const hasil = useTanya('kodeBarang.cari', { kata, batas: 100 }, { aktif: kata !== '', tahan: true }).data ?? [];
  const dapat = kata === '' ? usulan : hasil.filter((k) => k.dapatDipilih);
  const terpilih = isKodeBarang(nilai.trim()) ? [...usulan, ...hasil].find((k) => k.kode === nilai.trim()) : undefined;
  // An option is shown with its title; the field keeps the code alone.
  const ubah = (teks: string) => {
    const kode = /^(\d\.\d\.\d\.\d{2}\.\d{2}\.\d{2}\.\d{3})( |$)/.exec(teks)?.[1] ?? teks;
    onUbah(kode);
    const uraian = dapat.find((k) => k.kode === kode)?.uraian;
    if (uraian !== undefined) onUraian?.(uraian);
  };
  return (
    <Autocomplete
      {...sama}
      size="xs"
      value={nilai}
      placeholder={t.mutasi.kode.tempat}
      description={terpilih?.uraian ?? description ?? t.mutasi.kode.pilih}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...new Map(dapat.map((k) => [k.kode, `${k.kode} ${k.uraian}`])).values()].slice(0, 30)}
      filter={({ options }) => options}
      maxLength={120}
      onChange={ubah}
    />
  );
}
